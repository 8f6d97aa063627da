import type {TechniqueId, Text} from '../model.js';

/** The techniques' names alone, for elements that name techniques without describing them. */
export const techniqueNames = {
  'swedish-massage': (msg) => msg('Swedish massage'),
  'deep-tissue-massage': (msg) => msg('Deep tissue massage'),
  'sports-massage': (msg) => msg('Sports massage'),
  shiatsu: (msg) => msg('Shiatsu'),
  acupressure: (msg) => msg('Acupressure'),
  'trigger-point-therapy': (msg) => msg('Trigger point therapy'),
  'neuromuscular-therapy': (msg) => msg('Neuromuscular therapy'),
  'myofascial-release': (msg) => msg('Myofascial release'),
  reflexology: (msg) => msg('Reflexology'),
  'remedial-massage': (msg) => msg('Remedial massage'),
  'therapeutic-massage': (msg) => msg('Therapeutic massage'),
  'lymphatic-drainage': (msg) => msg('Lymphatic drainage'),
  'prenatal-massage': (msg) => msg('Pregnancy massage'),
  'hot-stone-massage': (msg) => msg('Hot stone massage'),
  'chair-massage': (msg) => msg('Chair massage'),
  'thai-massage': (msg) => msg('Thai massage'),
  'craniosacral-therapy': (msg) => msg('Craniosacral therapy'),
  'scar-massage': (msg) => msg('Scar massage'),
  'oncology-massage': (msg) => msg('Oncology massage'),
  effleurage: (msg) => msg('Gliding (effleurage)'),
  petrissage: (msg) => msg('Kneading (petrissage)'),
  tapotement: (msg) => msg('Tapping (tapotement)'),
  friction: (msg) => msg('Rubbing on one spot (friction)'),
  vibration: (msg) => msg('Shaking (vibration)'),
  'cross-fibre-massage': (msg) => msg('Rubbing across the fibres (cross-fibre massage)'),
  'ischaemic-compression': (msg) => msg('Steady pressure on a tight spot (ischaemic compression)'),
  compression: (msg) => msg('Pressing and holding (compression)'),
  'passive-stretching': (msg) => msg('Assisted stretching (passive stretching)'),
  'passive-resistive-stretching': (msg) => msg('Push and stretch (passive-resistive stretching)'),
  'active-joint-mobilisation': (msg) => msg('Guided movement (active joint mobilisation)'),
  cupping: (msg) => msg('Cupping'),
  aromatherapy: (msg) => msg('Aromatherapy'),
  'heat-cold-packs': (msg) => msg('Warm or cold packs'),
} as const satisfies Readonly<Record<string, Text>>;

/** The name of a technique, `undefined` for an unknown id. */
export function techniqueName(id: TechniqueId): Text | undefined {
  return Object.hasOwn(techniqueNames, id) ? (techniqueNames as Readonly<Record<TechniqueId, Text>>)[id] : undefined;
}
