import {conditions} from './conditions/index.js';
import {alike, fillers, generalWords as general} from './general-words.js';
import type {ConditionId, Match, Msg, TechniqueId} from './model.js';
import {createIndex, type Index, type SearchOptions} from './search-index.js';
import {techniques} from './techniques/index.js';

/** How to search conditions or techniques. */
export interface SearchInOptions extends SearchOptions {
  /** Renders our words in the language of the query. Default English. */
  readonly msg?: Msg;
}

const english = ((text: string) => text) as Msg;

/** One index a language, built on its first search. */
function cached(create: (msg: Msg) => Index): (query: string, options?: SearchInOptions) => readonly Match<string>[] {
  const indexes = new WeakMap<Msg, Index>();
  return (query, options = {}) => {
    const {msg = english} = options;
    let index = indexes.get(msg);
    if (!index) indexes.set(msg, (index = create(msg)));
    return index(query, options);
  };
}

const inConditions = cached((msg) => createIndex(conditions, msg, {fillers, alike, general}));
const inTechniques = cached((msg) => createIndex(techniques, msg, {fillers, alike}));

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
  return inConditions(query, options);
}

/** The techniques that a visitor's own words may mean, best first. Accepts and throws as `searchConditions` does. */
export function searchTechniques(query: string, options?: SearchInOptions): readonly Match<TechniqueId>[] {
  return inTechniques(query, options);
}
