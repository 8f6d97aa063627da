import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {goals} from '../src/knowledge/model.js';
import {techniqueNames} from '../src/knowledge/techniques/names.js';
import {clinic, commonArgTypes, inEnglish, listArgType, shadow, tokenArgTypes, tokenRule, type CommonArgs} from './support/args.js';
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
  show: readonly string[];
  hide: readonly string[];
  goal: string;
  technique: string;
  layout: 'grid' | 'list';
  for: string;
  hash: string;
  'structured-data': boolean;
}

/**
 * Find, filter and compare massage techniques: what each is, how it feels, what it may help and how well that is backed,
 * what it cannot do, and what to speak about first. With `for` it marks techniques from the visitor's own answers in a
 * checker on the page.
 */
const meta: Meta<Args> = {
  title: 'technique-explorer',
  component: 'technique-explorer',
  argTypes: {
    show: listArgType('show'),
    hide: listArgType('hide'),
    goal: {control: 'select', options: goals},
    technique: {control: 'select', options: Object.keys(techniqueNames)},
    layout: {control: 'inline-radio', options: ['grid', 'list']},
    for: {control: 'text'},
    hash: {control: 'text'},
    'structured-data': {control: 'boolean'},
    ...commonArgTypes,
    ...tokenArgTypes,
  },
  args: {...clinic, layout: 'grid'},
  render: (args) =>
    html`${tokenRule('technique-explorer', args)}
      <technique-explorer
        show=${args.show || nothing}
        hide=${args.hide || nothing}
        goal=${args.goal || nothing}
        technique=${args.technique || nothing}
        layout=${args.layout || nothing}
        for=${args.for || nothing}
        hash=${args.hash ?? nothing}
        ?structured-data=${args['structured-data']}
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
        >Ask us which massage we offer: 780-555-0100.</technique-explorer
      >`,
};
export default meta;
type Story = StoryObj<Args>;

/** Everything there is, as cards. */
export const Grid: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'technique-explorer');
    await expect(await root.find('.cards > :nth-child(33):last-child')).toBeVisible();
    if (inEnglish(context)) await expect(await root.find('#count')).toHaveTextContent('33 techniques');
  },
};

/** One below the other, for a narrow column or a short choice. */
export const List: Story = {args: {layout: 'list', show: ['adjunct', 'swedish-massage', 'deep-tissue-massage', 'shiatsu']}};

/** Only what this clinic offers: its massage styles, without two that it does not do. */
export const WhatWeOffer: Story = {
  args: {show: ['modality'], hide: ['thai-massage', 'craniosacral-therapy'], 'booking-href': 'https://example.com/book'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await expect(await root.find('.cards:not(:has(#open-thai-massage))')).toBeVisible();
    await expect(await root.find('[part~=booking]')).toHaveAttribute('href', 'https://example.com/book');
  },
};

/** A goal to start from. The visitor can change it; the chip removes it. */
export const Filtered: Story = {
  args: {goal: 'sport'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'technique-explorer');
    await userEvent.selectOptions(await root.find('#filter-pressure'), '4');
    await expect(await root.find('.chips > :nth-child(2) > .remove')).toBeVisible();
    await expect(await root.find('#open-sports-massage')).toBeVisible();
    if (!inEnglish(context)) return;
    await expect(root.getByRole('button', {name: 'Remove filter: Sport and soreness'})).toBeVisible();
    await expect(root.getByRole('button', {name: 'Remove filter: Pressure 4, strong'})).toBeVisible();
  },
};

/** Words as people say them. */
export const Searched: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'technique-explorer');
    const {textContent: name} = await root.find('#open-reflexology');
    await userEvent.type(root.getByRole('searchbox'), inEnglish(context) ? 'foot massage' : name!.trim());
    await expect(await root.find('li:only-child #open-reflexology')).toBeVisible();
    if (inEnglish(context)) await expect(await root.find('#count')).toHaveTextContent(/^1 technique$/);
  },
};

/** Nothing found, and a way out. */
export const NothingMatches: Story = {
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await userEvent.type(root.getByRole('searchbox'), 'warp drive');
    await expect(await root.find('.nothing button')).toBeVisible();
  },
};

/** One technique, opened by the page. */
export const Detail: Story = {
  args: {technique: 'swedish-massage'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'technique-explorer');
    const {textContent: before} = await root.find('#detail');
    if (inEnglish(context)) await expect(root.getByRole('heading', {name: 'Swedish massage'})).toBeVisible();
    await root.press('#stroke-effleurage');
    await waitFor(async () => expect((await root.find('#detail')).textContent).not.toBe(before));
    if (inEnglish(context)) await expect(root.getByRole('button', {name: 'Back to Swedish massage'})).toBeVisible();
  },
};

/** Up to three side by side. */
export const Comparison: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'technique-explorer');
    for (const id of ['swedish-massage', 'deep-tissue-massage', 'shiatsu']) await root.press(`.card:has(#open-${id}) input`);
    await root.press('.to-comparison button');
    await expect(await root.find('#column-shiatsu')).toBeVisible();
    await expect(root.getAllByRole('columnheader')).toHaveLength(3);
    if (inEnglish(context)) await expect(root.getByRole('columnheader', {name: 'Shiatsu'})).toBeVisible();
  },
};

const withChecker: Story['render'] = (args, context) =>
  html`<contraindication-checker id=${args.for} topics="medicines infection" scope="core" country="CA"></contraindication-checker>
    <hr />
    ${meta.render!(args, context)}`;

/** Marked from what was picked in the checker above. The marks change with it, and stay inside the element. */
export const Marked: Story = {
  args: {for: 'health', show: ['modality']},
  render: withChecker,
  play: async (context) => {
    const checker = await shadow(context.canvasElement, 'contraindication-checker');
    const root = await shadow(context.canvasElement, 'technique-explorer');
    await checker.press('[aria-controls=items-medicines]');
    await checker.press('input[value=anticoagulants]');
    await expect(await root.find('[part~=mark]')).toBeVisible();
    if (!inEnglish(context)) return;
    await expect((await root.findAllByText('Ask first')).length).toBeGreaterThan(0);
    await expect(root.getAllByText('Not for now').length).toBeGreaterThan(0);
  },
};

/** What cannot wait comes first. */
export const NotRightNow: Story = {
  args: {for: 'other-health', show: ['modality']},
  render: withChecker,
  play: async (context) => {
    const checker = await shadow(context.canvasElement, 'contraindication-checker');
    const root = await shadow(context.canvasElement, 'technique-explorer');
    await checker.press('[aria-controls=items-infection]');
    await checker.press('input[value=fever]');
    await expect(await root.find('.stop')).toBeVisible();
    if (inEnglish(context)) await expect(root.getByText('Not right now')).toBeVisible();
  },
};

/**
 * Looks like any other, and publishes what is offered as schema.org JSON-LD in the page's head, for search engines: what each
 * technique is, what it may help with its evidence, what to speak about first, sources and review.
 */
export const StructuredData: Story = {
  args: {'structured-data': true, show: ['modality']},
  play: async (context) => {
    await shadow(context.canvasElement, 'technique-explorer');
    if (!inEnglish(context)) return;
    const {textContent} = document.head.querySelector('script[type="application/ld+json"]')!;
    await expect(textContent).toContain('"@type":"MedicalTherapy","@id":"_:en-swedish-massage","name":"Swedish massage"');
    await expect(textContent).toContain('"name":"Riverbend Massage"');
  },
};

/** A switch for visitors. */
export const TwoLanguages: Story = {
  args: {languages: 'en fr', show: ['adjunct']},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await expect(root.getByRole('button', {name: 'français'})).toHaveAttribute('aria-pressed', 'false');
  },
};

/** One colour and one font are usually enough. Lightness is adjusted, so that even this yellow can be read. */
export const OwnLook: Story = {
  args: {
    show: ['adjunct'],
    '--massage-accent-color': '#f2c200',
    '--massage-heading-font-family': 'Georgia, serif',
    '--massage-radius': 0,
    '--massage-space': 0.75,
  },
};

/** On a dark page. */
export const OnADarkPage: Story = {...Marked, globals: {scheme: 'dark'}, tags: ['!autodocs']};

/** What needs help at once, in the checker above: the number to call comes before everything. */
export const Emergency: Story = {
  args: {for: 'urgent-health', show: ['adjunct']},
  render: withChecker,
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'technique-explorer');
    fillChecker(context.canvasElement.querySelector('contraindication-checker')!, withEmergency);
    await expect(await root.findByRole('link', {name: '911'})).toHaveAttribute('href', 'tel:911');
    if (inEnglish(context)) await expect(root.getByText('Get help now')).toBeVisible();
  },
};

/** Long names, in a narrow column: nothing is cut off and nothing sticks out. */
export const LongText: Story = {
  args: {...longClinic, show: ['adjunct', 'swedish-massage']},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'technique-explorer'),
};

/** The narrowest column: 280 px. */
export const Narrow: Story = {
  args: {show: ['adjunct', 'swedish-massage']},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'technique-explorer'),
};

/** Mirrored, as in a language that is written from right to left. The toolbar mirrors every story. */
export const RightToLeft: Story = {
  args: {show: ['adjunct', 'swedish-massage'], dir: 'rtl'},
  play: async ({canvasElement}) => expectMirrored(canvasElement, 'technique-explorer'),
};

/** In a language that a machine translated and nobody has reviewed: the element says so. */
export const UnreviewedLanguage: Story = {
  args: {show: ['adjunct', 'swedish-massage'], lang: unreviewed},
  play: async ({canvasElement}) => expectUnreviewedNotice(canvasElement, 'technique-explorer'),
};

/** The open technique, as it is printed. */
export const Printed: Story = {
  args: {technique: 'swedish-massage'},
  globals: {print: 'sheet'},
  play: async (context) => {
    await expectPrinted(context.canvasElement, async (sheet) => {
      if (inEnglish(context)) await expect(sheet.getByRole('heading', {level: 1, name: /Swedish massage/})).toBeVisible();
    });
  },
};

/** Where script is off, or has not arrived: what the clinic wrote inside the tag. */
export const WithoutScript: Story = {
  render: () => withoutScript('technique-explorer', 'Ask us which massage we offer: 780-555-0100.'),
  play: async ({canvasElement}) => expectFallback(canvasElement, 'technique-explorer', 'Ask us which massage we offer: 780-555-0100.'),
};
