import {conditions} from './conditions/index.js';
import {alike, fillers, generalWords as general} from './general-words.js';
import type {ConditionId, Match, Msg, TechniqueId} from './model.js';
import {indexing, type Index, type SearchOptions} from './search-index.js';
import {techniques} from './techniques/index.js';

/** How to search conditions or techniques. */
export interface SearchInOptions extends SearchOptions {
  /** Renders our words in the language of the query. Default English. */
  readonly msg?: Msg;
}

const english = ((text: string) => text) as Msg;

type Search = (query: string, options?: SearchInOptions) => readonly Match<string>[];

/** One index a language, built on its first search, or before it in the idle time of a page. */
function cached(begin: (msg: Msg) => Generator<undefined, Index>): {
  search: Search;
  prepare: (msg: Msg, isWanted: () => boolean) => void;
} {
  const indexes = new WeakMap<Msg, Index>();
  /** Who waits for an index that is being built in idle time. */
  const waiting = new WeakMap<Msg, Set<() => boolean>>();
  const begun = new WeakMap<Msg, Generator<undefined, Index>>();
  /** Goes on until it is built or there is no time left. */
  const go = (msg: Msg, hasTime: () => boolean): Index | undefined => {
    let steps = begun.get(msg);
    if (!steps) begun.set(msg, (steps = begin(msg)));
    while (!indexes.has(msg) && hasTime()) {
      const step = steps.next();
      if (step.done) indexes.set(msg, step.value);
    }
    return indexes.get(msg);
  };
  return {
    search: (query, options = {}) => go(options.msg ?? english, () => true)!(query, options),
    prepare: (msg, isWanted) => {
      if (typeof requestIdleCallback !== 'function' || indexes.has(msg)) return;
      const all = waiting.get(msg) ?? new Set();
      all.add(isWanted);
      if (waiting.has(msg)) return;
      waiting.set(msg, all);
      const slice = (idle: IdleDeadline): void => {
        if ([...all].some((each) => each()) && !go(msg, () => idle.timeRemaining() > 2)) requestIdleCallback(slice);
        else waiting.delete(msg);
      };
      requestIdleCallback(slice);
    },
  };
}

const inConditions = cached((msg) => indexing(conditions, msg, {fillers, alike, general}));
const inTechniques = cached((msg) => indexing(techniques, msg, {fillers, alike}));

/**
 * Makes the first search for conditions in a language as quick as the others: builds its index while the page is idle and
 * as long as anybody wants it.
 *
 * @param msg - the language of our words
 * @param isWanted - asked before each piece of work; the same function counts once
 */
export const prepareConditionSearch = inConditions.prepare;

/**
 * The conditions that a visitor's own words may mean, best first: lay names, abbreviations, medicines by brand or
 * ingredient, British or American spelling, without accents, with typing errors, in a sentence, while typing. Of about
 * equally good hits the more cautious comes first. Nothing near: none.
 *
 * @param query - any text; its first 200 characters, and of them the first 16 telling words, count
 * @param options - `limit` (whole number from 1, default 8), `locale` (BCP 47 tag of the query, default the runtime's
 *   own), `msg` (the language of our words, default English; the index is kept for each)
 * @throws TypeError that names the type or value, for a query that is no string or a limit that is no whole number from 1
 */
export function searchConditions(query: string, options?: SearchInOptions): readonly Match<ConditionId>[] {
  return inConditions.search(query, options);
}

/** The techniques that a visitor's own words may mean, best first. Accepts and throws as `searchConditions` does. */
export function searchTechniques(query: string, options?: SearchInOptions): readonly Match<TechniqueId>[] {
  return inTechniques.search(query, options);
}
