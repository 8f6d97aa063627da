import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {daysOf, frequencyGoals, intervalOf, intervalText, scheduleOf, stopText} from '../../src/elements/visit-planner/schedule.js';
import {frequencyGoalNames} from '../../src/knowledge/labels.js';
import {frequencies} from '../../src/knowledge/visits/frequency.js';
import {Language} from '../../src/localization/localizer.js';

const english = new Language('en', 'en-CA', undefined, undefined);
const linesOf = (interval: readonly [number, number]) => {
  const schedule = scheduleOf(interval);
  return [intervalText(interval, english), ...schedule.stops.map((_, index) => stopText(schedule, index, english))];
};

describe('the schedule of visits', () => {
  it('is in words what the interval says', () => {
    expect(linesOf([3, 6])).toEqual(['3 to 6 weeks between visits', 'Visit 1: week 1', 'Visit 2: week 4 to 7', 'Visit 3: week 7 to 13']);
    expect(linesOf([2, 2])).toEqual(['2 weeks between visits', 'Visit 1: week 1', 'Visit 2: week 3', 'Visit 3: week 5', 'Visit 4: week 7']);
    expect(linesOf([1, 1]).slice(0, 2)).toEqual(['1 visit a week', 'Week 1: 1 visit']);
    expect(linesOf([0.5, 1]).slice(0, 2)).toEqual(['1 or 2 visits a week', 'Week 1: 1 or 2 visits']);
    expect(linesOf([0.33, 0.5]).at(-1)).toBe('Week 4: 2 or 3 visits');
  });

  it('begins in the first week, and keeps between the fewest and the most weeks', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 12}), fc.nat(12), (shortest, more) => {
        const {by, stops} = scheduleOf([shortest, shortest + more]);
        expect(stops[0]).toMatchObject({from: 0, to: 0});
        for (const [index, stop] of stops.entries()) {
          if (by === 'week') expect([stop.from, stop.to]).toEqual([index, index]);
          else expect([stop.from, stop.to]).toEqual([index * shortest, index * (shortest + more)]);
          expect(stop.least).toBeGreaterThan(0);
          expect(stop.most).toBeGreaterThanOrEqual(stop.least);
        }
      }),
    );
  });

  it('has dates from the first day on', () => {
    const {stops} = scheduleOf([3, 6]);
    expect(stops.map((stop) => daysOf(stop, '2026-12-28'))).toEqual([
      ['2026-12-28', '2027-01-03'],
      ['2027-01-18', '2027-02-14'],
      ['2027-02-08', '2027-03-28'],
    ]);
  });

  it('is there only where a record names a number, and every goal has a name', () => {
    expect(intervalOf(undefined)).toBeUndefined();
    for (const goal of frequencyGoals) {
      const numbers = frequencies.filter((each) => each.goal === goal).flatMap(({weeksBetween}) => weeksBetween ?? []);
      expect(intervalOf(goal) ?? [], goal).toEqual(numbers);
      expect(english.text(frequencyGoalNames[goal])).not.toBe('');
    }
    expect(frequencyGoals).toContain('wellness');
    expect(frequencyGoals).not.toContain('any');
  });
});
