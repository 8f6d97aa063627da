import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Builds the Storybook that a clinic can host. */
export function buildStorybook(folder: string): SpawnSyncReturns<string> {
  return spawnSync(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--disable-telemetry', '--quiet', '-o', folder],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
      env: {...process.env, CI: 'true', NODE_ENV: 'production', STORYBOOK_DISABLE_TELEMETRY: '1'},
    },
  );
}
