import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {contraindications, type Selection} from '../../src/knowledge/model.js';
import {conditionOf, screen} from '../../src/knowledge/screen.js';
import {answersTo, anySelection, everyAnswering, rankOf} from './every-selection.js';

const findingIn = (selection: Selection, id: string) => screen(selection).findings.find(({condition}) => condition === id);
const shape = (selection: Selection) => JSON.parse(JSON.stringify(screen(selection))) as unknown;

describe('screen', () => {
  it('finds nothing when nothing is picked', () => {
    expect(screen({})).toEqual({contraindication: 'none', findings: []});
  });

  it('takes the default class while follow-ups are unanswered', () => {
    expect(findingIn({anticoagulants: true}, 'anticoagulants')).toMatchObject({contraindication: 'clearance', because: ['default']});
    expect(findingIn({'deep-vein-thrombosis': {}}, 'deep-vein-thrombosis')).toMatchObject({
      contraindication: 'absolute',
      because: ['default'],
    });
  });

  it('lets a milder answer count only when danger is ruled out and the state is named', () => {
    const condition = conditionOf('anticoagulants');
    const [danger, ...states] = condition.followUps ?? [];
    const mild = Object.fromEntries(states.map(({id, answers}) => [id, answers.at(-1)!.id]));
    expect(findingIn({anticoagulants: mild}, 'anticoagulants')!.contraindication).toBe('clearance');
    expect(findingIn({anticoagulants: {...mild, [danger!.id]: 'not-sure'}}, 'anticoagulants')!.contraindication).toBe('clearance');
    expect(rankOf(findingIn({anticoagulants: {...mild, [danger!.id]: 'none'}}, 'anticoagulants')!)).toBeGreaterThan(
      rankOf({contraindication: 'clearance'}),
    );
  });

  it('hands over to other conditions and says by which', () => {
    const {findings} = screen({'deep-vein-thrombosis': {signs: 'breathless-or-chest-pain'}});
    expect(findings[0]).toMatchObject({contraindication: 'emergency', urgency: 'now'});
    expect(findings.find(({condition}) => condition === 'rf-lung-clot')?.because).toContainEqual({handedOverBy: 'deep-vein-thrombosis'});
  });

  it('orders findings most cautious first, then as the conditions are ordered', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const {contraindication, findings} = screen(selection);
        expect(contraindication).toBe(findings[0]?.contraindication ?? 'none');
        const keys = findings.map((finding) => rankOf(finding) * 1000 + conditions.findIndex(({id}) => id === finding.condition));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
    );
  });

  it('never becomes milder when something is picked as well', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...conditions), (selection, {id}) => {
        const more = {[id]: true as const, ...selection};
        const before = screen(selection);
        const after = screen(more);
        expect(contraindications.indexOf(after.contraindication)).toBeLessThanOrEqual(contraindications.indexOf(before.contraindication));
        for (const finding of before.findings) {
          expect(rankOf(after.findings.find(({condition}) => condition === finding.condition)!)).toBeLessThanOrEqual(rankOf(finding));
        }
      }),
      {numRuns: 400},
    );
  });

  it('does not depend on the order of picking', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(shape(Object.fromEntries(Object.entries(selection).reverse()))).toEqual(shape(selection));
      }),
    );
  });

  it('is the same after serialisation', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(shape(JSON.parse(JSON.stringify(selection)) as Selection)).toEqual(shape(selection));
      }),
    );
  });

  it('treats "not sure" never milder than the default class, for every condition and every other answer', () => {
    for (const condition of conditions) {
      const followUps = condition.followUps ?? [];
      for (const followUp of followUps) {
        for (const other of followUps) {
          for (const answer of answersTo(other)) {
            const finding = findingIn({[condition.id]: {[other.id]: answer, [followUp.id]: 'not-sure'}}, condition.id)!;
            expect(rankOf(finding), `${condition.id}.${followUp.id}`).toBeLessThanOrEqual(rankOf(condition));
          }
        }
      }
    }
  });

  it('gives every answer at least its own class, and its condition’s too while anything else is unanswered', () => {
    for (const condition of conditions) {
      for (const followUp of condition.followUps ?? []) {
        const settled = condition.followUps?.length === 1 && followUp.step === 'state';
        for (const answer of followUp.answers) {
          const finding = findingIn({[condition.id]: {[followUp.id]: answer.id}}, condition.id)!;
          expect(rankOf(finding), `${condition.id}.${followUp.id}.${answer.id}`).toBeLessThanOrEqual(
            settled ? rankOf(answer) : Math.min(rankOf(answer), rankOf(condition)),
          );
        }
      }
    }
  });

  it('never names the whole body as the area of a local finding, whatever is answered', () => {
    let local = 0;
    for (const condition of conditions) {
      for (const answers of everyAnswering(condition)) {
        const {contraindication, regions} = findingIn({[condition.id]: answers}, condition.id)!;
        if (contraindication !== 'local') continue;
        local++;
        if (regions.length === 0 || regions.includes('whole-body'))
          expect.fail(`${condition.id} ${JSON.stringify(answers)}: ${regions.join()}`);
      }
    }
    expect(local).toBeGreaterThan(100);
  });

  it('says with every emergency whom to turn to, now or today', () => {
    const said = {now: new Set<string>(), today: new Set<string>()};
    for (const condition of conditions) {
      for (const answers of everyAnswering(condition)) {
        for (const {urgency, advice} of screen({[condition.id]: answers}).findings) {
          if (urgency) said[urgency].add(advice((text) => text as never));
        }
      }
    }
    // "While you wait for help" stands below the number itself.
    const now = /\b(call|ring)\b.*\bnow\b|\bnow\b.*\bcall\b|while you wait for help/i;
    expect([...said.now].filter((advice) => !now.test(advice))).toEqual([]);
    expect([...said.today].filter((advice) => !/\bdoctor today\b/.test(advice))).toEqual([]);
    expect(said.now.size + said.today.size).toBeGreaterThan(20);
  });

  it('reads differently as JSON wherever its texts are others: cards are drawn anew by that', () => {
    for (const condition of conditions) {
      const advice = new Map<string, unknown>();
      for (const answers of everyAnswering(condition)) {
        const finding = findingIn({[condition.id]: answers}, condition.id)!;
        const key = JSON.stringify(finding);
        if (advice.has(key) && advice.get(key) !== finding.advice) expect.fail(`${condition.id} ${JSON.stringify(answers)}`);
        advice.set(key, finding.advice);
        expect(finding.reason).toBe(condition.reason);
      }
    }
  });

  it('gives an urgency with every emergency and with nothing else', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        for (const {contraindication, urgency} of screen(selection).findings)
          expect(urgency !== undefined).toBe(contraindication === 'emergency');
      }),
    );
  });

  it.each([
    [{'deep-vein-trombosis': true}, /"deep-vein-trombosis".*"deep-vein-thrombosis"/],
    [{toString: true}, /"toString"/],
    [{anticoagulants: {sign: 'none'}}, /"sign".*"signs"/],
    [{anticoagulants: {signs: 'non'}}, /"non".*"none"/],
    [{anticoagulants: {signs: null}}, /null/],
    [{anticoagulants: 'yes'}, /anticoagulants/],
    [{anticoagulants: null}, /anticoagulants/],
    [{anticoagulants: []}, /anticoagulants/],
    [[], /object/],
    [null, /object/],
    ['fever', /object/],
  ])('refuses %j with a TypeError that names it', (selection, message) => {
    expect(() => screen(selection as never)).toThrow(TypeError);
    expect(() => screen(selection as never)).toThrow(message);
  });

  it('answers any JSON with a screening or a TypeError', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}), (value) => {
        try {
          expect(screen(value as Selection).findings).toBeInstanceOf(Array);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
    );
  });
});
