import {questionnaire, questionnaireResponse, type FhirQuestionnaireResponse} from '../../src/documents/fhir.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {contentVersion} from '../../src/knowledge/content-version.js';
import {categoryNames, noneOfThese, notSure} from '../../src/knowledge/labels.js';
import {categories, type Category, type Condition, type FollowUp, type Msg, type Selection} from '../../src/knowledge/model.js';
import {screen} from '../../src/knowledge/screen.js';

/** `msg` of the source language. */
export const english = ((template: string) => template) as Msg;

export const options = {
  lang: 'en',
  version: contentVersion,
  title: 'Before your massage',
  description: 'General information to help you prepare to talk with your therapist.',
  labels: {categoryNames, noneOfThese, notSure},
};

/** The Questionnaire over all records, in English. */
export const form = questionnaire(conditions, english, options);

export const authored = '2026-11-22T09:30:00-07:00';

/** The response to {@link form} for what was entered. */
export const responseTo = (
  selection: Selection,
  none: readonly Category[] = [],
  unanswered: readonly Category[] = [],
): FhirQuestionnaireResponse => questionnaireResponse(form, selection, screen(selection), none, authored, unanswered);

/** What a response says was entered, read by link ids alone. */
export function enteredIn({item: groups = []}: FhirQuestionnaireResponse): {selection: Selection; none: Category[]} {
  const selection: Record<string, true | Record<string, string>> = {};
  const none: Category[] = [];
  for (const {linkId, answer} of groups.flatMap(({item = []}) => item)) {
    if (!answer) continue;
    const [head = '', rest] = linkId.split('.');
    if (rest === 'none' && categories.includes(head as Category)) none.push(head as Category);
    else if (rest === undefined) selection[head] ??= true;
    else {
      const value = selection[head];
      selection[head] = {...(value === true ? {} : value), [rest]: (answer[0] as {valueCoding: {code: string}}).valueCoding.code};
    }
  }
  return {selection, none};
}

/** The follow-ups that the checker shows for these answers. */
export function shownFollowUps({followUps = []}: Condition, answers: Readonly<Record<string, string>>): readonly FollowUp[] {
  const emergency = ({answers: all}: FollowUp, given: string) => all.find(({id}) => id === given)?.contraindication === 'emergency';
  const dangers = followUps.filter(({step}) => step === 'danger');
  const ruledOut = dangers.every((danger) => answers[danger.id] !== undefined && !emergency(danger, answers[danger.id]!));
  return ruledOut ? followUps : dangers;
}
