import {addDays, type Day} from '../internal/day.js';
import {version} from '../internal/version.js';

/** What goes into a calendar. All texts are plain text; nothing of them is read as markup or as a property. */
export interface CalendarEvent {
  /** Unique among all events of all calendars; the same again for the same event. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  /** Absolute address. */
  readonly url?: string;
  readonly when: WholeDays | ByTheClock;
}

/** Whole days. Does not block them in the calendar. */
export interface WholeDays {
  readonly day: Day;
  /** How many. Default 1. */
  readonly days?: number;
}

/** A time by the clock, wherever the reader is. */
export interface ByTheClock {
  readonly day: Day;
  /** `14:30` */
  readonly time: string;
  /** Length. Default: none given. */
  readonly minutes?: number;
}

const longestLine = 75;
const octets = new TextEncoder();

/**
 * A value of type TEXT. Control characters, which a calendar file may not hold, are left out, and half of a surrogate
 * pair, which has no place in UTF-8, becomes the replacement character.
 */
const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Breaks a line where it would be longer than 75 octets, between characters. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

const dayValue = (day: Day): string => day.replaceAll('-', '');

function times(when: CalendarEvent['when']): string[] {
  if ('time' in when) {
    return [
      `DTSTART:${dayValue(when.day)}T${when.time.replace(':', '')}00`,
      ...(when.minutes === undefined ? [] : [`DURATION:PT${when.minutes}M`]),
    ];
  }
  return [
    `DTSTART;VALUE=DATE:${dayValue(when.day)}`,
    // The day after the last one.
    `DTEND;VALUE=DATE:${dayValue(addDays(when.day, when.days ?? 1))}`,
    'TRANSP:TRANSPARENT',
  ];
}

/**
 * Events as an iCalendar file, RFC 5545.
 *
 * @param events - at least one
 * @param stamp - when the file is made
 * @throws TypeError without events, or for an address that is not absolute
 */
export function calendar(events: readonly CalendarEvent[], stamp: Date): string {
  if (events.length === 0) throw new TypeError('calendar([]): a calendar file needs at least one event.');
  const dtstamp = stamp.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//massage-elements//${text(version)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({uid, summary, description, url, when}) => [
      'BEGIN:VEVENT',
      `UID:${text(uid)}`,
      `DTSTAMP:${dtstamp}`,
      ...times(when),
      `SUMMARY:${text(summary)}`,
      ...(description ? [`DESCRIPTION:${text(description)}`] : []),
      ...(url ? [`URL:${new URL(url).href}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Something that no other event is called. Works on pages without https too, where `randomUUID` is missing. */
export function uniqueId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
