import {html} from 'lit';
import {integer, noBias, sample} from 'fast-check';
import {wcagContrast} from 'culori';
import {fixture} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, it, vi, type MockInstance} from 'vitest';
import checkerStyles from '../../src/elements/contraindication-checker/contraindication-checker.styles.js';
import {MassageElement} from '../../src/internal/massage-element.js';
import {sharedStyles} from '../../src/theme/shared.styles.js';

/** What the elements show that has a colour, small enough to be shown thousands of times. */
class ColorSample extends MassageElement {
  static override styles = [...sharedStyles, checkerStyles];
  override renderContent() {
    return html`<p>Text</p>
      <h2>Heading</h2>
      <a href="#a">Link</a>
      <button class="plain">Plain</button>
      <button class="primary">Primary</button>
      <button class="secondary">Button</button>
      <input type="text" />
      <input type="checkbox" />
      <input type="radio" checked />
      <label class="choice"><input type="checkbox" checked />Chosen <span class="hint">hint</span></label>
      <span class="count">3</span>
      <p class="muted">Muted</p>
      <div class="emergency-group"><a href="#b">Call</a></div>
      <div class="hits"><div class="active"></div></div>
      <div class="emergency"><svg class="icon"></svg></div>
      ${['absolute', 'clearance', 'local', 'precaution'].map(
        (name) =>
          html`<div class="${name}-group">
            <div class="finding"></div>
            <div class="phrase"><svg class="icon"></svg></div>
          </div>`,
      )}`;
  }
}
customElements.define('color-sample', ColorSample);

/** Surface and the page's own text on it. */
const surfaces = {
  white: ['#ffffff', '#1b1b1b'],
  'warm white': ['#fdfbf7', '#3a2a22'],
  beige: ['#d9c7a7', '#2b2418'],
  'mid grey': ['#808080', '#000000'],
  'saturated blue': ['#1f3fd6', '#ffffff'],
  'near black': ['#14181a', '#e6ece7'],
  black: ['#000000', '#ffffff'],
} as const;

/** Pairs of colours that meet in an element, and the ratio each needs: by CSS selector and property. */
const pairs: readonly (readonly [what: string, least: number, one: readonly [string, string], other?: readonly [string, string]])[] = [
  ['text', 4.5, ['p', 'color']],
  ['heading', 4.5, ['h2', 'color']],
  ['link', 4.5, ['a', 'color']],
  ['button that looks like a link', 4.5, ['.plain', 'color']],
  ['text of the primary button', 4.5, ['.primary', 'color'], ['.primary', 'background-color']],
  ['edge of the primary button', 3, ['.primary', 'border-top-color']],
  ['edge of a button', 3, ['.secondary', 'border-top-color']],
  ['edge of a field', 3, ['input[type=text]', 'border-top-color']],
  ['edge of a checkbox', 3, ['input[type=checkbox]', 'border-top-color']],
  ['edge of a chosen radio button', 3, ['input[type=radio]', 'border-top-color']],
  ['edge of a chosen box on its tint', 3, ['.choice input', 'border-top-color'], ['.choice', 'background-color']],
  ['text on the tint of what is chosen', 4.5, ['.choice', 'color'], ['.choice', 'background-color']],
  ['hint on the tint of what is chosen', 4.5, ['.hint', 'color'], ['.choice', 'background-color']],
  ['number in a pill', 4.5, ['.count', 'color'], ['.count', 'background-color']],
  ['muted text', 4.5, ['.muted', 'color']],
  ['text of the emergency banner', 4.5, ['.emergency-group', 'color'], ['.emergency-group', 'background-color']],
  ['link in the emergency banner', 4.5, ['.emergency-group a', 'color'], ['.emergency-group', 'background-color']],
  ['emergency banner', 3, ['.emergency-group', 'background-color']],
  ['focus ring', 3, ['.active', 'outline-color']],
  ['edge of the emergency panel', 3, ['.emergency', 'border-top-color']],
  ...['absolute', 'clearance', 'local', 'precaution'].flatMap((name) => [
    [`edge of ${name}`, 3, [`.${name}-group .finding`, 'border-left-color']] as const,
    [`icon of ${name}`, 3, [`.${name}-group .icon`, 'color']] as const,
  ]),
];

/** What in an element is below its ratio, measured from computed styles by an independent library. */
function tooFaint(element: HTMLElement, surface: string): string[] {
  const root = element.shadowRoot!;
  const nodes = new Map<string, CSSStyleDeclaration>();
  const read = ([selector, property]: readonly [string, string]) => {
    let style = nodes.get(selector);
    if (!style) nodes.set(selector, (style = getComputedStyle(root.querySelector(selector)!)));
    return style.getPropertyValue(property);
  };
  return pairs
    .map(([what, least, one, other]) => [what, least, read(one), other ? read(other) : surface] as const)
    .filter(([, least, one, other]) => !(wcagContrast(one, other) >= least))
    .map(([what, least, one, other]) => `${what}: ${one} on ${other} is ${wcagContrast(one, other)}, not ${least}`);
}

const frame = () => new Promise(requestAnimationFrame);
const page = (surface: string, text: string) => {
  document.body.style.background = surface;
  document.body.style.color = text;
};

describe('contrast guard', () => {
  let said: MockInstance;
  beforeEach(() => void (said = vi.spyOn(console, 'debug').mockImplementation(() => {})));
  afterEach(() => {
    document.body.removeAttribute('style');
    said.mockRestore();
  });

  const accents = sample(noBias(integer({min: 0, max: 0xffffff})), {seed: 20260131, numRuns: 2100}).map(
    (value) => `#${value.toString(16).padStart(6, '0')}`,
  );
  const share = accents.length / Object.keys(surfaces).length;
  it.each(Object.entries(surfaces).map(([name, colors], at) => [name, colors, accents.slice(at * share, (at + 1) * share)] as const))(
    'keeps 300 accents readable on %s, as the page’s background and as the element’s own surface',
    async (_, [surface, text], some) => {
      page(surface, text);
      const group = 50;
      const home = await fixture(html`<div>${some.slice(0, group).map(() => html`<color-sample lang="en"></color-sample>`)}</div>`);
      // What is under way to its colour is not there yet.
      home.setAttribute('style', '--massage-duration: 0s');
      const samples = [...home.querySelectorAll<ColorSample>('color-sample')];
      await Promise.all(samples.map((each) => each.updateComplete));
      const faint: string[] = [];
      for (let from = 0; from < some.length; from += group) {
        const own = from >= some.length / 2;
        if (own) page('#ffffff', '#1b1b1b');
        for (const [at, each] of samples.entries()) {
          each.style.setProperty('--massage-accent-color', some[from + at]!);
          if (own) each.style.setProperty('--massage-surface-color', surface);
        }
        await frame();
        await frame();
        for (const [at, each] of samples.entries()) faint.push(...tooFaint(each, surface).map((what) => `${some[from + at]}: ${what}`));
      }
      expect(faint).toEqual([]);
    },
    60_000,
  );

  const sampleOn = async (surface: string, text: string) => {
    page(surface, text);
    const each = await fixture<ColorSample>(html`<color-sample lang="en"></color-sample>`);
    each.style.setProperty('--massage-duration', '0s');
    return each;
  };
  const link = (each: ColorSample) => getComputedStyle(each.shadowRoot!.querySelector('a')!).color;

  it.each([
    'oklch(0.9 0.3 140)',
    'color(display-p3 1 1 0)',
    'lab(90 -20 80)',
    'rgb(255 255 0 / 0.3)',
    'hotpink',
    'color-mix(in oklch, red, yellow)',
  ])('understands %s, also for a class and for the page’s background', async (color) => {
    const each = await sampleOn('#fdfbf7', '#1b1b1b');
    each.style.setProperty('--massage-accent-color', color);
    each.style.setProperty('--massage-clearance-color', color);
    each.style.setProperty('--massage-focus-color', color);
    each.style.setProperty('--massage-emergency-color', color);
    await expect.poll(() => tooFaint(each, '#fdfbf7')).toEqual([]);
    each.removeAttribute('style');
    document.body.style.background = color;
    dispatchEvent(new Event('load'));
    const seen = getComputedStyle(each.shadowRoot!.querySelector('.root')!).getPropertyValue('--_surface');
    expect(tooFaint(each, seen)).toEqual([]);
  });

  it('follows a colour that an ancestor sets later, a text colour, and a background that takes its time', async () => {
    const each = await sampleOn('#ffffff', '#1b1b1b');
    document.body.style.setProperty('--massage-accent-color', '#ffff00');
    await expect.poll(() => getComputedStyle(each.shadowRoot!.querySelector('.primary')!).backgroundColor).toBe('rgb(255, 255, 0)');
    expect(tooFaint(each, '#ffffff')).toEqual([]);
    page('#10161d', '#ffffff');
    await expect.poll(() => link(each)).toBe('rgb(255, 255, 0)');
    expect(tooFaint(each, '#10161d')).toEqual([]);
    document.body.style.transition = 'background-color 100ms';
    document.body.style.backgroundColor = '#4d5d6d';
    await expect.poll(() => tooFaint(each, '#4d5d6d')).toEqual([]);
  });

  it('finds the background through slots and shadow hosts, under translucent layers', async () => {
    page('#000000', '#ffffff');
    const outer = await fixture<HTMLElement>(html`<div><div></div></div>`);
    const shadow = outer.attachShadow({mode: 'open'});
    shadow.innerHTML = '<section><slot></slot></section>';
    const section = shadow.querySelector('section')!;
    section.style.background = 'rgb(255 255 255 / 0.9)';
    section.style.color = '#222222';
    const inner = outer.firstElementChild!.attachShadow({mode: 'open'});
    const each = document.createElement('color-sample') as ColorSample;
    inner.append(each);
    await each.updateComplete;
    each.style.setProperty('--massage-accent-color', '#ffff00');
    await expect.poll(() => tooFaint(each, '#e6e6e6')).toEqual([]);
    expect(getComputedStyle(each.shadowRoot!.querySelector('.root')!).getPropertyValue('--_surface')).toBe('#e6e6e6');
  });

  it('goes by the text where it cannot know the background: a picture, or a layer painted elsewhere', async () => {
    const each = await sampleOn('linear-gradient(#000000, #222222)', '#ffffff');
    await expect.poll(() => getComputedStyle(each.shadowRoot!.querySelector('.root')!).colorScheme).toBe('dark');
    expect(wcagContrast(link(each), '#161616')).toBeGreaterThanOrEqual(4.5);
    expect(getComputedStyle(each.shadowRoot!.querySelector('.root')!).getPropertyValue('--_surface')).toBe('Canvas');
    page('#ffffff', '#fafafa');
    await expect.poll(() => getComputedStyle(each.shadowRoot!.querySelector('p')!).color).toBe('rgb(250, 250, 250)');
    expect(getComputedStyle(each.shadowRoot!.querySelector('.root')!).colorScheme).toBe('dark');
  });

  it('is up to date when it is shown again after a change that it could not see', async () => {
    const each = await sampleOn('#ffffff', '#1b1b1b');
    each.hidden = true;
    await frame();
    page('#10161d', '#ffffff');
    each.style.setProperty('--massage-accent-color', '#222222');
    await frame();
    each.hidden = false;
    await expect.poll(() => tooFaint(each, '#10161d')).toEqual([]);
  });

  it('leaves alone what is readable, and says once what it changed, where only a developer looks', async () => {
    const each = await sampleOn('#ffffff', '#1b1b1b');
    each.style.setProperty('--massage-accent-color', '#7a1f5c');
    await expect.poll(() => getComputedStyle(each.shadowRoot!.querySelector('.primary')!).backgroundColor).toBe('rgb(122, 31, 92)');
    const accent = getComputedStyle(each.shadowRoot!.querySelector('.root')!).getPropertyValue('--_accent');
    expect(accent).toBe('#7a1f5c');
    expect(said).not.toHaveBeenCalledWith(expect.stringContaining('#7a1f5c'));
    const others = await Promise.all([1, 2].map(() => fixture<ColorSample>(html`<color-sample lang="en"></color-sample>`)));
    for (const other of others) other.style.setProperty('--massage-link-color', '#ffee01');
    for (const other of others) await expect.poll(() => link(other)).not.toBe('rgb(29, 111, 114)');
    const lines = said.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('#ffee01'));
    expect(lines).toEqual([
      expect.stringMatching(
        /^\[massage-elements\] --massage-link-color #ffee01 on #ffffff is 1\.20:1; text uses #[\da-f]{6} \([45]\.\d\d:1\)$/,
      ),
    ]);
  });
});
