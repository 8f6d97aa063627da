import {readdirSync, writeFileSync} from 'node:fs';

const folder = new URL('../dist/locales/', import.meta.url);

/** Writes each part of a locale once more as a classic script, dist/locales/<tag>/<group>.classic.js, for pages that may import no module. */
export async function writeClassicLocales() {
  for (const file of readdirSync(folder, {recursive: true}).filter((name) => /\/[\w-]+\.js$/.test(name))) {
    const {ids, texts} = await import(new URL(file, folder).href);
    // src/embed/classic-locales.ts reads them off its own tag. The mark at the start says UTF-8, whatever the page is in.
    const script = `\uFEFFdocument.currentScript[Symbol.for("massage-elements.messages")]=${JSON.stringify({ids, texts})};\n`;
    writeFileSync(new URL(file.replace(/js$/, 'classic.js'), folder), script);
  }
}
