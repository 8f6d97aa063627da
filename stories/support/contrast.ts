import type {TokenName} from '../../src/theme/tokens.js';
import {contrast, hex as hexOf, type Color} from '../../src/theme/contrast.js';

/** A colour on another, as they are shown. */
export interface Pair {
  readonly kind: 'text' | 'control edge' | 'edge with a meaning' | 'focus ring' | 'line';
  readonly color: string;
  readonly background: string;
  /** Contrast by WCAG 2: 1 to 21. */
  readonly ratio: number;
  /** The least that it needs. Lines that only decorate need none. */
  readonly needs: 4.5 | 3 | undefined;
  /** Tag of the element it was first seen in. */
  readonly tag: string;
  /** Words that stand there. */
  readonly sample: string;
}

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
const white: Color = [1, 1, 1, 1];

/** A colour in any CSS notation, seen over an opaque one. */
function over(color: string, background: Color): Color {
  for (const paint of [hexOf(background), color]) {
    canvas.fillStyle = paint;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255, 1];
}

/** Any CSS colour as `#rrggbb`, as a colour field wants it; `undefined` for what is no colour or is see-through. */
export function hex(color: string): string | undefined {
  if (!CSS.supports('color', color) || /^(transparent|currentcolor|inherit|initial|unset|revert)$/i.test(color)) return undefined;
  return hexOf(over(color, white));
}

const children = (node: Element): readonly Element[] =>
  node.shadowRoot
    ? [...node.shadowRoot.children]
    : node instanceof HTMLSlotElement && node.assignedElements().length > 0
      ? node.assignedElements()
      : [...node.children];
const ownText = (node: Element): string =>
  [...node.childNodes]
    .filter((child) => child.nodeType === Node.TEXT_NODE)
    .map((child) => child.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Every pair of colours in the elements inside, once each, measured from computed styles; the weakest first. Text that is
 * large counts as WCAG counts it. What is disabled, hidden or a picture is left out.
 */
export function measure(root: Element): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (pair: Omit<Pair, 'ratio' | 'color' | 'background'>, color: string, background: Color): void => {
    const shown = over(color, background);
    const found = {...pair, color: hexOf(shown), background: hexOf(background), ratio: contrast(shown, background)};
    const key = [found.kind, found.color, found.background, found.needs].join();
    if (!pairs.has(key)) pairs.set(key, found);
  };
  const visit = (node: Element, behind: Color, tag: string): void => {
    if (node instanceof SVGElement || node.matches(':disabled') || !node.checkVisibility()) return;
    const style = getComputedStyle(node);
    if (style.clipPath !== 'none') return;
    const own = node.shadowRoot && node.localName.includes('-') ? node.localName : tag;
    const background = over(style.backgroundColor, behind);
    const text = node.shadowRoot || ['STYLE', 'OPTION', 'TEXTAREA'].includes(node.tagName) ? '' : ownText(node);
    if (own && text) {
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      add({kind: 'text', needs: large ? 3 : 4.5, tag: own, sample: text}, style.color, background);
    }
    const width = parseFloat(style.borderInlineStartWidth);
    if (
      own &&
      width > 0 &&
      style.borderInlineStartStyle !== 'none' &&
      hexOf(over(style.borderInlineStartColor, behind)) !== hexOf(behind)
    ) {
      const control = node.matches('button, .button, input, select, textarea');
      const kind = control ? 'control edge' : width >= 3 && !node.matches('.notice') ? 'edge with a meaning' : 'line';
      add(
        {kind, needs: kind === 'line' ? undefined : 3, tag: own, sample: (node.textContent ?? '').replace(/\s+/g, ' ').trim()},
        style.borderInlineStartColor,
        behind,
      );
    }
    if (node.matches('.root') && own) {
      const probe = document.createElement('span');
      probe.style.color = 'var(--_focus)';
      node.append(probe);
      add({kind: 'focus ring', needs: 3, tag: own, sample: ''}, getComputedStyle(probe).color, background);
      probe.remove();
    }
    for (const child of children(node)) visit(child, background, own);
  };
  visit(root, white, '');
  const lack = ({ratio, needs}: Pair) => (needs === undefined ? Infinity : ratio / needs);
  return [...pairs.values()].sort((one, other) => lack(one) - lack(other));
}

/** A colour of a look that would be too faint where it stands, and what the elements show in its place. */
export interface Change {
  readonly name: TokenName;
  readonly given: string;
  readonly was: number;
  readonly used: string;
  readonly is: number;
}

/** What is made of each colour, and what that stands on, by the private properties of the elements. */
const madeOf: Partial<Record<TokenName, readonly [used: string, ground: string]>> = {
  '--massage-text-color': ['ink', 'surface'],
  '--massage-accent-color': ['accent', 'surface'],
  '--massage-on-accent-color': ['on-fill', 'fill'],
  '--massage-link-color': ['link', 'surface'],
  '--massage-heading-color': ['heading', 'surface'],
  '--massage-focus-color': ['focus', 'surface'],
  '--massage-emergency-color': ['emergency', 'surface'],
  '--massage-absolute-color': ['absolute', 'surface'],
  '--massage-clearance-color': ['clearance', 'surface'],
  '--massage-local-color': ['local', 'surface'],
  '--massage-precaution-color': ['precaution', 'surface'],
};

/** The colours of a look that an element does not show as they were given, by what it shows. */
export function changesIn(element: Element, look: readonly (readonly [TokenName, string])[]): readonly Change[] {
  const root = element.shadowRoot?.querySelector('.root');
  if (!root) return [];
  const shown = (part: string) => hex(getComputedStyle(root).getPropertyValue(`--_${part}`).trim());
  return look.flatMap(([name, value]) => {
    const [used, ground] = (madeOf[name] ?? []).map(shown);
    if (!used || !ground || !CSS.supports('color', value)) return [];
    const [background, color] = [over(ground, white), over(used, white)];
    const given = over(value, background);
    if (hexOf(given) === hexOf(color)) return [];
    return [{name, given: hexOf(given), was: contrast(given, background), used: hexOf(color), is: contrast(color, background)}];
  });
}

/** Whether a pair has the contrast it needs. */
export const passes = ({ratio, needs}: Pair): boolean => needs === undefined || ratio >= needs;
