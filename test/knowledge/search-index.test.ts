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
    ['Crohn’s disease', 'crohns disease'],
    ['J’sais', 'j sais'],
    ['centre', 'center'],
    ['إصابات', 'إصابة'],
  ])('reads %s as %s', (a, b) => same(a, b));

  it.each([
    ['hand', 'band'],
    ['four', 'for'],
    ['toe', 'te'],
    ['hypothyroidism', 'hyperthyroidism'],
    ['MS', 'M'],
    ['toes', 'tes'],
    ['tremor', 'termor'],
    ['Wellnesshotel', 'Wellhotel'],
    ['cancer', 'cancr'],
    ['thyroid', 'thiroid'],
    ['إصابات', 'عملية'],
    ['ملتهب', 'ملتب'],
    ['1إصابات', '1إصاب'],
  ])('keeps %s and %s apart', (a, b) => {
    const [one, other] = [a, b].map((each) => tokensOf(each)[0]!);
    expect(one!.stem).not.toBe(other!.stem);
  });

  it('reads no more than forty letters of a word', () => {
    expect(tokensOf('x'.repeat(41))).toHaveLength(1);
    expect(tokensOf('x'.repeat(41))[0]!.word).toHaveLength(40);
  });
});

/** Whether typed words find our words, where there is nothing else to be found. */
const meets = (ours: string, typed: string) => found([record('ours', ours)], typed).length > 0;

describe('a typed word', () => {
  it.each([
    ['kidney', 'kid', 'its beginning'],
    ['kidney', 'kidneyxyz', 'up to three letters after it'],
    ['abcd', 'abcde', 'a letter after four'],
    ['Gout', 'gou', 'a beginning of what has one capital'],
    ['here', 'her', 'a beginning of what has none'],
    ['severe allergy', 'allergies', 'another ending'],
    ['heart', 'haert', 'two letters changed over'],
    ['heart', 'ehart', 'the first two changed over'],
    ['heart', 'hert', 'one letter less of five'],
    ['ankles', 'nkles', 'the first left out of six'],
    ['lung', 'lunng', 'one letter more than four'],
    ['kidney', 'kidhney', 'one letter more within it'],
    ['syndrome', 'syndroxy', 'two errors in eight letters'],
    ['pneumonia', 'pneumonxy', 'two errors in nine'],
    ['migraine', 'mi graine', 'parts of one word'],
    ['heart rate', 'heartrate', 'two words as one'],
    ['CT scan', 'ctscan', 'an abbreviation and a word as one'],
  ])('meets “%s” as “%s”: %s', (ours, typed) => expect(meets(ours, typed)).toBe(true));

  it.each([
    ['kidney', 'ki', 'two letters are no beginning'],
    ['pneumonia', 'pneumoniawxyz', 'four letters after it'],
    ['kidney', 'xyzkidney', 'three letters before it'],
    ['abcd', 'abcdef', 'two letters after four'],
    ['hip', 'hipp', 'ours has only three'],
    ['lung', 'lug', 'typed are only three'],
    ['lung', 'lunk', 'another letter in four'],
    ['hand', 'band', 'another beginning of four'],
    ['heart', 'beart', 'another beginning of five'],
    ['heart', 'eart', 'the first left out of five'],
    ['kidney', 'yendik', 'the same letters in another order'],
    ['stomach', 'stomxyh', 'two errors in seven letters'],
    ['pneumonia severe illness', 'pneumonix', 'a guess at one of three words'],
  ])('does not meet “%s” as “%s”: %s', (ours, typed) => expect(meets(ours, typed)).toBe(false));

  it('is what it is alike to, where it is not one of ours', () => {
    const alike = [text('belly, stomach')];
    expect(found([record('ours', 'stomach')], 'belly', {alike})).toEqual(['ours']);
    expect(found([record('ours', 'kidney')], 'belly', {alike})).toEqual([]);
    // As good as the word itself: what is merely near does not count beside it, nor does part of a phrase come first.
    expect(found([record('near', 'bell'), record('alike', 'stomach')], 'belly', {alike})).toEqual(['alike']);
    expect(found([record('part', 'belly wxyz'), record('alike', 'stomach')], 'belly', {alike})[0]).toBe('alike');
  });

  it('that is ours is not taken for a near one, unless it is long', () => {
    expect(found([record('near', 'bell'), record('ours', 'belly')], 'belly')).toEqual(['ours']);
    expect(found([record('near', 'kidne'), record('ours', 'kidney')], 'kidney')).toEqual(['ours']);
    expect(found([record('near', 'glaucomo'), record('ours', 'glaucoma')], 'glaucoma')).toEqual(['ours', 'near']);
  });

  it('is worth more with one error than with two', () => {
    expect(found([record('two', 'pneumonxy'), record('one', 'pneumonix')], 'pneumonia')).toEqual(['one', 'two']);
  });

  it('counts once for a phrase, however many of its words it meets', () => {
    expect(found([record('twice', 'arterial arteriole'), record('once', 'arterials')], 'arteri')).toEqual(['once', 'twice']);
    expect(found([record('twice', 'arterialis arterial'), record('once', 'arterial')], 'arterial')).toEqual(['once', 'twice']);
    expect(found([record('twice', 'arterial arterialis'), record('once', 'arterial wxyz')], 'arterial')).toEqual(['twice', 'once']);
  });

  it('without the keys for umlauts is read as people write it then, where the language has them', () => {
    const german: Everyday = {fillers: text('für')};
    expect(found([record('oil', 'Öl')], 'oel', german)).toEqual(['oil']);
    expect(found([record('oil', 'Öl')], 'oel', {fillers: text('for')})).toEqual([]);
    expect(found([record('oil', 'Öl')], 'oel')).toEqual([]);
    // Rather than as a beginning, but not where the word as it is typed is ours, or alike to ours.
    expect(found([record('oil', 'Öl'), record('tree', 'Oelbaum')], 'oel', german)).toEqual(['oil']);
    expect(found([record('pole', 'Pol'), record('name', 'Poel')], 'poel', german)).toEqual(['name']);
    expect(found([record('pole', 'Pol'), record('pond', 'Teich')], 'poel', {...german, alike: [text('poel, Teich')]})).toEqual(['pond']);
  });
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
    // Also with an error in it.
    expect(found(records, 'zostir pain')[0]).toBe('zoster');
    const alike = [...records.slice(0, -1), record('zoster', 'zoster wxyz')];
    expect(found(alike, 'pain zoster')[0]).toBe('zoster');
  });

  it('takes for the rarity of a word in how many records it stands itself, or what it is alike to', () => {
    const letters = [...'abcdefgh'];
    const beginnings = letters.map((letter) => record(letter, `arteri${letter}q`));
    const lupus = letters.slice(0, 4).map((letter) => record(`lupus-${letter}`, `lupus ${letter.repeat(5)}`));
    expect(found([...lupus, ...beginnings, record('rare', 'arteri wxyz')], 'lupus arteri')[0]).toBe('rare');
    const gout = letters.slice(0, 2).map((letter) => record(`gout-${letter}`, `gout ${letter.repeat(5)}`));
    expect(found([...lupus, ...beginnings, ...gout], 'lupus gout')[0]).toBe('gout-a');
    const pains = letters.map((letter) => record(`pain-${letter}`, `pain ${letter.repeat(5)}`));
    const alike = letters.map((letter) => record(letter, 'pain'));
    expect(found([...alike, record('gout', 'gout'), record('gout-too', 'gout')], 'hurts gout', {alike: [text('hurts, pain')]})[0]).toBe(
      'gout',
    );
    const sameLetter = letters.map((letter) => record(`z-${letter}`, `z${letter.repeat(5)}`));
    expect(found([...pains, ...sameLetter, record('zoster', 'zoster')], 'zostir pain')[0]).toBe('zoster');
  });

  it('counts what else of a record is met, hints less', () => {
    const records = [
      {...record('hint', 'dry'), hint: text('eyes')},
      record('synonym', 'dry', 'eyes'),
      ...[...'abcdefgh'].map((letter) => record(letter, letter.repeat(5))),
    ];
    expect(found(records, 'dry eyes')).toEqual(['synonym', 'hint']);
    const hinted = [
      {...record('hint', 'wxyz'), hint: text('lupus')},
      {...record('both', 'wxyz', 'common'), hint: text('lupus')},
      ...[...'abcdefg'].map((letter) => record(letter, `${letter.repeat(5)} common stuff here`)),
    ];
    expect(found(hinted, 'lupus common').slice(0, 2)).toEqual(['both', 'hint']);
  });

  it('says the best of a record’s words', () => {
    expect(indexOf([record('ours', 'lupus nephritis', 'lupus, lupus of skin')])('lupus')).toEqual([{id: 'ours', matched: 'lupus'}]);
    expect(indexOf([record('ours', 'lupus', 'Lupus')])('lupus')).toEqual([{id: 'ours', matched: 'Lupus'}]);
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
    // The best stays first, and where nothing is dangerous nothing moves.
    expect(indexOf(records)('septum', {limit: 1}).map(({id}) => id)).toEqual(['mild-0']);
    expect(found(records.slice(0, -1), 'septum')).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((i) => `mild-${i}`));
    // Nor does one that is among the five already, nor one that is hardly met, nor one that only needs a question.
    const worse = ['abcde', 'bcdef', 'cdefg', 'defgh', 'efghi', 'fghij'].map((word) => record(word, `septum torn ${word}`));
    for (const better of [1, 3]) {
      const some = [...records.slice(0, better), records.at(-1)!, ...worse];
      expect(found(some, 'septum')[better]).toBe('danger');
    }
    const hinted = {...record('danger', 'other', '', 'emergency'), hint: text('septum one')};
    expect(found([...records.slice(0, 5), hinted], 'septum')).toEqual([0, 1, 2, 3, 4].map((i) => `mild-${i}`).concat('danger'));
    expect(found([...records.slice(0, 6), record('ask', 'septum torn', '', 'clearance')], 'septum').indexOf('ask')).toBe(6);
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
    expect(found(heart, 'ticker', {general: [{words: text('ticker'), ids: ['burn', 'rhythm']}]})).toEqual(['rhythm', 'burn']);
    expect(found([record('filler', 'have'), ...heart], 'have heart', everyday)).not.toContain('filler');
    // Where nothing is said of fillers and hints there are none.
    expect(found([record('ours', 'here')], 'here now')).toEqual(['ours']);
    expect(found(heart, 'was here')).toEqual([]);
    expect(found([record('tired', 'ME'), record('none', 'have you met me before')], 'I have ME', everyday)).toEqual(['tired']);
  });

  it('gives a figure or a letter alone no say', () => {
    expect(found([record('stage', 'stage 4 cancer'), record('birth', 'c section')], '4')).toEqual([]);
    expect(found([record('stage', 'stage 4 cancer'), record('birth', 'c section')], 'c section 4 weeks')[0]).toBe('birth');
    const many = [...'abcdefghi'].map((letter) => record(letter, letter.repeat(5)));
    for (const figure of ['4', '40']) expect(found([record('stage', `stage ${figure} cancer`), ...many], figure)).toEqual([]);
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

  it('reads sixteen words that say something', () => {
    const others = [...'abcdefghijklmnop'].map((letter) => letter.repeat(5));
    expect(found(heart, [...others.slice(1), 'heartburn'].join(' '))).toEqual(['burn']);
    expect(found(heart, [...others, 'heartburn'].join(' '))).toEqual([]);
  });

  it.each([null, undefined, 4, {}])('takes no query that is no text: %s', (query) => {
    expect(() => indexOf(heart)(query as unknown as string)).toThrow(
      new TypeError(`A query must be a string, not ${query === null ? 'null' : typeof query}.`),
    );
  });

  it.each([0, -1, 1.5, NaN, Infinity, '3'])('takes no limit that is no whole number from 1: %s', (limit) => {
    expect(() => indexOf(heart)('heart', {limit: limit as number})).toThrow(
      new TypeError(`The limit must be a whole number from 1, not ${limit}.`),
    );
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

  it('without spaces is cut into words, and into letters where the browser cannot; other languages never', () => {
    const words = () => tokensOf('我有高血压', 'zh').map(({word}) => word);
    expect(words()).toContain('高血压');
    expect(words().length).toBeGreaterThan(1);
    vi.stubGlobal('Intl', {...Intl, Segmenter: undefined});
    expect(words()).toEqual([...'我有高血压']);
    expect(tokensOf('blood').map(({word}) => word)).toEqual(['blood']);
  });

  it('without spaces meets within a longer word', () => {
    expect(found([record('ours', '高血压')], '血压')).toEqual(['ours']);
  });

  it.each(['nonsense!', '', 'x-', 'en_US', 'tlh'])('takes locale %j for none', (locale) => {
    expect(index('ja')('高血圧', {locale})[0]?.id).toBe('pressure');
  });
});
