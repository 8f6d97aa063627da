import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {afterEach, describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';
import {host} from './host.js';

// Playwright turns the back-forward cache off.
const site = demo([], ['--disable-back-forward-cache']);
const clinic = host();
afterEach(() => clinic.pages.clear());

const file = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const module = (address: string) => `<script type="module" src="/massage-elements/${address}"></script>`;
const classic = (address: string) => `<script defer src="/massage-elements/${address}"></script>`;
const checker =
  '<contraindication-checker topics="skin" country="CA">Call <a href="tel:7805550100">780-555-0100</a>.</contraindication-checker>';
const marked = '<div data-massage-element="aftercare-card" data-technique="cupping">Call us.</div>';

async function open(body: string, options: Parameters<typeof site.hosted>[1] = {}) {
  const opened = await site.hosted('', options);
  clinic.pages.set('/page.html', {
    body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,">${body}`,
  });
  await opened.page.goto(`${clinic.url}page.html`);
  return opened;
}
const add = (page: Page, html: string) =>
  page.evaluate((code) => document.body.append(document.createRange().createContextualFragment(code)), html);
async function answer(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Skin'}).click();
  await page.getByRole('checkbox', {name: 'Psoriasis'}).check();
  await page.locator('.finding').waitFor();
}

describe('the script twice', () => {
  it.each([
    ['one module by two addresses', module('massage-elements.js'), module('massage-elements.js?ver=2'), 4],
    ['the classic one by two addresses', classic('massage-elements.classic.js'), classic('massage-elements.classic.js?ver=2'), 4],
    ['the autoloader by two addresses', module('autoloader.js'), module('autoloader.js?ver=2'), 0],
    ['the autoloader after the classic one', classic('massage-elements.classic.js'), module('autoloader.js'), 0],
    ['the classic one after the autoloader', module('autoloader.js'), classic('massage-elements.classic.js'), 2],
  ])('%s: what was answered stays, each place is filled once, and both go on', async (_, first, second, lines) => {
    const {page, problems, said} = await open(`${checker}${marked}${first}`);
    await answer(page);
    await page.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
    await add(page, second);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => said.filter((line) => line.includes('which stays; not used')).length).toBe(lines);
    expect(await page.locator('.finding').count()).toBe(1);
    expect(await page.locator('aftercare-card').count()).toBe(1);
    await add(page, marked);
    await expect.poll(() => page.getByRole('heading', {name: 'After your massage: Cupping'}).count()).toBe(2);
    expect(await page.locator('aftercare-card').count()).toBe(2);
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    expect(await page.locator('.finding:not([lang=en])').count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('the script late', () => {
  it('comes when the page has been read for a while: nothing that is read moves', async () => {
    const lines = Array.from({length: 60}, (_, n) => `<p id="line-${n}">Line ${n} of the page.</p>`).join('');
    const {page, problems} = await open(`${checker}${lines}`, {
      options: {viewport: {width: 390, height: 700}},
    });
    expect(await page.getByRole('link', {name: '780-555-0100'}).isVisible()).toBe(true);
    await page.evaluate(() => document.querySelector('#line-40')!.scrollIntoView());
    await page.waitForTimeout(1500);
    const top = () => page.locator('#line-40').evaluate((line) => Math.round(line.getBoundingClientRect().top));
    const before = await top();
    await add(page, module('massage-elements.js'));
    await page.locator('contraindication-checker .root').waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await top()).toBe(before);
    await answer(page);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('a page that the browser kept for Back', () => {
  const four = `${checker}<technique-explorer>Call us.</technique-explorer><aftercare-card>Call us.</aftercare-card><visit-planner>Call us.</visit-planner>`;

  /** Leaves the page and comes back. */
  async function leave(page: Page): Promise<void> {
    await page.evaluate(() => addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted})));
    clinic.pages.set('/other.html', {body: '<!doctype html><title>other</title><link rel="icon" href="data:,">Other'});
    await page.goto(`${clinic.url}other.html`);
    // Playwright waits for a page to load, which this one does not.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForURL('**/page.html', {waitUntil: 'commit'});
    await expect.poll(() => page.evaluate(() => (window as {persisted?: boolean}).persisted)).toBe(true);
  }

  it.for(['massage-elements', 'autoloader'])(
    'is kept with all four in it, with what was entered, and goes on (%s)',
    async (name, context) => {
      needs(context, 'the back-forward cache');
      const {page, problems} = await open(`${four}${module(`${name}.js`)}`);
      await answer(page);
      await page.locator('visit-planner').scrollIntoViewIfNeeded();
      await page.locator('visit-planner .root').waitFor();
      await page.locator('visit-planner').getByRole('checkbox').first().check();
      await leave(page);
      expect(await page.locator('.finding').count()).toBe(1);
      expect(await page.locator('visit-planner').getByRole('checkbox').first().isChecked()).toBe(true);
      await page.locator('contraindication-checker').getByRole('checkbox', {name: 'Psoriasis'}).uncheck();
      await expect.poll(() => page.locator('.finding').count()).toBe(0);
      await page.evaluate(() => (document.documentElement.lang = 'fr'));
      await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  it('holds nothing of what was entered where visitors share the device', async (context) => {
    needs(context, 'the back-forward cache');
    const {page} = await open(`${four.replace('topics', 'auto-clear="5" topics')}${module('massage-elements.js')}`);
    await answer(page);
    await page.locator('visit-planner').getByRole('checkbox').first().check();
    await leave(page);
    expect(await page.locator('.finding').count()).toBe(0);
    expect(await page.getByRole('checkbox', {checked: true}).count()).toBe(0);
    expect(await page.getByRole('button', {name: 'Undo'}).count()).toBe(0);
    await page.close();
  });

  it('was kept while a language was on its way: it comes', async (context) => {
    needs(context, 'the back-forward cache');
    const {page} = await open(`${checker}${module('massage-elements.js')}`);
    await answer(page);
    clinic.pages.set('/massage-elements/locales/fr/conditions.js', {body: '', status: 503});
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await page.getByRole('alert').getByText('français').waitFor();
    await leave(page);
    clinic.pages.delete('/massage-elements/locales/fr/conditions.js');
    await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    expect(await page.locator('.finding:not([lang=en])').count()).toBe(1);
    await page.close();
  });
});

describe('a script that the server says is plain text', () => {
  it.each([
    ['massage-elements.js', module('massage-elements.js'), {}],
    ['autoloader.js', module('autoloader.js'), {}],
    ['massage-elements.classic.js', classic('massage-elements.classic.js'), {'x-content-type-options': 'nosniff'}],
  ])('%s: the browser refuses it, and the page’s own text and phone stay', async (name, script, headers) => {
    clinic.pages.set(`/massage-elements/${name}`, {body: file(name), headers: {'content-type': 'text/plain', ...headers}});
    const {page} = await open(
      `<script>addEventListener('error', () => document.documentElement.classList.add('refused'), true)</script>${checker}${marked}${script}`,
    );
    await page.locator('html.refused').waitFor();
    const link = page.getByRole('link', {name: '780-555-0100'});
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe('tel:7805550100');
    expect(await page.getByText('Call us.').isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('contraindication-checker'))).toBeUndefined();
    await page.close();
  });

  it('massage-elements.classic.js without nosniff: the browser runs it', async () => {
    const name = 'massage-elements.classic.js';
    clinic.pages.set(`/massage-elements/${name}`, {body: file(name), headers: {'content-type': 'text/plain'}});
    const {page, problems} = await open(`${checker}${classic(name)}`);
    await answer(page);
    expect(problems).toEqual([]);
    await page.close();
  });
});
