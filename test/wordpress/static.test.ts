import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {pluginWords} from '../../scripts/wordpress-plugin.mjs';
import {locales} from '../../src/localization/locales.js';
import {phpText, wordpress} from './site.js';

type Renderer = typeof import('../../src/embed/render.js');

// As it is published.
const built = new URL('../../dist/render.mjs', import.meta.url).href;
const {render, tags} = (await import(/* @vite-ignore */ built)) as Renderer;

const site = wordpress();
const languages = ['en', ...Object.keys(locales)];
const main = 'massage-elements/massage-elements.php';
const addOn = 'massage-elements-text/massage-elements-text.php';
const shortcode = (tag: string, attributes: Readonly<Record<string, string>> = {}) =>
  `[${[tag.replaceAll('-', '_'), ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}]`;
/** As WordPress writes it: no "--", "<", ">" or "&" in a comment. */
const block = (tag: string, attributes: object = {}) =>
  `<!-- wp:massage-elements/${tag} ${JSON.stringify(attributes).replace(/--|[<>&]/g, (found) => [...found].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(''))} /-->`;
/** What a content becomes in a process of its own. */
const shown = (content: string, before = '') => site.php(`${before} return do_shortcode( do_blocks( ${phpText(content)} ) );`) as string;
const template = (html: string) => /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)?.[1];
/** What the add-on says where an element does not say itself whom to call. */
const added = /<p>[^<]*<a href="tel:[^"]*" dir="ltr">[^<]*<\/a>[^<]*<\/p>/g;
const clinic = {phone: '780-555-0100', 'booking-href': '/book', 'emergency-number': '999'};
const html = async (path: string) => (await fetch(new URL(path, site.url))).text();

beforeAll(() => {
  if ('site' in inject('wordpress')) site.php(`activate_plugin( '${addOn}' ); return true;`);
});
afterAll(() => {
  if ('site' in inject('wordpress')) site.php(`deactivate_plugins( '${addOn}' ); return true;`);
});

describe.each(tags)('<%s>', (tag) => {
  it.each([
    ['with a clinic', clinic],
    ['without a clinic', {'emergency-number': '999'}],
    ['under another heading', {...clinic, 'heading-level': '5'}],
    ['as the title of the page', {'emergency-number': '999', 'heading-level': '1'}],
  ])('has what it shows without script in every language, %s', async (_, attributes) => {
    const all = site.php(
      `return array_map( fn( $lang ) => do_shortcode( str_replace( 'LANG', $lang, ${phpText(shortcode(tag, {lang: 'LANG', ...attributes}))} ) ), explode( ' ', '${languages.join(' ')}' ) );`,
    ) as string[];
    for (const [index, lang] of languages.entries()) {
      const [style, wanted] = template(await render(tag, {lang, ...attributes}))!.split('</style>');
      // Not by toBe, which would compare the two line by line for minutes.
      expect(template(all[index]!)!.replace(added, '') === `${style}</style>${wanted!.replace(/\n\s+/g, '\n')}`, lang).toBe(true);
    }
  });

  it('says the clinic’s phone and the emergency number', () => {
    const full = template(shown(shortcode(tag, {lang: 'fr-CA', phone: '780-555-0100'})))!;
    expect(full).toMatch(/<a [^>]*href="tel:7805550100"[^>]*>(<bdi dir="ltr">)?780-555-0100</);
    expect(full).toMatch(/href="tel:911"[^>]*>(<bdi dir="ltr">)?911</);
    expect(full).not.toMatch(/7070707|<!--/);
    const bare = template(shown(shortcode(tag, {lang: 'fr-CA'})))!;
    expect(bare.match(/href="tel:[^"]*/g)!.filter((link) => link !== 'href="tel:911')).toEqual([]);
  });

  it('is left as it is by what WordPress does to the content of a page', () => {
    for (const lang of languages) {
      const [alone, inPage] = site.php(
        `$content = ${phpText(block(tag, {lang, elementId: 'one', phone: '780 -- 555 "0100"'}))}; return array( do_blocks( $content ), apply_filters( 'the_content', $content ) );`,
      ) as [string, string];
      expect(template(inPage) === template(alone), lang).toBe(true);
      expect(template(alone), lang).toBeTruthy();
    }
  });

  it('is read by a visitor without script, in French', async () => {
    const path = site.publish(block(tag, {lang: 'fr-CA', phone: '780-555-0100'}), 'En français');
    const page = await site.open(path, undefined, {javaScriptEnabled: false, viewport: {width: 390, height: 844}});
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    const title = {
      'contraindication-checker': 'Avant votre massage',
      'technique-explorer': 'Techniques de massage',
      'aftercare-card': 'Après votre massage',
      'visit-planner': 'Planifiez vos visites',
    }[tag];
    expect(await page.locator(tag).getByRole('heading', {level: 2, name: title}).count()).toBe(1);
    expect(await page.locator(tag).getByRole('heading').count()).toBeGreaterThan(5);
    expect(await page.locator(`${tag} .root a[href="tel:7805550100"]`).first().isVisible()).toBe(true);
    expect(await page.locator(`${tag} .root a[href="tel:911"]`).first().isVisible()).toBe(true);
    // Only the shadow root is shown.
    expect(await page.locator(`${tag} .massage-elements-fallback`).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await page.context().close();
  });

  it.each(['twentytwentythree', 'twentytwentyone'])('gives way to the element with no jump, in %s', async (theme) => {
    site.php(`switch_theme( '${theme}' ); return true;`);
    try {
      const path = site.publish(
        `${block(tag, {phone: '780-555-0100', lang: 'de'})}<!-- wp:paragraph --><p>After it</p><!-- /wp:paragraph -->`,
      );
      const page = await site.open('/');
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/massage-elements/assets/**', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(site.url + path, {waitUntil: 'commit'});
      const heading = page.locator(`${tag} .title`);
      await heading.waitFor();
      await page.locator('p', {hasText: 'After it'}).waitFor({state: 'attached'});
      const before = {text: await heading.textContent(), box: await heading.boundingBox()};
      expect(await page.locator(`${tag} button`).count()).toBe(0);
      release();
      await page.waitForFunction((name) => {
        const root = document.querySelector(name)?.shadowRoot;
        return root?.querySelector('.root button') && !root.querySelector('style');
      }, tag);
      expect(await page.locator(`${tag} .root`).count()).toBe(1);
      expect(await heading.count()).toBe(1);
      expect({text: await heading.textContent(), box: await heading.boundingBox()}).toEqual(before);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
            }).observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
          }),
      );
      expect(moved).toBe(0);
      await page.close();
    } finally {
      site.php(`switch_theme( 'twentytwentythree' ); return true;`);
    }
  });

  it('is nothing else than it is without the add-on', () => {
    const code = shortcode(tag, {...clinic, lang: 'fr', id: 'one'});
    const without = shown(code, `remove_all_filters( 'massage_elements_shadow' );`);
    const wanted = shown(code);
    expect(wanted).toContain('<template');
    expect(wanted.replace(/<template.*<\/template>/s, '')).toBe(without);
  });
});

describe('the add-on', () => {
  it('runs from right to left in Arabic', async () => {
    const page = await site.open(site.publish(block('aftercare-card', {lang: 'ar', phone: '780-555-0100'})), undefined, {
      javaScriptEnabled: false,
    });
    const heading = page.locator('aftercare-card').getByRole('heading', {level: 2});
    expect(await heading.textContent()).toBe('بعد التدليك');
    expect(await heading.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
    expect(await page.locator('aftercare-card a[href="tel:7805550100"] bdi').evaluate((each) => getComputedStyle(each).direction)).toBe(
      'ltr',
    );
    await page.context().close();
  });

  it('takes the clinic and the country from the settings', () => {
    const settings = `add_filter( 'pre_option_massage_elements', fn() => array( 'phone' => '044 555 01 00', 'bookingHref' => '/termin?a=1&b=2', 'country' => 'NZ' ) );`;
    const found = template(shown('[contraindication_checker lang="de"]', settings))!;
    expect(found).toContain('href="tel:0445550100"');
    expect(found).toContain('href="/termin?a=1&amp;b=2"');
    expect(found.match(/tel:(?!0445550100)[^"]*/g)!.filter((number) => number !== 'tel:111')).toEqual([]);
  });

  it('has a language of another country and one that the library does not have', () => {
    expect(template(shown('[aftercare_card lang="zh-SG"]'))).toContain('lang="zh-Hans"');
    expect(template(shown('[aftercare_card lang="pl"]'))).toContain('>After your massage</h2>');
  });

  it('keeps to itself where the element would show something else', () => {
    for (const other of [
      '[aftercare_card technique="cupping"]',
      '[aftercare_card layout="sheet"]',
      '[aftercare_card visited-at="2026-11-20"]',
      '[technique_explorer show="stroke"]',
      '[contraindication_checker scope="core"]',
      '[contraindication_checker topics="skin"]',
      '[visit_planner goal="pain"]',
      '[visit_planner open-part="first-visit"]',
      // No number that a phone could call.
      '[aftercare_card phone="at the desk"]',
    ])
      expect(shown(other), other).not.toContain('<template');
    const profile = `add_filter( 'massage_elements_profile', fn() => array( 'prices' => array( array() ) ) );`;
    expect(shown('[aftercare_card]', profile)).not.toContain('<template');
    expect(shown('[aftercare_card]', `define( 'REST_REQUEST', true );`)).not.toContain('<template');
    expect(site.php(`$GLOBALS['wp_query']->is_feed = true; return do_shortcode( '[aftercare_card]' );`)).toMatch(
      /^<div class="massage-elements-fallback"/,
    );
    // It has the texts of one version of the plugin.
    const file = `WP_PLUGIN_DIR . '/${addOn}'`;
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};
    site.php(
      `file_put_contents( ${file}, str_replace( "VERSION = '${version}'", "VERSION = '${version}.1'", file_get_contents( ${file} ) ) ); return true;`,
    );
    try {
      expect(shown('[aftercare_card]')).not.toContain('<template');
    } finally {
      site.php(
        `file_put_contents( ${file}, str_replace( "VERSION = '${version}.1'", "VERSION = '${version}'", file_get_contents( ${file} ) ) ); return true;`,
      );
    }
    expect(shown('[aftercare_card]')).toContain('<template');
  });

  it('shows as text, or leaves out, whatever a site says', async () => {
    const markup = `1"><img src=x onerror="hacked=1"></template><script>hacked=1</script>'&lt;b&gt;tel:70707071 $1 \\1 <!--phone-->`;
    const values = {phone: markup, emergencyNumber: markup, clinicName: markup};
    const page = await site.open(
      site.publish(
        tags
          .flatMap((tag) =>
            [
              {...values, bookingHref: `/a?"><img src=x onerror="hacked=1">`},
              {...values, bookingHref: 'javascript:hacked=1'},
            ].map((each) => ({tag, each})),
          )
          .map(({tag, each}) => block(tag, each))
          .join('\n'),
      ),
      undefined,
      {javaScriptEnabled: false},
    );
    expect(await page.locator('img, script[src=""]').count()).toBe(0);
    for (const tag of tags) {
      const roots = page.locator(`${tag} .root`);
      expect(await roots.count(), tag).toBe(2);
      const links = await page
        .locator(`${tag} .root a[href^="tel:"], ${tag} .root a[part=booking]`)
        .evaluateAll((all) =>
          all.map((each) => [each.getAttribute('href'), each.textContent, [...each.attributes].map(({name}) => name).join()]),
        );
      expect(links.length, tag).toBeGreaterThan(1);
      for (const [href, text, names] of links) {
        expect(href).toMatch(/^tel:[\d+*#]+$|^\/a\?"><img/);
        // What is no number to call is not one for emergencies. Entities are what WordPress's filter makes of characters.
        if (href!.startsWith('tel:') && href !== 'tel:911') expect(text).toContain(markup.replace('&lt;b&gt;', '<b>'));
        expect(names).not.toMatch(/\bon/);
      }
    }
    await page.context().close();
  });

  it('says only what the plugin has in all languages', () => {
    const source = readFileSync(
      new URL('../../integrations/wordpress/massage-elements-text/massage-elements-text.php', import.meta.url),
      'utf8',
    );
    const said = [...source.matchAll(/massage_elements_word\( '([^']*)'/g)].map(([, text]) => text);
    expect(said).toHaveLength(2);
    const known = pluginWords().flatMap(({context, text}) => (context === 'page' ? [text] : []));
    expect(known).toEqual(expect.arrayContaining(said));
  });

  it('does nothing without the plugin, and leaves nothing behind', async () => {
    const path = site.publish(
      '<!-- wp:massage-elements/aftercare-card --><p>Rest a little.</p><!-- /wp:massage-elements/aftercare-card -->',
    );
    expect(await html(path)).toContain('<template shadowrootmode="open">');
    site.php(`deactivate_plugins( '${main}' ); return true;`);
    try {
      const page = await html(path);
      expect(page).toContain('Rest a little.');
      expect(page).not.toMatch(/<template|aftercare-card>|critical error/);
      expect(site.php(`return array( is_plugin_active( '${addOn}' ), do_shortcode( '[aftercare_card]' ) );`)).toEqual([
        true,
        '[aftercare_card]',
      ]);
    } finally {
      site.php(`activate_plugin( '${main}' ); return true;`);
    }
    site.php(`deactivate_plugins( '${addOn}' ); return true;`);
    try {
      const page = await html(path);
      expect(page).toContain('<aftercare-card');
      expect(page).not.toContain('<template');
      expect(
        site.php(
          `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%massage%' AND option_name <> 'massage_elements'" );`,
        ),
      ).toEqual([]);
    } finally {
      site.php(`activate_plugin( '${addOn}' ); return true;`);
    }
  });
});

describe('all this', () => {
  it('made no page complain, asked no other host, and left nothing in the debug log', () => {
    expect(site.complaints).toEqual([]);
    expect(site.log()).toEqual([]);
  });
});
