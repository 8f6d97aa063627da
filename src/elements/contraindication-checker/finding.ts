import {html, nothing, type TemplateResult} from 'lit';
import type {ClinicPolicy} from '../../internal/clinic-house.js';
import type {ClinicProfile} from '../../internal/clinic.js';
import {dateOf} from '../../internal/day.js';
import {clinicLink} from '../../internal/links.js';
import {contentReviewDue, contentReviewed, contentVersion} from '../../knowledge/content-version.js';
import {notInsteadOfCare} from '../../knowledge/medicine-care.js';
import {conditionOf} from '../../knowledge/screen.js';
import {regionNames} from '../../knowledge/labels.js';
import type {Condition, Contraindication, Finding, Source, Text} from '../../knowledge/model.js';
import {sources} from '../../knowledge/sources/index.js';
import {techniqueName} from '../../knowledge/techniques/names.js';
import {classTerms, positionNames, pressureNames, urgencies} from '../../knowledge/terms.js';
import type {Language} from '../../localization/localizer.js';
import {bodyPicture} from '../../theme/body-picture.js';
import type {IconName} from '../../theme/icons.js';
import {renderPolicies} from '../clinic-words.js';
import {renderSourceList, sourceLine} from '../source-list.js';

/** The icon of each class. */
export const classIcons: Readonly<Record<Contraindication, IconName>> = {
  emergency: 'phone',
  absolute: 'hand',
  clearance: 'speech',
  local: 'body',
  precaution: 'sliders',
  none: 'chat',
};

/** One "what changes" line of a finding: a label and its text. */
export interface Change {
  readonly label: string;
  readonly text: string;
}

/** What changes in the session by a finding: area, pressure, positions, techniques. Nothing with an emergency or a total contraindication. */
export function changesOf(finding: Finding, language: Language): Change[] {
  if (finding.contraindication === 'emergency' || finding.contraindication === 'absolute') return [];
  const {msg} = language;
  const changes: Change[] = [];
  const areas = finding.regions.filter((region) => region !== 'whole-body');
  if (areas.length > 0) {
    const label = finding.contraindication === 'local' ? msg('Area we leave out') : msg('Areas to take care of');
    changes.push({label, text: language.list(areas.map((region) => language.text(regionNames[region])))});
  }
  if (finding.maxPressure) {
    const text = language.text((m) => m('up to {n} of 5, {words}'), {
      n: language.number(finding.maxPressure),
      words: language.text(pressureNames[finding.maxPressure]),
    });
    changes.push({label: msg('Pressure'), text});
  }
  if (finding.positions.length > 0) {
    changes.push({
      label: msg('Positions we avoid'),
      text: language.list(
        finding.positions.map((position) => language.text(positionNames[position])),
        'disjunction',
      ),
    });
  }
  if (finding.avoid.length > 0) {
    const names = finding.avoid.flatMap((id) => techniqueName(id) ?? []).map((name) => language.text(name));
    changes.push({label: msg('We leave out'), text: language.list(names, 'conjunction')});
  }
  return changes;
}

/** Why the finding has its class, in words: what was answered, or that it was not. */
export function reasonsOf(finding: Finding, condition: Condition, language: Language): string[] {
  return finding.because.flatMap((because) => {
    if (because === 'default')
      return condition.followUps?.length
        ? [language.text((msg) => msg('Not all questions are answered, so we take the careful reading.'))]
        : [];
    if (because === 'not-sure') return [language.text((msg) => msg('You are not sure, so we take the careful reading.'))];
    if ('handedOverBy' in because)
      return [language.text((msg) => msg('Added because of: {name}.'), {name: language.text(conditionOf(because.handedOverBy).name)})];
    const answer = condition.followUps?.find(({id}) => id === because.followUp)?.answers.find(({id}) => id === because.answer);
    return answer ? [language.text((msg) => msg('You answered: {answer}.'), {answer: language.text(answer.label)})] : [];
  });
}

/** The dates of a record: last checked, to be checked again. */
export function datesOf(condition: Condition, language: Language): string {
  const day = (date: string) => language.date(dateOf(date), 'medium');
  return language.text((msg) => msg('Last checked {date}, next check due {due}.'), {
    date: day(condition.reviewed ?? contentReviewed),
    due: day(condition.reviewDue ?? contentReviewDue),
  });
}

/** Once for a list that names a medicine: not to change it without the doctor. Else empty. */
export function medicineCareOf(findings: readonly Finding[], language: Language): string {
  return findings.some(({condition}) => conditionOf(condition).category === 'medicines') ? language.text(notInsteadOfCare) : '';
}

/** The same below the cards. */
export function renderCare(findings: readonly Finding[], language: Language): TemplateResult | typeof nothing {
  const care = medicineCareOf(findings, language);
  return care ? html`<p class="medicine-care">${care}</p>` : nothing;
}

/** How well a source stands, in words, by its tier. */
const tiers: Readonly<Record<Source['tier'], Text>> = {
  1: (msg) => msg('guideline, review or health service'),
  2: (msg) => msg('professional body, textbook or single study'),
  3: (msg) => msg('clinic page, study notes or repost'),
};

/** A finding in the field's terms, for a therapist: class, areas, limits, timing, sources with their standing; first of all. */
function renderTerms(finding: Finding, condition: Condition, language: Language): TemplateResult {
  const {contraindication, urgency, regions, maxPressure, positions, avoid} = finding;
  const list = (items: readonly Text[]) =>
    items.length > 0 ? language.list(items.map((item) => language.text(item))) : language.msg('none named');
  const rows: [string, string][] = [
    [
      language.msg('Class'),
      [language.text(classTerms[contraindication]), urgency ? language.text(urgencies[urgency]) : ''].filter(Boolean).join(': '),
    ],
    [language.msg('Pressure limit'), maxPressure ? `≤ ${language.number(maxPressure)}/5` : language.msg('none named')],
    [language.msg('Areas'), list(regions.map((region) => regionNames[region]))],
    [language.msg('Positions to avoid'), list(positions.map((position) => positionNames[position]))],
    [language.msg('Techniques to avoid'), list(avoid.flatMap((id) => techniqueName(id) ?? []))],
    ...(condition.until ? [[language.msg('Until'), language.text(condition.until)] as [string, string]] : []),
    [
      language.msg('Sources'),
      condition.sources
        .map((id) => {
          const tier = sources[id]?.tier;
          return id === 'own-caution' || !tier
            ? sourceLine(id, language, sources)
            : `${sourceLine(id, language, sources)} (${language.text(tiers[tier])})`;
        })
        .join('; '),
    ],
    [language.msg('Dates'), datesOf(condition, language)],
    ...(condition.disagreement
      ? [[language.msg('Where sources disagree'), language.text(condition.disagreement)] as [string, string]]
      : []),
  ];
  return html`<dl class="terms small">
    ${rows.map(
      ([term, text]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Sources, dates and disagreement of a record, folded away. */
function renderSources(condition: Condition, language: Language): TemplateResult {
  const ids =
    condition.ownCaution && !condition.sources.includes('own-caution') ? [...condition.sources, 'own-caution'] : condition.sources;
  return html`<details class="sources small" part="sources">
    <summary>${language.text((msg) => msg('Sources and dates'))}</summary>
    <div class="stack tight">
      ${condition.disagreement ? html`<p>${language.text(condition.disagreement)}</p>` : nothing}
      ${renderSourceList(ids, language, sources)}
      <p class="muted">${datesOf(condition, language)}</p>
    </div>
  </details>`;
}

/** What the checker lends to a card. */
export interface Lender {
  readonly language: Language;
  readonly clinic: ClinicProfile;
  readonly policies: readonly ClinicPolicy[];
  /** Whether it is for a therapist. */
  readonly professional: boolean;
  readonly heading: (below: number, content: unknown) => TemplateResult;
}

/** A card of the list: what it is, why, what changes, whom to ask, with its sources. */
export function renderFinding(finding: Finding, {language, clinic, policies, professional, heading}: Lender): TemplateResult {
  const condition = conditionOf(finding.condition);
  const own = language.whole(condition);
  const changes = professional ? [] : changesOf(finding, own);
  const open = finding.contraindication !== 'emergency' && finding.contraindication !== 'absolute';
  return html`<article class="finding" part="finding" lang=${own.locale} dir=${own.dir}>
    ${heading(3, own.text(condition.name))} ${professional ? renderTerms(finding, condition, own) : nothing}
    <p>${own.text(finding.reason)}</p>
    <p><strong>${own.text(finding.advice)}</strong></p>
    ${
      changes.length > 0
        ? html`<div class="changes">
            <dl>
              ${changes.map(
                ({label, text}) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${text}</dd>
                  </div>`,
              )}
            </dl>
            ${bodyPicture(finding.regions)}
          </div>`
        : nothing
    }
    ${open && condition.instead ? html`<p>${own.text(condition.instead)}</p>` : nothing}
    ${condition.ask && finding.contraindication !== 'emergency' ? html`<p>${own.text(condition.ask)}</p>` : nothing}
    ${renderPolicies(policies, finding, clinic, own, language.tag)}
    ${reasonsOf(finding, condition, own).map((reason) => html`<p class="small muted">${reason}</p>`)}
    ${professional ? nothing : renderSources(condition, own)} ${renderReport(condition, own, clinic)}
  </article>`;
}

/** A mail to the clinic about a card: the card's id and version, and nothing that the visitor answered. */
function renderReport(condition: Condition, own: Language, {reportEmail}: ClinicProfile): TemplateResult | typeof nothing {
  if (!reportEmail) return nothing;
  const subject = own.text((msg) => msg('Problem with the card “{id}”, content {version}'), {id: condition.id, version: contentVersion});
  const href = clinicLink(`mailto:${encodeURIComponent(reportEmail)}?subject=${encodeURIComponent(subject)}`);
  return html`<p class="small screen-only">
    <a href=${href ?? nothing}>${own.text((msg) => msg('Report a problem with this card'))}</a>
  </p>`;
}
