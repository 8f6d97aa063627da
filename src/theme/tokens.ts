import {css, unsafeCSS, type CSSResult} from 'lit';

/** One public custom property. */
export interface Token {
  readonly name: `--massage-${string}`;
  /** CSS syntax with which the property is registered; `*` for one that falls back to another value. */
  readonly syntax: '<color>' | '<length>' | '<number>' | '<time>' | '*';
  /** Initial value, or for `*` the value that stands in. */
  readonly default: string;
  readonly description: string;
}

/**
 * Every custom property that a page can set, in the order of the documentation. Registration, styles, stories and the
 * README's table are made from this list.
 */
export const tokens = [
  {
    name: '--massage-accent-color',
    syntax: '<color>',
    default: '#1d6f72',
    description: 'Your brand: colour of what can be acted on and what is chosen. Everything else follows from it.',
  },
  {name: '--massage-on-accent-color', syntax: '*', default: 'black or white', description: 'Text on the accent colour.'},
  {name: '--massage-link-color', syntax: '*', default: 'the accent colour', description: 'Links, and buttons that look like links.'},
  {name: '--massage-focus-color', syntax: '*', default: 'the accent colour', description: 'Focus ring.'},
  {name: '--massage-surface-color', syntax: '<color>', default: 'transparent', description: 'Background of the whole element.'},
  {name: '--massage-text-color', syntax: '*', default: 'the page’s', description: 'Text. Set it together with the surface colour.'},
  {name: '--massage-heading-color', syntax: '*', default: 'the text colour', description: 'Headings.'},
  {name: '--massage-border-color', syntax: '*', default: 'the text colour, faint', description: 'Lines between and around things.'},
  {name: '--massage-emergency-color', syntax: '<color>', default: '#a3131f', description: 'Banner: get help now.'},
  {name: '--massage-absolute-color', syntax: '<color>', default: '#b3261e', description: 'Edge of “Not right now”.'},
  {name: '--massage-clearance-color', syntax: '<color>', default: '#b46a00', description: 'Edge of “Ask your doctor before you book”.'},
  {name: '--massage-local-color', syntax: '<color>', default: '#4b6b8a', description: 'Edge of “We keep away from that area”.'},
  {name: '--massage-precaution-color', syntax: '<color>', default: '#4c7a5c', description: 'Edge of “We adapt your session”.'},
  {name: '--massage-font-family', syntax: '*', default: 'the page’s', description: 'Font of the text.'},
  {name: '--massage-font-size', syntax: '*', default: 'the page’s', description: 'Size of the text. All other sizes follow it.'},
  {name: '--massage-heading-font-family', syntax: '*', default: 'the text’s', description: 'Font of headings.'},
  {name: '--massage-heading-font-weight', syntax: '<number>', default: '650', description: 'Weight of headings, 1 to 1000.'},
  {name: '--massage-radius', syntax: '<length>', default: '8px', description: 'Corner radius.'},
  {name: '--massage-control-radius', syntax: '*', default: 'the corner radius', description: 'Corner radius of buttons and fields.'},
  {name: '--massage-border-width', syntax: '<length>', default: '1px', description: 'Width of lines.'},
  {name: '--massage-space', syntax: '<number>', default: '1', description: 'Spacing, as a factor: 0.75 is tighter, 1.25 airier.'},
  {name: '--massage-padding', syntax: '*', default: '0', description: 'Space between the edge of the element and what is in it.'},
  {name: '--massage-duration', syntax: '<time>', default: '160ms', description: 'Length of movements. None with reduced motion.'},
  {name: '--massage-max-inline-size', syntax: '*', default: 'none', description: 'Greatest width of the element.'},
] as const satisfies readonly Token[];

/** Name of a custom property that a page can set. */
export type TokenName = (typeof tokens)[number]['name'];

/** Registers the typed properties with the browser, once. A property that the page has registered already is left alone. */
export function registerTokens(): void {
  if (typeof CSS === 'undefined' || !CSS.registerProperty) return;
  for (const {name, syntax, default: initialValue} of tokens) {
    if (syntax === '*') continue;
    try {
      CSS.registerProperty({name, syntax, inherits: true, initialValue});
    } catch {
      // Registered before, by the page or by another copy of the library.
    }
  }
}

const fallback = (name: Token['name']): CSSResult => unsafeCSS(tokens.find((token) => token.name === name)?.default ?? '');

/**
 * Private properties that the styles use, derived from the public ones. `oklch(from …)` holds the lightness of any given
 * colour below (on light pages) or above (on dark pages) a bound, which keeps text at 4.5:1 and edges at 3:1.
 */
export const tokenStyles = css`
  :host {
    --_accent-given: var(--massage-accent-color, ${fallback('--massage-accent-color')});
    --_emergency-given: var(--massage-emergency-color, ${fallback('--massage-emergency-color')});
    --_absolute-given: var(--massage-absolute-color, ${fallback('--massage-absolute-color')});
    --_clearance-given: var(--massage-clearance-color, ${fallback('--massage-clearance-color')});
    --_local-given: var(--massage-local-color, ${fallback('--massage-local-color')});
    --_precaution-given: var(--massage-precaution-color, ${fallback('--massage-precaution-color')});
    --_radius: var(--massage-radius, ${fallback('--massage-radius')});
    --_border-width: var(--massage-border-width, ${fallback('--massage-border-width')});
    --_duration: var(--massage-duration, ${fallback('--massage-duration')});
    --_step: calc(0.25em * var(--massage-space, ${fallback('--massage-space')}));
    --_heading-weight: var(--massage-heading-font-weight, ${fallback('--massage-heading-font-weight')});
  }

  .root {
    --_accent: light-dark(oklch(from var(--_accent-given) min(l, 0.47) c h), oklch(from var(--_accent-given) max(l, 0.8) c h));
    --_on-accent: var(--massage-on-accent-color, light-dark(white, black));
    --_focus: var(--massage-focus-color, var(--_accent));
    --_border: var(--massage-border-color, color-mix(in oklab, currentcolor 22%, transparent));
    --_control-border: color-mix(in oklab, currentcolor 62%, transparent);
    --_muted: color-mix(in oklab, currentcolor 78%, transparent);
    --_quiet: color-mix(in oklab, currentcolor 5%, transparent);
    --_chosen: color-mix(in oklab, var(--_accent) 11%, transparent);
    --_emergency: oklch(from var(--_emergency-given) min(l, 0.46) c h);
    --_absolute: light-dark(oklch(from var(--_absolute-given) min(l, 0.48) c h), oklch(from var(--_absolute-given) max(l, 0.77) c h));
    --_clearance: light-dark(oklch(from var(--_clearance-given) min(l, 0.48) c h), oklch(from var(--_clearance-given) max(l, 0.8) c h));
    --_local: light-dark(oklch(from var(--_local-given) min(l, 0.48) c h), oklch(from var(--_local-given) max(l, 0.78) c h));
    --_precaution: light-dark(oklch(from var(--_precaution-given) min(l, 0.48) c h), oklch(from var(--_precaution-given) max(l, 0.78) c h));
  }
`;
