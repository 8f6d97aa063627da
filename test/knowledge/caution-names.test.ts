import {describe, expect, it} from 'vitest';
import {conditions} from '../../src/knowledge/conditions/index.js';
import type {Msg} from '../../src/knowledge/model.js';
import {cautionNames} from '../../src/knowledge/techniques/caution-names.js';
import {techniques} from '../../src/knowledge/techniques/index.js';

const english = ((text: string) => text) as Msg;
const named = [...new Set(techniques.flatMap(({cautions}) => cautions))].sort();

describe('names of cautions', () => {
  it('are there for exactly the conditions that techniques name', () => {
    expect(Object.keys(cautionNames).sort()).toEqual(named);
    expect(named.length).toBeGreaterThan(50);
  });

  it('are the conditions’ own, word for word', () => {
    const own = Object.fromEntries(conditions.map(({id, name}) => [id, name(english)]));
    expect(Object.fromEntries(named.map((id) => [id, cautionNames[id]?.(english)]))).toEqual(
      Object.fromEntries(named.map((id) => [id, own[id] ?? `no condition "${id}"`])),
    );
  });
});
