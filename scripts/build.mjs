// npm run build: the script files for pages (each self-contained), the modules for npm (lit external), the knowledge and the presets as files, and what editors read, into dist/.
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {writeEditorFiles} from './editor-files.mjs';
import {writeKnowledgeFiles} from './knowledge-files.mjs';
import {writeIntegrity} from './integrity.mjs';
import {writeLicenses} from './licenses.mjs';
import {writeThemeFiles} from './theme-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['massage-elements', 'contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner', 'autoloader'];

rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
for (const name of names) await build({root, mode: name, logLevel: 'warn'});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'});
await writeKnowledgeFiles();
await writeThemeFiles();
await writeEditorFiles();
writeLicenses();
writeIntegrity();
