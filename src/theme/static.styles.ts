import {css, isServer, type CSSResult} from 'lit';

/**
 * Of what a server renders alone, which stands until the script takes over, and for good where there is none. What is
 * hidden here is read where a content security policy blocks the styles. No page loads it.
 */
export const staticStyles: readonly CSSResult[] = isServer
  ? [
      css`
        /* Keeps the place of a control that comes with the script. */
        .place {
          visibility: hidden;
        }

        .pick-place {
          block-size: 4.5em;
        }

        .field-place {
          block-size: 4.3125em;
        }

        .ways .place {
          min-block-size: 2.75em;
          align-content: center;
          font-weight: 600;
          line-height: 1.25;
        }

        @media (scripting: none) {
          .place {
            display: none !important;
          }
        }

        /* Told only where the script has not come for a while. */
        .late {
          min-block-size: 6em;
          animation: massage-late 0s 3s backwards !important;
        }

        @keyframes massage-late {
          from {
            visibility: hidden;
          }
        }

        @media (scripting: none) {
          .late {
            min-block-size: 0;
            animation: none !important;
          }
        }

        .records {
          display: grid;
          gap: calc(var(--_step) * 5);
          padding: 0;
          padding-block: calc(var(--_step) * 2) calc(var(--_step) * 5);
          list-style: none;
        }

        .record {
          display: grid;
          gap: var(--_step);
          padding-inline-start: calc(var(--_step) * 4);
          border-inline-start: 0.25em solid var(--_border);
        }

        .of-emergency,
        .of-absolute {
          border-color: var(--_absolute);
        }

        .of-clearance {
          border-color: var(--_clearance);
        }

        .of-local {
          border-color: var(--_local);
        }

        .of-precaution {
          border-color: var(--_precaution);
        }

        .graver {
          display: grid;
          gap: var(--_step);
          padding-inline-start: 1.25em;
        }

        /* In lists of other kinds. */
        .graver,
        .card .cautions {
          list-style: disc;
        }

        .record .row {
          flex-wrap: nowrap;
          align-items: start;
          gap: calc(var(--_step) * 1.5);
        }

        .record .icon {
          inline-size: 1.25em;
          block-size: 1.25em;
        }

        .category > details > summary {
          display: flex;
          align-items: center;
          min-block-size: 3.25em;
          padding: calc(var(--_step) * 3) calc(var(--_step) * 1);
          line-height: 1.25;
          list-style: none;
        }

        .category > details > summary > :first-child {
          flex: 1;
          font-size: 1em;
          font-weight: 600;
        }

        .category > details[open] > summary > .icon {
          rotate: 180deg;
        }

        .cards li:has(> .card > details[open]) {
          grid-column: 1 / -1;
        }

        .card > details > summary {
          min-block-size: 2.75em;
          align-content: center;
          inline-size: fit-content;
          color: var(--_link);
          font-size: 0.875em;
          font-weight: 600;
        }

        .card > details > .detail {
          padding-block: calc(var(--_step) * 3);
        }

        .reason {
          border-block-start: var(--_border-width) solid var(--_border);
        }

        .reason:last-child {
          border-block-end: var(--_border-width) solid var(--_border);
        }

        .reason > summary {
          padding-block: calc(var(--_step) * 3);
        }

        .reason > summary > * {
          display: inline;
          font-size: 1em;
        }

        .reason > .stack {
          padding-block: calc(var(--_step) * 2) calc(var(--_step) * 5);
        }
      `,
    ]
  : [];
