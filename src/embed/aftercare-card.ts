import '../elements/aftercare-card/define.js';
import {serveMarked} from './marked.js';

/** For a page where the tag is another script's: `AftercareCard.define('riverbend-aftercare-card')`. */
export {AftercareCard} from '../elements/aftercare-card/aftercare-card.js';

serveMarked('aftercare-card');
