import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo, quiet} from './browser.js';

const site = demo();
const phone = {viewport: {width: 390, height: 844}, locale: 'en-CA'};

describe('the demo clinic', () => {
  it.each([
    'index.html',
    'before-your-visit.html',
    'treatments.html',
    'after-your-visit.html',
    'plan-your-visits.html',
    'all-in-one.html',
    'bilingual.html',
    'iframe.html',
  ])('%s opens without an error or an outside request', async (path) => {
    const {page, errors, requests} = await site.open(path, phone);
    await quiet(page, requests);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    const undefinedTags = await page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName));
    expect(undefinedTags).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });

  it('lets a visitor on a phone screen themself, with nothing asked, stored or put into an address', async () => {
    const {page, requests, errors} = await site.open('before-your-visit.html', phone);
    const checker = page.locator('contraindication-checker');
    await checker.getByRole('combobox').fill('eliquis');
    await checker.getByRole('option', {name: /Blood thinner/}).click();
    await quiet(page, requests);
    const before = requests.length;
    const visited = await page.evaluate(() => history.length);
    const light = () => page.evaluate(() => document.documentElement.outerHTML);
    const lightBefore = await light();
    await checker.getByRole('radio', {name: 'None of these'}).first().check();
    await checker.getByRole('button', {name: /See your list/}).click();
    await checker.getByRole('heading', {name: 'Ask your doctor before you book'}).waitFor();
    await checker.getByRole('button', {name: 'Copy as text'}).click();
    expect(requests.slice(before).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]); // the browser's own, late
    const traces = await page.evaluate(async () => ({
      cookie: document.cookie,
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      address: location.search + location.hash,
      history: history.length,
    }));
    expect(traces).toEqual({cookie: '', storage: 0, databases: 0, caches: 0, address: '', history: visited});
    expect(await light()).toBe(lightBefore);
    expect(errors).toEqual([]);
  });

  it('prints the visitor’s list alone, from a frame that is gone afterwards', async () => {
    const {page} = await site.open('before-your-visit.html', phone);
    const checker = page.locator('contraindication-checker');
    await checker.getByRole('combobox').fill('warfarin');
    await checker.getByRole('option', {name: /Blood thinner/}).click();
    // The frame's own print is caught: headless browsers have no dialog.
    await page.evaluate(() => {
      const create = document.createElement.bind(document);
      document.createElement = ((tag: string) => {
        const element = create(tag);
        if (tag === 'iframe') {
          Object.defineProperty(element, 'contentWindow', {
            get() {
              const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!.get!.call(this) as Window | null;
              if (view) {
                view.print = () => {
                  document.title = view.document.body.innerText;
                  view.dispatchEvent(new Event('afterprint'));
                };
              }
              return view;
            },
          });
        }
        return element;
      }) as typeof document.createElement;
    });
    await checker.getByRole('button', {name: 'Print this list'}).click();
    await expect.poll(() => page.title()).toContain('Blood thinner (anticoagulant)');
    expect(await page.title()).toContain('Not answered');
    expect(await page.title()).toContain('Riverbend');
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
  });

  it('lets a visitor explore techniques and read their aftercare', async () => {
    const {page} = await site.open('treatments.html', phone);
    const explorer = page.locator('technique-explorer').first();
    await explorer.getByRole('searchbox').fill('hot stone');
    await explorer
      .getByRole('button', {name: /Hot stone massage/})
      .first()
      .click();
    await explorer.getByRole('heading', {name: 'Hot stone massage'}).waitFor();
    const after = await site.open('after-your-visit.html', phone);
    await after.page
      .locator('aftercare-card')
      .getByRole('heading', {name: /Get help/})
      .first()
      .waitFor();
    await after.page.locator('aftercare-card').getByRole('button', {name: 'Print this card'}).waitFor();
  });

  it('saves suggested weeks as a calendar file, under a strict content security policy', async (context) => {
    needs(context, 'a file that is saved');
    const {page, requests, errors} = await site.open('index.html', phone);
    await page.route('**/plan-your-visits.html', async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
      await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': policy}});
    });
    await page.goto(new URL('plan-your-visits.html', site.url).href);
    const planner = page.locator('visit-planner');
    await quiet(page, requests);
    const before = requests.length;
    await planner.getByRole('combobox', {name: 'Why do you want to come?'}).selectOption('pain');
    await planner.getByRole('combobox', {name: 'How are things now?'}).selectOption('improving');
    await planner.getByLabel('First day of your first week').fill('2026-11-23');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      planner.getByRole('button', {name: 'Add these weeks to my calendar'}).click(),
    ]);
    expect(file.suggestedFilename()).toBe('massage-visits.ics');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Massage visit at Riverbend Massage Clinic\r\n[^]*END:VCALENDAR\r\n$/);
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
      ['20261123', '20261207', '20261221', '20270104'].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
    expect(text).not.toMatch(/pain|improv/i);
    expect(requests.slice(before).filter((url) => !url.startsWith('blob:') && !url.endsWith('/favicon.svg'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('reads well without script', async (context) => {
    needs(context, 'script switched off');
    const {page} = await site.open('before-your-visit.html', {...phone, javaScriptEnabled: false});
    expect(await page.locator('contraindication-checker').innerText()).toMatch(/780-555-0100/);
  });
});
