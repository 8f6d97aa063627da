/** How hard a language's texts may be to read. */
export interface ReadingLimits {
  /** Words a sentence, in Chinese characters: the middle one and the one that is longer than 95 of 100. */
  readonly length: Limit;
  /** Ease by the language's own formula, as Flesch's for English: 100 is very easy, 0 very hard. The middle one and the one that is harder than 95 of 100. */
  readonly ease?: Limit;
}
interface Limit {
  readonly middle: number;
  readonly hard: number;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
export const sentencesIn = (text: string) =>
  text
    .replace(/\{\w+\}/g, 'x')
    .split(/(?<=[.!?。？！؟।](?:[”"»』」）)]*))\s*/u)
    .filter((part) => /\p{L}/u.test(part));

/** Words, or characters where words are not set apart. */
export const lengthOf = (sentence: string, locale: string) =>
  locale.startsWith('zh') ? (sentence.match(/\p{Script=Han}|[A-Za-z0-9]+/gu) ?? []).length : wordsIn(sentence).length;

/** Syllables by their vowels, as near as a rule comes. */
const syllables: Readonly<Record<string, (word: string) => number>> = {
  // A last e is mute, also before s and, in verbs, nt.
  fr: (word) => groups(word.replace(/(?<=\p{L}[^aeiouyàâéèêëîïôûù])(e|es|ent)$/u, ''), /[aeiouyàâäéèêëîïôöùûüœæ]+/g),
  // Two strong vowels, or a weak one with an accent, make two.
  es: (word) => groups(word.replace(/([aeoáéó])(?=[aeoáéó])|([aeoáéó])(?=[íú])|([íú])(?=[aeoáéó])/g, '$&-'), /[aeiouáéíóúüy]+/g),
  de: (word) => groups(word.replace(/(ie|ei|ai|au|eu|äu|aa|ee|oo|ou|oi)/g, 'a-').replace(/-(?=[^aeiouyäöü]|$)/g, ''), /[aeiouyäöü]/g),
};
const groups = (word: string, vowels: RegExp) => Math.max(1, (word.match(vowels) ?? []).length);

/** How many syllables a word has; `undefined` in a language without a formula. */
export const syllablesOf = (word: string, locale: string) => syllables[locale]?.(word.toLowerCase());

/** Kandel and Moles for French, Fernández Huerta for Spanish, Amstad for German. */
const formulas: Readonly<Record<string, (wordsASentence: number, syllablesAWord: number) => number>> = {
  fr: (length, sounds) => 207 - 1.015 * length - 73.6 * sounds,
  es: (length, sounds) => 206.84 - 1.02 * length - 60 * sounds,
  de: (length, sounds) => 180 - length - 58.5 * sounds,
};

/** How easy a text is, where there is a formula for its language. */
export function easeOf(text: string, locale: string): number | undefined {
  const words = wordsIn(text.replace(/\{\w+\}/g, ' '));
  const [count, formula] = [syllables[locale], formulas[locale]];
  if (!count || !formula || words.length === 0) return undefined;
  const sounds = words.reduce((sum, word) => sum + count(word.toLowerCase()), 0) / words.length;
  return formula(words.length / sentencesIn(text).length, sounds);
}

/** Below this a formula measures one word, not a text. */
const fewestWords = 12;

/** The value that so many of 100 are at most. */
const at = (percent: number, sorted: readonly number[]) =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!;

/** How hard texts are to read, and the hardest of them. */
export function readingOf(texts: readonly string[], locale: string) {
  const sentences = texts.flatMap(sentencesIn).map((sentence) => [lengthOf(sentence, locale), sentence] as const);
  const eases = texts
    .filter((text) => wordsIn(text).length >= fewestWords)
    .flatMap((text) => {
      const ease = easeOf(text, locale);
      return ease === undefined ? [] : [[ease, text] as const];
    });
  sentences.sort(([a], [b]) => a - b);
  eases.sort(([a], [b]) => b - a);
  const limit = (list: readonly (readonly [number, string])[]): Limit => ({
    middle: at(
      50,
      list.map(([value]) => value),
    ),
    hard: at(
      95,
      list.map(([value]) => value),
    ),
  });
  return {
    length: limit(sentences),
    ease: eases.length > 0 ? limit(eases) : undefined,
    longest: sentences.slice(-10).map(([value, text]) => `${value}: ${text}`),
    hardest: eases.slice(-10).map(([value, text]) => `${value.toFixed()}: ${text}`),
  };
}

/** As measured when the texts were read again, the longer ones by a word more, so that a handful of long sentences passes and harder texts do not. */
export const limits: Readonly<Record<string, ReadingLimits>> = {
  fr: {length: {middle: 11, hard: 22}, ease: {middle: 80, hard: 54}},
  es: {length: {middle: 11, hard: 21}, ease: {middle: 74, hard: 58}},
  de: {length: {middle: 10, hard: 20}, ease: {middle: 62, hard: 42}},
  ar: {length: {middle: 8, hard: 17}},
  'zh-Hans': {length: {middle: 14, hard: 28}},
  pa: {length: {middle: 12, hard: 23}},
};

/** Words that one sentence of an urgent text may have, in Chinese characters; more where it is a name or an answer, which lists things. */
const mostWords = (locale: string) => (locale.startsWith('zh') ? {sentence: 36, list: 39} : {sentence: 25, list: 33});

/** Sentences that are too long to be taken in by somebody who is frightened. A text is a list when its English has no full stop at the end. */
export const tooLong = (texts: readonly (readonly [english: string, own: string])[], locale: string): string[] =>
  texts.flatMap(([english, own]) => {
    const most = mostWords(locale)[/[.?]["”]?$/.test(english) ? 'sentence' : 'list'];
    return sentencesIn(own).flatMap((sentence) => {
      const length = lengthOf(sentence, locale);
      return length > most ? [`${length}, not at most ${most}: ${sentence}`] : [];
    });
  });

/** What is harder to read than a language's limits allow. */
export function tooHard(texts: readonly string[], locale: string): string[] {
  const most = limits[locale];
  if (!most) throw new Error(`test/localization/reading.ts has nothing for ${locale}`);
  const {length, ease, longest, hardest} = readingOf(texts, locale);
  const wrong: string[] = [];
  if (length.middle > most.length.middle || length.hard > most.length.hard)
    wrong.push(`sentences of ${length.middle} and ${length.hard}; the longest:`, ...longest);
  if (ease && most.ease && (ease.middle < most.ease.middle || ease.hard < most.ease.hard))
    wrong.push(`an ease of ${ease.middle.toFixed(1)} and ${ease.hard.toFixed(1)}; the hardest:`, ...hardest);
  return wrong;
}
