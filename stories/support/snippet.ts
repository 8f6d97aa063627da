import {techniques} from '../../src/knowledge/index.js';
import {conditions} from '../../src/knowledge/conditions/index.js';
import {carePhases, categories, goals, regions, visitGoals} from '../../src/knowledge/model.js';
import {elementInfo, type AttributeInfo} from './manifest.js';

/** What a clinic has chosen for one element. */
export interface Snippet {
  readonly tag: string;
  /** Values by attribute; `true` for one that is just there. What is not named is left out of the code. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** Text inside the tag. */
  readonly fallback: string;
}

/** How an attribute is filled in. */
export type Field =
  {readonly kind: 'text' | 'number' | 'date' | 'switch'} | {readonly kind: 'one' | 'several'; readonly options: readonly string[]};

const techniqueIds = techniques.map(({id}) => id);
/** Attributes that take ids of the knowledge. A list of ids is separated by spaces. */
const ids: Readonly<Record<string, Field>> = {
  technique: {kind: 'one', options: techniqueIds},
  regions: {kind: 'several', options: regions.filter((region) => region !== 'affected-area' && region !== 'whole-body')},
  topics: {kind: 'several', options: categories.filter((category) => category !== 'red-flags')},
  exclude: {kind: 'several', options: conditions.filter(({category}) => category !== 'red-flags').map(({id}) => id)},
  show: {kind: 'several', options: ['modality', 'stroke', 'adjunct', ...techniqueIds]},
  hide: {kind: 'several', options: techniqueIds},
  'technique-explorer goal': {kind: 'one', options: goals},
  'visit-planner goal': {kind: 'one', options: visitGoals},
  'visit-planner phase': {kind: 'one', options: carePhases},
  'open-part': {kind: 'one', options: ['before-first', 'first-visit', 'between']},
  // Its value, the name in the address, is for pages with two explorers.
  hash: {kind: 'switch'},
  'visited-at': {kind: 'date'},
  'starts-at': {kind: 'date'},
};

/** How an attribute of an element is filled in: by its ids, else by its type in `custom-elements.json`. */
export function fieldOf(tag: string, {name, type}: AttributeInfo): Field {
  const known = ids[`${tag} ${name}`] ?? ids[name];
  if (known) return known;
  const options = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, option]) => option!);
  if (options.length > 0) return {kind: 'one', options};
  return {kind: type?.text === 'boolean' ? 'switch' : type?.text === 'number' ? 'number' : 'text'};
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** The tag as HTML: attributes in the order of the element's documentation, values quoted and escaped. */
export function tagOf({tag, attributes, fallback}: Snippet): string {
  const given = elementInfo(tag).attributes.flatMap(({name}) => {
    const value = attributes[name];
    return value === undefined || value === '' ? [] : [value === true ? name : `${name}="${escape(value)}"`];
  });
  const inline = ['', ...given].join(' ');
  const start = inline.length + tag.length < 78 ? `<${tag}${inline}>` : `<${tag}\n  ${given.join('\n  ')}\n>`;
  return fallback.trim() ? `${start}\n  ${escape(fallback.trim())}\n</${tag}>` : `${start}</${tag}>`;
}

/** A way to bring an element into a page. */
export interface Way {
  readonly id: string;
  readonly label: string;
  /** What has to be done beside pasting the code. */
  readonly hint: string;
  readonly code: (snippet: Snippet) => string;
}

/** The ways in that this version has. Another one is another entry. */
export const ways: readonly [Way, ...Way[]] = [
  {
    id: 'script',
    label: 'Script tag',
    hint: 'Copy the folder dist of the package to your site first, here as /massage-elements. The script is needed once a page.',
    code: (snippet) => `<script type="module" src="/massage-elements/${snippet.tag}.js"></script>\n\n${tagOf(snippet)}`,
  },
  {
    id: 'npm',
    label: 'npm',
    hint: 'For a page that is built: install the package, import the element once, use the tag in your template.',
    code: (snippet) =>
      `# in your project\nnpm install massage-elements\n\n// in your script\nimport 'massage-elements/${snippet.tag}/define';\n\n<!-- in your page -->\n${tagOf(snippet)}`,
  },
];
