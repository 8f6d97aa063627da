import {describe, expect, it} from 'vitest';
import {inEditor, newPost, phpText, publish, wordpress} from './site.js';

const site = wordpress({network: true});
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'] as const;
/** Runs PHP in the second site of the network. */
const second = (code: string) => site.php(`switch_to_blog( get_sites( array( 'path' => '/second/', 'fields' => 'ids' ) )[0] ); ${code}`);

describe('a network of sites', () => {
  it('has the plugin on in each, for people who may not write HTML', () => {
    expect(site.php(`return is_multisite() && is_plugin_active_for_network( 'massage-elements/massage-elements.php' );`)).toBe(true);
    for (const who of ['editor', 'author'])
      expect(second(`return user_can( get_user_by( 'login', '${who}' ), 'unfiltered_html' );`), who).toBe(false);
  });

  it.each(['editor', 'author'] as const)(
    'lets an %s publish each block, whose content passes WordPress’s filter unchanged',
    async (who) => {
      const {page, canvas} = await newPost(site, who, '/second');
      await inEditor(
        page,
        `const {dispatch} = wp.data; dispatch('core/editor').editPost({title: 'All four by an ${who}'}); dispatch('core/block-editor').insertBlocks(${JSON.stringify(tags)}.map((tag) => wp.blocks.createBlock('massage-elements/' + tag, {lang: 'fr-CA', clinicName: 'A & <b>B</b> "C" \\'D\\''})))`,
      );
      for (const tag of tags) await canvas.locator(tag).locator('.root').waitFor();
      const before = await inEditor<string>(page, `return wp.data.select('core/editor').getEditedPostContent()`);
      const visitor = await site.open(await publish(page));
      const id = await inEditor<number>(page, `return wp.data.select('core/editor').getCurrentPostId()`);
      // The "&" comes back as it was, see massage_elements_decode().
      expect(second(`return get_post( ${id} )->post_content;`)).toBe(before.replaceAll('\\u0026', '\\u0026amp;'));
      for (const tag of tags) {
        await visitor.locator(tag).locator('.root').waitFor();
        expect(
          await visitor.locator(tag).evaluate((element) => [element.getAttribute('lang'), element.getAttribute('clinic-name')]),
        ).toEqual(['fr-CA', `A & <b>B</b> "C" 'D'`]);
      }
      expect(
        await visitor.evaluate(() => [...document.scripts].map(({src}) => src).filter((src) => src.includes('massage-elements'))),
      ).toEqual([expect.stringMatching(/\/second\/wp-content\/plugins\/massage-elements\/assets\/[0-9a-f]+\/massage-elements\.js$/)]);
      await page.close();
      await visitor.close();
    },
  );

  it('has a clinic for each site, which only its administrator can enter', async () => {
    const address = '/second/wp-admin/options-general.php?page=massage-elements';
    const refused = await site.open(address, 'editor');
    await refused.getByText('Sorry, you are not allowed to access this page.').waitFor();
    await refused.close();
    const page = await site.open(address, 'admin');
    await page.getByRole('textbox', {name: 'Phone'}).fill('780 555 0122');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.locator('#setting-error-settings_updated').waitFor();
    await page.close();
    const phone = `return massage_elements_settings()['phone'];`;
    expect([second(phone), site.php(phone)]).toEqual(['780 555 0122', '']);
    const shown = `return do_shortcode( ${phpText('[aftercare_card]')} );`;
    expect(second(shown)).toContain('tel:7805550122');
    expect(site.php(shown)).not.toContain('tel:7805550122');
  });

  it('takes its country from the network where a site says none', () => {
    const shown = `return do_shortcode( '[visit_planner]' );`;
    const british = `delete_option( 'WPLANG' ); add_filter( 'pre_site_option_WPLANG', fn() => 'en_GB' );`;
    expect(second(`${british} ${shown}`)).toContain('href="tel:999"');
    expect(second(`${british} add_filter( 'pre_option_WPLANG', fn() => 'en_CA' ); ${shown}`)).toContain('href="tel:911"');
  });

  it('keeps the settings of no site when the plugin is removed', () => {
    for (const run of [second, site.php]) run(`update_option( 'massage_elements', array( 'phone' => '1' ) ); return true;`);
    site.php(
      `define( 'WP_UNINSTALL_PLUGIN', 'massage-elements/massage-elements.php' ); include WP_PLUGIN_DIR . '/massage-elements/uninstall.php'; return true;`,
    );
    for (const run of [second, site.php]) expect(run(`return get_option( 'massage_elements', 'gone' );`)).toBe('gone');
  });
});

describe('all this', () => {
  it('made no page complain, asked no other host, and left nothing in the debug log', () => {
    expect(site.complaints).toEqual([]);
    expect(site.log()).toEqual([]);
  });
});
