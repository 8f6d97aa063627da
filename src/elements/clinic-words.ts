import {html, nothing, type TemplateResult} from 'lit';
import type {ClinicProfile} from '../internal/clinic.js';
import {isGeneral, standsOn, type ClinicPolicy, type ClinicPrice} from '../internal/clinic-house.js';
import {clinicTextIn, clinicTextTag, type ClinicText} from '../internal/clinic-text.js';
import type {Finding, Text} from '../knowledge/model.js';
import type {Language} from '../localization/localizer.js';

/** The headings of what the clinic says of its house, shared by page and print. */
export const houseHeadings = {
  prices: (msg) => msg('What it costs here'),
  policies: (msg) => msg('How we do things here'),
} as const satisfies Record<string, Text>;

/** What the clinic says of its house, without what is wrong in it. */
export interface House {
  readonly prices: readonly ClinicPrice[];
  readonly policies: readonly ClinicPolicy[];
}

/** Says whose words follow. */
export function fromClinic({clinicName}: ClinicProfile, language: Language): string {
  return clinicName
    ? language.text((msg) => msg('From {clinic}'), {clinic: language.isolate(clinicName)})
    : language.msg('From this clinic');
}

const joined = (label: string, text: string, language: Language) => language.text((msg) => msg('{label}: {text}'), {label, text});

/** A text of the clinic's in the visitor's language, marked with the language that it is in where the clinic says so. */
export function renderClinicText(given: ClinicText, tag: string): TemplateResult {
  return html`<span lang=${clinicTextTag(given, tag) ?? nothing} dir="auto">${clinicTextIn(given, tag)}</span>`;
}

/** The policies that hold for everyone. */
export const generalOf = (policies: readonly ClinicPolicy[]): readonly ClinicPolicy[] => policies.filter(isGeneral);

/**
 * The policies that stand on the card of a finding, below the built-in advice and apart from it.
 *
 * @param own - language of the card
 * @param tag - the visitor's language
 */
export function renderPolicies(
  policies: readonly ClinicPolicy[],
  finding: Finding,
  clinic: ClinicProfile,
  own: Language,
  tag: string,
): TemplateResult | typeof nothing {
  const here = policies.filter((policy) => standsOn(policy, finding));
  if (here.length === 0) return nothing;
  return html`<div class="clinic stack tight" part="clinic">
    <p class="small from">${fromClinic(clinic, own)}</p>
    ${here.map(({text}) => html`<p>${renderClinicText(text, tag)}</p>`)}
  </div>`;
}

/** The same as lines, each with its label. */
export function policyLines(
  policies: readonly ClinicPolicy[],
  finding: Finding,
  clinic: ClinicProfile,
  own: Language,
  tag: string,
): string[] {
  return policies
    .filter((policy) => standsOn(policy, finding))
    .map(({text}) => joined(fromClinic(clinic, own), clinicTextIn(text, tag), own));
}

/** A price as a line. */
export function priceLine({name, price, note}: ClinicPrice, language: Language): string {
  const {tag} = language;
  const line = joined(clinicTextIn(name, tag), clinicTextIn(price, tag), language);
  return note === undefined ? line : `${line} · ${clinicTextIn(note, tag)}`;
}
