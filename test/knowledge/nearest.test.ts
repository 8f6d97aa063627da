import {describe, expect, it} from 'vitest';
import {nearest} from '../../src/knowledge/nearest.js';
import {techniqueNames} from '../../src/knowledge/techniques/names.js';

describe('nearest', () => {
  it.each([
    // Begins with it, has it as a part, has a part that begins with it, differs least.
    ['swedish', ['shiatsu', 'anti-swedish', 'swedish-massage'], 'swedish-massage'],
    ['stone', ['stoned', 'hot-stone-massage', 'storm'], 'stoned'],
    ['stone', ['storm', 'hot-stones', 'hot-stone-massage'], 'hot-stone-massage'],
    ['ston', ['torn', 'hot-stone-massage'], 'hot-stone-massage'],
    ['tone', ['bone', 'hot-stone-massage'], 'bone'],
    ['cup', ['cupping-massage', 'cupping'], 'cupping'],
    ['diabtes', ['dialysis', 'diabetes'], 'diabetes'],
    ['', ['ab', 'a'], 'a'],
    ['x', [], ''],
  ] as const)('of %j among %j is %j', (id, known, expected) => expect(nearest(id, known)).toBe(expected));

  it.each([
    ['swedish', 'swedish-massage'],
    ['shiatsuu', 'shiatsu'],
    ['cuping', 'cupping'],
  ])('of %j among the techniques is %j', (id, expected) => expect(nearest(id, Object.keys(techniqueNames))).toBe(expected));
});
