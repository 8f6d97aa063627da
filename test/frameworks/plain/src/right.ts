import 'massage-elements/aftercare-card/define';
import {MassageEvent, contentVersion, type AftercareCard, type ClinicProfile} from 'massage-elements';
import {ContraindicationChecker} from 'massage-elements/contraindication-checker';
import {conditions, screen, type Screening} from 'massage-elements/knowledge';
import {availableLocales} from 'massage-elements/localization';

const card: AftercareCard = document.createElement('aftercare-card');
card.layout = 'sheet';
card.addEventListener('massage-select', (event) => event.detail.id.trim());
document.addEventListener('massage-change', ({element, detail}) => [element.trim(), detail.answers]);
window.addEventListener('massage-error', (event) => event instanceof MassageEvent && event.detail.reason);

export const profile: ClinicProfile = {clinicName: 'Riverbend Massage'};
export const screening: Screening = screen({fever: true});
export const said: string = `${conditions.length} ${contentVersion} ${availableLocales.join(' ')} ${new ContraindicationChecker().summary('fhir')}`;
ContraindicationChecker.define('riverbend-checker');
