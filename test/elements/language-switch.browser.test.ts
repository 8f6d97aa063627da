import {fixture, html} from '@open-wc/testing/pure';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {availableLocales} from '../../src/localization/index.js';
import {directionOf} from '../../src/localization/resolve-locale.js';

/** Each language's name for itself. Older data of an engine begins some with a capital letter. */
const endonyms: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'français',
  es: 'español',
  de: 'Deutsch',
  ar: 'العربية',
  'zh-Hans': '简体中文',
  pa: 'ਪੰਜਾਬੀ',
};
const pairs = availableLocales.flatMap((from) => availableLocales.filter((to) => to !== from).map((to) => [from, to] as const));

/** A language may be half a megabyte, and the machine busy. */
const patience = {timeout: 20_000};

const top = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
const nameOn = ({textContent}: Element) => {
  const name = textContent.trim();
  return name === 'Español' ? 'español' : name;
};
const button = (element: Element, locale: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=languages] button')].find(
    (each) => nameOn(each) === endonyms[locale],
  )!;

describe('the switch between languages', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it.each(pairs)('%s to %s keeps answers, focus and place', async (from, to) => {
    const place = await fixture(
      html`<div>
        <div style="block-size: 1500px"></div>
        <contraindication-checker lang=${from} languages="${from} ${to}" topics="skin"></contraindication-checker>
        <div style="block-size: 1500px"></div>
      </div>`,
    );
    const checker = place.querySelector('contraindication-checker')!;
    await expect.poll(() => button(checker, from)?.getAttribute('aria-pressed'), patience).toBe('true');
    expect([top(checker).lang, top(checker).dir]).toEqual([from, directionOf(from)]);
    const box = (id: string) => checker.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)!;
    for (const closed of checker.shadowRoot!.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) closed.click();
    await expect.poll(() => box('psoriasis')).not.toBeNull();
    box('psoriasis').click();
    await expect.poll(() => checker.shadowRoot!.querySelectorAll('.finding').length).toBe(1);
    const chosen = button(checker, to);
    chosen.scrollIntoView({block: 'center', behavior: 'instant'});
    const seen = chosen.getBoundingClientRect().top;
    chosen.focus();
    chosen.click();
    await expect.poll(() => [top(checker).lang, top(checker).dir].join(), patience).toBe([to, directionOf(to)].join());
    expect(button(checker, to).getAttribute('aria-pressed')).toBe('true');
    expect(button(checker, from).getAttribute('aria-pressed')).toBe('false');
    expect(checker.shadowRoot!.activeElement).toBe(button(checker, to));
    expect(box('psoriasis').checked).toBe(true);
    expect(checker.shadowRoot!.querySelectorAll('.finding').length).toBe(1);
    // The switch stands first, so nothing above it moves it.
    expect(Math.abs(button(checker, to).getBoundingClientRect().top - seen)).toBeLessThan(12);
  });

  it('names each language in itself and marks the name so', async () => {
    const checker = await fixture(
      html`<contraindication-checker lang="en-CA" languages=${availableLocales.join(' ')}></contraindication-checker>`,
    );
    const buttons = [...checker.shadowRoot!.querySelectorAll<HTMLElement>('[part=languages] button')];
    expect(buttons.map((each) => [each.lang, nameOn(each)])).toEqual(availableLocales.map((locale) => [locale, endonyms[locale]]));
  });

  it('names a region by its language', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const card = await fixture(html`<aftercare-card lang="en" languages="en-CA fr_CA pa-PK zh-TW"></aftercare-card>`);
    const buttons = [...card.shadowRoot!.querySelectorAll<HTMLElement>('[part=languages] button')];
    expect(buttons.map(({textContent}) => textContent.trim())).toEqual(['English', 'français']);
  });
});
