// What the built files carry besides the library itself: named in their first line, with its licences in dist/THIRD-PARTY-LICENSES.txt and as a bill of materials in dist/sbom.cdx.json.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/**
 * @param {readonly string[]} moduleIds - files that a bundler took
 * @returns {{name: string, version: string, license: string, path: string}[]} the packages they are from, by name; `path` is the one in the lock file
 */
export function packagesOf(moduleIds) {
  const paths = moduleIds.flatMap((id) => /\bnode_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  return [...new Set(paths)]
    .map((path) => {
      const {name, version, license} = json(`${path}/package.json`);
      return {name, version, license, path};
    })
    .sort((one, two) => (one.name < two.name ? -1 : 1));
}

/**
 * The comment at the top of a built file.
 *
 * @param {readonly string[]} moduleIds - what is bundled in it
 * @param {string} [version] - the library's; a file whose name is the hash of its content does without, so that it stays the same over releases
 */
export function banner(moduleIds, version) {
  const packages = packagesOf(moduleIds);
  const byLicense = [...new Set(packages.map(({license}) => license))].sort().map((license) => {
    const names = packages.filter((each) => each.license === license).map(({name, version}) => `${name} ${version}`);
    return `${names.join(', ')} (${license})`;
  });
  const holds = byLicense.length > 0 ? ` with ${byLicense.join(', ')}: THIRD-PARTY-LICENSES.txt` : '';
  return `/*! massage-elements${version ? ` ${version}` : ''} (MIT)${holds} */`;
}

/** @param built - what the builds gave: their chunks name the modules in them */
export function writeLicenses(built) {
  const chunks = built.flat().flatMap(({output}) => output);
  const texts = packagesOf(chunks.flatMap(({moduleIds = []}) => moduleIds)).map(({name, version, license, path}) => {
    const folder = new URL(`${path}/`, root);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(new URL(file, folder), 'utf8').trim() : 'The package holds no other text of its licence.';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', root), texts.join(`\n${'-'.repeat(72)}\n\n`));
}
