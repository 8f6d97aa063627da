import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

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
  let built: ReturnType<typeof spawnSync>;
  let entries: Readonly<Record<string, Entry>> = {};
  const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
    modules: readonly {readonly declarations?: readonly Declaration[]}[];
  };
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

  beforeAll(() => {
    built = spawnSync(
      process.execPath,
      ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--disable-telemetry', '--quiet', '-o', folder],
      {cwd: root, encoding: 'utf8', env: {...process.env, CI: 'true', NODE_ENV: 'production', STORYBOOK_DISABLE_TELEMETRY: '1'}},
    );
    if (built.status === 0) ({entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {entries: typeof entries});
  }, 180_000);
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it('builds', () => {
    expect(built.status, `${String(built.stdout)}${String(built.stderr)}`).toBe(0);
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

  it('introduces itself with links that lead somewhere', () => {
    const links = [...readFileSync(join(root, 'stories/Introduction.mdx'), 'utf8').matchAll(/\]\(\?path=\/(docs|story)\/([a-z-]+)\)/g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, type, id] of links) expect(entries[id!]?.type, id).toBe(type);
  });

  it('loads nothing from outside', () => {
    for (const page of ['index.html', 'iframe.html']) {
      expect(readFileSync(join(folder, page), 'utf8')).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)=["'](?:https?:)?\/\//);
    }
  });
});
