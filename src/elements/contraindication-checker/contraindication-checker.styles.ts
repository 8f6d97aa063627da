import {css} from 'lit';

export default css`
  .layout {
    display: grid;
    gap: calc(var(--_step) * 8);
  }

  @container (min-width: 58em) {
    .layout.has-findings {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }

  .emergency {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--_step) * 1) calc(var(--_step) * 3);
    padding: calc(var(--_step) * 3) calc(var(--_step) * 4);
    border: var(--_border-width) solid var(--_absolute);
    border-radius: var(--_radius);
  }

  .emergency .icon {
    color: var(--_absolute);
  }

  .emergency > .tel {
    grid-column: 2;
    justify-self: start;
  }

  @container (min-width: 36em) {
    .emergency {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .emergency > .tel {
      grid-column: 3;
    }
  }

  .emergency-title {
    font-size: 1em;
  }

  .emergency .tel {
    font-weight: 700;
  }

  .search {
    margin-block-end: calc(var(--_step) * 5);
  }

  .search label {
    font-weight: 600;
  }

  .search-box {
    position: relative;
  }

  .search-box .icon {
    position: absolute;
    inset-block-start: 0.625em;
    inset-inline-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }

  .search-box input {
    padding-inline-start: 2.75em;
  }

  .hits {
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }

  .hits .choice {
    max-inline-size: none;
    border-radius: 0;
  }

  .hits .active {
    background: var(--_chosen);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .hits,
  .items {
    padding: 0;
    margin: 0;
    list-style: none;
  }

  .category {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .category:last-of-type {
    border-block-end: var(--_border-width) solid var(--_border);
  }

  .category > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .category .toggle {
    justify-content: start;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: calc(var(--_step) * 3) calc(var(--_step) * 1);
    border: 0;
    border-radius: 0;
    text-align: start;
  }

  .toggle .icon {
    transition: rotate var(--_duration);
  }

  .toggle[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  /* The count goes below a name that it would squeeze. */
  .toggle .label {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_step) * 1) calc(var(--_step) * 3);
  }

  .count {
    padding-inline: calc(var(--_step) * 2);
    border-radius: 1em;
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .items {
    padding-block-end: calc(var(--_step) * 4);
  }

  .hint {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .follow-ups {
    display: grid;
    gap: calc(var(--_step) * 4);
    margin-block: calc(var(--_step) * 1) calc(var(--_step) * 4);
    margin-inline-start: calc(var(--_step) * 4);
    padding-inline-start: calc(var(--_step) * 4);
    border-inline-start: 2px solid var(--_edge);
  }

  .follow-ups legend,
  .about {
    padding: 0;
    font-weight: 600;
  }

  .help-now {
    display: flex;
    align-items: start;
    gap: calc(var(--_step) * 3);
    padding: calc(var(--_step) * 4);
    border-radius: var(--_radius);
    background: var(--_emergency);
    color: var(--_on-emergency);
    forced-color-adjust: preserve-parent-color;
  }

  /* On the banner its own text colour serves for all. */
  .help-now,
  .emergency-group {
    --_link: currentcolor;
    --_focus: currentcolor;
    --_heading: currentcolor;
    --_muted: currentcolor;
    --_border: currentcolor;
    --_control-border: currentcolor;
    --_quiet: transparent;
  }

  .help-now a {
    color: inherit;
    font-weight: 700;
  }

  .help-now.today {
    border: var(--_border-width) solid var(--_absolute);
    border-inline-start: 0.375em solid var(--_absolute);
    background: transparent;
    color: inherit;
  }

  .unanswered .plain {
    min-block-size: 2.25em;
  }

  .category .toggle {
    scroll-margin-block-start: 1em;
  }

  .result {
    scroll-margin-block-start: 1em;
  }

  .group {
    display: grid;
    gap: calc(var(--_step) * 3);
  }

  .phrase {
    display: flex;
    align-items: center;
    gap: calc(var(--_step) * 2);
  }

  .emergency-group {
    padding: calc(var(--_step) * 4);
    border-radius: var(--_radius);
    background: var(--_emergency);
    color: var(--_on-emergency);
  }

  .finding {
    display: grid;
    gap: calc(var(--_step) * 2);
    padding-block: calc(var(--_step) * 2);
    padding-inline-start: calc(var(--_step) * 4);
    border-inline-start: 0.25em solid currentcolor;
  }

  @media screen {
    /*
     * A long list costs no layout and no paint where nobody looks. A short one is laid out at once: what takes its real size
     * only when it comes near would move the buttons below it, where the engine does not hold what is seen in its place.
     * The margin is for focus rings.
     */
    .finding:nth-child(n + 8) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16em;
      overflow-clip-margin: 0.5em;
    }
  }

  .absolute-group .finding,
  .absolute-group .phrase .icon {
    border-color: var(--_absolute);
    color: inherit;
  }

  .absolute-group .finding {
    border-inline-start-width: 0.5em;
  }

  .absolute-group .phrase .icon {
    color: var(--_absolute);
  }

  .clearance-group .finding {
    border-color: var(--_clearance);
  }

  .clearance-group .phrase .icon {
    color: var(--_clearance);
  }

  .local-group .finding {
    border-color: var(--_local);
  }

  .local-group .phrase .icon {
    color: var(--_local);
  }

  .precaution-group .finding {
    border-color: var(--_precaution);
  }

  .precaution-group .phrase .icon {
    color: var(--_precaution);
  }

  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 3);
    justify-content: space-between;
  }

  .changes dl {
    display: grid;
    flex: 1 1 14em;
    align-content: start;
    gap: calc(var(--_step) * 1.5);
  }

  .changes dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_step) * 2);
  }

  .changes dt,
  .terms dt {
    font-weight: 600;
  }

  .terms {
    display: grid;
    gap: var(--_step);
    padding: calc(var(--_step) * 3);
    background: var(--_quiet);
    border-radius: var(--_radius);
  }

  .terms div {
    display: grid;
    gap: 0 calc(var(--_step) * 3);
  }

  @container (min-width: 30em) {
    .terms div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }

  .technique {
    padding: calc(var(--_step) * 3) calc(var(--_step) * 4);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .step {
    gap: calc(var(--_step) * 5);
    max-inline-size: 44em;
  }

  .check {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .check > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 calc(var(--_step) * 3);
    align-items: center;
    padding-block: calc(var(--_step) * 2);
    border-block-end: var(--_border-width) solid var(--_border);
  }

  .check dt {
    font-weight: 600;
    grid-column: 1;
  }

  .check dd {
    grid-column: 1;
  }

  .check dd:last-child {
    grid-row: 1 / span 2;
    grid-column: 2;
  }

  .check .line {
    display: block;
  }

  .warning {
    position: sticky;
    inset-block-end: calc(var(--_step) * 2);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_step) * 3);
    align-items: center;
    justify-content: space-between;
    padding: calc(var(--_step) * 4);
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .sources summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
  }

  .sources[open] summary {
    margin-block-end: calc(var(--_step) * 2);
  }

  .to-result {
    position: sticky;
    inset-block-end: calc(var(--_step) * 2);
    z-index: 1;
    margin-block-start: calc(var(--_step) * 4);
  }

  .to-result .button {
    inline-size: 100%;
    box-shadow: 0 0.25em 1em color-mix(in oklab, black 30%, transparent);
  }

  @container (min-width: 58em) {
    .to-result {
      display: none;
    }
  }

  .copied textarea {
    inline-size: 100%;
    block-size: 12em;
    font: inherit;
    font-size: 0.875em;
    color: inherit;
    background: transparent;
  }

  @media print {
    .search,
    .toggle .icon {
      display: none;
    }
  }
`;
