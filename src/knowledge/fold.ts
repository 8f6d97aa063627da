/**
 * Accents, Hebrew points, Arabic vowels and the stretching line; of Gurmukhi what is written or left out: dots (bindi,
 * tippi, addak), the dot below and the sign that joins letters; and signs that only steer how text runs.
 */
const marks =
  /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u0a01\u0a02\u0a3c\u0a4d\u0a70\u0a71\u0a75\u061c\u200b-\u200f\u2066-\u2069]/g;
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ء: '',
};
/** The Arabic article, also with "and", "with", "so" or "for" before it, where a word is left. Not in آلام, pains. */
const article = /(^|[^\p{L}])(?:[وبف]?ال|لل)+(?=\p{L}{2})(?!ام(?!\p{L}))/gu;

/** A text as it is compared: lower case, and alike where people write the same word in several ways. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most of our words are nothing but these, and an index has some ten thousand.
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[æœøßıłđςٱىیکةء]/g, (letter) => letters[letter]!)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(article, '$1');
}
