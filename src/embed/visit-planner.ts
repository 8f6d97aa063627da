import '../elements/visit-planner/define.js';
import {serveMarked} from './marked.js';

serveMarked('visit-planner');
