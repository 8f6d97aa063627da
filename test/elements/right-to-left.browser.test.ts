import {fixture, html} from '@open-wc/testing/pure';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import {needs} from '../engines.js';
import {catchDownloads} from './outputs.js';

const textNodesIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};
/** Where a part of a text stands on the screen. */
function rectOf(text: Text, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range.getBoundingClientRect();
}

/** Opens every group of a checker and shows all that is in it, once its language is there. */
async function openAll(checker: Element): Promise<void> {
  const all = (selector: string) => [...checker.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  await expect.poll(() => all('button[aria-expanded]').length, {timeout: 20_000}).toBeGreaterThan(0);
  for (const closed of all('button[aria-expanded=false]')) closed.click();
  await expect.poll(() => all('button[aria-expanded=false]').length).toBe(0);
  await expect.poll(() => all('.items input[value]').length).toBeGreaterThan(0);
  for (const more of all('.items > li > button')) more.click();
  await expect.poll(() => all('.items > li > button').length).toBe(0);
}

const style = (element: Element, selector: string) => getComputedStyle(element.shadowRoot!.querySelector(selector)!);

describe('from right to left', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it.each([280, 390, 800])('nothing stands out at %i px, also where items run the other way than their list', async (width) => {
    await page.viewport(width, 900);
    const place = await fixture(
      html`<div dir="rtl">
        <contraindication-checker dir="rtl" phone="+1 780 555 0100"></contraindication-checker>
        <technique-explorer dir="rtl" technique="deep-tissue-massage"></technique-explorer>
        <aftercare-card dir="rtl" technique="deep-tissue-massage" visited-at="2026-11-20"></aftercare-card>
        <visit-planner dir="rtl" goal="pain" phase="acute" starts-at="2026-11-23"></visit-planner>
      </div>`,
    );
    document.documentElement.dir = 'rtl';
    try {
      for (const element of place.children) {
        await expect.poll(() => element.shadowRoot?.querySelector('.root')).not.toBeNull();
        // As a card that is not translated yet does.
        for (const item of element.shadowRoot!.querySelectorAll<HTMLElement>('li[lang][dir]')) item.dir = 'ltr';
      }
      // Columns end at parts of pixels.
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width + 1);
    } finally {
      document.documentElement.removeAttribute('dir');
      await page.viewport(800, 900);
    }
  });

  it('keeps names and phone numbers in their order in what is printed and copied', async () => {
    const card = await fixture(
      html`<aftercare-card dir="rtl" technique="cupping" clinic-name="Elbow River" phone="+1 780 555 0100"></aftercare-card>`,
    );
    const text = card.summary('text');
    expect(text).toContain('\u2068Elbow River\u2069 · \u2068+1 780 555 0100\u2069');
    expect(text).toMatch(/: \u2068112\u2069/);
    card.dir = 'ltr';
    await expect.poll(() => card.summary('text')).not.toMatch(/[\u2066-\u2069]/);
  });

  it('isolates a phone number with words, too', async () => {
    const card = await fixture(html`<aftercare-card dir="rtl" technique="cupping" phone="780 555 0100 (front desk)"></aftercare-card>`);
    const isolated = [...card.shadowRoot!.querySelectorAll('bdi[dir=ltr]')].map(({textContent}) => textContent);
    expect(isolated).toContain('780 555 0100 (front desk)');
  });

  it('isolates who has reviewed content and translation, and the clinic’s name in a calendar', async () => {
    const by = 'Dr Ada Roe (RMT)';
    const review = {by, date: '2026-11-20'};
    const card = await fixture<AftercareCard>(
      html`<aftercare-card
        lang="ar"
        .profile=${{review, reviewedLocales: {ar: review}, clinicName: 'Elbow River (2)', phone: '+1 780 555 0100'}}
      ></aftercare-card>`,
    );
    const part = (name: string) => card.shadowRoot?.querySelector(`[part=${name}]`)?.textContent;
    await expect.poll(() => part('translation-notice'), {timeout: 20_000}).toContain(`\u2068${by}\u2069`);
    expect(part('review')).toContain(`\u2068${by}\u2069`);
    expect(card.summary('text')).toContain(`\u2068${by}\u2069`);
    const {offered} = catchDownloads();
    try {
      const day = card.shadowRoot!.querySelector<HTMLInputElement>('#next-day')!;
      day.value = '2026-12-18';
      day.dispatchEvent(new Event('input'));
      card.shadowRoot!.querySelector<HTMLElement>('[part=calendar] button')!.click();
      await expect.poll(async () => (await offered()).length).toBe(1);
      const file = (await offered())[0]!.text.replaceAll('\r\n ', '');
      for (const isolated of ['Elbow River (2)', '+1 780 555 0100']) expect(file).toContain(`\u2068${isolated}\u2069`);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('sets Latin names and abbreviations at the end of an Arabic text to its left, brackets around them', async () => {
    const checker = await fixture(html`<contraindication-checker lang="ar"></contraindication-checker>`);
    const root = () => checker.shadowRoot!;
    await expect.poll(() => root().querySelector('.root')?.getAttribute('lang'), {timeout: 20_000}).toBe('ar');
    await openAll(checker);
    const atTheEnd = /^(.*\p{Script=Arabic}.*?)([(«]?)([A-Za-z]+)([)»؟.]*)\s*$/su;
    const found = () =>
      textNodesIn(root()).flatMap((node) => {
        const parts = atTheEnd.exec(node.data);
        return parts && node.parentElement!.checkVisibility() ? [{node, parts}] : [];
      });
    const words = () => found().map(({parts}) => parts[3]);
    const look = () => {
      for (const {node, parts} of found()) {
        const [, before, open, latin, after] = parts as unknown as [string, string, string, string, string];
        const shown = node.data.trim();
        const start = before.length + open.length;
        const end = start + latin.length;
        const word = rectOf(node, start, end);
        const letters = [...latin].map((_, n) => rectOf(node, start + n, start + n + 1).left);
        expect(letters, `letters of ${shown}`).toEqual([...letters].sort((one, other) => one - other));
        // By the outer edges: WebKit counts the letter beside it to a bracket.
        if (open) expect(rectOf(node, start - 1, start).right, `bracket before ${shown}`).toBeGreaterThan(word.right + 1);
        if (after) expect(rectOf(node, end, end + after.length).left, `what follows ${shown}`).toBeLessThan(word.left - 1);
        for (let n = 0; n < before.length; n++) {
          const rect = rectOf(node, n, n + 1);
          const isBeside = rect.width > 0 && rect.top < word.bottom && rect.bottom > word.top;
          if (isBeside) expect(rect.left, `${before[n]} in ${shown}`).toBeGreaterThan(word.right - 1);
        }
      }
    };
    await expect.poll(words).toEqual(expect.arrayContaining(['DVT', 'NSAID', 'HRT', 'TMJ', 'whiplash', 'ICD']));
    look();
    await userEvent.fill(root().querySelector('[role=combobox]')!, 'Xarelto');
    await expect.poll(words).toContain('Xarelto');
    look();
  });

  it('moves between the answers to a question with the keys that point to them', async (context) => {
    needs(context, 'arrow keys that follow the direction of a text');
    const checker = await fixture(html`<contraindication-checker lang="ar" topics="medicines"></contraindication-checker>`);
    const root = () => checker.shadowRoot!;
    await expect.poll(() => root().querySelector('.root')?.getAttribute('lang'), {timeout: 20_000}).toBe('ar');
    await openAll(checker);
    root().querySelector<HTMLElement>('input[value=anticoagulants]')!.click();
    const radios = () => [...root().querySelectorAll<HTMLInputElement>('input[type=radio]')];
    await expect.poll(() => radios().length).toBeGreaterThan(2);
    const name = radios()[0]!.name;
    const chosen = () => {
      const group = radios().filter((each) => each.name === name);
      const at = group.findIndex(({checked}) => checked);
      expect(root().activeElement).toBe(group[at]);
      return at;
    };
    radios()[0]!.focus();
    await userEvent.keyboard(' ');
    expect(chosen()).toBe(0);
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowLeft', 2],
      ['ArrowRight', 1],
      ['ArrowUp', 0],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await expect.poll(chosen, {message: key}).toBe(at);
    }
  });

  it('goes through what the search finds with the keys up and down', async () => {
    const checker = await fixture(html`<contraindication-checker lang="ar"></contraindication-checker>`);
    const root = () => checker.shadowRoot!;
    await expect.poll(() => root().querySelector('.root')?.getAttribute('lang'), {timeout: 20_000}).toBe('ar');
    const box = root().querySelector<HTMLInputElement>('[role=combobox]')!;
    await userEvent.fill(box, 'دوالي');
    const options = () => [...root().querySelectorAll<HTMLElement>('[role=option]')];
    await expect.poll(() => options().length).toBeGreaterThan(0);
    const active = () => options().findIndex((each) => each.getAttribute('aria-selected') === 'true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toBe(0);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(active).toBe(options().length - 1);
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    expect(box.value).toBe('دوالي');
    expect(active()).toBe(options().length - 1);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root().querySelectorAll('.finding').length).toBe(1);
  });
});

describe('the scripts', () => {
  it('of Arabic, Gurmukhi and Chinese have room, and no spaced or slanted letters, whatever the page does', async () => {
    const place = await fixture(
      html`<div style="letter-spacing: 3px; font-style: italic; text-transform: uppercase">
        <aftercare-card lang="en"></aftercare-card>
      </div>`,
    );
    const card = place.firstElementChild!;
    const ratio = (selector: string) => parseFloat(style(card, selector).lineHeight) / parseFloat(style(card, selector).fontSize);
    expect(ratio('.root')).toBeCloseTo(1.5);
    expect([style(card, '.root').letterSpacing, style(card, '.root').fontStyle]).toEqual(['3px', 'italic']);
    const root = card.shadowRoot!.querySelector<HTMLElement>('.root')!;
    for (const [lang, line, heading] of [
      ['ar', 1.7, 1.45],
      ['pa', 1.7, 1.45],
      ['zh-Hans', 1.5, 1.2],
    ] as const) {
      root.lang = lang;
      expect(ratio('.root'), lang).toBeCloseTo(line);
      expect(ratio('.title'), lang).toBeCloseTo(heading);
      const {letterSpacing, fontStyle, textTransform} = style(card, '.root');
      expect([letterSpacing, fontStyle, textTransform], lang).toEqual(['normal', 'normal', 'none']);
    }
  });
});
