import {define} from '../../internal/define.js';
import {ContraindicationChecker} from './contraindication-checker.js';

define('contraindication-checker', ContraindicationChecker);
