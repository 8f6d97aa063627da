// Loaded when a visitor asks for the file. It imports types alone, so that no bundler moves what it shares with an element
// out of the element's self-contained file: labels and records come in as arguments.
import type {Category, Condition, Msg, Screening, Selection, Text} from '../knowledge/model.js';

/** A FHIR R4 Coding: one answer to a follow-up. */
export interface FhirCoding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** When an item is asked; all of an item's conditions have to hold. */
export interface FhirEnableWhen {
  readonly question: string;
  readonly operator: '=' | '!=' | 'exists';
  readonly answerBoolean?: true;
  readonly answerCoding?: FhirCoding;
}

/** An item of the Questionnaire: a category, a condition in it, or a follow-up of that condition. */
export interface FhirQuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'boolean' | 'choice';
  readonly enableWhen?: readonly FhirEnableWhen[];
  readonly enableBehavior?: 'all';
  readonly answerOption?: readonly {readonly valueCoding: FhirCoding}[];
  readonly item?: readonly FhirQuestionnaireItem[];
}

/** As much of a FHIR R4 Questionnaire as is written here. */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly description: string;
  readonly item: readonly FhirQuestionnaireItem[];
}

/** An item of the QuestionnaireResponse. Without `answer`: asked and not answered. */
export interface FhirResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly ({readonly valueBoolean: true} | {readonly valueCoding: FhirCoding})[];
  readonly item?: readonly FhirResponseItem[];
}

/** As much of a FHIR R4 QuestionnaireResponse as is written here. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly contained: readonly [FhirQuestionnaire];
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  readonly authored: string;
  readonly item?: readonly FhirResponseItem[];
}

/** What the Questionnaire says about itself. */
export interface QuestionnaireOptions {
  /** BCP 47 tag of the language of `msg`. */
  readonly lang: string;
  /** The content's version. */
  readonly version: string;
  readonly title: string;
  /** What it is for and what it is not for. */
  readonly description: string;
  /** From `knowledge/labels`. */
  readonly labels: {readonly categoryNames: Readonly<Record<Category, Text>>; readonly noneOfThese: Text; readonly notSure: Text};
  /** The language in which a whole record can be shown, such as `language.whole`. Default: that of `msg`. */
  readonly whole?: (condition: Condition) => {readonly msg: Msg};
}

const id = 'questionnaire';
const system = 'urn:massage-elements:answers';

/**
 * What a visitor is asked, as a FHIR R4 Questionnaire: a group for each category, in it each condition as a yes-or-no
 * item, its follow-ups, and "none of these". A follow-up is enabled as the checker shows it: once the condition is
 * ticked, and a state question once every danger question has an answer that is no emergency.
 *
 * Conditions that an answer hands over to are not enabled by that answer: records hand over to each other in circles,
 * and items that enable each other in a circle never end.
 *
 * @param conditions - all of them, so that one version always names the same questions
 */
export function questionnaire(
  conditions: readonly Condition[],
  msg: Msg,
  {lang, version, title, description, labels, whole = () => ({msg})}: QuestionnaireOptions,
): FhirQuestionnaire {
  const groups = new Map<Category, FhirQuestionnaireItem[]>();
  for (const condition of conditions) {
    const {msg: own} = whole(condition);
    const followUps = condition.followUps ?? [];
    const ticked: FhirEnableWhen = {question: condition.id, operator: '=', answerBoolean: true};
    const linkId = (followUp: string) => `${condition.id}.${followUp}`;
    const ruledOut = followUps
      .filter(({step}) => step === 'danger')
      .flatMap(({id, answers}): FhirEnableWhen[] => [
        {question: linkId(id), operator: 'exists', answerBoolean: true},
        ...answers
          .filter(({contraindication}) => contraindication === 'emergency')
          .map((answer): FhirEnableWhen => ({question: linkId(id), operator: '!=', answerCoding: {system, code: answer.id}})),
      ]);
    const items = groups.get(condition.category) ?? [];
    groups.set(condition.category, items);
    items.push(
      {linkId: condition.id, text: condition.name(own), type: 'boolean'},
      ...followUps.map(({id, step, question, answers}): FhirQuestionnaireItem => {
        const enableWhen = step === 'state' ? [ticked, ...ruledOut] : [ticked];
        const options = [
          ...answers,
          ...(step === 'danger' ? [{id: 'none', label: labels.noneOfThese}] : []),
          {id: 'not-sure', label: labels.notSure},
        ];
        return {
          linkId: linkId(id),
          text: question(own),
          type: 'choice',
          enableWhen,
          ...(enableWhen.length > 1 ? {enableBehavior: 'all'} : {}),
          answerOption: options.map(({id: code, label}) => ({valueCoding: {system, code, display: label(own)}})),
        };
      }),
    );
  }
  return {
    resourceType: 'Questionnaire',
    id,
    language: lang,
    url: 'urn:massage-elements:questionnaire',
    version,
    name: 'BeforeMyVisit',
    title,
    status: 'active',
    subjectType: ['Patient'],
    description,
    item: [...groups].map(([category, items]) => ({
      linkId: category,
      text: labels.categoryNames[category](msg),
      type: 'group',
      item: [...items, {linkId: `${category}.none`, text: labels.noneOfThese(msg), type: 'boolean'}],
    })),
  };
}

/**
 * What a visitor answered, as a FHIR R4 QuestionnaireResponse without a word on who they are. It contains its
 * Questionnaire, since nothing could fetch one from a page that serves none; a reader finds the canonical address and
 * version there.
 *
 * Only what was asked is written, and an item without answer is an open question: a follow-up that was shown, a condition
 * that an answer handed over to and whose own questions nobody answered, or "none of these" of a category in which nobody
 * ticked anything. `completed` when there is none.
 * Answers to questions that are no longer shown are left out, as R4 asks for items that are not enabled.
 *
 * @param form - from {@link questionnaire}, over all conditions
 * @param selection - what was ticked or answered, conditions that an answer handed over to included
 * @param screening - `screen(selection)`
 * @param none - categories for which "none of these" is ticked
 * @param authored - when, in ISO 8601 with seconds and offset, such as {@link localDateTime}
 * @param unanswered - categories that were shown and in which nothing is ticked, not even "none of these"
 */
export function questionnaireResponse(
  form: FhirQuestionnaire,
  selection: Selection,
  screening: Screening,
  none: Iterable<Category>,
  authored: string,
  unanswered: readonly Category[] = [],
): FhirQuestionnaireResponse {
  const skipped = new Set(unanswered.map((category) => `${category}.none`));
  const given = new Map<string, string | true>();
  for (const category of none) given.set(`${category}.none`, true);
  for (const [condition, answers] of Object.entries(selection)) {
    if (answers === undefined) continue;
    given.set(condition, true);
    for (const [followUp, answer] of Object.entries(answers)) given.set(`${condition}.${followUp}`, answer);
  }
  const enabled = ({question, operator, answerBoolean, answerCoding}: FhirEnableWhen): boolean => {
    const value = given.get(question);
    return operator === 'exists' ? value !== undefined : (value === (answerCoding?.code ?? answerBoolean)) === (operator === '=');
  };
  const handedOver = new Set(screening.findings.map(({condition}) => condition));
  let open = false;
  const item = form.item.flatMap(({linkId: category, text: heading, item: questions = []}): FhirResponseItem[] => {
    const items = questions.flatMap(({linkId, text, enableWhen, answerOption}): FhirResponseItem[] => {
      const value = given.get(linkId);
      const asked = enableWhen
        ? enableWhen.every(enabled)
        : value || skipped.has(linkId) || (handedOver.has(linkId) && questions.some((each) => each.linkId.startsWith(`${linkId}.`)));
      if (!asked) return [];
      const answer = value === true ? {valueBoolean: value} : answerOption?.find(({valueCoding}) => valueCoding.code === value);
      open ||= !answer;
      return [{linkId, text, ...(answer ? {answer: [answer]} : {})}];
    });
    return items.length > 0 ? [{linkId: category, text: heading, item: items}] : [];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    language: form.language,
    contained: [form],
    questionnaire: `#${form.id}`,
    status: open || item.length === 0 ? 'in-progress' : 'completed',
    authored,
    // FHIR has no empty lists.
    ...(item.length > 0 ? {item} : {}),
  };
}

/** A moment by the visitor's own clock with its offset, as FHIR writes it: `2026-11-22T09:30:00-07:00`. */
export function localDateTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/** A name for the file that tells a passer-by nothing about health: `before-my-visit-2026-11-22.json`. */
export function fhirFileName(date: Date): string {
  return `before-my-visit-${localDateTime(date).slice(0, 10)}.json`;
}
