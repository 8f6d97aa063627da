import fc from 'fast-check';
import ICAL from 'ical.js';
import {afterEach, describe, expect, it} from 'vitest';
import {calendar, uniqueId, type CalendarEvent} from '../../src/documents/calendar.js';
import {addDays, dateOf, parseDay} from '../../src/internal/day.js';

const stamp = new Date('2026-11-22T17:04:05.678Z');
const visit: CalendarEvent = {uid: '1@x', summary: 'Massage visit at Riverbend', when: {day: '2026-11-23'}};

/** Reads a file back with a parser that is not ours. */
const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const linesOf = (file: string) => file.split('\r\n').slice(0, -1);
const unfolded = (file: string) => linesOf(file.replaceAll('\r\n ', ''));
const octets = (line: string) => new TextEncoder().encode(line).length;

/** Any text: line ends, control characters, lone surrogates, what means something in the format, and what takes several octets. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\t',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        ' ',
        '\0',
        '\u007f',
        '\ud83d',
        '\udc86',
        '👩🏽‍⚕️',
        'é',
        '按摩',
        '\u2028',
      ),
      fc.constantFrom('END:VEVENT\r\nBEGIN:VEVENT', '\r\nATTENDEE:mailto:a@example.com', 'x'.repeat(80), '𝒳'.repeat(40)),
    ),
    {maxLength: 8},
  )
  .map((parts) => parts.join(''));
const anyDay = fc
  .date({min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-11-30T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const anyTime = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record(
  {
    uid: anyText.map((text) => `a${text}`),
    summary: anyText,
    description: anyText,
    url: fc.webUrl({withQueryParameters: true, withFragments: true}),
    when: fc.oneof(
      fc.record({day: anyDay, days: fc.integer({min: 1, max: 40})}, {requiredKeys: ['day']}),
      fc.record({day: anyDay, time: anyTime, minutes: fc.integer({min: 1, max: 600})}, {requiredKeys: ['day', 'time']}),
    ),
  },
  {requiredKeys: ['uid', 'summary', 'when']},
);
/** What a calendar may hold of a text. */
const kept = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd');

describe('a calendar file', () => {
  it('is written as RFC 5545 asks', () => {
    expect(
      linesOf(calendar([{...visit, description: 'Call 780-555-0100\nif late', url: 'https://example.com/book?a=1,2'}], stamp)),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:-\/\/massage-elements\/\/\d+\.\d+\.\d+\S*\/\/EN$/),
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:1@x',
      'DTSTAMP:20261122T170405Z',
      'DTSTART;VALUE=DATE:20261123',
      'DTEND;VALUE=DATE:20261124',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Massage visit at Riverbend',
      'DESCRIPTION:Call 780-555-0100\\nif late',
      'URL:https://example.com/book?a=1,2',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('says a time by the clock, without a zone', () => {
    const lines = linesOf(calendar([{...visit, when: {day: '2026-11-23', time: '14:30', minutes: 60}}], stamp));
    expect(lines).toContain('DTSTART:20261123T143000');
    expect(lines).toContain('DURATION:PT60M');
    expect(lines.join()).not.toMatch(/TRANSP|DTEND|TZID|DTSTART\S*Z/);
    const [event] = eventsIn(calendar([{...visit, when: {day: '2026-11-23', time: '09:05'}}], stamp));
    expect(event!.startDate.toString()).toBe('2026-11-23T09:05:00');
    expect(event!.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  it('reads back the same, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, {minLength: 1, maxLength: 4}), (events) => {
        const read = eventsIn(calendar(events, stamp));
        expect(read.length).toBe(events.length);
        for (const [index, {uid, summary, description, url, when}] of events.entries()) {
          const event = read[index]!;
          expect(event.uid).toBe(kept(uid));
          expect(event.summary).toBe(kept(summary));
          expect(event.description ?? '').toBe(kept(description ?? ''));
          expect(event.component.getFirstPropertyValue('url') ?? undefined).toBe(url && new URL(url).href);
          expect(event.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-11-22T17:04:05Z');
          if ('time' in when) {
            expect(event.startDate.toString()).toBe(`${when.day}T${when.time}:00`);
            expect(event.duration.toSeconds()).toBe((when.minutes ?? 0) * 60);
          } else {
            expect([event.startDate.toString(), event.endDate.toString()]).toEqual([when.day, addDays(when.day, when.days ?? 1)]);
            expect(event.startDate.isDate).toBe(true);
          }
        }
      }),
      {numRuns: 500},
    );
  });

  it('has lines of at most 75 octets that end in CR and LF, and breaks no character', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, {minLength: 1, maxLength: 3}), (events) => {
        const file = calendar(events, stamp);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of linesOf(file)) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          // A half of a character would come back as another one.
          expect(new TextDecoder('utf-8', {fatal: true}).decode(new TextEncoder().encode(line))).toBe(line);
        }
        const known = /^(BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|DURATION|TRANSP|SUMMARY|DESCRIPTION|URL)[:;]/;
        expect(unfolded(file).filter((line) => !known.test(line))).toEqual([]);
      }),
      {numRuns: 500},
    );
  });

  it('fills a line before it breaks it', () => {
    const [first, second] = linesOf(calendar([{...visit, summary: 'x'.repeat(100)}], stamp)).filter((line) => line.includes('xx'));
    expect([octets(first!), second!.startsWith(' ')]).toEqual([75, true]);
  });

  it('needs an event, and an absolute address', () => {
    expect(() => calendar([], stamp)).toThrow(TypeError);
    expect(() => calendar([{...visit, url: 'book.html'}], stamp)).toThrow(TypeError);
  });
});

describe('days', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Pacific/Kiritimati', -14 * 60],
    ['America/St_Johns', 3.5 * 60],
    ['Pacific/Pago_Pago', 11 * 60],
  ])('are the same in %s', (name, offset) => {
    process.env['TZ'] = name;
    expect(new Date('2026-11-23T12:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(parseDay('2026-11-23T23:59:59-03:30')).toBe('2026-11-23');
    expect(addDays('2026-12-30', 7)).toBe('2027-01-06');
    // Over the change of the clock.
    expect([addDays('2026-10-31', 1), addDays('2026-03-08', 7), addDays('2024-02-28', 1)]).toEqual([
      '2026-11-01',
      '2026-03-15',
      '2024-02-29',
    ]);
    expect(new Intl.DateTimeFormat('en-CA', {dateStyle: 'short'}).format(dateOf('2026-11-23'))).toBe('2026-11-23');
    const file = calendar([{...visit, when: {day: addDays('2026-11-23', 21), days: 7}}], stamp);
    expect(linesOf(file)).toEqual(
      expect.arrayContaining(['DTSTAMP:20261122T170405Z', 'DTSTART;VALUE=DATE:20261214', 'DTEND;VALUE=DATE:20261221']),
    );
  });

  it('are days of the calendar and nothing else', () => {
    for (const bad of [
      '',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '20261123',
      '0999-01-01',
      '+12026-01-01',
      '2026-11-23x',
      'soon',
    ]) {
      expect(parseDay(bad), bad).toBeUndefined();
    }
    expect(parseDay(undefined)).toBeUndefined();
    expect(parseDay(' 2028-02-29 ')).toBe('2028-02-29');
    fc.assert(
      fc.property(anyDay, fc.integer({min: -400, max: 400}), (day, n) => {
        expect(parseDay(day)).toBe(day);
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });
});

describe('an id', () => {
  it('is never the same twice', () => {
    const ids = Array.from({length: 1000}, uniqueId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]+(-[0-9a-z]+){3}$/);
  });
});
