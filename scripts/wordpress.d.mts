/** A WordPress that is running. */
export interface Site {
  readonly url: string;
  /** Holds the site and `debug.log`, what PHP complained about. */
  readonly folder: string;
}
/** Logins: each name is also the role, and with `-password` the password. */
export const people: readonly string[];
/** Why no WordPress can be started here; nothing when one can. */
export function hindrance(): string | undefined;
/** Installs PHP, MariaDB and WordPress where they are missing and that can be done. */
export function install(): void;
/** How PHP_CodeSniffer is called with the WordPress coding standard, but for the rules and the folders; or why it cannot be had here. */
export function codingStandard(): {readonly command: string; readonly args: readonly string[]} | {readonly reason: string};
/** Runs PHP, given without its opening tag, inside a running site, and gives back what it returns. */
export function php(site: Site, code: string): unknown;
/** A WordPress with the plugin from its zip, on 127.0.0.1, in a temporary folder that goes away with it. */
export function startWordPress(options?: {
  /** Any free one by default. */
  port?: number;
  /** "6.5" or "6.7", which come from an npm package; Debian's by default. */
  version?: string;
  /** A network of sites (multisite), whose second one is at /second/. */
  network?: boolean;
}): Promise<Site & {stop: () => Promise<void>}>;
