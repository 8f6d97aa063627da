import type {Technique} from '../model.js';
import {modalities} from './modalities.js';
import {strokes} from './strokes.js';
import {adjuncts} from './adjuncts.js';

export {indications} from './indications.js';

/** Every technique: styles, then strokes, then what may be added. */
export const techniques: readonly Technique[] = [...modalities, ...strokes, ...adjuncts];
