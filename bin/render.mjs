// npx massage-elements render TAG [ATTRIBUTE…]: an element as static HTML, to be read without script.
import {readFileSync} from 'node:fs';
import {profileProblems} from '../dist/esm/internal/profile-check.js';
import {profileOf} from '../dist/esm/internal/profile.js';
import {Misuse} from './misuse.mjs';

export const renderUsage = `Usage: massage-elements render TAG [ATTRIBUTE…] [--fallback TEXT] [--profile FILE]

Writes an element as static HTML with declarative shadow DOM, for no-script and search engines.
An attribute is NAME=VALUE, NAME, --NAME VALUE, --NAME=VALUE or --NAME.

  massage-elements render aftercare-card technique=swedish-massage lang=fr phone=780-555-0100
  massage-elements render technique-explorer --lang fr --structured-data

  --fallback TEXT  text inside the tag, for browsers without declarative shadow DOM
  --profile FILE   the clinic's profile (JSON), as the page has it too

Exit code: 0 written, 1 written but something is wrong (see the messages), 2 called wrongly.
`;

/** A clinic's profile out of a file, without what is wrong in it. */
function readProfile(file, say) {
  let value;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    say(
      error instanceof SyntaxError
        ? `${file}: is not valid JSON (${error.message}); accepted is a clinic's profile`
        : `${file}: cannot be read (${error.code ?? error.message}); accepted is the path of a JSON file`,
    );
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    say(`${file}: is no JSON object; accepted is a clinic’s profile ({"clinicName": …})`);
    return undefined;
  }
  for (const {pointer, message} of profileProblems(value)) say(`${file}: ${pointer}: ${message}`);
  return profileOf(value).profile;
}

/** Reads the words of a call: attributes, and the two options. */
function parse(words, kinds) {
  const attributes = {};
  const options = {};
  for (let index = 0; index < words.length; index++) {
    const [, dashes = '', name = '', given] = /^(--)?([^=]*)(?:=(.*))?$/s.exec(words[index]) ?? [];
    if (!name) throw new Misuse(`Cannot read ${JSON.stringify(words[index])}. Accepted are NAME=VALUE, NAME, --NAME VALUE.`);
    const isOption = dashes && (name === 'fallback' || name === 'profile');
    let value = given;
    if (value === undefined && dashes && (isOption || kinds.get(name) !== 'boolean')) {
      const next = words[index + 1];
      if (next !== undefined && !next.startsWith('--')) {
        value = next;
        index++;
      }
    }
    if (isOption && value === undefined) throw new Misuse(`--${name} needs a value.`);
    if (isOption) options[name] = value;
    else attributes[name] = value ?? true;
  }
  return {attributes, options};
}

/**
 * Writes the element to stdout and what is wrong to stderr.
 *
 * @returns the exit code
 * @throws Misuse for a wrong call
 */
export async function renderCommand([tag, ...words]) {
  const {attributesOf, render, tags} = await import('../dist/render.mjs');
  if (tag === undefined || tag.startsWith('-')) throw new Misuse(`No tag. Accepted are ${tags.join(', ')}.`);
  let wrong = false;
  const say = (what) => {
    wrong = true;
    process.stderr.write(`${what}\n`);
  };
  // What the elements tell a site's developer. What they say of a profile has been said, with its file.
  console.warn = (what) => {
    if (!/^\[massage-elements\] profile /.test(what)) say(what);
  };
  try {
    const {attributes, options} = parse(words, attributesOf(tag));
    const profile = options.profile === undefined ? undefined : readProfile(options.profile, say);
    process.stdout.write(await render(tag, attributes, {fallback: options.fallback, profile}));
  } catch (error) {
    // An unknown tag, attribute or language.
    throw error instanceof TypeError ? new Misuse(error.message) : error;
  }
  return wrong ? 1 : 0;
}
