import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContext, type FrameLocator, type Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, expect, inject} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';
import {php as runPhp, startWordPress} from '../../scripts/wordpress.mjs';

export type Role = 'admin' | 'editor' | 'author' | 'contributor' | 'subscriber';

/** What WordPress itself says to people who may not do everything, and asks of its own hosts in its site editor. */
const harmless = /status of 403 .*|JQMIGRATE|wp-json\/wp\/v2\/(templates|settings|global-styles)|\/\/(s\.w\.org|\w+\.gravatar\.com)\//;

/**
 * The WordPress of this run, or one that the file starts for itself, with a Chromium. Where there is no WordPress, every test
 * of the file is skipped with the reason.
 */
export function wordpress(own?: Parameters<typeof startWordPress>[0]): {
  readonly url: string;
  /** Runs PHP in the site. */
  php: (code: string) => unknown;
  /** A page of somebody who is logged in, or of a visitor. */
  open: (path: string, who?: Role, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
  /** Publishes a post without the checks that authors' posts pass through; gives back its path. */
  publish: (content: string, title?: string) => string;
  /** Errors of pages, requests to other hosts. */
  readonly complaints: string[];
  /** What PHP complained about, but for what this WordPress itself does to this PHP. */
  log: () => string[];
} {
  const given = inject('wordpress');
  const contexts = new Map<Role | 'visitor', BrowserContext>();
  const complaints: string[] = [];
  let browser: Browser | undefined;
  let started: Awaited<ReturnType<typeof startWordPress>> | undefined;
  const site = () => {
    if (!('site' in given)) throw new Error(given.reason);
    return started ?? given.site;
  };
  beforeAll(async () => {
    if (!('site' in given)) return;
    if (own) started = await startWordPress(own);
    browser = await chromium.launch({executablePath: findChromium()!, args: chromiumArgs});
  });
  afterAll(async () => {
    await browser?.close();
    await started?.stop();
  });
  beforeEach((context) => {
    if ('reason' in given) context.skip(given.reason);
  });

  async function watched(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !harmless.test(`${message.text()} ${message.location().url}`))
        complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(site().url) && !harmless.test(request.url()))
        complaints.push(`asked ${request.url()}`);
    });
    return page;
  }
  async function contextOf(who: Role | 'visitor', options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
    const known = contexts.get(who);
    if (known && !options) return known;
    const context = await browser!.newContext({viewport: {width: 1400, height: 1000}, locale: 'en-CA', ...options});
    context.setDefaultTimeout(40_000);
    if (who !== 'visitor') {
      // Not in the form, whose script takes the focus to the name while the password is typed.
      const login = `${site().url}/wp-login.php`;
      await context.request.get(login);
      const answer = await context.request.post(login, {form: {log: who, pwd: `${who}-password`}});
      expect(answer.url(), `${who} logged in`).toMatch(/\/wp-admin\//);
    }
    if (!options) contexts.set(who, context);
    return context;
  }
  const php = (code: string) => runPhp(site(), code);
  return {
    get url() {
      return site().url;
    },
    php,
    open: async (path, who, options) => {
      const page = await watched(await contextOf(who ?? 'visitor', options));
      await page.goto(new URL(path, site().url).href);
      return page;
    },
    publish: (content, title = 'A page') =>
      php(
        `kses_remove_filters(); $id = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_author' => 1, 'post_title' => ${phpText(title)}, 'post_content' => wp_slash( ${phpText(content)} ) ) ); return '/?page_id=' . $id;`,
      ) as string,
    complaints,
    log: () => {
      const file = join(site().folder, 'debug.log');
      if (!existsSync(file)) return [];
      return readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !/PHP Deprecated: .* in \S+\/wp-(includes|admin)\//.test(line));
    },
  };
}

/** A text as PHP source. */
export const phpText = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Opens the editor with a new post, or with one that is there. */
export async function ready(page: Page): Promise<{page: Page; canvas: Page | FrameLocator}> {
  await page.waitForFunction(
    () => {
      const {wp} = window as unknown as {
        wp?: {data?: {select: (store: string) => {getCurrentPostId?: () => unknown; getBlockType?: (name: string) => unknown}}};
      };
      return (
        wp?.data?.select('core/editor')?.getCurrentPostId?.() &&
        wp.data.select('core/blocks').getBlockType?.('massage-elements/visit-planner')
      );
    },
    undefined,
    {timeout: 40_000},
  );
  const framed = await page.locator('iframe[name="editor-canvas"]').count();
  return {page, canvas: framed ? page.frameLocator('iframe[name="editor-canvas"]') : page};
}

/** Opens the editor with a new post. */
export const newPost = async (site: Pick<ReturnType<typeof wordpress>, 'open'>, who: Role, home = '') =>
  ready(await site.open(`${home}/wp-admin/post-new.php`, who));

/** Publishes what is in the editor, by its buttons. Gives back the address of the post. */
export async function publish(page: Page) {
  await page.locator('.editor-post-publish-panel__toggle, .editor-post-publish-button__button').first().click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').first().click();
  await page.locator('.post-publish-panel__postpublish-header, .components-snackbar').first().waitFor();
  await page.waitForFunction("wp.data.select('core/editor').isCurrentPostPublished() && !wp.data.select('core/editor').isSavingPost()");
  return inEditor<string>(page, `return wp.data.select('core/editor').getPermalink()`);
}

/** The blocks of the editor's data, for what the screen does not show. */
export const inEditor = <Result>(page: Page, code: string) => page.evaluate(`(() => { ${code} })()`) as Promise<Result>;
