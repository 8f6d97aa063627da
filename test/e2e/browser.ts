import {chromium, firefox, type Browser, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';
import {firefoxOptions} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.mjs';
import {engine} from '../engines.js';

type PageOptions = Parameters<Browser['newPage']>[0];

/** Playwright cannot ask a Firefox for these over WebDriver BiDi; its preferences can. */
function preferences({forcedColors, reducedMotion, colorScheme}: NonNullable<PageOptions>): Record<string, number> {
  return {
    ...(forcedColors === 'active' && {'browser.display.document_color_use': 2}),
    ...(reducedMotion === 'reduce' && {'ui.prefersReducedMotion': 1}),
    ...(colorScheme === 'dark' && {'layout.css.prefers-color-scheme.content-override': 0}),
  };
}

/** Waits until a page has asked for nothing for half a second. In Firefox not each request is said to have ended. */
export async function quiet(page: Page, requests: readonly string[]): Promise<void> {
  for (let before = -1; before !== requests.length;) {
    before = requests.length;
    await page.waitForTimeout(500);
  }
}

/**
 * A browser of the project's engine and the served demo for a test file; both end with it.
 *
 * @param args - further arguments of a Chromium
 * @param without - arguments that playwright gives a Chromium, and that it is to be without
 */
export function demo(
  args: readonly string[] = [],
  without: string[] = [],
): {
  url: string;
  /** Of the browser. */
  version: string;
  /** A page that is given whole, as HTML, perhaps with a content security policy and further files of its own by path. */
  hosted: (
    html: string,
    options?: {
      policy?: string;
      files?: Readonly<Record<string, string>>;
      options?: PageOptions;
    },
  ) => Promise<{page: Page; problems: string[]; said: string[]; requests: string[]; violations: () => Promise<string[]>}>;
  open: (path: string, options?: PageOptions) => Promise<{page: Page; errors: string[]; requests: string[]}>;
  /** An empty page with elements, given as HTML. */
  empty: (body: string, options?: PageOptions) => Promise<Page>;
  newPage: (options?: PageOptions) => Promise<Page>;
} {
  /** By preferences. */
  const browsers = new Map<string, Promise<Browser>>();
  const launch = (options: PageOptions = {}): Promise<Browser> => {
    const wanted = engine() === 'firefox' ? preferences(options) : {};
    const key = JSON.stringify(wanted);
    const launched =
      browsers.get(key) ??
      (engine() === 'firefox'
        ? firefox.launch(firefoxOptions(wanted))
        : chromium.launch({executablePath: findChromium()!, args: [...chromiumArgs, ...args], ignoreDefaultArgs: without}));
    browsers.set(key, launched);
    return launched;
  };
  const newPage = async (options?: PageOptions) => (await launch(options)).newPage(options);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(0);
    browser = await launch();
  });
  afterAll(async () => {
    for (const each of browsers.values()) await (await each).close();
    server.close();
  });
  const empty = async (body: string, options: PageOptions = {}): Promise<Page> => {
    const page = await newPage({locale: 'en-CA', timezoneId: 'America/Edmonton', ...options});
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
    newPage,
    hosted: async (html, {policy, files = {}, options = {}} = {}) => {
      const page = await newPage({locale: 'en-CA', timezoneId: 'America/Edmonton', ...options});
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
      const page = await newPage(options);
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
