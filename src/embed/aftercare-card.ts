import '../elements/aftercare-card/define.js';
import {serveMarked} from './marked.js';

serveMarked('aftercare-card');
