import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';

const site = demo();

/** A page with one explorer that shows a stroke. */
async function strokeOn(options: Parameters<typeof site.open>[1]): Promise<Page> {
  const {page} = await site.open('index.html', options);
  await page.route('**/stroke.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/massage-elements/technique-explorer.js"></script><technique-explorer technique="tapotement"></technique-explorer>`,
    }),
  );
  await page.goto(new URL('stroke.html', site.url).href);
  await page.locator('technique-explorer .picture.large').waitFor();
  return page;
}
const moving = (page: Page) =>
  page.locator('technique-explorer .picture.large').evaluate((picture) => picture.getAnimations({subtree: true}).length);

describe('the picture of a stroke', () => {
  it('moves', async () => {
    expect(await moving(await strokeOn({reducedMotion: 'no-preference'}))).toBe(2);
  });

  it('is still where motion is reduced', async () => {
    expect(await moving(await strokeOn({reducedMotion: 'reduce'}))).toBe(0);
  });

  it('is still on paper', async (context) => {
    needs(context, 'a page as it is on paper');
    const page = await strokeOn({reducedMotion: 'no-preference'});
    await page.emulateMedia({media: 'print'});
    expect(await moving(page)).toBe(0);
  });
});
