import {once} from './once.js';
import {withOurDigits} from './resolve-locale.js';

/**
 * A plural text in one message, since a message has one id in every language.
 *
 * Form: `one: {n} topic | other: {n} topics`. Each language writes the categories that it needs
 * (`zero one two few many other`, see `Intl.PluralRules`); `other` is required and stands in for a missing one.
 *
 * @param forms - the message
 * @param n - the count; written in the locale's way with the digits 0 to 9 where the form says `{n}`
 * @param locale - BCP 47 tag
 */
export function plural(forms: string, n: number, locale: string): string {
  const category = once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(n);
  const byCategory = new Map(
    forms.split('|').map((form) => {
      const [, key = 'other', text = ''] = /^\s*(?:(\w+):)?\s*(.*?)\s*$/s.exec(form) ?? [];
      return [key, text] as const;
    }),
  );
  const text = byCategory.get(category) ?? byCategory.get('other') ?? forms;
  return fill(text, {n: formatNumber(n, locale)});
}

/** A number as a locale writes it, with the digits 0 to 9. */
export function formatNumber(n: number, locale: string): string {
  return once(`number ${locale}`, () => new Intl.NumberFormat(withOurDigits(locale))).format(n);
}

/**
 * Puts values into a message's named places.
 *
 * @param text - for example `Call {number} now`
 * @param values - by name; a place without a value stays as it is
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? place) : place));
}
