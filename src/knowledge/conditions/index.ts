import type {Condition} from '../model.js';
import {redFlags} from './red-flags.js';
import {circulation} from './circulation.js';
import {medicines} from './medicines.js';
import {musculoskeletal} from './musculoskeletal.js';
import {skin} from './skin.js';
import {infection} from './infection.js';
import {surgery} from './surgery.js';
import {pregnancy} from './pregnancy.js';
import {cancer} from './cancer.js';
import {neurological} from './neurological.js';
import {metabolic} from './metabolic.js';
import {respiratory} from './respiratory.js';
import {digestive} from './digestive.js';
import {renal} from './renal.js';
import {mentalHealth} from './mental-health.js';
import {general} from './general.js';

/** Every condition and red flag, in the order of the categories. */
export const conditions: readonly Condition[] = [
  ...redFlags,
  ...circulation,
  ...medicines,
  ...musculoskeletal,
  ...skin,
  ...infection,
  ...surgery,
  ...pregnancy,
  ...cancer,
  ...neurological,
  ...metabolic,
  ...respiratory,
  ...digestive,
  ...renal,
  ...mentalHealth,
  ...general,
];
