import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';
import {hindrance, startNginx} from '../../scripts/nginx.mjs';
import {precompress} from '../../scripts/precompress.mjs';
import {host} from './host.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const reason = hindrance();
const versioned = '/massage-elements-1.2.3';
const stable = '/massage-elements';
const forGood = 'public, max-age=31536000, immutable';

const files = readdirSync(dist, {recursive: true, encoding: 'utf8'})
  .filter((file) =>
    /^(?:autoloader|embed(?:-page)?|aftercare-card)\.js$|^embed\.html$|^(?:chunks|themes)\/|^locales\/fr\/(?:shared|aftercare-card)\.|^integrity\.json$|\.txt$/.test(
      file,
    ),
  )
  .sort();
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

let server: Awaited<ReturnType<typeof startNginx>>;
const site = host();

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As it comes over the line; fetch would unpack it. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const {hostname, port} = new URL(server.url);
    request({hostname, port, path, headers, method, agent: false}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts)}));
    })
      .once('error', reject)
      .end();
  });

describe('nginx with the documented configuration', () => {
  beforeAll(async () => {
    if (reason) return;
    server = await startNginx();
    const folder = join(server.root, versioned);
    for (const file of files) cpSync(join(dist, file), join(folder, file));
    writeFileSync(join(folder, '.hidden.js'), 'x');
    writeFileSync(join(server.root, 'other.js'), 'x');
    mkdirSync(join(server.root, 'massage-elementsish'));
    writeFileSync(join(server.root, 'massage-elementsish/a.js'), 'x');
    symlinkSync(versioned.slice(1), join(server.root, stable));
    await precompress(folder, {brotli: 4, gzip: 4});
  }, 120_000);
  afterAll(() => server?.stop());
  beforeEach(({skip}) => skip(reason !== undefined, reason));

  it.each(files)('serves %s with its type, packed and as it is', async (file) => {
    const content = readFileSync(join(dist, file));
    const encodings: readonly (readonly [string, string | undefined, (body: Buffer) => Buffer])[] = [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['identity', undefined, (body) => body],
    ];
    const tags = new Set<unknown>();
    for (const [accepted, encoding, unpack] of encodings) {
      const {status, headers, body} = await ask(`${versioned}/${file}`, {'accept-encoding': accepted});
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(unpack(body).equals(content)).toBe(true);
      if (encoding) expect(body.length).toBeLessThan(content.length);
      expect(headers).toMatchObject({
        'content-type': types[file.split('.').at(-1)!],
        'content-length': String(body.length),
        vary: 'Accept-Encoding',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': forGood,
        server: 'nginx',
      });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('x-frame-options');
      tags.add(headers.etag);
    }
    expect(tags.size).toBe(3);
  });

  it('keeps for good what has a version or a hash in its address, and has the rest asked about', async () => {
    for (const file of files) {
      const {headers} = await ask(`${stable}/${file}`);
      expect(headers['cache-control'], file).toBe(file.startsWith('chunks/') ? forGood : 'public, no-cache');
    }
    expect(files.filter((file) => file.startsWith('chunks/')).length).toBeGreaterThan(3);
  });

  it.each(['br', 'gzip', 'identity'])('answers 304 to whom has it, in %s', async (accepted) => {
    const path = `${stable}/autoloader.js`;
    const {headers} = await ask(path, {'accept-encoding': accepted});
    const conditions: readonly Record<string, string>[] = [
      {'if-none-match': headers.etag!},
      {'if-modified-since': headers['last-modified']!},
    ];
    for (const condition of conditions) {
      const again = await ask(path, {'accept-encoding': accepted, ...condition});
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers).toMatchObject({etag: headers.etag, 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*'});
    }
    expect((await ask(path, {'accept-encoding': accepted, 'if-none-match': '"another"'})).status).toBe(200);
  });

  it('sees a change that leaves size and time of a file as they were, once it is compressed anew', async () => {
    const next = join(server.root, 'massage-elements-1.2.4');
    const [path, inZip] = [join(next, 'note.txt'), new Date('1980-01-02')];
    const put = async (text: string, time: string) => {
      mkdirSync(next, {recursive: true});
      writeFileSync(path, text);
      utimesSync(path, inZip, inZip);
      await precompress(next, {time: new Date(time)});
    };
    for (const accepted of ['br', 'identity']) {
      await put('a'.repeat(200), '2026-01-01');
      const {headers} = await ask('/massage-elements-1.2.4/note.txt', {'accept-encoding': accepted});
      await put('b'.repeat(200), '2026-02-01');
      const again = await ask('/massage-elements-1.2.4/note.txt', {'accept-encoding': accepted, 'if-none-match': headers.etag!});
      expect(again.status, accepted).toBe(200);
    }
  });

  it('gives nothing else', async () => {
    const not = [
      '/',
      '/other.js',
      '/massage-elementsish/a.js',
      `${stable}/`,
      `${stable}/chunks/`,
      `${stable}/autoloader.js.br`,
      `${stable}/autoloader.js.gz`,
      `${stable}/.hidden.js`,
      `${stable}/../other.js`,
      `${stable}/%2e%2e/other.js`,
      `${versioned}/chunks/gone-AAAAAAAA.js`,
    ];
    for (const path of not) {
      const {status, headers} = await ask(path);
      expect(status, path).toBe(404);
      expect(headers, path).not.toHaveProperty('cache-control');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
    }
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask(`${stable}/autoloader.js`, {}, method)).status).toBe(405);
    const head = await ask(`${stable}/autoloader.js`, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('writes down nothing about a visitor', async () => {
    const secret = {
      'user-agent': 'Secret-Agent',
      referer: 'https://clinic.example/secret-page',
      cookie: 'secret-cookie=1',
      'x-forwarded-for': '192.0.2.77',
    };
    await ask(`${stable}/embed.html?element=aftercare-card&technique=secret-technique`, secret);
    await ask(`${stable}/gone.js?secret-query`, secret);
    await ask('/secret-nowhere/../other.js', secret);
    // What nginx itself complains about, with address and page.
    const tooMuch = await ask(`${stable}/secret-upload`, {...secret, 'content-length': '20000000'}, 'POST');
    expect(tooMuch.status).toBe(413);
    const {access, error} = server.logs();
    expect(access).toMatch(/^[\dT:+-]+ 200 GET \/massage-elements\/embed\.html \d+ [\d.]+$/m);
    expect(access + error).not.toMatch(/secret|192\.0\.2|127\.0\.0\.1|\?/i);
    expect(error).toBe('');
  });

  it('serves a page of another site that isolates itself: module with its hash, parts, language and theme', async () => {
    const hash = (file: string) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, file)))
        .digest('base64')}`;
    const at = (file: string) => `${server.url}${versioned}/${file}`;
    site.pages.set('/isolated.html', {
      headers: {'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin'},
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
        <link rel="stylesheet" href="${at('themes/warm.css')}">
        <script type="importmap">{"integrity": {"${at('locales/fr/shared.js')}": "${hash('locales/fr/shared.js')}"}}</script>
        <script type="module" src="${at('aftercare-card.js')}" integrity="${hash('aftercare-card.js')}" crossorigin="anonymous"></script>
        <script type="module" src="${at('autoloader.js')}"></script>
        <aftercare-card lang="fr">1</aftercare-card><visit-planner>2</visit-planner>`,
    });
    const browser = await chromium.launch({executablePath: findChromium()!, args: chromiumArgs});
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({message}) => errors.push(message));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
      await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}isolated.html`);
      await page.locator('aftercare-card .root[lang=fr], aftercare-card[lang=fr] .root').first().waitFor();
      // The autoloader loads what comes near.
      await page.locator('visit-planner').scrollIntoViewIfNeeded();
      await page.locator('visit-planner .root').first().waitFor();
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('scripts/precompress.mjs', () => {
  it('leaves out what does not get smaller, takes its own files away, and gives all one time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'massage-precompress-'));
    try {
      writeFileSync(join(folder, 'small.txt'), 'a');
      writeFileSync(join(folder, 'picture.png'), 'a'.repeat(1000));
      writeFileSync(join(folder, 'text.txt'), 'a'.repeat(1000));
      writeFileSync(join(folder, 'small.txt.br'), 'of an earlier run');
      const time = new Date('2026-03-04T05:06:07Z');
      const done = await precompress(folder, {time});
      expect(done.map(({file, bytes}) => [file, bytes])).toEqual([
        ['picture.png', 1000],
        ['small.txt', 1],
        ['text.txt', 1000],
      ]);
      expect(readdirSync(folder).sort()).toEqual(['picture.png', 'small.txt', 'text.txt', 'text.txt.br', 'text.txt.gz']);
      for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mtime).toEqual(time);
      expect(brotliDecompressSync(readFileSync(join(folder, 'text.txt.br'))).toString()).toBe('a'.repeat(1000));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
