import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/600.css';
import '@fontsource/noto-sans-arabic/700.css';
import '@fontsource/noto-sans-gurmukhi/400.css';
import '@fontsource/noto-sans-gurmukhi/600.css';
import '@fontsource/noto-sans-gurmukhi/700.css';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
import '@fontsource/noto-sans-sc/700.css';
import {describe, expect, it} from 'vitest';
import {locales, type LocaleStatus} from '../../src/localization/locales.js';

/** Letters that devices have and the package's font has not: the one in benzodiazepine. */
const lacking = '䓬';

const size = 40;
/** A language in another script needs another: its package above, in package.json and in test/visual/pages.ts. */
const families = ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Gurmukhi', 'Noto Sans SC'];
/** Those of texts, of labels and headings, and of what is urgent. */
const weights = [400, 600, 700];
const canvas = document.createElement('canvas');
canvas.width = canvas.height = size;
const context = canvas.getContext('2d', {willReadFrequently: true})!;

/** What a character looks like, as text to compare. */
function look(character: string, weight = 400): string {
  context.clearRect(0, 0, size, size);
  context.font = `${weight} 24px ${families.map((family) => `'${family}'`).join(', ')}`;
  context.fillText(character, 4, 28);
  return context
    .getImageData(0, 0, size, size)
    .data.filter((_, n) => n % 4 === 3)
    .join('');
}

const texts = async (locale: keyof typeof locales) =>
  (await Promise.all(Object.values(locales[locale].load).map((load) => load()))).flatMap((group) => group.texts).join('');
const statusOf = (locale: keyof typeof locales): LocaleStatus => locales[locale].status;
const complete = (Object.keys(locales) as (keyof typeof locales)[]).filter((locale) => statusOf(locale).coverage === 'complete');

describe.each(weights)('the pinned fonts of weight %i', (weight) => {
  // A code point that no script has.
  const missing = () => look('\u{2fffe}', weight);

  it('draw a box where they have no letter', () => {
    expect(missing()).toMatch(/[1-9]/);
    expect(look('A', weight)).not.toBe(missing());
  });

  it.each(complete)('draw every letter of %s', async (locale) => {
    const characters = [...new Set(await texts(locale))].filter((each) => /[^\s\p{C}]/u.test(each));
    // Each family's own file of this weight: none is made bolder by the browser.
    const loaded = await Promise.all(families.map((family) => document.fonts.load(`${weight} 24px '${family}'`, characters.join(''))));
    expect([...new Set(loaded.flat().map((face) => face.weight))]).toEqual([String(weight)]);
    const box = missing();
    expect(characters.length).toBeGreaterThan(50);
    expect(
      characters.filter((each) => look(each, weight) === box && !lacking.includes(each)),
      `${locale} has letters that no pinned font has: add one of its script in test/localization/glyphs.browser.test.ts`,
    ).toEqual([]);
  });
});
