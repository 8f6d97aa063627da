import {aftercare} from './aftercare/advice.js';
import {sideEffects} from './aftercare/side-effects.js';
import {statements} from './about.js';
import {conditions} from './conditions/index.js';
import {contentReviewed, contentReviewDue, contentVersion} from './content-version.js';
import * as labels from './labels.js';
import * as terms from './terms.js';
import {indications, techniques} from './techniques/index.js';
import {frequencies} from './visits/frequency.js';
import {preparations} from './visits/preparation.js';
import {therapistChecks} from './visits/choosing.js';
import {sources} from './sources/index.js';
import {contraindications} from './model.js';
import type {
  Aftercare,
  AftercarePhase,
  Category,
  Condition,
  Contraindication,
  EvidenceLevel,
  Frequency,
  Goal,
  Indication,
  Msg,
  Position,
  Preparation,
  Pressure,
  Region,
  SideEffect,
  Source,
  SourceId,
  Statement,
  Suitability,
  Technique,
  TechniqueKind,
  Text,
  TherapistCheck,
  Urgency,
} from './model.js';

/** A record with its texts rendered in one language. */
export type Rendered<T> = T extends Text ? string : T extends object ? {readonly [Name in keyof T]: Rendered<T[Name]>} : T;

/** How far a file's content has been reviewed. */
export interface FileReview {
  readonly status: 'not reviewed by a clinician' | 'reviewed by a clinician';
  /** Who has reviewed it, and when. With `reviewed by a clinician`. */
  readonly by?: string;
  readonly date?: string;
  /** `source`: the language it was written in · `human`: translated and reviewed by a person · `machine`: reviewed by nobody. */
  readonly translation: 'source' | 'human' | 'machine';
}

/** All knowledge in one language, as `massage-elements/knowledge.json` holds it. */
export interface KnowledgeFile {
  readonly $schema?: string;
  readonly contentVersion: string;
  readonly contentReviewed: string;
  readonly contentReviewDue: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly review: FileReview;
  readonly intendedPurpose: string;
  /** What is untranslated and therefore stands here in English as a whole, as `list/id`. */
  readonly fallbacks: readonly string[];
  /** The classes, most cautious first. */
  readonly contraindications: Readonly<
    Record<Contraindication, {readonly term: string; readonly phrase: string; readonly meaning: string}>
  >;
  readonly labels: FileLabels;
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly conditions: readonly Rendered<Condition>[];
  readonly techniques: readonly Rendered<Technique>[];
  readonly indications: readonly Rendered<Indication>[];
  readonly aftercare: readonly Rendered<Aftercare>[];
  readonly sideEffects: readonly Rendered<SideEffect>[];
  readonly frequencies: readonly Rendered<Frequency>[];
  readonly preparations: readonly Rendered<Preparation>[];
  readonly therapistChecks: readonly Rendered<TherapistCheck>[];
  readonly statements: readonly Rendered<Statement>[];
}

/** The words for what records name by id. */
export interface FileLabels {
  readonly categories: Readonly<Record<Category, string>>;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly positions: Readonly<Record<Position, string>>;
  readonly pressures: Readonly<Record<Pressure, string>>;
  readonly goals: Readonly<Record<Goal, string>>;
  readonly techniqueKinds: Readonly<Record<TechniqueKind, string>>;
  readonly evidence: Readonly<Record<EvidenceLevel | 'none', string>>;
  readonly suitability: Readonly<Record<Suitability['suitability'], string>>;
  readonly phases: Readonly<Record<AftercarePhase, string>>;
  readonly answers: {readonly none: string; readonly 'not-sure': string};
}

/** A language that a file can be written in; `Language` of the elements is one. */
export interface FileLanguage {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absent for the language the texts are written in. */
  readonly status: {readonly reviewed: 'human' | 'machine'} | undefined;
  /** The language in which a whole record can be shown: this one, or English when one of its texts is untranslated. */
  whole(record: object): {readonly locale: string; readonly msg: Msg};
}

const intendedPurpose: Text = (msg) =>
  msg(
    'General information to help you prepare to talk with your therapist. It does not assess, diagnose or clear anyone, and does not replace medical care.',
  );

/** All knowledge in one language. An untranslated text makes its whole record English, as it does in the elements. */
export function knowledgeFile(language: FileLanguage): KnowledgeFile {
  const fallbacks: string[] = [];
  const render = (value: unknown, msg: Msg): unknown => {
    if (typeof value === 'function') return (value as Text)(msg);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => render(each, msg));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, render(each, msg)]));
  };
  const whole = <T extends object>(record: T, name: string): Rendered<T> => {
    const {locale, msg} = language.whole(record);
    if (locale !== language.locale) fallbacks.push(name);
    return render(record, msg) as Rendered<T>;
  };
  const all = <T extends {readonly id: string}>(list: string, records: readonly T[]): readonly Rendered<T>[] =>
    records.map((record) => whole(record, `${list}/${record.id}`));
  const each = <Id extends string | number>(list: string, texts: Readonly<Record<Id, Text>>): Readonly<Record<Id, string>> =>
    Object.fromEntries(Object.entries<Text>(texts).map(([id, text]) => [id, whole(text, `${list}/${id}`)])) as Record<Id, string>;

  return {
    contentVersion,
    contentReviewed,
    contentReviewDue,
    locale: language.locale,
    dir: language.dir,
    review: {status: 'not reviewed by a clinician', translation: language.status?.reviewed ?? 'source'},
    intendedPurpose: whole(intendedPurpose, 'intendedPurpose'),
    // Filled while the rest is rendered.
    fallbacks,
    contraindications: Object.fromEntries(
      contraindications.map((id) => [
        id,
        whole({term: terms.classTerms[id], phrase: labels.phrases[id], meaning: labels.meanings[id]}, `contraindications/${id}`),
      ]),
    ) as KnowledgeFile['contraindications'],
    labels: {
      categories: each('labels/categories', labels.categoryNames),
      urgencies: each('labels/urgencies', terms.urgencies),
      regions: each('labels/regions', labels.regionNames),
      positions: each('labels/positions', terms.positionNames),
      pressures: each('labels/pressures', terms.pressureNames),
      goals: each('labels/goals', labels.goalNames),
      techniqueKinds: each('labels/techniqueKinds', labels.kindNames),
      evidence: each('labels/evidence', labels.evidenceNames),
      suitability: each('labels/suitability', labels.suitabilityNames),
      phases: each('labels/phases', labels.phaseNames),
      answers: each('labels/answers', {none: labels.noneOfThese, 'not-sure': labels.notSure}),
    },
    sources,
    conditions: all('conditions', conditions),
    techniques: all('techniques', techniques),
    indications: all('indications', indications),
    aftercare: all('aftercare', aftercare),
    sideEffects: all('sideEffects', sideEffects),
    frequencies: all('frequencies', frequencies),
    preparations: all('preparations', preparations),
    therapistChecks: all('therapistChecks', therapistChecks),
    statements: all('statements', statements),
  };
}
