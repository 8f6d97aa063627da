// npm run serving: what each way in costs per million page views, from dist/ and a simulation of visitors, written into docs/serving.md.
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {chromium} from 'playwright-core';
import {format, resolveConfig} from 'prettier';
import {build} from 'vite';
import {chromiumArgs, ensureChromium} from './chromium.mjs';
import {serve} from './serve.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/serving.md', root);

/** What is assumed of visitors and lines; all of it is said in docs/serving.md. */
export const assumptions = {
  /** Pages of a clinic that hold an element, with their share of the views. */
  pages: {'contraindication-checker': 0.5, 'technique-explorer': 0.3, 'aftercare-card': 0.2},
  /** Share of visitors whose page is in another language than English. */
  french: 0.2,
  /** That a visit goes on to one more such page. */
  nextPage: 0.45,
  /** That a visitor comes again, and after how many days on average. */
  comesAgain: 0.35,
  daysBetween: 14,
  /** Days after which half of the browsers have dropped the files. */
  halfLife: 21,
  /** Days between two releases; each changes every file. */
  daysBetweenReleases: 30,
  /** Places of a content delivery network; each further one has fewer visitors. */
  places: 100,
  /** Bytes of headers of an answer. */
  headers: 250,
};

const script = (file, attributes = 'type="module"') => `<script ${attributes} src="/massage-elements/${file}"></script>`;
const place = (tag, lang) => `<${tag} lang="${lang}" phone="780-555-0100">Call us on 780-555-0100.</${tag}>`;

/** The ways in, and a page's HTML for each. */
export const ways = {
  'one file': (tag, lang) => script('massage-elements.js') + place(tag, lang),
  'one element a file': (tag, lang) => script(`${tag}.js`) + place(tag, lang),
  autoloader: (tag, lang) => script('autoloader.js') + place(tag, lang),
  'classic script': (tag, lang) => script('massage-elements.classic.js', 'defer') + place(tag, lang),
  iframe: (tag, lang) =>
    `<iframe src="/massage-elements/embed.html?element=${tag}&lang=${lang}" title="x" width="800" height="900"></iframe>${script('embed.js', 'defer')}`,
  'npm, bundled': (tag, lang) => `<script type="module" src="/bundled/${tag}.js"></script>${place(tag, lang)}`,
};

/** As a site with these pages would bundle them: one entry a page, what they share in chunks with hashes. */
async function bundle(folder) {
  const input = Object.fromEntries(
    Object.keys(assumptions.pages).map((tag) => [tag, fileURLToPath(new URL(`dist/esm/elements/${tag}/define.js`, root))]),
  );
  await build({
    configFile: false,
    root: fileURLToPath(root),
    base: '/bundled/',
    logLevel: 'silent',
    resolve: {conditions: ['module', 'browser', 'production']},
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: {polyfill: false},
      rolldownOptions: {input, output: {entryFileNames: '[name].js', chunkFileNames: 'assets/[name]-[hash].js'}},
    },
  });
}

/**
 * Which files a browser loads on each page, and their size.
 *
 * @returns {Promise<{loads: Record<string, Record<string, string[]>>, bytes: Record<string, number>}>} `loads` by way and "tag lang"; addresses with their query; `bytes` of brotli 11 by address
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
  const {url, close} = await serve(0);
  const browser = await chromium.launch({executablePath: ensureChromium(), args: chromiumArgs});
  try {
    await bundle(folder);
    const loads = {};
    const bytes = {};
    for (const [way, html] of Object.entries(ways)) {
      loads[way] = {};
      for (const tag of Object.keys(assumptions.pages)) {
        for (const lang of ['en', 'fr']) {
          const context = await browser.newContext({viewport: {width: 390, height: 844}});
          const tab = await context.newPage();
          const seen = new Set();
          tab.on('request', (request) => {
            const {pathname, search} = new URL(request.url());
            if (/^\/(?:massage-elements|bundled)\//.test(pathname)) seen.add(pathname + search);
          });
          await tab.route('**/bundled/**', (route) =>
            route.fulfill({path: join(folder, new URL(route.request().url()).pathname.slice('/bundled/'.length))}),
          );
          await tab.route('**/measured.html', (route) =>
            route.fulfill({
              contentType: 'text/html',
              body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,">${html(tag, lang)}`,
            }),
          );
          await tab.goto(new URL('measured.html', url).href);
          const within = way === 'iframe' ? tab.frameLocator('iframe') : tab;
          await within.locator(`${tag} .root`).first().waitFor();
          await tab.waitForLoadState('networkidle');
          await context.close();
          loads[way][`${tag} ${lang}`] = [...seen].sort();
        }
      }
    }
    for (const address of new Set(Object.values(loads).flatMap((pages) => Object.values(pages).flat()))) {
      const [, kind, file] = /^\/([\w-]+)\/([^?]+)/.exec(address);
      const content = readFileSync(kind === 'bundled' ? join(folder, file) : new URL(`dist/${file}`, root));
      const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length};
      bytes[address] = brotliCompressSync(content, {params}).length;
    }
    return {loads, bytes};
  } finally {
    await browser.close();
    close();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Mulberry32: the same visitors on every run. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Lets visitors come to a clinic's pages, and counts what goes over the line.
 *
 * @param {Record<string, string[]>} pages - addresses by "tag lang"
 * @param {Record<string, number>} bytes - size of each
 * @param {(address: string) => boolean} forGood - whether the answer may be kept without asking again
 * @param {number} views - page views, all within a year
 * @returns what was asked of the next server: `requests`, of which `unchanged` were answered with 304 and no content, and `sent` bytes;
 *   `cached`, the share of files that needed no content; and what of it an edge cache passes on
 */
export function simulate(pages, bytes, forGood, views, seed = 20_261_128) {
  const {pages: shares, french, nextPage, comesAgain, daysBetween, halfLife, daysBetweenReleases, places, headers} = assumptions;
  const random = chance(seed);
  const files = [...new Set(Object.values(pages).flat())];
  const size = files.map((file) => bytes[file]);
  const kept = files.map(forGood);
  const lists = Object.fromEntries(Object.entries(pages).map(([name, list]) => [name, list.map((file) => files.indexOf(file))]));
  const tags = Object.entries(shares);
  // The n-th place has a visitor for every n-th of the first.
  const weights = Array.from({length: places}, (_, index) => 1 / (index + 1));
  const all = weights.reduce((sum, each) => sum + each, 0);
  const pick = (entries, weight, total) => {
    let left = random() * total;
    for (let index = 0; index < entries; index++) if ((left -= weight(index)) < 0) return index;
    return entries - 1;
  };
  // Version that each place holds of each file.
  const atPlace = new Int32Array(places * files.length).fill(-1);
  const inBrowser = new Int32Array(files.length);
  const counted = {requests: 0, unchanged: 0, sent: 0, loads: 0, contents: 0, passed: 0, passedBytes: 0};
  // Visitors come one after the other through the year, so that places see versions in order.
  for (let done = 0; done < views;) {
    inBrowser.fill(-1);
    const where = pick(places, (index) => weights[index], all);
    const lang = random() < french ? 'fr' : 'en';
    let day = (done / views) * 365;
    do {
      const version = Math.floor(day / daysBetweenReleases);
      do {
        const list = lists[`${tags[pick(tags.length, (index) => tags[index][1], 1)][0]} ${lang}`];
        for (const file of list) {
          counted.loads++;
          const fresh = inBrowser[file] === version;
          if (fresh && kept[file]) continue;
          counted.requests++;
          const body = fresh ? 0 : size[file];
          if (fresh) counted.unchanged++;
          else counted.contents++;
          counted.sent += headers + body;
          inBrowser[file] = version;
          const held = atPlace[where * files.length + file] >= version;
          if (held && kept[file]) continue;
          counted.passed++;
          counted.passedBytes += headers + (held ? 0 : size[file]);
          if (!held) atPlace[where * files.length + file] = version;
        }
        done++;
      } while (done < views && random() < nextPage);
      const gap = -Math.log(1 - random()) * daysBetween;
      day += gap;
      if (random() > 2 ** (-gap / halfLife)) inBrowser.fill(-1);
    } while (done < views && random() < comesAgain);
  }
  const {loads, contents, ...rest} = counted;
  return {...rest, cached: 1 - contents / loads};
}

/** Of addresses that keep their name over releases, these have the hash of their content in it. */
const hashed = (address) => /^\/massage-elements\/chunks\/|^\/bundled\//.test(address);

export const columns = [
  'way in',
  'address',
  'first view: requests',
  'first view: kB',
  'requests',
  'of them 304',
  'GB',
  'files from the browser’s cache',
  'past an edge: requests',
  'past an edge: GB',
];

/** @returns {string} the table of docs/serving.md */
export function table({loads, bytes}, views = 1_000_000) {
  const rows = Object.entries(loads).flatMap(([way, pages]) => {
    let requests = 0;
    let first = 0;
    for (const [name, list] of Object.entries(pages)) {
      const [tag, lang] = name.split(' ');
      const share = assumptions.pages[tag] * (lang === 'fr' ? assumptions.french : 1 - assumptions.french);
      requests += share * list.length;
      first += share * list.reduce((sum, file) => sum + bytes[file] + assumptions.headers, 0);
    }
    const per = 1_000_000 / views;
    const count = (number) => Math.round(number * per).toLocaleString('en');
    const GB = (sum) => ((sum * per) / 1e9).toFixed(2);
    const row = (address, forGood) => {
      const result = simulate(pages, bytes, forGood, views);
      return [
        way,
        address,
        requests.toFixed(1),
        (first / 1000).toFixed(1),
        count(result.requests),
        count(result.unchanged),
        GB(result.sent),
        `${Math.round(result.cached * 100)} %`,
        count(result.passed),
        GB(result.passedBytes),
      ];
    };
    return way === 'npm, bundled' ? [row('hashed', () => true)] : [row('with version', () => true), row('stable', hashed)];
  });
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, index) => (index < 2 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const percent = (share) => `${Math.round(share * 100)} %`;

/** @returns {string} the assumptions as a list */
export function assumed() {
  const {pages, french, nextPage, comesAgain, daysBetween, halfLife, daysBetweenReleases, places, headers} = assumptions;
  return [
    `- Three pages of a clinic: ${Object.entries(pages)
      .map(([tag, share]) => `${percent(share)} of the views \`<${tag}>\``)
      .join(', ')}. ${percent(french)} of the visitors read French, the others English.`,
    `- After a page, ${percent(nextPage)} open one more; after a visit, ${percent(comesAgain)} come again, ${daysBetween} days later on average. Half of the browsers have dropped the files after ${halfLife} days.`,
    `- A release every ${daysBetweenReleases} days that changes every file. A million views in a year; the same visitors for every row (seeded).`,
    `- Files as brotli 11, ${headers} bytes of headers an answer. The list of files is what Chromium really loads, the parts that come later included.`,
    `- The edge has ${places} places; the n-th has 1/n of the visitors of the first. It keeps what may be kept, and asks back for what may not.`,
  ].join('\n');
}

/** @returns {string} docs/serving.md with these figures */
export function written(text, figures) {
  return text.replace(
    /(<!-- figures:[^>]*-->\n)[^]*?(<!-- \/figures -->)/,
    (_, start, end) => `${start}\n${assumed()}\n\n${figures}\n\n${end}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (readdirSync(new URL('dist/', root)).length === 0) throw new Error('dist/ has not been built: run npm run build before.');
  const text = written(readFileSync(page, 'utf8'), table(await measure()));
  writeFileSync(page, await format(text, {...(await resolveConfig(fileURLToPath(page))), parser: 'markdown'}));
}
