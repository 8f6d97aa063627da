import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Locator} from 'playwright-core';
import {expect} from 'vitest';
import type {demo} from './browser.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const elements = 'contraindication-checker, technique-explorer, aftercare-card, visit-planner';

/** A piece of HTML from a documentation, and the headers that stand before it there. */
export interface DocumentedHtml {
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The pieces of code in one language. */
export const fences = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);

/** All HTML of a documentation. A piece in the language `http` holds the headers of the next piece of HTML. */
export function documentedHtml(markdown: string): DocumentedHtml[] {
  const found: DocumentedHtml[] = [];
  let headers: Record<string, string> = {};
  for (const [, language, code] of markdown.matchAll(/^```(html|http)\n([\s\S]*?)^```/gm)) {
    if (language === 'http') {
      headers = Object.fromEntries(
        code!
          .trim()
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      continue;
    }
    found.push({code: code!, headers});
    headers = {};
  }
  return found;
}

/** Puts the real hash where a documentation writes `sha384-…` after the address of a file. */
const withHashes = (code: string): string =>
  code.replace(/\/massage-elements\/([\w./-]+)"([^"]*")sha384-…/g, (whole, file: string) => {
    const path = join(dist, file);
    return existsSync(path)
      ? whole.replace('sha384-…', `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`)
      : whole;
  });

/**
 * Opens HTML on an empty page of a clinic, and expects that every element in it shows itself and nothing is in the console.
 * Files are there at `/massage-elements/`, and at `https://files.example/massage-elements/` as on a simple file host, which says
 * nothing about other origins.
 */
export async function worksOnAnEmptyPage(site: ReturnType<typeof demo>, {code, headers}: DocumentedHtml): Promise<void> {
  const {page, errors} = await site.open('index.html');
  try {
    await page.route('**/snippet.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${withHashes(code)}`,
      }),
    );
    await page.route('https://files.example/massage-elements/**', async (route) => {
      const path = normalize(join(dist, new URL(route.request().url()).pathname.slice('/massage-elements'.length)));
      await (existsSync(path) ? route.fulfill({path}) : route.fulfill({status: 404, body: 'Not found'}));
    });
    page.setDefaultTimeout(10_000);
    errors.length = 0;
    await page.goto(new URL('snippet.html', site.url).href);
    const inFrames = await page.locator('iframe').all();
    const places: Locator[] = [
      ...(await page.locator(elements).all()),
      ...(await page.locator('[data-massage-element]').all()),
      ...inFrames.map((frame) => frame.contentFrame().locator(elements)),
    ];
    expect(places.length).toBeGreaterThan(0);
    for (const frame of inFrames) await frame.scrollIntoViewIfNeeded();
    for (const place of places) {
      await place.first().scrollIntoViewIfNeeded();
      await place.locator('.root').first().waitFor({timeout: 10_000});
    }
    expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  } finally {
    await page.close();
  }
}
