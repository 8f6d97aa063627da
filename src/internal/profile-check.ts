/** All that is wrong in a clinic's profile, for the command line: an element checks only what it shows. */
import {conditions} from '../knowledge/conditions/index.js';
import {categories} from '../knowledge/model.js';
import {isObject, nearestTo, show} from '../knowledge/shape.js';
import {techniqueNames} from '../knowledge/techniques/names.js';
import {policiesOf, pricesOf} from './clinic-house.js';
import {clinicTechniquesOf} from './clinic-techniques.js';
import {countryOf, knowsNumberOf} from './emergency-numbers.js';
import type {ClinicProfile} from './clinic.js';
import {profileOf, type ProfileProblem} from './profile.js';

/** One thing that is wrong; `meaning` is what a JSON Schema cannot say, `milder` what is worth a look. */
export interface CheckedProblem extends ProfileProblem {
  readonly kind: 'shape' | 'meaning' | 'milder';
}

const warningSigns = conditions.filter(({category}) => category === 'red-flags').map(({id}) => id);
const kinds = ['modality', 'stroke', 'adjunct'];

/** Ids in a text that nothing is known by, and warning signs, which are always asked. */
function unknownIds(profile: ClinicProfile): CheckedProblem[] {
  const techniques = [...Object.keys(techniqueNames), ...clinicTechniquesOf(profile.techniques ?? []).techniques.map(({id}) => id)];
  const rules = [
    ['topics', 'category', categories, []],
    ['hideTopics', 'category', categories, ['red-flags']],
    ['exclude', 'condition', conditions.map(({id}) => id), warningSigns],
    ['showTechniques', 'technique or kind', [...kinds, ...techniques], []],
    ['hideTechniques', 'technique', techniques, []],
  ] as const;
  return rules.flatMap(([field, what, known, always]) => {
    const ids = profile[field]?.split(/[\s,]+/).filter(Boolean) ?? [];
    return [...new Set(ids)].flatMap((id): CheckedProblem[] => {
      if ((always as readonly string[]).includes(id))
        return [{pointer: `/${field}`, kind: 'meaning', message: `holds ${show(id)}; warning signs are always asked, so it is left out`}];
      if ((known as readonly string[]).includes(id)) return [];
      const message = `holds ${show(id)}, which is no ${what}${nearestTo(id, known)}; it is left out`;
      return [{pointer: `/${field}`, kind: 'meaning', message}];
    });
  });
}

/** What there is to say of a country that is one. */
function aboutCountry({country = '', emergencyNumber}: ClinicProfile): CheckedProblem[] {
  const code = countryOf(country);
  if (!code) return [];
  const say = (message: string): CheckedProblem => ({pointer: '/country', kind: 'milder', message});
  return [
    ...(/uk/i.test(country) ? [say(`holds ${show(country)}, which is "GB" in ISO 3166 and counts as that`)] : []),
    ...(emergencyNumber || knowsNumberOf(code)
      ? []
      : [say(`holds ${show(country)}; 112 is shown there, so give emergencyNumber if patients call another`)]),
  ];
}

const twoLetters = /^\s*[a-z]{2}\s*$/i;

/**
 * All that is wrong in a clinic's profile.
 *
 * @param given - the parsed JSON; anything but an object is one problem
 */
export function profileProblems(given: unknown): readonly CheckedProblem[] {
  const {profile, problems} = profileOf(given, nearestTo);
  const inLists = [
    ...clinicTechniquesOf(profile.techniques ?? []).problems,
    ...pricesOf(profile.prices ?? []).problems,
    ...policiesOf(profile.policies ?? [], conditions, nearestTo).problems,
  ];
  const noCountry = isObject(given) && twoLetters.test(String(given['country']));
  return [
    ...[...problems, ...inLists].map((problem) => ({
      ...problem,
      // A schema knows how the code of a country looks.
      kind: noCountry && problem.pointer === '/country' ? ('meaning' as const) : ('shape' as const),
    })),
    ...aboutCountry(profile),
    ...unknownIds(profile),
  ];
}
