import {defineBrowserProvider} from '@vitest/browser';
import {WebdriverBrowserProvider} from '@vitest/browser-webdriverio';
import type {BrowserProvider, BrowserProviderOption, TestProject} from 'vitest/node';
import {remote, type ChainablePromiseElement} from 'webdriverio';
import {freePort} from '../scripts/debian.mjs';
import {startWebkit, webkitCapabilities} from '../scripts/engines.mjs';

/** A WebKitGTK of its own, driven by WebDriver; Playwright drives only a WebKit that it built itself. */
export async function openWebkit(): Promise<{browser: WebdriverIO.Browser; close: () => Promise<void>}> {
  const port = await freePort();
  const {stop} = await startWebkit(port);
  try {
    const browser = await remote({
      logLevel: 'silent',
      hostname: '127.0.0.1',
      port,
      path: '/',
      connectionRetryCount: 0,
      capabilities: webkitCapabilities(),
    });
    return {
      browser,
      close: async () => {
        await browser.deleteSession().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Gives a page a size. The window has bars, and is at least 447 pixels wide with them: a narrower page takes a part of it,
 * where it stands in a frame.
 *
 * @param width - in CSS pixels
 * @param height - in CSS pixels
 */
export async function setInnerSize(browser: WebdriverIO.Browser, width: number, height: number): Promise<void> {
  const wide = Math.max(width, 500);
  await browser.setWindowSize(wide, height);
  const [innerWidth, innerHeight] = await browser.execute(() => [top!.innerWidth, top!.innerHeight] as const);
  if (innerWidth !== wide || innerHeight !== height) await browser.setWindowSize(2 * wide - innerWidth, 2 * height - innerHeight);
  await browser.execute((across: number) => {
    const frame = window.frameElement ?? document.querySelector('iframe[data-vitest]');
    if (frame) (frame as HTMLElement).style.width = `${across}px`;
  }, width);
}

/** Clicks where a patient would: on what stands still in the middle of the window, not below what sticks to its edge. */
export async function clickOn(browser: WebdriverIO.Browser, element: ChainablePromiseElement | WebdriverIO.Element): Promise<void> {
  const node = (await element) as WebdriverIO.Element;
  const typed = await browser.execute(async (target) => {
    const shown = target as unknown as HTMLElement;
    const place = () => JSON.stringify(shown.getBoundingClientRect());
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let before = ''; before !== place();) {
      shown.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
      before = place();
      await frame();
      await frame();
    }
    return shown.matches('input:not([type=checkbox], [type=radio])');
  }, node);
  // The driver takes the inner part of such a field for something that lies on it.
  if (typed) await browser.action('pointer').move({origin: node}).down().up().perform();
  else await node.click();
}

/** Types into a field that takes letters; a date, a time or nothing is set as a whole, as Playwright does it. */
async function fill(browser: WebdriverIO.Browser, element: ChainablePromiseElement, text: string): Promise<void> {
  if (text && !/^(date|time)$/.test(String(await element.getAttribute('type')))) return element.setValue(text);
  await browser.execute(
    (target, value) => {
      const field = target as unknown as HTMLInputElement;
      field.focus();
      field.value = value;
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, {bubbles: true, composed: name === 'input'}));
    },
    await element,
    text,
  );
}

class WebkitProvider extends WebdriverBrowserProvider {
  #close: (() => Promise<void>) | undefined;

  constructor(project: TestProject) {
    super(project, {});
    const field = (selector: string) => this.browser!.$(selector);
    // The runner's own commands, which its types keep to itself.
    const runner = project.browser! as unknown as {
      registerCommand(name: string, run: (context: unknown, selector: string, text: string) => Promise<void>): void;
    };
    runner.registerCommand('__vitest_click', (_, selector) => clickOn(this.browser!, field(selector)));
    runner.registerCommand('__vitest_fill', (_, selector, text) => fill(this.browser!, field(selector), text));
  }

  override async openBrowser(): Promise<WebdriverIO.Browser> {
    if (!this.browser) {
      const {browser, close} = await openWebkit();
      this.browser = browser;
      this.#close = close;
    }
    return this.browser;
  }

  override setViewport({width, height}: {width: number; height: number}): Promise<void> {
    return setInnerSize(this.browser!, width, height);
  }

  override async close(): Promise<void> {
    await super.close();
    await this.#close?.();
  }
}

/** WebKitGTK for Vitest, which knows WebKit by the name of Safari alone. */
export const webkit = (): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'webdriverio',
    supportedBrowser: ['safari'],
    // Of two types of the same name in the runner it is the other one.
    providerFactory: (project: TestProject) => new WebkitProvider(project) as unknown as BrowserProvider,
  });
