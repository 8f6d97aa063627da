import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {HeadScript} from '../../documents/head-script.js';
import {printSheet} from '../../documents/print.js';
import {toHtml, toText, type Sheet} from '../../documents/sheet.js';
import {structuredData} from '../../documents/structured-data.js';
import {renderBooking} from '../../internal/booking.js';
import {renderByHand} from '../../internal/by-hand.js';
import {HashLink} from '../../internal/hash-link.js';
import {clinicSuitability, clinicTechniquesOf, type ClinicTechnique} from '../../internal/clinic-techniques.js';
import {MassageElement} from '../../internal/massage-element.js';
import {present} from '../../internal/present.js';
import {Link, openTechnique, screeningOf, type Screener, type TechniqueShower} from '../../internal/link.js';
import {acceptedFor, knownIds, oneOf, warnOf, warnOnce} from '../../internal/warn.js';
import {evidenceNames, goalNames, kindNames, pressureWords, regionNames} from '../../knowledge/labels.js';
import {
  goals,
  type Goal,
  type Indication,
  type Pressure,
  type Region,
  type Screening,
  type Suitability,
  type TechniqueId,
  type TechniqueKind,
} from '../../knowledge/model.js';
import {nearest} from '../../knowledge/nearest.js';
import {suitability} from '../../knowledge/suitability.js';
import {techniqueSources} from '../../knowledge/sources/techniques.js';
import {pressureNames} from '../../knowledge/terms.js';
import {indications} from '../../knowledge/techniques/index.js';
import {sourceLocale, type Language} from '../../localization/localizer.js';
import type {MessageGroup} from '../../localization/messages.js';
import {icon} from '../../theme/icons.js';
import {bodyStyles, strokeStyles} from '../../theme/pictures.styles.js';
import {strokePicture} from '../../theme/stroke-pictures.js';
import {renderStop, stopOf} from '../screening-notice.js';
import {renderSourceList} from '../source-list.js';
import {Finder, facets, facetValues, kinds, type Facet, type Filters} from './find.js';
import {offerOf, type Offered} from './offer.js';
import styles from './technique-explorer.styles.js';
import {listSheet, techniqueSheet} from './summary.js';
import {
  cautionsOf,
  clinicLines,
  firstSentence,
  kindLine,
  languageFor,
  lengthOf,
  noBenefit,
  renderBacked,
  renderAreas,
  renderMark,
  renderPressure,
  renderSummary,
  sourcesOf,
  strokesOf,
} from './views.js';

const mostCompared = 3;

/**
 * Find, filter and compare massage techniques: what each is, how it feels, what it may help and how well that is backed,
 * what it cannot do, and which conditions to speak about first.
 *
 * With `for`, each technique is marked from what the visitor picked in a `<contraindication-checker>` on the same page.
 * The marks stay inside the element. General information that helps a person prepare to talk with their therapist; it
 * does not assess, diagnose or clear anyone.
 *
 * @example
 * ```html
 * <contraindication-checker id="health"></contraindication-checker>
 * <technique-explorer for="health" show="modality">
 *   Ask us which massage we offer: 780 555 0100.
 * </technique-explorer>
 * ```
 *
 * @slot - Text shown until the element is ready, and where script is off.
 * @slot intro - Replaces the introduction under the heading.
 * @slot actions - Further buttons beside print.
 * @slot disclaimer - Replaces the intended-purpose text; it should still say what the element is and is not for.
 *
 * @fires {MassageEvent} massage-ready - Rendered in its language.
 * @fires {MassageEvent} massage-select - The visitor opened a technique, whose id it carries, or closed it: then the id is empty.
 * @fires {MassageEvent} massage-clear - Everything was cleared.
 * @fires {MassageEvent} massage-print - The visitor asked to print.
 * @fires {MassageEvent} massage-error - Something failed, such as loading a language.
 *
 * @csspart root - Everything.
 * @csspart title - The heading.
 * @csspart filters - Search box and filters.
 * @csspart technique - One card of the list.
 * @csspart mark - What the visitor's answers mean for a technique.
 * @csspart detail - The open technique.
 * @csspart clinic - What the clinic itself says of the open technique.
 * @csspart compare - The comparison.
 * @csspart indications - What people come for.
 * @csspart actions - The buttons at the end.
 * @csspart disclaimer - The intended purpose.
 */
export class TechniqueExplorer extends MassageElement implements Screener, TechniqueShower {
  static override styles = [...MassageElement.styles, bodyStyles, strokeStyles, styles];

  /** Techniques to show, as ids or kinds (`modality`, `stroke`, `adjunct`) separated by spaces. Default: all. Unknown ones are left out with a warning. */
  @property() show = '';

  /** Techniques not to show, as ids separated by spaces. Default: none. Unknown ones are left out with a warning. */
  @property() hide = '';

  /** The goal to filter by at first: `relaxation`, `pain`, `sport`, `tight-spots`, `swelling`, `pregnancy`, `cancer-care` or `scar`. Default: none, also for a bad value, with a warning. The visitor can change it. */
  @property() goal = '';

  /** Id of the open technique. Default: none, the list is shown; also for an unknown id, with a warning. Follows what the visitor opens. */
  @property({reflect: true, converter: {fromAttribute: (value) => value ?? '', toAttribute: (value: string) => value || null}})
  technique: TechniqueId = '';

  /** `grid` (default): cards side by side where there is room. `list`: one below the other. A bad value counts as `grid`, with a warning. */
  @property() layout: 'grid' | 'list' = 'grid';

  /** Id of a `<contraindication-checker>` in the same document or shadow root, from whose answers techniques are marked. Default: none. It may appear later; warns when there is none after a while. */
  @property() for = '';

  /**
   * Keeps the open technique in the address of the page, as `#technique=cupping`, so that it can be linked to and the
   * browser's Back closes it. The value, if any, is the name before the `=`: up to 100 letters, digits, hyphens; a bad one counts as
   * `technique`, with a warning. Default: the address is neither read nor written; `false` says the same, `true` is `hash`
   * without a value. Nothing but the technique's id is ever in it.
   */
  @property() hash: string | boolean | null = null;

  /**
   * Publishes what `show` and `hide` leave, but for the clinic's own techniques, as schema.org JSON-LD, for search engines
   * and other programs: a `<script type="application/ld+json">` in the page's head, in the element's language, as long as
   * the element is in the page. Default: nothing is published, also for `"false"`. Nothing that a visitor searches, opens,
   * compares or answers changes it.
   */
  @property({type: Boolean, attribute: 'structured-data', converter: present}) structuredData = false;

  @state() private query = '';
  @state() private filters: Filters = {};
  @state() private compared: readonly TechniqueId[] = [];
  @state() private comparing = false;
  /** Techniques that were open before the current one, for the way back. */
  @state() private trail: readonly TechniqueId[] = [];

  /** All techniques with the clinic's words for them, in its order. */
  #all: readonly Offered[] = [];
  #entries: readonly ClinicTechnique[] | undefined;
  #given: readonly ClinicTechnique[] | undefined;
  #tag = '';
  /** What `show` and `hide` leave. */
  #offered: readonly Offered[] = [];
  #open: Offered | undefined;
  #screening: Screening | undefined;
  #marks: ReadonlyMap<TechniqueId, Suitability> = new Map();
  #finder: Finder | undefined;
  /** The id that the visitor's own act led to; any other comes from the page. */
  #chosen: TechniqueId = '';
  /** The id that the page gave last. */
  #fromPage: TechniqueId = '';
  /** Where focus goes after the next update: the first that is there. */
  #focus: readonly string[] = [];
  #hadFocus = false;
  readonly #checker = new Link(this, '<contraindication-checker>', 'No technique is marked', (element) => screeningOf in element);
  readonly #address = new HashLink(this, 'technique', (id) => this.#followAddress(id));

  constructor() {
    super();
    new HeadScript(
      this,
      () => (this.structuredData && this.localizer.language ? [this.language, this.#offered, JSON.stringify(this.clinic)] : undefined),
      () =>
        structuredData(
          // What is said of the sources and of the review is true of the records alone.
          this.#offered
            .filter(({clinic}) => !clinic?.own)
            .map((technique) => ({technique, language: languageFor(technique, this.language)})),
          this.language,
          this.clinic,
        ),
    );
  }

  /** Opens what the address names: the visitor came by a link, or went back. */
  #followAddress(id: TechniqueId): void {
    this.comeNear();
    const before = this.technique;
    this.trail = [];
    this.technique = this.#chosen = id || this.#fromPage;
    if (this.hasUpdated && this.technique !== before) this.emit('massage-select', {id: this.technique});
  }

  /** Search engines do not scroll, and what the address names is what the visitor came for. */
  protected override get waitsToBeNear(): boolean {
    return !this.structuredData && !this.#address.id && super.waitsToBeNear;
  }

  /** The open technique, for a massage element that names this one in `for`. */
  [openTechnique](): TechniqueId {
    return this.technique;
  }

  /** The screening that the techniques are marked from, for a massage element that names this one in `for`. */
  [screeningOf](): Screening {
    return this.#checker.screening ?? {contraindication: 'none', findings: []};
  }

  override get messageGroups(): readonly MessageGroup[] {
    return ['shared', 'techniques', 'technique-explorer', ...(this.#checker.screens ? (['conditions'] as const) : [])];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    if (this.#readOffer() || changed.has('show') || changed.has('hide') || changed.has('profile')) {
      const {showTechniques, hideTechniques} = this.clinic;
      const ids = this.#all.map(({id}) => id);
      const show = knownIds(this, 'show', this.show || showTechniques, [...kinds, ...ids], nearest);
      const hide = knownIds(this, 'hide', this.hide || hideTechniques, ids, nearest);
      this.#offered = this.#all.filter(
        ({id, kind}) => (show.length === 0 || show.includes(id) || show.includes(kind)) && !hide.includes(id),
      );
      this.compared = this.compared.filter((id) => this.#offered.some((technique) => technique.id === id));
      if (this.compared.length === 0) this.comparing = false;
    }
    if (changed.has('goal')) {
      const {goal: _previous, ...others} = this.filters;
      const [goal] = knownIds(this, 'goal', this.goal, goals, nearest);
      this.filters = goal ? {...others, goal} : others;
    }
    if (this.technique !== this.#chosen) {
      this.#chosen = this.technique;
      this.#fromPage = this.technique;
      this.trail = [];
    }
    if (changed.has('hash') && this.#address.id && this.#address.id !== this.technique) this.#followAddress(this.#address.id);
    this.#open = this.#offered.find(({id}) => id === this.technique);
    if (this.technique && !this.#open) {
      const ids = this.#offered.map(({id}) => id);
      warnOnce(
        `<${this.localName} technique="${this.technique}">: no technique with this id is shown; `,
        () => `${acceptedFor(this.technique, ids, nearest)} The list is shown.`,
      );
    }
    this.#screening = this.#checker.screening;
    const screening = this.#screening;
    this.#marks = new Map(
      screening
        ? this.#offered.map(({id, clinic}) => [id, clinic?.own ? clinicSuitability(clinic.entry, screening) : suitability(id, screening)])
        : [],
    );
  }

  /** Reads the clinic's techniques anew where the profile or the language has changed. Whether anything is new. */
  #readOffer(): boolean {
    const given = this.clinic.techniques;
    const tag = this.localizer.language?.tag ?? sourceLocale;
    if (this.#all.length > 0 && given === this.#given && tag === this.#tag) return false;
    if (given !== this.#given || !this.#entries) {
      const {techniques, problems} = clinicTechniquesOf(given ?? []);
      warnOf(`profile of <${this.localName}>`, problems);
      this.#entries = techniques;
    }
    this.#given = given;
    this.#tag = tag;
    this.#all = offerOf(this.#entries, tag);
    this.#finder = undefined;
    return true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const wanted = this.#focus;
    this.#focus = [];
    // What had focus may have gone with its view, by the page's act too.
    const lost = this.#hadFocus && !this.shadowRoot?.activeElement;
    if (wanted.length === 0 && !lost) return;
    const target = [...wanted, '#title, #detail, #comparison']
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find(Boolean);
    if (!target) return;
    target.focus({preventScroll: true});
    const card = target.closest('.card');
    if (card) card.scrollIntoView({block: 'center'});
    else {
      const view = target.closest('.view, .results') ?? target;
      const {top} = view.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) view.scrollIntoView({block: 'start'});
    }
  }

  /** Clears search, filters, selection and comparison. */
  clear(): void {
    if (!this.query && Object.keys(this.filters).length === 0 && this.compared.length === 0 && !this.comparing && !this.technique) return;
    this.#clearFilters();
    this.compared = [];
    this.comparing = false;
    this.#select('', []);
    this.emit('massage-clear', {});
  }

  /** Prints the open technique, or else the list as it is filtered, alone and complete. */
  print(): void {
    void this.tryToPrint(() => printSheet(this.ownerDocument, this.#sheet()));
  }

  /**
   * The open technique, or else the list as it is filtered.
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
    if (this.#open) return techniqueSheet(this.#open, this.#marks, this.language, this.clinic);
    return listSheet(this.comparing ? this.#comparedTechniques : this.#found, this.#marks, this.language, this.clinic);
  }

  get #finderHere(): Finder {
    if (this.#finder?.language !== this.language) this.#finder = new Finder(this.language);
    return this.#finder!;
  }

  get #found(): readonly Offered[] {
    return this.#finderHere.find(this.#offered, this.query, this.filters);
  }

  get #comparedTechniques(): readonly Offered[] {
    return this.compared.flatMap((id) => this.#offered.find((technique) => technique.id === id) ?? []);
  }

  /** Opens a technique, or none with the empty id. */
  #select(id: TechniqueId, trail: readonly TechniqueId[]): void {
    const before = this.technique;
    this.trail = trail;
    this.#chosen = id;
    this.technique = id;
    if (id === before) return;
    this.#address.write(id);
    this.emit('massage-select', {id});
  }

  #openFrom(id: TechniqueId): void {
    this.#focus = ['#detail'];
    this.#select(id, this.#open ? [...this.trail, this.#open.id] : []);
  }

  readonly #back = (): void => {
    const from = this.#open?.id;
    const to = this.trail.at(-1) ?? '';
    this.#focus = to ? [`#stroke-${from}`, '#detail'] : this.comparing ? [`#column-${from}`, '#comparison'] : [`#open-${from}`, '#count'];
    // After links between techniques, the way back ends at the card that the visitor started from.
    this.#select(to, this.trail.slice(0, -1));
  };

  #filter(facet: Facet, value: string): void {
    const {[facet]: _previous, ...others} = this.filters;
    this.filters = value ? {...others, [facet]: value} : others;
  }

  #clearFilters(): void {
    this.query = '';
    this.filters = {};
  }

  #compare(id: TechniqueId, on: boolean): void {
    this.compared = on ? [...this.compared, id].slice(0, mostCompared) : this.compared.filter((each) => each !== id);
    if (this.compared.length === 0) this.comparing = false;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#open ? this.#renderDetail(this.#open) : this.comparing ? this.#renderComparison() : this.#renderList();
    return html`<div class="stack">
      ${view} ${isServer && this.#open ? this.#renderList() : nothing} ${this.#renderActions()} ${this.renderPurpose()}
      ${this.renderReview()}
    </div>`;
  }

  #renderActions(): TemplateResult {
    const label = this.#open
      ? this.t((msg) => msg('Print this technique'))
      : this.comparing
        ? this.t((msg) => msg('Print this comparison'))
        : this.t((msg) => msg('Print this list'));
    return html`<div class="stack tight screen-only">
      <div class="row" part="actions">
        ${isServer ? nothing : html`<button type="button" @click=${() => this.print()}>${icon('print')}${label}</button>`}
        ${stopOf(this.#screening) ? nothing : renderBooking(this.clinic, this.language)}
        <slot name="actions"></slot>
      </div>
      <div role="status">${this.notPrinted ? renderByHand('print', this.summary(), this.language) : nothing}</div>
    </div>`;
  }

  #renderList(): TemplateResult {
    // Without script no filter can be taken back, so the others follow.
    const found = isServer ? [...new Set([...this.#found, ...this.#offered])] : this.#found;
    const layout = oneOf(this, 'layout', this.layout, ['grid', 'list'], 'grid');
    return html`<div class="view stack">
      <div class="stack tight">
        <div part="title">
          ${this.heading(
            0,
            this.t((msg) => msg('Massage techniques')),
            'title',
            'title',
          )}
        </div>
        <slot name="intro"
          ><p>
            ${this.t((msg) => msg('See what each one is, how it feels and how well it is backed by studies. Then talk about it with your therapist.'))}
          </p></slot
        >
      </div>
      ${this.#renderScreening()} ${isServer ? this.#renderFilterPlaces() : this.#renderFilters()}
      <section class="results stack" aria-labelledby="count">
        <p class="muted" id="count" tabindex="-1" role="status">${this.#count(found.length)}</p>
        ${
          found.length > 0
            ? html`<ul class="cards ${layout}" role="list">
                ${repeat(
                  found,
                  ({id}) => id,
                  (technique) => html`<li>${this.#renderCard(technique)}</li>`,
                )}
              </ul>`
            : html`<div class="stack tight nothing">
                <p>${this.t((msg) => msg('Nothing matches. Try another word or fewer filters.'))}</p>
                <p><button type="button" @click=${this.#clearAndSearch}>${this.t((msg) => msg('Clear the filters'))}</button></p>
              </div>`
        }
        ${
          this.compared.length > 1
            ? html`<div class="to-comparison screen-only">
                <button type="button" class="button primary" @click=${this.#openComparison}>
                  ${this.language.plural((msg) => msg('one: Compare {n} technique | other: Compare {n} techniques'), this.compared.length)}
                </button>
              </div>`
            : nothing
        }
      </section>
      ${this.#renderIndications()}
    </div>`;
  }

  #count(found: number): string {
    const count = this.language.plural((msg) => msg('one: {n} technique | other: {n} techniques'), found);
    const chosen = this.compared.length;
    if (chosen === 0) return count;
    const compare =
      chosen < mostCompared
        ? this.language.plural(
            (msg) => msg('one: {n} chosen to compare. You can choose up to 3. | other: {n} chosen to compare. You can choose up to 3.'),
            chosen,
          )
        : this.t((msg) => msg('3 chosen to compare, which is the most.'));
    return `${count}. ${compare}`;
  }

  readonly #clearAndSearch = (): void => {
    this.#clearFilters();
    this.#focus = ['#search'];
  };

  readonly #openComparison = (): void => {
    this.comparing = true;
    this.#focus = ['#comparison'];
  };

  readonly #closeComparison = (): void => {
    this.comparing = false;
    this.#focus = this.compared.map((id) => `#open-${id}`).concat('#count');
  };

  /** Where the marks come from. What cannot wait is said first. */
  #renderScreening(): TemplateResult | typeof nothing {
    if (!this.for) return nothing;
    return html`${renderStop(this.#screening, this.language, () => this.renderEmergencyLink())}
    ${
      this.#screening && !stopOf(this.#screening)
        ? html`<p class="notice small">
            ${this.t((msg) => msg('Marked from what you picked in the health questions. Your therapist decides with you.'))}
          </p>`
        : nothing
    }`;
  }

  #renderFilterPlaces(): TemplateResult {
    return html`<div class="filters place">
      <div class="field-place"></div>
      <div class="selects">${facets.map(() => html`<div class="field-place"></div>`)}</div>
    </div>`;
  }

  #renderFilters(): TemplateResult {
    const active = facets.filter((facet) => this.filters[facet] !== undefined);
    return html`<div class="filters" part="filters" role="search" aria-label=${this.t((msg) => msg('Find a technique'))}>
      <div class="field">
        <label for="search">${this.t((msg) => msg('Search by name or word'))}</label>
        <div class="search">
          ${icon('search')}
          <input
            type="search"
            id="search"
            autocomplete="off"
            enterkeyhint="search"
            .value=${this.query}
            @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
          />
        </div>
      </div>
      <div class="selects">${facets.map((facet) => this.#renderSelect(facet))}</div>
      ${
        active.length > 0
          ? html`<ul class="chips" role="list" aria-label=${this.t((msg) => msg('Chosen filters'))}>
              ${repeat(
                active,
                (facet) => facet,
                (facet) =>
                  html`<li>
                    <button type="button" class="remove" @click=${() => this.#removeFilter(facet)}>
                      <span><span class="visually-hidden">${this.t((msg) => msg('Remove filter:'))} </span>${this.#chipName(facet)}</span
                      >${icon('close')}
                    </button>
                  </li>`,
              )}
              <li>
                <button type="button" class="plain" @click=${this.#clearAndSearch}>${this.t((msg) => msg('Clear the filters'))}</button>
              </li>
            </ul>`
          : nothing
      }
    </div>`;
  }

  #removeFilter(facet: Facet): void {
    this.#filter(facet, '');
    this.#focus = [`#filter-${facet}`];
  }

  #facetName(facet: Facet): string {
    switch (facet) {
      case 'goal':
        return this.t((msg) => msg('What for'));
      case 'area':
        return this.t((msg) => msg('Body area'));
      case 'pressure':
        return this.t((msg) => msg('Pressure'));
      case 'kind':
        return this.t((msg) => msg('Kind'));
    }
  }

  #optionName(facet: Facet, value: string): string {
    switch (facet) {
      case 'goal':
        return this.t(goalNames[value as Goal]);
      case 'area':
        return this.t(regionNames[value as Region]);
      case 'pressure': {
        const pressure = Number(value) as Pressure;
        return this.t((msg) => msg('{n}: {words}'), {n: this.language.number(pressure), words: this.t(pressureNames[pressure])});
      }
      case 'kind':
        return this.t(kindNames[value as TechniqueKind]);
    }
  }

  #chipName(facet: Facet): string {
    const value = this.filters[facet] ?? '';
    if (facet !== 'pressure') return this.#optionName(facet, value);
    const pressure = Number(value) as Pressure;
    return this.t((msg) => msg('Pressure {n}, {words}'), {n: this.language.number(pressure), words: this.t(pressureWords[pressure])});
  }

  #renderSelect(facet: Facet): TemplateResult | typeof nothing {
    const chosen = this.filters[facet];
    const all = this.#finderHere.counts(this.#offered, '', {}, facet);
    const counts = this.#finderHere.counts(this.#offered, this.query, this.filters, facet);
    const offered = facetValues[facet].map(String).filter((value) => (all.get(value) ?? 0) > 0 || value === chosen);
    if (offered.length < 2 && chosen === undefined) return nothing;
    return html`<div class="field">
      <label for="filter-${facet}">${this.#facetName(facet)}</label>
      <select id="filter-${facet}" @change=${(event: Event) => this.#filter(facet, (event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${chosen === undefined}>${this.t((msg) => msg('Any'))}</option>
        ${repeat(
          offered,
          (value) => value,
          (value) => {
            const n = counts.get(value) ?? 0;
            return html`<option value=${value} .selected=${value === chosen} ?disabled=${n === 0 && value !== chosen}>
              ${this.t((msg) => msg('{name} ({n})'), {name: this.#optionName(facet, value), n: this.language.number(n)})}
            </option>`;
          },
        )}
      </select>
    </div>`;
  }

  #renderCard(technique: Offered): TemplateResult {
    const {id} = technique;
    const own = languageFor(technique, this.language);
    const mark = this.#marks.get(id);
    return html`<article class="card" part="technique" lang=${own.locale} dir=${own.dir}>
      <div class="about">
        ${strokePicture(id)}
        ${this.heading(
          1,
          isServer
            ? own.text(technique.name)
            : html`<button type="button" class="open" id="open-${id}" @click=${() => this.#openFrom(id)}>
                ${own.text(technique.name)}
              </button>`,
        )}
        <p class="small muted">${kindLine(technique, own)}</p>
        <p class="short">${firstSentence(own.text(technique.summary), own.locale)}</p>
        ${mark ? renderMark(mark, own) : nothing}
      </div>
      <div class="facts small">
        ${renderPressure(technique, own)}
        ${technique.clinic?.price ? html`<span class="price">${own.text((msg) => msg('Our price: {price}'), {price: technique.clinic!.price!})}</span>` : nothing}
      </div>
      ${isServer ? this.#renderMore(technique, own) : this.#renderCompare(technique, own)}
    </article>`;
  }

  /** All else about a technique, to be opened without script. */
  #renderMore(technique: Offered, own: Language): TemplateResult {
    return html`<details id="open-${technique.id}">
      <summary>${own.text((msg) => msg('Read more'))}<span class="visually-hidden">: ${own.text(technique.name)}</span></summary>
      <div class="detail">${this.#renderAbout(technique, own, 2)}</div>
    </details>`;
  }

  #renderCompare({id, name}: Offered, own: Language): TemplateResult {
    const chosen = this.compared.includes(id);
    const full = !chosen && this.compared.length >= mostCompared;
    return html`<label class="choice compare screen-only">
      <input
        type="checkbox"
        .checked=${chosen}
        ?disabled=${full}
        @change=${(event: Event) => this.#compare(id, (event.target as HTMLInputElement).checked)}
      />
      <span
        >${full ? own.text((msg) => msg('Compare (up to 3)')) : own.text((msg) => msg('Compare'))}<span class="visually-hidden">
          ${own.text(name)}</span
        ></span
      >
    </label>`;
  }

  #renderBack(label: string, back: () => void): TemplateResult {
    return html`<p class="screen-only"><button type="button" class="back" @click=${back}>${icon('chevron')}${label}</button></p>`;
  }

  #renderDetail(technique: Offered): TemplateResult {
    const own = languageFor(technique, this.language);
    const mark = this.#marks.get(technique.id);
    const before = this.#offered.find(({id}) => id === this.trail.at(-1));
    const back = before
      ? this.t((m) => m('Back to {name}'), {name: languageFor(before, this.language).text(before.name)})
      : this.comparing
        ? this.t((m) => m('Back to the comparison'))
        : this.t((m) => m('Back to all techniques'));
    return html`<div class="view stack">
      ${isServer ? nothing : this.#renderBack(back, this.#back)}
      <article class="detail" part="detail" lang=${own.locale} dir=${own.dir}>
        <header class="stack tight">
          <div part="title">${this.heading(0, own.text(technique.name), 'title', 'detail')}</div>
          <p class="muted">${kindLine(technique, own)}</p>
          ${mark ? this.#renderMarkDetail(mark, own) : nothing}
        </header>
        ${this.#renderAbout(technique, own, 1)}
      </article>
    </div>`;
  }

  /** What there is to read of a technique, with headings `below` the element's own. */
  #renderAbout(technique: Offered, own: Language, below: number): TemplateResult {
    const {msg} = own;
    const pressure = renderPressure(technique, own);
    const strokes = strokesOf(technique, own);
    const cautions = cautionsOf(technique, own);
    const like = this.#all.find(({id}) => id === technique.clinic?.entry.like);
    const fromClinic = clinicLines(technique, own);
    const feel = own.text(technique.feel);
    return html`<div class="columns">
        <div class="stack">
          ${renderSummary(technique, own)}
          ${
            fromClinic.length > 0
              ? html`<div class="clinic stack tight" part="clinic">${fromClinic.map((line) => html`<p>${line}</p>`)}</div>`
              : nothing
          }
          ${
            feel
              ? html`<section class="stack tight">
                  ${this.heading(below, msg('How it feels'))}
                  <p>${feel}</p>
                </section>`
              : nothing
          }
        </div>
        <div class="stack aside">
          <dl class="practice">
            ${pressure === nothing ? nothing : this.#renderFact(msg('Pressure'), pressure)}
            ${this.#renderFact(msg('Length'), lengthOf(technique, own))}
            ${technique.regions.length > 0 ? this.#renderFact(msg('Areas'), renderAreas(technique, own)) : nothing}
            ${
              like
                ? this.#renderFact(
                    msg('Most like'),
                    html`<ul class="strokes" role="list">
                      <li>${this.#renderStroke(like.id, own.text(like.name))}</li>
                    </ul>`,
                  )
                : nothing
            }
            ${
              strokes.length > 0
                ? this.#renderFact(
                    msg('Made of'),
                    html`<ul class="strokes" role="list">
                      ${strokes.map(({id, name}) => html`<li>${strokePicture(id, 'small')}${this.#renderStroke(id, name)}</li>`)}
                    </ul>`,
                  )
                : nothing
            }
          </dl>
          ${
            cautions.length > 0
              ? html`<section class="stack tight">
                  ${this.heading(below, msg('Speak with us first about'))}
                  <ul class="cautions">
                    ${cautions.map((name) => html`<li>${name}</li>`)}
                  </ul>
                </section>`
              : nothing
          }
        </div>
        <div class="stack">
          <section class="stack tight">
            ${this.heading(below, msg('What it may help'))}
            ${
              technique.benefits.length > 0
                ? html`<ul class="benefits" role="list">
                    ${technique.benefits.map((benefit) => html`<li>${renderBacked(benefit, own)}</li>`)}
                  </ul>`
                : html`<p>${noBenefit(technique, own)}</p>`
            }
          </section>
          ${
            technique.limits
              ? html`<section class="stack tight">
                  ${this.heading(below, msg('What it cannot do, or is not known'))}
                  <p>${own.text(technique.limits)}</p>
                </section>`
              : nothing
          }
        </div>
      </div>
      ${
        technique.sources.length > 0
          ? html`<section class="stack tight">
              ${this.heading(below, msg('Sources'))}
              <div class="small">${renderSourceList(sourcesOf(technique), own, techniqueSources)}</div>
            </section>`
          : nothing
      }`;
  }

  #renderFact(label: string, content: unknown): TemplateResult {
    return html`<div>
      <dt>${label}</dt>
      <dd>${content}</dd>
    </div>`;
  }

  /** The mark with the reason of each finding that decided. */
  #renderMarkDetail(mark: Suitability, own: Language): TemplateResult {
    if (mark.suitability === 'usual') {
      return renderMark(mark, own, html`<p class="small">${own.text((msg) => msg('Still tell your therapist about your health.'))}</p>`);
    }
    const reasons = mark.findings.map((finding) => {
      const language = this.language.whole({reason: finding.reason});
      return html`<li lang=${language.locale} dir=${language.dir}>${language.text(finding.reason)}</li>`;
    });
    return renderMark(
      mark,
      own,
      html`<ul class="reasons small">
        ${reasons}
      </ul>`,
    );
  }

  /** A stroke, linked to its own entry unless the page leaves that out. */
  #renderStroke(id: TechniqueId, name: string): unknown {
    if (isServer || !this.#offered.some((technique) => technique.id === id)) return name;
    return html`<button type="button" class="plain" id="stroke-${id}" @click=${() => this.#openFrom(id)}>${name}</button>`;
  }

  #renderComparison(): TemplateResult {
    const columns = this.#comparedTechniques.map((technique) => ({technique, own: languageFor(technique, this.language)}));
    const row = (label: string, cell: (technique: Offered, own: Language) => unknown) =>
      html`<tr>
        <th scope="row">${label}</th>
        ${columns.map(({technique, own}) => html`<td lang=${own.locale} dir=${own.dir}>${cell(technique, own)}</td>`)}
      </tr>`;
    return html`<div class="view stack" part="compare">
      ${this.#renderBack(
        this.t((msg) => msg('Back to all techniques')),
        this.#closeComparison,
      )}
      <div part="title">
        ${this.heading(
          0,
          this.t((msg) => msg('Techniques side by side')),
          'title',
          'comparison',
        )}
      </div>
      ${this.#renderScreening()}
      <div class="sideways" role="region" tabindex="0" aria-label=${this.t((msg) => msg('Comparison table. It may scroll sideways.'))}>
        <table>
          <thead>
            <tr>
              <td></td>
              ${columns.map(
                ({technique, own}) =>
                  html`<th scope="col" lang=${own.locale} dir=${own.dir}>
                    <button type="button" class="plain" id="column-${technique.id}" @click=${() => this.#openFrom(technique.id)}>
                      ${own.text(technique.name)}
                    </button>
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${
              this.#marks.size > 0
                ? row(
                    this.t((msg) => msg('From your answers')),
                    ({id}, own) => {
                      const mark = this.#marks.get(id);
                      return mark ? renderMark(mark, own) : nothing;
                    },
                  )
                : nothing
            }
            ${row(
              this.t((msg) => msg('Pressure')),
              (technique, own) => (technique.pressure ? renderPressure(technique, own) : own.text((msg) => msg('does not apply'))),
            )}
            ${row(
              this.t((msg) => msg('Length')),
              lengthOf,
            )}
            ${row(
              this.t((msg) => msg('How it feels')),
              ({feel}, own) => own.text(feel) || own.text((msg) => msg('nothing listed')),
            )}
            ${row(
              this.t((msg) => msg('What it may help')),
              (technique, own) =>
                technique.benefits.length > 0
                  ? html`<ul class="benefits" role="list">
                      ${technique.benefits.map(
                        ({text, evidence}) =>
                          html`<li>
                            <p>${own.text(text)}</p>
                            <span class="evidence">${own.text(evidenceNames[evidence])}</span>
                          </li>`,
                      )}
                    </ul>`
                  : noBenefit(technique, own),
            )}
            ${row(
              this.t((msg) => msg('What it cannot do, or is not known')),
              ({limits}, own) => (limits ? own.text(limits) : own.text((msg) => msg('nothing listed'))),
            )}
            <tr class="screen-only">
              <td></td>
              ${columns.map(
                ({technique, own}) =>
                  html`<td>
                    <button type="button" @click=${() => this.#removeCompared(technique.id)}>
                      <span
                        >${this.t((msg) => msg('Take out'))}<span class="visually-hidden" lang=${own.locale}>
                          ${own.text(technique.name)}</span
                        ></span
                      >
                    </button>
                  </td>`,
              )}
            </tr>
          </tbody>
        </table>
      </div>
    </div>`;
  }

  #removeCompared(id: TechniqueId): void {
    this.#compare(id, false);
    this.#focus = ['#comparison', '#count'];
  }

  #renderIndications(): TemplateResult {
    return html`<details class="indications" part="indications">
      <summary>
        ${this.heading(
          1,
          this.t((msg) => msg('What people come for')),
        )}
      </summary>
      <ul class="reasons-to-come" role="list">
        ${indications.map((indication) => html`<li>${this.#renderIndication(indication)}</li>`)}
      </ul>
    </details>`;
  }

  #renderIndication(indication: Indication): TemplateResult {
    const own = this.language.whole(indication);
    return html`<article class="stack tight" lang=${own.locale} dir=${own.dir}>
      ${this.heading(2, own.text(indication.name))} ${renderBacked(indication, own)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'technique-explorer': TechniqueExplorer;
  }
}
