import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {documentation} from '../stories/support/documentation.js';
import {ways} from '../stories/support/snippet.js';
import {controlOf, cssOf, cssOfTheme, tokenArgTypes} from '../stories/support/tokens.js';
import {tokens} from '../src/theme/tokens.js';
import {buildStorybook} from './static-storybook.js';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Entry {
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly importPath: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string}[];
}

describe('the static Storybook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
  let built: ReturnType<typeof buildStorybook>;
  let entries: Readonly<Record<string, Entry>> = {};
  const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
    modules: readonly {readonly declarations?: readonly Declaration[]}[];
  };
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

  beforeAll(() => {
    built = buildStorybook(folder);
    if (built.status === 0) ({entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {entries: typeof entries});
  }, 180_000);
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it('builds', () => {
    expect(built.status, `${built.stdout}${built.stderr}`).toBe(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['index.html', 'iframe.html', 'assets']));
  });

  it('has every story file, and documentation for every element', () => {
    const files = readdirSync(join(root, 'stories')).filter((file) => /\.mdx$|\.stories\.ts$/.test(file));
    expect([...new Set(Object.values(entries).map(({importPath}) => importPath))].sort()).toEqual(
      files.map((file) => `./stories/${file}`).sort(),
    );
    expect(elements.length).toBeGreaterThan(2);
    for (const {tagName} of elements) {
      expect(entries).toHaveProperty([`${tagName}--docs`]);
      expect(Object.values(entries).filter(({type, title}) => type === 'story' && title === tagName).length, tagName).toBeGreaterThan(4);
    }
  });

  it('has a control for every attribute', () => {
    for (const {tagName, attributes = []} of elements) {
      const source = readFileSync(join(root, `stories/${tagName}.stories.ts`), 'utf8');
      for (const {name} of attributes) expect(source, tagName).toMatch(new RegExp(`\\s\\??${name}=\\$\\{args(\\.|\\[')${name}\\b`));
    }
  });

  it('shows every state of every element', () => {
    const states = [
      'long-text',
      'narrow',
      'right-to-left',
      'unreviewed-language',
      'printed',
      'without-script',
      'on-a-dark-page',
      'emergency',
    ];
    for (const {tagName} of elements) for (const state of states) expect(entries).toHaveProperty([`${tagName}--${state}`]);
  });

  it('documents every element in the same sections', () => {
    const template = readFileSync(join(root, '.storybook/documentation.mdx'), 'utf8');
    const sections = [...template.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(sections).toEqual(['Overview', 'Anatomy', 'Theming', 'States', 'Accessibility', 'Languages', 'Recipes']);
    for (const {tagName} of elements) {
      expect(Object.keys(documentation), tagName).toContain(tagName);
      const {accessibility, recipes} = documentation[tagName!]!;
      for (const topic of ['Keyboard', 'Headings', 'Live regions', 'Checked']) expect(accessibility, tagName).toContain(`**${topic}:**`);
      expect(recipes.length, tagName).toBeGreaterThan(2);
    }
  });

  it('gives recipes whose attributes exist, with text for readers without script', () => {
    const known = new Map(elements.map(({tagName, attributes = []}) => [tagName, new Set(['id', ...attributes.map(({name}) => name)])]));
    for (const {wish, code} of Object.values(documentation).flatMap(({recipes}) => recipes)) {
      const tags = [...code.matchAll(/<([a-z]+-[a-z]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>([^]*?)<\/\1>/g)];
      expect(tags.length, wish).toBeGreaterThan(0);
      for (const [, tag, attributes, inside] of tags) {
        for (const [, name] of attributes!.matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)) expect(known.get(tag), wish).toContain(name);
        expect(inside!.trim(), wish).not.toBe('');
      }
    }
  });

  it('gives every custom property a control that makes valid values', () => {
    const syntax = {'<length>': /^[\d.]+px$/, '<time>': /^[\d.]+ms$/, '<number>': /^[\d.]+$/, '<color>': /^/, '*': /^/};
    for (const token of tokens) {
      const {type, min, max, step} = controlOf(token);
      expect(tokenArgTypes[token.name]?.control, token.name).toEqual(type === 'range' ? {type, min, max, step} : type);
      if (token.name.endsWith('-color')) expect(type, token.name).toBe('color');
      if (['<length>', '<time>', '<number>'].includes(token.syntax)) {
        expect(type, token.name).toBe('range');
        expect(min, token.name).toBeLessThanOrEqual(parseFloat(token.default));
        expect(max, token.name).toBeGreaterThanOrEqual(parseFloat(token.default));
      }
      if (type === 'range') for (const value of [min, max]) expect(cssOf(token, value), token.name).toMatch(syntax[token.syntax]);
    }
  });

  it('has the toolbar', () => {
    const source = readFileSync(join(root, 'stories/support/toolbar.ts'), 'utf8');
    for (const menu of ['locale', 'direction', 'scheme', 'preset', 'colors', 'motion', 'zoom', 'print'])
      expect(source).toMatch(new RegExp(`^    ${menu}: menu\\(`, 'm'));
    const preview = readFileSync(join(root, '.storybook/preview.ts'), 'utf8');
    expect(preview).toContain('...toolbar');
    expect(preview).toMatch(/widths = \[280, .*, 1600\]/);
  });

  it('has the builders, and offers no way in that does not exist', () => {
    expect(Object.values(entries).filter(({title}) => title === 'Theme builder').length).toBeGreaterThan(1);
    expect(Object.values(entries).filter(({title}) => title === 'Snippet builder').length).toBeGreaterThan(1);
    const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {exports: Record<string, unknown>};
    const built = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'});
    for (const {tagName} of elements) {
      for (const {code} of ways) {
        const text = code({tag: tagName!, attributes: {}, fallback: '', theme: 'calm'});
        for (const [, path] of text.matchAll(/'massage-elements(\/[^']+)'/g))
          expect(exports).toHaveProperty([`.${path!.replace(/(?<=^\/themes\/).+/, '*')}`]);
        for (const [, file] of text.matchAll(/(?:src|href)="\/massage-elements\/([\w./-]+)/g)) expect(built).toContain(file);
      }
    }
  });

  it('takes along only what differs from the defaults', () => {
    const css = cssOfTheme(
      {'--massage-radius': '8px', '--massage-space': '1.25', '--massage-accent-color': {light: '#000', dark: '#fff'}},
      ['a-b'],
    );
    expect(css).toBe('a-b {\n  --massage-accent-color: light-dark(#000, #fff);\n  --massage-space: 1.25;\n}');
  });

  it('introduces itself with links that lead somewhere', () => {
    const links = [...readFileSync(join(root, 'stories/Introduction.mdx'), 'utf8').matchAll(/\]\(\?path=\/(docs|story)\/([a-z-]+)\)/g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, type, id] of links) expect(entries[id!]?.type, id).toBe(type);
  });

  it('ships the pieces of its pages, which are imported for their effect alone', () => {
    const files = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
    const scripts = files.map((file) => readFileSync(join(folder, 'assets', file), 'utf8')).join('\n');
    for (const tag of ['theme-builder', 'theme-controls', 'snippet-builder', 'bench-anatomy', 'bench-theming', 'bench-code', 'bench-sheet'])
      expect(scripts).toMatch(new RegExp('customElements\\.define\\([`"\']' + tag));
  });

  it('loads nothing from outside', () => {
    for (const page of ['index.html', 'iframe.html']) {
      expect(readFileSync(join(folder, page), 'utf8')).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)=["'](?:https?:)?\/\//);
    }
  });
});
