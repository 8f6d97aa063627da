import {html, type TemplateResult} from 'lit';
import {within} from 'storybook/test';
import type {MassageElement} from '../../src/internal/massage-element.js';
import {declarationsOf, type TokenArgs} from './tokens.js';

export {tokenArgTypes} from './tokens.js';

/** The attributes that every element has. */
export interface CommonArgs extends TokenArgs {
  lang: string;
  dir: 'ltr' | 'rtl';
  languages: string;
  'heading-level': number;
  'clinic-name': string;
  phone: string;
  'booking-href': string;
  country: string;
  'emergency-number': string;
  profile: string;
  loading: string;
}

/** A typed control for every common attribute. What each does is told by `custom-elements.json`. */
export const commonArgTypes = {
  lang: {control: 'text'},
  dir: {control: 'inline-radio', options: ['ltr', 'rtl']},
  languages: {control: 'text'},
  'heading-level': {control: {type: 'number', min: 1, max: 6}},
  'clinic-name': {control: 'text'},
  phone: {control: 'text'},
  'booking-href': {control: 'text'},
  country: {control: 'text'},
  'emergency-number': {control: 'text'},
  profile: {control: 'text'},
  loading: {control: 'inline-radio', options: ['eager', 'lazy']},
} as const;

/** A clinic for the stories. */
export const clinic = {'clinic-name': 'Riverbend Massage', phone: '780-555-0100', country: 'CA', 'heading-level': 2} as const;

/** The custom properties that a control has set, as a rule for this story's element alone: a documentation page shows many. */
export function tokenRule(tag: string, args: TokenArgs): TemplateResult {
  const declarations = declarationsOf(args);
  const element = document.createElement('style');
  element.textContent = declarations.length > 0 ? `@scope { ${tag} { ${declarations.join(' ')} } }` : '';
  return html`${element}`;
}

/** The queries of Testing Library inside an element's shadow root, once it has rendered. */
export async function shadow(canvas: HTMLElement, tag: string): Promise<ReturnType<typeof within>> {
  const element = canvas.querySelector<MassageElement>(tag)!;
  await element.updateComplete;
  return within(element.shadowRoot as unknown as HTMLElement);
}
