import {html, isServer, LitElement, noChange, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {contentReviewed, contentVersion} from '../knowledge/content-version.js';
import type {Text} from '../knowledge/model.js';
import {Localizer, sourceLocale, type Language, type LocalizerHost} from '../localization/localizer.js';
import {locales} from '../localization/locales.js';
import type {MessageGroup} from '../localization/messages.js';
import {languageAt, matchLocale, normalizeTag} from '../localization/resolve-locale.js';
import {adoptStyles} from '../theme/adopt.js';
import {sharedStyles} from '../theme/shared.styles.js';
import {staticStyles} from '../theme/static.styles.js';
import {ContrastGuard} from '../theme/guard.js';
import {ProfileReader, type ClinicProfile} from './clinic.js';
import type {Entries} from './clinic-text.js';
import {dateOf} from './day.js';
import {define} from './define.js';
import {countryOf, emergencyNumberOf, knowsNumberOf} from './emergency-numbers.js';
import {MassageEvent, type MassageEventDetails, type MassageEventType} from './events.js';
import {telLink} from './links.js';
import {problemOf} from './profile.js';
import {translationNotice} from './translation-notice.js';
import {takeOver} from './take-over.js';
import {version} from './version.js';
import {oneOf, sayOnce, warnOf, warnOnce} from './warn.js';

const accepted = `${[sourceLocale, ...Object.keys(locales)].join(', ')} and their regions`;

/** A language's name for itself. */
const ownName = (locale: string) => new Intl.DisplayNames(locale, {type: 'language'}).of(locale);

/**
 * What all massage elements share: language, clinic, headings, events, fallback.
 *
 * @slot - Text shown until the element is ready, and where script is off.
 *
 * @attr {string} lang - Language, as a BCP 47 tag. Default: the nearest `lang` above, else the page's, else English.
 * @attr {'ltr' | 'rtl'} dir - Direction of the element. Default, also for a bad value: the language's own.
 *
 * @csspart languages - The switch between languages.
 * @csspart emergency-number - A link that calls the emergency number.
 * @csspart booking - The link to the booking page.
 * @csspart review - How far the content has been reviewed.
 * @csspart translation-notice - Says that a machine translated the element, or who has reviewed the translation for the clinic.
 */
export abstract class MassageElement extends LitElement implements LocalizerHost {
  static override styles = isServer ? [...sharedStyles, ...staticStyles] : sharedStyles;

  /** Version of the package that the class comes from. */
  static readonly packageVersion = version;
  /** Version of the content that the class carries. */
  static readonly contentVersion = contentVersion;

  /**
   * Defines the class under a tag, unless the tag is taken; then one console line says which versions met.
   *
   * @param tag - a valid custom element name
   * @param registry - defaults to the page's registry
   */
  static define(this: CustomElementConstructor, tag: string, registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  /** Languages that visitors can switch between, as BCP 47 tags separated by spaces. Default: no switch. Unknown ones are left out with a warning. */
  @property() languages = '';

  /** Level of the element's own heading, 1 to 6; headings inside follow. Default 2, also for a bad value. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** The clinic's name, shown as text. */
  @property({attribute: 'clinic-name'}) clinicName = '';

  /** The clinic's phone number, as people write it. A text without a digit is left out with a warning. */
  @property() phone = '';

  /** Link to the clinic's booking page: `https:`, `http:`, `tel:`, `mailto:` or relative; anything else is left out with a warning. */
  @property({attribute: 'booking-href'}) bookingHref = '';

  /** ISO 3166-1 country code for the emergency number. Default: the region of `lang`, else of the next `lang` up the page that has one, whatever language the visitor chooses (`en-US`, which many pages have by default, counts for English only), then 112. What is no country counts as not given, with a warning; the console also says where 112 stands in for a country's own number. */
  @property() country = '';

  /** Emergency number: digits, spaces and `+ * # ( ) . -`; wins over `country`. Anything else is left out with a warning. */
  @property({attribute: 'emergency-number'}) emergencyNumber = '';

  /** The clinic's profile: the id of a `<script type="application/json">`, or as a property also an object such as `{clinicName: '…'}`, replaced to change it. Default: the page's `massage-elements-profile`, if there is one. What is wrong in it is left out with a warning; with a value of another type the built-in content is shown. Attributes win over the profile. */
  @property({converter: {fromAttribute: (value: string | null) => value ?? ''}}) profile: string | ClinicProfile = '';

  /** `lazy`: the element's own text stands until it comes near the viewport, then its language is loaded and it is shown. `eager` (default): at once. A bad value counts as `eager`, with a warning. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  @state() chosenLanguage: string | undefined;

  /** The browser refused to print what is shown now. What to do instead stands near the buttons, in a region that is there before its text, so that it is read out. */
  @state() protected notPrinted = false;

  protected readonly localizer = new Localizer(this);
  protected readonly contrastGuard = new ContrastGuard(this);
  readonly #profile = new ProfileReader(this);
  readonly #lists = new WeakMap<object, readonly unknown[]>();
  #ready = false;
  #groups = '';
  #far: IntersectionObserver | undefined;
  /** The document that it listens to; another one may take the element over. */
  #page: Document | undefined;
  #state: 'shown' | 'broken' | undefined;
  /** What a server has rendered; stands until there is a language to render in. */
  #served: readonly ChildNode[] = [];
  #restore: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = isServer || this.ownerDocument === document ? super.createRenderRoot() : this.#createRootElsewhere();
    // Else Lit would render before what is about to go.
    if (this.#served.length > 0) this.renderOptions.renderBefore = null;
    return root;
  }

  /** Frameworks set a property to whatever they are given: a number for a phone number, an object by mistake. */
  override requestUpdate(name?: PropertyKey, ...rest: [oldValue?: unknown, options?: PropertyDeclaration]): void {
    const value: unknown = name === undefined ? undefined : this[name as keyof this];
    const wanted = value === undefined || value === null ? undefined : this.#typeOf(name!);
    if (!wanted || typeof value === wanted) {
      super.requestUpdate(name, ...rest);
      return;
    }
    const fits = ['string', 'number', 'bigint'].includes(typeof value);
    if (!fits)
      warnOnce(
        `<${this.localName}>.${String(name)}: a ${wanted} is accepted, not a value of type ${typeof value}. It counts as not given.`,
      );
    // The property asks for the update itself.
    Object.assign(this, {[name!]: wanted === 'string' ? (fits ? String(value) : '') : fits ? Number(value) : NaN});
  }

  /** What a property holds that an attribute can give; nothing for those that hold several types. */
  #typeOf(name: PropertyKey): 'string' | 'number' | undefined {
    const {attribute, type} = (this.constructor as typeof MassageElement).elementProperties.get(name) ?? {attribute: false};
    if (attribute === false || name === 'profile' || name === 'hash') return undefined;
    return type === Number ? 'number' : type === undefined || type === String ? 'string' : undefined;
  }

  /** In a document that is not the script's, as in a window that the page has opened. */
  #createRootElsewhere(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.renderOptions.renderBefore ??= root.firstChild;
    adoptStyles(root, (this.constructor as typeof MassageElement).elementStyles);
    return root;
  }

  /** Called when the element has come into another document, where it has lost its style sheets. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    // A document without a window shows nothing, and the element will leave it again.
    if (!root || !this.ownerDocument.defaultView) return;
    adoptStyles(root, (this.constructor as typeof MassageElement).elementStyles);
    this.contrastGuard.adopt(root);
  }

  override connectedCallback(): void {
    for (const type of ['pointerdown', 'focusin']) this.addEventListener(type, this.#markPrivate);
    if (this.waitsToBeNear) {
      this.#far = new IntersectionObserver((entries) => entries.some(({isIntersecting}) => isIntersecting) && this.comeNear(), {
        rootMargin: '100% 0px',
      });
      this.#far.observe(this);
      addEventListener('beforeprint', this.comeNear, {once: true});
    }
    this.#page = this.ownerDocument;
    this.#page.addEventListener('massage-clear', this.#clearToo);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page?.removeEventListener('massage-clear', this.#clearToo);
    this.#notFar();
  }

  /**
   * Asks session replay tools on the element too, with what stands on its root from the start, to record nothing. Not before
   * the visitor's first touch: a framework that takes over a server's HTML reports attributes that it does not know.
   */
  readonly #markPrivate = (): void => {
    for (const {name, value} of this.renderRoot.querySelector('.root')?.attributes ?? [])
      if (name.startsWith('data') && !this.hasAttribute(name)) this.setAttribute(name, value);
  };

  /** Forgets what the visitor entered, since another one comes. */
  protected forget(): void {
    (this as {clear?: () => void}).clear?.();
  }

  /** Where visitors share a tablet, a checker that clears itself clears all that was entered on the page. */
  readonly #clearToo = (event: Event): void => {
    const from = event.composedPath()[0] as {autoClear?: number};
    if (from !== this && Number(from.autoClear) > 0) this.forget();
  };

  /** Whether the element may wait, when it is inserted, until it comes near the viewport. */
  protected get waitsToBeNear(): boolean {
    return (
      !this.hasUpdated &&
      oneOf(this, 'loading', this.getAttribute('loading') ?? this.loading, ['eager', 'lazy'], 'eager') === 'lazy' &&
      typeof IntersectionObserver === 'function'
    );
  }

  get isFar(): boolean {
    return this.#far !== undefined;
  }

  #notFar(): void {
    this.#far?.disconnect();
    this.#far = undefined;
    removeEventListener('beforeprint', this.comeNear);
  }

  /** Ends the waiting of `loading="lazy"`. */
  protected readonly comeNear = (): void => {
    if (!this.isFar) return;
    this.#notFar();
    this.localizer.resolve();
  };

  /** Called when a language could not be loaded, before the first attempt to load it again. */
  languageFailed(locale: string, cause: unknown): void {
    warnOnce(`The language "${locale}" could not be loaded (${String(cause)}). Trying again.`);
    this.emit('massage-error', {reason: 'language'});
  }

  /** Called when there is no locale for a tag. */
  languageUnknown(tag: string): void {
    warnOnce(`<${this.localName}>: lang="${tag}" is shown in English. Accepted are ${accepted}.`);
  }

  get messageGroups(): readonly MessageGroup[] {
    return ['shared'];
  }

  get firstMessageGroups(): readonly MessageGroup[] {
    return this.messageGroups;
  }

  /** Whether all that the element shows is there. With a language and not complete, it shows how it begins. */
  protected get complete(): boolean {
    return this.localizer.language?.begins === false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('loading') && this.loading !== 'lazy') this.comeNear();
    const [lang, dir] = ['lang', 'dir'].map((name) => this.getAttribute(name));
    if (lang && !normalizeTag(lang)) warnOnce(`<${this.localName} lang="${lang}">: a BCP 47 tag is accepted. It counts as not given.`);
    oneOf(this, 'dir', dir?.toLowerCase(), ['ltr', 'rtl', 'auto'], 'auto');
    const groups = this.messageGroups.join();
    // A server connects no element.
    if (isServer || changed.has('chosenLanguage') || (this.#groups && groups !== this.#groups)) this.localizer.resolve();
    this.#groups = groups;
  }

  /** What cannot be shown gives way to the element's own text: the clinic's phone number says more than half a result. */
  protected override performUpdate(): void {
    if (this.#state === 'broken') return;
    this.#state = undefined;
    try {
      super.performUpdate();
    } catch (cause) {
      console.error(`[massage-elements] <${this.localName}>:`, cause);
      if (this.#state === 'shown') return;
      this.#state = 'broken';
      this.renderRoot.replaceChildren(this.ownerDocument.createElement('slot'));
      this.emit('massage-error', {reason: 'render'});
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#served.length > 0 && this.complete) {
      this.#restore = takeOver(this.renderRoot as ShadowRoot, this.#served);
      this.#served = [];
    }
    // Translators of browsers put their own nodes in the place of ours, where a new text would not reach the visitor.
    const translated = this.hasUpdated && this.renderRoot.querySelector('font') !== null;
    if (translated) this.#startAnew();
    try {
      super.update(changed);
    } catch (cause) {
      if (!this.hasUpdated || translated) throw cause;
      this.#startAnew();
      super.update(changed);
    }
    this.#state = 'shown';
  }

  /** Takes out what is shown, since another script has changed it, so that all is rendered anew. */
  #startAnew(): void {
    const root = this.renderRoot as ShadowRoot;
    const old = [...root.childNodes].filter((node) => !(node instanceof Element && node.classList.contains('probe')));
    this.#restore = takeOver(root, old, true);
    // Else Lit would go on with the nodes that it knows.
    root.prepend((this.renderOptions.renderBefore = this.ownerDocument.createComment('')));
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.#ready && this.complete) {
      this.#ready = true;
      this.emit('massage-ready', {locale: this.language.locale});
    }
    this.#restore?.();
    this.#restore = undefined;
  }

  /** The clinic: the attributes where they are given and can be used, else the profile. What is wrong with one is said once. */
  protected get clinic(): ClinicProfile {
    const {profile} = this.#profile;
    const given: Partial<Record<keyof ClinicProfile, string>> = {};
    for (const name of ['clinicName', 'phone', 'bookingHref', 'country', 'emergencyNumber'] as const) {
      const own = this[name]?.trim();
      if (!own) continue;
      const problem = problemOf(name, own, profile[name] && 'the profile’s counts');
      if (problem) warnOnce(`<${this.localName} ${name.replace(/[A-Z]/, '-$&').toLowerCase()}> ${problem}.`);
      else given[name] = own;
    }
    return {...profile, ...given} as ClinicProfile;
  }

  /** What can be used of a list in the clinic's profile; what is wrong with the rest is said once. */
  protected usable<Entry>(given: readonly unknown[] | undefined, read: (given: readonly unknown[]) => Entries<Entry>): readonly Entry[] {
    if (!given) return [];
    let entries = this.#lists.get(given) as readonly Entry[] | undefined;
    if (!entries) {
      const {entries: found, problems} = read(given);
      warnOf(`profile of <${this.localName}>`, problems);
      this.#lists.set(given, (entries = found));
    }
    return entries;
  }

  /** The number to call in an emergency here. */
  protected get emergencyPhone(): string {
    const {emergencyNumber, country} = this.clinic;
    if (emergencyNumber) return emergencyNumber;
    if (country && /uk/i.test(country)) warnOnce(`country="${country}" counts as "GB", as in ISO 3166.`);
    // A visitor who chooses another language is still in the same place. A server knows no page.
    const at = (fits?: (tag: string) => unknown) => (isServer ? this.localizer.language?.tag : languageAt(this, fits));
    const tag = at();
    // WordPress and templates have en-US where nobody said a country, so around another language it is none.
    const named = at((each) => /-[A-Z]{2}\b/.test(each) && (each !== 'en-US' || /^en/.test(tag!)));
    const place = country ? countryOf(country) : named && new Intl.Locale(named).region;
    // While the page is being read, a profile may still come.
    if (isServer || this.ownerDocument.readyState !== 'loading') {
      if (place && !knowsNumberOf(place))
        warnOnce(`112 is shown for ${place}. If patients there call another number, give emergency-number.`);
      else if (!place && !isServer)
        sayOnce(
          `No country is given, and the language "${tag ?? sourceLocale}" names none: 112 is shown as the emergency number. Give country="CA" or emergency-number="911", or the page a language such as "en-CA".`,
        );
    }
    return emergencyNumberOf(place);
  }

  /** The language to render in. Only to be used inside `renderContent`, which is not called before there is one. */
  protected get language(): Language {
    this.comeNear();
    if (!this.localizer.language) throw new Error('no language yet');
    return this.localizer.language;
  }

  /** A text in the element's language. */
  protected t(text: Text, values?: Readonly<Record<string, string>>): string {
    return this.language.text(text, values);
  }

  protected emit<Type extends MassageEventType>(type: Type, detail: MassageEventDetails[Type]): void {
    if (type === 'massage-change' || type === 'massage-clear') this.notPrinted = false;
    this.dispatchEvent(new MassageEvent(type, this, detail));
  }

  /**
   * Prints, and says so where that fails.
   *
   * @param print - rejects when nothing can be printed
   */
  protected async tryToPrint(print: () => Promise<void>): Promise<void> {
    this.notPrinted = false;
    this.emit('massage-print', {});
    try {
      await print();
    } catch (cause) {
      console.warn('[massage-elements] Printing failed:', cause);
      this.notPrinted = true;
      this.emit('massage-error', {reason: 'print'});
    }
  }

  /** What the element shows; called once a language is there. */
  protected abstract renderContent(): unknown;

  protected override render(): unknown {
    const language = this.localizer.language;
    if (this.#served.length > 0) return noChange;
    if (!language) return html`<slot class="waiting"></slot>`;
    // By the names that LogRocket, Hotjar, Clarity, Sentry, Datadog, New Relic, OpenReplay, Contentsquare and Dynatrace, and with classes rrweb, FullStory and PostHog know.
    return html`<div
      class="root rr-block fs-exclude ph-no-capture"
      part="root"
      lang=${language.locale}
      dir=${language.dir}
      data-private
      data-hj-suppress
      data-clarity-mask="true"
      data-sentry-block
      data-dd-privacy="hidden"
      data-nr-block
      data-openreplay-hidden
      data-cs-mask
      data-dtrum-mask
    >
      ${this.renderLanguages()} ${this.#renderFailed()} ${this.renderContent()}
    </div>`;
  }

  /** A heading `below` the element's own level, as a real `h1` … `h6`. */
  protected heading(below: number, content: unknown, className = '', id?: string): TemplateResult {
    const own = Number.isInteger(this.headingLevel) && this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2;
    if (own !== this.headingLevel) warnOnce(`<${this.localName} heading-level>: 1 to 6 are accepted. Using 2.`);
    const idOrNothing = id ?? nothing;
    switch (Math.min(own + below, 6)) {
      case 1:
        return html`<h1 class=${className} id=${idOrNothing} tabindex=${id ? -1 : nothing}>${content}</h1>`;
      case 2:
        return html`<h2 class=${className} id=${idOrNothing} tabindex=${id ? -1 : nothing}>${content}</h2>`;
      case 3:
        return html`<h3 class=${className} id=${idOrNothing} tabindex=${id ? -1 : nothing}>${content}</h3>`;
      case 4:
        return html`<h4 class=${className} id=${idOrNothing} tabindex=${id ? -1 : nothing}>${content}</h4>`;
      case 5:
        return html`<h5 class=${className} id=${idOrNothing} tabindex=${id ? -1 : nothing}>${content}</h5>`;
      default:
        return html`<h6 class=${className} id=${idOrNothing} tabindex=${id ? -1 : nothing}>${content}</h6>`;
    }
  }

  /** Says that the language did not come, with its own name for itself, which whoever waits for it can read. */
  #renderFailed(): unknown {
    const {failed} = this.localizer;
    return failed
      ? html`<p class="notice screen-only" role="alert">
          ${this.t((msg) => msg('This language did not load yet: {language}. We keep trying.'), {language: this.language.isolate(ownName(failed))})}
        </p>`
      : nothing;
  }

  /** The switch between `languages`, each by its own name. */
  protected renderLanguages(): unknown {
    const given = [...new Set((this.languages ?? '').split(/[\s,]+/).filter(Boolean))];
    const known = given.filter((raw) => {
      const tag = normalizeTag(raw);
      const found = tag && matchLocale(tag, [sourceLocale, ...Object.keys(locales)]);
      if (!found) warnOnce(`<${this.localName} languages>: left out "${raw}". Accepted are ${accepted}.`);
      return found;
    });
    if (isServer || known.length < 2) return nothing;
    const current = this.language.locale;
    return html`<div class="languages row screen-only" part="languages" role="group" aria-label=${this.t((msg) => msg('Language'))}>
      ${known.map((raw) => {
        const tag = normalizeTag(raw) ?? sourceLocale;
        const locale = matchLocale(tag, [sourceLocale, ...Object.keys(locales)]) ?? sourceLocale;
        const isCurrent = locale === current;
        const choose = () => {
          this.chosenLanguage = tag;
          this.localizer.resolve(2);
        };
        return html`<button type="button" class="plain" lang=${tag} aria-pressed=${isCurrent} @click=${choose}>${ownName(locale)}</button>`;
      })}
    </div>`;
  }

  /** A link that calls the emergency number. */
  protected renderEmergencyLink(): TemplateResult {
    const number = this.emergencyPhone;
    return html`<a class="tel" part="emergency-number" href=${telLink(number) ?? nothing}><bdi dir="ltr">${number}</bdi></a>`;
  }

  /** The clinic's phone as a link, or nothing. */
  protected renderPhone(): unknown {
    const {phone} = this.clinic;
    return phone ? html`<a class="tel" href=${telLink(phone) ?? nothing}><bdi dir="ltr">${phone}</bdi></a>` : nothing;
  }

  /** Says how far the content and the translation have been reviewed. */
  protected renderReview(): TemplateResult {
    const {review, reviewedLocales} = this.clinic;
    const translation = translationNotice(this.language, reviewedLocales);
    const date = (day: string) => this.language.date(dateOf(day));
    return html`<p class="small muted" part="review">
        ${
          review
            ? this.t((msg) => msg('Compiled from the listed sources. Reviewed for this clinic by {name}, {date}.'), {
                name: this.language.isolate(review.by),
                date: date(review.date.slice(0, 10)),
              })
            : this.t((msg) => msg('Compiled from the listed sources, not yet reviewed by a clinician. Last checked {date}.'), {
                date: date(contentReviewed),
              })
        }
      </p>
      ${translation ? html`<p class="small muted" part="translation-notice">${translation}</p>` : nothing}`;
  }

  /** What the element is for, in the words of its intended purpose. */
  protected renderPurpose(): TemplateResult {
    return html`<slot name="disclaimer"
      ><p class="small muted" part="disclaimer">
        ${this.t((msg) => msg('General information to help you prepare to talk with your therapist. It does not assess, diagnose or clear anyone, and does not replace medical care.'))}
      </p></slot
    >`;
  }
}
