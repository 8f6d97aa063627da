import {registered} from './registered.js';

/** One public custom property. */
export interface Token {
  readonly name: `--massage-${string}`;
  /** CSS syntax with which the property is registered; `*` for one that falls back to another value. */
  readonly syntax: '<color>' | '<length>' | '<number>' | '<time>' | '*';
  /** Initial value, or for `*` the value that stands in. */
  readonly default: string;
  readonly description: string;
}

const typed = <Name extends keyof typeof registered>(name: Name, description: string) => {
  const [syntax, initial] = registered[name];
  return {name, syntax, default: initial, description};
};

const free = <Name extends Token['name']>(name: Name, standIn: string, description: string) => ({
  name,
  syntax: '*' as const,
  default: standIn,
  description,
});

/**
 * Every custom property that a page can set, in the order of the documentation. Stories, presets, manifest and the README's
 * table are made from this list. It does not ship: elements carry `registered` alone.
 */
export const tokens = [
  typed('--massage-accent-color', 'Your brand: colour of what can be acted on and what is chosen. Everything else follows from it.'),
  free('--massage-on-accent-color', 'black or white', 'Text on the accent colour.'),
  free('--massage-link-color', 'the accent colour', 'Links, and buttons that look like links.'),
  free('--massage-focus-color', 'the accent colour', 'Focus ring.'),
  typed('--massage-surface-color', 'Background of the whole element.'),
  free('--massage-text-color', 'the page’s', 'Text. Set it together with the surface colour.'),
  free('--massage-heading-color', 'the text colour', 'Headings.'),
  free(
    '--massage-border-color',
    'the text colour, faint',
    'Lines between and around things. Edges of fields and buttons keep their contrast.',
  ),
  typed('--massage-emergency-color', 'Banner: get help now.'),
  typed('--massage-absolute-color', 'Edge of “Not right now”.'),
  typed('--massage-clearance-color', 'Edge of “Ask your doctor before you book”.'),
  typed('--massage-local-color', 'Edge of “We keep away from that area”.'),
  typed('--massage-precaution-color', 'Edge of “We adapt your session”.'),
  free('--massage-font-family', 'the page’s', 'Font of the text.'),
  free('--massage-font-size', 'the page’s', 'Size of the text. All other sizes follow it.'),
  free('--massage-heading-font-family', 'the text’s', 'Font of headings.'),
  typed('--massage-heading-font-weight', 'Weight of headings, 1 to 1000.'),
  typed('--massage-radius', 'Corner radius.'),
  free('--massage-control-radius', 'the corner radius', 'Corner radius of buttons and fields.'),
  typed('--massage-border-width', 'Width of lines.'),
  typed('--massage-space', 'Spacing, as a factor: 0.75 is tighter, 1.25 airier.'),
  free('--massage-padding', '0', 'Space between the edge of the element and what is in it. Give it some when you set a surface colour.'),
  typed('--massage-duration', 'Length of movements. None with reduced motion.'),
  free('--massage-max-inline-size', 'none', 'Greatest width of the element.'),
] as const satisfies readonly Token[];

/** Name of a custom property that a page can set. */
export type TokenName = (typeof tokens)[number]['name'];
