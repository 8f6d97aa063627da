import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, userEvent, waitFor, within} from 'storybook/test';
import {presets} from '../src/theme/presets.js';
import type {BenchCode} from './support/bench-code.js';
import type {ThemeBuilder as Builder} from './support/theme-builder.js';
import './support/theme-builder.js';
import {packTheme} from './support/tokens.js';

/** Make a look for a clinic: controls, all four elements on a page, the contrast of every pair of colours, and the CSS to take along. */
const meta: Meta<{look: string}> = {
  title: 'Theme builder',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}},
  args: {look: ''},
  render: ({look}) => html`<theme-builder look=${look}></theme-builder>`,
};
export default meta;
type Story = StoryObj<{look: string}>;

async function open(canvasElement: HTMLElement) {
  const builder = canvasElement.querySelector<Builder>('theme-builder')!;
  await builder.updateComplete;
  const root = within(builder.shadowRoot as unknown as HTMLElement);
  const controls = within(builder.shadowRoot!.querySelector('theme-controls')!.shadowRoot as unknown as HTMLElement);
  const [taken, link] = [...builder.shadowRoot!.querySelectorAll<BenchCode>('bench-code')] as [BenchCode, BenchCode];
  await taken.updateComplete;
  const code = taken.shadowRoot!.querySelector('pre')!;
  const copy = within(taken.shadowRoot as unknown as HTMLElement);
  return {builder, root, controls, code, copy, link};
}

/** Nothing changed yet: the defaults, measured. */
export const Defaults: Story = {
  play: async ({canvasElement}) => {
    const {builder, root, code} = await open(canvasElement);
    await expect(code).toHaveTextContent('Nothing differs from the defaults.');
    const told = () => [...builder.shadowRoot!.querySelectorAll('details summary')].map(({textContent}) => textContent);
    for (const [index, page] of ['Light', 'Dark'].entries())
      await waitFor(() => expect(told()[index]).toMatch(new RegExp(`^${page} page: all \\d+ pairs`)), {timeout: 10_000});
    await expect(root.getAllByText('focus ring').length).toBeGreaterThan(1);
    await expect(root.getAllByText('edge with a meaning').length).toBeGreaterThan(4);
  },
};

/** From a preset, one property changed: only what differs from the defaults is in the CSS. */
export const FromAPreset: Story = {
  play: async ({canvasElement}) => {
    const {builder, root, controls, code} = await open(canvasElement);
    await userEvent.selectOptions(root.getByRole('combobox', {name: 'Start from'}), 'warm');
    await fireEvent.input(controls.getByRole('slider', {name: 'radius'}), {target: {value: '20'}});
    await waitFor(() => expect(code).toHaveTextContent('--massage-radius: 20px;'));
    await expect(code).toHaveTextContent(String(presets.warm.values['--massage-heading-font-family']));
    await expect(code.textContent).not.toContain('--massage-duration');
    const page = builder.shadowRoot!.querySelector('.page.dark')!;
    await expect(getComputedStyle(page).getPropertyValue('--massage-radius')).toBe('20px');
    await userEvent.click(controls.getByRole('button', {name: 'Default for radius'}));
    await waitFor(() => expect(code.textContent).not.toContain('--massage-radius:'));
  },
};

/** An accent pasted in, copied as CSS. */
export const OwnAccent: Story = {
  play: async ({canvasElement}) => {
    const {root, code, copy} = await open(canvasElement);
    const field = root.getByRole('textbox', {name: /Your accent/});
    await fireEvent.input(field, {target: {value: 'no colour'}});
    await expect(await root.findByText('This is no colour yet.')).toBeVisible();
    await fireEvent.input(field, {target: {value: 'rebeccapurple'}});
    await waitFor(() => expect(code).toHaveTextContent('--massage-accent-color: rebeccapurple;'));
    await userEvent.click(copy.getByRole('button', {name: 'Copy Your CSS'}));
    await waitFor(() => expect(copy.getByRole('status')).toHaveTextContent(/^Cop/));
  },
};

/** A look from a link, as a designer sends it; its accent is too pale for text, so the elements darken it there, and that is told. */
export const FromALink: Story = {
  args: {look: packTheme({'--massage-accent-color': '#e4c83a', '--massage-surface-color': {light: '#fffbe8', dark: '#20242a'}})},
  play: async ({canvasElement, args}) => {
    const {builder, root, code, controls, link} = await open(canvasElement);
    await expect(code).toHaveTextContent('--massage-accent-color: #e4c83a;');
    await expect(root.getByRole('textbox', {name: /Your accent/})).toHaveValue('#e4c83a');
    await expect(link.code).toContain(`/story/theme-builder--defaults&args=look:${args.look}`);
    const told = () => builder.shadowRoot!.querySelector('.changes')?.textContent?.replace(/\s+/g, ' ') ?? '';
    await waitFor(() => expect(told()).toMatch(/accent-color #e4c83a has 1\.\d : 1 .* becomes #[\da-f]{6}, [45]\.\d : 1/), {
      timeout: 10_000,
    });
    // What is not set is shown as it is on the page.
    await expect(controls.getByLabelText('text')).toHaveValue('#1b2a2b');
    await expect(controls.getByRole('slider', {name: 'font size'})).toHaveValue('17');
    await userEvent.click(root.getByRole('button', {name: 'Set the padding to 16px'}));
    await waitFor(() => expect(code).toHaveTextContent('--massage-padding: 16px;'));
    await expect(root.queryByRole('button', {name: /^Set the padding/})).toBeNull();
  },
};

/** The elements hold their own colours readable; a page whose own text is too pale is told, pair by pair. */
export const TooLittleContrast: Story = {
  // What the report is to find is wrong on purpose.
  parameters: {a11y: {test: 'off'}},
  play: async ({canvasElement}) => {
    const {builder, root} = await open(canvasElement);
    const pale = new CSSStyleSheet();
    pale.replaceSync('.page.light { color: #b8b8b8; }');
    builder.shadowRoot!.adoptedStyleSheets.push(pale);
    builder.theme = {'--massage-radius': '4px'};
    const told = () => builder.shadowRoot!.querySelector('details summary')?.textContent ?? '';
    await waitFor(() => expect(told()).toMatch(/^Light page: \d+ of \d+ pairs of colours have too little contrast/), {timeout: 10_000});
    await expect(root.getAllByText('too little').length).toBeGreaterThan(0);
  },
};
