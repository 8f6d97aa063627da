import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';

const site = demo();
const lit = readFileSync(new URL('../../node_modules/lit-html/lit-html.js', import.meta.url), 'utf8');
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const elements = `<contraindication-checker id="health" phone="780-555-0100">Call us.</contraindication-checker>
<technique-explorer id="techniques" for="health" hash structured-data>Call us.</technique-explorer>
<aftercare-card for="techniques">Call us.</aftercare-card><visit-planner goal="wellness">Call us.</visit-planner>`;
const library = (file: string) => `<script type="module" src="/massage-elements/${file}.js"></script>`;

describe.each([
  ['massage-elements', library('massage-elements')],
  ['autoloader', library('autoloader')],
  ['one file each', ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'].map(library).join('')],
])('%s on a strict page', (_, scripts) => {
  it.each([
    ['without Trusted Types', strict, {}, ''],
    ['with Trusted Types', `${strict}; require-trusted-types-for 'script'`, {}, ''],
    ['with Trusted Types and no policy allowed', `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`, {}, ''],
    [
      'with Trusted Types whose allow-list belongs to another copy of lit',
      `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`,
      {
        'other-lit.js': lit,
        'host.js': `import {html, render} from './other-lit.js'; render(html\`<p id="other">Other \${1 + 1}</p>\`, document.querySelector('main'));`,
      },
      '<main></main><script type="module" src="/host.js"></script>',
    ],
    [
      'with Trusted Types, before another copy of lit whose allow-list it is',
      `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`,
      {
        'other-lit.js': lit,
        'host.js': `import('./other-lit.js').then(({html, render}) => render(html\`<p id="other">Other \${1 + 1}</p>\`, document.querySelector('main')));`,
      },
      '<main></main><script type="module" src="/host.js"></script>',
    ],
  ])('%s: everything works, nothing is reported', async (name, policy, files, host) => {
    const first = name.includes('before') ? scripts + host : host + scripts;
    const {page, problems, violations} = await site.hosted(`${elements}${first}`, {policy, files});
    const checker = page.locator('contraindication-checker');
    await checker.getByRole('combobox').fill('warfarin');
    await checker.getByRole('option', {name: /Blood thinner/}).click();
    await checker.getByText('A knock to the head, even if I feel well').first().waitFor();
    await page.locator('technique-explorer').scrollIntoViewIfNeeded();
    await page
      .locator('technique-explorer')
      .getByRole('button', {name: /Cupping/})
      .first()
      .click();
    await page.locator('aftercare-card').scrollIntoViewIfNeeded();
    await page.locator('aftercare-card').getByRole('heading', {name: 'After your massage: Cupping'}).waitFor();
    await page.locator('visit-planner').scrollIntoViewIfNeeded();
    await page.locator('visit-planner').getByRole('heading', {name: 'How often to come'}).waitFor();
    expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)).toHaveProperty('@graph');
    if (host) await expect.poll(() => page.locator('#other').textContent()).toBe('Other 2');
    expect(problems).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});

describe('a browser without setHTML', () => {
  const without = (page: Awaited<ReturnType<typeof site.hosted>>['page']) =>
    page.addInitScript(() => {
      delete (Element.prototype as {setHTML?: unknown}).setHTML;
    });

  it('gets by with the policy of lit', async () => {
    const {page, problems, violations} = await site.hosted('', {
      policy: `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`,
      files: {'old.html': `<!doctype html><title>x</title>${library('visit-planner')}<visit-planner>Call us.</visit-planner>`},
    });
    await without(page);
    await page.goto(new URL('old.html', site.url).href);
    await page.locator('visit-planner').getByRole('heading', {name: 'How often to come'}).waitFor();
    expect(problems).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('shows the fallback text where no policy is to be had', async () => {
    const {page, problems} = await site.hosted('', {
      policy: `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
      files: {
        'old.html': `<!doctype html><title>x</title>${library('visit-planner')}<visit-planner>Call us on 780-555-0100.</visit-planner>`,
      },
    });
    await without(page);
    await page.goto(new URL('old.html', site.url).href);
    await expect.poll(() => problems.join()).toContain('<visit-planner>');
    expect(await page.getByText('Call us on 780-555-0100.').isVisible()).toBe(true);
    expect(await page.locator('visit-planner').evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(10);
  });
});
