// The cost of many: widgets on a page, languages that could be loaded, techniques in a clinic's profile.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {tmpdir} from 'node:os';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {open, spread} from './measure.mjs';
import {cards} from './questions.mjs';
import {brotli} from './server.mjs';
import {frame, keepSpace} from './site.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];

/** Runs in the page: says when every element has rendered and been painted. */
const allReady = `probe = new Promise((resolve) => {
  const look = () => {
    const all = document.readyState === 'loading' ? [] : [...document.querySelectorAll('${tags.join()}')];
    if (all.length === 0 || all.some(({shadowRoot}) => !shadowRoot?.querySelector('.root'))) return setTimeout(look, 8);
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  };
  look();
})`;

async function load(browser, url) {
  const {page, errors, metrics, heap, close} = await open(browser);
  try {
    await page.addInitScript(allReady);
    await page.goto(url, {waitUntil: 'commit'});
    const ready = await page.evaluate('probe');
    const {TaskDuration} = await metrics();
    if (errors.length > 0) throw new Error(errors.join('; '));
    return {ready, mainThread: TaskDuration * 1000, heap: await heap()};
  } finally {
    await close();
  }
}

const script = (name) => `${keepSpace}<script type="module" src="/massage-elements/${name}.js"></script>`;

/** Pages of each size, in turns, so that what the machine does meanwhile meets all alike. */
async function inTurns(browser, server, rounds, pages) {
  const loads = pages.map(() => []);
  await load(browser, `${server.url}${pages[0].path}`);
  for (let round = 0; round < rounds; round++) {
    for (const [index, {path}] of pages.entries()) loads[index].push(await load(browser, `${server.url}${path}`));
  }
  return pages.map(({many}, index) => ({
    many,
    ...Object.fromEntries(['ready', 'mainThread', 'heap'].map((key) => [key, spread(loads[index].map((each) => each[key]))])),
  }));
}

/** 1, 10 and 100 of each element on one page, all from one file. */
export async function manyWidgets(browser, server, rounds) {
  const result = {};
  for (const tag of tags) {
    const pages = [1, 10, 100].map((many) => ({many, path: `/many/${tag}/${many}/`}));
    for (const {many, path} of pages) server.set(path, frame(script('massage-elements'), `<${tag}></${tag}>`.repeat(many)));
    result[tag] = await inTurns(browser, server, rounds, pages);
  }
  return result;
}

/** A clinic profile with 2, 20 and 200 techniques of its own in the explorer. */
export async function manyTechniques(browser, server, rounds) {
  const own = (many) =>
    Array.from({length: many}, (_, index) => {
      const {name, short, goal, area} = cards[index % cards.length];
      return {
        id: `own-${index}`,
        name: `${name} ${index}`,
        summary: short,
        like: cards[index % cards.length].id,
        pressure: [1 + (index % 3), 2 + (index % 3)],
        minutes: [30, 30 + (index % 7) * 5],
        goals: goal.slice(0, 1),
        regions: area.filter((each) => each !== 'affected-area').slice(0, 2),
        price: `$${60 + (index % 80)}`,
      };
    });
  const pages = [2, 20, 200].map((many) => ({many, path: `/many/profile/${many}/`}));
  for (const {many, path} of pages) {
    const profile = JSON.stringify({techniques: own(many)}).replaceAll('<', '\\u003c');
    server.set(
      path,
      frame(
        `${script('technique-explorer')}<script type="application/json" id="massage-elements-profile">${profile}</script>`,
        '<technique-explorer></technique-explorer>',
      ),
    );
  }
  return inTurns(browser, server, rounds, pages);
}

/** Languages under codes that are nobody's: qaa to qbx. */
const languages = Array.from({length: 50}, (_, index) => `q${'ab'[Math.floor(index / 26)]}${String.fromCharCode(97 + (index % 26))}`);

/** Lets the build see `many` languages, by repeating the first entry of the table of locales under other tags. */
function onlyLocales(many) {
  const made = /\/localization\/locales\/(q[ab][a-z])(.*)\.js$/;
  return {
    name: 'only-locales',
    enforce: 'pre',
    resolveId: (id) => (/\/locales\/q[ab][a-z]\b.*\.js$/.test(id) ? join(root, 'src/localization', id) : undefined),
    load: (id) => (made.test(id) ? `export const ids = '', texts = [${JSON.stringify(id.match(made).slice(1).join(''))}];` : undefined),
    transform: {
      filter: {id: /\/localization\/locales\.ts$/},
      handler: (code) => {
        const line = /^ {2}fr: \{\n[\s\S]*?^ {2}\},$/m.exec(code)?.[0];
        if (!line) throw new Error('The table of locales is not as expected.');
        const tables = code.replace(/^ {2}['\w-]+: \{\n {4}status: [\s\S]*?^ {2}\},\n/gm, '');
        return tables.replace(
          'export const locales = {',
          `$&\n${languages
            .slice(0, many)
            .map((tag) => line.replace('fr:', `${tag}:`).replaceAll('./locales/fr', `./locales/${tag}`))
            .join('\n')}`,
        );
      },
    },
  };
}

/** What it costs that 1 or 50 languages could be loaded: bytes of one element's file, and its time in English. */
export async function manyLocales(browser, server, rounds) {
  const pages = [];
  for (const many of [1, 10, 50]) {
    const outDir = mkdtempSync(join(tmpdir(), 'massage-elements-'));
    try {
      await build({root, mode: 'technique-explorer', logLevel: 'error', plugins: [onlyLocales(many)], build: {outDir, emptyOutDir: true}});
      const chunks = readdirSync(join(outDir, 'locales'));
      if (chunks.length < many) throw new Error(`${chunks.length} chunks for ${many} languages`);
      const content = readFileSync(join(outDir, 'technique-explorer.js'));
      const path = `/many/locales/${many}/`;
      server.set(`${path}element.js`, content, 'text/javascript; charset=utf-8');
      server.set(path, frame(`${keepSpace}<script type="module" src="element.js"></script>`, '<technique-explorer></technique-explorer>'));
      pages.push({many, path, bytes: brotli(content).length});
    } finally {
      rmSync(outDir, {recursive: true, force: true});
    }
  }
  const measured = await inTurns(browser, server, rounds, pages);
  return measured.map((each, index) => ({...each, bytes: pages[index].bytes}));
}
