import {define} from '../../internal/define.js';
import {ContraindicationChecker} from './contraindication-checker.js';

define('contraindication-checker', ContraindicationChecker);

// Brings the tag's and the events' types along.
export type {ContraindicationChecker};
