import '../elements/aftercare-card/define.js';
import '../elements/contraindication-checker/define.js';
import '../elements/technique-explorer/define.js';
import '../elements/visit-planner/define.js';
import {version} from '../internal/version.js';
import {contentVersion} from '../knowledge/content-version.js';

/** This copy of the library. */
export const MassageElements = {version, contentVersion};
