import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();
const cardOn = (attributes = '', options: Parameters<typeof site.empty>[1] = {}) =>
  site.empty(`<aftercare-card country="CA" phone="780-555-0100" ${attributes}></aftercare-card>`, options);
const tree = (page: Page) => page.locator('aftercare-card').ariaSnapshot();

describe('the card’s accessibility tree', () => {
  it('for any massage', async () => {
    await expect(await tree(await cardOn())).toMatchFileSnapshot('snapshots/card-any.aria.txt');
  });

  it('for one visit, with its dates', async () => {
    const page = await cardOn('technique="deep-tissue-massage" regions="lower-back" visited-at="2026-11-20"');
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/card-visit.aria.txt');
  });

  it('as a handout', async () => {
    const page = await cardOn('technique="swedish-massage" regions="neck head feet" layout="sheet"');
    await expect(await tree(page)).toMatchFileSnapshot('snapshots/card-handout.aria.txt');
  });

  it('with a visitor’s own answers', async () => {
    const page = await site.empty(
      `<contraindication-checker id="health" topics="medicines" country="CA"></contraindication-checker>
       <aftercare-card for="health" technique="deep-tissue-massage" country="CA"></aftercare-card>`,
    );
    await page.getByRole('button', {name: 'Medicines'}).first().click();
    await page.getByRole('checkbox', {name: 'Blood thinner'}).check();
    const personal = page.locator('aftercare-card [part=personal]');
    await personal.waitFor();
    await expect(await personal.ariaSnapshot()).toMatchFileSnapshot('snapshots/card-personal.aria.txt');
  });
});

describe('the card in its page', () => {
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])('has the same dates in %s', async (timezoneId) => {
    const page = await cardOn('visited-at="2026-03-28"', {timezoneId});
    const timeline = await page.locator('aftercare-card .timeline').innerText();
    expect(timeline).toContain('Next 2 days until Mar 30, 2026');
    expect(timeline).toContain('Later from Mar 31, 2026');
  });

  it('is done with by keyboard alone: choose, read a myth, name a day', async () => {
    const page = await cardOn();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Cupp');
    await page.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('There is no evidence for this. Drink if you are thirsty.').first().waitFor();
    const focused = () =>
      page.locator('aftercare-card').evaluate((card) => card.shadowRoot!.activeElement?.textContent?.trim() ?? 'nothing');
    for (let presses = 0; !(await focused()).startsWith('Add my next visit') && presses < 40; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Pick a day first.').waitFor();
    expect(await page.locator('aftercare-card').evaluate((card) => card.shadowRoot!.activeElement?.id)).toBe('next-day');
  });

  it.each([280, 320, 390, 768, 1280])('needs no sideways scrolling at %d px', async (width) => {
    const page = await cardOn('technique="cupping" visited-at="2026-11-20"', {viewport: {width, height: 800}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1);
  });

  it('has targets of at least 24 px, and weight in forced colours: help, then call', async () => {
    const page = await cardOn('', {viewport: {width: 390, height: 800}, forcedColors: 'active'});
    const card = page.locator('aftercare-card');
    const small = await card.evaluate((element) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, select, input, summary')]
        .map((each) => ({text: each.textContent!.trim().slice(0, 30), box: each.getBoundingClientRect()}))
        .filter(({box}) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({text}) => text),
    );
    expect(small).toEqual([]);
    const border = (part: string) =>
      card.locator(`[part=${part}]`).evaluate((element) => parseFloat(getComputedStyle(element).borderBlockStartWidth));
    expect(await border('help')).toBeGreaterThan(await border('call'));
  });

  it('prints on one page of half a letter, with the visitor’s own answers too', async () => {
    const page = await site.empty(
      `<contraindication-checker id="health" country="CA"></contraindication-checker>
       <aftercare-card for="health" technique="deep-tissue-massage" clinic-name="Riverbend Massage Clinic" phone="780-555-0100" country="CA"></aftercare-card>`,
    );
    for (const [category, condition] of [
      ['Medicines', 'Blood thinner'],
      ['Diabetes and hormones', 'Diabetes'],
    ] as const) {
      await page.getByRole('button', {name: category}).first().click();
      await page.getByRole('checkbox', {name: condition, exact: false}).first().check();
    }
    await page.locator('aftercare-card [part=personal]').waitFor();
    const bottom = await page.locator('aftercare-card').evaluate((card: HTMLElement & {print(): void}) => {
      let seen = 0;
      const {contentWindow} = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        configurable: true,
        get() {
          const view = contentWindow!.get!.call(this) as Window | null;
          if (view)
            view.print = () => {
              seen = view.document.querySelector('footer')!.getBoundingClientRect().bottom;
            };
          return view;
        },
      });
      card.print();
      return seen;
    });
    expect(bottom).toBeGreaterThan(100);
    expect(bottom).toBeLessThanOrEqual((200 * 96) / 25.4);
  });
});
