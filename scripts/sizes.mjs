// Prints the brotli sizes of what pages load, beside their budgets and goals.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const root = new URL('..', import.meta.url);
const dist = new URL('dist/', root);
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];
const ofTechniques = tags.slice(0, 2);

/** @returns {number} bytes by brotli 11 */
export function packed(content) {
  return brotliCompressSync(content, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length},
  }).length;
}

/** The files that a module needs before it runs, itself first. */
function closure(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(new URL(file, dist), 'utf8');
  for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
    closure(new URL(path, new URL(file, dist)).href.slice(dist.href.length), found);
  return found;
}

/** @returns {Record<string, string[]>} what a page loads, and the files in dist/ that this is */
export function loads() {
  const code = (file) => readFileSync(new URL(file, dist), 'utf8');
  const defined = [...code('autoloader.js').matchAll(/import\(["'`]\.\/(chunks\/define-[^"'`]+)["'`]\)/g)].map(([, file]) => file);
  const locales = readdirSync(new URL('locales/', dist));
  const files = ['massage-elements', 'massage-elements.classic', ...tags, 'autoloader', 'embed', 'embed-page'];
  const byAutoloader = (...chunks) => [...new Set(['autoloader.js', ...chunks].flatMap((file) => [...closure(file)]))];
  // What the checker is without is named in it.
  const content = `chunks/${/anew_\(["'`]\.\/(content-[^"'`]+)["'`]\)/.exec(code(defined[0]))[1]}`;
  const groups = (locale, ...names) => names.map((name) => `locales/${locale}/${name}.js`);
  return Object.fromEntries([
    ...files.map((name) => [`${name}.js`, [`${name}.js`]]),
    [`${tags[0]} by autoloader, to begin`, byAutoloader(defined[0])],
    ...tags.map((tag, index) => [`${tag} by autoloader`, byAutoloader(defined[index], ...(index === 0 ? [content] : []))]),
    ...locales.flatMap((locale) => [
      [`${tags[0]} in ${locale}, to begin`, groups(locale, 'shared', tags[0])],
      ...tags.map((tag) => [
        `${tag} in ${locale}`,
        groups(locale, 'shared', ...(ofTechniques.includes(tag) ? ['techniques'] : []), tag, ...(tag === tags[0] ? ['conditions'] : [])),
      ]),
      [`all in ${locale}`, groups(locale, 'shared', 'techniques', ...tags, 'conditions')],
    ]),
  ]);
}

/** How much a size may grow without a new budget. */
export const tolerance = 1.02;

/** @returns {{what: string, bytes: number, budget: number | undefined, goal: number | undefined}[]} brotli 11 size of each of `loads`, and what bench/budgets.json says of it */
export function sizes() {
  const budgets = JSON.parse(readFileSync(new URL('bench/budgets.json', root), 'utf8'));
  const known = new Map();
  const sizeOf = (file) => known.get(file) ?? known.set(file, packed(readFileSync(new URL(file, dist)))).get(file);
  return Object.entries(loads()).map(([what, files]) => ({
    what,
    bytes: files.reduce((sum, file) => sum + sizeOf(file), 0),
    ...budgets[what],
  }));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const kB = (bytes) => (bytes ? `${(bytes / 1000).toFixed(1)} kB` : '').padStart(9);
  console.log(`${'brotli'.padEnd(40)}     size    budget      goal`);
  for (const {what, bytes, budget, goal} of sizes())
    console.log(`${what.padEnd(40)}${kB(bytes)} ${kB(budget)} ${kB(goal)}${bytes > budget * tolerance ? '  over' : ''}`);
}
