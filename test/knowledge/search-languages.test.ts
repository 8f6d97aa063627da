import {describe, expect, it} from 'vitest';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {fold} from '../../src/knowledge/fold.js';
import type {ConditionId, Msg} from '../../src/knowledge/model.js';
import {tokensOf} from '../../src/knowledge/search-index.js';
import {searchConditions} from '../../src/knowledge/search.js';
import {availableLocales, loadMessages} from '../../src/localization/index.js';
import {completeLocales, translationsOf} from '../messages.js';
import {spoken} from './search-phrases-languages.js';

const english = ((text: string) => text) as Msg;
const spokenHere = Object.entries(spoken).filter(([locale]) => availableLocales.includes(locale));
const commas = /[,;،؛、，；]/;

/** How many of a record's words may stand behind the first three: those that many records share. */
const fewBehind = 0.01;

it('is tried in every complete language', () => {
  expect(
    completeLocales.filter((locale) => !(locale in spoken)),
    'say what people type in these languages in test/knowledge/search-phrases-languages.ts',
  ).toEqual([]);
});

describe.each(spokenHere)('in %s', async (locale, phrases) => {
  const msg = await loadMessages(locale);
  const translations = locale === 'en' ? undefined : translationsOf(locale);
  const translated = conditions.filter(({synonyms}) => !translations || translations.get(synonyms(english)) !== undefined);
  const there = new Set<ConditionId>(translated.map(({id}) => id));
  const idsOf = (query: string, limit = 20) => searchConditions(query, {msg, locale, limit}).map(({id}) => id);

  it.each(phrases.filter(([, id]) => there.has(id)))('%s is %s', (query, id) => {
    expect(idsOf(query).slice(0, 3)).toContain(id);
  });

  it('each search word of a record finds it among the first three, and all among the first eight', () => {
    const words = translated.flatMap(({id, synonyms}) =>
      synonyms(msg)
        .split(commas)
        .map((word) => word.trim())
        .filter(Boolean)
        .map((word) => ({word, place: idsOf(word).indexOf(id), id})),
    );
    expect(words.filter(({place}) => place < 0 || place > 7)).toEqual([]);
    const behind = words.filter(({place}) => place > 2);
    expect(behind.length / words.length, JSON.stringify(behind)).toBeLessThan(fewBehind);
  });
});

describe('words alike', () => {
  const same = (a: string, b: string) => expect(tokensOf(a).map(({stem}) => stem)).toEqual(tokensOf(b).map(({stem}) => stem));
  it.each([
    // Arabic: vowels, stretching, hamza, ya, ta marbuta, the article and what is written with it.
    ['السُّكَّري', 'سكري'],
    ['ضـغـط', 'ضغط'],
    ['أزمة', 'ازمه'],
    ['إصابة', 'اصابة'],
    ['حمى', 'حمي'],
    ['والقلب', 'قلب'],
    ['للظهر', 'ظهر'],
    ['بالالتهاب', 'التهاب'],
    ['ركبتي', 'ركبة'],
    ['ضغطي', 'ضغط'],
    ['حساسیة', 'حساسية'],
    ['كسر', 'کسر'],
    ['نوع ٢', 'نوع 2'],
    ['نوع ۲', 'نوع 2'],
    ['\u200fسكر\u200e', 'سكر'],
    // Gurmukhi: dots, doubling, joined letters, the dot below in one sign or two.
    ['ਲੱਤਾਂ', 'ਲਤਾ'],
    ['ਪ੍ਰੈਸ਼ਰ', 'ਪਰੈਸਰ'],
    ['ਗੰਢ', 'ਗਂਢ'],
    ['ਖ਼ੂਨ', 'ਖੂਨ'],
    ['ਖ\u0a3cੂਨ', 'ਖ਼ੂਨ'],
    // Chinese: wide letters.
    ['Ｘａｒｅｌｔｏ', 'xarelto'],
    ['Fuß', 'Fuss'],
    ['Várices', 'varices'],
  ])('%s and %s', same);

  it.each([
    ['الام', 'ام'],
    ['الم', 'م'],
    ['ਕੰਨ', 'ਕਾਨ'],
    ['قلب', 'كلب'],
  ])('%s and %s are not', (a, b) => expect(fold(a)).not.toBe(fold(b)));
});
