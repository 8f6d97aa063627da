import {readFileSync} from 'node:fs';
import {defineConfig, type Plugin} from 'vite';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {version: string};

/** The self-contained script files: file name and what it is made from. */
export const entries: Readonly<Record<string, string>> = {
  'massage-elements': 'src/embed/massage-elements.ts',
  'contraindication-checker': 'src/elements/contraindication-checker/define.ts',
  'technique-explorer': 'src/elements/technique-explorer/define.ts',
  'aftercare-card': 'src/elements/aftercare-card/define.ts',
  'visit-planner': 'src/elements/visit-planner/define.ts',
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
      `import {importLocale} from '../embed/classic-locales.js';\n${code.replaceAll(/\bimport\('\.\/locales\/([\w-]+)\.js'\)/g, "importLocale('$1')")}`,
  },
};

/** One build an entry (`--mode <name>`), so that each file stands alone; only locales are chunks, and the same for all. */
export default defineConfig(({mode}) => ({
  define: {__PACKAGE_VERSION__: JSON.stringify(version)},
  plugins: isClassic(mode) ? [localesByAddress] : [],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    copyPublicDir: false,
    rolldownOptions: {
      input: entries[mode] ?? '',
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: `${mode}.js`,
        chunkFileNames: 'locales/[name].js',
        // A byte order mark, since a page that is not in UTF-8 reads scripts in its own encoding, modules apart.
        ...(isClassic(mode) && {format: 'iife', strict: false, intro: '"use strict";', postBanner: '\uFEFF'}),
      },
    },
  },
}));
