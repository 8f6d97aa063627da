import '../elements/technique-explorer/define.js';
import {serveMarked} from './marked.js';

serveMarked('technique-explorer');
