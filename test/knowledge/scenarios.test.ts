import {describe, expect, it} from 'vitest';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {categories, type Finding} from '../../src/knowledge/model.js';
import {conditionOf, screen} from '../../src/knowledge/screen.js';
import {scenarios, type Limits, type Scenario} from './scenarios.js';

const all = Object.values(scenarios).flat();
const classOf = ({condition, contraindication, urgency}: Finding) => `${condition}: ${contraindication}${urgency ? `/${urgency}` : ''}`;
const sorted = (list: readonly string[] | undefined) => list && [...list].sort();

/** The limits that the scenario speaks about; of the techniques to avoid, those that it names. */
const comparable = (expected: Limits, {maxPressure, regions, positions, avoid}: Limits) => ({
  ...('maxPressure' in expected && {maxPressure}),
  ...('regions' in expected && {regions: sorted(regions)}),
  ...('positions' in expected && {positions: sorted(positions)}),
  ...('avoid' in expected && {avoid: sorted(avoid?.filter((id) => expected.avoid?.includes(id)))}),
});

const expectedOf = ({overall, findings, limits = {}}: Scenario) => ({
  overall,
  findings,
  limits: Object.fromEntries(Object.entries(limits).map(([id, limit]) => [id, comparable(limit, limit)])),
});

function outcomeOf({selection, limits = {}}: Scenario): ReturnType<typeof expectedOf> {
  const {contraindication, findings} = screen(selection);
  return {
    overall: contraindication,
    findings: findings.map(classOf),
    limits: Object.fromEntries(
      Object.entries(limits).map(([id, limit]) => [id, comparable(limit, findings.find(({condition}) => condition === id) ?? {})]),
    ),
  };
}

describe.each(Object.entries(scenarios))('%s', (_, group) => {
  it.each(group)('$patient', (scenario) => {
    expect(outcomeOf(scenario)).toEqual(expectedOf(scenario));
  });
});

describe('the scenarios', () => {
  const found = new Set(all.flatMap(({findings}) => findings.map((finding) => finding.split(':')[0])));
  const picksOf = ({selection}: Scenario) => Object.entries(selection);

  it('are many, and each is told once', () => {
    expect(all.length).toBeGreaterThanOrEqual(170);
    expect(new Set(all.map(({patient}) => patient)).size).toBe(all.length);
    expect(new Set(all.map(({selection}) => JSON.stringify(selection))).size).toBe(all.length);
  });

  it('reach every condition of every category, and all 38 red flags', () => {
    expect(conditions.filter(({id}) => !found.has(id)).map(({id}) => id)).toEqual([]);
    expect([...new Set([...found].map((id) => conditionOf(id!).category))].sort()).toEqual([...categories].sort());
    expect([...found].filter((id) => conditionOf(id!).category === 'red-flags')).toHaveLength(38);
  });

  it('ask the 40 most common conditions unanswered and not sure', () => {
    const single = (group: string) => (scenarios[group] ?? []).map(picksOf).filter((picks) => picks.length === 1);
    const unanswered = new Set(single('unanswered').flatMap((picks) => picks.filter(([, answers]) => answers === true).map(([id]) => id)));
    const notSure = new Set(
      single('not sure').flatMap((picks) =>
        picks.filter(([, answers]) => Object.values(answers ?? {}).includes('not-sure')).map(([id]) => id),
      ),
    );
    expect([...unanswered].filter((id) => notSure.has(id)).length).toBeGreaterThanOrEqual(40);
  });

  it('combine 3 to 6 picks as an intake form does, and end in every class', () => {
    expect(all.filter((scenario) => picksOf(scenario).length >= 3 && picksOf(scenario).length <= 6).length).toBeGreaterThanOrEqual(30);
    expect([...new Set(all.map(({overall}) => overall))].sort()).toEqual(
      ['emergency', 'absolute', 'clearance', 'local', 'precaution', 'none'].sort(),
    );
  });
});
