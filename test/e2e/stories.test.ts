import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser, type BrowserContext} from 'playwright-core';
import sirv from 'sirv';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromiumArgs, findChromium} from '../../scripts/chromium.mjs';
import {buildStorybook} from '../static-storybook.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
}
/** What Storybook's own parts tell each other. */
interface Channel {
  emit(event: string, what: unknown): void;
  last(event: string): readonly [string | {readonly storyId: string; readonly status: string}] | undefined;
}
type Preview = typeof globalThis & {readonly __STORYBOOK_ADDONS_CHANNEL__?: Channel};

/** Pages at once. */
const pages = 2;

describe('the static Storybook, as it is hosted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let entries: readonly Entry[] = [];

  beforeAll(async () => {
    const {status, stdout, stderr} = buildStorybook(folder);
    expect(status, `${stdout}${stderr}`).toBe(0);
    entries = Object.values((JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {entries: Record<string, Entry>}).entries);
    const files = sirv(folder, {maxAge: 600});
    server = createServer((request, response) => files(request, response, () => void response.writeHead(204).end()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({executablePath: findChromium()!, args: chromiumArgs});
    context = await browser.newContext();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** What goes wrong while entries are opened, by entry. */
  async function problems(opened: readonly Entry[], globals: string): Promise<string[]> {
    const found: string[] = [];
    // The first is opened with the page; it is among the others too.
    const waiting = [...opened.slice(1), opened[0]!];
    const open = async () => {
      const page = await context.newPage();
      let {id} = opened[0]!;
      page.on('pageerror', ({message}) => found.push(`${id}: ${message}`));
      page.on('console', (message) => {
        // That is what the story without script is there to show.
        if (message.type() === 'error' && !message.text().startsWith("Blocked script execution in 'about:srcdoc'"))
          found.push(`${id}: ${message.text().slice(0, 300)}`);
      });
      const {port} = server.address() as AddressInfo;
      // Without axe, which the stories' own tests run.
      const parameters = new URLSearchParams({id: opened[0]!.id, viewMode: opened[0]!.type, globals: `a11y.manual:!true;${globals}`});
      await page.goto(`http://127.0.0.1:${port}/iframe.html?${parameters.toString()}`);
      await page.waitForFunction(() => (globalThis as Preview).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'));
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
        ({id} = entry);
        const {type} = entry;
        // As by a click in the list of stories.
        await page.evaluate(
          ([storyId, viewMode]) => (globalThis as Preview).__STORYBOOK_ADDONS_CHANNEL__!.emit('setCurrentStory', {storyId, viewMode}),
          [id, type],
        );
        const end = await page
          .waitForFunction(
            ([event, wanted]) => {
              const [told] = (globalThis as Preview).__STORYBOOK_ADDONS_CHANNEL__!.last(event!) ?? [];
              if (typeof told === 'string') return told === wanted && 'success';
              return told?.storyId === wanted && told!.status;
            },
            [type === 'docs' ? 'docsRendered' : 'storyFinished', id],
            {timeout: 60_000},
          )
          .then((handle) => handle.jsonValue())
          .catch(() => 'never finished');
        if (end !== 'success') found.push(`${id}: ${end}`);
      }
      await page.close();
    };
    await Promise.all(Array.from({length: pages}, open));
    return found;
  }

  it('opens every story and every page of documentation without an error', async () => {
    const stories = entries.filter(({type}) => type === 'story');
    expect(stories.length).toBeGreaterThan(80);
    expect((await problems([...stories, ...entries.filter(({type}) => type === 'docs')], 'locale:en')).join('\n')).toBe('');
  }, 300_000);

  it.each(['de', 'ar'])(
    'brings every story of an element to its state in %s',
    async (locale) => {
      const ofElements = entries.filter(({type, title}) => type === 'story' && title.includes('-') && title === title.toLowerCase());
      expect(ofElements.length).toBeGreaterThan(55);
      expect((await problems(ofElements, `locale:${locale}`)).join('\n')).toBe('');
    },
    300_000,
  );
});
