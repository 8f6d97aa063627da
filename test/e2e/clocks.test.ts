import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {needs} from '../engines.js';
import {demo} from './browser.js';

const site = demo();
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];
const four = `<contraindication-checker topics="skin" country="CA"></contraindication-checker><technique-explorer></technique-explorer>
<aftercare-card visited-at="2026-03-07" country="CA"></aftercare-card><aftercare-card id="any" country="CA"></aftercare-card>
<visit-planner goal="wellness" country="CA"></visit-planner>`;

/** The file that a click on a button saves; caught in the page, since Playwright is told of none by Firefox. */
async function saved(page: Page, tag: string, button: string): Promise<{name: string; text: string}> {
  const file = page.evaluate(
    () =>
      new Promise<{name: string; text: string}>((resolve) => {
        const create = URL.createObjectURL.bind(URL);
        HTMLAnchorElement.prototype.click = function () {
          void last!.text().then((text) => resolve({name: this.download, text}));
        };
        let last: Blob | undefined;
        URL.createObjectURL = (blob: Blob) => create((last = blob));
      }),
  );
  await page.locator(tag).getByRole('button', {name: button}).click();
  return file;
}
const linesOf = (text: string, start: string) => text.split('\r\n').filter((line) => line.startsWith(start));

/**
 * A moment, and what it is by the clock on the wall: the day as it is written, and the time as FHIR writes it. Clocks in
 * Edmonton went forward on 8 March 2026, and back on 2 November 2025, when half past one came twice; Kiritimati was on the other side of
 * the date line in 1970.
 */
const moments: Readonly<Record<string, readonly (readonly [moment: string, day: string, authored: string])[]>> = {
  'America/Edmonton': [
    ['2025-11-29T06:30:00Z', 'November 28, 2025', '2025-11-28T23:30:00-07:00'],
    ['2026-03-08T08:59:59Z', 'March 8, 2026', '2026-03-08T01:59:59-07:00'],
    ['2026-03-08T09:00:00Z', 'March 8, 2026', '2026-03-08T03:00:00-06:00'],
    ['2025-11-02T07:30:00Z', 'November 2, 2025', '2025-11-02T01:30:00-06:00'],
    ['2025-11-02T08:30:00Z', 'November 2, 2025', '2025-11-02T01:30:00-07:00'],
    ['1970-01-01T00:00:00Z', 'December 31, 1969', '1969-12-31T17:00:00-07:00'],
  ],
  'Pacific/Kiritimati': [
    ['2026-11-29T06:30:00Z', 'November 29, 2026', '2026-11-29T20:30:00+14:00'],
    ['2026-12-31T10:00:00Z', 'January 1, 2027', '2027-01-01T00:00:00+14:00'],
    ['1970-01-01T00:00:00Z', 'December 31, 1969', '1969-12-31T13:20:00-10:40'],
  ],
  'Asia/Kolkata': [
    ['2026-11-28T18:30:00Z', 'November 29, 2026', '2026-11-29T00:00:00+05:30'],
    ['2026-11-28T18:29:59Z', 'November 28, 2026', '2026-11-28T23:59:59+05:30'],
    ['1970-01-01T00:00:00Z', 'January 1, 1970', '1970-01-01T05:30:00+05:30'],
  ],
  'Australia/Lord_Howe': [['2026-10-03T15:30:00Z', 'October 4, 2026', '2026-10-04T02:30:00+11:00']],
};

describe.each(Object.keys(moments))('in %s', (timezoneId) => {
  it('what is printed, copied and saved has the day that it is there, at each moment', async () => {
    const page = await site.empty(four, {timezoneId});
    await page.getByRole('button', {name: 'Skin'}).click();
    await page.getByRole('checkbox', {name: 'Psoriasis'}).check();
    await page.locator('aftercare-card#any').getByLabel('Day').fill('2026-12-14');
    for (const [moment, day, authored] of moments[timezoneId]!) {
      await page.clock.setFixedTime(new Date(moment));
      const summaries = await page.evaluate(
        (all) => all.map((tag) => document.querySelector<HTMLElement & {summary(): string}>(tag)!.summary()),
        [tags[0]!, tags[1]!, '#any', tags[3]!],
      );
      const [month, rest] = day.split(/ (.*)/) as [string, string];
      for (const [at, text] of summaries.entries())
        expect(text, `${moment} ${tags[at]}`).toContain(at < 2 ? day : `${month.slice(0, 3)} ${rest}`);
      const file = await saved(page, tags[0]!, 'Save for a health record (FHIR)');
      expect([file.name, (JSON.parse(file.text) as {authored: string}).authored]).toEqual([
        `before-my-visit-${authored.slice(0, 10)}.json`,
        authored,
      ]);
      const calendar = await saved(page, '#any', 'Add my next visit to the calendar');
      expect(linesOf(calendar.text, 'DT')).toEqual([
        `DTSTAMP:${moment.replace(/[-:]/g, '')}`,
        'DTSTART;VALUE=DATE:20261214',
        'DTEND;VALUE=DATE:20261215',
      ]);
    }
    await page.close();
  });

  it('days are counted over a change of the clocks, and a time by the clock stays what was given', async () => {
    const page = await site.empty(four, {timezoneId});
    const timeline = await page.locator('aftercare-card:not(#any) .timeline').innerText();
    expect(timeline).toContain('until Mar 9, 2026');
    expect(timeline).toContain('from Mar 10, 2026');
    const card = page.locator('aftercare-card#any');
    await card.getByLabel('Day').fill('2026-03-08');
    // A time that does not exist in Edmonton on that day.
    await card.getByLabel('Time, if you know it').fill('02:30');
    const visit = await saved(page, '#any', 'Add my next visit to the calendar');
    expect(linesOf(visit.text, 'DTSTART')).toEqual(['DTSTART:20260308T023000']);
    await page.locator('#start').fill('2026-02-16');
    const weeks = await saved(page, 'visit-planner', 'Add these weeks to my calendar');
    const days = (start: string) => linesOf(weeks.text, start).map((line) => line.slice(-8));
    expect(days('DTSTART')).toEqual(['20260216', '20260309', '20260330']);
    expect(days('DTEND')).toEqual(['20260223', '20260316', '20260406']);
    expect(await page.locator('visit-planner .root').innerText()).toMatch(/Mar 9\s–\sApr 5, 2026/);
    await page.close();
  });
});

it('days stay the same while the device goes through all time zones, as on a journey', async (context) => {
  needs(context, 'the engine’s own tools');
  const page = await site.empty('<aftercare-card visited-at="2026-03-07"></aftercare-card>', {timezoneId: undefined});
  const days = ['2026-03-06', '2026-03-27', '2026-10-23', '2026-10-30', '1970-01-01'];
  // One of those that are the same on these days.
  const zones = await page.evaluate((all) => {
    const hours = (timeZone: string) => all.map((day) => new Date(day).toLocaleString('en', {timeZone})).join();
    return [...new Map(Intl.supportedValuesOf('timeZone').map((zone) => [hours(zone), zone])).values()];
  }, days);
  expect(zones.length).toBeGreaterThan(40);
  const session = await page.context().newCDPSession(page);
  const wrong: string[] = [];
  for (const timezoneId of zones) {
    await session.send('Emulation.setTimezoneOverride', {timezoneId});
    const seen = await page.locator('aftercare-card').evaluate(async (element, all) => {
      const card = element as HTMLElement & {visitedAt: string; updateComplete: Promise<unknown>};
      const texts: string[] = [];
      for (const day of all) {
        card.visitedAt = day;
        await card.updateComplete;
        texts.push(card.shadowRoot!.querySelector('.timeline')!.textContent!.match(/until (.*?\d{4})/)![1]!);
      }
      return texts.join();
    }, days);
    if (seen !== 'Mar 8, 2026,Mar 29, 2026,Oct 25, 2026,Nov 1, 2026,Jan 3, 1970') wrong.push(`${timezoneId}: ${seen}`);
  }
  expect(wrong).toEqual([]);
  await page.close();
});
