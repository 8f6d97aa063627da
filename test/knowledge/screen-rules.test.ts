import {describe, expect, it, vi} from 'vitest';
import type {Condition, Contraindication, Finding, FollowUp, Selection, Text} from '../../src/knowledge/model.js';
import {screen} from '../../src/knowledge/screen.js';

/** Records that are made up, so that each rule stands alone whatever the real ones say. */
const made = vi.hoisted(() => {
  const text = (words: string): Text => Object.assign(() => words, {toJSON: () => words});
  const record = (id: string, contraindication: Contraindication, part: Partial<Condition> = {}): Condition => ({
    id,
    category: 'skin',
    contraindication,
    scope: 'core',
    name: text(`name of ${id}`),
    synonyms: text(''),
    regions: [],
    reason: text(`reason of ${id}`),
    advice: text(`advice of ${id}`),
    sources: ['own-caution'],
    ...part,
  });
  const label = text('label');
  const danger = (answers: FollowUp['answers'], part: Partial<FollowUp> = {}): FollowUp => ({
    id: 'danger',
    step: 'danger',
    question: label,
    answers,
    ...part,
  });
  const state = (answers: FollowUp['answers'], part: Partial<FollowUp> = {}): FollowUp => ({
    id: 'state',
    step: 'state',
    question: label,
    answers,
    ...part,
  });
  const conditions: readonly Condition[] = [
    record('plain', 'precaution', {regions: ['whole-body', 'neck']}),
    record('limited', 'precaution', {
      regions: ['neck'],
      maxPressure: 2,
      avoid: ['cupping'],
      positions: ['prone'],
      until: text('until of limited'),
      followUps: [
        danger([{id: 'bad', label, contraindication: 'emergency'}]),
        state([
          {id: 'more', label, contraindication: 'precaution', maxPressure: 4, regions: ['feet'], avoid: ['friction'], positions: ['flat']},
          {id: 'less', label, contraindication: 'precaution', maxPressure: 1},
          {id: 'as-is', label, contraindication: 'precaution'},
        ]),
      ],
    }),
    record('whole', 'local', {regions: ['whole-body']}),
    record('part', 'local', {regions: ['whole-body', 'neck']}),
    record('nowhere', 'local'),
    record('total', 'absolute', {until: text('until of total')}),
    record('total-without', 'absolute'),
    record('now', 'emergency'),
    record('today', 'emergency', {
      urgency: 'today',
      followUps: [
        state([
          {id: 'worse', label, contraindication: 'emergency'},
          {id: 'same', label, contraindication: 'emergency', urgency: 'today'},
        ]),
      ],
    }),
    record('asked', 'clearance', {
      until: text('until of asked'),
      followUps: [
        danger(
          [
            {id: 'now', label, contraindication: 'emergency'},
            {id: 'today', label, contraindication: 'emergency', urgency: 'today'},
            {id: 'total', label, contraindication: 'absolute'},
            {id: 'total-with', label, contraindication: 'absolute', advice: text('advice of total-with')},
            {id: 'mild', label, contraindication: 'precaution', advice: text('never said')},
          ],
          {notSure: {contraindication: 'absolute'}},
        ),
        state([
          {id: 'same', label, contraindication: 'clearance', advice: text('advice of same'), maxPressure: 3},
          {id: 'same-light', label, contraindication: 'clearance'},
          {id: 'mild', label, contraindication: 'precaution', advice: text('advice of mild')},
          {id: 'gone', label, contraindication: 'none'},
          {id: 'other', label, contraindication: 'none', handsOverTo: ['plain', 'handed']},
        ]),
      ],
    }),
    record('two', 'clearance', {
      followUps: [
        state([
          {id: 'a', label, contraindication: 'precaution', advice: text('advice of a'), maxPressure: 3},
          {id: 'strict', label, contraindication: 'absolute', advice: text('advice of strict')},
          {id: 'alike', label, contraindication: 'clearance', advice: text('advice of alike')},
        ]),
        state(
          [
            {id: 'b', label, contraindication: 'precaution', advice: text('advice of b'), maxPressure: 4},
            {id: 'stricter', label, contraindication: 'local', advice: text('advice of stricter'), regions: ['feet']},
            {id: 'alike', label, contraindication: 'clearance', advice: text('advice of the other')},
          ],
          {id: 'more', notSure: {contraindication: 'emergency', urgency: 'today'}},
        ),
      ],
    }),
    record('danger-alone', 'clearance', {followUps: [danger([{id: 'bad', label, contraindication: 'emergency'}])]}),
    record('handed', 'local', {
      regions: ['hands'],
      followUps: [
        state([
          {id: 'healed', label, contraindication: 'none', handsOverTo: ['asked']},
          {id: 'sore', label, contraindication: 'local', handsOverTo: ['plain']},
        ]),
      ],
    }),
    record('again', 'clearance', {
      followUps: [
        state([{id: 'same', label, contraindication: 'clearance', advice: text('advice of same')}]),
        state([{id: 'gone', label, contraindication: 'none'}], {id: 'more'}),
      ],
    }),
  ];
  return {conditions};
});
vi.mock('../../src/knowledge/conditions/index.js', () => made);

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const only = (selection: Selection): Finding => {
  const {findings} = screen(selection);
  expect(findings).toHaveLength(1);
  return findings[0]!;
};
const said = (selection: Selection) => only(selection).advice((text) => text as never);
const help = {
  now: 'Call the emergency number now. No massage.',
  today: 'Have it checked by a doctor today. No massage before that.',
};

describe('a finding', () => {
  it('holds what its record says, and nothing that it does not', () => {
    const {name, reason, advice, ...rest} = only({plain: true});
    expect([name, reason, advice].map((text) => text((words) => words as never))).toEqual([
      'name of plain',
      'reason of plain',
      'advice of plain',
    ]);
    expect(rest).toStrictEqual({
      condition: 'plain',
      contraindication: 'precaution',
      because: ['default'],
      regions: ['whole-body', 'neck'],
      avoid: [],
      positions: [],
      sources: ['own-caution'],
    });
    expect(only({now: true})).toMatchObject({contraindication: 'emergency', urgency: 'now'});
    expect(only({today: true})).toMatchObject({contraindication: 'emergency', urgency: 'today'});
  });

  it('adds what answers say of areas, techniques and positions', () => {
    expect(only({limited: {danger: 'none', state: 'more'}})).toMatchObject({
      regions: ['neck', 'feet'],
      avoid: ['cupping', 'friction'],
      positions: ['prone', 'flat'],
    });
    expect(only({limited: true})).toMatchObject({regions: ['neck'], avoid: ['cupping'], positions: ['prone']});
  });

  it.each<[id: string, regions: readonly string[]]>([
    ['whole', ['affected-area']],
    ['nowhere', ['affected-area']],
    ['part', ['neck']],
  ])('that is local names an area: %s', (id, regions) => expect(only({[id]: true}).regions).toEqual(regions));

  it('goes by what was answered before others: each condition once, then by the order of the records', () => {
    const {findings} = screen({handed: {state: 'healed'}, plain: true, asked: {danger: 'none', state: 'other'}});
    expect(findings.map(({condition, contraindication}) => [condition, contraindication])).toEqual([
      ['plain', 'precaution'],
      ['asked', 'none'],
      ['handed', 'none'],
    ]);
    expect(findings.map(({because}) => because)).toEqual([
      ['default', {handedOverBy: 'asked'}],
      [{followUp: 'state', answer: 'other'}, {handedOverBy: 'handed'}],
      [{followUp: 'state', answer: 'healed'}, {handedOverBy: 'asked'}],
    ]);
  });
});

describe('what hands over', () => {
  it('is named in the order of the records', () => {
    const {findings} = screen({handed: {state: 'sore'}, asked: {danger: 'none', state: 'other'}});
    expect(findings.find(({condition}) => condition === 'plain')!.because).toEqual([
      'default',
      {handedOverBy: 'asked'},
      {handedOverBy: 'handed'},
    ]);
  });
});

describe('pressure', () => {
  it.each<[selection: Selection, maxPressure: number | undefined]>([
    [{limited: true}, 2],
    // Not settled: the lower of both.
    [{limited: {state: 'more'}}, 2],
    [{limited: {state: 'less'}}, 1],
    [{limited: {danger: 'not-sure', state: 'more'}}, 2],
    // Settled: the answer's.
    [{limited: {danger: 'none', state: 'more'}}, 4],
    [{limited: {danger: 'none', state: 'less'}}, 1],
    [{limited: {danger: 'none', state: 'as-is'}}, 2],
    // After a doctor's agreement light, unless the answer says how much.
    [{asked: true}, 2],
    [{asked: {danger: 'none'}}, 2],
    [{asked: {danger: 'none', state: 'same-light'}}, 2],
    [{asked: {danger: 'none', state: 'same'}}, 3],
    [{asked: {state: 'mild'}}, 2],
    [{asked: {danger: 'none', state: 'mild'}}, undefined],
    [{asked: {danger: 'none', state: 'gone'}}, undefined],
    [{total: true}, undefined],
    // Of two answers the lower.
    [{two: {state: 'a', more: 'b'}}, 3],
    [{two: {state: 'a'}}, 2],
  ])('%j: %s', (selection, maxPressure) => expect(only(selection).maxPressure).toBe(maxPressure));
});

describe('the class', () => {
  it.each<[selection: Selection, contraindication: string]>([
    [{asked: {danger: 'none', state: 'mild'}}, 'precaution'],
    [{asked: {danger: 'none', state: 'gone'}}, 'none'],
    [{asked: {state: 'gone'}}, 'clearance'],
    [{asked: {danger: 'mild', state: 'gone'}}, 'clearance'],
    [{asked: {danger: 'mild', state: 'mild'}}, 'clearance'],
    [{asked: {danger: 'not-sure', state: 'gone'}}, 'absolute'],
    [{asked: {danger: 'not-sure', state: 'same'}}, 'absolute'],
    [{asked: {danger: 'none', state: 'not-sure'}}, 'clearance'],
    // What is unsure never takes an emergency back.
    [{asked: {danger: 'now', state: 'not-sure'}}, 'emergency/now'],
    [{asked: {danger: 'today', state: 'not-sure'}}, 'emergency/today'],
    [{two: {state: 'strict', more: 'not-sure'}}, 'emergency/today'],
    [{two: {state: 'not-sure', more: 'b'}}, 'clearance'],
    [{two: {state: 'a', more: 'stricter'}}, 'local'],
    [{two: {state: 'a', more: 'b'}}, 'precaution'],
    [{'danger-alone': {danger: 'none'}}, 'clearance'],
    [{today: {state: 'worse'}}, 'emergency/now'],
    [{today: {state: 'not-sure'}}, 'emergency/today'],
  ])('%j: %s', (selection, expected) => {
    const {contraindication, urgency} = only(selection);
    expect([contraindication, urgency].filter(Boolean).join('/')).toBe(expected);
  });
});

describe('the advice', () => {
  it.each<[selection: Selection, advice: string]>([
    [{plain: true}, 'advice of plain'],
    [{now: true}, 'advice of now'],
    [{today: true}, 'advice of today'],
    [{total: true}, 'until of total'],
    [{'total-without': true}, 'advice of total-without'],
    // Of the answer that decides.
    [{asked: {danger: 'none', state: 'mild'}}, 'advice of mild'],
    [{asked: {danger: 'none', state: 'same'}}, 'advice of same'],
    [{asked: {state: 'same'}}, 'advice of same'],
    [{asked: {danger: 'total-with'}}, 'advice of total-with'],
    // Of the record, where the answer has none or does not decide.
    [{asked: true}, 'advice of asked'],
    [{asked: {state: 'mild'}}, 'advice of asked'],
    [{asked: {danger: 'mild'}}, 'advice of asked'],
    [{asked: {danger: 'none', state: 'gone'}}, 'advice of asked'],
    [{asked: {danger: 'total'}}, 'until of asked'],
    [{asked: {danger: 'not-sure'}}, 'until of asked'],
    [{limited: {danger: 'none', state: 'as-is'}}, 'advice of limited'],
    // What is unsure decides where it is graver, and only there.
    [{asked: {danger: 'not-sure', state: 'same'}}, 'until of asked'],
    [{two: {state: 'strict', more: 'not-sure'}}, help.today],
    [{two: {state: 'not-sure', more: 'b'}}, 'advice of two'],
    [{two: {state: 'strict', more: 'b'}}, 'advice of strict'],
    [{asked: {danger: 'total-with', state: 'not-sure'}}, 'advice of total-with'],
    // Of two that are as grave the first.
    [{again: {state: 'same', more: 'not-sure'}}, 'advice of same'],
    [{two: {state: 'a', more: 'b'}}, 'advice of a'],
    [{two: {state: 'a', more: 'stricter'}}, 'advice of stricter'],
    [{two: {state: 'alike', more: 'alike'}}, 'advice of alike'],
    [{two: {state: 'alike', more: 'b'}}, 'advice of alike'],
    // Whom to turn to, where the record is about something milder or less urgent.
    [{asked: {danger: 'now'}}, help.now],
    [{asked: {danger: 'today'}}, help.today],
    [{today: {state: 'worse'}}, help.now],
    [{today: {state: 'same'}}, 'advice of today'],
  ])('%j: %s', (selection, advice) => expect(said(selection)).toBe(advice));
});

describe('why', () => {
  const state = (answer: string) => ({followUp: 'state', answer});
  it.each<[selection: Selection, because: Finding['because']]>([
    [{asked: true}, ['default']],
    [{asked: {danger: 'none'}}, ['default']],
    [{asked: {state: 'mild'}}, ['default', state('mild')]],
    [{asked: {state: 'same'}}, [state('same')]],
    [{asked: {danger: 'now'}}, [{followUp: 'danger', answer: 'now'}]],
    [{asked: {danger: 'none', state: 'gone'}}, [state('gone')]],
    [{asked: {danger: 'not-sure'}}, ['not-sure']],
    [{asked: {danger: 'not-sure', state: 'mild'}}, ['not-sure', state('mild')]],
    [{asked: {danger: 'not-sure', state: 'same'}}, ['not-sure', state('same')]],
    // All is answered.
    [{'danger-alone': {danger: 'none'}}, []],
    [{asked: {danger: 'mild', state: 'mild'}}, [{followUp: 'danger', answer: 'mild'}, state('mild')]],
  ])('%j: %j', (selection, because) => expect(json(only(selection).because)).toEqual(because));
});

describe('what is refused', () => {
  it.each<[selection: unknown, message: string]>([
    [null, 'A selection must be an object of condition ids.'],
    [[], 'A selection must be an object of condition ids.'],
    ['plain', 'A selection must be an object of condition ids.'],
    [{plain: false}, 'The selection of "plain" must be true or an object of answers, not boolean.'],
    [{plain: 'yes'}, 'The selection of "plain" must be true or an object of answers, not string.'],
    [{plain: 1}, 'The selection of "plain" must be true or an object of answers, not number.'],
    [{plain: null}, 'The selection of "plain" must be true or an object of answers, not null.'],
    [{plain: []}, 'The selection of "plain" must be true or an object of answers, not a list.'],
    [{plain: {state: 'x'}}, 'Unknown follow-up "state" of "plain". It has no follow-ups.'],
    [{asked: {stat: 'mild'}}, 'Unknown follow-up "stat" of "asked". Nearest known id: "state".'],
    // Danger is ruled out by danger questions alone.
    [
      {asked: {state: 'none'}},
      'Unknown answer "none" to "state" of "asked". Nearest known id: "gone". Accepted: same, same-light, mild, gone, other, not-sure.',
    ],
    [
      {'danger-alone': {danger: 'Bad'}},
      'Unknown answer "Bad" to "danger" of "danger-alone". Nearest known id: "bad". Accepted: bad, not-sure, none.',
    ],
    [
      {asked: {danger: true}},
      'Unknown answer true to "danger" of "asked". Nearest known id: "none". Accepted: now, today, total, total-with, mild, not-sure, none.',
    ],
    [{plan: true}, 'Unknown condition "plan". Nearest known id: "plain".'],
  ])('%j', (selection, message) => {
    expect(() => screen(selection as Selection)).toThrow(new TypeError(message));
  });

  it('is not a pick or an answer that was taken back', () => {
    expect(screen({plain: undefined} as never).findings).toEqual([]);
    expect(only({asked: {danger: 'none', state: undefined}} as never)).toMatchObject({contraindication: 'clearance'});
  });
});
