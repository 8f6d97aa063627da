import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {alike, fillers, generalWords} from '../../src/knowledge/general-words.js';
import type {Msg, Text} from '../../src/knowledge/model.js';
import {editDistance} from '../../src/knowledge/nearest.js';
import {tokensOf} from '../../src/knowledge/search-index.js';
import {searchConditions, searchTechniques} from '../../src/knowledge/search.js';
import {techniques} from '../../src/knowledge/techniques/index.js';
import {confusedNames, medicineNames} from './medicine-names.js';
import {nonsense, phrases, techniquePhrases, warnings} from './search-phrases.js';

const msg = ((text: string) => text) as Msg;
const partsOf = (text: Text | undefined) => (text?.(msg) ?? '').split(',').map((part) => part.trim());
const byId = new Map(conditions.map((condition) => [condition.id, condition]));
const isDanger = (id: string) => ['emergency', 'absolute'].includes(byId.get(id)!.contraindication);
const idsOf = (query: string, limit?: number) => searchConditions(query, limit === undefined ? undefined : {limit}).map(({id}) => id);
const firstFive = (query: string) => idsOf(query).slice(0, 5);

const ownWords = new Set(
  conditions.flatMap(({name, hint, synonyms}) =>
    tokensOf([name(msg), hint?.(msg), synonyms(msg)].join(' ')).flatMap(({word, stem}) => [word, stem]),
  ),
);
const isOwn = (query: string) => tokensOf(query).some(({word, stem}) => ownWords.has(word) || ownWords.has(stem));

describe('searchConditions', () => {
  describe.each(Object.entries(phrases))('%s', (_, cases) => {
    it.each(cases.map(([query, ...ids]) => [query, ids] as const))('%s: %o', (query, ids) => {
      expect(firstFive(query)).toEqual(expect.arrayContaining([...ids]));
    });
  });

  it.each(warnings)('puts the red flag first for %s: %s', (query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  it.each(nonsense.map((query) => [query]))('finds nothing for %j', (query) => {
    expect(searchConditions(query)).toEqual([]);
  });

  it('finds each record by its name', () => {
    expect(conditions.filter(({id, name}) => !firstFive(name(msg)).includes(id)).map(({id}) => id)).toEqual([]);
  });

  it('finds each record by each of its synonyms', () => {
    const lost = conditions.flatMap(({id, synonyms}) =>
      partsOf(synonyms)
        .filter((synonym) => !idsOf(synonym).includes(id))
        .map((synonym) => `${id}: ${synonym}`),
    );
    expect(lost).toEqual([]);
  });

  it('finds them whatever the order of the words', () => {
    const lost = conditions.flatMap(({id, synonyms}) =>
      partsOf(synonyms)
        .map((synonym) => synonym.split(' ').reverse().join(' '))
        .filter((turned) => !idsOf(turned).includes(id))
        .map((turned) => `${id}: ${turned}`),
    );
    expect(lost).toEqual([]);
  });

  it('gives whole texts of ours as what was met', () => {
    const texts = new Set(
      [
        ...conditions.flatMap(({name, hint, synonyms}) => [name(msg), hint?.(msg) ?? '', synonyms(msg)]),
        ...generalWords.map(({words}) => words(msg)),
      ].flatMap((text) => text.split(/[,;.()]/).map((part) => part.trim())),
    );
    for (const [, cases] of Object.entries(phrases)) {
      for (const [query] of cases) {
        for (const {matched} of searchConditions(query)) {
          expect(matched).not.toBe('');
          expect([...matched.split(/[,;.()]/)].map((part) => part.trim()).filter((part) => !texts.has(part))).toEqual([]);
        }
      }
    }
  });
});

describe('safety', () => {
  const dangerous = conditions
    .filter(({id}) => isDanger(id))
    .flatMap(({synonyms}) => partsOf(synonyms))
    .filter((word) => /^[a-z]{5,}$/.test(word) && !isOwnAbbreviation(word));

  function isOwnAbbreviation(word: string): boolean {
    return conditions.some(({synonyms}) => partsOf(synonyms).includes(word.toUpperCase()));
  }

  const mistypings = (word: string): string[] =>
    [...word].flatMap((letter, i) => [
      word.slice(0, i) + word.slice(i + 1),
      word.slice(0, i) + letter + word.slice(i),
      word.slice(0, i) + (word[i + 1] ?? '') + letter + word.slice(i + 2),
    ]);

  it('shows no harmless entry alone for a mistyped dangerous word', () => {
    const alone = [...new Set(dangerous.flatMap(mistypings))]
      .filter((word) => !isOwn(word))
      .filter((word) => {
        const ids = firstFive(word);
        return ids.length > 0 && !ids.some(isDanger);
      });
    expect(dangerous.length).toBeGreaterThan(250);
    expect(alone).toEqual([]);
  });

  /** What is, or begins, another word of ours: “wears”, “scan”. */
  const otherWords = new Set(['spraie', 'spraye', 'grave', 'scali', 'wheats', 'wears', 'childs', 'scanes', 'craes']);

  it('nor with any letter wrong or too many', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(fc.constantFrom(...dangerous), fc.nat(30), letter, fc.boolean(), (word, at, wrong, instead) => {
        const i = 1 + (at % (word.length - 1));
        const typed = word.slice(0, i) + wrong + word.slice(instead ? i + 1 : i);
        fc.pre(!isOwn(typed) && !otherWords.has(typed));
        const ids = firstFive(typed);
        expect(ids.length === 0 || ids.some(isDanger), `${typed}: ${ids.join()}`).toBe(true);
      }),
      {numRuns: 3000},
    );
  });

  it('finds nearly every longer word of ours with one typing error', () => {
    const typed = dangerous
      .filter((word) => word.length > 6)
      .flatMap((word) => mistypings(word).map((mistyped) => [word, mistyped] as const));
    const missed = typed.filter(([word, mistyped]) => !firstFive(mistyped).some((id) => idsOf(word).includes(id)));
    expect(missed.length / typed.length).toBeLessThan(0.02);
  });

  it.each([
    ['trazodone', 'opioid-painkillers'],
    ['celexa', 'antiplatelets-nsaids'],
    ['celebrex', 'antidepressants'],
    ['zantac', 'sedatives-muscle-relaxants'],
    ['oxybutynin', 'opioid-painkillers'],
    ['primidone', 'corticosteroids-long-term'],
    ['clonidine', 'sedatives-muscle-relaxants'],
    ['metronidazole', 'immunosuppressants'],
    ['metformin', 'antibiotics'],
    ['lamivudine', 'epilepsy'],
    ['lovastatin', 'blood-pressure-medicine'],
    ['loperamide', 'sedatives-muscle-relaxants'],
    ['levofloxacin', 'epilepsy'],
    ['levetiracetam', 'antibiotics'],
    ['prilosec', 'antidepressants'],
    ['quinine', 'other-medicine'],
    ['clozapine', 'sedatives-muscle-relaxants'],
    ['carbimazole', 'epilepsy'],
  ])('does not take %s for one of %s, whose name looks alike', (query, id) => expect(idsOf(query, 24)).not.toContain(id));

  /** Condition ids by medicine. */
  const medicines = new Map<string, string[]>();
  for (const [id, names] of Object.entries(medicineNames)) {
    for (const name of names.split(', ')) medicines.set(name, [...(medicines.get(name) ?? []), id]);
  }
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  /** What is found by this very name, or by a part of it. */
  const byItself = (name: string, word: string) =>
    plain(word).includes(plain(name)) || tokensOf(name).some(({run}) => run.length > 4 && tokensOf(word).some((each) => each.run === run));

  it('finds each common medicine first, by its own name', () => {
    const lost = [...medicines].flatMap(([name, ids]) => {
      const hits = searchConditions(name);
      const first = hits[0];
      const all = ids.every((id) => hits.slice(0, 5).some((hit) => hit.id === id));
      return first && ids.includes(first.id) && byItself(name, first.matched) && all ? [] : [`${name}: ${JSON.stringify(hits)}`];
    });
    expect(medicines.size).toBeGreaterThan(800);
    expect(lost).toEqual([]);
  });

  it.each(confusedNames)('keeps %s and %s apart', (one, other) => {
    for (const name of [one, other]) {
      const hits = searchConditions(name, {limit: 24});
      // Unknown to us, it is taken for no other name at all.
      if (hits[0]) expect(byItself(name, hits[0].matched), `${name}: ${JSON.stringify(hits)}`).toBe(true);
      else expect([...medicines.keys()]).not.toContain(name);
    }
  });

  it.each(confusedNames)('never gives only the other for %s or %s with one wrong letter, or says by which word', (one, other) => {
    const letters = [...'aelt'];
    const wrongly = (word: string) =>
      [...word].flatMap((letter, i) => [
        word.slice(0, i) + word.slice(i + 1),
        word.slice(0, i) + (word[i + 1] ?? '') + letter + word.slice(i + 2),
        ...letters.flatMap((wrong) => [word.slice(0, i) + wrong + word.slice(i + 1), word.slice(0, i) + wrong + word.slice(i)]),
      ]);
    for (const [name, alike] of [
      [one, other],
      [other, one],
    ] as const) {
      const own = medicines.get(name);
      if (!own) continue;
      const others = medicines.get(alike) ?? [];
      const only = [...new Set(wrongly(name.toLowerCase()))]
        // As near to the other: nobody can tell which is meant.
        .filter((typed) => editDistance(typed, alike.toLowerCase()) > 1)
        .filter((typed) => {
          const ids = idsOf(typed, 24);
          return ids.some((id) => others.includes(id)) && !ids.some((id) => own.includes(id));
        });
      expect([name, only]).toEqual([name, []]);
    }
  });

  it.each(['taxil', 'paxol'])('says by which word it found something for %s, which is as near to two names', (typed) => {
    expect(searchConditions(typed).map(({matched}) => matched)).toEqual([expect.stringMatching(/^(?:Taxol|Paxil)$/)]);
  });

  it.each([
    ['continue', 'opioid-painkillers'],
    ['bend', 'chemotherapy'],
    ['constant', 'antiplatelets-nsaids'],
    ['lose', 'everyday-medicines'],
    ['cane', 'fungal-skin-infection'],
    ['core', 'blood-pressure-medicine'],
    ['relax', 'headache-migraine'],
    ['severity', 'osteoporosis'],
    ['avoidant', 'bladder-prostate-problem'],
    ['acts', 'diabetes'],
    ['some', 'bone-metastasis'],
    ['internal', 'blood-pressure-medicine'],
    ['temporal', 'chemotherapy'],
    ['different', 'acne'],
    ['neomycin', 'chemotherapy'],
    ['creatinine', 'everyday-medicines'],
  ])('does not take the everyday word %s for a medicine of %s', (query, id) => expect(idsOf(query, 24)).not.toContain(id));

  it('lists a warning sign in words of different phrases', () => {
    expect(idsOf('chest tight, left arm hurts and cold sweat')[0]).toBe('rf-heart-attack');
    expect(firstFive('leg swollen and short of breath')).toEqual(expect.arrayContaining(['rf-leg-clot', 'rf-lung-clot']));
    expect(idsOf('calf hurts')[0]).toBe('rf-leg-clot');
    expect(idsOf('my heart hurts')[0]).toBe('rf-heart-attack');
    expect(firstFive('heat attack')).toContain('rf-heart-attack');
  });
});

describe('any query', () => {
  const known = new Set([...byId.keys(), ...techniques.map(({id}) => id)]);
  const odd = fc.oneof(
    fc.string({unit: 'binary', maxLength: 400}),
    fc.string({unit: 'grapheme', maxLength: 60}),
    fc.array(fc.constantFrom(...dictionary()), {maxLength: 40}).map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom('\ud83d', '\udc00', '(', '[', '\\', '*', '$', '\u202e', '\u0000', '’', 'ß', 'İ', 'ﬁ', '高', 'ก'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );

  function dictionary(): string[] {
    return [...new Set(conditions.flatMap(({synonyms}) => partsOf(synonyms)).flatMap((part) => part.split(' ')))];
  }

  it('gives known ids, each once, at most as many as asked for, always the same', () => {
    fc.assert(
      fc.property(odd, fc.integer({min: 1, max: 300}), (query, limit) => {
        for (const search of [searchConditions, searchTechniques]) {
          const ids = search(query, {limit}).map(({id}) => id);
          expect(ids.filter((id) => !known.has(id))).toEqual([]);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(limit);
          expect(search(query, {limit}).map(({id}) => id)).toEqual(ids);
        }
      }),
      {numRuns: 500},
    );
  });

  it('does not depend on capitals or on space around', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dictionary()), (word) => {
        expect(idsOf(`  ${word.toUpperCase()}\n`)).toEqual(idsOf(word.toLowerCase()));
      }),
    );
  });

  it('cuts a long one', () => {
    expect(idsOf(`fever ${'x '.repeat(5000)}`)).toEqual(idsOf(`fever ${'x '.repeat(97)}`));
    expect(idsOf(`${' '.repeat(200)}fever`)).toEqual([]);
  });

  it('gives 8 unless asked otherwise', () => {
    expect(idsOf('pain')).toHaveLength(8);
    expect(idsOf('pain', 6)).toEqual(idsOf('pain').slice(0, 6));
    expect(idsOf('pain', 40).length).toBeGreaterThan(8);
  });

  it.each([0, -1, 1.5, NaN, Infinity, '5', null])('refuses limit %o', (limit) => {
    expect(() => searchConditions('fever', {limit: limit as number})).toThrow(TypeError);
    expect(() => searchConditions('fever', {limit: limit as number})).toThrow(String(limit));
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [5, 'number'],
    [{}, 'object'],
    [Symbol('x'), 'symbol'],
  ])('refuses %o', (query, type) => {
    for (const search of [searchConditions, searchTechniques]) {
      expect(() => search(query as string)).toThrow(TypeError);
      expect(() => search(query as string)).toThrow(type);
    }
  });
});

describe('languages', () => {
  const french = ((text: string) => (text === 'Fever' ? 'Fièvre' : text)) as Msg;

  it('searches the words of the given language', () => {
    expect(searchConditions('fievre', {msg: french}).map(({id, matched}) => [id, matched])[0]).toEqual(['fever', 'Fièvre']);
    expect(searchConditions('fievre')).toEqual([]);
  });

  it('reads the words of a language once', () => {
    let read = 0;
    const counting = ((text: string) => (read++, text)) as Msg;
    searchConditions('fever', {msg: counting});
    const once = read;
    searchConditions('cough', {msg: counting});
    expect(once).toBeGreaterThan(0);
    expect(read).toBe(once);
    searchTechniques('cupping', {msg: counting});
    expect(read).toBeGreaterThan(once);
  });
});

describe('general words', () => {
  it('lead to records that exist, each among the first eight', () => {
    for (const {words, ids} of generalWords) {
      expect(ids.filter((id) => !byId.has(id))).toEqual([]);
      expect(ids.length).toBeLessThanOrEqual(5);
      for (const word of partsOf(words)) expect([word, idsOf(word)]).toEqual([word, expect.arrayContaining([...ids])]);
    }
  });

  it('are each in one group at most', () => {
    const words = alike.flatMap((group) => partsOf(group));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => partsOf(fillers).includes(word))).toEqual([]);
    expect(words.filter((word) => word.includes(' '))).toEqual([]);
  });
});

describe('searchTechniques', () => {
  it.each(techniquePhrases.map(([query, ...ids]) => [query, ids] as const))('%s: %o', (query, ids) => {
    expect(
      searchTechniques(query)
        .map(({id}) => id)
        .slice(0, 5),
    ).toEqual(expect.arrayContaining([...ids]));
  });

  it('finds each technique first by its name and among five by each synonym', () => {
    for (const {id, name, synonyms} of techniques) {
      expect([id, searchTechniques(name(msg))[0]?.id]).toEqual([id, id]);
      for (const word of partsOf(synonyms))
        expect([
          word,
          searchTechniques(word)
            .slice(0, 5)
            .map((match) => match.id),
        ]).toEqual([word, expect.arrayContaining([id])]);
    }
  });

  it.each(['zzz', 'hello', 'qwerty', ''])('finds nothing for %j', (query) => {
    expect(searchTechniques(query)).toEqual([]);
  });
});
