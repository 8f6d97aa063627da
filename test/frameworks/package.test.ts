import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publint} from 'publint';
import {build} from 'vite';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {conditionOf} from '../../src/knowledge/screen.js';
import {dependencies, makeApp, root, tscErrors, wrongLines, type App} from './app.js';

const classes = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

/** Every path that the package promises, by its key in `exports`. Who takes one away breaks somebody's page. */
const promised: Readonly<Record<string, readonly string[]>> = {
  '.': ['massage-elements'],
  './knowledge': ['massage-elements/knowledge'],
  './localization': ['massage-elements/localization'],
  './knowledge.json': ['massage-elements/knowledge.json'],
  './knowledge/*.json': ['massage-elements/knowledge/en.json', 'massage-elements/knowledge/fr.json'],
  './schema/*': ['massage-elements/schema/knowledge.schema.json', 'massage-elements/schema/profile.schema.json'],
  './themes/*': ['massage-elements/themes/tokens.json', 'massage-elements/themes/calm.css', 'massage-elements/themes/calm.tokens.json'],
  './contraindication-checker': ['massage-elements/contraindication-checker'],
  './contraindication-checker/define': ['massage-elements/contraindication-checker/define'],
  './technique-explorer': ['massage-elements/technique-explorer'],
  './technique-explorer/define': ['massage-elements/technique-explorer/define'],
  './aftercare-card': ['massage-elements/aftercare-card'],
  './aftercare-card/define': ['massage-elements/aftercare-card/define'],
  './visit-planner': ['massage-elements/visit-planner'],
  './visit-planner/define': ['massage-elements/visit-planner/define'],
  './render': ['massage-elements/render'],
  './define': ['massage-elements/define'],
  './react': ['massage-elements/react'],
  './vue': ['massage-elements/vue'],
  './svelte': ['massage-elements/svelte'],
  './dist/*': [
    ...['massage-elements', ...classes].map((name) => `massage-elements/dist/${name}.js`),
    'massage-elements/dist/locales/fr/shared.js',
    'massage-elements/dist/autoloader.js',
    'massage-elements/dist/massage-elements.classic.js',
    'massage-elements/dist/locales/fr/shared.classic.js',
    'massage-elements/dist/embed.html',
    'massage-elements/dist/embed-page.js',
    'massage-elements/dist/embed.js',
    'massage-elements/dist/integrity.json',
    'massage-elements/dist/THIRD-PARTY-LICENSES.txt',
    'massage-elements/dist/vscode.html-custom-data.json',
    'massage-elements/dist/vscode.css-custom-data.json',
    'massage-elements/dist/web-types.json',
    'massage-elements/dist/knowledge/review.en.html',
  ],
  './custom-elements.json': ['massage-elements/custom-elements.json'],
  './package.json': ['massage-elements/package.json'],
};
const paths = Object.values(promised).flat();
/** The modules for Node and bundlers. `dist/*.js` are for pages alone: they stand on a browser's globals. */
const modules = paths.filter((path) => !/\.(?:json|css|html)$|\/dist\//.test(path));
const defining = modules.filter((path) => path.endsWith('/define'));

interface PackageJson {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: unknown;
}

describe('the packed package', () => {
  let app: App;
  let packageJson: PackageJson;
  const node = (script: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: app.folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
  beforeAll(() => {
    app = makeApp('plain');
    packageJson = JSON.parse(readFileSync(join(app.folder, 'node_modules/massage-elements/package.json'), 'utf8')) as PackageJson;
  });
  afterAll(() => app.remove());

  it('asks for lit alone, and for playwright-core only where somebody wants a proof', () => {
    expect(Object.keys(packageJson.dependencies).sort()).toEqual([...dependencies].sort());
    expect(Object.keys(packageJson.peerDependencies ?? {})).toEqual(['playwright-core']);
    expect(packageJson.peerDependenciesMeta).toEqual({'playwright-core': {optional: true}});
  });

  it('promises these paths, and each leads to a file', () => {
    expect(Object.keys(packageJson.exports)).toEqual(Object.keys(promised));
    const lost = node(`
      import {existsSync} from 'node:fs';
      import {fileURLToPath} from 'node:url';
      const found = (path) => {
        try {
          return existsSync(fileURLToPath(import.meta.resolve(path)));
        } catch {
          return false;
        }
      };
      console.log(JSON.stringify(${JSON.stringify(paths)}.filter((path) => !found(path))));`);
    expect(lost).toEqual([]);
  });

  it('can be imported in Node, path by path, without side effect', () => {
    const report = node(`
      import 'lit';
      import '@lit/localize';
      const names = () => Object.getOwnPropertyNames(globalThis).sort().join();
      const before = names();
      const wrong = [];
      for (const path of ${JSON.stringify(modules.filter((path) => !defining.includes(path)))}) {
        await import(path);
        if (names() !== before) wrong.push(path);
        if (${JSON.stringify(classes)}.some((tag) => customElements.get(tag))) wrong.push(path);
      }
      console.log(JSON.stringify(wrong));`);
    expect(modules).toHaveLength(16);
    expect(report).toEqual([]);
  });

  it.each(defining)('%s does nothing where there are no custom elements', (path) => {
    const report = node(`
      import 'lit';
      import '@lit/localize';
      delete globalThis.customElements;
      const names = () => Object.getOwnPropertyNames(globalThis).sort().join();
      const before = names();
      await import('${path}');
      console.log(JSON.stringify(names() === before));`);
    expect(report).toBe(true);
  });

  it('type-checks without any framework, types of its dependencies included, and only what is wrong is rejected', async () => {
    app.write('src/names.ts', sameNames());
    const {output} = await app.run('typescript/bin/tsc', '--pretty', 'false');
    expect(tscErrors(output), output).toEqual(wrongLines('plain', 'src/wrong.ts'));
  });

  it('satisfies publint', async () => {
    const {buffer} = new Uint8Array(readFileSync(inject('tarball')));
    expect((await publint({pack: {tarball: buffer}, strict: true})).messages).toEqual([]);
  });

  it('satisfies “are the types wrong”', async () => {
    const {status, output} = await app.run(
      '@arethetypeswrong/cli/dist/index.js',
      inject('tarball'),
      ...['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'],
    );
    expect(status, output).toBe(0);
    for (const path of modules) expect(output).toContain(`"${path}"`);
  });

  describe('with a bundler', () => {
    /** All that Vite makes of a line of code. */
    const bundle = async (code: string): Promise<string> => {
      app.write('entry.js', code);
      const result = await build({
        root: app.folder,
        configFile: false,
        logLevel: 'error',
        build: {write: false, chunkSizeWarningLimit: 2000, rolldownOptions: {input: join(app.folder, 'entry.js')}},
      });
      const outputs = Array.isArray(result) ? result : [result];
      return outputs
        .flatMap((each) => ('output' in each ? each.output : []))
        .reduce((all, each) => all + ('code' in each ? each.code : ''), '');
    };
    const aboutClots = conditionOf('deep-vein-thrombosis').reason((text) => String(text));

    it('the card brings nothing of what the checker knows', async () => {
      expect(await bundle(`import 'massage-elements/contraindication-checker/define';`)).toContain(aboutClots);
      const card = await bundle(`import 'massage-elements/aftercare-card/define';`);
      expect(card).toContain('customElements');
      expect(card).not.toContain(aboutClots);
    });

    it('what is not used stays away', async () => {
      expect((await bundle(`import {contentVersion} from 'massage-elements'; console.log(contentVersion);`)).length).toBeLessThan(200);
      expect(
        (await bundle(`import 'massage-elements'; import 'massage-elements/aftercare-card'; import 'massage-elements/react';`)).length,
      ).toBe(0);
      const card = await bundle(`import {AftercareCard} from 'massage-elements'; globalThis.card = AftercareCard;`);
      expect(card).not.toContain(aboutClots);
      expect(card).not.toMatch(/\([\`"']aftercare-card[\`"'],/);
    });

    it('what defines a tag stays in', async () => {
      const all = await bundle(`import 'massage-elements/define';`);
      for (const tag of classes) expect(all).toMatch(new RegExp(`[\`"']${tag}[\`"']\\s*[,:]`));
    });
  });
});

/** A file of types that is right when the framework types name what custom-elements.json names: no more, no less. */
function sameNames(): string {
  interface Element {
    readonly tagName?: string;
    readonly attributes: readonly {name: string; fieldName?: string}[];
    readonly events: readonly {name: string}[];
  }
  const {modules: all} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {modules: {declarations?: Element[]}[]};
  const elements = all.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  expect(elements).toHaveLength(4);
  const union = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ');
  const lines = elements.flatMap(({tagName, attributes, events}) => {
    // Frameworks type these two themselves, for every element.
    expect(attributes.filter(({fieldName}) => !fieldName).map(({name}) => name)).toEqual(['lang', 'dir']);
    const own = attributes.filter(({fieldName}) => fieldName);
    return [
      `  true satisfies Same<keyof Properties<'${tagName}'>, ${union(own.map(({fieldName}) => fieldName!))}>,`,
      `  true satisfies Same<keyof Attributes<'${tagName}'>, ${union(own.filter(({name, fieldName}) => name !== fieldName).map(({name}) => name))}>,`,
      `  true satisfies Same<keyof Handlers<'${tagName}'>, ${union(events.map(({name}) => `on${name}`))}>,`,
    ];
  });
  return `import type {Attributes, Handlers, Properties} from 'massage-elements/dist/esm/frameworks/elements.js';
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
export const same = [
${lines.join('\n')}
];
`;
}
