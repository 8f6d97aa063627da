import {PNG} from 'pngjs';
import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {photograph, studio} from './pages.js';
import {compare, reduce} from './pictures.js';
import {states} from './states.js';

const {show} = studio();
const tag = 'contraindication-checker';
const [state] = states[tag]!.filter(({name}) => name === 'copied-by-hand');

describe('a picture', () => {
  let page: Page;
  let before: PNG;
  const look = async (at: Page) => reduce((await photograph(at, 'light', [state!])).get(state!.name)!);
  beforeAll(async () => {
    page = await show([state!]);
    before = await look(page);
    return () => page.close();
  });

  it('is the same, to the pixel, of a page that is loaded anew', async () => {
    const again = await show([state!]);
    const {pixels, same} = compare(before, await look(again));
    await again.close();
    expect({pixels, same}).toEqual({pixels: 0, same: true});
  });

  it.each([
    ['a button moved by one pixel', '.primary { translate: 1px 0; }'],
    ['a colour slightly changed', '.primary { background: color-mix(in srgb, var(--_accent) 97%, white); }'],
    ['a line gone', '.category { border-color: transparent; }'],
  ])('differs with %s', async (_, css) => {
    await page.locator(tag).evaluate((element, rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      const root = element.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }, css);
    const after = await look(page);
    await page.locator(tag).evaluate((element) => {
      const root = element.shadowRoot!;
      root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
    });
    const {same, text} = compare(before, after);
    expect(same, text).toBe(false);
  });

  it('differs when it is higher by one row', () => {
    const higher = new PNG({width: before.width, height: before.height + 1});
    PNG.bitblt(before, higher, 0, 0, before.width, before.height, 0, 0);
    expect(compare(before, higher).same).toBe(false);
  });

  it('is stored in at most 256 colours', () => {
    const colours = new Set(new Uint32Array(before.data.buffer, before.data.byteOffset, before.width * before.height));
    expect(colours.size).toBeLessThanOrEqual(256);
  });
});
