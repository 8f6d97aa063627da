import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {Key} from 'webdriverio';
import {clickOn, setInnerSize} from '../webkit.js';
import {visitor, watch} from './visitor.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The demo, watched, with a strict policy where the address asks for it. */
const site = sirv(folder('../../demo'), {dev: true});
const library = sirv(folder('../../dist'), {dev: true});
const asked: string[] = [];
const server = createServer((request, response) => {
  const {pathname, search} = new URL(request.url!, 'http://clinic');
  asked.push(pathname);
  const missing = () => void response.writeHead(404).end();
  // The window cannot be as narrow as a phone.
  if (pathname === '/phone.html')
    response
      .writeHead(200, {'content-type': 'text/html'})
      .end(`<!doctype html><title>x</title><iframe title="x" width="${search.slice(1)}" height="800" src="all-in-one.html"></iframe>`);
  else if (pathname === '/watch.js') response.writeHead(200, {'content-type': 'text/javascript'}).end(watch);
  else if (pathname.endsWith('.html') && !pathname.startsWith('/massage-elements/')) {
    const page = readFileSync(folder(`../../demo${pathname}`), 'utf8').replace('<head>', '<head><script src="/watch.js"></script>');
    response
      .writeHead(200, {'content-type': 'text/html; charset=utf-8', ...(search === '?strict' && {'content-security-policy': strict})})
      .end(page);
  } else if (pathname.startsWith('/massage-elements/')) {
    request.url = pathname.slice('/massage-elements'.length);
    library(request, response, missing);
  } else site(request, response, missing);
});
let url = '';
const webkit = visitor();
const {patience, control, press, shown, focused, problems} = webkit;
const open = (page: string) => webkit.opened(url + page);
let browser: WebdriverIO.Browser;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as {port: number}).port}/`;
  ({browser} = webkit);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Catches what is printed and offered as a file: nothing leaves the browser. */
const catchOutputs = () =>
  browser.execute(() => {
    const caught: {printed: string[]; files: {name: string; text: Promise<string>}[]} = {printed: [], files: []};
    Object.assign(window, {caught});
    const {contentWindow} = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get() {
        const view = contentWindow!.get!.call(this) as Window | null;
        if (view)
          view.print = () => {
            caught.printed.push(view.document.body.innerText);
            view.dispatchEvent(new Event('afterprint'));
          };
        return view;
      },
    });
    let last: Blob;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => create((last = blob));
    HTMLAnchorElement.prototype.click = function () {
      caught.files.push({name: this.download, text: last.text()});
    };
  });
const printed = () => browser.execute(() => (window as unknown as {caught: {printed: string[]}}).caught.printed);

beforeEach(() => setInnerSize(browser, 800, 900));

describe('the demo clinic in WebKit', () => {
  it.each([
    'index.html',
    'before-your-visit.html',
    'treatments.html',
    'after-your-visit.html',
    'plan-your-visits.html',
    'all-in-one.html',
    'bilingual.html',
    'iframe.html',
  ])('%s opens without an error, also under a strict policy', async (page) => {
    for (const policy of ['', '?strict']) {
      await open(page + policy);
      expect(await problems(), policy).toEqual([]);
    }
  });

  it.each([320, 390, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
    await setInnerSize(browser, 1400, 900);
    await open(`phone.html?${width}`);
    await browser.switchFrame(browser.$('iframe'));
    await press('contraindication-checker', 'button.toggle', 'Medicines');
    await press('contraindication-checker', '.choice', 'Blood thinner');
    await control('contraindication-checker', '.finding');
    expect(await browser.execute(() => innerWidth)).toBe(width);
    expect(await browser.execute(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await browser.switchFrame(null);
  });
});

describe('a patient before a visit', () => {
  it('finds a medicine by its brand, answers, reads and takes the list along, and nothing of it leaves the page', async () => {
    await open('before-your-visit.html?strict');
    await catchOutputs();
    const before = asked.length;
    const search = await control('contraindication-checker', '#search');
    await clickOn(browser, search);
    await browser.keys('eliquis');
    await control('contraindication-checker', '[role=option]', 'Blood thinner');
    await browser.keys(Key.ArrowDown);
    await browser.keys(Key.Enter);
    await vi.waitFor(async () => expect(await focused('contraindication-checker')).toBe('input anticoagulants'), patience);
    await press('contraindication-checker', '.choice', 'A knock to the head');
    expect(await (await control('contraindication-checker', '[role=alert]')).getText()).toContain('Get help now');
    await press('contraindication-checker', 'fieldset .choice', 'None of these');
    await vi.waitFor(async () => expect(await shown('contraindication-checker')).not.toContain('Call the emergency number now'), patience);
    await press('contraindication-checker', 'button', 'See your list');
    await control('contraindication-checker', '.phrase', 'Ask your doctor before you book');
    await press('contraindication-checker', 'button', 'Print this list');
    await vi.waitFor(async () => expect(await printed()).toHaveLength(1), patience);
    const [sheet] = await printed();
    for (const words of ['Blood thinner (anticoagulant)', 'Not answered', 'Riverbend', '780-555-0100']) expect(sheet).toContain(words);
    await press('contraindication-checker', 'button', 'Copy as text');
    await vi.waitFor(async () => expect(await shown('contraindication-checker')).toMatch(/Copied\.|Select the text here/), patience);
    expect(asked.slice(before).filter((path) => path !== '/favicon.svg')).toEqual([]);
    expect(
      await browser.execute(() => [document.cookie, localStorage.length + sessionStorage.length, location.search + location.hash]),
    ).toEqual(['', 0, '?strict']);
    expect(await problems()).toEqual([]);
  });

  it('is told first to get help when that is what it is', async () => {
    await open('before-your-visit.html');
    await press('contraindication-checker', 'button.toggle', 'Heart, blood and circulation');
    await press('contraindication-checker', '.choice', 'Blood clot in a deep vein');
    await press('contraindication-checker', '.choice', 'Short of breath or chest pain');
    const alert = await control('contraindication-checker', '[role=alert]', 'Get help now');
    expect(await alert.isDisplayed()).toBe(true);
    const link = await control('contraindication-checker', '[role=alert] a', '911');
    expect(await link.getAttribute('href')).toBe('tel:911');
    expect(await shown('contraindication-checker')).toContain('No massage');
  });

  it('can do it with the keyboard alone', async () => {
    await open('before-your-visit.html');
    const toggle = await control('contraindication-checker', 'button.toggle', 'Skin');
    await browser.execute((element) => (element as unknown as HTMLElement).focus(), toggle);
    await browser.keys(Key.Enter);
    await browser.keys(Key.Tab);
    await vi.waitFor(async () => expect(await focused('contraindication-checker')).toMatch(/^input /), patience);
    const first = await focused('contraindication-checker');
    await browser.keys(Key.Space);
    await control('contraindication-checker', '.finding');
    await browser.keys(Key.Tab);
    await vi.waitFor(async () => expect(await focused('contraindication-checker')).not.toBe(first), patience);
    await browser.keys(Key.ArrowDown);
    await vi.waitFor(
      async () =>
        expect(
          await browser.execute(
            () => document.querySelector('contraindication-checker')!.shadowRoot!.querySelectorAll('input[type=radio]:checked').length,
          ),
        ).toBe(1),
      patience,
    );
  });

  it('changes the language, and keeps answers and focus', async () => {
    await open('before-your-visit.html');
    await browser.execute(() => document.querySelector('contraindication-checker')!.setAttribute('languages', 'en fr ar'));
    await press('contraindication-checker', 'button.toggle', 'Skin');
    await press('contraindication-checker', '.choice', 'Psoriasis');
    await press('contraindication-checker', '[part=languages] button', 'français');
    await control('contraindication-checker', '.title', 'Avant votre massage');
    expect(await focused('contraindication-checker')).toBe('button français');
    await control('contraindication-checker', '.finding', 'Psoriasis');
    await press('contraindication-checker', '[part=languages] button', 'العربية');
    await vi.waitFor(
      async () =>
        expect(
          await browser.execute(
            () => document.querySelector('contraindication-checker')!.shadowRoot!.querySelector<HTMLElement>('.root')!.dir,
          ),
        ).toBe('rtl'),
      patience,
    );
    expect(await browser.execute(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe('a patient who looks around', () => {
  it('finds a technique, marked by their answers, opens it by a link, and goes back', async () => {
    await open('all-in-one.html');
    await press('contraindication-checker', 'button.toggle', 'Medicines');
    await press('contraindication-checker', '.choice', 'Blood thinner');
    await control('technique-explorer', '.mark', 'Ask first');
    const search = await control('technique-explorer', 'input[type=search]');
    await clickOn(browser, search);
    await browser.keys('hot stone');
    await press('technique-explorer', 'button.open', 'Hot stone massage');
    await vi.waitFor(async () => expect(await focused('technique-explorer')).toMatch(/^h\d detail/), patience);
    await press('technique-explorer', 'button', 'Back to all techniques');
    await vi.waitFor(async () => expect(await focused('technique-explorer')).toContain('open-hot-stone-massage'), patience);
    expect(await problems()).toEqual([]);
  });

  it('reads what to do afterwards, and saves the next visit', async () => {
    await open('all-in-one.html');
    await catchOutputs();
    const select = await control('aftercare-card', 'select');
    await select.selectByAttribute('value', 'cupping');
    await control('aftercare-card', '.title', 'Cupping');
    // From the first field to the last; the same whether the day or the month comes first, which depends on the machine.
    await press('aftercare-card', '#next-day');
    for (const keys of [Key.ArrowLeft, Key.ArrowLeft, '1', Key.ArrowRight, '1', Key.ArrowRight, '2027']) await browser.keys(keys);
    await press('aftercare-card', 'button', 'Add my next visit to the calendar');
    const files = await browser.execute(async () =>
      Promise.all(
        (window as unknown as {caught: {files: {name: string; text: Promise<string>}[]}}).caught.files.map(async ({name, text}) => [
          name,
          await text,
        ]),
      ),
    );
    expect(files).toHaveLength(1);
    expect(files[0]![1]).toContain('DTSTART;VALUE=DATE:20270101');
  });

  it('sees how often to come, drawn in weeks', async () => {
    await open('plan-your-visits.html?strict');
    await (await control('visit-planner', '.pick:first-of-type select')).selectByAttribute('value', 'pain');
    await (await control('visit-planner', '.pick:last-of-type select')).selectByAttribute('value', 'improving');
    await control('visit-planner', '.weeks-picture');
    expect(await shown('visit-planner')).toContain('between visits');
    expect(await problems()).toEqual([]);
  });
});
