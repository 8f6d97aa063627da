import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {directionOf, matchLocale, normalizeTag} from '../../src/localization/resolve-locale.js';
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
