import type {TestProject} from 'vitest/node';
import {hindrance, startWordPress, type Site} from '../../scripts/wordpress.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The WordPress of this run, or why there is none. */
    wordpress: {readonly site: Site} | {readonly reason: string};
  }
}

/** One WordPress for all files. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const reason = hindrance();
  if (reason) {
    project.provide('wordpress', {reason});
    return undefined;
  }
  const {url, folder, stop} = await startWordPress();
  project.provide('wordpress', {site: {url, folder}});
  return stop;
}
