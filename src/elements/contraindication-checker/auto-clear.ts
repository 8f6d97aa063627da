import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Seconds of warning before an unattended form is cleared: three times what WCAG 2.2.1 asks for. */
export const warningSeconds = 60;

const activity = ['pointerdown', 'keydown', 'input'] as const;
/** What says that something was entered in an element. */
const entering = ['input', 'massage-select'] as const;

/** Whether it is a massage element, perhaps from another script file. */
const isOurs = (target: EventTarget): boolean => 'contentVersion' in target.constructor;

/**
 * Clears a form that nobody has touched for a while, for tablets that a clinic shares between visitors. Warns first, and
 * any touch or key on the page extends the time. Also clears when the page is left.
 */
export class AutoClear implements ReactiveController {
  /** Whole seconds until the form is cleared, while the warning stands. */
  remaining: number | undefined;
  #deadline = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #page: Document | undefined;
  /** Something was entered in another massage element on the page, which is cleared along. */
  #elsewhere = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** Minutes without a touch; 0 is off. */
    private readonly minutes: () => number,
    private readonly isEmpty: () => boolean,
    private readonly clear: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.host.ownerDocument;
    for (const type of activity) this.#page.addEventListener(type, this.extend, true);
    for (const type of entering) this.#page.addEventListener(type, this.#note, true);
    this.host.addEventListener('massage-clear', this.#forget);
    window.addEventListener('pagehide', this.#leave);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    for (const type of activity) this.#page?.removeEventListener(type, this.extend, true);
    for (const type of entering) this.#page?.removeEventListener(type, this.#note, true);
    this.host.removeEventListener('massage-clear', this.#forget);
    window.removeEventListener('pagehide', this.#leave);
    this.#stop();
  }

  hostUpdated(): void {
    if (this.minutes() <= 0 || (this.isEmpty() && !this.#elsewhere)) this.#stop();
    else if (this.#timer === undefined && this.host.isConnected) {
      this.#deadline = Date.now() + this.minutes() * 60_000;
      this.#timer = setInterval(this.#tick, 1000);
    }
  }

  /** Starts the time anew. */
  readonly extend = (): void => {
    this.#deadline = Date.now() + this.minutes() * 60_000;
    if (this.remaining === undefined) return;
    this.remaining = undefined;
    this.host.requestUpdate();
  };

  readonly #note = (event: Event): void => {
    if (this.#elsewhere || this.minutes() <= 0) return;
    const path = event.composedPath();
    this.#elsewhere = !path.includes(this.host) && path.some(isOurs);
    this.hostUpdated();
  };

  readonly #forget = (): void => {
    this.#elsewhere = false;
  };

  readonly #tick = (): void => {
    const seconds = Math.ceil((this.#deadline - Date.now()) / 1000);
    if (seconds <= 0) {
      this.#stop();
      this.clear();
    } else if (seconds <= warningSeconds && seconds !== this.remaining) {
      this.remaining = seconds;
      this.host.requestUpdate();
    }
  };

  readonly #leave = (): void => {
    if (this.minutes() > 0) this.clear();
  };

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.remaining = undefined;
  }
}
