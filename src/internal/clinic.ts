import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ClinicPolicy, ClinicPrice} from './clinic-house.js';
import type {ClinicTechnique} from './clinic-techniques.js';
import {toJson} from './json.js';
import {profileOf} from './profile.js';
import {warnOf, warnOnce} from './warn.js';

/** A review that a clinic has had made. */
export interface ClinicReview {
  /** The person, with their role. At most 200 characters. */
  readonly by: string;
  /** Day of the review, ISO 8601; a time may follow. */
  readonly date: string;
}

/** What a clinic says of itself, from attributes or a profile. All of it is shown as text, never as markup. */
export interface ClinicProfile {
  /** The clinic's name. At most 200 characters. */
  readonly clinicName?: string;
  /** Phone number as people write it, with a digit in it. At most 100 characters. */
  readonly phone?: string;
  /** Address of the booking page. */
  readonly bookingHref?: string;
  /** ISO 3166-1 code, for the emergency number. */
  readonly country?: string;
  /** Overrides the country's emergency number: digits, spaces and `+ * # ( ) . -`. At most 50 characters. */
  readonly emergencyNumber?: string;
  /** Categories that the checker asks, as ids separated by spaces, where the element has no `topics`. Unknown ones are left out with a warning. */
  readonly topics?: string;
  /** Categories that the checker does not ask, as ids separated by spaces, where the element has no `hide-topics`. Warning signs cannot be hidden. */
  readonly hideTopics?: string;
  /** Conditions that the checker leaves out, as ids separated by spaces, where the element has no `exclude`. Warning signs cannot be left out. */
  readonly exclude?: string;
  /** Techniques that the explorer shows, as ids or kinds separated by spaces, where the element has no `show`. Unknown ones are left out with a warning. */
  readonly showTechniques?: string;
  /** Techniques that the explorer does not show, as ids separated by spaces, where the element has no `hide`. Unknown ones are left out with a warning. */
  readonly hideTechniques?: string;
  /** Names, prices and notes for techniques, and the clinic's own ones: first in this order, then the others. A wrong entry is left out with a warning. At most 300. */
  readonly techniques?: readonly ClinicTechnique[];
  /** What visits cost, shown in the planner. A wrong entry is left out with a warning. At most 100. */
  readonly prices?: readonly ClinicPrice[];
  /** How the clinic handles things, shown in the planner or on the checker's cards. A wrong entry is left out with a warning. At most 50. */
  readonly policies?: readonly ClinicPolicy[];
  /** Mail address for problems with a card; adds a link to each card. */
  readonly reportEmail?: string;
  /** Who has reviewed the content for this clinic, and when: shown instead of "not yet reviewed by a clinician". */
  readonly review?: ClinicReview;
  /** Who has reviewed a translation for this clinic, and when, by language tag such as `fr`: shown in that language instead of the notice that a machine made it. At most 50. */
  readonly reviewedLocales?: Readonly<Record<string, ClinicReview>>;
}

/** The id of the profile that holds for a whole page. */
export const pageProfileId = 'massage-elements-profile';

/** What a profile reader asks of its element. */
export interface ProfileHost extends ReactiveControllerHost, HTMLElement {
  readonly profile: string | ClinicProfile;
  requestUpdate(name?: PropertyKey, oldValue?: unknown): void;
}

/** Who wants to know of scripts that come, go or change, by document. One observer serves all elements. */
const watches = new WeakMap<Document, {readonly looks: Set<() => void>; readonly end: () => void}>();

function watch(document: Document, look: () => void): void {
  let found = watches.get(document);
  if (!found) {
    const looks = new Set<() => void>();
    const lookAll = () => looks.forEach((each) => each());
    const observer = new MutationObserver(lookAll);
    observer.observe(document, {childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['id']});
    // While the page is being read, a script may be there in part.
    document.addEventListener('readystatechange', lookAll);
    const end = () => {
      observer.disconnect();
      document.removeEventListener('readystatechange', lookAll);
    };
    watches.set(document, (found = {looks, end}));
  }
  found.looks.add(look);
}

function unwatch(document: Document, look: () => void): void {
  const found = watches.get(document);
  if (!found?.looks.delete(look) || found.looks.size > 0) return;
  found.end();
  watches.delete(document);
}

/** What was read last. */
interface Reading {
  /** What the element was given. */
  readonly given: unknown;
  /** The text of the script that it names; `undefined` when there is none. */
  readonly source?: string | undefined;
  /** The page is still being read, and more of it may come. */
  readonly early?: boolean;
  readonly profile: ClinicProfile;
}

/**
 * The clinic profile of an element: the object or the script that its `profile` names, else the page's own, if there is
 * one. A script that is inserted or changed later is read anew. What is wrong is left out with a warning; a profile that
 * is wrong as a whole gives an empty one.
 */
export class ProfileReader implements ReactiveController {
  #reading: Reading | undefined;
  #document: Document | undefined;

  constructor(private readonly host: ProfileHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.host.ownerDocument;
    if (typeof MutationObserver !== 'undefined') watch(this.#document, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    if (this.#document) unwatch(this.#document, this.#look);
  }

  /** The profile, without what is wrong in it. The same object until something changes. */
  get profile(): ClinicProfile {
    const given: unknown = this.host.profile;
    if (!this.#reading || !Object.is(this.#reading.given, given)) {
      const id = given === undefined ? '' : given;
      this.#reading = {given, ...(typeof id === 'string' ? this.#fromScript(id) : {profile: this.#fromObject(id)})};
    }
    return this.#reading.profile;
  }

  get #loading(): boolean {
    return this.#page?.readyState === 'loading';
  }

  /** A server may have no document. */
  get #page(): Document | undefined {
    return this.host.ownerDocument as Document | undefined;
  }

  #sourceOf(id: string): string | undefined {
    return this.#page?.getElementById(id || pageProfileId)?.textContent ?? undefined;
  }

  readonly #look = (): void => {
    const {given = '', source, early} = this.#reading ?? {};
    if (!this.#reading || typeof given !== 'string') return;
    if (this.#sourceOf(given) === source && !(early && !this.#loading)) return;
    this.#reading = undefined;
    this.host.requestUpdate('profile', null);
  };

  #fromScript(id: string): Omit<Reading, 'given'> {
    const source = this.#sourceOf(id);
    const early = this.#loading;
    const whose = `profile "${id || pageProfileId}"`;
    let value: unknown;
    try {
      if (source !== undefined) value = JSON.parse(source);
      else if (id && !early) warnOnce(`profile="${id}": no element with this id. The built-in content is shown until there is one.`);
    } catch (error) {
      if (!early) warnOnce(`${whose} is not valid JSON (${(error as Error).message}). The built-in content is shown.`);
    }
    if (value === undefined) return {source, early, profile: {}};
    const {profile, problems} = profileOf(value);
    warnOf(whose, problems);
    return {source, profile};
  }

  #fromObject(given: unknown): ClinicProfile {
    const whose = `profile of <${this.host.localName}>`;
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      const shown = Array.isArray(given) ? 'a list' : String(given).slice(0, 60);
      warnOnce(
        `${whose}: must be the id of a <script type="application/json"> or an object such as {clinicName: "…"}, not ${shown}. The built-in content is shown.`,
      );
      return {};
    }
    let value: unknown;
    try {
      // A copy of what JSON can say: no getter, no cycle, and no later change behind the element's back.
      value = JSON.parse(toJson(given));
    } catch (error) {
      warnOnce(`${whose}: must be an object that JSON can say (${(error as Error).message}). The built-in content is shown.`);
      return {};
    }
    const {profile, problems} = profileOf(value);
    warnOf(whose, problems);
    return profile;
  }
}
