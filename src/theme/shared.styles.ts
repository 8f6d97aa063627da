import {css} from 'lit';
import {tokenStyles} from './token.styles.js';

/** What all elements share: how they stand in a page, type, controls, focus, print. */
export const sharedStyles = [
  tokenStyles,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      container-type: inline-size;
      max-inline-size: min(100%, var(--massage-max-inline-size, 100%));
      /* Where the parent asks how wide it wants to be, as in a row or a centred column: containment alone would say 0. */
      min-inline-size: 0;
      contain-intrinsic-inline-size: min(40em, 85vw);
      /* None of our languages is written from top to bottom. */
      writing-mode: horizontal-tb;
      border-radius: var(--_radius);
      font-family: var(--massage-font-family, inherit);
      font-size: var(--massage-font-size, inherit);
      line-height: 1.5;
      text-align: start;
      overflow-wrap: anywhere;
      background: var(--massage-surface-color, transparent);
    }

    :host([hidden]) {
      display: none;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    /* While a language loads: what follows the element stays where it is. */
    .waiting {
      display: block;
      min-block-size: 100vh;
    }

    /* A page gives its own text what would make ours unreadable. */
    .root {
      padding: var(--massage-padding, 0);
      line-height: 1.5;
      text-align: start;
      text-indent: 0;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
      -webkit-text-fill-color: currentcolor;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      margin: 0;
      color: var(--_heading);
      font-family: var(--massage-heading-font-family, inherit);
      font-weight: var(--_heading-weight);
      font-size: 1.125em;
      line-height: 1.25;
      text-wrap: balance;
    }

    /* Its joined words are longer than a line. */
    :is(h1, h2, h3, h4, h5, h6):lang(de) {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 5;
    }

    /* Smaller where it is narrow, so that long words stay whole. */
    .title {
      font-size: clamp(1.375em, 8cqi, 1.75em);
      line-height: 1.2;
    }

    .subtitle {
      font-size: 1.375em;
    }

    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    figure {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    p,
    li,
    dd {
      max-inline-size: 66ch;
    }

    a {
      color: var(--_link);
      text-underline-offset: 0.15em;
    }

    .stack {
      display: flex;
      flex-direction: column;
      gap: calc(var(--_step) * 4);
    }

    .tight {
      gap: calc(var(--_step) * 2);
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_step) * 2);
    }

    /* A text with its icon before it. */
    p.row.small {
      flex-wrap: nowrap;
    }

    p.row.small > svg {
      flex: none;
    }

    .muted {
      color: var(--_muted);
    }

    .small {
      font-size: 0.875em;
    }

    /* Takes no room while it is empty, and is known to screen readers all the same. */
    .stops:empty {
      position: absolute;
    }

    .stop {
      display: flex;
      align-items: start;
      gap: calc(var(--_step) * 3);
      padding: calc(var(--_step) * 4);
      border: var(--_border-width) solid var(--_absolute);
      border-inline-start-width: 0.375em;
      border-radius: var(--_radius);
    }

    .stop .icon {
      color: var(--_absolute);
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    button,
    input,
    select {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
    }

    button,
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: calc(var(--_step) * 2);
      min-block-size: 2.75em;
      margin: 0;
      padding: calc(var(--_step) * 2) calc(var(--_step) * 4);
      border: var(--_border-width) solid var(--_control-border);
      border-radius: var(--_control-radius);
      background: transparent;
      color: inherit;
      font-weight: 600;
      line-height: 1.25;
      text-align: center;
      text-decoration: none;
      cursor: pointer;
      transition: background-color var(--_duration);
    }

    button:hover,
    .button:hover {
      background: var(--_quiet);
    }

    .primary {
      border-color: var(--_edge);
      background: var(--_fill);
      color: var(--_on-fill);
    }

    /* Away from the words, so that they stay readable. */
    .primary:hover {
      background: color-mix(in oklab, var(--_fill) 88%, oklch(from var(--_on-fill) calc(1 - l) 0 0));
    }

    .plain {
      min-block-size: 2.75em;
      padding-inline: calc(var(--_step) * 2);
      border-color: transparent;
      color: var(--_link);
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    input[type='search'],
    input[type='text'],
    input[type='date'],
    input[type='time'],
    select {
      inline-size: 100%;
      min-block-size: 2.75em;
      margin: 0;
      padding: calc(var(--_step) * 2) calc(var(--_step) * 3);
      border: var(--_border-width) solid var(--_control-border);
      border-radius: var(--_control-radius);
      background: transparent;
      line-height: 1.25;
    }

    select option {
      background: var(--_surface);
      color: CanvasText;
    }

    input[type='checkbox'],
    input[type='radio'] {
      flex: none;
      inline-size: 1.375em;
      block-size: 1.375em;
      margin: 0;
      border: max(1.5px, var(--_border-width)) solid var(--_control-border);
      border-radius: min(0.3em, var(--_radius));
      background: transparent;
      appearance: none;
      cursor: inherit;
    }

    input[type='radio'] {
      border-radius: 50%;
    }

    input[type='checkbox']::before,
    input[type='radio']::before {
      content: '';
      display: block;
      block-size: 100%;
    }

    input:is([type='checkbox'], [type='radio']):checked {
      border-color: var(--_edge);
      background: var(--_fill);
    }

    input[type='checkbox']:checked::before {
      background: var(--_on-fill);
      clip-path: polygon(18% 48%, 28% 38%, 43% 54%, 73% 22%, 83% 32%, 43% 74%);
    }

    input[type='radio']:checked::before {
      background: radial-gradient(closest-side, var(--_on-fill) 46%, transparent 52%);
    }

    .choice {
      display: flex;
      align-items: start;
      gap: calc(var(--_step) * 3);
      min-block-size: 2.75em;
      padding: calc(var(--_step) * 2.5) calc(var(--_step) * 2);
      border-radius: var(--_radius);
      cursor: pointer;
    }

    .choice:hover {
      background: var(--_quiet);
    }

    .choice:has(input:checked) {
      background: var(--_chosen);
    }

    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    :focus:not(:focus-visible) {
      outline: none;
    }

    .icon {
      flex: none;
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .chip {
      display: inline-flex;
      align-items: center;
      gap: var(--_step);
      padding: calc(var(--_step) * 0.5) calc(var(--_step) * 2);
      border: var(--_border-width) solid var(--_border);
      border-radius: calc(var(--_radius) * 2);
      font-size: 0.875em;
      line-height: 1.4;
    }

    /* Buttons that lead to parts of the element. */
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_step) * 4);
      list-style: none;
    }

    .ways .plain {
      padding-inline: 0;
      text-align: start;
    }

    .notice {
      padding-inline-start: calc(var(--_step) * 3);
      border-inline-start: 3px solid var(--_border);
    }

    /* The clinic's own words, apart from the built-in ones. */
    .clinic {
      padding-inline-start: calc(var(--_step) * 3);
      border-inline-start: 0.25em solid var(--_accent);
    }

    .from {
      font-weight: 600;
    }

    summary {
      cursor: pointer;
    }

    .source-list {
      display: grid;
      gap: var(--_step);
      padding: 0;
      list-style: none;
    }

    bdi {
      white-space: nowrap;
    }

    /* An item that runs the other way than its list, as one in English in an Arabic list, has its mark inside. */
    :dir(rtl) > li:dir(ltr),
    :dir(ltr) > li:dir(rtl) {
      list-style-position: inside;
    }

    /* Scripts with signs above and below the line, whose letters hang together. */
    .root:is(:lang(ar), :lang(pa)) {
      line-height: 1.7;
      letter-spacing: normal;
    }

    :is(h1, h2, h3, h4, h5, h6, button, .button, input, select, .chip):is(:lang(ar), :lang(pa)) {
      line-height: 1.45;
    }

    .root:lang(zh) {
      letter-spacing: normal;
      line-break: strict;
      text-autospace: normal;
    }

    :is(:lang(ar), :lang(pa), :lang(zh)) {
      font-style: normal;
      text-transform: none;
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        transition-duration: 0s !important;
        animation: none !important;
      }

      .probe {
        transition-duration: 1ms !important;
        animation: 1ms massage-shown !important;
      }
    }

    @media (forced-colors: active) {
      input:is([type='checkbox'], [type='radio']) {
        appearance: auto;
      }

      .choice:has(input:checked) {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }

      .primary {
        border: 2px solid ButtonText;
      }

      /* A transparent border would be drawn, close around a text without padding. */
      .plain {
        border-color: ButtonFace;
      }
    }

    @media print {
      /* A button that is a heading or a name in a text is read on paper too. */
      button:not(:is(h1, h2, h3, h4, h5, h6, th) > *, .strokes > li > *),
      .screen-only {
        display: none !important;
      }

      button,
      .plain {
        min-block-size: 0;
        padding: 0;
        border: 0;
        color: inherit;
        text-align: start;
        text-decoration: none;
      }
    }
  `,
];
