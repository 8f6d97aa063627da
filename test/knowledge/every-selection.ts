import fc from 'fast-check';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {
  contraindications,
  type Condition,
  type Contraindication,
  type FollowUp,
  type Selection,
  type Urgency,
} from '../../src/knowledge/model.js';

/** Every answer that a follow-up accepts. */
export const answersTo = (followUp: FollowUp): string[] => [
  ...followUp.answers.map(({id}) => id),
  'not-sure',
  ...(followUp.step === 'danger' ? ['none'] : []),
];

const answersOf = (condition: Condition) =>
  fc.oneof(
    fc.constant(true as const),
    fc.record(Object.fromEntries((condition.followUps ?? []).map((followUp) => [followUp.id, fc.constantFrom(...answersTo(followUp))])), {
      requiredKeys: [],
    }),
  );

/** Any selection over the real conditions, up to 8 picks, with any answers. */
export const anySelection: fc.Arbitrary<Selection> = fc
  .uniqueArray(fc.constantFrom(...conditions), {maxLength: 8, selector: ({id}) => id})
  .chain((picked) =>
    fc.record(Object.fromEntries(picked.map((condition) => [condition.id, answersOf(condition)]))),
  ) as fc.Arbitrary<Selection>;

/** Smaller is more cautious. */
export const rankOf = ({contraindication, urgency}: {contraindication: Contraindication; urgency?: Urgency | undefined}): number =>
  contraindications.indexOf(contraindication) + (contraindication === 'emergency' && urgency === 'today' ? 0.5 : 0);

/** Every way to answer one condition, questions left open included. */
export function* everyAnswering(condition: Condition): Generator<Record<string, string>> {
  const walk = function* (rest: readonly FollowUp[], given: Record<string, string>): Generator<Record<string, string>> {
    const [next, ...others] = rest;
    if (!next) {
      yield given;
      return;
    }
    yield* walk(others, given);
    for (const answer of answersTo(next)) yield* walk(others, {...given, [next.id]: answer});
  };
  yield* walk(condition.followUps ?? [], {});
}
