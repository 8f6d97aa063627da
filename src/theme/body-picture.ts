import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Region} from '../knowledge/model.js';

type Area = Exclude<Region, 'whole-body' | 'affected-area'>;

const both = (path: SVGTemplateResult): readonly [SVGTemplateResult, SVGTemplateResult] => [path, path];

/** The figure's areas on a 60 × 132 grid: seen from the front, seen from the back. Plain, drawn for this library. */
const areas: Readonly<Record<Area, readonly [SVGTemplateResult | undefined, SVGTemplateResult | undefined]>> = {
  head: both(svg`<ellipse cx="30" cy="12" rx="8" ry="9.5"/>`),
  face: [svg`<ellipse cx="30" cy="14" rx="5" ry="6"/>`, undefined],
  neck: both(svg`<path d="M26.5 21h7v5h-7z"/>`),
  shoulders: both(svg`<path d="M26.5 26h-7q-6 1-6.5 7l8-1.5zM33.5 26h7q6 1 6.5 7l-8-1.5z"/>`),
  chest: [svg`<path d="M21 31.5 26.5 27h7l5.5 4.5V44H21z"/>`, undefined],
  'upper-back': [undefined, svg`<path d="M21 31.5 26.5 27h7l5.5 4.5V46H21z"/>`],
  abdomen: [svg`<path d="M21 44.5h18l-.5 14h-17z"/>`, undefined],
  'lower-back': [undefined, svg`<path d="M21 46.5h18l-.5 12h-17z"/>`],
  pelvis: both(svg`<path d="M21.5 59h17l1.5 9q-5 4-10 4t-10-4z"/>`),
  arms: both(svg`<path d="M13 34q3-2 7-2l-1.5 15-3.5 15h-4zM47 34q-3-2-7-2l1.5 15 3.5 15h4z"/>`),
  hands: both(svg`<path d="M10.8 62.5h4.5l.5 6q-1 4-3 4t-3-4zM49.2 62.5h-4.5l-.5 6q1 4 3 4t3-4z"/>`),
  thighs: both(svg`<path d="M20 69.5q4.5 3 9.5 3l-1 20h-7zM40 69.5q-4.5 3-9.5 3l1 20h7z"/>`),
  knees: both(svg`<path d="M21.5 93h7l-.3 7h-6.4zM38.5 93h-7l.3 7h6.4z"/>`),
  'lower-legs': both(svg`<path d="M21.7 100.5h6.4l-.8 21h-4zM38.3 100.5h-6.4l.8 21h4z"/>`),
  feet: both(svg`<path d="M23.2 122h4.2l.6 5q-3 2.5-7.5 1.5zM36.8 122h-4.2l-.6 5q3 2.5 7.5 1.5z"/>`),
};

/**
 * A body from the front and the back with areas marked; hidden from assistive technology, because a text list beside it
 * says the same. Nothing when no area of the body is named.
 */
export function bodyPicture(regions: readonly Region[]): TemplateResult | typeof nothing {
  const marked = new Set(regions);
  const all = Object.keys(areas) as Area[];
  if (!all.some((area) => marked.has(area))) return nothing;
  const figure = (side: 0 | 1) => all.map((area) => svg`<g class=${marked.has(area) ? 'marked' : ''}>${areas[area][side]}</g>`);
  return html`<svg class="body" viewBox="0 0 124 134" aria-hidden="true" focusable="false">
    <g>${figure(0)}</g>
    <g transform="translate(64 0)">${figure(1)}</g>
  </svg>`;
}
