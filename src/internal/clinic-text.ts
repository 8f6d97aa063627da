import {below, isObject, mapOf, matching, text, type Report, type Shape} from '../knowledge/shape.js';
import {matchLocale, normalizeTag} from '../localization/resolve-locale.js';
import {languageTag, longerThan, type ProfileProblem} from './profile.js';

/** A text of the clinic's: the same in every language, or one for each, by BCP 47 tag. Shown as text, never as markup. At most 1000 characters. */
export type ClinicText = string | Readonly<Record<string, string>>;

const longest = 1000;
const mostLanguages = 50;

const words: Shape = {
  accepted: text.accepted,
  check(value, pointer, report) {
    text.check(value, pointer, report);
    if (typeof value === 'string' && longerThan(value, longest))
      report(pointer, `must be a text of at most ${longest} characters, not one of ${value.length}`);
  },
};

/** A text of the clinic's, in one language or in several. */
export const clinicText: Shape = {
  accepted: 'a text that is not empty, or one for each language such as {"en": "…", "fr": "…"}',
  check(value, pointer, report) {
    if (!isObject(value)) {
      words.check(value, pointer, (at, message) => report(at, message.replace(text.accepted, clinicText.accepted)));
      return;
    }
    const languages = Object.keys(value).length;
    if (languages === 0) report(pointer, `must be ${clinicText.accepted}, not {}`);
    else if (languages > mostLanguages) report(pointer, `must be in at most ${mostLanguages} languages, not in ${languages}`);
    else mapOf(matching(languageTag, 'a language tag such as "en" or "fr-CA"'), words).check(value, pointer, report);
  },
};

/** The tag of the text that serves a language best: its own, else English, else the first. Nothing where there is one text for all. */
export function clinicTextTag(given: ClinicText, tag: string): string | undefined {
  if (typeof given === 'string') return undefined;
  const tags = Object.keys(given).filter(normalizeTag);
  return matchLocale(tag, tags) ?? matchLocale('en', tags) ?? Object.keys(given)[0];
}

/** A clinic's text for a language: its own, else English, else the first. */
export function clinicTextIn(given: ClinicText, tag: string): string {
  if (typeof given === 'string') return given;
  return given[clinicTextTag(given, tag) ?? ''] ?? '';
}

/** What can be used of a list in the profile, and what is wrong with the rest. */
export interface Entries<Entry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly ProfileProblem[];
}

/**
 * Reads a list in a clinic's profile. A wrong entry is left out as a whole.
 *
 * @param field - its name in the profile
 * @param given - the list as it is in the profile
 * @param most - how many entries are read
 * @param check - reports what is wrong with an entry, given the ones before it
 */
export function entriesOf<Entry>(
  field: string,
  given: readonly unknown[],
  most: number,
  check: (entry: unknown, pointer: string, report: Report, before: readonly Entry[]) => void,
): Entries<Entry> {
  const problems: ProfileProblem[] = [];
  const entries: Entry[] = [];
  given.slice(0, most).forEach((entry, index) => {
    const before = problems.length;
    const report: Report = (pointer, message) => problems.push({pointer, message: `${message}; the entry is left out`});
    check(entry, below(`/${field}`, index), report, entries);
    if (problems.length === before) entries.push(entry as Entry);
  });
  if (given.length > most)
    problems.push({
      pointer: below(`/${field}`, most),
      message: `is one of ${given.length} entries, and at most ${most} are read; it and those after it are left out`,
    });
  return {entries, problems};
}
