import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What each room may import from, besides itself. */
const arrows: Record<string, readonly string[]> = {
  knowledge: [],
  localization: ['knowledge'],
  theme: ['knowledge'],
  internal: ['knowledge', 'localization', 'theme'],
  documents: ['knowledge', 'localization', 'theme', 'internal'],
  elements: ['knowledge', 'localization', 'theme', 'internal', 'documents'],
  embed: ['knowledge', 'localization', 'theme', 'internal', 'documents', 'elements'],
  frameworks: ['knowledge', 'internal', 'elements'],
  '': ['knowledge', 'localization', 'theme', 'internal', 'documents', 'elements', 'embed'],
};
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

/** Every import of a file: its target and whether it is of types only. */
function importsOf(file: string): {target: string; typeOnly: boolean}[] {
  const code = readFileSync(join(src, file), 'utf8');
  const statements = code.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s*'([^']+)'|^import\s+'([^']+)'|(?<!typeof )\bimport\(\s*'([^']+)'\s*\)/gm,
  );
  return [...statements].map(([, type, from, bare, dynamic]) => ({target: (from ?? bare ?? dynamic)!, typeOnly: Boolean(type)}));
}

describe('architecture', () => {
  const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));

  it('has only the rooms of the house', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in arrows))).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
  });

  it('imports one way', () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const {target} of importsOf(file)) {
        if (!target.startsWith('.')) continue;
        const to = roomOf(relative(src, join(src, dirname(file), target)));
        if (to !== roomOf(file) && !arrows[roomOf(file)]!.includes(to)) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keeps knowledge free of packages, but for types', () => {
    const wrong = files
      .filter((file) => roomOf(file) === 'knowledge')
      .flatMap((file) =>
        importsOf(file)
          .filter(({target, typeOnly}) => !target.startsWith('.') && !typeOnly)
          .map(({target}) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('never configures lit-localize globally', () => {
    expect(
      files.filter((file) => /configureLocalization|configureTransformLocalization/.test(readFileSync(join(src, file), 'utf8'))),
    ).toEqual([]);
  });

  it('uses no inline style, which a strict content security policy forbids', () => {
    expect(
      // The one place that turns templates into nodes.
      files.filter(
        (file) =>
          file !== 'embed/template-html.ts' &&
          /styleMap|unsafeHTML|innerHTML|<style|\sstyle=/.test(readFileSync(join(src, file), 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '')),
      ),
    ).toEqual([]);
  });
});
