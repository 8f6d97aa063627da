import {readdirSync, readFileSync} from 'node:fs';
import {defineConfig, Logger, parse as parseDesignTokens} from '@terrazzo/parser';
import {formatHex, wcagContrast, type Color as CuloriColor} from 'culori';
import {describe, expect, it} from 'vitest';
import {derive, hex, parse, type Color, type Given} from '../../src/theme/contrast.js';
import {presets, type PresetName, type PresetValue} from '../../src/theme/presets.js';
import {tokens} from '../../src/theme/tokens.js';

const folder = new URL('../../dist/themes/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = Object.keys(presets) as PresetName[];
const known = tokens.map(({name}) => name as string);
const of = (value: PresetValue | undefined, scheme: 'light' | 'dark') => (typeof value === 'object' ? value[scheme] : value);

async function designTokens(name: string) {
  const filename = new URL(name, folder);
  const logger = new Logger({level: 'warn'});
  const config = defineConfig({lint: {rules: {}}}, {cwd: folder, logger});
  const {tokens: parsed} = await parseDesignTokens([{filename, src: read(name)}], {config, logger});
  // What is wrong but not fatal counts as well.
  expect([logger.errorCount, logger.warnCount]).toEqual([0, 0]);
  return parsed;
}

/** A design token's value as CSS. */
function css({$type, $value}: {$type: string; $value: unknown}): string {
  const value = $value as {components: [number, number, number]; value: number; unit: string};
  if ($type === 'color') {
    const [r, g, b] = value.components;
    return formatHex({mode: 'rgb', r, g, b} as CuloriColor);
  }
  if ($type === 'fontFamily') return ($value as string[]).map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
  return typeof $value === 'number' ? String($value) : `${value.value}${value.unit}`;
}

describe('presets', () => {
  it('are four files for pages and five for design tools, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...names.flatMap((name) => [`${name}.css`, `${name}.tokens.json`]), 'tokens.json'].sort());
    const {exports} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {exports: Record<string, string>};
    expect(exports['./themes/*']).toBe('./dist/themes/*');
  });

  it.each(names)('%s.css sets what the preset says, on no more than the page’s root, and names known properties alone', (name) => {
    const text = read(`${name}.css`);
    expect(Buffer.byteLength(text)).toBeLessThan(1200);
    const set = Object.fromEntries([...text.matchAll(/^ {2}(--[\w-]+): (.+);$/gm)].map(([, property, value]) => [property, value]));
    expect(Object.keys(set).filter((property) => !known.includes(property))).toEqual([]);
    expect(set).toEqual(
      Object.fromEntries(
        Object.entries(presets[name].values).map(([property, value]) => [
          property,
          typeof value === 'string' ? value : `light-dark(${value.light}, ${value.dark})`,
        ]),
      ),
    );
    expect(text.match(/^[^ /}\n].*\{$/gm)).toEqual([
      ':where(:root) {',
      expect.stringMatching(/^:where\(.*\):where\(:not\(:defined\)\) \{$/),
      '@keyframes massage-reserve {',
      '@media (scripting: none) {',
    ]);
  });

  it.each(names)('%s.tokens.json is read by an independent tool and says the same as the style sheet', async (name) => {
    const parsed = await designTokens(`${name}.tokens.json`);
    const expected = Object.entries(presets[name].values).flatMap(([property, value]) => {
      const key = property.replace('--massage-', '');
      return [[`massage.${key}`, of(value, 'light')], ...(typeof value === 'object' ? [[`dark.massage.${key}`, value.dark]] : [])];
    });
    expect(Object.fromEntries(Object.entries(parsed).map(([id, token]) => [id, css(token)]))).toEqual(Object.fromEntries(expected));
    for (const token of Object.values(parsed)) expect(token.$description).toBeTruthy();
  });

  it('tokens.json carries every default that is a value', async () => {
    const parsed = await designTokens('tokens.json');
    for (const {name, syntax, default: initial} of tokens) {
      const token = parsed[`massage.${name.replace('--massage-', '')}`];
      if (syntax !== '*')
        expect(initial === 'transparent' ? (token!.$value as {alpha: number}).alpha : css(token!), name).toBe(
          initial === 'transparent' ? 0 : initial,
        );
    }
    expect(css(parsed['massage.link-color']!)).toBe('#1d6f72');
  });

  it('calm is the defaults', () => {
    for (const [name, value] of Object.entries(presets.calm.values))
      expect(tokens.find((token) => token.name === name)!.default).toBe(value);
  });

  const pages = {light: ['#ffffff', '#1b1b1b'], dark: ['#121212', '#eeeeee']} as const;
  it.each(names.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    '%s is readable as it is: on a %s page the guard changes no text',
    (name, scheme) => {
      const value = (property: keyof (typeof presets)[PresetName]['values']) => of(presets[name].values[property], scheme);
      const color = (property: Parameters<typeof value>[0], standIn = '#000000'): Color => parse(value(property) ?? standIn)!;
      const optional = (property: Parameters<typeof value>[0]): Color => (value(property) ? color(property) : [0, 0, 0, 0]);
      const fallback = (property: string) => tokens.find(({name: one}) => one === property)!.default;
      const surface = value('--massage-surface-color') ?? pages[scheme][0];
      const least = name === 'high-contrast' ? 7 : 4.5;
      const given: Given = {
        text: color('--massage-text-color', pages[scheme][1]),
        accent: color('--massage-accent-color'),
        onAccent: optional('--massage-on-accent-color'),
        link: optional('--massage-link-color'),
        heading: optional('--massage-heading-color'),
        focus: optional('--massage-focus-color'),
        emergency: color('--massage-emergency-color', fallback('--massage-emergency-color')),
        absolute: color('--massage-absolute-color', fallback('--massage-absolute-color')),
        clearance: color('--massage-clearance-color', fallback('--massage-clearance-color')),
        local: color('--massage-local-color', fallback('--massage-local-color')),
        precaution: color('--massage-precaution-color', fallback('--massage-precaution-color')),
      };
      const made = derive(given, parse(surface)!);
      for (const text of ['ink', 'accent', 'link', 'heading', 'muted'])
        for (const on of ['surface', 'quiet', 'chosen'])
          expect(wcagContrast(hex(made[text]!), hex(made[on]!)), `${text} on ${on}`).toBeGreaterThanOrEqual(least);
      expect(wcagContrast(hex(made['on-fill']!), hex(made['fill']!)), 'button').toBeGreaterThanOrEqual(least);
      expect(wcagContrast(hex(made['on-emergency']!), hex(made['emergency']!)), 'banner').toBeGreaterThanOrEqual(least);
      for (const edge of ['edge', 'focus', 'control-border', 'emergency', 'absolute', 'clearance', 'local', 'precaution'])
        expect(wcagContrast(hex(made[edge]!), surface), edge).toBeGreaterThanOrEqual(3);
      // Only the default leaves the colours of a dark page to the guard.
      if (name !== 'calm') expect([made['ink'], made['accent']].map((one) => hex(one!))).toEqual([given.text, given.accent].map(hex));
    },
  );
});
