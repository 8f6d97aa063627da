import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Seconds of warning before an unattended form is cleared: three times what WCAG 2.2.1 asks for. */
export const warningSeconds = 60;

const activity = ['pointerdown', 'keydown', 'input'] as const;

/**
 * Clears a form that nobody has touched for a while, for tablets that a clinic shares between visitors. Warns first, and
 * any touch or key extends the time. Also clears when the page is left.
 */
export class AutoClear implements ReactiveController {
  /** Whole seconds until the form is cleared, while the warning stands. */
  remaining: number | undefined;
  #deadline = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

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
    for (const type of activity) this.host.addEventListener(type, this.extend);
    window.addEventListener('pagehide', this.#leave);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    for (const type of activity) this.host.removeEventListener(type, this.extend);
    window.removeEventListener('pagehide', this.#leave);
    this.#stop();
  }

  hostUpdated(): void {
    if (this.minutes() <= 0 || this.isEmpty()) this.#stop();
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
