import {html, nothing} from 'lit';
import type {Language} from '../localization/localizer.js';
import {icon} from '../theme/icons.js';
import type {ClinicProfile} from './clinic.js';
import {clinicLink} from './links.js';
import {warnOnce} from './warn.js';

/** The link to the clinic's booking page, or nothing. */
export function renderBooking({localName}: Element, {bookingHref}: ClinicProfile, language: Language): unknown {
  if (!bookingHref) return nothing;
  const href = clinicLink(bookingHref);
  if (!href) {
    warnOnce(
      `<${localName} booking-href="${bookingHref}">: https:, http:, tel:, mailto: and relative links are accepted. The link is left out.`,
    );
    return nothing;
  }
  return html`<a class="button" part="booking" href=${href}>${icon('calendar')}${language.text((msg) => msg('Book a visit'))}</a>`;
}
