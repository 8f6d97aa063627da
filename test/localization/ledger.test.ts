import {describe, expect, it} from 'vitest';
import {completeLocales, messagesOf} from '../messages.js';
import {gone, ledger, mustBeRead, unreadOf, withRead} from './ledger.js';

const all = new Map(completeLocales.map((locale) => [locale, messagesOf(locale)]));

describe.each(completeLocales)('%s', (locale) => {
  it('has every urgent text, question and answer read as it is now', () => {
    const unread = unreadOf(locale, ledger, all.get(locale)).map(({id, source, target}) => `${id} ${source} → ${target}`);
    expect(unread, `read these again beside the English, then record it: npm run read-back ${locale} <id> …`).toEqual([]);
  });
});

describe('the ledger of what has been read', () => {
  const [first, second] = completeLocales as [string, string];
  const messages = all.get(first)!.filter(mustBeRead);
  const [message] = messages as [(typeof messages)[number]];

  it('is about all that is urgent, and holds nothing that is gone', () => {
    expect(messages.length).toBeGreaterThan(1500);
    const sources = messages.map(({source}) => source);
    expect(sources).toEqual(
      expect.arrayContaining([
        'Fever with stiff neck, confusion, or a rash that does not fade when pressed',
        'I am in recovery from addiction, and clear-headed now',
        'Get help now',
      ]),
    );
    expect(sources.some((source) => source.startsWith('meningitis, '))).toBe(false);
    expect(gone()).toEqual([]);
  });

  it('asks again when a translation has changed, in that language alone', () => {
    const changed = messages.map((each) => (each === message ? {...each, target: `${each.target} `} : each));
    expect(unreadOf(first, ledger, changed).map(({id}) => id)).toEqual([message.id]);
    expect(unreadOf(second, ledger, all.get(second))).toEqual([]);
  });

  it('asks again when the English has changed, which has an id of its own', () => {
    const changed = messages.map((each) => (each === message ? {...each, id: 's0000000000000000'} : each));
    expect(unreadOf(first, ledger, changed).map(({id}) => id)).toEqual(['s0000000000000000']);
  });

  it('asks for every text of a new language, and records one without touching another', () => {
    const none = {...ledger, languages: ledger.languages.filter((each) => each !== first)};
    expect(unreadOf(first, none, messages)).toHaveLength(messages.length);
    const book = withRead('eo', [message]);
    expect(unreadOf('eo', book, messages)).toHaveLength(messages.length - 1);
    for (const locale of completeLocales) expect(unreadOf(locale, book, all.get(locale))).toEqual([]);
  });
});
