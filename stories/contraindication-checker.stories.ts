import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect} from 'storybook/test';
import {techniqueNames} from '../src/knowledge/techniques/names.js';
import {clinic, commonArgTypes, inEnglish, listArgType, shadow, tokenArgTypes, tokenRule, type CommonArgs} from './support/args.js';
import {fillChecker, oneOfEachClass} from './support/examples.js';
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
  topics: readonly string[];
  'hide-topics': readonly string[];
  exclude: readonly string[];
  scope: 'full' | 'core';
  layout: 'page' | 'steps';
  view: 'visitor' | 'professional';
  technique: string;
  'auto-clear': number;
  name: string;
  'value-format': 'text' | 'json' | 'fhir';
  required: boolean;
  'expose-answers': boolean;
}

/**
 * "Before your massage": the visitor picks what applies, answers a few follow-ups, and sees what to tell the therapist,
 * when to ask a doctor first, and when to get help now. Nothing that is entered leaves the page.
 */
const meta: Meta<Args> = {
  title: 'contraindication-checker',
  component: 'contraindication-checker',
  argTypes: {
    topics: listArgType('topics'),
    'hide-topics': listArgType('hide-topics'),
    exclude: listArgType('exclude'),
    scope: {control: 'inline-radio', options: ['full', 'core']},
    layout: {control: 'inline-radio', options: ['page', 'steps']},
    view: {control: 'inline-radio', options: ['visitor', 'professional']},
    technique: {control: 'select', options: Object.keys(techniqueNames)},
    'auto-clear': {control: {type: 'number', min: 0}},
    name: {control: 'text'},
    'value-format': {control: 'inline-radio', options: ['text', 'json', 'fhir']},
    required: {control: 'boolean'},
    'expose-answers': {control: 'boolean'},
    ...commonArgTypes,
    ...tokenArgTypes,
  },
  args: {...clinic, scope: 'full'},
  render: (args) =>
    html`${tokenRule('contraindication-checker', args)}
      <contraindication-checker
        topics=${args.topics || nothing}
        hide-topics=${args['hide-topics'] || nothing}
        exclude=${args.exclude || nothing}
        scope=${args.scope || nothing}
        layout=${args.layout || nothing}
        view=${args.view || nothing}
        technique=${args.technique || nothing}
        auto-clear=${args['auto-clear'] || nothing}
        name=${args.name || nothing}
        value-format=${args['value-format'] || nothing}
        ?required=${args.required}
        ?expose-answers=${args['expose-answers']}
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
        >Please call us on 780-555-0100 about any health condition before your visit.</contraindication-checker
      >`,
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing picked yet. */
export const Empty: Story = {};

/** One medicine picked, its first question open. */
export const OneTopic: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'contraindication-checker');
    await root.press('[aria-controls=items-medicines]');
    await root.press('input[value=anticoagulants]');
    await expect(await root.find('.clearance-group')).toBeVisible();
    if (inEnglish(context)) await expect(root.getByRole('heading', {name: /Ask your doctor before you book/})).toBeVisible();
  },
};

/** An answer that needs help at once. */
export const Emergency: Story = {
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'contraindication-checker');
    await root.press('[aria-controls=items-circulation]');
    await root.press('input[value=deep-vein-thrombosis]');
    await root.press('input[value=breathless-or-chest-pain]');
    const alert = await root.findByRole('alert');
    await expect(await root.find('.emergency-group')).toBeVisible();
    if (inEnglish(context)) await expect(alert).toHaveTextContent(/Get help now/);
  },
};

/** Only the topics that this clinic asks about. */
export const ChosenTopics: Story = {args: {topics: ['circulation', 'medicines', 'pregnancy'], scope: 'core'}};

/** A switch for visitors. */
export const TwoLanguages: Story = {args: {languages: 'en fr'}};

/** On a dark page. */
export const OnADarkPage: Story = {...OneTopic, globals: {scheme: 'dark'}, tags: ['!autodocs']};

/** Many things at once: one card of each class, grouped, most cautious first. */
export const Many: Story = {
  args: {topics: ['circulation', 'medicines', 'infection'], scope: 'core'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'contraindication-checker');
    fillChecker(context.canvasElement.querySelector('contraindication-checker')!, oneOfEachClass);
    const following = ['absolute', 'clearance', 'local', 'precaution'].map((each) => `.${each}-group`).join(' ~ ');
    await expect(await root.find(following)).toBeVisible();
    if (!inEnglish(context)) return;
    for (const name of ['Not right now', 'Ask your doctor before you book', 'We keep away from that area', 'We adapt your session'])
      await expect(root.getByRole('heading', {name})).toBeVisible();
  },
};

/** Long names, in a narrow column: nothing is cut off and nothing sticks out. */
export const LongText: Story = {
  args: {...longClinic, topics: ['circulation', 'medicines']},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'contraindication-checker'),
};

/** The narrowest column: 280 px. */
export const Narrow: Story = {
  args: {topics: ['circulation', 'medicines']},
  decorators: [inNarrowColumn],
  play: async ({canvasElement}) => expectToFit(canvasElement, 'contraindication-checker'),
};

/** Mirrored, as in a language that is written from right to left. The toolbar mirrors every story. */
export const RightToLeft: Story = {
  args: {topics: ['circulation', 'medicines'], dir: 'rtl'},
  play: async ({canvasElement}) => expectMirrored(canvasElement, 'contraindication-checker'),
};

/** In a language that a machine translated and nobody has reviewed: the element says so. */
export const UnreviewedLanguage: Story = {
  args: {topics: ['circulation', 'medicines'], lang: unreviewed},
  play: async ({canvasElement}) => expectUnreviewedNotice(canvasElement, 'contraindication-checker'),
};

/** The list to talk about, as it is printed. Tick something and watch it change. */
export const Printed: Story = {
  args: {topics: ['circulation', 'medicines']},
  globals: {print: 'sheet'},
  play: async (context) => {
    const root = await shadow(context.canvasElement, 'contraindication-checker');
    await root.press('[aria-controls=items-medicines]');
    await root.press('input[value=anticoagulants]');
    await expectPrinted(context.canvasElement, async (sheet) => {
      await expect(sheet.getAllByRole('heading', {level: 3}).length).toBeGreaterThan(0);
      if (inEnglish(context)) await expect(sheet.getByRole('heading', {name: 'Ask your doctor before you book'})).toBeVisible();
    });
  },
};

/** Where script is off, or has not arrived: what the clinic wrote inside the tag. */
export const WithoutScript: Story = {
  render: () => withoutScript('contraindication-checker', 'Please call us on 780-555-0100 about any health condition before your visit.'),
  play: async ({canvasElement}) =>
    expectFallback(
      canvasElement,
      'contraindication-checker',
      'Please call us on 780-555-0100 about any health condition before your visit.',
    ),
};
