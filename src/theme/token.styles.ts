import {css, unsafeCSS, type CSSResult} from 'lit';
import {registered} from './registered.js';

const given = (name: keyof typeof registered): CSSResult => unsafeCSS(`var(${name}, ${registered[name][1]})`);
/** Holds the lightness of a colour below a bound on light pages, above one on dark pages. */
const bound = (name: string, light: number, dark: number): CSSResult =>
  unsafeCSS(`light-dark(oklch(from var(${name}) min(l, ${light}) c h), oklch(from var(${name}) max(l, ${dark}) c h))`);
/** White where that is readable on a colour, else black: by its luminance, as the contrast ratio does. */
const on = (name: string): CSSResult => {
  const white = 'clamp(0, (0.18 - y) * 9999, 1)';
  return unsafeCSS(`color(from var(${name}) xyz calc(0.9505 * ${white}) ${white} calc(1.089 * ${white}))`);
};

/**
 * Private properties that the styles use, derived from the public ones. The colours here hold on pages that are nearly
 * white or nearly black; where the element can see what it stands on, `contrast.ts` works out exact ones and overrides them.
 */
export const tokenStyles = css`
  :host {
    --_accent-given: ${given('--massage-accent-color')};
    --_emergency-given: ${given('--massage-emergency-color')};
    --_absolute-given: ${given('--massage-absolute-color')};
    --_clearance-given: ${given('--massage-clearance-color')};
    --_local-given: ${given('--massage-local-color')};
    --_precaution-given: ${given('--massage-precaution-color')};
    --_radius: ${given('--massage-radius')};
    --_control-radius: var(--massage-control-radius, var(--_radius));
    --_border-width: ${given('--massage-border-width')};
    --_duration: ${given('--massage-duration')};
    --_step: calc(0.25em * ${given('--massage-space')});
    --_heading-weight: ${given('--massage-heading-font-weight')};
  }

  .root {
    color: var(--massage-text-color, inherit);

    --_surface: Canvas;
    --_fill: var(--_accent-given);
    --_on-fill: var(--massage-on-accent-color, ${on('--_accent-given')});
    --_accent: ${bound('--_accent-given', 0.47, 0.8)};
    --_edge: var(--_accent);
    --_link: var(--massage-link-color, var(--_accent));
    --_heading: var(--massage-heading-color, inherit);
    --_focus: var(--massage-focus-color, var(--_accent));
    --_border: var(--massage-border-color, color-mix(in oklab, currentcolor 22%, transparent));
    --_control-border: color-mix(in oklab, currentcolor 62%, transparent);
    --_muted: color-mix(in oklab, currentcolor 78%, transparent);
    --_quiet: color-mix(in oklab, currentcolor 5%, transparent);
    --_chosen: color-mix(in oklab, var(--_accent) 11%, transparent);
    --_emergency: var(--_emergency-given);
    --_on-emergency: ${on('--_emergency-given')};
    --_absolute: ${bound('--_absolute-given', 0.48, 0.77)};
    --_clearance: ${bound('--_clearance-given', 0.48, 0.8)};
    --_local: ${bound('--_local-given', 0.48, 0.78)};
    --_precaution: ${bound('--_precaution-given', 0.48, 0.78)};
  }

  /* Carries every given colour where script can read it resolved, and tells script when one of them changes: see guard.ts. */
  .probe {
    position: absolute;
    color: var(--massage-text-color, inherit);
    background: Canvas;
    box-shadow:
      0 0 var(--_accent-given),
      0 0 var(--massage-on-accent-color, transparent),
      0 0 var(--massage-link-color, transparent),
      0 0 var(--massage-heading-color, transparent),
      0 0 var(--massage-focus-color, transparent),
      0 0 var(--_emergency-given),
      0 0 var(--_absolute-given),
      0 0 var(--_clearance-given),
      0 0 var(--_local-given),
      0 0 var(--_precaution-given),
      0 0 var(--massage-surface-color, transparent);
    transition: 1ms step-start !important;
    transition-property: color, box-shadow !important;
    animation: 1ms massage-shown !important;
  }

  @keyframes massage-shown {
    from {
      order: 0;
    }
  }
`;
