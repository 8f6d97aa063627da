import '../elements/contraindication-checker/define.js';
import {serveMarked} from './marked.js';

serveMarked('contraindication-checker');
