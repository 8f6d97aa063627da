import '../elements/contraindication-checker/define.js';
import {serveMarked} from './marked.js';

/** For a page where the tag is another script's: `ContraindicationChecker.define('riverbend-contraindication-checker')`. */
export {ContraindicationChecker} from '../elements/contraindication-checker/contraindication-checker.js';

serveMarked('contraindication-checker');
