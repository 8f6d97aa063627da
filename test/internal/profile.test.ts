import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isGeneral, policiesOf, pricesOf, standsOn, type ClinicPolicy} from '../../src/internal/clinic-house.js';
import {clinicTextIn, clinicTextTag} from '../../src/internal/clinic-text.js';
import {clinicTechniquesOf} from '../../src/internal/clinic-techniques.js';
import {profileProblems} from '../../src/internal/profile-check.js';
import {profileOf} from '../../src/internal/profile.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import type {Finding} from '../../src/knowledge/model.js';
import {screen} from '../../src/knowledge/screen.js';

/** Whether a JSON Pointer leads to something. */
function leads(pointer: string, value: unknown): boolean {
  if (pointer === '') return true;
  let here = value;
  for (const step of pointer.slice(1).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return false;
    here = (here as Record<string, unknown>)[name];
  }
  return true;
}

const json = (value: unknown) => JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
const fields = Object.keys({
  clinicName: 1,
  phone: 1,
  bookingHref: 1,
  topics: 1,
  hideTopics: 1,
  exclude: 1,
  showTechniques: 1,
  techniques: 1,
  prices: 1,
  policies: 1,
  review: 1,
  reviewedLocales: 1,
});
/** JSON that looks a little like a profile, so that what is wrong is deep inside. */
const nearly = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 5},
    fc.constantFrom('', 'skin shoes', 'rf-stroke', 'x'.repeat(1001), 'a/b~c', null, 5, true),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'name',
        'price',
        'note',
        'text',
        'conditions',
        'contraindications',
        'en',
        'fr',
        'a/b',
        'c~d',
        '__proto__',
        'constructor',
      ),
      tie('value'),
      {maxKeys: 4},
    ),
  ),
  profile: fc.dictionary(fc.constantFrom(...fields, '__proto__', 'toString', '~', '/'), tie('value')),
}));

describe('a clinic’s profile', () => {
  it('never throws, whatever JSON it is, and points at what is there', () => {
    let deep = 0;
    fc.assert(
      fc.property(fc.oneof({weight: 3, arbitrary: nearly.profile}, {weight: 1, arbitrary: fc.jsonValue()}), (given) => {
        const value = json(given);
        for (const {pointer, message} of profileProblems(value)) {
          expect(leads(pointer, value), `${pointer} ${message}`).toBe(true);
          if (pointer.split('/').length > 3) deep++;
        }
        const {profile} = profileOf(value);
        // What is left can be used as it is.
        expect(profileOf(profile).problems).toEqual([]);
        const {entries: prices} = pricesOf(profile.prices ?? []);
        const {entries: policies} = policiesOf(profile.policies ?? [], conditions);
        const {techniques} = clinicTechniquesOf(profile.techniques ?? []);
        expect(profileProblems({prices, policies, techniques})).toEqual([]);
        for (const text of [...prices.map(({price}) => price), ...policies.map(({text}) => text)])
          expect(clinicTextIn(text, 'fr-CA')).toMatch(/\S/);
      }),
      {numRuns: 1000},
    );
    expect(deep).toBeGreaterThan(100);
  });

  it('says what is wrong where, what was given, what is accepted, and what happens instead', () => {
    const given = {policies: [{text: 'ok'}, {text: ''}, {text: 'x', conditions: ['diabetis']}]};
    expect(profileProblems(given).map(({pointer, message}) => `${pointer} ${message}`)).toEqual([
      '/policies/1/text must be a text that is not empty, or one for each language such as {"en": "…", "fr": "…"}, not ""; the entry is left out',
      '/policies/2/conditions/0 must be the id of a condition, not "diabetis"; nearest is "diabetes"; the entry is left out',
    ]);
    expect(policiesOf(given.policies, conditions).entries).toEqual([{text: 'ok'}]);
  });

  it.each([null, [], 'x', 5])('is an object: %j is none', (given) => {
    expect(profileOf(given)).toEqual({
      profile: {},
      problems: [{pointer: '', message: 'must be a JSON object; the built-in content is shown'}],
    });
  });

  it('reads so many entries and no more, and says so once', () => {
    const many = Array.from({length: 100_000}, () => ({name: 'x', price: 'y'}));
    const {entries, problems} = pricesOf(many);
    expect(entries).toHaveLength(100);
    expect(problems).toEqual([
      {pointer: '/prices/100', message: 'is one of 100000 entries, and at most 100 are read; it and those after it are left out'},
    ]);
    expect(policiesOf(Array.from({length: 51}, () => ({text: 'x'}))).entries).toHaveLength(50);
    const wrong = policiesOf([{text: 'x', conditions: Array.from({length: 100_000}, () => 'y')}], conditions).problems;
    expect(wrong).toEqual([
      {pointer: '/policies/0/conditions', message: 'must be a list of 1 to 300, not a list of 100000; the entry is left out'},
    ]);
  });

  it('names who reviewed a translation, or leaves all of them out', () => {
    const good = {fr: {by: 'Dr Ada Roe', date: '2026-12-01'}, 'zh-Hans': {by: 'Li Wei, RMT', date: '2026-12-02T09:00:00Z'}};
    expect(profileOf({reviewedLocales: good})).toEqual({profile: {reviewedLocales: good}, problems: []});
    for (const wrong of [
      [],
      'fr',
      null,
      {fr: 'Dr Ada Roe'},
      {fr: {by: ' ', date: '2026-12-01'}},
      {fr: {by: 'Dr Ada Roe', date: 'May'}},
      // Chromium takes it for the first of March, Safari throws.
      {fr: {by: 'Dr Ada Roe', date: '2026-02-29'}},
      {fr: {by: 'Dr Ada Roe', date: ' 2026-12-01'}},
      {french: good.fr},
      {...good, de: {by: 'x'}},
      Object.fromEntries(Array.from({length: 51}, (_, n) => [`en-${String(n).padStart(3, '0')}`, good.fr])),
    ]) {
      const {profile, problems} = profileOf({reviewedLocales: wrong});
      expect(profile).toEqual({});
      expect(problems).toEqual([
        {
          pointer: '/reviewedLocales',
          message: expect.stringMatching(
            /^must hold at most 50 language tags .*; it is left out and the translations count as not reviewed/,
          ) as string,
        },
      ]);
    }
  });

  it('gains nothing from keys of the prototype', () => {
    const given = JSON.parse(
      '{"__proto__": {"phone": "1"}, "policies": [{"text": "x", "__proto__": {"conditions": ["diabetes"]}}]}',
    ) as unknown;
    const {profile} = profileOf(given);
    expect(profile.phone).toBeUndefined();
    expect(policiesOf(profile.policies ?? [], conditions).entries).toEqual([]);
    expect(({} as {phone?: string}).phone).toBeUndefined();
  });
});

describe('a policy', () => {
  const finding = (ids: readonly string[]): readonly Finding[] => screen(Object.fromEntries(ids.map((id) => [id, true as const]))).findings;

  it('stands on the cards of its conditions and of its classes', () => {
    const [fever, diabetes] = [finding(['fever'])[0]!, finding(['diabetes'])[0]!];
    const on = (policy: Omit<ClinicPolicy, 'text'>) => [fever, diabetes].map((each) => standsOn({text: 'x', ...policy}, each));
    expect([fever.contraindication, diabetes.contraindication]).toEqual(['absolute', 'precaution']);
    expect(on({conditions: ['diabetes']})).toEqual([false, true]);
    expect(on({contraindications: ['absolute']})).toEqual([true, false]);
    expect(on({conditions: ['diabetes'], contraindications: ['absolute']})).toEqual([true, true]);
    expect(on({})).toEqual([false, false]);
    expect([
      isGeneral({text: 'x'}),
      isGeneral({text: 'x', conditions: ['fever']}),
      isGeneral({text: 'x', contraindications: ['none']}),
    ]).toEqual([true, false, false]);
  });

  it('never stands on an emergency, whatever it names', () => {
    const emergencies = conditions.flatMap(({id, followUps = []}) => [
      ...finding([id]),
      ...followUps.flatMap((followUp) => followUp.answers.flatMap((answer) => screen({[id]: {[followUp.id]: answer.id}}).findings)),
    ]);
    const urgent = emergencies.filter(({contraindication}) => contraindication === 'emergency');
    expect(urgent.length).toBeGreaterThan(100);
    for (const each of urgent)
      expect(
        standsOn(
          {text: 'x', conditions: [each.condition], contraindications: ['absolute', 'clearance', 'local', 'precaution', 'none']},
          each,
        ),
      ).toBe(false);
  });
});

describe('a text of the clinic’s', () => {
  it('says which language it is in', () => {
    expect(['fr-CA', 'en-US', 'de'].map((tag) => clinicTextTag({'en-CA': 'colour', fr: 'couleur'}, tag))).toEqual(['fr', 'en-CA', 'en-CA']);
    expect(clinicTextTag({pa: 'ਰੰਗ'}, 'de')).toBe('pa');
    expect(clinicTextTag('same', 'de')).toBeUndefined();
  });
});
