import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Frame, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';
import {host} from './host.js';

const site = demo();
const clinic = host();
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const script = '<script defer src="/massage-elements/massage-elements.classic.js"></script>';
const four =
  '<contraindication-checker></contraindication-checker><technique-explorer></technique-explorer><aftercare-card></aftercare-card><visit-planner></visit-planner>';
const english = ['Before your massage', 'Massage techniques', 'After your massage', 'Plan your visits'];
const french = ['Avant votre massage', 'Techniques de massage', 'Après votre massage', 'Planifiez vos visites'];

const html = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}-CA"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${body}`;

/** A page with the given HTML, and pages beside it for frames. */
async function open(body: string, headers: Record<string, string> = {}, beside: Record<string, string> = {}) {
  for (const [path, content] of Object.entries(beside)) clinic.pages.set(`/${path}`, {body: content});
  clinic.pages.set('/page.html', {body, headers});
  return site.open(`${clinic.url}page.html`, {locale: 'en-CA'});
}

const ready = (where: Page | Frame, count = 4) => expect.poll(() => where.locator('.root').count(), {timeout: 10_000}).toBe(count);
const headings = async (where: Page | Frame) => {
  await ready(where);
  return where
    .locator('.root')
    .evaluateAll((roots) =>
      [...roots].map((root) => root.querySelector('h2:not(.emergency h2)')?.textContent?.replaceAll(/\s+/g, ' ').trim()),
    );
};

/** What the four elements load in French. */
const inFrench = [
  'aftercare-card',
  'conditions',
  'contraindication-checker',
  'shared',
  'technique-explorer',
  'techniques',
  'visit-planner',
];
const localesIn = (requests: readonly string[]) =>
  requests
    .filter((url) => url.includes('/locales/'))
    .map((url) => url.split('/locales/')[1]!)
    .sort();

describe('the classic script', () => {
  it('defines the four elements in a plain page, and names itself', async () => {
    const {page, errors, requests} = await open(html(script + four));
    expect(await headings(page)).toEqual(english);
    expect(
      await page.evaluate(() => {
        const {version, contentVersion} = (globalThis as unknown as {MassageElements: Record<string, string>}).MassageElements;
        const element = customElements.get('aftercare-card') as unknown as Record<string, string>;
        return [version === element.packageVersion, contentVersion === element.contentVersion];
      }),
    ).toEqual([true, true]);
    expect(errors).toEqual([]);
    expect(requests.map((url) => url.slice(clinic.url.length))).toEqual(['page.html', 'massage-elements/massage-elements.classic.js']);
  });

  it('leaves a global of that name alone', async () => {
    const {page} = await open(html(`<script>MassageElements = 'mine';</script>${script}${four}`));
    await ready(page);
    expect(await page.evaluate(() => (globalThis as {MassageElements?: unknown}).MassageElements)).toBe('mine');
  });

  it('speaks French, from the module beside it', async () => {
    const {page, errors, requests} = await open(html(script + four, 'fr'));
    expect(await headings(page)).toEqual(french);
    expect(errors).toEqual([]);
    expect(localesIn(requests)).toEqual(inFrench.map((group) => `fr/${group}.js`));
  });

  it('keeps its letters in a page that is not in UTF-8', async () => {
    const {page} = await open(html(script + four).replace('utf-8', 'windows-1252'));
    await ready(page);
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
    await page.locator('contraindication-checker').getByRole('combobox').fill('eliquis');
    expect(await page.getByRole('option').first().textContent()).toContain('Found by “Eliquis”');
  });

  it.each(['en', 'fr'])('works under a strict content security policy with Trusted Types (%s)', async (lang) => {
    const {page, errors} = await open(html(script + four, lang), {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    });
    expect(await headings(page)).toEqual(lang === 'fr' ? french : english);
    expect(errors).toEqual([]);
  });

  it('put into the page, it finds its locales where massageElementsBase says', async () => {
    const code = readFileSync(join(dist, 'massage-elements.classic.js'), 'utf8').replaceAll('</script', '<\\/script');
    const body = (base: string) => html(`${four}${base}<script>${code}</script>`, 'fr');
    const {page, errors} = await open(body('<script>massageElementsBase = "/massage-elements";</script>'));
    expect(await headings(page)).toEqual(french);
    expect(errors).toEqual([]);
    const without = await open(body(''));
    expect(await headings(without.page)).toEqual(english);
    expect(without.errors.join('\n')).toContain('set massageElementsBase to the address of the folder');
  });

  it('meets the module build on one page: the first keeps the tags, the console says so', async () => {
    const {page, errors} = await open(
      html(`${four}<script>console.info = (line) => (window.said ??= []).push(line);</script>${script}`, 'fr'),
    );
    expect(await headings(page)).toEqual(french);
    await page.addScriptTag({type: 'module', url: '/massage-elements/massage-elements.js'});
    const said = await page.evaluate(() => (window as unknown as {said: string[]}).said);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => !/which stays; not used: massage-elements \d/.test(line))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
    expect(errors).toEqual([]);
  });
});

describe('the classic script where no module may be imported', () => {
  it.each(['en', 'fr'])('works in a sandboxed frame (%s)', async (lang) => {
    const {page, errors, requests} = await open(
      html('<iframe sandbox="allow-scripts" src="frame.html"></iframe>'),
      {},
      {'frame.html': html(script + four, lang).replace('utf-8', 'windows-1252')},
    );
    const frame = page.frame({url: /frame\.html/})!;
    expect(await headings(frame)).toEqual(lang === 'fr' ? french : english);
    expect(errors).toEqual([]);
    expect(localesIn(requests)).toEqual(lang === 'fr' ? inFrench.map((group) => `fr/${group}.classic.js`) : []);
    expect(await frame.evaluate(() => document.querySelectorAll('script').length)).toBe(1);
  });

  it('goes on in English when the locale fails, says so, and may try again', async () => {
    clinic.pages.set('/massage-elements/locales/fr/shared.classic.js', {body: '', headers: {'content-type': 'text/javascript'}});
    const {page, errors} = await open(
      html('<iframe sandbox="allow-scripts" src="frame.html"></iframe>'),
      {},
      {'frame.html': html(script + four, 'fr')},
    );
    const frame = page.frame({url: /frame\.html/})!;
    expect(await headings(frame)).toEqual(english);
    expect(errors.join('\n')).toContain('The language "fr" could not be loaded (Error: no messages from');
    clinic.pages.delete('/massage-elements/locales/fr/shared.classic.js');
    await frame.evaluate(() => void dispatchEvent(new Event('online')));
    await expect.poll(() => headings(frame), {timeout: 10_000}).toEqual(french);
  });

  it.each(['en', 'fr'])('works in a page opened from a disk (%s)', async (lang) => {
    const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
    try {
      const file = join(folder, 'page.html');
      const source = pathToFileURL(join(dist, 'massage-elements.classic.js')).href;
      writeFileSync(file, html(`<script defer src="${source}"></script>${four}`, lang));
      const {page, errors} = await site.open(pathToFileURL(file).href, {locale: 'en-CA'});
      expect(await headings(page)).toEqual(lang === 'fr' ? french : english);
      expect(errors).toEqual([]);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
