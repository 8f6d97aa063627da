import {execFileSync, spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import sirv from 'sirv';
import {inject} from 'vitest';
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
  /** Runs a tool of the repository's node_modules here, and says how it ended and all that it printed. */
  run: (tool: string, ...given: string[]) => Promise<{status: number | null; output: string}>;
  remove: () => void;
}

/**
 * @param name - folder beside this file whose files the project starts with
 * @param packages - packages besides our own; taken from the repository's node_modules
 * @param inside - where the project is made
 */
export function makeApp(name: string, packages: readonly string[] = [], inside = tmpdir()): App {
  mkdirSync(inside, {recursive: true});
  const folder = realpathSync(mkdtempSync(join(inside, `massage-elements-${name}-`)));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'massage-elements'), {recursive: true});
  execFileSync('tar', ['-xzf', inject('tarball'), '--strip-components=1', '-C', join(modules, 'massage-elements')]);
  for (const each of [...dependencies, ...packages]) {
    mkdirSync(dirname(join(modules, each)), {recursive: true});
    symlinkSync(join(root, 'node_modules', each), join(modules, each), 'junction');
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
    run: (tool, ...given) =>
      new Promise((resolve, reject) => {
        const {VITEST: _, NODE_ENV: __, ...env} = process.env;
        const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...given], {
          cwd: folder,
          env: {...env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1'},
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let output = '';
        child.stdout.on('data', (data) => (output += String(data)));
        child.stderr.on('data', (data) => (output += String(data)));
        child.once('error', reject);
        child.once('close', (status) => resolve({status, output}));
      }),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
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
