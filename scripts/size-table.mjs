// npm run sizes: writes docs/sizes.md, what a page loads by each way in, and what each file consists of.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {DOMParser} from '@xmldom/xmldom';
import {eachMapping, TraceMap} from '@jridgewell/trace-mapping';
import ts from 'typescript';
import {build} from 'vite';
import {packed, sizes} from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.env.NODE_ENV = 'production';

const xliff = new DOMParser().parseFromString(readFileSync(new URL('../xliff/fr.xlf', import.meta.url), 'utf8'), 'text/xml');
const messages = new Set([...xliff.getElementsByTagName('source')].map(({textContent}) => textContent));

/** The parts that a file consists of, in the order of the table. */
const parts = ['Lit', 'Our code', 'Styles and pictures', 'Knowledge: records', 'Knowledge: sources', 'Text'];

function partOf(source) {
  if (!source || source.includes('node_modules')) return source ? 'Lit' : undefined;
  if (source.includes('/knowledge/sources/')) return 'Knowledge: sources';
  if (source.includes('/knowledge/')) return 'Knowledge: records';
  return /\.styles\.ts$|\/theme\/(icons|\w+-pictures?|tokens)\.ts$/.test(source) ? 'Styles and pictures' : 'Our code';
}

/** @returns {Promise<{total: number, shares: Record<string, number>}>} brotli bytes; the shares are those of each part packed alone, scaled to the whole */
async function sharesOf(name) {
  const built = await build({root, mode: name, logLevel: 'silent', build: {write: false, sourcemap: true}});
  const {code, map} = [built].flat()[0].output.find(({fileName}) => fileName === `${name}.js`);
  const starts = [0];
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  const owner = new Array(code.length);
  const marks = [];
  eachMapping(new TraceMap(map), ({generatedLine, generatedColumn, source}) =>
    marks.push([starts[generatedLine - 1] + generatedColumn, source]),
  );
  marks.sort(([one], [other]) => one - other);
  marks.forEach(([start, source], index) => owner.fill(partOf(source), start, marks[index + 1]?.[0] ?? code.length));
  // What has no mark of its own, such as the inside of a template, belongs to what stands before it.
  for (let at = 1; at < owner.length; at++) owner[at] ??= owner[at - 1];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) && messages.has(node.text)) owner.fill('Text', node.getStart(), node.getEnd());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.js', code, ts.ScriptTarget.ESNext, true));
  const content = Object.fromEntries(parts.map((part) => [part, []]));
  for (let at = 0, from = 0; at <= code.length; at++) {
    if (at < code.length && owner[at] === owner[from]) continue;
    content[owner[from] ?? 'Our code'].push(code.slice(from, at));
    from = at;
  }
  const alone = parts.map((part) => packed(Buffer.from(content[part].join(''))));
  const total = packed(Buffer.from(code));
  const sum = alone.reduce((all, bytes) => all + bytes, 0);
  return {total, shares: Object.fromEntries(parts.map((part, index) => [part, (alone[index] * total) / sum]))};
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const rows = [];
/** @type {Record<string, string>} */
const texts = {};
for (const name of ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner', 'massage-elements']) {
  const {total, shares} = await sharesOf(name);
  texts[name] = kB(shares.Text);
  rows.push([`\`${name}.js\``, kB(total), ...parts.map((part) => kB(shares[part]))]);
}
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, body) => [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...body.map(row)].join('\n');

const all = sizes();
const languages = [...new Set(all.flatMap(({what}) => / in (\S+)$/.exec(what)?.[1] ?? []))];
const bytesOf = (what) => kB(all.find((each) => each.what === what).bytes);
const inLanguage = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner', 'all'];

writeFileSync(
  new URL('../docs/sizes.md', import.meta.url),
  `<!-- Written by npm run sizes. -->

# Sizes

Everything packed with brotli 11. A page in English loads one of the first table; a page in another language that and one of the last. What is measured is checked by the tests: a growth of more than 2 % fails them.

## By way in

${table(
  ['load', 'size', 'goal'],
  all
    .filter(({what}) => !/ in /.test(what))
    .map(({what, bytes, goal}) => [what, kB(bytes), goal ? `${kB(goal)}${bytes > goal ? ', not reached' : ''}` : '']),
)}

“By autoloader” is the autoloader and the files that it loads for this element alone; a second element on the page shares most of them. The checker begins, with its search box and groups, once the first part is there; the questions follow at once, whatever the visitor does.

## What it consists of

${table(['file', 'size', ...parts], rows)}

The parts are packed one by one and scaled to the whole.

## Languages

${table(
  ['language', 'contraindication-checker, to begin', ...inLanguage.map((name) => (name === 'all' ? 'all four' : name))],
  languages.map((tag) => [
    tag,
    bytesOf(`contraindication-checker in ${tag}, to begin`),
    ...inLanguage.map((name) => bytesOf(`${name} in ${tag}`)),
  ]),
)}

The goal was 44 kB for the checker and 62 kB for all four. English alone is more than that: of the checker ${texts['contraindication-checker']} are text, of all four ${texts['massage-elements']}.
`,
);
