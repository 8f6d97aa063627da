// npm test: builds, runs what a change may break, prints the size table, and ends with the runner's own count.
// npm run test:all: every test.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ensureChromium} from './chromium.mjs';
import {engines, install} from './engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.env.CHROME_PATH = ensureChromium();
const all = process.argv.includes('--all');
const given = process.argv.slice(2).filter((argument) => argument !== '--all');
const named = given.some((argument) => argument.startsWith('--project'));
// What is asked for by name, else Chromium, and where all is run the others.
const asked = engines.filter(({id}) => id === 'chromium' || (named ? given.some((argument) => argument.includes(id)) : all));
install(asked);
const missing = asked.filter(({hindrance}) => hindrance());
const present = asked.filter((engine) => !missing.includes(engine));
/** Of the end-to-end tests a part. The rest needs WordPress, or a Next.js build, or another engine, or is the element tests a second time, on the sources. */
const usual = ['node', 'chromium', 'chromium-built', 'storybook', 'e2e', 'visual'];
if (!named && !all) process.env.END_TO_END = 'part';
const run = (...command) => spawnSync(process.execPath, command, {cwd: root, stdio: 'inherit'}).status === 0;

if (!run('scripts/build.mjs')) process.exit(1);
run('scripts/sizes.mjs');
const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
const report = join(folder, 'report.json');
const passed = run(
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./scripts/second-try.mjs',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...(all || named ? [] : usual.map((name) => `--project=${name}`)),
  ...given,
);
let counts;
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('The test runner left no report.');
  process.exit(1);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
// A file that could not even be loaded has no tests of its own in the count, but has failed.
const broken = counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
// So has an engine that is not here, but is skipped.
const skipped = counts.numPendingTests + counts.numTodoTests + missing.length;
const failed = counts.numFailedTests + broken;
for (const {name, hindrance} of missing) console.log(`Skipped: the tests in ${name}, ${hindrance()} (node scripts/engines.mjs install).`);
const ran = [];
for (const {name, version} of present) ran.push(`${name} ${await version()}`);
console.log(`Engines: ${ran.join(', ')}`);
console.log(`${counts.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(passed && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
