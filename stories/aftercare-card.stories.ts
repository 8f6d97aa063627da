import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {techniqueNames} from '../src/knowledge/techniques/names.js';
import {clinic, commonArgTypes, inEnglish, listArgType, shadow, tokenArgTypes, tokenRule, type CommonArgs} from './support/args.js';
import {
  expectFallback,
  expectMirrored,
  expectToFit,
  expectUnreviewedNotice,
  inNarrowColumn,
  longClinic,
  expectPrinted,
  unreviewed,
  withoutScript,
} from './support/states.js';

interface Args extends CommonArgs {
  technique: string;
  regions: readonly string[];
  'visited-at': string;
  layout: string;
  for: string;
}

/**
 * "After your massage": what helps, what is usually normal, when to call the clinic, when to get help; for one technique
 * and the areas treated. Prints on half a letter page or A5, or as a handout for several areas on a whole page.
 */
const meta: Meta<Args> = {
  title: 'aftercare-card',
  component: 'aftercare-card',
  argTypes: {
    technique: {control: 'select', options: Object.keys(techniqueNames)},
    regions: listArgType('regions'),
    'visited-at': {control: 'text'},
    layout: {control: 'inline-radio', options: ['card', 'sheet']},
    for: {control: 'text'},
    ...commonArgTypes,
    ...tokenArgTypes,
  },
  args: {...clinic},
  render: (args) =>
    html`${tokenRule('aftercare-card', args)}
      <aftercare-card
        technique=${args.technique || nothing}
        regions=${args.regions || nothing}
        visited-at=${args['visited-at'] || nothing}
        layout=${args.layout || nothing}
        for=${args.for || nothing}
        lang=${args.lang || nothing}
        dir=${args.dir || nothing}
        languages=${args.languages || nothing}
        heading-level=${args['heading-level'] || nothing}
        clinic-name=${args['clinic-name'] || nothing}
        phone=${args.phone || nothing}
        booking-href=${args['booking-href'] || nothing}
        country=${args.country || nothing}
        emergency-number=${args['emergency-number'] || nothing}
        profile=${args.profile || nothing}
        loading=${args.loading || nothing}
        >Call us on 780-555-0100 if anything worries you.</aftercare-card
      >`,
};
export default meta;
type Story = StoryObj<Args>;

/** For any massage. The visitor says which it was. */
export const AnyMassage: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'aftercare-card');
    await expect(root.getByRole('link', {name: '911'})).toHaveAttribute('href', 'tel:911');
    await expect(root.getByRole('link', {name: '780-555-0100'})).toHaveAttribute('href', 'tel:7805550100');
    if (inEnglish(context)) await expect(root.getByRole('heading', {name: 'Get help'})).toBeVisible();
  },
};

/** Chosen by the visitor: its own advice is added. */
export const ChosenByVisitor: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'aftercare-card');
    const {textContent: before} = await root.find('[part~=title]');
    await userEvent.selectOptions(root.getByRole('combobox'), 'hot-stone-massage');
    await waitFor(async () => expect((await root.find('[part~=title]')).textContent).not.toBe(before));
    if (inEnglish(context)) await expect(root.getByRole('heading', {name: 'After your massage: Hot stone massage'})).toBeVisible();
  },
};

/** Given by the clinic, for one visit: the technique, the areas and the day. */
export const OneVisit: Story = {
  args: {technique: 'deep-tissue-massage', regions: ['lower-back', 'feet'], 'visited-at': '2026-11-20'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'aftercare-card');
    await expect(root.queryByRole('combobox')).toBeNull();
    if (!inEnglish(context)) return;
    await expect(root.getByRole('heading', {name: 'After your massage: Deep tissue massage'})).toBeVisible();
    await expect(root.getByText('November 20, 2026')).toBeVisible();
    await expect(root.getByText('until Nov 22, 2026')).toBeVisible();
  },
};

/** A handout for several areas: general advice first, then each area's own. Prints on a whole page. */
export const Handout: Story = {
  args: {...OneVisit.args, layout: 'sheet', regions: ['lower-back', 'neck', 'head', 'arms']},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'aftercare-card');
    if (!inEnglish(context)) return;
    await expect(root.getByRole('heading', {name: 'Neck and head'})).toBeVisible();
    await expect(root.getByRole('heading', {name: 'Lower back'})).toBeVisible();
  },
};

/** The next visit as a calendar file: without a day, the card asks for one. */
export const NextVisit: Story = {
  args: OneVisit.args,
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'aftercare-card');
    await root.press('[part~=calendar] button');
    await expect(await root.find('#next-missing')).toBeVisible();
  },
};

/** With a link to the booking page. */
export const WithBooking: Story = {
  args: {technique: 'cupping', 'booking-href': 'https://example.com/book'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'aftercare-card');
    await expect(await root.find('[part~=booking]')).toHaveAttribute('href', 'https://example.com/book');
  },
};

/** Follows the technique that is open in the explorer above. */
export const FollowsAnExplorer: Story = {
  args: {for: 'techniques'},
  render: (args, context) =>
    html`<technique-explorer id="techniques" show="adjunct"></technique-explorer>
      <hr />
      ${meta.render!(args, context)}`,
  play: async (context) => {
    const explorer = await shadow(context.canvasElement, 'technique-explorer');
    const root = await shadow(context.canvasElement, 'aftercare-card');
    const {textContent: before} = await root.find('[part~=title]');
    await explorer.press('#open-cupping');
    await waitFor(async () => expect((await root.find('[part~=title]')).textContent).not.toBe(before));
    if (inEnglish(context)) await expect(root.getByRole('heading', {name: 'After your massage: Cupping'})).toBeVisible();
  },
};

/** A switch for visitors. */
export const TwoLanguages: Story = {
  args: {languages: 'en fr'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'aftercare-card');
    await expect(root.getByRole('button', {name: 'français'})).toHaveAttribute('aria-pressed', 'false');
  },
};

/** One colour and one font are usually enough. Lightness is adjusted, so that even this yellow can be read. */
export const OwnLook: Story = {
  args: {
    '--massage-accent-color': '#f2c200',
    '--massage-heading-font-family': 'Georgia, serif',
    '--massage-radius': 0,
    '--massage-space': 0.75,
  },
};

/** On a dark page. */
export const OnADarkPage: Story = {...OneVisit, globals: {scheme: 'dark'}, tags: ['!autodocs']};

/** When to get help: the number is the clinic's own word, else that of the country. */
export const Emergency: Story = {
  args: {'emergency-number': '999', country: 'CA'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'aftercare-card');
    await expect(root.getByRole('link', {name: '999'})).toHaveAttribute('href', 'tel:999');
    await expect(root.queryByRole('link', {name: '911'})).toBeNull();
    if (inEnglish(context)) await expect(root.getByRole('heading', {name: 'Get help'})).toBeVisible();
  },
};

/** Long names, in a narrow column: nothing is cut off and nothing sticks out. */
export const LongText: Story = {
  args: {...longClinic, technique: 'deep-tissue-massage', 'visited-at': '2026-11-20'},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'aftercare-card'),
};

/** The narrowest column: 280 px. */
export const Narrow: Story = {
  args: {technique: 'deep-tissue-massage', 'visited-at': '2026-11-20'},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'aftercare-card'),
};

/** Mirrored, as in a language that is written from right to left. The toolbar mirrors every story. */
export const RightToLeft: Story = {
  args: {technique: 'deep-tissue-massage', 'visited-at': '2026-11-20', dir: 'rtl'},
  play: async ({canvasElement}) => expectMirrored(canvasElement, 'aftercare-card'),
};

/** In a language that a machine translated and nobody has reviewed: the element says so. */
export const UnreviewedLanguage: Story = {
  args: {technique: 'deep-tissue-massage', 'visited-at': '2026-11-20', lang: unreviewed},
  play: async ({canvasElement}) => expectUnreviewedNotice(canvasElement, 'aftercare-card'),
};

/** The card on its half page. */
export const Printed: Story = {
  args: OneVisit.args,
  globals: {print: 'sheet'},
  play: async (context) => {
    const {canvasElement} = context;
    await expectPrinted(canvasElement, async (sheet) => {
      if (inEnglish(context)) await expect(sheet.getByRole('heading', {level: 1, name: /Deep tissue massage/})).toBeVisible();
    });
    const page = canvasElement.ownerDocument.querySelector('bench-sheet')!.shadowRoot!;
    await expect(page.querySelector('p')).toHaveTextContent('148 × 210 mm. It follows');
  },
};

/** Where script is off, or has not arrived: what the clinic wrote inside the tag. */
export const WithoutScript: Story = {
  render: () => withoutScript('aftercare-card', 'Call us on 780-555-0100 if anything worries you.'),
  play: async ({canvasElement}) => expectFallback(canvasElement, 'aftercare-card', 'Call us on 780-555-0100 if anything worries you.'),
};
