import {fixture, html} from '@open-wc/testing/pure';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {availableLocales} from '../../src/localization/index.js';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import type {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import {directionOf} from '../../src/localization/resolve-locale.js';

/** Each language's name for itself. */
const endonym = (locale: string) => new Intl.DisplayNames(locale, {type: 'language'}).of(locale)!;
const pairs = availableLocales.flatMap((from) => availableLocales.filter((to) => to !== from).map((to) => [from, to] as const));

/** A language may be half a megabyte, and the machine busy. */
const patience = {timeout: 20_000};

/** Switches as a visitor does with the keyboard, and waits until all is in that language. */
async function switchTo(element: Element, to: string): Promise<void> {
  await expect.poll(() => button(element, to), patience).toBeDefined();
  const chosen = button(element, to);
  chosen.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => [top(element).lang, top(element).dir].join(), patience).toBe([to, directionOf(to)].join());
  expect(element.shadowRoot!.activeElement).toBe(button(element, to));
  expect(button(element, to).getAttribute('aria-pressed')).toBe('true');
}

const top = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
const nameOn = ({textContent}: Element) => textContent.trim();
const button = (element: Element, locale: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=languages] button')].find((each) => nameOn(each) === endonym(locale))!;

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

  /** What is chosen is read before and after each switch; from left to right, to the other direction, and back. */
  const keeps = async (element: Element, kept: () => unknown) => {
    const before = kept();
    for (const to of ['fr', 'ar', 'zh-Hans', 'en']) {
      await switchTo(element, to);
      await expect.poll(kept, {message: to}).toEqual(before);
    }
  };
  const all = <T extends HTMLElement>(element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<T>(selector)];

  it('keeps what is chosen to compare, filters, the comparison, and the open technique', async () => {
    const explorer = await fixture(
      html`<technique-explorer
        lang="en"
        languages="en fr ar zh-Hans"
        show="swedish-massage deep-tissue-massage chair-massage effleurage"
      ></technique-explorer>`,
    );
    const boxes = () => all<HTMLInputElement>(explorer, '.compare input');
    const goal = () => all<HTMLSelectElement>(explorer, '#filter-goal')[0]!;
    await expect.poll(() => boxes().length, patience).toBe(4);
    goal().value = 'relaxation';
    goal().dispatchEvent(new Event('change'));
    await expect.poll(() => boxes().length).toBeLessThan(4);
    for (const n of [0, 1]) boxes()[n]!.click();
    await expect.poll(() => boxes().filter(({checked}) => checked).length).toBe(2);
    await keeps(explorer, () => [goal().value, boxes().map(({checked}) => checked)]);
    await page.getByRole('button', {name: 'Compare 2 techniques'}).click();
    const columns = () => all(explorer, '[id^=column-]').map(({id}) => id);
    await expect.poll(() => columns().length).toBe(2);
    await keeps(explorer, columns);
    const second = columns()[1]!.slice('column-'.length);
    all(explorer, `#column-${second}`)[0]!.click();
    const detail = () => [(explorer as TechniqueExplorer).technique, all(explorer, '#detail').length];
    await expect.poll(detail).toEqual([second, 1]);
    await keeps(explorer, detail);
  });

  it('keeps the ticks, the reason and the open parts of a plan', async () => {
    const planner = await fixture(html`<visit-planner lang="en" languages="en fr ar zh-Hans"></visit-planner>`);
    const boxes = () => all<HTMLInputElement>(planner, 'input[type=checkbox]');
    const parts = () => all<HTMLDetailsElement>(planner, 'details.part');
    const reason = () => all<HTMLSelectElement>(planner, '.questions select')[0]!;
    await expect.poll(() => boxes().length, patience).toBeGreaterThan(3);
    const given = parts().map(({open}) => open);
    for (const part of parts()) part.querySelector('summary')!.click();
    expect(parts().map(({open}) => open)).toEqual(given.map((open) => !open));
    for (const n of [0, 2]) boxes()[n]!.click();
    reason().value = 'neck-pain';
    reason().dispatchEvent(new Event('change'));
    await expect.poll(() => boxes().filter(({checked}) => checked).length).toBe(2);
    await keeps(planner, () => [boxes().map(({checked}) => checked), parts().map(({open}) => open), reason().value]);
  });

  it('keeps the massage of a card, the day of the visit, and the day and time entered', async () => {
    const card = await fixture(html`<aftercare-card lang="en" languages="en fr ar zh-Hans" visited-at="2026-11-20"></aftercare-card>`);
    const [massage, day, time] = [
      () => all<HTMLSelectElement>(card, 'select')[0]!,
      ...['#next-day', 'input[type=time]'].map((selector) => () => all<HTMLInputElement>(card, selector)[0]!),
    ];
    await expect.poll(massage, patience).toBeDefined();
    massage().value = 'hot-stone-massage';
    massage().dispatchEvent(new Event('change'));
    for (const [input, value] of [
      [day!, '2026-12-18'],
      [time!, '14:30'],
    ] as const) {
      input().value = value;
      input().dispatchEvent(new Event('input'));
    }
    await keeps(card, () => [massage().value, day!().value, time!().value, (card as AftercareCard).visitedAt]);
  });

  it('names each language in itself and marks the name so', async () => {
    const checker = await fixture(
      html`<contraindication-checker lang="en-CA" languages=${availableLocales.join(' ')}></contraindication-checker>`,
    );
    const buttons = [...checker.shadowRoot!.querySelectorAll<HTMLElement>('[part=languages] button')];
    expect(buttons.map((each) => [each.lang, nameOn(each)])).toEqual(availableLocales.map((locale) => [locale, endonym(locale)]));
  });

  it('names a region by its language', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const card = await fixture(html`<aftercare-card lang="en" languages="en-CA fr_CA pa-PK zh-TW"></aftercare-card>`);
    const buttons = [...card.shadowRoot!.querySelectorAll<HTMLElement>('[part=languages] button')];
    expect(buttons.map(({textContent}) => textContent.trim())).toEqual(['English', 'français']);
  });
});
