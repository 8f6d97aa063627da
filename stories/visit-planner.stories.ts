import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {carePhases, visitGoals} from '../src/knowledge/model.js';
import {clinic, commonArgTypes, inEnglish, shadow, tokenArgTypes, tokenRule, type CommonArgs} from './support/args.js';
import {fillChecker, withEmergency} from './support/examples.js';
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
  goal: string;
  phase: string;
  'open-part': string;
  'starts-at': string;
  for: string;
}

/**
 * "Plan your visits": how to prepare, how to choose a therapist, what a first visit is like, and how often to come by the
 * reason for coming and the phase of care, with why and how well that is backed. It promises no effect of a number of visits.
 */
const meta: Meta<Args> = {
  title: 'visit-planner',
  component: 'visit-planner',
  argTypes: {
    goal: {control: 'select', options: visitGoals},
    phase: {control: 'select', options: carePhases},
    'open-part': {control: 'select', options: ['before-first', 'first-visit', 'between', 'prices', 'policies']},
    'starts-at': {control: 'text'},
    for: {control: 'text'},
    ...commonArgTypes,
    ...tokenArgTypes,
  },
  args: {...clinic},
  render: (args) =>
    html`${tokenRule('visit-planner', args)}
      <visit-planner
        goal=${args.goal || nothing}
        phase=${args.phase || nothing}
        open-part=${args['open-part'] || nothing}
        starts-at=${args['starts-at'] || nothing}
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
        >Questions about your visit? Call us on 780-555-0100.</visit-planner
      >`,
};
export default meta;
type Story = StoryObj<Args>;

/** All parts in order. The visitor says why they come. */
export const AllParts: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'visit-planner');
    await expect(await root.find('#before-first')).toBeVisible();
    await expect(root.getByRole('combobox')).toHaveValue('');
    if (!inEnglish(context)) return;
    await expect(root.getByRole('heading', {name: 'Before your first visit'})).toBeVisible();
    await expect(root.getByRole('combobox', {name: 'Why do you want to come?'})).toBeVisible();
  },
};

/** Chosen by the visitor: the page does not learn it. */
export const ChosenByVisitor: Story = {
  args: {'open-part': 'between'},
  play: async (context) => {
    const {canvasElement} = context;
    const root = await shadow(canvasElement, 'visit-planner');
    await userEvent.selectOptions(root.getByRole('combobox'), 'neck-pain');
    await expect(await root.find('[part~=answer]')).toBeVisible();
    if (inEnglish(context)) await expect(root.getByText('Visits of 30 minutes did no better than waiting.')).toBeVisible();
    await userEvent.selectOptions(await root.find('select:has([value=improving])'), 'improving');
    await expect(await root.find('.weeks-picture')).toBeVisible();
    if (inEnglish(context)) await expect(root.getByText('2 weeks between visits')).toBeVisible();
    await expect(canvasElement.querySelector('visit-planner')!.outerHTML).not.toMatch(/neck-pain|improving/);
  },
};

/** Given by the clinic, with a first day: a picture of the first weeks, and a list that says the same. */
export const Weeks: Story = {
  args: {goal: 'wellness', 'open-part': 'between', 'starts-at': '2026-11-23'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'visit-planner');
    await expect(await root.find('.weeks-picture')).toBeVisible();
    if (!inEnglish(context)) return;
    await expect(root.getByText('3 to 6 weeks between visits')).toBeVisible();
    await expect(root.getByText(/Visit 2: week 4 to 7/)).toBeVisible();
    await expect(root.getByRole('button', {name: 'Add these weeks to my calendar'})).toBeVisible();
  },
};

/** More than one visit a week: a ring is a visit that may be left out. */
export const SeveralAWeek: Story = {args: {goal: 'pain', phase: 'acute', 'open-part': 'between'}};

/** Where no source gives a number, the planner says so and draws nothing. */
export const NoNumber: Story = {
  args: {goal: 'sport', 'open-part': 'between'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'visit-planner');
    await expect(await root.find('[part~=answer]')).toBeVisible();
    await expect(context.canvasElement.querySelector('visit-planner')!.shadowRoot!.querySelector('[part~=calendar]')).toBeNull();
    if (inEnglish(context)) await expect(root.getByText(/No source gives a number of visits/)).toBeVisible();
  },
};

/** The checklist for choosing a therapist. Ticks stay in the page's memory and are printed. */
export const Checklist: Story = {
  args: {'open-part': 'before-first'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'visit-planner');
    const box = root.getAllByRole('checkbox')[0]!;
    await userEvent.click(box);
    await expect(box).toBeChecked();
    if (inEnglish(context)) await expect(await root.findByText('1 of 16 ticked')).toBeVisible();
  },
};

/** The first visit, with the other parts folded, and a link to the booking page. */
export const FirstVisit: Story = {args: {'open-part': 'first-visit', 'booking-href': 'https://example.com/book'}};

/** A switch for visitors. */
export const TwoLanguages: Story = {
  args: {languages: 'en fr', 'open-part': 'first-visit'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'visit-planner');
    await expect(root.getByRole('button', {name: 'français'})).toHaveAttribute('aria-pressed', 'false');
  },
};

/** One colour and one font are usually enough. Lightness is adjusted, so that even this yellow can be read. */
export const OwnLook: Story = {
  args: {
    ...Weeks.args,
    '--massage-accent-color': '#f2c200',
    '--massage-heading-font-family': 'Georgia, serif',
    '--massage-radius': 0,
    '--massage-space': 0.75,
  },
};

/** On a dark page. */
export const OnADarkPage: Story = {...Weeks, globals: {scheme: 'dark'}, tags: ['!autodocs']};

/** What needs help at once, in the checker above: the number to call comes first, and no weeks are suggested. */
export const Emergency: Story = {
  args: {...Weeks.args, for: 'urgent-answers', 'booking-href': 'https://example.com/book'},
  render: (args, context) =>
    html`<contraindication-checker id=${args.for} topics="circulation" scope="core" country="CA"></contraindication-checker>
      <hr />
      ${meta.render!(args, context)}`,
  play: async (context) => {
    const {canvasElement} = context;
    const root = await shadow(canvasElement, 'visit-planner');
    fillChecker(canvasElement.querySelector('contraindication-checker')!, withEmergency);
    await expect(await root.findByRole('link', {name: '911'})).toHaveAttribute('href', 'tel:911');
    const {shadowRoot} = canvasElement.querySelector('visit-planner')!;
    for (const part of ['calendar', 'booking']) await expect(shadowRoot!.querySelector(`[part~=${part}]`)).toBeNull();
    if (inEnglish(context)) await expect(root.getByText('Get help now')).toBeVisible();
  },
};

/** Long names, in a narrow column: nothing is cut off and nothing sticks out. */
export const LongText: Story = {
  args: {...longClinic, goal: 'wellness', 'open-part': 'between', 'starts-at': '2026-11-23'},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'visit-planner'),
};

/** The narrowest column: 280 px. */
export const Narrow: Story = {
  args: {goal: 'wellness', 'open-part': 'between', 'starts-at': '2026-11-23'},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'visit-planner'),
};

/** Mirrored, as in a language that is written from right to left. The toolbar mirrors every story. */
export const RightToLeft: Story = {
  args: {goal: 'wellness', 'open-part': 'between', 'starts-at': '2026-11-23', dir: 'rtl'},
  play: async ({canvasElement}) => expectMirrored(canvasElement, 'visit-planner'),
};

/** In a language that a machine translated and nobody has reviewed: the element says so. */
export const UnreviewedLanguage: Story = {
  args: {goal: 'wellness', 'open-part': 'between', 'starts-at': '2026-11-23', lang: unreviewed},
  play: async ({canvasElement}) => expectUnreviewedNotice(canvasElement, 'visit-planner'),
};

/** The plan, as it is printed. */
export const Printed: Story = {
  args: Weeks.args,
  globals: {print: 'sheet'},
  play: async (context) => {
    await expectPrinted(context.canvasElement, async (sheet) => {
      if (inEnglish(context)) await expect(sheet.getByText(/3 to 6 weeks between visits/)).toBeVisible();
    });
  },
};

/** Where script is off, or has not arrived: what the clinic wrote inside the tag. */
export const WithoutScript: Story = {
  render: () => withoutScript('visit-planner', 'Questions about your visit? Call us on 780-555-0100.'),
  play: async ({canvasElement}) => expectFallback(canvasElement, 'visit-planner', 'Questions about your visit? Call us on 780-555-0100.'),
};
