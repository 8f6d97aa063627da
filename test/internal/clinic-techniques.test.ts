import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clinicSuitability, clinicTechniquesOf, type ClinicTechnique} from '../../src/internal/clinic-techniques.js';
import {clinicTextIn} from '../../src/internal/clinic-text.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {screen} from '../../src/knowledge/screen.js';
import {suitability} from '../../src/knowledge/suitability.js';
import {techniqueProfile} from '../../src/knowledge/techniques/profile.js';

const own = {id: 'warm-towel', name: 'Warm towel massage', summary: 'Slow strokes and a warm towel.'};
const levels = ['usual', 'adapt', 'ask-first', 'avoid'];
const builtIn = Object.keys(techniqueProfile);

describe('a clinic’s techniques', () => {
  it('are taken in order, names by language', () => {
    const given = [own, {id: 'cupping', price: '$40', note: {en: 'Ask us', fr: 'Demandez-nous'}}];
    expect(clinicTechniquesOf(given)).toEqual({techniques: given, problems: []});
  });

  it.each([
    [{...own, name: ''}, '/techniques/0/name', 'must be a text that is not empty, or one for each language'],
    [{id: 'cuping', price: '$40'}, '/techniques/0', 'nearest is "cupping", so it counts as the clinic\'s own'],
    [{...own, like: 'swedish-masage'}, '/techniques/0/like', 'nearest is "swedish-massage"'],
    [{...own, pressure: [4, 2]}, '/techniques/0/pressure', 'the lower first, not [4,2]'],
    [{...own, pressure: [1, 9]}, '/techniques/0/pressure/1', 'a whole number from 1 to 5'],
    [{...own, goals: ['fun']}, '/techniques/0/goals/0', 'relaxation, pain'],
    [{id: 'cupping', summary: 'It heals.'}, '/techniques/0/summary', 'unknown field'],
    [{...own, name: {}}, '/techniques/0/name', 'not {}'],
    ['cupping', '/techniques/0', 'must be an object'],
  ])('leave out %j, and say why', (entry, pointer, message) => {
    const {techniques, problems} = clinicTechniquesOf([entry, {id: 'shiatsu', price: '$1'}]);
    expect(techniques).toEqual([{id: 'shiatsu', price: '$1'}]);
    expect(problems.map(({message: said}) => said.replaceAll('’', "'")).join('\n')).toContain(message);
    expect(problems.map((problem) => problem.pointer)).toContain(pointer);
    for (const {message: said} of problems) expect(said).toMatch(/; the entry is left out$/);
  });

  it('stand once', () => {
    const {techniques, problems} = clinicTechniquesOf([own, own]);
    expect(techniques).toEqual([own]);
    expect(problems.map(({pointer, message}) => `${pointer} ${message}`)).toEqual([
      '/techniques/1 has the id "warm-towel", which stands twice; the entry is left out',
    ]);
  });

  it('never throw, whatever is given', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (given) => {
        const {techniques, problems} = clinicTechniquesOf(given);
        expect(techniques.length + new Set(problems.map(({pointer}) => pointer.split('/')[2])).size).toBe(given.length);
      }),
    );
  });

  it('speak the visitor’s language where they can', () => {
    const text = {'en-CA': 'colour', fr: 'couleur'};
    expect(['fr-CA', 'fr', 'en-US', 'de'].map((tag) => clinicTextIn(text, tag))).toEqual(['couleur', 'couleur', 'colour', 'colour']);
    expect(clinicTextIn({pa: 'ਰੰਗ'}, 'de')).toBe('ਰੰਗ');
    expect(clinicTextIn('same', 'de')).toBe('same');
  });
});

describe('what answers mean for a clinic’s technique', () => {
  const picks = fc.subarray(
    conditions.map(({id}) => id),
    {minLength: 1, maxLength: 4},
  );
  const screeningOf = (ids: readonly string[]) => screen(Object.fromEntries(ids.map((id) => [id, true as const])));

  it('is never milder than for the one it is like', () => {
    fc.assert(
      fc.property(picks, fc.constantFrom(...builtIn), fc.option(fc.constantFrom([1, 1], [4, 5] as const)), (ids, like, pressure) => {
        const screening = screeningOf(ids);
        const technique = {...own, like, ...(pressure ? {pressure} : {})} as ClinicTechnique;
        const mine = clinicSuitability(technique, screening);
        expect(mine.technique).toBe('warm-towel');
        expect(levels.indexOf(mine.suitability)).toBeGreaterThanOrEqual(levels.indexOf(suitability(like, screening).suitability));
      }),
    );
  });

  it('is at least “ask first” with any finding, where it is like none', () => {
    fc.assert(
      fc.property(picks, (ids) => {
        const screening = screeningOf(ids);
        const findings = screening.findings.filter(({contraindication}) => contraindication !== 'none');
        const mine = clinicSuitability(own, screening);
        expect(levels.indexOf(mine.suitability)).toBeGreaterThanOrEqual(findings.length > 0 ? 2 : 0);
        if (mine.suitability !== 'usual') expect(mine.findings.length).toBeGreaterThan(0);
      }),
    );
    expect(clinicSuitability(own, screen({})).suitability).toBe('usual');
  });

  it('counts its own pressure: too much for a finding is “not for now”', () => {
    const screening = screeningOf(['osteoporosis']);
    const strong = {...own, like: 'swedish-massage', pressure: [4, 5]} as const;
    expect(suitability('swedish-massage', screening).suitability).not.toBe('avoid');
    expect(clinicSuitability(strong, screening).suitability).toBe('avoid');
  });

  it('counts as deep tissue massage where it is never less than strong, whatever it is like', () => {
    const strong = {...own, pressure: [4, 5]} as const;
    const screening = screen({'recent-surgery': {signs: 'none', stage: 'minor-under-6-weeks-agreed', kind: 'no'}});
    expect(suitability('swedish-massage', screening).suitability).toBe('adapt');
    expect(suitability('deep-tissue-massage', screening).suitability).toBe('avoid');
    for (const like of [undefined, 'swedish-massage']) {
      const mine = clinicSuitability({...strong, ...(like ? {like} : {})}, screening);
      expect([mine.technique, mine.suitability]).toEqual(['warm-towel', 'avoid']);
    }
  });
});
