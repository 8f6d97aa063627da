import type {Frame, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';
import {host} from './host.js';

const site = demo();
const clinic = host();
const library = '<script type="module" src="/massage-elements/massage-elements.js"></script>';
const four = `<contraindication-checker topics="skin" country="CA">Call us.</contraindication-checker><technique-explorer technique="cupping">Call us.</technique-explorer>
<aftercare-card technique="cupping">Call us.</aftercare-card><visit-planner goal="wellness" starts-at="2026-12-28">Call us.</visit-planner>`;
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'] as const;
/** A word that each text holds. */
const held = {
  'contraindication-checker': 'Psoriasis',
  'technique-explorer': 'Cupping',
  'aftercare-card': 'After your massage: Cupping',
  'visit-planner': 'Plan your visits',
};
const noPrint = 'Your browser did not allow printing here. Select and copy the text instead:';
const noCopy = 'Your browser did not allow copying. Select the text here:';

async function ready(where: Page | Frame): Promise<void> {
  await where.getByRole('button', {name: 'Skin'}).click();
  await where.getByRole('checkbox', {name: 'Psoriasis'}).check();
  await where.locator('.finding').waitFor();
  await where.locator('visit-planner .root').waitFor();
}

/** A page in which something is changed before the library comes. */
async function open(change: string) {
  const opened = await site.hosted(`<script>${change}</script>${library}${four}`);
  await ready(opened.page);
  return opened;
}

describe('copying', () => {
  it.each([
    ['is missing, as on a page without https', "Object.defineProperty(navigator, 'clipboard', {value: undefined})"],
    [
      'is refused',
      "Object.defineProperty(Clipboard.prototype, 'writeText', {value: () => Promise.reject(new DOMException('no', 'NotAllowedError'))})",
    ],
    ['throws', "Object.defineProperty(navigator, 'clipboard', {get() { throw new DOMException('no', 'SecurityError'); }})"],
  ])('%s: the whole text stands there to be copied by hand', async (_, change) => {
    const {page, problems} = await open(change);
    for (const tag of ['contraindication-checker', 'aftercare-card', 'visit-planner'] as const) {
      const element = page.locator(tag);
      await element.getByRole('button', {name: 'Copy as text'}).click();
      const text = await element.getByLabel(noCopy).inputValue();
      expect(text).toBe(await element.evaluate((each) => (each as unknown as {summary(): string}).summary()));
      expect(text).toContain(held[tag]);
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  it('is forbidden by the page’s own policy: the same', async (context) => {
    needs(context, 'copying that may be forbidden');
    const {page, problems} = await site.hosted('');
    clinic.pages.set('/policy.html', {
      body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">${library}${four}`,
      headers: {'permissions-policy': 'clipboard-write=()'},
    });
    await page.goto(`${clinic.url}policy.html`);
    await ready(page);
    await page.locator('contraindication-checker').getByRole('button', {name: 'Copy as text'}).click();
    expect(await page.getByLabel(noCopy).inputValue()).toContain('Psoriasis');
    expect(problems.filter((line) => !/permissions policy/i.test(line))).toEqual([]);
    await page.close();
  });
});

describe('sharing', () => {
  it.each([
    ['is closed by the visitor', "async () => { throw new DOMException('closed', 'AbortError'); }", 0],
    ['is refused', "async () => { throw new DOMException('no', 'NotAllowedError'); }", 1],
    ['throws at once', "() => { throw new TypeError('no'); }", 1],
  ])('%s: %s, %i texts to be copied by hand', async (_, share, count) => {
    const {page, problems} = await open(`Object.defineProperty(navigator, 'share', {value: ${share}})`);
    const card = page.locator('aftercare-card');
    await card.getByRole('button', {name: 'Share'}).click();
    await expect.poll(() => card.getByLabel(noCopy).count()).toBe(count);
    if (count) expect(await card.getByLabel(noCopy).inputValue()).toContain(held['aftercare-card']);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('printing', () => {
  const withPrint = (print: string) => `
    const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {configurable: true, get() {
      const view = get.call(this);
      if (view) view.print = ${print};
      return view;
    }});`;
  const prints = async (where: Page | Frame, all: readonly string[] = tags) => {
    for (const tag of all) await where.locator(tag).evaluate((each) => (each as unknown as {print(): void}).print());
  };
  const offered = async (where: Page | Frame) => {
    for (const tag of tags) expect(await where.locator(tag).getByLabel(noPrint).inputValue()).toContain(held[tag]);
    expect(await where.locator('iframe').count()).toBe(0);
  };

  it.each([
    ['is missing', withPrint('undefined')],
    ['throws', withPrint("() => { throw new DOMException('no', 'SecurityError'); }")],
    ['has no frame to print from', "Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {value: null})"],
  ])('%s: the whole text stands there to be copied by hand', async (_, change) => {
    const {page, problems} = await open(change);
    await prints(page);
    await offered(page);
    expect(problems.filter((line) => !line.startsWith('[massage-elements] Printing failed:'))).toEqual([]);
    await page.close();
  });

  it.each([
    ['allow-scripts allow-same-origin', false],
    ['allow-scripts', false],
    ['allow-scripts allow-same-origin allow-modals', true],
    ['allow-scripts allow-modals', true],
  ])('in a frame with sandbox="%s" works: %s; else the text is offered', async (sandbox, works) => {
    const {page, problems} = await site.hosted('');
    const classic = '<script defer src="/massage-elements/massage-elements.classic.js"></script>';
    clinic.pages.set('/frame.html', {body: `<!doctype html><html lang="en"><title>x</title>${classic}${four}`});
    clinic.pages.set('/page.html', {
      body: `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><iframe title="x" width="390" height="800" sandbox="${sandbox}" src="frame.html"></iframe>`,
    });
    await page.goto(`${clinic.url}page.html`);
    const frame = page.frame({url: /frame\.html/})!;
    await ready(frame);
    // A headless browser never ends the printing of a page, and prints none again until then.
    await prints(frame, works ? tags.slice(0, 1) : tags);
    if (works) expect(await frame.getByLabel(noPrint).count()).toBe(0);
    else await offered(frame);
    expect(problems.filter((line) => !/Printing failed|Ignored call to 'print|escape its sandboxing/.test(line))).toEqual([]);
    await page.close();
  });
});

describe('saving a file', () => {
  // Nothing tells a page that its download was refused, so the planner says that there is a file.
  it('in a frame that may not: nothing is thrown, and all stays to be read, printed and copied', async (context) => {
    needs(context, 'a file that is saved');
    const {page, problems} = await site.hosted('');
    let files = 0;
    page.on('download', () => files++);
    clinic.pages.set('/frame.html', {body: `<!doctype html><html lang="en"><title>x</title>${library}${four}`});
    clinic.pages.set('/page.html', {
      body: '<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><iframe title="x" width="390" height="800" sandbox="allow-scripts allow-same-origin" src="frame.html"></iframe>',
    });
    await page.goto(`${clinic.url}page.html`);
    const frame = page.frame({url: /frame\.html/})!;
    await ready(frame);
    await frame.getByRole('button', {name: 'Save for a health record (FHIR)'}).click();
    await frame.getByRole('button', {name: 'Add these weeks to my calendar'}).click();
    await frame.getByText('Your calendar file is ready.').waitFor();
    await expect.poll(() => problems.filter((line) => /Download is disallowed/.test(line)).length).toBeGreaterThan(0);
    expect(files).toBe(0);
    expect(await frame.locator('.finding').count()).toBe(1);
    expect(await frame.locator('visit-planner .root').innerText()).toContain('Visit 2');
    expect(problems.filter((line) => !/Download is disallowed|escape its sandboxing/.test(line))).toEqual([]);
    await page.close();
  });
});

describe('storage', () => {
  it('that throws on every touch: everything works', async () => {
    const {page, problems} = await open(`
      const no = {configurable: true, get() { throw new DOMException('no', 'SecurityError'); }, set() { throw new DOMException('no', 'SecurityError'); }};
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) Object.defineProperty(window, name, no);
      Object.defineProperty(Document.prototype, 'cookie', no);
      for (const name of ['storage', 'serviceWorker', 'locks']) Object.defineProperty(navigator, name, no);`);
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await page.getByRole('heading', {name: 'Planifiez vos visites'}).waitFor();
    await page.locator('.finding:not([lang=en])').waitFor();
    await page.locator('visit-planner').getByRole('checkbox').first().check();
    expect(problems).toEqual([]);
    await page.close();
  });
});
