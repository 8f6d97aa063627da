import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {demo} from './browser.js';
import {documentedHtml, worksOnAnEmptyPage} from './snippets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.md'))
  .map((file) => join(root, 'docs', file));
const site = demo();

describe.each(pages.map((page) => [relative(root, page), page] as const))('%s', (_, page) => {
  const text = readFileSync(page, 'utf8');

  it.each(documentedHtml(text).map((html, index) => [index + 1, html] as const))('HTML %d works on an empty page', async (_, html) => {
    await worksOnAnEmptyPage(site, html);
  });

  it('links to pages that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => join(dirname(page), link!));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
