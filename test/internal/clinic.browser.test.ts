import {fixture, html} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {emergencyNumberOf} from '../../src/internal/emergency-numbers.js';
import {clinicLink, telLink} from '../../src/internal/links.js';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';

const text = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
const profile = (id: string, content: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = content;
  document.head.append(script);
};

describe('clinic', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => document.head.querySelectorAll('script[type="application/json"]').forEach((script) => script.remove()));
  const said = () => vi.mocked(console.warn).mock.calls.flat().join('\n');

  it('comes from the page’s profile, and attributes win', async () => {
    profile(
      'massage-elements-profile',
      JSON.stringify({phone: '780-555-0100', country: 'GB', review: {by: 'Dr <b>A</b>', date: '2026-10-01'}}),
    );
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en" country="AU"></aftercare-card>`);
    expect(text(card)).toContain('780-555-0100');
    expect(text(card)).toContain('000');
    expect(text(card)).toContain('Reviewed for this clinic by Dr <b>A</b>, October 1, 2026.');
    expect(text(card)).not.toContain('not yet reviewed');
  });

  it('leaves the built-in content working when the profile is broken, and says what is wrong', async () => {
    profile('broken', '{"phone": ');
    profile('odd', JSON.stringify({phone: 5, review: {by: 1}}));
    for (const id of ['broken', 'odd', 'missing']) {
      const card = await fixture<AftercareCard>(html`<aftercare-card lang="en" profile=${id}></aftercare-card>`);
      expect(text(card)).toContain('After your massage');
      expect(text(card)).toContain('not yet reviewed by a clinician');
    }
    expect(said()).toMatch(/"broken" is not valid JSON/);
    expect(said()).toMatch(/"odd": \/phone must hold a number/);
    expect(said()).toMatch(/"odd": \/review must hold/);
    expect(said()).toMatch(/profile="missing": no element/);
  });

  it.each([
    ['https://x.example/', true],
    ['tel:1', true],
    ['mailto:a@b.c', true],
    ['/book', true],
    ['book?x=1#y', true],
    ['javascript:alert(1)', false],
    [' JaVaScript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['', false],
  ])('%j is a link: %s', (href, accepted) => expect(clinicLink(href) !== undefined).toBe(accepted));

  it.each([
    ['CA', '911'],
    ['gb', '999'],
    ['DE', '112'],
    ['ZZ', '112'],
    [undefined, '112'],
  ])('in %s one calls %s', (country, number) => expect(emergencyNumberOf(country)).toBe(number));

  const numberOf = (card: Element) => card.shadowRoot!.querySelector<HTMLAnchorElement>('a[part=emergency-number]');
  const within = async (page: string, make: () => AftercareCard) => {
    const place = await fixture(html`<div lang=${page}></div>`);
    const card = make();
    place.append(card);
    await expect.poll(() => numberOf(card)).not.toBeNull();
    return card;
  };
  const card = (values: object) => Object.assign(document.createElement('aftercare-card') as AftercareCard, values);

  it.each(['help', 'Call 999', '९११', '999 or 112', '(-)'])('an emergency number %j gives the country’s, and is said', async (value) => {
    for (const byAttribute of [true, false]) {
      const shown = await within('en', () => {
        const made = card({country: 'CA', ...(byAttribute ? {} : {emergencyNumber: value})});
        if (byAttribute) made.setAttribute('emergency-number', value);
        return made;
      });
      expect([numberOf(shown)!.textContent, numberOf(shown)!.getAttribute('href')]).toEqual(['911', 'tel:911']);
    }
    expect(said()).toContain(
      `<aftercare-card emergency-number> must be a number such as "911", not "${value}"; it is left out and the country decides.`,
    );
  });

  it('an emergency number that is none gives the profile’s before the country’s, and the like with a phone', async () => {
    const profile = {emergencyNumber: '+1 (911)', phone: '780-555-0100', bookingHref: '/book', country: 'GB'};
    const shown = await within('en', () =>
      card({profile, emergencyNumber: 'help', phone: 'call us', bookingHref: 'javascript:alert(1)', country: 'Canada'}),
    );
    expect([numberOf(shown)!.textContent, numberOf(shown)!.getAttribute('href')]).toEqual(['+1 (911)', 'tel:+1911']);
    expect(text(shown)).toContain('780-555-0100');
    expect(text(shown)).not.toContain('call us');
    expect(shown.shadowRoot!.querySelector('[part=booking]')!.getAttribute('href')).toBe('/book');
    for (const name of ['emergency-number', 'phone', 'booking-href', 'country'])
      expect(said()).toMatch(new RegExp(`<aftercare-card ${name}> must .*; the profile’s counts\\.`));
    const alone = await within('en', () => card({phone: 'ask us', country: 'CA'}));
    expect(text(alone)).not.toContain('ask us');
    expect(said()).toContain('phone> must hold a number such as "780-555-0100", in at most 100 characters, not "ask us"; it is left out.');
  });

  it.each([
    ['ZZ', '911', /country> must be a two-letter ISO 3166 code such as "CA", not "ZZ"; it is left out and the language’s region decides/],
    ['EU', '911', /not "EU"/],
    ['QX', '911', /not "QX"/],
    ['England', '911', /not "England"/],
    ['UK', '999', /country="UK" counts as "GB"/],
    ['PK', '112', /112 is shown for PK\. If patients there call another number, give emergency-number\./],
    [' gb ', '999', null],
    ['DE', '112', null],
  ])('the country %j on a page in en-CA gives %s', async (country, number, line) => {
    vi.mocked(console.warn).mockClear();
    const shown = await within('en-CA', () => card({country}));
    expect(numberOf(shown)!.textContent).toBe(number);
    if (line) expect(said()).toMatch(line);
    else expect(said()).toBe('');
  });

  it('a language’s region whose number is not known says that 112 stands in, a known one or a given number says nothing', async () => {
    await within('es-AR', () => card({}));
    expect(said()).toContain('112 is shown for AR. ');
    vi.mocked(console.warn).mockClear();
    await within('es-CO', () => card({emergencyNumber: '123'}));
    for (const page of ['es-ES', 'es-MX']) await within(page, () => card({}));
    expect(said()).toBe('');
  });

  it('the number stays when the visitor chooses another language', async () => {
    const number = (card: Element) => card.shadowRoot!.querySelector('[part=emergency-number]')?.textContent;
    for (const [lang, languages, expected] of [
      ['en-CA', 'en zh-CN', '911'],
      ['en', 'en zh-CN', '112'],
    ] as const) {
      const card = await fixture<AftercareCard>(html`<aftercare-card lang=${lang} languages=${languages}></aftercare-card>`);
      expect(number(card)).toBe(expected);
      card.shadowRoot!.querySelector<HTMLElement>('[part=languages] [lang=zh-CN]')!.click();
      await expect.poll(() => card.shadowRoot!.querySelector('.root')!.getAttribute('lang')).toBe('zh-Hans');
      expect(number(card)).toBe(expected);
    }
  });

  it.each([
    // Own language, languages around it from the inside out, number.
    ['fr', ['en-CA'], '911'],
    ['fr', ['en', 'en-CA'], '911'],
    ['fr', ['de', 'en-GB', 'en-CA'], '999'],
    ['pa', ['en_AU'], '000'],
    ['en', ['en-US'], '911'],
    ['fr-FR', ['en-CA'], '112'],
    ['fr', ['de'], '112'],
    ['zh-Hans', ['en', 'fr'], '112'],
    // What WordPress and templates have where nobody said a country.
    ['de', ['en-US'], '112'],
    ['es', ['en-US'], '112'],
    ['de', ['en-US', 'en-CA'], '911'],
  ] as const)('the number for %s inside of %o is %s, by the next language that names a region', async (lang, around, expected) => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const number = (card: Element) => card.shadowRoot!.querySelector('[part=emergency-number]')?.textContent;
    const before = document.documentElement.lang;
    const page = around.at(-1)!;
    try {
      // The last one on the page itself; another one in a shadow tree.
      document.documentElement.lang = page;
      const inner = around
        .slice(0, -1)
        .reduce((below, tag) => html`<div lang=${tag}>${below}</div>`, html`<aftercare-card lang=${lang}></aftercare-card>`);
      const outside = await fixture<HTMLElement>(html`<section>${inner}</section>`);
      const card = outside.querySelector<AftercareCard>('aftercare-card')!;
      await expect.poll(() => number(card)).toBe(expected);
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'}).append(outside.firstElementChild!);
      document.body.append(host);
      await card.updateComplete;
      expect(number(card)).toBe(expected);
      host.remove();
    } finally {
      document.documentElement.lang = before;
      vi.mocked(console.info).mockRestore();
    }
  });

  it('the number is never of a language that the visitor chose, on a page with another', async () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en-CA';
    try {
      const card = await fixture<AftercareCard>(html`<aftercare-card lang="fr" languages="fr zh-CN en-GB"></aftercare-card>`);
      const number = () => card.shadowRoot!.querySelector('[part=emergency-number]')?.textContent;
      expect(number()).toBe('911');
      for (const [tag, locale] of [
        ['zh-CN', 'zh-Hans'],
        ['en-GB', 'en'],
      ] as const) {
        card.shadowRoot!.querySelector<HTMLElement>(`[part=languages] [lang=${tag}]`)!.click();
        await expect.poll(() => card.shadowRoot!.querySelector('.root')!.getAttribute('lang')).toBe(locale);
        expect(number()).toBe('911');
      }
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('says once in the console that no country is given and 112 stands in for it', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const lines = () => info.mock.calls.flat().filter((line) => String(line).includes('112 is shown'));
    for (const [lang, country, number] of [
      ['xh-ZA', '', ''],
      ['xh', 'ZA', ''],
      ['xh', '', '10177'],
    ] as const) {
      await fixture(html`<aftercare-card lang=${lang} country=${country} emergency-number=${number}></aftercare-card>`);
    }
    expect(lines()).toEqual([]);
    for (let i = 0; i < 2; i++)
      await fixture(html`<div lang="xh"><aftercare-card></aftercare-card><contraindication-checker></contraindication-checker></div>`);
    expect(lines()).toEqual([expect.stringMatching(/^\[massage-elements\] No country is given, and the language "xh" names none: 112 /)]);
    info.mockRestore();
  });

  it('makes tel links of numbers as people write them', () => {
    expect(telLink('+1 (780) 555-0100')).toBe('tel:+17805550100');
    for (const [written, number] of [
      ['780-555-0100 ext. 5', '7805550100'],
      ['780 555 0100 x5', '7805550100'],
      ['(780) 555–0100 / 555–0101', '7805550100'],
      ['Tel. +44 (0)20 7946 0000, mornings', '+442079460000'],
      ['030 (0)12', '030012'],
      ['*31#112', '*31#112'],
    ])
      expect(telLink(written), written).toBe(`tel:${number}`);
    for (const none of ['call us', '1-800-FLOWERS', '+', '', undefined]) expect(telLink(none), none).toBeUndefined();
  });
});
