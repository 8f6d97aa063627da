import {readFileSync, readdirSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';
import {Translations} from '../src/localization/messages.js';

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

const statuses = JSON.parse(readFileSync(new URL('../src/localization/locale-status.json', import.meta.url), 'utf8')) as Record<
  string,
  {coverage: string}
>;
/** Locales that have every message. */
export const completeLocales = Object.keys(statuses).filter((locale) => statuses[locale]!.coverage === 'complete');

/** Every message of a locale's XLIFF file. */
export function messagesOf(locale: string): Message[] {
  const document = new DOMParser().parseFromString(readFileSync(new URL(`${locale}.xlf`, folder), 'utf8'), 'text/xml');
  return [...document.getElementsByTagName('trans-unit')].map((unit) => ({
    id: unit.getAttribute('id') ?? '',
    source: unit.getElementsByTagName('source')[0]?.textContent ?? '',
    target: unit.getElementsByTagName('target')[0]?.textContent ?? undefined,
  }));
}

/** All translations of a locale, but not those of the texts left out. */
export function translationsOf(locale: string, without: readonly string[] = []): Translations {
  const kept = messagesOf(locale).filter(({source, target}) => target && !without.includes(source));
  return new Translations({ids: kept.map(({id}) => id.slice(1, 9)).join(''), texts: kept.map(({target}) => target!)});
}
