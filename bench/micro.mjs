// Micro-benchmarks of screening and search with 1, 10 and 100 times as many conditions as there are.
import {mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {Bench} from 'tinybench';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('site', import.meta.url));

/**
 * The functions take no other records, so the list itself is made longer where it is built: every further copy has ids
 * and words of its own, or the words of an index would stay as few as they are.
 */
const longer = (factor) => ({
  name: 'longer',
  enforce: 'pre',
  transform: {
    filter: {id: /\/knowledge\/conditions\/index\.ts$/},
    handler: (code) => {
      const declaration = /export const conditions\b[^=]*=/;
      if (!declaration.test(code)) throw new Error('The list of conditions is not as expected.');
      return `${code.replace(declaration, 'const real: readonly Condition[] =')}
        const letters = 'bcdfghjklmnpqrstvwxz';
        const copy = (record: any, number: number) => {
          const id = (of: string) => of + '-' + number;
          const ending = 'y' + letters[Math.floor(number / 20)] + letters[number % 20];
          const words = (text: any) => text && ((msg: any) => text(msg).replace(/\\p{L}{4,}/gu, (word: string) => word + ending));
          return {
            ...record,
            id: id(record.id),
            name: words(record.name),
            hint: words(record.hint),
            synonyms: words(record.synonyms),
            followUps: record.followUps?.map((followUp: any) => ({
              ...followUp,
              answers: followUp.answers.map((answer: any) => ({...answer, handsOverTo: answer.handsOverTo?.map(id)})),
            })),
          };
        };
        export const conditions: readonly Condition[] = Array.from({length: ${factor}}, (_, number) =>
          number === 0 ? real : real.map((record) => copy(record, number)),
        ).flat();`;
    },
  },
});

async function knowledge(factor) {
  const outDir = mkdtempSync(join(folder, 'knowledge-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [
        longer(factor),
        {
          name: 'entry',
          resolveId: (id) => (id === 'virtual:entry' ? id : undefined),
          load: (id) =>
            id === 'virtual:entry'
              ? `export {conditions} from '${root}src/knowledge/conditions/index.ts'; export {screen} from '${root}src/knowledge/screen.ts'; export {searchConditions} from '${root}src/knowledge/search.ts';`
              : undefined,
        },
      ],
      build: {ssr: true, outDir, rolldownOptions: {input: 'virtual:entry', output: {entryFileNames: 'knowledge.mjs'}}},
    });
    return await import(pathToFileURL(join(outDir, 'knowledge.mjs')).href);
  } finally {
    rmSync(outDir, {recursive: true, force: true});
  }
}

const factors = [1, 10, 100];

/** What is timed, for a list of conditions of any length. */
function tasks({conditions, screen, searchConditions}) {
  const pick = (count, answered) =>
    Object.fromEntries(
      conditions
        .filter((_, index) => index % Math.floor(conditions.length / count) === 0)
        .slice(0, count)
        .map(({id, followUps = []}) => [
          id,
          answered ? Object.fromEntries(followUps.map(({id, answers}) => [id, answers.at(-1).id])) : true,
        ]),
    );
  const [one, twenty, answered, all] = [pick(1, false), pick(20, false), pick(20, true), pick(conditions.length, false)];
  return {
    'screen, 1 pick': () => screen(one),
    'screen, 20 picks': () => screen(twenty),
    'screen, 20 picks, all answered': () => screen(answered),
    'screen, every condition picked': () => screen(all),
    'search, a word': () => searchConditions('eliquis'),
    'search, a typing error': () => searchConditions('diabetis'),
    'search, a sentence': () => searchConditions('i broke my arm last year and take blood thinners'),
    'search, nothing to find': () => searchConditions('zzzzqq'),
  };
}

/** An index is kept for each `msg`, so that the first search builds it. The first one here is the one that the others use. */
function firstKey(search, times) {
  const samples = Array.from({length: times}, (_, index) => {
    const options = index === 0 ? {} : {msg: (text) => text};
    const begun = performance.now();
    search('e', options);
    return performance.now() - begun;
  });
  return samples.sort((a, b) => a - b)[Math.floor(times / 2)];
}

/** @returns {Promise<{records: number[], tasks: {name: string, times: number[]}[]}>} medians in ms, one for each number of records */
export async function micro() {
  const lists = [];
  for (const factor of factors) lists.push(await knowledge(factor));
  const made = lists.map(tasks);
  const result = [
    {
      name: 'search, the first key (builds the index)',
      times: lists.map(({searchConditions}, index) => firstKey(searchConditions, index < 2 ? 3 : 1)),
    },
  ];
  const say = ({name, times}) => console.log(`  ${name}: ${times.map((time) => `${time.toPrecision(3)} ms`).join(', ')}`);
  say(result[0]);
  for (const name of Object.keys(made[0])) {
    const bench = new Bench({time: 300, iterations: 5, warmupTime: 100, warmupIterations: 2});
    made.forEach((each, index) => bench.add(String(factors[index]), each[name]));
    await bench.run();
    const failed = bench.tasks.find(({result}) => result.error);
    if (failed) throw failed.result.error;
    result.push({name, times: bench.tasks.map(({result}) => result.latency.p50)});
    say(result.at(-1));
  }
  return {records: lists.map(({conditions}) => conditions.length), tasks: result};
}
