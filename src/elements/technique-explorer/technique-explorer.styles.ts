import {css} from 'lit';

export default css`
  .view,
  .results {
    scroll-margin-block-start: 1em;
  }

  .view {
    gap: calc(var(--_step) * 6);
  }

  ul[role='list'] {
    padding: 0;
    list-style: none;
  }

  .filters {
    display: grid;
    gap: calc(var(--_step) * 3);
  }

  .field {
    display: grid;
    gap: var(--_step);
    align-content: start;
    min-inline-size: 0;
  }

  .field label {
    font-size: 0.875em;
    font-weight: 600;
  }

  .search {
    position: relative;
  }

  .search .icon {
    position: absolute;
    inset-block-start: 0.625em;
    inset-inline-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }

  .search input {
    padding-inline-start: 2.75em;
  }

  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: calc(var(--_step) * 3);
  }

  select {
    text-overflow: ellipsis;
  }

  @container (min-width: 62em) {
    .filters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 3fr);
    }

    .chips {
      grid-column: 1 / -1;
    }
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 2);
  }

  .remove {
    padding: var(--_step) calc(var(--_step) * 3);
    border-color: var(--_edge);
    border-radius: 1.375em;
    background: var(--_chosen);
    font-weight: 400;
    text-align: start;
  }

  .remove .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .cards {
    display: grid;
    gap: calc(var(--_step) * 3);
  }

  .cards li {
    display: grid;
    max-inline-size: none;
    min-inline-size: 0;
  }

  .cards.grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .card {
    position: relative;
    display: grid;
    grid-template-rows: 1fr auto auto;
    gap: calc(var(--_step) * 2);
    padding: calc(var(--_step) * 4) calc(var(--_step) * 4) calc(var(--_step) * 2);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    transition: background-color var(--_duration);
  }

  .card:hover {
    background: var(--_quiet);
  }

  .card:has(.compare input:checked) {
    border-color: var(--_edge);
    background: var(--_chosen);
  }

  .card .about {
    display: grid;
    gap: var(--_step);
    align-content: start;
    min-inline-size: 0;
  }

  .about {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .about > * {
    grid-column: 1 / -1;
  }

  .about > .picture {
    grid-area: 1 / 2 / span 2;
    margin-block-start: calc(var(--_step) * -1);
    margin-inline-start: calc(var(--_step) * 3);
    color: var(--_muted);
  }

  .about > .picture ~ :is(h1, h2, h3, h4, h5, h6, .muted) {
    grid-column: 1;
  }

  /* The name is the button; its area is the card. */
  .open {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    color: var(--_link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.15em;
  }

  .open:hover {
    background: none;
  }

  .card:hover .open {
    text-decoration-color: currentcolor;
  }

  .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }

  .open:focus-visible {
    outline: none;
  }

  .open:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Clear of the button that stays at the bottom. */
  .open,
  .compare input {
    scroll-margin-block: 5em;
  }

  .compare {
    position: relative;
    align-items: center;
    justify-self: start;
    margin-inline-start: calc(var(--_step) * -2);
    padding-block: calc(var(--_step) * 1.5);
    font-size: 0.875em;
  }

  .compare:has(input:checked) {
    background: none;
  }

  .compare:has(input:disabled) {
    color: var(--_muted);
    cursor: default;
  }

  @container (min-width: 40em) {
    .cards.list {
      gap: 0;
    }

    .list .card {
      grid-template-columns: minmax(0, 1fr) 11.5em auto;
      grid-template-rows: auto;
      gap: calc(var(--_step) * 4);
      align-items: center;
      padding-block: calc(var(--_step) * 3);
      border-width: var(--_border-width) 0 0;
      border-radius: 0;
    }

    .list .pressure {
      display: grid;
    }

    .list li:last-child .card {
      border-block-end-width: var(--_border-width);
    }
  }

  .pressure {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_step) * 2);
  }

  .meter {
    inline-size: 3.8em;
    block-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.3;
  }

  .meter:dir(rtl) {
    transform: scaleX(-1);
  }

  .meter .full {
    fill: currentcolor;
  }

  .facts {
    display: grid;
    gap: var(--_step);
  }

  .price {
    font-weight: 600;
  }

  .mark {
    display: flex;
    align-items: start;
    gap: calc(var(--_step) * 2);
    padding-inline-start: calc(var(--_step) * 3);
    border-inline-start: 0.25em solid var(--_border);
  }

  .adapt {
    border-color: var(--_precaution);
  }

  .adapt .icon {
    color: var(--_precaution);
  }

  .ask-first {
    border-color: var(--_clearance);
  }

  .ask-first .icon {
    color: var(--_clearance);
  }

  .avoid {
    border-color: var(--_absolute);
  }

  .avoid .icon {
    color: var(--_absolute);
  }

  .card .mark {
    margin-block-start: calc(var(--_step) * 2);
  }

  .nothing {
    padding-block: calc(var(--_step) * 4);
  }

  .to-comparison {
    position: sticky;
    inset-block-end: calc(var(--_step) * 2);
    z-index: 1;
  }

  .to-comparison .button {
    inline-size: 100%;
    box-shadow: 0 0.25em 1em color-mix(in oklab, black 30%, transparent);
  }

  @container (min-width: 40em) {
    .to-comparison {
      justify-self: center;
      align-self: center;
    }

    .to-comparison .button {
      inline-size: auto;
    }
  }

  .back {
    padding-inline: 0 calc(var(--_step) * 2);
    border-color: transparent;
    color: var(--_link);
    text-align: start;
  }

  .back .icon {
    margin-inline-start: -0.375em;
    rotate: 90deg;
  }

  @media (forced-colors: active) {
    .back {
      border-color: ButtonFace;
    }
  }

  .back:dir(rtl) .icon {
    rotate: -90deg;
  }

  .detail {
    display: grid;
    gap: calc(var(--_step) * 6);
  }

  .columns {
    display: grid;
    gap: calc(var(--_step) * 6) calc(var(--_step) * 10);
  }

  .columns > .stack {
    gap: calc(var(--_step) * 6);
  }

  @container (min-width: 58em) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto 1fr;
    }

    .columns > .aside {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }

  .benefits,
  .practice {
    display: grid;
    gap: calc(var(--_step) * 4);
  }

  .practice > div {
    padding-block-start: calc(var(--_step) * 2);
    border-block-start: var(--_border-width) solid var(--_border);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .what,
  .areas {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 4);
  }

  .what {
    align-items: center;
  }

  .what p,
  .areas span {
    flex: 1 1 11em;
  }

  .areas span {
    max-inline-size: 24em;
  }

  .strokes li {
    display: flex;
    gap: calc(var(--_step) * 2);
    align-items: center;
  }

  .strokes .picture {
    color: var(--_muted);
  }

  .strokes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_step) * 4);
    margin-block-end: calc(var(--_step) * -2);
  }

  .strokes .plain {
    padding-inline: 0;
    font-weight: 400;
    text-align: start;
  }

  .cautions,
  .reasons {
    display: grid;
    gap: var(--_step);
    padding-inline-start: 1.25em;
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

  td .evidence {
    font-size: 0.875em;
  }

  .backed .small,
  .sources .small {
    font-size: 1em;
  }

  .sources[open] {
    flex-basis: 100%;
  }

  .sources summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
  }

  .source-list {
    display: grid;
    gap: calc(var(--_step) * 2);
  }

  .sources .source-list {
    padding-block: var(--_step) calc(var(--_step) * 2);
  }

  .sideways {
    /* Holds what is visually hidden in the cells. */
    position: relative;
    max-inline-size: 100%;
    overflow-x: auto;
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
  }

  th,
  td {
    padding: calc(var(--_step) * 3);
    border-block-start: var(--_border-width) solid var(--_border);
    text-align: start;
    vertical-align: top;
  }

  thead > tr > * {
    border-block-start: 0;
    vertical-align: bottom;
  }

  thead th {
    min-inline-size: 13em;
    inline-size: 22em;
  }

  th .plain {
    padding: 0;
    text-align: start;
  }

  /* Smaller, but on the lines of the cells beside it. */
  tbody th {
    padding: calc(var(--_step) * 3 / 0.875);
    font-weight: 600;
    font-size: 0.875em;
    line-height: calc(1.5em / 0.875);
  }

  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 7em;
    inline-size: 9em;
  }

  /* Where the columns move behind it, the first one needs a ground of its own. */
  @container (max-width: 48em) {
    tr > :first-child {
      padding-inline: calc(var(--_step) * 2);
      background: linear-gradient(var(--_quiet), var(--_quiet)), var(--_surface);
    }
  }

  @container (min-width: 48em) {
    tr > :first-child {
      padding-inline-start: 0;
    }
  }

  .indications > summary {
    min-block-size: 2.75em;
    padding-block: calc(var(--_step) * 2);
  }

  .indications > summary > * {
    display: inline;
  }

  .reasons-to-come {
    display: grid;
    gap: calc(var(--_step) * 6);
    padding-block: calc(var(--_step) * 3);
  }

  @container (min-width: 58em) {
    .reasons-to-come {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_step) * 10);
    }
  }

  @media print {
    .filters {
      display: none;
    }
  }
`;
