import type {FrameLocator, Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {inEditor, newPost, phpText, publish, ready, wordpress} from './site.js';

const site = wordpress();

const blocks = {
  'contraindication-checker': {title: 'Health questions before a massage', heading: 'Before your massage'},
  'technique-explorer': {title: 'Kinds of massage', heading: 'Massage techniques'},
  'aftercare-card': {title: 'Aftercare', heading: 'After your massage'},
  'visit-planner': {title: 'Plan your visits', heading: 'Plan your visits'},
} as const;
type Tag = keyof typeof blocks;
const tags = Object.keys(blocks) as Tag[];

const blockIn = (canvas: Page | FrameLocator, tag: Tag) => canvas.locator(`[data-type="massage-elements/${tag}"]`);

/** Inserts a block as an editor does: opens the inserter, types, clicks. */
async function insert(page: Page, canvas: Page | FrameLocator, tag: Tag) {
  const inserter = page.getByRole('button', {name: /^(Toggle block inserter|Block Inserter)$/}).first();
  const search = page.locator('.block-editor-inserter__search').getByRole('searchbox');
  // On a slow machine, a click opens nothing while WordPress is still at the block before.
  for (let clicks = 0; clicks < 3 && !(await search.isVisible()); clicks++) {
    await inserter.click();
    await search.waitFor({timeout: 10_000}).catch(() => undefined);
  }
  await search.fill(blocks[tag].title);
  // Not by its name, to which WordPress's icon font adds a character.
  await page
    .getByRole('option')
    .filter({hasText: new RegExp(`^${blocks[tag].title}$`)})
    .click();
  await blockIn(canvas, tag).waitFor();
  if ((await inserter.getAttribute('aria-pressed')) === 'true') await inserter.click();
  await search.waitFor({state: 'hidden'});
}

const openSidebar = (page: Page) => inEditor(page, `return wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')`);

async function select(page: Page, canvas: Page | FrameLocator, tag: Tag) {
  await blockIn(canvas, tag).click({position: {x: 20, y: 3}});
  await openSidebar(page);
  await page.locator('.block-editor-block-inspector').getByRole('button', {name: 'Content', exact: true}).waitFor();
}

/** Opens a panel of the sidebar. */
async function panel(page: Page, name: string) {
  const button = page.locator('.block-editor-block-inspector').getByRole('button', {name, exact: true}).first();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

describe.each(['editor', 'author'] as const)('an %s', (who) => {
  it('inserts each block, sees it live, changes settings, and publishes', async () => {
    const {page, canvas} = await newPost(site, who);
    await canvas.locator('.wp-block-post-title, .editor-post-title__input').first().click();
    await page.keyboard.type(`All four by an ${who}`);
    for (const tag of tags) {
      await insert(page, canvas, tag);
      await canvas.locator(tag).getByRole('heading', {name: blocks[tag].heading, exact: true}).waitFor();
    }

    await select(page, canvas, 'aftercare-card');
    await page.getByRole('combobox', {name: 'Kind of massage'}).selectOption({label: 'Deep tissue massage'});
    await panel(page, 'Language and region');
    await page.getByRole('combobox', {name: 'Language', exact: true}).selectOption({label: 'français'});
    await canvas
      .locator('aftercare-card')
      .getByRole('heading', {name: /Massage des tissus profonds/})
      .waitFor();
    await page.getByRole('combobox', {name: 'Country'}).selectOption({label: 'Japan'});
    await canvas.locator('aftercare-card').getByRole('link', {name: '119'}).first().waitFor();
    await panel(page, 'Clinic');
    await page.getByRole('textbox', {name: 'Phone'}).fill('613 555 0199');
    await canvas.locator('aftercare-card').getByRole('link', {name: '613 555 0199'}).first().waitFor();
    await panel(page, 'Look');
    await page
      .getByRole('button', {name: 'Color: Contrast'})
      .or(page.getByRole('option', {name: 'Contrast'}))
      .first()
      .click();
    await expect
      .poll(() => canvas.locator('aftercare-card').evaluate((card) => getComputedStyle(card).getPropertyValue('--massage-accent-color')))
      .toBe('rgb(0, 0, 0)');
    await panel(page, 'Advanced');
    await page.getByRole('combobox', {name: 'Level of the heading'}).selectOption('H3');
    await expect.poll(() => canvas.locator('aftercare-card h3').first().textContent()).toContain('Massage des tissus profonds');
    await page.getByRole('textbox', {name: 'Text without the block'}).fill('Appelez-nous & venez.');

    const visitor = await site.open(await publish(page));
    for (const tag of tags) await visitor.locator(tag).locator('.root').waitFor();
    const card = visitor.locator('aftercare-card');
    await card.getByRole('heading', {name: /Massage des tissus profonds/, level: 3}).waitFor();
    await card.getByRole('link', {name: '613 555 0199'}).first().waitFor();
    await card.getByRole('link', {name: '119'}).first().waitFor();
    expect(await card.locator('.massage-elements-fallback p').first().textContent()).toBe('Appelez-nous & venez.');
    expect(await card.evaluate((element) => getComputedStyle(element).getPropertyValue('--massage-accent-color'))).toBe('rgb(0, 0, 0)');
    await visitor.close();

    await page.reload();
    await ready(page);
    expect(
      await inEditor(page, `return wp.data.select('core/block-editor').getBlocks().map(({name, isValid}) => [name, isValid])`),
    ).toEqual(tags.map((tag) => [`massage-elements/${tag}`, true]));
    await page.close();
  });
});

describe('a contributor', () => {
  it('hands in a post with a block, whose content passes WordPress’s filter unchanged', async () => {
    const {page, canvas} = await newPost(site, 'contributor');
    await canvas.locator('.wp-block-post-title, .editor-post-title__input').first().click();
    await page.keyboard.type('To be read by an editor');
    await insert(page, canvas, 'visit-planner');
    const before = await inEditor<string>(page, `return wp.data.select('core/editor').getEditedPostContent()`);
    await inEditor(page, `return wp.data.dispatch('core/editor').savePost()`);
    await page.waitForFunction("!wp.data.select('core/editor').isEditedPostDirty() && !wp.data.select('core/editor').isSavingPost()");
    const id = await inEditor<number>(page, `return wp.data.select('core/editor').getCurrentPostId()`);
    const stored = site.php(`return get_post( ${id} )->post_content;`);
    expect(stored).toBe(before);
    expect(stored).toContain('Your first visit starts with questions about your health');
    await page.close();
  });
});

describe('the preview', () => {
  it('leaves the first click and all keys to the block, and then works', async () => {
    const {page, canvas} = await newPost(site, 'editor');
    await insert(page, canvas, 'contraindication-checker');
    await inEditor(page, `wp.data.dispatch('core/block-editor').clearSelectedBlock()`);
    const checker = canvas.locator('contraindication-checker');
    const selected = () => inEditor<string | undefined>(page, `return wp.data.select('core/block-editor').getSelectedBlock()?.name`);
    const search = await checker.locator('input').first().boundingBox();
    const clickSearch = () => page.mouse.click(search!.x + search!.width / 2, search!.y + search!.height / 2);
    expect(await selected()).toBeUndefined();
    await clickSearch();
    await expect.poll(selected).toBe('massage-elements/contraindication-checker');
    expect(await checker.evaluate((element) => element.shadowRoot!.activeElement)).toBeNull();
    await clickSearch();
    await page.keyboard.type('warfarinx');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await checker
      .getByRole('option', {name: /Blood thinner/})
      .or(checker.getByText(/Blood thinner/))
      .first()
      .waitFor();
    expect(await checker.locator('input').first().inputValue()).not.toContain('x');
    expect(await inEditor(page, `return wp.data.select('core/block-editor').getBlocks().map(({name}) => name)`)).toEqual([
      'massage-elements/contraindication-checker',
    ]);
    await page.close();
  });

  it('is live in a frame of the editor: on a narrow screen and in the site editor', async () => {
    const {page} = await newPost(site, 'admin');
    await inEditor(page, `wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('massage-elements/aftercare-card'))`);
    await inEditor(
      page,
      `const {dispatch} = wp.data; return (dispatch('core/editor').setDeviceType || dispatch('core/edit-post').__experimentalSetPreviewDeviceType)('Mobile')`,
    );
    await page.frameLocator('iframe[name="editor-canvas"]').locator('aftercare-card .root').waitFor();
    await page.close();
    const whole = await site.open('/wp-admin/site-editor.php?postId=twentytwentythree%2F%2Fpage&postType=wp_template&canvas=edit', 'admin');
    await whole.waitForFunction("wp.data.select('core/block-editor').getBlocks().length > 0");
    await inEditor(whole, `wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('massage-elements/visit-planner'))`);
    const planner = whole.frameLocator('iframe[name="editor-canvas"]').locator('visit-planner');
    await planner.getByRole('heading', {name: 'Plan your visits', exact: true}).waitFor();
    await whole.close();
  });

  it('shows the emergency number of the page', async () => {
    const {page, canvas} = await newPost(site, 'editor');
    const numbers = async (attributes: string) => {
      await inEditor(
        page,
        `const {dispatch} = wp.data; dispatch('core/block-editor').resetBlocks([wp.blocks.createBlock('massage-elements/aftercare-card', ${attributes})])`,
      );
      const shown = (card: Locator) => card.getByRole('link', {name: /^\d{3}$/}).first();
      await shown(canvas.locator('aftercare-card')).waitFor();
      const content = await inEditor<string>(page, `return wp.data.select('core/editor').getEditedPostContent()`);
      const visitor = await site.open(site.publish(content));
      const [inPreview, onPage] = [shown(canvas.locator('aftercare-card')), shown(visitor.locator('aftercare-card'))];
      const found = [await inPreview.textContent(), await onPage.textContent()];
      await visitor.close();
      return found;
    };
    expect(await numbers(`{}`)).toEqual(['911', '911']);
    expect(await numbers(`{lang: 'fr'}`)).toEqual(['911', '911']);
    expect(await numbers(`{lang: 'fr', country: 'NZ'}`)).toEqual(['111', '111']);
    expect(await numbers(`{emergencyNumber: 'help'}`)).toEqual(['911', '911']);
    await page.close();
  });

  it('does not leave the editor by a link', async () => {
    const {page, canvas} = await newPost(site, 'editor');
    await insert(page, canvas, 'visit-planner');
    await select(page, canvas, 'visit-planner');
    await panel(page, 'Clinic');
    await page.getByRole('textbox', {name: 'Booking link'}).fill('#elsewhere');
    await canvas.locator('visit-planner').getByRole('link', {name: 'Book a visit'}).first().click();
    expect(
      page
        .frames()
        .map((frame) => frame.url())
        .filter((url) => url.includes('#elsewhere')),
    ).toEqual([]);
    await page.close();
  });
});

describe('the editor is told', () => {
  it('that a machine translated the language, that a language is not there, and that the content is past its date', async () => {
    const {page, canvas} = await newPost(site, 'editor');
    await insert(page, canvas, 'visit-planner');
    await select(page, canvas, 'visit-planner');
    const sidebar = page.locator('.block-editor-block-inspector');
    await expect.poll(() => sidebar.locator('.components-notice').count()).toBe(0);
    const set = (attributes: string) =>
      inEditor(
        page,
        `const {select, dispatch} = wp.data; dispatch('core/block-editor').updateBlockAttributes(select('core/block-editor').getSelectedBlockClientId(), ${attributes})`,
      );
    await set(`{lang: 'fr'}`);
    await sidebar.getByText('A machine translated this block into français').waitFor();
    // Not only in a sidebar that may be closed.
    await blockIn(canvas, 'visit-planner').getByText('A machine translated this block into français').waitFor();
    await page.locator('.editor-post-publish-panel__toggle').first().click();
    await page.locator('.editor-post-publish-panel').getByText('A machine translated this block into français').waitFor();
    await page.locator('.editor-post-publish-panel__header-cancel-button button').click();
    await select(page, canvas, 'visit-planner');
    await set(`{lang: '', languages: 'en pa fr'}`);
    await sidebar.getByText('A machine translated this block into ਪੰਜਾਬੀ, français').waitFor();
    await set(`{lang: 'fr', languages: ''}`);
    await set(`{lang: 'pl'}`);
    await sidebar.getByText('This block does not know the language pl yet.').waitFor();
    await set(`{lang: ''}`);
    await expect.poll(() => sidebar.locator('.components-notice').count()).toBe(0);
    await page.clock.setFixedTime(new Date('2035-01-01'));
    await set(`{headingLevel: 3}`);
    await sidebar.getByText('This content was to be checked again by November 22, 2027.').waitFor();
    await page.close();
  });

  it('what of a clinic’s entries is not used', async () => {
    const {page, canvas} = await newPost(site, 'author');
    await insert(page, canvas, 'visit-planner');
    await select(page, canvas, 'visit-planner');
    await panel(page, 'Clinic');
    const planner = canvas.locator('visit-planner');
    await page.getByRole('textbox', {name: 'Booking link'}).fill('javascript:alert(1)');
    await page.getByText('Not used: it has to begin with https:').waitFor();
    expect(await planner.getAttribute('booking-href')).toBeNull();
    await page.getByRole('textbox', {name: 'Emergency number'}).fill('the police');
    await page.getByText('Not used: it has to be a number such as 911.').waitFor();
    await page.getByRole('textbox', {name: 'Booking link'}).fill('www.clinic.example/book?a=1&b=2');
    await expect.poll(() => planner.getAttribute('booking-href')).toBe('https://www.clinic.example/book?a=1&b=2');
    expect(await page.getByText('Not used:').count()).toBe(1);
    await page.getByRole('textbox', {name: 'Emergency number'}).fill('');

    // WordPress's filter for authors makes "&amp;" of "&" in what a block stores.
    await page.getByRole('textbox', {name: 'Name'}).fill('Lee & Sons');
    const visitor = await site.open(await publish(page));
    expect(
      await visitor
        .locator('visit-planner')
        .evaluate((element) => ['clinic-name', 'booking-href'].map((name) => element.getAttribute(name))),
    ).toEqual(['Lee & Sons', 'https://www.clinic.example/book?a=1&b=2']);
    await visitor.close();
    await page.reload();
    const again = await ready(page);
    expect(await inEditor<string>(page, `return wp.data.select('core/editor').getEditedPostContent()`)).toContain('\\u0026amp;');
    await select(page, again.canvas, 'visit-planner');
    await panel(page, 'Clinic');
    expect(await page.getByRole('textbox', {name: 'Name'}).inputValue()).toBe('Lee & Sons');
    await page.close();
  });

  it.each([
    ['WPML', `add_filter( 'wpml_post_language_details', fn() => array( 'language_code' => 'fr', 'locale' => 'fr_FR' ) );`, ''],
    ['Polylang', `function pll_current_language() { return false; } function pll_get_post_language() { return 'fr_FR'; }`, ''],
    [
      'Polylang, new',
      `function pll_current_language() { return false; } function pll_get_post_language() { return false; }`,
      '?new_lang=fr',
    ],
  ])('in the language of a post that %s translates', async (_, code, query) => {
    site.php(`file_put_contents( WPMU_PLUGIN_DIR . '/translated.php', ${phpText(`<?php ${code}`)} ); return true;`);
    try {
      const {page, canvas} = await ready(await site.open(`/wp-admin/post-new.php${query}`, 'editor'));
      await inEditor(page, `wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('massage-elements/visit-planner'))`);
      await canvas.locator('visit-planner').getByRole('heading', {name: 'Planifiez vos visites', exact: true}).waitFor();
      await blockIn(canvas, 'visit-planner').getByText('A machine translated this block into français').waitFor();
      expect(await inEditor<string>(page, `return wp.data.select('core/editor').getEditedPostContent()`)).toContain(
        'Votre première visite',
      );
      await page.close();
    } finally {
      site.php(`unlink( WPMU_PLUGIN_DIR . '/translated.php' ); return true;`);
    }
  });

  it('in their own language', async () => {
    site.php(`update_user_meta( get_user_by( 'login', 'author' )->ID, 'locale', 'fr_CA' ); return true;`);
    try {
      const {page, canvas} = await newPost(site, 'author');
      await inEditor(page, `wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('massage-elements/visit-planner'))`);
      await blockIn(canvas, 'visit-planner').waitFor();
      await openSidebar(page);
      await page.getByRole('button', {name: 'Langue et région'}).waitFor();
      await page.locator('.block-editor-block-card__title').getByText('Planifiez vos visites').waitFor();
      expect(
        await page.locator('.block-editor-block-inspector').getByRole('combobox').first().locator('option').allTextContents(),
      ).toContain('Stress, sommeil et mieux-être');
      // The page is still English.
      await canvas.locator('visit-planner').getByRole('heading', {name: 'Plan your visits', exact: true}).waitFor();
      await page.close();
    } finally {
      site.php(`delete_user_meta( get_user_by( 'login', 'author' )->ID, 'locale' ); return true;`);
    }
  });
});

describe('blocks', () => {
  it('come from shortcodes and go back', async () => {
    const {page} = await newPost(site, 'editor');
    const text =
      '[contraindication_checker lang="fr" scope="core" layout="wild" heading-level="3" auto-clear="900" clinic-name="A &amp; B"]Appelez-nous[/contraindication_checker]';
    const result = await inEditor<{
      pasted: {name: string; attributes: object}[];
      switched: {name: string; attributes: object}[];
      back: string;
    }>(
      page,
      `const pasted = wp.blocks.rawHandler({HTML: ${JSON.stringify(`<p>${text}</p>`)}});
       const switched = wp.blocks.switchToBlockType(wp.blocks.createBlock('core/shortcode', {text: ${JSON.stringify(text)}}), 'massage-elements/contraindication-checker');
       const [back] = wp.blocks.switchToBlockType(switched, 'core/shortcode');
       return {pasted, switched, back: back.attributes.text}`,
    );
    const wanted = {lang: 'fr', scope: 'core', layout: 'page', headingLevel: 3, autoClear: 0, fallback: 'Appelez-nous'};
    for (const [block] of [result.pasted, result.switched]) {
      expect(block!.name).toBe('massage-elements/contraindication-checker');
      expect(block!.attributes).toMatchObject(wanted);
    }
    expect(result.back).toBe(
      '[contraindication_checker scope="core" lang="fr" heading-level="3" clinic-name="A & B"]Appelez-nous[/contraindication_checker]',
    );
    await page.close();
  });

  it('become no shortcode, and shortcodes no block, where something would be lost', async () => {
    const {page} = await newPost(site, 'editor');
    const possible = (block: string) =>
      inEditor<string[]>(page, `return wp.blocks.getPossibleBlockTransformations([${block}]).map(({name}) => name)`);
    const text = (content: string) => `wp.blocks.createBlock('core/shortcode', {text: ${JSON.stringify(content)}})`;
    expect(await possible(text(' [aftercare_card]Rest.[/aftercare_card]\n'))).toContain('massage-elements/aftercare-card');
    for (const more of ['Call us first. [aftercare_card]', '[aftercare_card] Then:', '[aftercare_card][gallery]'])
      expect(await possible(text(more)), more).not.toContain('massage-elements/aftercare-card');
    const card = (attributes: string) => `wp.blocks.createBlock('massage-elements/aftercare-card', ${attributes})`;
    expect(await possible(card(`{layout: 'sheet'}`))).toContain('core/shortcode');
    expect(await possible(card(`{accentColor: 'contrast'}`))).not.toContain('core/shortcode');
    await page.close();
  });

  it('have variations, and a pattern whose blocks are as the editor writes them', async () => {
    const {page} = await newPost(site, 'editor');
    const variations = await inEditor<string[]>(
      page,
      `return wp.blocks.getBlockTypes().filter(({name}) => name.startsWith('massage-elements/')).flatMap(({name}) => wp.blocks.getBlockVariations(name).map(({title}) => title))`,
    );
    expect(variations).toContain('Health questions: step by step');
    expect(variations.length).toBeGreaterThanOrEqual(7);
    const pattern = site.php('return massage_elements_pattern();') as string;
    const parsed = await inEditor<{name: string; isValid: boolean}[]>(
      page,
      `return wp.blocks.parse(${JSON.stringify(pattern)}).map(({name, isValid}) => ({name, isValid}))`,
    );
    expect(parsed).toHaveLength(6);
    expect(parsed.filter(({isValid}) => !isValid)).toEqual([]);
    const patterns = await inEditor<string[]>(
      page,
      `return wp.data.resolveSelect('core').getBlockPatterns().then((patterns) => patterns.map(({title}) => title))`,
    );
    expect(patterns).toContain('Before / during / after your visit');
    const visitor = await site.open(site.publish(pattern));
    await visitor.locator('aftercare-card .root').waitFor();
    // The three are connected: what is chosen in one is heeded in the next.
    await visitor.locator('technique-explorer').getByRole('button', {name: 'Hot stone massage'}).first().click();
    await visitor.locator('aftercare-card').getByRole('heading', {name: 'After your massage: Hot stone massage'}).waitFor();
    await page.close();
    await visitor.close();
  });

  it('take nothing into the post that the sidebar does not offer', async () => {
    const {page} = await newPost(site, 'editor');
    expect(
      await inEditor(page, `return Object.keys(wp.blocks.getBlockType('massage-elements/contraindication-checker').attributes)`),
    ).not.toEqual(expect.arrayContaining(['exposeAnswers']));
    expect(
      site.php(
        `return do_blocks( ${phpText('<!-- wp:massage-elements/contraindication-checker {"exposeAnswers":true,"name":"x"} /-->')} );`,
      ),
    ).not.toMatch(/expose-answers| name=/);
    await page.close();
  });
});

describe('all this', () => {
  it('made no page complain, asked no other host, and left nothing in the debug log', () => {
    expect(site.complaints).toEqual([]);
    expect(site.log()).toEqual([]);
  });
});
