import {existsSync, readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';

const site = demo();
const root = new URL('../../', import.meta.url);
const module = (path: string) => `<script type="module" src="/${path}"></script>`;
const built = readFileSync(new URL('dist/massage-elements.js', root), 'utf8');
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string};
/** The same of another version. */
const other = built.replaceAll(`\`${version}\``, '`99.9.9`');

/** Serves the modules of installed packages, as a page with an import map and no bundler has them. */
async function withPackages(page: Page): Promise<void> {
  await page.route('**/node_modules/**', (route) => {
    const file = new URL(`.${new URL(route.request().url()).pathname}`, root);
    return existsSync(file) ? route.fulfill({contentType: 'text/javascript', body: readFileSync(file)}) : route.abort();
  });
}
const importMap = `<script type="importmap">{"imports": {
  "lit": "/node_modules/lit/index.js", "lit/": "/node_modules/lit/", "lit-html": "/node_modules/lit-html/lit-html.js", "lit-html/": "/node_modules/lit-html/",
  "lit-element/": "/node_modules/lit-element/", "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js",
  "@lit/reactive-element/": "/node_modules/@lit/reactive-element/", "@lit/localize": "/node_modules/@lit/localize/lit-localize.js"
}}</script>`;

describe('two copies on one page', () => {
  it('of the same version: nothing throws, one line a tag, the first keeps them', async () => {
    const {page, problems, said} = await site.hosted(
      `<aftercare-card country="CA">Call us.</aftercare-card><visit-planner country="CA">Call us.</visit-planner>${module('massage-elements/massage-elements.js')}${module('massage-elements/aftercare-card.js')}`,
    );
    await page.locator('aftercare-card').getByRole('heading', {name: 'After your massage'}).waitFor();
    expect(problems).toEqual([]);
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(
          `^\\[massage-elements\\] <aftercare-card> is defined already by massage-elements ${version}, .*not used: massage-elements ${version}`,
        ),
      ),
    ]);
  });

  it('of two versions: the console says which one stays, and they talk to each other', async () => {
    expect(other).not.toBe(built);
    const {page, problems, said} = await site.hosted(
      `<contraindication-checker id="health">Call us.</contraindication-checker><technique-explorer for="health">Call us.</technique-explorer>
       ${module('massage-elements/technique-explorer.js')}${module('other-version.js')}`,
      {files: {'other-version.js': other}},
    );
    await page.locator('contraindication-checker').getByRole('combobox').fill('warfarin');
    await page
      .locator('contraindication-checker')
      .getByRole('option', {name: /Blood thinner/})
      .click();
    await page.locator('technique-explorer').getByText('Ask first').first().waitFor();
    expect(problems).toEqual([]);
    expect(said.join('\n')).toMatch(
      new RegExp(
        `^\\[massage-elements\\] <technique-explorer> is defined already by massage-elements ${version}, .*; not used: massage-elements 99\\.9\\.9`,
      ),
    );
    const versions = await page.evaluate(() =>
      ['technique-explorer', 'contraindication-checker'].map(
        (tag) => (customElements.get(tag) as unknown as {packageVersion: string}).packageVersion,
      ),
    );
    expect(versions).toEqual([version, '99.9.9']);
  });

  it('where something else has a tag: it keeps it, and a prefix gives ours another', async () => {
    const {page, problems, said} = await site.hosted(
      `<aftercare-card>Theirs</aftercare-card><riverbend-aftercare-card technique="cupping">Call us.</riverbend-aftercare-card>
       <div data-massage-element="riverbend-visit-planner">Call us.</div><div id="place" data-massage-element="aftercare-card" data-technique="shiatsu">Call us.</div>
       ${module('theirs.js')}${module('ours.js')}`,
      {
        files: {
          'theirs.js': `customElements.define('aftercare-card', class extends HTMLElement { connectedCallback() { this.title = 'theirs'; } });`,
          'ours.js': `import {MassageElements} from '/massage-elements/massage-elements.js';
document.title = JSON.stringify([MassageElements.define({prefix: 'riverbend'}), MassageElements.define({prefix: 'riverbend'}), MassageElements.version]);
const wrong = (options) => { try { return MassageElements.define(options).join(); } catch (error) { return error.name + ': ' + error.message; } };
document.documentElement.dataset.error = [{prefix: '1 2'}, {prefx: 'a'}, 'riverbend', null, {prefix: 5}].map(wrong).join('\\n');`,
        },
      },
    );
    await page.locator('riverbend-aftercare-card').getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
    await page.locator('riverbend-visit-planner').getByRole('heading', {name: 'How often to come'}).waitFor();
    expect(await page.locator('aftercare-card').getAttribute('title')).toBe('theirs');
    expect(JSON.parse(await page.title())).toEqual([
      ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'].map((tag) => `riverbend-${tag}`),
      [],
      version,
    ]);
    await page.locator('#place > riverbend-aftercare-card').getByRole('heading', {name: 'After your massage: Shiatsu'}).waitFor();
    expect((await page.locator('html').getAttribute('data-error'))!.split('\n')).toEqual([
      expect.stringMatching(/^TypeError: define\(\{prefix: "1 2"\}\): lower-case letters/),
      "TypeError: define({prefx}): {prefix: '…', registry} is accepted.",
      `TypeError: define("riverbend"): {prefix: '…', registry} is accepted.`,
      "TypeError: define(null): {prefix: '…', registry} is accepted.",
      expect.stringMatching(/^TypeError: define\(\{prefix: 5\}\): lower-case letters/),
    ]);
    const line =
      /^\[massage-elements\] <aftercare-card> is defined already by another script, which stays; .*MassageElements\.define\(\{prefix: '…'\}\)/;
    expect(said.filter((text) => text.includes('<aftercare-card>'))).toEqual([expect.stringMatching(line)]);
    expect(problems).toEqual([expect.stringMatching(line)]);
  });

  it.each(['aftercare-card', 'autoloader'])(
    'where something else has a tag, %s leaves it and its marked places alone, and says so',
    async (file) => {
      const {page, problems} = await site.hosted(
        `<aftercare-card>Theirs</aftercare-card><div id="place" data-massage-element="aftercare-card">Call us.</div>
       ${module('theirs.js')}${module(`massage-elements/${file}.js`)}`,
        {files: {'theirs.js': `customElements.define('aftercare-card', class extends HTMLElement {});`}},
      );
      await expect
        .poll(() => problems)
        .toEqual([expect.stringMatching(/^\[massage-elements\] <aftercare-card> is .*MassageElements\.define\(\{prefix/)]);
      expect(await page.locator('#place').innerHTML()).toBe('Call us.');
    },
  );

  it.each([
    ['contraindication-checker', 'ContraindicationChecker', 'Before your massage'],
    ['technique-explorer', 'TechniqueExplorer', 'Massage techniques'],
    ['aftercare-card', 'AftercareCard', 'After your massage'],
    ['visit-planner', 'VisitPlanner', 'How often to come'],
  ])('where something else has <%s>, its file’s %s takes another tag', async (tag, name, heading) => {
    const {page} = await site.hosted(
      `<${tag}>Theirs</${tag}><own-${tag} country="CA">Call us.</own-${tag}>${module('theirs.js')}${module('ours.js')}`,
      {
        files: {
          'theirs.js': `customElements.define('${tag}', class extends HTMLElement {});`,
          'ours.js': `import * as file from '/massage-elements/${tag}.js'; file.${name}.define('own-${tag}'); document.title = Object.keys(file).join();`,
        },
      },
    );
    await page.locator(`own-${tag}`).getByRole('heading', {name: heading}).first().waitFor();
    expect(await page.title()).toBe(name);
  });

  it('lives in a scoped registry beside the page’s own', async (context) => {
    needs(context, 'registries of a shadow root’s own');
    const {page, problems} = await site.hosted(`<main></main>${module('scoped.js')}`, {
      files: {
        'scoped.js': `import {MassageElements} from '/massage-elements/massage-elements.js';
const registry = new CustomElementRegistry();
registry.define('visit-planner', class extends HTMLElement {});
document.title = MassageElements.define({registry}).join();
const shadow = document.querySelector('main').attachShadow({mode: 'open', customElementRegistry: registry});
shadow.innerHTML = '<aftercare-card technique="shiatsu">Call us.</aftercare-card>';`,
      },
    });
    await page.getByRole('heading', {name: 'After your massage: Shiatsu'}).waitFor();
    expect(await page.title()).toBe('contraindication-checker,technique-explorer,aftercare-card');
    expect(problems).toEqual([expect.stringMatching(/^\[massage-elements\] <visit-planner> is defined already by another script/)]);
  });
});

describe('a page with lit and lit-localize of its own', () => {
  it('keeps its own texts, and ours are ours', async () => {
    const {page, problems} = await site.hosted('', {});
    await withPackages(page);
    await page.route('**/host.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `import {html, LitElement} from 'lit';
import {configureLocalization, msg, updateWhenLocaleChanges} from '@lit/localize';
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
const id = generateMsgId('Print this card', false);
const {setLocale} = configureLocalization({sourceLocale: 'en', targetLocales: ['fr'], loadLocale: async () => ({templates: {[id]: 'Le mot de la page'}})});
customElements.define('host-app', class extends LitElement {
  constructor() { super(); updateWhenLocaleChanges(this); }
  render() { return html\`<p id="host">\${msg('Print this card')}</p>\`; }
});
await setLocale('fr');
document.documentElement.dataset.ready = '';`,
      }),
    );
    await page.route('**/localized.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="fr"><title>x</title>${importMap.replace('"@lit/localize":', '"@lit/localize/": "/node_modules/@lit/localize/", "@lit/localize":')}
<host-app></host-app><aftercare-card>Call us.</aftercare-card><aftercare-card lang="en" id="english">Call us.</aftercare-card>${module('host.js')}${module('massage-elements/massage-elements.js')}`,
      }),
    );
    await page.goto(new URL('localized.html', site.url).href);
    await page.locator('html[data-ready]').waitFor();
    await page.locator('#english').getByRole('button', {name: 'Print this card'}).waitFor();
    expect(await page.locator('#host').textContent()).toBe('Le mot de la page');
    const french = page.locator('aftercare-card').first();
    await french.getByRole('button', {name: 'Imprimer'}).first().waitFor();
    expect(await french.evaluate((element) => element.shadowRoot!.textContent)).not.toContain('Le mot de la page');
    expect(problems).toEqual([]);
  });
});
