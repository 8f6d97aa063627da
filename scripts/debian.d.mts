/** Installs packages where that can be done; elsewhere says that the tests with `what` are skipped. */
export function installWithApt(what: string, packages: readonly string[]): void;
/** A port that nothing listens on. */
export function freePort(): Promise<number>;
