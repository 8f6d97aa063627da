import {css} from 'lit';

export default css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(var(--_step) * 1) calc(var(--_step) * 4);
  }

  .pick {
    display: grid;
    gap: var(--_step);
    max-inline-size: 24em;
    font-weight: 600;
  }

  .pick select {
    font-weight: 400;
  }

  .timeline {
    display: grid;
    gap: calc(var(--_step) * 5);
    padding: 0;
    margin: 0;
    list-style: none;
  }

  .end {
    align-items: end;
    gap: calc(var(--_step) * 3);
  }

  .end .pick {
    flex: 0 1 14em;
  }

  .pick input {
    font-weight: 400;
  }

  .missing {
    padding-inline-start: calc(var(--_step) * 3);
    border-inline-start: 3px solid var(--_absolute);
  }

  .regions {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_step) * 5) calc(var(--_step) * 8);
  }

  .regions .region {
    font-size: 1em;
  }

  .regions .region + p {
    margin-block-start: calc(var(--_step) * 1.5);
  }

  .timeline > li {
    position: relative;
    max-inline-size: none;
    padding-inline-start: calc(var(--_step) * 6);
    border-inline-start: 2px solid var(--_border);
  }

  .timeline > li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.375em - 1px);
    inset-block-start: 0.4em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--_edge);
    forced-color-adjust: none;
  }

  .list {
    display: grid;
    gap: calc(var(--_step) * 1.5);
    padding-inline-start: 1.25em;
    list-style: disc;
    margin: calc(var(--_step) * 1.5) 0 0;
  }

  .three {
    display: grid;
    gap: calc(var(--_step) * 6);
  }

  .course {
    display: block;
    color: var(--_muted);
  }

  @container (min-width: 46em) {
    .timeline,
    .three {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_step) * 6) calc(var(--_step) * 8);
      align-items: start;
    }

    .help {
      grid-row: span 2;
    }
  }

  @container (min-width: 68em) {
    .timeline {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  .normal,
  .call,
  .help {
    display: grid;
    align-content: start;
    gap: calc(var(--_step) * 1);
  }

  .call {
    padding-inline-start: calc(var(--_step) * 4);
    border-inline-start: 0.25em solid var(--_clearance);
  }

  .help {
    padding: calc(var(--_step) * 4);
    border: 2px solid var(--_absolute);
    border-radius: var(--_radius);
  }

  .label {
    display: flex;
    align-items: center;
    gap: calc(var(--_step) * 2);
  }

  .call .icon {
    color: var(--_clearance);
  }

  .help .icon {
    color: var(--_absolute);
  }

  .claims dt {
    font-weight: 600;
  }

  .claims dd {
    margin-block-end: calc(var(--_step) * 3);
  }

  details > :not(summary) {
    margin-block-start: calc(var(--_step) * 3);
  }

  summary {
    min-block-size: 1.75em;
    inline-size: fit-content;
    font-weight: 600;
  }
`;
