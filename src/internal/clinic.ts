import type {ClinicTechnique} from './clinic-techniques.js';
import {profileOf} from './profile.js';
import {warnOnce} from './warn.js';

/** What a clinic says of itself, from attributes or a profile. All of it is shown as text, never as markup. */
export interface ClinicProfile {
  /** The clinic's name. */
  readonly clinicName?: string;
  /** Phone number as people write it. */
  readonly phone?: string;
  /** Address of the booking page. */
  readonly bookingHref?: string;
  /** ISO 3166-1 code, for the emergency number. */
  readonly country?: string;
  /** Overrides the country's emergency number. */
  readonly emergencyNumber?: string;
  /** Categories that the checker asks, as ids separated by spaces, where the element has no `topics`. Unknown ones are left out with a warning. */
  readonly topics?: string;
  /** Conditions that the checker leaves out, as ids separated by spaces, where the element has no `exclude`. Warning signs cannot be left out. */
  readonly exclude?: string;
  /** Techniques that the explorer shows, as ids or kinds separated by spaces, where the element has no `show`. Unknown ones are left out with a warning. */
  readonly showTechniques?: string;
  /** Techniques that the explorer does not show, as ids separated by spaces, where the element has no `hide`. Unknown ones are left out with a warning. */
  readonly hideTechniques?: string;
  /** Names, prices and notes for techniques, and the clinic's own ones: first in this order, then the others. A wrong entry is left out with a warning. */
  readonly techniques?: readonly ClinicTechnique[];
  /** Mail address for problems with a card; adds a link to each card. */
  readonly reportEmail?: string;
  /** Who has reviewed the content for this clinic, and when: shown instead of "not yet reviewed by a clinician". */
  readonly review?: {readonly by: string; readonly date: string};
}

/** The id of the profile that holds for a whole page. */
export const pageProfileId = 'massage-elements-profile';

/**
 * Reads a clinic profile from a `<script type="application/json">`.
 *
 * @param document - where to look; a server may have none
 * @param id - the script's id; without one the page's own profile is taken if there is one
 * @returns the profile; `{}` with a warning when it is missing, no JSON, or not an object. What is wrong in it is left out with a warning.
 */
export function readProfile(document: Document | undefined, id: string | undefined): ClinicProfile {
  const script = document?.getElementById(id ?? pageProfileId);
  if (!script) {
    if (id) warnOnce(`profile="${id}": no element with this id. The built-in content is shown.`);
    return {};
  }
  let value: unknown;
  try {
    value = JSON.parse(script.textContent ?? '');
  } catch (error) {
    warnOnce(`profile "${script.id}" is not valid JSON (${(error as Error).message}). The built-in content is shown.`);
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    warnOnce(`profile "${script.id}" must be a JSON object. The built-in content is shown.`);
    return {};
  }
  const {profile, problems} = profileOf(value);
  for (const {pointer, message} of problems) warnOnce(`profile "${script.id}": ${pointer} ${message}.`);
  return profile;
}
