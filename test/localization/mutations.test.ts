import {describe, expect, it} from 'vitest';
import {completeLocales, messagesOf} from '../messages.js';
import {checks, negationsIn, refusesIn, type Used} from './checks.js';
import {rules} from './rules.js';
import {body, bounds, numberNames, urgency} from './terms.js';
import {searchWords} from './used.js';

/** A no to put where there is none. */
const no: Readonly<Record<string, string>> = {fr: 'pas', es: 'no', de: 'nicht', ar: 'لا', 'zh-Hans': '不', pa: 'ਨਹੀਂ'};
/** “Soon”, to put in the place of today. */
const soon: Readonly<Record<string, string>> = {fr: 'bientôt', es: 'pronto', de: 'bald', ar: 'قريبًا', 'zh-Hans': '尽快', pa: 'ਛੇਤੀ'};
/** A number in words, to put in the place of another. */
const seven: Readonly<Record<string, string>> = {fr: 'sept', es: 'siete', de: 'sieben', ar: 'سبعة', 'zh-Hans': '七', pa: 'ਸੱਤ'};

type Fault =
  'negation lost' | 'negation gained' | 'number word changed' | 'urgency lost' | 'today becomes soon' | 'bound lost' | 'body part lost';
/**
 * How many of 100 planted faults the checks notice, as measured, rounded down. What goes unnoticed is mostly a no that the language
 * says twice, or of each of several things, where English says it once of them all.
 */
const measured: Readonly<Record<string, Readonly<Record<Fault, number>>>> = {
  fr: {
    'negation lost': 76,
    'negation gained': 66,
    'number word changed': 100,
    'urgency lost': 100,
    'today becomes soon': 100,
    'bound lost': 91,
    'body part lost': 95,
  },
  es: {
    'negation lost': 73,
    'negation gained': 66,
    'number word changed': 100,
    'urgency lost': 100,
    'today becomes soon': 100,
    'bound lost': 98,
    'body part lost': 95,
  },
  de: {
    'negation lost': 89,
    'negation gained': 66,
    'number word changed': 100,
    'urgency lost': 100,
    'today becomes soon': 100,
    'bound lost': 93,
    'body part lost': 88,
  },
  ar: {
    'negation lost': 76,
    'negation gained': 67,
    'number word changed': 100,
    'urgency lost': 99,
    'today becomes soon': 96,
    'bound lost': 98,
    'body part lost': 88,
  },
  'zh-Hans': {
    'negation lost': 81,
    'negation gained': 69,
    'number word changed': 100,
    'urgency lost': 95,
    'today becomes soon': 96,
    'bound lost': 90,
    'body part lost': 79,
  },
  pa: {
    'negation lost': 83,
    'negation gained': 67,
    'number word changed': 100,
    'urgency lost': 97,
    'today becomes soon': 100,
    'bound lost': 95,
    'body part lost': 95,
  },
};
/** Texts come and go: so much less is still as good. */
const slack = 2;

const cut = (text: string, at: number, length: number, instead = '') => text.slice(0, at) + instead + text.slice(at + length);

/** Planted faults by kind, each a message with one of its words gone or changed, and the check that should notice. */
function* faultsIn(message: Used, locale: string): Generator<readonly [Fault, string, string]> {
  const {source, target} = message;
  const its = rules[locale]!;
  if (refusesIn(source) > 0) {
    for (const {index, 0: word} of negationsIn(target, its)) yield ['negation lost', 'negation', cut(target, index, word.length)];
  }
  // At the end of the first sentence, before its mark.
  if (negationsIn(target, its).length === 0)
    yield ['negation gained', 'gained negation', target.replace(/(?=[.?。？؟।]|$)/u, ` ${no[locale]}`)];
  for (const [, word] of numberNames[locale]!)
    for (const {index, 0: said} of target.matchAll(word))
      yield ['number word changed', 'number words', cut(target, index, said.length, seven[locale])];
  for (const [kind, check, terms] of [
    ['urgency lost', 'urgency', urgency],
    ['bound lost', 'bounds', bounds],
    ['body part lost', 'body', body],
  ] as const)
    for (const [name, english, own] of terms) {
      if (!source.match(english)) continue;
      for (const {index, 0: said} of target.matchAll(own[locale]!)) {
        yield [kind, check, cut(target, index, said.length)];
        if (name === 'today') yield ['today becomes soon', check, cut(target, index, said.length, soon[locale])];
      }
    }
}

describe.each(completeLocales)('%s', (locale) => {
  it('has at least so many of 100 planted faults noticed', () => {
    const tally = new Map<Fault, {planted: number; seen: number}>();
    for (const {id, source, target = ''} of messagesOf(locale)) {
      if (searchWords.has(source) || source.startsWith('one: ')) continue;
      for (const [fault, check, changed] of faultsIn({id, source, target}, locale)) {
        const row = tally.get(fault) ?? {planted: 0, seen: 0};
        tally.set(fault, row);
        row.planted++;
        if (checks[check]!({id, source, target: changed}, locale, rules[locale]!)) row.seen++;
      }
    }
    const floors = measured[locale];
    if (!floors)
      throw new Error(`test/localization/mutations.test.ts has nothing for ${locale}: ${JSON.stringify(Object.fromEntries(tally))}`);
    expect([...tally.keys()].sort()).toEqual(Object.keys(floors).sort());
    const tooFew = [...tally].filter(([fault, {planted, seen}]) => (100 * seen) / planted < floors[fault] - slack);
    expect(tooFew.map(([fault, {planted, seen}]) => `${fault}: ${seen} of ${planted}, not ${floors[fault]} of 100`)).toEqual([]);
    // Of a handful a share says little.
    for (const fault of ['negation lost', 'negation gained', 'urgency lost', 'bound lost', 'body part lost'] as const)
      expect(tally.get(fault)!.planted, fault).toBeGreaterThan(100);
  });
});
