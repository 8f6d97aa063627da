import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {DocsPage} from '@storybook/addon-docs/blocks';
import {html, render, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import explorerStyles from '../src/elements/technique-explorer/technique-explorer.styles.js';
import {renderPressure} from '../src/elements/technique-explorer/views.js';
import {regionNames} from '../src/knowledge/labels.js';
import {regions, type Pressure} from '../src/knowledge/model.js';
import {techniqueNames} from '../src/knowledge/techniques/names.js';
import {techniques} from '../src/knowledge/techniques/index.js';
import {Language, sourceLocale} from '../src/localization/localizer.js';
import {bodyPicture} from '../src/theme/body-picture.js';
import {icon, iconNames} from '../src/theme/icons.js';
import {bodyStyles, strokeStyles} from '../src/theme/pictures.styles.js';
import {sharedStyles} from '../src/theme/shared.styles.js';
import {picturedStrokes, strokePicture} from '../src/theme/stroke-pictures.js';

const english = new Language(sourceLocale, sourceLocale, undefined, undefined);

const pageStyles = new CSSStyleSheet();
pageStyles.replaceSync(`
  .sheet { display: flex; flex-wrap: wrap; gap: 24px; padding: 16px; }
  .sheet.light { background: #ffffff; color: #1d1d1f; }
  .sheet.dark { background: #191a1c; color: #eeeeee; }
  figure { display: grid; gap: 8px; align-content: end; }
  .sizes { display: flex; gap: 16px; align-items: end; min-block-size: 0; }
  .px24 .icon { inline-size: 24px; block-size: 24px; }
  .px48 .icon { inline-size: 48px; block-size: 48px; }
  .px96 .icon { inline-size: 96px; block-size: 96px; }
  .px24 .picture { font-size: 12px; }
`);
const styles = [...[...sharedStyles, bodyStyles, strokeStyles, explorerStyles].flatMap(({styleSheet}) => styleSheet ?? []), pageStyles];

/** The same pictures on a light and a dark page, with the styles that the elements give them. */
function sheets(pictures: TemplateResult): HTMLElement {
  const host = document.createElement('div');
  host.className = 'pictures';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = styles;
  render(
    html`${['light', 'dark'].map((scheme) => html`<div class="root ${scheme}"><div class="sheet ${scheme}">${pictures}</div></div>`)}`,
    root,
  );
  return host;
}

const figure = (name: string, picture: unknown): TemplateResult =>
  html`<figure>
    <div class="sizes">${picture}</div>
    <figcaption class="small">${name}</figcaption>
  </figure>`;

/**
 * Every drawing of the elements at the sizes in which it is used, on a light and a dark page. All take the colour of the
 * text around them, and none stands without words beside it that say the same.
 */
const meta: Meta = {title: 'Pictures', parameters: {layout: 'fullscreen', controls: {disable: true}, docs: {page: DocsPage}}};
export default meta;
type Story = StoryObj;

const drawings = (canvas: HTMLElement): number => canvas.querySelector('.pictures')!.shadowRoot!.querySelectorAll('svg').length;

/** Icons at 24, 48 and 96 pixels. The elements use them at 24. */
export const Icons: Story = {
  render: () =>
    html`${sheets(
      html`${iconNames.map((name) =>
        figure(
          name,
          ['px24', 'px48', 'px96'].map((size) => html`<span class=${size}>${icon(name)}</span>`),
        ),
      )}`,
    )}`,
  play: ({canvasElement}) => expect(drawings(canvasElement)).toBe(iconNames.length * 6),
};

/** Strokes at 24, 48 and 96 pixels. The large ones move a few times when they appear, unless motion is reduced. */
export const Strokes: Story = {
  render: () =>
    html`${sheets(
      html`${picturedStrokes.map((id) =>
        figure(
          english.text(techniqueNames[id as keyof typeof techniqueNames]),
          html`<span class="px24">${strokePicture(id, 'small')}</span> ${strokePicture(id)} ${strokePicture(id, 'large')}`,
        ),
      )}`,
    )}`,
  play: ({canvasElement}) => expect(drawings(canvasElement)).toBe(picturedStrokes.length * 6),
};

const places = regions.filter((region) => region !== 'whole-body' && region !== 'affected-area');

/** Areas of the body, each from the front, the back or both. */
export const BodyAreas: Story = {
  render: () => html`${sheets(html`${places.map((region) => figure(english.text(regionNames[region]), bodyPicture([region])))}`)}`,
  play: ({canvasElement}) => expect(drawings(canvasElement)).toBe(places.length * 2),
};

const levels: readonly Pressure[] = [1, 2, 3, 4, 5];

/** Pressure from light to deep: one level, a range, and all of it. */
export const PressureMeter: Story = {
  render: () =>
    html`${sheets(
      html`${[...levels.map((level) => [level, level] as const), [1, 3] as const, [2, 4] as const, [3, 5] as const, [1, 5] as const].map(
        (pressure) => html`<p>${renderPressure({...techniques[0]!, pressure}, english)}</p>`,
      )}`,
    )}`,
  play: async ({canvasElement}) => {
    const meters = canvasElement.querySelector('.pictures')!.shadowRoot!.querySelectorAll('.meter');
    await expect([...meters].slice(0, 7).map((meter) => meter.querySelectorAll('.full').length)).toEqual([1, 1, 1, 1, 1, 3, 3]);
  },
};
