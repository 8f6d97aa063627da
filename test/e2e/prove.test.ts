import {execFile} from 'node:child_process';
import {createServer, type Server} from 'node:http';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Judged} from '../../bin/prove/judge.mjs';
import {findChromium} from '../../scripts/chromium.mjs';
import {serve} from '../../scripts/serve.mjs';
import {host} from './host.js';

const long = 240_000;
const bin = fileURLToPath(new URL('../../bin/massage-elements.mjs', import.meta.url));
const clinic = host();
/** Another origin than the clinic's. */
const library = host();

interface Proof {
  readonly passed: boolean;
  readonly browser: string;
  readonly elements: readonly {
    readonly tag: string;
    readonly layout?: string;
    readonly frameUrl?: string;
    readonly counts: Readonly<Record<string, number>>;
  }[];
  readonly found: readonly Judged[];
  readonly own: readonly Judged[];
  readonly reactions: readonly Judged[];
  readonly choices: readonly Judged[];
  readonly clinic: readonly Judged[];
  readonly documented: Readonly<Record<string, number>>;
}

function command(...words: string[]): Promise<{status: number; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    const env = {...process.env, CHROME_PATH: findChromium()};
    execFile(process.execPath, [bin, 'prove', ...words], {env, maxBuffer: 1e8}, (error, stdout, stderr) =>
      resolve({status: error ? Number(error.code) : 0, stdout, stderr}),
    );
  });
}
const page = (body: string, head = '') => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our clinic</title><link rel="icon" href="data:,">${head}<script type="module" src="/massage-elements/massage-elements.js"></script>${body}`,
});
async function prove(path: string): Promise<{status: number; proof: Proof}> {
  const {status, stdout, stderr} = await command(`${clinic.url}${path}`, '--quick', '--json');
  expect(stdout, stderr).toMatch(/^\{/);
  return {status, proof: JSON.parse(stdout) as Proof};
}
const about = (traces: readonly Judged[]) =>
  traces.map(({kind, what, value, why}) => `${kind} ${what} ${value.replaceAll(/\s+/g, ' ')} ${why}`);

describe('massage-elements prove on the demo clinic', () => {
  it(
    'finds nothing, and says what was done and watched, and what that does not show',
    async () => {
      const server = await serve(0);
      const folder = mkdtempSync(join(tmpdir(), 'proof-'));
      try {
        const file = join(folder, 'proof.txt');
        const {status, stdout, stderr} = await command(`${server.url}before-your-visit.html`, '--quick', '--out', file);
        expect([status, stdout], stderr).toEqual([0, `No trace of an answer was found. The report is in ${file}.\n`]);
        const text = readFileSync(file, 'utf8');
        expect(text).toContain(`Page      ${server.url}before-your-visit.html`);
        expect(text).toMatch(/^Date {6}\d{4}-\d\d-\d\d \d\d:\d\d UTC$/m);
        expect(text).toMatch(/^Elements {2}massage-elements [\d.]+, content \d+\.\d+\.\d+$/m);
        expect(text).toMatch(/^Browser {3}Chromium \d+\./m);
        expect(text).toContain('RESULT    No trace of an answer was found.');
        expect(text).toMatch(/<contraindication-checker id="health">, layout page, language en\n {4}[1-9]\d* conditions, [1-9]\d* answers/);
        expect(text).toMatch(/and [1-9]\d* times by real clicks and keys/);
        expect(text).toMatch(/files offered/);
        for (const limit of [
          'hostile or careless script on the same page',
          'shadow roots are open',
          'session replay',
          'iframe from another origin',
        ])
          expect(text.toLowerCase()).toContain(limit);
      } finally {
        rmSync(folder, {recursive: true});
        server.close();
      }
    },
    long,
  );
});

describe('massage-elements prove, with every answer', () => {
  it('finds nothing on a page with all of the elements', async () => {
    const server = await serve(0);
    try {
      const {status, stdout, stderr} = await command(`${server.url}all-in-one.html`, '--json');
      expect(stdout, stderr).toMatch(/^\{/);
      const {found, elements} = JSON.parse(stdout) as Proof;
      expect(about(found)).toEqual([]);
      expect(status).toBe(0);
      const counts = new Map(elements.map(({tag, counts: each}) => [tag, each]));
      expect(counts.get('contraindication-checker')!.conditions).toBeGreaterThan(200);
      expect(counts.get('technique-explorer')!.techniques).toBeGreaterThan(30);
      expect([...counts.keys()]).toEqual(expect.arrayContaining(['aftercare-card', 'contraindication-checker', 'technique-explorer']));
    } finally {
      server.close();
    }
  }, 900_000);
});

describe('massage-elements prove on a page with noise of its own, a component with a closed root, and a frame of another origin', () => {
  let status: number;
  let proof: Proof;
  beforeAll(async () => {
    clinic.pages.set('/beat', {body: ''}).set('/used.gif', {body: ''});
    clinic.pages.set(
      '/noise.html',
      page(
        `<script>
          customElements.define('clinic-section', class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({mode: 'closed'}).innerHTML =
                '<contraindication-checker layout="steps" topics="pregnancy" languages="en fr"></contraindication-checker>';
            }
          });
          let n = 0;
          const visit = Math.random().toString(36).slice(2);
          const quotes = ['Lovely place.', 'My neck is better.', 'Always on time, and warm.'];
          setInterval(() => {
            n++;
            fetch('/beat?n=' + n + '&t=' + Date.now() + '&visit=' + visit);
            localStorage.setItem('lastSeen', String(Date.now()));
            document.cookie = 'seen=' + n;
            document.querySelector('#quote').textContent = quotes[n % 3];
            console.log('tick ' + n);
          }, 200);
          document.addEventListener('massage-change', () => { new Image().src = '/used.gif'; });
        </script>
        <p id="quote">…</p><clinic-section></clinic-section>
        <iframe title="x" width="400" height="500" src="${library.url}massage-elements/embed.html?element=aftercare-card"></iframe>
        <script src="${library.url}massage-elements/embed.js"></script>`,
      ),
    );
    ({status, proof} = await prove('noise.html'));
  }, long);

  it('passes', () => {
    expect(about(proof.found)).toEqual([]);
    expect([status, proof.passed]).toEqual([0, true]);
  });

  it('finds and goes through both elements', () => {
    expect(proof.elements.map(({tag, layout, frameUrl}) => [tag, layout, frameUrl?.replace(/\?.*/, '')])).toEqual([
      ['contraindication-checker', 'steps', undefined],
      ['aftercare-card', 'card', `${library.url}massage-elements/embed.html`],
    ]);
    const [checker, card] = proof.elements;
    expect(checker!.counts).toMatchObject({
      conditions: expect.any(Number) as number,
      answers: expect.any(Number) as number,
      languages: 2,
      real: expect.any(Number) as number,
    });
    expect(checker!.counts['answers']).toBeGreaterThan(20);
    expect(card!.counts['techniques']).toBeGreaterThan(0);
    expect(card!.counts['covered']).toBeUndefined();
    expect(proof.documented['height']).toBeGreaterThan(0);
    expect(proof.documented['hints']).toBeGreaterThan(0);
  });

  it('says that the noise is the page’s own', () => {
    const own = about(proof.own).join('\n');
    for (const noise of ['/beat', 'lastSeen', 'seen=', '#quote', 'tick']) expect(own).toContain(noise);
  });

  it('lists apart what happens with any answer', () => expect(about(proof.reactions).join('\n')).toContain('/used.gif'));
});

describe('massage-elements prove on a page that wants to know', () => {
  let status: number;
  let proof: Proof;
  beforeAll(async () => {
    clinic.pages.set(
      '/chosen.html',
      page(`<form id="intake"><contraindication-checker topics="pregnancy" name="health" expose-answers></contraindication-checker></form>
        <technique-explorer show="adjunct" hash></technique-explorer><visit-planner></visit-planner>`),
    );
    ({status, proof} = await prove('chosen.html'));
  }, long);

  it('passes, and calls it the clinic’s own choice', () => {
    expect(about(proof.found)).toEqual([]);
    expect(status).toBe(0);
    const clinics = about(proof.clinic).join('\n');
    expect(clinics).toMatch(/^event massage-change \{"answers".* expose-answers$/m);
    expect(clinics).toMatch(/^form intake health .* name$/m);
  });

  it('lists the technique that is open apart', () => {
    const choices = about(proof.choices).join('\n');
    expect(choices).toMatch(/^event massage-select/m);
    expect(choices).toMatch(/@technique/);
    expect(choices).toMatch(/^address .*#technique=/m);
  });

  it('goes through all elements', () =>
    expect(proof.elements.map(({tag, counts}) => [tag, (counts['answers'] ?? 0) > 2])).toEqual([
      ['contraindication-checker', true],
      ['technique-explorer', true],
      ['visit-planner', true],
    ]));
});

/** One way out for each kind of trace. `a`: what is ticked, as a script of the page reads it from the open shadow root. */
const leaks: readonly [name: string, code: string, found: RegExp][] = [
  ['a beacon', `navigator.sendBeacon('/collect', a)`, /^beacon .*\/collect .* carries$/],
  ['an image', `new Image().src = '/pixel.gif?c=' + encodeURIComponent(a)`, /^request GET image .*\/pixel\.gif .* carries$/],
  ['a request in base64', `fetch('/log', {method: 'POST', body: btoa(a)})`, /^request POST fetch .*\/log .* carries$/],
  [
    'a request with where the page was clicked',
    `new Image().src = '/heat.gif?y=' + Math.round(y)`,
    /^request GET image .*\/heat\.gif .* depends$/,
  ],
  [
    'a request that cannot be read',
    `fetch('/replay', {method: 'POST', body: crypto.getRandomValues(new Uint8Array(99))})`,
    /^request POST fetch .*\/replay .* unreadable$/,
  ],
  ['a request when the page is left', `last = a || last`, /^(?:request POST ping|beacon) .*\/left .* carries$/],
  ['a socket', `new WebSocket('ws://' + location.host + '/socket?c=' + encodeURIComponent(a))`, /^websocket .*\/socket.* carries$/],
  ['an event stream', `new EventSource('/stream?c=' + encodeURIComponent(a))`, /^request GET eventsource .*\/stream .* carries$/],
  ['a prefetch', `document.querySelector('#next').href = '/next?c=' + encodeURIComponent(a)`, /^request GET \w+ .*\/next .* carries$/],
  ['a worker', `worker.postMessage({a})`, /^message worker .* carries$/],
  ['a message to a window', `postMessage({a}, '*')`, /^message window, .* carries$/],
  ['a channel', `new BroadcastChannel('clinic').postMessage(a)`, /^message broadcast channel clinic .* carries$/],
  ['a cookie', `document.cookie = 'c=' + encodeURIComponent(a)`, /^cookie document\.cookie .* carries$/],
  ['localStorage', `localStorage.setItem('health', a)`, /^storage localStorage .* carries$/],
  ['sessionStorage, by a property', `sessionStorage.health = a`, /^storage sessionStorage health .* carries$/],
  [
    'IndexedDB',
    `const r = indexedDB.open('clinic', 1); r.onupgradeneeded = () => r.result.createObjectStore('health', {autoIncrement: true}); r.onsuccess = () => r.result.transaction('health', 'readwrite').objectStore('health').add({a})`,
    /^database health .* carries$/,
  ],
  [
    'the Cache API',
    `caches.open('clinic').then((cache) => cache.put('/kept?c=' + encodeURIComponent(a), new Response('')))`,
    /^cache .* carries$/,
  ],
  ['the address', `location.hash = a`, /^address location .* carries$/],
  ['the history', `history.replaceState({a}, '')`, /^address history\.replaceState .* carries$/],
  ['the title', `document.title = a`, /^title .* carries$/],
  ['the name of the window', `window.name = a`, /^name .* carries$/],
  ['an attribute of the page', `document.body.dataset.health = a`, /^page .*@data-health .* carries$/],
  ['text of the page', `document.querySelector('#said').textContent = a`, /^page .*#said added .* carries$/],
  ['a field of the page', `document.querySelector('#hidden').value = a`, /^field .* carries$/],
  ['an event', `dispatchEvent(new CustomEvent('health', {detail: {a}}))`, /^event health .* carries$/],
  ['the clipboard', `navigator.clipboard.writeText(a)`, /^clipboard writeText .* carries$/],
  ['the console', `console.log('picked', a)`, /^console log .* carries$/],
  ['a performance entry', `performance.mark('picked ' + a)`, /^performance .* carries$/],
];

describe('massage-elements prove on a page that leaks', () => {
  let status: number;
  let proof: Proof;
  beforeAll(async () => {
    clinic.pages.set(
      '/leaks.html',
      page(
        `<link id="next" rel="prefetch"><p id="said"></p><input id="hidden" type="hidden"><contraindication-checker topics="pregnancy"></contraindication-checker>`,
        `<script>
          const worker = new Worker(URL.createObjectURL(new Blob([''])));
          let last = '';
          let y = 0;
          addEventListener('pointerdown', (event) => (y = event.pageY), true);
          addEventListener('pagehide', () => navigator.sendBeacon('/left', last));
          document.addEventListener('massage-change', ({target}) => {
            const a = [...target.shadowRoot.querySelectorAll('input:checked')].map(({value}) => value).filter((value) => value !== 'on').join(' ');
            ${leaks.map(([, code]) => `try { ${code} } catch (error) { console.warn(String(error)); }`).join('\n')}
          });
        </script>`,
      ),
    );
    ({status, proof} = await prove('leaks.html'));
  }, long);

  it('fails', () => expect([status, proof.passed]).toEqual([1, false]));

  it.each(leaks)('finds %s', (_, __, pattern) => expect(about(proof.found)).toContainEqual(expect.stringMatching(pattern)));

  it('names an answer that it found', () => expect(proof.found.find(({why}) => why === 'carries')!.word).toMatch(/\w/));
});

describe('massage-elements prove, called on what cannot be proven', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer(({url: path}, response) => {
      const status = {'/locked': 401, '/gone': 404}[path!] ?? 200;
      response.writeHead(status, {'content-type': 'text/html'}).end(path === '/login' ? '<input type="password">' : '<p>Nothing here</p>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as {port: number}).port}`;
  });
  afterAll(() => void server.close());

  it.each([
    [[], /^No address\. Accepted is the address of one page\.\n\nUsage: massage-elements prove URL/],
    [['clinic'], /^"clinic" is no address of a page\. Accepted are those that begin with https:\/\/ or http:\/\/\./],
    [['file:///etc/hosts'], /^"file:\/\/\/etc\/hosts" is no address/],
    [['https://a.example', 'https://b.example'], /^One address at a time\./],
    [['https://a.example', '--fast'], /^Unknown option "--fast"\. Accepted are --quick, --limit, --browser, --json and --out\./],
    [['https://a.example', '--limit', 'few'], /^--limit few: a number from 1 is accepted\./],
    [['https://a.example', '--browser'], /^--browser needs a value\./],
    [['https://a.example', '--browser', '/no/such/browser'], /^--browser is "\/no\/such\/browser", which is no executable file\.$/m],
    [
      ['https://a.example', '--out', '/no/such/folder/proof.txt'],
      /^--out \/no\/such\/folder\/proof\.txt: that folder cannot be written to\.$/m,
    ],
    [['http://127.0.0.1:9/'], /^http:\/\/127\.0\.0\.1:9\/ cannot be opened: net::ERR_/m],
  ])('%j: says what is wrong, and ends with 2', async (words, said) => {
    const {status, stdout, stderr} = await command(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  it.each([
    ['/gone', /answers with status 404/],
    ['/locked', /asks for a login \(status 401\)/],
    ['/login', /asks for a password and has no massage element/],
    ['/none', /has no massage element\. Looked for <contraindication-checker>/],
  ])('%s: says what is wrong, and ends with 2', async (path, said) => {
    const {status, stderr} = await command(`${url}${path}`, '--quick');
    expect(stderr).toMatch(said);
    expect(status).toBe(2);
  });

  it('has help', async () => {
    const {status, stdout} = await command('--help');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'Usage: massage-elements prove URL [--quick] [--limit N] [--browser PATH] [--json] [--out FILE]',
    ]);
  });
});
