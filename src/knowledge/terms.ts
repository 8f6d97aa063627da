import type {Contraindication, Position, Pressure, Text, Urgency} from './model.js';

/** The class in the field's own terms, for therapists. */
export const classTerms: Readonly<Record<Contraindication, Text>> = {
  emergency: (msg) => msg('Emergency'),
  absolute: (msg) => msg('Total contraindication'),
  clearance: (msg) => msg('Relative contraindication: physician clearance'),
  local: (msg) => msg('Local contraindication'),
  precaution: (msg) => msg('Precaution'),
  none: (msg) => msg('No restriction found'),
};

/** How soon help is needed. */
export const urgencies: Readonly<Record<Urgency, Text>> = {
  now: (msg) => msg('Call now'),
  today: (msg) => msg('Be seen today'),
};

export const positionNames: Readonly<Record<Position, Text>> = {
  prone: (msg) => msg('lying face down'),
  supine: (msg) => msg('lying flat on your back'),
  flat: (msg) => msg('lying flat, without a raised head'),
};

export const pressureNames: Readonly<Record<Pressure, Text>> = {
  1: (msg) => msg('very light, like smoothing on lotion'),
  2: (msg) => msg('light, like rubbing in lotion'),
  3: (msg) => msg('medium'),
  4: (msg) => msg('strong'),
  5: (msg) => msg('deep'),
};
