import type {Pressure, TechniqueId} from '../model.js';

/** What the suitability of a technique depends on, apart from the findings that name it. */
export interface TechniqueProfile {
  /** Least and most pressure. Absent where pressure has no meaning. */
  readonly pressure?: readonly [Pressure, Pressure];
}

/** Every technique in short, equal to the records, so that a page needs none of their texts to mark one. */
export const techniqueProfile: Readonly<Record<TechniqueId, TechniqueProfile>> = {
  'swedish-massage': {pressure: [2, 3]},
  'deep-tissue-massage': {pressure: [4, 5]},
  'sports-massage': {pressure: [2, 4]},
  shiatsu: {pressure: [2, 4]},
  acupressure: {pressure: [2, 3]},
  'trigger-point-therapy': {pressure: [3, 4]},
  'neuromuscular-therapy': {pressure: [3, 4]},
  'myofascial-release': {pressure: [2, 3]},
  reflexology: {pressure: [2, 3]},
  'remedial-massage': {pressure: [2, 4]},
  'therapeutic-massage': {pressure: [1, 5]},
  'lymphatic-drainage': {pressure: [1, 1]},
  'prenatal-massage': {pressure: [1, 3]},
  'hot-stone-massage': {pressure: [2, 3]},
  'chair-massage': {pressure: [2, 3]},
  'thai-massage': {pressure: [3, 4]},
  'craniosacral-therapy': {pressure: [1, 1]},
  'scar-massage': {pressure: [1, 3]},
  'oncology-massage': {pressure: [1, 2]},
  effleurage: {pressure: [1, 3]},
  petrissage: {pressure: [2, 4]},
  tapotement: {pressure: [2, 3]},
  friction: {pressure: [3, 4]},
  vibration: {pressure: [1, 3]},
  'cross-fibre-massage': {pressure: [3, 5]},
  'ischaemic-compression': {pressure: [3, 4]},
  compression: {pressure: [1, 3]},
  'passive-stretching': {pressure: [2, 3]},
  'passive-resistive-stretching': {pressure: [2, 3]},
  'active-joint-mobilisation': {pressure: [1, 3]},
  cupping: {pressure: [3, 4]},
  aromatherapy: {pressure: [1, 3]},
  'heat-cold-packs': {},
};
