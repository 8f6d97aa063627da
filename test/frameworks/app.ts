import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import sirv from 'sirv';
import {afterAll, beforeAll, beforeEach, inject} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
/** What the package itself needs; `package.test.ts` holds that against package.json. */
export const dependencies = ['lit', '@lit/localize'];

/** A project of its own in a temporary folder, with the packed package and what else it asks for in its node_modules. */
export interface App {
  readonly folder: string;
  /** Writes a file. */
  write: (path: string, text: string) => void;
  /** Runs a tool of the repository's node_modules, or of a whole path, here, and says how it ended and all that it printed. */
  run: (tool: string, ...given: string[]) => Promise<{status: number | null; output: string}>;
  remove: () => void;
}

/** Runs a program, and says how it ended and all that it printed. */
function ended(program: string, given: readonly string[], cwd: string): Promise<{status: number | null; output: string}> {
  return new Promise((done, reject) => {
    const {VITEST: _, NODE_ENV: __, ...env} = process.env;
    const child = spawn(program, given, {
      cwd,
      env: {...env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1'},
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a script on Windows, which only a shell starts.
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.once('error', reject);
    // Vitest takes "at file:line" in a message for the stack of the test, and ends on what it reads in some of these files.
    child.once('close', (status) => done({status, output: output.replace(/^\s+at (?=.*:\d+\)?$)/gm, '    in ')}));
  });
}

/**
 * @param name - folder beside this file whose files the project starts with
 * @param packages - packages besides our own
 * @param inside - where the project is made
 * @param modules - where these packages are; the repository's node_modules unless told
 */
export function makeApp(name: string, packages: readonly string[] = [], inside = tmpdir(), modules = join(root, 'node_modules')): App {
  mkdirSync(inside, {recursive: true});
  const folder = realpathSync(mkdtempSync(join(inside, `massage-elements-${name}-`)));
  const own = join(folder, 'node_modules');
  mkdirSync(join(own, 'massage-elements'), {recursive: true});
  execFileSync('tar', ['-xzf', inject('tarball'), '--strip-components=1', '-C', join(own, 'massage-elements')]);
  const links = [...dependencies.map((each) => [each, join(root, 'node_modules')]), ...packages.map((each) => [each, modules])];
  for (const [each, from] of links as [string, string][]) {
    mkdirSync(dirname(join(own, each)), {recursive: true});
    symlinkSync(join(from, each), join(own, each), 'junction');
  }
  cpSync(join(here, name), folder, {recursive: true});
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({name, private: true, type: 'module'}));
  return {
    folder,
    write,
    run: (tool, ...given) => ended(process.execPath, [resolve(root, 'node_modules', tool), ...given], folder),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

/** What npm says when a registry gave no answer. */
const unanswered =
  /^npm (?:error|ERR!) code (E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH|5\d\d)|ERR_SOCKET_TIMEOUT|ENOTCACHED)$/m;

/**
 * Installs the packages of a folder beside this file that has a lock file of its own, once for each state of it.
 *
 * @returns the folder with its packages, or why there is none
 */
async function install(name: string): Promise<{modules: string} | {reason: string}> {
  const folder = join(root, 'node_modules/.cache/massage-elements', name);
  const modules = join(folder, 'node_modules');
  const lock = readFileSync(join(here, name, 'package-lock.json'), 'utf8');
  const there = join(folder, 'package-lock.json');
  // npm writes the last of these at its end.
  if (existsSync(there) && readFileSync(there, 'utf8') === lock && existsSync(join(modules, '.package-lock.json'))) return {modules};
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, name, file), join(folder, file));
  const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  const {status, output} = await ended('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...quick], folder);
  if (status === 0) return {modules};
  const [, code] = unanswered.exec(output) ?? [];
  if (!code) throw new Error(output);
  return {reason: `npm’s registry gives no answer (${code}), so ${name} cannot be installed`};
}

/**
 * A project of a framework that is not among the repository's packages, for a test file. Where it cannot be installed, the
 * tests are skipped and say why.
 *
 * @param prepare - what is done to it before the tests
 */
export function installedApp(name: string, prepare: (app: App, at: (path: string) => string) => Promise<void>): () => App {
  let app: App | undefined;
  let reason: string | undefined;
  beforeAll(async () => {
    const found = await install(name);
    if ('reason' in found) {
      ({reason} = found);
      return;
    }
    const {dependencies: wanted} = JSON.parse(readFileSync(join(here, name, 'package.json'), 'utf8')) as {dependencies: object};
    // Astro looks for its own components in the project, unless a folder holds both.
    app = makeApp(name, Object.keys(wanted), join(root, 'test-results/packages'), found.modules);
    await prepare(app, (path) => join(found.modules, path));
  }, 300_000);
  beforeEach(({skip}) => skip(reason !== undefined, reason));
  afterAll(() => app?.remove());
  return () => app!;
}

/** The code blocks of a recipe in one language. */
export function snippets(recipe: string, language: string): string[] {
  const text = readFileSync(join(root, 'docs/recipes', recipe), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);
}

/** `file:line` below each line that says `wrong:`, which a type check has to reject. */
export function wrongLines(name: string, file: string): string[] {
  const lines = readFileSync(join(here, name, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.includes('wrong:') ? `${file}:${index + 2}` : []));
}

/** `file:line` of each error that tsc or vue-tsc prints with `--pretty false`. */
export function tscErrors(output: string): string[] {
  return [...new Set([...output.matchAll(/^(\S+?)\((\d+),\d+\): error /gm)].map(([, file, line]) => `${file}:${line}`))];
}

/** Serves a folder, opens it in a Chromium, and ends both when `visit` is done. */
export async function inChromium(
  folder: string,
  visit: (page: Page, errors: readonly string[], html: string) => Promise<void>,
): Promise<void> {
  const files = sirv(folder, {dev: true});
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({executablePath: findChromium()!, args: chromiumArgs});
  try {
    const page = await browser.newPage({locale: 'en-CA'});
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    const response = await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await visit(page, errors, await response!.text());
  } finally {
    await browser.close();
    server.close();
  }
}
