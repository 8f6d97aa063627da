// npm run build: the script files for pages (each self-contained), the renderer for Node, the modules for npm (lit external) and the knowledge and the presets as files, into dist/.
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {writeKnowledgeFiles} from './knowledge-files.mjs';
import {buildRenderer, dropUnbundledRenderer} from './renderer.mjs';
import {writeThemeFiles} from './theme-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['massage-elements', 'contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
for (const name of names) await build({root, mode: name, logLevel: 'warn'});
await buildRenderer();
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'});
dropUnbundledRenderer();
await writeKnowledgeFiles();
await writeThemeFiles();
