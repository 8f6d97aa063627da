// The knowledge as files for others: dist/knowledge/<locale>.json, and the page that a clinician signs, review.<locale>.html.
// Reads the compiled modules in dist/esm; the last step of npm run build.
import {mkdirSync, writeFileSync} from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const schema = '../../schema/knowledge.schema.json';

/** Writes the files of every locale. */
export async function writeKnowledgeFiles() {
  const module = (path) => import(new URL(`esm/${path}`, dist).href);
  const {knowledgeFile} = await module('knowledge/file.js');
  const {Language, loadLanguage, sourceLocale} = await module('localization/localizer.js');
  const {locales} = await module('localization/locales.js');
  const {reviewPage} = await import('./review-page.mjs');

  const languages = [new Language(sourceLocale, sourceLocale, undefined, undefined)];
  for (const locale of Object.keys(locales)) languages.push(await loadLanguage(locale));
  const folder = new URL('knowledge/', dist);
  mkdirSync(folder, {recursive: true});
  for (const language of languages) {
    const file = knowledgeFile(language);
    writeFileSync(new URL(`${language.locale}.json`, folder), `${JSON.stringify({$schema: schema, ...file}, null, 2)}\n`);
    writeFileSync(new URL(`review.${language.locale}.html`, folder), reviewPage(file));
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeKnowledgeFiles();
