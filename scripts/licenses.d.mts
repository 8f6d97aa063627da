export interface BundledPackage {
  name: string;
  version: string;
  license: string;
  /** Its folder, as the lock file calls it. */
  path: string;
}
export function packagesOf(moduleIds: readonly string[]): BundledPackage[];
export function banner(moduleIds: readonly string[], version?: string): string;
