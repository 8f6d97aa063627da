// SurveyJS for plain pages: model, renderer and style sheet as its documentation says. The style sheet without web fonts.
import 'survey-core/survey-core.fontless.min.css';
import {Model} from 'survey-core';
import 'survey-js-ui';
import {groups} from 'virtual:questions';

const survey = new Model({
  title: 'Before your massage',
  showNavigationButtons: false,
  elements: groups.map(([title, items], index) => ({
    type: 'panel',
    name: `group-${index}`,
    title,
    elements: items.map(({id, name, hint}) => ({
      type: 'boolean',
      renderAs: 'checkbox',
      name: id,
      title: name,
      ...(hint && {description: hint}),
    })),
  })),
});
survey.render(document.querySelector('#survey'));
window.survey = survey;
window.formReady = true;
