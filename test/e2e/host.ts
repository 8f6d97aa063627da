import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {afterAll, beforeAll} from 'vitest';

interface Given {
  readonly body: string;
  readonly headers?: Record<string, string>;
  readonly status?: number;
  /** Whether the connection breaks before all of it has come. */
  readonly breaks?: boolean;
}

/**
 * A server of a test's own pages, with dist/ at /massage-elements/, for a test file; ends with it. What a browser takes from a
 * playwright route counts as from outside, and a frame without an origin may then load nothing from this machine.
 */
export function host(): {
  readonly url: string;
  /** Pages by path, as `/page.html`. */
  readonly pages: Map<string, Given>;
} {
  const pages = new Map<string, Given>();
  const library = sirv(fileURLToPath(new URL('../../dist', import.meta.url)), {dev: true});
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    const page = pages.get(path);
    if (page) {
      const {body, headers, status = 200, breaks = false} = page;
      response.writeHead(status, {
        'content-type': 'text/html',
        ...headers,
        ...(breaks && {'content-length': Buffer.byteLength(body) + 1000}),
      });
      if (breaks) response.write(body, () => response.destroy());
      else response.end(body);
      return;
    }
    request.url = request.url!.replace(/^\/massage-elements(?=\/)/, '');
    library(request, response, () => void response.writeHead(404).end('Not found'));
  });
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as {port: number}).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    pages,
    get url() {
      return url;
    },
  };
}
