// npm run add-locale xx: begins a translation: its place in the lists, its file of messages, its glossary to fill in.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

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
  const terms = [...read('xliff/glossary/fr.md').matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, english]) => english).slice(1);
  write(
    glossary,
    `# ${name} glossary

Tone:
Typography:
Search words (comma-separated messages): what speakers type, with the drug names and brands sold where they live, common misspellings, abbreviations. Not a word-by-word rendering.
Plural messages have the categories ${new Intl.PluralRules(tag).resolvedOptions().pluralCategories.join(', ')}.
Places such as {name} stay as they are.

| English | ${name} |
|---|---|
${terms.map((english) => `| ${english} | |`).join('\n')}
`,
  );
}

execFileSync(process.execPath, ['scripts/localize.mjs'], {cwd: root, stdio: 'inherit'});

console.log(`
${name} (${tag}) has begun:
  lit-localize.json                      "${tag}" is one of targetLocales
  src/localization/locale-status.json    partial, machine, ${statuses[tag].date}
  src/localization/locales.ts            made anew
  xliff/${tag}.xlf   every message, to be given its <target>
  ${glossary}   core terms, to be decided first

It needs what the checks know of its language:
  test/localization/rules.ts               words for no and for times, script, claims, drug names
  test/localization/terms.ts               words for now and today, at least, parts of the body, numbers
  test/localization/checks.test.ts         a planted fault for what is peculiar to it
  test/localization/same-as-english.json   messages that are rightly the same
  test/localization/accepted.json          what a check finds and is right all the same
  test/localization/reading.ts             how hard a text may be to read
  test/localization/mutations.test.ts      how many planted faults the checks notice
  test/localization/read.json              what has been read back, by npm run read-back

Go on as CONTRIBUTING.md says under "A language".`);
