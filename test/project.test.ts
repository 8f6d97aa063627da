import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {releaseZip} from '../scripts/release-zip.mjs';
import {sizes, tolerance} from '../scripts/sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...command: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, command, {cwd: root, encoding: 'utf8'});
  return {status, output: stdout + stderr};
};
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | {types: string; default: string}>;
  customElements: string;
};

describe('project', () => {
  it('type-checks', () => expect(run('node_modules/typescript/bin/tsc')).toEqual({status: 0, output: ''}));

  it('lints', () => expect(run('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0')).toEqual({status: 0, output: ''}));

  it('is formatted', () =>
    expect(run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')).toEqual({status: 0, output: ''}));

  it('has lock files without addresses', () => {
    const {stdout} = spawnSync('git', ['ls-files', '--', '*package-lock.json'], {cwd: root, encoding: 'utf8'});
    const files = stdout.trim().split('\n');
    expect(files).toContain('test/frameworks/astro/package-lock.json');
    for (const file of files) expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
  });

  it('has a custom-elements.json that matches the sources', () => {
    const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
    try {
      execFileSync(
        process.execPath,
        // The analyzer joins its folder to the current one.
        [
          'node_modules/@custom-elements-manifest/analyzer/cem.js',
          'analyze',
          '--config',
          'cem.config.mjs',
          '--outdir',
          relative(root, folder),
          '--quiet',
        ],
        {cwd: root},
      );
      const fresh: unknown = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
      // The analyzer lists files in the order of the disk.
      const inOrder = (given: unknown) =>
        [...(given as {modules: {path: string}[]}).modules].sort((one, two) => one.path.localeCompare(two.path));
      expect(inOrder(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')))).toEqual(inOrder(fresh));
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('has a changeset or a release', () => {
    expect(
      readdirSync(join(root, '.changeset')).some((file) => file.endsWith('.md') && file !== 'README.md') ||
        existsSync(join(root, 'CHANGELOG.md')),
    ).toBe(true);
  });

  it('resolves every path of its exports', () => {
    for (const target of Object.values(manifest.exports)) {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        if (!path.includes('*')) expect(existsSync(join(root, path)), path).toBe(true);
      }
    }
    expect(existsSync(join(root, manifest.customElements))).toBe(true);
  });
});

/** As a zip has it: years from 1980, month, day. */
const firstOf1980 = (0 << 9) | (1 << 5) | 1;

/** Time and date of each entry in a zip, from its central directory. */
function entryDates(zip: Uint8Array): [time: number, date: number][] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  let at = view.getUint32(end + 16, true);
  return Array.from({length: view.getUint16(end + 10, true)}, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const entry: [number, number] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)];
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

describe('built files', () => {
  it.each(sizes().map(({what, bytes, budget}) => [what, bytes, budget] as const))(
    '%s: %d bytes of brotli, at most 2 %% over the %d of bench/budgets.json, and a much lower one is written down',
    (_, bytes, budget = 0) => {
      expect(bytes).toBeLessThanOrEqual(budget * tolerance);
      expect(bytes).toBeGreaterThanOrEqual(budget / tolerance);
    },
  );

  it('are compiled, without decorators or bare imports', () => {
    for (const file of readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(root, 'dist', file), 'utf8');
      expect(code, file).not.toMatch(/^\s*@\w+\(/m);
      // What stands alone imports nothing at once; the autoloader is there to share chunks.
      if (file === 'autoloader.js') expect(code).not.toMatch(/from\s*["'`](?!\.\/chunks\/)/);
      else expect(code, file).not.toMatch(/(?:^|[;}])\s*import\s*(?:[\w$,{}*\s]+from\s*)?["'`]/m);
    }
  });

  it('have each its hash in integrity.json', () => {
    const listed = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
    const there = readdirSync(join(root, 'dist'), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative(join(root, 'dist'), join(parentPath, name)))
      .filter((path) => !/^(esm\/|render[./]|vscode\.|web-types\.|integrity\.)/.test(path));
    expect(Object.keys(listed).sort()).toEqual(there.sort());
    for (const [path, hash] of Object.entries(listed)) {
      const sum = createHash('sha384')
        .update(readFileSync(join(root, 'dist', path)))
        .digest('base64');
      expect(hash, path).toBe(`sha384-${sum}`);
    }
  });

  it('come as a zip to host, in a folder with the version, with licences and checksums that hold', () => {
    const {name, bytes} = releaseZip();
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    expect(name).toBe(`massage-elements-${version}.zip`);
    const files = unzipSync(bytes);
    const folder = `massage-elements-${version}/`;
    const paths = Object.keys(files);
    // The same files make the same bytes: always in the same order, and no entry tells when.
    expect(paths).toEqual([...paths].sort());
    expect(entryDates(bytes)).toEqual(paths.map(() => [0, firstOf1980]));
    expect(paths.filter((path) => !path.startsWith(folder) || /\.map$|\/esm\//.test(path))).toEqual([]);
    for (const path of [
      'LICENSE',
      'THIRD-PARTY-LICENSES.txt',
      'README.txt',
      'integrity.json',
      'massage-elements.js',
      'locales/fr/shared.js',
    ])
      expect(paths).toContain(folder + path);
    const readMe = strFromU8(files[`${folder}README.txt`]!);
    const top = new Set(paths.map((path) => path.slice(folder.length).replace(/\/.*/, '/')));
    expect([...top].filter((name) => name !== 'README.txt' && !readMe.split(/[\s,;:?()]+/).includes(name))).toEqual([]);
    // Without it a visitor elsewhere would be told another number.
    expect(readMe).toMatch(/<contraindication-checker phone="[^"]+" country="CA">/);
    const sums = strFromU8(files[`${folder}SHA256SUMS`]!).trim().split('\n');
    expect(sums.map((line) => folder + line.slice(66)).sort()).toEqual(paths.filter((path) => !path.endsWith('SHA256SUMS')).sort());
    for (const line of sums) {
      const content = files[folder + line.slice(66)]!;
      expect(line.slice(0, 64), line).toBe(createHash('sha256').update(content).digest('hex'));
    }
    expect(strFromU8(files[`${folder}THIRD-PARTY-LICENSES.txt`]!)).toMatch(/lit-html [\d.]+ \(BSD-3-Clause\)[^]*Redistribution/);
  });

  it('offer the knowledge to plain Node', () => {
    const script = `import('massage-elements/knowledge').then(({screen, conditions, contentVersion}) => console.log(JSON.stringify([screen({fever: true}).contraindication, conditions.length > 200, contentVersion])))`;
    expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'}))).toEqual([
      'absolute',
      true,
      expect.stringMatching(/^\d+\.\d+\.\d+$/),
    ]);
  });

  it('can be imported in Node without side effect', () => {
    const script = `import('massage-elements').then((m) => console.log(JSON.stringify([Object.keys(m).sort(), typeof customElements])))`;
    expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: root, encoding: 'utf8'}))).toEqual([
      ['AftercareCard', 'ContraindicationChecker', 'MassageEvent', 'TechniqueExplorer', 'VisitPlanner', 'contentVersion'],
      expect.any(String),
    ]);
  });
});
