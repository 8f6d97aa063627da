// dist/integrity.json: the hash of each file that a page may load, for `integrity="…"` and import maps.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const dist = new URL('../dist/', import.meta.url);

/** @returns {Record<string, string>} path in dist/ to sha384 in the form of Subresource Integrity; without what is for Node, for bundlers and for editors, and without itself */
export function integrity() {
  const files = readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll('\\', '/').split('/dist/').at(-1).replace(/^\/+/, ''))
    .filter((path) => !/^(esm\/|render[./]|vscode\.|web-types\.|integrity\.)/.test(path))
    .sort();
  return Object.fromEntries(
    files.map((path) => [
      path,
      `sha384-${createHash('sha384')
        .update(readFileSync(new URL(path, dist)))
        .digest('base64')}`,
    ]),
  );
}

/** Writes `dist/integrity.json`; everything else has to be there. */
export function writeIntegrity() {
  writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity(), null, 2)}\n`);
}
