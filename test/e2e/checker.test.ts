import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();

/** An empty page with one checker. */
async function checkerOn(attributes = '', options: Parameters<typeof site.open>[1] = {}): Promise<Page> {
  const {page} = await site.open('index.html', {locale: 'en-CA', ...options});
  await page.route('**/checker.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><style>body{margin:0}</style><script type="module" src="/massage-elements/contraindication-checker.js"></script><contraindication-checker ${attributes}></contraindication-checker>`,
    }),
  );
  await page.goto(new URL('checker.html', site.url).href);
  await page.locator('contraindication-checker .root').waitFor();
  return page;
}
const tree = (page: Page) => page.locator('contraindication-checker').ariaSnapshot();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).first();

describe('the checker’s accessibility tree', () => {
  it('when nothing is picked', async () => {
    const page = await checkerOn('country="CA"');
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/checker-empty.aria.txt');
  });

  it('with a search open', async () => {
    const page = await checkerOn('country="CA"');
    await page.getByRole('combobox').fill('eliquis');
    await page.keyboard.press('ArrowDown');
    await expect(await page.locator('.search').ariaSnapshot()).toMatchFileSnapshot('snapshots/checker-search.aria.txt');
  });

  it('with questions, an emergency and a list', async () => {
    const page = await checkerOn('country="CA" phone="780-555-0100" topics="circulation"');
    await button(page, 'Heart, blood and circulation').click();
    await page.getByRole('checkbox', {name: 'Blood clot in a deep vein'}).check();
    await page.getByRole('radio', {name: 'Short of breath or chest pain'}).check();
    await page.getByRole('alert').waitFor();
    await page.waitForTimeout(900);
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/checker-emergency.aria.txt');
  });

  it('when the answers are checked in steps', async () => {
    const page = await checkerOn('country="CA" layout="steps" topics="skin"');
    await button(page, 'Continue').click();
    await page.getByRole('checkbox', {name: 'Psoriasis'}).check();
    await button(page, 'Continue').click();
    await page.waitForTimeout(900);
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/checker-steps.aria.txt');
  });
});

describe('the checker on a small or zoomed screen', () => {
  it.each([280, 320, 390, 768, 1280])('needs no sideways scrolling at %d px', async (width) => {
    const page = await checkerOn('', {viewport: {width, height: 800}});
    await button(page, 'Medicines').click();
    await page.getByRole('checkbox', {name: 'Blood thinner'}).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1); // one for sub-pixel rounding
  });

  it('has targets of at least 24 px', async () => {
    const page = await checkerOn('', {viewport: {width: 390, height: 800}});
    await button(page, 'Medicines').click();
    await page.getByRole('checkbox', {name: 'Blood thinner'}).check();
    await page.locator('.result summary').first().click();
    const small = await page.locator('contraindication-checker').evaluate((checker) =>
      [...checker.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, .choice, .tel')]
        .map((element) => ({text: element.textContent!.trim().slice(0, 30), box: element.getBoundingClientRect()}))
        .filter(({box}) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({text}) => text),
    );
    expect(small).toEqual([]);
  });

  it('shows what is chosen in forced colours, and moves nothing with reduced motion', async () => {
    const page = await checkerOn('', {forcedColors: 'active', reducedMotion: 'reduce'});
    await button(page, 'Medicines').click();
    await page.getByRole('checkbox', {name: 'Blood thinner'}).check();
    const styles = await page.locator('contraindication-checker').evaluate((checker) => {
      const chosen = getComputedStyle(checker.shadowRoot!.querySelector('.choice:has(input:checked)')!);
      const chevron = getComputedStyle(checker.shadowRoot!.querySelector('.toggle .icon')!);
      return {outline: chosen.outlineStyle, duration: chevron.transitionDuration};
    });
    expect(styles).toEqual({outline: 'solid', duration: '0s'});
  });
});

describe('the checker in its page', () => {
  it('takes properties that were set before it was defined, and keeps answers and focus through a change of language', async () => {
    const {page} = await site.open('index.html', {locale: 'en-CA'});
    await page.route('**/early.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><contraindication-checker></contraindication-checker>
<script>Object.assign(document.querySelector('contraindication-checker'), {topics: 'skin', emergencyNumber: '12345'});</script>
<script type="module" src="/massage-elements/contraindication-checker.js"></script>`,
      }),
    );
    await page.goto(new URL('early.html', site.url).href);
    await page.getByRole('link', {name: 'Call 12345 now'}).waitFor();
    expect(await page.locator('.category').count()).toBe(2);
    await button(page, 'Skin').click();
    await page.getByRole('checkbox', {name: 'Psoriasis'}).check();
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    const focused = await page
      .locator('contraindication-checker')
      .evaluate((checker) => (checker.shadowRoot!.activeElement as HTMLInputElement).value);
    expect(focused).toBe('psoriasis');
    expect(await page.locator('.finding').count()).toBe(1);
  });

  it('keeps its answers when it is taken out and put back', async () => {
    const page = await checkerOn('topics="skin"');
    await button(page, 'Skin').click();
    await page.getByRole('checkbox', {name: 'Psoriasis'}).check();
    await page.evaluate(async () => {
      const checker = document.querySelector('contraindication-checker')!;
      checker.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.body.append(checker);
    });
    expect(await page.locator('.finding').count()).toBe(1);
  });

  it('works under a strict content security policy, without a violation', async () => {
    const {page} = await site.open('index.html');
    await page.route('**/strict.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
        },
        body: `<!doctype html><html lang="fr"><title>x</title><script type="module" src="/massage-elements/massage-elements.js"></script><contraindication-checker></contraindication-checker><technique-explorer></technique-explorer><aftercare-card></aftercare-card>`,
      }),
    );
    const problems: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML|Trusted Type/i.test(message.text()) && !/favicon/.test(message.text()))
        problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(new URL('strict.html', site.url).href);
    await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    await page.locator('contraindication-checker').getByRole('button', {name: 'Médicaments'}).click();
    await page
      .locator('contraindication-checker')
      .getByRole('checkbox', {name: /anticoagulant/i})
      .first()
      .check();
    // From a frame; where there is a dialog, it would hold everything up.
    await page.evaluate(() => {
      const {contentWindow} = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
          return Object.assign(contentWindow!.get!.call(this) as Window, {print: () => undefined});
        },
      });
    });
    await page
      .locator('contraindication-checker')
      .getByRole('button', {name: /Imprimer/})
      .click();
    await page.waitForTimeout(300);
    expect(problems).toEqual([]);
  });
});
