/**
 * The words of the field as types. Pure data: no DOM, no Lit, no storage.
 *
 * Everything here is general information that helps a person prepare to talk with their therapist. It does not assess,
 * diagnose or clear anyone. It is compiled from the listed sources and has not yet been reviewed by a clinician.
 */

/** The translating function that every text is called with; lit-localize finds its calls by this type. */
export type Msg = typeof import('@lit/localize').msg;

/** A text that is written once in English and rendered in the language of the `msg` it is called with. */
export type Text = (msg: Msg) => string;

/** Id of a condition or red flag: the standard medical term in kebab-case. */
export type ConditionId = string;
/** Id of a technique in kebab-case. */
export type TechniqueId = string;
/** Id of a source, a key of `sources`. */
export type SourceId = string;
/** Id of a follow-up, unique within its condition. */
export type FollowUpId = string;
/** Id of an answer, unique within its follow-up. `not-sure` is accepted everywhere, `none` by every danger follow-up. */
export type AnswerId = string;
/** Id of a seed fact, `S0-01` … `S4-17`. */
export type FactId = string;

/** The contraindication classes, most cautious first. */
export const contraindications = ['emergency', 'absolute', 'clearance', 'local', 'precaution', 'none'] as const;
/**
 * How far a condition stands against massage: `emergency` get help · `absolute` no massage now · `clearance` only with a
 * doctor's agreement · `local` avoid the area · `precaution` adapt the session · `none` nothing found for that answer.
 */
export type Contraindication = (typeof contraindications)[number];

/** How soon help is needed with `emergency`: `now` call the emergency number, `today` be seen the same day. */
export type Urgency = 'now' | 'today';

/** The categories in the order in which a visitor meets them. */
export const categories = [
  'red-flags',
  'circulation',
  'medicines',
  'musculoskeletal',
  'skin',
  'infection',
  'surgery',
  'pregnancy',
  'cancer',
  'neurological',
  'metabolic',
  'respiratory',
  'digestive',
  'renal',
  'mental-health',
  'general',
] as const;
/** A group of conditions, as a visitor would look for them. */
export type Category = (typeof categories)[number];

/** Named areas of the body. `affected-area` is the visitor's own sore, wound, scar, lump, device or injection site. */
export const regions = [
  'whole-body',
  'head',
  'face',
  'neck',
  'shoulders',
  'chest',
  'arms',
  'hands',
  'abdomen',
  'upper-back',
  'lower-back',
  'pelvis',
  'thighs',
  'knees',
  'lower-legs',
  'feet',
  'affected-area',
] as const;
/** An area of the body to which a caution applies. */
export type Region = (typeof regions)[number];

/** Positions on the table that a condition can rule out: face down, flat on the back, flat at all (raise head and chest). */
export const positions = ['prone', 'supine', 'flat'] as const;
/** A position to avoid. */
export type Position = (typeof positions)[number];

/** Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep. */
export type Pressure = 1 | 2 | 3 | 4 | 5;

/** How well a statement is backed: `strong` … `limited` by studies, `traditional` by belief or custom alone. */
export const evidenceLevels = ['strong', 'moderate', 'limited', 'traditional'] as const;
/** The evidence level of a benefit. */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** One answer to a follow-up. */
export interface Answer {
  readonly id: AnswerId;
  /** What the visitor reads beside the radio button. */
  readonly label: Text;
  /** The class that this answer leads to. `none` when nothing is left of the condition itself, or it only hands over. */
  readonly contraindication: Contraindication;
  /** With `emergency`: how soon. Default `now`. */
  readonly urgency?: Urgency;
  /** Other conditions or red flags that this answer brings in as findings of their own. */
  readonly handsOverTo?: readonly ConditionId[];
  /** Replaces the condition's advice when this answer decides the finding. */
  readonly advice?: Text;
  /** Added to the condition's own limits when this answer is given. */
  readonly regions?: readonly Region[];
  readonly maxPressure?: Pressure;
  readonly avoid?: readonly TechniqueId[];
  readonly positions?: readonly Position[];
}

/** A question that narrows a picked condition. Danger is asked before state. */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly step: 'danger' | 'state';
  readonly question: Text;
  /** Most cautious first. "None of these" (danger) and "I'm not sure" are always offered and not listed here. */
  readonly answers: readonly Answer[];
  /** What "I'm not sure" means here, when that is stricter than the condition's own class. */
  readonly notSure?: {readonly contraindication: Contraindication; readonly urgency?: Urgency};
}

/** A condition, medicine, state or symptom that a visitor can pick. */
export interface Condition {
  readonly id: ConditionId;
  readonly category: Category;
  /** The class when follow-ups are unanswered. */
  readonly contraindication: Contraindication;
  /** With `emergency`: how soon. Default `now`. */
  readonly urgency?: Urgency;
  /** `core`: usually asked by clinics; `extended`: found by search or behind "show all". */
  readonly scope: 'core' | 'extended';
  /** What the visitor reads: plain word first, medical name in brackets. */
  readonly name: Text;
  /** One short line that helps to recognise it. */
  readonly hint?: Text;
  /** Search words: other names, abbreviations, medicines, misspellings, separated by commas. */
  readonly synonyms: Text;
  readonly followUps?: readonly FollowUp[];
  /** Where the caution applies. */
  readonly regions: readonly Region[];
  /** The most pressure that is acceptable where massage is. Absent: no limit of its own. */
  readonly maxPressure?: Pressure;
  /** Techniques to leave out. */
  readonly avoid?: readonly TechniqueId[];
  /** Positions to leave out. */
  readonly positions?: readonly Position[];
  /** Why, in one plain sentence. */
  readonly reason: Text;
  /** What changes in the session once massage is possible, or what to do in an emergency. */
  readonly advice: Text;
  /** For class `absolute`: what has to happen first. */
  readonly until?: Text;
  /** What is fine instead. */
  readonly instead?: Text;
  /** A question to take along to the therapist or doctor. */
  readonly ask?: Text;
  /** Where sources disagree, and what was taken. */
  readonly disagreement?: Text;
  /** Says in plain words which part rests on cautious practice without a published source. */
  readonly ownCaution?: boolean;
  readonly sources: readonly SourceId[];
  /** Seed facts that this record shows. */
  readonly facts?: readonly FactId[];
  /** Day on which the record was last checked against its sources, ISO 8601. Default: the content's own day. */
  readonly reviewed?: string;
  /** Day by which it is to be checked again, ISO 8601. Default: the content's own day. */
  readonly reviewDue?: string;
}

/** A published source. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Absent when the source has no address. */
  readonly url?: string;
  /** Year or date as shown by the source. Absent when it shows none. */
  readonly year?: string;
  /** 1 guideline, systematic review, government or health service · 2 professional body, textbook, single study · 3 other. */
  readonly tier: 1 | 2 | 3;
}

/** Whether a technique is a whole style, one movement of the hand, or something added. */
export type TechniqueKind = 'modality' | 'stroke' | 'adjunct';

/** What a person comes for. */
export const goals = ['relaxation', 'pain', 'sport', 'tight-spots', 'swelling', 'pregnancy', 'cancer-care', 'scar'] as const;
/** A goal by which techniques are filtered. */
export type Goal = (typeof goals)[number];

/** What a technique may do, never without its evidence. */
export interface Benefit {
  readonly text: Text;
  readonly evidence: EvidenceLevel;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** A massage technique. */
export interface Technique {
  readonly id: TechniqueId;
  readonly kind: TechniqueKind;
  readonly name: Text;
  /** Other names, separated by commas; searched too. */
  readonly synonyms: Text;
  /** What it is. */
  readonly summary: Text;
  /** How it feels. */
  readonly feel: Text;
  /** Least and most pressure. Absent where pressure has no meaning (packs). */
  readonly pressure?: readonly [Pressure, Pressure];
  /** Shortest and longest usual length in minutes. Common practice unless `durationSources` says otherwise. Absent: part of a session. */
  readonly minutes?: readonly [number, number];
  readonly durationSources?: readonly SourceId[];
  readonly goals: readonly Goal[];
  readonly regions: readonly Region[];
  /** Strokes and methods it is made of. */
  readonly strokes: readonly TechniqueId[];
  /** Conditions to speak about first; the full screening decides. */
  readonly cautions: readonly ConditionId[];
  readonly benefits: readonly Benefit[];
  /** What it cannot do, or what is not known. */
  readonly limits?: Text;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** A reason why people come, with what is known. */
export interface Indication {
  readonly id: string;
  readonly goal?: Goal;
  readonly name: Text;
  /** What is known, with its limits. */
  readonly text: Text;
  /** `none`: studied and no benefit found. */
  readonly evidence: EvidenceLevel | 'none';
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** When after a massage. */
export const phases = ['first-hours', 'today', 'two-days', 'later'] as const;
/** A stretch of time after a massage. */
export type AftercarePhase = (typeof phases)[number];

/** One piece of aftercare. Applies to every session unless `techniques`, `regions` or `conditions` narrow it. */
export interface Aftercare {
  readonly id: string;
  /** `advice` what helps · `call` call the clinic · `help` get urgent or emergency help · `myth` what we do not claim. */
  readonly kind: 'advice' | 'call' | 'help' | 'myth';
  /** With `advice`. */
  readonly phase?: AftercarePhase;
  /** With `help`; the more urgent one, where a text names both. */
  readonly urgency?: Urgency;
  readonly techniques?: readonly TechniqueId[];
  readonly regions?: readonly Region[];
  /** Only for a visitor with a finding of one of these. */
  readonly conditions?: readonly ConditionId[];
  /** With `conditions`: id of the piece for everyone that this one stands for then, because it says more or the opposite. */
  readonly replaces?: string;
  readonly text: Text;
  /** With `advice`: ids of the myths that people expect to hear here. */
  readonly myths?: readonly string[];
  /** With `myth`: what is known instead. */
  readonly instead?: Text;
  /** With `help`: the red flag that says the same. */
  readonly redFlag?: ConditionId;
  readonly ownCaution?: boolean;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** A side effect that is usually normal. */
export interface SideEffect {
  readonly id: string;
  readonly name: Text;
  /** Its usual course. */
  readonly course: Text;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** Why a person comes, as far as it tells how often to come; in the order in which a visitor meets them. */
export const visitGoals = [
  'wellness',
  'pain',
  'neck-pain',
  'chronic-pain',
  'knee-osteoarthritis',
  'fibromyalgia',
  'sport',
  'after-operation',
  'scar',
] as const;
/** Why a person comes. */
export type VisitGoal = (typeof visitGoals)[number];

/** The phases of care, in order. */
export const carePhases = ['acute', 'improving', 'maintenance'] as const;
/**
 * Phase of care: `acute` new, strong or flaring up · `improving` symptoms ease and function returns · `maintenance` well,
 * to stay well.
 */
export type CarePhase = (typeof carePhases)[number];

/** How often to come. */
export interface Frequency {
  readonly id: string;
  /** `any` holds for every goal. */
  readonly goal: 'any' | VisitGoal;
  /** The phase of care it holds for. Absent where it holds for all of them. */
  readonly phase?: CarePhase;
  /** Weeks between sessions, fewest and most. Absent where no number is sourced. */
  readonly weeksBetween?: readonly [number, number];
  /** Length of a visit in minutes, where a source gives it. */
  readonly minutes?: number;
  /** Weeks that the series of visits took in its source: the fewest, and the most where there is one. */
  readonly courseWeeks?: readonly [number, number?];
  readonly text: Text;
  /** When the visits move further apart, where a source says so. */
  readonly spaceOut?: Text;
  /** Why. */
  readonly reason?: Text;
  readonly evidence: EvidenceLevel;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** How to prepare, or what a first visit is like. */
export interface Preparation {
  readonly id: string;
  readonly kind: 'before' | 'bring' | 'tell' | 'first-visit' | 'good-to-know';
  readonly text: Text;
  readonly reason?: Text;
  readonly ownCaution?: boolean;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** Something to check when choosing a therapist. */
export interface TherapistCheck {
  readonly id: string;
  readonly kind: 'check' | 'ask' | 'warning';
  readonly text: Text;
  readonly ownCaution?: boolean;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** A general statement: what massage is, what it is not, the disclaimer. */
export interface Statement {
  readonly id: string;
  readonly kind: 'about' | 'evidence' | 'disclaimer';
  readonly text: Text;
  readonly sources: readonly SourceId[];
  readonly facts?: readonly FactId[];
}

/** What a visitor picked: a condition alone (`true`) or with answers to its follow-ups. */
export type Selection = Readonly<Partial<Record<ConditionId, true | Readonly<Record<FollowUpId, AnswerId>>>>>;

/** Why a finding has its class. `default`: it is the condition's own, while a question is open or where there is none. */
export type Because =
  'default' | 'not-sure' | {readonly followUp: FollowUpId; readonly answer: AnswerId} | {readonly handedOverBy: ConditionId};

/** What one picked condition means for the session. */
export interface Finding {
  readonly condition: ConditionId;
  /** The condition's name. */
  readonly name: Text;
  readonly contraindication: Contraindication;
  /** With `emergency`. */
  readonly urgency?: Urgency;
  readonly because: readonly Because[];
  readonly regions: readonly Region[];
  readonly maxPressure?: Pressure;
  readonly avoid: readonly TechniqueId[];
  readonly positions: readonly Position[];
  readonly reason: Text;
  readonly advice: Text;
  readonly sources: readonly SourceId[];
}

/** The result of `screen`. */
export interface Screening {
  /** The most cautious finding; `none` when nothing is picked. */
  readonly contraindication: Contraindication;
  /** Most cautious first, then in the order of `conditions`. */
  readonly findings: readonly Finding[];
}

/** A search hit. */
export interface Match<Id> {
  readonly id: Id;
  /** The word of ours that was met. */
  readonly matched: string;
}

/** A technique seen beside a screening. `usual` never means cleared. */
export interface Suitability {
  readonly technique: TechniqueId;
  readonly suitability: 'usual' | 'adapt' | 'ask-first' | 'avoid';
  /** The findings that decided, most cautious first. */
  readonly findings: readonly Finding[];
}
