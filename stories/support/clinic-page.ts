/// <reference types="vite/client" />
import {css, html, type TemplateResult} from 'lit';
import commissioner from '../../demo/fonts/commissioner.woff2?url';
import vollkorn from '../../demo/fonts/vollkorn.woff2?url';
import {fillChecker, withEmergency} from './examples.js';

/** Loads the demo clinic's fonts, which a style sheet in a shadow root cannot. */
export function loadClinicFonts(): void {
  for (const [family, file] of [
    ['Vollkorn', vollkorn],
    ['Commissioner', commissioner],
  ] as const) {
    if ([...document.fonts].some((font) => font.family === family)) continue;
    document.fonts.add(new FontFace(family, `url(${file})`, {weight: '100 900', display: 'swap'}));
  }
}

/** The demo clinic's colours and type, for a page that is as wide as its column and not as the window. */
export const clinicStyles = css`
  .page {
    --paper: #fcfdfb;
    --mist: #e5ede7;
    --ink: #1b2a2b;
    --soft: #4a5b5a;
    --berry: #573d82;
    --serif: Vollkorn, 'Iowan Old Style', Georgia, serif;
    container-type: inline-size;
    background: var(--paper);
    color: var(--ink);
    color-scheme: light;
    font:
      400 1.0625rem/1.6 Commissioner,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      sans-serif;
  }

  .page.dark {
    --paper: #13191b;
    --mist: #1b2427;
    --ink: #e6ece7;
    --soft: #aebbb6;
    --berry: #c9b6f2;
    color-scheme: dark;
  }

  .page :is(h3, p, ul) {
    margin: 0;
    padding: 0;
  }

  .masthead {
    display: grid;
    gap: 1rem;
    padding: 1rem clamp(1rem, 5cqi, 3rem) 2rem;
    background: var(--mist);
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-size: 0.875rem;
    line-height: 1.1;
    color: var(--soft);
  }

  .brand strong {
    display: block;
    font: 600 1.5rem/1 var(--serif);
    color: var(--ink);
  }

  .brand svg {
    inline-size: 2.5rem;
    fill: none;
    stroke: var(--berry);
    stroke-width: 5;
    stroke-linecap: round;
  }

  .brand .thin {
    stroke-width: 2;
  }

  .masthead h3 {
    font: 600 clamp(1.75rem, 6cqi, 2.75rem) / 1.08 var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .masthead p:last-child {
    max-inline-size: 46ch;
  }

  .page .section {
    padding: 2rem clamp(1rem, 5cqi, 3rem);
  }

  .page .section + .section {
    border-block-start: 1px solid color-mix(in oklab, var(--ink) 14%, transparent);
  }
`;

/** Gives a checker its answers, once: later ones are the visitor's. */
const answered = new WeakSet<Element>();
function answer(event: Event): void {
  const checker = event.target as Element;
  if (checker.localName !== 'contraindication-checker' || answered.has(checker)) return;
  answered.add(checker);
  fillChecker(checker, withEmergency);
}

/** A page of the demo clinic with all four elements, in one colour scheme. */
export const clinicPage = (scheme: 'light' | 'dark'): TemplateResult =>
  html`<div class="page ${scheme}" @massage-ready=${answer}>
    <div class="masthead">
      <p class="brand">
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <path d="M34 5C30 13 10 9 9 19s22 6 25 17" />
          <path class="thin" d="M24 3C20 8 3 6 2 19s20 10 23 18" /></svg
        ><span><strong>Riverbend</strong> Massage Clinic</span>
      </p>
      <h3>Unhurried massage at the bend of the river</h3>
      <p>We ask about your health first, work at the pressure you choose, and tell you what to expect afterwards.</p>
    </div>
    <div class="section">
      <contraindication-checker
        heading-level="3"
        country="CA"
        phone="780-555-0100"
        topics="circulation medicines infection"
        scope="core"
      ></contraindication-checker>
    </div>
    <div class="section">
      <technique-explorer
        heading-level="3"
        country="CA"
        show="swedish-massage deep-tissue-massage hot-stone-massage cupping"
      ></technique-explorer>
    </div>
    <div class="section">
      <aftercare-card
        heading-level="3"
        country="CA"
        phone="780-555-0100"
        booking-href="#book"
        technique="deep-tissue-massage"
        regions="lower-back"
      ></aftercare-card>
    </div>
    <div class="section">
      <visit-planner heading-level="3" country="CA" goal="wellness" open-part="between" starts-at="2026-11-23"></visit-planner>
    </div>
  </div>`;
