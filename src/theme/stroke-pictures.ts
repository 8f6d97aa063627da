import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {TechniqueId} from '../knowledge/model.js';

const path = (d: string): SVGTemplateResult => svg`<path d=${d}></path>`;

/** What is drawn more than once: the skin; a hand that lies, points, taps; a raised leg with the hand that holds it. */
const skin = path('M3 41c7-.8 14-1.2 21-1.2s14 .4 21 1.2');
const fingers = 'c-2.8 2-4.5 4-8 5-3.5.9-7.5 1-13 2a1.7 1.7 0 0 0-.2 3.3M19.5 30.6c-3.5.6-6 .8-9.3 1.3a1.8 1.8 0 0 0 .3 3.5H19';
const thumb = 'c-1.5 2.5-3.8 4.5-7.3 4.5-3.3 0-4.6-.3-6.6.9l-2.4 1.5a1.9 1.9 0 0 1-2.2-3l3.7-3.4c3-2.7 6-4 10-3.3';
const lying = path(`M46 10.5 38.5 16c-3.5 2.5-7 3.2-10.5 5.7${fingers}M46 22.5l-4 3c-1.5 1.1-2.7 2.4-3.7 4${thumb}`);
const pointing = path(
  'M46 7.5l-8 5.2c-3 2-8.5 2.3-12 6L13.8 31.2a2.3 2.3 0 0 0 3.3 3.2L26 26c.2 3.2 2.3 4.3 4.7 3.3 2.6.6 4.3-.7 4.8-2.9 2.5-.4 3.5-2 5-3.8 1.5-1.7 3.5-2.9 5.5-4.3M26 26l3.5-3.5',
);
const tapping = path(
  'M46 17l-5.5 3.7c-3.5 2.3-7 2-10.5 4.8-3 2.5-4.2 5.5-5 8.8a2 2 0 0 0 3.9 1c.9-3 2.6-4.3 5.3-4.3 4.8.5 6.5-.7 8.8-2.7l3-2.3M39.5 24.8c-3.5 0-5.6 1.8-7.3 5',
);
const held = svg`<g class="lifts">${path(
  'M2 27.5c6-4.5 12-5.5 17-7.5 5-2 9-4 11.5-7.5 1.7-2.5 1.5-5.5 2.7-8.2.8-2 4-1.6 4.2.7.3 3.5 1 6.5 1.6 9.5.6 3.5-1 5.5-4 5.7-5 .3-8 4-12.5 5.8-7 2.6-12 6.5-15 12.5M38.5 45l-4-8.5c-1-2-2.7-2.8-5-2.6l-5.5.6a1.9 1.9 0 0 1-.6-3.7c4-1 7.5-2.3 10.5-3.3 2-.7 3.6-2 4.8-3.5 1.7-1.8 4.2-.2 3.3 2-.8 2-1.3 3.5-.8 5.5L46 40',
)}</g>`;

/**
 * A hand and the motion it makes, for each stroke: line drawings of one weight on a 48-pixel grid, drawn for this library.
 * The class of a group names its motion in `pictures.styles.ts`.
 */
const pictures: Readonly<Record<string, SVGTemplateResult>> = {
  effleurage: svg`<g class="glides">${lying}</g>${skin}${path('M27 11.5c-7.5.5-14 3.3-19.5 8m.7-5-.7 5 5 .2')}`,
  petrissage: svg`<g class="lifts">${path(
    'M36 2c-6 3-13 3.5-18.5 7-5 3-8 8-9 13.5-.5 3.5-.3 6.5.3 10a2.4 2.4 0 0 0 4.8-.8c-.3-4.5.3-8.5 3.4-12 2.6-2.5 6-2.5 9-1 3.5 1.8 5 5 6 9l1 4a2.4 2.4 0 0 0 4.7-1c-.2-4.5-.5-8-1-11.5 1.8-4 5-6.5 9.3-9.7M22 11.5c-3 1.5-5.2 3.5-6.5 6M23.5 38.5v-7m-3 3 3-3 3 3',
  )}</g>${path('M2 43h4c7 0 9-4 10.5-9.5 1.5-5.5 3.5-9 7-9s5.5 3.5 7 9C32 39 34 43 41 43h5')}`,
  friction: svg`<g class="circles">${pointing}</g>${path(
    'M9.5 35.5c-3 .9-5 2.3-5 4 0 3 5 5 11.5 5s11.5-2 11.5-5c0-1.7-1.6-3-4.5-3.9m4-1.1-4 1.1 1.6 3.8',
  )}`,
  tapotement: svg`<g class="taps">${tapping}</g><g class="falls"><g transform="matrix(-1 0 0 1 48 -11)">${tapping}</g></g>${skin}${path(
    'M20.5 36.5l-3-1M22 32.5 19.5 30M8 27.5V37m-2.5-7L8 27.5l2.5 2.5m-5 4.5L8 37l2.5-2.5',
  )}`,
  vibration: svg`<g class="trembles">${lying}</g>${path('M3 41q3-3 6 0t6 0 6 0 6 0 6 0 6 0 6 0M5 23q2-3 4 0t4 0 4 0M10 16q2-3 4 0t4 0 4 0')}`,
  'cross-fibre-massage': svg`<g class="crosses">${pointing}</g>${path(
    'M5.5 39v6m5-6v6m5-6v6m5-6v6m5-6v6M14.5 25H3m2.5-2.5L3 25l2.5 2.5m6.5-5 2.5 2.5-2.5 2.5',
  )}`,
  'ischaemic-compression': svg`<g class="presses">${path(
    'M46 4l-8 5.7c-3.5 2-8 1.8-11.5 5.3-3.5 4-6.5 9.5-8 15a2.5 2.5 0 0 0 4.8 1.5c1-3.5 2.5-6 5.2-8 .5 3.5 3 4.5 5.5 3 2.5.3 4.5-1 5-3.5C41 19.5 43 17 46 15',
  )}</g>${path('M3 34.5c6.5 0 9.5.5 12 2 3.2 2 7.8 2 11 0 2.5-1.5 7-2 19-2m-30.5 7q6 2.5 12 0m-9 4q3 1.2 6 0')}`,
  compression: svg`<g class="presses">${path(`M41 2.5l-4 9c-2 4.3-4.5 7.2-9 9.7${fingers}M46 15l-5 10.5-2.7 4${thumb}`)}</g>${path(
    'M2 37.5c3 0 3.5 3.7 7 3.7h27c4 0 5-3.7 10-3.7M13 8v11.5m-4-4 4 4 4-4',
  )}`,
  'passive-stretching': svg`${held}${path('M9 15c3-4.5 8-7.5 14-9m-3.8-2.2L23 6l-2.2 4')}`,
  'passive-resistive-stretching': svg`${held}${path('M11 5v9m-3-3 3 3 3-3M20 14V5m-3 3 3-3 3 3')}`,
  'active-joint-mobilisation': svg`${held}${path('M12 16c1.5-4.5 5.5-8.5 11-10.5m-4-1.7 4 1.7-1.7 4M10 11.5l2 4.5 4.5-2')}`,
};

/** The strokes that have a picture. */
export const picturedStrokes: readonly TechniqueId[] = Object.keys(pictures);

/**
 * The picture of a stroke: a hand and how it moves. Hidden from assistive technology, because the stroke's summary beside
 * it says the same. Nothing for a technique without a picture.
 *
 * @param size - `small` 2 em for a list of names, `medium` 3 em for a card, `large` 6 em, which moves a few times when it appears
 */
export function strokePicture(id: TechniqueId, size: 'small' | 'medium' | 'large' = 'medium'): TemplateResult | typeof nothing {
  if (!Object.hasOwn(pictures, id)) return nothing;
  return html`<svg class="picture ${size}" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${pictures[id]}</svg>`;
}
