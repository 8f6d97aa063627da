import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {Fhir} from 'fhir';
import type * as R4 from 'fhir/r4';
import {describe, expect, expectTypeOf, it} from 'vitest';
import {
  fhirFileName,
  localDateTime,
  questionnaire,
  type FhirEnableWhen,
  type FhirQuestionnaire,
  type FhirQuestionnaireItem,
  type FhirQuestionnaireResponse,
  type FhirResponseItem,
} from '../../src/documents/fhir.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {contentVersion} from '../../src/knowledge/content-version.js';
import {categories, type Category, type Condition, type Selection} from '../../src/knowledge/model.js';
import {screen} from '../../src/knowledge/screen.js';
import {Language} from '../../src/localization/localizer.js';
import {translationsOf} from '../messages.js';
import {anySelection, answersTo} from '../knowledge/every-selection.js';
import {authored, english, enteredIn, form, options, responseTo, shownFollowUps} from './fhir-form.js';

/**
 * Validates against HL7's published definitions of R4 (4.0.1), which the `fhir` package carries. By itself it stops at
 * items within items, which the definitions describe by reference: these references are resolved here.
 */
const r4 = new Fhir();
const definitions = r4.parser.parsedStructureDefinitions as Record<string, {_properties: {_name: string; _properties: object[]}[]}>;
for (const resource of ['Questionnaire', 'QuestionnaireResponse']) {
  definitions[`#${resource}.item`] = definitions[resource]!._properties.find(({_name}) => _name === 'item') as never;
}
const errorsOf = (resource: object) =>
  r4
    .validate(resource, {errorOnUnexpected: true})
    .messages.filter(({severity}) => severity !== 'info')
    .map(({location, message, severity}) => `${severity} ${location}: ${message}`);

/** What a resource breaks of FHIR's JSON format, which that validator does not look at. */
function formatErrors(value: unknown, path = '$'): string[] {
  if (typeof value === 'string')
    return /^\S(?:[^\p{Cc}]*\S)?$/u.test(value) ? [] : [`${path}: a text is empty, padded or holds control characters`];
  if (typeof value === 'boolean') return [];
  if (typeof value !== 'object' || value === null) return [`${path}: ${String(value)}`];
  const entries = Object.entries(value);
  return [...(entries.length === 0 ? [`${path}: empty`] : []), ...entries.flatMap(([key, part]) => formatErrors(part, `${path}.${key}`))];
}

const questions = form.item.flatMap(({item = []}) => item);
const question = new Map(questions.map((item) => [item.linkId, item]));
const answered = (response: FhirQuestionnaireResponse): FhirResponseItem[] => (response.item ?? []).flatMap(({item = []}) => item);
const find = (response: FhirQuestionnaireResponse, linkId: string) => answered(response).find((item) => item.linkId === linkId);

/** R4's enableWhen as its text says, over the answers that a response holds. */
function isEnabled({enableWhen = []}: FhirQuestionnaireItem, items: readonly Pick<FhirResponseItem, 'linkId' | 'answer'>[]): boolean {
  return enableWhen.every(({question, operator, answerBoolean, answerCoding}: FhirEnableWhen) => {
    const answers = items.find(({linkId}) => linkId === question)?.answer ?? [];
    const same = answers.some((answer) =>
      'valueBoolean' in answer
        ? answer.valueBoolean === answerBoolean
        : answer.valueCoding.system === answerCoding?.system && answer.valueCoding.code === answerCoding.code,
    );
    return operator === 'exists' ? answers.length > 0 === answerBoolean : operator === '=' ? same : !same;
  });
}

/** What of a selection the checker shows, with a tick alone always as `true`. */
function shownOf(selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).map(([id, value]) => {
      const answers = value === true || value === undefined ? {} : value;
      const shown = shownFollowUps(
        conditions.find((condition) => condition.id === id)!,
        answers,
      ).map((followUp) => followUp.id);
      const kept = Object.entries(answers).filter(([followUp]) => shown.includes(followUp));
      return [id, kept.length > 0 ? Object.fromEntries(kept) : true];
    }),
  );
}

const anyNone: fc.Arbitrary<Category[]> = fc.subarray([...categories]);

/** Every way to answer or skip the follow-ups of a condition. */
const waysToAnswer = ({followUps = []}: Condition): Record<string, string>[] =>
  followUps.reduce<Record<string, string>[]>(
    (ways, followUp) => ways.flatMap((way) => [way, ...answersTo(followUp).map((answer) => ({...way, [followUp.id]: answer}))]),
    [{}],
  );

/** TypeScript's own view of a resource as something that may be written to. */
type Mutable<T> = {-readonly [Key in keyof T]: Mutable<T[Key]>};

describe('the validation of these tests', () => {
  const broken = (change: (response: {item: {item: object[]}[]; contained: [{item: {item: object[]}[]}]}) => object) => {
    const response = JSON.parse(JSON.stringify(responseTo({anticoagulants: {signs: 'none'}}))) as never;
    Object.assign(change(response), {surplus: true});
    return errorsOf(response);
  };

  it('reaches every depth', () => {
    expect(broken((response) => response.item[0]!.item[1]!)).toEqual([
      'error QuestionnaireResponse.item[0].item[1].surplus: Unexpected property',
    ]);
    expect(broken((response) => (response.item[0]!.item[1] as {answer: object[]}).answer[0]!)).toHaveLength(1);
    expect(broken(({contained: [questions]}) => questions.item[2]!.item[1]!)).toEqual([
      'error Questionnaire.item[2].item[1].surplus: Unexpected property',
    ]);
    const followUp = ({contained: [questions]}: Parameters<Parameters<typeof broken>[0]>[0]) =>
      questions.item.flatMap(({item}) => item).find((each) => 'enableWhen' in each) as {
        enableWhen: object[];
        answerOption: {valueCoding: object}[];
      };
    expect(broken((response) => followUp(response).enableWhen[0]!)).toHaveLength(1);
    expect(broken((response) => followUp(response).answerOption[0]!.valueCoding)).toHaveLength(1);
  });
});

describe('the Questionnaire', () => {
  it('is valid FHIR R4', () => {
    expect(errorsOf(form)).toEqual([]);
    expect(formatErrors(form)).toEqual([]);
    expectTypeOf<Mutable<FhirQuestionnaire>>().toExtend<R4.Questionnaire>();
  });

  it('keeps the rules that R4 has for a Questionnaire beside its shape', () => {
    const all = [...form.item, ...questions];
    expect(new Set(all.map(({linkId}) => linkId)).size).toBe(all.length);
    for (const {linkId, type, item, answerOption, enableWhen, enableBehavior} of all) {
      expect(type === 'group', linkId).toBe(item !== undefined);
      expect(type === 'choice', linkId).toBe(answerOption !== undefined);
      expect(enableBehavior, linkId).toBe(enableWhen && enableWhen.length > 1 ? 'all' : undefined);
      const codes = answerOption?.map(({valueCoding}) => valueCoding.code) ?? [];
      expect(new Set(codes).size, linkId).toBe(codes.length);
      for (const {question: asked, operator, answerBoolean, answerCoding} of enableWhen ?? []) {
        const target = question.get(asked)!;
        expect(questions.indexOf(target), linkId).toBeLessThan(questions.findIndex((each) => each.linkId === linkId));
        if (operator === 'exists' || target.type === 'boolean') expect([answerBoolean, answerCoding]).toEqual([true, undefined]);
        else expect(target.answerOption!.some(({valueCoding}) => valueCoding.code === answerCoding!.code)).toBe(true);
      }
    }
  });

  it('says what it is, for whom and in which version', () => {
    const {item: _, ...head} = form;
    expect(head).toEqual({
      resourceType: 'Questionnaire',
      id: 'questionnaire',
      language: 'en',
      url: 'urn:massage-elements:questionnaire',
      version: contentVersion,
      name: 'BeforeMyVisit',
      title: options.title,
      status: 'active',
      subjectType: ['Patient'],
      description: options.description,
    });
  });

  it('has a group for each category, with every condition and "none of these" last', () => {
    expect(form.item.map(({linkId}) => linkId)).toEqual(categories);
    for (const {linkId: category, text, item = []} of form.item) {
      expect(text).toBe(options.labels.categoryNames[category as Category](english));
      expect(item.filter(({type}) => type === 'boolean').map((each) => [each.linkId, each.text])).toEqual([
        ...conditions.filter((condition) => condition.category === category).map(({id, name}) => [id, name(english)]),
        [`${category}.none`, 'None of these'],
      ]);
      expect(item.at(-1)!.linkId).toBe(`${category}.none`);
    }
  });

  it.each(conditions.filter(({followUps}) => followUps).map((condition) => [condition.id, condition] as const))(
    'asks the follow-ups of %s as the checker shows them',
    (id, condition) => {
      const followUps = condition.followUps!;
      const items = questions.filter(({linkId}) => linkId.startsWith(`${id}.`));
      expect(items.map(({linkId, type, text}) => [linkId, type, text])).toEqual(
        followUps.map((followUp) => [`${id}.${followUp.id}`, 'choice', followUp.question(english)]),
      );
      expect(items.map(({answerOption}) => answerOption!.map(({valueCoding}) => valueCoding))).toEqual(
        followUps.map(({answers, step}) =>
          [
            ...answers.map((answer) => [answer.id, answer.label(english)]),
            ...(step === 'danger' ? [['none', 'None of these']] : []),
            ['not-sure', 'I’m not sure'],
          ].map(([code, display]) => ({system: 'urn:massage-elements:answers', code, display})),
        ),
      );
      for (const answers of waysToAnswer(condition)) {
        const given = Object.entries(answers).map(([followUp, code]) => {
          const option = question.get(`${id}.${followUp}`)!.answerOption!.find(({valueCoding}) => valueCoding.code === code)!;
          return {linkId: `${id}.${followUp}`, answer: [option]};
        });
        const ticked = [{linkId: id, answer: [{valueBoolean: true as const}]}, ...given];
        expect(items.filter((item) => isEnabled(item, ticked)).map(({linkId}) => linkId)).toEqual(
          shownFollowUps(condition, answers).map((followUp) => `${id}.${followUp.id}`),
        );
        expect(items.filter((item) => isEnabled(item, given))).toEqual([]);
      }
    },
  );

  it('is in the language asked for, a record that is not wholly translated in the source language', () => {
    const name = conditions[0]!.name(((template: string) => template) as never);
    const language = new Language('fr', 'fr-CA', undefined, translationsOf('fr', [name]));
    const inFrench = questionnaire(conditions, language.msg, {...options, lang: 'fr', whole: (record) => language.whole(record)});
    expect(inFrench.language).toBe('fr');
    expect(errorsOf(inFrench)).toEqual([]);
    const texts = new Map(
      inFrench.item.flatMap(({linkId, text, item = []}) => [
        [linkId, text] as const,
        ...item.map((each) => [each.linkId, each.text] as const),
      ]),
    );
    expect([...texts.keys()]).toEqual(form.item.flatMap(({linkId, item = []}) => [linkId, ...item.map((each) => each.linkId)]));
    expect(texts.get('skin')).toBe('Peau');
    expect(texts.get('skin.none')).toBe('Aucun de ces choix');
    for (const {linkId, text} of questions.filter((item) => item.linkId.startsWith(conditions[0]!.id)))
      expect(texts.get(linkId)).toBe(text);
    const other = conditions.find(({id}) => id === 'anticoagulants')!;
    expect(texts.get('anticoagulants')).toBe(other.name(language.msg));
    expect(texts.get('anticoagulants')).not.toBe(other.name(english));
  });
});

describe('the QuestionnaireResponse', () => {
  it('is valid FHIR R4, whatever was entered', () => {
    expectTypeOf<Mutable<FhirQuestionnaireResponse>>().toExtend<R4.QuestionnaireResponse>();
    fc.assert(
      fc.property(anySelection, anyNone, (selection, none) => {
        const {contained, ...response} = responseTo(selection, none);
        expect(errorsOf(response)).toEqual([]);
        expect(formatErrors(response)).toEqual([]);
        expect(contained).toEqual([form]);
      }),
      {numRuns: 200},
    );
  });

  it('carries its Questionnaire, and stays valid with it', () => {
    const response = responseTo({anticoagulants: {signs: 'none'}}, ['skin']);
    expect(errorsOf(response)).toEqual([]);
    expect(response.questionnaire).toBe(`#${response.contained[0].id}`);
  });

  it('mirrors the Questionnaire: its groups, items, order and texts, each once', () => {
    fc.assert(
      fc.property(anySelection, anyNone, (selection, none) => {
        const response = responseTo(selection, none);
        const groups = response.item ?? [];
        expect(groups.map(({linkId, text}) => [linkId, text])).toEqual(
          form.item.filter(({linkId}) => groups.some((group) => group.linkId === linkId)).map(({linkId, text}) => [linkId, text]),
        );
        for (const {linkId, item = [], answer} of groups) {
          expect(answer).toBeUndefined();
          const asked = form.item.find((group) => group.linkId === linkId)!.item!;
          expect(item.map((each) => [each.linkId, each.text])).toEqual(
            asked.filter((each) => item.some((given) => given.linkId === each.linkId)).map((each) => [each.linkId, each.text]),
          );
        }
      }),
      {numRuns: 300},
    );
  });

  it('holds exactly what is enabled, and only answers that are offered', () => {
    fc.assert(
      fc.property(anySelection, anyNone, (selection, none) => {
        const items = answered(responseTo(selection, none));
        const asked = (item: FhirQuestionnaireItem) => item.type === 'choice' && isEnabled(item, items);
        expect(items.map(({linkId}) => linkId).filter((linkId) => question.get(linkId)!.type === 'choice')).toEqual(
          questions.filter(asked).map(({linkId}) => linkId),
        );
        for (const {linkId, answer} of items) {
          if (!answer) continue;
          expect(answer.length).toBe(1);
          expect(question.get(linkId)!.answerOption ?? [{valueBoolean: true}]).toContainEqual(answer[0]);
        }
      }),
      {numRuns: 300},
    );
  });

  it('reads back as what was entered and shown', () => {
    fc.assert(
      fc.property(anySelection, anyNone, (selection, none) => {
        const shown = shownOf(selection);
        expect(enteredIn(responseTo(selection, none))).toEqual({selection: shown, none});
        // Nothing but what the checker hides is ever lost.
        expect(enteredIn(responseTo(shown)).selection).toEqual(shown);
      }),
      {numRuns: 300},
    );
  });

  it('is completed when something is entered and no question of any finding is open', () => {
    fc.assert(
      fc.property(anySelection, anyNone, (selection, none) => {
        const shown = shownOf(selection);
        const response = responseTo(shown, none);
        const open = screen(shown).findings.some(({condition}) => {
          const value = shown[condition];
          const answers = value === true || value === undefined ? {} : value;
          return shownFollowUps(
            conditions.find(({id}) => id === condition)!,
            answers,
          ).some(({id}) => answers[id] === undefined);
        });
        const entered = Object.keys(shown).length + none.length > 0;
        expect(response.status).toBe(entered && !open ? 'completed' : 'in-progress');
        expect(answered(response).some(({answer}) => !answer)).toBe(open);
      }),
      {numRuns: 500},
    );
  });

  it('asks "none of these" of a category in which nothing was ticked, and is not completed without it', () => {
    fc.assert(
      fc.property(anySelection, anyNone, anyNone, (selection, none, left) => {
        const unanswered = left.filter((category) => !none.includes(category));
        const response = responseTo(selection, none, unanswered);
        const {contained: _, ...alone} = response;
        expect(errorsOf(alone)).toEqual([]);
        for (const category of unanswered)
          expect(find(response, `${category}.none`)).toEqual({linkId: `${category}.none`, text: 'None of these'});
        if (unanswered.length > 0) expect(response.status).toBe('in-progress');
        // Otherwise it says the same as without.
        const others = answered(response).filter(({linkId, answer}) => answer || !linkId.endsWith('.none'));
        expect(others).toEqual(answered(responseTo(selection, none)));
      }),
      {numRuns: 200},
    );
    expect(responseTo({psoriasis: true}, ['infection']).status).toBe(responseTo({psoriasis: true}, ['infection'], []).status);
    expect(responseTo({}, ['skin', 'infection'], []).status).toBe('completed');
    expect(responseTo({}, ['skin'], ['infection']).status).toBe('in-progress');
  });

  it('takes in the answers of conditions that an answer handed over to, and leaves those open that nobody answered', () => {
    const ticked: Selection = {anticoagulants: {signs: 'none', stage: 'not-sure', purpose: 'clot'}};
    const open = responseTo(ticked);
    expect(open.status).toBe('in-progress');
    expect(find(open, 'clot-history')).toEqual({linkId: 'clot-history', text: 'Past blood clot (DVT or PE)'});
    expect(find(open, 'clot-history.signs')).toBeUndefined();

    const response = responseTo({...ticked, 'clot-history': {signs: 'none'}});
    expect(find(response, 'clot-history')!.answer).toEqual([{valueBoolean: true}]);
    expect(find(response, 'clot-history.signs')!.answer).toMatchObject([{valueCoding: {code: 'none', display: 'None of these'}}]);
    expect(find(response, 'clot-history.stage')).toEqual({linkId: 'clot-history.stage', text: question.get('clot-history.stage')!.text});
  });

  it('leaves out answers to questions that a new emergency hides', () => {
    const response = responseTo({anticoagulants: {signs: 'head-knock', purpose: 'clot'}});
    expect(answered(response).map(({linkId}) => linkId)).not.toContain('anticoagulants.purpose');
    expect(find(response, 'anticoagulants.signs')!.answer).toMatchObject([{valueCoding: {code: 'head-knock'}}]);
  });

  it('has no items when nothing was entered, and says that it is in progress', () => {
    const {contained: _, ...response} = responseTo({});
    expect(response).toEqual({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: '#questionnaire',
      status: 'in-progress',
      authored,
    });
  });

  it('says when, and never who', () => {
    fc.assert(
      fc.property(anySelection, anyNone, (selection, none) => {
        const response = responseTo(selection, none);
        expect(response.authored).toBe(authored);
        const known = ['resourceType', 'language', 'contained', 'questionnaire', 'status', 'authored', 'item'];
        expect(Object.keys(response).filter((key) => !known.includes(key))).toEqual([]);
      }),
    );
  });
});

describe('the file', () => {
  const at = (iso: string, offset: number): Date => Object.assign(new Date(iso), {getTimezoneOffset: () => -offset});

  it('has a name without a word on health', () => {
    expect(fhirFileName(at('2026-11-22T12:00:00Z', 0))).toBe('before-my-visit-2026-11-22.json');
  });

  it('is dated by the visitor’s own day', () => {
    expect(fhirFileName(at('2026-11-22T03:00:00Z', -7 * 60))).toBe('before-my-visit-2026-11-21.json');
    expect(fhirFileName(at('2026-11-22T20:00:00Z', 9 * 60))).toBe('before-my-visit-2026-11-23.json');
  });

  it.each([
    [0, '2026-11-22T16:30:05+00:00'],
    [-420, '2026-11-22T09:30:05-07:00'],
    [-210, '2026-11-22T13:00:05-03:30'],
    [-30, '2026-11-22T16:00:05-00:30'],
    [345, '2026-11-22T22:15:05+05:45'],
  ])('writes the time with an offset of %d minutes', (offset, text) => {
    expect(localDateTime(at('2026-11-22T16:30:05.900Z', offset))).toBe(text);
  });

  it('writes any time as R4 wants it, and as the moment that it was', () => {
    const day = {min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true};
    fc.assert(
      fc.property(fc.date(day), fc.integer({min: -12 * 60, max: 14 * 60}), (date, offset) => {
        const text = localDateTime(at(date.toISOString(), offset));
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-](?:0\d|1[0-3]):[0-5]\d$|\+14:00$/);
        expect(new Date(text).getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});

it('the module imports nothing but types, so that it can be loaded apart from a self-contained file', () => {
  const code = readFileSync(new URL('../../src/documents/fhir.ts', import.meta.url), 'utf8');
  expect(code.match(/^import (?!type ).*$/gm)).toBeNull();
});
