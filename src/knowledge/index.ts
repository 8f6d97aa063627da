/**
 * The knowledge behind the elements: pure data and pure functions, usable in Node.
 *
 * General information that helps a person prepare to talk with their therapist. It does not assess, diagnose or clear
 * anyone. Compiled from the listed sources, not yet reviewed by a clinician.
 */
export * from './model.js';
export {contentVersion, contentReviewed, contentReviewDue} from './content-version.js';
export {sources} from './sources/index.js';
export {conditions} from './conditions/index.js';
export {techniques, indications} from './techniques/index.js';
export {aftercare} from './aftercare/advice.js';
export {sideEffects} from './aftercare/side-effects.js';
export {frequencies} from './visits/frequency.js';
export {frequenciesFor, phasesFor} from './visits/frequencies-for.js';
export {preparations} from './visits/preparation.js';
export {therapistChecks} from './visits/choosing.js';
export {statements} from './about.js';
export {screen} from './screen.js';
export {suitability} from './suitability.js';
export {searchConditions, searchTechniques, type SearchInOptions} from './search.js';
