import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {ClinicProfile} from '../../src/internal/clinic.js';

/** What the page gives a checker. */
interface Given {
  lang?: string;
  view?: string;
  headingLevel?: number;
  clinicName?: string;
  profile?: ClinicProfile | string;
}
/** What a visitor enters. */
interface Entered {
  readonly picked: Set<string>;
  readonly answers: Map<string, Record<string, string>>;
}
type Step =
  {readonly give: Given} | {readonly tick: string} | {readonly answer: number} | {readonly fold: number} | {readonly type: string};

const root = (checker: Element) => checker.shadowRoot!;
const input = (checker: Element, selector: string) => root(checker).querySelector<HTMLInputElement>(selector);
/** The list to talk about as it stands there, without the marks of the renderer. */
const list = (checker: Element) =>
  [...root(checker).querySelectorAll('.result .group')].map(({outerHTML}) => outerHTML.replace(/<!--.*?-->/gs, '')).join('\n');
const speaks = (checker: Element) => root(checker).querySelector('.root')?.getAttribute('lang');
const patience = {timeout: 20_000};

function make(given: Given): ContraindicationChecker {
  const checker = document.createElement('contraindication-checker') as ContraindicationChecker;
  Object.assign(checker, {lang: 'en', ...given});
  document.body.append(checker);
  return checker;
}

/** A checker that never showed anything else, with all this given and entered. */
async function fresh(given: Given, locale: string, {picked, answers}: Entered): Promise<string> {
  const checker = make({...given, lang: locale});
  await expect.poll(() => speaks(checker), patience).toBe(locale);
  checker.formStateRestoreCallback(JSON.stringify({picked: [...picked], answers: [...answers], none: []}));
  await checker.updateComplete;
  const shown = list(checker);
  checker.remove();
  return shown;
}

const named = {clinicName: 'Riverbend', reportEmail: 'cards@clinic.example'};
const profiles: readonly (ClinicProfile | string)[] = [
  '',
  {policies: [{text: {en: 'Bring a letter.', fr: 'Apportez une lettre.'}, contraindications: ['clearance', 'precaution']}]},
  {...named, policies: [{text: 'We wait two weeks.', conditions: ['anticoagulants', 'diabetes', 'osteoporosis']}]},
  {...named, clinicName: 'Lakeside', policies: [{text: 'We wait two weeks.', conditions: ['osteoporosis']}]},
  {reportEmail: 'other@clinic.example'},
];
const conditions = ['anticoagulants', 'diabetes', 'osteoporosis', 'deep-vein-thrombosis', 'psoriasis', 'clot-history'];
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {weight: 4, arbitrary: fc.record({tick: fc.constantFrom(...conditions)})},
  {weight: 4, arbitrary: fc.record({answer: fc.nat(9999)})},
  {weight: 1, arbitrary: fc.record({give: fc.record({lang: fc.constantFrom('en', 'fr', 'ar')})})},
  {weight: 1, arbitrary: fc.record({give: fc.record({view: fc.constantFrom('visitor', 'professional')})})},
  {weight: 1, arbitrary: fc.record({give: fc.record({headingLevel: fc.constantFrom(1, 2, 3)})})},
  {weight: 1, arbitrary: fc.record({give: fc.record({clinicName: fc.constantFrom('', 'Hillside')})})},
  {weight: 2, arbitrary: fc.record({give: fc.record({profile: fc.constantFrom(...profiles)})})},
  {weight: 1, arbitrary: fc.record({fold: fc.nat(20)})},
  {weight: 1, arbitrary: fc.record({type: fc.constantFrom('warfarin', 'bone', '')})},
);

beforeEach(() => {
  document.documentElement.lang = 'en';
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the list to talk about', () => {
  it('is what a new checker would show, whatever was entered, given, chosen, folded or searched before', async () => {
    const languages = new Map([...'en fr ar'.split(' ')].map((locale) => [locale, 0]));
    let cards = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(anyStep, {minLength: 1, maxLength: 3}), {minLength: 2, maxLength: 7}), async (turns) => {
        const checker = make({});
        await expect.poll(() => speaks(checker)).toBe('en');
        for (const closed of root(checker).querySelectorAll<HTMLElement>('.toggle[aria-expanded=false]')) {
          closed.click();
          await checker.updateComplete;
        }
        for (const more of root(checker).querySelectorAll<HTMLElement>('.items .plain')) more.click();
        await checker.updateComplete;
        const given: Given = {};
        const entered: Entered = {picked: new Set(), answers: new Map()};
        for (const turn of turns) {
          // What happens in one turn is rendered at once.
          for (const step of turn) {
            if ('give' in step) Object.assign(checker, Object.assign(given, step.give));
            else if ('tick' in step) {
              const box = input(checker, `input[type=checkbox][value="${step.tick}"]`);
              if (!box) continue;
              box.click();
              if (box.checked) entered.picked.add(step.tick);
              else {
                entered.picked.delete(step.tick);
                entered.answers.delete(step.tick);
              }
            } else if ('answer' in step) {
              const radios = [...root(checker).querySelectorAll<HTMLInputElement>('input[type=radio]')];
              const radio = radios[step.answer % (radios.length || 1)];
              if (!radio || radio.checked) continue;
              const [condition = '', followUp = ''] = radio.name.split('.');
              radio.click();
              entered.answers.set(condition, {...entered.answers.get(condition), [followUp]: radio.value});
            } else if ('fold' in step) {
              const toggles = root(checker).querySelectorAll<HTMLElement>('.toggle');
              toggles[step.fold % toggles.length]!.click();
            } else if ('type' in step) {
              const search = input(checker, '#search')!;
              search.value = step.type;
              search.dispatchEvent(new Event('input'));
            }
          }
          const locale = given.lang ?? 'en';
          await expect.poll(() => speaks(checker), patience).toBe(locale);
          await checker.updateComplete;
          expect(list(checker)).toBe(await fresh(given, locale, entered));
          languages.set(locale, languages.get(locale)! + 1);
          cards += root(checker).querySelectorAll('.finding').length;
        }
        checker.remove();
      }),
      {
        numRuns: 25,
        // So that no run is without a card in each language.
        examples: [[[[{tick: 'diabetes'}], [{give: {lang: 'fr'}}], [{give: {lang: 'ar'}}, {tick: 'osteoporosis'}]]]],
      },
    );
    for (const turns of languages.values()) expect(turns).toBeGreaterThan(0);
    expect(cards).toBeGreaterThan(3);
  });

  it.each<[what: string, change: (checker: ContraindicationChecker) => void, shows: RegExp]>([
    [
      'an answer that changes neither class nor advice',
      (checker) =>
        checker.formStateRestoreCallback(
          JSON.stringify({picked: ['anticoagulants'], answers: [['anticoagulants', {signs: 'none', stage: 'not-sure'}]], none: []}),
        ),
      /You are not sure/,
    ],
    ['the language', (checker) => (checker.lang = 'fr'), /Anticoagulant/],
    ['the view', (checker) => (checker.view = 'professional'), /Pressure limit/],
    ['the level of headings', (checker) => (checker.headingLevel = 1), /<h4/],
    ['the clinic’s name', (checker) => (checker.clinicName = 'Hillside'), /From Hillside/],
    ['the clinic’s words', (checker) => (checker.profile = {policies: [{text: 'Call us.', conditions: ['anticoagulants']}]}), /Call us\./],
    ['the clinic’s address', (checker) => (checker.profile = {reportEmail: 'a@b.example'}), /mailto:/],
  ])('draws a card anew with %s', async (_, change, shows) => {
    const checker = make({profile: {clinicName: 'Riverbend', policies: [{text: 'Bring a letter.', conditions: ['anticoagulants']}]}});
    await expect.poll(() => speaks(checker)).toBe('en');
    checker.formStateRestoreCallback(JSON.stringify({picked: ['anticoagulants'], answers: [], none: []}));
    await checker.updateComplete;
    const card = () => root(checker).querySelector('.finding')!.outerHTML;
    expect(card()).toMatch(/Not all questions are answered[^]*From Riverbend|From Riverbend[^]*Not all questions are answered/);
    expect(card()).not.toMatch(shows);
    change(checker);
    await expect.poll(card, patience).toMatch(shows);
  });

  it('keeps what stands there while something else is answered: a visitor may be reading it', async () => {
    const checker = make({});
    await expect.poll(() => speaks(checker)).toBe('en');
    const restore = (picked: string[], answers: [string, Record<string, string>][] = []) => {
      checker.formStateRestoreCallback(JSON.stringify({picked, answers, none: []}));
      return checker.updateComplete;
    };
    await restore(['osteoporosis', 'diabetes']);
    const card = root(checker).querySelector('.finding')!;
    const sources = card.querySelector('details')!;
    sources.open = true;
    const nodes = [...card.querySelectorAll('*')];
    await restore(['osteoporosis', 'diabetes', 'deep-vein-thrombosis'], [['diabetes', {signs: 'none'}]]);
    expect(root(checker).querySelectorAll('.finding')).toHaveLength(3);
    expect(card.isConnected && sources.open).toBe(true);
    expect([...card.querySelectorAll('*')]).toEqual(nodes);
  });
});

describe('a checker that is taken out of the page', () => {
  it('has nothing done for it any more', async () => {
    let waiting: IdleRequestCallback[] = [];
    // Safari has none of its own.
    vi.stubGlobal('requestIdleCallback', (slice: IdleRequestCallback) => waiting.push(slice));
    // A language that no other test has searched in.
    const checker = make({lang: 'pa'});
    await expect.poll(() => speaks(checker), patience).toBe('pa');
    await expect.poll(() => waiting.length).toBe(1);
    const idle = (time: number) => {
      const now = waiting;
      waiting = [];
      for (const slice of now) slice({didTimeout: false, timeRemaining: () => time});
    };
    idle(0);
    expect(waiting).toHaveLength(1);
    checker.remove();
    let looked = 0;
    for (const slice of waiting) slice({didTimeout: false, timeRemaining: () => (looked++, 50)});
    expect([looked, waiting.length]).toEqual([0, 1]);
    waiting = [];
    // Back in the page it is searched in all the same.
    document.body.append(checker);
    const search = input(checker, '#search')!;
    search.value = 'ਸ਼ੂਗਰ';
    search.dispatchEvent(new Event('input'));
    await expect.poll(() => root(checker).querySelectorAll('.hits li').length).toBeGreaterThan(0);
  });
});
