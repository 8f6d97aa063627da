/**
 * Reads a boolean attribute: on when it is there. `"false"` counts as absent: Vue and Svelte write that for `false`, and
 * nobody who writes it means "on".
 */
export const present = (value: string | null): boolean => value !== null && value !== 'false';
