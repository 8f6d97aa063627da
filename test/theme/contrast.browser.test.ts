import {html} from 'lit';
import {integer, noBias, sample} from 'fast-check';
import {wcagContrast, wcagLuminance} from 'culori';
import {fixture} from '@open-wc/testing/pure';
import {afterEach, beforeEach, describe, expect, it, vi, type MockInstance} from 'vitest';
import checkerStyles from '../../src/elements/contraindication-checker/contraindication-checker.styles.js';
import {MassageElement} from '../../src/internal/massage-element.js';
import {sharedStyles} from '../../src/theme/shared.styles.js';

/** What the elements show that has a colour, small enough to be shown thousands of times. */
class ColorSample extends MassageElement {
  static override styles = [...sharedStyles, checkerStyles];
  override renderContent(): unknown {
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

/**
 * One node for each colour that the guard makes, for tens of thousands of measurements: what else has that colour is in
 * the other sample. Not displayed: then a browser works out the style of a
 * node when it is asked for, and that of nothing else.
 */
class RoleSample extends MassageElement {
  static override styles = ColorSample.styles;
  override renderContent(): unknown {
    return html`<div hidden>
      <p>Text</p>
      <h2>Heading</h2>
      <a href="#a">Link</a>
      <button class="primary">Primary</button>
      <button class="secondary">Button</button>
      <label class="choice"><input type="checkbox" checked /><span class="hint">hint</span></label>
      <div class="emergency-group"><a href="#b">Call</a></div>
      <div class="hits"><div class="active"></div></div>
      ${['absolute', 'clearance', 'local', 'precaution'].map((name) => html`<div class="${name}-group"><div class="finding"></div></div>`)}
    </div>`;
  }
  /** What the guard does when a colour changed, without waiting for a frame to tell it. */
  guard(): void {
    this.contrastGuard.measure();
  }
}
customElements.define('role-sample', RoleSample);

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

/** Every accent is tried on these: a light one, a dark one, and the one with the least room. */
const surfacesForAll: readonly string[] = ['warm white', 'mid grey', 'near black'];

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

const luminances = new Map<string, number>();
/** After an independent library. The same colours come again and again. */
function luminance(color: string): number {
  let known = luminances.get(color);
  if (known === undefined) luminances.set(color, (known = wcagLuminance(color)));
  return known;
}

/** What has a colour in an element, and how to read it: its computed style is live. */
function readings(element: HTMLElement): {what: string; least: number; one: () => string; other?: () => string}[] {
  const root = element.shadowRoot!;
  const read = ([selector, property]: readonly [string, string]) => {
    const style = getComputedStyle(root.querySelector(selector)!);
    return () => style.getPropertyValue(property);
  };
  return pairs
    .filter(([, , [one], other]) => root.querySelector(one) && (!other || root.querySelector(other[0])))
    .map(([what, least, one, other]) => ({what, least, one: read(one), ...(other ? {other: read(other)} : {})}));
}

/** What in an element is below its ratio, measured from computed styles by an independent library. */
function tooFaint(element: HTMLElement, surface: string, all = readings(element)): string[] {
  return all.flatMap(({what, least, one, other}) => {
    const [color, ground] = [one(), other?.() ?? surface];
    const [low, high] = [luminance(color), luminance(ground)].sort((a, b) => a - b) as [number, number];
    const ratio = (high + 0.05) / (low + 0.05);
    return ratio >= least ? [] : [`${what}: ${color} on ${ground} is ${ratio}, not ${least}`];
  });
}

const asComputed = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
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
    document.documentElement.removeAttribute('style');
    said.mockRestore();
  });

  const seed = 20260131;
  const accents = sample(noBias(integer({min: 0, max: 0xffffff})), {seed, numRuns: 2000}).map(
    (value) => `#${value.toString(16).padStart(6, '0')}`,
  );
  /** The more samples there are, the longer a browser takes for the style of each. */
  const group = 10;
  /** Many samples on the page at once. */
  const many = async <Sample extends MassageElement>(tag: string, count: number) => {
    const home = await fixture(html`<div></div>`);
    // What is under way to its colour is not there yet.
    home.setAttribute('style', '--massage-duration: 0s');
    home.append(...Array.from({length: count}, () => Object.assign(document.createElement(tag), {lang: 'en'})));
    const samples = [...home.children] as Sample[];
    await Promise.all(samples.map((each) => each.updateComplete));
    return samples;
  };
  /** Gives each sample an accent, and either the page or the sample itself the surface. */
  const dress = (samples: readonly MassageElement[], some: readonly string[], [surface, text]: readonly [string, string], own: boolean) => {
    if (own) page('#ffffff', '#1b1b1b');
    else page(surface, text);
    for (const [at, {style}] of samples.entries()) {
      style.setProperty('--massage-accent-color', some[at]!);
      if (own) style.setProperty('--massage-surface-color', surface);
      else style.removeProperty('--massage-surface-color');
    }
  };

  describe.each(Object.entries(surfaces))('on %s', (name, colors) => {
    it('keeps everything that has a colour readable, as the page’s background and as the element’s own surface', async () => {
      const samples = await many<ColorSample>('color-sample', 50);
      const from = Object.keys(surfaces).indexOf(name) * samples.length;
      const some = accents.slice(from, from + samples.length);
      const faint: string[] = [];
      for (const own of [false, true]) {
        dress(samples, some, colors, own);
        await frame();
        await frame();
        for (const [at, each] of samples.entries()) faint.push(...tooFaint(each, colors[0]).map((what) => `${some[at]}: ${what}`));
      }
      expect(faint).toEqual([]);
    }, 60_000);

    const tried = surfacesForAll.includes(name) ? accents : accents.slice(0, 200);
    it.each(['light', 'dark'])(
      `keeps every colour of ${tried.length} accents readable where the page’s color-scheme is %s`,
      async (scheme) => {
        document.documentElement.style.colorScheme = scheme;
        const samples = await many<RoleSample>('role-sample', group);
        const all = samples.map(readings);
        const fill = samples.map((each) => getComputedStyle(each.shadowRoot!.querySelector('.primary')!));
        const faint: string[] = [];
        for (let from = 0; from < tried.length; from += group) {
          const some = tried.slice(from, from + group);
          // In light and in dark it is the other half that stands on the page's background.
          dress(samples, some, colors, from < tried.length / 2 === (scheme === 'dark'));
          for (const each of samples) each.guard();
          for (const [at, each] of samples.entries()) {
            faint.push(...tooFaint(each, colors[0], all[at]).map((what) => `${some[at]}: ${what}`));
            // What is measured belongs to this accent, not to the one before.
            const {backgroundColor} = fill[at]!;
            if (backgroundColor !== asComputed(some[at]!)) faint.push(`${some[at]}: the primary button is ${backgroundColor}`);
          }
        }
        expect(faint.slice(0, 20), `seed ${seed}`).toEqual([]);
      },
      120_000,
    );
  });

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
