import {css} from 'lit';

export default css`
  .planner {
    gap: calc(var(--_step) * 8);
  }

  .subtitle {
    scroll-margin-block-start: 1em;
  }

  .part > .content,
  .checks fieldset,
  .warnings {
    display: grid;
    align-content: start;
  }

  .content {
    gap: calc(var(--_step) * 6);
  }

  details.part {
    border-block: var(--_border-width) solid var(--_border);
  }

  div[part] + div[part] > details.part {
    margin-block-start: calc(var(--_step) * -8 - var(--_border-width));
  }

  /* A second line stands under the first, not under the triangle. */
  details.part > summary {
    padding-block: calc(var(--_step) * 3);
    padding-inline-start: 1.125em;
    text-indent: -1.125em;
  }

  details.part > summary > * {
    display: inline;
  }

  details.part > .content {
    padding-block: calc(var(--_step) * 2) calc(var(--_step) * 6);
  }

  .groups,
  .checks,
  .often,
  .timeline {
    display: grid;
    gap: calc(var(--_step) * 6) calc(var(--_step) * 10);
    align-items: start;
  }

  .list {
    display: grid;
    gap: calc(var(--_step) * 2);
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .more {
    display: block;
    color: var(--_muted);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_step) * 4);
  }

  .checks fieldset {
    gap: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .choice > span {
    max-inline-size: 66ch;
  }

  .warnings {
    gap: calc(var(--_step) * 2);
    padding-inline-start: calc(var(--_step) * 4);
    border-inline-start: 0.25em solid var(--_absolute);
  }

  .label {
    display: flex;
    align-items: center;
    gap: calc(var(--_step) * 2);
    font-size: 1em;
  }

  .warnings .icon {
    color: var(--_absolute);
  }

  .steps {
    display: grid;
    gap: calc(var(--_step) * 5);
    list-style: none;
  }

  .steps > li {
    position: relative;
    max-inline-size: 72ch;
    min-block-size: 2em;
    padding-inline-start: 3em;
    padding-block-start: 0.25em;
  }

  .steps > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 2.25em calc(var(--_step) * -5 + 0.125em);
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2px solid var(--_border);
  }

  .number {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }

  .pick {
    display: grid;
    gap: var(--_step);
    inline-size: 100%;
    max-inline-size: 24em;
    font-weight: 600;
  }

  .pick > * {
    font-weight: 400;
  }

  .end {
    align-items: end;
    gap: calc(var(--_step) * 3);
  }

  .end .pick {
    inline-size: auto;
    flex: 0 1 16em;
  }

  .missing {
    padding-inline-start: calc(var(--_step) * 3);
    border-inline-start: 3px solid var(--_absolute);
  }

  .frequency {
    display: grid;
    gap: var(--_step);
  }

  .frequency + .frequency {
    margin-block-start: calc(var(--_step) * 2);
  }

  .questions {
    display: grid;
    gap: calc(var(--_step) * 4);
  }

  .rows {
    display: grid;
    gap: calc(var(--_step) * 3);
  }

  .rows > div {
    display: grid;
    grid-auto-flow: dense;
    gap: var(--_step) calc(var(--_step) * 6);
    align-items: baseline;
  }

  .rows > div + div {
    padding-block-start: calc(var(--_step) * 3);
    border-block-start: var(--_border-width) solid var(--_border);
  }

  dd + dd {
    margin-block-start: var(--_step);
  }

  dt {
    font-weight: 600;
  }

  .short {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
  }

  .costs {
    display: grid;
    gap: calc(var(--_step) * 2);
    max-inline-size: 36em;
  }

  /* A long name or price takes a line of its own. */
  .costs > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_step) * 4);
  }

  .costs > div + div {
    padding-block-start: calc(var(--_step) * 2);
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .costs dt {
    font-weight: 400;
  }

  .costs dd {
    margin: 0;
  }

  .costs .price {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .costs .note {
    flex-basis: 100%;
  }

  .backed {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_step) * 4);
    font-size: 0.875em;
  }

  .evidence {
    color: var(--_muted);
    font-weight: 600;
  }

  .backed details[open] {
    flex-basis: 100%;
  }

  .backed summary,
  footer summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
  }

  .source-list {
    gap: calc(var(--_step) * 2);
    padding-block: var(--_step) calc(var(--_step) * 2);
  }

  .weeks-picture {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .weeks-picture text {
    fill: currentcolor;
    font-size: 11px;
  }

  .rules {
    fill: none;
    stroke: var(--_border);
  }

  .visit {
    fill: var(--_fill);
    stroke: var(--_edge);
  }

  .maybe {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2;
  }

  .span {
    fill: var(--_chosen);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }

  .weeks-picture .on {
    fill: var(--_on-fill);
    font-weight: 600;
  }

  .weeks-picture .off {
    font-weight: 600;
  }

  .weeks {
    display: grid;
    gap: calc(var(--_step) * 2);
    padding: 0;
    list-style: none;
  }

  @container (min-width: 46em) {
    .groups,
    .checks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .checks {
      grid-template-rows: auto 1fr;
    }

    .checks > :first-child {
      grid-row: span 2;
    }
  }

  @container (min-width: 30em) {
    .timeline {
      grid-template-columns: auto minmax(12em, 1fr);
    }
  }

  @container (min-width: 36em) {
    .rows > div {
      grid-template-columns: 11.5em minmax(0, 1fr);
    }

    dt {
      grid-column: 1;
    }

    dd {
      grid-column: 2;
    }
  }

  @container (min-width: 62em) {
    .groups {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .often.both {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  @media (forced-colors: active) {
    .visit {
      fill: CanvasText;
    }

    .maybe,
    .span,
    .rules {
      stroke: CanvasText;
    }

    .weeks-picture .on {
      fill: Canvas;
    }
  }
`;
