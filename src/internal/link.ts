import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {contraindications, type Finding, type Screening, type TechniqueId} from '../knowledge/model.js';
import {warnOnce} from './warn.js';

/**
 * How another massage element on the page, perhaps from another script file, asks for the current screening. A symbol, so
 * that no attribute, property name or event carries an answer.
 */
export const screeningOf = Symbol.for('massage-elements.screening');

/** An element that can be asked for a screening: a checker, or an explorer that names one. */
export interface Screener extends Element {
  [screeningOf](): Screening;
}

/** How an explorer is asked for the id of its open technique, empty when none is. */
export const openTechnique = Symbol.for('massage-elements.open-technique');

/** An element that shows one technique of many. */
export interface TechniqueShower extends Element {
  [openTechnique](): TechniqueId;
}

/** What a link asks of its element. */
export interface LinkHost extends ReactiveControllerHost, HTMLElement {
  /** Ids, separated by spaces. */
  for: string;
}

const events = ['massage-ready', 'massage-change', 'massage-clear', 'massage-select'] as const;
/** How long a named element may take to appear before the console is told. */
const patience = 3000;

/** Smaller is more cautious; an emergency now comes before one today. */
const rank = ({contraindication, urgency}: Finding): number =>
  contraindications.indexOf(contraindication) + (urgency === 'today' ? 0.5 : 0);

/**
 * Follows the elements that `for` names by id, in the element's own root first, else in the document: in any order of
 * appearance, inserted late, renamed, removed. The host updates when one of them comes, goes or changes.
 */
export class Link implements ReactiveController {
  #roots: readonly Node[] = [];
  #followed = '';
  #found: readonly Element[] = [];
  #asking = false;
  #missing: ReturnType<typeof setTimeout> | undefined;
  readonly #observer: MutationObserver | undefined;

  constructor(
    private readonly host: LinkHost,
    /** What is named, for the console: "<contraindication-checker>". */
    private readonly expected: string,
    /** What happens without it, for the console: "No technique is marked". */
    private readonly without: string,
    /** Whether an element, once defined, is of the expected kind. */
    private readonly fits: (element: Element) => boolean,
  ) {
    this.#observer =
      typeof MutationObserver === 'undefined'
        ? undefined
        : new MutationObserver((records) => {
            const now = this.#find();
            const changed = now.length !== this.#found.length || now.some((each, index) => each !== this.#found[index]);
            if (changed || records.some(({type, target}) => type === 'attributes' && now.includes(target as Element)))
              this.host.requestUpdate();
          });
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = [...new Set<Node>([this.host.getRootNode(), this.host.ownerDocument])];
    for (const root of this.#roots) for (const type of events) root.addEventListener(type, this.#onEvent);
    this.#followed = '';
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) for (const type of events) root.removeEventListener(type, this.#onEvent);
    this.#observer?.disconnect();
    clearTimeout(this.#missing);
  }

  hostUpdate(): void {
    this.#sync();
  }

  #sync(): void {
    if (isServer) return;
    if (this.#followed !== this.host.for) {
      this.#followed = this.host.for;
      this.#observer?.disconnect();
      clearTimeout(this.#missing);
      if (this.host.for) {
        for (const root of this.#roots)
          this.#observer?.observe(root, {childList: true, subtree: true, attributes: true, attributeFilter: ['id', 'technique']});
        this.#missing = setTimeout(() => this.#complain(), patience);
      }
    }
    this.#found = this.#find();
  }

  /** The elements named that are there and of the expected kind, in the order of `for`. */
  get elements(): readonly Element[] {
    this.#sync();
    return this.#found.filter((element) => this.fits(element));
  }

  /** Whether answers can come from an element named. */
  get screens(): boolean {
    return this.elements.some((element) => screeningOf in element && (element as Partial<LinkHost>).for !== '');
  }

  /** What the elements named have screened, taken together, most cautious first. Nothing when no answer says anything. */
  get screening(): Screening | undefined {
    // Explorers may name each other.
    if (this.#asking) return undefined;
    this.#sync();
    this.#asking = true;
    try {
      const findings = this.#found.flatMap((element) => (screeningOf in element ? (element as Screener)[screeningOf]().findings : []));
      // A checker may be named twice, by itself and by an explorer.
      const each = [...new Set(findings)].sort((one, other) => rank(one) - rank(other));
      return each[0] && {contraindication: each[0].contraindication, findings: each};
    } finally {
      this.#asking = false;
    }
  }

  #find(): Element[] {
    const ids = [...new Set((this.host.for ?? '').split(/\s+/).filter(Boolean))];
    return ids.flatMap((id) => {
      for (const root of this.#roots) {
        const named = (root as Partial<Document>).getElementById?.(id);
        // A marked place keeps its id, the element in it is meant.
        const found = named?.hasAttribute('data-massage-element') ? named.firstElementChild : named;
        if (found && found !== this.host) return [found];
      }
      return [];
    });
  }

  #complain(): void {
    const {localName, for: ids} = this.host;
    const wrong = this.#found.find((element) => !this.fits(element));
    if (wrong) warnOnce(`<${localName} for="${ids}">: the element with the id "${wrong.id}" is no ${this.expected}. ${this.without}.`);
    else if (this.#found.length < ids.split(/\s+/).filter(Boolean).length)
      warnOnce(`<${localName} for="${ids}">: there is no element with this id. ${this.without} until it appears.`);
  }

  readonly #onEvent = (event: Event): void => {
    if (this.host.for && event.composedPath()[0] !== this.host) this.host.requestUpdate();
  };
}
