import type {ReactiveController, ReactiveElement} from 'lit';
import {newSheet} from './adopt.js';
import {registered} from './registered.js';
import {contrast, derive, hex, luminance, over, parse, type Color, type Given} from './contrast.js';

/** The given colours in the order of the probe in `token.styles.ts`, what is made of each, and the ratio that it needs. */
const order = [
  ['text', 'ink', 4.5],
  ['accent', 'accent', 4.5],
  ['on-accent', 'on-fill', 4.5],
  ['link', 'link', 4.5],
  ['heading', 'heading', 4.5],
  ['focus', 'focus', 3],
  ['emergency', 'emergency', 3],
  ['absolute', 'absolute', 3],
  ['clearance', 'clearance', 3],
  ['local', 'local', 3],
  ['precaution', 'precaution', 3],
] as const;

const said = new Set<string>();

/**
 * Keeps an element readable on whatever it stands: reads the colours that the page gave and the background behind the
 * element, and sets exact ones in a constructed style sheet. Works when something changed, never by the frame: a
 * transition of one millisecond on a hidden probe tells when a colour did.
 */
export class ContrastGuard implements ReactiveController {
  #document: Document | undefined;
  #probe: HTMLElement | undefined;
  #sheet: CSSStyleSheet | undefined;
  #written = '';
  #read = '';
  #frame = 0;
  #media: MediaQueryList[] = [];

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(prefers-contrast: more)')];
    for (const media of this.#media) media.addEventListener('change', this.measure);
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener('transitionend', this.#onPage);
    addEventListener('load', this.measure);
    this.measure();
  }

  hostDisconnected(): void {
    for (const media of this.#media) media.removeEventListener('change', this.measure);
    this.#document?.removeEventListener('transitionend', this.#onPage);
    removeEventListener('load', this.measure);
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    if (this.#probe) {
      // Where the element renders in the frame of a change, WebKit runs no transition for it.
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        if (this.#given().join() !== this.#read) this.measure();
      });
      return;
    }
    if (!root?.adoptedStyleSheets) return;
    this.adopt(root);
    this.#probe = document.createElement('i');
    this.#probe.className = 'probe';
    this.#probe.addEventListener('transitionrun', this.measure);
    this.#probe.addEventListener('animationstart', this.measure);
    // In front: Lit clears to the end of the root when it renders another template, as when a language has come.
    root.prepend(this.#probe);
    this.measure();
  }

  /** Puts a style sheet of its own document into a root that has none of the guard's. */
  adopt(root: ShadowRoot): void {
    this.#sheet = newSheet(this.host.ownerDocument);
    this.#sheet.replaceSync(`.root{${this.#written}}`);
    root.adoptedStyleSheets.push(this.#sheet);
  }

  /** A background above that took its time to change. */
  readonly #onPage = ({propertyName, target}: TransitionEvent): void => {
    if (propertyName === 'background-color' && (target as Node).contains(this.host)) this.measure();
  };

  /** What the page gives the probe, the text's colour first. */
  #given(): [string, string] {
    const {color, boxShadow} = getComputedStyle(this.#probe!);
    return [color, boxShadow];
  }

  /** Reads what holds now and writes what follows from it. */
  readonly measure = (): void => {
    const probe = this.#probe;
    if (!probe || !this.host.isConnected) return;
    const read = this.#given();
    const [color, boxShadow] = read;
    this.#read = read.join();
    // Forced colours draw no shadows and need no guard.
    const [text, accent, onAccent, link, heading, focus, emergency, absolute, clearance, local, precaution] = [
      color,
      ...(boxShadow.match(/[a-z]+\([^)]*\)/g) ?? []),
    ].map((one) => this.#resolve(one));
    if (!precaution) return this.#write('');
    const given = {text, accent, onAccent, link, heading, focus, emergency, absolute, clearance, local, precaution} as Given;
    const surface = this.#surface(given.text);
    if (!surface) return this.#write(`color-scheme:${luminance(given.text) > 0.18 ? 'dark' : 'light'}`);
    const colors = derive(given, surface, ...(this.#media[1]?.matches ? ([7, 4.5] as const) : []));
    const all = Object.entries(colors).map(([name, color]) => `--_${name}:${hex(color)}`);
    this.#write(`color:var(--_ink);color-scheme:${luminance(colors['ink']!) > 0.18 ? 'dark' : 'light'};${all.join(';')}`);
    Object.values(given).forEach((color: Color, at) => this.#say(order[at]!, color, colors, surface));
  };

  #write(rules: string): void {
    if (rules !== this.#written) this.#sheet!.replaceSync(`.root{${(this.#written = rules)}}`);
  }

  /** Any colour notation, worked out by the browser where it is not a plain one. */
  #resolve(text: string): Color {
    const plain = parse(text);
    if (plain) return plain;
    const {style} = this.#probe!;
    style.outlineColor = `color(from ${text} srgb r g b / alpha)`;
    const color = parse(getComputedStyle(this.#probe!).outlineColor);
    style.outlineColor = '';
    return color ?? [0, 0, 0, 0];
  }

  /**
   * The opaque colour behind the element: its own surface over the backgrounds above it, through shadow hosts and slots.
   *
   * @returns `undefined` where a picture is behind, or where the page's own text would be unreadable on what was found, which
   *   means that the page paints its background in some other way
   */
  #surface(text: Color): Color | undefined {
    const layers: Color[] = [];
    for (
      let node: Element | null | undefined = this.host;
      node && layers.at(-1)?.[3] !== 1;
      node = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host
    ) {
      const {backgroundColor, backgroundImage} = getComputedStyle(node);
      if (backgroundImage !== 'none') return undefined;
      layers.push(this.#resolve(backgroundColor));
    }
    const canvas = this.#resolve(getComputedStyle(this.#probe!).backgroundColor);
    const surface = layers.reduceRight((ground, layer) => over(layer, ground), canvas);
    return layers[0]![3] === 1 || contrast(over(text, surface), surface) >= 2 ? surface : undefined;
  }

  /** Tells the site's developer, once for each colour and surface, in the console's verbose level. */
  #say([name, part, least]: (typeof order)[number], given: Color, colors: Record<string, Color>, surface: Color): void {
    const ground = name === 'on-accent' ? colors['fill']! : surface;
    const used = colors[part]!;
    const was = contrast(over(given, ground), ground);
    const initial: string | undefined = (registered as Readonly<Record<string, readonly string[]>>)[`--massage-${name}-color`]?.[1];
    // The built-in colours are our own concern.
    if (!given[3] || hex(given) === initial || hex(used) === hex(over(given, ground))) return;
    const message = `--massage-${name}-color ${hex(given)} on ${hex(ground)} is ${was.toFixed(2)}:1; ${least === 3 ? 'edges use' : 'text uses'} ${hex(used)} (${contrast(used, ground).toFixed(2)}:1)`;
    if (said.has(message)) return;
    said.add(message);
    console.debug(`[massage-elements] ${message}`);
  }
}
