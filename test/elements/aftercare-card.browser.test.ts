import {fixture, html} from '@open-wc/testing/pure';
import ICAL from 'ical.js';
import {afterEach, beforeEach, describe, expect, expect as chaiExpect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import type {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import {techniqueNames} from '../../src/knowledge/techniques/names.js';
import {catchDownloads, catchPrints} from './outputs.js';

const textOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const text = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

describe('aftercare-card', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows general aftercare, and lets the visitor choose the massage', async () => {
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    expect(text(card)).toContain('Get help');
    expect(text(card)).not.toMatch(/blister/i);
    await page.getByRole('combobox').selectOptions('hot-stone-massage');
    await expect.poll(() => text(card)).toMatch(/blister/i);
    expect(card.technique).toBe('hot-stone-massage');
    expect(text(card)).toContain('After your massage: Hot stone massage');
  });

  it('keeps the technique that the page gives', async () => {
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en" technique="cupping"></aftercare-card>`);
    expect(card.shadowRoot!.querySelector('select')).toBeNull();
    expect(text(card)).toContain('After your massage: Cupping');
  });

  it('counts dates from the day of the visit, in any time zone', async () => {
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en" visited-at="2026-12-30"></aftercare-card>`);
    expect(text(card)).toContain('December 30, 2026');
    expect(text(card)).toMatch(/Next 2 days\s*until Jan 1, 2027/);
    expect(text(card)).toMatch(/Later\s*from Jan 2, 2027/);
  });

  it('falls back from bad values, and says so', async () => {
    const card = await fixture<AftercareCard>(
      html`<aftercare-card lang="en" technique="swedisch" regions="neck tail" visited-at="2026-02-31"></aftercare-card>`,
    );
    expect(text(card)).not.toMatch(/2026-02|March/);
    const said = vi.mocked(console.warn).mock.calls.flat().join('\n');
    for (const word of ['technique="swedisch"', '"tail"', 'visited-at="2026-02-31"']) expect(said).toContain(word);
  });

  it('adds the advice of the areas treated', async () => {
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    const before = text(card);
    card.regions = 'feet';
    await card.updateComplete;
    expect(text(card).length).toBeGreaterThan(before.length);
  });

  it('gives the card as text and escaped HTML', async () => {
    const card = await fixture<AftercareCard>(
      html`<aftercare-card lang="en" technique="cupping" clinic-name=${'<i>x</i>'} country="AU"></aftercare-card>`,
    );
    expect(card.summary()).toContain('GET HELP NOW: 000');
    expect(card.summary('html')).toContain('&lt;i&gt;x&lt;/i&gt;');
    expect(() => card.summary('fhir' as never)).toThrow(TypeError);
  });

  it('follows what is opened in the explorer it names, and no other', async () => {
    const page = await fixture(
      html`<div>
        <technique-explorer id="one" lang="en"></technique-explorer><technique-explorer id="two" lang="en"></technique-explorer
        ><aftercare-card for="two" lang="en"></aftercare-card>
      </div>`,
    );
    const [one, two] = [...page.querySelectorAll('technique-explorer')];
    const card = page.querySelector('aftercare-card')!;
    one!.technique = 'cupping';
    await one!.updateComplete;
    expect(card.technique).toBe('');
    const open = [...two!.shadowRoot!.querySelectorAll('button')].find((button) => /Hot stone/.test(button.textContent!))!;
    open.click();
    await expect.poll(() => card.technique).toBe('hot-stone-massage');
  });

  it('puts the next visit into a calendar file, without saying what it is for', async () => {
    const {offered} = catchDownloads();
    const card = await fixture<AftercareCard>(
      html`<aftercare-card
        lang="en"
        technique="scar-massage"
        visited-at="2026-11-20"
        clinic-name=${'Riverbend, <b>'}
        phone="780-555-0100"
        booking-href="tel:7805550100"
      ></aftercare-card>`,
    );
    expect(text(card)).toMatch(/Counted from this visit: December 11, 2026\s–\sJanuary 1, 2027\./);
    await page.getByLabelText('Day of my next visit').fill('2026-12-14');
    await page.getByRole('button', {name: 'Add my next visit to the calendar'}).click();
    await page.getByLabelText('Time, if you know it').fill('14:30');
    await page.getByRole('button', {name: 'Add my next visit to the calendar'}).click();
    const files = await offered();
    expect(files.map(({name}) => name)).toEqual(['massage-visit.ics', 'massage-visit.ics']);
    const [day, hour] = files.map(({text: file}) => new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!));
    expect([day!.startDate.toString(), day!.startDate.isDate]).toEqual(['2026-12-14', true]);
    expect(hour!.startDate.toString()).toBe('2026-12-14T14:30:00');
    expect(day!.uid).toBe(hour!.uid);
    expect(day!.summary).toBe('Massage visit at Riverbend, <b>');
    expect(day!.description).toBe('This is a note for you. It does not book a visit.\n780-555-0100');
    expect(files[0]!.text).not.toMatch(/scar|URL|tel:/i);
    expect(text(card)).toContain('Your calendar file is ready.');
    expect(card.outerHTML).not.toContain('2026-12-14');
    card.clear();
    await card.updateComplete;
    expect([...card.shadowRoot!.querySelectorAll('input')].map(({value}) => value)).toEqual(['', '']);
  });

  it('asks for a day first, and moves the focus there', async () => {
    const {offered} = catchDownloads();
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    expect(text(card)).not.toContain('Counted from');
    await page.getByRole('button', {name: 'Add my next visit to the calendar'}).click();
    const field = card.shadowRoot!.querySelector<HTMLInputElement>('#next-day')!;
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(card.shadowRoot!.activeElement).toBe(field);
    expect(text(card)).toContain('Pick a day first.');
    expect(await offered()).toEqual([]);
    await chaiExpect(card).to.be.accessible();
  });

  it('shares its text where the browser can share, and only there', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', Object.create(navigator, {share: {value: share}, clipboard: {value: navigator.clipboard}}));
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en" technique="cupping"></aftercare-card>`);
    const shareButton = () => [...card.shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === 'Share');
    shareButton()!.click();
    await expect.poll(() => share.mock.calls).toEqual([[{title: 'After your massage: Cupping', text: card.summary()}]]);
    // Closing the browser's dialogue is no failure.
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    shareButton()!.click();
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('textarea')).toBeNull();
    share.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    shareButton()!.click();
    await expect.poll(() => card.shadowRoot!.querySelector('textarea')?.value).toBe(card.summary());
    vi.stubGlobal('navigator', Object.create(navigator, {share: {value: undefined}}));
    card.requestUpdate();
    await card.updateComplete;
    expect(shareButton()).toBeUndefined();
    vi.unstubAllGlobals();
  });

  it('becomes a handout for several areas, with general advice first', async () => {
    const {printed} = catchPrints();
    const card = await fixture<AftercareCard>(
      html`<aftercare-card lang="en" regions="neck lower-back head knees" layout="sheet"></aftercare-card>`,
    );
    const regions = card.shadowRoot!.querySelector('[part=regions]')!;
    expect([...regions.querySelectorAll('h3, h4')].map(textOf)).toEqual(['For the areas treated', 'Neck and head', 'Lower back', 'Knees']);
    expect(textOf(regions)).toMatch(/Neck and head Today and tonight A mild headache can follow/);
    expect(textOf(regions)).toContain('Knees Nothing more than the advice for everyone.');
    const timeline = textOf(card.shadowRoot!.querySelector('.timeline')!);
    expect(timeline).toContain('Drink if thirsty');
    expect(timeline).not.toContain('A mild headache can follow');
    const summary = card.summary();
    const order = ['GET HELP NOW', 'CALL THE CLINIC', 'FIRST HOURS', 'NECK AND HEAD', 'LOWER BACK', 'KNEES', 'YOUR NEXT VISIT'];
    expect(order.map((heading) => summary.indexOf(`\n${heading}`)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true);
    await chaiExpect(card).to.be.accessible();
    card.print();
    expect(printed()[0]).toContain('Neck and head');
    // In a card the same advice stands in its time.
    card.layout = 'card';
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('[part=regions]')).toBeNull();
    expect(textOf(card.shadowRoot!.querySelector('.timeline')!)).toContain('A mild headache can follow');
    card.layout = 'poster' as never;
    await card.updateComplete;
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('layout="poster"');
    expect(card.shadowRoot!.querySelector('[part=regions]')).toBeNull();
  });

  it.each([
    ['card', 'en', 200],
    ['card', 'fr', 200],
    ['sheet', 'en', 257],
  ] as const)('prints the %s in %s on one page, for every technique', async (layout, lang, millimetres) => {
    const bottoms: number[] = [];
    catchPrints((page) => bottoms.push(page.querySelector('footer')!.getBoundingClientRect().bottom));
    const card = await fixture<AftercareCard>(
      html`<aftercare-card
        lang=${lang}
        layout=${layout}
        regions="lower-back"
        clinic-name="Riverbend Massage Clinic"
        phone="780-555-0100"
        visited-at="2026-11-20"
      ></aftercare-card>`,
    );
    await expect.poll(() => card.shadowRoot!.querySelector('.root')?.getAttribute('lang')).toBe(lang);
    for (const technique of Object.keys(techniqueNames)) {
      card.technique = technique;
      card.print();
    }
    expect(bottoms.length).toBe(Object.keys(techniqueNames).length);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual((millimetres * 96) / 25.4);
  });

  it('is accessible', async () => {
    const card = await fixture<AftercareCard>(
      html`<aftercare-card lang="en" phone="780-555-0100" visited-at="2026-11-20"></aftercare-card>`,
    );
    for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
    await chaiExpect(card).to.be.accessible();
  });
});
