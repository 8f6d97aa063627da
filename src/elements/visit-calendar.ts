import {calendar, type CalendarEvent} from '../documents/calendar.js';
import {download} from '../documents/download.js';
import type {ClinicProfile} from '../internal/clinic.js';
import {clinicLink} from '../internal/links.js';
import type {Language} from '../localization/localizer.js';

/** A visit for the calendar: when, and what there is to say besides. */
export interface Visit {
  readonly when: CalendarEvent['when'];
  readonly lines?: readonly string[];
}

/** The clinic's booking page as a calendar can open it, away from the page. */
function webAddress(href: string | undefined, base: string): string | undefined {
  const link = clinicLink(href);
  if (!link) return undefined;
  try {
    const url = new URL(link, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Offers visits as a calendar file. Other people often see a calendar, so neither the event nor the file's name says
 * what the visit is for.
 *
 * @param id - the same for the same visitor and page, so that a day that is added twice is there once
 */
export function saveVisits(document: Document, visits: readonly Visit[], id: string, language: Language, clinic: ClinicProfile): void {
  const {msg} = language;
  const {clinicName, phone, bookingHref} = clinic;
  const url = webAddress(bookingHref, document.baseURI);
  const events = visits.map(({when, lines = []}): CalendarEvent => ({
    uid: `${when.day}-${id}@massage-elements`,
    summary: clinicName
      ? language.text((m) => m('Massage visit at {clinic}'), {clinic: language.isolate(clinicName)})
      : msg('Massage visit'),
    description: [...lines, msg('This is a note for you. It does not book a visit.'), language.isolate(phone)].filter(Boolean).join('\n'),
    ...(url ? {url} : {}),
    when,
  }));
  download(document, visits.length > 1 ? 'massage-visits.ics' : 'massage-visit.ics', 'text/calendar', calendar(events, new Date()));
}
