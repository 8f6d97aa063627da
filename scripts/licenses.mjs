// dist/THIRD-PARTY-LICENSES.txt: the licences of what the built files carry besides the library itself.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);

/** @param built - what the builds gave: their chunks name the modules in them */
export function writeLicenses(built) {
  const modules = built.flat().flatMap(({output}) => output.flatMap(({moduleIds = []}) => moduleIds));
  const names = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  const texts = [...new Set(names)].sort().map((name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const {version, license} = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(new URL(file, folder), 'utf8').trim() : 'The package holds no other text of its licence.';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', root), texts.join(`\n${'-'.repeat(72)}\n\n`));
}
