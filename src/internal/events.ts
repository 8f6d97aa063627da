import {contentVersion} from '../knowledge/content-version.js';

/** What each event says besides the element and the content's version. Never a health answer, unless the site set `expose-answers`. */
export interface MassageEventDetails {
  /** The element has rendered in its language. */
  'massage-ready': {readonly locale: string};
  /** The visitor changed something. `answers` only with `expose-answers`. */
  'massage-change': {readonly answers?: unknown};
  /** Everything that was picked has been answered. */
  'massage-complete': {readonly answers?: unknown};
  /** The visitor opened a technique; `id` is empty when it was closed. */
  'massage-select': {readonly id: string};
  /** Everything was cleared. */
  'massage-clear': Record<never, never>;
  /** The visitor asked to print. */
  'massage-print': Record<never, never>;
  /** Something failed; the element goes on without it. */
  'massage-error': {readonly reason: string};
}

export type MassageEventType = keyof MassageEventDetails;

/** The browser's own: old libraries put another thing in its place. */
const Event = Object.getPrototypeOf(CustomEvent) as typeof globalThis.Event;

/** An event of a massage element. Bubbles and crosses shadow roots. */
export class MassageEvent<Type extends MassageEventType = MassageEventType> extends Event {
  declare readonly type: Type;
  /** Tag of the element. */
  readonly element: string;
  /** Version of the content that the element shows. */
  readonly contentVersion = contentVersion;

  constructor(
    type: Type,
    element: Element,
    /** What happened; see `MassageEventDetails`. */
    readonly detail: MassageEventDetails[Type],
  ) {
    super(type, {bubbles: true, composed: true});
    this.element = element.localName;
  }
}

type MassageEventMap = {[Type in MassageEventType]: MassageEvent<Type>};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augments the platform's map
  interface GlobalEventHandlersEventMap extends MassageEventMap {}
}
