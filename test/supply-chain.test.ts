import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {findings} from '../scripts/audit.mjs';
import {banner, packagesOf} from '../scripts/licenses.mjs';
import {releaseZip} from '../scripts/release-zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const {version, dependencies} = JSON.parse(read('package.json')) as {version: string; dependencies: Record<string, string>};
const zip = releaseZip().bytes;
const inZip = unzipSync(zip);

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly {content: string}[];
  readonly licenses: readonly {license?: {id: string}; expression?: string}[];
  readonly properties: readonly {name: string; value: string}[];
}

describe('what is bundled', () => {
  const licences = read('dist/THIRD-PARTY-LICENSES.txt');
  const scripts = ['dist', 'dist/chunks', 'dist/locales', 'dist/render'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => /\.m?js$/.test(file))
      .map((file) => `${folder}/${file}`),
  );

  it.each(scripts)('%s says so in its first line', (file) => {
    const [first, ...rest] = read(file)
      .replace(/^\uFEFF/, '')
      .split('\n');
    const own = file.startsWith('dist/chunks/') ? '' : ` ${version.replaceAll('.', '\\.')}`;
    expect(first).toMatch(new RegExp(`^/\\*! massage-elements${own} \\(MIT\\)(?: with .+: THIRD-PARTY-LICENSES\\.txt)? \\*/$`));
    const code = rest.join('\n');
    // What these packages leave in a file, whatever minified it.
    const traces = {
      'lit-html': 'litHtmlVersions',
      'lit-element': 'litElementVersions',
      '@lit/reactive-element': 'reactiveElementVersions',
      parse5: 'missing-semicolon-after-character-reference',
    };
    for (const [name, trace] of Object.entries(traces)) {
      if (code.includes(trace)) expect(first, file).toContain(`${name} `);
      // A chunk may hold another part of the package.
      else if (own) expect(first, file).not.toContain(`${name} `);
    }
    for (const [, name, at, license] of first!.matchAll(/(?:with |, )([@\w/-]+) ([\d.]+)(?=[^(]*\(([\w.-]+)\))/g))
      expect(licences).toContain(`${name} ${at} (${license})\n\n`);
  });

  it('keeps the byte order mark of classic scripts before it', () => {
    for (const file of scripts.filter((name) => /classic\.js$|\/embed/.test(name)))
      expect(read(file).startsWith('\uFEFF/*!'), file).toBe(true);
  });

  it('costs at most 200 letters', () => {
    for (const file of scripts.filter((name) => name.endsWith('.js'))) expect(read(file).indexOf('*/'), file).toBeLessThan(200);
  });

  it('is read from the folder that a bundler took, also where a package has its own copy', () => {
    const nested = readdirSync(join(root, 'node_modules/eslint-plugin-lit/node_modules')).includes('entities');
    expect(nested).toBe(true);
    const inside = 'node_modules/eslint-plugin-lit/node_modules/entities';
    const {version: there} = JSON.parse(read(`${inside}/package.json`)) as {version: string};
    expect(packagesOf([`${root}/${inside}/lib/index.js`, `${root}/src/index.ts`])).toEqual([
      {name: 'entities', version: there, license: 'BSD-2-Clause', path: inside},
    ]);
    expect(banner([], '1.2.3')).toBe('/*! massage-elements 1.2.3 (MIT) */');
  });
});

describe('the bill of materials', () => {
  const text = read('dist/sbom.cdx.json');
  const bom = JSON.parse(text) as {
    bomFormat: string;
    specVersion: string;
    metadata: {component: {name: string; version: string}};
    components: readonly Component[];
    dependencies: readonly {ref: string; dependsOn: readonly string[]}[];
  };
  const lock = (JSON.parse(read('package-lock.json')) as {packages: Record<string, {version: string; dev?: boolean; integrity: string}>})
    .packages;
  const names = (components: readonly Component[]) => components.map(({name, version}) => `${name} ${version}`).sort();
  const has = (property: string) =>
    bom.components.filter(({properties}) => properties.some(({name}) => name === `massage-elements:${property}`));

  it('is of this version, without time, random number, address or path of a machine', () => {
    expect(bom).toMatchObject({bomFormat: 'CycloneDX', specVersion: '1.5', metadata: {component: {name: 'massage-elements', version}}});
    expect(text).not.toMatch(/timestamp|serialNumber|externalReferences|https?:\/\/(?!cyclonedx\.org\/schema\/)|\d{4}-\d\d-\d\dT/);
    expect(text).not.toContain(root);
  });

  it('lists what npm installs with the package', () => {
    const installed = Object.entries(lock).flatMap(([path, {version: at, dev}]) =>
      path && !dev ? [`${path.split('node_modules/').at(-1)} ${at}`] : [],
    );
    expect(names(has('installed'))).toEqual(installed.sort());
  });

  it('lists what is bundled, as the licences do', () => {
    const licensed = [...read('dist/THIRD-PARTY-LICENSES.txt').matchAll(/^([@\w/-]+ [\d.]+) \([\w.-]+\)$/gm)].map(([, each]) => each!);
    expect(names(has('bundled'))).toEqual(licensed.sort());
    expect(licensed.some((each) => each.startsWith('parse5 '))).toBe(true);
  });

  it('has the hash of the lock file and a licence for each, and says what needs what', () => {
    for (const {name, version: at, hashes, licenses} of bom.components) {
      const sum = `sha512-${Buffer.from(hashes[0]!.content, 'hex').toString('base64')}`;
      expect(
        Object.entries(lock).some(([path, each]) => path.endsWith(`node_modules/${name}`) && each.version === at && each.integrity === sum),
      ).toBe(true);
      expect(licenses[0]!.license?.id ?? licenses[0]!.expression).toMatch(/^(?:MIT|BSD-[23]-Clause|Apache-2\.0|ISC)$/);
    }
    const known = new Set([...bom.components.map(({purl}) => purl), `pkg:npm/massage-elements@${version}`]);
    expect(new Set(bom.dependencies.map(({ref}) => ref))).toEqual(known);
    for (const purl of bom.dependencies.flatMap(({dependsOn}) => dependsOn)) expect(known).toContain(purl);
    for (const name of Object.keys(dependencies))
      expect(bom.dependencies[0]!.dependsOn.join()).toContain(`pkg:npm/${name.replace('@', '%40')}@`);
    expect(bom.dependencies.find(({ref}) => ref.startsWith('pkg:npm/lit@'))!.dependsOn.join()).toContain('pkg:npm/lit-html@');
  });

  it('is in the zip to host', () => {
    expect(strFromU8(inZip[`massage-elements-${version}/sbom.cdx.json`]!)).toBe(text);
  });
});

describe('npm run audit', () => {
  const lock = {
    'node_modules/lit': {version: '3.0.0'},
    'node_modules/entities': {version: '6.0.1'},
    'node_modules/a/node_modules/entities': {version: '4.0.0'},
  };
  const shipped = [
    {name: 'lit', version: '3.0.0'},
    {name: 'entities', version: '6.0.1'},
  ];
  const advisory = (name: string, ...nodes: string[]) => ({
    name,
    severity: 'high',
    via: [{title: 'Bad', url: 'https://example.com/1'}, 'another'],
    nodes,
  });

  it('tells what ships from the tools, also of two versions of one package', () => {
    const report = {
      vulnerabilities: {lit: advisory('lit', 'node_modules/lit'), entities: advisory('entities', 'node_modules/a/node_modules/entities')},
    };
    expect(findings(report, shipped, lock)).toEqual({
      shipped: ['lit (high): Bad https://example.com/1; by way of another'],
      tools: ['entities (high): Bad https://example.com/1; by way of another'],
    });
    expect(findings({vulnerabilities: {entities: advisory('entities', 'node_modules/entities')}}, shipped, lock)!.shipped).toHaveLength(1);
    expect(findings({vulnerabilities: {}}, shipped, lock)).toEqual({shipped: [], tools: []});
  });

  it('takes no answer for no answer', () => {
    expect(findings({statusCode: 405, message: 'Method Not Allowed'}, shipped, lock)).toBeUndefined();
    expect(findings(undefined, shipped, lock)).toBeUndefined();
  });
});

describe('the release workflow', () => {
  const text = read('.github/workflows/release.yml');
  const jobs = Object.fromEntries(
    text
      .slice(text.indexOf('\njobs:\n') + '\njobs:\n'.length)
      .split(/^(?= {2}\w+:$)/m)
      .map((job) => [/\w+/.exec(job)![0], job]),
  );
  const permissions = (job: string) =>
    [...(/^ {4}permissions:\n((?: {6}.+\n)+)/m.exec(job)?.[1] ?? '').matchAll(/[\w-]+: \w+/g)].map(([each]) => each);

  it('gives no right to all, and each job what it needs', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, permissions(job)]))).toEqual({
      build: ['contents: read'],
      npm: ['id-token: write'],
      files: ['contents: write'],
    });
  });

  it('runs code of packages only where nothing may be written', () => {
    for (const [name, job] of Object.entries(jobs).filter(([name]) => name !== 'build'))
      expect(job, name).not.toMatch(/checkout|npm (?:ci|i|install|run|test|exec)\b|npx|\.ci\/|node /);
    expect(jobs['npm']).toMatch(/npm publish .*--provenance .*--ignore-scripts/);
    expect(jobs['npm']).toContain('environment: npm');
    expect(jobs['build']).toContain('persist-credentials: false');
  });

  it('takes actions by commit, and no secret', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, each]) => each!);
    expect(uses.length).toBeGreaterThan(0);
    for (const each of uses) expect(each).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN|pull_request_target/);
  });

  it('puts nothing that others wrote into a command', () => {
    for (const [, command] of text.matchAll(/run: ((?:.|\n {10})+)/g)) expect(command).not.toContain('${{');
  });
});

describe('SECURITY.md', () => {
  it('names files that are there, and says how to reach us', () => {
    const text = read('SECURITY.md');
    const files = Object.keys(inZip).map((path) => path.slice(path.indexOf('/') + 1));
    const named = [...text.matchAll(/`([\w.-]+\.(?:json|txt|html)|SHA256SUMS)`/g)].map(([, file]) => file!);
    expect(named.length).toBeGreaterThan(4);
    for (const file of named) expect(files).toContain(file);
    expect(text).toContain('Report a vulnerability');
    expect(read('README.md')).toContain('(SECURITY.md)');
  });

  it('is right that the same files make the same zip, in every time zone', () => {
    const script = `import {createHash} from 'node:crypto'; import {releaseZip} from './scripts/release-zip.mjs'; console.log(createHash('sha256').update(releaseZip().bytes).digest('hex'));`;
    const elsewhere = {cwd: root, encoding: 'utf8', env: {...process.env, TZ: 'America/Edmonton'}} as const;
    const sum = execFileSync(process.execPath, ['--input-type=module', '-e', script], elsewhere).trim();
    expect(sum).toBe(createHash('sha256').update(zip).digest('hex'));
  });
});
