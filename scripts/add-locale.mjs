// npm run add-locale xx: begins a translation: its place in the lists, its file of messages, its glossary to fill in.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';

const root = new URL('..', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const write = (file, text) => writeFileSync(new URL(file, root), text);

function refuse(why) {
  console.error(why);
  process.exit(1);
}

const [given, ...more] = process.argv.slice(2);
if (!given || more.length > 0) refuse('Give one language tag: npm run add-locale uk');
let tag;
try {
  [tag] = Intl.getCanonicalLocales(given);
} catch {
  refuse(`"${given}" is no BCP 47 language tag. Such are uk, pt-BR or zh-Hant.`);
}
if (tag !== given) refuse(`"${given}" is written ${tag}.`);
const name = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(tag);
if (!name) refuse(`"${tag}" is no language that is known here. Such are uk, pt-BR or zh-Hant.`);

const config = JSON.parse(read('lit-localize.json'));
const statuses = JSON.parse(read('src/localization/locale-status.json'));
const has = [config.sourceLocale, ...config.targetLocales, ...Object.keys(statuses)];
if (has.includes(tag)) refuse(`${name} (${tag}) is there already: see xliff/${tag}.xlf and src/localization/locale-status.json.`);

config.targetLocales.push(tag);
write(
  'lit-localize.json',
  read('lit-localize.json').replace(
    /"targetLocales": \[[^\]]*\]/,
    `"targetLocales": [${config.targetLocales.map((each) => `"${each}"`).join(', ')}]`,
  ),
);
statuses[tag] = {coverage: 'partial', reviewed: 'machine', date: new Date().toISOString().slice(0, 10)};
const lines = Object.entries(statuses).map(
  ([locale, status]) =>
    `  "${locale}": { ${Object.entries(status)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(', ')} }`,
);
write('src/localization/locale-status.json', `{\n${lines.join(',\n')}\n}\n`);

const glossary = `xliff/glossary/${tag}.md`;
if (!existsSync(new URL(glossary, root))) {
  const rows = (text) => [...text.matchAll(/^\| (?!English \|)(.+?) \| .+ \|$/gm)].map(([, english]) => english);
  // What any glossary has: each language was asked about other words.
  const parts = readdirSync(new URL('xliff/glossary/', root)).map((file) => read(`xliff/glossary/${file}`).split('\n## '));
  const core = [...new Set(parts.flatMap(([, first]) => rows(first)))];
  const more = [...new Set(parts.flatMap(([, , ...others]) => others.flatMap(rows)))].filter((english) => !core.includes(english));
  const table = (terms) => `| English | ${name} |\n|---|---|\n${terms.map((english) => `| ${english} | |\n`).join('')}`;
  write(
    glossary,
    `# ${name} glossary

Tone:
Typography:
Search words (comma-separated messages): what speakers type, with the drug names and brands sold where they live, common misspellings, abbreviations. Not a word-by-word rendering.
Plural messages have the categories ${new Intl.PluralRules(tag).resolvedOptions().pluralCategories.join(', ')}.
Places such as {name} stay as they are.

## Core terms

The classes, the phrases, and what the elements say most, as they stand in the translation.

${table(core)}
## More terms

Words that other glossaries decide on. Leave out those that raise no question in ${name}.

${table(more)}`,
  );
}

execFileSync(process.execPath, ['scripts/localize.mjs'], {cwd: root, stdio: 'inherit'});

console.log(`
${name} (${tag}) has begun:
  lit-localize.json                      "${tag}" is one of targetLocales
  src/localization/locale-status.json    partial, machine, ${statuses[tag].date}
  src/localization/locales.ts            made anew
  xliff/${tag}.xlf   every message, to be given its <target>
  ${glossary}   classes, phrases and core terms, to be decided first

Once it is complete, the tests want it in:
  test/localization/rules.ts                   words for no and for times, script, claims, drug names
  test/localization/terms.ts                   words for now and today, at least, parts of the body, numbers
  test/localization/checks.test.ts             a planted fault for what is peculiar to it
  test/localization/same-as-english.json       messages that are rightly the same
  test/localization/accepted.json              what a check finds and is right all the same
  test/localization/reading.ts                 how hard a text may be to read
  test/localization/mutations.test.ts          how many planted faults the checks notice
  test/localization/read.json                  what has been read back, by npm run read-back
  test/localization/formats.browser.test.ts    a date, a list and a plural form
  test/localization/glyphs.browser.test.ts     a font of its script, if none there has its letters; also in test/visual/pages.ts
  test/knowledge/search-phrases-languages.ts   what people type, and what it has to find
  test/visual/states.ts                        how each element looks in it
Its own name, for the switch between languages, comes from the browser.

Go on as CONTRIBUTING.md says under "A language".`);
