import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-gurmukhi/400.css';
import '@fontsource/noto-sans-sc/400.css';
import {describe, expect, it} from 'vitest';
import {locales} from '../../src/localization/locales.js';

/** Letters that devices have and the package's font has not: the one in benzodiazepine. */
const lacking = '䓬';

const size = 40;
const font = "24px 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Gurmukhi', 'Noto Sans SC'";
const canvas = document.createElement('canvas');
canvas.width = canvas.height = size;
const context = canvas.getContext('2d', {willReadFrequently: true})!;

/** What a character looks like, as text to compare. */
function look(character: string): string {
  context.clearRect(0, 0, size, size);
  context.font = font;
  context.fillText(character, 4, 28);
  return context
    .getImageData(0, 0, size, size)
    .data.filter((_, n) => n % 4 === 3)
    .join('');
}

describe('the pinned fonts', () => {
  // A code point that no script has.
  const missing = () => look('\u{2fffe}');

  it('draw a box where they have no letter', () => {
    expect(missing()).toMatch(/[1-9]/);
    expect(look('A')).not.toBe(missing());
  });

  it.each(Object.keys(locales))('draw every letter of %s', async (locale) => {
    const groups = await Promise.all(Object.values(locales[locale as keyof typeof locales].load).map((load) => load()));
    const characters = [...new Set(groups.flatMap(({texts}) => texts).join(''))].filter((each) => /[^\s\p{C}]/u.test(each));
    await Promise.all(
      ['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Gurmukhi', 'Noto Sans SC'].map((family) =>
        document.fonts.load(`24px '${family}'`, characters.join('')),
      ),
    );
    const box = missing();
    expect(characters.length).toBeGreaterThan(50);
    expect(characters.filter((each) => look(each) === box && !lacking.includes(each))).toEqual([]);
  });
});
