import {evidenceNames} from '../../knowledge/labels.js';
import {
  evidenceLevels,
  type CarePhase,
  type EvidenceLevel,
  type Frequency,
  type SourceId,
  type Text,
  type VisitGoal,
} from '../../knowledge/model.js';
import {frequenciesFor} from '../../knowledge/visits/frequencies-for.js';
import type {Language} from '../../localization/localizer.js';
import {fill} from '../../localization/plural.js';
import {intervalText, leadOf} from './schedule.js';

/** A line of the answer, in the language that its record can be shown in. */
export interface Line {
  readonly text: string;
  readonly own: Language;
  /** Where the lines beside it are backed otherwise. */
  readonly evidence?: EvidenceLevel;
}

/** A row of the answer: one or more questions with one answer. */
export interface Row {
  readonly names: readonly Text[];
  /** The answer in short. */
  readonly short?: string;
  readonly lines: readonly Line[];
}

/** How well the answer is backed, by level, best first. */
export interface Backing {
  readonly evidence: EvidenceLevel;
  readonly sources: readonly SourceId[];
}

const names = {
  often: (msg) => msg('How often'),
  minutes: (msg) => msg('How long a visit'),
  course: (msg) => msg('For how long'),
  spaceOut: (msg) => msg('When to come less often'),
  why: (msg) => msg('Why'),
} as const satisfies Record<string, Text>;

export const backedName: Text = (msg) => msg('How well it is backed');

/** What no source says, in the place of a number. */
export const noNumberOfVisits: Text = (msg) => msg('No source gives a number of visits. Agree on it with your therapist.');
const noNumber: Text = (msg) => msg('No source gives a number. Agree on it with your therapist.');

/** What is known for this goal and phase; what is known for everyone is apart. The record whose number is drawn comes first. */
export function recordsOf(goal: VisitGoal | undefined, phase: CarePhase | undefined): readonly Frequency[] {
  const lead = leadOf(goal, phase);
  const own = frequenciesFor(goal, phase).filter((record) => record !== lead && (record.goal !== 'any' || record.phase));
  return lead ? [lead, ...own] : own;
}

function weeksText([least, most]: readonly [number, number?], language: Language): string {
  if (most === undefined) return language.plural((msg) => msg('one: At least {n} week | other: At least {n} weeks'), least);
  if (least === most) return language.plural((msg) => msg('one: {n} week | other: {n} weeks'), least);
  return fill(
    language.plural((msg) => msg('one: {from} to {n} week | other: {from} to {n} weeks'), most),
    {from: language.number(least)},
  );
}

/** The answer to how often and for how long, row by row. What no source says stands in one row. Empty where there is nothing to say yet. */
export function rowsOf(goal: VisitGoal | undefined, phase: CarePhase | undefined, language: Language): readonly Row[] {
  const records = recordsOf(goal, phase);
  if (records.length === 0) return [];
  const lead = leadOf(goal, phase);
  const mixed = new Set(records.map(({evidence}) => evidence)).size > 1;
  const linesOf = (textOf: (record: Frequency, own: Language) => string | undefined): Line[] =>
    records.flatMap((record) => {
      const own = language.whole(record);
      const text = textOf(record, own);
      return text ? [{text, own}] : [];
    });
  // A number of another record than the one that is drawn holds only with that record's own interval.
  const inItsRhythm = (text: string, record: Frequency, own: Language): string =>
    record === lead || !record.weeksBetween
      ? text
      : own.text((msg) => msg('{what}, with {visits}'), {what: text, visits: intervalText(record.weeksBetween, own)});

  const often: Row = {
    names: [names.often],
    ...(lead?.weeksBetween ? {short: intervalText(lead.weeksBetween, language)} : {}),
    lines: [
      ...records.map((record): Line => {
        const own = language.whole(record);
        return {text: own.text(record.text), own, ...(mixed ? {evidence: record.evidence} : {})};
      }),
      ...(lead ? [] : [{text: language.text(noNumberOfVisits), own: language}]),
    ],
  };
  const rows: Row[] = [
    {
      names: [names.minutes],
      lines: linesOf((record, own) =>
        record.minutes
          ? inItsRhythm(
              own.plural((msg) => msg('one: {n} minute | other: {n} minutes'), record.minutes),
              record,
              own,
            )
          : undefined,
      ),
    },
    {
      names: [names.course],
      lines: linesOf((record, own) => record.courseWeeks && inItsRhythm(weeksText(record.courseWeeks, own), record, own)),
    },
    {names: [names.spaceOut], lines: linesOf(({spaceOut}, own) => spaceOut && own.text(spaceOut))},
  ];
  const without = rows.filter(({lines}) => lines.length === 0).flatMap((row) => row.names);
  const why: Row = {names: [names.why], lines: linesOf(({reason}, own) => reason && own.text(reason))};
  return [often, ...rows, {names: without, lines: without.length > 0 ? [{text: language.text(noNumber), own: language}] : []}, why].filter(
    ({lines}) => lines.length > 0,
  );
}

/** How well that answer is backed. */
export function backingOf(goal: VisitGoal | undefined, phase: CarePhase | undefined): readonly Backing[] {
  const records = recordsOf(goal, phase);
  return evidenceLevels.flatMap((evidence) => {
    const sources = new Set(records.filter((record) => record.evidence === evidence).flatMap((record) => record.sources));
    return sources.size > 0 ? [{evidence, sources: [...sources]}] : [];
  });
}

/** A line as plain text. */
export function lineText({text, own, evidence}: Line): string {
  return evidence ? `${text} (${own.text(evidenceNames[evidence])})` : text;
}
