import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {MassageElement} from '../src/internal/massage-element.js';
import {presets} from '../src/theme/presets.js';
import {measure, passes} from './support/contrast.js';
import {expectPrinted} from './support/states.js';

interface Args {
  dir: 'ltr' | 'rtl';
}

/** What each menu of the toolbar does to an element. The menus work on every story. */
const meta: Meta<Args> = {
  title: 'Toolbar',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: ({dir}) =>
    html`<aftercare-card
      dir=${dir || nothing}
      technique="deep-tissue-massage"
      booking-href="#book"
      phone="780-555-0100"
      country="CA"
    ></aftercare-card>`,
};
export default meta;
type Story = StoryObj<Args>;

async function card(canvasElement: HTMLElement) {
  const element = canvasElement.querySelector<MassageElement>('aftercare-card')!;
  await waitFor(() => expect(element.shadowRoot?.querySelector('.root')).not.toBeNull(), {timeout: 10_000});
  await element.updateComplete;
  const find = <Found extends Element>(selector: string) => element.shadowRoot!.querySelector<Found>(selector)!;
  return {element, root: find<HTMLElement>('.root'), button: find<HTMLElement>('a[part=booking]')};
}
function systemColor(canvasElement: HTMLElement, name: string): string {
  const sample = document.createElement('p');
  sample.style.color = name;
  canvasElement.append(sample);
  const {color} = getComputedStyle(sample);
  sample.remove();
  return color;
}
const note = (canvasElement: HTMLElement, start: string) =>
  [...canvasElement.ownerDocument.querySelectorAll('.bench-note')].find(({textContent}) => textContent?.startsWith(start));

/** The elements follow the language of the page. */
export const Language: Story = {
  globals: {locale: 'fr'},
  play: async ({canvasElement}) => {
    const {root} = await card(canvasElement);
    await waitFor(() => expect(root).toHaveAttribute('lang', 'fr'));
  },
};

/** English made 40 % longer, to see what a longer language does to the layout. */
export const LongerLanguage: Story = {
  globals: {locale: 'en-XA'},
  play: async ({canvasElement}) => {
    const {root} = await card(canvasElement);
    await waitFor(() => expect(root).toHaveAttribute('lang', 'en-XA'));
    await expect(root.querySelector('.title')).toHaveTextContent(/^\[Áḟťéŕ .*\]$/);
    await expect(root).toHaveAttribute('dir', 'ltr');
  },
};

/** English as if it were written from right to left. */
export const MirroredLanguage: Story = {
  globals: {locale: 'ar-XB'},
  play: async ({canvasElement}) => {
    const {root} = await card(canvasElement);
    await waitFor(() => expect(root).toHaveAttribute('lang', 'ar-XB'));
    await expect(root).toHaveAttribute('dir', 'rtl');
    await expect(root.querySelector('.title')).toHaveTextContent('After your massage');
  },
};

/** Every element is given a `dir`, whatever its language. */
export const Direction: Story = {
  globals: {direction: 'rtl'},
  play: async ({canvasElement}) => {
    const {root} = await card(canvasElement);
    await expect(getComputedStyle(root).direction).toBe('rtl');
  },
};

/** A dark page. */
export const ColourScheme: Story = {
  globals: {scheme: 'dark'},
  play: async ({canvasElement}) => {
    await card(canvasElement);
    await waitFor(() => expect(measure(document.body).filter((pair) => !passes(pair))).toEqual([]));
    await expect(measure(document.body).map(({background}) => background)).toContain('#191a1c');
  },
};

/** A ready-made look, on the page around the elements. */
export const Preset: Story = {
  globals: {preset: 'clinical'},
  play: async ({canvasElement}) => {
    const {button} = await card(canvasElement);
    await expect(getComputedStyle(button).borderStartStartRadius).toBe(presets.clinical.values['--massage-radius']);
  },
};

/** Own colours give way to the system's, roughly; a note says how to see the real thing. */
export const ForcedColours: Story = {
  globals: {colors: 'forced'},
  play: async ({canvasElement}) => {
    const {root} = await card(canvasElement);
    await expect(getComputedStyle(root).color).toBe(systemColor(canvasElement, 'CanvasText'));
    await expect(getComputedStyle(root).backgroundColor).toBe(systemColor(canvasElement, 'Canvas'));
    await expect(note(canvasElement, 'Forced colours, roughly')).toBeVisible();
  },
};

/** The elements' own rules for reduced motion apply. */
export const ReducedMotion: Story = {
  globals: {motion: 'reduced'},
  play: async ({canvasElement}) => {
    const {button} = await card(canvasElement);
    // A movement that does not follow --massage-duration stops too.
    button.style.transition = 'opacity 1s';
    await expect(getComputedStyle(button).transitionDuration).toBe('0s');
    await expect(getComputedStyle(button).getPropertyValue('--massage-duration')).toBe('0s');
    await expect(note(canvasElement, 'Reduced motion')).toBeVisible();
  },
};

/** Without any setting, so that none of the above has stayed behind. */
export const NothingSet: Story = {
  play: async ({canvasElement}) => {
    const {root, button} = await card(canvasElement);
    await expect(getComputedStyle(button).transitionDuration).not.toBe('0s');
    await expect(getComputedStyle(root).backgroundColor).not.toBe(systemColor(canvasElement, 'Canvas'));
    await expect(getComputedStyle(root).direction).toBe('ltr');
    await expect(canvasElement.ownerDocument.querySelectorAll('.bench-note')).toHaveLength(0);
  },
};

/** Four times as large: the element reflows and nothing sticks out of the window. */
export const Zoom: Story = {
  globals: {zoom: '400'},
  play: async ({canvasElement}) => {
    const {element} = await card(canvasElement);
    const {innerWidth, document: page} = canvasElement.ownerDocument.defaultView!;
    await expect(element.offsetWidth).toBeLessThan(innerWidth / 3);
    await expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
};

/** The sheet that the element prints, on its paper. */
export const PrintPreview: Story = {
  globals: {print: 'sheet'},
  play: async ({canvasElement}) => {
    await expectPrinted(canvasElement, async (sheet) => {
      await expect(sheet.getByRole('heading', {level: 1})).toBeVisible();
    });
    await expect(canvasElement.ownerDocument.querySelectorAll('body > iframe')).toHaveLength(0);
  },
};
