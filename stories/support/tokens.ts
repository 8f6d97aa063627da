import {presets, type PresetValue} from '../../src/theme/presets.js';
import {tokens, type Token, type TokenName} from '../../src/theme/tokens.js';

/** What a story gives for custom properties: CSS, or a number that takes the unit of its control. */
export type TokenArgs = Partial<Record<TokenName, string | number>>;

/** A look: CSS by custom property, one value or one each for light and dark pages. */
export type Theme = Partial<Record<TokenName, PresetValue>>;
export type Scheme = 'light' | 'dark';

/** How a custom property is set by hand. */
export interface TokenControl {
  readonly type: 'color' | 'range' | 'text';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Unit that makes a number of the control a CSS value; empty for plain numbers. */
  readonly unit: '' | 'px' | 'ms';
}

const range = (min: number, max: number, step: number, unit: TokenControl['unit']): TokenControl => ({type: 'range', min, max, step, unit});
const kind = (type: 'color' | 'text'): TokenControl => ({type, min: 0, max: 0, step: 0, unit: ''});

/** Ranges of properties that need another one than their syntax suggests. */
const ranges: Partial<Record<string, TokenControl>> = {
  '--massage-font-size': range(14, 24, 1, 'px'),
  '--massage-heading-font-weight': range(100, 900, 50, ''),
  '--massage-control-radius': range(0, 32, 1, 'px'),
  '--massage-border-width': range(0, 6, 0.5, 'px'),
  '--massage-padding': range(0, 48, 1, 'px'),
  '--massage-max-inline-size': range(280, 1200, 10, 'px'),
};

/** The control of a custom property, by its name and syntax. */
export function controlOf({name, syntax}: Pick<Token, 'name' | 'syntax'>): TokenControl {
  const own = ranges[name];
  if (own) return own;
  if (syntax === '<color>' || name.endsWith('-color')) return kind('color');
  if (syntax === '<length>') return range(0, 32, 1, 'px');
  if (syntax === '<time>') return range(0, 600, 20, 'ms');
  if (syntax === '<number>') return range(0.5, 2, 0.05, '');
  return kind('text');
}

/** The CSS value of what a control gives. */
export function cssOf(token: Pick<Token, 'name' | 'syntax'>, value: string | number): string {
  return typeof value === 'number' ? `${value}${controlOf(token).unit}` : value;
}

/** A typed control for every custom property, from the table of tokens. */
export const tokenArgTypes = Object.fromEntries(
  tokens.map((token) => {
    const {type, unit, ...limits} = controlOf(token);
    return [
      token.name,
      {
        control: type === 'range' ? {type, ...limits} : type,
        description: unit ? `${token.description} The control is in ${unit}.` : token.description,
        type: {name: type === 'range' ? ('number' as const) : ('string' as const)},
        table: {category: 'css custom properties', defaultValue: {summary: token.default}, type: {summary: token.syntax}},
      },
    ];
  }),
);

/** The declarations of what is set in a story's args. */
export function declarationsOf(args: TokenArgs): readonly string[] {
  return tokens.flatMap((token) => {
    const value = args[token.name];
    return value === undefined || value === '' ? [] : [`${token.name}: ${cssOf(token, value)};`];
  });
}

/** A look's value for one colour scheme. */
export function valueIn(scheme: Scheme, value: PresetValue | undefined): string | undefined {
  return typeof value === 'object' ? value[scheme] : value;
}

/** The declarations of a look in one colour scheme. */
export function themeIn(scheme: Scheme, theme: Theme): readonly (readonly [TokenName, string])[] {
  return tokens.flatMap(({name}) => {
    const value = valueIn(scheme, theme[name]);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
}

/** A look as text that an address can hold. */
export function packTheme(theme: Theme): string {
  const bytes = new TextEncoder().encode(JSON.stringify(theme));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (character) => ({'+': '-', '/': '_'})[character] ?? '');
}

/** The look that an address holds; an empty one where it holds none. */
export function unpackTheme(packed: string): Theme {
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/[-_]/g, (character) => (character === '-' ? '+' : '/'))), (character) =>
      character.charCodeAt(0),
    );
    const read = JSON.parse(new TextDecoder().decode(bytes)) as Theme | null;
    // Of an address that someone has changed only what can be a look.
    return Object.fromEntries(
      tokens.flatMap(({name}) => {
        const value = read?.[name];
        const parts = typeof value === 'object' ? [value.light, value.dark] : [value];
        return parts.every((part) => typeof part === 'string') ? [[name, value]] : [];
      }),
    );
  } catch {
    return {};
  }
}

/** What of a look differs from the defaults. */
export function withoutDefaults(theme: Theme): Theme {
  return Object.fromEntries(
    tokens.flatMap(({name, default: initial}) => {
      const value = theme[name];
      return value === undefined || value === '' || value === initial ? [] : [[name, value]];
    }),
  );
}

/** The preset of that name; an empty look for none. */
export function presetOf(name: string): Theme {
  return Object.hasOwn(presets, name) ? presets[name as keyof typeof presets].values : {};
}

/** A look as CSS for a clinic's style sheet: only what differs from the defaults. */
export function cssOfTheme(theme: Theme, selectors: readonly string[]): string {
  const lines = tokens.flatMap(({name}) => {
    const value = withoutDefaults(theme)[name];
    if (value === undefined) return [];
    return [`  ${name}: ${typeof value === 'object' ? `light-dark(${value.light}, ${value.dark})` : value};`];
  });
  return lines.length > 0 ? `${selectors.join(',\n')} {\n${lines.join('\n')}\n}` : '/* Nothing differs from the defaults. */';
}
