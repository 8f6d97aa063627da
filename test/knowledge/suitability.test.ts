import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {conditions} from '../../src/knowledge/conditions/index.js';
import type {Finding, Pressure, Screening, Suitability} from '../../src/knowledge/model.js';
import {screen} from '../../src/knowledge/screen.js';
import {suitability, suitabilityOfUnknown} from '../../src/knowledge/suitability.js';
import {techniques} from '../../src/knowledge/techniques/index.js';
import {techniqueProfile} from '../../src/knowledge/techniques/profile.js';
import {anySelection} from './every-selection.js';

const levels: readonly Suitability['suitability'][] = ['usual', 'adapt', 'ask-first', 'avoid'];
const levelOf = (technique: string, screening: Screening) => suitability(technique, screening).suitability;
const rankIn = (technique: string, screening: Screening) => levels.indexOf(levelOf(technique, screening));
const anyTechnique = fc.constantFrom(...Object.keys(techniqueProfile));

const finding = (part: Partial<Finding>): Finding => ({
  name: () => '',
  condition: 'made-up',
  contraindication: 'precaution',
  because: ['default'],
  regions: [],
  avoid: [],
  positions: [],
  reason: () => '',
  advice: () => '',
  sources: [],
  ...part,
});
const screeningOf = (...findings: Finding[]): Screening => ({contraindication: findings[0]?.contraindication ?? 'none', findings});

describe('suitability', () => {
  it('is usual when nothing is found', () => {
    expect(suitability('swedish-massage', screen({}))).toEqual({technique: 'swedish-massage', suitability: 'usual', findings: []});
  });

  it.each<[technique: string, part: Partial<Finding>, level: Suitability['suitability']]>([
    ['oncology-massage', {contraindication: 'emergency'}, 'avoid'],
    ['oncology-massage', {contraindication: 'absolute'}, 'avoid'],
    ['cupping', {contraindication: 'clearance', avoid: ['cupping']}, 'avoid'],
    ['cupping', {contraindication: 'local', avoid: ['cupping']}, 'avoid'],
    ['cupping', {contraindication: 'precaution', avoid: ['cupping']}, 'avoid'],
    ['deep-tissue-massage', {contraindication: 'precaution', maxPressure: 3}, 'avoid'],
    ['deep-tissue-massage', {contraindication: 'precaution', maxPressure: 4}, 'adapt'],
    ['heat-cold-packs', {contraindication: 'precaution', maxPressure: 1}, 'adapt'],
    ['swedish-massage', {contraindication: 'clearance'}, 'ask-first'],
    ['swedish-massage', {contraindication: 'clearance', maxPressure: 2}, 'ask-first'],
    ['swedish-massage', {contraindication: 'local'}, 'adapt'],
    ['swedish-massage', {contraindication: 'precaution', avoid: ['tapotement']}, 'adapt'],
    ['swedish-massage', {contraindication: 'none'}, 'usual'],
    ['cupping', {contraindication: 'none', avoid: ['cupping'], maxPressure: 1}, 'usual'],
  ])('%s with %o: %s', (technique, part, level) => {
    expect(levelOf(technique, screeningOf(finding(part)))).toBe(level);
  });

  it('names a finding that restricts nothing only where there is no other', () => {
    const [some, nothing] = [finding({}), finding({contraindication: 'none'})];
    expect(suitability('cupping', screeningOf(nothing)).findings).toEqual([nothing]);
    expect(suitability('cupping', screeningOf(some, nothing)).findings).toEqual([some]);
  });

  it.each<[technique: string, condition: string, allowed: readonly Suitability['suitability'][]]>([
    ['deep-tissue-massage', 'anticoagulants', ['avoid']],
    ['swedish-massage', 'anticoagulants', ['adapt', 'ask-first']],
    ['hot-stone-massage', 'peripheral-neuropathy', ['avoid']],
    ['heat-cold-packs', 'peripheral-neuropathy', ['avoid']],
    ['thai-massage', 'pregnancy-first-trimester', ['avoid']],
    ['thai-massage', 'pregnancy-second-third-trimester', ['avoid']],
    ['prenatal-massage', 'pregnancy-second-third-trimester', ['adapt']],
    ['tapotement', 'osteoporosis', ['avoid']],
    ['effleurage', 'osteoporosis', ['adapt', 'ask-first']],
    ['acupressure', 'pregnancy-first-trimester', ['avoid']],
    ['lymphatic-drainage', 'heart-failure', ['avoid']],
    ['craniosacral-therapy', 'deep-vein-thrombosis', ['avoid']],
    ['aromatherapy', 'asthma', ['avoid']],
    ['swedish-massage', 'muscle-tension-stiffness', ['adapt']],
  ])('%s with %s: %o', (technique, condition, allowed) => {
    expect(allowed).toContain(levelOf(technique, screen({[condition]: true})));
  });

  it('keeps deep tissue away from blood thinners whatever is answered', () => {
    const {followUps = []} = conditions.find(({id}) => id === 'anticoagulants')!;
    const answers = fc.record(
      Object.fromEntries(
        followUps.map(({id, step, answers}) => [
          id,
          fc.constantFrom(...answers.map((each) => each.id), step === 'danger' ? 'none' : 'not-sure'),
        ]),
      ),
    );
    fc.assert(fc.property(answers, (given) => void expect(levelOf('deep-tissue-massage', screen({anticoagulants: given}))).toBe('avoid')));
  });

  it('names the findings that decided, most cautious first', () => {
    const screening = screen({asthma: true, osteoporosis: true, 'deep-vein-thrombosis': true, fever: true});
    const {findings} = suitability('swedish-massage', screening);
    expect(findings.map(({condition}) => condition)).toEqual(['deep-vein-thrombosis', 'fever']);
    expect(suitability('tapotement', screen({asthma: true, osteoporosis: true})).findings.map(({condition}) => condition)).toEqual([
      'osteoporosis',
    ]);
  });

  it('never grows milder with another finding, and its findings alone give the same', () => {
    fc.assert(
      fc.property(anyTechnique, anySelection, anySelection, (technique, some, more) => {
        const before = screen(some);
        const after = screeningOf(...before.findings, ...screen(more).findings);
        expect(rankIn(technique, after)).toBeGreaterThanOrEqual(rankIn(technique, before));
        const {suitability: level, findings} = suitability(technique, before);
        expect(levelOf(technique, screeningOf(...findings))).toBe(level);
        expect(findings.every((each) => before.findings.includes(each))).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  it('is never milder than its screening', () => {
    const least = {
      emergency: 'avoid',
      absolute: 'avoid',
      clearance: 'ask-first',
      local: 'adapt',
      precaution: 'adapt',
      none: 'usual',
    } as const;
    fc.assert(
      fc.property(anyTechnique, anySelection, (technique, selection) => {
        const screening = screen(selection);
        expect(rankIn(technique, screening)).toBeGreaterThanOrEqual(levels.indexOf(least[screening.contraindication]));
      }),
      {numRuns: 1000},
    );
  });

  it('does not depend on the order of the findings, nor change them', () => {
    fc.assert(
      fc.property(anyTechnique, anySelection, (technique, selection) => {
        const {findings} = screen(selection);
        const copy = [...findings];
        expect(levelOf(technique, screeningOf(...[...findings].reverse()))).toBe(levelOf(technique, screeningOf(...findings)));
        expect(findings).toEqual(copy);
      }),
    );
  });

  it.each([
    ['deep-tisue-massage', 'deep-tissue-massage'],
    ['Shiatsu', 'shiatsu'],
    ['constructor', ''],
    ['__proto__', ''],
    ['', ''],
  ])('refuses %j and names the nearest', (id, known) => {
    expect(() => suitability(id, screen({}))).toThrow(TypeError);
    expect(() => suitability(id, screen({}))).toThrow(`Unknown technique ${JSON.stringify(id)}. Nearest known id: "${known}`);
  });

  it('imports no texts', () => {
    const code = ['suitability.ts', 'techniques/profile.ts'].map((file) =>
      readFileSync(new URL(`../../src/knowledge/${file}`, import.meta.url), 'utf8'),
    );
    const targets = code.flatMap((text) => [...text.matchAll(/^import (?!type).*from '(.+)'/gm)].map(([, target]) => target));
    expect(targets).toEqual(['./nearest.js', './techniques/profile.js']);
  });
});

describe('suitabilityOfUnknown', () => {
  type Level = Suitability['suitability'];
  type Pressures = readonly [Pressure, Pressure] | undefined;
  const anyFinding = fc.constantFrom(...conditions).map(({id}) => screen({[id]: true}).findings[0]!);

  it.each<[pressure: Pressures, part: Partial<Finding>, least: Level | undefined, level: Level]>([
    // Nothing is known of it, so any finding is to be asked about.
    [undefined, {contraindication: 'emergency'}, undefined, 'avoid'],
    [undefined, {contraindication: 'absolute'}, undefined, 'avoid'],
    [undefined, {contraindication: 'clearance'}, undefined, 'ask-first'],
    [undefined, {contraindication: 'local'}, undefined, 'ask-first'],
    [undefined, {contraindication: 'precaution'}, undefined, 'ask-first'],
    [undefined, {contraindication: 'precaution', maxPressure: 1}, undefined, 'ask-first'],
    [undefined, {contraindication: 'none'}, undefined, 'usual'],
    [undefined, {contraindication: 'none', avoid: ['own'], maxPressure: 1}, undefined, 'usual'],
    // Its pressure.
    [[4, 5], {contraindication: 'precaution', maxPressure: 3}, undefined, 'avoid'],
    [[4, 5], {contraindication: 'precaution', maxPressure: 4}, undefined, 'ask-first'],
    [[1, 5], {contraindication: 'precaution', maxPressure: 1}, undefined, 'ask-first'],
    [[4, 5], {contraindication: 'precaution'}, undefined, 'ask-first'],
    [[4, 5], {contraindication: 'none', maxPressure: 3}, undefined, 'usual'],
    [undefined, {contraindication: 'precaution', avoid: ['own']}, undefined, 'avoid'],
    // What its caller knows.
    [undefined, {contraindication: 'precaution'}, 'usual', 'adapt'],
    [undefined, {contraindication: 'clearance'}, 'usual', 'ask-first'],
    [[3, 4], {contraindication: 'local', maxPressure: 2}, 'usual', 'avoid'],
    [undefined, {contraindication: 'precaution'}, 'avoid', 'avoid'],
    [undefined, {contraindication: 'none'}, 'avoid', 'usual'],
  ])('pressure %j with %o, at least %s: %s', (pressure, part, least, level) => {
    const screening = screeningOf(finding(part));
    expect(suitabilityOfUnknown('own', pressure, screening, least)).toEqual({
      technique: 'own',
      suitability: level,
      findings: screening.findings,
    });
  });

  it('is usual when nothing is found', () => {
    expect(suitabilityOfUnknown('own', undefined, screen({}))).toEqual({technique: 'own', suitability: 'usual', findings: []});
  });

  it('says less than “ask first” of no real condition', () => {
    fc.assert(
      fc.property(anyFinding, (found) => {
        const {suitability: level} = suitabilityOfUnknown('own', undefined, screeningOf(found));
        expect(['ask-first', 'avoid']).toContain(found.contraindication === 'none' ? 'ask-first' : level);
      }),
    );
  });
});

describe('techniqueProfile', () => {
  it('equals the records', () => {
    expect(Object.keys(techniqueProfile).sort()).toEqual(techniques.map(({id}) => id).sort());
    expect(Object.keys(techniqueProfile)).toHaveLength(33);
    for (const {id, pressure} of techniques) expect([id, techniqueProfile[id]?.pressure]).toEqual([id, pressure]);
  });

  it('orders pressure', () => {
    const pressures = Object.values(techniqueProfile).flatMap(({pressure}): (readonly [Pressure, Pressure])[] =>
      pressure ? [pressure] : [],
    );
    expect(pressures.every(([least, most]) => least <= most)).toBe(true);
  });
});
