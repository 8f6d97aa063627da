import axe from 'axe-core';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';

type Renderer = typeof import('../../src/embed/render.js');

// As it is published.
const built = new URL('../../dist/render.mjs', import.meta.url).href;
const {render} = (await import(/* @vite-ignore */ built)) as Renderer;
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'] as const;
const clinic = {phone: '780 555 0100', country: 'CA', 'booking-href': '/book'};

/** Something of each kind. */
const few: Readonly<Partial<Record<(typeof tags)[number], Record<string, string>>>> = {
  'contraindication-checker': {topics: 'red-flags skin'},
  'technique-explorer': {show: 'swedish-massage cupping effleurage'},
};

const site = demo();

interface Opened {
  readonly page: Page;
  /** Lets the held-back scripts through. */
  readonly release: (what: 'script' | 'locale') => void;
  readonly violations: () => Promise<number>;
  readonly errors: string[];
}

/** Keeps what each frame showed, and how far things moved. */
const watch = () => {
  const seen = ((window as unknown as {seen: string[]}).seen = [] as string[]);
  const look = () => {
    const root = document.querySelector('main > *')?.shadowRoot;
    const state = root
      ? `${root.querySelectorAll('.root').length} ${root.querySelector('.title')?.textContent?.trim()} ${Math.round(root.querySelector('.title')?.getBoundingClientRect().top ?? -1)}`
      : 'none';
    if (seen.at(-1) !== state) seen.push(state);
    requestAnimationFrame(look);
  };
  look();
  (window as unknown as {violations: number}).violations = 0;
  document.addEventListener('securitypolicyviolation', () => (window as unknown as {violations: number}).violations++);
  (window as unknown as {shift: number}).shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) (window as unknown as {shift: number}).shift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
};

/** A page with an element as it was rendered, whose script is held back until it is released. */
async function open(
  body: string,
  {
    csp = '',
    lang = 'en',
    script = true,
    still = false,
    ...options
  }: BrowserContextOptions & {
    csp?: string;
    lang?: string;
    script?: boolean;
    /** Animations stand at their beginning. */ still?: boolean;
  } = {},
): Promise<Opened> {
  const page = await site.newPage({locale: 'en-CA', viewport: {width: 390, height: 800}, ...options});
  const let_: Record<string, () => void> = {};
  const held = {script: new Promise<void>((go) => (let_['script'] = go)), locale: new Promise<void>((go) => (let_['locale'] = go))};
  const errors: string[] = [];
  // What the policy forbids is counted by itself.
  const note = (text: string) => {
    if (!/Content Security Policy|violates the following directive/.test(text)) errors.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  await page.route('**/massage-elements/*.js', async (route) => {
    await held.script;
    await route.continue();
  });
  await page.route('**/massage-elements/locales/**', async (route) => {
    await held.locale;
    await route.continue();
  });
  await page.route('**/static.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      ...(csp ? {headers: {'content-security-policy': csp, 'content-type': 'text/html; charset=utf-8'}} : {}),
      body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${script ? '<script type="module" src="/massage-elements/massage-elements.js"></script>' : ''}</head><body><main>${body}<p id="after">After the element</p></main></body></html>`,
    }),
  );
  await page.route('**/page.css', (route) =>
    route.fulfill({
      contentType: 'text/css',
      body: ':root{color-scheme:light dark}body{margin:16px;background:Canvas;color:CanvasText;font:16px/1.5 sans-serif}',
    }),
  );
  if (options.javaScriptEnabled !== false) await page.addInitScript(watch);
  if (still) {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Animation.enable');
    await devTools.send('Animation.setPlaybackRate', {playbackRate: 0});
  }
  // Modules hold back the load event.
  await page.goto(new URL('static.html', site.url).href, {waitUntil: 'commit'});
  await page.locator('#after').waitFor();
  const violations = () => page.evaluate(() => (window as unknown as {violations: number}).violations);
  return {page, release: (what) => let_[what]!(), violations, errors};
}

/** Until the element has put its own content in place: a served one carries its styles along. */
const upgraded = (page: Page, tag: string) =>
  page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return root?.querySelector('.root') && !root.querySelector('style');
  }, tag);

const seenIn = (page: Page) => page.evaluate(() => (window as unknown as {seen: string[]}).seen);

describe.each(tags)('<%s> without script', (tag) => {
  it.for([
    ['en', 'light'],
    ['fr', 'dark'],
  ] as const)('is read as HTML in %s, %s', async ([lang, colorScheme], context) => {
    needs(context, 'script switched off');
    const {page} = await open(await render(tag, {...clinic, lang}), {javaScriptEnabled: false, colorScheme, lang});
    // Folded ones are read too.
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toMatch(/- heading .*\[level=2\]/);
    if (tag === 'contraindication-checker' || tag === 'aftercare-card') expect(tree).toMatch(/link "[^"]*911[^"]*"/);
    expect(tree).not.toMatch(/- (button|checkbox|radio|combobox|searchbox|textbox|listbox|switch|spinbutton)\b/);
    await page.close();
    // The checks themselves need script; the element has none here either. Nodes and styles are the same in each language.
    const part = lang === 'fr' ? few[tag] : {};
    const checked = await open(await render(tag, {...clinic, ...part, lang}), {script: false, colorScheme, lang});
    await checked.page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await checked.page.evaluate(axe.source);
    const found = await checked.page.evaluate(async () => {
      const {axe: run} = window as unknown as {axe: typeof axe};
      return (await run.run('main', {resultTypes: ['violations']})).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await checked.page.close();
  });
});

describe.each(tags)('<%s> with script', (tag) => {
  it.each(['en', 'fr', 'ar'])(
    'puts itself in the place of what was rendered, in %s: nothing twice, nothing empty, no jump',
    async (lang) => {
      const {page, release, errors} = await open(await render(tag, {...clinic, lang}), {lang});
      const title = page.locator('.title');
      await title.waitFor();
      const before = {title: await title.boundingBox(), text: await title.textContent()};
      await page.waitForFunction(() => (window as unknown as {seen: string[]}).seen.length > 0);
      release('script');
      if (lang !== 'en') {
        await page.waitForFunction((name) => customElements.get(name), tag);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        // Until its language has come, what was rendered stands.
        expect(
          await page
            .locator(tag)
            .evaluate((element) => [
              element.shadowRoot!.querySelectorAll('style').length,
              element.shadowRoot!.querySelectorAll('.waiting').length,
            ]),
        ).toEqual([1, 0]);
        expect(await title.textContent()).toBe(before.text);
      }
      release('locale');
      await upgraded(page, tag);
      expect(await title.count()).toBe(1);
      expect(await page.locator(`${tag} .root`).count()).toBe(1);
      expect(await page.locator(`${tag} .root button`).count()).toBeGreaterThan(0);
      expect({title: await title.boundingBox(), text: await title.textContent()}).toEqual(before);
      // The parser may let frames pass before it has read the element with its title; from then on there is one state.
      const seen = await seenIn(page);
      expect(seen.slice(seen.findIndex((state) => /^1 (?!undefined)/.test(state)))).toEqual([expect.stringMatching(/^1 \S/)]);
      const moved = await page.evaluate(() => (window as unknown as {shift: number}).shift);
      expect(moved).toBe(0);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

describe('the upgrade', () => {
  it('leaves the first screen of card, planner and explorer where it was', async () => {
    for (const [tag, selectors] of [
      ['aftercare-card', ['.title', '.timeline > li:nth-child(1)', '.help', '.normal']],
      ['visit-planner', ['.title', '#before-first', '.groups', '.groups > :nth-child(2)']],
      ['technique-explorer', ['.title', '#count', '.cards > li:nth-child(1)', '.cards > li:nth-child(2)']],
    ] as const) {
      for (const width of [390, 1000]) {
        const {page, release} = await open(await render(tag, clinic), {viewport: {width, height: 800}});
        const places = async () => Promise.all(selectors.map(async (each) => (await page.locator(each).boundingBox())!.y));
        const before = await places();
        release('script');
        await upgraded(page, tag);
        expect(await places(), `${tag} ${width}`).toEqual(before);
        await page.close();
      }
    }
  });

  it('says that the questions need JavaScript only where the script does not come', async (context) => {
    needs(context, 'script switched off');
    const html = await render('contraindication-checker', clinic);
    const {page, release} = await open(html, {still: true});
    const note = page.getByText('The questions need JavaScript.');
    expect(await note.evaluate((each) => getComputedStyle(each).visibility)).toBe('hidden');
    expect(await note.evaluate((each) => each.closest('.late')!.getAnimations()[0]!.effect!.getTiming().delay)).toBe(3000);
    await note.evaluate((each) => each.closest('.late')!.getAnimations()[0]!.finish());
    expect(await note.evaluate((each) => getComputedStyle(each).visibility)).toBe('visible');
    release('script');
    await upgraded(page, 'contraindication-checker');
    expect(await note.count()).toBe(0);
    await page.close();
    const without = await open(html, {javaScriptEnabled: false});
    expect(await without.page.getByText('The questions need JavaScript.').isVisible()).toBe(true);
    await without.page.close();
    const still = await open(html, {reducedMotion: 'reduce'});
    expect(await still.page.getByText('The questions need JavaScript.').evaluate((each) => getComputedStyle(each).visibility)).toBe(
      'hidden',
    );
    await still.page.close();
  });

  it('keeps what the visitor had open, and the focus', async () => {
    const {page, release} = await open(await render('aftercare-card', clinic));
    const sources = page.locator('details', {hasText: 'Sources'}).last();
    await sources.locator('summary').click();
    await page.locator('a.tel').first().focus();
    const top = await page.evaluate(() => scrollY);
    release('script');
    await upgraded(page, 'aftercare-card');
    expect(await sources.evaluate((each: HTMLDetailsElement) => each.open)).toBe(true);
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(await page.locator('aftercare-card').evaluate((each) => each.shadowRoot!.activeElement?.textContent)).toBe('911');
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await page.close();
  });

  it('opens the same categories of a checker, with focus on the same one', async () => {
    const {page, release} = await open(await render('contraindication-checker', {...clinic, lang: 'fr'}), {lang: 'fr'});
    await page.locator('#items-red-flags > summary').click();
    await page.locator('#items-skin > summary').click();
    release('script');
    release('locale');
    await upgraded(page, 'contraindication-checker');
    await page.locator('[aria-controls=items-skin][aria-expanded=true]').waitFor();
    expect(await page.locator('[aria-expanded=true]').count()).toBe(1);
    expect(
      await page.locator('contraindication-checker').evaluate((each) => each.shadowRoot!.activeElement?.getAttribute('aria-controls')),
    ).toBe('items-skin');
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(5);
    await page.close();
  });

  it('goes on with the technique that was being read', async () => {
    const {page, release} = await open(await render('technique-explorer', clinic));
    await page.locator('#open-shiatsu > summary').click();
    release('script');
    await upgraded(page, 'technique-explorer');
    await page.getByRole('heading', {level: 2, name: 'Shiatsu'}).waitFor();
    await page.close();
  });

  it('makes no difference to an element that was not rendered, nor to one that is made anew', async () => {
    const {page, release} = await open('<aftercare-card>Call us</aftercare-card>');
    release('script');
    await upgraded(page, 'aftercare-card');
    const copies = await page.evaluate(() => {
      const clone = document.querySelector('aftercare-card')!.cloneNode(true) as Element;
      document.querySelector('main')!.append(clone);
      return new Promise<number>((done) => requestAnimationFrame(() => done(clone.shadowRoot!.querySelectorAll('.root').length)));
    });
    expect(copies).toBe(1);
    await page.close();
  });

  it('shows what it showed when it is moved in the page', async () => {
    const {page, release} = await open(await render('aftercare-card', clinic));
    release('script');
    await upgraded(page, 'aftercare-card');
    await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('aftercare-card')!));
    expect(await page.locator('aftercare-card .root').count()).toBe(1);
    await page.close();
  });
});

describe('under a policy without inline styles', () => {
  const csp =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

  it.each(tags)('<%s> can be read before the script, and looks right after it', async (tag) => {
    const {page, release, violations, errors} = await open(await render(tag, clinic), {csp});
    await page.locator('.title').waitFor();
    const title = (await page.locator('.title').boundingBox())!;
    expect(title.width).toBeGreaterThan(100);
    expect(title.y).toBeLessThan(300);
    // No picture takes the screen.
    const heights = await page.locator('svg').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.max(0, ...heights)).toBeLessThanOrEqual(150);
    if (tag === 'contraindication-checker')
      expect(await page.getByText('The questions need JavaScript.').evaluate((each) => getComputedStyle(each).visibility)).toBe('visible');
    const before = await violations();
    expect(before).toBe(1);
    release('script');
    await upgraded(page, tag);
    expect(await page.locator('.title').evaluate((each) => getComputedStyle(each).fontSize)).toMatch(/^2[78]/);
    expect(await page.locator(tag).evaluate((each) => each.shadowRoot!.adoptedStyleSheets.length)).toBeGreaterThan(2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await violations()).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});
