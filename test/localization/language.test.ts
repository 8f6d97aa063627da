import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {describe, expect, it} from 'vitest';
import type {Text} from '../../src/knowledge/model.js';
import {Language} from '../../src/localization/localizer.js';
import {Translations, type Messages} from '../../src/localization/messages.js';
import {messagesOf, targetLocales} from '../messages.js';

/** Messages as a locale's file holds them. */
const messages = (translated: Readonly<Record<string, string>>): Messages => ({
  ids: Object.keys(translated)
    .map((source) => generateMsgId(source, false).slice(1, 9))
    .join(''),
  texts: Object.values(translated),
});
const french = (translated: Readonly<Record<string, string>>) =>
  new Language('fr', 'fr', undefined, new Translations(messages(translated)));
const record: {readonly name: Text; readonly answers: readonly {readonly label: Text}[]} = {
  name: (msg) => msg('Fever'),
  answers: [{label: (msg) => msg('Not now')}],
};

describe('a record', () => {
  it('is in one language as a whole, English when any text of it is not translated', () => {
    expect(french({Fever: 'Fièvre', 'Not now': 'Pas maintenant'}).whole(record).text(record.name)).toBe('Fièvre');
    const partly = french({Fever: 'Fièvre'}).whole(record);
    expect([partly.locale, partly.text(record.name)]).toEqual(['en', 'Fever']);
  });
});

describe('a text', () => {
  it('is English once it has changed, never an outdated translation', () => {
    const language = french({'Wait 2 weeks.': 'Attendez 2 semaines.'});
    expect(language.text((msg) => msg('Wait 2 weeks.'))).toBe('Attendez 2 semaines.');
    expect(language.text((msg) => msg('Wait 3 weeks.'))).toBe('Wait 3 weeks.');
  });

  it('never has the translation of another: no two share the digits by which they are found', () => {
    const sources = messagesOf(targetLocales[0]!).map(({source}) => source);
    expect(new Set(sources.map((source) => generateMsgId(source, false).slice(1, 9))).size).toBe(new Set(sources).size);
  });
});
