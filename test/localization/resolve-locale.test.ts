import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {directionOf, languageAt, matchLocale, normalizeTag, rootsAbove, withOurDigits} from '../../src/localization/resolve-locale.js';
import {Language} from '../../src/localization/localizer.js';
import {Translations} from '../../src/localization/messages.js';
import {fill, plural} from '../../src/localization/plural.js';

describe('normalizeTag', () => {
  it.each([
    ['fr_CA', 'fr-CA'],
    [' en', 'en'],
    ['EN-us', 'en-US'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['auto', undefined],
    ['', undefined],
    ['und', undefined],
    ['UND', undefined],
    ['zxx', undefined],
    ['mul', undefined],
    ['x-clinic', undefined],
    // Of languages whose tags hold, begin or end with these.
    ['en-x-clinic', 'en-x-clinic'],
    ['fr-u-ca-gregory', 'fr-u-ca-gregory'],
    ['de-x-auto', 'de-x-auto'],
    ['auto-x', undefined],
    ['und-CA', 'und-CA'],
    ['not a language', undefined],
    [null, undefined],
  ])('%j is %j', (raw, tag) => expect(normalizeTag(raw)).toBe(tag));

  it('never throws, and what it gives can be used with Intl', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: fc.constantFrom(...'aAzZ09-_xX ')})), (raw) => {
        const tag = normalizeTag(raw);
        if (tag !== undefined) expect(() => new Intl.Locale(tag)).not.toThrow();
      }),
      {numRuns: 2000},
    );
  });
});

describe('where an element stands', () => {
  /** As much of the DOM as a language is looked for in. */
  class Place {
    readonly nodeType: number = 0;
    parentNode: Place | null = null;
    ownerDocument = {documentElement: {lang: ''}};
    getRootNode = (): Place => this.parentNode?.getRootNode() ?? this;
    get parentElement(): Place | null {
      return this.parentNode instanceof Tag ? this.parentNode : null;
    }
  }
  class Tag extends Place {
    constructor(readonly lang: string | null = null) {
      super();
    }
    getAttribute = (name: string) => (name === 'lang' ? this.lang : null);
  }
  class Shadow extends Place {
    override readonly nodeType = 11;
    constructor(readonly host: Place) {
      super();
    }
  }
  /** Puts each into the one before it; the last one is what is asked about. */
  const within = (...places: Place[]): Element => {
    places.forEach((place, index) => (place.parentNode = places[index - 1] ?? null));
    return places.at(-1) as unknown as Element;
  };
  beforeAll(() => void vi.stubGlobal('Node', {DOCUMENT_FRAGMENT_NODE: 11}));
  afterAll(() => vi.unstubAllGlobals());

  it('the nearest language holds, its own before all, and what is none is skipped', () => {
    expect(languageAt(within(new Tag('de'), new Tag('fr'), new Tag('es')))).toBe('es');
    expect(languageAt(within(new Tag('de'), new Tag('fr_ca'), new Tag()))).toBe('fr-CA');
    expect(languageAt(within(new Tag('de'), new Tag('auto'), new Tag(''), new Tag('no language')))).toBe('de');
  });

  it('a shadow root is looked out of', () => {
    const host = new Tag('fr');
    const inside = within(new Shadow(host), new Tag(), new Tag());
    expect(languageAt(inside)).toBe('fr');
    const [outer, middle] = [new Tag('pa'), new Tag()];
    within(outer, middle);
    expect(languageAt(within(new Shadow(middle), new Tag('und')))).toBe('pa');
  });

  it('one that does not fit is passed by', () => {
    const element = within(new Tag('de'), new Tag('en-CA'), new Tag('fr'));
    expect(languageAt(element, (tag) => tag.includes('-'))).toBe('en-CA');
    expect(languageAt(element, () => false)).toBeUndefined();
  });

  it('then the document’s holds, if any', () => {
    const lost = new Tag();
    const element = within(new Tag(), lost);
    expect(languageAt(element)).toBeUndefined();
    lost.ownerDocument.documentElement.lang = ' AR ';
    expect(languageAt(element)).toBe('ar');
    expect(languageAt(within(new Tag('fr'), lost))).toBe('fr');
  });

  it('a change of language can come from its own tree and from those of the hosts around it', () => {
    const page = new Place();
    const [outerHost, innerHost] = [new Tag(), new Tag()];
    within(page, new Tag(), outerHost);
    const outer = new Shadow(outerHost);
    within(outer, innerHost);
    const inner = new Shadow(innerHost);
    const element = within(inner, new Tag(), new Tag());
    expect(rootsAbove(element)).toEqual([inner, outer, page]);
    expect(rootsAbove(within(page, new Tag()))).toEqual([page]);
  });
});

describe('matchLocale', () => {
  it.each([
    ['fr-CA', ['en', 'fr'], 'fr'],
    ['fr', ['en', 'fr-CA'], 'fr-CA'],
    ['zh-CN', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-TW', ['en', 'zh-Hans'], undefined],
    ['pa-IN', ['pa'], 'pa'],
    ['de', ['en', 'fr'], undefined],
    // The longest that the tag begins with, wherever it stands among them.
    ['fr-CA', ['fr', 'fr-CA'], 'fr-CA'],
    ['fr-CA', ['fr-FR', 'fr', 'fr-CA'], 'fr-CA'],
    ['fr-CA', ['fr-FR', 'fr'], 'fr'],
    ['fr-CA-x-home', ['fr-FR', 'fr', 'fr-CA'], 'fr-CA'],
    ['fr', ['fr-FR', 'fr-CA', 'fr'], 'fr'],
    // As it is written among them.
    ['fr-CA', ['FR-ca'], 'FR-ca'],
    // Begins with it, but is written in other letters.
    ['pa-PK', ['pa', 'pa-Arab'], 'pa-Arab'],
    ['sr-Latn-RS', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['fr', [], undefined],
  ])('%s among %j is %j', (tag, available, locale) => expect(matchLocale(tag, available)).toBe(locale));
});

describe('what a tag of a region or script gets of the seven languages', () => {
  const seven = ['en', 'fr', 'es', 'de', 'ar', 'zh-Hans', 'pa'];
  it.each([
    ['fr-CA', 'fr'],
    ['fr-BE', 'fr'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['de-AT', 'de'],
    ['de-CH', 'de'],
    ['ar-EG', 'ar'],
    ['ar-MA', 'ar'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['zh-Hant', undefined],
    ['pa', 'pa'],
    ['pa-IN', 'pa'],
    ['pa-CA', 'pa'],
    ['pa-Guru-IN', 'pa'],
    ['pa-PK', undefined],
    ['pa-Arab', undefined],
    ['pa-Arab-PK', undefined],
    ['en-CA', 'en'],
    ['pt-BR', undefined],
  ])('%s: %s', (tag, locale) => expect(matchLocale(tag, seven)).toBe(locale));
});

describe('formats', () => {
  const language = (locale: string, tag = locale) => new Language(locale, tag, undefined, new Translations());
  const day = new Date(2026, 10, 20, 12);
  const other = new Date(2026, 11, 2, 12);

  it.each(['en-CA', 'fr-CA', 'es-MX', 'de-AT', 'ar', 'ar-EG', 'ar-SA', 'ar-MA', 'zh-CN', 'pa', 'pa-IN', 'fa', 'th-TH', 'ar-u-nu-arab'])(
    '%s writes digits 0 to 9 and years of the common calendar',
    (tag) => {
      const speaks = language('en', tag);
      const written = [
        speaks.number(12345),
        speaks.date(day),
        speaks.date(day, 'medium'),
        speaks.dates(day, other),
        plural('{n}', 12345, tag),
      ];
      for (const text of written) expect(text).toMatch(/[0-9]/);
      expect(written.join(' ').replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
      for (const text of written.slice(1, 4)) expect(text).toContain('2026');
    },
  );

  it('keeps the region', () => expect(new Intl.Locale(withOurDigits('es-MX')).baseName).toBe('es-MX'));

  it.each([
    ['ar', 'A وB وC', 'A أو B أو C'],
    ['zh-Hans', 'A、B和C', 'A、B或C'],
    ['pa', 'A, B ਅਤੇ C', 'A, B ਜਾਂ C'],
    ['de', 'A, B und C', 'A, B oder C'],
    ['es', 'A, B y C', 'A, B o C'],
  ])('%s: lists', (locale, and, or) => {
    expect(language(locale).list(['A', 'B', 'C'])).toBe(and);
    expect(language(locale).list(['A', 'B', 'C'], 'disjunction')).toBe(or);
  });

  it('keeps a phone number in its order in a text from right to left', () => {
    expect(language('ar').isolate('+1 780 555 0100')).toBe('\u2068+1 780 555 0100\u2069');
    expect(language('de').isolate('+1 780 555 0100')).toBe('+1 780 555 0100');
    expect(language('ar').isolate()).toBe('');
  });
});

describe('plural categories', () => {
  const forms = 'zero: Z | one: O | two: T | few: F | many: M {n} | other: X {n}';
  it.each([
    ['ar', {0: 'Z', 1: 'O', 2: 'T', 3: 'F', 10: 'F', 11: 'M 11', 99: 'M 99', 100: 'X 100', 102: 'X 102', 103: 'F'}],
    ['zh-Hans', {0: 'X 0', 1: 'X 1', 2: 'X 2', 1000: 'X 1,000'}],
    ['pa', {0: 'O', 1: 'O', 2: 'X 2'}],
    ['de', {0: 'X 0', 1: 'O', 2: 'X 2', 1000: 'X 1.000'}],
    ['es', {0: 'X 0', 1: 'O', 2: 'X 2', 1000000: 'M 1.000.000'}],
    ['fr', {0: 'O', 1: 'O', 2: 'X 2', 1000000: 'M 1\u202f000\u202f000'}],
    ['en', {0: 'X 0', 1: 'O', 2: 'X 2'}],
  ])('%s', (locale, expected) => {
    const counts = Object.keys(expected).map(Number);
    expect(Object.fromEntries(counts.map((n) => [n, plural(forms, n, locale)]))).toEqual(expected);
  });
});

describe('directionOf', () => {
  it.each([
    ['he-IL', 'rtl'],
    ['pa', 'ltr'],
    ['pa-Arab', 'rtl'],
    ['en', 'ltr'],
    // The script says more than the language.
    ['ar-Latn', 'ltr'],
    ['ku-Latn', 'ltr'],
    ['az-Arab', 'rtl'],
    ['yi-Hebr', 'rtl'],
    ['man-Nkoo', 'rtl'],
    ['ar-Syrc', 'rtl'],
    ['ml-Thaa', 'rtl'],
  ])('%s is %s', (locale, direction) => expect(directionOf(locale)).toBe(direction));

  it.each('ar arc ckb dv fa he ku nqo ps sd syr ug ur yi'.split(' '))('%s is written from right to left', (language) =>
    expect([directionOf(language), directionOf(`${language}-x-home`)]).toEqual(['rtl', 'rtl']),
  );
});

describe('plural', () => {
  it('takes the category of the language, and `other` for a missing one', () => {
    const forms = 'one: {n} topic | other: {n} topics';
    expect(plural(forms, 1, 'en')).toBe('1 topic');
    expect(plural(forms, 0, 'en')).toBe('0 topics');
    expect(plural(forms, 0, 'fr')).toBe('0 topic');
    expect(plural(forms, 1234, 'de')).toBe('1.234 topics');
    expect(plural('zero: none | two: a pair | few: some | other: {n} things', 2, 'ar')).toBe('a pair');
  });
});

describe('fill', () => {
  it('fills named places only with what is given', () => {
    expect(fill('Call {number} now, {other}', {number: '911'})).toBe('Call 911 now, {other}');
    expect(fill('{toString}', {})).toBe('{toString}');
    expect(fill('{a}', {a: '{b}', b: 'x'})).toBe('{b}');
  });
});
