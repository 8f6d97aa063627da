import '../elements/visit-planner/define.js';
import {serveMarked} from './marked.js';

/** For a page where the tag is another script's: `VisitPlanner.define('riverbend-visit-planner')`. */
export {VisitPlanner} from '../elements/visit-planner/visit-planner.js';

serveMarked('visit-planner');
