// npm run bench: measures our elements beside others and writes results/ and the page of the docs.
//   --rounds 7            how often each page is loaded
//   --only forms,micro    sections (forms, cards, many, micro) or names of candidates; with names nothing is written
//   --latency 150         ms until each response, throttled loads
//   --preliminary "…"     why the figures are not to be relied on
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, type} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const root = new URL('../', import.meta.url);
const folder = (path) => fileURLToPath(new URL(path, root));
const sectionNames = ['forms', 'cards', 'many', 'micro'];

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '7'},
    only: {type: 'string', default: sectionNames.join()},
    latency: {type: 'string', default: '150'},
    preliminary: {type: 'string'},
    'no-build': {type: 'boolean', default: false},
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a whole number from 1, not ${options.rounds}.`);

// npm is a script on Windows, which only a shell starts.
const npm = (...given) => execFileSync('npm', given, {cwd: folder('.'), stdio: 'inherit', shell: process.platform === 'win32'});
if (!options['no-build']) {
  npm('run', 'build');
  npm('ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund');
}

// What they import is there only now.
const {chromium} = await import('playwright-core');
const {chromiumArgs, ensureChromium} = await import('../scripts/chromium.mjs');
const {candidates} = await import('./candidates.mjs');
const {questions, cards} = await import('./questions.mjs');
const {measureFast, measureSlow, slow, spread} = await import('./measure.mjs');
const {manyLocales, manyTechniques, manyWidgets} = await import('./many.mjs');
const {micro} = await import('./micro.mjs');
const {intoPage, report} = await import('./report.mjs');
const {serve} = await import('./server.mjs');
const {buildSite} = await import('./site.mjs');

const wanted = options.only.split(',');
const unknown = wanted.filter((name) => !sectionNames.includes(name) && !candidates.some((each) => each.name === name));
if (unknown.length > 0)
  throw new Error(`Nothing is called ${unknown.join()}. There are: ${[...sectionNames, ...candidates.map(({name}) => name)].join()}.`);
const chosen = candidates.filter(({name, section}) => wanted.includes(name) || wanted.includes(section));
const whole = chosen.every(({section}) => wanted.includes(section));
const throttle = {...slow, latency: Number(options.latency)};

const versionOf = (path) => JSON.parse(readFileSync(folder(path), 'utf8')).version;
const peers = JSON.parse(readFileSync(folder('bench/package.json'), 'utf8')).devDependencies;
const versions = {
  'lit-floor': `lit ${versionOf('node_modules/lit/package.json')}`,
  'lit-cards': `lit ${versionOf('node_modules/lit/package.json')}`,
  surveyjs: `survey-core ${peers['survey-core']}, survey-js-ui ${peers['survey-js-ui']}`,
  'lhc-forms': `lforms ${peers.lforms}`,
  formio: `@formio/js ${peers['@formio/js']}`,
  shoelace: `@shoelace-style/shoelace ${peers['@shoelace-style/shoelace']}`,
};
const own = `massage-elements ${versionOf('package.json')}`;

console.log('Building the pages …');
await buildSite();
const server = await serve();
const browser = await chromium.launch({executablePath: ensureChromium(), args: chromiumArgs});
const about = (more = {}) => ({
  date: new Date().toISOString(),
  machine: {cpu: cpus()[0].model.trim(), cores: cpus().length, system: type(), node: process.versions.node, chromium: browser.version()},
  ...more,
});

/** All candidates of a section, A B C A B C, first once without counting so that every file is compressed. */
async function compare(section) {
  const all = chosen.filter((each) => each.section === section);
  const loads = new Map(all.map(({name}) => [name, []]));
  for (const candidate of all) await measureFast(browser, server, candidate);
  for (let round = 1; round <= rounds; round++) {
    for (const candidate of all) {
      const load = {...(await measureSlow(browser, server, candidate, throttle)), fast: await measureFast(browser, server, candidate)};
      loads.get(candidate.name).push(load);
      console.log(`  round ${round}, ${candidate.name}: ${Math.round(load.ready)} ms, ${load.bytes} bytes`);
    }
  }
  return Object.fromEntries(
    all.map(({name, title, lacks}) => {
      const of = (figure) => spread(loads.get(name).map(figure));
      const [first] = loads.get(name);
      const times = (key, kind) => ({median: of((load) => load[key][kind].median), p98: of((load) => load[key][kind].p98)});
      return [
        name,
        {
          title,
          version: versions[name] ?? (name.startsWith('html-') ? 'hand-written' : own),
          lacks,
          bytes: first.bytes,
          requests: first.requests,
          bytesInAll: first.bytesInAll,
          requestsInAll: first.requestsInAll,
          ready: of((load) => load.ready),
          ...(first.answerable && {answerable: of((load) => load.answerable)}),
          mainThread: of((load) => load.mainThread),
          script: of((load) => load.script),
          shift: of((load) => load.shift),
          heap: of((load) => load.heap),
          longTasks: of((load) => load.fast.longTasks),
          longest: of((load) => load.fast.longest),
          ...(first.key && {key: times('key', 'toPaint'), keyWork: times('key', 'work')}),
          ...(first.answer && {
            answer: times('answer', 'toPaint'),
            answerWork: times('answer', 'work'),
            heapAnswered: of((load) => load.heapAnswered),
          }),
        },
      ];
    }),
  );
}

const resultFile = folder('bench/results/latest.json');
const result = existsSync(resultFile) && whole ? JSON.parse(readFileSync(resultFile, 'utf8')) : {sections: {}};
const keep = (name, section) => {
  const sections = {...result.sections, [name]: section};
  result.sections = Object.fromEntries(sectionNames.filter((each) => each in sections).map((each) => [each, sections[each]]));
  delete result.preliminary;
  if (options.preliminary) result.preliminary = options.preliminary;
  if (!whole) return;
  // After every section, so that a fault in a later one loses nothing.
  mkdirSync(folder('bench/results'), {recursive: true});
  writeFileSync(resultFile, `${JSON.stringify(rounded(result), undefined, 2)}\n`);
  const markdown = report(rounded(result));
  writeFileSync(folder('bench/results/latest.md'), markdown);
  const page = folder('docs/performance.md');
  writeFileSync(page, intoPage(readFileSync(page, 'utf8'), markdown));
};
/** Four digits say all that a measurement can. */
const rounded = (value) =>
  JSON.parse(
    JSON.stringify(value, (_, each) => (typeof each === 'number' && !Number.isInteger(each) ? Number(each.toPrecision(4)) : each)),
  );

try {
  for (const section of ['forms', 'cards']) {
    if (!chosen.some((each) => each.section === section)) continue;
    console.log(`Measuring ${section} …`);
    const figures = await compare(section);
    keep(section, {
      ...about({rounds, throttle, ...(section === 'forms' ? {questions: questions.length} : {cards: cards.length})}),
      figures,
    });
  }
  if (wanted.includes('many')) {
    console.log('Measuring the cost of many …');
    const widgets = await manyWidgets(browser, server, rounds);
    const techniques = await manyTechniques(browser, server, rounds);
    const locales = await manyLocales(browser, server, rounds);
    keep('many', {...about({rounds}), widgets, techniques, locales});
  }
  if (wanted.includes('micro')) {
    console.log('Measuring screening and search …');
    keep('micro', {...about(), ...(await micro())});
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`\n${whole ? report(rounded(result)) : report(rounded(result), [])}`);
