import {fixture, html} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';

const rootOf = (element: Element) => element.shadowRoot!;
const textOf = (element: Element) => rootOf(element).textContent!.replace(/\s+/g, ' ');

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim()) found.push(walker.currentNode as Text);
  return found;
}

/** What scripts do that translate a page, one after the other. */
const translators: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'sets other text into the nodes': (root) => {
    for (const node of textNodes(root)) node.nodeValue = `«${node.nodeValue}»`;
  },
  'puts font elements in the place of text nodes': (root) => {
    for (const node of textNodes(root)) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${node.nodeValue}»`;
      outer.append(inner);
      node.replaceWith(outer);
    }
  },
  'sets the text of whole elements, and with it takes out what marks their parts': (root) => {
    for (const element of root.querySelectorAll('p, h2, h3, h4, label > span, button > span, summary, li:not(:has(input, button, a))'))
      element.textContent = `«${element.textContent}»`;
  },
};

describe.each(Object.entries(translators))('a script that %s', (_, translate) => {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => errors.push('reason' in event ? event.reason : event.error);
  beforeEach(() => {
    errors.length = 0;
    vi.spyOn(console, 'error').mockImplementation((...args) => void errors.push(args));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });

  it('leaves the checker able to take answers and to show what they mean', async () => {
    const checker = await fixture(html`<contraindication-checker lang="en" topics="skin circulation"></contraindication-checker>`);
    await page.getByRole('button', {name: 'Skin'}).click();
    await page.getByRole('checkbox', {name: 'Psoriasis'}).click();
    await expect.poll(() => rootOf(checker).querySelectorAll('.finding').length).toBe(1);
    translate(rootOf(checker));
    const box = rootOf(checker).querySelector<HTMLInputElement>('input[value="eczema-dermatitis"]')!;
    box.focus();
    box.click();
    await expect.poll(() => rootOf(checker).querySelectorAll('.finding').length).toBe(2);
    const now = rootOf(checker).querySelector<HTMLInputElement>('input[value="eczema-dermatitis"]')!;
    expect(now.checked).toBe(true);
    expect(rootOf(checker).activeElement).toBe(now);
    expect(rootOf(checker).querySelector<HTMLInputElement>('input[value="psoriasis"]')!.checked).toBe(true);
    translate(rootOf(checker));
    checker.clear();
    await expect.poll(() => rootOf(checker).querySelectorAll('.finding').length).toBe(0);
    expect(errors).toEqual([]);
  });

  it('leaves no old text where the element has a new one', async () => {
    const planner = await fixture(html`<visit-planner lang="en" clinic-name="One" phone="1"></visit-planner>`);
    const card = await fixture(html`<aftercare-card lang="en" technique="cupping"></aftercare-card>`);
    const explorer = await fixture(html`<technique-explorer lang="en"></technique-explorer>`);
    for (const element of [planner, card, explorer]) translate(rootOf(element));
    planner.setAttribute('goal', 'sport');
    card.setAttribute('technique', 'swedish-massage');
    explorer.setAttribute('technique', 'cupping');
    await expect.poll(() => textOf(card)).toContain('Swedish massage');
    expect(textOf(card)).not.toContain('Cupping');
    await expect.poll(() => rootOf(explorer).querySelector('[part=detail]')).not.toBeNull();
    expect(rootOf(planner).querySelector('[part=between] select')).toBeNull();
    expect(errors).toEqual([]);
  });
});
