import {css} from 'lit';

/** How the bench itself looks: plain, in the system's font and the page's colours, so that the elements are what is seen. */
export const benchStyles = css`
  :host {
    display: block;
    font:
      400 0.9375rem/1.5 system-ui,
      'Segoe UI',
      Roboto,
      sans-serif;
    --line: color-mix(in oklab, currentcolor 20%, transparent);
    --edge: color-mix(in oklab, currentcolor 62%, transparent);
    --quiet: color-mix(in oklab, currentcolor 6%, transparent);
    --soft: color-mix(in oklab, currentcolor 78%, transparent);
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  h1 {
    font-size: 1.625rem;
    font-weight: 650;
    line-height: 1.2;
  }

  h2,
  legend {
    padding: 0;
    font-size: 1rem;
    font-weight: 650;
    line-height: 1.3;
  }

  .soft {
    color: var(--soft);
  }

  .small {
    font-size: 0.8125rem;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button,
  select,
  input:not([type='checkbox'], [type='radio'], [type='range'], [type='color']),
  textarea {
    min-block-size: 2.5rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: transparent;
  }

  select option {
    background: Canvas;
    color: CanvasText;
  }

  button {
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    background: var(--quiet);
  }

  input[type='color'] {
    inline-size: 2.75rem;
    block-size: 2rem;
    padding: 0.125rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: transparent;
    cursor: pointer;
  }

  input[type='range'] {
    inline-size: 100%;
    min-block-size: 1.5rem;
    margin: 0;
  }

  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
  }

  input,
  summary {
    accent-color: currentcolor;
  }

  :focus-visible {
    outline: 3px solid currentcolor;
    outline-offset: 2px;
  }

  summary {
    cursor: pointer;
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .choices label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
  }

  code {
    font:
      0.875em/1.5 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      monospace;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
`;
