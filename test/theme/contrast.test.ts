import {parse as culoriParse, converter, differenceEuclidean, wcagContrast, wcagLuminance} from 'culori';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contrast, derive, fit, hex, luminance, over, parse, type Color, type Given} from '../../src/theme/contrast.js';

const anyHex = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const color = anyHex.map((text) => parse(text)!);
const none: Color = [0, 0, 0, 0];
const oklch = converter('oklch');
const near = differenceEuclidean('rgb');

describe('contrast', () => {
  it('reads colours as browsers write them, as an independent library does', () => {
    fc.assert(
      fc.property(anyHex, fc.double({min: 0, max: 1, noNaN: true}), (text, alpha) => {
        const {r, g, b} = culoriParse(text) as {r: number; g: number; b: number};
        const bytes = [r, g, b].map((value) => Math.round(value * 255)).join(', ');
        for (const notation of [
          text,
          `rgb(${bytes})`,
          `rgba(${bytes}, ${alpha})`,
          `color(srgb ${r} ${g} ${b} / ${alpha})`,
          `color(srgb ${r} ${g} ${b})`,
        ]) {
          const [red, green, blue, opacity] = parse(notation)!;
          expect(near({mode: 'rgb', r: red, g: green, b: blue}, {mode: 'rgb', r, g, b})).toBeLessThan(0.003);
          expect(opacity).toBeCloseTo(notation.includes('a(') || notation.includes('/') ? alpha : 1);
        }
        expect(hex(parse(text)!)).toBe(text);
      }),
    );
    expect(parse('oklch(0.5 0.1 20)')).toBeUndefined();
    expect(parse('none')).toBeUndefined();
    expect(parse('color(srgb none 1 0.5)')).toEqual([0, 1, 0.5, 1]);
  });

  it('agrees with an independent library on luminance and ratio', () => {
    fc.assert(
      fc.property(anyHex, anyHex, (one, other) => {
        expect(luminance(parse(one)!)).toBeCloseTo(wcagLuminance(one), 4);
        expect(contrast(parse(one)!, parse(other)!)).toBeCloseTo(wcagContrast(one, other), 3);
      }),
    );
  });

  it('lays a translucent colour over another', () => {
    expect(hex(over([1, 0, 0, 0.5], [0, 0, 1, 1]))).toBe('#800080');
    expect(hex(over([0, 0, 0, 1], [1, 1, 1, 1], 0.2))).toBe('#cccccc');
  });

  it('finds a readable colour of the same hue', () => {
    fc.assert(
      fc.property(color, color, (given, ground) => {
        const found = fit(given, [ground], 4.5);
        expect(wcagContrast(hex(found), hex(ground))).toBeGreaterThanOrEqual(4.5);
        if (contrast(given, ground) >= 4.5) return void expect(found).toBe(given);
        const [was, is] = [oklch(hex(given))!, oklch(hex(found))!];
        // Near black, one step of what a screen shows turns the hue by itself.
        if (was.c > 0.05 && is.c > 0.05 && is.l > 0.35) {
          const turn = Math.abs(was.h! - is.h!);
          expect(Math.min(turn, 360 - turn)).toBeLessThan(6);
        }
      }),
      {numRuns: 2000},
    );
  });

  const surfaces = ['#ffffff', '#fdfbf7', '#d9c7a7', '#808080', '#1f3fd6', '#14181a', '#000000', '#ff0000', '#777777'];
  it.each(surfaces)('derives nothing too faint on %s, whatever is given', (ground) => {
    const given = fc.record<Given>({
      text: color,
      accent: color,
      onAccent: fc.oneof(fc.constant(none), color),
      link: fc.oneof(fc.constant(none), color),
      heading: fc.oneof(fc.constant(none), color),
      focus: fc.oneof(fc.constant(none), color),
      emergency: color,
      absolute: color,
      clearance: color,
      local: color,
      precaution: color,
    });
    const surface = parse(ground)!;
    fc.assert(
      fc.property(given, (colors) => {
        const made = derive(colors, surface);
        const ratio = (one: string, other: string) => wcagContrast(hex(made[one]!), hex(made[other]!));
        for (const on of ['surface', 'quiet', 'chosen']) {
          for (const text of ['ink', 'accent', 'link', 'heading', 'muted'])
            expect(ratio(text, on), `${text} on ${on}`).toBeGreaterThanOrEqual(4.5);
          for (const edge of ['edge', 'focus', 'control-border', 'absolute', 'clearance', 'local', 'precaution'])
            expect(ratio(edge, on), `${edge} on ${on}`).toBeGreaterThanOrEqual(3);
        }
        expect(ratio('on-fill', 'fill')).toBeGreaterThanOrEqual(4.5);
        expect(ratio('on-emergency', 'emergency')).toBeGreaterThanOrEqual(4.5);
        expect(ratio('emergency', 'surface')).toBeGreaterThanOrEqual(3);
      }),
      {numRuns: 1000},
    );
  });

  it('goes no further than it must', () => {
    const grey = (value: number) => `#${value.toString(16).padStart(2, '0').repeat(3)}`;
    for (let given = 0; given < 256; given += 5) {
      for (let ground = 0; ground < 256; ground += 3) {
        const found = Math.round(fit(parse(grey(given))!, [parse(grey(ground))!], 4.5)[0] * 255);
        const nearer = found + 2 * Math.sign(given - found);
        if (Math.abs(found - given) > 2) expect(wcagContrast(grey(nearer), grey(ground)), `${given} on ${ground}`).toBeLessThan(4.5);
      }
    }
  });

  it('reaches 7 for visitors who ask for more, as far as the surface allows', () => {
    const given: Given = {
      text: parse('#333333')!,
      accent: parse('#1d6f72')!,
      onAccent: none,
      link: none,
      heading: none,
      focus: none,
      ...Object.fromEntries(['emergency', 'absolute', 'clearance', 'local', 'precaution'].map((name) => [name, parse('#b3261e')!])),
    } as Given;
    const onWhite = derive(given, parse('#ffffff')!, 7, 4.5);
    expect(wcagContrast(hex(onWhite['accent']!), '#ffffff')).toBeGreaterThanOrEqual(7);
    const onGrey = derive(given, parse('#808080')!, 7, 4.5);
    expect(hex(onGrey['ink']!)).toBe('#000000');
    for (const on of ['quiet', 'chosen']) expect(wcagContrast('#000000', hex(onGrey[on]!))).toBeGreaterThanOrEqual(5.3);
  });
});
