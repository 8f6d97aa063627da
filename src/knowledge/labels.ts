import type {
  AftercarePhase,
  CarePhase,
  Category,
  Contraindication,
  EvidenceLevel,
  Frequency,
  Goal,
  Pressure,
  Region,
  Suitability,
  TechniqueKind,
  Text,
} from './model.js';

/** The fixed phrase of each class; `none` is for when nothing picked matches. */
export const phrases: Readonly<Record<Contraindication, Text>> = {
  emergency: (msg) => msg('Get help now'),
  absolute: (msg) => msg('Not right now'),
  clearance: (msg) => msg('Ask your doctor before you book'),
  local: (msg) => msg('We keep away from that area'),
  precaution: (msg) => msg('We adapt your session'),
  none: (msg) => msg('No special advice here. Still tell your therapist about your health.'),
};

/** What each class means for the visit, in one line. */
export const meanings: Readonly<Record<Contraindication, Text>> = {
  emergency: (msg) => msg('No massage. This comes first.'),
  absolute: (msg) => msg('Please wait with massage. Each card says what has to happen first.'),
  clearance: (msg) => msg('Massage may be possible once your doctor or care team agrees. Then we start light and short.'),
  local: (msg) => msg('We leave this area out. Massage elsewhere is often fine.'),
  precaution: (msg) => msg('Massage is often possible with some changes.'),
  none: (msg) => msg('Nothing to add from these answers.'),
};

export const categoryNames: Readonly<Record<Category, Text>> = {
  'red-flags': (msg) => msg('Warning signs you have now'),
  circulation: (msg) => msg('Heart, blood and circulation'),
  medicines: (msg) => msg('Medicines'),
  musculoskeletal: (msg) => msg('Muscles, bones and joints'),
  skin: (msg) => msg('Skin'),
  infection: (msg) => msg('Fever and infections'),
  surgery: (msg) => msg('Operations and implants'),
  pregnancy: (msg) => msg('Pregnancy and after birth'),
  cancer: (msg) => msg('Cancer'),
  neurological: (msg) => msg('Brain and nerves'),
  metabolic: (msg) => msg('Diabetes and hormones'),
  respiratory: (msg) => msg('Lungs and breathing'),
  digestive: (msg) => msg('Stomach, bowel and liver'),
  renal: (msg) => msg('Kidneys and bladder'),
  'mental-health': (msg) => msg('Mind and mood'),
  general: (msg) => msg('Anything else'),
};

export const regionNames: Readonly<Record<Region, Text>> = {
  'whole-body': (msg) => msg('whole body'),
  head: (msg) => msg('head'),
  face: (msg) => msg('face'),
  neck: (msg) => msg('neck'),
  shoulders: (msg) => msg('shoulders'),
  chest: (msg) => msg('chest'),
  arms: (msg) => msg('arms'),
  hands: (msg) => msg('hands'),
  abdomen: (msg) => msg('belly'),
  'upper-back': (msg) => msg('upper back'),
  'lower-back': (msg) => msg('lower back'),
  pelvis: (msg) => msg('hips and pelvis'),
  thighs: (msg) => msg('thighs'),
  knees: (msg) => msg('knees'),
  'lower-legs': (msg) => msg('lower legs'),
  feet: (msg) => msg('feet'),
  'affected-area': (msg) => msg('the place itself'),
};

/** Pressure in a word or two, where there is no room for a comparison. */
export const pressureWords: Readonly<Record<Pressure, Text>> = {
  1: (msg) => msg('very light'),
  2: (msg) => msg('light'),
  3: (msg) => msg('medium'),
  4: (msg) => msg('strong'),
  5: (msg) => msg('deep'),
};

export const goalNames: Readonly<Record<Goal, Text>> = {
  relaxation: (msg) => msg('Relax and unwind'),
  pain: (msg) => msg('Long-lasting muscle pain'),
  sport: (msg) => msg('Sport and soreness'),
  'tight-spots': (msg) => msg('Tight spots'),
  swelling: (msg) => msg('Swelling, with a care team'),
  pregnancy: (msg) => msg('Pregnancy'),
  'cancer-care': (msg) => msg('Cancer care'),
  scar: (msg) => msg('Scars'),
};

export const kindNames: Readonly<Record<TechniqueKind, Text>> = {
  modality: (msg) => msg('Massage style'),
  stroke: (msg) => msg('Hand movement'),
  adjunct: (msg) => msg('Added to massage'),
};

/** The evidence level in words. */
export const evidenceNames: Readonly<Record<EvidenceLevel | 'none', Text>> = {
  strong: (msg) => msg('Well backed by studies'),
  moderate: (msg) => msg('Backed by some good studies'),
  limited: (msg) => msg('Little or weak evidence'),
  traditional: (msg) => msg('Tradition or common practice, not studies'),
  none: (msg) => msg('Studied, no benefit found'),
};

export const suitabilityNames: Readonly<Record<Suitability['suitability'], Text>> = {
  usual: (msg) => msg('Nothing special from your answers'),
  adapt: (msg) => msg('With changes'),
  'ask-first': (msg) => msg('Ask first'),
  avoid: (msg) => msg('Not for now'),
};

export const phaseNames: Readonly<Record<AftercarePhase, Text>> = {
  'first-hours': (msg) => msg('First hours'),
  today: (msg) => msg('Today and tonight'),
  'two-days': (msg) => msg('Next 2 days'),
  later: (msg) => msg('Later'),
};

/** Why a person comes, as far as it tells how often to come. */
export const frequencyGoalNames: Readonly<Record<Frequency['goal'], Text>> = {
  any: (msg) => msg('Any reason'),
  pain: (msg) => msg('Pain or an injury'),
  wellness: (msg) => msg('Stress, sleep and wellness'),
  'neck-pain': (msg) => msg('Long-lasting neck pain'),
  'chronic-pain': (msg) => msg('Other long-lasting pain'),
  'knee-osteoarthritis': (msg) => msg('Worn knee joint (osteoarthritis)'),
  fibromyalgia: (msg) => msg('Fibromyalgia'),
  sport: (msg) => msg('Sport'),
  'after-operation': (msg) => msg('After an operation'),
  scar: (msg) => msg('Scars'),
};

/** The phases of care as a visitor says them, in answer to "How are things now?". */
export const carePhaseNames: Readonly<Record<CarePhase, Text>> = {
  acute: (msg) => msg('It is new, strong or flaring up'),
  improving: (msg) => msg('It is getting better'),
  maintenance: (msg) => msg('I am well and want to stay well'),
};

/** Shared answers. */
export const noneOfThese: Text = (msg) => msg('None of these');
export const notSure: Text = (msg) => msg('I’m not sure');
