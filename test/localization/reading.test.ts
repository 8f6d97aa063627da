import {describe, expect, it} from 'vitest';
import {completeLocales, messagesOf} from '../messages.js';
import {mustBeRead} from './ledger.js';
import {easeOf, lengthOf, limits, sentencesIn, syllablesOf, tooHard, tooLong} from './reading.js';
import {searchWords} from './used.js';

describe.each(completeLocales)('%s', (locale) => {
  // Whole sentences alone: names and labels are no text.
  const texts = messagesOf(locale)
    .filter(({source}) => !searchWords.has(source) && !source.startsWith('one: ') && /[.?]["”]?$/.test(source))
    .map(({target = ''}) => target);

  it('is in short sentences of plain words', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(tooHard(texts, locale)).toEqual([]);
  });

  it('would be noticed to become harder: two sentences in one', () => {
    const joined = texts.map((text) =>
      sentencesIn(text)
        .map((sentence, at, {length}) => (at < length - 1 ? sentence.replace(/[.!?。？！؟।]([”"»』」）)]*)\s*$/u, ',$1') : sentence))
        .join(' '),
    );
    expect(tooHard(joined, locale)[0]).toMatch(/^sentences of/);
  });
});

describe.each(['en', ...completeLocales])('urgent texts in %s', (locale) => {
  const urgent = messagesOf(locale === 'en' ? completeLocales[0]! : locale)
    .filter(mustBeRead)
    .map(({source, target = ''}) => [source, locale === 'en' ? source : target] as const);

  it('have no sentence that is too long for somebody who is frightened', () => {
    expect(urgent.length).toBeGreaterThan(1500);
    expect(tooLong(urgent, locale)).toEqual([]);
  });

  it('would be noticed to have one: two sentences in one', () => {
    const joined = urgent.map(([english, own]) => [english, own.replace(/[.。।](?=.)/gu, ',')] as const);
    expect(tooLong(joined, locale).length).toBeGreaterThan(20);
  });
});

describe('the formulas', () => {
  it.each([
    ['fr', {jambe: 1, massage: 2, médecin: 3, parlent: 1, avez: 2, thérapeute: 3, peau: 1, douleur: 2}],
    ['es', {día: 2, cuidado: 3, aéreo: 4, masaje: 3, ciudad: 2, piel: 1, médico: 3}],
    ['de', {Behandlung: 3, Arzt: 1, Feuer: 2, Ärztin: 2, Bauch: 1, Knie: 1, liegen: 2, Blutgerinnsel: 4}],
  ])('count the syllables of %s', (locale, words) => {
    expect(Object.fromEntries(Object.keys(words).map((word) => [word, syllablesOf(word, locale)]))).toEqual(words);
  });

  it.each([
    [
      'fr',
      'Si la jambe vous fait mal, dites-le. Nous ne la touchons pas.',
      'L’administration de traitements anticoagulants constitue une contre-indication relative nécessitant préalablement une autorisation médicale circonstanciée.',
    ],
    [
      'es',
      'Llame a la clínica. Le ayudamos.',
      'La administración de tratamientos anticoagulantes constituye una contraindicación relativa que requiere previamente una autorización médica circunstanciada.',
    ],
    [
      'de',
      'Rufen Sie uns an. Wir helfen Ihnen.',
      'Die Verabreichung gerinnungshemmender Medikamente stellt eine relative Kontraindikation dar, welche vorab einer fachärztlichen Unbedenklichkeitsbescheinigung bedarf.',
    ],
  ])('tell plain words from officialese in %s', (locale, plain, hard) => {
    expect(easeOf(plain, locale)).toBeGreaterThan(limits[locale]!.ease!.middle);
    expect(easeOf(hard, locale)).toBeLessThan(limits[locale]!.ease!.hard);
    expect(
      tooHard(
        Array.from({length: 20}, () => hard),
        locale,
      ).join(),
    ).toMatch(/an ease of/);
  });

  it('count characters where words are not set apart', () => {
    expect([lengthOf('请立即拨打911。', 'zh-Hans'), lengthOf('ਹੁਣੇ ਫੋਨ ਕਰੋ।', 'pa'), lengthOf('اتصل الآن.', 'ar')]).toEqual([6, 3, 2]);
  });
});
