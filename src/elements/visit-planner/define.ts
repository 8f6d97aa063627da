import {define} from '../../internal/define.js';
import {VisitPlanner} from './visit-planner.js';

define('visit-planner', VisitPlanner);

// Brings the tag's and the events' types along.
export type {VisitPlanner};
