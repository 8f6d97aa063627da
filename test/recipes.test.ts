import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const folder = new URL('../docs/recipes/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const recipes = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

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
