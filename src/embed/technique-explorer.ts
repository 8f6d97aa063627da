import '../elements/technique-explorer/define.js';
import {serveMarked} from './marked.js';

/** For a page where the tag is another script's: `TechniqueExplorer.define('riverbend-technique-explorer')`. */
export {TechniqueExplorer} from '../elements/technique-explorer/technique-explorer.js';

serveMarked('technique-explorer');
