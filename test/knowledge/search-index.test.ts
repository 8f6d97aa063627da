import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Contraindication, Msg, Text} from '../../src/knowledge/model.js';
import {createIndex, tokensOf, type Everyday, type Searchable} from '../../src/knowledge/search-index.js';

const english = ((text: string) => text) as Msg;
const text =
  (words: string): Text =>
  (msg) =>
    msg(words);
const record = (
  id: string,
  name: string,
  synonyms = '',
  contraindication: Contraindication = 'precaution',
  scope: 'core' | 'extended' = 'extended',
) => ({id, name: text(name), synonyms: text(synonyms), contraindication, scope}) satisfies Searchable;

const indexOf = (records: readonly Searchable[], everyday?: Everyday) => createIndex(records, english, everyday);
const found = (records: readonly Searchable[], query: string, everyday?: Everyday) => indexOf(records, everyday)(query).map(({id}) => id);
const same = (a: string, b: string) => expect(tokensOf(a).map(({stem}) => stem)).toEqual(tokensOf(b).map(({stem}) => stem));

describe('words', () => {
  it.each([
    ['oedema', 'edema'],
    ['haemorrhage', 'hemorrhage'],
    ['anaesthetic', 'anesthetic'],
    ['tumours', 'tumors'],
    ['generalised', 'generalized'],
    ['paralysed', 'paralyzed'],
    ['diarrhoea', 'diarrhea'],
    ['oestrogen', 'estrogen'],
    ['gynaecology', 'gynecology'],
    ['fibres', 'fibers'],
    ['placenta praevia', 'placenta previa'],
    ['Sjögren’s', "Sjogren's"],
    ['Ménière', 'Meniere'],
    ['œdème', 'oedeme'],
    ['allergies', 'allergy'],
    ['biopsies', 'biopsy'],
    ['dizziness', 'dizzy'],
    ['bruising', 'bruised'],
    ['cannot', "can't"],
    ['can not', 'cant'],
    ['Crohn´s', 'crohns'],
    ['İLAÇ', 'ilac'],
    ['ALLERGİ', 'allergı'],
    ['أدوية', 'ادوية'],
  ])('reads %s as %s', (a, b) => same(a, b));

  it.each([
    ['hand', 'band'],
    ['four', 'for'],
    ['toe', 'te'],
    ['hypothyroidism', 'hyperthyroidism'],
    ['MS', 'M'],
  ])('keeps %s and %s apart', (a, b) => expect(tokensOf(a)).not.toEqual(tokensOf(b)));
});

describe('createIndex', () => {
  const heart = [
    record('infarct', 'Heart attack', '', 'absolute'),
    record('rhythm', 'Heart rhythm problem', 'palpitations'),
    record('burn', 'Heartburn'),
  ];

  it('puts a whole phrase before a word, that before a beginning, that before a typing error', () => {
    const records = [
      record('error', 'artirial'),
      record('beginning', 'arterialis'),
      record('word', 'arterial other'),
      record('phrase', 'arterial'),
    ];
    expect(found(records, 'arterial')).toEqual(['phrase', 'word', 'beginning', 'error']);
    expect(found(heart, 'heart attack')[0]).toBe('infarct');
  });

  it('lets rare words weigh more than common ones', () => {
    const records = [
      ...Array.from({length: 8}, (_, i) => record(`pain-${i}`, `pain ${'abcdefgh'[i]!.repeat(5)}`)),
      record('zoster', 'zoster'),
    ];
    expect(found(records, 'zoster pain')[0]).toBe('zoster');
  });

  it('puts the more cautious first when two are met as well, then the core one, then the earlier', () => {
    const records = [
      record('mild', 'fainting'),
      record('mild-core', 'fainting', '', 'precaution', 'core'),
      record('clearance', 'fainting', '', 'clearance'),
      record('absolute', 'fainting', '', 'absolute'),
      record('emergency', 'fainting', '', 'emergency'),
      record('mild-later', 'fainting'),
    ];
    const order = ['emergency', 'absolute', 'clearance', 'mild-core', 'mild', 'mild-later'];
    expect(found(records, 'fainting')).toEqual(order);
    expect(found(records, 'faintng')).toEqual(order);
    expect(found(records, 'faint')).toEqual(order);
  });

  it('never leaves a dangerous one behind five harmless ones that are met a little better', () => {
    const records = [...Array.from({length: 9}, (_, i) => record(`mild-${i}`, 'septum')), record('danger', 'septum torn', '', 'emergency')];
    expect(found(records, 'septum').slice(0, 5)).toContain('danger');
    expect(indexOf(records)('septum', {limit: 2}).map(({id}) => id)).toEqual(['mild-0', 'danger']);
    expect(found([record('mild', 'peptik ulcer'), record('danger', 'septik', '', 'absolute')], 'keptik')).toEqual(['danger', 'mild']);
  });

  it('does not guess at short abbreviations', () => {
    const records = [record('hiv', 'AIDS'), record('bypass', 'CABG, coronary'), record('jaw', 'jaw (TMJ)'), record('covid', 'COVID-19')];
    expect(found(records, 'aid')).toEqual([]);
    expect(found(records, 'aids')).toEqual(['hiv']);
    expect(found(records, 'cabbg')).toEqual([]);
    expect(found(records, 'tmd')).toEqual([]);
    expect(found(records, 'tmjs')).toEqual(['jaw']);
    expect(found(records, 'civid')).toEqual(['covid']);
  });

  it('says by which word of ours, as we write it', () => {
    const index = indexOf([
      {...record('sjogren', 'Autoimmune disease', 'lupus, Sjögren’s syndrome'), hint: text('Dry eyes, and a dry mouth')},
    ]);
    expect(index('sjogrens')).toEqual([{id: 'sjogren', matched: 'Sjögren’s syndrome'}]);
    expect(index('dry mouth')).toEqual([{id: 'sjogren', matched: 'and a dry mouth'}]);
  });

  it('finds what is written apart or together', () => {
    const records = [record('device', 'pacemaker'), record('birth', 'C-section')];
    expect(found(records, 'pace maker')).toEqual(['device']);
    expect(found(records, 'csection')).toEqual(['birth']);
  });

  it('uses everyday language', () => {
    const everyday: Everyday = {
      fillers: text('I, have, me'),
      alike: [text('pain, hurts')],
      general: [{words: text('bad heart'), ids: ['rhythm', 'infarct']}],
    };
    expect(found([...heart, record('chest', 'chest pain', '', 'emergency')], 'chest hurts', everyday)).toEqual(['chest']);
    expect(found(heart, 'bad heart', everyday).slice(0, 2)).toEqual(['infarct', 'rhythm']);
    expect(found([record('tired', 'ME'), record('none', 'have you met me before')], 'I have ME', everyday)).toEqual(['tired']);
  });

  it('gives a figure or a letter alone no say', () => {
    expect(found([record('stage', 'stage 4 cancer'), record('birth', 'c section')], '4')).toEqual([]);
    expect(found([record('stage', 'stage 4 cancer'), record('birth', 'c section')], 'c section 4 weeks')[0]).toBe('birth');
  });

  it('reads any text', () => {
    for (const query of [
      '',
      ' ',
      '\ud800',
      '\udc00x',
      '(.*)+$',
      '[a-',
      '\\',
      '👩🏽‍⚕️',
      '\u202eabc',
      'x'.repeat(10_000),
      'ﷺ'.repeat(300),
      '\0',
    ]) {
      expect(indexOf(heart)(query)).toEqual([]);
    }
    expect(indexOf([])('heart')).toEqual([]);
    expect(indexOf([record('empty', '', ' , ,')])('heart')).toEqual([]);
    expect(found(heart, `${'x'.repeat(190)} heart`)).not.toEqual([]);
    expect(found(heart, `${'x'.repeat(200)} heart`)).toEqual([]);
  });
});

describe('other languages', () => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    fr: {
      name: 'Hypertension artérielle',
      synonyms: 'tension élevée, trop de tension',
      other: 'Œdème inexpliqué',
      fillers: "j'ai, de, la, une",
    },
    ar: {name: 'ارتفاع ضغط الدم', synonyms: 'ضغط الدم، أدوية الضغط', other: 'حمل', fillers: 'عندي'},
    he: {name: 'לחץ דם גבוה', synonyms: 'יתר לחץ דם', other: 'הריון', fillers: 'יש, לי'},
    ja: {name: '高血圧', synonyms: '血圧が高い、降圧薬', other: '妊娠中', fillers: ''},
    zh: {name: '高血压', synonyms: '血压高，降压药', other: '癌症', fillers: ''},
    th: {name: 'ความดันโลหิตสูง', synonyms: 'ความดันสูง', other: 'ตั้งครรภ์', fillers: ''},
    el: {name: 'Υψηλή πίεση', synonyms: 'υπέρταση', other: 'Εγκυμοσύνη', fillers: 'έχω'},
    ko: {name: '고혈압', synonyms: '높은 혈압', other: '임신', fillers: ''},
  };
  const index = (locale: string) => {
    const msg = ((key: string) => words[locale]![key] ?? '') as Msg;
    const records = [
      {id: 'pressure', name: text('name'), synonyms: text('synonyms')},
      {id: 'other', name: text('other'), synonyms: text('')},
    ];
    return createIndex(records, msg, {fillers: text('fillers')});
  };
  const cases: readonly (readonly [locale: string, query: string, id: string])[] = [
    ['fr', "j'ai de l'hypertension", 'pressure'],
    ['fr', 'arterielle hypertention', 'pressure'],
    ['fr', 'oedeme', 'other'],
    ['ar', 'عندي ضغط', 'pressure'],
    ['ar', 'ادوية', 'pressure'],
    ['he', 'יש לי לחץ דם', 'pressure'],
    ['ja', '高血圧', 'pressure'],
    ['ja', '血圧', 'pressure'],
    ['ja', '妊娠', 'other'],
    ['zh', '高血压', 'pressure'],
    ['zh', '血压', 'pressure'],
    ['zh', '癌', 'other'],
    ['th', 'ความดัน', 'pressure'],
    ['th', 'ตั้งครรภ์', 'other'],
    ['el', 'ΥΨΗΛΗ ΠΙΕΣΗ', 'pressure'],
    ['ko', '혈압', 'pressure'],
  ];

  afterEach(() => vi.unstubAllGlobals());

  it.each(cases)('%s: %s', (locale, query, id) => {
    expect(index(locale)(query, {locale})[0]?.id).toBe(id);
  });

  it.each(cases)('%s: %s, without Intl.Segmenter', (locale, query, id) => {
    vi.stubGlobal('Intl', {...Intl, Segmenter: undefined});
    expect(index(locale)(query, {locale})[0]?.id).toBe(id);
  });

  it.each(['nonsense!', '', 'x-', 'en_US', 'tlh'])('takes locale %j for none', (locale) => {
    expect(index('ja')('高血圧', {locale})[0]?.id).toBe('pressure');
  });
});
