import {describe, expect, it} from 'vitest';
import {Language} from '../../src/localization/localizer.js';
import {Translations} from '../../src/localization/messages.js';
import {plural} from '../../src/localization/plural.js';

// A browser's own data knows fewer languages than Node's.
describe.each([
  ['fr', '20 novembre 2026', 'A, B et C', 'O'],
  ['es', '20 de noviembre de 2026', 'A, B y C', 'X'],
  ['de', '20. November 2026', 'A, B und C', 'X'],
  ['ar', '20 نوفمبر 2026', 'A وB وC', 'Z'],
  ['zh-Hans', '2026年11月20日', 'A、B和C', 'X'],
  ['pa', '20 ਨਵੰਬਰ 2026', 'A, B ਅਤੇ C', 'O'],
])('in a browser, %s', (locale, date, list, none) => {
  const language = new Language(locale, locale, undefined, new Translations());
  const day = new Date(2026, 10, 20, 12);

  it('writes dates in its own words', () => {
    expect(language.date(day)).toBe(date);
    expect(language.dates(day, new Date(2026, 11, 2, 12)), 'from and to').not.toMatch(/M1|[A-Z][a-z]+ \d+,/);
    expect(language.date(day, 'medium')).not.toMatch(/M11/);
  });

  it('joins a list in its own words', () => {
    expect(language.list(['A', 'B', 'C'])).toBe(list);
    expect(language.list(['A', 'B'], 'disjunction')).not.toMatch(/\bor\b/);
    expect(language.list(['A'])).toBe('A');
  });

  it('knows its plural categories', () => expect(plural('zero: Z | one: O | other: X', 0, locale)).toBe(none));
});

it('tells the six plural categories of Arabic apart, and leaves no number without one', () => {
  const forms = 'zero: Z | one: 1 | two: 2 | few: F | many: M | other: O';
  const written = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((n) => plural(forms, n, 'ar'));
  expect(written.join('')).toBe('Z12FFMMOOFM');
});
