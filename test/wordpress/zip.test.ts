import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {hindrance} from '../../scripts/wordpress.mjs';
import {buildPlugin, pluginWords, templateFile, zipFile} from '../../scripts/wordpress-plugin.mjs';
import {po, write} from '../../scripts/wordpress-words.mjs';
import {locales} from '../../src/localization/locales.js';
import {matchLocale} from '../../src/localization/resolve-locale.js';

await buildPlugin();
const zip = unzipSync(readFileSync(zipFile));
const files = Object.keys(zip);
/** WordPress locales of the translations that are there, by language of the library. */
const pluginLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(dirname(templateFile))
    .map((file) => /^massage-elements-(\w+)\.po$/.exec(file)?.[1])
    .filter((locale) => locale !== undefined)
    .map((locale) => [matchLocale(locale.replaceAll('_', '-'), Object.keys(locales)) ?? locale, locale]),
);
const text = (file: string) => new TextDecoder().decode(zip[`massage-elements/${file}`]);

describe('the zip', () => {
  it('holds one folder with what is installed and no more', () => {
    expect(files.filter((file) => !file.startsWith('massage-elements/'))).toEqual([]);
    const inside = files.map((file) => file.slice('massage-elements/'.length));
    const known =
      /^(massage-elements\.php|uninstall\.php|readme\.txt|wpml-config\.xml|canvas\.js|editor\.(js|css)|page\.css|settings\.css|includes\/[a-z]+\.php|blocks\/[a-z-]+\/block\.json|data\/[A-Za-z.-]+\.(php|json)|languages\/massage-elements[\w-]*\.(pot|mo|json)|assets\/(?:THIRD-PARTY-)?LICENSES?\.txt|assets\/[0-9a-f]{10}\/(locales\/[\w-]+\/)?[\w.-]+\.js)$/;
    expect(inside.filter((file) => !known.test(file))).toEqual([]);
    expect(inside.filter((file) => file.startsWith('blocks/'))).toHaveLength(4);
    expect(text('assets/THIRD-PARTY-LICENSES.txt')).toContain('lit-html');
  });

  it('is small enough to upload anywhere', () => {
    // The smallest limit that hosts set is 2 MB.
    expect(statSync(zipFile).size).toBeLessThan(1_900_000);
  });

  it('says its version, license and needs where WordPress looks', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};
    const main = text('massage-elements.php');
    expect(main).toContain(`Version:           ${version}`);
    expect(main).toContain(`'MASSAGE_ELEMENTS_VERSION', '${version}'`);
    expect(main).toContain('License:           GPL-2.0-or-later');
    expect(main).toContain('Text Domain:       massage-elements');
    const readme = text('readme.txt');
    expect(readme).toContain(`Stable tag: ${version}`);
    for (const field of ['Requires at least', 'Requires PHP'])
      expect(new RegExp(`${field}: (.*)`).exec(readme)![1]).toBe(new RegExp(`${field}: +(.*)`).exec(main)![1]);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      expect(readme).toContain(`== ${section} ==`);
    // The directory cuts a longer one.
    expect(readme.split('\n\n')[1]!.trim().length).toBeLessThanOrEqual(150);
  });

  it('begins every PHP file with a guard against being called by itself', () => {
    for (const file of files.filter((name) => name.endsWith('.php')))
      expect(new TextDecoder().decode(zip[file]), file).toMatch(/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  it('holds PHP that PHP understands', (context) => {
    const reason = hindrance();
    if (reason) context.skip(reason);
    const folder = mkdtempSync(join(tmpdir(), 'massage-zip-'));
    try {
      for (const file of files.filter((name) => name.endsWith('.php'))) {
        mkdirSync(dirname(join(folder, file)), {recursive: true});
        writeFileSync(join(folder, file), zip[file]!);
        expect(execFileSync('php', ['-d', 'error_reporting=-1', '-l', join(folder, file)], {encoding: 'utf8'})).toContain(
          'No syntax errors',
        );
      }
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('is the same twice', async () => {
    const before = readFileSync(zipFile);
    await buildPlugin();
    expect(readFileSync(zipFile).equals(before)).toBe(true);
  });
});

describe('the words', () => {
  it('stand in the template', () => {
    expect(readFileSync(templateFile, 'utf8'), 'run node scripts/wordpress-plugin.mjs').toBe(write(pluginWords()));
  });

  const key = ({context, text}: {context: string; text: string}) => `${context}\u0004${text}`;
  const places = (given: string) => (given.match(/%(\d\$)?s/g) ?? []).sort();
  // The name of the plugin; words that are the same in the language.
  const same = new Set(['Massage Elements', 'HTML id', 'Name', 'Layout', 'massage', 'techniques']);

  it('are there in each language of the library', () => {
    expect(Object.keys(pluginLanguages).sort()).toEqual(Object.keys(locales).sort());
  });

  it.each(Object.entries(pluginLanguages))('are all in %s too, with the same places', (_language, locale) => {
    const translations = po(readFileSync(templateFile.replace('.pot', `-${locale}.po`), 'utf8'));
    const translated = new Map(translations.map((message) => [key(message), message.translation]));
    for (const message of pluginWords()) {
      expect(translated.has(key(message)), message.text).toBe(true);
      expect(places(translated.get(key(message))!), message.text).toEqual(places(message.text));
      if (!same.has(message.text)) expect(translated.get(key(message))!.toLowerCase()).not.toBe(message.text.toLowerCase());
    }
    expect(translations.filter((message) => message.text && !pluginWords().some((word) => key(word) === key(message)))).toEqual([]);
  });

  it.each(Object.entries(pluginLanguages))('are in %s where each is looked for', (language, locale) => {
    const visitors = pluginWords().filter(({context}) => context === 'page');
    expect(visitors.length).toBeGreaterThan(9);
    const translated = new Map(
      po(readFileSync(templateFile.replace('.pot', `-${locale}.po`), 'utf8')).map((each) => [key(each), each.translation]),
    );
    const phpString = (words: string) => `'${words.replace(/[\\']/g, '\\$&')}'`;
    const ofLanguage = text('data/words.php').split(`\n'${language}' => array(\n`)[1]!.split('\n),\n')[0]!;
    for (const message of visitors)
      expect(ofLanguage).toContain(`${phpString(message.text)} => ${phpString(translated.get(key(message))!)},`);
    const script = JSON.parse(text(`languages/massage-elements-${locale}-massage-elements-editor.json`)) as {
      locale_data: {'massage-elements': Record<string, unknown>};
    };
    const server = text(`languages/massage-elements-${locale}.mo`);
    for (const message of pluginWords().filter(({context}) => context !== 'page')) {
      if (message.files.includes('editor.js'))
        expect(script.locale_data['massage-elements'][message.text]).toEqual([translated.get(key(message))]);
      if (message.files.join() !== 'editor.js') expect(server).toContain(`\0${translated.get(key(message))}\0`);
    }
  });
});
