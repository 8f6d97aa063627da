import type {ClinicProfile} from './clinic.js';
import {parseDay} from './day.js';
import {countryOf} from './emergency-numbers.js';
import {clinicLink, isEmergencyNumber} from './links.js';

interface Rule {
  readonly fits: (value: unknown) => boolean;
  /** Read after "must". */
  readonly accepted: string;
  /** What happens without the field, read after "it is left out". */
  readonly otherwise?: string;
}

/** Whether a text has more characters than that; one of a million is not counted to its end. */
export function longerThan(value: string, most: number): boolean {
  return value.length > most && (value.length > 2 * most || [...value].length > most);
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && /\S/.test(value) && !longerThan(value, most);
const text = (most: number): Rule => ({
  fits: (value) => isText(value, most),
  accepted: `be a text that is not empty, of at most ${most} characters`,
});
const ids = (of: string, otherwise: string): Rule => ({
  fits: (value) => isText(value, 10_000),
  accepted: `be a text of ${of} separated by spaces, of at most 10000 characters`,
  otherwise,
});
const list = (otherwise: string): Rule => ({fits: Array.isArray, accepted: 'be a list', otherwise});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isReview = (value: unknown): boolean =>
  isObject(value) && isText(value['by'], 200) && isText(value['date'], 50) && parseDay(value['date']) === value['date'].slice(0, 10);
/** A language as the keys of a profile's texts write it. */
export const languageTag = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/u;

/** The fields of a clinic's profile: one list for the elements and for `massage-elements check`. */
const rules: Readonly<Record<keyof ClinicProfile, Rule>> = {
  clinicName: text(200),
  phone: {
    fits: (value) => isText(value, 100) && /\d/.test(value),
    accepted: 'hold a number such as "780-555-0100", in at most 100 characters',
  },
  bookingHref: {
    // Control characters would be skipped when the address is read, and could hide what it is.
    fits: (value) => isText(value, 2000) && !/[\0-\x1f]/.test(value) && clinicLink(value) !== undefined,
    accepted: 'be an https:, http:, tel:, mailto: or relative link, of at most 2000 characters',
  },
  country: {
    fits: (value) => typeof value === 'string' && countryOf(value) !== undefined,
    accepted: 'be a two-letter ISO 3166 code such as "CA"',
    otherwise: ' and the language’s region decides',
  },
  emergencyNumber: {
    fits: (value) => typeof value === 'string' && isEmergencyNumber(value),
    accepted: 'be a number such as "911"',
    otherwise: ' and the country decides',
  },
  topics: ids('category ids', ' and every category is asked'),
  hideTopics: ids('category ids', ' and no category is hidden'),
  exclude: ids('condition ids', ' and every condition is asked'),
  showTechniques: ids('technique ids or kinds', ' and every technique is shown'),
  hideTechniques: ids('technique ids', ' and no technique is hidden'),
  techniques: list(' and the techniques stand as they are'),
  prices: list(' and no price is shown'),
  policies: list(' and no policy is shown'),
  reportEmail: {
    fits: (value) => isText(value, 254) && /^[^\s@<>]+@[^\s@<>]+$/.test(value),
    accepted: 'be a mail address such as "cards@clinic.example", of at most 254 characters',
    otherwise: ' and cards have no link to report a problem',
  },
  review: {
    fits: isReview,
    accepted: 'hold "by" (a text of at most 200 characters) and "date" (such as "2026-11-22")',
    otherwise: ' and the content counts as not reviewed',
  },
  reviewedLocales: {
    fits: (value) =>
      isObject(value) &&
      Object.keys(value).length <= 50 &&
      Object.entries(value).every(([tag, review]) => languageTag.test(tag) && isReview(review)),
    accepted:
      'hold at most 50 language tags such as "fr", each with "by" (a text of at most 200 characters) and "date" (such as "2026-11-22")',
    otherwise: ' and the translations count as not reviewed for this clinic',
  },
};
const fields = Object.keys(rules) as (keyof ClinicProfile)[];

/** One thing that is wrong in a profile: where, and what is wrong, accepted, and happens instead. */
export interface ProfileProblem {
  /** JSON Pointer to something that is there; empty for the profile as a whole. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * What is wrong with the value of a field, in a profile or as an attribute; nothing when it can be used.
 *
 * @param instead - what happens. Default: it is left out
 */
export function problemOf(field: keyof ClinicProfile, value: unknown, instead?: string): string | undefined {
  const {fits, accepted, otherwise = ''} = rules[field];
  if (fits(value)) return undefined;
  // Cut first: an element asks at every turn, and a text may be a megabyte.
  const shown = JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value).slice(0, 60);
  return `must ${accepted}, not ${shown}; ${instead ?? `it is left out${otherwise}`}`;
}

/**
 * What can be used of a clinic's profile, and what is wrong with the rest.
 *
 * @param given - the parsed profile. Anything but an object gives an empty profile and one problem.
 * @param hint - names what may have been meant by an unknown field; elements do without, to stay small
 */
export function profileOf(
  given: unknown,
  hint: (name: string, known: readonly string[]) => string = () => '',
): {readonly profile: ClinicProfile; readonly problems: readonly ProfileProblem[]} {
  const profile: Partial<Record<keyof ClinicProfile, unknown>> = {};
  const problems: ProfileProblem[] = [];
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return {profile: {}, problems: [{pointer: '', message: 'must be a JSON object; the built-in content is shown'}]};
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
    const message = problemOf(field, value);
    if (message) problems.push({pointer: `/${name}`, message});
    else profile[field] = value;
  }
  return {profile: profile as ClinicProfile, problems};
}
