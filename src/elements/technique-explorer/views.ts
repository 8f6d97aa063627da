import {html, nothing, svg, type TemplateResult} from 'lit';
import {cautionNames} from '../../knowledge/techniques/caution-names.js';
import {evidenceNames, kindNames, pressureWords, regionNames, suitabilityNames} from '../../knowledge/labels.js';
import type {Benefit, Indication, SourceId, Suitability, Technique, TechniqueId, Text} from '../../knowledge/model.js';
import {techniqueNames} from '../../knowledge/techniques/names.js';
import {techniques} from '../../knowledge/techniques/index.js';
import {techniqueSources} from '../../knowledge/sources/techniques.js';
import type {Language} from '../../localization/localizer.js';
import {fill} from '../../localization/plural.js';
import {bodyPicture} from '../../theme/body-picture.js';
import {icon, type IconName} from '../../theme/icons.js';
import {namesOf} from '../screening-notice.js';
import {renderSourceList} from '../source-list.js';
import type {Offered} from './offer.js';
import {strokePicture} from '../../theme/stroke-pictures.js';

/** A technique with every text that its card shows, to be translated whole or not at all. */
interface Entry {
  readonly technique: Technique;
  readonly strokes: readonly Text[];
  readonly cautions: readonly Text[];
}

const textsOf = (names: Readonly<Record<string, Text>>, ids: readonly string[]): Text[] =>
  ids.flatMap((id) => (Object.hasOwn(names, id) && names[id]) || []);

const entries: ReadonlyMap<TechniqueId, Entry> = new Map(
  techniques.map((technique) => [
    technique.id,
    {technique, strokes: textsOf(techniqueNames, technique.strokes), cautions: textsOf(cautionNames, technique.cautions)},
  ]),
);

/** The language in which all that is shown of a technique can be read. */
export function languageFor(technique: Technique, language: Language): Language {
  return language.whole(entries.get(technique.id) ?? technique);
}

/** The strokes and methods it is made of, by id and name. */
export function strokesOf({strokes}: Technique, language: Language): {readonly id: TechniqueId; readonly name: string}[] {
  return strokes.flatMap((id) => textsOf(techniqueNames, [id]).map((name) => ({id, name: language.text(name)})));
}

/** The names of the conditions to speak about first. */
export function cautionsOf(technique: Technique, language: Language): string[] {
  return textsOf(cautionNames, technique.cautions).map((name) => language.text(name));
}

/** The first sentence, for a card; the whole text where the browser cannot tell. */
export function firstSentence(text: string, locale: string): string {
  if (typeof Intl.Segmenter === 'undefined') return text;
  const [first] = new Intl.Segmenter(locale, {granularity: 'sentence'}).segment(text);
  return first?.segment.trim() ?? text;
}

/** The pressure in words: "2 to 3 of 5, light to medium". Nothing where pressure has no meaning. */
export function pressureOf({pressure}: Technique, language: Language): string | undefined {
  if (!pressure) return undefined;
  const [least, most] = pressure;
  if (least === most) {
    return language.text((msg) => msg('{n} of 5, {words}'), {n: language.number(least), words: language.text(pressureWords[least])});
  }
  return language.text((msg) => msg('{from} to {to} of 5, {least} to {most}'), {
    from: language.number(least),
    to: language.number(most),
    least: language.text(pressureWords[least]),
    most: language.text(pressureWords[most]),
  });
}

/** The usual length, and that it is common practice when no source says so. A clinic knows its own. */
export function lengthOf({minutes, durationSources, clinic}: Offered, language: Language): string {
  if (!minutes) return language.text((msg) => msg('part of a session'));
  const [least, most] = minutes;
  const length =
    least === most
      ? language.plural((msg) => msg('one: usually {n} minute | other: usually {n} minutes'), most)
      : fill(
          language.plural((msg) => msg('one: usually {from} to {n} minute | other: usually {from} to {n} minutes'), most),
          {from: language.number(least)},
        );
  return durationSources?.length || clinic?.own ? length : language.text((msg) => msg('{length}, common practice'), {length});
}

/** The areas as a list in words. */
export function areasOf({regions}: Technique, language: Language): string {
  return language.list(
    regions.map((region) =>
      region === 'affected-area' ? language.text((msg) => msg('the place that troubles you')) : language.text(regionNames[region]),
    ),
  );
}

/** The areas in words, and on a body where they have a place there. */
export function renderAreas(technique: Technique, language: Language): TemplateResult {
  return html`<div class="areas"><span>${areasOf(technique, language)}</span> ${bodyPicture(technique.regions)}</div>`;
}

/** What it is: in words, and for a stroke how the hand moves. */
export function renderSummary({id, summary}: Technique, language: Language): TemplateResult {
  return html`<div class="what">
    ${strokePicture(id, 'large')}
    <p>${language.text(summary)}</p>
  </div>`;
}

/** Every source of a technique, once. */
export function sourcesOf({sources: own, durationSources = [], benefits}: Technique): SourceId[] {
  return [...new Set([...own, ...durationSources, ...benefits.flatMap((benefit) => benefit.sources)])];
}

/** What stands where a technique has no benefit to name. */
export function noBenefit({clinic}: Offered, language: Language): string {
  return clinic?.own
    ? language.msg('No benefit is listed. This massage is our clinic’s own, and the listed sources say nothing about it.')
    : language.msg('No benefit is listed, because our sources back none.');
}

/** What kind it is; for what the clinic names itself, that these are its words, and the usual name. */
export function kindLine({kind, clinic}: Offered, language: Language): string {
  const name = language.text(kindNames[kind]);
  if (clinic?.own) return language.text((msg) => msg('{kind}, our clinic’s own'), {kind: name});
  return clinic?.otherName
    ? language.text((msg) => msg('{kind}, our name for: {name}'), {kind: name, name: language.text(clinic.otherName)})
    : name;
}

/** What the clinic says of a technique besides its name, as lines; marked as the clinic's. */
export function clinicLines({clinic}: Offered, language: Language): string[] {
  if (!clinic) return [];
  return [
    ...(clinic.price ? [language.text((msg) => msg('Our price: {price}'), {price: clinic.price})] : []),
    ...(clinic.note ? [language.text((msg) => msg('Our clinic adds: {note}'), {note: clinic.note})] : []),
    ...(clinic.own ? [language.msg('These are our clinic’s own words. The listed sources say nothing about this massage.')] : []),
  ];
}

/** Middle and radius of each disc. */
const discs = [
  [3.3, 2.5],
  [11.7, 3.3],
  [21.7, 4.1],
  [33.2, 4.9],
  [46.3, 5.7],
] as const;

/** The pressure as five discs that grow, full from the least to the most pressure, and in words. */
export function renderPressure(technique: Technique, language: Language): TemplateResult | typeof nothing {
  const words = pressureOf(technique, language);
  if (!technique.pressure || !words) return nothing;
  const [least, most] = technique.pressure;
  return html`<span class="pressure"
    ><svg class="meter" viewBox="0 0 53 14" aria-hidden="true" focusable="false">
      ${discs.map(([x, radius], n) => svg`<circle class=${n + 1 < least || n + 1 > most ? '' : 'full'} cx=${x} cy="7" r=${radius}></circle>`)}
    </svg>
    <span>${words}</span></span
  >`;
}

function renderFoldedSources(ids: readonly SourceId[], language: Language): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`<details class="sources small">
    <summary>${language.plural((msg) => msg('one: {n} source | other: {n} sources'), ids.length)}</summary>
    ${renderSourceList(ids, language, techniqueSources)}
  </details>`;
}

/** What is claimed, how well it is backed, and by which sources. */
export function renderBacked({text, evidence, sources: ids}: Benefit | Indication, language: Language): TemplateResult {
  return html`<p>${language.text(text)}</p>
    <div class="backed">
      <span class="evidence">${language.text(evidenceNames[evidence])}</span>
      ${renderFoldedSources(ids, language)}
    </div>`;
}

const suitabilityIcons: Readonly<Record<Suitability['suitability'], IconName>> = {
  usual: 'chat',
  adapt: 'sliders',
  'ask-first': 'speech',
  avoid: 'hand',
};
const namedAtMost = 3;

/** Why a technique has its mark, by the names of what was picked. Nothing with `usual`. */
export function reasonOf({suitability, findings}: Suitability, language: Language): string | undefined {
  if (suitability === 'usual') return undefined;
  const names = namesOf(findings.slice(0, namedAtMost), language);
  if (names.length === 0) return language.text((msg) => msg('Because of something you picked in the health questions.'));
  if (names.length < findings.length) names.push(language.text((msg) => msg('other things you picked')));
  return language.text((msg) => msg('Because of: {names}.'), {names: language.list(names)});
}

/**
 * A technique's mark from the visitor's own answers: icon, words, reason.
 *
 * @param more - what follows the reason
 */
export function renderMark(mark: Suitability, language: Language, more: unknown = nothing): TemplateResult {
  const reason = reasonOf(mark, language);
  return html`<div class="mark ${mark.suitability}" part="mark">
    ${icon(suitabilityIcons[mark.suitability])}
    <div>
      <p><strong>${language.text(suitabilityNames[mark.suitability])}</strong></p>
      ${reason ? html`<p class="small">${reason}</p>` : nothing} ${more}
    </div>
  </div>`;
}
