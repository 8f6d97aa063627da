import {bench, describe} from 'vitest';
import {conditions} from '../src/knowledge/conditions/index.js';
import {screen} from '../src/knowledge/screen.js';
import {searchConditions} from '../src/knowledge/search.js';
import type {Selection} from '../src/knowledge/model.js';

const pick = (count: number, answered: boolean): Selection =>
  Object.fromEntries(
    conditions
      .filter((_, index) => index % Math.floor(conditions.length / count) === 0)
      .slice(0, count)
      .map(({id, followUps = []}) => [
        id,
        answered ? Object.fromEntries(followUps.map((followUp) => [followUp.id, followUp.answers.at(-1)!.id])) : true,
      ]),
  );
const [one, twenty, answered] = [pick(1, false), pick(20, false), pick(20, true)];

describe('screen', () => {
  bench('1 pick', () => void screen(one));
  bench('20 picks', () => void screen(twenty));
  bench('20 picks, all answered', () => void screen(answered));
});

describe('search', () => {
  bench('a word', () => void searchConditions('eliquis'));
  bench('a typing error', () => void searchConditions('diabetis'));
  bench('a sentence', () => void searchConditions('i broke my arm last year and take blood thinners'));
  bench('nothing', () => void searchConditions('zzzzqq'));
});
