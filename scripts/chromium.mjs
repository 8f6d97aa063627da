// Finds a Chromium for the tests, or installs one, or says in one line what to install.
import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Arguments that keep a headless Chromium still on a machine without network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usual = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const installed = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} variable - of the environment, which names the program and then has to be right
 * @param {readonly string[]} names - usual ones on PATH
 * @param {readonly string[]} places - usual ones outside of PATH
 * @returns {string | undefined} path of a program
 */
export function findProgram(variable, names, places = []) {
  const named = process.env[variable];
  if (named) {
    if (!executable(named)) throw new Error(`${variable} is "${named}", which is no executable file.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(executable);
}

/** @returns {string | undefined} path of a Chromium: `CHROME_PATH`, else the usual names on PATH, else the usual places */
export const findChromium = () => findProgram('CHROME_PATH', usual, installed);

/** @returns {string} path of a Chromium, installed from Debian's packages where there is none and that can be done */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && executable('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing one with apt-get …');
    const options = {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    const now = findChromium();
    if (now) return now;
  }
  throw new Error('The tests need a Chromium: install chromium or Google Chrome, or set CHROME_PATH to its executable.');
}
