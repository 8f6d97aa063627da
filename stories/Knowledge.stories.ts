import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {DocsPage} from '@storybook/addon-docs/blocks';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {reviewBody, reviewStyles} from '../scripts/review-page.mjs';
import {knowledgeFile, type KnowledgeFile} from '../src/knowledge/file.js';
import {categories, type Category} from '../src/knowledge/model.js';
import {Language, loadLanguage, sourceLocale} from '../src/localization/localizer.js';
import {locales, type Locale} from '../src/localization/locales.js';

interface Args {
  category: Category | 'everything';
}

/** The knowledge in a language, loaded as the elements load it. */
async function fileIn(locale: string): Promise<KnowledgeFile> {
  if (!Object.hasOwn(locales, locale)) return knowledgeFile(new Language(sourceLocale, sourceLocale, undefined, undefined));
  return knowledgeFile(await loadLanguage(locale as Locale));
}

/**
 * All knowledge as a clinician reviews and signs it: each record with its class, questions, limits, sources and where they
 * disagree. `dist/knowledge/review.<locale>.html` is the same content as a document to print. What is typed here is
 * stored nowhere.
 */
const meta: Meta<Args> = {
  title: 'Knowledge, for review',
  argTypes: {
    category: {control: 'select', options: [...categories, 'everything'], description: 'Part to show. Everything takes a moment.'},
  },
  args: {category: 'renal'},
  parameters: {layout: 'fullscreen', docs: {page: DocsPage}},
  loaders: [async ({globals}) => ({file: await fileIn(String(globals['locale']))})],
  render: ({category}, {loaded}) => {
    const page = document.createElement('div');
    const styles = document.createElement('style');
    styles.textContent = reviewStyles;
    // Our own generator has escaped every text.
    page.innerHTML = reviewBody(loaded['file'] as KnowledgeFile, category === 'everything' ? undefined : category);
    page.prepend(styles);
    return html`${page}`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** One category with its sources. */
export const OneCategory: Story = {
  play: async ({canvas, loaded}) => {
    const {labels, conditions} = loaded['file'] as KnowledgeFile;
    await expect(canvas.getByRole('heading', {level: 2, name: labels.categories.renal})).toBeVisible();
    const records = conditions.filter(({category}) => category === 'renal');
    for (const {name} of records) await expect(canvas.getByRole('heading', {level: 3, name})).toBeVisible();
    await expect(canvas.getAllByRole('group')).toHaveLength(records.length);
  },
};

/** The warning signs. */
export const WarningSigns: Story = {args: {category: 'red-flags'}};
