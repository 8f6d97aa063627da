// npm run build: the script files for pages (each self-contained), the renderer for Node, the modules for npm (lit external), the knowledge and the presets as files, and what editors read, into dist/.
import {execFileSync} from 'node:child_process';
import {copyFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, runnerImport} from 'vite';
import {writeClassicLocales} from './classic-locales.mjs';
import {writeEditorFiles} from './editor-files.mjs';
import {writeKnowledgeFiles} from './knowledge-files.mjs';
import {writeIntegrity} from './integrity.mjs';
import {writeLicenses} from './licenses.mjs';
import {buildRenderer, dropUnbundledRenderer} from './renderer.mjs';
import {writeSbom} from './sbom.mjs';
import {writeThemeFiles} from './theme-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Else importing the configuration would make it a build for development, with lit's warnings.
process.env.NODE_ENV = 'production';
const {
  module: {entries},
} = await runnerImport(fileURLToPath(new URL('../vite.config.ts', import.meta.url)), {configFile: false, logLevel: 'silent'});

rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
const built = [];
for (const name of Object.keys(entries)) built.push(await build({root, mode: name, logLevel: 'warn'}));
await writeClassicLocales();
copyFileSync(new URL('../src/embed/embed.html', import.meta.url), new URL('../dist/embed.html', import.meta.url));
built.push(await buildRenderer());
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'});
dropUnbundledRenderer();
await writeKnowledgeFiles();
await writeThemeFiles();
await writeEditorFiles();
writeLicenses(built);
writeSbom(built);
writeIntegrity();
