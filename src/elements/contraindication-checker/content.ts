/**
 * What the checker needs once there is something to ask and to say: the conditions and all that is made of them. Here it is
 * part of the element's own file. The autoloader's build takes `content.later.ts` in its place.
 */
export {classIcons, renderFinding, renderCare} from './finding.js';
export {checkerResponse, checkerSheet} from './summary.js';
export {conditionOf, screen} from '../../knowledge/screen.js';
export {conditions} from '../../knowledge/conditions/index.js';
export {download} from '../../documents/download.js';
export {fhirFileName} from '../../documents/fhir.js';
export {nearest} from '../../knowledge/nearest.js';
export {policiesOf} from '../../internal/clinic-house.js';
export {prepareConditionSearch, searchConditions} from '../../knowledge/search.js';
export {printSheet} from '../../documents/print.js';
export {renderBooking} from '../../internal/booking.js';
export {renderByHand} from '../../internal/by-hand.js';
export {renderWithoutScript} from './without-script.js';
export {stopOf} from '../screening-notice.js';
export {suitability} from '../../knowledge/suitability.js';
export {techniqueName, techniqueNames} from '../../knowledge/techniques/names.js';
export {toHtml, toText} from '../../documents/sheet.js';

/** Whether it is there. */
export const arrived: boolean = true;

/** Whether it was asked for in vain. */
export const missing: boolean = false;

/** When it is there. Never fails: what does not come is asked for again. */
export const arrival: Promise<void> = Promise.resolve();

/** Calls back when it is there, and before that each time that it did not come, with the cause. */
export const awaitContent: (tell: (cause?: unknown) => void) => void = () => {};
