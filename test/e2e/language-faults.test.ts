import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {afterEach, describe, expect, it} from 'vitest';
import {demo, quiet} from './browser.js';
import {host} from './host.js';

const site = demo();
const clinic = host();
/** The last that a checker needs of its language: all else is there when it does not come. */
const last = '/massage-elements/locales/fr/conditions.js';
const words = readFileSync(new URL(`../../dist${last.replace('/massage-elements', '')}`, import.meta.url), 'utf8');
const asScript = {'content-type': 'text/javascript'};
const notice = 'This language did not load yet: français. We keep trying.';
const four = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

/** A page with elements, and what it asks for and says. */
async function open(body: string, lang = 'en') {
  const {page, problems, requests} = await site.hosted('');
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, {heard});
    addEventListener('massage-error', (event) => heard.push(`${(event.target as Element).localName} ${event.detail.reason}`));
  });
  clinic.pages.set('/page.html', {
    body: `<!doctype html><html lang="${lang}"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/massage-elements/massage-elements.js"></script>${body}`,
  });
  await page.goto(`${clinic.url}page.html`);
  return {
    page,
    /** What the library itself says; a browser has its own lines for a file that does not come. */
    said: () => problems.filter((line) => line.includes('[massage-elements]')),
    /** Errors that nobody has caught. */
    uncaught: () => problems.filter((line) => !/\[massage-elements\]|Failed to load|Loading (?:failed|module)/.test(line)),
    asked: () => requests.filter((path) => path === last).length,
    heard: () => page.evaluate(() => (window as unknown as {heard: string[]}).heard),
  };
}

const checker = '<contraindication-checker languages="en fr" topics="skin" country="CA">Call us.</contraindication-checker>';
const root = (page: Page) => page.locator('contraindication-checker .root');
/** All texts of the checker but the notice, and what is only read out. */
const texts = (page: Page) =>
  root(page).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll('[role=alert], .announcement')) each.remove();
    return `${copy.getAttribute('lang')} ${copy.textContent!.replace(/\s+/g, ' ').trim()}`;
  });
async function answer(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Skin'}).click();
  await page.getByRole('checkbox', {name: 'Psoriasis'}).check();
  await page.locator('.finding').waitFor();
}
const choose = (page: Page) => page.getByRole('button', {name: 'français'}).click();
const online = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('online')));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());

async function isFrench(page: Page): Promise<void> {
  await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
  expect(await root(page).getAttribute('lang')).toBe('fr');
  expect(await page.getByText(notice).count()).toBe(0);
  expect(await page.locator('.finding').count()).toBe(1);
  expect(await page.locator('.finding[lang=en]').count()).toBe(0);
  expect(await page.locator('contraindication-checker input[value=psoriasis]').isChecked()).toBe(true);
}

describe('a file of the language that a visitor chooses', () => {
  afterEach(() => clinic.pages.clear());

  it.each([
    ['is not there', {body: 'Not found', status: 404}],
    ['is refused', {body: 'Too many requests', status: 429}],
    ['has the type of a page', {body: words}],
    ['is the start page instead', {body: '<!doctype html><title>Riverbend</title>'}],
    ['breaks off on its way', {body: words.slice(0, -500), headers: asScript, breaks: true}],
  ])('%s: the old language stays whole, the visitor is told, and it comes when it is there', async (_, given) => {
    const {page, said, uncaught, asked, heard} = await open(checker);
    await answer(page);
    const before = await texts(page);
    clinic.pages.set(last, given);
    await choose(page);
    await page.getByRole('alert').getByText(notice).waitFor();
    expect(await texts(page)).toBe(before);
    expect(await focused(page)).toBe('français');
    expect(await page.getByRole('button', {name: 'English'}).getAttribute('aria-pressed')).toBe('true');
    await online(page);
    await expect.poll(asked, {timeout: 10_000}).toBeGreaterThanOrEqual(2);
    clinic.pages.delete(last);
    await online(page);
    await isFrench(page);
    expect(await focused(page)).toBe('français');
    expect(await heard()).toEqual(['contraindication-checker language']);
    expect(said()).toEqual([expect.stringContaining('The language "fr" could not be loaded')]);
    expect(uncaught()).toEqual([]);
    await page.close();
  });

  it('comes slowly: the old language stays whole and takes answers until then', async () => {
    const {page, said, heard} = await open(checker);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**${last}`, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(`**${last}`);
    await choose(page);
    await asked;
    await answer(page);
    expect(await texts(page)).toMatch(/^en .*Before your massage/);
    expect(await page.getByRole('alert').count()).toBe(0);
    release();
    await isFrench(page);
    expect(await heard()).toEqual([]);
    expect(said()).toEqual([]);
    await page.close();
  });

  it('cannot come while the device is offline: it comes when that ends', async () => {
    const {page, heard} = await open(checker);
    await answer(page);
    const before = await texts(page);
    await page.context().setOffline(true);
    await choose(page);
    await page.getByRole('alert').getByText(notice).waitFor();
    expect(await texts(page)).toBe(before);
    await page.context().setOffline(false);
    await isFrench(page);
    expect(await heard()).toEqual(['contraindication-checker language']);
    await page.close();
  });

  it('is asked for again after a while, though nothing tells that it is there', async () => {
    const {page} = await open(checker);
    await answer(page);
    clinic.pages.set(last, {body: '', status: 503});
    await choose(page);
    await page.getByText(notice).waitFor();
    clinic.pages.delete(last);
    await isFrench(page);
    await page.close();
  });

  it('is asked for at once when the visitor asks again, and no more when another language is wanted', async () => {
    const {page, asked, heard} = await open(checker);
    await answer(page);
    clinic.pages.set(last, {body: '', status: 404});
    await choose(page);
    await page.getByText(notice).waitFor();
    const before = asked();
    await choose(page);
    await expect.poll(asked).toBe(before + 1);
    await page.getByRole('button', {name: 'English'}).click();
    await expect.poll(() => page.getByText(notice).count()).toBe(0);
    await online(page);
    clinic.pages.delete(last);
    await choose(page);
    await isFrench(page);
    expect(asked()).toBe(before + 2);
    expect(await heard()).toEqual(['contraindication-checker language']);
    await page.close();
  });

  it('was cut off when it was stored: the old language stays whole until it is mended', async () => {
    const {page, asked, heard, uncaught} = await open(checker);
    await answer(page);
    const before = await texts(page);
    clinic.pages.set(last, {body: words.slice(0, -500), headers: asScript});
    await choose(page);
    await page.getByText(notice).waitFor();
    expect(await texts(page)).toBe(before);
    clinic.pages.delete(last);
    await choose(page);
    await isFrench(page);
    expect(asked()).toBe(2);
    expect(await heard()).toEqual(['contraindication-checker language']);
    expect(uncaught()).toEqual([]);
    await page.close();
  });

  // Another address would go past its hash.
  it('has another hash than the import map says: it is asked for at its address alone, and does not come', async () => {
    const map = `<script type="importmap">{"integrity": {"${last}": "sha384-${'A'.repeat(64)}"}}</script>`;
    const {page, requests} = await site.hosted('');
    clinic.pages.set('/page.html', {
      body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">${map}<script type="module" src="/massage-elements/massage-elements.js"></script>${checker}`,
    });
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.goto(`${clinic.url}page.html`);
    await answer(page);
    await choose(page);
    await page.getByText(notice).waitFor();
    for (let n = 0; n < 2; n++) {
      await choose(page);
      await quiet(page, requests);
    }
    await page.getByText(notice).waitFor();
    expect(addresses.filter((address) => new URL(address).pathname === last)).not.toEqual([]);
    expect(await root(page).getAttribute('lang')).toBe('en');
    expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
    await page.close();
  });
});

describe('a file of the page’s own language', () => {
  const shared = '/massage-elements/locales/fr/shared.js';
  const all = four.map((tag) => `<${tag} country="CA">Appelez-nous.</${tag}>`).join('');
  const langs = (page: Page) => page.locator('.root').evaluateAll((roots) => roots.map((each) => each.getAttribute('lang')));
  afterEach(() => clinic.pages.clear());

  it('does not come: each element is English as a whole, tells its visitor and the page once, and turns French when it comes', async () => {
    clinic.pages.set(shared, {body: '', status: 404});
    const {page, said, uncaught, heard} = await open(all, 'fr');
    await expect.poll(() => langs(page)).toEqual(['en', 'en', 'en', 'en']);
    expect(await page.getByText(notice).count()).toBe(4);
    for (const heading of ['Before your massage', 'Massage techniques', 'After your massage', 'Plan your visits'])
      expect(await page.getByRole('heading', {name: heading, exact: true}).count()).toBe(1);
    await page.getByRole('combobox').first().fill('massage');
    expect((await heard()).sort()).toEqual(four.map((tag) => `${tag} language`).sort());
    await online(page);
    await online(page);
    clinic.pages.delete(shared);
    // Again until it comes: while one try is still on its way, the browser's word starts no other.
    await expect
      .poll(async () => {
        await online(page);
        return langs(page);
      })
      .toEqual(['fr', 'fr', 'fr', 'fr']);
    expect(await page.getByText(notice).count()).toBe(0);
    expect(await page.getByRole('combobox').first().inputValue()).toBe('massage');
    expect((await heard()).length).toBe(4);
    expect(said().length).toBe(1);
    expect(uncaught()).toEqual([]);
    await page.close();
  });

  it('does not come, on a page that writes languages all the time: nothing is asked for and said more often for it', async () => {
    clinic.pages.set(last, {body: '', status: 404});
    const {page, asked, heard, said} = await open(`<p id="ticker"></p>${checker}`, 'fr');
    await page.getByText(notice).waitFor();
    await page.evaluate(async () => {
      for (let n = 0; n < 200; n++) {
        document.querySelector('#ticker')!.setAttribute('lang', n % 2 ? 'de' : 'es');
        document.documentElement.setAttribute('lang', 'fr');
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    // One more by the clock, should the machine be slow.
    expect(asked()).toBeLessThan(5);
    expect(await heard()).toEqual(['contraindication-checker language']);
    expect(said().length).toBe(1);
    await page.close();
  });

  it('does not come, and the element goes: nothing is asked for any more, until it is back', async () => {
    clinic.pages.set(last, {body: '', status: 404});
    const {page, asked} = await open(checker, 'fr');
    await page.getByText(notice).waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('contraindication-checker')!;
      Object.assign(window, {kept: element});
      element.remove();
    });
    const before = asked();
    await online(page);
    await online(page);
    expect(asked()).toBe(before);
    clinic.pages.delete(last);
    await page.evaluate(() => document.body.append((window as unknown as {kept: Element}).kept));
    await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    expect(asked()).toBe(before + 1);
    await page.close();
  });
});

describe('an element’s own file', () => {
  it('that does not come while the device is offline, comes when that ends, by the autoloader', async () => {
    const {page} = await site.hosted('<script type="module" src="/massage-elements/autoloader.js"></script>');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const said = page.waitForEvent('console', (message) => message.text().includes('Its own text stays; trying again.'));
    await page.evaluate(() => (document.body.innerHTML = '<aftercare-card>Call 780-555-0100.</aftercare-card>'));
    await said;
    expect(await page.getByText('Call 780-555-0100.').isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole('heading', {name: 'After your massage'}).waitFor();
    await page.close();
  });
});
