import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {pseudoLocales, pseudoMessages, type PseudoLocale} from '../../stories/support/pseudo-locales.js';
import {messagesOf} from '../messages.js';
import {needs} from '../engines.js';
import {demo} from './browser.js';

const site = demo();
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

const longWords = [
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzphysiotherapie',
  '物理治療與按摩治療中心預約前健康問題說明與注意事項一覽表',
  'مركز-العلاج-الطبيعي-والتدليك-العلاجي-المتخصص-فسيكفيكهم',
  'ਫਿਜ਼ੀਓਥੈਰੇਪੀਅਤੇਮਾਲਿਸ਼ਕਲੀਨਿਕਦੀਜਾਣਕਾਰੀਅਤੇਸਾਵਧਾਨੀਆਂ',
];

/** A page that a clinic might write: the theme, the script, and something below. */
async function show(page: Page, body: string, {lang = 'en', root = '100%', theme = true} = {}) {
  await page.route('**/try.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}" style="font-size: ${root}"><head><meta name="viewport" content="width=device-width">
        <title>Try</title>${theme ? '<link rel="stylesheet" href="/massage-elements/themes/calm.css">' : ''}
        <script type="module" src="/massage-elements/massage-elements.js"></script></head>
        <body>${body}</body></html>`,
    }),
  );
  await page.goto(new URL('try.html', site.url).href);
  await page.waitForFunction(
    ([names, language]) =>
      [...document.querySelectorAll(names.join())].every(
        (host) => host.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === language && host.shadowRoot.querySelector('.title'),
      ),
    [tags, lang] as const,
  );
}

/** Lets a page speak a language. A pseudo-language, which no built file knows, comes in the place of French. */
async function speak(page: Page, language: string): Promise<string> {
  if (!(language in pseudoLocales)) return language;
  const {ids, texts} = pseudoMessages(messagesOf('fr'), language as PseudoLocale);
  await page.route('**/locales/fr/*.js', (route) =>
    route.fulfill({contentType: 'text/javascript; charset=utf-8', body: `export const ids = '${ids}', texts = ${JSON.stringify(texts)};`}),
  );
  return 'fr';
}

/** Or a layout would be tried in English alone. */
async function expectToSpeak(page: Page, language: string) {
  const told = await page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('.title')!.textContent, tags[0]!);
  expect(told.trim()).toMatch(
    {'en-XA': /^\[Ḃéḟóŕé .*\]$/, 'ar-XB': /^\u200FBefore.*\u200F$/, de: /^Vor/, fr: /^Avant/}[language] ?? /^Before/,
  );
}

/** What sticks out of its element or of the page, in the page as it stands. */
const sticksOut = (page: Page) =>
  page.evaluate((names) => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('the page scrolls sideways');
    for (const host of document.querySelectorAll(names.join())) {
      const {left, right} = host.getBoundingClientRect();
      // One for sub-pixel rounding.
      if (host.scrollWidth > host.clientWidth + 1) found.push(`${host.localName} scrolls sideways`);
      for (const node of host.shadowRoot!.querySelectorAll('*')) {
        // What scrolls by itself, and what is there for screen readers alone, is not seen to stick out.
        if (node.closest('.sideways, .visually-hidden, option, .probe')) continue;
        const box = node.getBoundingClientRect();
        if (box.width > 0 && (box.left < left - 1 || box.right > right + 1))
          found.push(
            `${host.localName} ${node.localName}.${node.getAttribute('class') ?? ''} ${box.left}–${box.right} of ${left}–${right}`,
          );
      }
    }
    return [...new Set(found)];
  }, tags);

describe('layout', () => {
  it.each(
    // In `npm test`, which is to stay short, the one with the longest lines.
    process.env.END_TO_END === 'part'
      ? [['de', '125%'] as const]
      : [
          ['en', '100%'] as const,
          ...['en', 'de', 'fr'].flatMap((language) => [[language, '62.5%'] as const, [language, '125%'] as const]),
          ['en-XA', '100%'] as const,
          ['ar-XB', '100%'] as const,
        ],
  )('nothing sticks out from 280 to 1600 px, with long words: %s, root %s', async (language, root) => {
    const {page} = await site.open('favicon.svg');
    // A square sticks out while it turns.
    await page.emulateMedia({reducedMotion: 'reduce'});
    const lang = await speak(page, language);
    const body = tags
      .map(
        (tag, at) => `<${tag} clinic-name="${longWords.join(' ')}" phone="780-555-0100" booking-href="/book" languages="en fr"
          ${language === 'ar-XB' ? 'dir="rtl"' : ''}><p slot="disclaimer">${longWords[at]} ${longWords[0]}</p></${tag}>`,
      )
      .join('');
    await show(page, body, {lang, root});
    await expectToSpeak(page, language);
    // Opens what can be opened and picks what can be picked.
    await page.evaluate((names) => {
      for (const host of document.querySelectorAll(names.join())) {
        const root = host.shadowRoot!;
        for (const toggle of [...root.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')].slice(0, 3)) toggle.click();
        for (const box of [...root.querySelectorAll<HTMLElement>('input[type="checkbox"]')].slice(0, 6)) box.click();
        for (const details of root.querySelectorAll('details')) details.open = true;
      }
    }, tags);
    const found: string[] = [];
    for (const width of [280, 320, 390, 600, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({width, height: 800});
      // Firefox says so before it has laid the page out anew.
      await page.waitForFunction((wanted) => innerWidth === wanted, width);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      found.push(...(await sticksOut(page)).map((what) => `${width}: ${what}`));
    }
    // As one text, which a second try still tells.
    expect(found.join('\n')).toBe('');
    await page.close();
  });

  it.for(tags.flatMap((tag) => [[tag, 'en'] as const, [tag, 'fr'] as const]))(
    'nothing moves while <%s> loads in %s',
    async ([tag, lang], context) => {
      needs(context, 'layout shifts');
      for (const viewport of [
        {width: 390, height: 844},
        {width: 1280, height: 800},
      ]) {
        const {page} = await site.open('favicon.svg', {viewport});
        // Slow enough that the page is painted before the script and the language are there.
        await page.route('**/massage-elements/**/*.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
        await page.route('**/massage-elements.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          await route.continue();
        });
        await page.addInitScript(() => {
          const shifts: number[] = ((globalThis as unknown as {shifts: number[]}).shifts = []);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
          }).observe({type: 'layout-shift', buffered: true});
        });
        await show(page, `<h1>Our clinic</h1><${tag}><p>Please call us.</p></${tag}><footer><p>Below</p></footer>`, {lang});
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
        expect(await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts), `${viewport.width}`).toEqual([]);
        await page.close();
      }
    },
  );

  it('keeps space by the theme’s own rule alone, which the page’s rules outweigh', () => {
    const css = readFileSync(new URL('../../dist/themes/calm.css', import.meta.url), 'utf8');
    expect(css).toMatch(/:where\(:not\(:defined\)\) \{\s*display: block;\s*min-block-size: 100vh;/);
  });
});
