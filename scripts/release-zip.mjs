// npm run release:zip: release/massage-elements-<version>.zip, all that a clinic needs to host the files itself.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {strToU8, zipSync} from 'fflate';
import {integrity} from './integrity.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

function readMe(version, hashes, changelogs) {
  const example = 'massage-elements.js';
  const changes = `${changelogs.join(', ').padEnd(28)} what has changed`;
  return `massage-elements ${version}

1. Copy this folder to your site, with its name: /massage-elements-${version}/
   The version in the name lets browsers keep the files for good; a new version is a new folder.
2. Put this into your page:

<script type="module" src="/massage-elements-${version}/${example}"
  integrity="${hashes[example]}" crossorigin="anonymous"></script>

<contraindication-checker phone="YOUR NUMBER" country="CA">
  Please call us on YOUR NUMBER about any health condition before your visit.
</contraindication-checker>

   country is yours, as two letters (CA, US, GB, FR, ...): the emergency number follows it.

Scripts, one of them for a page:
massage-elements.js          everything in one module
contraindication-checker.js, technique-explorer.js, aftercare-card.js, visit-planner.js
                             one element each, as a module
autoloader.js                loads only what the page uses, when it comes near (chunks/ belongs to it)
massage-elements.classic.js  everything as a classic script, with defer: for site builders and plugins that break modules

For site builders that take no scripts:
embed.html                   a page for an <iframe>: embed.html?element=aftercare-card&phone=YOUR%20NUMBER&country=CA
                             (embed-page.js belongs to it, massage-elements.classic.js too)
embed.js                     gives that frame its height, where a script is allowed

Beside them:
locales/                     the languages, loaded when needed
themes/                      presets as style sheets and as design tokens
schema/                      what may stand in a clinic's profile, and the form of knowledge/, as JSON Schema
knowledge/                   the content as JSON for each language, and as a page to review
sbom.cdx.json                what other people's code is in the files (CycloneDX)
LICENSE, THIRD-PARTY-LICENSES.txt
                             the licences of this and of what is bundled
${changes}
integrity.json               sha384 of each file; SHA256SUMS checks the whole folder: sha256sum -c SHA256SUMS

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
  files['README.txt'] = strToU8(
    readMe(
      version,
      hashes,
      Object.keys(files).filter((path) => path.endsWith('CHANGELOG.md')),
    ),
  );
  const sums = Object.keys(files)
    .sort()
    .map((path) => `${createHash('sha256').update(files[path]).digest('hex')}  ${path}\n`);
  files['SHA256SUMS'] = strToU8(sums.join(''));
  const inFolder = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((path) => [`${folder}/${path}`, new Uint8Array(files[path])]),
  );
  // In local time, as a zip's times are: everywhere the same bytes.
  return {name: `${folder}.zip`, bytes: zipSync(inFolder, {level: 9, mtime: new Date(1980, 0, 1)})};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {name, bytes} = releaseZip();
  mkdirSync(new URL('release/', root), {recursive: true});
  writeFileSync(new URL(`release/${name}`, root), bytes);
  console.log(`release/${name}  ${(bytes.length / 1e6).toFixed(2)} MB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
