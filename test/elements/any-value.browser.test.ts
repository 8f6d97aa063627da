import fc from 'fast-check';
import ICAL from 'ical.js';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import manifest from '../../custom-elements.json' with {type: 'json'};
import type {MassageElement} from '../../src/internal/massage-element.js';
import {catchDownloads, catchPrints} from './outputs.js';

type Summarized = MassageElement & {summary: (format: 'text' | 'html') => string; print: () => void};

const elements = manifest.modules
  .flatMap(({declarations}) => declarations as readonly {tagName?: string; attributes?: readonly {name: string; fieldName?: string}[]}[])
  .flatMap(({tagName, attributes = []}) => (tagName ? [{tag: tagName, attributes}] : []));
const tags = elements.map(({tag}) => tag);
const fieldsOf = (tag: string) => elements.find((each) => each.tag === tag)!.attributes.flatMap(({fieldName}) => fieldName ?? []);
const attributesOf = (tag: string) => elements.find((each) => each.tag === tag)!.attributes.map(({name}) => name);

/** What must not happen while a value is shown: an error that nobody caught, one that the element had to catch, a script that ran. */
const troubles: string[] = [];
const onError = (event: ErrorEvent) => troubles.push(`error: ${event.message}`);
const onRejection = (event: PromiseRejectionEvent) => troubles.push(`rejection: ${String(event.reason)}`);
beforeAll(() => {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  Object.assign(window, {ran: () => troubles.push('a script ran')});
});
afterAll(() => {
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
});
beforeEach(() => {
  document.documentElement.lang = 'en';
  troubles.length = 0;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => troubles.push(`console.error: ${said.map(String).join(' ')}`));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.querySelectorAll('head > script[type="application/ld+json"]').forEach((each) => each.remove());
});

const nasty = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror="ran()">',
    '</script><script>ran()</script>',
    '"><svg onload=ran()>',
    "' onclick=ran() '",
    'javascript:ran()',
    ' java\tscript:ran()',
    '\u0001javascript:ran()',
    'data:text/html,<script>parent.ran()</script>',
    'vbscript:x',
    '//evil.example/x',
    'https://[bad',
    'http://user:pass@host:99999/',
    'tel:1&x=<b>',
    '${ran()}',
    '{{constructor.constructor("ran()")()}}',
    '{clinic} {name} {toString}',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '\ud83d',
    '\udc00x',
    '\u202eten.cilbup',
    '\u2066\u2067\u2069\u200f',
    '\0\b\u007f',
    'a\r\nATTENDEE:mailto:a@example.com\r\nEND:VEVENT',
    'NaN',
    '-0',
    '1e308',
    '9'.repeat(400),
    '-1',
    '0x10',
    '2026-02-30',
    '9999-12-31',
    '0000-00-00',
    '+275760-09-13',
    'true',
    'false',
    'null',
    'undefined',
    '[object Object]',
    'auto',
    'i-klingon',
    'en-u-ca-hebrew-nu-thai',
    'x-private',
    'red-flags',
    'skin skin skin',
    'swedish-massage',
    'whole-body',
  ),
  fc.string({unit: 'binary', maxLength: 30}),
  fc.string({unit: 'grapheme', maxLength: 30}),
);
/** Objects and other things that a script or a framework may give by mistake. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 4, arbitrary: nasty},
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    7805550100,
    2.5,
    10n ** 40n,
    true,
    false,
    Symbol('x'),
    () => '1',
    new Date(NaN),
    new Date(8.64e15),
    /x/,
    [],
    ['skin', 'heart'],
    new Map([['a', 1]]),
    document.createElement('img'),
    {toString: () => '<b>'},
    {
      toString: () => {
        throw new Error('no text');
      },
    },
    Object.create(null),
    JSON.parse('{"__proto__": {"phone": "1"}, "constructor": {"prototype": {"phone": "2"}}}'),
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no property');
        },
        ownKeys: () => {
          throw new Error('no keys');
        },
      },
    ),
  ),
  fc.object({maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true}),
);

/** The tags that an element makes when it shows all that it can of a clinic. */
const ownTags = new Set<string>();
const everything = (tag: string) => ({
  lang: 'en',
  languages: 'en fr',
  clinicName: 'Riverbend',
  phone: '1',
  bookingHref: '/book',
  ...(tag === 'aftercare-card' ? {visitedAt: '2026-11-20', regions: 'neck shoulders', layout: 'sheet'} : {}),
  ...(tag === 'visit-planner' ? {goal: 'wellness', startsAt: '2026-11-23'} : {}),
  profile: {
    prices: [{name: 'x', price: 'y', note: 'z'}],
    policies: [{text: 'x'}, {text: 'x', contraindications: ['clearance']}],
    techniques: [{id: 'cupping', name: 'x', price: 'y', note: 'z'}],
    reportEmail: 'a@b.example',
  },
});

const shownIn = (element: Element) => element.shadowRoot!.querySelector('.root');
async function ready(element: MassageElement): Promise<void> {
  await vi.waitUntil(() => shownIn(element), {timeout: 20_000});
  await element.updateComplete;
  await element.updateComplete;
}

/** What should not be there in a tree: elements of others, and attributes or links that could run something. */
function strangers(tree: ParentNode): string[] {
  return [...tree.querySelectorAll('*')].flatMap((each) => {
    const found: string[] = ownTags.has(each.localName) ? [] : [`<${each.localName}>`];
    for (const {name, value} of each.attributes) {
      if (/^(on|style$|srcdoc$|formaction$|action$|src$)/i.test(name)) found.push(`${name}="${value}"`);
      if (/href$/.test(name) && !/^(https?|tel|mailto):$/.test(new URL(value, document.baseURI).protocol)) found.push(`${name}="${value}"`);
    }
    return found;
  });
}

function strangersIn(element: Summarized): string[] {
  const template = document.createElement('template');
  template.innerHTML = element.summary('html');
  expect(element.summary('text')).toMatch(/\S/);
  return [...strangers(shownIn(element)!), ...strangers(template.content)];
}

const make = (tag: string): Summarized => {
  const element = document.createElement(tag) as Summarized;
  element.lang = 'en';
  return element;
};

beforeAll(async () => {
  for (const tag of tags) {
    const element = Object.assign(make(tag), everything(tag));
    document.body.append(element);
    await ready(element);
    for (const closed of shownIn(element)!.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) closed.click();
    await element.updateComplete;
    for (const box of [...shownIn(element)!.querySelectorAll<HTMLElement>('input[type=checkbox]')].slice(0, 80)) box.click();
    await element.updateComplete;
    shownIn(element)!.querySelector<HTMLElement>('[id^="open-"]')?.click();
    await element.updateComplete;
    const template = document.createElement('template');
    template.innerHTML = element.summary('html');
    for (const tree of [shownIn(element)!, template.content]) for (const {localName} of tree.querySelectorAll('*')) ownTags.add(localName);
    element.remove();
  }
  for (let level = 1; level <= 6; level++) ownTags.add(`h${level}`);
  // Of the page to print.
  for (const each of ['main', 'section', 'div', 'p', 'footer']) ownTags.add(each);
  for (const never of ['script', 'img', 'iframe', 'style', 'link', 'object', 'embed', 'form', 'b']) expect(ownTags).not.toContain(never);
});

describe.each(tags)('<%s>', (tag) => {
  it('takes a number for the text that it is, and any other thing for none, with a line', async () => {
    const element = make(tag);
    Object.assign(element, {phone: 7805550100, emergencyNumber: 911, country: {}, clinicName: Symbol('x'), headingLevel: '3'});
    document.body.append(element);
    await ready(element);
    const {phone, emergencyNumber, country, clinicName, headingLevel} = element;
    expect([phone, emergencyNumber, country, clinicName, headingLevel]).toEqual(['7805550100', '911', '', '', 3]);
    const links = [...shownIn(element)!.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
    if (tag === 'aftercare-card') expect(links).toEqual(expect.arrayContaining(['tel:911', 'tel:7805550100']));
    const said = vi.mocked(console.warn).mock.calls.flat().join('\n');
    expect(said).toContain(`<${tag}>`);
    expect(said).toContain('clinicName');
    expect(troubles).toEqual([]);
  });

  it('shows itself whatever its properties and attributes are, and nothing that should not be there', async () => {
    const fields = fieldsOf(tag).filter((field) => field !== 'loading');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...fields), anything, {maxKeys: 4, noNullPrototype: true}),
        fc.dictionary(fc.constantFrom(...attributesOf(tag)), nasty, {maxKeys: 4, noNullPrototype: true}),
        fc.boolean(),
        async (properties, attributes, late) => {
          const element = make(tag);
          const give = () => {
            for (const [field, value] of Object.entries(properties)) Object.assign(element, {[field]: value});
            for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          };
          if (!late) give();
          document.body.append(element);
          await ready(element);
          if (late) {
            give();
            await ready(element);
          }
          const pressed = shownIn(element)!.querySelector<HTMLElement>('button[aria-expanded=false], input[type=checkbox]');
          pressed?.click();
          await ready(element);
          expect(strangersIn(element)).toEqual([]);
          element.remove();
          expect(troubles).toEqual([]);
        },
      ),
      {numRuns: 60},
    );
  });

  it.each([
    ['one word', '<img src=x onerror=ran()>('.replaceAll(' ', '\u00a0').repeat(40_000)],
    ['many words', '<img src=x onerror=ran()> ((a+)+ '.repeat(30_000)],
  ])('shows itself with a megabyte in every attribute: %s', async (_, megabyte) => {
    for (const name of attributesOf(tag)) {
      const element = make(tag);
      element.setAttribute(name, megabyte);
      document.body.append(element);
      await ready(element);
      expect(strangers(shownIn(element)!)).toEqual([]);
      element.remove();
    }
    expect(troubles).toEqual([]);
  });

  it('shows a profile of any texts as texts, on the page, in print, as text, as HTML and in a calendar', async () => {
    const {offered} = catchDownloads();
    const {printed} = catchPrints((page) => expect(strangers(page.body)).toEqual([]));
    const kebab = fc.constantFrom('cupping', 'own-massage');
    const text = fc.oneof(nasty, fc.record({en: nasty, fr: nasty}), fc.dictionary(fc.constantFrom('fr', 'de-CH', 'x', '__proto__'), nasty));
    const review = fc.record({
      by: nasty,
      date: fc.constantFrom('2026-02-29', '2024-02-29', '2026-11-22T99:99', '9999-12-31', '0001-01-01'),
    });
    const profile = fc.record(
      {
        clinicName: nasty,
        phone: nasty,
        bookingHref: nasty,
        emergencyNumber: nasty,
        country: fc.constantFrom('CA', 'zz', '__'),
        prices: fc.array(fc.record({name: text, price: text, note: text}), {maxLength: 3}),
        policies: fc.array(
          fc.oneof(fc.record({text}), fc.record({text, contraindications: fc.constant(['absolute', 'clearance', 'precaution'])})),
          {
            maxLength: 3,
          },
        ),
        techniques: fc.array(
          fc.record({id: kebab, name: text, summary: text, feel: text, price: text, note: text}, {requiredKeys: ['id', 'name']}),
          {
            maxLength: 3,
          },
        ),
        reportEmail: fc.oneof(nasty, fc.constantFrom('a@b?bcc=c@d', '"><b>@x', 'a&body=x@y')),
        review,
        reviewedLocales: fc.dictionary(fc.constantFrom('fr', 'fr-CA', 'en', 'constructor'), review),
      },
      {requiredKeys: []},
    );
    await fc.assert(
      fc.asyncProperty(profile, fc.constantFrom('en', 'fr'), async (given, locale) => {
        const element = Object.assign(make(tag), {
          lang: locale,
          profile: given,
          ...(tag === 'aftercare-card' ? {visitedAt: '2999-12-31'} : {}),
          ...(tag === 'visit-planner' ? {goal: 'wellness', startsAt: '2999-12-31'} : {}),
        });
        const whole = new Promise((resolve) => void element.addEventListener('massage-ready', resolve, {once: true}));
        document.body.append(element);
        await whole;
        expect(shownIn(element)!.getAttribute('lang')).toBe(locale);
        shownIn(element)!.querySelector<HTMLElement>('.toggle')?.click();
        await element.updateComplete;
        for (const box of [...shownIn(element)!.querySelectorAll<HTMLElement>('.items input[value]')].slice(0, 6)) box.click();
        await element.updateComplete;
        const prints = printed().length;
        element.print();
        expect(printed().length).toBe(prints + 1);
        const day = shownIn(element)!.querySelector<HTMLInputElement>('#next-day');
        if (day) {
          day.value = '2026-12-14';
          day.dispatchEvent(new Event('input'));
        }
        shownIn(element)!.querySelector<HTMLElement>('[part=calendar] button')?.click();
        await ready(element);
        expect(strangersIn(element)).toEqual([]);
        element.remove();
        expect(troubles).toEqual([]);
      }),
      {numRuns: 30},
    );
    const calendars = (await offered()).filter(({name}) => name.endsWith('.ics'));
    expect(calendars.length > 0).toBe(['aftercare-card', 'visit-planner'].includes(tag));
    for (const {text: file} of calendars) {
      for (const event of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')) {
        const names = event.getAllProperties().map(({name}) => name);
        expect(['description', 'dtend', 'dtstamp', 'dtstart', 'duration', 'summary', 'transp', 'uid', 'url']).toEqual(
          expect.arrayContaining(names),
        );
        expect(new Set(names).size).toBe(names.length);
        expect(event.getAllSubcomponents()).toEqual([]);
      }
    }
  });
});
