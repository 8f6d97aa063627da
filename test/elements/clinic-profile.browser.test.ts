import {fixture, html} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, expect as chaiExpect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import type {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import type {VisitPlanner} from '../../src/elements/visit-planner/visit-planner.js';
import type {ClinicProfile} from '../../src/internal/clinic.js';
import {catchPrints} from './outputs.js';

type Massage = AftercareCard | ContraindicationChecker | TechniqueExplorer | VisitPlanner;

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const text = (element: Element) => squeeze(element.shadowRoot!.querySelector('.root')?.textContent);
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const said = () => vi.mocked(console.warn).mock.calls.flat().join('\n');
const ready = () => fixture(html`<p></p>`);

function script(value: unknown, id = 'massage-elements-profile'): HTMLScriptElement {
  const made = document.createElement('script');
  made.type = 'application/json';
  made.id = id;
  made.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  document.body.append(made);
  return made;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  document.querySelectorAll('script[type="application/json"]').forEach((each) => each.remove());
  vi.restoreAllMocks();
});

/** Picks in a checker, by the names on its page. */
async function pick(checker: ContraindicationChecker, category: string, condition: string): Promise<void> {
  const here = page.elementLocator(checker);
  await here.getByRole('button', {name: category}).first().click();
  await here.getByRole('checkbox', {name: condition}).first().click();
}
const cardOf = (checker: Element, name: string) => all(checker, '.finding').find((card) => squeeze(card.textContent).startsWith(name));

type Shown = RegExp | ((element: Element) => boolean | Promise<boolean>);

/** Each field: what it does, in an element, and the attribute that wins over it where there is one. */
const fields: readonly {
  field: string;
  tag: 'aftercare-card' | 'contraindication-checker' | 'technique-explorer' | 'visit-planner';
  value: unknown;
  shows: Shown;
  attribute?: readonly [name: string, value: string, shows: Shown];
}[] = [
  {
    field: 'clinicName',
    tag: 'visit-planner',
    value: 'Riverbend Massage',
    shows: (element) => (element as VisitPlanner).summary().includes('Riverbend Massage'),
    attribute: ['clinic-name', 'Other', (element) => (element as VisitPlanner).summary().includes('Other')],
  },
  {field: 'phone', tag: 'aftercare-card', value: '780-555-0100', shows: /780-555-0100/, attribute: ['phone', '555', /\b555\b/]},
  {
    field: 'bookingHref',
    tag: 'visit-planner',
    value: '/book',
    shows: (element) => all(element, '[part=booking]')[0]?.getAttribute('href') === '/book',
    attribute: ['booking-href', '/other', (element) => all(element, '[part=booking]')[0]?.getAttribute('href') === '/other'],
  },
  {field: 'country', tag: 'aftercare-card', value: 'GB', shows: /999/, attribute: ['country', 'AU', /\b000\b/]},
  {field: 'emergencyNumber', tag: 'aftercare-card', value: '1234', shows: /1234/, attribute: ['emergency-number', '5678', /5678/]},
  {
    field: 'topics',
    tag: 'contraindication-checker',
    value: 'skin',
    shows: (element) => all(element, '.category').length === 2,
    attribute: ['topics', 'skin pregnancy', (element) => all(element, '.category').length === 3],
  },
  {
    field: 'hideTopics',
    tag: 'contraindication-checker',
    value: 'pregnancy red-flags',
    shows: (element) => /Warning signs/.test(text(element)) && !/Pregnancy and after birth/.test(text(element)),
    attribute: ['hide-topics', 'cancer', /Pregnancy and after birth/],
  },
  {
    field: 'exclude',
    tag: 'contraindication-checker',
    value: 'psoriasis',
    shows: async (element) => {
      await page.elementLocator(element).getByRole('button', {name: 'Skin'}).first().click();
      return /Eczema/.test(text(element)) && !/Psoriasis/.test(text(element));
    },
  },
  {field: 'showTechniques', tag: 'technique-explorer', value: 'cupping', shows: (element) => all(element, '.card').length === 1},
  {
    field: 'hideTechniques',
    tag: 'technique-explorer',
    value: 'cupping',
    shows: (element) => all(element, '.card').length > 5 && all(element, '#open-cupping').length === 0,
    attribute: ['hide', 'shiatsu', (element) => all(element, '#open-cupping').length === 1],
  },
  {
    field: 'techniques',
    tag: 'technique-explorer',
    value: [{id: 'cupping', name: 'Fire cups', price: '$40'}],
    shows: /Fire cups.*Our price: \$40/,
  },
  {
    field: 'prices',
    tag: 'visit-planner',
    value: [{name: '60 minutes', price: '$95'}],
    shows: /What it costs here From this clinic 60 minutes \$95/,
  },
  {field: 'policies', tag: 'visit-planner', value: [{text: 'Come early.'}], shows: /How we do things here From this clinic Come early\./},
  {
    field: 'reportEmail',
    tag: 'contraindication-checker',
    value: 'cards@clinic.example',
    shows: async (element) => {
      await pick(element as ContraindicationChecker, 'Skin', 'Psoriasis');
      return /Report a problem with this card/.test(text(element));
    },
  },
  {
    field: 'review',
    tag: 'aftercare-card',
    value: {by: 'Dr A', date: '2026-10-01'},
    shows: /Reviewed for this clinic by Dr A, October 1, 2026/,
  },
];
const fits = (shows: Shown, element: Element): boolean | Promise<boolean> =>
  typeof shows === 'function' ? shows(element) : shows.test(text(element));

describe('the profile as a property', () => {
  it.each(fields)('$field of <$tag> does what it does in a script; attributes win', async ({field, tag, value, shows, attribute}) => {
    await ready();
    const make = async (set: (element: Massage) => void) => {
      const element = document.createElement(tag) as Massage;
      element.lang = 'en';
      set(element);
      const holder = await fixture(html`<div></div>`);
      holder.append(element);
      await element.updateComplete;
      return element;
    };
    const plain = await make(() => undefined);
    expect(await fits(shows, plain), 'without').toBe(false);
    plain.remove();
    const own = await make((element) => (element.profile = {[field]: value}));
    expect(await fits(shows, own), 'property').toBe(true);
    expect(own.hasAttribute('profile')).toBe(false);
    expect(own.outerHTML).not.toContain(JSON.stringify(value).slice(1, -1));
    script({[field]: value});
    const paged = await make(() => undefined);
    expect(await fits(shows, paged), 'script').toBe(true);
    if (attribute) {
      const [name, given, wins] = attribute;
      const both = await make((element) => {
        element.profile = {[field]: value} as ClinicProfile;
        element.setAttribute(name, given);
      });
      expect(await fits(wins, both), 'attribute').toBe(true);
    }
    // Only the warning signs are spoken of.
    expect(said().replaceAll(/hide-topics>: left out "red-flags"/g, '')).not.toMatch(/profile/);
  });

  it('follows what it is set to, and goes back to the page’s own', async () => {
    script({phone: '111'});
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    expect(text(card)).toContain('111');
    card.profile = {phone: '222'};
    expect(card.summary()).toContain('222');
    await card.updateComplete;
    expect(text(card)).toContain('222');
    expect(text(card)).not.toContain('111');
    card.profile = {phone: '333'};
    await expect.poll(() => text(card)).toContain('333');
    card.profile = '';
    await expect.poll(() => text(card)).toContain('111');
    card.setAttribute('profile', 'other');
    await expect.poll(() => text(card)).not.toContain('111');
    card.removeAttribute('profile');
    await expect.poll(() => text(card)).toContain('111');
    expect(card.profile).toBe('');
  });

  it('says what is wrong with the element’s name, and leaves the rest working', async () => {
    const planner = await fixture<VisitPlanner>(
      html`<visit-planner
        lang="en"
        .profile=${
          {
            phone: 5,
            clinicName: 'Riverbend',
            prices: [{name: '60 minutes'}, {name: '30 minutes', price: '$50'}],
            policies: [{text: ' '}, {text: 'Come early.'}],
          } as unknown as ClinicProfile
        }
      ></visit-planner>`,
    );
    expect(said()).toContain(
      'profile of <visit-planner>: /phone must hold a number such as "780-555-0100", in at most 100 characters, not 5; it is left out.',
    );
    expect(said()).toContain('profile of <visit-planner>: /prices/0 has no "price"; that must be a text');
    expect(said()).toContain('profile of <visit-planner>: /policies/0/text must be a text that is not empty');
    expect(text(planner)).toContain('From Riverbend 30 minutes $50');
    expect(text(planner)).toContain('Come early.');
    expect(text(planner)).not.toContain('60 minutes');
  });

  it.each([
    ['null', null],
    ['42', 42],
    ['a list', [1]],
    ['true', true],
  ])('is no %s: says so and shows the built-in content', async (shown, value) => {
    script({phone: '111'});
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en" .profile=${value as unknown as string}></aftercare-card>`);
    expect(text(card)).toContain('After your massage');
    expect(text(card)).not.toContain('111');
    expect(said()).toContain(
      `profile of <aftercare-card>: must be the id of a <script type="application/json"> or an object such as {clinicName: "…"}, not ${shown}. The built-in content is shown.`,
    );
  });

  it('survives objects that are no data', async () => {
    const cycle: {self?: object; phone: string} = {phone: '1'};
    cycle.self = cycle;
    const trap = {
      get phone(): string {
        throw new Error('trap');
      },
    };
    for (const value of [cycle, trap, {phone: 5n}, new Proxy({}, {ownKeys: () => [1] as never})]) {
      const card = await fixture<AftercareCard>(
        html`<aftercare-card lang="en" .profile=${value as unknown as ClinicProfile}></aftercare-card>`,
      );
      expect(text(card)).toContain('After your massage');
    }
    expect(said()).toContain('must be an object that JSON can say (trap)');
    // Absent fields are no error, and a later change of the object is not seen.
    const given: {phone?: string; clinicName: undefined} = {phone: '777', clinicName: undefined};
    const card = await fixture<AftercareCard>(
      html`<aftercare-card lang="en" .profile=${given as unknown as ClinicProfile}></aftercare-card>`,
    );
    expect(text(card)).toContain('777');
    given.phone = '888';
    card.requestUpdate();
    await card.updateComplete;
    expect(text(card)).toContain('777');
    expect(said()).not.toContain('/clinicName');
  });

  it('says at most 20 things of one profile, and how many more there are', async () => {
    const value = Object.fromEntries(Array.from({length: 500}, (_, n) => [`field${n}`, n]));
    await fixture(html`<aftercare-card lang="en" .profile=${value as ClinicProfile}></aftercare-card>`);
    const lines = said().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('profile of <aftercare-card>: 480 more.');
  });
});

describe('the page’s profile', () => {
  it('is picked up when it comes after the elements, when its text changes, and when it goes', async () => {
    const both = await fixture(
      html`<div><aftercare-card lang="en"></aftercare-card><technique-explorer lang="en"></technique-explorer></div>`,
    );
    const [card, explorer] = both.children as unknown as [AftercareCard, TechniqueExplorer];
    expect(all(explorer, '.card').length).toBeGreaterThan(5);
    const made = script({phone: '111', showTechniques: 'cupping'});
    await expect.poll(() => text(card)).toContain('111');
    await expect.poll(() => all(explorer, '.card').length).toBe(1);
    made.textContent = JSON.stringify({phone: '222', showTechniques: 'cupping shiatsu'});
    await expect.poll(() => text(card)).toContain('222');
    await expect.poll(() => all(explorer, '.card').length).toBe(2);
    (made.firstChild as Text).data = JSON.stringify({phone: '333'});
    await expect.poll(() => text(card)).toContain('333');
    made.remove();
    await expect.poll(() => text(card)).not.toContain('333');
    const late = script({phone: '444'}, 'not-yet');
    await ready();
    expect(text(card)).not.toContain('444');
    late.id = 'massage-elements-profile';
    await expect.poll(() => text(card)).toContain('444');
    expect(said()).toBe('');
  });

  it('is picked up by an element that names it', async () => {
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en" profile="late-one"></aftercare-card>`);
    expect(said()).toContain('profile="late-one": no element with this id. The built-in content is shown until there is one.');
    script({phone: '111'}, 'late-one');
    await expect.poll(() => text(card)).toContain('111');
  });

  it('costs no update while nothing in it changes, and nothing once no element is left', async () => {
    script({phone: '111'});
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    const watching = observe.mock.contexts.filter((_, index) => observe.mock.calls[index]![1]?.characterData);
    expect(watching).toHaveLength(1);
    const update = vi.spyOn(card, 'requestUpdate');
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    document.body.append(document.createElement('p'));
    await ready();
    expect(update).not.toHaveBeenCalled();
    document.body.querySelector(':scope > p')!.remove();
    const other = document.createElement('visit-planner');
    document.body.append(other);
    card.remove();
    expect(disconnect.mock.contexts).not.toContain(watching[0]);
    other.remove();
    expect(disconnect.mock.contexts).toContain(watching[0]);
    script({phone: '222'}, 'massage-elements-profile');
    document.querySelector('script[type="application/json"]')!.remove();
    await ready();
    expect(update).not.toHaveBeenCalled();
    document.body.append(card);
    await expect.poll(() => text(card)).toContain('222');
    card.remove();
  });
});

describe('prices and general policies', () => {
  const house = {
    clinicName: 'Riverbend <b>Massage</b>',
    prices: [
      {name: '60 minutes', price: '$95 <i>'},
      {name: {en: 'First visit', fr: 'Première visite'}, price: '$120', note: {en: '75 minutes', fr: '75 minutes, assis'}},
    ],
    policies: [
      {text: {en: 'Please come 10 minutes early.', fr: 'Venez 10 minutes avant.'}},
      {text: 'Bring a letter.', conditions: ['diabetes']},
      {text: 'Ask for a date.', contraindications: ['clearance']},
    ],
  } as const satisfies ClinicProfile;

  it('stand in the planner after all that is built in, as the clinic’s words', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" .profile=${house}></visit-planner>`);
    expect(all(planner, 'h3').map(({textContent}) => squeeze(textContent))).toEqual([
      'Before your first visit',
      'Your first visit, step by step',
      'How often to come',
      'What it costs here',
      'How we do things here',
    ]);
    const [prices, policies] = all(planner, '.clinic');
    expect(squeeze(prices!.textContent)).toBe('From Riverbend <b>Massage</b> 60 minutes $95 <i> First visit $120 75 minutes');
    expect(squeeze(policies!.textContent)).toBe('From Riverbend <b>Massage</b> Please come 10 minutes early.');
    expect(text(planner)).not.toMatch(/Bring a letter|Ask for a date/);
    expect(getComputedStyle(prices!).borderInlineStartWidth).toBe('4px');
    expect(all(planner, '.ways button').map(({textContent}) => squeeze(textContent))).toContain('What it costs here');
    await page.getByRole('button', {name: 'How we do things here'}).click();
    expect(planner.shadowRoot!.activeElement?.id).toBe('policies');
    await chaiExpect(planner).to.be.accessible();
  });

  it('are printed, copied and read as HTML, under the same label', async () => {
    const {printed} = catchPrints();
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" .profile=${house}></visit-planner>`);
    expect(planner.summary()).toContain(`WHAT IT COSTS HERE
- From Riverbend <b>Massage</b>
  60 minutes: $95 <i>
  First visit: $120 · 75 minutes

HOW WE DO THINGS HERE
- From Riverbend <b>Massage</b>
  Please come 10 minutes early.
`);
    expect(planner.summary('html')).toContain('<h3>From Riverbend &lt;b&gt;Massage&lt;/b&gt;</h3><p>60 minutes: $95 &lt;i&gt;</p>');
    planner.print();
    await expect.poll(() => printed().length).toBe(1);
    expect(printed()[0]).toContain('60 minutes: $95 <i>');
  });

  it('speak the element’s language, and say which one they are in', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="fr-CA" .profile=${house}></visit-planner>`);
    await expect.poll(() => text(planner)).toContain('Première visite');
    expect(all(planner, '.clinic [lang]').map((each) => [each.lang, squeeze(each.textContent)])).toEqual([
      ['fr', 'Première visite'],
      ['fr', '75 minutes, assis'],
      ['fr', 'Venez 10 minutes avant.'],
    ]);
    planner.lang = 'de';
    await expect.poll(() => text(planner)).toContain('First visit');
    expect(all(planner, '.clinic [lang]')[0]!.lang).toBe('en');
  });

  it('can be the part that is open at first, and are not there without a profile', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" open-part="prices" .profile=${house}></visit-planner>`);
    expect(all(planner, 'details.part[open] > summary').map(({textContent}) => squeeze(textContent))).toEqual(['What it costs here']);
    planner.profile = {};
    await planner.updateComplete;
    expect(text(planner)).not.toMatch(/What it costs|How we do/);
    expect(all(planner, '[part=prices], [part=policies]')).toEqual([]);
  });

  it('may be long and many without breaking the layout', async () => {
    const long = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(20);
    const many = {
      prices: Array.from({length: 5000}, (_, n) => ({name: `${n} ${long}`, price: long, note: long})),
      policies: Array.from({length: 5000}, (_, n) => ({text: `${n} ${long}`})),
    };
    const box = await fixture<HTMLElement>(html`<div><visit-planner lang="en" .profile=${many}></visit-planner></div>`);
    box.style.inlineSize = '280px';
    const planner = box.querySelector<VisitPlanner>('visit-planner')!;
    expect(all(planner, '[part=prices] .costs > div')).toHaveLength(100);
    expect(all(planner, '[part=policies] li')).toHaveLength(50);
    expect(planner.scrollWidth).toBeLessThanOrEqual(280);
    for (const each of all(planner, '.clinic *'))
      expect(each.getBoundingClientRect().right).toBeLessThanOrEqual(box.getBoundingClientRect().right + 0.5);
    expect(said()).toMatch(/\/prices\/100 is one of 5000 entries, and at most 100 are read/);
    expect(said()).toMatch(/\/policies\/50 is one of 5000 entries, and at most 50 are read/);
  });
});

describe('policies for conditions and classes', () => {
  const policies = {
    clinicName: 'Riverbend',
    policies: [
      {text: 'House <b>rule</b>.'},
      {text: {en: 'Bring a snack.', fr: 'Apportez une collation.'}, conditions: ['diabetes']},
      {text: 'We ask for a letter <b>.', contraindications: ['clearance', 'absolute', 'local', 'precaution', 'none']},
      {text: 'Only for warning signs.', conditions: ['rf-stroke']},
      {text: 'Emergency rule.', contraindications: ['emergency']},
      {text: 'Our rule for clots.', conditions: ['deep-vein-thrombosis']},
    ],
  } as unknown as ClinicProfile;
  const make = (
    template = html`<contraindication-checker lang="en" .profile=${policies}></contraindication-checker>`,
  ): Promise<ContraindicationChecker> => fixture<ContraindicationChecker>(template);

  it('stand on the matching cards, after the built-in advice, and change nothing of it', async () => {
    const checker = await make();
    const plain = await make(html`<contraindication-checker lang="en"></contraindication-checker>`);
    for (const each of [checker, plain]) {
      await pick(each, 'Diabetes and hormones', 'Diabetes');
      await pick(each, 'Fever and infections', 'Fever');
    }
    const card = cardOf(checker, 'Diabetes')!;
    expect([...card.querySelectorAll('.clinic p')].map(({textContent}) => squeeze(textContent))).toEqual([
      'From Riverbend',
      'Bring a snack.',
      'We ask for a letter <b>.',
    ]);
    expect(squeeze(cardOf(checker, 'Fever')!.querySelector('.clinic')!.textContent)).toBe('From Riverbend We ask for a letter <b>.');
    // Without the clinic's block the card is as it is built in, and the advice stands before the block.
    const block = card.querySelector('.clinic')!;
    const advice = card.querySelector('p strong')!;
    expect(advice.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const copy = card.cloneNode(true) as Element;
    copy.querySelector('.clinic')!.remove();
    expect(squeeze(copy.textContent)).toBe(squeeze(cardOf(plain, 'Diabetes')!.textContent));
    expect(getComputedStyle(block).borderInlineStartColor).not.toBe(getComputedStyle(card).borderInlineStartColor);
    expect(text(checker)).not.toContain('House');
    await chaiExpect(checker).to.be.accessible();
    expect(said()).toContain(
      'profile of <contraindication-checker>: /policies/3/conditions/0 must be the id of a condition, not the warning sign "rf-stroke"',
    );
    expect(said()).toContain(
      '/policies/4/contraindications/0 must be one of absolute, clearance, local, precaution, none, not "emergency": an emergency’s wording is never added to; the entry is left out',
    );
  });

  it('are printed and copied with their label, stand in the professional view, and are no part of FHIR', async () => {
    const {printed} = catchPrints();
    const checker = await make();
    await pick(checker, 'Diabetes and hormones', 'Diabetes');
    const lines = checker
      .summary()
      .split('\n')
      .map((line) => line.trim());
    const own = lines.indexOf('From Riverbend: Bring a snack.');
    expect(own).toBeGreaterThan(lines.findIndex((line) => line.startsWith('- Diabetes')) + 2);
    expect(lines[own + 1]).toBe('From Riverbend: We ask for a letter <b>.');
    expect(lines.join()).not.toContain('House');
    expect(checker.summary('html')).toContain('<p>From Riverbend: We ask for a letter &lt;b&gt;.</p>');
    expect(checker.summary('fhir')).not.toMatch(/snack|letter|Riverbend/);
    checker.print();
    await expect.poll(() => printed().length).toBe(1);
    expect(printed()[0]).toContain('From Riverbend: Bring a snack.');
    checker.view = 'professional';
    await checker.updateComplete;
    expect(squeeze(cardOf(checker, 'Diabetes')!.querySelector('.clinic')!.textContent)).toContain('Bring a snack.');
  });

  it('never stand on an emergency', async () => {
    const checker = await make();
    await pick(checker, 'Warning signs', 'Face drooping');
    await pick(checker, 'Skin', 'Psoriasis');
    await expect.poll(() => all(checker, '.emergency-group .finding').length).toBe(1);
    expect(all(checker, '.emergency-group .clinic')).toEqual([]);
    expect(all(checker, '.finding .clinic').length).toBeGreaterThan(0);
    // The same card, once an answer makes it one.
    await pick(checker, 'Heart, blood and circulation', 'Blood clot in a deep vein');
    expect(cardOf(checker, 'Blood clot in a deep vein')!.querySelector('.clinic')).not.toBeNull();
    all(checker, 'input[type=radio][name^="deep-vein-thrombosis."]')[0]!.click();
    await expect.poll(() => cardOf(checker, 'Blood clot in a deep vein')!.closest('.emergency-group')).not.toBeNull();
    expect(all(checker, '.emergency-group .clinic')).toEqual([]);
    const urgent = checker
      .summary()
      .split(/\n\n(?=[A-Z ]+)/)
      .find((section) => section.startsWith('GET HELP NOW'))!;
    expect(urgent).not.toContain('Riverbend:');
  });

  it('speak the visitor’s language', async () => {
    const checker = await make(html`<contraindication-checker lang="fr-CA" .profile=${policies}></contraindication-checker>`);
    await expect.poll(() => all(checker, '.toggle').length).toBeGreaterThan(3);
    await pick(checker, 'Diabète et hormones', 'Diabète');
    await expect
      .poll(() => all(checker, '.finding .clinic [lang=fr]').map(({textContent}) => textContent))
      .toEqual(['Apportez une collation.']);
    expect(checker.summary()).toContain('Apportez une collation.');
  });

  it('appear when the profile comes late, and what the visitor entered stays', async () => {
    const checker = await make(html`<contraindication-checker lang="en"></contraindication-checker>`);
    await pick(checker, 'Diabetes and hormones', 'Diabetes');
    expect(all(checker, '.finding .clinic')).toEqual([]);
    script(policies);
    await expect.poll(() => all(checker, '.finding .clinic').length).toBe(1);
    checker.profile = {};
    await expect.poll(() => all(checker, '.finding .clinic').length).toBe(0);
    expect(all(checker, '.finding')).toHaveLength(1);
  });
});
