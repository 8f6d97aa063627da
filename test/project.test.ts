import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {sizes} from '../scripts/sizes.mjs';

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

  it('has a lock file without addresses', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
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

describe('built files', () => {
  it.each(sizes().map(({file, bytes, budget}) => [file, bytes, budget] as const))(
    '%s: %d bytes of brotli, at most %d',
    (_, bytes, budget) => {
      expect(bytes).toBeLessThanOrEqual(budget);
    },
  );

  it('are compiled, without decorators or bare imports', () => {
    for (const file of readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(root, 'dist', file), 'utf8');
      expect(code, file).not.toMatch(/^\s*@\w+\(/m);
      expect(code, file).not.toMatch(/(?:^|[;}])\s*import\s*(?:[\w$,{}*\s]+from\s*)?["'`]/m);
    }
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
