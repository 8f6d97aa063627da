import {fixture, html} from '@open-wc/testing/pure';
import ICAL from 'ical.js';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {MassageEvent} from '../../src/internal/events.js';
import type {VisitPlanner} from '../../src/elements/visit-planner/visit-planner.js';
import {frequencies} from '../../src/knowledge/visits/frequency.js';
import {therapistChecks} from '../../src/knowledge/visits/choosing.js';
import {catchDownloads, catchPrints} from './outputs.js';

const textOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const text = (planner: VisitPlanner) => textOf(planner.shadowRoot!.querySelector('.root')!);
const lines = (planner: VisitPlanner) => [...planner.shadowRoot!.querySelectorAll('.weeks li')].map(textOf);
const boxes = (planner: VisitPlanner) => [...planner.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const said = () => vi.mocked(console.warn).mock.calls.flat().join('\n');
const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const noNumber = 'No source gives a number of weeks for this.';

describe('visit-planner', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows all parts in order, with what holds for everyone', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    const headings = [...planner.shadowRoot!.querySelectorAll('h2, h3')].map(textOf);
    expect(headings).toEqual(['Plan your visits', 'Before your first visit', 'Your first visit, step by step', 'How often to come']);
    expect(planner.shadowRoot!.querySelectorAll('.steps > li').length).toBeGreaterThan(3);
    expect(text(planner)).toContain('It depends on your goals, your health and where you are in your care.');
    expect(lines(planner)).toEqual([]);
    expect(text(planner)).not.toContain(noNumber);
  });

  it('follows the reason that the visitor chooses, with its why, its evidence and its sources', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    const heard: MassageEvent[] = [];
    planner.addEventListener('massage-change', (event: MassageEvent) => heard.push(event));
    await page.getByRole('combobox').selectOptions('neck-pain');
    await expect.poll(() => text(planner)).toContain('60 minutes, 2 or 3 times a week for 4 weeks');
    expect(text(planner)).toContain('Visits of 30 minutes did no better than waiting.');
    const first = planner.shadowRoot!.querySelector('[part=frequency]')!;
    expect(textOf(first)).toContain('Little or weak evidence');
    expect(first.querySelector('a')!.href).toMatch(/^https:/);
    await page.getByRole('combobox').selectOptions('scar');
    await expect.poll(() => text(planner)).toContain('We found no trials.');
    expect(text(planner)).not.toContain('60 minutes, 2 or 3 times');
    await page.getByRole('combobox').selectOptions('');
    await expect.poll(() => text(planner)).not.toContain('We found no trials.');
    // What was chosen is told to nobody.
    expect(planner.outerHTML).not.toMatch(/neck|scar/);
    expect(planner.goal).toBe('');
    expect(heard.map((event) => event.detail)).toEqual([{}, {}, {}]);
  });

  it('shows weeks where a source gives a number, as a picture and as a list that says the same', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" goal="wellness"></visit-planner>`);
    expect(planner.shadowRoot!.querySelector('select')).toBeNull();
    expect(text(planner)).toContain('3 to 6 weeks between visits');
    expect(lines(planner)).toEqual(['Visit 1: week 1', 'Visit 2: week 4 to 7', 'Visit 3: week 7 to 13']);
    const picture = () => planner.shadowRoot!.querySelector('.weeks-picture')!;
    expect(picture().closest('[aria-hidden=true]')).not.toBeNull();
    expect([picture().querySelectorAll('.week').length, picture().querySelectorAll('.visit').length]).toEqual([13, 1]);
    expect([...picture().querySelectorAll('.on, .off')].map(textOf)).toEqual(['1', '2', '3']);
    planner.goal = 'acute';
    await planner.updateComplete;
    expect(lines(planner)).toEqual(['Week 1: 1 or 2 visits', 'Week 2: 1 or 2 visits', 'Week 3: 1 or 2 visits', 'Week 4: 1 or 2 visits']);
    expect([picture().querySelectorAll('.visit').length, picture().querySelectorAll('.maybe').length]).toEqual([4, 4]);
    expect(text(planner)).toContain('Every 2 weeks as you get better, then further apart.');
    expect(text(planner)).toContain('It is no promise.');
  });

  it('says so where no source gives a number, for every goal', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    for (const goal of new Set(frequencies.map((frequency) => frequency.goal))) {
      if (goal === 'any') continue;
      planner.goal = goal;
      await planner.updateComplete;
      const sourced = frequencies.some((frequency) => frequency.goal === goal && frequency.weeksBetween);
      expect(lines(planner).length > 0, goal).toBe(sourced);
      expect(text(planner).includes(noNumber), goal).toBe(!sourced);
      expect(Boolean(planner.shadowRoot!.querySelector('[part=calendar]')), goal).toBe(sourced);
      expect(planner.summary().includes(noNumber), goal).toBe(!sourced);
    }
  });

  it('opens the part that the page names, and folds the others', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" phase="first-visit"></visit-planner>`);
    const open = () => [...planner.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.phase')].map((part) => part.open);
    expect(open()).toEqual([false, true, false]);
    planner.phase = 'between';
    await planner.updateComplete;
    expect(open()).toEqual([false, false, true]);
    planner.phase = '';
    await planner.updateComplete;
    expect(open()).toEqual([]);
  });

  it('keeps ticks in memory alone, prints them, and forgets them when cleared', async () => {
    const {printed} = catchPrints();
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    const before = [document.documentElement.outerHTML, JSON.stringify(localStorage), document.cookie, location.href];
    const tickable = therapistChecks.filter(({kind}) => kind !== 'warning');
    expect(boxes(planner).length).toBe(tickable.length);
    await page.getByRole('checkbox', {name: /Trained in how the body is built/}).click();
    await page.getByRole('checkbox', {name: /Insured/}).click();
    expect(text(planner)).toContain(`2 of ${tickable.length} ticked`);
    expect(planner.shadowRoot!.querySelector('[checked]')).toBeNull();
    expect([document.documentElement.outerHTML, JSON.stringify(localStorage), document.cookie, location.href]).toEqual(before);

    await page.getByRole('button', {name: 'Print this checklist'}).click();
    expect(printed()[0]).toContain('☑ Trained in how the body is built and how it works.');
    expect(printed()[0]).toContain('☑ Insured.');
    expect(printed()[0]).toContain('☐ Licensed or certified');
    expect(printed()[0]).not.toContain('How often to come');
    expect(printed()[0]!.match(/[☑☐]/g)!.length).toBe(tickable.length);
    planner.print();
    expect(printed()[1]).toContain('☑ Insured.');
    expect(printed()[1]).toContain('How often to come');
    // Ticks outlive a change of the layout.
    planner.phase = 'before-first';
    await planner.updateComplete;
    expect(boxes(planner).filter(({checked}) => checked).length).toBe(2);

    await page.getByRole('button', {name: 'Clear what I entered'}).click();
    await expect.poll(() => boxes(planner).filter(({checked}) => checked).length).toBe(0);
    expect(planner.summary()).not.toContain('☑');
    expect(text(planner)).toContain('Cleared.');
    const fresh = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    expect(boxes(fresh).some(({checked}) => checked)).toBe(false);
  });

  it('offers the weeks as a calendar file that does not say what the visits are for', async () => {
    const {offered} = catchDownloads();
    const planner = await fixture<VisitPlanner>(
      html`<visit-planner
        lang="en"
        goal="wellness"
        starts-at="2026-12-28"
        clinic-name=${'Riverbend; Massage, <b>'}
        phone="780-555-0100"
        booking-href="/book"
      ></visit-planner>`,
    );
    expect(lines(planner)[1]).toMatch(/^Visit 2: week 4 to 7 Jan 18\s–\sFeb 14, 2027$/);
    await page.getByRole('button', {name: 'Add these weeks to my calendar'}).click();
    const [file] = await offered();
    expect(file!.name).toBe('massage-visits.ics');
    const events = eventsIn(file!.text);
    expect(events.map(({summary}) => summary)).toEqual(Array(3).fill('Massage visit at Riverbend; Massage, <b>'));
    expect(events.map(({startDate, endDate}) => `${startDate.toString()} ${endDate.toString()}`)).toEqual([
      '2026-12-28 2027-01-04',
      '2027-01-18 2027-01-25',
      '2027-02-08 2027-02-15',
    ]);
    expect(events[1]!.description).toMatch(/^Visit 2: week 4 to 7\nJan 18.*A suggested week\..*It does not book a visit\.\n780-555-0100$/s);
    expect(events[0]!.component.getFirstPropertyValue('url')).toBe(new URL('/book', document.baseURI).href);
    expect(new Set(events.map(({uid}) => uid)).size).toBe(3);
    expect(file!.text).not.toMatch(/wellness|stress|pain/i);
    expect(text(planner)).toContain('Your calendar file is ready.');

    // Again, from another day: what the visitor picks wins, and a day that was there before keeps its id.
    await page.getByLabelText('First day of your first week').fill('2027-01-18');
    await page.getByRole('button', {name: 'Add these weeks to my calendar'}).click();
    const again = eventsIn((await offered())[1]!.text);
    expect(again[0]!.startDate.toString()).toBe('2027-01-18');
    expect(again[0]!.uid).toBe(events[1]!.uid);
  });

  it('asks for a day where none is known, and moves the focus there', async () => {
    const {offered} = catchDownloads();
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" goal="knee-osteoarthritis"></visit-planner>`);
    await page.getByRole('button', {name: 'Add these weeks to my calendar'}).click();
    const field = planner.shadowRoot!.querySelector<HTMLInputElement>('#start')!;
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(planner.shadowRoot!.activeElement).toBe(field);
    expect(textOf(planner.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!)).toBe('Pick a day first.');
    expect(await offered()).toEqual([]);
    await page.getByLabelText('First day of your first week').fill('2026-11-23');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull();
    expect(lines(planner)[0]).toMatch(/^Week 1: 1 visit Nov 23\s–\s29, 2026$/);
  });

  it('falls back from bad values, and says so', async () => {
    const planner = await fixture<VisitPlanner>(
      html`<visit-planner lang="en" goal="welness" phase="after" starts-at="2026-02-31"></visit-planner>`,
    );
    for (const word of ['goal="welness"', 'fibromyalgia', 'phase="after"', 'before-first', 'starts-at="2026-02-31"', '2026-11-23'])
      expect(said()).toContain(word);
    expect(planner.shadowRoot!.querySelector('select')).not.toBeNull();
    expect(planner.shadowRoot!.querySelector('details.phase')).toBeNull();
    vi.mocked(console.warn).mockClear();
    planner.goal = 'any';
    await planner.updateComplete;
    expect(said()).toContain('goal="any"');
  });

  it('can be used with the keyboard alone', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    const focused = () => planner.shadowRoot!.activeElement!;
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(textOf(focused())).toBe('How often to come');
    await userEvent.keyboard('{Enter}');
    expect(focused().localName).toBe('h3');
    await userEvent.tab();
    expect(focused().localName).toBe('select');
    await userEvent.keyboard('Sport');
    await expect.poll(() => text(planner)).toContain('A plan of your own');
    boxes(planner)[0]!.focus();
    await userEvent.keyboard(' ');
    expect(boxes(planner)[0]!.checked).toBe(true);
    const fields = [...planner.shadowRoot!.querySelectorAll<HTMLElement>('button, select, input, summary, a[href]')];
    expect(fields.every((field) => field.tabIndex === 0)).toBe(true);
  });

  it('shows what the clinic writes as text', async () => {
    const {printed} = catchPrints();
    const planner = await fixture<VisitPlanner>(
      html`<visit-planner lang="en" clinic-name=${'<img src=x onerror=alert(1)>'} booking-href="javascript:alert(1)"></visit-planner>`,
    );
    expect(planner.shadowRoot!.querySelector('img, [part=booking]')).toBeNull();
    expect(said()).toContain('booking-href="javascript:alert(1)"');
    expect(planner.summary()).toContain('<img src=x onerror=alert(1)>');
    expect(planner.summary('html')).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(() => planner.summary('fhir' as never)).toThrow(TypeError);
    planner.print();
    expect(printed()[0]).toContain('<img src=x onerror=alert(1)>');
  });

  it('copies the plan, and offers it by hand where that is not allowed', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" goal="sport"></visit-planner>`);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await page.getByRole('button', {name: 'Copy as text'}).click();
    await expect.poll(() => text(planner)).toContain('Copied.');
    expect(write).toHaveBeenCalledWith(planner.summary());
    expect(planner.summary()).toMatch(/HOW OFTEN TO COME: SPORT\n- A plan of your own[^]*Tradition or common practice, not studies/);
    write.mockRejectedValue(new Error('no'));
    await page.getByRole('button', {name: 'Copy as text'}).click();
    await expect.poll(() => planner.shadowRoot!.querySelector('textarea')?.value).toBe(planner.summary());
  });

  it('is accessible in every state', async () => {
    const planner = await fixture<VisitPlanner>(
      html`<visit-planner lang="en" phone="780-555-0100" booking-href="https://example.com/book"></visit-planner>`,
    );
    await expect(planner).to.be.accessible();
    planner.goal = 'wellness';
    planner.phase = 'between';
    await planner.updateComplete;
    for (const details of planner.shadowRoot!.querySelectorAll('details')) details.open = true;
    planner.shadowRoot!.querySelector<HTMLButtonElement>('[part=calendar] button')!.click();
    await planner.updateComplete;
    await expect(planner).to.be.accessible();
    planner.goal = 'acute';
    planner.startsAt = '2026-11-23';
    await planner.updateComplete;
    await expect(planner).to.be.accessible();
  });
});
