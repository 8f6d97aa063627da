import type {Contraindication, Position, Text, Urgency} from './model.js';

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
