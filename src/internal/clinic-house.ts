/** What a clinic says of its house: prices and policies. */
import {contraindications, type Condition, type ConditionId, type Contraindication, type Finding} from '../knowledge/model.js';
import {list, object, oneOf, optional, show, text, type Shape} from '../knowledge/shape.js';
import {clinicText, entriesOf, type ClinicText, type Entries} from './clinic-text.js';

/** What something costs at the clinic. */
export interface ClinicPrice {
  /** What is paid for: "60 minutes". */
  readonly name: ClinicText;
  /** As the clinic writes it: "$95". */
  readonly price: ClinicText;
  /** Anything else that belongs to it. */
  readonly note?: ClinicText;
}

/**
 * How the clinic handles something: "We ask for a letter from your doctor." Without `conditions` and `contraindications` it
 * holds for everyone and stands in the planner; else it stands on the checker's cards of those conditions and of those
 * classes, always after the built-in advice.
 */
export interface ClinicPolicy {
  readonly text: ClinicText;
  /** Ids of conditions. Not of warning signs. */
  readonly conditions?: readonly ConditionId[];
  /** Classes of findings. Not `emergency`: an emergency's wording is never added to. */
  readonly contraindications?: readonly Exclude<Contraindication, 'emergency'>[];
}

/** How many entries of each are read. */
const most = {prices: 100, policies: 50, conditions: 300};

const neverAdded = 'an emergency’s wording is never added to';
const price = object<ClinicPrice>({name: clinicText, price: clinicText, note: optional(clinicText)});
const classes = contraindications.filter((each) => each !== 'emergency');
const anyClass = oneOf(classes);
const classOfFinding: Shape = {
  accepted: anyClass.accepted,
  check(value, pointer, report) {
    if (value === 'emergency') report(pointer, `must be ${anyClass.accepted}, not "emergency": ${neverAdded}`);
    else anyClass.check(value, pointer, report);
  },
};

/** What has to be known of a condition to name it in a policy. */
export type Nameable = Pick<Condition, 'id' | 'category'>;

const aCondition = 'the id of a condition';
const nameableId = (known: readonly Nameable[], hint: (id: string, known: readonly string[]) => string): Shape => ({
  accepted: aCondition,
  check(value, pointer, report) {
    const found = known.find(({id}) => id === value);
    if (found?.category === 'red-flags') report(pointer, `must be ${aCondition}, not the warning sign ${show(value)}: ${neverAdded}`);
    else if (!found) {
      const ids = known.filter(({category}) => category !== 'red-flags').map(({id}) => id);
      report(pointer, `must be ${aCondition}, not ${show(value)}${typeof value === 'string' ? hint(value, ids) : ''}`);
    }
  },
});

/** What can be used of `prices` in a clinic's profile, and what is wrong with the rest. */
export function pricesOf(given: readonly unknown[]): Entries<ClinicPrice> {
  return entriesOf('prices', given, most.prices, (entry, pointer, report) => price.check(entry, pointer, report));
}

/**
 * What can be used of `policies` in a clinic's profile, and what is wrong with the rest.
 *
 * @param given - the list as it is in the profile
 * @param known - every condition. An element that shows none of them does without: then any id will do
 * @param hint - names what may have been meant by an unknown id; elements do without
 */
export function policiesOf(
  given: readonly unknown[],
  known?: readonly Nameable[],
  hint: (id: string, known: readonly string[]) => string = () => '',
): Entries<ClinicPolicy> {
  const policy = object<ClinicPolicy>({
    text: clinicText,
    conditions: optional(list(known ? nameableId(known, hint) : text, {least: 1, most: most.conditions})),
    contraindications: optional(list(classOfFinding, {least: 1, most: classes.length})),
  });
  return entriesOf('policies', given, most.policies, (entry, pointer, report) => policy.check(entry, pointer, report));
}

/** Whether a policy holds for everyone. */
export const isGeneral = ({conditions, contraindications: given}: ClinicPolicy): boolean => !conditions && !given;

/** Whether a policy stands on the card of a finding. Never on that of an emergency. */
export function standsOn({conditions, contraindications: given}: ClinicPolicy, {condition, contraindication}: Finding): boolean {
  if (contraindication === 'emergency') return false;
  return (conditions?.includes(condition) ?? false) || (given?.includes(contraindication) ?? false);
}
