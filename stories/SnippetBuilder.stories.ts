import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, userEvent, waitFor, within} from 'storybook/test';
import type {MassageElement} from '../src/internal/massage-element.js';
import type {BenchCode} from './support/bench-code.js';
import {elements} from './support/manifest.js';
import {ways} from './support/snippet.js';
import type {SnippetBuilder as Builder} from './support/snippet-builder.js';
import './support/snippet-builder.js';

/** Write the code for one element: every attribute from the manifest, the language, the text for readers without script. */
const meta: Meta = {
  title: 'Snippet builder',
  tags: ['!autodocs'],
  parameters: {layout: 'fullscreen', controls: {disable: true}},
  render: () => html`<snippet-builder></snippet-builder>`,
};
export default meta;
type Story = StoryObj;

async function open(canvasElement: HTMLElement) {
  const builder = canvasElement.querySelector<Builder>('snippet-builder')!;
  await builder.updateComplete;
  const root = within(builder.shadowRoot as unknown as HTMLElement);
  const taken = builder.shadowRoot!.querySelector<BenchCode>('bench-code')!;
  return {builder, root, taken, copy: within(taken.shadowRoot as unknown as HTMLElement)};
}

/** The code that is shown. */
async function shown({builder, taken}: {builder: Builder; taken: BenchCode}): Promise<string> {
  await builder.updateComplete;
  await taken.updateComplete;
  return taken.shadowRoot!.querySelector('pre')!.textContent ?? '';
}

/** The code that is shown, read as a browser reads it, in the page: the element with everything it was given. */
async function pasted(parts: {builder: Builder; taken: BenchCode}): Promise<MassageElement> {
  const {builder} = parts;
  const page = new DOMParser().parseFromString(await shown(parts), 'text/html');
  // That document defines no elements, so these are the attributes as written.
  const written = page.querySelector<MassageElement>(builder.snippet.tag)!;
  await expect(Object.fromEntries([...written.attributes].map(({name, value}) => [name, value || true]))).toEqual(
    builder.snippet.attributes,
  );
  const element = document.importNode(written, true);
  document.body.append(element);
  try {
    await waitFor(() => expect(element.shadowRoot?.querySelector('.root')).not.toBeNull());
    return element;
  } finally {
    element.remove();
  }
}

/** Where the code is a tag; what the others start with. */
const start: Readonly<Record<string, (tag: string) => string>> = {
  div: (tag) => `<div\n  data-massage-element="${tag}"`,
  wordpress: (tag) => `[${tag.replaceAll('-', '_')} `,
  iframe: (tag) => `<iframe\n  src="/massage-elements/embed.html?element=${tag}&amp;`,
};

/** As it opens. Every element, and every way in, gives code that works. */
export const EveryElement: Story = {
  play: async ({canvasElement}) => {
    const parts = await open(canvasElement);
    for (const tag of elements.keys()) {
      await userEvent.selectOptions(parts.root.getByRole('combobox', {name: 'Element'}), tag);
      for (const {id, label} of ways) {
        await userEvent.click(parts.root.getByRole('radio', {name: label}));
        if (start[id]) await expect(await shown(parts)).toContain(start[id](tag));
        else await expect((await pasted(parts)).localName).toBe(tag);
      }
    }
  },
};

/** Lists of ids, a choice, a switch and a language. */
export const Chosen: Story = {
  play: async ({canvasElement}) => {
    const parts = await open(canvasElement);
    const {root, builder, taken} = parts;
    const topics = within(root.getByRole('group', {name: 'topics'}));
    await userEvent.click(topics.getByRole('checkbox', {name: 'medicines'}));
    await userEvent.click(topics.getByRole('checkbox', {name: 'pregnancy'}));
    await userEvent.selectOptions(root.getByRole('combobox', {name: 'layout'}), 'steps');
    await userEvent.selectOptions(root.getByRole('combobox', {name: 'Language'}), 'fr');
    await userEvent.click(root.getByText('More'));
    await userEvent.click(root.getByRole('checkbox', {name: 'required'}));
    await pasted(parts);
    const code = taken.shadowRoot!.querySelector('pre')!;
    await expect(code).toHaveTextContent('topics="medicines pregnancy"');
    await expect(code).toHaveTextContent('lang="fr"');
    await expect(code.textContent).toMatch(/\brequired\b(?!=)/);
    await waitFor(() => expect(builder.shadowRoot!.querySelector('.preview > *')).toHaveAttribute('layout', 'steps'));
  },
};

/** The theme that keeps space for the element is part of the code, unless it is chosen away. */
export const Themed: Story = {
  play: async ({canvasElement}) => {
    const parts = await open(canvasElement);
    const {root} = parts;
    const theme = root.getByRole('combobox', {name: 'Theme'});
    for (const {id, label} of ways.filter(({themed}) => themed)) {
      await userEvent.click(root.getByRole('radio', {name: label}));
      const link = ['npm', 'react'].includes(id)
        ? "import 'massage-elements/themes/"
        : '<link rel="stylesheet" href="/massage-elements/themes/';
      await userEvent.selectOptions(theme, 'warm');
      await expect(await shown(parts)).toContain(`${link}warm.css`);
      await userEvent.selectOptions(theme, 'none');
      await expect(await shown(parts)).not.toContain('themes/');
      await expect(root.getByText(/may move while the page loads/)).toBeVisible();
    }
  },
};

/** What a clinic writes stays text, whatever is in it. */
export const Quoted: Story = {
  play: async ({canvasElement}) => {
    const parts = await open(canvasElement);
    const {root, copy} = parts;
    const name = `"Hands & <b>Feet</b>" d'Or`;
    await fireEvent.input(root.getByRole('textbox', {name: 'clinic-name'}), {target: {value: name}});
    await fireEvent.input(root.getByRole('textbox', {name: /without script/}), {target: {value: '<script>alert(1)</script> & more'}});
    const element = await pasted(parts);
    await expect(element.clinicName).toBe(name);
    await expect(element.children).toHaveLength(0);
    await expect(element.textContent?.trim()).toBe('<script>alert(1)</script> & more');
    await userEvent.click(copy.getByRole('button', {name: 'Copy Your code'}));
    await waitFor(() => expect(copy.getByRole('status')).toHaveTextContent(/^Cop/));
  },
};

/** For a site builder that takes no scripts: what a frame has no use for is left out, and said. */
export const InAFrame: Story = {
  play: async ({canvasElement}) => {
    const parts = await open(canvasElement);
    const {root, builder} = parts;
    await userEvent.selectOptions(root.getByRole('combobox', {name: 'Element'}), 'technique-explorer');
    await userEvent.selectOptions(root.getByRole('combobox', {name: 'Language'}), 'fr');
    await userEvent.click(root.getByText('More'));
    await userEvent.click(root.getByRole('checkbox', {name: 'hash'}));
    await userEvent.click(root.getByRole('radio', {name: 'Script tag'}));
    await expect(await shown(parts)).toContain(' hash');
    await expect(root.queryByRole('status')).toBeNull();
    await userEvent.click(root.getByRole('radio', {name: 'iframe'}));
    await expect(await shown(parts)).toContain('title="Techniques de massage"');
    await expect(await shown(parts)).not.toContain('hash');
    await expect(root.getByRole('status')).toHaveTextContent('hash');
    await expect(builder.shadowRoot!.querySelector('.preview > *')).toHaveAttribute('hash');
  },
};

/** For an editor in WordPress: quotes and brackets are written so that WordPress keeps them. */
export const InWordPress: Story = {
  play: async ({canvasElement}) => {
    const parts = await open(canvasElement);
    const {root} = parts;
    await fireEvent.input(root.getByRole('textbox', {name: 'clinic-name'}), {target: {value: 'Hands & "Feet" [downtown]'}});
    await userEvent.click(root.getByRole('radio', {name: 'WordPress'}));
    await expect(await shown(parts)).toContain('clinic-name="Hands &amp; &quot;Feet&quot; &#91;downtown&#93;"');
  },
};
