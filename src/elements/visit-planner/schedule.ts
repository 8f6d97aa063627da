import type {CarePhase, Frequency, VisitGoal} from '../../knowledge/model.js';
import {frequenciesFor} from '../../knowledge/visits/frequencies-for.js';
import type {Language} from '../../localization/localizer.js';
import {fill} from '../../localization/plural.js';
import {addDays, dateOf, type Day} from '../../internal/day.js';
import {times} from '../../internal/times.js';

/** One line of the plan: the visits of one week, or one visit in one of several weeks. */
export interface Stop {
  /** First and last week, counted from 0, the week of the first visit. */
  readonly from: number;
  readonly to: number;
  /** Visits in it. */
  readonly least: number;
  readonly most: number;
}

/** The first weeks by an interval that a source gives. Where it says how many visits a week, a line is a week; else it is a visit. */
export interface Schedule {
  readonly by: 'week' | 'visit';
  readonly stops: readonly Stop[];
}

/** How many lines are shown: enough to see the rhythm, too few to be taken for a course of treatment. */
const shown = {weeks: 4, visits: 4, looseVisits: 3};

/** The first weeks, from the fewest and most weeks between visits. */
export function scheduleOf([shortest, longest]: readonly [number, number]): Schedule {
  if (longest <= 1) {
    const [least, most] = [Math.round(1 / longest), Math.round(1 / shortest)];
    return {by: 'week', stops: times(shown.weeks, (week) => ({from: week, to: week, least, most}))};
  }
  const length = shortest === longest ? shown.visits : shown.looseVisits;
  return {
    by: 'visit',
    stops: times(length, (n) => ({from: Math.floor(n * shortest), to: Math.ceil(n * longest), least: 1, most: 1})),
  };
}

/**
 * The record whose number of weeks is drawn. One of the phase comes before the goal's own: what helped in a course is no
 * rhythm for somebody who is getting better. `undefined` where no source gives a number.
 */
export function leadOf(goal: VisitGoal | undefined, phase: CarePhase | undefined): Frequency | undefined {
  const numbered = frequenciesFor(goal, phase).filter(({weeksBetween}) => weeksBetween);
  return numbered.find((record) => record.phase) ?? numbered[0];
}

/** "1 or 2 visits" */
function visitsOf({least, most}: Pick<Stop, 'least' | 'most'>, language: Language): string {
  const numbers = times(most - least + 1, (n) => language.number(least + n));
  return fill(
    language.plural((msg) => msg('one: {count} visit | other: {count} visits'), most),
    {count: language.list(numbers, 'disjunction')},
  );
}

/** The interval in words: "3 to 6 weeks between visits". */
export function intervalText(interval: readonly [number, number], language: Language): string {
  const [shortest, longest] = interval;
  const {by, stops} = scheduleOf(interval);
  if (by === 'week') return language.text((msg) => msg('{visits} a week'), {visits: stops[0] ? visitsOf(stops[0], language) : ''});
  if (shortest === longest) return language.plural((msg) => msg('one: {n} week between visits | other: {n} weeks between visits'), longest);
  return fill(
    language.plural((msg) => msg('one: {from} to {n} week between visits | other: {from} to {n} weeks between visits'), longest),
    {from: language.number(shortest)},
  );
}

/** A line of the plan in words. */
export function stopText(schedule: Schedule, index: number, language: Language): string {
  const stop = schedule.stops[index];
  if (!stop) return '';
  const from = language.number(stop.from + 1);
  if (schedule.by === 'week') return language.text((msg) => msg('Week {week}: {visits}'), {week: from, visits: visitsOf(stop, language)});
  const visit = language.number(index + 1);
  if (stop.from === stop.to) return language.text((msg) => msg('Visit {visit}: week {week}'), {visit, week: from});
  return language.text((msg) => msg('Visit {visit}: week {from} to {to}'), {visit, from, to: language.number(stop.to + 1)});
}

/** First and last day of a line, when the first week begins on `start`. */
export function daysOf({from, to}: Stop, start: Day): readonly [Day, Day] {
  return [addDays(start, from * 7), addDays(start, to * 7 + 6)];
}

/** Days from one to another, as the language writes them. */
export function datesText([from, to]: readonly [Day, Day], language: Language): string {
  return language.dates(dateOf(from), dateOf(to), 'medium');
}
