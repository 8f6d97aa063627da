// The engines that the tests run in: Chromium (chromium.mjs), Firefox ESR, and WebKitGTK, which is what Safari is made of.
// `node scripts/engines.mjs` says which are here; `node scripts/engines.mjs install` installs those from Debian's packages that can be.
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {findChromium, findProgram} from './chromium.mjs';
import {freePort, installWithApt} from './debian.mjs';

const say = (program, ...args) => execFileSync(program, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
const number = (text) => /\d+(?:\.\d+)+/.exec(text)?.[0] ?? 'of unknown version';

/** @returns {string | undefined} path of a Firefox: `FIREFOX_PATH`, else the usual names on PATH, else the usual place */
export const findFirefox = () =>
  findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);

/** Else a page that prints waits for somebody to answer a dialog that nobody sees. */
const printsNowhere = {
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': '/dev/null',
};

/**
 * How Playwright starts a Firefox that it did not build, and drives it by WebDriver BiDi.
 *
 * @param {Readonly<Record<string, unknown>>} preferences - of the Firefox, beside its usual ones
 */
export const firefoxOptions = (preferences = {}) => ({
  channel: 'moz-firefox',
  executablePath: findFirefox(),
  firefoxUserPrefs: {...printsNowhere, ...preferences},
});

/** Debian has a folder for each kind of machine. */
const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((folder) => join('/usr/lib', folder)) : [];
const webkitParts = {
  WebKitWebDriver: () => findProgram('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']),
  MiniBrowser: () =>
    findProgram(
      'MINIBROWSER_PATH',
      ['MiniBrowser'],
      libraries.map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')),
    ),
  Xvfb: () => findProgram('XVFB_PATH', ['Xvfb']),
};

/** What a WebDriver client asks WebKitGTK's driver for. Its browser shows its windows on the display of the driver. */
export const webkitCapabilities = () => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': {binary: webkitParts.MiniBrowser(), args: ['--automation']},
});

/**
 * Starts WebKitGTK's WebDriver, and a display that nobody sees for its windows.
 *
 * @param {number} port - on loopback, a free one
 * @returns {Promise<{stop: () => Promise<void>}>}
 */
export async function startWebkit(port) {
  // It writes the number of the display that it took to its fourth stream.
  const display = spawn(webkitParts.Xvfb(), ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [name] = await Promise.race([once(display.stdio[3], 'data'), once(display, 'exit').then(() => [''])]);
  if (String(name).trim() === '') throw new Error('Xvfb ended before it had a display.');
  const driver = spawn(webkitParts.WebKitWebDriver(), [`--port=${port}`, '--host=127.0.0.1'], {
    env: {...process.env, DISPLAY: `:${String(name).trim()}`},
    stdio: 'ignore',
  });
  const ended = [driver, display].map((child) => once(child, 'exit'));
  const stop = async () => {
    driver.kill();
    display.kill();
    await Promise.all(ended);
  };
  process.once('exit', () => {
    driver.kill();
    display.kill();
  });
  for (let tries = 0; ; tries++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) return {stop};
    } catch (error) {
      if (tries >= 200 || driver.exitCode !== null) {
        await stop();
        throw error;
      }
    }
    await sleep(50);
  }
}

/**
 * Each engine: `hindrance` says why it cannot run here, or nothing; `packages` are Debian's.
 *
 * @type {readonly {id: 'chromium' | 'firefox' | 'webkit', name: string, packages: readonly string[], hindrance: () => string | undefined, version: () => string | Promise<string>}[]}
 */
export const engines = [
  {
    id: 'chromium',
    name: 'Chromium',
    packages: ['chromium'],
    hindrance: () => (findChromium() ? undefined : 'there is none here'),
    version: () => number(say(findChromium(), '--version')),
  },
  {
    id: 'firefox',
    name: 'Firefox',
    packages: ['firefox-esr'],
    hindrance: () => (findFirefox() ? undefined : 'there is none here'),
    version: () => number(say(findFirefox(), '--version')),
  },
  {
    id: 'webkit',
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    hindrance: () => {
      const missing = Object.keys(webkitParts).filter((part) => !webkitParts[part]());
      return missing.length > 0 ? `missing here: ${missing.join(', ')}` : undefined;
    },
    // Without a display it does not even say that.
    version: async () => {
      const port = await freePort();
      const {stop} = await startWebkit(port);
      const ask = async (method, path, body) => (await fetch(`http://127.0.0.1:${port}/session${path}`, {method, body})).json();
      try {
        const {value} = await ask('POST', '', JSON.stringify({capabilities: {alwaysMatch: webkitCapabilities()}}));
        await ask('DELETE', `/${value.sessionId}`);
        return value.capabilities.browserVersion;
      } finally {
        await stop();
      }
    },
  },
];

/** Installs those engines that are missing, where that can be done. */
export function install(wanted = engines) {
  const missing = wanted.filter(({hindrance}) => hindrance());
  if (missing.length === 0) return;
  installWithApt(
    missing.map(({name}) => name).join(' and '),
    missing.flatMap(({packages}) => packages),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'install') install();
  for (const {name, hindrance, version} of engines) console.log(`${name}: ${hindrance() ?? (await version())}`);
}
