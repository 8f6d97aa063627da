import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {aftercare, conditions} from '../../src/knowledge/index.js';
import * as labels from '../../src/knowledge/labels.js';
import {messagesOf, targetLocales, type Message} from '../messages.js';
import {searchWords, textsIn} from './used.js';

/** Interface texts that send people for help. */
const sendsForHelp = /\b(emergency|get help|call now|be seen today|crisis line|ambulance)\b/i;

/**
 * English texts that somebody has to have read in each language, beside the English: all of each emergency, “not right now” and
 * warning sign, every question and answer, what aftercare says about getting help or calling, the words of `labels.ts` (classes, areas of
 * the body), and every other text that sends for help.
 */
const toRead: ReadonlySet<string> = new Set([
  ...conditions.flatMap(({synonyms, followUps = [], ...rest}) =>
    ['emergency', 'absolute'].includes(rest.contraindication) || rest.category === 'red-flags'
      ? textsIn({followUps, ...rest})
      : textsIn(followUps),
  ),
  ...textsIn(aftercare.filter(({kind}) => kind === 'help' || kind === 'call')),
  ...textsIn({...labels}),
]);
export const mustBeRead = ({source}: Message) => toRead.has(source) || (sendsForHelp.test(source) && !searchWords.has(source));

const file = new URL('read.json', import.meta.url);
/** By message four digits of a hash for each language, in the order of `languages`, of the English and the translation as they were read. */
interface Ledger {
  readonly languages: readonly string[];
  readonly read: Record<string, string>;
}
export const ledger = JSON.parse(readFileSync(file, 'utf8')) as Ledger;

const digits = 4;
const never = '-'.repeat(digits);
const markOf = ({source, target = ''}: Message) => createHash('sha256').update(`${source}\n${target}`).digest('hex').slice(0, digits);
/** What the ledger has of a message in a language. */
function recorded({languages, read}: Ledger, locale: string, id: string): string {
  const at = languages.indexOf(locale) * digits;
  return at < 0 ? never : read[id]?.slice(at, at + digits) || never;
}

/** Texts of a language that nobody has read as they are now. */
export const unreadOf = (locale: string, book = ledger, messages: readonly Message[] = messagesOf(locale)): Message[] =>
  messages.filter((message) => mustBeRead(message) && recorded(book, locale, message.id) !== markOf(message));

/** Ids that no text to be read has any more. */
export function gone({read} = ledger): string[] {
  const ids = new Set(
    messagesOf(targetLocales[0]!)
      .filter(mustBeRead)
      .map(({id}) => id),
  );
  return Object.keys(read).filter((id) => !ids.has(id));
}

/** The ledger with these texts read in a language, and without those that are gone. */
export function withRead(locale: string, messages: readonly Message[], book = ledger): Ledger {
  const languages = book.languages.includes(locale) ? book.languages : [...book.languages, locale];
  const marks = new Map(messages.map((message) => [message.id, markOf(message)]));
  const dropped = new Set(gone(book));
  const ids = new Set([...Object.keys(book.read).filter((id) => !dropped.has(id)), ...marks.keys()]);
  const read = [...ids].sort().map((id) => {
    const each = languages.map((language) => (language === locale && marks.get(id)) || recorded(book, language, id));
    return [id, each.join('')] as const;
  });
  return {languages, read: Object.fromEntries(read)};
}

/** Written as prettier does. */
export const write = ({languages, read}: Ledger) =>
  writeFileSync(
    file,
    `{\n  "languages": [${languages.map((locale) => `"${locale}"`).join(', ')}],\n  "read": ${JSON.stringify(read, null, 2).replaceAll('\n', '\n  ')}\n}\n`,
  );
