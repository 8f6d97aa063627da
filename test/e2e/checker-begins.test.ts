import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();
const script = (file: string) => `<script type="module" src="/massage-elements/${file}.js"></script>`;
const checker = (attributes = '', text = '<p>Call us on 780-555-0100.</p>') =>
  `<contraindication-checker country="CA" ${attributes}>${text}</contraindication-checker>`;

/** Adds a checker to the page once files of the given kind wait to be let through, or to be refused. */
async function held(html: string, files: string) {
  const opened = await site.hosted('<main></main>');
  const {page} = opened;
  let go: (way: 'continue' | 'abort') => void = () => {};
  let way = new Promise<'continue' | 'abort'>((resolve) => (go = resolve));
  let asked = 0;
  await page.route(files, async (route) => {
    asked++;
    await route[await way]();
  });
  await page.evaluate((content) => {
    Object.assign(window, {events: [] as string[]});
    for (const type of ['massage-ready', 'massage-error'])
      addEventListener(type, (event) =>
        (window as unknown as {events: string[]}).events.push(type + ((event as CustomEvent<{reason?: string}>).detail.reason ?? '')),
      );
    document.querySelector('main')!.append(document.createRange().createContextualFragment(content));
  }, html);
  return {
    ...opened,
    asked: () => asked,
    /** Lets what waits, and what comes, go this way. */
    let: (next: 'continue' | 'abort') => {
      go(next);
      way = Promise.resolve(next);
    },
    events: () => page.evaluate(() => (window as unknown as {events: string[]}).events),
  };
}

const summary = (page: Page) =>
  page.locator('contraindication-checker').evaluate((element) => (element as unknown as {summary(): string}).summary());

describe('the checker by the autoloader', () => {
  it('begins before its content is there, and loses nothing of what was typed and opened', async () => {
    const {page, problems, events, ...files} = await held(checker() + script('autoloader'), '**/chunks/content-*.js*');
    await page.getByRole('link', {name: 'Call 911 now'}).waitFor();
    const category = page.getByRole('button', {name: 'Diabetes and hormones'});
    await category.click();
    await page.locator('#items-metabolic').getByText('The questions are loading.').waitFor();
    await page.getByRole('combobox').pressSequentially('insulin');
    await page.locator('.search [role=status]', {hasText: 'The questions are loading.'}).waitFor();
    expect(await page.locator('contraindication-checker').getByRole('checkbox').count()).toBe(0);
    expect(await events()).toEqual([]);
    await expect(summary(page)).rejects.toThrow('has no list yet: wait for its event massage-ready');
    files.let('continue');
    await page.getByRole('option').first().waitFor();
    await expect.poll(events).toEqual(['massage-ready']);
    expect(await page.getByRole('combobox').inputValue()).toBe('insulin');
    expect(await page.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.id)).toBe('search');
    await page.locator('#items-metabolic').getByRole('checkbox', {name: 'Diabetes'}).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await summary(page)).toContain('iabetes');
    expect(problems).toEqual([]);
  });

  it('says so where its content does not come, with the page’s own text and phone, and goes on when it does', async () => {
    const {page, problems, events, ...files} = await held(
      checker('phone="780-555-0100"') + script('autoloader'),
      '**/chunks/content-*.js*',
    );
    const shown = () => page.getByText('Call us on 780-555-0100.').evaluate((text) => text.getClientRects().length > 0);
    files.let('abort');
    const status = page
      .getByRole('status')
      .filter({hasText: 'The questions did not load. Please tell us before your visit what applies to you.'});
    await status.waitFor();
    expect(await status.getByRole('link', {name: '780-555-0100'}).getAttribute('href')).toBe('tel:7805550100');
    expect(await shown()).toBe(true);
    expect(await page.getByRole('link', {name: 'Call 911 now'}).isVisible()).toBe(true);
    expect(await events()).toEqual(['massage-errorcontent']);
    expect(problems.filter((each) => each.includes('[massage-elements]'))).toEqual([
      expect.stringContaining('The questions of <contraindication-checker> could not be loaded'),
    ]);
    files.let('continue');
    const asked = files.asked();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('button', {name: 'Diabetes and hormones'}).click();
    await page.getByRole('checkbox', {name: 'Diabetes'}).first().check();
    expect(files.asked()).toBe(asked + 1);
    expect(await page.getByText('The questions did not load.').count()).toBe(0);
    expect(await shown()).toBe(false);
    expect(await summary(page)).toContain('iabetes');
  });

  it('begins in its language, and never shows half of it in English', async () => {
    const {page, problems, events, ...files} = await held(
      checker('lang="fr"', 'Appelez-nous.') + script('autoloader'),
      '**/locales/fr/conditions.js',
    );
    await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    await page.getByRole('button', {name: 'Diabète et hormones'}).click();
    await page.locator('#items-metabolic').getByText('Les questions se chargent.').waitFor();
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({name}) => name.includes('/content-')));
    expect(await page.locator('contraindication-checker').getByRole('checkbox').count()).toBe(0);
    expect(await events()).toEqual([]);
    files.let('continue');
    await page.getByRole('checkbox', {name: 'Diabète'}).first().check();
    expect(await page.locator('.items [lang=en], .finding[lang=en]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('goes on in English, all of it, where the rest of its language does not come', async () => {
    const {page, events, ...files} = await held(
      checker('lang="fr"', 'Appelez-nous.') + script('autoloader'),
      '**/locales/fr/conditions.js',
    );
    await page.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
    files.let('abort');
    await page.getByRole('heading', {name: 'Before your massage'}).waitFor();
    await page.locator('contraindication-checker [part=root][lang=en]').waitFor();
    await page.getByRole('button', {name: 'Diabetes and hormones'}).click();
    await page.getByRole('checkbox', {name: 'Diabetes'}).first().check();
    expect(await events()).toEqual(['massage-errorlanguage', 'massage-ready']);
  });

  it('takes what a browser kept of a form, once it can tell what it is', async () => {
    const {page, problems, ...files} = await held(
      `<form>${checker('name="health"')}</form>${script('autoloader')}`,
      '**/chunks/content-*.js*',
    );
    await page.getByRole('link', {name: 'Call 911 now'}).waitFor();
    await page
      .locator('contraindication-checker')
      .evaluate((element) =>
        (element as unknown as {formStateRestoreCallback(state: string): void}).formStateRestoreCallback(
          JSON.stringify({picked: ['diabetes'], answers: [], none: []}),
        ),
      );
    files.let('continue');
    await page.getByRole('button', {name: 'Diabetes and hormones 1 ticked'}).waitFor();
    expect(await page.evaluate(() => [...new FormData(document.querySelector('form')!).keys()])).toEqual(['health']);
    expect(problems).toEqual([]);
  });

  it.each(['technique="deep-tissue" exclude="nothing-like-this" layout="steps" hide-topics="cancer"'])(
    'may be given %s',
    async (attributes) => {
      const {page, problems, ...files} = await held(checker(attributes) + script('autoloader'), '**/chunks/content-*.js*');
      await page.getByRole('button', {name: 'Continue'}).waitFor();
      await page.getByText('The questions are loading.').first().waitFor();
      expect(problems).toEqual([]);
      files.let('continue');
      await page.getByRole('checkbox', {name: 'None of these'}).waitFor();
      expect(problems).toEqual([expect.stringContaining('left out "nothing-like-this"')]);
    },
  );
});
