import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Region} from '../knowledge/model.js';

type Area = Exclude<Region, 'whole-body' | 'affected-area'>;

/** The half at the right of the middle, and its mirror image. */
const both = (d: string): SVGTemplateResult => svg`<path d=${d}></path><path transform="matrix(-1 0 0 1 60 0)" d=${d}></path>`;

const outline = both(
  'M30 3c4 0 6.6 3 6.6 7.4 0 3.4-1.4 6.2-3.3 7.8v3.2c0 2.2 1.6 3 4 3.8l3 1c3.6 1.2 5.2 3.4 5.8 7 .9 6 2 11.3 3.4 16.8l4 15c.8 2.5 1.6 4 1.5 7 0 3-1 5-2.2 5.5-1.4.5-2.6-1-3.2-3.5-.6-2.5-.8-5-1.5-7.5L44 53c-1.2-5-2-9.5-2.8-14-.4 5-1.9 9-2 14 0 4.5 1.6 7 2.2 12 .4 9-1.4 19-2.9 29-.4 3 .4 5 .3 9-.2 6-1.8 11-2.2 17 0 2.5 1.8 4 3.6 6 1 1.3.3 2.5-1.5 2.5h-4.5c-1.6 0-2.2-1-2.2-2.5l.2-6c.1-6-.5-10-.3-17 0-3 .2-5 0-9-.4-8-.9-16-1.9-24',
);
const collarbones = both('M32.5 28.5q3 .2 5.5-.8');
const spineAndShoulderBlades = svg`<path d="M30 28v31"></path>${both('M37 33c-1.8 2-2.3 5-1.8 8')}`;

const upperTrunk = both('M29 26h4.6c.1 3.7 1.7 6.6 4.6 7.2 1.3.3 2.5.7 3.6 1.3l-.6 4.5c-.2 2.2-.6 4.2-1 6H29z');
const lowerTrunk = both('M29 46.4h10.9c-.4 2.2-.7 4.3-.7 6.6 0 2.5.5 4.4 1 6.5H29z');

/** The areas on a 60 × 132 grid: seen from the front, seen from the back. Their halves overlap in the middle, so that no seam shows. */
const areas: Readonly<Record<Area, SVGTemplateResult>> = {
  head: both('M29 3h1c4 0 6.6 3 6.6 7.4 0 3.4-1.4 6.2-3.3 7.8H29z'),
  face: both('M29 7.5h1c2.8 0 4.2 1.3 4.2 3.7 0 2.9-1.9 5.3-4.2 5.3h-1z'),
  neck: both('M29 19.5h4.3v1.9c0 1.2.5 2 1.3 2.6H29z'),
  shoulders: both('M35.8 24.7l4.5 1.5c3.6 1.2 5.2 3.4 5.8 7l.3 2.3c-2.4-2.3-5-3.3-7.7-3.9-2.3-.5-3.7-3.7-2.9-6.9z'),
  chest: upperTrunk,
  'upper-back': upperTrunk,
  abdomen: lowerTrunk,
  'lower-back': lowerTrunk,
  pelvis: both('M29 61h11.6c.3 1.2.6 2.5.8 4v3c-3 1.8-6.5 3.4-11.2 3.4H29z'),
  arms: both('M46.7 37.6c.8 4.3 1.7 8.2 2.8 12.4l3.7 14-5.4 1.5L44 53c-1-4-1.7-7.7-2.3-11.3l.9-5.4c1.6.1 3 .5 4.1 1.3z'),
  hands: both('M53.7 65.8c.7 2.2 1.4 3.6 1.3 6.2 0 3-1 5-2.2 5.5-1.4.5-2.6-1-3.2-3.5-.5-2.2-.7-4.4-1.3-6.7z'),
  thighs: both('M41.4 69.7c-.2 7.3-1.5 15.2-2.7 22.8h-6.9c-.4-6.5-.8-12.9-1.5-19.4 4.6-.2 8.1-1.6 11.1-3.4z'),
  knees: both('M38.5 94c-.4 3 .4 5 .3 8.3h-6.9c0-2.7.2-4.9 0-8.3z'),
  'lower-legs': both('M38.8 103.7c-.3 5.5-1.7 10.2-2.1 15.6h-4.5c.1-5.7-.5-9.6-.3-15.6z'),
  feet: both('M36.7 120.8c.3 2.1 1.9 3.5 3.5 5.2 1 1.3.3 2.5-1.5 2.5h-4.5c-1.6 0-2.2-1-2.2-2.5l.2-5.2z'),
};
const onlyFront: ReadonlySet<Area> = new Set<Area>(['face', 'chest', 'abdomen']);
const onlyBack: ReadonlySet<Area> = new Set<Area>(['upper-back', 'lower-back']);

/**
 * A body from the front and the back with areas marked; hidden from assistive technology, because a text list beside it
 * says the same. Nothing when no area of the body is named.
 */
export function bodyPicture(regions: readonly Region[]): TemplateResult | typeof nothing {
  const marked = (Object.keys(areas) as Area[]).filter((area) => regions.includes(area));
  if (marked.length === 0) return nothing;
  const figure = (hidden: ReadonlySet<Area>) =>
    svg`${marked.filter((area) => !hidden.has(area)).map((area) => svg`<g class="marked">${areas[area]}</g>`)}${outline}`;
  return html`<svg class="body" viewBox="0 0 124 132" aria-hidden="true" focusable="false">
    ${figure(onlyBack)}${collarbones}
    <g transform="translate(64 0)">${figure(onlyFront)}${spineAndShoulderBlades}</g>
  </svg>`;
}
