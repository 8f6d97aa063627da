import type {ClinicProfile} from './clinic.js';
import {clinicLink} from './links.js';

interface Rule {
  readonly fits: (value: unknown) => boolean;
  /** Read after "must". */
  readonly accepted: string;
  /** What happens without the field, read after "it is left out". */
  readonly otherwise?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
const day = /^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2\d))(T.*)?$/;

/** The fields of a clinic's profile: one list for the elements and for `massage-elements check`. */
const rules: Readonly<Record<keyof ClinicProfile, Rule>> = {
  clinicName: {fits: isText, accepted: 'be a text that is not empty'},
  phone: {fits: isText, accepted: 'be a text that is not empty'},
  bookingHref: {
    // Control characters would be skipped when the address is read, and could hide what it is.
    fits: (value) => isText(value) && !/[\0-\x1f]/.test(value) && clinicLink(value) !== undefined,
    accepted: 'be an https:, http:, tel:, mailto: or relative link',
  },
  country: {
    fits: (value) => isText(value) && /^[a-z]{2}$/i.test(value),
    accepted: 'be a two-letter ISO 3166 code such as "CA"',
    otherwise: ' and the language’s region decides',
  },
  emergencyNumber: {
    fits: (value) => isText(value) && /\d/.test(value),
    accepted: 'be a text with a number such as "911"',
    otherwise: ' and the country decides',
  },
  topics: {fits: isText, accepted: 'be a text of category ids separated by spaces', otherwise: ' and every category is asked'},
  exclude: {fits: isText, accepted: 'be a text of condition ids separated by spaces', otherwise: ' and every condition is asked'},
  showTechniques: {
    fits: isText,
    accepted: 'be a text of technique ids or kinds separated by spaces',
    otherwise: ' and every technique is shown',
  },
  hideTechniques: {fits: isText, accepted: 'be a text of technique ids separated by spaces', otherwise: ' and no technique is hidden'},
  techniques: {fits: Array.isArray, accepted: 'be a list', otherwise: ' and the techniques stand as they are'},
  reportEmail: {
    fits: (value) => isText(value) && /^[^\s@<>]+@[^\s@<>]+$/.test(value),
    accepted: 'be a mail address such as "cards@clinic.example"',
    otherwise: ' and cards have no link to report a problem',
  },
  review: {
    fits: (value) => {
      const review = value as Readonly<Record<string, unknown>> | null;
      return typeof review === 'object' && review !== null && isText(review['by']) && isText(review['date']) && day.test(review['date']);
    },
    accepted: 'hold "by" (a text) and "date" (such as "2026-11-22")',
    otherwise: ' and the content counts as not reviewed',
  },
};
const fields = Object.keys(rules) as (keyof ClinicProfile)[];

/** One thing that is wrong in a profile: where, and what is wrong, accepted, and happens instead. */
export interface ProfileProblem {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * What can be used of a clinic's profile, and what is wrong with the rest.
 *
 * @param given - the parsed profile, an object
 * @param hint - names what may have been meant by an unknown field; elements do without, to stay small
 */
export function profileOf(
  given: object,
  hint: (name: string, known: readonly string[]) => string = () => '',
): {readonly profile: ClinicProfile; readonly problems: readonly ProfileProblem[]} {
  const profile: Partial<Record<keyof ClinicProfile, unknown>> = {};
  const problems: ProfileProblem[] = [];
  for (const [name, value] of Object.entries(given)) {
    const field = fields.find((each) => each === name);
    if (!field) {
      if (name !== '$schema')
        problems.push({
          pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          message: `is an unknown field and nothing reads it${hint(name, fields)}; accepted are ${fields.join(', ')}`,
        });
      continue;
    }
    const {fits, accepted, otherwise = ''} = rules[field];
    if (fits(value)) profile[field] = value;
    else
      problems.push({
        pointer: `/${name}`,
        message: `must ${accepted}, not ${JSON.stringify(value).slice(0, 60)}; it is left out${otherwise}`,
      });
  }
  return {profile: profile as ClinicProfile, problems};
}
