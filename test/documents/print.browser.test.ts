import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {printSheet, writeSheet} from '../../src/documents/print.js';
import type {Sheet, SheetItem} from '../../src/documents/sheet.js';
import {hostile, textsOf} from './sheets.js';

const sheet: Sheet = {
  title: hostile[0]!,
  lang: 'ar',
  dir: 'rtl',
  intro: [hostile[1]!],
  sections: [
    {heading: hostile[2]!, urgent: true, items: [{lines: [hostile[3]!, hostile[4]!]}]},
    {heading: hostile[5]!, items: [{heading: hostile[6]!, lines: [hostile[7]!]}]},
  ],
  footer: [hostile[8]!],
};

describe('a printed sheet', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  beforeEach(() => {
    frame = document.createElement('iframe');
    Object.assign(frame.style, {inlineSize: '210mm', blockSize: '297mm'});
    document.body.append(frame);
    page = frame.contentDocument!;
  });
  afterEach(() => frame.remove());

  it('holds every text as text', () => {
    writeSheet(page, sheet);
    const holding = [...page.body.querySelectorAll('h1, h2, h3, p')];
    expect(holding.map(({localName, textContent}) => [localName, textContent])).toEqual(textsOf(sheet));
    expect([...new Set([...page.body.querySelectorAll('*')].map(({localName}) => localName))].sort()).toEqual([
      'div',
      'footer',
      'h1',
      'h2',
      'h3',
      'main',
      'p',
      'section',
    ]);
    expect(page.title).toBe(sheet.title);
  });

  it('says its language and direction', () => {
    writeSheet(page, sheet);
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(page.defaultView!.getComputedStyle(page.querySelector('h1')!).direction).toBe('rtl');
  });

  it('is styled by a constructed style sheet alone, which a strict policy allows', () => {
    writeSheet(page, sheet);
    expect(page.adoptedStyleSheets.length).toBe(1);
    expect(page.querySelector('style, link, [style]')).toBeNull();
    const computed = page.defaultView!.getComputedStyle(page.querySelector('.urgent')!);
    expect(parseFloat(computed.borderInlineStartWidth)).toBeGreaterThan(5);
    expect(page.querySelectorAll('.urgent').length).toBe(1);
  });

  it('fits one page where it can, in letters as large as that allows', () => {
    const lines = (n: number) => ({
      ...sheet,
      sections: [{heading: 'Long', items: Array<SheetItem>(n).fill({lines: ['A line of some words.']})}],
    });
    const size = (asked: Sheet) => {
      writeSheet(page, asked);
      expect(page.adoptedStyleSheets.length).toBe(1);
      return Math.round(parseFloat(page.defaultView!.getComputedStyle(page.documentElement).fontSize) * 0.75 * 100) / 100;
    };
    const bottom = () => page.querySelector('footer')!.getBoundingClientRect().bottom / (96 / 25.4);
    const plain = size(lines(100));
    const half = size({...lines(3), page: 'half'});
    expect(half).toBeLessThan(plain);
    expect(size({...lines(3), page: 'whole'})).toBeGreaterThan(half);
    const shrunk = size({...lines(100), page: 'half'});
    expect(shrunk).toBeLessThan(half);
    expect(bottom()).toBeLessThan(210);
    const smallest = size({...lines(1000), page: 'half'});
    expect(smallest).toBeLessThan(shrunk);
    expect(smallest).toBe(size({...lines(2000), page: 'half'}));
    // What takes more pages goes on below, where paper follows, not beside it.
    expect(page.documentElement.scrollWidth).toBeLessThan(210 * (96 / 25.4));
    expect(bottom()).toBeGreaterThan(500);
  });

  it('replaces what was there', () => {
    writeSheet(page, sheet);
    writeSheet(page, {...sheet, title: 'Second', sections: []});
    expect(page.querySelectorAll('h1').length).toBe(1);
    expect(page.querySelector('section')).toBeNull();
  });

  it('comes from a frame that is hidden, named and gone after printing, and leaves the page as it was', async () => {
    frame.remove();
    const before = document.body.outerHTML;
    const title = document.title;
    let seen: {text: string; hidden: string | null; width: number} | undefined;
    const observer = new MutationObserver(([record]) => {
      const added = record?.addedNodes[0];
      if (!(added instanceof HTMLIFrameElement)) return;
      const {right, width} = added.getBoundingClientRect();
      expect(right).toBeLessThanOrEqual(0);
      seen = {text: added.contentDocument!.querySelector('h1')!.textContent!, hidden: added.getAttribute('aria-hidden'), width};
      added.contentWindow!.dispatchEvent(new Event('afterprint'));
    });
    observer.observe(document.body, {childList: true});
    await printSheet(document, sheet);
    await expect.poll(() => seen?.text).toBe(sheet.title);
    expect(seen!.hidden).toBe('true');
    expect(seen!.width).toBeGreaterThan(500);
    await expect.poll(() => document.querySelector('iframe')).toBeNull();
    observer.disconnect();
    expect(document.body.outerHTML).toBe(before);
    expect(document.title).toBe(title);
  });
});
