import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();
const explorerOn = (attributes = '', options: Parameters<typeof site.empty>[1] = {}) =>
  site.empty(`<technique-explorer country="CA" ${attributes}></technique-explorer>`, options);
const tree = (page: Page) => page.locator('technique-explorer').ariaSnapshot();
const few = 'show="swedish-massage deep-tissue-massage effleurage"';
const compare = async (page: Page, ...names: string[]) => {
  for (const name of names) await page.getByRole('checkbox', {name: `Compare ${name}`}).check();
};

describe('the explorer’s accessibility tree', () => {
  it('as a list, filtered', async () => {
    const page = await explorerOn(`${few} goal="relaxation"`);
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/explorer-list.aria.txt');
  });

  it('when nothing matches', async () => {
    const page = await explorerOn(few);
    await page.getByRole('searchbox').fill('warp drive');
    await page.getByRole('button', {name: 'Clear the filters'}).waitFor();
    await expect(await page.locator('.results').ariaSnapshot()).toMatchFileSnapshot('snapshots/explorer-nothing.aria.txt');
  });

  it('with a technique open', async () => {
    const page = await explorerOn(`${few} technique="deep-tissue-massage"`);
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/explorer-detail.aria.txt');
  });

  it('with two side by side', async () => {
    const page = await explorerOn(few);
    await compare(page, 'Swedish massage', 'Deep tissue massage');
    await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/explorer-comparison.aria.txt');
  });
});

describe('the explorer on a small or zoomed screen', () => {
  it.each([280, 320, 390, 768, 1280])('needs no sideways scrolling at %d px, but for its comparison', async (width) => {
    const page = await explorerOn('', {viewport: {width, height: 800}});
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wide()).toBeLessThanOrEqual(1);
    await compare(page, 'Swedish massage', 'Deep tissue massage', 'Shiatsu');
    await page.getByRole('button', {name: 'Compare 3 techniques'}).click();
    expect(await wide()).toBeLessThanOrEqual(1);
    // What a row is about stays in view while its cells move.
    const region = page.getByRole('region', {name: /Comparison table/});
    await region.evaluate((element) => element.scrollTo({left: 200}));
    const head = await page.getByRole('rowheader', {name: 'Pressure'}).boundingBox();
    expect(head!.x).toBeGreaterThanOrEqual(-1);
    await page.getByRole('button', {name: 'Deep tissue massage'}).first().click();
    expect(await wide()).toBeLessThanOrEqual(1);
  });

  it('has targets of at least 24 px', async () => {
    const page = await explorerOn('', {viewport: {width: 390, height: 800}});
    const small = () =>
      page.locator('technique-explorer').evaluate((explorer) =>
        [...explorer.shadowRoot!.querySelectorAll<HTMLElement>('button:not(.open), select, summary, .choice')]
          .map((element) => ({text: element.textContent!.trim().slice(0, 30), box: element.getBoundingClientRect()}))
          .filter(({box}) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(({text}) => text),
      );
    expect(await small()).toEqual([]);
    await page.getByRole('button', {name: 'Swedish massage'}).click();
    expect(await small()).toEqual([]);
  });

  it('shows marks in forced colours, and moves nothing with reduced motion', async () => {
    const page = await site.empty(
      '<contraindication-checker id="health" topics="skin"></contraindication-checker><technique-explorer for="health"></technique-explorer>',
      {forcedColors: 'active', reducedMotion: 'reduce'},
    );
    await page.getByRole('button', {name: 'Skin'}).first().click();
    await page.getByRole('checkbox', {name: 'Psoriasis'}).check();
    const mark = page.locator('technique-explorer .mark').first();
    await mark.waitFor();
    const styles = await mark.evaluate((element) => {
      const {borderInlineStartStyle, borderInlineStartWidth} = getComputedStyle(element);
      const card = getComputedStyle(element.closest('.card')!);
      return {borderInlineStartStyle, wide: parseFloat(borderInlineStartWidth) >= 3, duration: card.transitionDuration};
    });
    expect(styles).toEqual({borderInlineStartStyle: 'solid', wide: true, duration: '0s'});
  });
});

describe('a link to a technique', () => {
  it('opens it from the address, also where the page has another base', async () => {
    const page = await site.empty('<base href="/somewhere/else/"><technique-explorer hash></technique-explorer>');
    await page.getByRole('button', {name: 'Cupping', exact: true}).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/empty.html#technique=cupping');
    await page.reload();
    await page.getByRole('heading', {name: 'Cupping', exact: true}).waitFor();
    // Not by Playwright, which in Firefox waits for a page to load that is there already.
    await page.evaluate(() => history.back());
    await page.getByRole('searchbox').waitFor();
  });
});
