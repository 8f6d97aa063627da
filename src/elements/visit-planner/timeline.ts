import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Day} from '../../internal/day.js';
import {times} from '../../internal/times.js';
import type {Language} from '../../localization/localizer.js';
import {datesText, daysOf, stopText, type Schedule, type Stop} from './schedule.js';

const cell = 26;
const head = 22;
const row = 26;
const radius = 9;

/** Weeks as columns, visits as discs; a visit that can be in one of several weeks is a bar over them. */
function picture({by, stops}: Schedule, language: Language): TemplateResult {
  const weeks = Math.max(...stops.map(({to}) => to)) + 1;
  const loose = stops.some(({from, to}) => from !== to);
  const rows = loose ? stops.length : Math.max(...stops.map(({most}) => most));
  const width = weeks * cell;
  const height = head + rows * row;
  // Time runs in the direction of reading.
  const left = (from: number, to: number) => (language.dir === 'rtl' ? weeks - 1 - to : from) * cell;
  const middle = (week: number) => left(week, week) + cell / 2;
  const y = (line: number) => head + line * row + row / 2;
  const number = (x: number, line: number, n: number, className: string) =>
    svg`<text class=${className} x=${x} y=${y(line)} text-anchor="middle" dominant-baseline="central">${language.number(n)}</text>`;
  const visit = ({from, to}: Stop, index: number): SVGTemplateResult => {
    const line = loose ? index : 0;
    const x = (left(from, to) + left(from, to) + (to - from + 1) * cell) / 2;
    return from === to
      ? svg`<circle class="visit" cx=${x} cy=${y(line)} r=${radius} />${number(x, line, index + 1, 'on')}`
      : svg`<rect class="span" x=${left(from, to) + 3} y=${y(line) - radius} width=${(to - from + 1) * cell - 6} height=${2 * radius} rx=${radius} />
        ${number(x, line, index + 1, 'off')}`;
  };
  const ofWeek = ({from, least, most}: Stop): SVGTemplateResult[] =>
    times(
      most,
      (n) => svg`<circle class=${n < least ? 'visit' : 'maybe'} cx=${middle(from)} cy=${y(n)} r=${n < least ? radius : radius - 1} />`,
    );
  return html`<svg
    class="weeks-picture"
    viewBox="0 0 ${width} ${height}"
    width="${(width / cell) * 2.25}em"
    aria-hidden="true"
    focusable="false"
  >
    ${times(
      weeks,
      (week) =>
        svg`<text class="week" x=${middle(week)} y=${head / 2} text-anchor="middle" dominant-baseline="central">${language.number(week + 1)}</text>`,
    )}
    <path class="rules" d="M0 ${head}H${width}${times(weeks - 1, (n) => `M${(n + 1) * cell} ${head}V${height}`).join('')}" />
    ${stops.map((stop, index) => (by === 'week' ? ofWeek(stop) : visit(stop, index)))}
  </svg>`;
}

/** What the marks of the picture mean. */
function legend({by, stops}: Schedule, language: Language): string | undefined {
  const {msg} = language;
  if (by === 'week') return stops.some(({least, most}) => least < most) ? msg('Full disc: a visit. Ring: one more, or not.') : undefined;
  return stops.some(({from, to}) => from !== to) ? msg('Bar: the visit is in one of these weeks.') : undefined;
}

/** The first weeks as a picture, and as a list that says the same; with dates where the first day is known. */
export function renderTimeline(schedule: Schedule, start: Day | undefined, language: Language): TemplateResult {
  const meaning = legend(schedule, language);
  return html`<div class="timeline" part="timeline">
    <div class="stack tight" aria-hidden="true">
      <p class="small muted">${language.msg('Weeks, counted from your first visit')}</p>
      ${picture(schedule, language)} ${meaning ? html`<p class="small muted">${meaning}</p>` : nothing}
    </div>
    <ul class="weeks" role="list">
      ${schedule.stops.map(
        (stop, index) =>
          html`<li>
            ${stopText(schedule, index, language)}
            ${start ? html`<span class="more">${datesText(daysOf(stop, start), language)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
