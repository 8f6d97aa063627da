import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Msg} from '../../src/knowledge/model.js';
import {prepareConditionSearch, searchConditions} from '../../src/knowledge/search.js';

/** What waits for an idle moment of the page. */
let waiting: IdleRequestCallback[] = [];

/** One idle moment, with time for so many records. */
function idle(records = Infinity): void {
  const now = waiting;
  waiting = [];
  for (const slice of now) slice({didTimeout: false, timeRemaining: () => (records-- > 0 ? 10 : 2)});
}

/** The words of a language of its own, so that no other test has built its index; `read` counts how often one was asked for. */
function language(): {msg: Msg; read: () => number} {
  let read = 0;
  return {msg: ((text: string) => (read++, text)) as Msg, read: () => read};
}
const queries = ['blood thinner', 'calf hurts', 'warfrin', 'pregnent', 'x', 'my heart hurts', 'sugar'] as const;
const hits = (query: string, msg?: Msg) => searchConditions(query, {...(msg ? {msg} : {}), limit: 24});
/** Asks the words of every record. */
const whole = (() => {
  const {msg, read} = language();
  hits('fever', msg);
  return read();
})();

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (slice: IdleRequestCallback) => waiting.push(slice));
});
afterEach(() => vi.unstubAllGlobals());

describe('an index that is built while the page is idle', () => {
  it('gives the hits of one that is built at once: before, in the middle of and after it', () => {
    const places = {before: 0, middle: 0, after: 0};
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 120}), {maxLength: 8}),
        fc.nat(8),
        fc.constantFrom(...queries),
        fc.constantFrom(...queries),
        (slices, when, first, second) => {
          const {msg, read} = language();
          prepareConditionSearch(msg, () => true);
          for (const records of slices.slice(0, when)) idle(records);
          places[read() === 0 ? 'before' : read() === whole ? 'after' : 'middle']++;
          expect(hits(first, msg)).toEqual(hits(first));
          for (const records of slices.slice(when)) idle(records);
          expect(hits(second, msg)).toEqual(hits(second));
          // Each word once, whoever asked for it.
          expect(read()).toBe(whole);
        },
      ),
      {
        numRuns: 24,
        examples: [
          [[], 0, queries[0], queries[1]],
          [[20], 1, queries[1], queries[2]],
          [[120, 120, 120], 3, queries[2], queries[0]],
        ],
      },
    );
    for (const times of Object.values(places)) expect(times).toBeGreaterThan(0);
  });

  it('takes a record only while there is time, and is done when all are read', () => {
    const {msg, read} = language();
    prepareConditionSearch(msg, () => true);
    expect([read(), waiting.length]).toEqual([0, 1]);
    idle(0);
    expect([read(), waiting.length]).toEqual([0, 1]);
    idle(1);
    const one = read();
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(whole / 20);
    expect(waiting).toHaveLength(1);
    idle();
    expect([read(), waiting.length]).toEqual([whole, 0]);
    hits('fever', msg);
    expect(read()).toBe(whole);
  });

  it('is asked for once, however often it is wished', () => {
    const {msg} = language();
    const isWanted = () => true;
    for (let time = 0; time < 5; time++) prepareConditionSearch(msg, isWanted);
    idle(3);
    prepareConditionSearch(msg, () => true);
    expect(waiting).toHaveLength(1);
    idle();
    prepareConditionSearch(msg, isWanted);
    expect(waiting).toEqual([]);
  });

  it('is none of the page’s work after a search has built it', () => {
    const {msg, read} = language();
    prepareConditionSearch(msg, () => true);
    idle(2);
    hits('fever', msg);
    idle(0);
    expect([read(), waiting.length]).toEqual([whole, 0]);
    const other = language();
    hits('fever', other.msg);
    prepareConditionSearch(other.msg, () => true);
    expect(waiting).toEqual([]);
  });

  it('stops when nobody wants it any more, and goes on from there when somebody does', () => {
    const {msg, read} = language();
    let first = true;
    prepareConditionSearch(msg, () => first);
    idle(2);
    const some = read();
    first = false;
    idle();
    expect([read(), waiting.length]).toEqual([some, 0]);
    prepareConditionSearch(msg, () => true);
    idle(1);
    expect(read()).toBeGreaterThan(some);
    idle();
    expect([read(), waiting.length]).toEqual([whole, 0]);
  });

  it('goes on while one of several wants it', () => {
    const {msg, read} = language();
    let first = true;
    let second = true;
    prepareConditionSearch(msg, () => first);
    prepareConditionSearch(msg, () => second);
    first = false;
    idle(2);
    expect(read()).toBeGreaterThan(0);
    expect(waiting).toHaveLength(1);
    second = false;
    const some = read();
    idle();
    expect([read(), waiting.length]).toEqual([some, 0]);
  });

  it('is built by the first search where the browser has no idle moments', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const {msg, read} = language();
    prepareConditionSearch(msg, () => true);
    expect(read()).toBe(0);
    expect(hits('calf hurts', msg)).toEqual(hits('calf hurts'));
  });

  it('is one for each language', () => {
    const [one, two] = [language(), language()];
    prepareConditionSearch(one.msg, () => true);
    prepareConditionSearch(two.msg, () => true);
    expect(waiting).toHaveLength(2);
    idle();
    expect([one.read(), two.read()]).toEqual([whole, whole]);
  });
});
