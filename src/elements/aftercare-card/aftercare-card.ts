import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {uniqueId} from '../../documents/calendar.js';
import {printSheet} from '../../documents/print.js';
import {toHtml, toText, type Sheet, type SheetSection} from '../../documents/sheet.js';
import {renderBooking} from '../../internal/booking.js';
import {renderByHand} from '../../internal/by-hand.js';
import {clinicTechniquesOf, type ClinicTechnique} from '../../internal/clinic-techniques.js';
import {clinicTextIn} from '../../internal/clinic-text.js';
import {addDays, dateOf, parseDay, type Day} from '../../internal/day.js';
import {Link, openTechnique, screeningOf, type TechniqueShower} from '../../internal/link.js';
import {MassageElement} from '../../internal/massage-element.js';
import {knownIds, oneOf, warnOf, warnOnce} from '../../internal/warn.js';
import {aftercare} from '../../knowledge/aftercare/advice.js';
import {sideEffects} from '../../knowledge/aftercare/side-effects.js';
import {phaseNames, regionNames} from '../../knowledge/labels.js';
import {
  phases,
  regions as allRegions,
  type Aftercare,
  type AftercarePhase,
  type Finding,
  type Region,
  type SourceId,
  type TechniqueId,
  type Text,
} from '../../knowledge/model.js';
import {nearest} from '../../knowledge/nearest.js';
import {techniqueName, techniqueNames} from '../../knowledge/techniques/names.js';
import {frequencies} from '../../knowledge/visits/frequency.js';
import {aftercareSources} from '../../knowledge/sources/aftercare.js';
import {sourceLocale, type Language} from '../../localization/localizer.js';
import type {MessageGroup} from '../../localization/messages.js';
import {namesOf, renderStop, stopOf, stopPhrase} from '../screening-notice.js';
import {sheetFooter} from '../sheet-footer.js';
import {renderSourceList} from '../source-list.js';
import {saveVisits} from '../visit-calendar.js';
import {icon} from '../../theme/icons.js';
import styles from './aftercare-card.styles.js';

/** Days from the visit on which each phase begins and ends. */
const phaseDays: Readonly<Record<AftercarePhase, readonly [number, number | undefined]>> = {
  'first-hours': [0, 0],
  today: [0, 0],
  'two-days': [1, 2],
  later: [3, undefined],
};

/** The areas that share some advice, and the advice. */
interface RegionGroup {
  readonly regions: readonly Region[];
  readonly advice: readonly Aftercare[];
}

/** Areas as a heading: "Neck and head". */
function regionHeading(regions: readonly Region[], language: Language): string {
  const names = language.list(regions.map((region) => language.text(regionNames[region])));
  return names.charAt(0).toLocaleUpperCase(language.locale) + names.slice(1);
}

const byName = (a: string, b: string, locale: string) => a.localeCompare(b, locale);

/**
 * "After your massage": what helps, what is normal, when to call the clinic, when to get help; for one technique and the
 * areas treated. Prints on half a letter page or A5, or as a handout for several areas on a whole page.
 *
 * With `for`, it follows the technique that is open in an explorer, and adds what matters for the visitor's own answers
 * in a checker, such as what to report after firm work while taking a blood thinner. Both stay inside the element, but
 * for the technique.
 *
 * @example
 * ```html
 * <aftercare-card technique="deep-tissue-massage" regions="lower-back" visited-at="2026-11-20" phone="780 555 0100">
 *   After your massage: rest, drink if you are thirsty, and call us on 780 555 0100 if anything worries you.
 * </aftercare-card>
 * ```
 *
 * @slot - Text shown until the element is ready, and where script is off.
 * @slot intro - Text under the heading.
 * @slot actions - Further buttons beside print and copy.
 * @slot disclaimer - Replaces the intended-purpose text; it should still say what the element is and is not for.
 *
 * @fires {MassageEvent} massage-ready - Rendered in its language.
 * @fires {MassageEvent} massage-select - The visitor chose a technique in the card.
 * @fires {MassageEvent} massage-print - The visitor asked to print.
 * @fires {MassageEvent} massage-error - Something failed, such as loading a language.
 *
 * @csspart root - Everything.
 * @csspart title - The heading.
 * @csspart personal - What matters for the visitor's own answers, with a checker.
 * @csspart timeline - What helps, by time.
 * @csspart regions - What helps for the areas treated, in the layout `sheet`.
 * @csspart normal - What is usually normal.
 * @csspart call - When to call the clinic.
 * @csspart help - When to get help.
 * @csspart calendar - The day of the next visit, and the button for the calendar file.
 * @csspart actions - The buttons.
 * @csspart disclaimer - The intended purpose.
 */
export class AftercareCard extends MassageElement {
  static override styles = [...MassageElement.styles, styles];

  /** Id of the technique that was given, built-in or from the clinic's profile. Default: the visitor chooses. Reflects the choice. An unknown id counts as none, with a warning. */
  @property({reflect: true, converter: {fromAttribute: (value) => value ?? '', toAttribute: (value: string) => value || null}}) technique =
    '';

  /** Areas that were treated, as ids separated by spaces; adds their advice. Unknown ones are left out with a warning. */
  @property() regions = '';

  /** Day of the visit, ISO 8601 (`2026-11-20`); adds dates to the timeline. A bad date is left out with a warning. */
  @property({attribute: 'visited-at'}) visitedAt = '';

  /** Ids of a `<technique-explorer>` whose open technique the card follows, and of a `<contraindication-checker>` whose answers it heeds, separated by spaces; in the same shadow root or document, in any order of appearance. An explorer brings its own checker along. Default: none. Warns when one is missing after a while. */
  @property() for = '';

  /** `card` (default): one card for half a page. `sheet`: a handout for several areas, with general advice first and each area's own under its name, for a whole page. A bad value counts as `card`, with a warning. */
  @property() layout: 'card' | 'sheet' = 'card';

  @state() private copied: 'done' | 'by-hand' | undefined;
  /** As they are in the fields, which can be half typed. */
  @state() private nextDay = '';
  @state() private nextTime = '';
  @state() private nextMissing = false;
  @state() private saved = false;

  @query('#next-day') private nextField!: HTMLInputElement | null;

  readonly #calendar = uniqueId();
  #fixed = false;

  readonly #link = new Link(
    this,
    '<technique-explorer> or <contraindication-checker>',
    'The card does not follow it',
    (element) => openTechnique in element || screeningOf in element,
  );
  /** What the explorer showed last: a choice in the card stands until that changes. */
  #followed = '';

  override get messageGroups(): readonly MessageGroup[] {
    return ['shared', 'aftercare-card', ...(this.#link.screens ? (['conditions'] as const) : [])];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // A technique that the page gives is the clinic's word, not a choice to offer.
    if (!this.hasUpdated) this.#fixed = Boolean(this.technique);
    const explorer = this.#link.elements.find((element) => openTechnique in element) as TechniqueShower | undefined;
    const shown = explorer?.[openTechnique]();
    if (shown && shown !== this.#followed && this.#nameOf(shown)) this.technique = shown;
    this.#followed = shown ?? '';
  }

  /** Goes back to general aftercare, unless the page has fixed the technique, and forgets the next visit. */
  clear(): void {
    if (!this.#fixed) this.technique = '';
    this.nextDay = '';
    this.nextTime = '';
    this.nextMissing = false;
    this.saved = false;
    this.copied = undefined;
  }

  /** Prints the card alone, on half a page; in the layout `sheet`, on a whole one. */
  print(): void {
    void this.tryToPrint(() => printSheet(this.ownerDocument, this.#sheet()));
  }

  /**
   * The card.
   *
   * @param format - `text` (default) or `html`, an escaped fragment without styles
   * @throws TypeError for any other format
   */
  summary(format: 'text' | 'html' = 'text'): string {
    if (format === 'text') return toText(this.#sheet());
    if (format === 'html') return toHtml(this.#sheet());
    throw new TypeError(`summary(${JSON.stringify(format)}): accepted formats are "text" and "html".`);
  }

  get #technique(): TechniqueId | undefined {
    const own = this.#ofClinic.map(({id}) => id).filter((id) => !techniqueName(id));
    return oneOf<string>(this, 'technique', this.technique, [...Object.keys(techniqueNames), ...own], '', nearest) || undefined;
  }

  /** What the clinic's profile says of techniques. */
  get #ofClinic(): readonly ClinicTechnique[] {
    const given = this.clinic.techniques;
    if (!given) return [];
    if (this.#read?.given !== given) this.#read = {given, ...clinicTechniquesOf(given)};
    warnOf(`profile of <${this.localName}>`, this.#read.problems);
    return this.#read.techniques;
  }
  #read: ({given: readonly ClinicTechnique[]} & ReturnType<typeof clinicTechniquesOf>) | undefined;

  /** The clinic's name for a technique, else the usual one. */
  #nameOf(id: TechniqueId): Text | undefined {
    const name = this.#ofClinic.find((each) => each.id === id)?.name;
    return name ? () => clinicTextIn(name, this.localizer.language?.tag ?? sourceLocale) : techniqueName(id);
  }

  /**
   * Whether advice holds for the technique: for one of the clinic's, what holds for the one that it is like. Advice for a
   * visitor's own answers also holds for a technique of the clinic's that may be firm: it is like none, or strong.
   */
  #fits({techniques, conditions}: Aftercare): boolean {
    const technique = this.#technique;
    if (!techniques) return true;
    if (!technique) return false;
    const ofClinic = this.#ofClinic.find(({id}) => id === technique);
    if (techniques.includes(ofClinic?.like ?? technique)) return true;
    if (!conditions || !ofClinic || techniqueName(technique)) return false;
    return !ofClinic.like || (ofClinic.pressure?.[1] ?? 1) >= 4;
  }

  /** The advice of a kind that holds for anyone after this technique and on these areas. */
  #advice(kind: Aftercare['kind']): Aftercare[] {
    const given = this.#regions;
    const replaced = this.#personal.map(({advice}) => advice.replaces);
    return aftercare.filter(
      (advice) =>
        advice.kind === kind &&
        !advice.conditions &&
        !replaced.includes(advice.id) &&
        this.#fits(advice) &&
        (!advice.regions || advice.regions.some((region) => given.includes(region))),
    );
  }

  /** What was picked in the checker, as far as it still says something. */
  get #findings(): readonly Finding[] {
    return this.#link.screening?.findings.filter(({contraindication}) => contraindication !== 'none') ?? [];
  }

  /** The advice for the visitor's own answers, most urgent first, each with the findings that it is for. */
  get #personal(): readonly {readonly advice: Aftercare; readonly findings: readonly Finding[]}[] {
    const findings = this.#findings;
    const urgency = ({kind, urgency: soon}: Aftercare) => ['helpnow', 'helptoday', 'call', 'advice'].indexOf(kind + (soon ?? ''));
    return aftercare
      .filter((advice) => advice.conditions && this.#fits(advice))
      .map((advice) => ({advice, findings: findings.filter(({condition}) => advice.conditions?.includes(condition))}))
      .filter((each) => each.findings.length > 0)
      .sort((a, b) => urgency(a.advice) - urgency(b.advice));
  }

  /** The findings that no advice is for. An emergency is said on its own and is nothing to ask the therapist about. */
  get #others(): readonly Finding[] {
    const personal = this.#personal;
    return this.#findings.filter(
      (finding) => finding.contraindication !== 'emergency' && !personal.some((each) => each.findings.includes(finding)),
    );
  }

  get #layout(): 'card' | 'sheet' {
    return oneOf(this, 'layout', this.layout, ['card', 'sheet'], 'card');
  }

  get #regions(): readonly Region[] {
    return knownIds(this, 'regions', this.regions, allRegions, nearest) as Region[];
  }

  /** In the layout `sheet`: the advice of the areas treated, for each area or for those that share all of it. */
  get #regionGroups(): readonly RegionGroup[] {
    if (this.#layout !== 'sheet') return [];
    const order = (item: Aftercare) => (item.phase ? phases.indexOf(item.phase) : phases.length);
    const advice = this.#advice('advice').sort((a, b) => order(a) - order(b));
    const groups: {regions: Region[]; advice: readonly Aftercare[]}[] = [];
    for (const region of new Set(this.#regions)) {
      const own = advice.filter(({regions}) => regions?.includes(region));
      const same = groups.find((group) => group.advice.length === own.length && own.every((each) => group.advice.includes(each)));
      if (same) same.regions.push(region);
      else groups.push({regions: [region], advice: own});
    }
    // Areas without advice of their own last.
    return groups.sort((a, b) => Number(a.advice.length === 0) - Number(b.advice.length === 0));
  }

  /** What helps anyone; in the layout `card`, with what helps the areas treated. */
  get #generalAdvice(): readonly Aftercare[] {
    const advice = this.#advice('advice');
    return this.#layout === 'sheet' ? advice.filter(({regions}) => !regions) : advice;
  }

  get #visit(): Day | undefined {
    if (!this.visitedAt) return undefined;
    const day = parseDay(this.visitedAt);
    if (!day)
      warnOnce(
        `<${this.localName} visited-at="${this.visitedAt}">: an ISO 8601 day such as 2026-11-20 is accepted. The card shows no dates.`,
      );
    return day;
  }

  /** When a phase is, by date, where the day of the visit is known. */
  #when(phase: AftercarePhase): string | undefined {
    const visit = this.#visit;
    if (!visit) return undefined;
    const day = (offset: number) => dateOf(addDays(visit, offset));
    const [from, to] = phaseDays[phase];
    const {msg} = this.language;
    if (to === undefined) return this.t(() => msg('from {date}'), {date: this.language.date(day(from), 'medium')});
    return from === to
      ? this.language.date(day(from), 'medium')
      : this.t(() => msg('until {date}'), {date: this.language.date(day(to), 'medium')});
  }

  protected override renderContent(): TemplateResult {
    const technique = this.#technique;
    const name = technique && this.#nameOf(technique);
    const call = this.#advice('call');
    const help = this.#advice('help');
    const visit = this.#visit;
    const {language} = this;
    return html`<article class="stack">
      <header class="stack tight">
        <div class="head">
          <div part="title">
            ${this.heading(0, name ? this.t((msg) => msg('After your massage: {technique}'), {technique: this.t(name)}) : this.t((msg) => msg('After your massage')), 'title')}
          </div>
          ${visit ? html`<p class="muted">${language.date(dateOf(visit))}</p>` : nothing}
        </div>
        <slot name="intro"></slot>
        ${this.#fixed ? nothing : isServer ? html`<div class="pick-place place"></div>` : this.#renderPick(technique)}
      </header>
      ${this.for ? renderStop(this.#link.screening, language, () => this.renderEmergencyLink()) : nothing} ${this.#renderPersonal()}
      <ol class="timeline" part="timeline">
        ${phases.map((phase) => this.#renderPhase(phase))}
      </ol>
      ${this.#renderRegions()}
      <div class="three">
        <section class="help" part="help">
          ${this.heading(1, html`${icon('phone')}<span>${this.t((msg) => msg('Get help'))}</span>`, 'label')}
          <p><strong>${this.t((msg) => msg('Call now:'))} ${this.renderEmergencyLink()}</strong></p>
          ${this.#renderList(help.filter(({urgency}) => urgency !== 'today'))}
          <p><strong>${this.t((msg) => msg('Be seen by a doctor today:'))}</strong></p>
          ${this.#renderList(help.filter(({urgency}) => urgency === 'today'))}
        </section>
        <section class="call" part="call">
          ${this.heading(1, html`${icon('chat')}<span>${this.t((msg) => msg('Call the clinic'))}</span>`, 'label')}
          <p>${this.renderPhone()}</p>
          ${this.#renderList(call)}
        </section>
        <section class="normal" part="normal">
          ${this.heading(1, html`${icon('check')}<span>${this.t((msg) => msg('Usually normal'))}</span>`, 'label')}
          <ul class="list">
            ${sideEffects.map((effect) => {
              const own = language.whole(effect);
              return html`<li lang=${own.locale} dir=${own.dir}>
                <strong>${own.text(effect.name)}</strong><span class="course">${own.text(effect.course)}</span>
              </li>`;
            })}
          </ul>
        </section>
      </div>
      ${this.#renderNextVisit()} ${this.#renderMyths()} ${this.#renderSources()}
      ${isServer ? html`<slot name="actions"></slot>` : this.#renderActions()} ${this.renderPurpose()} ${this.renderReview()}
    </article>`;
  }

  #renderPick(technique: TechniqueId | undefined): TemplateResult {
    const {language} = this;
    const own = this.#ofClinic.filter(({id}) => !techniqueName(id));
    const options = [...Object.keys(techniqueNames), ...own.map(({id}) => id)]
      .map((id) => ({id, name: this.t(this.#nameOf(id)!)}))
      .sort((a, b) => byName(a.name, b.name, language.locale));
    const change = (event: Event) => {
      this.technique = (event.target as HTMLSelectElement).value;
      this.emit('massage-select', {id: this.technique});
    };
    return html`<label class="pick screen-only">
      ${this.t((msg) => msg('Which massage did you have?'))}
      <select @change=${change}>
        <option value="" .selected=${!technique}>${this.t((msg) => msg('Any massage'))}</option>
        ${options.map(({id, name}) => html`<option value=${id} .selected=${id === technique}>${name}</option>`)}
      </select>
    </label>`;
  }

  /** What matters for the visitor's own answers. */
  #renderPersonal(): TemplateResult | typeof nothing {
    const {language} = this;
    const personal = this.#personal;
    const others = this.#others;
    if (personal.length + others.length === 0) return nothing;
    return html`<section class="personal stack tight" part="personal">
      ${this.heading(
        1,
        this.t((msg) => msg('For you, from your answers')),
      )}
      ${
        personal.some(({advice}) => advice.urgency === 'now')
          ? html`<p>${this.t((msg) => msg('Where a line says to get help now, call:'))} <strong>${this.renderEmergencyLink()}</strong></p>`
          : nothing
      }
      ${
        personal.length > 0
          ? html`<ul class="list">
                ${personal.map(({advice, findings: why}, index) => {
                  const own = language.whole(advice);
                  const names = own.list(namesOf(why, own));
                  // Said once for lines that follow each other.
                  const next = personal[index + 1]?.findings;
                  const last = next === undefined || own.list(namesOf(next, own)) !== names;
                  return html`<li class=${advice.urgency === 'now' ? 'urgent' : ''} lang=${own.locale} dir=${own.dir}>
                    ${own.text(advice.text)}
                    ${last ? html`<span class="course">${own.text((msg) => msg('Because of: {names}.'), {names})}</span>` : nothing}
                  </li>`;
                })}
              </ul>
              <p class="small">${this.t(soonerFirst)}</p>`
          : nothing
      }
      ${
        others.length > 0
          ? html`<p class="small muted">
              ${this.t((msg) => msg('You also picked: {names}. Ask your therapist or doctor what to watch for.'), {names: language.list(namesOf(others, language))})}
            </p>`
          : nothing
      }
    </section>`;
  }

  #renderPhase(phase: AftercarePhase): TemplateResult | typeof nothing {
    const items = this.#generalAdvice.filter((advice) => advice.phase === phase);
    if (items.length === 0) return nothing;
    const when = this.#when(phase);
    return html`<li>
      ${this.heading(1, html`${this.t(phaseNames[phase])}${when ? html` <span class="small muted">${when}</span>` : nothing}`)}
      ${this.#renderList(items)}
    </li>`;
  }

  #renderRegions(): TemplateResult | typeof nothing {
    const groups = this.#regionGroups;
    if (groups.length === 0) return nothing;
    const {language} = this;
    return html`<section class="stack" part="regions">
      ${this.heading(
        1,
        this.t((msg) => msg('For the areas treated')),
      )}
      <div class="regions">
        ${groups.map(
          ({regions, advice}) =>
            html`<section>
              ${this.heading(2, regionHeading(regions, language), 'region')}
              ${
                advice.length === 0
                  ? html`<p>${this.t(nothingMore)}</p>`
                  : html`<ul class="list">
                      ${advice.map((item) => {
                        const own = language.whole(item);
                        return html`<li lang=${own.locale} dir=${own.dir}>
                          ${item.phase ? html`<span class="course">${own.text(phaseNames[item.phase])}</span>` : nothing}
                          ${own.text(item.text)}
                        </li>`;
                      })}
                    </ul>`
              }
            </section>`,
        )}
      </div>
    </section>`;
  }

  #renderList(items: readonly Aftercare[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<ul class="list">
      ${items.map((item) => {
        const own = this.language.whole(item);
        return html`<li lang=${own.locale} dir=${own.dir}>${own.text(item.text)} ${this.#renderMyth(item)}</li>`;
      })}
    </ul>`;
  }

  /** The myths that people expect beside a piece of advice. */
  #renderMyth({myths: ids}: Aftercare): TemplateResult | typeof nothing {
    const found = this.#advice('myth').filter(({id}) => ids?.includes(id));
    if (found.length === 0) return nothing;
    return html`<details class="myth small screen-only">
      <summary>${this.t((msg) => msg('What we do not claim here'))}</summary>
      ${this.#renderClaims(found)}
    </details>`;
  }

  #renderNextVisit(): TemplateResult {
    return html`<section class="stack tight">
      ${this.heading(
        1,
        this.t((msg) => msg('Your next visit')),
      )}
      ${nextVisit.map((frequency) => {
        const own = this.language.whole(frequency);
        return html`<p lang=${own.locale} dir=${own.dir}>${own.text(frequency.text)}</p>`;
      })}
      ${isServer ? nothing : this.#renderCalendar()}
      ${stopOf(this.#link.screening) ? nothing : html`<p>${renderBooking(this.clinic, this.language)}</p>`}
    </section>`;
  }

  /** The weeks in which the next visit would usually be, where the day of this one is known. */
  #suggestion(): string | undefined {
    const visit = this.#visit;
    if (!visit || !usualInterval) return undefined;
    const [from, to] = usualInterval.map((weeks) => dateOf(addDays(visit, weeks * 7)));
    return this.t((msg) => msg('Counted from this visit: {dates}.'), {
      dates: this.language.dates(from!, to!),
    });
  }

  #renderCalendar(): TemplateResult {
    const suggestion = this.#suggestion();
    const enter = (field: 'nextDay' | 'nextTime') => (event: Event) => {
      this[field] = (event.target as HTMLInputElement).value;
      this.nextMissing = false;
      this.saved = false;
    };
    return html`<div class="stack tight screen-only" part="calendar">
      ${suggestion ? html`<p id="suggestion">${suggestion}</p>` : nothing}
      <div class="row end">
        <label class="pick">
          ${this.t((msg) => msg('Day of my next visit'))}
          <input
            id="next-day"
            type="date"
            max="2999-12-31"
            .value=${live(this.nextDay)}
            aria-invalid=${this.nextMissing ? 'true' : nothing}
            aria-describedby=${[this.nextMissing && 'next-missing', suggestion && 'suggestion'].filter(Boolean).join(' ') || nothing}
            @input=${enter('nextDay')}
          />
        </label>
        <label class="pick">
          ${this.t((msg) => msg('Time, if you know it'))}
          <input type="time" .value=${live(this.nextTime)} @input=${enter('nextTime')} />
        </label>
        <button type="button" @click=${() => this.#saveNext()}>
          ${icon('calendar')}${this.t((msg) => msg('Add my next visit to the calendar'))}
        </button>
      </div>
      <div role="status">
        ${this.nextMissing ? html`<p id="next-missing" class="missing">${this.t((msg) => msg('Pick a day first.'))}</p>` : nothing}
        ${this.saved ? html`<p>${this.t((msg) => msg('Your calendar file is ready. Open it to add the visit. It does not book a visit.'))}</p>` : nothing}
      </div>
    </div>`;
  }

  #saveNext(): void {
    const day = parseDay(this.nextDay);
    this.saved = false;
    this.nextMissing = !day;
    if (!day) {
      this.nextField?.focus();
      return;
    }
    // The field may give seconds too.
    const time = this.nextTime.slice(0, 5);
    try {
      saveVisits(this.ownerDocument, [{when: time ? {day, time} : {day}}], this.#calendar, this.language, this.clinic);
      this.saved = true;
    } catch (cause) {
      console.warn('[massage-elements] The calendar file could not be made:', cause);
      this.emit('massage-error', {reason: 'calendar'});
    }
  }

  #renderMyths(): TemplateResult {
    return html`<details>
      <summary>${this.t((msg) => msg('What we do not claim'))}</summary>
      ${this.#renderClaims(this.#advice('myth'))}
    </details>`;
  }

  #renderClaims(myths: readonly Aftercare[]): TemplateResult {
    return html`<dl class="claims">
      ${myths.map((myth) => {
        const own = this.language.whole(myth);
        return html`<div lang=${own.locale} dir=${own.dir}>
          <dt>${own.text(myth.text)}</dt>
          <dd>${myth.instead ? own.text(myth.instead) : nothing}</dd>
        </div>`;
      })}
    </dl>`;
  }

  get #sources(): readonly SourceId[] {
    const shown = [
      ...(['advice', 'call', 'help', 'myth'] as const).flatMap((kind) => this.#advice(kind)),
      ...this.#personal.map(({advice}) => advice),
      ...sideEffects,
      ...nextVisit,
    ];
    return [...new Set(shown.flatMap(({sources}) => sources))];
  }

  #renderSources(): TemplateResult {
    return html`<details class="small">
      <summary>${this.t((msg) => msg('Sources'))}</summary>
      ${renderSourceList(this.#sources, this.language, aftercareSources)}
    </details>`;
  }

  #renderActions(): TemplateResult {
    return html`<div class="stack tight screen-only">
      <div class="row" part="actions">
        <button type="button" class="primary" @click=${() => this.print()}>
          ${icon('print')}${this.t((msg) => msg('Print this card'))}
        </button>
        <button type="button" @click=${this.#copy}>${icon('copy')}${this.t((msg) => msg('Copy as text'))}</button>
        ${
          typeof navigator.share === 'function'
            ? html`<button type="button" @click=${this.#share}>${icon('share')}${this.t((msg) => msg('Share'))}</button>`
            : nothing
        }
        <slot name="actions"></slot>
      </div>
      <div role="status">${this.notPrinted ? renderByHand('print', this.summary(), this.language) : nothing}</div>
      <div role="status">
        ${this.copied === 'done' ? this.t((msg) => msg('Copied.')) : nothing}
        ${this.copied === 'by-hand' ? renderByHand('copy', this.summary(), this.language) : nothing}
      </div>
    </div>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.summary());
      this.copied = 'done';
    } catch {
      this.copied = 'by-hand';
    }
  };

  readonly #share = async (): Promise<void> => {
    this.copied = undefined;
    try {
      await navigator.share({title: this.#sheet().title, text: this.summary()});
    } catch (cause) {
      // Closed by the visitor: nothing to say.
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) this.copied = 'by-hand';
    }
  };

  #sheet(): Sheet {
    const {language} = this;
    const {msg} = language;
    const {clinicName, phone} = this.clinic;
    const technique = this.#technique;
    const name = technique && this.#nameOf(technique);
    const lines = (items: readonly Aftercare[]) => items.map((item) => ({lines: [language.whole(item).text(item.text)]}));
    const help = this.#advice('help');
    const advice = this.#generalAdvice;
    const visit = this.#visit;
    const half = this.#layout === 'card';
    const stop = stopOf(this.#link.screening);
    const personal = this.#personal.map(({advice: item}) => item);
    // Half a page has room for the interval alone.
    const ofNextVisit = half ? nextVisit.filter(({weeksBetween}) => weeksBetween) : nextVisit;
    return {
      title: name
        ? language.text((m) => m('After your massage: {technique}'), {technique: language.text(name)})
        : msg('After your massage'),
      lang: language.locale,
      dir: language.dir,
      page: half ? 'half' : 'whole',
      intro: [
        [language.isolate(clinicName), language.isolate(phone), language.date(visit ? dateOf(visit) : new Date(), 'medium')]
          .filter(Boolean)
          .join(' · '),
      ],
      sections: [
        {
          heading: `${msg('Get help now')}: ${language.isolate(this.emergencyPhone)}`,
          urgent: true,
          items: lines(help.filter(({urgency}) => urgency !== 'today')),
        },
        {
          heading: msg('For you, from your answers'),
          urgent: true,
          items: [
            ...(stop ? [{lines: [stopPhrase(stop, language)]}] : []),
            ...lines(personal),
            ...(personal.length > 0 ? [{lines: [language.text(soonerFirst)]}] : []),
            // Paper may be seen by others, so it does not name them.
            ...(this.#others.length > 0 ? [{lines: [language.text(askAboutOthers)]}] : []),
          ],
        },
        {heading: msg('Be seen by a doctor today'), urgent: true, items: lines(help.filter(({urgency}) => urgency === 'today'))},
        {
          heading: phone ? `${msg('Call the clinic')}: ${language.isolate(phone)}` : msg('Call the clinic'),
          items: lines(this.#advice('call')),
        },
        ...phases.map((phase) => ({
          heading: [language.text(phaseNames[phase]), this.#when(phase)].filter(Boolean).join(', '),
          items: lines(advice.filter((item) => item.phase === phase)),
        })),
        ...this.#regionGroups.map((group): SheetSection => ({
          heading: regionHeading(group.regions, language),
          items:
            group.advice.length === 0
              ? [{lines: [language.text(nothingMore)]}]
              : phases.flatMap((phase) => {
                  const own = group.advice.filter((item) => item.phase === phase).map((item) => language.whole(item).text(item.text));
                  return own.length > 0 ? [{heading: language.text(phaseNames[phase]), lines: own}] : [];
                }),
        })),
        {
          heading: msg('Usually normal'),
          items: [{lines: [language.list(sideEffects.map((effect) => language.whole(effect).text(effect.name)))]}],
        },
        {
          heading: msg('Your next visit'),
          items: ofNextVisit.map((frequency) => ({lines: [language.whole(frequency).text(frequency.text)]})),
        },
      ].filter(({items}) => items.length > 0),
      footer: sheetFooter(language, this.clinic),
    };
  }
}

/** How often to come, in general: the goals that hold for anyone. */
const nextVisit = frequencies.filter(({goal, phase}) => (goal === 'any' && !phase) || goal === 'wellness');
const usualInterval = nextVisit.find(({weeksBetween}) => weeksBetween)?.weeksBetween;

/** Advice for several answers, or for anyone, can name different helpers for one sign. */
const soonerFirst: Text = (msg) => msg('If two lines differ, do what gets you help sooner.');

/** On paper, where something was picked that no advice is for. */
const askAboutOthers: Text = (msg) => msg('Some of your answers have no line here. Ask your therapist or doctor what to watch for.');

/** Where an area has no advice of its own. */
const nothingMore: Text = (msg) => msg('Nothing more than the advice for everyone.');

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-card': AftercareCard;
  }
}
