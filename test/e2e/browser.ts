import {chromium, type Browser, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';
import {serve} from '../../scripts/serve.mjs';

/**
 * A Chromium and the served demo for a test file; both end with it.
 *
 * @param args - further arguments of the Chromium
 * @param without - arguments that playwright gives it, and that it is to be without
 */
export function demo(
  args: readonly string[] = [],
  without: string[] = [],
): {
  url: string;
  /** Of the Chromium. */
  version: string;
  /** A page that is given whole, as HTML, perhaps with a content security policy and further files of its own by path. */
  hosted: (
    html: string,
    options?: {
      policy?: string;
      files?: Readonly<Record<string, string>>;
      options?: Parameters<Browser['newPage']>[0];
    },
  ) => Promise<{page: Page; problems: string[]; said: string[]; requests: string[]; violations: () => Promise<string[]>}>;
  open: (path: string, options?: Parameters<Browser['newPage']>[0]) => Promise<{page: Page; errors: string[]; requests: string[]}>;
  /** An empty page with elements, given as HTML. */
  empty: (body: string, options?: Parameters<Browser['newPage']>[0]) => Promise<Page>;
} {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(0);
    browser = await chromium.launch({executablePath: findChromium()!, args: [...chromiumArgs, ...args], ignoreDefaultArgs: without});
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
    hosted: async (html, {policy, files = {}, options = {}} = {}) => {
      const page = await browser.newPage({locale: 'en-CA', timezoneId: 'America/Edmonton', ...options});
      page.setDefaultTimeout(30_000);
      const problems: string[] = [];
      const said: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        said.push(message.text());
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, {seen});
        document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
          seen.push(`${effectiveDirective} ${blockedURI}`),
        );
      });
      const icon = '<link rel="icon" href="/favicon.svg">';
      const all: Readonly<Record<string, string>> = {
        'hosted.html': `<!doctype html><html lang="en"><title>x</title>${icon}${html}`,
        ...files,
      };
      for (const [path, body] of Object.entries(all)) {
        const contentType = path.endsWith('.js') ? 'text/javascript' : 'text/html';
        await page.route(`**/${path}`, (route) =>
          route.fulfill({body, contentType, headers: policy && path.endsWith('.html') ? {'content-security-policy': policy} : {}}),
        );
      }
      await page.goto(new URL('hosted.html', server.url).href);
      return {page, problems, said, requests, violations: () => page.evaluate(() => (window as unknown as {seen: string[]}).seen)};
    },
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
