// npm run release:zip: release/massage-elements-<version>.zip, all that a clinic needs to host the files itself.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {strToU8, zipSync} from 'fflate';
import {integrity} from './integrity.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

function readMe(version, hashes) {
  const example = 'massage-elements.js';
  return `massage-elements ${version}

1. Copy this folder to your site, with its name: /massage-elements-${version}/
   The version in the name lets browsers keep the files for good; a new version is a new folder.
2. Put this into your page:

<script type="module" src="/massage-elements-${version}/${example}"
  integrity="${hashes[example]}" crossorigin="anonymous"></script>

<contraindication-checker phone="YOUR NUMBER">
  Please call us on YOUR NUMBER about any health condition before your visit.
</contraindication-checker>

autoloader.js        loads only what the page uses, when it comes near (chunks/ belongs to it)
massage-elements.js  everything in one module; the other four hold one element each
locales/             the languages, loaded when needed
themes/              presets as style sheets and as design tokens
integrity.json       sha384 of each file; SHA256SUMS checks the whole folder: sha256sum -c SHA256SUMS

It is general information that helps a person prepare to talk with their therapist. It does not assess, diagnose or
clear anyone. Compiled from the listed sources, not yet reviewed by a clinician.
`;
}

/**
 * Makes the archive from dist/, which has to be built. The same files make the same bytes.
 *
 * @returns {{name: string, bytes: Uint8Array}}
 */
export function releaseZip() {
  const {version} = JSON.parse(read('package.json'));
  const folder = `massage-elements-${version}`;
  const hashes = integrity();
  const files = Object.fromEntries([...Object.keys(hashes), 'integrity.json'].map((path) => [path, read(`dist/${path}`)]));
  files['LICENSE'] = read('LICENSE');
  files['CONTENT-CHANGELOG.md'] = read('CONTENT-CHANGELOG.md');
  if (existsSync(new URL('CHANGELOG.md', root))) files['CHANGELOG.md'] = read('CHANGELOG.md');
  for (const schema of ['profile', 'knowledge']) files[`schema/${schema}.schema.json`] = read(`schema/${schema}.schema.json`);
  files['README.txt'] = strToU8(readMe(version, hashes));
  const sums = Object.keys(files)
    .sort()
    .map((path) => `${createHash('sha256').update(files[path]).digest('hex')}  ${path}\n`);
  files['SHA256SUMS'] = strToU8(sums.join(''));
  const inFolder = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((path) => [`${folder}/${path}`, new Uint8Array(files[path])]),
  );
  // A zip tells the time of wherever it is made, so this is midnight there.
  return {name: `${folder}.zip`, bytes: zipSync(inFolder, {level: 9, mtime: new Date(1980, 0, 1)})};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {name, bytes} = releaseZip();
  mkdirSync(new URL('release/', root), {recursive: true});
  writeFileSync(new URL(`release/${name}`, root), bytes);
  console.log(`release/${name}  ${(bytes.length / 1e6).toFixed(2)} MB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
