import {chromium, type Browser, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';
import {serve} from '../../scripts/serve.mjs';

/**
 * A Chromium and the served demo for a test file; both end with it.
 *
 * @param args - further arguments of the Chromium
 */
export function demo(args: readonly string[] = []): {
  url: string;
  /** Of the Chromium. */
  version: string;
  open: (path: string, options?: Parameters<Browser['newPage']>[0]) => Promise<{page: Page; errors: string[]; requests: string[]}>;
  /** An empty page with elements, given as HTML. */
  empty: (body: string, options?: Parameters<Browser['newPage']>[0]) => Promise<Page>;
} {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(0);
    browser = await chromium.launch({executablePath: findChromium()!, args: [...chromiumArgs, ...args]});
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  const empty = async (body: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage({locale: 'en-CA', timezoneId: 'America/Edmonton', ...options});
    await page.route('**/empty.html*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><style>body{margin:0}</style><script type="module" src="/massage-elements/massage-elements.js"></script>${body}`,
      }),
    );
    await page.goto(new URL('empty.html', server.url).href);
    await page.locator('.root').first().waitFor();
    return page;
  };
  return {
    empty,
    get url() {
      return server.url;
    },
    get version() {
      return browser.version();
    },
    open: async (path, options) => {
      const page = await browser.newPage(options);
      const errors: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text());
      });
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(new URL(path, server.url).href);
      return {page, errors, requests};
    },
  };
}
