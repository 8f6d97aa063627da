import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {readme} from '../../scripts/readme.mjs';
import {demo} from './browser.js';
import {documentedHtml, fences, worksOnAnEmptyPage} from './snippets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const site = demo();

describe('README', () => {
  it.each(documentedHtml(text).map((html, index) => [index + 1, html] as const))(
    'HTML snippet %d works on an empty page',
    async (_, html) => {
      await worksOnAnEmptyPage(site, html);
    },
  );

  it.each(fences(text, 'js').map((code, index) => [index + 1, code] as const))('JavaScript snippet %d runs from the package', (_, code) => {
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: root, encoding: 'utf8'})).not.toBe('');
  });

  it('has the table of custom properties as the source has them', async () => {
    expect(await readme()).toBe(text);
  });
});
