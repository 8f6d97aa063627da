import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {structuredData} from '../../src/documents/structured-data.js';
import {languageFor} from '../../src/elements/technique-explorer/views.js';
import type {ClinicProfile} from '../../src/internal/clinic.js';
import {sideEffects} from '../../src/knowledge/aftercare/side-effects.js';
import {contentReviewed, contentVersion} from '../../src/knowledge/content-version.js';
import {evidenceNames} from '../../src/knowledge/labels.js';
import type {Source, SourceId, Technique} from '../../src/knowledge/model.js';
import {techniqueSources} from '../../src/knowledge/sources/techniques.js';
import {cautionNames} from '../../src/knowledge/techniques/caution-names.js';
import {techniques} from '../../src/knowledge/techniques/index.js';
import {Language} from '../../src/localization/localizer.js';
import {locales} from '../../src/localization/locales.js';
import {translationsOf} from '../messages.js';
import {hostile} from './sheets.js';
import {complaintsOf, nodesOf, referencesOf, type Graph, type Node} from './vocabulary.js';

const english = new Language('en', 'en-CA', undefined, undefined);
const french = new Language('fr', 'fr-CA', locales.fr.status, translationsOf('fr'));
const clinic: ClinicProfile = {
  clinicName: 'Riverbend Massage',
  phone: '780-555-0100',
  bookingHref: 'https://riverbend.example/book',
  review: {by: 'Dr Ada Roe', date: '2026-10-01T09:00:00Z'},
};

const textOf = (language: Language, given: ClinicProfile = {}, offered: readonly Technique[] = techniques) =>
  structuredData(
    offered.map((technique) => ({technique, language: languageFor(technique, language)})),
    language,
    given,
  );
const graphOf = (...parameters: Parameters<typeof textOf>) => JSON.parse(textOf(...parameters)) as Graph;
const ofType = (graph: Graph, type: string) => nodesOf(graph).filter((node) => node['@type'] === type);
const therapyOf = (graph: Graph, language: Language, technique: Technique) =>
  ofType(graph, 'MedicalTherapy').find(({name}) => name === language.text(technique.name))!;
/** What a node refers to by one property. */
const referred = (graph: Graph, node: Node, property: string): Node[] =>
  ((node[property] ?? []) as {readonly '@id': string}[]).map(({'@id': id}) => graph['@graph'].find((each) => each['@id'] === id)!);
const about = (node: Node, type: string) => ((node['subjectOf'] ?? []) as Node[]).filter((each) => each['@type'] === type);

describe('the vocabulary’s own definitions', () => {
  // What they are asked has to be able to go wrong.
  const wrongs = [
    ['a property that is no more', '"contraindication":', '"indication":', /'"indication"' does not exist/],
    ['a value of another type', '"@type":"MedicalContraindication"', '"@type":"MedicalBusiness"', /MedicalContraindication/],
    ['an unknown type', '"@type":"Claim"', '"@type":"Claims"', /"Claims"/],
  ] as const;
  const spoilt = (right: string, wrong: string) => {
    const text = textOf(english, {}, techniques.slice(0, 1));
    expect(text).toContain(right);
    return JSON.parse(text.replaceAll(right, wrong)) as Graph;
  };
  let complaints: string[][];
  beforeAll(() => {
    complaints = complaintsOf([
      graphOf(english),
      graphOf(english, clinic),
      graphOf(french, clinic),
      ...wrongs.map(([, right, wrong]) => spoilt(right, wrong)),
    ]);
  }, 180_000);

  it('have nothing against all techniques, in any language, with and without a clinic', () => {
    expect(complaints.slice(0, 3)).toEqual([[], [], []]);
  });

  it.each(wrongs.map(([name, , , complaint], n) => [name, complaint, n] as const))('refuse %s', (_, complaint, n) => {
    expect(complaints[3 + n]!.join('\n')).toMatch(complaint);
  });
});

describe.each([
  ['English', english],
  ['French', french],
] as const)('all techniques in %s', (_, language) => {
  let graph: Graph;
  beforeAll(() => {
    graph = graphOf(language, clinic);
  });

  it('are one therapy each, in the order of the element', () => {
    expect(graph['@context']).toBe('https://schema.org');
    expect(ofType(graph, 'MedicalTherapy').map(({name}) => name)).toEqual(techniques.map(({name}) => language.text(name)));
    expect(ofType(graph, 'MedicalTherapy').length).toBe(33);
  });

  it('say what each is, and what it cannot do', () => {
    for (const technique of techniques) {
      const {description} = therapyOf(graph, language, technique);
      expect(description).toContain(language.text(technique.summary));
      if (technique.limits) expect(description).toContain(language.text(technique.limits));
      expect(/No benefit is listed|Aucun bienfait/.test(String(description)), technique.id).toBe(technique.benefits.length === 0);
    }
  });

  it('never claim anything without its evidence and sources', () => {
    for (const technique of techniques) {
      const claims = about(therapyOf(graph, language, technique), 'Claim');
      expect(claims.map(({text}) => text)).toEqual(
        technique.benefits.map(({text, evidence}) => `${language.text(text)} (${language.text(evidenceNames[evidence])})`),
      );
      claims.forEach((claim, n) =>
        expect(referred(graph, claim, 'citation').map(({name}) => name)).toEqual(
          technique.benefits[n]!.sources.map((id) => techniqueSources[id]!.title),
        ),
      );
    }
    expect(ofType(graph, 'Claim').length).toBe(techniques.flatMap(({benefits}) => benefits).length);
  });

  it('name what to speak about first, in these words', () => {
    for (const technique of techniques) {
      const found = referred(graph, therapyOf(graph, language, technique), 'contraindication');
      expect(found.map(({name}) => name)).toEqual(technique.cautions.map((id) => language.text(cautionNames[id]!)));
      for (const {name, description} of found) expect(description).toBe(`${language.msg('Speak with us first about')}: ${String(name)}`);
    }
  });

  it('name what may follow a massage, but no good effect, and nothing for what is merely added', () => {
    const expected = sideEffects.filter(({id}) => id !== 'unexpected-good-effects');
    expect(expected.length).toBe(sideEffects.length - 1);
    for (const technique of techniques) {
      const found = referred(graph, therapyOf(graph, language, technique), 'adverseOutcome');
      expect(found.map(({name, description}) => [name, description])).toEqual(
        technique.kind === 'adjunct' ? [] : expected.map(({name, course}) => [language.text(name), language.text(course)]),
      );
    }
  });

  it('name every source, with its date where it is one', () => {
    for (const technique of techniques) {
      const [entry] = about(therapyOf(graph, language, technique), 'WebPageElement');
      expect(referred(graph, entry!, 'citation').map(({name}) => name)).toEqual([
        ...new Set([...technique.sources, ...(technique.durationSources ?? [])].map((id) => techniqueSources[id]!.title)),
      ]);
    }
    for (const node of ofType(graph, 'CreativeWork')) {
      const source = techniqueSources[String(node['@id']).slice('_:source-'.length)]!;
      const date = /^\d{4}$/.test(source.year ?? '') ? source.year : undefined;
      expect(node).toEqual({
        '@type': 'CreativeWork',
        '@id': node['@id'],
        name: source.title,
        creditText: source.publisher,
        ...(source.url && {url: new URL(source.url).href && source.url}),
        ...(date && {datePublished: date}),
      });
    }
  });

  it('say their language', () => {
    const spoken = nodesOf(graph).filter((node) => 'inLanguage' in node);
    expect([...new Set(spoken.map(({inLanguage}) => inLanguage))]).toEqual([language.locale]);
    expect(new Set(spoken.map((node) => node['@type']))).toEqual(new Set(['MedicalWebPage', 'WebPageElement', 'Claim']));
  });

  it('refer to nothing that is not there, and describe nothing twice or unasked', () => {
    const ids = graph['@graph'].map((node) => node['@id'] as string);
    expect(new Set(ids).size).toBe(ids.length);
    const roots = ofType(graph, 'MedicalTherapy').map((node) => node['@id'] as string);
    expect([...new Set([...referencesOf(graph), ...roots])].sort()).toEqual([...ids].sort());
  });
});

describe('a source’s date', () => {
  it('is left out where it is none by ISO 8601', () => {
    const known = techniqueSources as Record<SourceId, Source>;
    known['vague'] = {title: 'Guide', publisher: 'A service', year: '2019, checked 2021', tier: 1};
    known['exact'] = {title: 'Review', publisher: 'A journal', year: '2019', tier: 1};
    try {
      const works = ofType(graphOf(english, {}, [{...techniques[0]!, benefits: [], sources: ['vague', 'exact']}]), 'CreativeWork');
      expect(works.map(({name, datePublished}) => [name, datePublished])).toEqual(
        expect.arrayContaining([
          ['Guide', undefined],
          ['Review', '2019'],
        ]),
      );
    } finally {
      delete known['vague'];
      delete known['exact'];
    }
  });
});

describe('what is said of the review', () => {
  const page = (...parameters: Parameters<typeof graphOf>) => ofType(graphOf(...parameters), 'MedicalWebPage')[0]!;

  it('is that no clinician has reviewed it, unless the clinic says who has', () => {
    expect(page(english, {clinicName: 'Riverbend'})).toEqual({
      '@type': 'MedicalWebPage',
      '@id': '_:en-page',
      name: 'Massage techniques',
      inLanguage: 'en',
      description: expect.stringMatching(/^General information .* does not assess, diagnose or clear anyone/),
      creativeWorkStatus: [expect.stringMatching(/not yet reviewed by a clinician\. Last checked \w+ \d+, \d{4}\.$/)],
      version: contentVersion,
      dateModified: contentReviewed,
      lastReviewed: contentReviewed,
      provider: {'@id': '_:clinic'},
    });
  });

  it('is who has and when, and that nobody has read the translation', () => {
    expect(page(english, clinic)).toMatchObject({
      creativeWorkStatus: ['Compiled from the listed sources. Reviewed for this clinic by Dr Ada Roe, October 1, 2026.'],
      lastReviewed: '2026-10-01',
      dateModified: contentReviewed,
      reviewedBy: {'@type': 'Person', name: 'Dr Ada Roe'},
    });
    expect(page(french, clinic)['creativeWorkStatus']).toEqual([
      expect.stringContaining('Dr Ada Roe'),
      french.msg('This is a machine translation that no person has reviewed yet. Please ask us if anything is unclear.'),
    ]);
    const reviewed = {...clinic, reviewedLocales: {fr: {by: 'Léa Roy, RMT', date: '2026-12-01'}}};
    expect(page(french, reviewed)['creativeWorkStatus']).toEqual([
      expect.stringContaining('Dr Ada Roe'),
      expect.stringMatching(/Léa Roy, RMT, le 1(er)? décembre 2026/),
    ]);
    expect(page(english, reviewed)['creativeWorkStatus']).toHaveLength(1);
  });
});

describe('a clinic', () => {
  const business = (given: ClinicProfile) => ofType(graphOf(english, given, []), 'MedicalBusiness');
  const withTechnique = (given: ClinicProfile) => ofType(graphOf(english, given, techniques.slice(0, 1)), 'MedicalBusiness');

  it('is the provider with what it has given, and not there without a name or phone number', () => {
    expect(withTechnique(clinic)).toEqual([
      {
        '@type': 'MedicalBusiness',
        '@id': '_:clinic',
        name: 'Riverbend Massage',
        telephone: '780-555-0100',
        potentialAction: {'@type': 'ReserveAction', target: 'https://riverbend.example/book'},
      },
    ]);
    expect(withTechnique({phone: '1'})).toEqual([{'@type': 'MedicalBusiness', '@id': '_:clinic', telephone: '1'}]);
    expect(withTechnique({clinicName: '', bookingHref: '/book'})).toEqual([]);
    expect(ofType(graphOf(english), 'MedicalWebPage')[0]).not.toHaveProperty('provider');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'tel:7805550100', 'MAILTO:a@b.example'])(
    'has no booking page at %s',
    (bookingHref) => {
      expect(business({clinicName: 'A', bookingHref})[0]).not.toHaveProperty('potentialAction');
    },
  );
});

describe('texts of others', () => {
  it('cannot end the script or open a comment in it', () => {
    for (const words of hostile) {
      const text = textOf(english, {clinicName: words, phone: words, bookingHref: `/${words}`, review: {by: words, date: '2026-10-01'}});
      expect(text).not.toContain('<');
      expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(words).slice(1, -1));
    }
  });

  it('come back as they were', () => {
    const words = fc.oneof(fc.string({unit: 'binary', minLength: 1}), fc.constantFrom(...hostile));
    fc.assert(
      fc.property(words, words, words, (clinicName, phone, by) => {
        const text = textOf(english, {clinicName, phone, review: {by, date: '2026-10-01'}}, techniques.slice(0, 1));
        const graph = JSON.parse(text) as Graph;
        expect(text).not.toContain('<');
        expect(ofType(graph, 'MedicalBusiness')[0]).toMatchObject({name: clinicName, telephone: phone});
        expect(ofType(graph, 'Person')[0]).toEqual({'@type': 'Person', name: by});
      }),
    );
  });
});

describe('a technique that is not translated', () => {
  it('is English as a whole, beside the French ones', () => {
    const [first, second] = techniques;
    const feel = first!.feel(((text: string) => text) as never);
    const partly = new Language('fr', 'fr-CA', locales.fr.status, translationsOf('fr', [feel]));
    const graph = graphOf(partly, {}, [first!, second!]);
    const entries = ofType(graph, 'MedicalTherapy').map((therapy) => about(therapy, 'WebPageElement')[0]!);
    expect(entries.map(({inLanguage, isPartOf}) => [inLanguage, isPartOf])).toEqual([
      ['en', {'@id': '_:en-page'}],
      ['fr', {'@id': '_:fr-page'}],
    ]);
    const [one, two] = ofType(graph, 'MedicalTherapy');
    expect(one!['name']).toBe(english.text(first!.name));
    expect(about(one!, 'Claim').map(({inLanguage}) => inLanguage)).toEqual(first!.benefits.map(() => 'en'));
    expect(referred(graph, one!, 'contraindication').map(({name}) => name)).toEqual(
      first!.cautions.map((each) => english.text(cautionNames[each]!)),
    );
    expect(referred(graph, two!, 'contraindication').map(({name}) => name)).toEqual(
      second!.cautions.map((each) => french.text(cautionNames[each]!)),
    );
    const pages = ofType(graph, 'MedicalWebPage').map(({inLanguage, creativeWorkStatus}) => [
      inLanguage,
      (creativeWorkStatus as string[]).length,
    ]);
    expect(pages.sort()).toEqual([
      ['en', 1],
      ['fr', 2],
    ]);
  });
});
