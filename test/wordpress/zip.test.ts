import {execFileSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {DOMParser, type Element} from '@xmldom/xmldom';
import {unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {hindrance} from '../../scripts/wordpress.mjs';
import {buildPlugins, pack, pluginWords, templateFile, zips, type Plugin} from '../../scripts/wordpress-plugin.mjs';
import {po, write} from '../../scripts/wordpress-words.mjs';
import {locales} from '../../src/localization/locales.js';
import {matchLocale} from '../../src/localization/resolve-locale.js';

await buildPlugins();
const plugins = Object.keys(zips) as Plugin[];
const contents = Object.fromEntries(plugins.map((plugin) => [plugin, unzipSync(readFileSync(zips[plugin].file))])) as Record<
  Plugin,
  Record<string, Uint8Array>
>;
/** WordPress locales of the translations that are there, by language of the library. */
const pluginLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(dirname(templateFile))
    .map((file) => /^massage-elements-(\w+)\.po$/.exec(file)?.[1])
    .filter((locale) => locale !== undefined)
    .map((locale) => [matchLocale(locale.replaceAll('_', '-'), Object.keys(locales)) ?? locale, locale]),
);
const text = (file: string, plugin: Plugin = 'massage-elements') => new TextDecoder().decode(contents[plugin][`${plugin}/${file}`]);

describe.each(plugins)('the zip of %s', (plugin) => {
  const zip = contents[plugin];
  const files = Object.keys(zip);

  it('holds one folder with what is installed and no more, and is small enough to upload anywhere', () => {
    expect(files.filter((file) => !file.startsWith(`${plugin}/`))).toEqual([]);
    expect(files.filter((file) => !zips[plugin].holds.test(file.slice(plugin.length + 1)))).toEqual([]);
    expect(files.filter((file) => file.includes('/blocks/'))).toHaveLength(plugin === 'massage-elements' ? 4 : 0);
    expect(text(plugin === 'massage-elements' ? 'assets/THIRD-PARTY-LICENSES.txt' : 'LICENSE.txt', plugin)).toContain('MIT');
    expect(statSync(zips[plugin].file).size).toBeLessThan(zips[plugin].limit);
    // The smallest limit that hosts set is 2 MB.
    expect(zips[plugin].limit).toBeLessThan(2_000_000);
  });

  it('is not made with a file of the development, nor when it is too large', () => {
    for (const strange of ['dev/demo.php', 'editor.test.ts', 'languages/x.po', '.git/config', 'data/x.html', 'node_modules/x.js'])
      expect(() => pack(plugin, {[strange]: new Uint8Array()}), strange).toThrow(`not meant to be installed: ${strange}`);
    expect(() => pack(plugin, {'readme.txt': randomBytes(zips[plugin].limit)})).toThrow(/it has to have fewer than 1\d00000/);
  });

  it('says its version, license and needs where WordPress looks', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};
    const main = text(`${plugin}.php`, plugin);
    expect(main).toContain(`Version:           ${version}`);
    expect(main).toMatch(new RegExp(`_VERSION('| =) ?,? ?'${version.replaceAll('.', '\\.')}'`));
    expect(main).toContain('License:           GPL-2.0-or-later');
    expect(main).toContain(`Text Domain:       ${plugin}`);
    if (plugin !== 'massage-elements') expect(main).toContain('Requires Plugins:  massage-elements\n');
    const readme = text('readme.txt', plugin);
    expect(readme).toContain(`Stable tag: ${version}`);
    for (const field of ['Requires at least', 'Requires PHP'])
      expect(new RegExp(`${field}: (.*)`).exec(readme)![1]).toBe(new RegExp(`${field}: +(.*)`).exec(main)![1]);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
      expect(readme).toContain(`== ${section} ==`);
    // The newest release that the tests start; the one after it is an alpha.
    expect(readme).toContain('Tested up to: 6.5\n');
    expect(readFileSync(new URL('../../vitest.config.ts', import.meta.url), 'utf8')).toContain(
      "['6.5', '6.7'].map((version) => inWordPress(",
    );
    // Where the sources are of what is minified.
    expect(readme).toMatch(/npm package `massage-elements`/);
    expect(readme.split('== Changelog ==')[1]).toMatch(/^\s+= [\d.]+ =\n\n\* \S/);
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
});

it('the zips are the same twice', async () => {
  const read = () => plugins.map((plugin) => readFileSync(zips[plugin].file));
  const before = read();
  await buildPlugins();
  expect(read().map((zip, index) => zip.equals(before[index]!))).toEqual([true, true]);
});

describe('wpml-config.xml', () => {
  const config = new DOMParser().parseFromString(text('wpml-config.xml'), 'text/xml');
  const under = (name: string) => Array.from(config.getElementsByTagName(name));
  const names = (parent: Element, name: string) =>
    Array.from(parent.getElementsByTagName(name)).map((each) => each.getAttribute('name') ?? each.textContent);
  // Each value's rule as PHP reads it: what is free text or a link is written in a language, all else is not.
  const attributes = new Map(
    text('data/elements.php')
      .split(/^'(?=[a-z-]+' => array\(\n'[\w-]+' => array\(\n'property')/m)
      .slice(1)
      .map((part) => [
        /^[a-z-]+/.exec(part)![0],
        [...part.matchAll(/'([\w-]+)' => array\(\n'property' => '(\w+)',\n(?:'default' => [^\n]*\n)?'kind' => '(\w+)'/g)].flatMap(
          ([, attribute, property, kind]) =>
            (kind === 'text' || kind === 'link') && attribute !== 'emergency-number' ? [{attribute, property}] : [],
        ),
      ]),
  );

  it('has the texts of each block and shortcode, and nothing else', () => {
    expect([...attributes.keys()]).toHaveLength(4);
    for (const texts of attributes.values()) expect(texts.length).toBe(3);
    expect(Object.fromEntries(under('gutenberg-block').map((each) => [each.getAttribute('type'), names(each, 'key')]))).toEqual(
      Object.fromEntries([...attributes].map(([tag, texts]) => [`massage-elements/${tag}`, texts.map(({property}) => property)])),
    );
    expect(Object.fromEntries(under('shortcode').map((each) => [names(each, 'tag')[0], names(each, 'attribute')]))).toEqual(
      Object.fromEntries([...attributes].map(([tag, texts]) => [tag.replaceAll('-', '_'), texts.map(({attribute}) => attribute)])),
    );
    for (const each of under('gutenberg-block')) {
      expect(each.getAttribute('translate')).toBe('1');
      // The text without the block.
      expect(names(each, 'xpath')).toEqual(['//p']);
    }
    const [option] = under('admin-texts').flatMap((each) => Array.from(each.getElementsByTagName('key')));
    expect(option!.getAttribute('name')).toBe('massage_elements');
    expect(names(option!, 'key')).toEqual([...attributes.values()][0]!.map(({property}) => property));
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
