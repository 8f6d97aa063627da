// A static server on loopback: brotli of the highest quality made beforehand, right types, nothing cached.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const roots = {
  '/massage-elements/': folder('../dist/'),
  '/lforms/': folder('node_modules/lforms/dist/lforms/'),
  '/': folder('site/'),
};
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressed = /^(?:text\/|application\/json|image\/svg)/;

/** Brotli of quality 11, as a host makes it once when a file is put there. */
export const brotli = (content) =>
  brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length}});

/**
 * @returns {Promise<{url: string, size: (path: string) => number, set: (path: string, content: string | Buffer, type?: string) => void, headers: Record<string, string>, close: () => void}>}
 *   `size`: bytes of a file's body as sent; `set`: adds a page or another file; `headers`: sent with every page from now on
 */
export async function serve() {
  const files = new Map();
  const headers = {};
  const find = (path) => {
    if (files.has(path)) return files.get(path);
    const prefix = Object.keys(roots).find((each) => path.startsWith(each));
    let file = join(roots[prefix], normalize(path.slice(prefix.length)));
    if (!file.startsWith(roots[prefix])) return undefined;
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return undefined;
    return keep(path, readFileSync(file), types[extname(file)] ?? 'application/octet-stream');
  };
  const keep = (path, content, type) => {
    const small = compressed.test(type);
    const entry = {type, encoding: small ? 'br' : undefined, body: small ? brotli(content) : content};
    files.set(path, entry);
    return entry;
  };
  const server = createServer((request, response) => {
    const entry = find(new URL(request.url, 'http://localhost').pathname);
    if (!entry) {
      response.writeHead(404);
      response.end();
      return;
    }
    if (entry.encoding && !/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) throw new Error('The browser takes no brotli.');
    response.writeHead(200, {
      'Content-Type': entry.type,
      'Content-Length': entry.body.length,
      'Cache-Control': 'no-store',
      ...(entry.encoding && {'Content-Encoding': entry.encoding}),
      ...(entry.type.startsWith('text/html') && headers),
    });
    response.end(entry.body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    size: (path) => files.get(path)?.body.length ?? 0,
    set: (path, content, type = types['.html']) => void keep(path, Buffer.from(content), type),
    headers,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
