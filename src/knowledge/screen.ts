import {conditions} from './conditions/index.js';
import {nearest} from './nearest.js';
import {contraindications} from './model.js';
import type {
  Because,
  Condition,
  ConditionId,
  Contraindication,
  Finding,
  FollowUp,
  Answer,
  Pressure,
  Region,
  Screening,
  Selection,
  Text,
  Urgency,
} from './model.js';

const byId: ReadonlyMap<ConditionId, Condition> = new Map(conditions.map((condition) => [condition.id, condition]));
const order: ReadonlyMap<ConditionId, number> = new Map(conditions.map((condition, index) => [condition.id, index]));

/** What an answer, or its absence, says about the class; with an urgency where it is an emergency, and only there. */
interface Verdict {
  readonly contraindication: Contraindication;
  readonly urgency?: Urgency | undefined;
}

/** Smaller is more cautious; `emergency` now comes before `emergency` today. */
function rank({contraindication, urgency}: Verdict): number {
  return contraindications.indexOf(contraindication) * 2 + (urgency === 'today' ? 1 : 0);
}

/** A verdict with the urgency that belongs to it: `now` unless said otherwise with `emergency`, none with any other class. */
function verdict({contraindication, urgency}: Verdict): Verdict {
  return contraindication === 'emergency' ? {contraindication, urgency: urgency ?? 'now'} : {contraindication};
}

/** A condition by its id. Throws a `TypeError` that names the nearest known id when there is none. */
export function conditionOf(id: ConditionId): Condition {
  const condition = byId.get(id);
  if (condition) return condition;
  throw new TypeError(`Unknown condition ${JSON.stringify(id)}. Nearest known id: "${nearest(id, byId.keys())}".`);
}

function answerOf(condition: Condition, followUp: FollowUp, id: unknown): Answer | 'none' | 'not-sure' {
  if (id === 'not-sure') return 'not-sure';
  if (id === 'none' && followUp.step === 'danger') return 'none';
  const answer = followUp.answers.find((each) => each.id === id);
  if (answer) return answer;
  const known = [...followUp.answers.map((each) => each.id), 'not-sure', ...(followUp.step === 'danger' ? ['none'] : [])];
  throw new TypeError(
    `Unknown answer ${JSON.stringify(id)} to "${followUp.id}" of "${condition.id}". Nearest known id: "${nearest(String(id), known)}". Accepted: ${known.join(', ')}.`,
  );
}

type Answers = Readonly<Record<string, unknown>>;

function checkedAnswers(condition: Condition, value: unknown): Answers {
  if (value === true) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(
      `The selection of "${condition.id}" must be true or an object of answers, not ${Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value}.`,
    );
  }
  const known = condition.followUps?.map((followUp) => followUp.id) ?? [];
  for (const id of Object.keys(value)) {
    if (!known.includes(id)) {
      const hint = known.length > 0 ? `Nearest known id: "${nearest(id, known)}".` : 'It has no follow-ups.';
      throw new TypeError(`Unknown follow-up ${JSON.stringify(id)} of "${condition.id}". ${hint}`);
    }
  }
  return value as Answers;
}

function least(a: Pressure | undefined, b: Pressure | undefined): Pressure | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : (Math.min(a, b) as Pressure);
}

const union = <Item>(a: readonly Item[], b: readonly Item[] = []): readonly Item[] => [...new Set([...a, ...b])];

/** What was answered to each follow-up of a condition. */
type Given = readonly {readonly followUp: FollowUp; readonly answer: Answer | 'none' | 'not-sure' | undefined}[];

function givenTo(condition: Condition, answers: Answers): Given {
  const given = condition.followUps?.map((followUp) => {
    const id = Object.hasOwn(answers, followUp.id) ? answers[followUp.id] : undefined;
    return {followUp, answer: id === undefined ? undefined : answerOf(condition, followUp, id)};
  });
  return given ?? [];
}

function findingOf(condition: Condition, given: Given, handedOverBy: readonly ConditionId[]): Finding {
  // Milder than the default counts only when every danger was ruled out and every state was named.
  const settled = given.every(({followUp, answer}) => (followUp.step === 'danger' ? answer === 'none' : typeof answer === 'object'));

  const base = verdict(condition);
  let worst: Verdict | undefined = settled ? undefined : base;
  let deciding: Answer | undefined;
  let {regions} = condition;
  let answered: Pressure | undefined;
  let avoid = condition.avoid ?? [];
  let positions = condition.positions ?? [];
  const because: Because[] = [];

  for (const {followUp, answer} of given) {
    if (answer === undefined || answer === 'none') continue;
    if (answer === 'not-sure') {
      because.push('not-sure');
      const unsure = verdict(followUp.notSure ?? base);
      // Nothing is settled then, so that it is the condition's own class at the least.
      if (rank(unsure) < rank(worst!)) [worst, deciding] = [unsure, undefined];
      continue;
    }
    because.push({followUp: followUp.id, answer: answer.id});
    const own = verdict(answer);
    if (!worst || rank(own) < rank(worst) || (!deciding && rank(own) === rank(worst))) {
      [worst, deciding] = [own, answer];
    }
    regions = union(regions, answer.regions);
    answered = least(answered, answer.maxPressure);
    avoid = union(avoid, answer.avoid);
    positions = union(positions, answer.positions);
  }
  // Where no state is asked, or nothing at all.
  worst ??= base;
  // The limit of the answer that settles it replaces the record's, which is written for the default class.
  const limit = settled && deciding?.maxPressure !== undefined ? answered : least(condition.maxPressure, answered);
  // Massage after a doctor's agreement starts light, also where the record itself is milder.
  const maxPressure = worst.contraindication === 'clearance' && deciding?.maxPressure === undefined ? least(limit, 2) : limit;
  const isOpen = given.length === 0 || given.some(({answer}) => answer === undefined);
  if (isOpen && !deciding && !because.includes('not-sure')) because.unshift('default');
  because.push(...handedOverBy.map((id) => ({handedOverBy: id})));

  return {
    condition: condition.id,
    name: condition.name,
    ...worst,
    because,
    regions: worst.contraindication === 'local' ? areasOf(regions) : regions,
    ...(maxPressure === undefined ? {} : {maxPressure}),
    avoid,
    positions,
    reason: condition.reason,
    advice: adviceOf(condition, worst, deciding),
    sources: condition.sources,
  };
}

/** The areas of a local finding: never the whole body, which would leave nothing to massage. */
function areasOf(regions: readonly Region[]): readonly Region[] {
  const areas = regions.filter((region) => region !== 'whole-body');
  return areas.length > 0 ? areas : ['affected-area'];
}

function adviceOf(condition: Condition, worst: Verdict, deciding: Answer | undefined): Text {
  if (deciding?.advice) return deciding.advice;
  if (worst.urgency) return worst.urgency === verdict(condition).urgency ? condition.advice : helpAdvice[worst.urgency];
  if (worst.contraindication === 'absolute' && condition.until) return condition.until;
  return condition.advice;
}

const helpAdvice: Readonly<Record<Urgency, Text>> = {
  now: (msg) => msg('Call the emergency number now. No massage.'),
  today: (msg) => msg('Have it checked by a doctor today. No massage before that.'),
};

/**
 * What a visitor's picks mean for a massage, most cautious first.
 *
 * Unanswered and "not sure" count as the condition's own class, or the stricter one that the follow-up names. A milder
 * class counts only when the danger question was answered "none" and every state question was answered. The most
 * cautious answer wins. An answer can hand over to other conditions, which become findings of their own; their own
 * answers, if picked too, refine them.
 *
 * General information, compiled from the sources that each finding names; it does not assess, diagnose or clear anyone.
 *
 * @param selection - condition ids with `true` or with answers by follow-up id
 * @throws TypeError that names the value and the nearest known id, for an unknown condition, follow-up or answer, or a
 *   selection that is no object
 */
export function screen(selection: Selection): Screening {
  if (typeof selection !== 'object' || selection === null || Array.isArray(selection)) {
    throw new TypeError('A selection must be an object of condition ids.');
  }
  const picked = new Map<ConditionId, {condition: Condition; given: Given; by: ConditionId[]}>();
  for (const [id, value] of Object.entries(selection)) {
    // A key with `undefined` is a pick taken back.
    if (value === undefined) continue;
    const condition = conditionOf(id);
    picked.set(id, {condition, given: givenTo(condition, checkedAnswers(condition, value)), by: []});
  }

  // Hand-overs first, each condition once, so that loops end and the order of picking does not matter. A map visits
  // what is added while it is walked.
  for (const [id, {given}] of picked) {
    for (const target of given.flatMap(({answer}) => (typeof answer === 'object' ? (answer.handsOverTo ?? []) : []))) {
      const to = picked.get(target);
      if (to) to.by.push(id);
      else {
        const condition = conditionOf(target);
        picked.set(target, {condition, given: givenTo(condition, {}), by: [id]});
      }
    }
  }

  const findings = [...picked.values()]
    .map(({condition, given, by}) =>
      findingOf(
        condition,
        given,
        by.sort((a, b) => position(a) - position(b)),
      ),
    )
    .sort((a, b) => rank(a) - rank(b) || position(a.condition) - position(b.condition));
  return {contraindication: findings[0]?.contraindication ?? 'none', findings};
}

const position = (id: ConditionId): number => order.get(id) ?? 0;
