// dist/THIRD-PARTY-LICENSES.txt: the licences of what the script files carry besides the library itself.
import {readFileSync, writeFileSync} from 'node:fs';

const root = new URL('../', import.meta.url);
const carried = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

export function writeLicenses() {
  const texts = carried.map((name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const {version, license} = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
    const text = readFileSync(new URL('LICENSE', folder), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', root), texts.join(`\n${'-'.repeat(72)}\n\n`));
}
