/** CSS syntax and initial value of the properties that have a type. This much ships to the page; `tokens.ts` documents them. */
export const registered = {
  '--massage-accent-color': ['<color>', '#1d6f72'],
  '--massage-surface-color': ['<color>', 'transparent'],
  '--massage-emergency-color': ['<color>', '#a3131f'],
  '--massage-absolute-color': ['<color>', '#b3261e'],
  '--massage-clearance-color': ['<color>', '#b46a00'],
  '--massage-local-color': ['<color>', '#4b6b8a'],
  '--massage-precaution-color': ['<color>', '#4c7a5c'],
  '--massage-heading-font-weight': ['<number>', '650'],
  '--massage-radius': ['<length>', '8px'],
  '--massage-border-width': ['<length>', '1px'],
  '--massage-space': ['<number>', '1'],
  '--massage-duration': ['<time>', '160ms'],
} as const;

/** Registers the typed properties with the browser, once. A property that the page has registered already is left alone. */
export function registerTokens(): void {
  if (typeof CSS === 'undefined' || !CSS.registerProperty) return;
  for (const [name, [syntax, initialValue]] of Object.entries(registered)) {
    try {
      CSS.registerProperty({name, syntax, inherits: true, initialValue});
    } catch {
      // Registered before, by the page or by another copy of the library.
    }
  }
}
