import {describe, expect, it} from 'vitest';
import * as knowledge from '../../src/knowledge/index.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {aftercareSources} from '../../src/knowledge/sources/aftercare.js';
import {techniqueSources} from '../../src/knowledge/sources/techniques.js';
import {visitSources} from '../../src/knowledge/sources/visits.js';
import {techniqueName, techniqueNames} from '../../src/knowledge/techniques/names.js';
import type {Condition, Msg, Text} from '../../src/knowledge/model.js';
import {rankOf} from './every-selection.js';
import {notShown} from './not-shown.js';

const {techniques, indications, aftercare, sideEffects, frequencies, preparations, therapistChecks, statements, sources} = knowledge;
const english = ((text: string) => text) as Msg;
const lists: Record<string, readonly {readonly id: string; readonly sources: readonly string[]; readonly facts?: readonly string[]}[]> = {
  conditions,
  techniques,
  indications,
  aftercare,
  sideEffects,
  frequencies,
  preparations,
  therapistChecks,
  statements,
};
const all = Object.values(lists).flat();

/** Every text in a record. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'function') return [(value as Text)(english)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const answersOf = (condition: Condition) => (condition.followUps ?? []).flatMap(({answers}) => answers);

describe('records', () => {
  it.each(Object.entries(lists))('%s have unique kebab-case ids', (_, records) => {
    const ids = records.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('name only sources that exist, and at least one', () => {
    const citing = [...all, ...techniques.flatMap(({id, benefits}) => benefits.map((benefit) => ({...benefit, id})))];
    for (const {id, sources: cited} of citing) {
      expect(cited.length, id).toBeGreaterThan(0);
      for (const source of cited) expect(sources, id).toHaveProperty([source]);
    }
  });

  it('cite from the file of sources that their element carries, which holds no other', () => {
    const visits = [...frequencies, ...preparations, ...therapistChecks];
    const advice = [...visits, ...aftercare, ...sideEffects];
    const backed = techniques.flatMap(({benefits, durationSources = []}) => [...benefits, {sources: durationSources}]);
    const cited = (records: readonly {readonly sources: readonly string[]}[]) =>
      [...new Set(records.flatMap((record) => record.sources))].filter((id) => id !== 'own-caution').sort();
    const listed = (known: object) =>
      Object.keys(known)
        .filter((id) => id !== 'own-caution')
        .sort();
    expect(listed(visitSources)).toEqual(cited(visits));
    expect(listed(aftercareSources)).toEqual(cited(advice));
    expect(listed(techniqueSources)).toEqual(cited([...advice, ...techniques, ...indications, ...backed]));
  });

  it('have texts that are not empty, trimmed, and without a forgotten place', () => {
    for (const record of all) {
      for (const text of textsIn(record)) {
        expect(text, record.id).toMatch(/^\S([\s\S]*\S)?$/);
        expect(text, record.id).not.toMatch(/\$\{|[{}]|undefined|  /);
      }
    }
  });

  it('hold all 207 conditions and 38 warning signs', () => {
    expect(conditions.filter(({category}) => category === 'red-flags')).toHaveLength(38);
    expect(conditions.filter(({category}) => category !== 'red-flags')).toHaveLength(207);
    expect(techniques).toHaveLength(33);
  });

  it('keep 40 to 60 conditions as core', () => {
    const core = conditions.filter(({category, scope}) => category !== 'red-flags' && scope === 'core').length;
    expect(core).toBeGreaterThanOrEqual(40);
    expect(core).toBeLessThanOrEqual(60);
  });
});

describe('conditions', () => {
  it('ask danger before state, with unique ids and at most four questions', () => {
    for (const {id, followUps = []} of conditions) {
      expect(new Set(followUps.map((followUp) => followUp.id)).size, id).toBe(followUps.length);
      expect(followUps.length, id).toBeLessThanOrEqual(5);
      const steps = followUps.map(({step}) => step);
      expect(steps, id).toEqual([...steps].sort());
      for (const {answers} of followUps) {
        const ids = answers.map((answer) => answer.id);
        expect(new Set(ids).size, id).toBe(ids.length);
        expect(ids, id).not.toContain('none');
        expect(ids, id).not.toContain('not-sure');
        expect(ids.length, id).toBeGreaterThan(0);
      }
    }
  });

  it('name only techniques and conditions that exist', () => {
    const techniqueIds = new Set(techniques.map(({id}) => id));
    const conditionIds = new Set(conditions.map(({id}) => id));
    for (const condition of conditions) {
      for (const id of [...(condition.avoid ?? []), ...answersOf(condition).flatMap(({avoid = []}) => avoid)])
        expect(techniqueIds, condition.id).toContain(id);
      for (const id of answersOf(condition).flatMap(({handsOverTo = []}) => handsOverTo)) {
        expect(conditionIds, condition.id).toContain(id);
        expect(id, condition.id).not.toBe(condition.id);
      }
    }
    for (const {id, cautions, strokes} of techniques) {
      for (const caution of cautions) expect(conditionIds, id).toContain(caution);
      for (const stroke of strokes) expect(techniqueIds, id).toContain(stroke);
    }
    for (const {id, techniques: after = [], conditions: of = [], myths = [], replaces} of aftercare) {
      if (replaces)
        expect(
          aftercare.find((each) => each.id === replaces),
          `${id}: ${replaces}`,
        ).toMatchObject({kind: 'advice'});
      if (replaces) expect(aftercare.find((each) => each.id === replaces)?.conditions, id).toBeUndefined();
      for (const technique of after) expect(techniqueIds, id).toContain(technique);
      for (const condition of of) expect(conditionIds, id).toContain(condition);
      for (const myth of myths) expect(aftercare.find((each) => each.id === myth)?.kind, `${id}: ${myth}`).toBe('myth');
    }
  });

  it('say what has to happen first wherever "not right now" can come out', () => {
    for (const condition of conditions) {
      const possible = [condition, ...answersOf(condition), ...(condition.followUps ?? []).flatMap(({notSure}) => notSure ?? [])];
      if (possible.some(({contraindication}) => contraindication === 'absolute')) expect(condition.until, condition.id).toBeDefined();
    }
  });

  it('give an urgency only with an emergency, and a "not sure" that is never milder than the condition', () => {
    for (const condition of conditions) {
      for (const part of [condition, ...answersOf(condition)])
        if (part.urgency) expect(part.contraindication, condition.id).toBe('emergency');
      for (const {notSure} of condition.followUps ?? [])
        if (notSure) expect(rankOf(notSure), condition.id).toBeLessThanOrEqual(rankOf(condition));
    }
  });

  it('are emergencies when they are warning signs', () => {
    for (const condition of conditions)
      if (condition.category === 'red-flags') expect(condition.contraindication, condition.id).toBe('emergency');
  });

  it('hand over to a warning sign only from an emergency answer', () => {
    for (const condition of conditions) {
      for (const answer of answersOf(condition)) {
        if (answer.handsOverTo?.some((id) => id.startsWith('rf-')))
          expect(answer.contraindication, `${condition.id}.${answer.id}`).toBe('emergency');
      }
    }
  });
});

describe('techniques', () => {
  it('each have a name of their own', () => {
    expect(Object.keys(techniqueNames).sort()).toEqual(techniques.map(({id}) => id).sort());
    expect(new Set(techniques.map(({name}) => name(english))).size).toBe(techniques.length);
    for (const {id, name} of techniques) expect(name).toBe(techniqueName(id));
  });

  it('never claim a benefit without its evidence', () => {
    for (const {id, benefits} of techniques) for (const {evidence} of benefits) expect(knowledge.evidenceLevels, id).toContain(evidence);
  });
});

describe('seed facts', () => {
  const counts = {S0: 91, S1: 26, S2: 95, S3: 78, S4: 17};
  const every = Object.entries(counts).flatMap(([seed, count]) =>
    Array.from({length: count}, (_, index) => `${seed}-${String(index + 1).padStart(2, '0')}`),
  );
  const shown = new Set([
    ...all.flatMap(({facts = []}) => facts),
    ...techniques.flatMap(({benefits}) => benefits.flatMap(({facts = []}) => facts)),
  ]);

  it('are all 307 shown by a record, or not shown for a reason', () => {
    expect(every).toHaveLength(307);
    expect(every.filter((id) => !shown.has(id) && !(id in notShown))).toEqual([]);
  });

  it('are not both shown and explained away, and none is made up', () => {
    expect(Object.keys(notShown).filter((id) => shown.has(id))).toEqual([]);
    expect([...shown, ...Object.keys(notShown)].filter((id) => !every.includes(id))).toEqual([]);
    for (const reason of Object.values(notShown)) expect(reason.length).toBeGreaterThan(12);
  });
});
