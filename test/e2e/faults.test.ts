import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();
const inner = (page: Page, tag: string, selector: string) =>
  page
    .locator(tag)
    .evaluate((element, wanted) => element.shadowRoot!.querySelector(wanted)?.textContent?.trim().replace(/\s+/g, ' '), selector);
const focused = (page: Page, tag: string) =>
  page
    .locator(tag)
    .evaluate((element) => (document.activeElement === element ? (element.shadowRoot!.activeElement?.id ?? '') : 'elsewhere'));
const move = (page: Page, tag: string) =>
  page.locator(tag).evaluate(async (element) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 30));
    document.body.append(Object.assign(document.createElement('section'), {id: 'elsewhere'}));
    document.querySelector('#elsewhere')!.append(element);
  });
const language = (page: Page, lang: string) => page.evaluate((to) => (document.documentElement.lang = to), lang);

describe('an element that is moved, and whose language changes midway', () => {
  it('technique-explorer keeps words, filters, comparison and focus', async () => {
    const page = await site.empty('<technique-explorer></technique-explorer>');
    await page.getByRole('searchbox').fill('massage');
    await page.locator('#filter-goal').selectOption('relaxation');
    await page.getByRole('checkbox', {name: 'Compare Swedish massage'}).check();
    await move(page, 'technique-explorer');
    expect(await page.getByRole('searchbox').inputValue()).toBe('massage');
    expect(await page.getByRole('checkbox', {name: 'Compare Swedish massage'}).isChecked()).toBe(true);
    await page.locator('#filter-goal').focus();
    await language(page, 'fr');
    await page.getByRole('heading', {name: 'Techniques de massage'}).waitFor();
    expect(await page.locator('#filter-goal').inputValue()).toBe('relaxation');
    expect(await focused(page, 'technique-explorer')).toBe('filter-goal');
  });

  it('aftercare-card keeps the massage, the day and focus', async () => {
    const page = await site.empty('<aftercare-card></aftercare-card>');
    await page.getByRole('combobox').selectOption('cupping');
    await page.locator('#next-day').fill('2026-12-14');
    await move(page, 'aftercare-card');
    expect(await inner(page, 'aftercare-card', '.title')).toBe('After your massage: Cupping');
    expect(await page.locator('#next-day').inputValue()).toBe('2026-12-14');
    await page.locator('#next-day').focus();
    await language(page, 'fr');
    await page.getByRole('heading', {name: 'Après votre massage'}).waitFor();
    expect(await page.locator('#next-day').inputValue()).toBe('2026-12-14');
    expect(await focused(page, 'aftercare-card')).toBe('next-day');
  });

  it('visit-planner keeps reason, ticks and focus', async () => {
    const page = await site.empty('<visit-planner></visit-planner>');
    await page.getByRole('combobox').selectOption('wellness');
    await page.getByRole('checkbox').first().check();
    await page.locator('#start').fill('2026-12-14');
    await move(page, 'visit-planner');
    await page.locator('#start').focus();
    await language(page, 'fr');
    await page.getByRole('heading', {name: 'À quelle fréquence venir'}).waitFor();
    expect(await page.getByRole('combobox').first().inputValue()).toBe('wellness');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await page.locator('#start').inputValue()).toBe('2026-12-14');
    expect(await focused(page, 'visit-planner')).toBe('start');
  });
});

describe('an element in an odd page', () => {
  it('takes properties that were set before it was defined', async () => {
    const {page} = await site.open('index.html', {locale: 'en-CA'});
    await page.route('**/early.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><technique-explorer></technique-explorer><aftercare-card></aftercare-card><visit-planner></visit-planner>
<script>Object.assign(document.querySelector('technique-explorer'), {technique: 'cupping'});
Object.assign(document.querySelector('aftercare-card'), {technique: 'shiatsu', phone: '<b>1</b>'});
Object.assign(document.querySelector('visit-planner'), {goal: 'sport'});</script>
<script type="module" src="/massage-elements/massage-elements.js"></script>`,
      }),
    );
    await page.goto(new URL('early.html', site.url).href);
    await page.locator('visit-planner .root').waitFor();
    expect(await inner(page, 'technique-explorer', '#detail')).toBe('Cupping');
    expect(await inner(page, 'aftercare-card', '.title')).toBe('After your massage: Shiatsu');
    expect(await inner(page, 'aftercare-card', '[part=call]')).toContain('<b>1</b>');
    expect(await page.locator('visit-planner [part=between] select').count()).toBe(0);
  });

  it('shows a broken profile as nothing but lines in the console', async () => {
    const {page, errors} = await site.open('index.html', {locale: 'en-CA'});
    await page.route('**/profile.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">
<script type="application/json" id="massage-elements-profile">{"techniques": [{"id": "x"}, 5, {"id": "cupping", "name": "<img src=x onerror=alert(1)>"}, {"id": "cupping"}], "hideTechniques": "nothing-such", "phone": {}}</script>
<script type="module" src="/massage-elements/massage-elements.js"></script><technique-explorer></technique-explorer><aftercare-card></aftercare-card>`,
      }),
    );
    errors.length = 0;
    await page.goto(new URL('profile.html', site.url).href);
    await page.locator('aftercare-card .root').waitFor();
    expect(await inner(page, 'technique-explorer', '#open-cupping')).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('technique-explorer .card').count()).toBe(33);
    expect(errors.every((line) => line.startsWith('[massage-elements]'))).toBe(true);
    for (const what of ['/techniques/0', '/techniques/1 must be an object', '/techniques/3', 'nothing-such', '/phone must'])
      expect(errors.join('\n')).toContain(what);
  });
});
