import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {kinds} from '../src/elements/technique-explorer/find.js';
import {render, type Tag} from '../src/embed/render.js';
import {categories, regions} from '../src/knowledge/model.js';
import {techniques} from '../src/knowledge/techniques/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const ids: readonly string[] = techniques.map(({id}) => id);
const accepted: Readonly<Record<string, readonly string[]>> = {
  technique: ids,
  show: [...kinds, ...ids],
  hide: [...kinds, ...ids],
  regions,
  topics: categories,
  'hide-topics': categories,
};

afterEach(() => vi.restoreAllMocks());

describe('what people copy', () => {
  const files = execFileSync('git', ['ls-files', '--', 'README.md', 'docs/*.md', 'src/embed', 'stories', 'demo', 'integrations'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((file) => /\.(?:md|html|m?ts|mjs|js|php|txt|json)$/.test(file));
  const names = Object.keys(accepted).join('|');
  const found = files.flatMap((file) => {
    const text = read(file);
    // A clinic's own treatments are named by its profile, on the same page.
    const own = [...text.matchAll(/"id": "([\w-]+)"/g)].map(([, id]) => id!);
    return [...text.matchAll(new RegExp(`(?<![\\w-])(?:data-)?(${names})=(?:"([^"\`$<{]*)"|([a-z][\\w+-]*))`, 'g'))].flatMap(
      ([whole, name, quoted, bare]) =>
        (quoted ?? bare!)
          .split(/[\s+]+/)
          .filter((id) => id && !own.includes(id))
          .map((id) => ({file, whole, name: name!, id})),
    );
  });

  it('names only ids that are there', () => {
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({name, id}) => !accepted[name]!.includes(id)).map(({file, whole}) => `${file}: ${whole}`)).toEqual([]);
  });

  it('from the first lines of embed.html is accepted value by value', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const [, query] = /<iframe src="https:\/\/…\/embed\.html\?([^"]+)"/.exec(read('src/embed/embed.html'))!;
    const {element, ...attributes} = Object.fromEntries(new URLSearchParams(query));
    expect(Object.keys(attributes).length).toBeGreaterThan(1);
    expect(await render(element as Tag, attributes)).toContain('Massage suédois');
    expect(said.mock.calls).toEqual([]);
  });
});
