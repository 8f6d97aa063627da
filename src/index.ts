export {AftercareCard} from './elements/aftercare-card/aftercare-card.js';
export {ContraindicationChecker} from './elements/contraindication-checker/contraindication-checker.js';
export {TechniqueExplorer} from './elements/technique-explorer/technique-explorer.js';
export {VisitPlanner} from './elements/visit-planner/visit-planner.js';
export {MassageEvent, type MassageEventDetails, type MassageEventType} from './internal/events.js';
export type {ClinicProfile} from './internal/clinic.js';
export {contentVersion} from './knowledge/content-version.js';
