import {describe, expect, it} from 'vitest';
import {telLink} from '../../src/internal/links.js';
import {locales} from '../../src/localization/locales.js';
import {matchLocale, normalizeTag} from '../../src/localization/resolve-locale.js';
import {phpText, wordpress} from './site.js';

const site = wordpress();
const block = (tag: string, attributes: object = {}, text = '') =>
  `<!-- wp:massage-elements/${tag} ${JSON.stringify(attributes)} -->\n<p class="wp-block-massage-elements-${tag}">${text}</p>\n<!-- /wp:massage-elements/${tag} -->`;
const html = async (path: string) => (await fetch(new URL(path, site.url))).text();
const scripts = (page: string) =>
  [...page.matchAll(/<script[^>]*src=["'][^"']*\/massage-elements\/assets\/[0-9a-f]+\/([^"']+)["'][^>]*>/g)].map(([, file]) => file);

/** Runs something with another theme. */
async function withTheme(theme: string, act: () => Promise<void>) {
  site.php(`switch_theme( '${theme}' ); return true;`);
  try {
    await act();
  } finally {
    site.php(`switch_theme( 'twentytwentythree' ); return true;`);
  }
}

describe.each([
  ['block theme', 'twentytwentythree'],
  ['classic theme', 'twentytwentyone'],
])('with a %s', (_, theme) => {
  it('a visitor with a French page answers the questions on a phone', async () => {
    site.php(`update_option( 'WPLANG', 'fr_FR' ); return true;`);
    try {
      await withTheme(theme, async () => {
        const path = site.publish(block('contraindication-checker'), 'Avant votre visite');
        const sent = await html(path);
        expect(sent).toMatch(/<contraindication-checker [^>]*lang="fr-FR"/);
        expect(sent).toContain('Avant votre massage</h2>');
        expect(sent).toContain('Appelez le <a href="tel:112" dir="ltr">112</a> maintenant.');
        const page = await site.open(path, undefined, {viewport: {width: 390, height: 844}});
        const checker = page.locator('contraindication-checker');
        await checker.getByRole('heading', {name: 'Avant votre massage'}).waitFor();
        await checker.getByRole('combobox').fill('eliquis');
        await checker.getByRole('option').first().click();
        await checker.getByRole('heading', {name: 'Demandez à votre médecin avant de réserver'}).first().waitFor();
        expect(await checker.locator('.massage-elements-fallback').isVisible()).toBe(false);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
        await page.context().close();
      });
    } finally {
      site.php(`update_option( 'WPLANG', '' ); return true;`);
    }
  });

  it('a page loads what it uses and no more', async () => {
    await withTheme(theme, async () => {
      const none = await html(site.publish('<!-- wp:paragraph --><p>Nothing here</p><!-- /wp:paragraph -->'));
      expect(none).not.toContain('massage-elements');

      const same = await html(site.publish(block('aftercare-card') + block('aftercare-card', {layout: 'sheet'})));
      expect(scripts(same)).toEqual(['aftercare-card.js']);
      expect([...same.matchAll(/<aftercare-card [^>]*?id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
        'massage-aftercare-card',
        'massage-aftercare-card-2',
      ]);

      const path = site.publish(`${block('aftercare-card')}[visit_planner]`);
      const different = await html(path);
      expect(scripts(different)).toEqual(['massage-elements.js']);
      const [tag] = /<script[^>]*massage-elements\.js[^>]*>/.exec(different)!;
      for (const wanted of ['type="module"', 'data-cfasync="false"', 'data-no-optimize="1"', 'data-no-defer="1"', 'data-noptimize="1"'])
        expect(tag).toContain(wanted);
      // As WordPress marks what came through its own interface for modules, from 6.5 on.
      expect(/id=["']massage-elements-all-js-module["']/.test(tag)).toBe(site.php(`return function_exists( 'wp_enqueue_script_module' );`));
      const page = await site.open(path);
      await page.locator('aftercare-card .root').waitFor();
      await page.locator('visit-planner .root').waitFor();
      await page.close();
    });
  });

  it('the look of a block becomes custom properties, without a style attribute', async () => {
    await withTheme(theme, async () => {
      const look = {
        accentColor: '#a0472a',
        backgroundColor: 'white',
        style: {
          color: {text: '#222222'},
          spacing: {padding: {top: '1rem', right: '2rem', bottom: '1rem', left: '2rem'}, margin: {top: '3rem'}},
        },
      };
      const path = site.publish(block('visit-planner', look));
      expect((await html(path)).match(/<(?:div class="[^"]*massage-elements|visit-planner)[^>]*>/g)!.join('')).not.toContain('style=');
      const page = await site.open(path);
      const planner = page.locator('visit-planner');
      await planner.locator('.root').waitFor();
      const value = (name: string) => planner.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
      expect(await value('--massage-accent-color')).toBe('rgb(160, 71, 42)');
      expect(await value('--massage-surface-color')).toBe('rgb(255, 255, 255)');
      expect(await value('--massage-text-color')).toBe('#222222');
      expect(await value('--massage-padding')).toBe('1rem 2rem 1rem 2rem');
      expect(await value('margin-block-start')).toBe('48px');
      await page.close();
    });
  });
});

describe('the look of the whole site', () => {
  const properties = ['accent-color', 'on-accent-color', 'link-color', 'heading-color', 'control-radius'].map(
    (name) => `--massage-${name}`,
  );
  const look = async () => {
    const page = await site.open(site.publish('[visit_planner]'));
    const planner = page.locator('visit-planner');
    await planner.locator('.root').waitFor();
    const found = await planner.evaluate((element, names) => {
      const style = getComputedStyle(element);
      // Unset ones may have a start value of the library.
      const set = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).find(({cssText}) => cssText.startsWith(':where(body)'));
      return names.map((name) => (set?.cssText.includes(`${name}:`) ? style.getPropertyValue(name) : ''));
    }, properties);
    await page.close();
    return found;
  };

  it.each([
    ['twentytwentythree', ['rgb(157, 255, 32)', '#000000', '#000000', '', '0']],
    // Says nothing of its buttons: the library's own.
    ['twentytwentyone', ['', '', '', '', '']],
  ])('comes from %s', async (theme, wanted) => {
    await withTheme(theme, async () => expect(await look()).toEqual(wanted));
  });

  it('follows what the site’s designer has set, and nothing else where the clinic has a colour of its own', async () => {
    const styles = {
      elements: {
        button: {color: {background: '#553300', text: '#ffeedd'}, border: {radius: '6px'}},
        link: {color: {text: 'var(--wp--preset--color--tertiary)'}},
        heading: {color: {text: '#123456'}},
      },
    };
    const file = `<?php add_filter( 'wp_theme_json_data_theme', fn( $data ) => $data->update_with( array( 'version' => 2, 'styles' => json_decode( ${phpText(JSON.stringify(styles))}, true ) ) ) );`;
    site.php(`file_put_contents( WPMU_PLUGIN_DIR . '/designer.php', ${phpText(file)} ); return true;`);
    try {
      expect(await look()).toEqual(['rgb(85, 51, 0)', '#ffeedd', '#F6F6F6', '#123456', '6px']);
      site.php(`update_option( 'massage_elements', array( 'accent' => 'own', 'accentColor' => '#a0472a' ) ); return true;`);
      expect(await look()).toEqual(['rgb(160, 71, 42)', '', '', '', '']);
    } finally {
      site.php(`unlink( WPMU_PLUGIN_DIR . '/designer.php' ); delete_option( 'massage_elements' ); return true;`);
    }
  });
});

describe('blocks that are connected', () => {
  const content = block('technique-explorer') + block('aftercare-card', {for: 'massage-technique-explorer own-id'});

  it('stay connected with each other where the content is made twice, or two posts stand on one page', () => {
    const [first, second, after] = site.php(
      `$content = ${phpText(content)}; return array( apply_filters( 'the_content', $content ), apply_filters( 'the_content', $content ), do_shortcode( '[aftercare_card for="massage-technique-explorer"]' ) );`,
    ) as string[];
    const all = [first!, second!, after!].flatMap((rendered) => [...rendered.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    expect(all).toHaveLength(5);
    expect(new Set(all).size).toBe(5);
    for (const rendered of [first!, second!]) {
      const explorer = /<technique-explorer [^>]*id="([^"]*)"/.exec(rendered)![1];
      expect(rendered).toContain(`for="${explorer} own-id"`);
    }
    expect(first).toContain('id="massage-technique-explorer"');
    expect(after).toContain('for="massage-technique-explorer"');
  });

  it('have the ids that links know, where something stands before the content', () => {
    const rendered = site.php(
      `return array( do_shortcode( '[visit_planner for="massage-technique-explorer"]' ), apply_filters( 'the_content', ${phpText(content)} ) );`,
    ) as string[];
    expect(rendered[1]).toContain('id="massage-technique-explorer"');
  });
});

describe('shortcodes', () => {
  it('work from the classic editor, also for an author', async () => {
    site.php(
      `file_put_contents( WPMU_PLUGIN_DIR . '/classic.php', "<?php add_filter( 'use_block_editor_for_post', '__return_false' );" ); return true;`,
    );
    try {
      const page = await site.open('/wp-admin/post-new.php', 'author');
      await page.fill('#title', 'From the classic editor');
      await page.click('#content-html');
      // Once it has a title WordPress keeps a draft of its own; meanwhile the button is there and does nothing.
      await page.locator('#sample-permalink').waitFor();
      await page.fill(
        '#content',
        '[aftercare_card technique="cupping" heading-level="3"]Please call us & ask.[/aftercare_card]\n\n[technique_explorer structured-data show="stroke"]',
      );
      await page.click('#publish:not(.disabled)');
      await page.waitForURL(/action=edit/);
      const link = await page.locator('#sample-permalink a, #message a').first().getAttribute('href');
      const visitor = await site.open(link!);
      await visitor.locator('aftercare-card').getByRole('heading', {name: 'After your massage: Cupping', level: 3}).waitFor();
      await visitor.locator('technique-explorer .root').waitFor();
      expect(await visitor.locator('aftercare-card .massage-elements-fallback p').first().textContent()).toBe('Please call us & ask.');
      expect(
        await visitor
          .locator('technique-explorer')
          .evaluate((element) => [element.hasAttribute('structured-data'), element.getAttribute('show')]),
      ).toEqual([true, 'stroke']);
      await page.close();
      await visitor.close();
    } finally {
      site.php(`unlink( WPMU_PLUGIN_DIR . '/classic.php' ); return true;`);
    }
  });
});

describe('the language', () => {
  const lang = (before: string) => /lang="([^"]+)"/.exec(site.php(`${before} return do_shortcode( '[visit_planner]' );`) as string)![1];
  it('is the page’s, as the site, WPML, Polylang or the settings say', () => {
    expect(lang('')).toBe('en-US');
    expect(lang(`add_filter( 'wpml_current_language', fn() => 'fr' );`)).toBe('fr');
    expect(lang(`add_filter( 'locale', fn() => 'fr_CA' ); add_filter( 'wpml_current_language', fn() => 'fr' );`)).toBe('fr-CA');
    expect(lang(`add_filter( 'wpml_current_language', fn() => 'all' );`)).toBe('en-US');
    expect(lang(`function pll_current_language( $field ) { return 'locale' === $field ? 'fr_BE' : 'fr'; }`)).toBe('fr-BE');
    expect(lang(`function pll_current_language() { return false; }`)).toBe('en-US');
    expect(lang(`add_filter( 'pre_option_massage_elements', fn() => array( 'language' => 'fr' ) );`)).toBe('fr');
    expect(
      lang(
        `add_filter( 'pre_option_massage_elements', fn() => array( 'language' => 'en' ) ); add_filter( 'wpml_current_language', fn() => 'fr' );`,
      ),
    ).toBe('fr');
  });

  it('of a block wins, and decides with the country about the fallback', () => {
    const rendered = site.php(
      `return do_blocks( ${phpText(block('aftercare-card', {lang: 'fr-CA'}, 'Stand up slowly, and rest if you want to. Feeling sore or tired is common and mostly gone within a day or two.'))} );`,
    ) as string;
    expect(rendered).toContain('lang="fr-CA"');
    // Our own text in another language follows the block's.
    expect(rendered).toContain('Levez-vous lentement');
    expect(rendered).toContain('<a href="tel:911" dir="ltr">911</a>');
    expect(site.php(`return do_shortcode( '[aftercare_card lang="fr" country="ch" phone="044 555 01 00"]' );`)).toMatch(
      /Appelez-nous au <a href="tel:0445550100" dir="ltr">044 555 01 00<\/a>.*<a href="tel:112" dir="ltr">/,
    );
    expect(site.php(`return do_shortcode( '[aftercare_card lang="pl"]' );`)).toMatch(
      /<aftercare-card [^>]*lang="pl"[^>]*><div class="massage-elements-fallback" lang="en" dir="ltr">/,
    );
  });

  it('runs as it is written, also on a page that runs the other way', () => {
    const rendered = site.php(`return do_shortcode( '[aftercare_card lang="ar" phone="780-555-0100"]' );`);
    expect(rendered).toContain('<div class="massage-elements-fallback" lang="ar" dir="rtl">');
    expect(rendered).toContain('انهض ببطء');
    // Within Arabic text its groups would stand in the opposite order.
    expect(rendered).toContain('<a href="tel:7805550100" dir="ltr">780-555-0100</a>');
  });

  it('of the library is the one that the library finds itself for a tag', () => {
    const tags =
      'en EN-us fr fr-CA es-MX es-419 de-CH de-AT de-DE-formal ar ar-EG ary zh zh-CN zh-SG zh-Hans zh-hans-CN zh-TW zh-HK zh-Hant zh-hant-hk pa pa-IN pa-PK pa-Arab-PK pl'.split(
        ' ',
      );
    const found = site.php(`return array_map( 'massage_elements_known_language', explode( ' ', ${phpText(tags.join(' '))} ) );`);
    expect(found).toEqual(tags.map((tag) => matchLocale(normalizeTag(tag)!, ['en', ...Object.keys(locales)]) ?? 'en'));
  });

  it('keeps its region where WPML names letters instead', () => {
    const china = `add_filter( 'pre_option_WPLANG', fn() => 'zh_CN' ); add_filter( 'locale', fn() => 'zh_CN' ); add_filter( 'wpml_current_language', fn() => 'zh-hans' );`;
    expect(lang(china)).toBe('zh-CN');
    expect(site.php(`${china} return do_shortcode( '[visit_planner]' );`)).toMatch(
      /<visit-planner [^>]*lang="zh-CN"[^>]*><div class="massage-elements-fallback" lang="zh-Hans" dir="ltr"><h2>安排您的到诊<\/h2>.*<a href="tel:120"/,
    );
  });

  it('of a translated page does not move the clinic to another country', () => {
    const number = (before: string, code = '[visit_planner]') => {
      const rendered = site.php(`${before} return do_shortcode( '${code}' );`) as string;
      return [/ country="([^"]*)"/.exec(rendered)?.[1], /href="tel:(\d+)"/.exec(rendered)![1]];
    };
    const canada = `add_filter( 'pre_option_WPLANG', fn() => 'en_CA' );`;
    const inChinese = `${canada} add_filter( 'locale', fn() => 'zh_CN' ); add_filter( 'wpml_current_language', fn() => 'zh-hans' );`;
    expect(number(inChinese)).toEqual(['CA', '911']);
    expect(number(`${canada} function pll_current_language() { return 'en_GB'; }`)).toEqual(['CA', '911']);
    expect(number(canada, '[visit_planner lang="fr"]')).toEqual(['CA', '911']);
    // Said already by the language, or otherwise by the clinic.
    expect(number(`${canada} add_filter( 'locale', fn() => 'en_CA' );`)).toEqual([undefined, '911']);
    expect(number(inChinese, '[visit_planner country="NZ"]')).toEqual(['NZ', '111']);
    expect(number(`${inChinese} add_filter( 'pre_option_massage_elements', fn() => array( 'country' => 'GB' ) );`)).toEqual([
      undefined,
      '999',
    ]);
    expect(number(`${inChinese} add_filter( 'massage_elements_profile', fn() => array( 'country' => 'AU' ) );`)).toEqual([
      undefined,
      '000',
    ]);
    // A language of the site that names no country says nothing.
    expect(number(`add_filter( 'pre_option_WPLANG', fn() => 'ja' ); add_filter( 'locale', fn() => 'en_GB' );`)).toEqual([undefined, '999']);
  });

  it('of the plugin’s own words is one for all countries of a language', () => {
    const said = (locale: string) =>
      site.php(
        `add_filter( 'plugin_locale', fn() => '${locale}' ); unload_textdomain( 'massage-elements' ); load_plugin_textdomain( 'massage-elements', false, 'massage-elements/languages' ); return array( __( 'Own colour', 'massage-elements' ), basename( massage_elements_nearest_translation( MASSAGE_ELEMENTS_DIR . '/languages/massage-elements-${locale}-massage-elements-editor.json' ) ) );`,
      );
    const script = (locale: string) => `massage-elements-${locale}-massage-elements-editor.json`;
    expect(said('es_MX')).toEqual(['Color propio', script('es_ES')]);
    for (const locale of ['de_DE_formal', 'de_CH_informal', 'de_AT']) expect(said(locale)).toEqual(['Eigene Farbe', script('de_DE')]);
    expect(said('zh_SG')).toEqual(['自选颜色', script('zh_CN')]);
    // Other letters are another language.
    expect(said('zh_TW')).toEqual(['Own colour', script('zh_TW')]);
  });
});

describe('a phone', () => {
  it('is called as the library calls it', () => {
    const written = [
      '780-555-0100 ext. 5',
      '(780) 555–0100 / 555–0101',
      'Tel. +44 (0)20 7946 0000',
      '1-800-FLOWERS',
      'call us',
      '*31#112',
      '+',
    ];
    expect(site.php(`return array_map( 'massage_elements_digits', json_decode( ${phpText(JSON.stringify(written))} ) );`)).toEqual(
      written.map((phone) => telLink(phone)?.slice('tel:'.length) ?? ''),
    );
  });
});

describe('optimisers', () => {
  it('are asked to leave the scripts alone', () => {
    const filters: Record<string, unknown> = {
      rocket_exclude_js: [],
      rocket_exclude_defer_js: ['x'],
      rocket_delay_js_exclusions: [],
      litespeed_optimize_js_excludes: [],
      litespeed_optm_js_defer_exc: [],
      litespeed_optm_gm_js_exc: [],
      autoptimize_filter_js_exclude: 'wp-includes/js/dist',
      sgo_js_minify_exclude: [],
      sgo_javascript_combine_exclude: [],
      sgo_js_async_exclude: [],
    };
    const asked = site.php(
      `$out = array(); foreach ( json_decode( ${phpText(JSON.stringify(filters))}, true ) as $name => $value ) { $out[ $name ] = apply_filters( $name, $value ); } return $out;`,
    ) as Record<string, unknown>;
    for (const [name, value] of Object.entries(asked))
      expect(JSON.stringify(value), name).toContain(
        name.startsWith('sgo_') ? 'massage-elements-all' : '\\/massage-elements\\/assets\\/'.replaceAll('\\', ''),
      );
    expect(asked['autoptimize_filter_js_exclude']).toMatch(/^wp-includes\/js\/dist, /);
  });
});

describe('the plugin off', () => {
  it('leaves readable text, and its settings go when it is removed', async () => {
    const path = site.publish(
      `${block('aftercare-card', {}, 'Rest a little, and call us with any question.')}\n\n[visit_planner]Come 10 minutes early.[/visit_planner]`,
    );
    const plugin = 'massage-elements/massage-elements.php';
    site.php(`update_option( 'massage_elements', array( 'phone' => '1' ) ); deactivate_plugins( '${plugin}' ); return true;`);
    try {
      const page = await site.open(path);
      expect(await page.locator('main').innerText()).toContain('Rest a little, and call us with any question.');
      expect(await page.locator('main').innerText()).toContain('Come 10 minutes early.');
      expect(await page.locator('aftercare-card, script[src*="massage-elements"]').count()).toBe(0);
      await page.close();
      expect(site.php(`return get_option( 'massage_elements' );`)).toEqual({phone: '1'});
      // As WordPress does when somebody deletes the plugin, but for the files.
      expect(
        site.php(
          `define( 'WP_UNINSTALL_PLUGIN', '${plugin}' ); include WP_PLUGIN_DIR . '/massage-elements/uninstall.php'; return get_option( 'massage_elements', 'gone' );`,
        ),
      ).toBe('gone');
      expect(
        site.php(`global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%massage%'" );`),
      ).toEqual([]);
    } finally {
      site.php(`activate_plugin( '${plugin}' ); return true;`);
    }
  });
});

describe('all this', () => {
  it('made no page complain, asked no other host, and left nothing in the debug log', () => {
    expect(site.complaints).toEqual([]);
    expect(site.log()).toEqual([]);
  });
});
