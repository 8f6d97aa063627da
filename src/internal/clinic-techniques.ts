import {
  goals,
  regions,
  type Goal,
  type Pressure,
  type Region,
  type Screening,
  type Suitability,
  type TechniqueId,
  type TechniqueKind,
} from '../knowledge/model.js';
import {isObject, list, matching, nearestTo, object, oneOf, optional, wholeNumber, type Shape} from '../knowledge/shape.js';
import {suitability, suitabilityOfUnknown} from '../knowledge/suitability.js';
import {techniqueProfile} from '../knowledge/techniques/profile.js';
import {clinicText, entriesOf, type ClinicText} from './clinic-text.js';
import type {ProfileProblem} from './profile.js';

/** What a clinic says of a technique, or a technique of its own. Always shown as the clinic's own words. */
export interface ClinicTechnique {
  /** Id of a built-in technique, or a new one in kebab-case. */
  readonly id: TechniqueId;
  /** The clinic's name for it. A technique of its own needs one. */
  readonly name?: ClinicText;
  /** As the clinic writes it: "$95 for 60 minutes". */
  readonly price?: ClinicText;
  /** Anything else that the clinic says of it. */
  readonly note?: ClinicText;
  /** What it is, in the clinic's words. A technique of its own needs it; the built-in ones have theirs. This and what follows is only for own ones. */
  readonly summary?: ClinicText;
  /** How it feels. */
  readonly feel?: ClinicText;
  /** The built-in technique that it is most like: decides the cautions, and what a visitor's answers mean for it. */
  readonly like?: TechniqueId;
  /** Default `modality`. */
  readonly kind?: TechniqueKind;
  /** Least and most pressure, 1 to 5. */
  readonly pressure?: readonly [Pressure, Pressure];
  /** Shortest and longest length in minutes, up to 1440. */
  readonly minutes?: readonly [number, number];
  readonly goals?: readonly Goal[];
  readonly regions?: readonly Region[];
}

/** How many entries are read. */
const most = 300;
const builtIn = Object.keys(techniqueProfile);
const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id in kebab-case');
const ascending = (lowest: number, highest?: number): Shape => ({
  accepted: 'a list of 2, the lower first',
  check(value, pointer, report) {
    list(wholeNumber(lowest, highest), {exactly: 2}).check(value, pointer, report);
    const [least, most] = Array.isArray(value) ? (value as unknown[]) : [];
    if (typeof least === 'number' && typeof most === 'number' && least > most)
      report(pointer, `must be ${ascending(lowest).accepted}, not ${JSON.stringify(value)}`, 'meaning');
  },
});
const ofAny = {name: optional(clinicText), price: optional(clinicText), note: optional(clinicText)};
const known = object<ClinicTechnique>({id, ...ofAny} as never);
const own = object<ClinicTechnique>({
  id,
  ...ofAny,
  name: clinicText,
  summary: clinicText,
  feel: optional(clinicText),
  like: optional(oneOf(builtIn)),
  kind: optional(oneOf(['modality', 'stroke', 'adjunct'])),
  pressure: optional(ascending(1, 5)),
  minutes: optional(ascending(1, 1440)),
  goals: optional(list(oneOf(goals), {most: goals.length})),
  regions: optional(list(oneOf(regions), {most: regions.length})),
});

/**
 * What can be used of `techniques` in a clinic's profile, and what is wrong with the rest. A wrong entry is left out as a
 * whole: the built-in technique stands as it is, the clinic's own one is not shown. At most 300 are read.
 *
 * @param given - the list as it is in the profile
 */
export function clinicTechniquesOf(given: readonly unknown[]): {
  readonly techniques: readonly ClinicTechnique[];
  readonly problems: readonly ProfileProblem[];
} {
  const {entries, problems} = entriesOf<ClinicTechnique>('techniques', given, most, (entry, pointer, report, before) => {
    const entryId = isObject(entry) ? entry['id'] : undefined;
    const isBuiltIn = typeof entryId === 'string' && builtIn.includes(entryId);
    (isBuiltIn ? known : own).check(entry, pointer, report);
    // Probably a built-in one that was mistyped.
    if (isObject(entry) && typeof entryId === 'string' && !isBuiltIn && !('summary' in entry))
      report(pointer, `has no id of a built-in technique${nearestTo(entryId, builtIn)}, so it counts as the clinic's own`);
    if (before.some((each) => each.id === entryId)) report(pointer, `has the id "${String(entryId)}", which stands twice`);
  });
  return {techniques: entries, problems};
}

/**
 * What a screening means for a technique of the clinic's: that of the built-in one which it is like, or of its own
 * pressure where that says more; else, since nothing is known of it, never less than `ask-first` with any finding. One
 * that is never less than strong counts as deep tissue massage too, whatever it is like.
 */
export function clinicSuitability({id: technique, like, pressure}: ClinicTechnique, screening: Screening): Suitability {
  const levels: readonly Suitability['suitability'][] = ['usual', 'adapt', 'ask-first', 'avoid'];
  const views = [
    ...(like === undefined ? [] : [suitability(like, screening)]),
    ...(pressure && pressure[0] >= 4 ? [suitability('deep-tissue-massage', screening)] : []),
    suitabilityOfUnknown(technique, pressure, screening, like === undefined ? 'ask-first' : 'usual'),
  ];
  const worst = Math.max(...views.map((view) => levels.indexOf(view.suitability)));
  return {...views.find((view) => levels.indexOf(view.suitability) === worst)!, technique};
}
