import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {assumed, assumptions, columns, simulate, table, ways, written} from '../scripts/serving.mjs';

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const text = readFileSync(at('docs/serving.md'), 'utf8');
const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('docs/serving.md', () => {
  const found = /<!-- figures:[^>]*-->\n([^]*?)<!-- \/figures -->/.exec(text)![1]!;
  const lines = found.split('\n').filter((line) => line.startsWith('|'));
  const rows = lines.slice(2).map(cells);

  it('says what is assumed, as it is', () => {
    expect(found.replace(/\s+/g, ' ')).toContain(assumed().replace(/\s+/g, ' '));
  });

  it('has a row for each way and address, and the columns there are', () => {
    expect(cells(lines[0]!)).toEqual(columns);
    expect(rows.map(([way, address]) => `${way}: ${address}`)).toEqual(
      Object.keys(ways).flatMap((way) => (way.startsWith('npm') ? [`${way}: hashed`] : [`${way}: with version`, `${way}: stable`])),
    );
    for (const row of rows) for (const cell of row.slice(2)) expect(cell).toMatch(/^[\d,]+(?:\.\d+)?(?: %)?$/);
  });

  // What has changed by more belongs into the table: npm run serving.
  it.each([
    ['one file', 'massage-elements.js'],
    ['classic script', 'massage-elements.classic.js'],
  ])('is not far from the files that are built: %s', (way, file) => {
    // Level 9 is near enough and ten times as fast.
    const params = {[constants.BROTLI_PARAM_QUALITY]: 9};
    const size = brotliCompressSync(readFileSync(at(`dist/${file}`)), {params}).length / 1000;
    const first = Number(rows.find(([name]) => name === way)![3]);
    expect(first).toBeGreaterThan(size * 0.85);
    expect(first).toBeLessThan(size * 1.4);
  });

  it('takes the figures that it is given', () => {
    expect(written('a\n<!-- figures: x -->\nold\n<!-- /figures -->\nb', '| new |')).toMatch(
      /^a\n<!-- figures: x -->\n\n- Three [^]*\n\n\| new \|\n\n<!-- \/figures -->\nb$/,
    );
  });
});

describe('the simulation', () => {
  const {nextPage, comesAgain, headers, places, daysBetweenReleases} = assumptions;
  const every = (files: string[]) =>
    Object.fromEntries(Object.keys(assumptions.pages).flatMap((tag) => ['en', 'fr'].map((lang) => [`${tag} ${lang}`, files])));
  const views = 60_000;
  const bytes = {a: 10_000, b: 1000};
  const kept = simulate(every(['a', 'b']), bytes, () => true, views);
  const asked = simulate(every(['a', 'b']), bytes, () => false, views);

  it('has the same visitors on every run, and others with another seed', () => {
    expect(simulate(every(['a', 'b']), bytes, () => true, views)).toEqual(kept);
    expect(simulate(every(['a', 'b']), bytes, () => true, views, 2)).not.toEqual(kept);
  });

  it('asks at every view for what may not be kept, and gets content as often as with what may', () => {
    expect(asked.requests).toBe(2 * views);
    expect(kept.unchanged).toBe(0);
    expect(asked.requests - asked.unchanged).toBe(kept.requests);
    expect(asked.sent - kept.sent).toBe(asked.unchanged * headers);
    expect(kept.sent).toBe((kept.requests / 2) * (bytes.a + bytes.b + 2 * headers));
    expect(asked.cached).toBe(kept.cached);
  });

  it('loads once a visit at most, and once a visitor at least', () => {
    const loads = kept.requests / 2 / views;
    expect(loads).toBeLessThan(1 - nextPage + 0.02);
    expect(loads).toBeGreaterThan((1 - nextPage) * (1 - comesAgain) - 0.02);
  });

  it('passes on what may be kept once for each place, file and release, and every question about the rest', () => {
    const releases = Math.ceil((365 + 120) / daysBetweenReleases);
    expect(kept.passed).toBeLessThanOrEqual(2 * places * releases);
    expect(kept.passed).toBeGreaterThan(2 * places);
    expect(asked.passed).toBe(asked.requests);
    expect(asked.passedBytes - asked.passed * headers).toBe(kept.passedBytes - kept.passed * headers);
  });

  it('weighs the pages by their share', () => {
    const only = every([]);
    only['technique-explorer en'] = ['a'];
    const {requests} = simulate(only, bytes, () => false, views);
    expect(requests / views).toBeCloseTo(0.3 * 0.8, 1);
  });

  it('puts it into a table', () => {
    const lines = table({loads: {'one file': every(['a']), 'npm, bundled': every(['b'])}, bytes}, 20_000).split('\n');
    expect(lines.map((line) => cells(line).slice(0, 4))).toEqual([
      columns.slice(0, 4),
      ['---', '---', '---:', '---:'],
      ['one file', 'with version', '1.0', '10.3'],
      ['one file', 'stable', '1.0', '10.3'],
      ['npm, bundled', 'hashed', '1.0', '1.3'],
    ]);
    expect(cells(lines[3]!)[4]).toBe('1,000,000');
  });
});
