import {isServer, type ReactiveController} from 'lit';
import {warnOnce} from './warn.js';

/** What a hash link asks of its element. */
export interface HashHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  /** Name in the address; `null` and `false` switch the link off, empty and `true` mean the default name. */
  hash: string | boolean | null;
  readonly hasUpdated: boolean;
}

/**
 * Keeps one id in the fragment of the page's address, as `#name=id`, so that it can be linked to and the browser's Back
 * leads out of it. Off unless the page asks for it. A fragment of another form is the page's own: it changes nothing here,
 * and is replaced when the visitor opens something, but never when it looks like a route (`#/…`, `#!…`).
 */
export class HashLink implements ReactiveController {
  constructor(
    private readonly host: HashHost,
    private readonly initial: string,
    /** Called with the id in the address, and with the empty one when the address has lost its fragment. */
    private readonly follow: (id: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    addEventListener('popstate', this.#read);
    // What the page itself gives is read first.
    if (this.host.hasUpdated && this.id) this.follow(this.id);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    removeEventListener('popstate', this.#read);
  }

  /** The name in the address; `undefined` when the link is off. */
  get #name(): string | undefined {
    const {hash, localName} = this.host;
    if (hash === true) return this.initial;
    if (typeof hash !== 'string') return undefined;
    if (/^[a-z][a-z0-9-]{0,99}$/i.test(hash)) return hash;
    if (hash) warnOnce(`<${localName} hash="${hash}">: up to 100 letters, digits and hyphens are accepted. Using "${this.initial}".`);
    return this.initial;
  }

  /** The id in the address; empty when there is none or the link is off. */
  get id(): string {
    if (isServer) return '';
    const name = this.#name;
    const [, id] = (name && new RegExp(`^#${name}=([a-z0-9-]+)$`, 'i').exec(location.hash)) || [];
    return id ?? '';
  }

  /** Writes an id, or takes it out with the empty one. */
  write(id: string): void {
    const name = this.#name;
    if (!name || this.id === id) return;
    if (/^#[/!]/.test(location.hash)) {
      warnOnce(`<${this.host.localName} hash>: the address holds a route of the page ("${location.hash}"), so nothing is written to it.`);
      return;
    }
    try {
      history.pushState(history.state, '', location.href.split('#')[0] + (id && `#${name}=${id}`));
    } catch {
      // A frame without an address of its own: there is nothing to link to.
    }
  }

  readonly #read = (): void => {
    if (this.#name && (this.id || !location.hash)) this.follow(this.id);
  };
}
