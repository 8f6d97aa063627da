import {define} from '../../internal/define.js';
import {AftercareCard} from './aftercare-card.js';

define('aftercare-card', AftercareCard);
