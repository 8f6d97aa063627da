import {rmSync} from 'node:fs';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Pictures that look different are stored instead of failing. */
    updatePictures: boolean;
  }
}

/** The runner's own `--update`, which also rewrites its other snapshots, decides for the pictures. */
export default function setup(project: TestProject): void {
  rmSync(new URL('../../test-results/visual', import.meta.url), {recursive: true, force: true});
  project.provide('updatePictures', project.config.snapshotOptions.updateSnapshot === 'all');
}
