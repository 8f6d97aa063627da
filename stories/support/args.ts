import {html, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {MassageElement} from '../../src/internal/massage-element.js';
import {listedIn} from './snippet.js';
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

/** A control that ticks the ids of a list. The attribute separates them by spaces. */
export function listArgType(name: string): {control: 'check' | 'multi-select'; options: readonly string[]} {
  const options = listedIn(name);
  return {control: options.length > 20 ? 'multi-select' : 'check', options};
}

/** Args as attributes take them. */
export const asAttributes = (args: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : value]));

/** A clinic for the stories. */
export const clinic = {'clinic-name': 'Riverbend Massage', phone: '780-555-0100', country: 'CA', 'heading-level': 2} as const;

/** The custom properties that a control has set, as a rule for this story's element alone: a documentation page shows many. */
export function tokenRule(tag: string, args: TokenArgs): TemplateResult {
  const declarations = declarationsOf(args);
  const element = document.createElement('style');
  element.textContent = declarations.length > 0 ? `@scope { ${tag} { ${declarations.join(' ')} } }` : '';
  return html`${element}`;
}

/** An element of a story, once it has rendered in its language. */
export async function rendered(canvas: HTMLElement, tag: string): Promise<MassageElement> {
  const element = canvas.querySelector<MassageElement>(tag)!;
  await waitFor(() => expect(element.shadowRoot?.querySelector('.root')).not.toBeNull(), {timeout: 10_000});
  await element.updateComplete;
  return element;
}

/** The queries of Testing Library, and two that need no words, which are others in each language of the toolbar. */
type Inside = ReturnType<typeof within> & {
  find(selector: string): Promise<HTMLElement>;
  press(selector: string): Promise<void>;
};

/** What is inside an element's shadow root, once it has rendered. */
export async function shadow(canvas: HTMLElement, tag: string): Promise<Inside> {
  const root = (await rendered(canvas, tag)).shadowRoot as unknown as HTMLElement;
  const find = (selector: string) =>
    waitFor(() => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`${tag} has no ${selector}`);
      return found;
    });
  return Object.assign(within(root), {find, press: async (selector: string) => userEvent.click(await find(selector))});
}

/** Whether a story speaks English. Only then its words are looked for; its state is the same in every language. */
export const inEnglish = ({globals, args}: {globals: Record<string, unknown>; args: Partial<CommonArgs>}): boolean =>
  (args.lang || globals['locale']) === 'en';
