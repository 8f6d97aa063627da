import {describe, expect, it} from 'vitest';
import {carePhases, frequencies, frequenciesFor, phasesFor, visitGoals, type CarePhase} from '../../src/knowledge/index.js';

const goals = ['any', ...visitGoals] as const;
const phases = [undefined, ...carePhases];
const cells = goals.flatMap((goal) => phases.map((phase) => ({goal, phase, records: frequenciesFor(goal, phase)})));
const idsOf = (goal: (typeof goals)[number], phase?: CarePhase) => frequenciesFor(goal, phase).map(({id}) => id);
const numbersOf = (goal: (typeof goals)[number], phase?: CarePhase) =>
  frequenciesFor(goal, phase).flatMap(({weeksBetween}) => (weeksBetween ? [weeksBetween] : []));

describe('frequenciesFor', () => {
  it.each(cells)('$goal, $phase: fits, is in order, ends with what holds for everyone', ({goal, phase, records}) => {
    const steps = records.map((record) => {
      expect([goal, 'any'], record.id).toContain(record.goal);
      expect([phase, undefined], record.id).toContain(record.phase);
      return (record.goal === 'any' ? 2 : 0) + (record.phase === undefined ? 1 : 0);
    });
    expect(steps).toEqual([...steps].sort());
    expect(steps.at(-1)).toBe(3);
    expect(new Set(records).size).toBe(records.length);
    const everyone = frequencies.filter((record) => record.goal === 'any' && !record.phase);
    expect(records.slice(-everyone.length)).toEqual(everyone);
  });

  it('has every record somewhere, and every goal at least one of its own or by phase', () => {
    expect(new Set(cells.flatMap(({records}) => records)).size).toBe(frequencies.length);
    for (const goal of visitGoals)
      expect(frequencies.some((record) => record.goal === goal) || phasesFor(goal).length > 0, goal).toBe(true);
  });

  it('gives numbers only where a source has them', () => {
    const table = Object.fromEntries(
      goals
        .flatMap((goal) => phases.map((phase) => [`${goal} ${phase ?? '-'}`, numbersOf(goal, phase)] as const))
        .filter(([, found]) => found.length > 0),
    );
    const [acute, improving, maintenance, neck, knee] = [
      [0.5, 1],
      [2, 2],
      [3, 6],
      [0.33, 0.5],
      [1, 1],
    ];
    expect(table).toEqual({
      'any acute': [acute],
      'any improving': [improving],
      'any maintenance': [maintenance],
      'wellness -': [[3, 6]],
      'wellness acute': [[3, 6]],
      'wellness improving': [[3, 6]],
      'wellness maintenance': [[3, 6]],
      'pain acute': [acute],
      'pain improving': [improving],
      'pain maintenance': [maintenance],
      'neck-pain -': [neck],
      'neck-pain acute': [neck, acute],
      'neck-pain improving': [neck, improving],
      'neck-pain maintenance': [neck, maintenance],
      'chronic-pain acute': [acute],
      'chronic-pain improving': [improving],
      'chronic-pain maintenance': [maintenance],
      'knee-osteoarthritis -': [knee],
      'knee-osteoarthritis acute': [knee, acute],
      'knee-osteoarthritis improving': [knee, improving],
      'knee-osteoarthritis maintenance': [knee, maintenance],
    });
  });

  it('keeps the interval of a phase to pain and injury, with its caution', () => {
    for (const goal of ['wellness', 'scar', 'fibromyalgia', 'sport', 'after-operation'] as const) {
      expect(phasesFor(goal)).toEqual([]);
      for (const phase of carePhases) expect(idsOf(goal, phase), goal).toEqual(idsOf(goal));
    }
    for (const goal of ['pain', 'neck-pain', 'chronic-pain', 'knee-osteoarthritis'] as const) {
      expect(phasesFor(goal)).toEqual(carePhases);
      expect(idsOf(goal, 'acute')).toContain('acute-phase');
    }
    const text = frequencies.find(({id}) => id === 'acute-phase')!.text(((template: string) => template) as never);
    expect(text).toMatch(/once your health check allows it.*left alone for 48 to 72 hours/);
  });

  it('gives the length of a visit, of a course, and when to come less often where a source does', () => {
    const said = frequencies.flatMap(({id, minutes, courseWeeks, spaceOut}) =>
      minutes || courseWeeks || spaceOut ? [[id, minutes, courseWeeks, Boolean(spaceOut)]] : [],
    );
    expect(said).toEqual([
      ['acute-phase', undefined, undefined, true],
      ['improving-phase', undefined, undefined, true],
      ['neck-pain', 60, [4, 4], false],
      ['knee-osteoarthritis', 60, undefined, false],
      ['fibromyalgia-plan', undefined, undefined, true],
      ['fibromyalgia-series', undefined, [5], false],
      ['sport', undefined, undefined, true],
      ['after-operation-plan', undefined, undefined, true],
    ]);
  });

  it('names a value that is unknown, and the nearest known one', () => {
    expect(() => frequenciesFor('neckpain' as never)).toThrow(new TypeError('Unknown goal "neckpain". Nearest known id: "neck-pain".'));
    for (const goal of ['pain', 'scar'] as const)
      expect(() => frequenciesFor(goal, 'improve' as never)).toThrow(
        new TypeError('Unknown phase "improve". Nearest known id: "improving".'),
      );
    expect(() => phasesFor('acute' as never)).toThrow(TypeError);
    expect(frequenciesFor()).toEqual(frequenciesFor('any'));
  });
});
