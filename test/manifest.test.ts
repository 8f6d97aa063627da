import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {tokens} from '../src/theme/tokens.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const {modules} = JSON.parse(read('custom-elements.json')) as {
  modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
};
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const found = (code: string, pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
const names = (things: readonly Named[]) => things.map(({name}) => name).sort();

describe('custom-elements.json', () => {
  it('has every element', () => {
    const folders = readdirSync(new URL('../src/elements', import.meta.url), {withFileTypes: true}).filter(
      (entry) => entry.isDirectory() && readdirSync(new URL(`../src/elements/${entry.name}`, import.meta.url)).includes('define.ts'),
    );
    expect(elements.map(({tagName}) => tagName).sort()).toEqual(folders.map(({name}) => name).sort());
  });

  it.each(elements.map((element) => [element.tagName!, element] as const))('tells all that %s shows and says', (tag, element) => {
    const folder = readdirSync(new URL(`../src/elements/${tag}`, import.meta.url)).map((file) => read(`src/elements/${tag}/${file}`));
    const code = [
      ...folder,
      ...(folder.some((each) => each.includes('renderPolicies}')) ? [read('src/elements/clinic-words.ts')] : []),
      read('src/internal/massage-element.ts'),
      read('src/internal/booking.ts'),
    ].join('\n');
    expect(names(element.cssParts)).toEqual(found(code, /\spart="([^"$]+)"/g));
    expect(names(element.slots)).toEqual(found(code, /<slot(?: name="([^"]+)")?/g));
    expect(names(element.events)).toEqual(found(code, /emit\('([^']+)'/g));
    expect(element.cssProperties).toEqual(
      tokens.map(({name, syntax, default: initial, description}) => ({name, syntax, default: initial, description})),
    );
    for (const common of [
      'lang',
      'languages',
      'heading-level',
      'clinic-name',
      'phone',
      'booking-href',
      'country',
      'emergency-number',
      'profile',
    ]) {
      expect(names(element.attributes)).toContain(common);
    }
    for (const method of ['clear', 'print', 'summary']) expect(names(element.members)).toContain(method);
  });

  it('describes everything it names, and nothing private', () => {
    for (const {attributes, members, events, slots, cssParts} of elements) {
      for (const {name, description} of [attributes, members, events, slots, cssParts].flat()) {
        expect(description, name).toBeTruthy();
      }
      expect(
        names(members).filter((name) => /^#|^_|^\[|^(render|updated|willUpdate|(dis)?connectedCallback|query|filters|entered)$/.test(name)),
      ).toEqual([]);
    }
  });

  it('names files that the package has', () => {
    for (const {path} of modules) expect(path).toMatch(/^dist\/esm\/.*\.js$/);
  });
});
