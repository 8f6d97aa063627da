import {fixture, html} from '@open-wc/testing/pure';
import ICAL from 'ical.js';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {MassageEvent} from '../../src/internal/events.js';
import type {VisitPlanner} from '../../src/elements/visit-planner/visit-planner.js';
import {carePhases, visitGoals} from '../../src/knowledge/model.js';
import {frequenciesFor, phasesFor} from '../../src/knowledge/visits/frequencies-for.js';
import {therapistChecks} from '../../src/knowledge/visits/choosing.js';
import {catchDownloads, catchPrints} from './outputs.js';

const textOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const text = (planner: VisitPlanner) => textOf(planner.shadowRoot!.querySelector('.root')!);
const lines = (planner: VisitPlanner) => [...planner.shadowRoot!.querySelectorAll('.weeks li')].map(textOf);
const boxes = (planner: VisitPlanner) => [...planner.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const said = () => vi.mocked(console.warn).mock.calls.flat().join('\n');
const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const noNumber = 'No source gives a number of visits.';
const noPromise = 'It is no promise that it helps.';
const questions = (planner: VisitPlanner) =>
  [...planner.shadowRoot!.querySelectorAll('.questions label')].map((label) =>
    textOf(label)
      .replace(textOf(label.querySelector('select')!), '')
      .trim(),
  );
/** The answer by question. */
const rows = (planner: VisitPlanner) =>
  Object.fromEntries(
    [...planner.shadowRoot!.querySelectorAll('.rows > div')].map((row) => [
      [...row.querySelectorAll('dt')].map(textOf).join(' · '),
      [...row.querySelectorAll('dd')].map(textOf),
    ]),
  );
const why = page.getByRole('combobox', {name: 'Why do you want to come?'});
const now = page.getByRole('combobox', {name: 'How are things now?'});

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
    expect(text(planner)).not.toContain(noPromise);
    await why.selectOptions('neck-pain');
    await expect
      .poll(() => rows(planner))
      .toEqual({
        'How often': ['2 or 3 visits a week', '60 minutes, 2 or 3 times a week for 4 weeks, helped long-lasting neck pain in one trial.'],
        'How long a visit': ['60 minutes'],
        'For how long': ['4 weeks'],
        'When to come less often': ['No source gives a number. Agree on it with your therapist.'],
        Why: ['Visits of 30 minutes did no better than waiting.'],
        'How well it is backed': [expect.stringMatching(/^Little or weak evidence 1 source Dosing trial/)],
      });
    expect(text(planner)).toContain(noPromise);
    expect(planner.shadowRoot!.querySelector<HTMLAnchorElement>('.rows a')!.href).toMatch(/^https:/);
    await why.selectOptions('scar');
    await expect.poll(() => text(planner)).toContain('We found no trials.');
    expect(text(planner)).not.toContain('60 minutes, 2 or 3 times');
    await why.selectOptions('');
    await expect.poll(() => text(planner)).not.toContain('We found no trials.');
    // What was chosen is told to nobody.
    expect(planner.outerHTML).not.toMatch(/neck|scar/);
    expect(planner.goal).toBe('');
    expect(heard.map((event) => event.detail)).toEqual([{}, {}, {}]);
  });

  it('asks how things are now where that makes a difference, and follows the answer', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    const status = () => textOf(planner.shadowRoot!.querySelector('.visually-hidden[role=status]')!);
    expect(now.query()).toBeNull();
    await why.selectOptions('wellness');
    await expect.poll(() => rows(planner)['How often']![0]).toBe('3 to 6 weeks between visits');
    expect(now.query()).toBeNull();
    await why.selectOptions('pain');
    await expect.poll(() => now.query()).not.toBeNull();
    expect([rows(planner), lines(planner)]).toEqual([{}, []]);
    expect(status()).toBe('How often depends on how things are now. Not sure? Ask your therapist.');
    expect(text(planner)).toContain(status());
    await now.selectOptions('acute');
    await expect.poll(() => rows(planner)['How often']![0]).toBe('1 or 2 visits a week');
    expect(rows(planner)['How often']![1]).toMatch(/once your health check allows it.*48 to 72 hours/);
    expect(rows(planner)['When to come less often']).toEqual([
      'When it gets better and you can do more: every 2 weeks, then further apart.',
    ]);
    expect(status()).toBe('Pain or an injury · It is new, strong or flaring up: 1 or 2 visits a week');
    await now.selectOptions('improving');
    await expect.poll(() => lines(planner)).toEqual(['Visit 1: week 1', 'Visit 2: week 3', 'Visit 3: week 5', 'Visit 4: week 7']);
    expect(planner.summary()).toMatch(
      /HOW OFTEN TO COME: PAIN OR AN INJURY · IT IS GETTING BETTER\n- This is what sources say[^]*- How often\n {2}2 weeks between visits\n[^]*- How well it is backed\n {2}Tradition[^]*SUGGESTED WEEKS\n- Visit 1: week 1\n[^]*FOR EVERYONE/,
    );
    // With another goal the answer still holds, where it makes a difference.
    await why.selectOptions('neck-pain');
    await expect.poll(() => rows(planner)['For how long']).toEqual(['4 weeks, with 2 or 3 visits a week']);
    expect(rows(planner)['How often']![0]).toBe('2 weeks between visits');
    await why.selectOptions('sport');
    await expect.poll(() => rows(planner)['How often']![0]).toMatch(/^A plan of your own/);
    expect(planner.outerHTML).not.toMatch(/pain|sport|improving/);
    expect(planner.phase).toBe('');
    planner.clear();
    await why.selectOptions('pain');
    await expect.poll(() => (now.query() as HTMLSelectElement | null)?.value).toBe('');
  });

  it('takes goal and phase from the page, and asks for what is left', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" goal="pain"></visit-planner>`);
    expect(questions(planner)).toEqual(['How are things now?']);
    planner.phase = 'maintenance';
    await planner.updateComplete;
    expect(questions(planner)).toEqual([]);
    expect(text(planner)).toContain('Pain or an injury · I am well and want to stay well');
    expect(rows(planner)['How often']![0]).toBe('3 to 6 weeks between visits');
    planner.goal = '';
    await planner.updateComplete;
    expect(questions(planner)).toEqual(['Why do you want to come?']);
    expect(rows(planner)['How often']![0]).toBe('3 to 6 weeks between visits');
    // A phase that makes no difference is not shown.
    planner.goal = 'scar';
    await planner.updateComplete;
    expect(text(planner)).not.toContain('I am well');
    expect(rows(planner)['How often']![0]).toMatch(/^Massage a closed scar at home/);
    expect(said()).toBe('');
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
    planner.goal = 'pain';
    planner.phase = 'acute';
    await planner.updateComplete;
    expect(lines(planner)).toEqual(['Week 1: 1 or 2 visits', 'Week 2: 1 or 2 visits', 'Week 3: 1 or 2 visits', 'Week 4: 1 or 2 visits']);
    expect([picture().querySelectorAll('.visit').length, picture().querySelectorAll('.maybe').length]).toEqual([4, 4]);
    expect(text(planner)).toContain('This shows the start only, as an example.');
    expect(text(planner)).toContain(noPromise);
  });

  it('says so where no source gives a number, for every goal and phase', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    for (const goal of visitGoals) {
      for (const phase of phasesFor(goal).length > 0 ? carePhases : ([''] as const)) {
        Object.assign(planner, {goal, phase});
        await planner.updateComplete;
        const cell = `${goal} ${phase}`;
        const sourced = frequenciesFor(goal, phase || undefined).some(({weeksBetween}) => weeksBetween);
        expect(lines(planner).length > 0, cell).toBe(sourced);
        expect(text(planner).includes(noNumber), cell).toBe(!sourced);
        expect(Boolean(planner.shadowRoot!.querySelector('[part=calendar]')), cell).toBe(sourced);
        expect(planner.summary().includes(noNumber), cell).toBe(!sourced);
        expect(
          [text(planner), planner.summary()].every((all) => all.includes(noPromise)),
          cell,
        ).toBe(true);
        // Page and text say the same.
        for (const answers of Object.values(rows(planner)).slice(0, -1))
          for (const answer of answers) expect(planner.summary().replaceAll(/[()]/g, ''), cell).toContain(answer);
      }
    }
  });

  it('opens the part that the page names, and folds the others', async () => {
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en" open-part="first-visit"></visit-planner>`);
    const open = () => [...planner.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.part')].map((part) => part.open);
    expect(open()).toEqual([false, true, false]);
    planner.openPart = 'between';
    await planner.updateComplete;
    expect(open()).toEqual([false, false, true]);
    planner.openPart = '';
    await planner.updateComplete;
    expect(open()).toEqual([]);
  });

  it('keeps ticks in memory alone, prints them, and forgets them when cleared', async () => {
    const {printed} = catchPrints();
    const planner = await fixture<VisitPlanner>(html`<visit-planner lang="en"></visit-planner>`);
    // The marks for session replay come with the first touch.
    planner.dispatchEvent(new Event('pointerdown'));
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
    planner.openPart = 'before-first';
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
      html`<visit-planner lang="en" goal="welness" phase="better" open-part="after" starts-at="2026-02-31"></visit-planner>`,
    );
    for (const word of [
      'goal="welness"',
      'fibromyalgia',
      'phase="better"',
      'maintenance',
      'open-part="after"',
      'before-first',
      'starts-at="2026-02-31"',
      '2026-11-23',
    ])
      expect(said()).toContain(word);
    expect(planner.shadowRoot!.querySelector('select')).not.toBeNull();
    expect(planner.shadowRoot!.querySelector('details.part')).toBeNull();
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
    await expect.poll(() => textOf(focused())).toBe('How often to come');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused().localName).toBe('h3');
    await userEvent.tab();
    await expect.poll(() => focused().localName).toBe('select');
    await userEvent.keyboard('Sport');
    await expect.poll(() => text(planner)).toContain('A plan of your own');
    boxes(planner)[0]!.focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => boxes(planner)[0]!.checked).toBe(true);
    const fields = [...planner.shadowRoot!.querySelectorAll<HTMLElement>('button, select, input, summary, a[href]')];
    expect(fields.every((field) => field.tabIndex === 0)).toBe(true);
  });

  it('shows what the clinic writes as text', async () => {
    const {printed} = catchPrints();
    const planner = await fixture<VisitPlanner>(
      html`<visit-planner lang="en" clinic-name=${'<img src=x onerror=alert(1)>'} booking-href="javascript:alert(1)"></visit-planner>`,
    );
    expect(planner.shadowRoot!.querySelector('img, [part=booking]')).toBeNull();
    expect(said()).toMatch(/<visit-planner booking-href> must be an https:[^]* not "javascript:alert\(1\)"; it is left out\./);
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
    expect(planner.summary()).toMatch(/HOW OFTEN TO COME: SPORT\n[^]*A plan of your own[^]*Tradition or common practice, not studies/);
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
    planner.openPart = 'between';
    await planner.updateComplete;
    for (const details of planner.shadowRoot!.querySelectorAll('details')) details.open = true;
    planner.shadowRoot!.querySelector<HTMLButtonElement>('[part=calendar] button')!.click();
    await planner.updateComplete;
    await expect(planner).to.be.accessible();
    planner.goal = 'neck-pain';
    planner.phase = 'acute';
    planner.startsAt = '2026-11-23';
    await planner.updateComplete;
    await expect(planner).to.be.accessible();
  });
});
