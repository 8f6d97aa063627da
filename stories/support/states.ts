import {html, type TemplateResult} from 'lit';
import {expect, waitFor, within} from 'storybook/test';
import status from '../../src/localization/locale-status.json' with {type: 'json'};
import {rendered} from './args.js';
import type {BenchSheet} from './bench-sheet.js';
import {pixelsInMillimetre} from './printed.js';

/** What a clinic with long names writes. */
export const longClinic = {
  'clinic-name':
    'Praxisgemeinschaft für Physiotherapie, Massage und Manuelle Lymphdrainage an der Donaudampfschifffahrtsstraße, Haus Nummer 14b',
  phone: '+1 780 555 0100 ext. 12345',
  'booking-href': 'https://example.com/book',
} as const;

/** A language that no person has reviewed yet; the first of the list. */
export const unreviewed = Object.entries(status).find(([, {reviewed}]) => reviewed !== 'human')?.[0] ?? 'fr';

/** The narrowest column that the elements are made for. */
export const inNarrowColumn = (story: () => unknown): TemplateResult => html`<div style="inline-size: 280px">${story()}</div>`;

/** Fails when something in the element is wider than the element, other than what scrolls by itself. */
export async function expectToFit(canvas: HTMLElement, tag: string): Promise<void> {
  const element = await rendered(canvas, tag);
  const {left, right} = element.getBoundingClientRect();
  const tooWide = [...element.shadowRoot!.querySelectorAll('*')].filter((node) => {
    const box = node.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1) && !node.closest('.sideways, .visually-hidden, svg, .probe');
  });
  await expect(tooWide.map(({outerHTML}) => outerHTML.slice(0, 80))).toEqual([]);
}

/** Fails when the element is not mirrored. */
export async function expectMirrored(canvas: HTMLElement, tag: string): Promise<void> {
  const element = await rendered(canvas, tag);
  const root = element.shadowRoot!.querySelector('.root')!;
  await expect(getComputedStyle(root).direction).toBe('rtl');
  const title = element.shadowRoot!.querySelector('[part~=title]')!;
  const words = document.createTreeWalker(title, NodeFilter.SHOW_TEXT, ({textContent}) =>
    textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const range = document.createRange();
  range.selectNodeContents(words.nextNode()!);
  const [text, box] = [range.getBoundingClientRect(), root.getBoundingClientRect()];
  await expect(box.right - text.right).toBeLessThan(text.left - box.left);
}

/** Fails when the element does not say that nobody has reviewed its language. */
export async function expectUnreviewedNotice(canvas: HTMLElement, tag: string): Promise<void> {
  const element = await rendered(canvas, tag);
  await expect(element.shadowRoot!.querySelector('.root')).toHaveAttribute('lang', unreviewed);
  await expect(element.shadowRoot!.querySelector('[part~=translation-notice]')).toBeVisible();
}

/**
 * Waits until the printed sheet beside a story, whose print preview is on, fills its paper and is as expected. It is made anew
 * as the story changes.
 */
export async function expectPrinted(canvas: HTMLElement, check: (sheet: ReturnType<typeof within>) => Promise<void>): Promise<void> {
  await waitFor(
    async () => {
      const bench = canvas.ownerDocument.querySelector<BenchSheet>('bench-sheet');
      const frame = bench?.shadowRoot?.querySelector('iframe');
      const sheet = frame?.contentDocument;
      await expect(sheet?.querySelector('h1')).toBeTruthy();
      const {width, margin} = bench!.paper!;
      await expect(Math.abs(frame!.clientWidth - (width - 2 * margin) * pixelsInMillimetre)).toBeLessThan(1);
      await expect(sheet!.documentElement.scrollWidth).toBeLessThanOrEqual(frame!.clientWidth);
      await expect(sheet!.body.lastElementChild!.getBoundingClientRect().bottom).toBeLessThanOrEqual(frame!.clientHeight);
      await check(within(sheet!.body));
    },
    {timeout: 10_000},
  );
}

/** The element as a page without script shows it: the tag, and what the clinic wrote inside. */
export const withoutScript = (tag: string, fallback: string): TemplateResult =>
  html`<iframe
    title=${`${tag} without script`}
    sandbox="allow-same-origin"
    style="inline-size: 100%; block-size: 8rem; border: 0"
    srcdoc=${`<!doctype html><html lang="en"><title>Without script</title><meta name="color-scheme" content="light dark"><body style="font: 1rem/1.5 system-ui"><script>document.body.textContent = ''</script><main><${tag}><p>${fallback}</p></${tag}></main>`}
  ></iframe>`;

/** Fails when the fallback is not what a visitor without script reads. */
export async function expectFallback(canvas: HTMLElement, tag: string, text: string): Promise<void> {
  const frame = canvas.querySelector('iframe')!;
  await waitFor(() => expect(frame.contentDocument?.querySelector(tag)).toBeTruthy());
  const element = frame.contentDocument!.querySelector(tag)!;
  await expect(element.shadowRoot).toBeNull();
  await expect(element.textContent).toBe(text);
  await expect(element.getBoundingClientRect().height).toBeGreaterThan(0);
}
