import {define} from '../../internal/define.js';
import {AftercareCard} from './aftercare-card.js';

define('aftercare-card', AftercareCard);

// Brings the tag's and the events' types along.
export type {AftercareCard};
