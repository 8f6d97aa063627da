// What test/knowledge/search.test.ts and search-languages.test.ts prove word by word, at once, since it is tried for each change.
import {expect, it} from 'vitest';
import {conditions} from '../src/knowledge/conditions/index.js';
import type {Msg} from '../src/knowledge/model.js';
import {searchConditions, searchTechniques} from '../src/knowledge/search.js';
import {loadMessages} from '../src/localization/index.js';
import {confusedNames} from '../test/knowledge/medicine-names.js';
import {spoken} from '../test/knowledge/search-phrases-languages.js';
import {nonsense, phrases, techniquePhrases, warnings} from '../test/knowledge/search-phrases.js';

const msg = ((text: string) => text) as Msg;

it('finds what people type', async () => {
  for (const [query, ...ids] of Object.values(phrases).flat())
    expect(
      searchConditions(query)
        .map(({id}) => id)
        .slice(0, 5),
    ).toEqual(expect.arrayContaining(ids));
  for (const [query, id] of warnings) expect(searchConditions(query)[0]?.id).toBe(id);
  for (const query of nonsense) expect(searchConditions(query)).toEqual([]);
  for (const [query, ...ids] of techniquePhrases) expect(searchTechniques(query).map(({id}) => id)).toEqual(expect.arrayContaining(ids));
  for (const [one, other] of confusedNames)
    for (const name of [one, other]) {
      const [hit] = searchConditions(name);
      if (hit && /^\w+$/.test(name)) expect(hit.matched.toLowerCase()).toContain(name.toLowerCase());
    }
  for (const {id, name} of conditions) expect(searchConditions(name(msg)).some((match) => match.id === id)).toBe(true);
  for (const [locale, words] of Object.entries(spoken)) {
    const own = await loadMessages(locale);
    for (const [query, id] of words)
      expect(
        searchConditions(query, {msg: own, locale})
          .slice(0, 3)
          .map((match) => match.id),
      ).toContain(id);
  }
});
