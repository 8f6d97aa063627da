import {define} from '../../internal/define.js';
import {TechniqueExplorer} from './technique-explorer.js';

define('technique-explorer', TechniqueExplorer);

// Brings the tag's and the events' types along.
export type {TechniqueExplorer};
