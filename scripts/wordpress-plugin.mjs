// npm run build:wordpress: the WordPress plugin and its add-on as zips to install, in dist-wordpress/. Reads dist/; run npm run build before.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {staticElements} from './wordpress-static.mjs';
import {mo, po, template} from './wordpress-words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const sourceOf = (plugin) => join(root, 'integrations/wordpress', plugin);
const source = sourceOf('massage-elements');
const out = join(root, 'dist-wordpress');

/**
 * The installable files by plugin: `limit` in bytes (the smallest that hosts set for uploads is 2 MB), and what each holds, so
 * that nothing of the development slips in.
 */
export const zips = {
  'massage-elements': {
    file: join(out, 'massage-elements.zip'),
    limit: 1_900_000,
    holds:
      /^(massage-elements\.php|uninstall\.php|readme\.txt|wpml-config\.xml|canvas\.js|editor\.(js|css)|page\.css|settings\.css|includes\/[a-z]+\.php|blocks\/[a-z-]+\/block\.json|data\/[A-Za-z.-]+\.(php|json)|languages\/massage-elements[\w-]*\.(pot|mo|json)|assets\/(?:THIRD-PARTY-)?LICENSES?\.txt|assets\/[0-9a-f]{10}\/(locales\/[\w-]+\/)?[\w.-]+\.js)$/,
  },
  'massage-elements-text': {
    file: join(out, 'massage-elements-text.zip'),
    limit: 1_200_000,
    holds: /^(massage-elements-text\.php|readme\.txt|LICENSE\.txt|data\/[A-Za-z.-]+\.php)$/,
  },
};
/** Where the words for translators stand. */
export const templateFile = join(source, 'languages/massage-elements.pot');

/** Attributes that neither block nor shortcode has, and why. */
const leftOut = {
  dir: 'the language decides',
  profile: 'the settings page writes one profile for the whole page',
  name: 'a form would send health answers to the site',
  'value-format': 'belongs to name',
  required: 'belongs to name',
  'expose-answers': 'every script of the page could read health answers',
};

/** What an attribute accepts whose type in custom-elements.json says no more than "text" or "number". */
const kinds = {
  topics: {kind: 'ids', of: ['categories']},
  'hide-topics': {kind: 'ids', of: ['categories']},
  exclude: {kind: 'ids', of: ['conditions']},
  technique: {kind: 'id', of: ['techniques']},
  show: {kind: 'ids', of: ['techniques', 'kinds']},
  hide: {kind: 'ids', of: ['techniques']},
  regions: {kind: 'ids', of: ['regions']},
  phase: {kind: 'id', of: ['carePhases']},
  'open-part': {kind: 'id', of: ['parts']},
  'visited-at': {kind: 'date'},
  'starts-at': {kind: 'date'},
  for: {kind: 'references'},
  hash: {kind: 'name'},
  lang: {kind: 'language'},
  languages: {kind: 'languages'},
  'clinic-name': {kind: 'text'},
  phone: {kind: 'text'},
  'booking-href': {kind: 'link'},
  country: {kind: 'country'},
  'emergency-number': {kind: 'call'},
  'heading-level': {kind: 'number', min: 1, max: 6},
  'auto-clear': {kind: 'number', min: 0, max: 480},
};
const goals = {'technique-explorer': ['goals'], 'visit-planner': ['visitGoals']};

const read = (file) => readFileSync(file, 'utf8');
const withoutQuotes = (text) => text.replace(/^'(.*)'$/, '$1');
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The attributes of each element as block and shortcode take them, out of custom-elements.json. */
function elements() {
  const {modules} = JSON.parse(read(join(root, 'custom-elements.json')));
  const found = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  return Object.fromEntries(
    found
      .sort((one, two) => one.tagName.localeCompare(two.tagName))
      .map(({tagName, attributes}) => [
        tagName,
        Object.fromEntries(
          attributes
            .filter(({name}) => !(name in leftOut))
            .map(({name, type: {text}, default: initial = "''"}) => {
              const rule =
                name === 'goal'
                  ? {kind: 'id', of: goals[tagName]}
                  : text === 'boolean'
                    ? {kind: 'switch'}
                    : /^'[^']*'( \| '[^']*')*$/.test(text)
                      ? {kind: 'choice', accepts: text.split(' | ').map(withoutQuotes), default: withoutQuotes(initial)}
                      : kinds[name];
              if (!rule) throw new Error(`<${tagName} ${name}> is new: say in scripts/wordpress-plugin.mjs what it accepts.`);
              return [name, {property: camel(name), ...(rule.kind === 'number' ? {default: Number(initial)} : {}), ...rule}];
            }),
        ),
      ]),
  );
}

/** Where translations of the plugin's own words are, by WordPress locale. */
const translations = Object.fromEntries(
  readdirSync(join(source, 'languages'))
    .map((file) => [/^massage-elements-(\w+)\.po$/.exec(file)?.[1], join(source, 'languages', file)])
    .filter(([locale]) => locale),
);

/** The names of what can be picked, by list and id, in each language of the library; and what the plugin has to know of the content. */
async function knowledge() {
  const module = (path) => import(new URL(`../dist/esm/${path}`, import.meta.url).href);
  const labels = await module('knowledge/labels.js');
  const {emergencyNumberOf} = await module('internal/emergency-numbers.js');
  const {Language, loadLanguage, sourceLocale} = await module('localization/localizer.js');
  const {directionOf, matchLocale} = await module('localization/resolve-locale.js');
  const {locales} = await module('localization/locales.js');
  const languages = [new Language(sourceLocale, sourceLocale, undefined, undefined)];
  for (const locale of Object.keys(locales)) languages.push(await loadLanguage(locale));

  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  const english = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const unions = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
  // A code that stands for a country under its new code (BU for Myanmar) has a name too, but is not canonical.
  const countries = codes.filter(
    (code) => english.of(code) && !unions.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
  );

  const names = {};
  for (const language of languages) {
    const file = JSON.parse(read(join(dist, `knowledge/${language.locale}.json`)));
    const regionNames = new Intl.DisplayNames(language.locale, {type: 'region'});
    const byId = (records) => Object.fromEntries(records.map(({id, name}) => [id, name]));
    const named = (table) => Object.fromEntries(Object.entries(table).map(([id, text]) => [id, language.text(text)]));
    const {any: _any, ...visitGoals} = named(labels.frequencyGoalNames);
    const sorted = (table) => Object.fromEntries(Object.entries(table).sort(([, one], [, two]) => one.localeCompare(two, language.locale)));
    names[language.locale] = {
      categories: Object.fromEntries(Object.entries(file.labels.categories).filter(([id]) => id !== 'red-flags')),
      conditions: sorted(byId(file.conditions.filter(({category}) => category !== 'red-flags'))),
      techniques: byId(file.techniques),
      kinds: file.labels.techniqueKinds,
      regions: file.labels.regions,
      goals: file.labels.goals,
      visitGoals,
      carePhases: named(labels.carePhaseNames),
      countries: sorted(Object.fromEntries(countries.map((code) => [code, regionNames.of(code)]))),
    };
  }
  const known = Object.keys(names);
  const languageOf = (tag) => matchLocale(tag, known) ?? sourceLocale;
  // What the library makes of a tag, so that both give a page the same language: zh-SG is zh-Hans, zh-TW and pa-PK are English.
  const tags = Object.fromEntries(known.map((locale) => [locale.toLowerCase(), locale]));
  const inCountries = known.flatMap((locale) => countries.map((code) => `${locale.split('-')[0]}-${code}`));
  for (const tag of ['zh', 'zh-Hant', 'pa-Arab', ...inCountries])
    if (languageOf(tag) !== tags[tag.split('-')[0]]) tags[tag.toLowerCase()] = languageOf(tag);
  const translationOf = Object.fromEntries(Object.keys(translations).map((locale) => [languageOf(locale.replaceAll('_', '-')), locale]));
  const {contentVersion, contentReviewed, contentReviewDue} = JSON.parse(read(join(dist, 'knowledge/en.json')));
  return {
    names,
    content: {
      contentVersion,
      contentReviewed,
      contentReviewDue,
      languages: Object.fromEntries(
        languages.map(({locale, status}) => [
          locale,
          {
            name: new Intl.DisplayNames(locale, {type: 'language'}).of(locale),
            reviewed: status ? status.reviewed : 'source',
            dir: directionOf(locale),
            ...(locale in translationOf ? {translation: translationOf[locale]} : {}),
          },
        ]),
      ),
      tags,
      emergencyNumbers: Object.fromEntries(codes.map((code) => [code, emergencyNumberOf(code)]).filter(([, number]) => number !== '112')),
    },
  };
}

/** A value as PHP source. */
function php(value) {
  if (Array.isArray(value)) return `array( ${value.map(php).join(', ')} )`;
  if (typeof value === 'object')
    return `array(\n${Object.entries(value)
      .map(([key, each]) => `${php(key)} => ${php(each)},\n`)
      .join('')})`;
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
}
const phpFile = (comment, value) =>
  `<?php\n// Written by scripts/wordpress-plugin.mjs: ${comment}\n// License: GPL-2.0-or-later.\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(value)};\n`;

const filesIn = (folder, wanted = () => true) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(wanted)
    .sort();

/** The files of the built library that the plugin carries. */
const carried = (file) =>
  /^([a-z-]+\.js|locales\/[^/]+\/(?!about)[^/]+\.js)$/.test(file) && !/\.classic\.js$|^embed|^autoloader/.test(file);

/** The files of a plugin that are written by hand, with the version of the package. */
function written(plugin) {
  if (!existsSync(join(dist, 'massage-elements.js'))) throw new Error('dist/ has not been built: run npm run build before.');
  const {version} = JSON.parse(read(join(root, 'package.json')));
  const files = {};
  for (const file of filesIn(sourceOf(plugin), (name) => !name.endsWith('.po'))) {
    const content = readFileSync(join(sourceOf(plugin), file));
    files[file] = [`${plugin}.php`, 'readme.txt'].includes(file)
      ? Buffer.from(
          content
            .toString()
            .replace(
              /^( \* Version: +|Stable tag: |= (?=0\.0\.0 =$)|(?:define\(|const) '?MASSAGE_ELEMENTS_(?:TEXT_)?VERSION(?:',| =) ')[\d.]+/gm,
              `$1${version}`,
            ),
        )
      : content;
  }
  return files;
}

/**
 * Every file of the plugin as it is installed.
 *
 * @returns {Promise<Record<string, Buffer>>} contents by path, from the plugin's folder
 */
export async function pluginFiles() {
  const files = written('massage-elements');

  // A folder named by what is in it: after an update no cache can give a page a new script with an old language.
  const scripts = filesIn(dist, carried);
  const hash = createHash('sha256');
  for (const file of scripts) hash.update(file).update(readFileSync(join(dist, file)));
  const assets = hash.digest('hex').slice(0, 10);
  for (const file of scripts) files[`assets/${assets}/${file}`] = readFileSync(join(dist, file));

  const {names, content} = await knowledge();
  for (const [locale, each] of Object.entries(names)) files[`data/names.${locale}.json`] = Buffer.from(JSON.stringify(each));
  files['data/elements.php'] = Buffer.from(phpFile('the attributes of each element, from custom-elements.json.', elements()));
  const ids = Object.fromEntries(Object.entries(names.en).map(([list, table]) => [list, Object.keys(table)]));
  ids.parts = ['before-first', 'first-visit', 'between'];
  files['data/ids.php'] = Buffer.from(phpFile('what can be picked.', ids));
  files['data/content.php'] = Buffer.from(phpFile('what is known of the content.', {assets, ...content}));

  // Each word once: what is asked for in the script alone is not in the .mo, what a page says stands in words.php.
  const places = new Map(pluginWords().map((message) => [`${message.context}\u0004${message.text}`, message.files]));
  const filesOf = ({context, text}) => places.get(`${context}\u0004${text}`) ?? [];
  const words = {};
  for (const [language, {translation: locale}] of Object.entries(content.languages)) {
    if (!locale) continue;
    const messages = po(read(translations[locale]));
    files[`languages/massage-elements-${locale}.mo`] = mo(
      messages.filter((message) => message.context !== 'page' && filesOf(message).join() !== 'editor.js'),
    );
    const data = {'': {domain: 'massage-elements', lang: locale}};
    for (const message of messages) if (filesOf(message).includes('editor.js')) data[message.text] = [message.translation];
    files[`languages/massage-elements-${locale}-massage-elements-editor.json`] = Buffer.from(
      JSON.stringify({domain: 'massage-elements', locale_data: {'massage-elements': data}}),
    );
    words[language] = Object.fromEntries(
      messages.filter(({context}) => context === 'page').map(({text, translation}) => [text, translation]),
    );
  }
  files['data/words.php'] = Buffer.from(phpFile('what a page says itself, by language, from the translations.', words));
  files['assets/LICENSE.txt'] = readFileSync(join(root, 'LICENSE'));
  // What the first line of each script names.
  files['assets/THIRD-PARTY-LICENSES.txt'] = readFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'));
  return files;
}

/** The words that the plugin's sources hold, for the template. */
export const pluginWords = () =>
  template(
    Object.fromEntries(
      filesIn(source, (name) => /\.php$|^editor\.js$|block\.json$/.test(name)).map((file) => [file, read(join(source, file))]),
    ),
  );

/**
 * Every file of the add-on as it is installed.
 *
 * @returns {Promise<Record<string, Buffer>>} contents by path, from the add-on's folder
 */
export async function textFiles() {
  const files = written('massage-elements-text');
  const {styles, pages} = await staticElements();
  files['data/styles.php'] = Buffer.from(phpFile('the styles of each element.', styles));
  // No .html: a server would show it, with a number in it that is none.
  for (const [tag, byLocale] of Object.entries(pages))
    for (const [locale, html] of Object.entries(byLocale))
      files[`data/${tag}.${locale}.php`] = Buffer.from(phpFile(`<${tag}> in ${locale}.`, html));
  files['LICENSE.txt'] = readFileSync(join(root, 'LICENSE'));
  return files;
}

/**
 * Packs a plugin.
 *
 * @param {keyof typeof zips} plugin
 * @param {Record<string, Buffer>} files contents by path, from the plugin's folder
 * @returns {Uint8Array} the same for the same files
 * @throws where a file is in it that does not belong there, or where it is too large
 */
export function pack(plugin, files) {
  const {limit, holds} = zips[plugin];
  const strange = Object.keys(files).filter((file) => !holds.test(file));
  if (strange.length > 0)
    throw new Error(`${plugin}: not meant to be installed: ${strange.join(', ')}. What is stands in scripts/wordpress-plugin.mjs.`);
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([file, content]) => [`${plugin}/${file}`, new Uint8Array(content)])), {
    level: 9,
    mtime: new Date(2026, 0, 1),
  });
  if (zip.length >= limit) throw new Error(`${plugin}: the zip has ${zip.length} bytes; it has to have fewer than ${limit}.`);
  return zip;
}

/**
 * Writes the zips.
 *
 * @returns {Promise<Record<string, Record<string, Buffer>>>} what is in each, by plugin
 */
export async function buildPlugins() {
  const plugins = {'massage-elements': await pluginFiles(), 'massage-elements-text': await textFiles()};
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  for (const [plugin, files] of Object.entries(plugins)) writeFileSync(zips[plugin].file, pack(plugin, files));
  return plugins;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {write} = await import('./wordpress-words.mjs');
  writeFileSync(templateFile, write(pluginWords()));
  const kb = (bytes) => `${Math.round(bytes / 1024)} KB`;
  for (const [plugin, files] of Object.entries(await buildPlugins()))
    console.log(`${relative(root, zips[plugin].file)}: ${kb(readFileSync(zips[plugin].file).length)}, ${Object.keys(files).length} files`);
}
