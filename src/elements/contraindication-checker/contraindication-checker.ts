import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Sheet} from '../../documents/sheet.js';
import type {ClinicPolicy} from '../../internal/clinic-house.js';
import {toJson} from '../../internal/json.js';
import {MassageElement} from '../../internal/massage-element.js';
import {present} from '../../internal/present.js';
import {screeningOf, type Screener} from '../../internal/link.js';
import {knownIds, oneOf, warnOnce} from '../../internal/warn.js';
import {contentVersion} from '../../knowledge/content-version.js';
import {categoryNames, meanings, noneOfThese, notSure, phrases, suitabilityNames} from '../../knowledge/labels.js';
import {
  categories,
  contraindications,
  type AnswerId,
  type Category,
  type Condition,
  type ConditionId,
  type Contraindication,
  type Finding,
  type FollowUp,
  type FollowUpId,
  type Match,
  type Screening,
  type Selection,
  type Text,
} from '../../knowledge/model.js';
import {icon} from '../../theme/icons.js';
import {bodyStyles} from '../../theme/pictures.styles.js';
import {AutoClear, warningSeconds} from './auto-clear.js';
import {telLink} from '../../internal/links.js';
import type {MessageGroup} from '../../localization/messages.js';
import {
  arrival,
  arrived,
  awaitContent,
  checkerResponse,
  checkerSheet,
  classIcons,
  conditionOf,
  conditions,
  download,
  fhirFileName,
  nearest,
  missing,
  policiesOf,
  prepareConditionSearch,
  printSheet,
  renderBooking,
  renderByHand,
  renderFinding,
  renderCare,
  renderWithoutScript,
  screen,
  searchConditions,
  stopOf,
  suitability,
  techniqueName,
  techniqueNames,
  toHtml,
  toText,
} from './content.js';
import styles from './contraindication-checker.styles.js';

type Answers = Record<FollowUpId, AnswerId>;

/** What the visitor has done so far; kept in memory only. */
interface State {
  readonly picked: ReadonlySet<ConditionId>;
  readonly answers: ReadonlyMap<ConditionId, Answers>;
  /** Categories for which "None of these" is ticked. */
  readonly none: ReadonlySet<Category>;
}

const empty: State = {picked: new Set(), answers: new Map(), none: new Set()};
const settleTime = 700;

/**
 * "Before your massage": the visitor picks what applies, answers a few follow-ups, and sees what to tell the therapist,
 * when to ask a doctor first, and when to get help now. Nothing that is entered leaves the page.
 *
 * General information that helps a person prepare to talk with their therapist; it does not assess, diagnose or clear
 * anyone.
 *
 * @example
 * ```html
 * <contraindication-checker clinic-name="Riverbend Massage" phone="780 555 0100">
 *   Before your visit, please call us on 780 555 0100 about any health condition.
 * </contraindication-checker>
 * ```
 *
 * @slot - Text shown until the element is ready, and where script is off.
 * @slot intro - Replaces the introduction under the heading.
 * @slot actions - Further buttons beside print and copy.
 * @slot disclaimer - Replaces the intended-purpose text; it should still say what the element is and is not for.
 *
 * @fires {MassageEvent} massage-ready - Rendered in its language.
 * @fires {MassageEvent} massage-change - Something was picked or answered. Carries answers only with `expose-answers`.
 * @fires {MassageEvent} massage-complete - Every question of everything picked is answered.
 * @fires {MassageEvent} massage-clear - Everything was cleared.
 * @fires {MassageEvent} massage-print - The visitor asked to print.
 * @fires {MassageEvent} massage-error - Something failed, such as loading a language.
 *
 * @csspart root - Everything.
 * @csspart emergency - The emergency panel.
 * @csspart step - One step of the `steps` layout.
 * @csspart title - The heading.
 * @csspart search - The search box.
 * @csspart category - One category.
 * @csspart question - One follow-up.
 * @csspart result - The list to talk about.
 * @csspart technique - What the answers mean for the technique that `technique` names.
 * @csspart finding - One card of the list.
 * @csspart clinic - What the clinic itself says on a card.
 * @csspart sources - The sources of a card.
 * @csspart actions - The buttons below the list.
 * @csspart disclaimer - The intended purpose.
 */
export class ContraindicationChecker extends MassageElement implements Screener {
  static override styles = [...MassageElement.styles, bodyStyles, styles];
  static readonly formAssociated = true;

  /** Categories to ask, separated by spaces. Default: all. Warning signs are always asked. Unknown ones are left out with a warning. */
  @property() topics = '';

  /** Categories not to ask, separated by spaces. Default: none. Warning signs cannot be hidden. Unknown ones are left out with a warning. */
  @property({attribute: 'hide-topics'}) hideTopics = '';

  /** Conditions not to ask, as ids separated by spaces. Warning signs cannot be left out. Unknown ones are left out with a warning. */
  @property() exclude = '';

  /** `core`: the conditions that clinics usually ask. `full` (default): all, the rest behind "Show all". A bad value counts as `full`, with a warning. */
  @property() scope: 'core' | 'full' = 'full';

  /** `page` (default): everything on one page. `steps`: one category a step, then a page to check the answers. A bad value counts as `page`, with a warning. */
  @property() layout: 'page' | 'steps' = 'page';

  /** `visitor` (default): plain words. `professional`: the same findings in the field's terms, sources first, for a therapist. A bad value counts as `visitor`, with a warning. */
  @property() view: 'visitor' | 'professional' = 'visitor';

  /** Id of a technique that the visitor wants: the result says first what the answers mean for it. An unknown id is left out, with a warning. */
  @property() technique = '';

  /** Minutes without a touch after which everything is cleared, for a tablet that visitors share; a warning comes a minute before and any touch extends the time. Clears what was entered in the other elements on the page too. Then also cleared when the page is left, and without undo, also by "Clear everything". Default 0, off; below 2 counts as 2, and so does what is no number, with a warning. */
  @property({type: Number, attribute: 'auto-clear'}) autoClear = 0;

  /** Name under which the list is submitted with a form. Default: none, and then nothing is ever submitted. */
  @property({reflect: true, converter: {fromAttribute: (value) => value ?? '', toAttribute: (value: string) => value || null}}) name = '';

  /** What is submitted under `name`: the list as `text` (default), the answers as `json`, or a `fhir` QuestionnaireResponse. A bad value counts as `text`, with a warning. */
  @property({attribute: 'value-format'}) valueFormat: 'text' | 'json' | 'fhir' = 'text';

  /** In a form: the visitor has to tick something, if only "None of these". Default: off, also for `"false"`. */
  @property({type: Boolean, reflect: true, converter: present}) required = false;

  /** Puts the answers into the `massage-change` and `massage-complete` events. Default: off, also for `"false"`; the page learns nothing. */
  @property({type: Boolean, attribute: 'expose-answers', converter: present}) exposeAnswers = false;

  @state() private entered: State = empty;
  @state() private open: ReadonlySet<Category> = new Set();
  @state() private all: ReadonlySet<Category> = new Set();
  /** Everything was cleared, and nothing was entered since. */
  @state() private cleared = false;
  @state() private announcement = '';
  @state() private query = '';
  @state() private activeHit = -1;
  @state() private copied: 'done' | 'by-hand' | undefined;

  @query('#result') private resultHeading!: HTMLElement | null;
  @query('#search') private searchBox!: HTMLInputElement | null;

  /** Index of the shown step; one past the last category is the page to check the answers. */
  @state() private step = 0;
  /** A step was opened by "Change", so that Continue goes back to checking. */
  @state() private changing = false;

  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #autoClear = new AutoClear(
    this,
    () => (this.autoClear > 0 ? Math.max(this.autoClear, shortest) : 0),
    () => this.entered === empty && !this.#before && !this.query,
    () => this.#forNextVisitor(),
  );
  /** What Undo brings back. */
  #before: State | undefined;
  #screening: Screening = {contraindication: 'none', findings: []};
  #look = 0;
  #selection: Selection = {};
  #complete = false;
  #settle: ReturnType<typeof setTimeout> | undefined;

  readonly #isHere = (): boolean => this.isConnected;

  /** The current result, for a massage element that names this one in `for`. */
  [screeningOf](): Screening {
    return this.#screening;
  }

  constructor() {
    super();
    awaitContent((cause) => {
      if (cause !== undefined) {
        warnOnce(`The questions of <${this.localName}> could not be loaded (${String(cause)}). Trying again.`);
        this.emit('massage-error', {reason: 'content'});
      }
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settle);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#tellForm();
    if (this.complete) prepareConditionSearch(this.language.msg, this.#isHere);
  }

  override get messageGroups(): readonly MessageGroup[] {
    return ['shared', 'contraindication-checker', 'techniques', 'conditions'];
  }

  override get firstMessageGroups(): readonly MessageGroup[] {
    return ['shared', 'contraindication-checker'];
  }

  protected override get complete(): boolean {
    return arrived && super.complete;
  }

  /** Also waits for what is asked and said, where that is a file of its own. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (arrived) return done;
    await arrival;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Somebody wants it cleared, and on a tablet that visitors share the safe time is the shortest.
    const minutes = (this.autoClear as number | undefined) ?? 0;
    if (!(minutes >= 0 && minutes < Infinity)) {
      warnOnce(
        `<${this.localName} auto-clear="${this.getAttribute('auto-clear') ?? minutes}">: minutes such as 5 are accepted. Using ${shortest}.`,
      );
      this.autoClear = shortest;
    }
    // Said at once, not when a visitor comes to it.
    void [this.#format, this.#isProfessional];
    if (arrived && (changed as PropertyValues).has('entered')) this.#screen();
    // Anything but an answer, also a language or a profile, which change no property, may change what is said.
    if (changed.size === 0 || [...changed.keys()].some((name) => !byAnswering.has(name))) this.#look++;
  }

  /** Screens what was entered. Conditions that an answer hands over to bring their own answers in. */
  #screen(): void {
    const {picked, answers} = this.entered;
    const selection: Record<ConditionId, true | Answers> = {};
    const add = (id: ConditionId) => (selection[id] = answers.get(id) ?? true);
    picked.forEach(add);
    let screening = screen(selection);
    for (;;) {
      const handedOver = screening.findings.filter(({condition}) => !(condition in selection) && answers.has(condition));
      if (handedOver.length === 0) break;
      handedOver.forEach(({condition}) => add(condition));
      screening = screen(selection);
    }
    this.#selection = selection;
    this.#screening = screening;
  }

  /** Empties the form. The visitor can undo it until the next change, but not with `auto-clear`: whoever comes next is somebody else. */
  clear(): void {
    if (this.entered === empty) return;
    this.cleared = true;
    this.#before = this.autoClear > 0 ? undefined : this.entered;
    this.entered = empty;
    this.copied = undefined;
    this.emit('massage-clear', {});
    this.#changed();
  }

  /** Clears for the next visitor: no undo, back to the first step, everything folded. */
  #wipe(): void {
    this.clear();
    this.cleared = false;
    this.#before = undefined;
    this.query = '';
    this.step = 0;
    this.changing = false;
    this.open = new Set();
    this.all = new Set();
  }

  /** Clears on a shared tablet; the other elements on the page hear of it and clear too. */
  #forNextVisitor(): void {
    if (this.entered === empty) this.emit('massage-clear', {});
    this.#wipe();
  }

  protected override forget(): void {
    this.#wipe();
  }

  /** The form that the element belongs to; `null` without one. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** What would be submitted: empty while nothing is picked or `name` is not set. */
  get value(): string {
    return this.name && this.entered !== empty && this.localizer.language ? this.#formValue() : '';
  }

  /** Called when the form is reset. */
  formResetCallback(): void {
    this.#wipe();
  }

  /** Called when the browser restores the form, which it only does for an element with a `name`. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    if (!arrived) return void arrival.then(() => this.formStateRestoreCallback(state));
    try {
      const {picked, answers, none} = JSON.parse(state) as {picked: string[]; answers: [string, Answers][]; none: Category[]};
      screen(Object.fromEntries([...picked.map((id) => [id, true] as const), ...answers]));
      this.entered = {picked: new Set(picked), answers: new Map(answers), none: new Set(none)};
      this.#changed();
    } catch {
      // State of another content version: nothing of it can be trusted, so the form stays empty.
    }
  }

  get #format(): 'text' | 'json' | 'fhir' {
    return oneOf(this, 'value-format', this.valueFormat, ['text', 'json', 'fhir'], 'text');
  }

  get #isProfessional(): boolean {
    return oneOf(this, 'view', this.view, ['visitor', 'professional'], 'visitor') === 'professional';
  }

  #formValue(): string {
    const format = this.#format;
    if (format === 'json') return toJson({contentVersion, selection: this.#selection, none: [...this.entered.none]});
    return this.summary(format);
  }

  /** Tells the form what it holds; an element without `name` holds nothing. */
  #tellForm(): void {
    if (!this.#internals || !this.localizer.language) return;
    const {picked, answers, none} = this.entered;
    const filled = Boolean(this.name) && this.entered !== empty;
    this.#internals.setFormValue(
      filled ? this.#formValue() : null,
      filled ? toJson({picked: [...picked], answers: [...answers], none: [...none]}) : null,
    );
    const missing = this.required && this.entered === empty;
    const anchor = this.renderRoot.querySelector<HTMLElement>('#search') ?? undefined;
    if (missing) this.#internals.setValidity({valueMissing: true}, this.t(tickOrNone), anchor);
    else this.#internals.setValidity({});
  }

  /**
   * Prints the list to talk about, alone and complete.
   *
   * @throws Error before `massage-ready`
   */
  print(): void {
    this.#mustBeComplete();
    void this.tryToPrint(() => printSheet(this.ownerDocument, this.#sheet()));
  }

  /**
   * The list to talk about.
   *
   * @param format - `text` (default), `html`, an escaped fragment without styles, or `fhir`, a FHIR R4
   *   QuestionnaireResponse as JSON that carries its Questionnaire
   * @throws TypeError for any other format
   * @throws Error before `massage-ready`
   */
  summary(format: 'text' | 'html' | 'fhir' = 'text'): string {
    if (format === 'text') return toText(this.#sheet());
    if (format === 'html') return toHtml(this.#sheet());
    if (format === 'fhir') return this.#fhir();
    throw new TypeError(`summary(${JSON.stringify(format)}): accepted formats are "text", "html" and "fhir".`);
  }

  #fhir(): string {
    this.#mustBeComplete();
    return checkerResponse(this.#screening, this.#selection, this.language, this.entered.none, this.#unanswered);
  }

  readonly #downloadFhir = (): void => download(this.ownerDocument, fhirFileName(new Date()), 'application/fhir+json', this.#fhir());

  #mustBeComplete(): void {
    if (!this.complete) throw new Error(`<${this.localName}> has no list yet: wait for its event massage-ready.`);
  }

  get #policies(): readonly ClinicPolicy[] {
    return this.usable(this.clinic.policies, readPolicies);
  }

  #sheet(): Sheet {
    this.#mustBeComplete();
    return checkerSheet(
      this.#screening,
      this.#selection,
      this.language,
      this.clinic,
      this.#policies,
      this.emergencyPhone,
      this.#unanswered,
    );
  }

  #update(change: Partial<State>): void {
    this.entered = {...this.entered, ...change};
    this.cleared = false;
    this.#before = undefined;
    this.copied = undefined;
    this.#changed();
  }

  #changed(): void {
    this.#screen();
    const detail = this.exposeAnswers ? {answers: structuredClone(this.#selection)} : {};
    this.emit('massage-change', detail);
    const complete =
      this.entered.picked.size > 0 &&
      this.#screening.findings.every(({condition}) => this.#openQuestions(conditionOf(condition)).length === 0);
    if (complete && !this.#complete) this.emit('massage-complete', detail);
    this.#complete = complete;
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#announce(), settleTime);
  }

  #announce(): void {
    const findings = this.#findings;
    const worst = findings[0];
    if (!worst) {
      // That some parts are open is said, and not which: it is said with each answer.
      const open = this.#unanswered.length > 0 ? ` ${this.t(partsOpen)}` : '';
      this.announcement = this.entered !== empty ? `${this.t(phrases.none)}${open}` : this.cleared ? this.t(everythingCleared) : '';
      return;
    }
    const count = this.language.plural(
      (msg) => msg('one: Your list: {n} thing to talk about. | other: Your list: {n} things to talk about.'),
      findings.length,
    );
    this.announcement = `${count} ${this.t(phrases[worst.contraindication])}`;
  }

  /** Findings that say something: all but those without restriction whose answer gives no advice of its own. */
  get #findings(): readonly Finding[] {
    return this.#screening.findings.filter(
      ({contraindication, condition, advice}) => contraindication !== 'none' || advice !== conditionOf(condition).advice,
    );
  }

  #pick(condition: Condition, on: boolean): void {
    const picked = new Set(this.entered.picked);
    const answers = new Map(this.entered.answers);
    const none = new Set(this.entered.none);
    if (on) {
      picked.add(condition.id);
      none.delete(condition.category);
    } else {
      picked.delete(condition.id);
      answers.delete(condition.id);
    }
    this.#update({picked, answers, none});
  }

  #pickNone(category: Category, on: boolean): void {
    const none = new Set(this.entered.none);
    const picked = new Set(this.entered.picked);
    if (on) {
      none.add(category);
      for (const id of picked) if (conditionOf(id).category === category) picked.delete(id);
    } else none.delete(category);
    this.#update({none, picked});
  }

  #answer(condition: Condition, followUp: FollowUp, id: AnswerId): void {
    const answers = new Map(this.entered.answers);
    answers.set(condition.id, {...answers.get(condition.id), [followUp.id]: id});
    this.#update({answers});
  }

  /** The follow-ups to show now: state waits until danger is ruled out or unsure. */
  #shownFollowUps(condition: Condition): readonly FollowUp[] {
    const answers = this.entered.answers.get(condition.id) ?? {};
    const followUps = condition.followUps ?? [];
    const danger = followUps.filter(({step}) => step === 'danger');
    const ruledOut = danger.every(({id, answers: all}) => {
      const given = answers[id];
      return given !== undefined && all.find((answer) => answer.id === given)?.contraindication !== 'emergency';
    });
    return ruledOut ? followUps : danger;
  }

  #openQuestions(condition: Condition): readonly FollowUp[] {
    const answers = this.entered.answers.get(condition.id) ?? {};
    return this.#shownFollowUps(condition).filter(({id}) => answers[id] === undefined);
  }

  get #shownCategories(): readonly {category: Category; items: readonly Condition[]}[] {
    const chosen = knownIds(this, 'topics', this.topics || this.clinic.topics, categories);
    const hidden = knownIds(this, 'hide-topics', this.hideTopics || this.clinic.hideTopics, hideable, undefined, ['red-flags']);
    const scope = oneOf(this, 'scope', this.scope, ['core', 'full'], 'full');
    const shown = categories.filter(
      (category) => category === 'red-flags' || ((chosen.length === 0 || chosen.includes(category)) && !hidden.includes(category)),
    );
    if (!this.complete) return shown.map((category) => ({category, items: []}));
    const exclude = this.exclude || this.clinic.exclude;
    const ids = (signs: boolean) => conditions.filter(({category}) => (category === 'red-flags') === signs).map(({id}) => id);
    const excluded = new Set(exclude ? knownIds(this, 'exclude', exclude, ids(false), nearest, ids(true)) : []);
    return shown
      .map((category) => ({
        category,
        items: conditions.filter(
          (condition) =>
            condition.category === category &&
            (category === 'red-flags' || (!excluded.has(condition.id) && (scope === 'full' || condition.scope === 'core'))),
        ),
      }))
      .filter(({items}) => items.length > 0);
  }

  /** The shown categories in which nothing is ticked, not even "None of these". */
  get #unanswered(): readonly Category[] {
    const {none, picked} = this.entered;
    return this.#shownCategories
      .filter(({category, items}) => !none.has(category) && !items.some(({id}) => picked.has(id)))
      .map(({category}) => category);
  }

  protected override renderContent(): TemplateResult {
    const findings = this.#findings;
    return html`<div class="stack">
      ${this.#renderEmergency()}
      <div class="stack tight">
        <div part="title">
          ${this.heading(
            0,
            this.t((msg) => msg('Before your massage')),
            'title',
          )}
        </div>
        <slot name="intro"
          ><p>
            ${
              isServer
                ? this.t((msg) => msg('What to tell your therapist before your massage, and when to ask a doctor first.'))
                : this.t((msg) => msg('Tick what applies to you. You see what to tell your therapist and when to ask a doctor first.'))
            }
          </p></slot
        >
        ${isServer ? nothing : html`<p class="row small muted">${icon('lock')}${this.t((msg) => msg('Nothing you enter leaves this page.'))}</p>`}
      </div>
      ${isServer ? this.#renderWithoutScript() : this.#isSteps ? this.#renderSteps(findings) : this.#renderPage(findings)}
      ${this.#renderWarning()}
      <p class="announcement visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  #renderWithoutScript(): TemplateResult {
    return html`${renderWithoutScript({
        language: this.language,
        categories: this.#shownCategories,
        phone: this.renderPhone(),
        emergencyLink: () => this.renderEmergencyLink(),
        heading: (below, content) => this.heading(below, content),
      })}
      <div class="row" part="actions">
        ${renderBooking(this.clinic, this.language)}
        <slot name="actions"></slot>
      </div>
      ${this.renderPurpose()} ${this.renderReview()}`;
  }

  get #isSteps(): boolean {
    return oneOf(this, 'layout', this.layout, ['page', 'steps'], 'page') === 'steps';
  }

  #renderPage(findings: readonly Finding[]): TemplateResult {
    return html`<div class="layout ${findings.length > 0 ? 'has-findings' : ''}">
      <div class="questions">
        ${this.#renderMissing()} ${this.#renderSearch()}
        ${repeat(
          this.#shownCategories,
          ({category}) => category,
          ({category, items}) => this.#renderCategory(category, items),
        )}
        ${
          findings.length > 0
            ? html`<div class="to-result screen-only">
                <button type="button" class="button primary" @click=${this.#toResult}>
                  ${this.language.plural((msg) => msg('one: See your list: {n} thing | other: See your list: {n} things'), findings.length)}
                </button>
              </div>`
            : nothing
        }
      </div>
      ${this.#renderResult(findings)}
    </div>`;
  }

  get #waiting(): string {
    return missing
      ? this.t((msg) => msg('The questions did not load. Please tell us before your visit what applies to you.'))
      : this.t((msg) => msg('The questions are loading.'));
  }

  /** What to do instead, where the questions do not come; the page's own text says most. The region is there before its text, so that it is read out. */
  #renderMissing(): TemplateResult | typeof nothing {
    if (arrived) return nothing;
    return html`<div role="status">
      ${
        missing
          ? html`<p>
                <strong>${this.#waiting}</strong>
                ${this.renderPhone()}
              </p>
              <slot></slot>`
          : nothing
      }
    </div>`;
  }

  /** One category a step; the last step checks the answers and shows the list. */
  #renderSteps(findings: readonly Finding[]): TemplateResult {
    const steps = this.#shownCategories;
    const index = Math.min(this.step, steps.length);
    const current = steps[index];
    if (!current) return this.#renderCheck(steps, findings);
    const {category, items} = current;
    const progress = this.t((msg) => msg('Step {n} of {total}'), {
      n: this.language.number(index + 1),
      total: this.language.number(steps.length + 1),
    });
    return html`<div class="stack step" part="step">
      ${this.#renderMissing()} ${index === 0 ? this.#renderSearch() : nothing}
      <div>
        <p class="muted small">${progress}</p>
        ${this.heading(1, this.t(categoryNames[category]), 'subtitle', 'step')}
      </div>
      ${this.#renderItems(category, items)}
      <div class="row screen-only">
        ${index > 0 ? html`<button type="button" @click=${() => this.#goTo(index - 1)}>${this.t((msg) => msg('Back'))}</button>` : nothing}
        <button type="button" class="primary" @click=${() => this.#goTo(this.changing ? steps.length : index + 1)}>
          ${this.changing ? this.t((msg) => msg('Back to my answers')) : this.t((msg) => msg('Continue'))}
        </button>
      </div>
    </div>`;
  }

  #goTo(step: number, changing = false): void {
    this.step = step;
    this.changing = changing;
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelector<HTMLElement>('#step');
      heading?.scrollIntoView({block: 'nearest'});
      heading?.focus({preventScroll: true});
    });
  }

  /** What was answered, each with a way to change it, then the list. */
  #renderCheck(steps: readonly {category: Category; items: readonly Condition[]}[], findings: readonly Finding[]): TemplateResult {
    return html`<div class="stack step" part="step">
      <div>
        <p class="muted small">
          ${this.t((msg) => msg('Step {n} of {total}'), {n: this.language.number(steps.length + 1), total: this.language.number(steps.length + 1)})}
        </p>
        ${this.heading(
          1,
          this.t((msg) => msg('Check your answers')),
          'subtitle',
          'step',
        )}
      </div>
      <dl class="check">
        ${steps.map(({category, items}, index) => {
          const picked = items.filter(({id}) => this.entered.picked.has(id)).map((condition) => this.t(condition.name));
          const answer = this.entered.none.has(category)
            ? [this.t(noneOfThese)]
            : picked.length > 0
              ? picked
              : [this.t((msg) => msg('Not answered'))];
          return html`<div>
            <dt>${this.t(categoryNames[category])}</dt>
            <dd>${answer.map((line) => html`<span class="line">${line}</span>`)}</dd>
            <dd class="screen-only">
              <button type="button" class="plain" @click=${() => this.#goTo(index, true)}>
                ${this.t((msg) => msg('Change'))}<span class="visually-hidden">: ${this.t(categoryNames[category])}</span>
              </button>
            </dd>
          </div>`;
        })}
      </dl>
      ${this.#renderResult(findings)}
    </div>`;
  }

  /** Says before a shared tablet is cleared, with time enough to go on. */
  #renderWarning(): TemplateResult | typeof nothing {
    const {remaining} = this.#autoClear;
    if (remaining === undefined) return nothing;
    return html`<div class="warning" role="alertdialog" aria-labelledby="clearing">
      <p id="clearing">
        ${this.language.plural((msg) => msg('one: Your answers will be cleared in {n} second. | other: Your answers will be cleared in {n} seconds.'), remaining)}
      </p>
      <button type="button" class="primary" @click=${this.#autoClear.extend}>${this.t((msg) => msg('Keep my answers'))}</button>
    </div>`;
  }

  readonly #toResult = (): void => {
    this.resultHeading?.scrollIntoView({block: 'start'});
    this.resultHeading?.focus({preventScroll: true});
  };

  #renderEmergency(): TemplateResult {
    return html`<div class="emergency" part="emergency" role="region" aria-label=${this.t(phrases.emergency)}>
      ${icon('phone')}
      <div>
        ${this.heading(0, this.t(phrases.emergency), 'emergency-title')}
        <p>${this.t((msg) => msg('Chest pain, hard to breathe, face drooping, sudden weakness, or the worst headache of your life?'))}</p>
      </div>
      <a class="tel" href=${telLink(this.emergencyPhone) ?? nothing}
        >${this.t((msg) => msg('Call {number} now'), {number: this.language.isolate(this.emergencyPhone)})}</a
      >
    </div>`;
  }

  /** Search hits among the conditions that are asked here. */
  get #hits(): readonly Match<ConditionId>[] {
    if (!this.complete || !this.query.trim()) return [];
    const asked = new Set(this.#shownCategories.flatMap(({items}) => items.map(({id}) => id)));
    const {msg, locale} = this.language;
    return searchConditions(this.query, {limit: 24, msg, locale})
      .filter(({id}) => asked.has(id))
      .slice(0, 8);
  }

  #renderSearch(): TemplateResult {
    const hits = this.#hits;
    const searching = this.query.trim() !== '';
    const active = Math.min(this.activeHit, hits.length - 1);
    const found = hits.length > 0;
    return html`<div class="search stack tight" part="search">
      <label for="search">${this.t((msg) => msg('Search for a condition, medicine or symptom'))}</label>
      <div class="search-box">
        ${icon('search')}
        <input
          id="search"
          type="search"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${found}
          aria-controls="hits"
          aria-activedescendant=${found && active >= 0 ? `hit-${active}` : nothing}
          .value=${this.query}
          @input=${this.#onSearch}
          @keydown=${(event: KeyboardEvent) => this.#onSearchKey(event, hits, active)}
        />
      </div>
      <ul class="hits" id="hits" role="listbox" aria-label=${this.t((msg) => msg('Matches'))} ?hidden=${!found}>
        ${hits.map(({id, matched}, index) => {
          const condition = conditionOf(id);
          const own = this.language.whole(condition);
          const name = own.text(condition.name);
          const shown = name.toLocaleLowerCase(own.locale).includes(matched.toLocaleLowerCase(own.locale));
          return html`<li
            id="hit-${index}"
            role="option"
            class="choice ${index === active ? 'active' : ''}"
            aria-selected=${index === active}
            lang=${own.locale}
            dir=${own.dir}
            @click=${() => this.#take(condition)}
          >
            <span
              >${name}${shown ? nothing : html`<span class="hint">${this.t((msg) => msg('Found by “{word}”'), {word: matched})}</span>`}</span
            >
          </li>`;
        })}
      </ul>
      <p class=${searching && !found ? 'muted' : 'visually-hidden'} role="status">
        ${
          !searching
            ? nothing
            : found
              ? this.language.plural((msg) => msg('one: {n} match | other: {n} matches'), hits.length)
              : !this.complete
                ? this.#waiting
                : this.t((msg) => msg('Nothing found. Try another word or look through the list. Whatever it is, tell your therapist.'))
        }
      </p>
    </div>`;
  }

  readonly #onSearch = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.activeHit = -1;
  };

  #onSearchKey(event: KeyboardEvent, hits: readonly Match<ConditionId>[], active: number): void {
    if (event.isComposing) return;
    const hit = hits[active];
    if (event.key === 'ArrowDown' && hits.length > 0) this.activeHit = (active + 1) % hits.length;
    else if (event.key === 'ArrowUp' && hits.length > 0) this.activeHit = (active <= 0 ? hits.length : active) - 1;
    else if (event.key === 'Enter' && hit) this.#take(conditionOf(hit.id));
    else if (event.key === 'Escape' && this.query) this.query = '';
    else return;
    event.preventDefault();
  }

  /** Ticks what was searched for and goes to it. */
  #take(condition: Condition): void {
    this.query = '';
    this.open = new Set(this.open).add(condition.category);
    this.step = Math.max(
      0,
      this.#shownCategories.findIndex(({category}) => category === condition.category),
    );
    this.#pick(condition, true);
    void this.updateComplete.then(() => {
      const item = this.renderRoot.querySelector<HTMLInputElement>(`input[value="${condition.id}"]`) ?? this.searchBox;
      item?.scrollIntoView({block: 'center'});
      item?.focus({preventScroll: true});
    });
  }

  #renderCategory(category: Category, items: readonly Condition[]): TemplateResult {
    const open = this.open.has(category);
    const count = items.filter(({id}) => this.entered.picked.has(id)).length;
    const toggle = () => {
      const next = new Set(this.open);
      if (!next.delete(category)) next.add(category);
      this.open = next;
    };
    return html`<div class="category" part="category">
      ${this.heading(
        1,
        html`<button type="button" class="toggle" aria-expanded=${open} aria-controls="items-${category}" @click=${toggle}>
          <span class="label">
            <span>${this.t(categoryNames[category])}</span>
            ${count > 0 ? html`<span class="count">${this.language.plural((msg) => msg('one: {n} ticked | other: {n} ticked'), count)}</span>` : nothing}
          </span>
          ${this.entered.none.has(category) ? html`<span class="small muted">${this.t((msg) => msg('None'))}</span>` : nothing}
          ${icon('chevron')}
        </button>`,
      )}
      <div id="items-${category}" ?hidden=${!open}>${open ? this.#renderItems(category, items) : nothing}</div>
    </div>`;
  }

  #renderItems(category: Category, items: readonly Condition[]): TemplateResult {
    if (!this.complete)
      return html`<ul class="items" role="list">
        <li class="muted">${this.#waiting}</li>
      </ul>`;
    const showAll = this.all.has(category);
    const core = items.filter((condition) => showAll || condition.scope === 'core' || this.entered.picked.has(condition.id));
    const visible = core.length > 0 ? core : items;
    return html`<ul class="items" role="list">
      ${repeat(
        visible,
        ({id}) => id,
        (condition) => html`<li>${this.#renderItem(condition)}</li>`,
      )}
      ${
        visible.length < items.length
          ? html`<li>
              <button type="button" class="plain" @click=${() => this.#showAll(category, visible.length)}>
                ${this.language.plural((msg) => msg('one: Show {n} more | other: Show {n} more'), items.length - visible.length)}
              </button>
            </li>`
          : nothing
      }
      <li>
        <label class="choice">
          <input
            type="checkbox"
            .checked=${this.entered.none.has(category)}
            @change=${(event: Event) => this.#pickNone(category, (event.target as HTMLInputElement).checked)}
          />
          <span>${this.t(noneOfThese)}</span>
        </label>
      </li>
    </ul>`;
  }

  /** Shows the rest of a category. The button goes away, so focus moves to the first item that it brought. */
  #showAll(category: Category, shown: number): void {
    const before = new Set([...this.renderRoot.querySelectorAll<HTMLInputElement>('.items input[value]')].map(({value}) => value));
    this.all = new Set(this.all).add(category);
    void this.updateComplete.then(() => {
      const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.items input[type=checkbox][value]')];
      (inputs.find(({value}) => !before.has(value)) ?? inputs[shown])?.focus();
    });
  }

  #renderItem(condition: Condition): TemplateResult {
    const checked = this.entered.picked.has(condition.id);
    const own = this.language.whole(condition);
    return html`<div lang=${own.locale} dir=${own.dir}>
      <label class="choice">
        <input
          type="checkbox"
          value=${condition.id}
          .checked=${checked}
          @change=${(event: Event) => this.#pick(condition, (event.target as HTMLInputElement).checked)}
        />
        <span>${own.text(condition.name)}${condition.hint ? html`<span class="hint">${own.text(condition.hint)}</span>` : nothing}</span>
      </label>
      ${checked ? this.#renderFollowUps(condition, new Set([condition.id])) : nothing}
    </div>`;
  }

  /** Follow-ups in place, then those of conditions that an answer handed over to. */
  #renderFollowUps(condition: Condition, seen: Set<ConditionId>): TemplateResult | typeof nothing {
    const shown = this.#shownFollowUps(condition);
    const finding = this.#screening.findings.find((each) => each.condition === condition.id);
    const answers = this.entered.answers.get(condition.id) ?? {};
    const handedOver = shown
      .flatMap((followUp) => followUp.answers.find(({id}) => id === answers[followUp.id])?.handsOverTo ?? [])
      .filter((id) => !seen.has(id) && !this.entered.picked.has(id) && seen.add(id))
      .map(conditionOf)
      .filter((target) => target.followUps?.length);
    if (shown.length === 0 && finding?.contraindication !== 'emergency') return nothing;
    const own = this.language.whole(condition);
    return html`<div class="follow-ups" lang=${own.locale} dir=${own.dir}>
      ${shown.map((followUp) => this.#renderFollowUp(condition, followUp, answers[followUp.id]))}
      ${finding?.contraindication === 'emergency' ? this.#renderHelp(finding) : nothing}
      ${handedOver.map(
        (target) =>
          html`<div>
            <p class="about">${this.language.whole(target).text(target.name)}</p>
            ${this.#renderFollowUps(target, seen)}
          </div>`,
      )}
    </div>`;
  }

  #renderFollowUp(condition: Condition, followUp: FollowUp, given: AnswerId | undefined): TemplateResult {
    const own = this.language.whole(condition);
    const options = [
      ...followUp.answers.map(({id, label}) => ({id, label: own.text(label)})),
      ...(followUp.step === 'danger' ? [{id: 'none', label: own.text(noneOfThese)}] : []),
      {id: 'not-sure', label: own.text(notSure)},
    ];
    return html`<fieldset part="question">
      <legend>${own.text(followUp.question)}</legend>
      ${options.map(
        ({id, label}) =>
          html`<label class="choice">
            <input
              type="radio"
              name="${condition.id}.${followUp.id}"
              value=${id}
              .checked=${given === id}
              @change=${() => this.#answer(condition, followUp, id)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  /** Said at once and in place, where the visitor is. */
  #renderHelp(finding: Finding): TemplateResult {
    const now = finding.urgency !== 'today';
    const own = this.language.whole(conditionOf(finding.condition));
    return html`<div class="help-now ${now ? '' : 'today'}" role="alert">
      ${icon('phone')}
      <div>
        <p><strong>${now ? this.t(phrases.emergency) : this.t((msg) => msg('Get help today'))}</strong></p>
        <p>${own.text(finding.advice)}</p>
        ${now ? html`<p>${this.renderEmergencyLink()}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderResult(findings: readonly Finding[]): TemplateResult {
    const groups = contraindications
      .map((contraindication) => ({contraindication, members: findings.filter((finding) => finding.contraindication === contraindication)}))
      .filter(({members}) => members.length > 0);
    const touched = this.entered !== empty;
    return html`<section class="result stack" part="result" aria-labelledby="result">
      ${this.heading(
        1,
        this.t((msg) => msg('To talk about')),
        'subtitle',
        'result',
      )}
      ${this.#renderTechnique()}
      ${
        groups.length > 0
          ? [
              repeat(
                groups,
                ({contraindication}) => contraindication,
                ({contraindication, members}) => this.#renderGroup(contraindication, members),
              ),
              renderCare(findings, this.language),
            ]
          : html`<p class="muted">${touched ? this.t(phrases.none) : this.t((msg) => msg('Your list appears here as you tick.'))}</p>`
      }
      ${touched && !this.#isSteps ? this.#renderUnanswered() : nothing}
      ${
        this.cleared
          ? html`<p class="row">
              ${this.t(everythingCleared)}
              ${this.#before ? html`<button type="button" class="plain" id="undo" @click=${this.#undo}>${this.t((msg) => msg('Undo'))}</button>` : nothing}
            </p>`
          : nothing
      }
      ${touched ? this.#renderActions() : nothing} ${this.renderPurpose()} ${this.renderReview()}
    </section>`;
  }

  /** What the list says nothing about, since nobody looked at it: each with a way to go there. */
  #renderUnanswered(): TemplateResult | typeof nothing {
    const open = this.#unanswered;
    if (open.length === 0) return nothing;
    return html`<div class="unanswered small">
      <p class="muted">${this.t(partsOpen)} ${this.t(tickOrNone)}</p>
      <ul class="ways" role="list">
        ${open.map(
          (category) =>
            html`<li>
              <button type="button" class="plain" @click=${() => this.#openCategory(category)}>${this.t(categoryNames[category])}</button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** Unfolds a category and goes to it. */
  #openCategory(category: Category): void {
    this.open = new Set(this.open).add(category);
    void this.updateComplete.then(() => {
      const toggle = this.renderRoot.querySelector<HTMLElement>(`[aria-controls="items-${category}"]`);
      toggle?.scrollIntoView({block: 'start'});
      toggle?.focus({preventScroll: true});
    });
  }

  readonly #undo = (): void => {
    if (!this.#before) return;
    this.entered = this.#before;
    this.cleared = false;
    this.#before = undefined;
    this.#changed();
    void this.updateComplete.then(() => this.resultHeading?.focus({preventScroll: true}));
  };

  /** What the answers mean for the technique that the visitor wants, before all else. */
  #renderTechnique(): TemplateResult | typeof nothing {
    if (!this.complete) return nothing;
    const id = oneOf<string>(this, 'technique', this.technique, Object.keys(techniqueNames), '', nearest);
    const name = techniqueName(id);
    if (!name || this.entered === empty) return nothing;
    const {suitability: level, findings} = suitability(id, this.#screening);
    const because = level === 'usual' ? [] : findings.map(({condition}) => this.t(conditionOf(condition).name));
    return html`<div class="technique" part="technique">
      <p>
        <strong>${this.t((msg) => msg('{technique}: {mark}'), {technique: this.t(name), mark: this.t(suitabilityNames[level])})}</strong>
      </p>
      ${because.length > 0 ? html`<p>${this.t((msg) => msg('Because of: {names}.'), {names: this.language.list(because)})}</p>` : nothing}
      ${level === 'usual' ? html`<p>${this.t((msg) => msg('Your therapist decides with you.'))}</p>` : nothing}
    </div>`;
  }

  #renderActions(): TemplateResult {
    return html`<div class="stack tight screen-only">
      <div class="row" part="actions">
        <button type="button" class="primary" @click=${() => this.print()}>
          ${icon('print')}${this.t((msg) => msg('Print this list'))}
        </button>
        <button type="button" @click=${this.#copy}>${icon('copy')}${this.t((msg) => msg('Copy as text'))}</button>
        <button type="button" @click=${this.#downloadFhir}>
          ${icon('download')}${this.t((msg) => msg('Save for a health record (FHIR)'))}
        </button>
        ${stopOf(this.#screening) ? nothing : renderBooking(this.clinic, this.language)}
        <slot name="actions"></slot>
        <button type="button" class="plain" @click=${this.#onClear}>${this.t((msg) => msg('Clear everything'))}</button>
      </div>
      <div role="status">${this.notPrinted ? renderByHand('print', this.summary(), this.language) : nothing}</div>
      <div class="copied" role="status">
        ${this.copied === 'done' ? this.t((msg) => msg('Copied.')) : nothing}
        ${this.copied === 'by-hand' ? renderByHand('copy', this.summary(), this.language) : nothing}
      </div>
    </div>`;
  }

  /** The button goes away with what it cleared, so focus goes on to Undo; on a shared tablet to where the next visitor begins. */
  readonly #onClear = (): void => {
    if (this.autoClear > 0) {
      this.#forNextVisitor();
      this.cleared = true;
      if (this.#isSteps) this.#goTo(0);
      else void this.updateComplete.then(() => this.resultHeading?.focus({preventScroll: true}));
    } else {
      this.clear();
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#undo')?.focus());
    }
  };

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.summary());
      this.copied = 'done';
    } catch {
      this.copied = 'by-hand';
    }
  };

  #renderGroup(contraindication: Contraindication, findings: readonly Finding[]): TemplateResult {
    return html`<div class="group ${contraindication}-group">
      ${this.heading(2, html`${icon(classIcons[contraindication])}<span>${this.t(phrases[contraindication])}</span>`, 'phrase')}
      <p class="muted">
        ${this.t(meanings[contraindication])}
        ${contraindication === 'emergency' && findings.some(({urgency}) => urgency === 'now') ? this.renderEmergencyLink() : nothing}
      </p>
      ${repeat(
        findings,
        ({condition}) => condition,
        // The list grows with each answer, and what it says of the others stays.
        (finding) =>
          guard([JSON.stringify(finding), this.language, this.#look], () =>
            renderFinding(finding, {
              language: this.language,
              clinic: this.clinic,
              policies: this.#policies,
              professional: this.#isProfessional,
              heading: (below, content) => this.heading(below, content),
            }),
          ),
      )}
    </div>`;
  }
}

/** Said where some categories have no answer. */
const partsOpen: Text = (msg) => msg('Some parts are not answered yet.');
const everythingCleared: Text = (msg) => msg('Everything is cleared.');
const tickOrNone: Text = (msg) => msg('Please tick what applies, or “None of these”.');

const readPolicies = (given: readonly unknown[]) => policiesOf(given, conditions);
/** What changes while a visitor answers. */
const byAnswering: ReadonlySet<PropertyKey> = new Set([
  'entered',
  'open',
  'all',
  'announcement',
  'query',
  'activeHit',
  'cleared',
  'copied',
]);
/** Minutes that `auto-clear` leaves at least: the warning, and as long before it. */
const shortest = 2 * (warningSeconds / 60);
const hideable = categories.filter((category) => category !== 'red-flags');

declare global {
  interface HTMLElementTagNameMap {
    'contraindication-checker': ContraindicationChecker;
  }
}
