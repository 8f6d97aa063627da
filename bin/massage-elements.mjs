#!/usr/bin/env node
// npx massage-elements check FILE…: says what is wrong in a clinic's profile or in a changed knowledge file.
// npx massage-elements render TAG …: an element as static HTML, see render.mjs.
// npx massage-elements prove URL: whether a page leaves a trace of what visitors answer, see prove.mjs.
import {readFileSync} from 'node:fs';
import {looksLikeKnowledge, knowledgeProblems} from '../dist/esm/knowledge/check.js';
import {profileProblems} from '../dist/esm/internal/profile-check.js';
import {Misuse} from './misuse.mjs';
import {proveCommand, proveUsage} from './prove.mjs';
import {renderCommand, renderUsage} from './render.mjs';

const usage = `Usage: massage-elements check FILE…
       massage-elements render TAG [ATTRIBUTE…], see massage-elements render --help
       massage-elements prove URL, see massage-elements prove --help

Says what is wrong in a clinic's profile (the JSON of <script id="massage-elements-profile">)
or in a knowledge file (massage-elements/knowledge.json, or one that you have changed).
Each problem has a line: FILE: /json/pointer: what is wrong; what is accepted.
What is less cautious than the built-in content is a warning.

  --help     this text
  --version  version of the package

Exit code: 0 nothing wrong (warnings may stand), 1 something is wrong, 2 called wrongly.
`;

/** A wrong call: says so, shows how, ends with 2. */
function misused(what, how = usage) {
  process.stderr.write(`${what}\n\n${how}`);
  process.exitCode = 2;
}

/** Prints what is wrong in a file, or that nothing is. Returns whether it can be used as it is. */
function check(file) {
  const say = (what) => process.stdout.write(`${file}: ${what}\n`);
  let value;
  try {
    // Editors on Windows may put a byte order mark first.
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    say(
      error instanceof SyntaxError
        ? `is not valid JSON (${error.message}); accepted is a JSON file of a clinic's profile or of the knowledge`
        : `cannot be read (${error.code ?? error.message}); accepted is the path of a JSON file`,
    );
    return false;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    say('is no JSON object; accepted is a clinic’s profile ({"clinicName": …}) or a knowledge file ({"contentVersion": …})');
    return false;
  }
  const isKnowledge = looksLikeKnowledge(value);
  const problems = isKnowledge ? knowledgeProblems(value) : profileProblems(value);
  for (const {pointer, message, kind} of problems) say(`${pointer && `${pointer}: `}${kind === 'milder' ? 'warning: ' : ''}${message}`);
  const wrong = problems.filter(({kind}) => kind !== 'milder').length;
  const warnings = problems.length - wrong;
  if (wrong === 0) {
    const what = isKnowledge
      ? `knowledge ${value.contentVersion} in "${value.locale}", ${value.conditions.length} conditions and warning signs`
      : 'clinic profile';
    say(`nothing wrong (${what})${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}`);
  }
  return wrong === 0;
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const [command, ...rest] = process.argv.slice(2);
const isHelp = (word) => word === '--help' || word === '-h';

const others = {render: [renderCommand, renderUsage], prove: [proveCommand, proveUsage]};
if (Object.hasOwn(others, command ?? '')) {
  const [run, how] = others[command];
  if (rest.some(isHelp)) process.stdout.write(how);
  else
    await run(rest).then(
      (code) => (process.exitCode = code),
      (error) => {
        if (!(error instanceof Misuse)) throw error;
        misused(error.message, how);
      },
    );
} else {
  const options = [command, ...rest].filter((each) => each?.startsWith('-'));
  const unknown = options.find((each) => !['--help', '-h', '--version', '-v'].includes(each));
  if (unknown) misused(`Unknown option "${unknown}". Accepted are --help and --version.`);
  else if (options.some(isHelp)) process.stdout.write(usage);
  else if (options.length > 0)
    process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`);
  else if (command === undefined) misused('No command. Accepted are check, render and prove.');
  else if (command !== 'check') misused(`Unknown command "${command}". Accepted are check, render and prove.`);
  else if (rest.length === 0) misused('No file. Accepted are one or more JSON files after check.');
  // Every file is checked, also after a wrong one.
  else process.exitCode = rest.map(check).every(Boolean) ? 0 : 1;
}
