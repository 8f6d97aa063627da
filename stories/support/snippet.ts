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
  /** Name of the preset whose style sheet is linked. Without one no space is kept for the element. */
  readonly theme?: string;
}

/** How an attribute is filled in. */
export type Field =
  {readonly kind: 'text' | 'number' | 'date' | 'switch'} | {readonly kind: 'one' | 'several'; readonly options: readonly string[]};

const techniqueIds = techniques.map(({id}) => id);
const topics: Field = {kind: 'several', options: categories.filter((category) => category !== 'red-flags')};
/** Attributes that take ids of the knowledge. A list of ids is separated by spaces. */
const ids: Readonly<Record<string, Field>> = {
  technique: {kind: 'one', options: techniqueIds},
  regions: {kind: 'several', options: regions.filter((region) => region !== 'affected-area' && region !== 'whole-body')},
  topics,
  'hide-topics': topics,
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

/** The ids that an attribute takes a list of. */
export function listedIn(name: string): readonly string[] {
  const field = ids[name];
  return field?.kind === 'several' ? field.options : [];
}

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

/**
 * For WordPress, which ends a shortcode at the first "]", an attribute at the first quote, drops backslashes, and takes a
 * no-break space for a plain one. What stands for such a character is read back by the plugin.
 */
const escapeForShortcode = (text: string): string =>
  escape(text).replace(/[[\]\\'\r\n\u00a0\u200b]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The attributes that have a value, in the order of the element's documentation. */
function given({tag, attributes}: Snippet): (AttributeInfo & {readonly value: string | true})[] {
  return elementInfo(tag).attributes.flatMap((attribute) => {
    const value = attributes[attribute.name];
    return value === undefined || value === '' ? [] : [{...attribute, value}];
  });
}

/** An opening tag, on several lines when it would be a long one. */
function opening(tag: string, attributes: readonly string[]): string {
  const inline = ['', ...attributes].join(' ');
  return inline.length + tag.length < 78 ? `<${tag}${inline}>` : `<${tag}\n  ${attributes.join('\n  ')}\n>`;
}

function element(tag: string, attributes: readonly string[], text: string): string {
  const start = opening(tag, attributes);
  return text ? `${start}\n  ${text}\n</${tag}>` : `${start}</${tag}>`;
}

const html = (name: string, value: string | true): string => (value === true ? name : `${name}="${escape(value)}"`);

/** The tag as HTML: values quoted and escaped. */
export function tagOf(snippet: Snippet): string {
  return element(
    snippet.tag,
    given(snippet).map(({name, value}) => html(name, value)),
    escape(snippet.fallback.trim()),
  );
}

/** As a `<div>`; language and direction hold for the text in it too. */
function divOf(snippet: Snippet): string {
  const attributes = given(snippet).map(({name, value}) => html(['lang', 'dir'].includes(name) ? name : `data-${name}`, value));
  return element('div', [`data-massage-element="${snippet.tag}"`, ...attributes], escape(snippet.fallback.trim()));
}

function shortcodeOf(snippet: Snippet): string {
  const name = snippet.tag.replaceAll('-', '_');
  const attributes = given(snippet).map((attribute) => ` ${attribute.name}="${escapeForShortcode(String(attribute.value))}"`);
  const text = escapeForShortcode(snippet.fallback.trim());
  return `[${name}${attributes.join('')}]${text && `${text}[/${name}]`}`;
}

function jsxOf(snippet: Snippet): string {
  const attributes = given(snippet).map(({name, value, type}) => {
    // A switch that takes a value too is a text for React.
    if (value === true) return type?.text === 'boolean' ? name : `${name}=""`;
    return /^[^"'&<>{}\\\p{C}]*$/u.test(value) ? `${name}="${value}"` : `${name}={${JSON.stringify(value)}}`;
  });
  const text = snippet.fallback.trim();
  return element(snippet.tag, attributes, text && (/^[^"'&<>{}\\\p{C}]*$/u.test(text) ? text : `{${JSON.stringify(text)}}`));
}

/** What means nothing in a frame, or must not be set by an address. */
const notInFrame = ['for', 'name', 'required', 'value-format', 'profile', 'expose-answers', 'hash', 'structured-data', 'loading'];
const frames: Readonly<Record<string, {readonly title: Readonly<Record<string, string>>; readonly height: number}>> = {
  'contraindication-checker': {title: {en: 'Before your massage', fr: 'Avant votre massage'}, height: 900},
  'technique-explorer': {title: {en: 'Massage techniques', fr: 'Techniques de massage'}, height: 900},
  'aftercare-card': {title: {en: 'After your massage', fr: 'Après votre massage'}, height: 700},
  'visit-planner': {title: {en: 'Plan your visits', fr: 'Planifiez vos visites'}, height: 900},
};

function frameOf(snippet: Snippet): string {
  const inAddress = given(snippet).filter(({name}) => !notInFrame.includes(name));
  const parameters = new URLSearchParams([
    ['element', snippet.tag],
    ...inAddress.map(({name, value}) => [name, value === true ? '' : value] as [string, string]),
  ]);
  const {title, height} = frames[snippet.tag]!;
  const language = String(snippet.attributes['lang'] ?? 'en').split('-')[0]!;
  return `<iframe
  src="${escape(`/massage-elements/embed.html?${parameters.toString()}`)}"
  title="${title[language] ?? title['en']!}"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
  width="100%"
  height="${height}"
  frameborder="0"
></iframe>
<script defer src="/massage-elements/embed.js"></script>`;
}

/** A way to bring an element into a page. */
export interface Way {
  readonly id: string;
  readonly label: string;
  /** What has to be done beside pasting the code. */
  readonly hint: string;
  readonly code: (snippet: Snippet) => string;
  /** Attributes of a snippet that this way cannot take, and why. */
  readonly leftOut?: (snippet: Snippet) => string | undefined;
  /** Whether a theme is part of the code. Elsewhere it comes by itself. */
  readonly themed?: true;
}

const copyFirst = 'Copy the folder of the release to your site first, here as /massage-elements.';
const withScript = (script: string, code: string): string => `${script}\n\n${code}`;
/** What a page loads: the theme first, so that its space is kept before the element is there. */
const withFiles = ({theme}: Snippet, script: string, code: string): string =>
  withScript(theme ? `<link rel="stylesheet" href="/massage-elements/themes/${theme}.css">\n${script}` : script, code);
const importsOf = ({tag, theme}: Snippet): string =>
  `${theme ? `import 'massage-elements/themes/${theme}.css';\n` : ''}import 'massage-elements/${tag}/define';`;

/** The ways in. Another one is another entry. */
export const ways: readonly [Way, ...Way[]] = [
  {
    id: 'script',
    label: 'Script tag',
    hint: `${copyFirst} The first tags are needed once a page.`,
    themed: true,
    code: (snippet) => withFiles(snippet, `<script type="module" src="/massage-elements/${snippet.tag}.js"></script>`, tagOf(snippet)),
  },
  {
    id: 'autoloader',
    label: 'Autoloader',
    hint: `${copyFirst} The script can stand on every page of the site: it loads an element when a visitor comes near it.`,
    themed: true,
    code: (snippet) => withFiles(snippet, '<script type="module" src="/massage-elements/autoloader.js"></script>', tagOf(snippet)),
  },
  {
    id: 'classic',
    label: 'Classic script',
    hint: `${copyFirst} For site builders and script optimisers that cannot handle modules. One script holds all four elements.`,
    themed: true,
    code: (snippet) => withFiles(snippet, '<script defer src="/massage-elements/massage-elements.classic.js"></script>', tagOf(snippet)),
  },
  {
    id: 'div',
    label: 'Plain div',
    hint: `${copyFirst} For content systems that strip tags they do not know. The first tags may stand elsewhere, as in the site’s theme.`,
    themed: true,
    code: (snippet) => withFiles(snippet, `<script type="module" src="/massage-elements/${snippet.tag}.js"></script>`, divOf(snippet)),
  },
  {
    id: 'wordpress',
    label: 'WordPress',
    hint: 'With the plugin active: paste this into a block of type Shortcode. Quotes and brackets in your words are written as codes; they show as you typed them.',
    code: shortcodeOf,
  },
  {
    id: 'iframe',
    label: 'iframe',
    hint: 'For site builders that take no scripts: write the full address of the place where you keep the files. The second tag fits the height; where it is stripped, set a height by hand. The frame has its own text for the time until it is ready.',
    code: frameOf,
    leftOut: (snippet) => {
      const names = given(snippet)
        .map(({name}) => name)
        .filter((name) => notInFrame.includes(name));
      return names.length > 0 ? `Not in the code, because it has no meaning in a frame: ${names.join(', ')}.` : undefined;
    },
  },
  {
    id: 'npm',
    label: 'npm',
    hint: 'For a page that is built: install the package, import the element once, use the tag in your template.',
    themed: true,
    code: (snippet) =>
      `# in your project\nnpm install massage-elements\n\n// in your script\n${importsOf(snippet)}\n\n<!-- in your page -->\n${tagOf(snippet)}`,
  },
  {
    id: 'react',
    label: 'React',
    hint: 'React 19 takes custom elements as they are: install the package, import the element once, use the tag in JSX.',
    themed: true,
    code: (snippet) => withScript(importsOf(snippet), jsxOf(snippet)),
  },
];
