// dist/sbom.cdx.json: a bill of materials in CycloneDX's form of what comes with the package: what npm installs beside it, and what is bundled into the built files.
import {readFileSync, writeFileSync} from 'node:fs';
import {packagesOf} from './licenses.mjs';

const root = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const purl = ({name, version}) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licenses = (license) => [/^[\w.-]+$/.test(license) ? {license: {id: license}} : {expression: license}];

/**
 * npm's own `npm sbom` knows what is installed, not what is bundled, and stamps time and a random number; the same sources make
 * the same bytes here.
 *
 * @param built - what the builds gave: their chunks name the modules in them
 */
export function sbom(built) {
  const own = json('package.json');
  const lock = json('package-lock.json').packages;
  const within = new Map();
  for (const {fileName, moduleIds = []} of built.flat().flatMap(({output}) => output))
    for (const {path} of packagesOf(moduleIds)) within.set(path, [...(within.get(path) ?? []), fileName]);

  // As Node looks for a package: beside the one that asks, then further up.
  const pathOf = (name, from) => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules') - 1))) {
      const path = `${at && `${at}/`}node_modules/${name}`;
      if (lock[path]) return path;
      if (!at) return undefined;
    }
  };
  const needs = (path) => Object.keys(lock[path].dependencies ?? {}).flatMap((name) => pathOf(name, path) ?? []);
  const installed = new Set();
  const add = (path) => {
    if (installed.has(path)) return;
    installed.add(path);
    needs(path).forEach(add);
  };
  needs('').forEach(add);

  const paths = [...new Set([...installed, ...within.keys()])].sort();
  const named = (path) => ({name: path.split('node_modules/').at(-1), version: lock[path].version});
  const self = {name: own.name, version: own.version};
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': purl(self),
        type: 'library',
        ...self,
        description: own.description,
        licenses: licenses(own.license),
        purl: purl(self),
      },
    },
    components: paths.map((path) => ({
      'bom-ref': purl(named(path)),
      type: 'library',
      ...named(path),
      scope: 'required',
      hashes: [{alg: 'SHA-512', content: Buffer.from(lock[path].integrity.replace('sha512-', ''), 'base64').toString('hex')}],
      licenses: licenses(lock[path].license),
      purl: purl(named(path)),
      properties: [
        ...(installed.has(path) ? [{name: 'massage-elements:installed', value: 'with the npm package'}] : []),
        ...[...new Set(within.get(path))].sort().map((value) => ({name: 'massage-elements:bundled', value})),
      ],
    })),
    dependencies: ['', ...paths].map((path) => ({
      ref: purl(path ? named(path) : self),
      dependsOn: (path ? needs(path) : [...new Set([...needs(''), ...within.keys()])])
        .filter((each) => paths.includes(each))
        .map((each) => purl(named(each)))
        .sort(),
    })),
  };
}

export function writeSbom(built) {
  writeFileSync(new URL('dist/sbom.cdx.json', root), `${JSON.stringify(sbom(built), null, 2)}\n`);
}
