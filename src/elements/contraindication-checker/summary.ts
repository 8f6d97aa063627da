import {localDateTime, questionnaire, questionnaireResponse} from '../../documents/fhir.js';
import type {Sheet, SheetItem, SheetSection} from '../../documents/sheet.js';
import {conditions} from '../../knowledge/conditions/index.js';
import {contentVersion} from '../../knowledge/content-version.js';
import {categoryNames, meanings, noneOfThese, notSure, phrases} from '../../knowledge/labels.js';
import {contraindications, type Category, type Screening, type Selection} from '../../knowledge/model.js';
import {conditionOf} from '../../knowledge/screen.js';
import type {ClinicProfile} from '../../internal/clinic.js';
import type {ClinicPolicy} from '../../internal/clinic-house.js';
import {toJson} from '../../internal/json.js';
import {sources} from '../../knowledge/sources/index.js';
import type {Language} from '../../localization/localizer.js';
import {policyLines} from '../clinic-words.js';
import {sheetFooter} from '../sheet-footer.js';
import {sourceLine} from '../source-list.js';
import {changesOf, datesOf, medicineCareOf, reasonsOf} from './finding.js';

/**
 * What a visitor takes along: the findings with everything that the page folds away, and what was not answered.
 *
 * @param unanswered - categories that were shown and in which nothing is ticked, not even "none of these"
 */
export function checkerSheet(
  screening: Screening,
  selection: Selection,
  language: Language,
  clinic: ClinicProfile,
  policies: readonly ClinicPolicy[],
  emergencyPhone: string,
  unanswered: readonly Category[],
): Sheet {
  const {msg} = language;
  const sections: SheetSection[] = contraindications.flatMap((contraindication) => {
    const findings = screening.findings.filter((finding) => finding.contraindication === contraindication);
    if (findings.length === 0) return [];
    const items = findings.map((finding): SheetItem => {
      const condition = conditionOf(finding.condition);
      const own = language.whole(condition);
      const given = selection[finding.condition];
      const open = (condition.followUps ?? []).filter(({id}) => given === undefined || given === true || given[id] === undefined);
      const settled = finding.contraindication !== 'emergency' && finding.contraindication !== 'absolute';
      return {
        heading: own.text(condition.name),
        lines: [
          own.text(finding.reason),
          own.text(finding.advice),
          ...changesOf(finding, own).map(({label, text}) => `${label}: ${text}`),
          ...(condition.instead && settled ? [own.text(condition.instead)] : []),
          ...(condition.ask && finding.contraindication !== 'emergency' ? [own.text(condition.ask)] : []),
          ...policyLines(policies, finding, clinic, own, language.tag),
          ...reasonsOf(finding, condition, own),
          ...open.map(({question}) => own.text((m) => m('{question} Not answered.'), {question: own.text(question)})),
          ...(condition.disagreement ? [own.text(condition.disagreement)] : []),
          `${own.msg('Sources')}: ${condition.sources.map((id) => sourceLine(id, own, sources)).join('; ')}`,
          datesOf(condition, own),
        ],
      };
    });
    const phrase = language.text(phrases[contraindication]);
    return [
      {
        heading: contraindication === 'emergency' ? `${phrase}: ${language.isolate(emergencyPhone)}` : phrase,
        urgent: contraindication === 'emergency',
        items: [{lines: [language.text(meanings[contraindication])]}, ...items],
      },
    ];
  });
  const care = medicineCareOf(screening.findings, language);
  const last = sections.at(-1);
  if (care && last) sections.splice(-1, 1, {...last, items: [...last.items, {lines: [care]}]});
  if (sections.length === 0) sections.push({heading: msg('To talk about'), items: [{lines: [language.text(phrases.none)]}]});
  // In one line: whoever ticked a single thing left many.
  const names = unanswered.map((category) => language.text(categoryNames[category]));
  if (names.length > 0) sections.push({heading: msg('Not answered'), items: [{lines: [names.join('; ')]}]});
  return {
    title: msg('To talk about before my massage'),
    lang: language.locale,
    dir: language.dir,
    intro: [
      language.isolate(clinic.clinicName),
      language.isolate(clinic.phone),
      language.date(new Date()),
      msg('Tell your therapist what has changed since this date.'),
    ].filter(Boolean),
    sections,
    footer: sheetFooter(language, clinic),
  };
}

/**
 * The answers as a FHIR R4 QuestionnaireResponse that carries its Questionnaire, as JSON.
 *
 * @param none - categories in which "None of these" is ticked
 * @param unanswered - categories that were shown and in which nothing is ticked
 */
export function checkerResponse(
  screening: Screening,
  selection: Selection,
  language: Language,
  none: ReadonlySet<Category>,
  unanswered: readonly Category[],
): string {
  const form = questionnaire(conditions, language.msg, {
    lang: language.locale,
    version: contentVersion,
    title: language.text((msg) => msg('Before your massage')),
    description: language.text((msg) =>
      msg(
        'General information to help you prepare to talk with your therapist. It does not assess, diagnose or clear anyone, and does not replace medical care.',
      ),
    ),
    labels: {categoryNames, noneOfThese, notSure},
    whole: (condition) => language.whole(condition),
  });
  return toJson(questionnaireResponse(form, selection, screening, none, localDateTime(new Date()), unanswered), 1);
}
