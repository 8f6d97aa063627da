// npx massage-elements prove URL: does a page leave a trace of what its visitors answer? Needs playwright-core and a Chromium.
import {accessSync, constants, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Misuse} from './misuse.mjs';
import {report} from './prove/report.mjs';
import {CannotProve, visits} from './prove/visits.mjs';

export const proveUsage = `Usage: massage-elements prove URL [--quick] [--limit N] [--browser PATH] [--json] [--out FILE]

Opens a page of yours, gives every answer in the massage elements on it, and says whether that
left a trace: a request, something stored, in the address, in the page, told to its scripts.
Prints a report that you can file. Nothing is sent anywhere but to the page itself.

  npx -p massage-elements -p playwright-core massage-elements prove https://example.com/before-your-visit

  --quick         a few of the answers, to try things out
  --limit N       most conditions in each category, and most entries of other lists; default: all
  --browser PATH  a Chromium, Google Chrome or Edge; default: CHROME_PATH, else what is installed
  --json          the result as JSON
  --out FILE      writes the report there

Exit code: 0 no trace was found, 1 a trace was found, 2 called wrongly or nothing could be proven.
`;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

function may(mode, path) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
const isExecutable = (path) => may(constants.X_OK, path);

/** playwright-core beside this package, or in the project that calls. */
async function playwright() {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), 'package.json')).href])
    for (const name of ['playwright-core', 'playwright'])
      try {
        const module = await import(pathToFileURL(createRequire(from).resolve(name)).href);
        return module.chromium ?? module.default.chromium;
      } catch (error) {
        if (error.code !== 'MODULE_NOT_FOUND') throw error;
      }
  throw new CannotProve(
    'playwright-core is not installed. Call it with: npx -p massage-elements -p playwright-core massage-elements prove URL, or: npm install --save-dev playwright-core',
  );
}

async function launch(given) {
  const chromium = await playwright();
  const named = given ?? process.env.CHROME_PATH;
  if (named) {
    if (!isExecutable(named)) throw new CannotProve(`${given ? '--browser' : 'CHROME_PATH'} is "${named}", which is no executable file.`);
    return chromium.launch({executablePath: named}).catch((error) => {
      throw new CannotProve(`${named} does not start as a Chromium: ${error.message.split('\n')[0]}`);
    });
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  for (const options of [found && {executablePath: found}, {channel: 'chrome'}, {channel: 'msedge'}, {}].filter(Boolean))
    try {
      return await chromium.launch(options);
    } catch {
      // The next may be there.
    }
  throw new CannotProve(
    'No browser was found. Install Chromium, Google Chrome or Edge, or say where one is: --browser PATH, or CHROME_PATH.',
  );
}

/** Reads the words of a call. */
function parse(words) {
  const options = {};
  const urls = [];
  for (let index = 0; index < words.length; index++) {
    const [, name, given] = /^--([^=]+)(?:=(.*))?$/s.exec(words[index]) ?? [];
    if (!name) urls.push(words[index]);
    else if (name === 'quick' || name === 'json') options[name] = true;
    else if (['limit', 'browser', 'out'].includes(name)) {
      const value = given ?? words[++index];
      if (!value) throw new Misuse(`--${name} needs a value.`);
      options[name] = value;
    } else throw new Misuse(`Unknown option "--${name}". Accepted are --quick, --limit, --browser, --json and --out.`);
  }
  if (urls.length !== 1)
    throw new Misuse(urls.length === 0 ? 'No address. Accepted is the address of one page.' : 'One address at a time.');
  let url;
  try {
    url = new URL(urls[0]);
  } catch {
    url = undefined;
  }
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Misuse(`"${urls[0]}" is no address of a page. Accepted are those that begin with https:// or http://.`);
  const limit = options.limit === undefined ? undefined : Number(options.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new Misuse(`--limit ${options.limit}: a number from 1 is accepted.`);
  return {...options, limit, url: url.href};
}

/**
 * Writes the report to stdout or a file, and how far it is to stderr.
 *
 * @returns {Promise<number>} the exit code
 * @throws Misuse for a wrong call
 */
export async function proveCommand(words) {
  const {url, quick, limit, browser: path, json, out} = parse(words);
  const kit = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
  // Else what service workers send is not seen.
  process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS ??= '1';
  let browser;
  try {
    if (out && !may(constants.W_OK, dirname(resolve(out)))) throw new CannotProve(`--out ${out}: that folder cannot be written to.`);
    browser = await launch(path);
    const date = new Date();
    const proof = await visits(browser, url, {quick, limit, say: (what) => process.stderr.write(`${what}\n`)});
    const made = {date, kit, browser: `Chromium ${browser.version()}`};
    const text = json
      ? `${JSON.stringify({date: date.toISOString(), kit, browser: made.browser, ...proof}, undefined, 1)}\n`
      : report(proof, made);
    if (out) {
      writeFileSync(out, text);
      process.stdout.write(
        `${proof.passed ? 'No trace of an answer was found.' : `Traces of answers found: ${proof.found.length}.`} The report is in ${out}.\n`,
      );
    } else process.stdout.write(text);
    return proof.passed ? 0 : 1;
  } catch (error) {
    // Whatever fails here proves nothing, and 1 would say that a trace was found.
    process.stderr.write(`${error instanceof CannotProve ? error.message : error.stack}\n`);
    return 2;
  } finally {
    await browser?.close();
  }
}
