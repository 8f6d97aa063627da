import {define} from '../../internal/define.js';
import {VisitPlanner} from './visit-planner.js';

define('visit-planner', VisitPlanner);
