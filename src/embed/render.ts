import {LitElementRenderer, type ElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {escapeHtml} from '@lit-labs/ssr/lib/util/escape-html.js';
import {AftercareCard} from '../elements/aftercare-card/aftercare-card.js';
import {ContraindicationChecker} from '../elements/contraindication-checker/contraindication-checker.js';
import {TechniqueExplorer} from '../elements/technique-explorer/technique-explorer.js';
import {VisitPlanner} from '../elements/visit-planner/visit-planner.js';
import {pageProfileId, type ClinicProfile} from '../internal/clinic.js';
import type {MassageElement} from '../internal/massage-element.js';
import {nearest} from '../knowledge/nearest.js';
import type {Text} from '../knowledge/model.js';
import {availableLocales, loadMessages} from '../localization/index.js';
import {sourceLocale} from '../localization/localizer.js';
import {fill} from '../localization/plural.js';
import {matchLocale, normalizeTag} from '../localization/resolve-locale.js';

const classes = {
  'contraindication-checker': ContraindicationChecker,
  'technique-explorer': TechniqueExplorer,
  'aftercare-card': AftercareCard,
  'visit-planner': VisitPlanner,
} as const satisfies Record<string, typeof MassageElement>;

/** A tag that can be rendered. */
export type Tag = keyof typeof classes;

/** Every tag that can be rendered. */
export const tags = Object.keys(classes) as readonly Tag[];

/** Attributes by name. `true` is an attribute without a value; `false`, `null` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What can be said besides attributes. */
export interface Options {
  /** Text inside the tag, for browsers without declarative shadow DOM. Default: where to ask and what to call in an emergency, in the language. Markup in it shows as text. */
  readonly fallback?: string | undefined;
  /** The clinic's profile, as an object. Default: none. The page needs it too, in a `<script type="application/json">`, so that the element still shows it when its script has come. */
  readonly profile?: ClinicProfile | undefined;
}

/** Attributes of any element that are written as they are. */
const anywhere = ['id', 'class', 'lang', 'dir', 'title', 'slot', 'hidden'];

const askByPhone: Text = (msg) => msg('Questions about your massage or your health? Call us: {phone}. In an emergency, call {number}.');
const ask: Text = (msg) => msg('Questions about your massage or your health? Ask us. In an emergency, call {number}.');

function classOf(tag: string): (typeof classes)[Tag] {
  if (Object.hasOwn(classes, tag)) return classes[tag as Tag];
  throw new TypeError(`Unknown tag ${JSON.stringify(tag)}. Accepted are ${tags.join(', ')}. Nearest: "${nearest(tag, tags)}".`);
}

/**
 * The attributes that a tag accepts, and whether each is one without a value.
 *
 * @throws TypeError that names the accepted tags and the nearest, for an unknown one
 */
export function attributesOf(tag: string): ReadonlyMap<string, 'text' | 'boolean'> {
  const element = classOf(tag);
  const kinds = new Map<string, 'text' | 'boolean'>(anywhere.map((name) => [name, name === 'hidden' ? 'boolean' : 'text']));
  // Also what makes the class know its properties.
  const observed = new Set(element.observedAttributes);
  for (const [property, {attribute, type}] of element.elementProperties) {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    if (observed.has(name)) kinds.set(name, type === Boolean ? 'boolean' : 'text');
  }
  return kinds;
}

/** The attributes as they are written: checked, in the order given, with a language. */
function written(tag: string, given: Attributes): Map<string, string> {
  const accepted = attributesOf(tag);
  const all = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (!accepted.has(name) && !/^(data|aria)-[a-z0-9-]+$/.test(name)) {
      const names = [...accepted.keys()].sort();
      throw new TypeError(
        `Unknown attribute ${JSON.stringify(name)} of <${tag}>. Accepted are ${names.join(', ')}, data-… and aria-…. Nearest: "${nearest(name, names)}".`,
      );
    }
    if (value === false || value === null || value === undefined) continue;
    all.set(name, value === true ? '' : String(value));
  }
  // Else the element would go over to the page's language when its script comes.
  if (!all.has('lang')) all.set('lang', sourceLocale);
  return all;
}

/** The locale for a tag. */
function localeOf(lang: string): string {
  const tag = normalizeTag(lang);
  const locale = tag && matchLocale(tag, availableLocales);
  if (locale) return locale;
  throw new TypeError(
    `Unknown language ${JSON.stringify(lang)}. Accepted are ${availableLocales.join(', ')} and their regions. Nearest: "${nearest(lang, availableLocales)}".`,
  );
}

let count = 0;

/** A renderer of a new element of the class. Under a name of its own, since the program may have other elements under the tag. */
function rendererOf(tag: Tag): LitElementRenderer & {element: MassageElement} {
  const element = class extends (classes[tag] as unknown as CustomElementConstructor) {};
  let name: string;
  do name = `${tag}-${++count}`;
  while (customElements.get(name));
  customElements.define(name, element);
  const renderer = new LitElementRenderer(name);
  Object.defineProperty(renderer.element, 'localName', {value: tag});
  return renderer as LitElementRenderer & {element: MassageElement};
}

/** Lit's marks for its own take-over, which these elements do without, and the sizes of pictures where styles are blocked. */
function tidied(shadow: string): string {
  return shadow
    .replace(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replace(/<svg class="icon"/g, '<svg width="24" height="24" fill="none" stroke="currentColor" class="icon"')
    .replace(/<svg class="(?!icon)/g, '<svg height="48" fill="none" stroke="currentColor" class="')
    .replace(/<(style)>[^<]*<\/\1>/, (style) => style.replace(/\/\*.*?\*\//gs, '').replace(/\s*\n\s*/g, '\n'));
}

/**
 * Renders an element as static HTML with declarative shadow DOM: to be read without script and by search engines. Where the
 * element's script is loaded, the element puts itself in its place at once. The same call gives the same text.
 *
 * Controls that would do nothing are left out. A checker asks nothing then: it lists what to tell the clinic about.
 *
 * @param tag - `contraindication-checker`, `technique-explorer`, `aftercare-card` or `visit-planner`
 * @param attributes - as in HTML, also `lang` (default `en`), `id`, `class`, `data-…`; a bad value counts as the element's default, with a warning in the console
 * @returns the element as HTML; whatever attributes, profile and fallback hold is text in it
 * @throws TypeError that names what is accepted and the nearest, for an unknown tag, attribute or language
 */
export async function render(tag: Tag, attributes: Attributes = {}, {fallback, profile}: Options = {}): Promise<string> {
  const all = written(tag, attributes);
  const lang = all.get('lang')!;
  const locale = localeOf(lang);
  const msg = await loadMessages(locale);
  const renderer = rendererOf(tag);
  if (profile) {
    const id = all.get('profile') ?? pageProfileId;
    const script = {id, textContent: JSON.stringify(profile)};
    Object.defineProperty(renderer.element, 'ownerDocument', {
      value: {getElementById: (wanted: string) => (wanted === id ? script : null)},
    });
  }
  for (const [name, value] of all) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  const shadow = collectResultSync(
    renderer.renderShadow({
      elementRenderers: [],
      customElementInstanceStack: [renderer as ElementRenderer],
      customElementHostStack: [renderer as ElementRenderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    })!,
  );
  const {clinic, emergencyPhone} = renderer.element as unknown as {clinic: ClinicProfile; emergencyPhone: string};
  const text =
    fallback ??
    fill((clinic.phone ? askByPhone : ask)(msg), {
      phone: clinic.phone ?? '',
      number: emergencyPhone,
    });
  const start = [...all].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`)).join('');
  const html = `<${tag}${start}><template shadowrootmode="open">${tidied(shadow)}</template>${escapeHtml(text)}</${tag}>\n`;
  // HTML allows no null character.
  return html.replaceAll('\0', '\uFFFD');
}
