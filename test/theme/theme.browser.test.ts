import {fixture, html} from '@open-wc/testing/pure';
import {afterEach, describe, expect, it} from 'vitest';
import {MassageElement} from '../../src/internal/massage-element.js';
import {AftercareCard} from '../../src/elements/aftercare-card/aftercare-card.js';
import {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import {VisitPlanner} from '../../src/elements/visit-planner/visit-planner.js';
import {tokens} from '../../src/theme/tokens.js';

const styleText = [MassageElement, ContraindicationChecker, TechniqueExplorer, AftercareCard, VisitPlanner]
  .flatMap((element) => [element.styles].flat(3).map((style) => ('cssText' in style ? style.cssText : '')))
  .join('\n');
const used = (prefix: string) => new Set([...styleText.matchAll(new RegExp(`var\\(\\s*(${prefix}[\\w-]+)`, 'g'))].map(([, name]) => name!));
const set = new Set([...styleText.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name!));

/** A colour as the browser paints it: red, green, blue from 0 to 255. */
function paint(color: string): [number, number, number] {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3) as [number, number, number];
}
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [r, g, blue] = paint(color).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('theme', () => {
  afterEach(() => document.body.removeAttribute('style'));

  it('has at most 25 public properties, all of them used and none undocumented', () => {
    expect(tokens.length).toBeLessThanOrEqual(25);
    expect([...used('--massage-')].sort()).toEqual(tokens.map(({name}) => name).sort());
  });

  it('uses no private property that is not set, and sets none that is not used', () => {
    expect([...used('--_')].filter((name) => !set.has(name))).toEqual([]);
    expect([...set].filter((name) => !used('--_').has(name))).toEqual([]);
  });

  it('hard-codes no colour outside the table, but black and white on what the elements paint themselves', () => {
    const rules = styleText.replaceAll(/var\(--massage-[\w-]+,\s*#[0-9a-f]+\)/gi, '');
    expect(rules.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull();
  });

  const accents = ['#ffff00', '#00ff88', '#ff00ff', '#0000ff', '#ffffff', '#000000', '#7a3e65', 'hotpink', '#1d6f72', 'oklch(0.9 0.3 140)'];
  it.each(['#ffffff on #1b1b1b', '#1b1b1b on #fdfbf7'])('keeps any accent readable: text %s', async (colors) => {
    const [text, background] = colors.split(' on ');
    document.body.setAttribute('style', `color: ${text}; background: ${background}`);
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    card.style.setProperty('--massage-duration', '0s');
    for (const accent of accents) {
      card.style.setProperty('--massage-accent-color', accent);
      const button = card.shadowRoot!.querySelector('.primary')!;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const {backgroundColor, color, borderTopColor} = getComputedStyle(button);
      expect(paint(backgroundColor), `${accent} itself on the button`).toEqual(paint(accent));
      expect(contrast(backgroundColor, color), `text on ${accent}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(borderTopColor, background!), `edge of ${accent} on the page`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['en', 'pa'])('turns dark with the text colour of the page, also when that changes later, in “%s”', async (lang) => {
    const card = await fixture<AftercareCard>(html`<aftercare-card lang=${lang}></aftercare-card>`);
    // A language that has to be loaded first.
    await expect.poll(() => card.shadowRoot!.querySelector('.root')).not.toBeNull();
    const root = card.shadowRoot!.querySelector('.root')!;
    await expect.poll(() => getComputedStyle(root).colorScheme).toBe('light');
    document.body.setAttribute('style', 'color: #eeeeee; background: #111111');
    await expect.poll(() => getComputedStyle(root).colorScheme).toBe('dark');
  });

  it('inherits the page’s font and size, whatever the root size', async () => {
    document.body.setAttribute('style', 'font: 21px monospace');
    document.documentElement.style.fontSize = '62.5%';
    const card = await fixture<AftercareCard>(html`<aftercare-card lang="en"></aftercare-card>`);
    const {fontSize, fontFamily} = getComputedStyle(card.shadowRoot!.querySelector('li')!);
    document.documentElement.style.fontSize = '';
    expect([fontSize, fontFamily]).toEqual(['21px', 'monospace']);
  });
});
