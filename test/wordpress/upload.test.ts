import {describe, expect, it} from 'vitest';
import {zips, type Plugin} from '../../scripts/wordpress-plugin.mjs';
import {wordpress} from './site.js';

// A site of its own: the plugin is deleted here.
const site = wordpress({});
const there = (plugin: Plugin) => site.php(`return is_dir( WP_PLUGIN_DIR . '/${plugin}' );`);
const stored = () =>
  site.php(`global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%massage%'" );`);

/** As an administrator does it in the dashboard. */
async function remove(plugin: Plugin) {
  const page = await site.open('/wp-admin/plugins.php', 'admin');
  page.on('dialog', (dialog) => void dialog.accept());
  const row = page.locator(`tr[data-slug="${plugin}"], tr[data-plugin="${plugin}/${plugin}.php"]`).first();
  if (await row.getByRole('link', {name: /^Deactivate/}).count()) {
    await row.getByRole('link', {name: /^Deactivate/}).click();
    await page.getByText('Plugin deactivated.').waitFor();
  }
  await row.getByRole('link', {name: /^Delete/}).click();
  await page.getByText('was successfully deleted').waitFor();
  await page.close();
}
async function upload(plugin: Plugin) {
  const page = await site.open('/wp-admin/plugin-install.php', 'admin');
  await page
    .getByRole('link', {name: 'Upload Plugin'})
    .or(page.getByRole('button', {name: 'Upload Plugin'}))
    .first()
    .click();
  await page.locator('input[name=pluginzip]').setInputFiles(zips[plugin].file);
  await page.getByRole('button', {name: 'Install Now'}).click();
  await page.getByText('Plugin installed successfully.').waitFor();
  await page.getByRole('link', {name: 'Activate Plugin'}).click();
  await page.getByText('Plugin activated.').waitFor();
  await page.close();
}

describe('the dashboard', () => {
  it('deletes the plugin with its settings, and the add-on', async () => {
    site.php(`update_option( 'massage_elements', array( 'phone' => '780-555-0100' ) ); return true;`);
    expect(stored()).toEqual(['massage_elements']);
    await remove('massage-elements-text');
    await remove('massage-elements');
    expect([there('massage-elements'), there('massage-elements-text'), stored()]).toEqual([false, false, []]);
  });

  it('installs both from the uploaded zips', async () => {
    const path = site.publish('[visit_planner lang="fr"]');
    await upload('massage-elements');
    await upload('massage-elements-text');
    expect([there('massage-elements'), there('massage-elements-text'), stored()]).toEqual([true, true, []]);
    const page = await site.open(path);
    await page.locator('visit-planner').getByRole('heading', {name: 'Planifiez vos visites'}).waitFor();
    await page.locator('visit-planner .root button').first().waitFor();
    await page.close();
    expect(await (await fetch(new URL(path, site.url))).text()).toContain('<template shadowrootmode="open">');
    // And it can be set up.
    const settings = await site.open('/wp-admin/options-general.php?page=massage-elements', 'admin');
    await settings.getByRole('textbox', {name: 'Phone'}).fill('780-555-0100');
    await settings.getByRole('button', {name: 'Save Changes'}).click();
    await settings.locator('#setting-error-settings_updated').waitFor();
    expect(stored()).toEqual(['massage_elements']);
    await settings.close();
  });

  it('made no page complain, asked no other host, and left nothing in the debug log', () => {
    expect(site.complaints).toEqual([]);
    // These pages of the dashboard ask WordPress.org for updates, which this site may not do.
    expect(site.log().filter((line) => !line.includes('could not establish a secure connection to WordPress.org'))).toEqual([]);
  });
});
