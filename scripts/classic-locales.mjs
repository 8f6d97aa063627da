import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {banner} from './licenses.mjs';

const folder = new URL('../dist/locales/', import.meta.url);

/** Writes each part of a locale once more as a classic script, dist/locales/<tag>/<group>.classic.js, for pages that may import no module. */
export async function writeClassicLocales() {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  for (const file of readdirSync(folder, {recursive: true}).filter((name) => /\/[\w-]+\.js$/.test(name))) {
    const {ids, texts} = await import(new URL(file, folder).href);
    // src/embed/classic-locales.ts reads them off its own tag. The mark at the start says UTF-8, whatever the page is in.
    const script = `\uFEFF${banner([], version)}\ndocument.currentScript[Symbol.for("massage-elements.messages")]=${JSON.stringify({ids, texts})};\n`;
    writeFileSync(new URL(file.replace(/js$/, 'classic.js'), folder), script);
  }
}
