import {fixture, html} from '@open-wc/testing/pure';
import type {nothing, TemplateResult} from 'lit';
import {describe, expect, it} from 'vitest';
import {ContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import {TechniqueExplorer} from '../../src/elements/technique-explorer/technique-explorer.js';
import {regions, type Region} from '../../src/knowledge/model.js';
import {techniques} from '../../src/knowledge/techniques/index.js';
import {bodyPicture} from '../../src/theme/body-picture.js';
import {icon, iconNames} from '../../src/theme/icons.js';
import {picturedStrokes, strokePicture} from '../../src/theme/stroke-pictures.js';

const places = regions.filter((region) => region !== 'whole-body' && region !== 'affected-area');
type Picture = TemplateResult | typeof nothing;
const pictures: [string, Picture][] = [
  ...iconNames.map((name): [string, Picture] => [`icon ${name}`, icon(name)]),
  ...picturedStrokes.map((id): [string, Picture] => [`stroke ${id}`, strokePicture(id)]),
  ...places.map((region): [string, Picture] => [`body ${region}`, bodyPicture([region])]),
];

/** Draws a picture at the size of its grid, with lines as wide as the elements' styles make them. */
async function draw(picture: Picture): Promise<SVGSVGElement> {
  const box = await fixture<HTMLElement>(html`<div>${picture as unknown}</div>`);
  const drawn = box.querySelector('svg')!;
  const {width, height} = drawn.viewBox.baseVal;
  drawn.setAttribute('style', `inline-size: ${width}px; block-size: ${height}px; stroke-width: 1.75`);
  return drawn;
}
const shapes = (root: Element): SVGGraphicsElement[] => [...root.querySelectorAll<SVGGraphicsElement>('path, circle')];

describe('every picture', () => {
  it.each(pictures)('%s lies within its grid, line and all', async (_, picture) => {
    const drawn = await draw(picture);
    const grid = drawn.getBoundingClientRect();
    expect(shapes(drawn).length).toBeGreaterThan(0);
    for (const shape of shapes(drawn)) {
      const own = shape.getBBox();
      expect(own.width + own.height, shape.outerHTML).toBeGreaterThan(1);
      // The box of the line's middle: that of the element holds the line in Firefox, and in others does not.
      const matrix = shape.getScreenCTM()!;
      const corners = [own.x, own.x + own.width].flatMap((x) =>
        [own.y, own.y + own.height].map((y) => new DOMPoint(x, y).matrixTransform(matrix)),
      );
      const [across, down] = [corners.map(({x}) => x), corners.map(({y}) => y)];
      const [left, right, top, bottom] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
      expect(left - 0.875, shape.outerHTML).toBeGreaterThanOrEqual(grid.left);
      expect(top - 0.875, shape.outerHTML).toBeGreaterThanOrEqual(grid.top);
      expect(right + 0.875, shape.outerHTML).toBeLessThanOrEqual(grid.right);
      expect(bottom + 0.875, shape.outerHTML).toBeLessThanOrEqual(grid.bottom);
    }
  });

  it.each(pictures)('%s is hidden from assistive technology and brings no colour, style or id of its own', async (_, picture) => {
    const drawn = await draw(picture);
    expect([drawn.getAttribute('aria-hidden'), drawn.getAttribute('focusable')]).toEqual(['true', 'false']);
    expect(drawn.tabIndex).toBe(-1);
    for (const {attributes} of drawn.querySelectorAll('*')) {
      for (const {name, value} of attributes) {
        expect(['id', 'style', 'fill', 'stroke', 'color', 'href', 'xlink:href'], `${name}="${value}"`).not.toContain(name);
      }
    }
  });

  it('is one of its kind', async () => {
    const drawn = new Map<string, string>();
    for (const [name, picture] of pictures.filter(([kind]) => !kind.startsWith('body'))) {
      const marks = shapes(await draw(picture))
        .map(({outerHTML}) => outerHTML.replaceAll(/<!--.*?-->/g, ''))
        .join('');
      expect(drawn.get(marks), name).toBeUndefined();
      drawn.set(marks, name);
    }
  });
});

describe('stroke pictures', () => {
  it('are there for every stroke of the knowledge and for nothing else', () => {
    expect([...picturedStrokes].sort()).toEqual(
      techniques
        .filter(({kind}) => kind === 'stroke')
        .map(({id}) => id)
        .sort(),
    );
    for (const id of ['swedish-massage', 'toString', '']) expect(typeof strokePicture(id), id).toBe('symbol');
  });

  const shown = async (attributes: TemplateResult) => {
    const explorer = await fixture<TechniqueExplorer>(attributes);
    await explorer.updateComplete;
    return explorer.shadowRoot!;
  };

  it('stand beside the words that say the same: on cards, in a list of strokes and large on the stroke’s own page', async () => {
    const list = await shown(html`<technique-explorer lang="en" show="effleurage swedish-massage"></technique-explorer>`);
    const pictured = [...list.querySelectorAll('.card')].filter((card) => card.querySelector('svg.picture.medium'));
    expect(pictured.map((card) => card.querySelector('.short')!.textContent)).toEqual([expect.stringMatching(/^Long, gliding strokes/)]);

    const style = await shown(html`<technique-explorer lang="en" technique="swedish-massage"></technique-explorer>`);
    const items = [...style.querySelectorAll('.strokes li')];
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      expect(item.querySelectorAll('svg.picture.small').length).toBe(1);
      expect(item.textContent.trim()).not.toBe('');
    }
    expect(style.querySelector('.picture.large')).toBeNull();

    const stroke = await shown(html`<technique-explorer lang="en" technique="effleurage"></technique-explorer>`);
    expect(stroke.querySelector('.picture.large')!.parentElement!.textContent).toMatch(/gliding strokes with the palms/);
  });

  it('move by themselves for less than 5 seconds, and not at all when movement is to take no time', async () => {
    for (const id of picturedStrokes) {
      const explorer = await fixture<TechniqueExplorer>(html`<technique-explorer lang="en" technique=${id}></technique-explorer>`);
      await explorer.updateComplete;
      const moving = () => explorer.shadowRoot!.querySelector('.picture.large')!.getAnimations({subtree: true});
      expect(moving().length, id).toBeGreaterThan(0);
      for (const animation of moving()) {
        const {endTime} = animation.effect!.getComputedTiming();
        expect(Number(endTime), id).toBeGreaterThan(0);
        expect(Number(endTime), id).toBeLessThan(5000);
        const frames = (animation.effect as KeyframeEffect).getKeyframes();
        for (const frame of frames) {
          const changed = Object.keys(frame).filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name));
          expect(changed, id).toEqual(['transform']);
        }
        expect(new Set(frames.map(({transform}) => transform)).size, id).toBeGreaterThan(1);
      }
      explorer.style.setProperty('--massage-duration', '2s');
      for (const {effect} of moving()) expect(Number(effect!.getComputedTiming().endTime), id).toBeLessThan(5000);
      explorer.style.setProperty('--massage-duration', '0s');
      expect(moving(), id).toEqual([]);
    }
  });
});

describe('the body picture', () => {
  const marks = async (areas: readonly Region[]) =>
    [...(await draw(bodyPicture(areas))).querySelectorAll('.marked')].map((mark) => mark.getBoundingClientRect());

  it('has every area of the body, and none that has no place on it', async () => {
    for (const place of places) expect((await marks([place])).length, place).toBeGreaterThan(0);
    for (const none of [[], ['whole-body'], ['affected-area']] as const) expect(typeof bodyPicture(none)).toBe('symbol');
  });

  it('marks each area alone, and its sides alike', async () => {
    const all = (await marks(places)).length;
    let one = 0;
    for (const place of places) {
      for (const {left, width} of await marks([place])) {
        one++;
        const middle = (left + width / 2 - (await draw(bodyPicture([place]))).getBoundingClientRect().left) % 64;
        expect(middle, place).toBeCloseTo(30, 0);
      }
    }
    expect(one).toBe(all);
  });

  it('shows what is in front on the front and what is behind on the back', async () => {
    const sides = async (place: Region) => {
      const {left} = (await draw(bodyPicture([place]))).getBoundingClientRect();
      return (await marks([place])).map((mark) => (mark.left - left < 62 ? 'front' : 'back'));
    };
    for (const place of ['face', 'chest', 'abdomen'] as const) expect(await sides(place), place).toEqual(['front']);
    for (const place of ['upper-back', 'lower-back'] as const) expect(await sides(place), place).toEqual(['back']);
    for (const place of ['head', 'shoulders', 'hands', 'feet'] as const) expect(await sides(place), place).toEqual(['front', 'back']);
  });

  it('begins with the front in the direction of reading', async () => {
    for (const element of [TechniqueExplorer, ContraindicationChecker]) {
      const text = element.styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
      expect(text.match(/\.body:dir\(rtl\) \{\s*transform: scaleX\(-1\);/g), element.name).toHaveLength(1);
    }
  });
});

describe('the pressure meter', () => {
  it('is full from the least to the most pressure, beside the same in words', async () => {
    const explorer = await fixture<TechniqueExplorer>(html`<technique-explorer lang="en"></technique-explorer>`);
    await explorer.updateComplete;
    let seen = 0;
    for (const {id, pressure} of techniques) {
      const card = explorer.shadowRoot!.querySelector(`#open-${id}`)?.closest('.card');
      const discs = [...(card?.querySelectorAll('.meter circle') ?? [])];
      if (!card || !pressure) continue;
      seen++;
      const [least, most] = pressure;
      expect(
        discs.map((disc) => disc.classList.contains('full')),
        id,
      ).toEqual([1, 2, 3, 4, 5].map((level) => least <= level && level <= most));
      expect(card.querySelector('.meter')!.getAttribute('aria-hidden')).toBe('true');
      expect(card.querySelector('.pressure')!.textContent.trim()).toMatch(least === most ? `${most} of 5` : `${least} to ${most} of 5`);
    }
    expect(seen).toBeGreaterThan(10);
  });
});
