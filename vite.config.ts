import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {contentLater} from './scripts/content-later.mjs';
import {banner} from './scripts/licenses.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {version: string};

/** The script files for pages: file name and what it is made from. */
export const entries: Readonly<Record<string, string>> = {
  'massage-elements': 'src/embed/massage-elements.ts',
  'contraindication-checker': 'src/embed/contraindication-checker.ts',
  'technique-explorer': 'src/embed/technique-explorer.ts',
  'aftercare-card': 'src/embed/aftercare-card.ts',
  'visit-planner': 'src/embed/visit-planner.ts',
  autoloader: 'src/embed/autoloader.ts',
  'massage-elements.classic': 'src/embed/classic.ts',
  'embed-page': 'src/embed/embed-page.ts',
  embed: 'src/embed/embed.ts',
};

/** Scripts for pages that cannot write `type="module"`. They have no chunks, so their locales come by address. */
const isClassic = (mode: string) => ['massage-elements.classic', 'embed-page', 'embed'].includes(mode);

const localesByAddress: Plugin = {
  name: 'locales-by-address',
  enforce: 'pre',
  transform: {
    filter: {id: /\/localization\/locales\.ts$/},
    handler: (code) =>
      `import {importMessages} from '../embed/classic-locales.js';\n${code.replaceAll(/\bimport\('\.\/locales\/([\w-]+)\/([\w-]+)\.js'\)/g, "importMessages('$1', '$2')")}`,
  },
};

const templateHtml = fileURLToPath(new URL('src/embed/template-html.ts', import.meta.url));

/** Lets templates become nodes without a Trusted Types policy; see template-html.ts. */
const patched = new Set<string>();
const templates: Plugin = {
  name: 'templates',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      for (const id of chunk.type === 'chunk' ? chunk.moduleIds : [])
        if (id.endsWith('/lit-html.js') && !patched.has(id)) throw new Error(`${id} is not the lit-html that is expected`);
  },
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined;
    const parts = [
      [/\b\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, 'policy'],
      [/return (\w+)\.innerHTML=(\w+),\1\}/, 'return fill($1,$2),$1}'],
    ] as const;
    let result = code;
    for (const [from, to] of parts) {
      if (!from.test(result)) throw new Error(`lit-html is not as expected: ${String(from)} is nowhere in it`);
      result = result.replace(from, to);
    }
    patched.add(id);
    return {code: `import {fill, policy} from ${JSON.stringify(templateHtml)};${result}`, map: null};
  },
};

/** Leaves out what style sheets hold for those who read them. */
const styles: Plugin = {
  name: 'styles',
  enforce: 'pre',
  transform: {
    filter: {id: /\.styles\.ts$/},
    handler: (code) => ({
      code: code.replace(/css`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s*\n\s*/g, ' ')
          .replace(/([{};,]) /g, '$1')
          .replace(/ ([{}])/g, '$1')
          .replaceAll(';}', '}'),
      ),
      map: null,
    }),
  },
};

/** Gives the autoloader its own copy of small files: shared with the elements, they would be a file to wait for before anything is asked for. */
const ownCopies: Plugin = {
  name: 'own-copies',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!/\/(warn|try-later)\.js$/.test(source) || !/\/embed\/(autoloader|marked)\.ts$/.test(importer ?? '')) return undefined;
    const resolved = await this.resolve(source, importer, {skipSelf: true});
    return resolved && `${resolved.id}?own`;
  },
};

/** Lets lit start on a page that has frozen the built-ins: what it would add to `Symbol` it can do without. */
const frozen: Plugin = {
  name: 'frozen',
  transform(code, id) {
    if (!/\/@lit\/reactive-element\/(node\/)?reactive-element\.js$/.test(id)) return undefined;
    const adding = /Symbol\.metadata\?\?=Symbol\("metadata"\)/;
    if (!adding.test(code)) throw new Error(`${id} is not as expected: ${String(adding)} is nowhere in it`);
    return {code: code.replace(adding, (all) => `Object.isExtensible(Symbol)&&(${all})`), map: null};
  },
};

/** Lets all that an element needs, or that comes later, be asked for at once, and not each part after the one that names it. */
const together: Plugin = {
  name: 'together',
  generateBundle(_options, bundle) {
    const needed = (file: string): string[] => {
      const chunk = bundle[file];
      return chunk?.type === 'chunk' ? chunk.imports.flatMap((each) => [...needed(each), each]) : [];
    };
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const there = [chunk.fileName, ...needed(chunk.fileName)];
      const path = (file: string) => `./${posix.relative(posix.dirname(chunk.fileName), file)}`;
      for (const file of chunk.dynamicImports) {
        const parts = [...new Set(needed(file))].filter((part) => !there.includes(part));
        if (parts.length === 0) continue;
        chunk.code = chunk.code.replaceAll(
          new RegExp(`import\\(["'\`]${path(file)}["'\`]\\)`, 'g'),
          (own) => `Promise.all([${own},${parts.map((part) => `import("${path(part)}")`).join()}]).then(([content])=>content)`,
        );
      }
    }
  },
};

/**
 * Asks for a file that did not come at another address, since many browsers keep it that a module did not come, and ask no more
 * for it: https://github.com/whatwg/html/pull/10327. Not where an import map holds hashes, which are for the address.
 */
const anew: Plugin = {
  name: 'anew',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      // The autoloader has a way of its own.
      if (chunk.type !== 'chunk' || chunk.name === 'autoloader') continue;
      const code = chunk.code.replaceAll(/\bimport\(["'`](\.{1,2}\/[^"'`]+)["'`]\)/g, 'anew_("$1")');
      if (code === chunk.code) continue;
      // A function, since others may call it before this line; it counts on itself how often each file did not come.
      chunk.code = `${code};function anew_(a){return import(anew_[a]&&![...document.scripts].some(b=>b.type=="importmap"&&/integrity/.test(b.text))?a+"?"+anew_[a]:a).catch(b=>{anew_[a]=-~anew_[a];throw b})}`;
    }
  },
};

/** One build an entry (`--mode <name>`), so that each file stands alone; only locales are chunks, the same for all, and what the autoloader loads. */
export default defineConfig(({mode}) => ({
  define: {__PACKAGE_VERSION__: JSON.stringify(version)},
  plugins: [
    templates,
    frozen,
    styles,
    ...(mode === 'autoloader' ? [contentLater(), ownCopies, together] : []),
    ...(isClassic(mode) ? [localesByAddress] : [anew]),
  ],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    copyPublicDir: false,
    // As a library, or each file would carry code that preloads style sheets.
    lib: {entry: entries[mode] ?? '', formats: [isClassic(mode) ? 'iife' : 'es'], name: 'unused', fileName: () => `${mode}.js`},
    rolldownOptions: {
      output: {
        minify: true,
        chunkFileNames: ({facadeModuleId}) =>
          facadeModuleId?.match(/\/localization\/(locales\/.+)\.[jt]s$/)?.[1]?.concat('.js') ?? 'chunks/[name]-[hash].js',
        ...(isClassic(mode) && {strict: false, intro: '"use strict";'}),
        postBanner: ({moduleIds, fileName}) =>
          // A byte order mark, since a page that is not in UTF-8 reads scripts in its own encoding, modules apart.
          (isClassic(mode) ? '\uFEFF' : '') + banner(moduleIds, fileName.startsWith('chunks/') ? undefined : version),
      },
    },
  },
}));
