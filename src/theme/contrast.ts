/** Red, green, blue in sRGB and opacity, each from 0 to 1. */
export type Color = readonly [number, number, number, number];

const white: Color = [1, 1, 1, 1];
const black: Color = [0, 0, 0, 1];

/**
 * A colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`; hexadecimal too.
 *
 * @returns `undefined` for any other notation
 */
export function parse(text: string): Color | undefined {
  if (/^#[\da-f]{6}$/i.test(text)) return [1, 3, 5, 7].map((at) => (at < 7 ? parseInt(text.slice(at, at + 2), 16) / 255 : 1)) as never;
  const [, name, values] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(text) ?? [];
  if (!values) return undefined;
  const [r, g, b, alpha = 1] = values.split(/[\s,/]+/).map((value) => Number(value) || 0);
  const scale = name === 'color(srgb ' ? 1 : 255;
  return [r! / scale, g! / scale, b! / scale, alpha];
}

/** In steps of what a screen shows, so that rounding never loses the contrast. */
const step = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255) / 255;

/** As `#rrggbb`; the opacity is left out. */
export const hex = (color: Color): string =>
  '#' +
  color
    .slice(0, 3)
    .map((value) =>
      Math.round(step(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

/** `color` laid over an opaque `ground`, with `part` of its opacity. */
export const over = (color: Color, ground: Color, part = 1): Color =>
  color.map((value, at) => (at < 3 ? step(ground[at]! + (value - ground[at]!) * color[3] * part) : 1)) as never;

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Relative luminance after WCAG, 0 to 1. */
export const luminance = (color: Color): number => 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);

const ratio = (one: number, other: number): number => (one > other ? (one + 0.05) / (other + 0.05) : (other + 0.05) / (one + 0.05));

/** Contrast ratio after WCAG, 1 to 21. */
export const contrast = (one: Color, other: Color): number => ratio(luminance(one), luminance(other));

/** Oklab, after Björn Ottosson: lightness, and two axes that hold hue and chroma. */
function oklab(color: Color): [number, number, number] {
  const [r, g, b] = color.slice(0, 3).map(linear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The colour of a lightness in the hue of Oklab's `a` and `b`, with as much of their chroma as a screen can show there. */
function shade(lightness: number, a: number, b: number): Color {
  for (let part = 1; ; part -= 1 / 16) {
    const l = (lightness + (0.3963377774 * a + 0.2158037573 * b) * part) ** 3;
    const m = (lightness - (0.1055613458 * a + 0.0638541728 * b) * part) ** 3;
    const s = (lightness - (0.0894841775 * a + 1.291485548 * b) * part) ** 3;
    const rgb = [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ];
    if (part <= 0 || rgb.every((value) => value > -0.001 && value < 1.001)) return [...rgb.map((value) => step(gamma(value))), 1] as never;
  }
}

/**
 * The colour nearest in lightness, of the same hue, that has a contrast ratio of at least `min` against every ground; the
 * colour itself when it has. Where nothing reaches it, black or white, whichever comes nearer.
 *
 * @param aim - ratio for a colour that has to change
 */
export function fit(color: Color, grounds: readonly Color[], min: number, aim = min): Color {
  const lights = grounds.map(luminance);
  const passes = (one: Color, least = aim) => {
    const light = luminance(one);
    return lights.every((ground) => ratio(light, ground) >= least);
  };
  if (passes(color, min)) return color;
  const [own, a, b] = oklab(color);
  let best: Color | undefined;
  let nearest = 2;
  for (const end of [0, 1]) {
    let found = end ? white : black;
    if (!passes(found)) continue;
    let bad = own;
    let good = end;
    for (let turn = 0; turn < 10; turn++) {
      const middle = (bad + good) / 2;
      const one = shade(middle, a, b);
      if (passes(one)) {
        good = middle;
        found = one;
      } else bad = middle;
    }
    if (Math.abs(good - own) < nearest) {
      nearest = Math.abs(good - own);
      best = found;
    }
  }
  return best ?? blackOrWhite(grounds);
}

/** White where it has 4.5 against the grounds, else whichever has more. */
function blackOrWhite(grounds: readonly Color[]): Color {
  const light = Math.min(...grounds.map((ground) => contrast(white, ground)));
  return light >= 4.5 || light >= Math.min(...grounds.map((ground) => contrast(black, ground))) ? white : black;
}

/** Colours as a page gives them. A transparent one counts as not given, but for the text, which may be see-through. */
export interface Given {
  readonly text: Color;
  readonly accent: Color;
  readonly onAccent: Color;
  readonly link: Color;
  readonly heading: Color;
  readonly focus: Color;
  readonly emergency: Color;
  readonly absolute: Color;
  readonly clearance: Color;
  readonly local: Color;
  readonly precaution: Color;
}

/**
 * What the styles use, so that whatever the page gave, text has a contrast ratio of at least 4.5 and edges, icons and the
 * focus ring have 3: on the surface, and on the two tints that the elements lay over it.
 *
 * @param surface - opaque colour of what the element stands on
 * @param text - ratio for text; 4.5, or 7 for visitors who ask for more contrast
 * @param edge - ratio for what is not text
 */
export function derive(given: Given, surface: Color, text = 4.5, edge = 3): Record<string, Color> {
  const solid = (color: Color) => over(color, surface);
  const own = solid(given.text);
  // Long text that has to change goes all the way: a grey that just reaches its ratio is tiring.
  const ink = contrast(own, surface) >= text ? own : blackOrWhite([surface]);
  const fill = solid(given.accent);
  // A mid-tone surface leaves no room for 7: black or white on it is the most there is.
  text = Math.min(text, contrast(ink, surface));
  // A tint gives way before the text on it does.
  const quiet = fit(over(ink, surface, 0.05), [ink], text);
  const chosen = fit(over(fit(fill, [surface], edge), surface, 0.11), [ink], text);
  const grounds = [surface, quiet, chosen];
  // On a dark surface a colour that just reaches its ratio looks dull: there it goes further, as far as the text leaves room.
  const dark = luminance(ink) > luminance(surface);
  const tuned = (color: Color, min: number) =>
    fit(color, grounds, min, dark ? Math.max(min, Math.min(min * 1.5, contrast(ink, surface) * 0.8)) : min);
  const accent = tuned(fill, text);
  const ring = tuned(fill, edge);
  const either = (color: Color, min: number, standIn: Color) => (color[3] ? tuned(solid(color), min) : standIn);
  const emergency = fit(solid(given.emergency), [surface], edge);
  return {
    surface,
    ink,
    fill,
    'on-fill': given.onAccent[3] && contrast(given.onAccent, fill) >= text ? given.onAccent : blackOrWhite([fill]),
    accent,
    edge: ring,
    link: either(given.link, text, accent),
    heading: either(given.heading, text, ink),
    focus: either(given.focus, edge, ring),
    'control-border': fit(over(ink, surface, 0.62), grounds, edge),
    muted: fit(over(ink, surface, 0.78), grounds, text),
    quiet,
    chosen,
    emergency,
    'on-emergency': blackOrWhite([emergency]),
    absolute: either(given.absolute, edge, ink),
    clearance: either(given.clearance, edge, ink),
    local: either(given.local, edge, ink),
    precaution: either(given.precaution, edge, ink),
  };
}
