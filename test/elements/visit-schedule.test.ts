import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {backingOf, lineText, rowsOf} from '../../src/elements/visit-planner/rows.js';
import {daysOf, intervalText, leadOf, scheduleOf, stopText} from '../../src/elements/visit-planner/schedule.js';
import {carePhaseNames, frequencyGoalNames} from '../../src/knowledge/labels.js';
import {carePhases, visitGoals, type CarePhase, type VisitGoal} from '../../src/knowledge/model.js';
import {frequenciesFor} from '../../src/knowledge/visits/frequencies-for.js';
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

  it('is drawn from the record of the phase, else of the goal, and only where one names a number', () => {
    for (const goal of [undefined, ...visitGoals]) {
      for (const phase of [undefined, ...carePhases]) {
        const numbered = frequenciesFor(goal, phase).filter(({weeksBetween}) => weeksBetween);
        const lead = leadOf(goal, phase);
        expect(Boolean(lead), `${goal} ${phase}`).toBe(numbered.length > 0);
        if (numbered.some((record) => record.phase)) expect(lead?.phase, `${goal}`).toBe(phase);
      }
    }
    expect(leadOf('neck-pain', undefined)?.id).toBe('neck-pain');
    expect(leadOf('neck-pain', 'improving')?.id).toBe('improving-phase');
    expect(leadOf('sport', 'acute')).toBeUndefined();
    expect(leadOf(undefined, 'maintenance')?.id).toBe('maintenance-phase');
  });
});

describe('a week', () => {
  it.each([22, 23, 24, 25, 26, 27, 28])('begins on the day that is picked, be it a Sunday, a Monday or another: November %i', (day) => {
    const [first] = scheduleOf([3, 6]).stops;
    const last = day + 6 > 30 ? `2026-12-0${day + 6 - 30}` : `2026-11-${day + 6}`;
    expect(daysOf(first!, `2026-11-${day}`)).toEqual([`2026-11-${day}`, last]);
  });
});

describe('the answer', () => {
  const answer = (goal: VisitGoal, phase?: CarePhase) =>
    Object.fromEntries(
      rowsOf(goal, phase, english).map(({names, short, lines}) => [
        names.map((name) => english.text(name)).join(' · '),
        [...(short ? [short] : []), ...lines.map(lineText)],
      ]),
    );
  const noNumber = 'No source gives a number. Agree on it with your therapist.';

  it('has a row for each question, and one for all that no source says', () => {
    expect(answer('neck-pain')).toEqual({
      'How often': ['2 or 3 visits a week', '60 minutes, 2 or 3 times a week for 4 weeks, helped long-lasting neck pain in one trial.'],
      'How long a visit': ['60 minutes'],
      'For how long': ['4 weeks'],
      'When to come less often': [noNumber],
      Why: ['Visits of 30 minutes did no better than waiting.'],
    });
    expect(answer('sport')).toEqual({
      'How often': [
        'A plan of your own, made with your therapist.',
        'A fresh injury is left alone for 48 to 72 hours, and longer while swollen or hot.',
        'No source gives a number of visits. Agree on it with your therapist.',
      ],
      'When to come less often': ['Visits are sometimes closer together at first, then step by step further apart.'],
      'How long a visit · For how long': [noNumber],
    });
    expect(answer('fibromyalgia')['For how long']).toEqual(['At least 5 weeks']);
  });

  it('never puts a number of one source into the interval of another', () => {
    const both = answer('neck-pain', 'improving');
    expect(both['How often']).toEqual([
      '2 weeks between visits',
      'Every 2 weeks as you get better, then further apart. (Tradition or common practice, not studies)',
      '60 minutes, 2 or 3 times a week for 4 weeks, helped long-lasting neck pain in one trial. (Little or weak evidence)',
    ]);
    expect(both['How long a visit']).toEqual(['60 minutes, with 2 or 3 visits a week']);
    expect(both['For how long']).toEqual(['4 weeks, with 2 or 3 visits a week']);
    expect(backingOf('neck-pain', 'improving')).toEqual([
      {evidence: 'limited', sources: ['sherman-2014']},
      {evidence: 'traditional', sources: ['seed-002']},
    ]);
  });

  it('says for every goal and phase how often, or that no source gives a number, but nothing where the phase decides', () => {
    for (const goal of visitGoals) {
      for (const phase of [undefined, ...carePhases]) {
        const rows = answer(goal, phase);
        if (goal === 'pain' && !phase) expect(rows).toEqual({});
        else
          expect(
            rows['How often']!.includes('No source gives a number of visits. Agree on it with your therapist.'),
            `${goal} ${phase}`,
          ).toBe(!leadOf(goal, phase));
        expect(
          Object.values(rows)
            .flat()
            .filter((line) => line === noNumber).length,
          `${goal} ${phase}`,
        ).toBeLessThanOrEqual(1);
        expect(backingOf(goal, phase).length > 0, `${goal} ${phase}`).toBe(Object.keys(rows).length > 0);
      }
    }
    expect(rowsOf(undefined, undefined, english)).toEqual([]);
  });

  it('names every goal and phase', () => {
    const names = [...visitGoals.map((goal) => frequencyGoalNames[goal]), ...carePhases.map((phase) => carePhaseNames[phase])];
    expect(new Set(names.map((name) => english.text(name))).size).toBe(visitGoals.length + carePhases.length);
  });
});
