import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {uniqueId} from '../../documents/calendar.js';
import {printSheet} from '../../documents/print.js';
import {toHtml, toText, type Sheet} from '../../documents/sheet.js';
import {renderBooking} from '../../internal/booking.js';
import {renderByHand} from '../../internal/by-hand.js';
import {parseDay, type Day} from '../../internal/day.js';
import {policiesOf, pricesOf} from '../../internal/clinic-house.js';
import {Link, screeningOf} from '../../internal/link.js';
import {MassageElement} from '../../internal/massage-element.js';
import {oneOf, warnOnce} from '../../internal/warn.js';
import {carePhaseNames, evidenceNames, frequencyGoalNames, notSure} from '../../knowledge/labels.js';
import {
  carePhases,
  visitGoals,
  type CarePhase,
  type EvidenceLevel,
  type Frequency,
  type Preparation,
  type SourceId,
  type TherapistCheck,
  type Text,
  type VisitGoal,
} from '../../knowledge/model.js';
import {visitSources} from '../../knowledge/sources/visits.js';
import {nearest} from '../../knowledge/nearest.js';
import {phasesFor} from '../../knowledge/visits/frequencies-for.js';
import {preparations} from '../../knowledge/visits/preparation.js';
import {therapistChecks} from '../../knowledge/visits/choosing.js';
import type {Language} from '../../localization/localizer.js';
import type {MessageGroup} from '../../localization/messages.js';
import {icon} from '../../theme/icons.js';
import {fromClinic, generalOf, houseHeadings, renderClinicText, type House} from '../clinic-words.js';
import {renderStop, stopOf} from '../screening-notice.js';
import {renderSourceList} from '../source-list.js';
import {saveVisits} from '../visit-calendar.js';
import {backedName, backingOf, noNumberOfVisits, rowsOf, type Row} from './rows.js';
import {datesText, daysOf, intervalText, leadOf, scheduleOf, stopText, type Schedule} from './schedule.js';
import {
  checkNames,
  checklistSheet,
  chosenText,
  general,
  headings,
  noPromise,
  onlyTheStart,
  phaseDecides,
  planSheet,
  preparationNames,
  type Plan,
} from './summary.js';
import {renderTimeline} from './timeline.js';
import styles from './visit-planner.styles.js';

const parts = ['before-first', 'first-visit', 'between', 'prices', 'policies'] as const;
type Part = (typeof parts)[number];

const tickable = therapistChecks.filter(({kind}) => kind !== 'warning');

/**
 * "Plan your visits": how to prepare, how to choose a therapist, what a first visit is like, and how often to come by
 * the reason for coming and the phase of care, with why and how well that is backed. What the visitor enters stays in the
 * element's memory.
 *
 * With `for`, it heeds what the visitor answered in a `<contraindication-checker>` on the same page: while something cannot
 * wait or massage has to wait, it says so first and offers neither weeks nor booking.
 *
 * General information that helps a person prepare to talk with their therapist; it promises no effect of a number of
 * visits.
 *
 * @example
 * ```html
 * <visit-planner goal="wellness" phone="780 555 0100">
 *   Your first visit: come 10 minutes early. Questions? Call us on 780 555 0100.
 * </visit-planner>
 * ```
 *
 * @slot - Text shown until the element is ready, and where script is off.
 * @slot intro - Replaces the introduction under the heading.
 * @slot actions - Further buttons beside print and copy.
 * @slot disclaimer - Replaces the intended-purpose text; it should still say what the element is and is not for.
 *
 * @fires {MassageEvent} massage-ready - Rendered in its language.
 * @fires {MassageEvent} massage-change - The visitor chose, ticked or entered something. Never says what.
 * @fires {MassageEvent} massage-clear - Everything was cleared.
 * @fires {MassageEvent} massage-print - The visitor asked to print.
 * @fires {MassageEvent} massage-error - Something failed, such as loading a language.
 *
 * @csspart root - Everything.
 * @csspart title - The heading.
 * @csspart before-first - How to prepare, and how to choose a therapist.
 * @csspart checklist - The checklist for choosing a therapist.
 * @csspart first-visit - The first visit, step by step.
 * @csspart between - How often to come.
 * @csspart answer - What is known for the goal and the phase: how often, how long, when less often, why, how well backed.
 * @csspart frequency - One statement that holds for everyone, with its reason, evidence and sources.
 * @csspart timeline - The first weeks, as a picture and as a list.
 * @csspart calendar - The first day, and the button for the calendar file.
 * @csspart prices - What visits cost, in the clinic's own words.
 * @csspart policies - How the clinic does things, in its own words.
 * @csspart actions - The buttons below.
 * @csspart disclaimer - The intended purpose.
 */
export class VisitPlanner extends MassageElement {
  static override styles = [...MassageElement.styles, styles];

  /** Why the visitor comes: `wellness`, `pain`, `neck-pain`, `chronic-pain`, `knee-osteoarthritis`, `fibromyalgia`, `sport`, `after-operation` or `scar`. Default: the visitor chooses; the choice is not written here. An unknown goal counts as none, with a warning. */
  @property() goal = '';

  /** Phase of care: `acute` (new, strong or flaring up), `improving` or `maintenance` (well, to stay well). Counts where it makes a difference to the goal. Default: the visitor chooses; the choice is not written here. An unknown phase counts as none, with a warning. */
  @property() phase = '';

  /** Part that is open at first, the others folded: `before-first`, `first-visit`, `between`, or what a clinic's profile adds, `prices` or `policies`. Default: all are shown in this order. An unknown part counts as none, with a warning. */
  @property({attribute: 'open-part'}) openPart = '';

  /** First day of the first week, ISO 8601 (`2026-11-23`). Default: none; the visitor picks one. A bad date is left out with a warning. */
  @property({attribute: 'starts-at'}) startsAt = '';

  /** Id of a `<contraindication-checker>` in the same document or shadow root, whose answers the planner heeds. Default: none. It may appear later; warns when there is none after a while. */
  @property() for = '';

  // Not the properties: these are health answers, and attributes can be read by the page.
  @state() private chosenGoal: VisitGoal | undefined;
  @state() private chosenPhase: CarePhase | undefined;
  /** As it is in the date field, which can be half typed. */
  @state() private chosenStart: string | undefined;
  @state() private startMissing = false;
  @state() private ticks: ReadonlySet<TherapistCheck['id']> = new Set();
  @state() private said: 'copied' | 'by-hand' | 'cleared' | undefined;
  @state() private saved = false;

  @query('#start') private startField!: HTMLInputElement | null;

  readonly #calendar = uniqueId();
  readonly #link = new Link(this, '<contraindication-checker>', 'The planner does not heed it', (element) => screeningOf in element);

  override get messageGroups(): readonly MessageGroup[] {
    return ['shared', 'visit-planner'];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('startsAt')) this.#checkStart();
  }

  #checkStart(): void {
    if (this.startsAt && !parseDay(this.startsAt))
      warnOnce(
        `<${this.localName} starts-at="${this.startsAt}">: an ISO 8601 day such as 2026-11-23 is accepted. The visitor picks the day.`,
      );
  }

  /** Forgets the choices, the ticks and the day. */
  clear(): void {
    this.chosenGoal = undefined;
    this.chosenPhase = undefined;
    this.chosenStart = undefined;
    this.startMissing = false;
    this.ticks = new Set();
    this.saved = false;
    this.said = undefined;
    this.emit('massage-clear', {});
  }

  /** Prints the plan alone, with the ticks. */
  print(): void {
    this.#print(this.#sheet());
  }

  #print(sheet: Sheet): void {
    void this.tryToPrint(() => printSheet(this.ownerDocument, sheet));
  }

  /**
   * The plan.
   *
   * @param format - `text` (default) or `html`, an escaped fragment without styles
   * @throws TypeError for any other format
   */
  summary(format: 'text' | 'html' = 'text'): string {
    if (format === 'text') return toText(this.#sheet());
    if (format === 'html') return toHtml(this.#sheet());
    throw new TypeError(`summary(${JSON.stringify(format)}): accepted formats are "text" and "html".`);
  }

  #sheet(): Sheet {
    return planSheet(this.#plan, this.language, this.clinic, this.#house, this.#stop === 'now' ? this.emergencyPhone : '');
  }

  get #house(): House {
    const {prices, policies} = this.clinic;
    return {prices: this.usable(prices, pricesOf), policies: generalOf(this.usable(policies, policiesOf))};
  }

  get #plan(): Plan {
    return {goal: this.#goal, phase: this.#phase, start: this.#start, ticks: this.ticks, stop: this.#stop};
  }

  /** What cannot wait, by the checker that the planner heeds. */
  get #stop(): Plan['stop'] {
    return stopOf(this.#link.screening);
  }

  /** The page's goal; a page that names none leaves it to the visitor. */
  get #givenGoal(): VisitGoal | undefined {
    return (oneOf<string>(this, 'goal', this.goal, visitGoals, '', nearest) || undefined) as VisitGoal | undefined;
  }

  get #goal(): VisitGoal | undefined {
    return this.#givenGoal ?? this.chosenGoal;
  }

  get #givenPhase(): CarePhase | undefined {
    return (oneOf<string>(this, 'phase', this.phase, carePhases, '', nearest) || undefined) as CarePhase | undefined;
  }

  /** The phase, where it makes a difference. */
  get #phase(): CarePhase | undefined {
    const given = this.#givenPhase;
    const goal = this.#goal;
    return phasesFor(goal ?? 'any').find((phase) => phase === (given ?? (goal && this.chosenPhase)));
  }

  get #start(): Day | undefined {
    return parseDay(this.chosenStart ?? this.startsAt);
  }

  protected override renderContent(): TemplateResult {
    const open = oneOf<string>(this, 'open-part', this.openPart, parts, '', nearest);
    return html`<article class="stack planner">
      <header class="stack tight">
        <div part="title">${this.heading(0, this.t(headings.plan), 'title')}</div>
        <slot name="intro"><p>${this.t((msg) => msg('How to prepare, what a first visit is like, and how often people come.'))}</p></slot>
        ${open ? nothing : this.#renderWays()}
      </header>
      ${this.for ? renderStop(this.#link.screening, this.language, () => this.renderEmergencyLink()) : nothing}
      <div part="before-first">${this.#renderPart('before-first', headings.before, open, this.#renderBefore())}</div>
      <div part="first-visit">${this.#renderPart('first-visit', headings.first, open, this.#renderFirst())}</div>
      <div part="between">${this.#renderPart('between', headings.between, open, this.#renderBetween())}</div>
      ${this.#renderHouse(open)} ${isServer ? html`<slot name="actions"></slot>` : this.#renderActions()}
      <footer class="stack tight">${this.#renderSources()} ${this.renderPurpose()} ${this.renderReview()}</footer>
    </article>`;
  }

  /** Buttons that lead to the parts: on a phone the page is long. */
  #renderWays(): TemplateResult {
    const {prices, policies} = this.#house;
    const way = (part: Part, name: Text) =>
      html`<li class=${isServer ? 'place' : ''}>
        ${
          isServer
            ? this.t(name)
            : html`<button type="button" class="plain" @click=${() => this.renderRoot.querySelector<HTMLElement>(`#${part}`)?.focus()}>
                ${this.t(name)}
              </button>`
        }
      </li>`;
    return html`<ul class="ways screen-only" role="list">
      ${way('before-first', headings.before)} ${way('first-visit', headings.first)} ${way('between', headings.between)}
      ${prices.length > 0 ? way('prices', houseHeadings.prices) : nothing}
      ${policies.length > 0 ? way('policies', houseHeadings.policies) : nothing}
    </ul>`;
  }

  #renderPart(part: Part, name: Text, open: string, content: TemplateResult): TemplateResult {
    if (!open)
      return html`<section class="part stack">
        ${this.heading(1, this.t(name), 'subtitle', part)}
        <div class="content">${content}</div>
      </section>`;
    return html`<details class="part" ?open=${open === part}>
      <summary>${this.heading(1, this.t(name), 'subtitle')}</summary>
      <div class="content">${content}</div>
    </details>`;
  }

  /** What the clinic itself says, after all that is built in and apart from it. */
  #renderHouse(open: string): TemplateResult {
    const {prices, policies} = this.#house;
    const {tag} = this.language;
    const said = (content: TemplateResult) =>
      html`<div class="clinic stack tight">
        <p class="small from">${fromClinic(this.clinic, this.language)}</p>
        ${content}
      </div>`;
    const priceList = () =>
      html`<dl class="costs">
        ${prices.map(
          ({name, price, note}) =>
            html`<div>
              <dt>${renderClinicText(name, tag)}</dt>
              <dd class="price">${renderClinicText(price, tag)}</dd>
              ${note === undefined ? nothing : html`<dd class="note small muted">${renderClinicText(note, tag)}</dd>`}
            </div>`,
        )}
      </dl>`;
    const policyList = () =>
      html`<ul class="list">
        ${policies.map(({text}) => html`<li>${renderClinicText(text, tag)}</li>`)}
      </ul>`;
    return html`${
      prices.length > 0
        ? html`<div part="prices">${this.#renderPart('prices', houseHeadings.prices, open, said(priceList()))}</div>`
        : nothing
    }
    ${
      policies.length > 0
        ? html`<div part="policies">${this.#renderPart('policies', houseHeadings.policies, open, said(policyList()))}</div>`
        : nothing
    }`;
  }

  #renderBefore(): TemplateResult {
    return html`<div class="groups">
        ${(Object.keys(preparationNames) as (keyof typeof preparationNames)[]).map(
          (kind) =>
            html`<section class="stack tight">
              ${this.heading(2, this.t(preparationNames[kind]))}
              <ul class="list">
                ${ofKind(kind).map((preparation) => html`<li>${this.#renderPreparation(preparation)}</li>`)}
              </ul>
            </section>`,
        )}
      </div>
      ${this.#renderChecklist()}`;
  }

  #renderPreparation(preparation: Preparation): TemplateResult {
    const own = this.language.whole(preparation);
    return html`<div lang=${own.locale} dir=${own.dir}>
      ${own.text(preparation.text)} ${preparation.reason ? html`<span class="more">${own.text(preparation.reason)}</span>` : nothing}
    </div>`;
  }

  #renderChecklist(): TemplateResult {
    const {language} = this;
    const total = language.number(tickable.length);
    return html`<section class="stack" part="checklist">
      <div class="head">
        ${this.heading(2, this.t(headings.checklist))}
        ${
          isServer
            ? nothing
            : html`<p class="small muted" role="status">
                ${this.t((msg) => msg('{n} of {total} ticked'), {n: language.number(this.ticks.size), total})}
              </p>`
        }
      </div>
      <div class="checks">
        ${(['check', 'ask'] as const).map((kind) =>
          isServer
            ? html`<div>
                ${this.heading(3, this.t(checkNames[kind]), 'label')} ${this.#renderList(tickable.filter((check) => check.kind === kind))}
              </div>`
            : html`<fieldset>
                <legend>${this.t(checkNames[kind])}</legend>
                ${tickable.filter((check) => check.kind === kind).map((check) => this.#renderCheck(check))}
              </fieldset>`,
        )}
        <div class="warnings">
          ${this.heading(3, html`${icon('hand')}<span>${this.t(checkNames.warning)}</span>`, 'label')}
          ${this.#renderList(therapistChecks.filter(({kind}) => kind === 'warning'))}
        </div>
      </div>
      ${
        isServer
          ? nothing
          : html`<div class="row screen-only">
              <button type="button" @click=${() => this.#print(checklistSheet(this.#plan, language, this.clinic))}>
                ${icon('print')}${this.t((msg) => msg('Print this checklist'))}
              </button>
              <p class="row small muted">${icon('lock')}${this.t((msg) => msg('Your ticks stay on this page.'))}</p>
            </div>`
      }
    </section>`;
  }

  #renderList(checks: readonly TherapistCheck[]): TemplateResult {
    return html`<ul class="list">
      ${checks.map((check) => {
        const own = this.language.whole(check);
        return html`<li lang=${own.locale} dir=${own.dir}>${own.text(check.text)}</li>`;
      })}
    </ul>`;
  }

  #renderCheck(check: TherapistCheck): TemplateResult {
    const own = this.language.whole(check);
    const change = (event: Event) => {
      const ticks = new Set(this.ticks);
      if ((event.target as HTMLInputElement).checked) ticks.add(check.id);
      else ticks.delete(check.id);
      this.ticks = ticks;
      this.#changed();
    };
    return html`<label class="choice">
      <input type="checkbox" .checked=${live(this.ticks.has(check.id))} @change=${change} />
      <span lang=${own.locale} dir=${own.dir}>${own.text(check.text)}</span>
    </label>`;
  }

  #renderFirst(): TemplateResult {
    return html`<ol class="steps" role="list">
      ${ofKind('first-visit').map(
        (step, index) =>
          html`<li><span class="number" aria-hidden="true">${this.language.number(index + 1)}</span>${this.#renderPreparation(step)}</li>`,
      )}
    </ol>`;
  }

  #renderBetween(): TemplateResult {
    const answer = isServer ? this.#renderEveryAnswer() : this.#renderAnswer(this.#goal, this.#phase);
    const booking = this.#stop ? nothing : renderBooking(this.clinic, this.language);
    return html`${
        isServer
          ? nothing
          : html`${this.#renderQuestions()}
              <p class="visually-hidden" role="status">${this.#inShort()}</p>`
      }
      <div class="often ${answer === nothing ? '' : 'both'}">
        ${answer}
        <section class="stack tight">
          ${this.heading(2, this.t(headings.everyone))} ${general.map((frequency) => this.#renderFrequency(frequency))}
        </section>
      </div>
      ${booking === nothing ? nothing : html`<p>${booking}</p>`}`;
  }

  /** What the page does not name is asked. */
  #renderQuestions(): TemplateResult {
    const goal = this.#goal;
    const phase = this.#phase;
    const given = {goal: this.#givenGoal && goal, phase: this.#givenPhase && phase};
    const named = chosenText({goal: given.goal, phase: given.phase}, this.language);
    const phases = !goal || this.#givenPhase ? [] : phasesFor(goal);
    return html`${named ? html`<p><strong>${named}</strong></p>` : nothing}
    ${
      given.goal && phases.length === 0
        ? nothing
        : html`<div class="questions">
            ${
              given.goal
                ? nothing
                : this.#renderQuestion(
                    this.t((msg) => msg('Why do you want to come?')),
                    ['', ...visitGoals],
                    goal ?? '',
                    (each) => frequencyGoalNames[each || 'any'],
                    this.#chooseGoal,
                  )
            }
            ${
              phases.length === 0
                ? nothing
                : this.#renderQuestion(
                    this.t((msg) => msg('How are things now?')),
                    ['', ...phases],
                    phase ?? '',
                    (each) => (each ? carePhaseNames[each] : notSure),
                    this.#choosePhase,
                  )
            }
          </div>`
    }`;
  }

  #renderQuestion<Value extends string>(
    question: string,
    values: readonly Value[],
    chosen: Value,
    nameOf: (value: Value) => Text,
    choose: (event: Event) => void,
  ): TemplateResult {
    return html`<label class="pick">
      ${question}
      <select @change=${choose}>
        ${values.map((each) => html`<option value=${each} .selected=${each === chosen}>${this.t(nameOf(each))}</option>`)}
      </select>
    </label>`;
  }

  /** What changes with a choice of the visitor, said in one line. */
  #inShort(): string {
    const [goal, phase] = [this.#goal, this.#phase];
    if (!this.chosenGoal && !this.chosenPhase) return '';
    if (rowsOf(goal, phase, this.language).length === 0) return goal ? this.t(phaseDecides) : '';
    const interval = leadOf(goal, phase)?.weeksBetween;
    return `${chosenText({goal, phase}, this.language)}: ${interval ? intervalText(interval, this.language) : this.t(noNumberOfVisits)}`;
  }

  /** Without script nothing can be chosen, so each answer stands there; one to be opened where there are many. */
  #renderEveryAnswer(): TemplateResult {
    const given = this.#givenGoal;
    const ofGoal = (goal: VisitGoal) => {
      const phase = this.#givenPhase;
      const phases = phasesFor(goal).filter((each) => each === (phase ?? each));
      if (phases.length === 0) return this.#renderAnswer(goal, undefined);
      return phases.map(
        (each) => html`<section class="stack">${this.heading(3, this.t(carePhaseNames[each]))} ${this.#renderAnswer(goal, each)}</section>`,
      );
    };
    if (given) return html`<div class="stack">${this.heading(2, this.t(frequencyGoalNames[given]))} ${ofGoal(given)}</div>`;
    return html`<div>
      ${visitGoals.map(
        (goal) =>
          html`<details class="reason">
            <summary>${this.heading(2, this.t(frequencyGoalNames[goal]))}</summary>
            <div class="stack">${ofGoal(goal)}</div>
          </details>`,
      )}
    </div>`;
  }

  #renderAnswer(goal: VisitGoal | undefined, phase: CarePhase | undefined): TemplateResult | typeof nothing {
    const rows = rowsOf(goal, phase, this.language);
    if (rows.length === 0) return goal ? html`<p class="notice">${this.t(phaseDecides)}</p>` : nothing;
    const interval = leadOf(goal, phase)?.weeksBetween;
    return html`<div class="stack">
      <div class="stack" part="answer">
        <p class="muted">${this.t(noPromise)}</p>
        <dl class="rows">
          ${rows.map((row) => this.#renderRow(row))}
          <div>
            <dt>${this.t(backedName)}</dt>
            ${backingOf(goal, phase).map(
              ({evidence, sources}) => html`<dd class="backed">${this.#renderEvidence(evidence, sources, this.language)}</dd>`,
            )}
          </div>
        </dl>
      </div>
      ${interval && !this.#stop ? this.#renderWeeks(scheduleOf(interval)) : nothing}
    </div>`;
  }

  #renderRow({names, short, lines}: Row): TemplateResult {
    return html`<div>
      ${names.map((name) => html`<dt>${this.t(name)}</dt>`)} ${short ? html`<dd class="short">${short}</dd>` : nothing}
      ${lines.map(
        ({text, own, evidence}) =>
          html`<dd lang=${own.locale} dir=${own.dir}>
            ${text} ${evidence ? html`<span class="more small">${own.text(evidenceNames[evidence])}</span>` : nothing}
          </dd>`,
      )}
    </div>`;
  }

  #renderFrequency(frequency: Frequency): TemplateResult {
    const own = this.language.whole(frequency);
    return html`<div class="frequency" part="frequency" lang=${own.locale} dir=${own.dir}>
      <p>${own.text(frequency.text)}</p>
      ${frequency.reason ? html`<p class="small muted">${own.text(frequency.reason)}</p>` : nothing}
      <div class="backed">${this.#renderEvidence(frequency.evidence, frequency.sources, own)}</div>
    </div>`;
  }

  #renderEvidence(evidence: EvidenceLevel, cited: readonly SourceId[], own: Language): TemplateResult {
    return html`<span class="evidence">${own.text(evidenceNames[evidence])}</span>
      <details>
        <summary>${own.plural((msg) => msg('one: {n} source | other: {n} sources'), cited.length)}</summary>
        ${renderSourceList(cited, own, visitSources)}
      </details>`;
  }

  #renderWeeks(schedule: Schedule): TemplateResult {
    return html`<section class="stack tight">
      ${this.heading(2, this.t(headings.weeks))} ${renderTimeline(schedule, this.#start, this.language)}
      <p class="small muted">${this.t(onlyTheStart)}</p>
      ${isServer ? nothing : this.#renderCalendar(schedule)}
    </section>`;
  }

  #renderCalendar(schedule: Schedule): TemplateResult {
    const enter = (event: Event) => {
      this.chosenStart = (event.target as HTMLInputElement).value;
      this.startMissing = false;
      this.saved = false;
      this.#changed();
    };
    return html`<div class="stack tight screen-only" part="calendar">
      <div class="row end">
        <label class="pick">
          ${this.t((msg) => msg('First day of your first week'))}
          <input
            id="start"
            type="date"
            max="2999-12-31"
            .value=${live(this.chosenStart ?? this.#start ?? '')}
            aria-invalid=${this.startMissing ? 'true' : nothing}
            aria-describedby=${this.startMissing ? 'start-missing' : nothing}
            @input=${enter}
          />
        </label>
        <button type="button" @click=${() => this.#save(schedule)}>
          ${icon('calendar')}${this.t((msg) => msg('Add these weeks to my calendar'))}
        </button>
      </div>
      <div role="status">
        ${this.startMissing ? html`<p id="start-missing" class="missing">${this.t((msg) => msg('Pick a day first.'))}</p>` : nothing}
        ${this.saved ? html`<p>${this.t((msg) => msg('Your calendar file is ready. Open it to add the weeks. It does not book a visit.'))}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderSources(): TemplateResult {
    const ids = new Set<SourceId>([...preparations, ...therapistChecks].flatMap(({sources}) => sources));
    return html`<details class="small">
      <summary>${this.t((msg) => msg('Sources for preparing, the first visit and the checklist'))}</summary>
      ${renderSourceList([...ids], this.language, visitSources)}
    </details>`;
  }

  #renderActions(): TemplateResult {
    return html`<div class="stack tight screen-only">
      <div class="row" part="actions">
        <button type="button" class="primary" @click=${() => this.print()}>
          ${icon('print')}${this.t((msg) => msg('Print this plan'))}
        </button>
        <button type="button" @click=${this.#copy}>${icon('copy')}${this.t((msg) => msg('Copy as text'))}</button>
        <button type="button" @click=${this.#clearAndSay}>${icon('close')}${this.t((msg) => msg('Clear what I entered'))}</button>
        <slot name="actions"></slot>
      </div>
      <div role="status">${this.notPrinted ? renderByHand('print', this.summary(), this.language) : nothing}</div>
      <div role="status">
        ${this.said === 'copied' ? this.t((msg) => msg('Copied.')) : nothing}
        ${this.said === 'cleared' ? this.t((msg) => msg('Cleared.')) : nothing}
        ${this.said === 'by-hand' ? renderByHand('copy', this.summary(), this.language) : nothing}
      </div>
    </div>`;
  }

  readonly #chooseGoal = (event: Event): void => {
    this.chosenGoal = visitGoals.find((goal) => goal === (event.target as HTMLSelectElement).value);
    this.#chosen();
  };

  readonly #choosePhase = (event: Event): void => {
    this.chosenPhase = carePhases.find((phase) => phase === (event.target as HTMLSelectElement).value);
    this.#chosen();
  };

  #chosen(): void {
    this.saved = false;
    this.startMissing = false;
    this.#changed();
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.summary());
      this.said = 'copied';
    } catch {
      this.said = 'by-hand';
    }
  };

  readonly #clearAndSay = (): void => {
    this.clear();
    this.said = 'cleared';
  };

  #changed(): void {
    this.said = undefined;
    this.emit('massage-change', {});
  }

  /** Offers each line of the schedule as its first week; a visit that can be later says so in the event. */
  #save(schedule: Schedule): void {
    const start = this.#start;
    this.saved = false;
    this.startMissing = !start;
    if (!start) {
      this.startField?.focus();
      return;
    }
    const {language} = this;
    const {msg} = language;
    const visits = schedule.stops.map((stop, index) => ({
      when: {day: daysOf(stop, start)[0], days: 7},
      lines: [
        stopText(schedule, index, language),
        datesText(daysOf(stop, start), language),
        msg('A suggested week. Agree on the day with your therapist.'),
      ],
    }));
    try {
      saveVisits(this.ownerDocument, visits, this.#calendar, language, this.clinic);
      this.saved = true;
    } catch (cause) {
      console.warn('[massage-elements] The calendar file could not be made:', cause);
      this.emit('massage-error', {reason: 'calendar'});
    }
  }
}

const ofKind = (kind: Preparation['kind']) => preparations.filter((preparation) => preparation.kind === kind);

declare global {
  interface HTMLElementTagNameMap {
    'visit-planner': VisitPlanner;
  }
}
