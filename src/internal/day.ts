/** A day of the calendar such as `2026-11-20`: no time of day and no time zone, so it is the same day everywhere. */
export type Day = string;

/**
 * Reads a day.
 *
 * @param text - ISO 8601, with or without a time, which is left out
 * @returns `undefined` when it is no day of the years 1000 to 2999
 */
export function parseDay(text: string | undefined): Day | undefined {
  const [, day = ''] = /^([12]\d{3}-\d{2}-\d{2})(?:T.*)?$/.exec(text?.trim() ?? '') ?? [];
  return day && addDays(day, 0) === day ? day : undefined;
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** A day as a moment for `Intl`: noon where the reader is, so that it is written as the same day. */
export function dateOf(day: Day): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
