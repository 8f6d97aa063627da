import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {directionOf, matchLocale, normalizeTag, withOurDigits} from '../../src/localization/resolve-locale.js';
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

describe('matchLocale', () => {
  it.each([
    ['fr-CA', ['en', 'fr'], 'fr'],
    ['fr', ['en', 'fr-CA'], 'fr-CA'],
    ['zh-CN', ['en', 'zh-Hans'], 'zh-Hans'],
    ['zh-TW', ['en', 'zh-Hans'], undefined],
    ['pa-IN', ['pa'], 'pa'],
    ['de', ['en', 'fr'], undefined],
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
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['pa', 'ltr'],
    ['pa-Arab', 'rtl'],
    ['en', 'ltr'],
  ])('%s is %s', (locale, direction) => expect(directionOf(locale)).toBe(direction));
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
