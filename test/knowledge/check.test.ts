import {spawnSync} from 'node:child_process';
import {accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {contentVersion} from '../../src/knowledge/content-version.js';
import {profileProblems} from '../../src/internal/profile-check.js';
import {profileOf} from '../../src/internal/profile.js';
import {knowledgeProblems, looksLikeKnowledge} from '../../src/knowledge/check.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {knowledgeFile} from '../../src/knowledge/file.js';
import {Language} from '../../src/localization/localizer.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as object;
const ajv = new Ajv2020({strictTypes: false, formats: {date: true, 'uri-reference': true}});
const fitsKnowledge = ajv.compile(read('schema/knowledge.schema.json'));
const fitsProfile = ajv.compile(read('schema/profile.schema.json'));

type Json = Record<string, unknown>;
interface Condition extends Json {
  id: string;
  contraindication: string;
  followUps: {id: string; step: string; notSure?: Json; answers: Json[]}[];
}
interface File extends Json {
  conditions: Condition[];
  techniques: Json[];
  aftercare: Json[];
  sources: Json;
}
const whole = JSON.stringify(knowledgeFile(new Language('en', 'en', undefined, undefined)));
const fresh = () => JSON.parse(whole) as File;

const lists = [
  'conditions',
  'techniques',
  'indications',
  'aftercare',
  'sideEffects',
  'frequencies',
  'preparations',
  'therapistChecks',
  'statements',
];
/** A file with only these records of each list. */
function excerpt(keep: (list: string, record: Json, index: number) => boolean): File {
  const file = fresh();
  for (const list of lists) file[list] = (file[list] as Json[]).filter((record, index) => keep(list, record, index));
  return file;
}
const chosen = [
  'rf-leg-clot',
  'fever',
  'deep-vein-thrombosis',
  'swedish-massage',
  'cupping',
  'chest-pain',
  'rise-slowly',
  'flushes-toxins',
  'hot-stone-burn',
  'acute-phase',
  'neck-pain',
];
const small = excerpt(
  (list, {id}, index) => chosen.includes(id as string) || (index === 0 && !['conditions', 'techniques', 'aftercare'].includes(list)),
);
small.sources = Object.fromEntries(Object.entries(small.sources).slice(0, 3));
// Records of the excerpt name only what stands in it; searching the nearest id for each of the others would take minutes.
for (const path of places(small)) {
  const named = {
    sources: Object.keys(small.sources),
    avoid: ['cupping'],
    strokes: ['cupping'],
    techniques: ['cupping'],
    cautions: ['fever'],
    handsOverTo: ['rf-leg-clot'],
  };
  const name = path.at(-1) as keyof typeof named;
  if (path.length > 1 && Array.isArray(at(small, path)) && Object.hasOwn(named, name))
    Object.assign(at(small, path.slice(0, -1)) as object, {[name]: named[name]});
}

/** What stands at a path. */
function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, step) => (part as Json | undefined)?.[step], value);
}
/** Every place in a value, as a path. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...steps.flatMap((step) => places((value as Json)[step], [...path, step]))];
}
/** A copy with the value at a path replaced; `undefined` takes the field out. */
function changed(value: object, path: readonly (string | number)[], by: unknown): unknown {
  if (path.length === 0) return by;
  const copy = structuredClone(value);
  const parent = at(copy, path.slice(0, -1));
  const last = path.at(-1)!;
  if (typeof parent !== 'object' || parent === null) return copy;
  if (by !== undefined) (parent as Json)[last] = by;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Json)[last];
  return copy;
}
const ownVerdict = (value: unknown) => !knowledgeProblems(value).some(({kind}) => kind === 'shape');
/** Fails with the place when the two validators do not agree. */
function agree(value: unknown, what: unknown): void {
  const [schema, own] = [fitsKnowledge(value), ownVerdict(value)];
  if (schema !== own)
    expect.fail(
      `${JSON.stringify(what)}: schema says ${schema} (${ajv.errorsText(fitsKnowledge.errors)}), own says ${own}: ${JSON.stringify(knowledgeProblems(value).filter(({kind}) => kind === 'shape'))}`,
    );
}
const values = [undefined, null, '', ' ', 'x', 'absolute', 'emergency', 'now', 0, 6, 1.5, true, [], ['x', 'x'], {}, {x: 1}];

describe('the schema of knowledge and the validator of the command line', () => {
  it('agree on the content, and on an excerpt of it', () => {
    for (const file of [fresh(), small]) {
      expect(fitsKnowledge(file)).toBe(true);
      expect(ownVerdict(file)).toBe(true);
    }
  });

  it('agree on every single change of an excerpt', () => {
    const all = places(small);
    expect(all.length).toBeGreaterThan(400);
    let refused = 0;
    for (const path of all) {
      for (const value of values) {
        const file = changed(small, path, value);
        agree(file, [path, value]);
        if (!fitsKnowledge(file)) refused++;
      }
      // One field too many, at every object.
      const here = at(small, path);
      if (typeof here === 'object' && here !== null && !Array.isArray(here))
        agree(changed(small, [...path, 'surplus'], 'x'), [path, 'surplus']);
    }
    expect(refused).toBeGreaterThan(5000);
  });

  it('agree on parts of the content', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), {minLength: 40, maxLength: 40}), fc.nat(), (coins, offset) => {
        const file = excerpt((_, __, index) => coins[(index + offset) % 40]!);
        agree(file, offset);
        expect(ownVerdict(file)).toBe(true);
      }),
      {numRuns: 10},
    );
  });

  it('agree on several changes at once, with any value', () => {
    const all = places(small);
    const change = fc.record({
      path: fc.constantFrom(...all.slice(1)),
      value: fc.oneof(fc.constantFrom(...values), fc.jsonValue({maxDepth: 2})),
    });
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 3}), (changes) => {
        let file: unknown = small;
        for (const {path, value} of changes) file = changed(file as object, path, value);
        agree(file, changes);
      }),
      {numRuns: 1500},
    );
  });
});

describe('the schema of profiles and the rules of the elements', () => {
  const examples = [...['README.md', ...['bilingual', 'all-in-one'].map((page) => `demo/${page}.html`)]].flatMap((file) =>
    [...readFileSync(new URL(file, root), 'utf8').matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, json]) => json!,
    ),
  );

  it('take the examples of the README and of the demo', () => {
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      const profile = JSON.parse(example) as object;
      expect(fitsProfile(profile), example).toBe(true);
      expect(profileOf(profile)).toEqual({profile, problems: []});
      expect(profileProblems(profile)).toEqual([]);
    }
    const [, review] = /`("review": \{[^`]*\})`/.exec(readFileSync(new URL('README.md', root), 'utf8')) ?? [];
    expect(fitsProfile(JSON.parse(`{${review}}`))).toBe(true);
    expect(profileOf(JSON.parse(`{${review}}`) as object).problems).toEqual([]);
  });

  it('know the same fields', () => {
    const schema = read('schema/profile.schema.json') as {properties: Json};
    const [problem] = profileOf({surplus: 1}).problems;
    expect(problem!.message.split('accepted are ')[1]!.split(', ')).toEqual(
      Object.keys(schema.properties).filter((name) => name !== '$schema'),
    );
  });

  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', ' ', 'CA', 'ca', 'Canada', '911', 'call us', '2026-11-22', '2026-11-22T10:00', '2026-02-30', '22.11.2026'),
  );
  const link = fc.oneof(
    fc.webUrl({withQueryParameters: true, withFragments: true}),
    fc.constantFrom(
      '/book',
      'book?x=1#y',
      '#book',
      ' https://x.example',
      'TEL:1',
      'mailto:a@b.c',
      'javascript:alert(1)',
      ' JaVaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'ftp://x.example',
      'a/b:c',
      '1:2',
    ),
    text,
  );
  const anything = fc.oneof(text, fc.jsonValue({maxDepth: 1}));
  const mostly = (right: unknown, others: fc.Arbitrary<unknown> = anything) =>
    fc.oneof({weight: 4, arbitrary: fc.constant<unknown>(right)}, {weight: 1, arbitrary: others});
  const words = fc.oneof(
    {weight: 3, arbitrary: fc.constant('Relaxation')},
    fc.record({en: mostly('Relaxation'), 'fr-CA': mostly('Détente')}),
    anything,
  );
  const pair = (least: number, most: number) =>
    fc.oneof(
      {weight: 3, arbitrary: fc.tuple(fc.integer({min: 1, max: least}), fc.integer({min: least, max: most}))},
      fc.array(fc.integer({min: -1, max: 9}), {maxLength: 3}).map((numbers) => [...numbers].sort()),
    );
  // No id stands twice: that is more than a schema can say.
  const ofClinic = (ids: readonly string[]) =>
    fc.record(
      {
        id: fc.constantFrom<unknown>(...ids, ...ids, ...ids, 'Not An Id'),
        name: words,
        price: mostly('$95'),
        note: mostly('Ask us'),
        summary: mostly('Slow strokes'),
        feel: mostly('Calm'),
        like: mostly('shiatsu'),
        kind: mostly('modality'),
        pressure: pair(3, 5),
        minutes: pair(30, 90),
        goals: fc.array(mostly('relaxation'), {maxLength: 2}),
        regions: fc.array(mostly('neck'), {maxLength: 2}),
      },
      {requiredKeys: ['id']},
    );
  const ofBuiltIn = fc.record(
    {id: fc.constant('cupping'), name: words, price: mostly('$95'), summary: fc.constant('x')},
    {requiredKeys: ['id']},
  );
  const ids = fc.constantFrom<unknown>(...Array<string>(6).fill('diabetes'), 'anticoagulants', 'rf-stroke', 'diabetis', '', 5);
  const classes = fc.constantFrom<unknown>(...Array<string>(6).fill('clearance'), 'none', 'emergency', 'Absolute', null);
  const some = (item: fc.Arbitrary<unknown>) => fc.oneof({weight: 6, arbitrary: fc.array(item, {maxLength: 2})}, anything);
  const policy = fc.record({text: words, conditions: some(ids), contraindications: some(classes)}, {requiredKeys: ['text']});
  const price = fc.record({name: words, price: mostly('$95'), note: words}, {requiredKeys: ['name', 'price']});
  const long = (length: number) => 'x'.repeat(length);
  const profiles = fc.record(
    {
      showTechniques: mostly('modality'),
      hideTopics: mostly('pregnancy', fc.oneof(fc.constantFrom(long(10_000), long(10_001)), anything)),
      prices: fc.oneof({weight: 8, arbitrary: fc.array(price, {maxLength: 1})}, anything),
      policies: fc.oneof({weight: 8, arbitrary: fc.array(policy, {maxLength: 1})}, anything),
      techniques: fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constant<unknown>([
            {id: 'cupping', price: '$40'},
            {id: 'own', name: 'Own', summary: 'Our own'},
          ]),
        },
        {
          weight: 4,
          arbitrary: fc.oneof(
            fc.tuple(ofBuiltIn),
            fc.tuple(ofClinic(['own']), ofClinic(['other', 'third'])),
            fc.tuple(ofBuiltIn, ofClinic(['own'])),
          ),
        },
        anything,
      ),
      clinicName: mostly(
        'Riverbend Massage',
        fc.oneof(fc.constantFrom(long(200), long(201), '💆'.repeat(200), '💆'.repeat(201)), anything),
      ),
      phone: mostly('780-555-0100'),
      bookingHref: mostly('/book', fc.oneof(link, anything)),
      country: mostly('CA', fc.oneof(fc.constantFrom(' ca', 'UK', 'CAN', 'C A'), anything)),
      emergencyNumber: mostly('911', fc.oneof(fc.stringMatching(/^[0-9 +*#().a-]{0,60}$/), anything)),
      reportEmail: mostly('cards@clinic.example'),
      review: fc.oneof(
        fc.record({by: mostly('Dr A'), date: mostly('2026-11-22'), role: anything}, {requiredKeys: ['by', 'date']}),
        anything,
      ),
      reviewedLocales: mostly(
        {fr: {by: 'Dr A', date: '2026-11-22'}},
        fc.oneof(
          fc.dictionary(fc.constantFrom('fr', 'zh-Hans', 'x'), fc.record({by: mostly('Dr A'), date: mostly('2026-11-22')}), {maxKeys: 2}),
          anything,
        ),
      ),
    },
    {requiredKeys: []},
  );

  it('agree at the limits', () => {
    const cases: [object, boolean][] = [
      [{clinicName: long(200)}, true],
      [{clinicName: long(201)}, false],
      // Characters, not units of UTF-16.
      [{clinicName: '💆'.repeat(200)}, true],
      [{clinicName: '💆'.repeat(201)}, false],
      [{hideTopics: long(10_001)}, false],
      ...['911', '+1 (911)', '*#1', ' 1-1.2 '].map((emergencyNumber): [object, boolean] => [{emergencyNumber}, true]),
      ...['help', 'Call 999', '999 or 112', '(-)', '１１２', '9\n11', '1'.repeat(51)].map((emergencyNumber): [object, boolean] => [
        {emergencyNumber},
        false,
      ]),
      [{phone: '1-800-CLINIC'}, true],
      [{phone: 'call us'}, false],
      [{country: ' ca '}, true],
      [{country: 'C A'}, false],
      [{prices: []}, true],
      [{prices: Array.from({length: 100}, () => ({name: 'x', price: 'y'}))}, true],
      [{prices: Array.from({length: 101}, () => ({name: 'x', price: 'y'}))}, false],
      [{prices: [{name: 'x'}]}, false],
      [{prices: [{name: 'x', price: 'y', note: long(1001)}]}, false],
      [{prices: [{name: {en: long(1000), fr: '  '}, price: 'y'}]}, false],
      [{policies: Array.from({length: 51}, () => ({text: 'x'}))}, false],
      [{policies: [{text: 'x', conditions: []}]}, false],
      [{policies: [{text: 'x', conditions: ['diabetes'], contraindications: ['none', 'absolute']}]}, true],
      [{policies: [{text: 'x', conditions: ['rf-stroke']}]}, false],
      [{policies: [{text: 'x', conditions: Array.from({length: 301}, () => 'diabetes')}]}, false],
      [{policies: [{text: 'x', contraindications: ['emergency']}]}, false],
      [{policies: [{text: Object.fromEntries(Array.from({length: 51}, (_, n) => [`en-${String(n).padStart(3, '0')}`, 'x']))}]}, false],
      [{techniques: Array.from({length: 301}, (_, n) => ({id: `own-${n}`, name: 'x', summary: 'y'}))}, false],
      [JSON.parse('{"__proto__": {"clinicName": "x"}}') as object, false],
      [{constructor: 'x'}, false],
      [{reviewedLocales: {}}, true],
      [{reviewedLocales: {fr: {by: long(200), date: '2026-12-01'}}}, true],
      [{reviewedLocales: {fr: {by: long(201), date: '2026-12-01'}}}, false],
      [{reviewedLocales: {fr: {by: 'x', date: '2026-13-01'}}}, false],
      [{reviewedLocales: {french: {by: 'x', date: '2026-12-01'}}}, false],
      [{policies: [JSON.parse('{"text": "x", "__proto__": 1}')]}, false],
      [{prices: [{name: {constructor: 'x'}, price: 'y'}]}, false],
    ];
    for (const [profile, good] of cases) {
      const own = profileProblems(profile).length === 0;
      expect([JSON.stringify(profile).slice(0, 80), own, fitsProfile(profile)]).toEqual([JSON.stringify(profile).slice(0, 80), good, good]);
    }
  });

  it('name the conditions that can have a policy', () => {
    const {$defs} = read('schema/profile.schema.json') as {$defs: {condition: {enum: string[]}}};
    expect($defs.condition.enum).toEqual(conditions.filter(({category}) => category !== 'red-flags').map(({id}) => id));
  });

  it('take the examples of the schema', () => {
    const {properties} = read('schema/profile.schema.json') as unknown as {properties: Record<string, {examples?: unknown[]}>};
    const given = Object.entries(properties).flatMap(([name, {examples = []}]) => examples.map((example) => ({[name]: example})));
    expect(given.length).toBeGreaterThan(12);
    for (const profile of given) {
      expect(fitsProfile(profile), JSON.stringify(profile)).toBe(true);
      // An own technique that is shown stands in the example of another field.
      if (!('showTechniques' in profile)) expect(profileProblems(profile)).toEqual([]);
    }
  });

  it('come to the same verdict on any profile', () => {
    let accepted = 0;
    fc.assert(
      fc.property(profiles, fc.integer({min: 0, max: 4}), (profile, coin) => {
        const {bookingHref} = profile;
        // Whether an address can be read at all is more than a pattern can say.
        if (typeof bookingHref === 'string' && !URL.canParse(bookingHref.trim(), 'https://relative.invalid/')) delete profile.bookingHref;
        const value = coin > 0 ? profile : {...profile, surplus: 1};
        const own = !profileProblems(value).some(({kind}) => kind === 'shape');
        if (own) accepted++;
        expect([fitsProfile(value), value]).toEqual([own, value]);
      }),
      {numRuns: 4000},
    );
    // About 155 of them, give or take 15: enough of both verdicts.
    expect(accepted).toBeGreaterThan(60);
  });
});

describe('knowledgeProblems', () => {
  /** What is said of the content after a change, each as `kind pointer: message`. */
  const said = (change: (file: File) => void) => {
    const file = fresh();
    change(file);
    return knowledgeProblems(file).map(({kind, pointer, message}) => `${kind} ${pointer}: ${message}`);
  };
  const dvt = fresh().conditions.findIndex(({id}) => id === 'deep-vein-thrombosis');
  const here = `/conditions/${dvt}`;
  const swedish = fresh().techniques.findIndex(({id}) => id === 'swedish-massage');
  const chest = fresh().aftercare.findIndex(({id}) => id === 'chest-pain');
  const of = ' (in "deep-vein-thrombosis")';

  it.each<[string, (file: File) => void, string[]]>([
    [
      'an unknown source',
      (file) => (file.conditions[dvt]!['sources'] = ['glos-dtv']),
      [`meaning ${here}/sources/0: "glos-dtv" is no source of this file; nearest is "glos-dvt"${of}`],
    ],
    [
      'an unknown technique',
      (file) => (file.conditions[dvt]!['avoid'] as string[]).push('hot-stones-massage'),
      [`meaning ${here}/avoid/9: "hot-stones-massage" is no technique of this file; nearest is "hot-stone-massage"${of}`],
    ],
    [
      'an unknown condition to hand over to',
      (file) => (file.conditions[dvt]!.followUps[0]!.answers[0]!['handsOverTo'] = ['rf-lung-clot', 'rf-lung-clott']),
      [`meaning ${here}/followUps/0/answers/0/handsOverTo/1: "rf-lung-clott" is no condition of this file; nearest is "rf-lung-clot"${of}`],
    ],
    [
      'a hand-over to itself',
      (file) => (file.conditions[dvt]!.followUps[1]!.answers[0]!['handsOverTo'] = ['deep-vein-thrombosis']),
      [
        `meaning ${here}/followUps/1/answers/0/handsOverTo: hands over to "deep-vein-thrombosis" itself; accepted are other conditions${of}`,
      ],
    ],
    [
      'a warning sign behind a harmless answer',
      (file) => (file.conditions[dvt]!.followUps[1]!.answers[0]!['handsOverTo'] = ['rf-stroke']),
      [
        `meaning ${here}/followUps/1/answers/0/handsOverTo/0: hands over to the warning sign "rf-stroke" from "absolute"; accepted only from "emergency"${of}`,
      ],
    ],
    [
      'questions in the wrong order',
      (file) => file.conditions[dvt]!.followUps.reverse(),
      [`meaning ${here}/followUps/1/step: "danger" stands after "state"; danger is asked first${of}`],
    ],
    [
      'an urgency without an emergency',
      (file) => (file.conditions[dvt]!['urgency'] = 'now'),
      [`shape ${here}/urgency: stands with "absolute"; accepted only with "emergency"${of}`],
    ],
    [
      'absolute without what has to happen first',
      (file) => delete file.conditions[dvt]!['until'],
      [`shape ${here}/until: is missing; must be a text that is not empty, since "absolute" says what has to happen first${of}`],
    ],
    [
      'a "not sure" that is milder',
      (file) => (file.conditions[dvt]!.followUps[0]!.notSure = {contraindication: 'local'}),
      [
        `meaning ${here}/followUps/0/notSure: is "local", milder than the condition’s own "absolute"; accepted is the same or a more cautious class${of}`,
      ],
    ],
    [
      'a warning sign that is no emergency',
      (file) => (file.conditions[0]!.contraindication = 'clearance'),
      [
        `shape /conditions/0/urgency: stands with "clearance"; accepted only with "emergency" (in "rf-leg-clot")`,
        `shape /conditions/0/contraindication: is "clearance"; a warning sign must be "emergency" (in "rf-leg-clot")`,
        `milder /conditions/0/contraindication: milder than content ${contentVersion}: "clearance", was "emergency, today" (in "rf-leg-clot")`,
      ],
    ],
    [
      'an answer with a reserved id',
      (file) => file.conditions[dvt]!.followUps[0]!.answers.push({id: 'none', label: 'None', contraindication: 'none'}),
      [`meaning ${here}/followUps/0/answers/2/id: "none" is an answer that is always offered; accepted is an id of its own${of}`],
    ],
    [
      'ids that stand twice',
      (file) => file.conditions.push({...file.conditions[dvt]!}),
      [`meaning /conditions/${fresh().conditions.length}/id: "deep-vein-thrombosis" stands twice; each may stand once${of}`],
    ],
    [
      'a pressure that runs backwards',
      (file) => (file.techniques[swedish]!['pressure'] = [3, 2]),
      [`meaning /techniques/${swedish}/pressure: [3,2] runs backwards; the smaller number comes first (in "swedish-massage")`],
    ],
    [
      'an unknown warning sign in the aftercare',
      (file) => (file.aftercare[chest]!['redFlag'] = 'fever'),
      [`meaning /aftercare/${chest}/redFlag: "fever" is no warning sign of this file; nearest is "rf-chemo-fever" (in "chest-pain")`],
    ],
    [
      'aftercare without its urgency, with a phase',
      (file) => {
        delete file.aftercare[chest]!['urgency'];
        file.aftercare[chest]!['phase'] = 'later';
      },
      [
        `shape /aftercare/${chest}/phase: has no place here; accepted only with "advice" (in "chest-pain")`,
        `shape /aftercare/${chest}/urgency: is missing; must be one of now, today, with "help" (in "chest-pain")`,
      ],
    ],
    [
      'a class that does not exist',
      (file) => (file.conditions[dvt]!.contraindication = 'absolut'),
      [
        `shape ${here}/contraindication: must be one of emergency, absolute, clearance, local, precaution, none, not "absolut"; nearest is "absolute"${of}`,
      ],
    ],
    [
      'an unknown field',
      (file) => (file.conditions[dvt]!['advise'] = 'x'),
      [
        expect.stringMatching(
          `^shape ${here}/advise: is an unknown field and nothing reads it; nearest is "advice"; accepted are id, category, `,
        ) as string,
      ],
    ],
    [
      'a review that nobody has signed',
      (file) => ((file['review'] as Json)['status'] = 'reviewed by a clinician'),
      [
        'shape /review/by: is missing; must be a text that is not empty, with "reviewed by a clinician"',
        'shape /review/date: is missing; must be a day such as "2026-11-22", with "reviewed by a clinician"',
      ],
    ],
    [
      'a milder class',
      (file) => (file.conditions[dvt]!.contraindication = 'clearance'),
      [`milder ${here}/contraindication: milder than content ${contentVersion}: "clearance", was "absolute"${of}`],
    ],
    [
      'milder limits',
      (file) => {
        file.conditions[dvt]!['maxPressure'] = 4;
        (file.conditions[dvt]!['avoid'] as string[]).shift();
      },
      [
        `milder ${here}/maxPressure: milder than content ${contentVersion}: 4, was 2${of}`,
        `milder ${here}/avoid: milder than content ${contentVersion}: without "deep-tissue-massage"${of}`,
      ],
    ],
    [
      'milder answers',
      (file) => {
        const [danger, state] = file.conditions[dvt]!.followUps;
        danger!.answers[0]!['contraindication'] = 'absolute';
        delete danger!.answers[0]!['handsOverTo'];
        danger!.answers[1]!['urgency'] = 'today';
        state!.answers.pop();
      },
      [
        `milder ${here}/followUps/0/answers/0/contraindication: milder than content ${contentVersion}: "absolute", was "emergency"${of}`,
        `milder ${here}/followUps/0/answers/0/handsOverTo: milder than content ${contentVersion}: without "rf-lung-clot"${of}`,
        `milder ${here}/followUps/1/answers: milder than content ${contentVersion}: the answer "over-6-months" ("none") is missing${of}`,
      ],
    ],
    [
      'a question that is gone',
      (file) => file.conditions[dvt]!.followUps.shift(),
      [`milder ${here}/followUps: milder than content ${contentVersion}: the question "signs" is missing${of}`],
    ],
  ])('sees %s', (_, change, problems) => expect(said(change)).toEqual(problems));

  it('sees what is missing as a whole', () => {
    const problems = said((file) => (file.conditions = file.conditions.filter(({id}) => id !== 'recent-heavy-meal')));
    expect(problems).toEqual([`milder /conditions: milder than content ${contentVersion}: "recent-heavy-meal" ("precaution") is missing`]);
    expect(knowledgeProblems([]).map(({pointer, message}) => pointer + message)).toEqual(['must be an object, not []']);
  });

  it('says nothing of more cautious content, and of records of a clinic’s own', () => {
    expect(
      said((file) => {
        file.conditions[dvt]!['maxPressure'] = 1;
        file.conditions[dvt]!.followUps[1]!.answers[2]!['contraindication'] = 'absolute';
        file.conditions.push({...file.conditions[dvt]!, id: 'clinics-own', name: 'Our own'});
        file['contentVersion'] = '1.0.0-riverbend.1';
      }),
    ).toEqual([]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(knowledgeProblems(value)) && looksLikeKnowledge(value) !== undefined));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(small)), fc.jsonValue({maxDepth: 3})), (value) =>
        Array.isArray(knowledgeProblems(value)),
      ),
    );
  });
});

describe('massage-elements check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'massage-elements-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  const bin = fileURLToPath(new URL('bin/massage-elements.mjs', root));
  const run = (...command: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...command], {cwd: folder, encoding: 'utf8'});
    return {status, stdout, stderr};
  };
  const write = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    return name;
  };
  const {version} = read('package.json') as {version: string};

  it('is a program of the package', () => {
    expect(read('package.json')).toMatchObject({bin: {'massage-elements': 'bin/massage-elements.mjs'}});
    expect(() => accessSync(bin, constants.X_OK)).not.toThrow();
    expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('takes good files', () => {
    const profile = write(
      'clinic.json',
      '\uFEFF{"$schema": "x", "clinicName": "Riverbend Massage", "phone": "780-555-0100", "bookingHref": "/book", "country": "CA"}',
    );
    const knowledge = fileURLToPath(new URL('dist/knowledge/en.json', root));
    expect(run('check', profile, knowledge)).toEqual({
      status: 0,
      stdout: `clinic.json: nothing wrong (clinic profile)\n${knowledge}: nothing wrong (knowledge ${contentVersion} in "en", ${fresh().conditions.length} conditions and warning signs)\n`,
      stderr: '',
    });
  });

  it('says line by line what is wrong in a profile', () => {
    const bad = {
      phon: '1',
      phone: 780,
      clinicName: ' ',
      bookingHref: 'javascript:alert(1)',
      country: 'Canada',
      emergencyNumber: 'call',
      review: {by: 'Dr A', date: 'May'},
      'a/b': 1,
    };
    const accepted = Object.keys((read('schema/profile.schema.json') as {properties: Json}).properties)
      .slice(1)
      .join(', ');
    expect(run('check', write('bad.json', bad))).toEqual({
      status: 1,
      stdout: `bad.json: /phon: is an unknown field and nothing reads it; nearest is "phone"; accepted are ${accepted}
bad.json: /phone: must hold a number such as "780-555-0100", in at most 100 characters, not 780; it is left out
bad.json: /clinicName: must be a text that is not empty, of at most 200 characters, not " "; it is left out
bad.json: /bookingHref: must be an https:, http:, tel:, mailto: or relative link, of at most 2000 characters, not "javascript:alert(1)"; it is left out
bad.json: /country: must be a two-letter ISO 3166 code such as "CA", not "Canada"; it is left out and the language’s region decides
bad.json: /emergencyNumber: must be a number such as "911", not "call"; it is left out and the country decides
bad.json: /review: must hold "by" (a text of at most 200 characters) and "date" (such as "2026-11-22"), not {"by":"Dr A","date":"May"}; it is left out and the content counts as not reviewed
bad.json: /a~1b: is an unknown field and nothing reads it; nearest is "phone"; accepted are ${accepted}
`,
      stderr: '',
    });
  });

  it('says what is no country, what has another code, and where 112 stands in', () => {
    const files = {
      zz: {country: 'ZZ'},
      uk: {country: 'UK'},
      pk: {country: ' pk'},
      own: {country: 'PK', emergencyNumber: '15'},
      fr: {country: 'FR'},
    };
    const said = (name: keyof typeof files) => run('check', write(`${name}.json`, files[name]));
    expect(said('zz')).toMatchObject({
      status: 1,
      stdout:
        'zz.json: /country: must be a two-letter ISO 3166 code such as "CA", not "ZZ"; it is left out and the language’s region decides\n',
    });
    expect(said('uk')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^uk\.json: \/country: warning: holds "UK", which is "GB" in ISO 3166 and counts as that\n/) as string,
    });
    expect(said('pk')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^pk\.json: \/country: warning: holds " pk"; 112 is shown there, so give emergencyNumber/) as string,
    });
    for (const name of ['own', 'fr'] as const)
      expect(said(name)).toMatchObject({status: 0, stdout: `${name}.json: nothing wrong (clinic profile)\n`});
  });

  it('says which ids of a profile are not known, and what cannot be said in it', () => {
    const bad = {
      topics: 'skin shoes',
      hideTopics: 'red-flags',
      exclude: 'psoriasys rf-stroke',
      showTechniques: 'modality our-own',
      hideTechniques: 'swedish',
      techniques: [{id: 'our-own', name: 'Own'}],
      prices: [{name: '60 minutes'}, {name: 'x'.repeat(2000), price: '$1'}],
      policies: [
        {text: 'x', conditions: ['diabetis', 'rf-stroke']},
        {text: 'x', contraindications: ['emergency', 'clearence']},
        {txt: 'x'},
      ],
    };
    const {status, stdout} = run('check', write('ids.json', bad));
    expect(status).toBe(1);
    expect(stdout).toBe(
      `/techniques/0: has no "summary"; that must be a text that is not empty, or one for each language such as {"en": "…", "fr": "…"}; the entry is left out
/techniques/0: has no id of a built-in technique; nearest is "cupping", so it counts as the clinic's own; the entry is left out
/prices/0: has no "price"; that must be a text that is not empty, or one for each language such as {"en": "…", "fr": "…"}; the entry is left out
/prices/1/name: must be a text of at most 1000 characters, not one of 2000; the entry is left out
/policies/0/conditions/0: must be the id of a condition, not "diabetis"; nearest is "diabetes"; the entry is left out
/policies/0/conditions/1: must be the id of a condition, not the warning sign "rf-stroke": an emergency’s wording is never added to; the entry is left out
/policies/1/contraindications/0: must be one of absolute, clearance, local, precaution, none, not "emergency": an emergency’s wording is never added to; the entry is left out
/policies/1/contraindications/1: must be one of absolute, clearance, local, precaution, none, not "clearence"; nearest is "clearance"; the entry is left out
/policies/2/txt: is an unknown field and nothing reads it; nearest is "text"; accepted are text, conditions, contraindications; the entry is left out
/policies/2: has no "text"; that must be a text that is not empty, or one for each language such as {"en": "…", "fr": "…"}; the entry is left out
/topics: holds "shoes", which is no category; nearest is "skin"; it is left out
/hideTopics: holds "red-flags"; warning signs are always asked, so it is left out
/exclude: holds "psoriasys", which is no condition; nearest is "psoriasis"; it is left out
/exclude: holds "rf-stroke"; warning signs are always asked, so it is left out
/showTechniques: holds "our-own", which is no technique or kind; nearest is "stroke"; it is left out
/hideTechniques: holds "swedish", which is no technique; nearest is "swedish-massage"; it is left out
`.replaceAll(/^(?=\/)/gm, 'ids.json: '),
    );
  });

  it('says line by line what is wrong in a knowledge file', () => {
    const file = fresh();
    file.conditions[0]!.contraindication = 'emergencie';
    (file.conditions[1]!['sources'] as string[]).push('glos-dtv');
    expect(run('check', write('changed.json', file))).toEqual({
      status: 1,
      stdout: `changed.json: /conditions/0/contraindication: must be one of emergency, absolute, clearance, local, precaution, none, not "emergencie"; nearest is "emergency" (in "${file.conditions[0]!.id}")
changed.json: /conditions/1/sources/${(file.conditions[1]!['sources'] as string[]).length - 1}: "glos-dtv" is no source of this file; nearest is "glos-dvt" (in "${file.conditions[1]!.id}")
`,
      stderr: '',
    });
  });

  it('warns of what is milder, without failing', () => {
    const file = fresh();
    const index = file.conditions.findIndex(({id}) => id === 'fever');
    file.conditions[index]!.contraindication = 'precaution';
    expect(run('check', write('milder.json', file))).toEqual({
      status: 0,
      stdout: `milder.json: /conditions/${index}/contraindication: warning: milder than content ${contentVersion}: "precaution", was "absolute" (in "fever")
milder.json: nothing wrong (knowledge ${contentVersion} in "en", ${file.conditions.length} conditions and warning signs), 1 warning
`,
      stderr: '',
    });
  });

  it('goes on after a file that it cannot read', () => {
    const {status, stdout} = run(
      'check',
      'missing.json',
      write('broken.json', '{"phone": '),
      write('list.json', '[]'),
      write('fine.json', '{}'),
    );
    const lines = stdout.split('\n');
    expect(status).toBe(1);
    expect(lines[0]).toBe('missing.json: cannot be read (ENOENT); accepted is the path of a JSON file');
    expect(lines[1]).toMatch(/^broken\.json: is not valid JSON \(.+\); accepted is a JSON file of a clinic's profile or of the knowledge$/);
    expect(lines[2]).toBe(
      'list.json: is no JSON object; accepted is a clinic’s profile ({"clinicName": …}) or a knowledge file ({"contentVersion": …})',
    );
    expect(lines[3]).toBe('fine.json: nothing wrong (clinic profile)');
    expect(lines).toHaveLength(5);
  });

  it('tells the two kinds of file apart', () => {
    for (const name of ['contentVersion', 'conditions', 'sources', 'contraindications']) expect(looksLikeKnowledge({[name]: 1})).toBe(true);
    // A package.json has sideEffects too, a profile techniques.
    for (const value of [{}, {phone: '1'}, {techniques: []}, {sideEffects: false}, [], null, 'conditions'])
      expect(looksLikeKnowledge(value)).toBe(false);
  });

  it('shows how it is called', () => {
    expect(run('--version')).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: massage-elements check FILE…\n/) as string,
      stderr: '',
    });
    expect(run('check', '--help').status).toBe(0);
    for (const [command, said] of [
      [[], 'No command. Accepted are check, render and prove.'],
      [['chek'], 'Unknown command "chek". Accepted are check, render and prove.'],
      [['check'], 'No file. Accepted are one or more JSON files after check.'],
      [['check', '--fast', 'x'], 'Unknown option "--fast". Accepted are --help and --version.'],
    ] as const) {
      const {status, stdout, stderr} = run(...command);
      expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', said]);
      expect(stderr).toContain('Usage: massage-elements check');
    }
  });
});
