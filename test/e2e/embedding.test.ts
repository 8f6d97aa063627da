import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo, quiet} from './browser.js';
import {documentedHtml, fences} from './snippets.js';

const site = demo();
const hashes = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8')) as Record<string, string>;
const library = (file: string, attributes = '') => `<script type="module" src="/massage-elements/${file}.js"${attributes}></script>`;
const far = '<div style="height: 5000px"></div>';
const scripts = (requests: readonly string[]) => requests.filter((path) => path.endsWith('.js')).map((path) => path.split('/').at(-1)!);

describe('autoloader', () => {
  it('loads what comes near, and only that', async () => {
    const {page, requests, problems} = await site.hosted(
      `<visit-planner>Call us.</visit-planner>${far}<aftercare-card>Far.</aftercare-card>${library('autoloader')}`,
    );
    await page.getByRole('heading', {name: 'How often to come'}).waitFor();
    expect(await page.locator('aftercare-card').evaluate((element) => element.matches(':defined'))).toBe(false);
    const before = scripts(requests).length;
    await page.locator('aftercare-card').scrollIntoViewIfNeeded();
    await page.getByRole('heading', {name: 'After your massage'}).waitFor();
    expect(scripts(requests).length).toBeGreaterThan(before);
    expect(await page.evaluate(() => ['contraindication-checker', 'technique-explorer'].map((tag) => customElements.get(tag)))).toEqual([
      undefined,
      undefined,
    ]);
    expect(problems).toEqual([]);
  });

  it('sees what is inserted later, in any depth, hidden or marked', async () => {
    const {page, requests, problems} = await site.hosted(library('autoloader'));
    await quiet(page, requests);
    expect(scripts(requests)).toContain('autoloader.js');
    expect(await page.evaluate(() => customElements.get('aftercare-card'))).toBe(undefined);
    await page.evaluate(() => {
      document.body.innerHTML = `<div hidden id="tab"><visit-planner>Call us.</visit-planner></div>
        <section><p><aftercare-card technique="cupping">Call us.</aftercare-card></p></section><div data-massage-element=" Technique-Explorer " data-layout="list">Call us.</div>`;
    });
    await page.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
    await page.locator('technique-explorer[layout=list]').getByRole('searchbox').waitFor();
    expect(await page.evaluate(() => customElements.get('visit-planner'))).toBe(undefined);
    await page.evaluate(() => (document.querySelector<HTMLElement>('#tab')!.hidden = false));
    await page.getByRole('heading', {name: 'How often to come'}).waitFor();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div data-massage-element="visit-planner">Second.</div>'));
    await expect.poll(() => page.getByRole('heading', {name: 'How often to come'}).count()).toBe(2);
    expect(problems).toEqual([]);
  });

  it('loads at once what an address or a search engine needs', async () => {
    const {page} = await site.hosted(
      `${far}<technique-explorer hash>Call us.</technique-explorer><visit-planner loading="eager">Call us.</visit-planner>${library('autoloader')}`,
    );
    await page.waitForFunction(() => customElements.get('technique-explorer') && customElements.get('visit-planner'));
  });

  it('leaves the fallback text when a file does not come, says so, and tries again', async () => {
    const {page, problems} = await site.hosted('');
    let broken = true;
    await page.route('**/chunks/**', (route) => (broken ? route.abort() : route.continue()));
    await page.evaluate(() => {
      document.body.innerHTML = '<aftercare-card>Call 780-555-0100.</aftercare-card>';
      document.body.append(Object.assign(document.createElement('script'), {type: 'module', src: '/massage-elements/autoloader.js'}));
    });
    // The loader itself shares a chunk; a page that lost that too has its text all the same.
    await expect.poll(() => problems.length).toBeGreaterThan(0);
    expect(await page.getByText('Call 780-555-0100.').isVisible()).toBe(true);
    broken = false;
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('script'), {type: 'module', src: '/massage-elements/autoloader.js?again'})),
    );
    await page.getByRole('heading', {name: 'After your massage'}).waitFor();
  });

  it('tries again by itself when an element’s file does not come', async () => {
    const {page, requests, problems} = await site.hosted(library('autoloader'));
    await quiet(page, requests);
    let broken = true;
    await page.route('**/chunks/**', (route) => (broken ? route.abort() : route.continue()));
    await page.evaluate(() => (document.body.innerHTML = '<aftercare-card>Call 780-555-0100.</aftercare-card>'));
    await expect.poll(() => problems.join('\n')).toMatch(/<aftercare-card> could not be loaded .*Its own text stays/);
    expect(await page.getByText('Call 780-555-0100.').isVisible()).toBe(true);
    broken = false;
    await page.getByRole('heading', {name: 'After your massage'}).waitFor({timeout: 20_000});
  });
});

describe('<div data-massage-element>', () => {
  it.each(['massage-elements', 'autoloader', 'aftercare-card'])('becomes the element, by %s', async (file) => {
    const {page, problems} = await site.hosted(
      `<div id="place" class="wp-block" data-massage-element="aftercare-card" data-technique="shiatsu" data-clinic-name="&lt;b>A&lt;/b> &amp; B" data-heading-level="3" data-id="card"
        data-lang="fr" data-elementor-id="7" data-onclick="alert(1)"><p>Call <a href="tel:1">us</a>.</p><p slot="intro">Bonjour</p></div>${library(file)}`,
    );
    await page.getByRole('heading', {name: 'Après votre massage : shiatsu', level: 3}).waitFor();
    const card = page.locator('#place > aftercare-card#card');
    expect(await card.evaluate((element) => element.getAttributeNames().sort())).toEqual([
      'clinic-name',
      'heading-level',
      'id',
      'lang',
      'technique',
    ]);
    expect(await card.getByText('Bonjour').isVisible()).toBe(true);
    expect(await card.evaluate((element) => element.querySelector('a')?.getAttribute('href'))).toBe('tel:1');
    expect(await page.locator('#place').getAttribute('class')).toBe('wp-block');
    expect(problems).toEqual([]);
  });

  it('is found when inserted later, once, and can be named by "for"', async () => {
    const {page, problems} = await site.hosted(`<main></main>${library('massage-elements')}${library('technique-explorer')}`);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<article><div data-massage-element="contraindication-checker" id="health">Call us.</div></article><div data-massage-element="technique-explorer" data-for="health">Call us.</div>';
    });
    await page.locator('contraindication-checker').getByRole('combobox').fill('warfarin');
    await page
      .locator('contraindication-checker')
      .getByRole('option', {name: /Blood thinner/})
      .click();
    await page.locator('technique-explorer').getByText('Ask first').first().waitFor();
    await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('article')!));
    expect(await page.locator('contraindication-checker').count()).toBe(1);
    expect(await page.locator('technique-explorer').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it.each(['massage-elements', 'autoloader', 'aftercare-card'])(
    'is found when it is marked later, and follows its attributes, by %s',
    async (file) => {
      const {page, problems} = await site.hosted(`<div id="place">Call us.</div>${library(file)}`);
      await page.evaluate(() => document.querySelector('#place')!.setAttribute('data-technique', 'shiatsu'));
      await page.waitForLoadState('load');
      expect(await page.locator('aftercare-card').count()).toBe(0);
      await page.evaluate(() => document.querySelector('#place')!.setAttribute('data-massage-element', 'aftercare-card'));
      await page.getByRole('heading', {name: 'After your massage: Shiatsu'}).waitFor();
      await page.evaluate(() => {
        const place = document.querySelector('#place')!;
        place.setAttribute('data-technique', 'cupping');
        place.setAttribute('data-phone', '780-555-0100');
        place.setAttribute('data-onclick', 'alert(1)');
      });
      await page.getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
      expect(await page.locator('aftercare-card').evaluate((each) => each.getAttributeNames().sort())).toEqual(['phone', 'technique']);
      await page.evaluate(() => document.querySelector('#place')!.removeAttribute('data-technique'));
      await page.getByRole('heading', {name: 'After your massage', exact: true}).waitFor();
      expect(await page.locator('aftercare-card').count()).toBe(1);
      expect(problems).toEqual([]);
    },
  );

  it('keeps its text for a name that is none, and the console names the accepted ones', async () => {
    const {page, problems} = await site.hosted(
      `<div data-massage-element="after-care">Call 780-555-0100.</div>${library('massage-elements')}`,
    );
    await expect
      .poll(() => problems.join())
      .toMatch(/data-massage-element="after-care": accepted are contraindication-checker, .*aftercare-card/);
    expect(await page.getByText('Call 780-555-0100.').isVisible()).toBe(true);
  });

  it('in a shadow root is served on request', async () => {
    const {page} = await site.hosted(`<main></main>${library('massage-elements')}<script type="module" src="/shadow.js"></script>`, {
      files: {
        'shadow.js': `import {MassageElements} from '/massage-elements/massage-elements.js';
const shadow = document.querySelector('main').attachShadow({mode: 'open'});
shadow.innerHTML = '<div data-massage-element="visit-planner">Call us.</div>';
MassageElements.upgrade(shadow);`,
      },
    });
    await page.getByRole('heading', {name: 'How often to come'}).waitFor();
  });
});

describe('the files', () => {
  it('load with the hash of integrity.json, languages by the import map, and not with another', async () => {
    const map = (hash: string) =>
      `<script type="importmap">{"integrity": {"/massage-elements/locales/fr/shared.js": "${hash}"}}</script><visit-planner lang="fr">Appelez-nous.</visit-planner>`;
    const script = (hash: string) => library('visit-planner', ` integrity="${hash}" crossorigin="anonymous"`);
    const right = await site.hosted(map(hashes['locales/fr/shared.js']!) + script(hashes['visit-planner.js']!));
    await right.page.getByRole('heading', {name: 'À quelle fréquence venir'}).waitFor();
    expect(right.problems).toEqual([]);
    const wrong = await site.hosted(map(hashes['locales/fr/shared.js']!) + script(hashes['locales/fr/shared.js']!));
    await expect.poll(() => wrong.problems.join()).toContain('integrity');
    expect(await wrong.page.getByText('Appelez-nous.').isVisible()).toBe(true);
    const language = await site.hosted(map(hashes['visit-planner.js']!) + script(hashes['visit-planner.js']!));
    await language.page.getByRole('heading', {name: 'How often to come'}).waitFor();
  });
});

describe('a language', () => {
  const loaded = (requests: readonly string[]) =>
    requests
      .filter((path) => path.includes('/locales/'))
      .map((path) => path.split('/locales/')[1]!)
      .sort();

  it.each([
    ['contraindication-checker', ['conditions', 'contraindication-checker', 'shared', 'techniques']],
    ['technique-explorer', ['shared', 'technique-explorer', 'techniques']],
    ['aftercare-card', ['aftercare-card', 'shared']],
    ['visit-planner', ['shared', 'visit-planner']],
  ])('is loaded as far as <%s> shows it', async (tag, groups) => {
    const {page, requests, problems} = await site.hosted(`<${tag} lang="de">Rufen Sie uns an.</${tag}>${library('massage-elements')}`);
    await page.locator(`${tag} [part=root][lang=de]`).waitFor();
    await page.locator(tag).evaluate((element) => (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete);
    expect(loaded(requests)).toEqual(groups.map((group) => `de/${group}.js`));
    expect(problems).toEqual([]);
  });

  it('holds the checker’s words for a card that heeds a checker in another language, also one that comes late', async () => {
    const {page, requests, problems} = await site.hosted(
      `<main></main><technique-explorer id="explorer"></technique-explorer><aftercare-card lang="fr" for="questions explorer">Appelez-nous.</aftercare-card>${library('massage-elements')}`,
    );
    const card = page.locator('aftercare-card');
    await card.getByRole('heading', {name: 'Après votre massage'}).waitFor();
    expect(loaded(requests)).toEqual(['fr/aftercare-card.js', 'fr/shared.js']);
    await page.locator('main').evaluate((main) => {
      main.innerHTML = '<contraindication-checker id="questions">Call us.</contraindication-checker>';
    });
    await expect.poll(() => loaded(requests)).toEqual(['fr/aftercare-card.js', 'fr/conditions.js', 'fr/shared.js']);
    const asked = requests.length;
    await page.getByRole('button', {name: 'Diabetes and hormones'}).first().click();
    await page.getByRole('checkbox', {name: 'Diabetes'}).first().check();
    await card.getByText('Diabète').first().waitFor();
    expect(requests.length).toBe(asked);
    expect(problems).toEqual([]);
  });
});

describe('loading="lazy"', () => {
  const french = (requests: readonly string[]) => requests.filter((path) => path.includes('/locales/fr/')).length;

  it('waits until the element comes near, its own text standing, its language not loaded', async () => {
    const {page, requests, problems} = await site.hosted(
      `${far}<aftercare-card lang="fr" loading="lazy">Appelez-nous.</aftercare-card>${library('massage-elements')}`,
    );
    await page.waitForFunction(() => customElements.get('aftercare-card'));
    await quiet(page, requests);
    expect(french(requests)).toBe(0);
    expect(await page.getByText('Appelez-nous.').evaluate((element) => element.getClientRects().length)).toBe(1);
    await page.evaluate(() => scrollTo(0, 4000));
    await page.getByRole('heading', {name: 'Après votre massage'}).waitFor();
    expect(french(requests)).toBe(2);
    expect(problems).toEqual([]);
  });

  it('ends when it is taken away, printed, asked for its summary, or the address names a technique', async () => {
    const {page, problems} = await site.hosted(
      `${far}<aftercare-card loading="lazy">1</aftercare-card><visit-planner loading="lazy">2</visit-planner><contraindication-checker loading="lazy">3</contraindication-checker>
       <technique-explorer hash loading="lazy">4</technique-explorer>${library('massage-elements')}`,
    );
    await page.waitForFunction(() => customElements.get('technique-explorer'));
    const shown = (tag: string) => page.locator(tag).evaluate((element) => Boolean(element.shadowRoot?.querySelector('.root')));
    expect(await shown('aftercare-card')).toBe(false);
    await page.locator('aftercare-card').evaluate((element) => element.removeAttribute('loading'));
    await expect.poll(() => shown('aftercare-card')).toBe(true);
    expect(await page.locator('visit-planner').evaluate((element) => (element as unknown as {summary(): string}).summary())).toContain(
      'HOW OFTEN TO COME',
    );
    expect(await shown('technique-explorer')).toBe(false);
    await page.evaluate(() => (location.hash = 'technique=cupping'));
    await page.locator('technique-explorer').getByRole('heading', {name: 'Cupping'}).waitFor();
    expect(await shown('contraindication-checker')).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await shown('contraindication-checker')).toBe(true);
    expect(problems).toEqual([]);
  });

  it('counts a bad value as eager, with a line', async () => {
    const {page, problems} = await site.hosted(`${far}<visit-planner loading="later">Call us.</visit-planner>${library('visit-planner')}`);
    await expect
      .poll(() => page.locator('visit-planner').evaluate((element) => Boolean(element.shadowRoot?.querySelector('.root'))))
      .toBe(true);
    expect(problems).toEqual([expect.stringMatching(/loading="later">: accepted are eager, lazy/)]);
  });
});

describe('before and without the script', () => {
  const text = 'Call us on <a href="tel:+17805550100">780-555-0100</a>. In an emergency call <a href="tel:911">911</a>.';
  const elements = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner']
    .map((tag) => `<${tag}>${text}</${tag}>`)
    .join('');
  const readable = async (html: string, policy?: string, javaScriptEnabled = true) => {
    const {page} = await site.hosted(html, {...(policy && {policy}), options: {javaScriptEnabled}});
    const links = page.getByRole('link', {name: /780-555-0100|911/});
    expect(await links.count()).toBe(8);
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
  };

  it.for([
    ['script is off', elements + library('massage-elements'), undefined, false],
    ['the file is missing', elements + library('nowhere'), undefined, true],
    ['a policy blocks it', elements + library('massage-elements'), "script-src 'none'", true],
    [
      'the theme is there but not the script',
      `<link rel="stylesheet" href="/massage-elements/themes/calm.css">${elements}`,
      undefined,
      true,
    ],
  ] as const)('the phone and the emergency number are read: %s', async ([, html, policy, script], context) => {
    if (!script) needs(context, 'script switched off');
    await readable(html, policy, script);
  });

  it('and where an element cannot be shown', async () => {
    const {page, problems} = await site.hosted(`${elements}<script src="/hostile.js"></script>${library('massage-elements')}`, {
      files: {'hostile.js': `Document.prototype.importNode = () => { throw new Error('patched'); };`},
    });
    await expect.poll(() => problems.filter((each) => each.includes('[massage-elements]')).length).toBe(4);
    for (const link of await page.getByRole('link').all()) expect(await link.isVisible()).toBe(true);
    expect(await page.getByRole('link').count()).toBe(8);
  });

  const space = `<link rel="stylesheet" href="/massage-elements/themes/calm.css"><style>body{margin:0}</style><aftercare-card>${text}</aftercare-card><p id="after">After</p>`;
  const top = (page: Page) => page.locator('#after').evaluate((after) => after.getBoundingClientRect().top);

  it('where the script never comes, the space for the element is let go', async () => {
    const {page} = await site.hosted(space + library('nowhere'), {options: {viewport: {width: 390, height: 720}}});
    const card = page.locator('aftercare-card');
    expect(await top(page)).toBeGreaterThanOrEqual(720);
    const waits = await card.evaluate((element) => {
      const [animation, ...others] = element.getAnimations();
      const {delay} = animation!.effect!.getComputedTiming();
      animation!.finish();
      return [delay, others.length];
    });
    expect(waits).toEqual([10_000, 0]);
    await expect.poll(() => top(page)).toBeLessThan(200);
  });

  it('where script is off, no space is kept for the element', async (context) => {
    needs(context, 'script switched off');
    const {page} = await site.hosted(space + library('massage-elements'), {
      options: {viewport: {width: 390, height: 720}, javaScriptEnabled: false},
    });
    expect(await top(page)).toBeLessThan(200);
  });

  it.for(['README.md', 'docs/recipes/html.md', 'docs/first-paint.md'])(
    'nothing shifts by the first code of %s when the script comes late',
    async (file, context) => {
      needs(context, 'layout shifts');
      const markdown = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      const {code} = documentedHtml(markdown)[0]!;
      // Where the style sheet is not linked, the rule stands beside it.
      const styles = code.includes('stylesheet') ? '' : `<style>${fences(markdown, 'css')[0]}</style>`;
      const {page} = await site.hosted('');
      let come = () => {};
      const held = new Promise<void>((go) => (come = go));
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.route('**/late.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,">
<script>shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({type: 'layout-shift', buffered: true});</script>
${styles}<h1>Our clinic</h1>${code}<footer><p id="after">Below</p></footer>`,
        }),
      );
      const frames = () =>
        page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(resolve)))));
      await page.goto(new URL('late.html', site.url).href, {waitUntil: 'commit'});
      await page.locator('#after').waitFor({state: 'attached'});
      await frames();
      come();
      await page.locator('contraindication-checker .root').waitFor();
      await frames();
      expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBe(0);
    },
  );

  it('nothing shifts and nothing flashes when the script comes late, with a theme linked', async (context) => {
    needs(context, 'layout shifts');
    const {page} = await site.hosted('', {
      files: {
        'late.html': `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>x</title><link rel="stylesheet" href="/massage-elements/themes/calm.css"><style>body{margin:0}</style>
<script>let shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; document.title = String(shift); }).observe({type: 'layout-shift', buffered: true});</script>
<aftercare-card>Appelez-nous.</aftercare-card><p id="after">Après</p>${library('massage-elements')}`,
      },
    });
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(new URL('late.html', site.url).href);
    const seen = await page.evaluate(async () => {
      const texts = new Set<string>();
      const card = document.querySelector('aftercare-card')!;
      for (;;) {
        const content = card.shadowRoot?.querySelector('.root')?.textContent;
        texts.add(content ? (content.includes('Après votre massage') ? 'french' : 'other') : 'own text');
        if (content) return [...texts];
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    expect(seen).toEqual(['own text', 'french']);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page.title()).toBe('x');
  });
});
