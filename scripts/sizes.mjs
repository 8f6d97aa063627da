// Prints the brotli sizes of what pages load, beside their budgets.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const root = new URL('..', import.meta.url);

/** @returns {{file: string, bytes: number, budget: number}[]} brotli 11 size of each file in dist/ that has a budget */
export function sizes() {
  const budgets = JSON.parse(readFileSync(new URL('bench/budgets.json', root), 'utf8'));
  return Object.entries(budgets).map(([file, budget]) => {
    const content = readFileSync(new URL(`dist/${file}`, root));
    const bytes = brotliCompressSync(content, {
      params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length},
    }).length;
    return {file, bytes, budget};
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  console.log(`${'brotli'.padEnd(32)}     size    budget`);
  for (const {file, bytes, budget} of sizes()) console.log(`${file.padEnd(32)}${kB(bytes)} ${kB(budget)}${bytes > budget ? '  over' : ''}`);
}
