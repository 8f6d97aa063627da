import {readFileSync} from 'node:fs';
import {afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {documentOf} from '../e2e/hostile-pages.js';
import {host} from '../e2e/host.js';
import {setInnerSize} from '../webkit.js';
import {visitor, watch} from './visitor.js';

// As it is published.
const built = new URL('../../dist/render.mjs', import.meta.url).href;
const {render} = (await import(/* @vite-ignore */ built)) as typeof import('../../src/embed/render.js');
const clinic = host();
/** Another origin than the clinic's. */
const library = host();
const webkit = visitor();
const {control, press, problems, shown, patience} = webkit;
let browser: WebdriverIO.Browser;
beforeAll(async () => {
  ({browser} = webkit);
  await setInnerSize(browser, 600, 900);
});
afterEach(() => clinic.pages.clear());

const scripts = {
  autoloader: '<script type="module" src="/massage-elements/autoloader.js"></script>',
  'all-in-one': '<script type="module" src="/massage-elements/massage-elements.js"></script>',
};
function given(body: string, lang = 'en'): void {
  clinic.pages.set('/page.html', {
    body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><script>${watch}</script>${body}`,
  });
}
async function open(body: string, lang?: string): Promise<void> {
  given(body, lang);
  await webkit.opened(`${clinic.url}page.html`);
}
const eventually = (check: () => Promise<void>) => vi.waitFor(check, patience);
/** The files of the library that the page has asked for. */
const files = () =>
  browser.execute(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => path.includes('/massage-elements/'))
      .map((path) => path.replace(/.*\/massage-elements\//, '')),
  );
const call = 'Call us on 780-555-0100.';

describe('a way in, in WebKit', () => {
  it('the autoloader brings what a page uses when it is near, also what comes later, and no more', async () => {
    await open(`${scripts.autoloader}<aftercare-card technique="cupping" country="CA">${call}</aftercare-card>`);
    await control('aftercare-card', '.title', 'After your massage: Cupping');
    expect((await files()).filter((path) => /explorer|checker|planner/.test(path))).toEqual([]);
    await browser.execute(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      '<visit-planner></visit-planner><div data-massage-element="contraindication-checker" data-country="CA"></div>',
    );
    await browser.$('visit-planner').scrollIntoView();
    await control('visit-planner', '.title');
    await press('contraindication-checker', 'button.toggle', 'Medicines');
    await press('contraindication-checker', '.choice', 'Blood thinner');
    await control('contraindication-checker', '.result', 'Ask your doctor before you book');
    expect((await files()).filter((path) => /explorer/.test(path))).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('a script tag each, one of them twice: each element once, without a word', async () => {
    await open(
      `${['contraindication-checker', 'aftercare-card', 'contraindication-checker'].map((tag, at) => `<script type="module" src="/massage-elements/${tag}.js?${at}"></script>`).join('')}
       <contraindication-checker country="CA">${call}</contraindication-checker><aftercare-card country="CA">${call}</aftercare-card>`,
    );
    await control('contraindication-checker', '.title', 'Before your massage');
    await control('aftercare-card', '.title', 'After your massage');
    expect(await problems()).toEqual([]);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'a frame of embed.html from another origin (%s) is as high as what it shows',
    async (attributes) => {
      given(
        `<iframe title="x" width="360" src="${library.url}massage-elements/embed.html?element=contraindication-checker&amp;topics=skin&amp;country=CA" ${attributes}></iframe><script defer src="${library.url}massage-elements/embed.js"></script>`,
      );
      await browser.url(`${clinic.url}page.html`);
      const outer = () => browser.execute(() => Math.round(document.querySelector('iframe')!.getBoundingClientRect().height));
      const fits = () =>
        eventually(async () => {
          await browser.switchFrame(null);
          const high = await outer();
          await browser.switchFrame(browser.$('iframe'));
          const inside = await browser.execute(() => Math.ceil(document.body.getBoundingClientRect().height));
          expect(inside).toBeGreaterThan(400);
          expect(Math.abs(high - inside)).toBeLessThan(6);
        });
      await fits();
      const before = await browser.execute(() => document.body.getBoundingClientRect().height);
      await press('contraindication-checker', 'button.toggle', 'Skin');
      await press('contraindication-checker', '.choice', 'Psoriasis');
      await control('contraindication-checker', '.finding', 'Psoriasis');
      await fits();
      expect(await browser.execute(() => document.body.getBoundingClientRect().height)).toBeGreaterThan(before + 100);
      await browser.switchFrame(null);
      expect(await problems()).toEqual([]);
    },
  );

  it.each([
    // https://bugs.webkit.org/show_bug.cgi?id=316847: when this shows the element, the documentation can say less.
    ["'self'", false],
    ['its origin', true],
  ])('a sandboxed frame whose server allows scripts of %s shows the element: %s; else what to do in an emergency', async (from, works) => {
    library.pages.set('/massage-elements/embed.html', {
      body: readFileSync(new URL('../../dist/embed.html', import.meta.url), 'utf8'),
      headers: {'content-security-policy': `script-src ${works ? new URL(library.url).origin : from}`},
    });
    try {
      given(
        `<iframe title="x" width="360" height="600" sandbox="allow-scripts" src="${library.url}massage-elements/embed.html?element=aftercare-card&amp;country=CA"></iframe>`,
      );
      await browser.url(`${clinic.url}page.html`);
      await browser.switchFrame(browser.$('iframe'));
      if (works) await control('aftercare-card', '.title', 'After your massage');
      await eventually(async () => {
        const read = await browser.$('body').getText();
        if (works) expect(read).toContain('After your massage');
        else expect(read).toMatch(/^Chest pain, .* Call your emergency number now\.\s+Please call the clinic before your visit /);
      });
      await browser.switchFrame(null);
    } finally {
      library.pages.clear();
    }
  });

  it.each(['en', 'ar'])(
    'HTML made beforehand in %s is there before the script, which adds its controls and leaves the rest',
    async (lang) => {
      const html = await render('aftercare-card', {lang, technique: 'cupping', phone: '780-555-0100', country: 'CA'}, {});
      given(`<main>${html}</main>`, lang);
      await browser.url(`${clinic.url}page.html`);
      const texts = () =>
        browser.execute(() =>
          document.querySelector('aftercare-card')!.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText.split('\n'),
        );
      const before = await texts();
      expect(before.length).toBeGreaterThan(40);
      await browser.execute(() => {
        const script = Object.assign(document.createElement('script'), {type: 'module', src: '/massage-elements/autoloader.js'});
        document.head.append(script);
      });
      await control('aftercare-card', '#next-day');
      const after = await texts();
      expect(after.filter((line) => before.includes(line))).toEqual(before);
      expect(await browser.execute(() => document.querySelector('aftercare-card')!.shadowRoot!.querySelectorAll('.root').length)).toBe(1);
      expect(await problems()).toEqual([]);
    },
  );

  it('a script that does not come leaves the clinic’s words, and at last no space kept free', async () => {
    given(
      `<link rel="stylesheet" href="/massage-elements/themes/calm.css"><script type="module" src="/massage-elements/gone.js"></script><aftercare-card>${call}</aftercare-card>`,
    );
    await browser.url(`${clinic.url}page.html`);
    expect(await browser.$('aftercare-card').getText()).toBe(call);
    expect(await browser.$('aftercare-card').isDisplayed()).toBe(true);
    const height = () => browser.execute(() => document.querySelector('aftercare-card')!.getBoundingClientRect().height);
    expect(await height()).toBeGreaterThan(500);
    await browser.execute(() => document.querySelector('aftercare-card')!.getAnimations()[0]!.finish());
    await eventually(async () => expect(await height()).toBeLessThan(200));
  });
});

describe('a file of a language, in WebKit', () => {
  const last = '/massage-elements/locales/fr/conditions.js';
  const words = readFileSync(new URL('../../dist/locales/fr/conditions.js', import.meta.url), 'utf8');
  const asScript = {'content-type': 'text/javascript'};
  it.each([
    ['is not there', {body: 'Not found', status: 404}],
    ['has the type of a page', {body: words}],
    ['breaks off on its way', {body: words.slice(0, -500), headers: asScript, breaks: true}],
  ])('%s: the old language stays with the answers, the visitor is told, and it comes when it is there', async (_, file) => {
    await open(
      `${scripts['all-in-one']}<contraindication-checker languages="en fr" topics="skin" country="CA">${call}</contraindication-checker>`,
    );
    await press('contraindication-checker', 'button.toggle', 'Skin');
    await press('contraindication-checker', '.choice', 'Psoriasis');
    await control('contraindication-checker', '.finding', 'Psoriasis');
    clinic.pages.set(last, file);
    await press('contraindication-checker', '[part=languages] button', 'français');
    await control('contraindication-checker', '[role=alert]', 'This language did not load yet: français. We keep trying.');
    expect(await shown('contraindication-checker')).toContain('Before your massage');
    clinic.pages.delete(last);
    await browser.execute(() => void dispatchEvent(new Event('online')));
    await control('contraindication-checker', '.title', 'Avant votre massage');
    await control('contraindication-checker', '.finding', 'Psoriasis');
    expect(await shown('contraindication-checker')).not.toContain('We keep trying');
  });
});

describe('a page that is left and comes back, in WebKit', () => {
  it('out of the back-forward cache: keeps what was answered, and goes on', async () => {
    clinic.pages.set('/page.html', {
      body: documentOf(
        clinic.url,
        {name: 'back'},
        undefined,
        `${watch} addEventListener('pageshow', ({persisted}) => { kept = persisted; });`,
      ),
    });
    clinic.pages.set('/other.html', {body: '<!doctype html><title>x</title><p>Other'});
    await webkit.opened(`${clinic.url}page.html`);
    await press('contraindication-checker', 'button.toggle', 'Medicines');
    await press('contraindication-checker', '.choice', 'Blood thinner');
    await control('contraindication-checker', '.finding', 'Blood thinner');
    await browser.url(`${clinic.url}other.html`);
    await browser.back();
    await control('contraindication-checker', '.title', 'Before your massage');
    expect(await browser.execute(() => (window as unknown as {kept: boolean}).kept)).toBe(true);
    await control('contraindication-checker', '.finding', 'Blood thinner');
    await press('contraindication-checker', '.choice', 'A knock to the head');
    await control('contraindication-checker', '[role=alert]', 'Get help now');
    expect(await problems()).toEqual([]);
  });
});
