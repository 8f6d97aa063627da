/** Arguments that keep a headless Chromium still on a machine without network. */
export const chromiumArgs: string[];
/** Path of a Chromium on this machine, if there is one. */
export function findChromium(): string | undefined;
/** Path of a program: what a variable of the environment names, else one of the names on PATH, else one of the places. */
export function findProgram(variable: string, names: readonly string[], places?: readonly string[]): string | undefined;
/** Path of a Chromium, installed where there is none and that can be done; throws one line otherwise. */
export function ensureChromium(): string;
