import {html, nothing, type TemplateResult} from 'lit';
import {meanings, phrases} from '../knowledge/labels.js';
import type {Screening} from '../knowledge/model.js';
import type {Language} from '../localization/localizer.js';
import {icon} from '../theme/icons.js';

/** What cannot wait, if anything: `now`, `today`, or `wait` where massage has to wait. */
export function stopOf(screening: Screening | undefined): 'now' | 'today' | 'wait' | undefined {
  if (screening?.contraindication === 'absolute') return 'wait';
  if (screening?.contraindication !== 'emergency') return undefined;
  // Today only where each emergency says so: another copy of the library may list them in another order.
  const emergencies = screening.findings.filter(({contraindication}) => contraindication === 'emergency');
  return emergencies.length > 0 && emergencies.every(({urgency}) => urgency === 'today') ? 'today' : 'now';
}

/** The phrase for it. */
export function stopPhrase(stop: 'now' | 'today' | 'wait', language: Language): string {
  if (stop === 'today') return language.msg('Get help today');
  return language.text(phrases[stop === 'now' ? 'emergency' : 'absolute']);
}

/** What it means, in one sentence. */
export function stopMeaning(stop: 'now' | 'today' | 'wait', language: Language): string {
  return stop === 'wait'
    ? language.text((msg) => msg('Please wait with massage. Your list in the health questions says what has to happen first.'))
    : language.text(meanings.emergency);
}

/**
 * What cannot wait, said first, in an element that names a checker. Its region is there also while nothing is urgent, so
 * that what comes into it is read out; politely, since the checker on the same page has said it as an alert.
 *
 * @param emergencyLink - called only where it is shown
 */
export function renderStop(screening: Screening | undefined, language: Language, emergencyLink: () => unknown): TemplateResult {
  const stop = stopOf(screening);
  const notice = !stop
    ? nothing
    : html`<div class="stop">
        ${icon(stop === 'wait' ? 'hand' : 'phone')}
        <div>
          <p><strong>${stopPhrase(stop, language)}</strong></p>
          <p>${stopMeaning(stop, language)}</p>
          ${stop === 'now' ? html`<p>${emergencyLink()}</p>` : nothing}
        </div>
      </div>`;
  // Without a space in it while it is empty: the styles look for that.
  return html`<div class="stops" role="status">${notice}</div>`;
}

/** The names of what was picked, as far as the findings tell; one from another copy of the library may not. */
export function namesOf(findings: Screening['findings'], language: Language): string[] {
  return findings.flatMap(({name}) => (typeof name === 'function' ? language.text(name) : []));
}
