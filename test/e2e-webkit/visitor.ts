import {afterAll, beforeAll, expect, vi} from 'vitest';
import {clickOn, openWebkit} from '../webkit.js';

/** A script that notes what a page says is wrong, in a page's head; WebDriver has no ear for its console. */
export const watch = `problems = [];
addEventListener('error', ({message, target}) => problems.push(message ?? target.outerHTML), true);
addEventListener('unhandledrejection', ({reason}) => problems.push(String(reason)));
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => problems.push(effectiveDirective + ' ' + blockedURI));
for (const level of ['error', 'warn']) console[level] = (...words) => problems.push(words.join(' '));`;

/** A WebKitGTK for a test file, which ends with it, and what a visitor does in it. */
export function visitor() {
  let browser: WebdriverIO.Browser;
  let close: () => Promise<void>;
  beforeAll(async () => ({browser, close} = await openWebkit()));
  afterAll(() => close());
  const patience = {timeout: 15_000};

  /** The control of an element that says something; waited for. */
  async function control(tag: string, selector: string, says = '') {
    const found = await vi.waitFor(async () => {
      const element = await browser.execute(
        (hosts: string, wanted: string, words: string) => {
          const find = (tree: ParentNode): Element[] =>
            [...tree.querySelectorAll('*')].flatMap((each) => [
              ...(each.localName === hosts ? [each] : []),
              ...(each.shadowRoot ? find(each.shadowRoot) : []),
            ]);
          return find(document)
            .flatMap((host) => [...(host.shadowRoot?.querySelectorAll(wanted) ?? [])])
            .find((each) => each.textContent.replace(/\s+/g, ' ').includes(words));
        },
        tag,
        selector,
        says,
      );
      if (!element) throw new Error(`no ${selector} with “${says}” in <${tag}>`);
      return element;
    }, patience);
    return browser.$(found as unknown as WebdriverIO.Element);
  }

  /** Where the page itself puts another in its place meanwhile, that one. */
  const press = (...what: Parameters<typeof control>) => vi.waitFor(async () => clickOn(browser, await control(...what)), patience);

  /** A list that a page keeps under a name. */
  async function list(name: string): Promise<readonly unknown[]> {
    const found: unknown = await browser.execute((key) => (window as unknown as Record<string, object>)[key], name);
    // Where the page has Prototype.js, the driver writes lists into JSON twice.
    return (typeof found === 'string' ? JSON.parse(found) : found) as unknown[];
  }

  return {
    get browser() {
      return browser;
    },
    patience,
    control,
    press,
    /** What an element shows. */
    shown: (tag: string) =>
      browser.execute((host) => {
        const root = document.querySelector(host)!.shadowRoot!.querySelector<HTMLElement>('.root');
        return root ? root.innerText.replace(/\s+/g, ' ') : '';
      }, tag),
    /** What has the focus in an element. */
    focused: (tag: string) =>
      browser.execute((host) => {
        const active = document.querySelector(host)!.shadowRoot!.activeElement;
        return active ? `${active.localName} ${active.id || active.getAttribute('value') || active.textContent.trim()}` : '';
      }, tag),
    /** What the page has said is wrong, where it is watched. */
    problems: async () => (await list('problems')) as readonly string[],
    list,
    /** Opens an address, and waits for the elements. */
    opened: async (address: string) => {
      await browser.url(address);
      await vi.waitFor(
        async () => expect(await browser.execute(() => document.querySelectorAll(':not(:defined)').length)).toBe(0),
        patience,
      );
    },
  };
}
