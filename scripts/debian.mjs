// What the scripts that run a server for the tests share: packages of Debian, and a free port.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';

/** Installs packages where that can be done; elsewhere says that the tests with `what` are skipped. */
export function installWithApt(what, packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`No ${what} can be installed here: that needs root on Debian. The tests with it are skipped.`);
    return;
  }
  console.log(`Installing ${what} with apt-get …`);
  // Servers for this project alone: the system's own are not to be started.
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'}};
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch (error) {
    console.log(`${what} could not be installed (${error.message}). The tests with it are skipped.`);
  }
}

/** A port that nothing listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
