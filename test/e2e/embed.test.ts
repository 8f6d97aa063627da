import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Frame, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {tokens} from '../../src/theme/tokens.js';
import {needs} from '../engines.js';
import {demo} from './browser.js';
import {host} from './host.js';

const site = demo();
const clinic = host();
/** Another origin than the clinic's. */
const library = host();
const patient = {timeout: 10_000};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const recommended = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

const src = (query: string, from = library.url) => `${from}massage-elements/embed.html?${query.replaceAll('&', '&amp;')}`;
const frameOf = (query: string, attributes = '') => `<iframe title="x" width="360" src="${src(query)}" ${attributes}></iframe>`;
const resizer = () => `<script defer src="${library.url}massage-elements/embed.js"></script>`;

/** A clinic's page that notes what frames post. */
async function open(body: string, options = {}) {
  clinic.pages.set('/page.html', {
    body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><script>posted = []; addEventListener('message', ({data}) => posted.push(data));</script><h1>Clinic</h1>${body}`,
  });
  const opened = await site.open(`${clinic.url}page.html`, {viewport: {width: 390, height: 800}, locale: 'en-CA', ...options});
  return {...opened, frame: opened.page.frames()[1]!};
}
const ready = (frame: Frame) => frame.locator('.root').first().waitFor();
const heightOf = (page: Page, index = 0) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height);
const contentOf = (frame: Frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
const posted = (page: Page) => page.evaluate(() => (window as unknown as {posted: unknown[]}).posted);

/** The header that the documentation gives for embed.html, with this test's origins in it. */
function documentedPolicy(): string {
  const text = readFileSync(new URL('../../docs/content-security-policy.md', import.meta.url), 'utf8');
  const [, policy] = /^Content-Security-Policy: (.*style-src 'sha256-.*)$/m.exec(text)!;
  const origin = (url: string) => new URL(url).origin;
  return policy!.replace('https://files.example', origin(library.url)).replace('https://clinic.example', origin(clinic.url));
}

describe.each([
  ['in a plain frame', ''],
  ['in a sandboxed frame', 'sandbox="allow-scripts"'],
])('embed.html from another origin, %s', (_, attributes) => {
  it('shows the element by its own files alone, with title and language', async () => {
    const {frame, errors, requests} = await open(
      frameOf('element=aftercare-card&technique=swedish-massage&lang=fr-CA&phone=780-555-0100', attributes),
    );
    await ready(frame);
    expect(await frame.title()).toMatch(/^Après votre massage ?: Massage suédois$/);
    expect(await frame.evaluate(() => [document.documentElement.lang, document.querySelectorAll('#fallback').length])).toEqual(['fr', 0]);
    expect(await frame.locator('[part=call]').textContent()).toContain('780-555-0100');
    expect(errors).toEqual([]);
    expect(requests.map((url) => url.split('?')[0]!.replace(`${library.url}massage-elements/`, '')).slice(1)).toEqual([
      'embed.html',
      'embed-page.js',
      'massage-elements.classic.js',
      ...['shared', 'aftercare-card'].map((group) => `locales/fr/${group}${attributes ? '.classic' : ''}.js`),
    ]);
  });

  it('works under the documented header, without a violation', async () => {
    library.pages.set('/massage-elements/embed.html', {
      body: readFileSync(new URL('../../dist/embed.html', import.meta.url), 'utf8'),
      headers: {'content-security-policy': documentedPolicy()},
    });
    try {
      const query = 'element=contraindication-checker&topics=skin&lang=fr&country=CA&accent-color=%237a3e65';
      const {page, frame, errors} = await open(`${frameOf(query, attributes)}${resizer()}`);
      await ready(frame);
      await expect.poll(() => heightOf(page), patient).toBeGreaterThan(400);
      await frame.getByRole('button', {name: 'Peau'}).first().click();
      await frame.getByRole('checkbox', {name: 'Psoriasis'}).check();
      await frame.locator('.finding').waitFor();
      // By the style sheet that the hash is for.
      expect(await frame.evaluate(() => getComputedStyle(document.body).padding)).toBe('4px');
      expect(errors).toEqual([]);
    } finally {
      library.pages.clear();
    }
  });

  it('runs no script but those that lie beside it', async () => {
    const {frame} = await open(frameOf('element=aftercare-card', attributes));
    await ready(frame);
    clinic.pages.set('/elsewhere.js', {body: 'elsewhere = true', headers: {'content-type': 'text/javascript'}});
    const ran = await frame.evaluate(async (src) => {
      const refused = new Promise((resolve) => document.addEventListener('securitypolicyviolation', ({blockedURI}) => resolve(blockedURI)));
      document.head.append(Object.assign(document.createElement('script'), {textContent: 'inline = true'}));
      const first = await refused;
      const came = await new Promise((resolve) => {
        const script = Object.assign(document.createElement('script'), {src});
        script.onload = () => resolve('came');
        script.onerror = () => resolve('refused');
        document.head.append(script);
      });
      return [first, came, 'inline' in window, 'elsewhere' in window];
    }, `${clinic.url}elsewhere.js`);
    expect(ran).toEqual(['inline', 'refused', false, false]);
  });

  it('is as high as what it shows, also after a visitor’s answers, and says nothing of them', async () => {
    const {page, frame, requests, errors} = await open(`${frameOf('element=contraindication-checker', attributes)}${resizer()}<p>end</p>`);
    await ready(frame);
    await expect.poll(() => heightOf(page), patient).toBeGreaterThan(600);
    const before = await heightOf(page);
    const asked = requests.length;
    const checker = frame.locator('contraindication-checker');
    await checker.getByRole('combobox').fill('warfarin');
    await checker.getByRole('option', {name: /Blood thinner/}).click();
    await expect.poll(() => heightOf(page), patient).toBeGreaterThan(before);
    await checker.getByRole('radio', {name: 'None of these'}).first().check();
    await checker.getByRole('heading', {name: 'Ask your doctor before you book'}).waitFor();
    const edges = 4;
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), patient).toBe(edges);
    await checker.getByRole('button', {name: 'Clear everything'}).click();
    await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame)), patient).toBe(edges);
    expect(errors).toEqual([]);
    expect(requests.slice(asked)).toEqual([]);
    for (const data of (await posted(page)) as Record<string, unknown>[]) {
      expect(Object.keys(data).sort()).toEqual(['height', 'type']);
      expect(data).toEqual({type: 'massage-elements:height', height: expect.any(Number)});
    }
    expect(await frame.evaluate(() => location.search + location.hash)).toBe('?element=contraindication-checker');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('takes the page along when it goes to the result', async () => {
    const {page, frame} = await open(`${frameOf('element=contraindication-checker', attributes)}${resizer()}`);
    await ready(frame);
    const checker = frame.locator('contraindication-checker');
    await checker.getByRole('combobox').fill('warfarin');
    await checker.getByRole('option', {name: /Blood thinner/}).click();
    await checker.getByRole('radio', {name: 'None of these'}).first().check();
    await page.evaluate(() => scrollTo(0, 0));
    // Not by Playwright's click, which scrolls by itself.
    await checker.getByRole('button', {name: /See your list/}).evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const result = checker.getByRole('heading', {name: 'To talk about'});
    expect(await result.evaluate((heading) => heading.getRootNode() instanceof ShadowRoot)).toBe(true);
    const box = (await result.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(-1);
    expect(box.y).toBeLessThan(800);
  });

  it('follows the page’s order of loading: late frames, early frames, lazy ones, several', async () => {
    const query = 'element=visit-planner';
    const {page} = await open(`${frameOf(query, attributes)}<div id="far"></div>${frameOf(query, `${attributes} loading="lazy"`)}`);
    await ready(page.frames()[1]!);
    await expect.poll(() => posted(page).then(({length}) => length)).toBeGreaterThan(0);
    expect(await heightOf(page)).toBeLessThan(200);
    await page.addScriptTag({url: `${library.url}massage-elements/embed.js`});
    await expect.poll(() => heightOf(page), patient).toBeGreaterThan(400);
    await expect.poll(() => heightOf(page, 1), patient).toBeGreaterThan(400);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frameOf('element=aftercare-card', attributes));
    await expect.poll(() => heightOf(page, 2), patient).toBeGreaterThan(400);
  });

  it('is accessible', async () => {
    const {frame} = await open(frameOf('element=contraindication-checker&accent-color=%23ffe000&clinic-name=A', attributes));
    await ready(frame);
    await frame.evaluate(axe);
    const violations = await frame.evaluate(async () => {
      const {axe} = globalThis as unknown as {
        axe: {run: (options: object) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
      };
      return (await axe.run({iframes: false})).violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html}`);
    });
    expect(violations).toEqual([]);
  });
});

describe('the address of embed.html', () => {
  it.each(['', 'element=marquee', 'element=aftercare-card%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E'])(
    'says what is missing, and keeps the text for patients: "%s"',
    async (query) => {
      const {frame, errors} = await open(frameOf(query));
      await frame.getByText('with one of contraindication-checker, technique-explorer, aftercare-card, visit-planner').waitFor();
      expect(await frame.getByText('Call your emergency number now').isVisible()).toBe(true);
      expect(await frame.locator('img').count()).toBe(0);
      expect(errors).toEqual([
        '[massage-elements] embed.html: element=: accepted are contraindication-checker, technique-explorer, aftercare-card, visit-planner.',
      ]);
    },
  );

  it('takes attributes and theme by name; the rest is left out with one line each, but for tracking', async () => {
    const {frame, errors} = await open(
      frameOf(
        'element=technique-explorer&layout=list&heading-level=3&accent-color=%237a3e65&border-width=2px&radius=0&color-scheme=dark&utm_source=x&fbclid=1&gclid=2&nothing=1&onclick=alert(1)&style=x&for=x&hash=y&structured-data&profile=p&loading=lazy&surface-color=url(//evil)&font-family=a%3Bb',
      ),
    );
    await ready(frame);
    expect(await frame.evaluate(() => document.querySelector('technique-explorer')!.getAttributeNames().sort())).toEqual([
      'heading-level',
      'layout',
    ]);
    expect(await frame.evaluate(() => document.documentElement.getAttribute('style'))).toBe(
      '--massage-accent-color: #7a3e65; --massage-border-width: 2px; --massage-radius: 0; color-scheme: dark;',
    );
    expect(errors.map((line) => /embed\.html: (\S+)=:/.exec(line)?.[1]).sort()).toEqual(
      ['nothing', 'onclick', 'style', 'for', 'hash', 'structured-data', 'profile', 'loading', 'surface-color', 'font-family'].sort(),
    );
    const accepted = errors.find((line) => line.includes('nothing='))!;
    const names = accepted.split('of the theme ')[1]!.replace('.', '').split(', ');
    expect(names.sort()).toEqual(['color-scheme', ...tokens.map(({name}) => name.replace('--massage-', ''))].sort());
  });

  it('has no links that run script, and shows markup as text', async () => {
    const {page, frame} = await open(
      frameOf(
        'element=contraindication-checker&booking-href=javascript:alert(1)&clinic-name=%3Cimg%20src=x%20onerror=alert(1)%3E&phone=%3Cb%3E1',
      ),
    );
    let alerted = false;
    page.on('dialog', (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    await ready(frame);
    expect(await frame.locator('[part=booking]').count()).toBe(0);
    expect(await frame.locator('img, b').count()).toBe(0);
    expect(alerted).toBe(false);
  });

  it('cannot say who the clinic is where a profile stands in the page', async () => {
    const own = readFileSync(new URL('../../src/embed/embed.html', import.meta.url), 'utf8').replace(
      '<!-- Your profile goes here. -->',
      '<script type="application/json" id="massage-elements-profile">{"clinicName": "Riverbend", "phone": "780-555-0100"}</script>',
    );
    clinic.pages.set('/massage-elements/own.html', {body: own});
    const {page, errors} = await site.open(
      `${clinic.url}massage-elements/own.html?element=aftercare-card&phone=900-555-0199&clinic-name=Evil&emergency-number=900&booking-href=https://evil.example/&technique=swedish-massage`,
    );
    await page.locator('.root').first().waitFor();
    const text = await page.locator('aftercare-card').evaluate((element) => element.shadowRoot!.textContent);
    expect(text).toContain('780-555-0100');
    expect(text).not.toMatch(/900|Evil/);
    expect(await page.title()).toBe('After your massage: Swedish massage');
    // A browser has remarks of its own, on a page that it does not like.
    const said = errors.filter((line) => line.includes('[massage-elements]'));
    expect(said.map((line) => /html: (\S+)=: left out, the profile/.exec(line)?.[1])).toEqual([
      'phone',
      'clinic-name',
      'emergency-number',
      'booking-href',
    ]);
  });

  it('gives the phone number as text when the elements never come', async () => {
    clinic.pages.set('/massage-elements/massage-elements.classic.js', {body: 'throw 1', headers: {'content-type': 'text/javascript'}});
    const {page} = await site.open(
      `${clinic.url}massage-elements/embed.html?element=aftercare-card&phone=780-555-0100&emergency-number=911`,
    );
    clinic.pages.delete('/massage-elements/massage-elements.classic.js');
    await page.getByRole('link', {name: '780-555-0100'}).waitFor();
    expect(await page.locator('main').innerText()).toContain('Emergency number: 911.');
    expect(await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      'tel:911',
      'tel:7805550100',
    ]);
  });

  it('shows no number for one that is none, before the element is there and in it', async () => {
    clinic.pages.set('/massage-elements/massage-elements.classic.js', {body: 'throw 1', headers: {'content-type': 'text/javascript'}});
    const query = 'element=contraindication-checker&country=CA&emergency-number=help%201&phone=call%20us';
    const {page} = await site.open(`${clinic.url}massage-elements/embed.html?${query}`);
    clinic.pages.delete('/massage-elements/massage-elements.classic.js');
    await page.getByText('Call your emergency number now').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/help 1|call us/);
    expect(await page.getByRole('link').count()).toBe(0);
    const {frame, errors} = await open(frameOf(query));
    await ready(frame);
    const link = frame.locator('[part=emergency] a').first();
    expect([await link.innerText(), await link.getAttribute('href')]).toEqual([expect.stringContaining('911'), 'tel:911']);
    for (const name of ['emergency-number', 'phone'])
      expect(errors.filter((line) => line.includes(`<contraindication-checker ${name}> must `))).toHaveLength(1);
  });

  it('is readable without script', async (context) => {
    needs(context, 'script switched off');
    const {page} = await site.open(`${clinic.url}massage-elements/embed.html?element=aftercare-card`, {javaScriptEnabled: false});
    await page.getByText('Call your emergency number now').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Please call the clinic before your visit');
    expect(text).toContain('needs JavaScript');
  });
});

describe('a link in embed.html', () => {
  const query = 'element=contraindication-checker&booking-href=';
  const click = (frame: Frame) => frame.locator('contraindication-checker').getByRole('link', {name: 'Book a visit'}).click();
  const answer = async (frame: Frame) => {
    await ready(frame);
    const checker = frame.locator('contraindication-checker');
    await checker.getByRole('combobox').fill('warfarin');
    await checker.getByRole('option', {name: /Blood thinner/}).click();
  };

  it.each(['', `sandbox="${recommended}"`])('opens beside the clinic’s page: %s', async (attributes) => {
    clinic.pages.set('/book.html', {body: '<!doctype html><title>Book</title>'});
    const {page, frame} = await open(frameOf(query + encodeURIComponent(`${clinic.url}book.html`), attributes));
    await answer(frame);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), click(frame)]);
    await tab.waitForLoadState();
    expect(await tab.title()).toBe('Book');
    expect(await tab.evaluate(() => [opener, document.referrer, origin !== 'null'])).toEqual([null, '', true]);
    expect(frame.url()).toContain('embed.html');
  });

  it('goes on in the frame where no tab may open', async () => {
    clinic.pages.set('/book.html', {body: '<!doctype html><title>Book</title>'});
    const {page, frame} = await open(frameOf(query + encodeURIComponent(`${clinic.url}book.html`), 'sandbox="allow-scripts"'));
    await answer(frame);
    await click(frame);
    await expect.poll(() => page.frames()[1]!.title()).toBe('Book');
  });
});

describe('printing in embed.html', () => {
  /** Prints, and gives the number of print dialogs of the frame's own page. */
  const print = async (sandbox: string) => {
    const {frame} = await open(frameOf('element=contraindication-checker', `sandbox="${sandbox}"`));
    await ready(frame);
    const checker = frame.locator('contraindication-checker');
    await checker.getByRole('combobox').fill('warfarin');
    await checker.getByRole('option', {name: /Blood thinner/}).click();
    await frame.evaluate(() => {
      addEventListener('beforeprint', () => (document.body.dataset.printed = 'yes'));
    });
    await checker.getByRole('button', {name: 'Print this list'}).click();
    return {frame, checker};
  };

  it('prints the page itself in a sandbox', async () => {
    const {frame, checker} = await print(recommended);
    await expect.poll(() => frame.evaluate(() => document.body.dataset.printed)).toBe('yes');
    expect(await checker.locator('textarea').count()).toBe(0);
    expect(await frame.locator('iframe').count()).toBe(0);
  });

  it('offers the text where the sandbox allows no print, until it is cleared', async () => {
    const {frame, checker} = await print('allow-scripts');
    expect(await checker.locator('textarea').inputValue()).toContain('Blood thinner');
    expect(await checker.getByText('Your browser did not allow printing here.').isVisible()).toBe(true);
    expect(await frame.locator('iframe').count()).toBe(0);
    await checker.getByRole('button', {name: 'Clear everything'}).click();
    await expect.poll(() => checker.locator('textarea').count()).toBe(0);
  });

  it('offers the text where the frame may not copy', async (context) => {
    needs(context, 'copying that may be forbidden');
    const {checker} = await print(recommended);
    await checker.getByRole('button', {name: 'Copy as text'}).click();
    await checker.getByText('Your browser did not allow copying.').waitFor();
    expect(await checker.locator('textarea').inputValue()).toContain('Blood thinner');
  });
});

describe('embed.js', () => {
  it('leaves alone what is no height, and no message of ours', async () => {
    clinic.pages.set('/poster.html', {body: '<!doctype html><title>x</title>'});
    const {page, frame, errors} = await open(`<iframe title="x" src="/poster.html"></iframe>${resizer()}`);
    const messages = [
      {type: 'massage-elements:height', height: '700px'},
      {type: 'massage-elements:height', height: Number.NaN},
      {type: 'massage-elements:height', height: Number.POSITIVE_INFINITY},
      {type: 'massage-elements:height', height: -5},
      {type: 'massage-elements:height', height: 1e6},
      {type: 'other', height: 700},
      null,
      'massage-elements:height',
    ];
    for (const [at, data] of messages.entries()) {
      await frame.evaluate(
        ([message, last]) => {
          parent.postMessage(message, '*');
          parent.postMessage(last, '*');
        },
        [data, `last ${at}`] as const,
      );
      await expect.poll(() => posted(page)).toContain(`last ${at}`);
      expect(await page.locator('iframe').getAttribute('style'), JSON.stringify(data)).toBeNull();
    }
    expect(errors).toEqual([]);
    // It does listen to this frame.
    await frame.evaluate(() => parent.postMessage({type: 'massage-elements:height', height: 700}, '*'));
    await expect.poll(() => page.locator('iframe').getAttribute('style'), patient).not.toBeNull();
  });

  it('sizes only the frame that spoke, whatever its borders', async () => {
    clinic.pages.set('/poster.html', {body: '<!doctype html><title>x</title>'});
    const {page} = await open(
      `<iframe title="x" src="/poster.html"></iframe><iframe title="y" src="/poster.html" style="box-sizing:border-box;border:10px solid"></iframe>${resizer()}`,
    );
    await page.frames()[2]!.evaluate(() => parent.postMessage({type: 'massage-elements:height', height: 700.2}, '*'));
    await expect.poll(() => heightOf(page, 1), patient).toBe(721);
    expect(await page.locator('iframe').first().getAttribute('style')).toBeNull();
    expect(await page.frames()[2]!.evaluate(() => innerHeight)).toBe(701);
  });
});
