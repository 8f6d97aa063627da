import {fold} from './fold.js';
import {contraindications, type Contraindication, type Match, type Msg, type Text} from './model.js';
import {editDistance} from './nearest.js';

/** A record that can be searched. */
export interface Searchable {
  readonly id: string;
  readonly name: Text;
  readonly hint?: Text;
  /** Words separated by commas. */
  readonly synonyms: Text;
  /** Breaks ties, most cautious first. Absent: as `none`. */
  readonly contraindication?: Contraindication;
  /** Breaks ties, `core` first. */
  readonly scope?: 'core' | 'extended';
}

/** Everyday words that stand for several records. */
export interface GeneralWords {
  /** Words separated by commas. */
  readonly words: Text;
  readonly ids: readonly string[];
}

/** Everyday language that the records need not repeat. */
export interface Everyday {
  /** Words that say nothing, separated by commas. */
  readonly fillers?: Text;
  /** Groups of words that mean the same, separated by commas. */
  readonly alike?: readonly Text[];
  readonly general?: readonly GeneralWords[];
}

/** How to search. */
export interface SearchOptions {
  /** Most hits returned; a whole number from 1. Default 8. */
  readonly limit?: number;
  /** BCP 47 tag of the query, for scripts written without spaces. Default: the runtime's own; an unknown tag counts as none. */
  readonly locale?: string;
}

/** Finds records by their words. */
export type Index = (query: string, options?: SearchOptions) => readonly Match<string>[];

/** A word as it is compared. */
export interface Token {
  /** In the spelling that British and American writers share, without accents. */
  readonly word: string;
  /** The same without an ending. */
  readonly stem: string;
  /** As written, folded. */
  readonly run: string;
}

interface Word extends Token {
  /** Numbers of the phrases that it stands in. */
  readonly phrases: number[];
  /** The rarer, the more it says. */
  weight: number;
  /** Up to four capitals are met only as they are: one letter less or more makes another word: AIDS, aid. */
  abbreviation: boolean;
}

interface Phrase {
  /** Number of its record. */
  readonly record: number;
  /** As written. */
  readonly text: string;
  readonly words: readonly Word[];
  /** What meeting it is worth, at most 1. */
  readonly value: number;
}

const commas = /[,;،؛、，；]/;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The words of a text, in their order. */
export function tokensOf(text: string, locale?: string, tokenFor = tokenOf): readonly Token[] {
  const plain = fold(text.replace(/[’'`´ʼ](?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/giu, '')).replace(/\bcan ?not\b/g, 'cant');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((run) => segments(run, locale)).map((run) => tokenFor(run));
}

function segments(run: string, locale: string | undefined): string[] {
  if (!unspaced.test(run)) return [run];
  if (typeof Intl.Segmenter !== 'function') return [...run];
  const segment = (tag?: string) => [...new Intl.Segmenter(tag, {granularity: 'word'}).segment(run)].map((each) => each.segment);
  try {
    return segment(locale);
  } catch {
    return segment();
  }
}

function tokenOf(run: string): Token {
  let word = run.slice(0, 40).replace(/z/g, 's');
  if (word.length > 4) {
    word = word
      .replace(/[ao]e(?=[acdmostv]|li)/g, 'e')
      .replace(/(..)our/g, '$1or')
      .replace(/([bt])re(s?)$/, '$1er$2');
  }
  const stem = word
    .replace(/^(.{4,})ness$/, '$1')
    .replace(/^(.{2,}[^siu])s$/, '$1')
    .replace(/^(.{4,}?)(?:ing|ed|e)$/, '$1')
    .replace(/y$/, 'i')
    // Of Arabic words the ending for several, for female, for "my".
    .replace(/^([\u0621-\u064a]{3,}?)(?:ات|تي|ه|ي)$/, '$1');
  return {word, stem, run};
}

/** One bit a letter: words that differ in many bits differ in many letters. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Whether at most so many bits are set. */
function few(bits: number, most: number): boolean {
  for (; most > 0; most--) bits &= bits - 1;
  return bits === 0;
}

/** The likeness from which on a word counts as met, not as guessed. */
const sure = 0.9;

/** How well a typed word meets one of ours: 1 the same, 0 not at all. */
function likeness({word, stem}: Token, ours: Word, most: number): number {
  if (word === ours.word) return 1;
  const longer = ours.word.length - word.length;
  const begins = word.length > 2 && longer > 0 && ours.word.startsWith(word);
  if (ours.abbreviation) return word === `${ours.word}s` ? 0.95 : 0;
  if (stem === ours.stem) return 0.95;
  if (begins) return 0.5 + (0.4 * word.length) / ours.word.length;
  if (longer < 0 && longer > -4 && longer > 2 - ours.word.length && word.startsWith(ours.word)) return 0.6;
  if (most === 0 || ours.word.length < 4) return 0;
  if (word.length < 6) {
    // In a short word another letter, or another beginning, makes another word: hand, band.
    const begun = word[0] === ours.word[0] || (word.length > 4 && ours.word.endsWith(word));
    const wrong = longer ? 1 : [...word].filter((letter, i) => letter !== ours.word[i]).length;
    if (wrong === 1 && !(begun && (longer || word.length > 4))) return 0;
  }
  const errors = editDistance(word, ours.word);
  return errors > most ? 0 : errors < 2 ? 0.6 : 0.45;
}

/**
 * Gives the words of ours that a typed one may mean, each with its likeness.
 *
 * @param umlauts - whether the language has them, so that people without their keys write Rueckenschmerzen
 */
function reader(
  words: ReadonlyMap<string, Word>,
  kin: ReadonlyMap<string, readonly string[]>,
  umlauts: boolean,
): (token: Token) => [Word, number][] {
  const list = [...words.values()];
  const letters = Int32Array.from(list, ({word}) => lettersOf(word));
  const lengths = Int32Array.from(list, ({word}) => word.length);
  const starts = Int32Array.from(list, ({word}) => word.charCodeAt(0));
  const meet = (token: Token) => {
    const {word} = token;
    const own = lettersOf(word);
    const start = word.charCodeAt(0);
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const within = unspaced.test(word);
    const met: [Word, number][] = [];
    for (const each of kin.get(word) ?? []) if (words.has(each)) met.push([words.get(each)!, sure]);
    for (let i = 0; i < list.length; i++) {
      const longer = lengths[i]! - word.length;
      const close = most > 0 && longer <= most && longer >= -most && few(own ^ letters[i]!, 2 * most);
      if (!close && starts[i] !== start && !within) continue;
      const like = likeness(token, list[i]!, close ? most : 0) || (within && list[i]!.word.includes(word) ? 0.6 : 0);
      if (like > 0) met.push([list[i]!, like]);
    }
    return met;
  };
  if (!umlauts) return meet;
  return (token) => {
    const met = meet(token);
    const short = token.run.replace(/([aou])e/g, '$1');
    return short === token.run || met.some(([, like]) => like >= sure) ? met : [...met, ...meet(tokenOf(short))];
  };
}

/** Sums for many keys, to which each turn adds the greatest of its values. */
class Sums {
  readonly of: Float64Array;
  private readonly greatest: Float64Array;
  private readonly turns: Uint8Array;

  constructor(size: number) {
    this.of = new Float64Array(size);
    this.greatest = new Float64Array(size);
    this.turns = new Uint8Array(size);
  }

  add(turn: number, key: number, value: number): void {
    const before = this.turns[key] === turn ? this.greatest[key]! : 0;
    if (value <= before) return;
    this.of[key]! += value - before;
    this.greatest[key] = value;
    this.turns[key] = turn;
  }
}

/** What a map keeps for the key, made when there is nothing yet. */
function at<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/**
 * An index over the words of the records, in the language of `msg`.
 *
 * A hit is worth the words that it meets, rare ones more, and more again when they are the whole of one of our phrases;
 * the same word is worth more than a beginning of it, that more than a typing error. Of hits that are worth about the
 * same the more cautious record comes first; and when an `emergency` or `absolute` record is worth half of the best hit,
 * one is among the first five.
 *
 * @param records - what to find
 * @param msg - renders their words
 * @param everyday - fillers, words that mean the same, words that stand for several records. Default none
 */
export function createIndex(records: readonly Searchable[], msg: Msg, everyday: Everyday = {}): Index {
  const steps = indexing(records, msg, everyday);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a record each, for a page that has something else to do in between. */
export function* indexing(records: readonly Searchable[], msg: Msg, everyday: Everyday = {}): Generator<undefined, Index> {
  // The same words come again and again; each costs eight regular expressions.
  const known = new Map<string, Token>();
  const tokenFor = (run: string) => at(known, run, () => tokenOf(run));
  const wordsIn = (text?: Text) => tokensOf(text?.(msg) ?? '').map(({word}) => word);
  const fillers = new Set(wordsIn(everyday.fillers));
  const says = ({word}: Token) => !fillers.has(word);
  /** The words that say something; all of them when none does. */
  const telling = (tokens: readonly Token[]) => (tokens.some(says) ? tokens.filter(says) : tokens);

  const words = new Map<string, Word>();
  const phrases: Phrase[] = [];
  const recordsOf = new Map<string, Set<number>>();
  const phrasesWritten = new Map<string, number[]>();
  const add = (record: number, texts: string, separator: RegExp, value: number) => {
    for (const text of texts.split(separator).map((part) => part.trim())) {
      const tokens = telling(tokensOf(text, undefined, tokenFor));
      if (tokens.length === 0) continue;
      const capitals = (text.match(/\p{Lu}[\p{Lu}\d]+s?/gu) ?? []).flatMap((part) =>
        tokensOf(part, undefined, tokenFor).map(({word}) => word),
      );
      const number = phrases.length;
      const own = tokens.map((token) => {
        const word = at(words, token.word, () => ({...token, phrases: [], weight: 0, abbreviation: false}));
        word.abbreviation ||= token.word.length < 5 && capitals.includes(token.word);
        word.phrases.push(number);
        at(recordsOf, token.stem, () => new Set<number>()).add(record);
        return word;
      });
      const whole = tokenFor(tokens.map(({word}) => word).join('')).stem;
      if (own.length > 1 || !own[0]!.abbreviation) at(phrasesWritten, whole, () => [] as number[]).push(number);
      phrases.push({record, text, words: own, value});
    }
  };
  // Not by `entries()`: on pages with Prototype.js that gives no pairs.
  for (let record = 0; record < records.length; record++) {
    const {name, hint, synonyms} = records[record]!;
    add(record, synonyms(msg), commas, 1);
    add(record, name(msg), /[()（）]/, 1);
    add(record, hint?.(msg) ?? '', /[,;،؛、，；.。।]/, 0.6);
    yield;
  }
  const numbers = new Map(records.map(({id}, number) => [id, number]));
  for (const {words: list, ids} of everyday.general ?? []) {
    for (const id of ids) add(numbers.get(id)!, list(msg), commas, 0.85);
    yield;
  }

  const rarity = (many: number) => Math.log(1 + records.length / Math.min(many || 1, records.length));
  for (const word of words.values()) word.weight = rarity(recordsOf.get(word.stem)!.size);
  const least = 0.1 * rarity(1);
  const wholes = Float64Array.from(phrases, (phrase) => phrase.words.reduce((sum, {weight}) => sum + weight, 0));

  const kin = new Map(
    (everyday.alike ?? []).flatMap((group) => {
      const all = wordsIn(group);
      return all.map((word) => [word, all] as const);
    }),
  );
  const meet = reader(words, kin, /[äöü]/.test(everyday.fillers?.(msg) ?? ''));

  const caution = records.map(({contraindication = 'none'}) => contraindications.indexOf(contraindication));
  const isDanger = ({record}: {record: number}) => caution[record]! < 2;
  const boost = records.map(({scope}, record) => 1 + [0.16, 0.13, 0.06, 0.04, 0.02, 0][caution[record]!]! + (scope === 'core' ? 0.01 : 0));

  return (query, {limit = 8, locale} = {}) => {
    if (typeof query !== 'string') throw new TypeError(`A query must be a string, not ${query === null ? 'null' : typeof query}.`);
    if (!Number.isInteger(limit) || limit < 1) throw new TypeError(`The limit must be a whole number from 1, not ${String(limit)}.`);
    const tokens = telling(tokensOf(query.slice(0, 200), locale));
    const typed = [...new Map(tokens.map((token) => [token.word, token])).values()].slice(0, 16);
    // A guess has to meet more of a phrase; fillers alone nearly all: ME, time of the month.
    let covered = typed.some(says) ? 0.3 : 0.7;

    const gains = new Sums(phrases.length);
    const covers = new Sums(phrases.length);
    const sums = new Sums(records.length);
    const weights = typed.map((token, index) => {
      const turn = index + 1;
      const met = meet(token);
      const known = met.some(([, like]) => like >= sure);
      if (known && says(token)) covered = 0.15;
      const stems = new Set(met.filter(([, like]) => !known || like >= sure).map(([{stem}]) => stem));
      let many = 0;
      for (const stem of stems) many += recordsOf.get(stem)!.size;
      // A figure or a single letter says little by itself.
      const weight = rarity(many) * (/^(?:\d+|[a-z])$/.test(token.word) ? 0.1 : 1);
      for (const [word, like] of met) {
        // Long words that are close are kin: diabetic, diabetes.
        const share = known && like < sure ? like * (token.word.length > 6 ? 0.9 : 0.4) : like;
        for (const number of word.phrases) {
          const {record, value} = phrases[number]!;
          gains.add(turn, number, weight * share);
          covers.add(turn, number, (word.weight * share) / wholes[number]!);
          sums.add(turn, record, weight * share * value);
        }
      }
      return weight;
    });
    // Words that are written apart or together: c section, back ache.
    typed.forEach((_, from) => {
      let run = '';
      let weight = 0;
      for (let to = from; to < Math.min(typed.length, from + 5); to++) {
        run += typed[to]!.word;
        weight += weights[to]!;
        for (const number of phrasesWritten.get(tokenOf(run).stem) ?? []) {
          gains.of[number] = Math.max(gains.of[number]!, 0.98 * weight);
          covers.of[number] = 1;
        }
      }
    });

    const best = new Map<number, {record: number; number: number; score: number}>();
    gains.of.forEach((gain, number) => {
      if (gain === 0) return;
      const {record, value} = phrases[number]!;
      const cover = Math.min(1, covers.of[number]!);
      if (cover < covered) return;
      const score = value * gain * (0.4 + 0.6 * cover);
      if (score > (best.get(record)?.score ?? 0)) best.set(record, {record, number, score});
    });
    const hits = [...best.values()];
    for (const hit of hits) {
      // What the record's other phrases meet counts too, but less.
      const rest = Math.max(0, sums.of[hit.record]! - gains.of[hit.number]! * phrases[hit.number]!.value);
      hit.score = (hit.score + 0.25 * rest) * boost[hit.record]!;
    }
    hits.sort((a, b) => b.score - a.score || a.record - b.record);
    const top = hits[0]?.score ?? 0;
    const near = hits.filter(({score}) => score > least && score >= 0.3 * top);
    const place = Math.min(5, limit) - 1;
    if (place > 0 && !near.slice(0, place + 1).some(isDanger)) {
      const from = near.findIndex((hit) => isDanger(hit) && hit.score >= 0.5 * top);
      if (from > 0) near.splice(place, 0, ...near.splice(from, 1));
    }
    return near.slice(0, limit).map(({record, number}) => ({id: records[record]!.id, matched: phrases[number]!.text}));
  };
}
