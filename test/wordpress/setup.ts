import type {TestProject} from 'vitest/node';
import {hindrance, php, startWordPress, type Site} from '../../scripts/wordpress.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The WordPress of this run, or why there is none. */
    wordpress: {readonly site: Site} | {readonly reason: string};
  }
}

/** One WordPress for all files of a project, whose name ends with the version. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const reason = hindrance();
  if (reason) {
    project.provide('wordpress', {reason});
    return undefined;
  }
  const version = /[\d.]+$/.exec(project.name)?.[0];
  const {url, folder, stop} = await startWordPress({version});
  const started = php({url, folder}, `return get_bloginfo( 'version' );`) as string;
  if (version && !started.startsWith(version)) throw new Error(`WordPress is ${started} here, not ${version}.`);
  project.provide('wordpress', {site: {url, folder}});
  return stop;
}
