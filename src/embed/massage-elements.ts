import '../elements/aftercare-card/define.js';
import '../elements/contraindication-checker/define.js';
import '../elements/technique-explorer/define.js';
import '../elements/visit-planner/define.js';
