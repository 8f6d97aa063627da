import {html, type TemplateResult} from 'lit';
import {within} from 'storybook/test';
import type {MassageElement} from '../src/internal/massage-element.js';
import {tokens, type Token} from '../src/theme/tokens.js';

export type TokenArgs = Partial<Record<Token['name'], string | number>>;

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
}

/** A typed control for every custom property, from the table of tokens. */
export const tokenArgTypes = Object.fromEntries(
  tokens.map(({name, syntax, default: initial, description}) => [
    name,
    {
      control: syntax === '<color>' || name.endsWith('-color') ? 'color' : syntax === '<number>' ? {type: 'number', step: 0.05} : 'text',
      description,
      type: {name: syntax === '<number>' ? ('number' as const) : ('string' as const)},
      table: {category: 'css custom properties', defaultValue: {summary: initial}, type: {summary: syntax}},
    },
  ]),
);

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
} as const;

/** A clinic for the stories. */
export const clinic = {'clinic-name': 'Riverbend Massage', phone: '780-555-0100', country: 'CA', 'heading-level': 2} as const;

/** The custom properties that a control has set, as a rule for this story's element alone: a documentation page shows many. */
export function tokenRule(tag: string, args: TokenArgs): TemplateResult {
  const set = tokens.filter(({name}) => args[name] !== undefined && args[name] !== '');
  const element = document.createElement('style');
  element.textContent = set.length > 0 ? `@scope { ${tag} { ${set.map(({name}) => `${name}: ${args[name]};`).join(' ')} } }` : '';
  return html`${element}`;
}

/** The queries of Testing Library inside an element's shadow root, once it has rendered. */
export async function shadow(canvas: HTMLElement, tag: string): Promise<ReturnType<typeof within>> {
  const element = canvas.querySelector<MassageElement>(tag)!;
  await element.updateComplete;
  return within(element.shadowRoot as unknown as HTMLElement);
}
