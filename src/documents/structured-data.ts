import type {
  Claim,
  CreativeWork,
  Graph,
  IdReference,
  MedicalBusiness,
  MedicalContraindication,
  MedicalSignOrSymptom,
  MedicalTherapy,
  MedicalWebPage,
  WebPageElement,
} from 'schema-dts';
import type {ClinicProfile} from '../internal/clinic.js';
import {dateOf} from '../internal/day.js';
import {toJson} from '../internal/json.js';
import {clinicLink} from '../internal/links.js';
import {translationNotice} from '../internal/translation-notice.js';
import {sideEffects} from '../knowledge/aftercare/side-effects.js';
import {contentReviewed, contentVersion} from '../knowledge/content-version.js';
import {evidenceNames} from '../knowledge/labels.js';
import type {ConditionId, SideEffect, SourceId, Technique} from '../knowledge/model.js';
import {techniqueSources} from '../knowledge/sources/techniques.js';
import {cautionNames} from '../knowledge/techniques/caution-names.js';
import type {Language} from '../localization/localizer.js';

/** A technique, and the language in which all of it can be read. */
export interface DescribedTechnique {
  readonly technique: Technique;
  readonly language: Language;
}

const clinicId = '_:clinic';
const ownCaution: SourceId = 'own-caution';
const adverse = sideEffects.filter(({id}) => id !== 'unexpected-good-effects');

/** A blank node of its language: two elements in two languages on one page never describe one node twice. */
const idIn = ({locale}: Language, what: string): string => `_:${locale}-${what}`;
const refer = (id: string): IdReference => ({'@id': id});
/** Dates as ISO 8601 wants them; "c. 2006" is none. */
const isDate = (year: string | undefined): year is string => year !== undefined && /^\d{4}(-\d\d){0,2}$/.test(year);

/**
 * Techniques as schema.org JSON-LD, for search engines and other programs: a text for a
 * `<script type="application/ld+json">`, in which every `<` is escaped so that no name can end the script.
 *
 * Depends on nothing but its parameters, so that nothing of a visitor can get into it. Where the vocabulary (as of
 * `schema-dts` 2.1) has no place of its own, the nearest one is taken:
 *
 * - A technique of any kind is a `MedicalTherapy`, the only type that takes contraindications. Its `alternateName` is left
 *   out, because the search words hold misspellings too.
 * - What it may help: no property leads to `MedicalIndication` any more. Each benefit is a `Claim` under `subjectOf`, whose
 *   `text` says how well it is backed and whose `citation` names the sources, so that neither can be left behind.
 * - What to speak about first: `contraindication`, each a `MedicalContraindication` described in just these words.
 * - What may follow: `adverseOutcome`, each a `MedicalSignOrSymptom` with its usual course. They are known of massage, so
 *   what is merely added to massage has none.
 * - Language and sources: a therapy takes neither, so its entry, a `WebPageElement` under `subjectOf`, has `inLanguage` and
 *   `citation`. A source's publisher is free text that often names no organization, so it is the `creditText`.
 * - Review: the entries are part of a `MedicalWebPage` a language, with `lastReviewed`, `dateModified`, `version`, the
 *   intended purpose as `description` and how far it has been reviewed, in words, as `creativeWorkStatus`. `reviewedBy` is
 *   there only when the clinic's profile names who reviewed it.
 * - The clinic, when it has given a name or phone number, is the page's `provider`, a `MedicalBusiness`: a therapy takes no
 *   provider. Its booking page is the target of a `ReserveAction`.
 *
 * @param offered - techniques to describe, in order
 * @param language - in which what is not of a technique is said
 * @param clinic - whose page it is
 */
export function structuredData(offered: readonly DescribedTechnique[], language: Language, clinic: ClinicProfile): string {
  const pages = new Map<string, MedicalWebPage>();
  const cautions = new Map<string, MedicalContraindication>();
  const outcomes = new Map<string, MedicalSignOrSymptom>();
  const cited = new Map<SourceId, CreativeWork>();
  const provider = providerOf(clinic);

  const citing = (ids: readonly SourceId[], own: Language): {citation?: (IdReference | string)[]} => {
    const citation = [...new Set(ids)].flatMap((id) => {
      if (id === ownCaution) return own.text((msg) => msg('Careful practice: no published source was found for part of this.'));
      const source = techniqueSources[id];
      if (!source) return [];
      const node = `_:source-${id}`;
      const {title, publisher, url, year} = source;
      cited.set(id, {
        '@type': 'CreativeWork',
        '@id': node,
        name: title,
        creditText: publisher,
        ...(url && {url}),
        ...(isDate(year) && {datePublished: year}),
      });
      return refer(node);
    });
    return citation.length > 0 ? {citation} : {};
  };

  const entry = (own: Language, ids: readonly SourceId[]): WebPageElement => {
    const id = idIn(own, 'page');
    if (!pages.has(id)) pages.set(id, pageIn(own, id, clinic, provider !== undefined));
    return {'@type': 'WebPageElement', inLanguage: own.locale, isPartOf: refer(id), ...citing(ids, own)};
  };

  const contraindication = (condition: ConditionId, own: Language): IdReference[] => {
    const text = Object.hasOwn(cautionNames, condition) && cautionNames[condition];
    if (!text) return [];
    const id = idIn(own, `caution-${condition}`);
    const name = own.text(text);
    const label = own.text((msg) => msg('Speak with us first about'));
    cautions.set(id, {'@type': 'MedicalContraindication', '@id': id, name, description: `${label}: ${name}`});
    return [refer(id)];
  };

  const outcome = (effect: SideEffect): IdReference => {
    const own = language.whole(effect);
    const id = idIn(own, `effect-${effect.id}`);
    if (!outcomes.has(id))
      outcomes.set(id, {
        '@type': 'MedicalSignOrSymptom',
        '@id': id,
        name: own.text(effect.name),
        description: own.text(effect.course),
        subjectOf: entry(own, effect.sources),
      });
    return refer(id);
  };

  const therapies = offered.map(({technique, language: own}): MedicalTherapy => {
    const {id, kind, name, summary, limits, benefits, cautions: conditions, sources: ids, durationSources = []} = technique;
    const noBenefit = benefits.length === 0 && own.text((msg) => msg('No benefit is listed, because our sources back none.'));
    const claims = benefits.map(({text, evidence, sources: backing}): Claim => ({
      '@type': 'Claim',
      text: `${own.text(text)} (${own.text(evidenceNames[evidence])})`,
      inLanguage: own.locale,
      ...citing(backing, own),
    }));
    const contraindications = conditions.flatMap((condition) => contraindication(condition, own));
    return {
      '@type': 'MedicalTherapy',
      '@id': idIn(own, id),
      name: own.text(name),
      description: [own.text(summary), limits && own.text(limits), noBenefit].filter(Boolean).join(' '),
      ...(contraindications.length > 0 && {contraindication: contraindications}),
      ...(kind !== 'adjunct' && {adverseOutcome: adverse.map(outcome)}),
      subjectOf: [entry(own, [...ids, ...durationSources]), ...claims],
    };
  });

  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      ...pages.values(),
      ...(provider ? [provider] : []),
      ...therapies,
      ...cautions.values(),
      ...outcomes.values(),
      ...cited.values(),
    ],
  };
  return toJson(graph).replaceAll('<', '\\u003c');
}

function pageIn(language: Language, id: string, clinic: ClinicProfile, provided: boolean): MedicalWebPage {
  const {review} = clinic;
  const translation = translationNotice(language, clinic.reviewedLocales);
  const date = (day: string) => language.date(dateOf(day));
  const reviewed = review?.date.slice(0, 10);
  return {
    '@type': 'MedicalWebPage',
    '@id': id,
    name: language.text((msg) => msg('Massage techniques')),
    inLanguage: language.locale,
    description: language.text((msg) =>
      msg(
        'General information to help you prepare to talk with your therapist. It does not assess, diagnose or clear anyone, and does not replace medical care.',
      ),
    ),
    creativeWorkStatus: [
      review && reviewed
        ? language.text((msg) => msg('Compiled from the listed sources. Reviewed for this clinic by {name}, {date}.'), {
            name: language.isolate(review.by),
            date: date(reviewed),
          })
        : language.text((msg) => msg('Compiled from the listed sources, not yet reviewed by a clinician. Last checked {date}.'), {
            date: date(contentReviewed),
          }),
      ...(translation ? [translation] : []),
    ],
    version: contentVersion,
    dateModified: contentReviewed,
    lastReviewed: reviewed ?? contentReviewed,
    ...(review && {reviewedBy: {'@type': 'Person', name: review.by}}),
    ...(provided && {provider: refer(clinicId)}),
  };
}

function providerOf({clinicName, phone, bookingHref}: ClinicProfile): MedicalBusiness | undefined {
  if (!clinicName && !phone) return undefined;
  const link = clinicLink(bookingHref);
  // The phone number has its own place, and a mail address is no page.
  const target = link && !/^(tel|mailto):/i.test(link) ? link : undefined;
  return {
    '@type': 'MedicalBusiness',
    '@id': clinicId,
    ...(clinicName && {name: clinicName}),
    ...(phone && {telephone: phone}),
    ...(target && {potentialAction: {'@type': 'ReserveAction', target}}),
  };
}
