interface Engine {
  readonly id: 'chromium' | 'firefox' | 'webkit';
  readonly name: string;
  /** Of Debian. */
  readonly packages: readonly string[];
  /** Why it cannot run here; nothing when it can. */
  hindrance(): string | undefined;
  version(): string | Promise<string>;
}
/** The engines that the tests run in. */
export const engines: readonly Engine[];
/** Path of a Firefox on this machine, if there is one. */
export function findFirefox(): string | undefined;
/** How Playwright starts a Firefox that it did not build; with preferences of the Firefox. */
export function firefoxOptions(preferences?: Readonly<Record<string, string | number | boolean>>): {
  channel: string;
  executablePath: string | undefined;
  firefoxUserPrefs: Record<string, string | number | boolean>;
};
/** What a WebDriver client asks WebKitGTK's driver for. */
export function webkitCapabilities(): {browserName: string};
/** Starts WebKitGTK's WebDriver on a port of loopback, and a display that nobody sees for its windows. */
export function startWebkit(port: number): Promise<{stop: () => Promise<void>}>;
/** Installs those engines that are missing, where that can be done. */
export function install(wanted?: readonly Engine[]): void;
