// The presets as files for pages (CSS) and for design tools (Design Tokens Community Group format), into dist/themes/.
import {mkdirSync, writeFileSync} from 'node:fs';

const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];
const folder = new URL('../dist/themes/', import.meta.url);

/**
 * A preset as a style sheet. `:where(:root)` weighs nothing, so every rule of the page's own wins. The last rules keep
 * space for an element whose script has yet to arrive, and let it go where none comes. (Not by a custom property in place of
 * the size: in WebKit, what depends on one does not follow its animation.)
 */
function css({label, description, values}) {
  const lines = Object.entries(values).map(
    ([name, value]) => `  ${name}: ${typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`};`,
  );
  return `/* massage-elements: ${label}. ${description} */
:where(:root) {
${lines.join('\n')}
}

:where(${tags.join(', ')}):where(:not(:defined)) {
  display: block;
  min-block-size: 100vh;
  animation: massage-reserve 0s var(--massage-reserve, 10s) forwards;
}

@keyframes massage-reserve {
  to { min-block-size: 0; }
}

@media (scripting: none) {
  :where(:root) { --massage-reserve: 0s; }
}
`;
}

const typeByEnd = {
  color: 'color',
  'font-family': 'fontFamily',
  'font-weight': 'fontWeight',
  radius: 'dimension',
  width: 'dimension',
  padding: 'dimension',
  space: 'number',
  duration: 'duration',
};

function typeOf(name) {
  const end = Object.keys(typeByEnd).find((one) => name.endsWith(one));
  if (!end) throw new Error(`No design token type for ${name}`);
  return typeByEnd[end];
}

function valueOf(type, value) {
  if (type === 'color') {
    if (value === 'transparent') return {colorSpace: 'srgb', components: [0, 0, 0], alpha: 0, hex: '#000000'};
    if (!/^#[\da-f]{6}$/.test(value)) throw new Error(`${value}: colours of presets are written #rrggbb`);
    return {
      colorSpace: 'srgb',
      components: [1, 3, 5].map((at) => Number((parseInt(value.slice(at, at + 2), 16) / 255).toFixed(4))),
      hex: value,
    };
  }
  if (type === 'fontFamily') return value.split(/\s*,\s*/).map((family) => family.replaceAll("'", ''));
  if (type === 'fontWeight' || type === 'number') return Number(value);
  const [, number, unit] = /^([\d.]+)(px|ms)$/.exec(value) ?? [];
  if (!unit) throw new Error(`${value}: lengths of presets are in px, times in ms`);
  return {value: Number(number), unit};
}

const keyOf = (name) => name.replace('--massage-', '');

/** One group of design tokens, `massage`; dark values that differ stand in `dark.massage`. */
function designTokens(description, values, descriptions) {
  const group = (scheme) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => scheme === 'light' || typeof value === 'object')
        .map(([name, value]) => {
          const $type = typeOf(name);
          const text = typeof value === 'object' ? value[scheme] : value;
          const $value = text.startsWith('{') ? text : valueOf($type, text);
          return [keyOf(name), {$type, $value, $description: descriptions.get(name)}];
        }),
    );
  const dark = group('dark');
  const result = {$description: description, massage: group('light'), ...(Object.keys(dark).length > 0 && {dark: {massage: dark}})};
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** What the `*` properties fall back to, where that is another token. The others follow the page. */
const aliases = {
  '--massage-link-color': '{massage.accent-color}',
  '--massage-focus-color': '{massage.accent-color}',
  '--massage-control-radius': '{massage.radius}',
};

/** Writes `dist/themes/`; `dist/esm/` has to be there. */
export async function writeThemeFiles() {
  const {tokens} = await import('../dist/esm/theme/tokens.js');
  const {presets} = await import('../dist/esm/theme/presets.js');
  const descriptions = new Map(tokens.map(({name, description}) => [name, description]));
  mkdirSync(folder, {recursive: true});
  const write = (name, text) => writeFileSync(new URL(name, folder), text);
  for (const [name, preset] of Object.entries(presets)) {
    write(`${name}.css`, css(preset));
    write(`${name}.tokens.json`, designTokens(`massage-elements: ${preset.label}. ${preset.description}`, preset.values, descriptions));
  }
  const defaults = tokens.flatMap(({name, syntax, default: initial}) =>
    syntax !== '*' ? [[name, initial]] : name in aliases ? [[name, aliases[name]]] : [],
  );
  write(
    'tokens.json',
    designTokens('massage-elements: the defaults. What is not named follows the page.', Object.fromEntries(defaults), descriptions),
  );
}
