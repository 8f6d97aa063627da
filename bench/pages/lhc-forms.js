// LHC-Forms from its built files (the page loads them), with the questions as a FHIR R4 Questionnaire.
import {groups} from 'virtual:questions';

await LForms.Util.addFormToPage(
  {
    resourceType: 'Questionnaire',
    status: 'active',
    title: 'Before your massage',
    item: groups.map(([text, items], index) => ({
      linkId: `group-${index}`,
      type: 'group',
      text,
      item: items.map(({id, name, hint}) => ({
        linkId: id,
        type: 'boolean',
        text: name,
        ...(hint && {
          item: [
            {
              linkId: `${id}-hint`,
              type: 'display',
              text: hint,
              extension: [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
                  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help'}]},
                },
              ],
            },
          ],
        }),
      })),
    })),
  },
  'form',
  {prepopulate: false},
);
window.formReady = true;
