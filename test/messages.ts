import {readFileSync, readdirSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';

/** A message as the translators' file holds it. */
export interface Message {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
}

const folder = new URL('../xliff/', import.meta.url);

export const targetLocales = readdirSync(folder)
  .filter((file) => file.endsWith('.xlf'))
  .map((file) => file.slice(0, -4));

/** Every message of a locale's XLIFF file. */
export function messagesOf(locale: string): Message[] {
  const document = new DOMParser().parseFromString(readFileSync(new URL(`${locale}.xlf`, folder), 'utf8'), 'text/xml');
  return [...document.getElementsByTagName('trans-unit')].map((unit) => ({
    id: unit.getAttribute('id') ?? '',
    source: unit.getElementsByTagName('source')[0]?.textContent ?? '',
    target: unit.getElementsByTagName('target')[0]?.textContent ?? undefined,
  }));
}
