import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const folder = new URL('../docs/recipes/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const recipes = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

const root = new URL('../', import.meta.url);
/** Everything with code to copy. */
const pages = [
  'README.md',
  'stories/support/documentation.ts',
  ...readdirSync(new URL('docs/', root), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

describe('code to copy', () => {
  // Else whoever copies it shows 112 as the emergency number.
  it.each(pages)('in %s says the country of the clinic', (file) => {
    const page = readFileSync(new URL(file, root), 'utf8');
    const blocks = file.endsWith('.md') ? [...page.matchAll(/^```\w+\n([\s\S]*?)^```/gm)].map(([, code]) => code!) : page.split('`,\n');
    const without = blocks
      // A profile says it for all elements of the page.
      .filter((code) => !/"country":/.test(code))
      .flatMap((code) =>
        [
          ...code.matchAll(
            /<(?:contraindication-checker|aftercare-card|visit-planner)[\s>][^>]*|<div data-massage-element="[^>]*|embed\.html\?[^"\s]*element[^"\s]*/g,
          ),
        ].map(([tag]) => tag),
      )
      .filter((tag) => !tag.includes('country'));
    expect(without).toEqual([]);
  });
});

describe('recipes', () => {
  it('are the pages that the overview links to', () => {
    const linked = [...read('README.md').matchAll(/\| \[([\w-]+\.md)\]/g)].map(([, file]) => file!);
    expect([...new Set(linked)].sort()).toEqual([...recipes].sort());
  });

  it.each(recipes)('%s says what the host allows, what to check and what does not work, as the overview promises', (file) => {
    const headings = [...read(file).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
    expect(headings[0]).toMatch(/^What .+ allows?$/);
    expect(headings.slice(-2)).toEqual(['Check', 'Limits']);
    expect(read(file)).toContain('](README.md#what-to-check-always)');
  });
});
