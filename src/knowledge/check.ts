/** Checks a knowledge file, as `massage-elements/knowledge.json` is one or as a clinic has changed it. */
import {conditions} from './conditions/index.js';
import {contentVersion} from './content-version.js';
import type {FileLabels, FileReview, KnowledgeFile, Rendered} from './file.js';
import {
  carePhases,
  categories,
  contraindications,
  evidenceLevels,
  goals,
  phases,
  positions,
  regions,
  visitGoals,
  type Aftercare,
  type Answer,
  type Benefit,
  type Condition,
  type Contraindication,
  type FollowUp,
  type Frequency,
  type Indication,
  type Preparation,
  type SideEffect,
  type Source,
  type Statement,
  type Technique,
  type TherapistCheck,
  type Urgency,
} from './model.js';
import {
  below,
  isObject,
  list,
  mapOf,
  matching,
  nearestTo,
  numberAbove,
  object,
  oneOf,
  optional,
  set,
  show,
  text,
  truth,
  wholeNumber,
  type Fields,
  type Problem,
  type Report,
  type Shape,
} from './shape.js';

export type {Problem} from './shape.js';

/** The lists of a file whose records have ids. */
const lists = [
  'conditions',
  'techniques',
  'indications',
  'aftercare',
  'sideEffects',
  'frequencies',
  'preparations',
  'therapistChecks',
  'statements',
] as const;

/** Whether a value is meant to be a knowledge file rather than a clinic's profile, which may have techniques too. */
export function looksLikeKnowledge(value: unknown): boolean {
  return isObject(value) && ['contentVersion', 'conditions', 'sources', 'contraindications'].some((name) => Object.hasOwn(value, name));
}

/** What records may name: every id that stands in the file. */
interface Known {
  readonly sources: ReadonlySet<string>;
  readonly techniques: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly redFlags: ReadonlySet<string>;
}

function knownIn(file: Readonly<Record<string, unknown>>): Known {
  const records = (name: string) => (Array.isArray(file[name]) ? file[name].filter(isObject) : []);
  const ids = (from: readonly Readonly<Record<string, unknown>>[]) =>
    new Set(from.map(({id}) => id).filter((id) => typeof id === 'string'));
  return {
    sources: new Set(isObject(file['sources']) ? Object.keys(file['sources']) : []),
    techniques: ids(records('techniques')),
    conditions: ids(records('conditions')),
    redFlags: ids(records('conditions').filter(({category}) => category === 'red-flags')),
  };
}

const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id in kebab-case');
const day = matching(
  /^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2\d))$/u,
  'a day such as "2026-11-22"',
);
const classes = oneOf(contraindications);
const urgency = oneOf(['now', 'today']);
const pressure = wholeNumber(1, 5);
const facts = optional(list(matching(/^S\d-\d+$/u, 'the id of a seed fact such as "S0-01"')));

/** An id that has to stand elsewhere in the file. */
function reference(known: ReadonlySet<string>, what: string): Shape {
  return {
    accepted: id.accepted,
    check(value, pointer, report) {
      let formed = true;
      id.check(value, pointer, (...problem) => {
        formed = false;
        report(...problem);
      });
      if (formed && !known.has(value as string))
        report(pointer, `${show(value)} is no ${what} of this file${nearestTo(value as string, known)}`, 'meaning');
    },
  };
}

interface Verdict {
  readonly contraindication: Contraindication;
  readonly urgency?: Urgency | undefined;
}

/** Smaller is more cautious; `emergency` now comes before `emergency` today. */
function rank({contraindication, urgency}: Verdict): number {
  return contraindications.indexOf(contraindication) * 2 + (contraindication === 'emergency' && urgency === 'today' ? 1 : 0);
}

const named = ({contraindication, urgency}: Verdict): string =>
  show(contraindication === 'emergency' && urgency ? `${contraindication}, ${urgency}` : contraindication);

function urgencyOnlyWithEmergency(verdict: Verdict, pointer: string, report: Report): void {
  if (verdict.urgency && verdict.contraindication !== 'emergency')
    report(below(pointer, 'urgency'), `stands with ${show(verdict.contraindication)}; accepted only with "emergency"`);
}

/** Says whatever stands twice in a list of ids. */
function uniqueIds(records: readonly {readonly id: string}[], pointer: string, report: Report): void {
  const seen = new Set<string>();
  records.forEach((record, index) => {
    if (seen.has(record.id)) report(`${pointer}/${index}/id`, `${show(record.id)} stands twice; each may stand once`, 'meaning');
    seen.add(record.id);
  });
}

function ascending([least, most]: readonly [number?, number?] = [], pointer: string, report: Report): void {
  if (least !== undefined && most !== undefined && least > most)
    report(pointer, `${show([least, most])} runs backwards; the smaller number comes first`, 'meaning');
}

/** The rule of a record that fits together with the value of one of its fields. */
function goesWith(
  present: boolean,
  wanted: boolean,
  pointer: string,
  report: Report,
  {accepted, why}: {readonly accepted: string; readonly why: string},
): void {
  if (wanted && !present) report(pointer, `is missing; must be ${accepted}, ${why}`);
  if (present && !wanted) report(pointer, `has no place here; accepted only ${why}`);
}

function conditionShape(known: Known): Shape {
  const condition = reference(known.conditions, 'condition');
  const technique = reference(known.techniques, 'technique');
  const limits = {
    maxPressure: optional(pressure),
    avoid: optional(set(technique)),
    positions: optional(set(oneOf(positions))),
  };
  const answer = object<Rendered<Answer>>(
    {
      id,
      label: text,
      contraindication: classes,
      urgency: optional(urgency),
      handsOverTo: optional(set(condition, 1)),
      advice: optional(text),
      regions: optional(set(oneOf(regions))),
      ...limits,
    } satisfies Fields<Answer>,
    (value, pointer, report) => {
      urgencyOnlyWithEmergency(value, pointer, report);
      if (['none', 'not-sure'].includes(value.id))
        report(below(pointer, 'id'), `${show(value.id)} is an answer that is always offered; accepted is an id of its own`, 'meaning');
      value.handsOverTo?.forEach((target, index) => {
        if (known.redFlags.has(target) && value.contraindication !== 'emergency')
          report(
            `${pointer}/handsOverTo/${index}`,
            `hands over to the warning sign ${show(target)} from ${show(value.contraindication)}; accepted only from "emergency"`,
            'meaning',
          );
      });
    },
  );
  const followUp = object<Rendered<FollowUp>>(
    {
      id,
      step: oneOf(['danger', 'state']),
      question: text,
      answers: list(answer, {least: 1}),
      notSure: optional(object<Verdict>({contraindication: classes, urgency: optional(urgency)}, urgencyOnlyWithEmergency)),
    } satisfies Fields<FollowUp>,
    ({answers}, pointer, report) => uniqueIds(answers, below(pointer, 'answers'), report),
  );
  return object<Rendered<Condition>>(
    {
      id,
      category: oneOf(categories),
      contraindication: classes,
      urgency: optional(urgency),
      scope: oneOf(['core', 'extended']),
      name: text,
      hint: optional(text),
      synonyms: text,
      followUps: optional(list(followUp)),
      regions: set(oneOf(regions), 1),
      ...limits,
      reason: text,
      advice: text,
      until: optional(text),
      instead: optional(text),
      ask: optional(text),
      disagreement: optional(text),
      ownCaution: optional(truth),
      sources: set(reference(known.sources, 'source'), 1),
      facts,
      reviewed: optional(day),
      reviewDue: optional(day),
    } satisfies Fields<Condition>,
    (value, pointer, report) => {
      urgencyOnlyWithEmergency(value, pointer, report);
      if (value.category === 'red-flags' && value.contraindication !== 'emergency')
        report(below(pointer, 'contraindication'), `is ${show(value.contraindication)}; a warning sign must be "emergency"`);
      const followUps = value.followUps ?? [];
      const verdicts = followUps.flatMap(({answers, notSure}) => [...answers, ...(notSure ? [notSure] : [])]);
      if (!value.until && [value, ...verdicts].some(({contraindication}) => contraindication === 'absolute'))
        report(below(pointer, 'until'), `is missing; must be ${text.accepted}, since "absolute" says what has to happen first`);
      uniqueIds(followUps, below(pointer, 'followUps'), report);
      followUps.forEach(({step, notSure, answers}, index) => {
        const at = `${pointer}/followUps/${index}`;
        if (step === 'danger' && followUps.slice(0, index).some((before) => before.step === 'state'))
          report(below(at, 'step'), '"danger" stands after "state"; danger is asked first', 'meaning');
        if (notSure && rank(notSure) > rank(value))
          report(
            below(at, 'notSure'),
            `is ${named(notSure)}, milder than the condition’s own ${named(value)}; accepted is the same or a more cautious class`,
            'meaning',
          );
        answers.forEach(({handsOverTo}, turn) => {
          if (handsOverTo?.includes(value.id))
            report(`${at}/answers/${turn}/handsOverTo`, `hands over to ${show(value.id)} itself; accepted are other conditions`, 'meaning');
        });
      });
      milder(value, pointer, report);
    },
  );
}

const builtIn: ReadonlyMap<string, Condition> = new Map(conditions.map((condition) => [condition.id, condition]));

interface Limits {
  readonly maxPressure?: number | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly positions?: readonly string[] | undefined;
}

/** Warns of what is less cautious than the built-in record. */
function milder(changed: Rendered<Condition>, pointer: string, report: Report): void {
  const original = builtIn.get(changed.id);
  if (!original) return;
  const warn = (at: string, what: string) => report(at, `milder than content ${contentVersion}: ${what}`, 'milder');
  const compare = (now: Verdict & Limits, before: Verdict & Limits, at: string) => {
    if (rank(now) > rank(before)) warn(below(at, 'contraindication'), `${named(now)}, was ${named(before)}`);
    if (before.maxPressure !== undefined && (now.maxPressure ?? Infinity) > before.maxPressure)
      warn(below(at, 'maxPressure'), `${now.maxPressure ?? 'no limit'}, was ${before.maxPressure}`);
    for (const name of ['avoid', 'positions'] as const) {
      const gone = before[name]?.filter((each) => !now[name]?.includes(each)) ?? [];
      if (gone.length > 0) warn(below(at, name), `without ${gone.map(show).join(', ')}`);
    }
  };
  compare(changed, original, pointer);
  for (const before of original.followUps ?? []) {
    const index = changed.followUps?.findIndex((each) => each.id === before.id) ?? -1;
    const now = changed.followUps?.[index];
    const at = `${pointer}/followUps/${index}`;
    if (!now) {
      warn(below(pointer, 'followUps'), `the question ${show(before.id)} is missing`);
      continue;
    }
    const unsure = now.notSure ?? changed;
    if (before.notSure && rank(unsure) > rank(before.notSure)) warn(below(at, 'notSure'), `${named(unsure)}, was ${named(before.notSure)}`);
    for (const answer of before.answers) {
      const turn = now.answers.findIndex((each) => each.id === answer.id);
      const same = now.answers[turn];
      if (!same) {
        warn(below(at, 'answers'), `the answer ${show(answer.id)} (${named(answer)}) is missing`);
        continue;
      }
      compare(same, answer, `${at}/answers/${turn}`);
      const gone = answer.handsOverTo?.filter((each) => !same.handsOverTo?.includes(each)) ?? [];
      if (gone.length > 0) warn(`${at}/answers/${turn}/handsOverTo`, `without ${gone.map(show).join(', ')}`);
    }
  }
}

function fileShape(known: Known): Shape {
  const condition = reference(known.conditions, 'condition');
  const technique = reference(known.techniques, 'technique');
  const cited = set(reference(known.sources, 'source'), 1);
  const evidence = oneOf(evidenceLevels);
  const words = (ids: readonly string[]): Shape => object<Record<string, string>>(Object.fromEntries(ids.map((each) => [each, text])));
  const minutes = list(wholeNumber(1), {exactly: 2});

  const shapes: Record<(typeof lists)[number], Shape> = {
    conditions: conditionShape(known),
    techniques: object<Rendered<Technique>>(
      {
        id,
        kind: oneOf(['modality', 'stroke', 'adjunct']),
        name: text,
        synonyms: text,
        summary: text,
        feel: text,
        pressure: optional(list(pressure, {exactly: 2})),
        minutes: optional(minutes),
        durationSources: optional(cited),
        goals: set(oneOf(goals)),
        regions: set(oneOf(regions)),
        strokes: set(technique),
        cautions: set(condition),
        benefits: list(object<Rendered<Benefit>>({text, evidence, sources: cited, facts} satisfies Fields<Benefit>)),
        limits: optional(text),
        sources: cited,
        facts,
      } satisfies Fields<Technique>,
      (value, pointer, report) => {
        ascending(value.pressure, below(pointer, 'pressure'), report);
        ascending(value.minutes, below(pointer, 'minutes'), report);
      },
    ),
    indications: object<Rendered<Indication>>({
      id,
      goal: optional(oneOf(goals)),
      name: text,
      text,
      evidence: oneOf([...evidenceLevels, 'none']),
      sources: cited,
      facts,
    } satisfies Fields<Indication>),
    aftercare: object<Rendered<Aftercare>>(
      {
        id,
        kind: oneOf(['advice', 'call', 'help', 'myth']),
        phase: optional(oneOf(phases)),
        urgency: optional(urgency),
        techniques: optional(set(technique, 1)),
        regions: optional(set(oneOf(regions), 1)),
        conditions: optional(set(condition, 1)),
        replaces: optional(id),
        text,
        myths: optional(set(id, 1)),
        instead: optional(text),
        redFlag: optional(reference(known.redFlags, 'warning sign')),
        ownCaution: optional(truth),
        sources: cited,
        facts,
      } satisfies Fields<Aftercare>,
      ({kind, phase, urgency: soon, instead, redFlag, myths, conditions: of, replaces}, pointer, report) => {
        goesWith(phase !== undefined, kind === 'advice', below(pointer, 'phase'), report, {
          accepted: oneOf(phases).accepted,
          why: 'with "advice"',
        });
        goesWith(soon !== undefined, kind === 'help', below(pointer, 'urgency'), report, {accepted: urgency.accepted, why: 'with "help"'});
        goesWith(instead !== undefined, kind === 'myth', below(pointer, 'instead'), report, {accepted: text.accepted, why: 'with "myth"'});
        if (replaces && !of) report(below(pointer, 'replaces'), 'has no place here; accepted only with "conditions"');
        if (myths && kind !== 'advice') report(below(pointer, 'myths'), 'has no place here; accepted only with "advice"');
        if (redFlag && kind !== 'help') report(below(pointer, 'redFlag'), 'has no place here; accepted only with "help"');
      },
    ),
    sideEffects: object<Rendered<SideEffect>>({id, name: text, course: text, sources: cited, facts} satisfies Fields<SideEffect>),
    frequencies: object<Rendered<Frequency>>(
      {
        id,
        goal: oneOf(['any', ...visitGoals]),
        phase: optional(oneOf(carePhases)),
        weeksBetween: optional(list(numberAbove(0), {exactly: 2})),
        minutes: optional(numberAbove(0)),
        courseWeeks: optional(list(numberAbove(0), {least: 1, most: 2})),
        text,
        spaceOut: optional(text),
        reason: optional(text),
        evidence,
        sources: cited,
        facts,
      } satisfies Fields<Frequency>,
      ({weeksBetween, courseWeeks}, pointer, report) => {
        ascending(weeksBetween, below(pointer, 'weeksBetween'), report);
        ascending(courseWeeks, below(pointer, 'courseWeeks'), report);
      },
    ),
    preparations: object<Rendered<Preparation>>({
      id,
      kind: oneOf(['before', 'bring', 'tell', 'first-visit', 'good-to-know']),
      text,
      reason: optional(text),
      ownCaution: optional(truth),
      sources: cited,
      facts,
    } satisfies Fields<Preparation>),
    therapistChecks: object<Rendered<TherapistCheck>>({
      id,
      kind: oneOf(['check', 'ask', 'warning']),
      text,
      ownCaution: optional(truth),
      sources: cited,
      facts,
    } satisfies Fields<TherapistCheck>),
    statements: object<Rendered<Statement>>({
      id,
      kind: oneOf(['about', 'evidence', 'disclaimer']),
      text,
      sources: cited,
      facts,
    } satisfies Fields<Statement>),
  };
  const listed = Object.fromEntries(lists.map((name) => [name, list(shapes[name])])) as Record<(typeof lists)[number], Shape>;

  return object<KnowledgeFile>({
    $schema: optional(text),
    contentVersion: matching(/^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$/u, 'a version such as "1.0.0"'),
    contentReviewed: day,
    contentReviewDue: day,
    locale: matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u, 'a BCP 47 tag such as "en"'),
    dir: oneOf(['ltr', 'rtl']),
    review: object<FileReview>(
      {
        status: oneOf(['not reviewed by a clinician', 'reviewed by a clinician']),
        by: optional(text),
        date: optional(day),
        translation: oneOf(['source', 'human', 'machine']),
      } satisfies Fields<FileReview>,
      ({status, by, date}, pointer, report) => {
        const why = 'with "reviewed by a clinician"';
        const reviewed = status === 'reviewed by a clinician';
        goesWith(by !== undefined, reviewed, below(pointer, 'by'), report, {accepted: text.accepted, why});
        goesWith(date !== undefined, reviewed, below(pointer, 'date'), report, {accepted: day.accepted, why});
      },
    ),
    intendedPurpose: text,
    fallbacks: set(text),
    contraindications: object<KnowledgeFile['contraindications']>(
      Object.fromEntries(contraindications.map((each) => [each, object({term: text, phrase: text, meaning: text})])) as Fields<
        KnowledgeFile['contraindications']
      >,
    ),
    labels: object<FileLabels>({
      categories: words(categories),
      urgencies: words(['now', 'today']),
      regions: words(regions),
      positions: words(positions),
      pressures: words(['1', '2', '3', '4', '5']),
      goals: words(goals),
      techniqueKinds: words(['modality', 'stroke', 'adjunct']),
      evidence: words([...evidenceLevels, 'none']),
      suitability: words(['usual', 'adapt', 'ask-first', 'avoid']),
      phases: words(phases),
      answers: words(['none', 'not-sure']),
    } satisfies Fields<FileLabels>),
    sources: mapOf(
      id,
      object<Source>({
        title: text,
        publisher: text,
        url: optional(matching(/^https?:\/\/\S+$/u, 'an address that starts with https:// or http://')),
        year: optional(text),
        tier: wholeNumber(1, 3),
      } satisfies Fields<Source>),
    ),
    ...listed,
  } satisfies Fields<KnowledgeFile>);
}

/**
 * Everything that is wrong in a knowledge file, and what in it is milder than the built-in content.
 *
 * @param value - the parsed file
 * @returns in the order of the file's fields; empty when nothing is wrong. `milder` ones are warnings.
 */
export function knowledgeProblems(value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const file = isObject(value) ? value : {};
  const recordOf = (pointer: string): string => {
    const [, name = '', index = ''] = pointer.split('/');
    const records = file[name];
    const record: unknown = Array.isArray(records) ? records[Number(index)] : undefined;
    // An index alone is hard to find in a long file.
    return isObject(record) && typeof record['id'] === 'string' && index !== '' ? ` (in ${show(record['id'])})` : '';
  };
  const report: Report = (pointer, message, kind = 'shape') => problems.push({pointer, message: `${message}${recordOf(pointer)}`, kind});
  const known = knownIn(file);
  fileShape(known).check(value, '', report);
  for (const name of lists) {
    const records = file[name];
    if (Array.isArray(records))
      uniqueIds(
        // Others have no id to compare; they are reported already.
        records.map((record, index) => ({id: isObject(record) && typeof record['id'] === 'string' ? record['id'] : `\0${index}`})),
        `/${name}`,
        report,
      );
  }
  if (Array.isArray(file['conditions'])) {
    for (const {id: missing, contraindication, urgency: soon} of conditions) {
      if (!known.conditions.has(missing))
        report(
          '/conditions',
          `milder than content ${contentVersion}: ${show(missing)} (${named({contraindication, urgency: soon})}) is missing`,
          'milder',
        );
    }
  }
  return problems;
}
