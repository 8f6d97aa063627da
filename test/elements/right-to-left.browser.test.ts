import {fixture, html} from '@open-wc/testing/pure';
import {beforeEach, describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';

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
