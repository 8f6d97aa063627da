import {describe, expect, it} from 'vitest';
import {grades} from './readability.js';

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Below this the formulas measure one word, not a text: "Usually hours." comes out as grade 15. */
const fewestWords = 12;

describe('plain words', () => {
  it('are at most grade 8 in every record', () => {
    expect(
      grades
        .filter(({fleschKincaid, words}) => words >= fewestWords && fleschKincaid > 8)
        .map(({list, id, fleschKincaid}) => `${list} ${id}: ${fleschKincaid}`),
    ).toEqual([]);
  });

  it('have a median of at most grade 6.5 in every list, by both formulas', () => {
    for (const list of new Set(grades.map((grade) => grade.list))) {
      const members = grades.filter((grade) => grade.list === list);
      expect(median(members.map(({fleschKincaid}) => fleschKincaid)), list).toBeLessThanOrEqual(6.5);
      expect(median(members.map(({automated}) => automated)), list).toBeLessThanOrEqual(7.5);
    }
  });
});
