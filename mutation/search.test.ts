// Some of what test/knowledge/search.test.ts proves word by word, since it is tried for each change.
import {expect, it} from 'vitest';
import {searchConditions, searchTechniques} from '../src/knowledge/search.js';
import {nonsense, phrases, techniquePhrases, warnings} from '../test/knowledge/search-phrases.js';

it('finds conditions', () => {
  for (const [query, ...ids] of Object.values(phrases).flat())
    expect(
      searchConditions(query)
        .map(({id}) => id)
        .slice(0, 5),
    ).toEqual(expect.arrayContaining(ids));
  for (const [query, id] of warnings) expect(searchConditions(query)[0]?.id).toBe(id);
  for (const query of nonsense) expect(searchConditions(query)).toEqual([]);
});

it('finds techniques', () => {
  for (const [query, ...ids] of techniquePhrases)
    expect(
      searchTechniques(query)
        .map(({id}) => id)
        .slice(0, 3),
    ).toEqual(expect.arrayContaining(ids));
});
