import type {Msg} from '../knowledge/model.js';
import {locales, type Locale} from './locales.js';
import {load} from './localizer.js';
import {messageGroups, msgOf} from './messages.js';
import {matchLocale, normalizeTag} from './resolve-locale.js';

export type {LocaleStatus} from './locales.js';

/** The locales that the texts can be had in, English first. */
export const availableLocales: readonly string[] = ['en', ...Object.keys(locales)];

/**
 * The `msg` of a locale, to call the knowledge's texts with and to search in that language:
 * `searchConditions('anticoagulant', {locale: 'fr', msg: await loadMessages('fr')})`.
 *
 * @param tag - BCP 47; the nearest available locale is taken (`fr-CA` finds `fr`)
 * @throws RangeError that names the tag and the available locales when there is none near
 */
export async function loadMessages(tag: string): Promise<Msg> {
  const canonical = normalizeTag(tag);
  const locale = canonical && matchLocale(canonical, availableLocales);
  if (!locale) throw new RangeError(`No messages for ${JSON.stringify(tag)}. Available: ${availableLocales.join(', ')}.`);
  return msgOf(locale === 'en' ? undefined : await load(locale as Locale, messageGroups));
}
