import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {goals} from '../src/knowledge/model.js';
import {techniqueNames} from '../src/knowledge/techniques/names.js';
import {clinic, commonArgTypes, shadow, tokenArgTypes, tokenRule, type CommonArgs} from './support/args.js';
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
  show: string;
  hide: string;
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
    show: {control: 'text'},
    hide: {control: 'text'},
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
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await expect(root.getAllByRole('status')[0]).toHaveTextContent('33 techniques');
  },
};

/** One below the other, for a narrow column or a short choice. */
export const List: Story = {args: {layout: 'list', show: 'adjunct swedish-massage deep-tissue-massage shiatsu'}};

/** Only what this clinic offers: its massage styles, without two that it does not do. */
export const WhatWeOffer: Story = {
  args: {show: 'modality', hide: 'thai-massage craniosacral-therapy', 'booking-href': 'https://example.com/book'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await expect(root.queryByRole('button', {name: 'Thai massage'})).toBeNull();
    await expect(root.getByRole('link', {name: 'Book a visit'})).toHaveAttribute('href', 'https://example.com/book');
  },
};

/** A goal to start from. The visitor can change it; the chip removes it. */
export const Filtered: Story = {
  args: {goal: 'sport'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await expect(root.getByRole('button', {name: 'Remove filter: Sport and soreness'})).toBeVisible();
    await userEvent.selectOptions(root.getByRole('combobox', {name: 'Pressure'}), '4');
    await expect(root.getByRole('button', {name: 'Remove filter: Pressure 4, strong'})).toBeVisible();
    await expect(root.getByRole('button', {name: 'Sports massage'})).toBeVisible();
  },
};

/** Words as people say them. */
export const Searched: Story = {
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await userEvent.type(root.getByRole('searchbox'), 'foot massage');
    await waitFor(() => expect(root.getAllByRole('status')[0]).toHaveTextContent(/^1 technique$/));
    await expect(root.getByRole('button', {name: 'Reflexology'})).toBeVisible();
  },
};

/** Nothing found, and a way out. */
export const NothingMatches: Story = {
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await userEvent.type(root.getByRole('searchbox'), 'warp drive');
    await expect(await root.findByText(/Nothing matches/)).toBeVisible();
    await expect(root.getByRole('button', {name: 'Clear the filters'})).toBeVisible();
  },
};

/** One technique, opened by the page. */
export const Detail: Story = {
  args: {technique: 'swedish-massage'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await expect(root.getByRole('heading', {name: 'Swedish massage'})).toBeVisible();
    await userEvent.click(root.getByRole('button', {name: 'Gliding (effleurage)'}));
    await expect(await root.findByRole('button', {name: 'Back to Swedish massage'})).toBeVisible();
  },
};

/** Up to three side by side. */
export const Comparison: Story = {
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    for (const name of ['Swedish massage', 'Deep tissue massage', 'Shiatsu']) {
      await userEvent.click(root.getByRole('checkbox', {name: `Compare ${name}`}));
    }
    await userEvent.click(await root.findByRole('button', {name: 'Compare 3 techniques'}));
    await expect(await root.findByRole('columnheader', {name: 'Shiatsu'})).toBeVisible();
  },
};

const withChecker: Story['render'] = (args, context) =>
  html`<contraindication-checker id=${args.for} topics="medicines infection" scope="core" country="CA"></contraindication-checker>
    <hr />
    ${meta.render!(args, context)}`;

/** Marked from what was picked in the checker above. The marks change with it, and stay inside the element. */
export const Marked: Story = {
  args: {for: 'health', show: 'modality'},
  render: withChecker,
  play: async ({canvasElement}) => {
    const checker = await shadow(canvasElement, 'contraindication-checker');
    const root = await shadow(canvasElement, 'technique-explorer');
    await userEvent.click(checker.getByRole('button', {name: /Medicines/}));
    await userEvent.click(checker.getByRole('checkbox', {name: /Blood thinner/}));
    await expect((await root.findAllByText('Ask first')).length).toBeGreaterThan(0);
    await expect(root.getAllByText('Not for now').length).toBeGreaterThan(0);
  },
};

/** What cannot wait comes first. */
export const NotRightNow: Story = {
  args: {for: 'other-health', show: 'modality'},
  render: withChecker,
  play: async ({canvasElement}) => {
    const checker = await shadow(canvasElement, 'contraindication-checker');
    const root = await shadow(canvasElement, 'technique-explorer');
    await userEvent.click(checker.getByRole('button', {name: /Fever and infections/}));
    await userEvent.click(checker.getByRole('checkbox', {name: /^Fever/}));
    await expect(await root.findByText('Not right now')).toBeVisible();
  },
};

/**
 * Looks like any other, and publishes what is offered as schema.org JSON-LD in the page's head, for search engines: what each
 * technique is, what it may help with its evidence, what to speak about first, sources and review.
 */
export const StructuredData: Story = {
  args: {'structured-data': true, show: 'modality'},
  play: async ({canvasElement}) => {
    await shadow(canvasElement, 'technique-explorer');
    const {textContent} = document.head.querySelector('script[type="application/ld+json"]')!;
    await expect(textContent).toContain('"@type":"MedicalTherapy","@id":"_:en-swedish-massage","name":"Swedish massage"');
    await expect(textContent).toContain('"name":"Riverbend Massage"');
  },
};

/** A switch for visitors. */
export const TwoLanguages: Story = {
  args: {languages: 'en fr', show: 'adjunct'},
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    await expect(root.getByRole('button', {name: 'français'})).toHaveAttribute('aria-pressed', 'false');
  },
};

/** One colour and one font are usually enough. Lightness is adjusted, so that even this yellow can be read. */
export const OwnLook: Story = {
  args: {
    show: 'adjunct',
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
  args: {for: 'urgent-health', show: 'adjunct'},
  render: withChecker,
  play: async ({canvasElement}) => {
    const root = await shadow(canvasElement, 'technique-explorer');
    fillChecker(canvasElement.querySelector('contraindication-checker')!, withEmergency);
    await expect(await root.findByText('Get help now')).toBeVisible();
    await expect(root.getByRole('link', {name: '911'})).toHaveAttribute('href', 'tel:911');
  },
};

/** Long names, in a narrow column: nothing is cut off and nothing sticks out. */
export const LongText: Story = {
  args: {...longClinic, show: 'adjunct swedish-massage'},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'technique-explorer'),
};

/** The narrowest column: 280 px. */
export const Narrow: Story = {
  args: {show: 'adjunct swedish-massage'},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'technique-explorer'),
};

/** Mirrored, as in a language that is written from right to left. The toolbar mirrors every story. */
export const RightToLeft: Story = {
  args: {show: 'adjunct swedish-massage', dir: 'rtl'},
  play: async ({canvasElement}) => expectMirrored(canvasElement, 'technique-explorer'),
};

/** In a language that a machine translated and nobody has reviewed: the element says so. */
export const UnreviewedLanguage: Story = {
  args: {show: 'adjunct swedish-massage', lang: unreviewed},
  play: async ({canvasElement}) => expectUnreviewedNotice(canvasElement, 'technique-explorer'),
};

/** The open technique, as it is printed. */
export const Printed: Story = {
  args: {technique: 'swedish-massage'},
  globals: {print: 'sheet'},
  play: async ({canvasElement}) => {
    await expectPrinted(canvasElement, async (sheet) => {
      await expect(sheet.getByRole('heading', {level: 1, name: /Swedish massage/})).toBeVisible();
    });
  },
};

/** Where script is off, or has not arrived: what the clinic wrote inside the tag. */
export const WithoutScript: Story = {
  render: () => withoutScript('technique-explorer', 'Ask us which massage we offer: 780-555-0100.'),
  play: async ({canvasElement}) => expectFallback(canvasElement, 'technique-explorer', 'Ask us which massage we offer: 780-555-0100.'),
};
