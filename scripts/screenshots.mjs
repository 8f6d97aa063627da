// npm run screenshots: the pictures of the README, taken from the demo clinic's pages with the built library.
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumArgs, ensureChromium} from './chromium.mjs';
import {serve} from './serve.mjs';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
mkdirSync(folder, {recursive: true});
const {url, close} = await serve(0);
const browser = await chromium.launch({executablePath: ensureChromium(), args: chromiumArgs});

/** One picture: a page of the demo, what a visitor does there, and what is brought into view. */
async function take(name, path, {width, height, colorScheme = 'light', scale = 1}, act, view) {
  const page = await browser.newPage({
    viewport: {width, height},
    deviceScaleFactor: scale,
    colorScheme,
    locale: 'en-CA',
    reducedMotion: 'reduce',
  });
  await page.goto(new URL(path, url).href);
  await page.waitForLoadState('networkidle');
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page
    .locator(view)
    .first()
    .evaluate((element) => element.scrollIntoView({block: 'start'}));
  await page.evaluate(() => scrollBy(0, -16));
  await page.waitForTimeout(900);
  await page.screenshot({path: `${folder}${name}.png`});
  await page.close();
}
const tick = async (page) => {
  const checker = page.locator('contraindication-checker').first();
  await checker.getByRole('button', {name: 'Medicines'}).first().click();
  await checker.getByRole('checkbox', {name: 'Blood thinner'}).first().check();
};
const phone = {width: 390, height: 844};
await take('checker-phone', 'before-your-visit.html', phone, tick, 'contraindication-checker .category:has(input:checked)');
await take('explorer', 'treatments.html', {width: 1200, height: 844}, undefined, 'technique-explorer');
await take(
  'aftercare-phone-dark',
  'all-in-one.html',
  {...phone, colorScheme: 'dark'},
  async (page) => {
    await tick(page);
    await page.locator('technique-explorer').getByRole('button', {name: 'Deep tissue massage'}).first().click();
  },
  'aftercare-card',
);
await take(
  'planner',
  'plan-your-visits.html',
  {width: 1200, height: 844},
  async (page) => {
    await page.locator('visit-planner').getByRole('combobox').first().selectOption('pain');
    await page.locator('visit-planner').getByRole('combobox').nth(1).selectOption('improving');
    await page.locator('visit-planner').getByLabel('First day of your first week').fill('2026-12-07');
  },
  'visit-planner [part=between]',
);
await browser.close();
close();
