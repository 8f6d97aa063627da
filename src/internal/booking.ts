import {html, nothing} from 'lit';
import type {Language} from '../localization/localizer.js';
import {icon} from '../theme/icons.js';
import type {ClinicProfile} from './clinic.js';
import {clinicLink} from './links.js';

/** The link to the clinic's booking page, or nothing. */
export function renderBooking({bookingHref}: ClinicProfile, language: Language): unknown {
  const href = clinicLink(bookingHref);
  if (!href) return nothing;
  return html`<a class="button" part="booking" href=${href}>${icon('calendar')}${language.text((msg) => msg('Book a visit'))}</a>`;
}
