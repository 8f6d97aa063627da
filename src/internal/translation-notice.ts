import type {Language} from '../localization/localizer.js';
import {matchLocale, normalizeTag} from '../localization/resolve-locale.js';
import type {ClinicProfile} from './clinic.js';
import {dateOf} from './day.js';

/**
 * How far the translation has been reviewed, in its own language.
 *
 * @param language - of the texts
 * @param reviewed - the clinic's own reviews
 * @returns the clinic's review when there is one of this language; that a machine made it when nobody has reviewed it;
 *   `undefined` when there is nothing to say: English, or a translation that a person has reviewed
 */
export function translationNotice(language: Language, reviewed: ClinicProfile['reviewedLocales'] = {}): string | undefined {
  const {status, tag} = language;
  if (!status) return undefined;
  const review = reviewed[matchLocale(tag, Object.keys(reviewed).filter(normalizeTag)) ?? ''];
  if (review)
    return language.text((msg) => msg('This translation was reviewed for this clinic by {name}, {date}.'), {
      name: language.isolate(review.by),
      date: language.date(dateOf(review.date.slice(0, 10))),
    });
  if (status.reviewed === 'human') return undefined;
  return language.text((msg) =>
    msg('This is a machine translation that no person has reviewed yet. Please ask us if anything is unclear.'),
  );
}
