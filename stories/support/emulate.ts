import {elements} from './manifest.js';

/** What a page cannot switch on for itself, and the media query by which the elements' own styles ask for it. */
const queries = {'forced-colors': '(forced-colors: active)', 'reduced-motion': '(prefers-reduced-motion: reduce)'} as const;
export type Emulated = keyof typeof queries;

/**
 * What a browser does to all colours when they are forced: the page's are dropped, the system's remain. Only roughly:
 * the palette is the browser's default one, and pictures are left alone.
 */
const forced = `@media all {
  .root { color: CanvasText !important; background-color: Canvas !important; }
  .root *, .root *::before, .root *::after {
    color: revert !important;
    background-color: revert !important;
    border-color: revert !important;
    text-decoration-color: revert !important;
    accent-color: revert !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
}`;

const styled = (tag: string) =>
  (customElements.get(tag) as unknown as {elementStyles: readonly (CSSStyleSheet | {styleSheet: CSSStyleSheet})[]}).elementStyles.map(
    (style) => (style instanceof CSSStyleSheet ? style : style.styleSheet),
  );

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

const switchedOn = new Map<Emulated, readonly CSSMediaRule[]>();
const overlaid = new Set<CSSStyleSheet>();

/**
 * Switches an emulation on or off for every massage element of the page, by the styles that they share: the rules that an
 * element keeps for that case apply, whatever the visitor's system says.
 */
export function emulate(feature: Emulated, on: boolean): void {
  if (on === switchedOn.has(feature)) return;
  const sheets = new Set([...elements.keys()].flatMap(styled));
  if (on) {
    const rules = [...sheets].flatMap((sheet) => [...mediaRules(sheet.cssRules)]).filter(({media}) => media.mediaText === queries[feature]);
    for (const {media} of rules) media.mediaText = 'all';
    switchedOn.set(feature, rules);
  } else {
    for (const {media} of switchedOn.get(feature) ?? []) media.mediaText = queries[feature];
    switchedOn.delete(feature);
  }
  if (feature !== 'forced-colors') return;
  if (on) {
    for (const tag of elements.keys()) {
      const [first] = styled(tag);
      if (!first || overlaid.has(first)) continue;
      first.insertRule(forced, first.cssRules.length);
      overlaid.add(first);
    }
  } else {
    for (const sheet of overlaid) sheet.deleteRule(sheet.cssRules.length - 1);
    overlaid.clear();
  }
}
