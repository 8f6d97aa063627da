import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Keeps one `<script type="application/ld+json">` of an element in the page's head, as long as the element is in the page
 * and has something to say. It carries `data-massage-elements` with the element's tag.
 */
export class HeadScript implements ReactiveController {
  #script: Element | undefined;
  #said: readonly unknown[] = [];

  /**
   * @param host - whose script it is
   * @param from - all that the text is made from, looked at after every update; nothing when there is nothing to say
   * @param make - makes the text, when anything in `from` is another than before
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly from: () => readonly unknown[] | undefined,
    private readonly make: () => string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    // An update may come after the element has left the page.
    const from = this.host.isConnected ? this.from() : undefined;
    if (!from) return this.#remove();
    if (this.#script && from.length === this.#said.length && from.every((each, n) => each === this.#said[n])) return;
    this.#remove();
    this.#said = from;
    this.#script = scriptIn(this.host.ownerDocument, this.host.localName, this.make());
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

/** A script that has started never starts again, and neither does its clone: so its text may be set under Trusted Types. */
function scriptIn(document: Document, tag: string, text: string): Element {
  const started = [...document.scripts].find(({type}) => /^(|module|text\/javascript)$/.test(type));
  const script = (started?.cloneNode() as Element | undefined) ?? document.createElement('script');
  for (const {name} of [...script.attributes]) script.removeAttribute(name);
  script.setAttribute('type', 'application/ld+json');
  script.setAttribute('data-massage-elements', tag);
  script.append(text);
  (document.head ?? document.documentElement).append(script);
  return script;
}
