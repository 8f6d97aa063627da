import {PNG} from 'pngjs';
import {readFileSync} from 'node:fs';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {expect} from 'vitest';
import {pseudoMessages, type PseudoLocale} from '../../stories/support/pseudo-locales.js';
import {demo} from '../e2e/browser.js';
import {messagesOf} from '../messages.js';
import {looks, type Look, type State} from './states.js';

/** Arguments that make text and colours the same on every machine. */
const steady = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--force-device-scale-factor=1'];
const context = {
  viewport: {width: 1280, height: 900},
  deviceScaleFactor: 1,
  locale: 'en-CA',
  timezoneId: 'America/Edmonton',
  colorScheme: 'light',
  reducedMotion: 'reduce',
} as const satisfies BrowserContextOptions;
const now = '2026-11-20T09:00:00-07:00';
const fonts = new URL('../../node_modules/@fontsource/', import.meta.url);
/** By package; the letters of one script come from the first that has them. */
const families = {
  'noto-sans': 'Noto Sans',
  'noto-sans-arabic': 'Noto Sans Arabic',
  'noto-sans-gurmukhi': 'Noto Sans Gurmukhi',
  'noto-sans-sc': 'Noto Sans SC',
};
export const stack = Object.values(families)
  .map((family) => `'${family}'`)
  .join(', ');
const weights = [400, 600, 700];
const types: Readonly<Record<string, string>> = {css: 'text/css', woff2: 'font/woff2'};

const styles = `
  :root { color-scheme: light dark; font: 16px/1.5 ${stack}; }
  body { display: flex; flex-wrap: wrap; align-items: start; gap: 24px; margin: 24px 32px; inline-size: 1216px; }
  figure { margin: 0; }
  figcaption { font: 12px/16px 'Noto Sans'; block-size: 24px; }
  .block { box-sizing: border-box; padding: 16px; }
  .cut .block { overflow: clip; }
  .away { display: none; }
  .narrow { inline-size: 280px; }
  .small { inline-size: 320px; }
  .phone { inline-size: 390px; }
  .column { inline-size: 803px; }
  .full { inline-size: 1216px; }
  .frame { padding: 0; }
  .scroller { box-sizing: border-box; block-size: 100%; padding: 16px; overflow: auto; scrollbar-width: none; }
  .beside { display: grid; grid-template-columns: minmax(0, 1fr) 358px; gap: 24px; }
`;
/** Style sheets that load the fonts of scripts. */
export const links = (...packages: readonly (keyof typeof families)[]): string =>
  packages.flatMap((name) => weights.map((weight) => `<link rel="stylesheet" href="/fonts/${name}/${weight}.css">`)).join('');

const block = ({name, width, frame, html}: State) =>
  `<figure><figcaption>${name}</figcaption><div class="block ${width} ${frame ? 'frame' : ''}" id="state-${name}">${frame ? `<div class="scroller">${html}</div>` : html}</div></figure>`;
/** All states on one page, each in a block with its name as caption. */
const permutations = (states: readonly State[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>States</title><link rel="icon" href="data:,">${links(...(Object.keys(families) as (keyof typeof families)[]))}
<style>${styles}${states.map(({name, frame, height = 900}) => (frame ? `#state-${name} { block-size: ${frame}px; }` : `.cut #state-${name} { max-block-size: ${height}px; }`)).join('')}</style>
<script type="module" src="/massage-elements/massage-elements.js"></script></head>
<body>${states.map(block).join('')}</body></html>`;

export const tags = 'contraindication-checker, technique-explorer, aftercare-card, visit-planner';

/** The built elements in a Chromium that renders the same everywhere; both end with the test file. */
export function studio(): {
  version: () => string;
  /** A page without a clock's movement, with fonts of the packages alone. */
  open: (html: string) => Promise<Page>;
  /** A page with states, each after its acts; in it, pseudo-languages can come in the place of locales. */
  show: (states: readonly State[], inPlaceOf?: Readonly<Record<string, PseudoLocale>>) => Promise<Page>;
} {
  const site = demo(steady);
  const open = async (html: string, inPlaceOf: Readonly<Record<string, PseudoLocale>> = {}) => {
    const {page} = await site.open('favicon.svg', context);
    page.setDefaultTimeout(10_000);
    await page.route('**/visual.html', (route) => route.fulfill({contentType: 'text/html; charset=utf-8', body: html}));
    await page.route('**/fonts/**', (route) => {
      const path = new URL(route.request().url()).pathname.replace('/fonts/', '');
      return route.fulfill({body: readFileSync(new URL(path, fonts)), contentType: types[path.split('.').at(-1)!] ?? ''});
    });
    for (const [locale, pseudoLocale] of Object.entries(inPlaceOf)) {
      const {ids, texts} = pseudoMessages(messagesOf(locale), pseudoLocale);
      await page.route(new RegExp(`/locales/${locale}\\b[^?]*$`), (route) =>
        route.fulfill({
          contentType: 'text/javascript; charset=utf-8',
          body: `export const ids = '${ids}', texts = ${JSON.stringify(texts)};`,
        }),
      );
    }
    await page.clock.install({time: new Date(Date.parse(now) - 60_000)});
    await page.clock.pauseAt(new Date(now));
    await page.addInitScript(() => {
      // Copying always fails, so that what is shown does not depend on what the browser may do.
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      Object.defineProperty(navigator, 'share', {value: undefined});
    });
    await page.goto(new URL('visual.html', site.url).href);
    await page.evaluate((each) => Promise.all(each.map((weight) => document.fonts.load(`${weight} 16px 'Noto Sans'`))), weights);
    return page;
  };
  return {
    version: () => site.version,
    open,
    show: async (states, inPlaceOf) => {
      const page = await open(permutations(states), inPlaceOf);
      await page.waitForFunction(
        (all) => [...document.querySelectorAll(all)].every(({shadowRoot}) => shadowRoot?.querySelector('.root')),
        tags,
        {polling: 50},
      );
      for (const {name, act} of states) {
        await act?.(page.locator(`#state-${name}`)).catch((cause: unknown) => {
          throw new Error(`The state "${name}" cannot be reached: ${(cause as Error).message}`);
        });
      }
      await page.clock.runFor(1000);
      await page.evaluate(() => {
        for (let element = document.activeElement; element instanceof HTMLElement;) {
          const inner: Element | null | undefined = element.shadowRoot?.activeElement;
          if (!inner) element.blur();
          element = inner ?? null;
        }
      });
      await page.mouse.move(0, 0);
      return page;
    },
  };
}

/** Turns a page to a look at some of its states, and makes it as tall as they are. */
async function turn(page: Page, look: Look, states: readonly State[]): Promise<void> {
  const {dir, ...media} = looks[look];
  await page.emulateMedia({...media, reducedMotion: 'reduce'});
  const actual = await page.evaluate(
    ([all, direction, names]) => {
      for (const element of document.querySelectorAll<HTMLElement>(all)) {
        if (direction) element.dir = direction;
        else element.removeAttribute('dir');
      }
      document.body.className = 'cut';
      for (const each of document.querySelectorAll('.block')) each.parentElement!.classList.toggle('away', !names.includes(each.id));
      return {
        colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
        forcedColors: matchMedia('(forced-colors: active)').matches ? 'active' : 'none',
        media: matchMedia('print').matches ? 'print' : 'screen',
      };
    },
    [tags, dir, states.map(({name}) => `state-${name}`)] as const,
  );
  expect(actual).toEqual(media);
  await page.waitForFunction(
    ([all, shade]) =>
      matchMedia('(forced-colors: active)').matches ||
      [...document.querySelectorAll(all)]
        .filter((element) => element.checkVisibility())
        .every((element) => getComputedStyle(element.shadowRoot!.querySelector('.root')!).colorScheme === shade),
    [tags, media.colorScheme] as const,
    {polling: 50},
  );
  const height = await page.evaluate(async (all) => {
    const elements = [...document.querySelectorAll<HTMLElement & {updateComplete: Promise<unknown>}>(all)];
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    await document.fonts.ready;
    // Whole pixels, so that a block does not render differently because of what is above it.
    const blocks = [...document.querySelectorAll<HTMLElement>('.block:not(.frame)')];
    for (const each of blocks) each.style.blockSize = '';
    for (const each of blocks) each.style.blockSize = `${Math.ceil(each.getBoundingClientRect().height)}px`;
    return document.documentElement.scrollHeight;
  }, tags);
  await page.setViewportSize({width: context.viewport.width, height});
}

/** What some states of a page look like, by name: one picture of the page, cut up, which is faster than many. */
export async function photograph(page: Page, look: Look, states: readonly State[]): Promise<ReadonlyMap<string, PNG>> {
  await turn(page, look, states);
  const clips = await page.locator('figure:not(.away) .block').evaluateAll((blocks) =>
    blocks.map((block) => {
      const {x, y, width, height} = block.getBoundingClientRect();
      return {name: block.id.replace('state-', ''), x, y, width, height};
    }),
  );
  const whole = PNG.sync.read(await page.screenshot());
  return new Map(
    clips.map(({name, x, y, width, height}) => {
      const picture = new PNG({width, height});
      PNG.bitblt(whole, picture, x, y, width, height, 0, 0);
      return [name, picture];
    }),
  );
}
