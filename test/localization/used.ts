import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as generalWords from '../../src/knowledge/general-words.js';
import {conditions, techniques} from '../../src/knowledge/index.js';
import type {Msg, Text} from '../../src/knowledge/model.js';

const english = ((text: string) => text) as Msg;

/** Every English text in a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'function') return [(value as Text)(english)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Messages that are words to search by. */
export const searchWords: ReadonlySet<string> = new Set([
  ...[...conditions, ...techniques].map(({synonyms}) => synonyms(english)),
  ...textsIn({...generalWords}),
]);

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const messagesIn = (code: string) =>
  [...code.matchAll(/\bmsg\(\s*(['"])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(([, , text]) => text!.replace(/\\(.)/g, '$1'));

/** The arguments of each call that begins so, up to its closing bracket. */
function callsOf(code: string, start: RegExp): string[] {
  return [...code.matchAll(start)].map(({index, 0: {length}}) => {
    let depth = 1;
    let at = index + length;
    for (; depth > 0 && at < code.length; at++) depth += {'(': 1, ')': -1}[code[at]!] ?? 0;
    return code.slice(index, at);
  });
}

const words = ['knowledge/labels.ts', 'knowledge/terms.ts'];
/** Messages on buttons, in menus, on switches and as headings, as the sources use them. */
export const labels: ReadonlySet<string> = new Set(
  readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((file) => /^(elements|internal)\/.*\.ts$/.test(file) || words.includes(file))
    .flatMap((file) => {
      const code = readFileSync(root + file, 'utf8');
      if (words.includes(file)) return messagesIn(code);
      return [
        ...[...code.matchAll(/<(button|label|option|summary|legend)\b(?:(?!<\1\b)[\s\S])*?<\/\1>/g)].map(([element]) => element),
        ...callsOf(code, /\bheading\(/g),
      ].flatMap(messagesIn);
    })
    .filter((text) => text.length <= 25 || text.startsWith('one: ')),
);
