import {carePhases, visitGoals, type CarePhase, type Frequency, type VisitGoal} from '../model.js';
import {nearest} from '../nearest.js';
import {frequencies} from './frequency.js';

/**
 * The intervals of a phase are sourced for pain and injury. For fibromyalgia, sport and after an operation the same
 * source wants a plan of one's own instead; a scar and wellness have no phases.
 */
const goalsWithPhases: readonly string[] = ['any', 'pain', 'neck-pain', 'chronic-pain', 'knee-osteoarthritis'];

function checked<Value extends string>(what: string, value: Value, known: readonly Value[]): Value {
  if (known.includes(value)) return value;
  throw new TypeError(`Unknown ${what} ${JSON.stringify(value)}. Nearest known id: "${nearest(String(value), known)}".`);
}

/**
 * The phases of care that make a difference to how often to come.
 *
 * @param goal - why the visitor comes
 * @returns all phases in order, or none
 * @throws TypeError that names the value and the nearest known id, for an unknown goal
 */
export function phasesFor(goal: Frequency['goal']): readonly CarePhase[] {
  return goalsWithPhases.includes(checked('goal', goal, ['any', ...visitGoals])) ? carePhases : [];
}

/**
 * What is known of how often to come: what holds for this goal in this phase, then for the goal, then for the phase
 * whatever the goal, then for everyone. A record without `weeksBetween` has no sourced number.
 *
 * @param goal - why the visitor comes; `any`, the default, where that is open
 * @param phase - phase of care; left out where it makes no difference to the goal, see `phasesFor`. Default: open
 * @returns never empty: the last ones hold for everyone
 * @throws TypeError that names the value and the nearest known id, for an unknown goal or phase
 */
export function frequenciesFor(goal: 'any' | VisitGoal = 'any', phase?: CarePhase): readonly Frequency[] {
  const phases = phasesFor(goal);
  const now = phase !== undefined && phases.includes(checked('phase', phase, carePhases)) ? phase : undefined;
  const steps: readonly (readonly [Frequency['goal'], CarePhase | undefined])[] = [
    [goal, now],
    [goal, undefined],
    ['any', now],
    ['any', undefined],
  ];
  return [...new Set(steps.flatMap(([g, p]) => frequencies.filter((each) => each.goal === g && each.phase === p)))];
}
