// npm run test:mutation: changes the code in small ways, one at a time, and looks whether a test notices.
//   -- screen suitability   only these files, as named below
//   -- screen:1-120         only these lines
//   -- --again              forgets what earlier runs found; without it only what has changed since is tried
// Fails when a file has less than its score, or when a change that no test noticed is not explained in survivors.json.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));
const tests = (folder, ...names) => names.map((name) => `test/${folder}/${name}.test.ts`);

/** What is changed, and the tests that may notice it. The other tests only take longer. */
export const targets = {
  screen: {file: 'src/knowledge/screen.ts', tests: tests('knowledge', 'screen-rules', 'screen', 'scenarios')},
  suitability: {
    file: 'src/knowledge/suitability.ts',
    tests: [...tests('knowledge', 'suitability'), ...tests('internal', 'clinic-techniques')],
  },
  search: {file: 'src/knowledge/search.ts', tests: [...tests('knowledge', 'search-idle'), 'mutation/search.test.ts']},
  'search-index': {file: 'src/knowledge/search-index.ts', tests: tests('knowledge', 'search-index')},
  fold: {file: 'src/knowledge/fold.ts', tests: tests('knowledge', 'fold')},
  'resolve-locale': {file: 'src/localization/resolve-locale.ts', tests: tests('localization', 'resolve-locale')},
};
/** Of a hundred changes so many have to be noticed. */
export const leastScore = 90;

const detected = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

/** @returns {{file: string, score: number, all: number, missed: {line: string, from: string, to: string}[]}} what a report of Stryker says of a file */
export function resultOf(report, file) {
  const {source, mutants} = report.files[file];
  const lines = source.split('\n');
  const part = ({start, end}) =>
    lines
      .slice(start.line - 1, end.line)
      .map((line, index, all) => line.slice(index === 0 ? start.column - 1 : 0, index === all.length - 1 ? end.column - 1 : undefined))
      .join('\n');
  const counted = mutants.filter(({status}) => [...detected, ...missed].includes(status));
  return {
    file,
    all: counted.length,
    score: (100 * counted.filter(({status}) => detected.includes(status)).length) / (counted.length || 1),
    missed: counted
      .filter(({status}) => missed.includes(status))
      .map(({location, replacement}) => ({line: lines[location.start.line - 1].trim(), from: part(location), to: replacement})),
  };
}

/** @returns whether a change that no test noticed is one of those that are explained */
export const isExplained = (file, {line, from, to}, explained) =>
  explained.some((each) => each.file === file && each.line === line && each.from === from && each.to === to);

function mutate(name, range, again) {
  const {file, tests: include} = targets[name];
  const folder = path('test-results/mutation');
  mkdirSync(folder, {recursive: true});
  const found = `${folder}/${name}.json`;
  if (again) rmSync(found, {force: true});
  const config = `${folder}/${name}.config.json`;
  writeFileSync(
    config,
    JSON.stringify({
      mutate: [range ? `${file}:${range}` : file],
      testRunner: 'vitest',
      plugins: [path('mutation/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
      vitest: {configFile: 'mutation/vitest.config.mjs', related: false},
      coverageAnalysis: 'perTest',
      incremental: true,
      incrementalFile: found,
      concurrency: 1,
      timeoutMS: 30_000,
      reporters: ['clear-text', 'progress-append-only'],
      clearTextReporter: {logTests: false, allowColor: false, reportScoreTable: false},
      tempDirName: 'test-results/stryker',
      ignorePatterns: ['/*', '!/mutation', '!/src', '!/test', '!/xliff', '!/package.json', '!/tsconfig.json'],
      allowEmpty: true,
    }),
  );
  const {status} = spawnSync(process.execPath, [path('mutation/node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], {
    cwd: path('.'),
    stdio: 'inherit',
    env: {...process.env, MUTATION_TESTS: include.join(' '), NO_COLOR: '1'},
  });
  if (status !== 0 || !existsSync(found)) process.exit(1);
  return resultOf(JSON.parse(readFileSync(found, 'utf8')), file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2);
  const again = given.includes('--again');
  const wanted = given.filter((each) => !each.startsWith('--')).map((each) => each.split(':'));
  const unknown = wanted.filter(([name]) => !Object.hasOwn(targets, name));
  if (unknown.length > 0) throw new Error(`Nothing is called ${unknown.join()}. There are: ${Object.keys(targets).join()}.`);
  if (!existsSync(path('mutation/node_modules')))
    // npm is a script on Windows, which only a shell starts.
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: path('mutation'),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  const explained = JSON.parse(readFileSync(path('mutation/survivors.json'), 'utf8'));
  let failed = false;
  for (const [name, range] of wanted.length > 0 ? wanted : Object.keys(targets).map((each) => [each])) {
    const {file, score, all, missed: alive} = mutate(name, range, again);
    const open = alive.filter((each) => !isExplained(file, each, explained));
    console.log(
      `${file}: ${score.toFixed(1)} % of ${all} changes noticed; ${alive.length} not, of which ${alive.length - open.length} are explained`,
    );
    for (const {line, from, to} of open) console.log(`  ${line}\n    ${JSON.stringify(from)} -> ${JSON.stringify(to)}`);
    failed ||= score < leastScore || open.length > 0;
  }
  process.exit(failed ? 1 : 0);
}
