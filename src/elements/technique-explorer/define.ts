import {define} from '../../internal/define.js';
import {TechniqueExplorer} from './technique-explorer.js';

define('technique-explorer', TechniqueExplorer);
