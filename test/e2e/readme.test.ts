import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {readme} from '../../scripts/readme.mjs';
import {demo} from './browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const snippets = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!);
const site = demo();

describe('README', () => {
  it.each(snippets('html').map((code, index) => [index + 1, code] as const))('HTML snippet %d works on an empty page', async (_, code) => {
    const {page, errors} = await site.open('index.html');
    await page.route('**/snippet.html', (route) =>
      route.fulfill({contentType: 'text/html', body: `<!doctype html><html lang="en"><title>x</title>${code}`}),
    );
    await page.goto(new URL('snippet.html', site.url).href);
    const elements = page.locator('contraindication-checker, technique-explorer, aftercare-card, visit-planner');
    expect(await elements.count()).toBeGreaterThan(0);
    for (const element of await elements.all()) await element.locator('.root').waitFor();
    expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });

  it.each(snippets('js').map((code, index) => [index + 1, code] as const))('JavaScript snippet %d runs from the package', (_, code) => {
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: root, encoding: 'utf8'})).not.toBe('');
  });

  it('has the table of custom properties as the source has them', async () => {
    expect(await readme()).toBe(text);
  });
});
