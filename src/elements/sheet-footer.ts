import type {ClinicProfile} from '../internal/clinic.js';
import {translationNotice} from '../internal/translation-notice.js';
import {contentVersion} from '../knowledge/content-version.js';
import type {Language} from '../localization/localizer.js';

/** The small print of all that is printed or copied: what it is for, how far content and translation have been reviewed, its version. */
export function sheetFooter(language: Language, {review, reviewedLocales}: ClinicProfile): string[] {
  const {msg} = language;
  return [
    msg(
      'General information to help you prepare to talk with your therapist. It does not assess, diagnose or clear anyone, and does not replace medical care.',
    ),
    review ? '' : msg('Compiled from the listed sources, not yet reviewed by a clinician.'),
    translationNotice(language, reviewedLocales) ?? '',
    language.text((m) => m('Content version {version}.'), {version: contentVersion}),
  ].filter(Boolean);
}
