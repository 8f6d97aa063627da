import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {phpText, wordpress} from './site.js';

const site = wordpress();

const markup = `"><img src=x onerror="hacked=1"><script>hacked=1</script>'`;
const links = [
  'javascript:hacked=1',
  ' JaVaScRiPt:hacked=1',
  'java\nscript:hacked=1',
  '\u0001javascript:hacked=1',
  'javascript&#58;hacked=1',
  'javascript&colon;hacked=1',
  'data:text/html,<script>hacked=1</script>',
  'vbscript:hacked=1',
];
const tags = ['contraindication-checker', 'technique-explorer', 'aftercare-card', 'visit-planner'];
const names = [
  ...[
    'topics',
    'exclude',
    'scope',
    'layout',
    'view',
    'technique',
    'auto-clear',
    'show',
    'hide',
    'goal',
    'for',
    'hash',
    'regions',
    'visited-at',
    'phase',
    'open-part',
    'starts-at',
  ],
  ...[
    'lang',
    'languages',
    'heading-level',
    'clinic-name',
    'phone',
    'booking-href',
    'country',
    'emergency-number',
    'id',
    'onclick',
    'onfocus',
    'style',
    'class',
    'slot',
    'profile',
    'expose-answers',
  ],
];
const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const comment = (tag: string, attributes: object) =>
  // As WordPress writes it: no "--", "<", ">" or "&" in a comment.
  `<!-- wp:massage-elements/${tag} ${JSON.stringify(attributes).replace(/--|[<>&]/g, (found) => [...found].map((letter) => `\\u00${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''))} /-->`;

/** The tags and their attributes that a browser makes of a post, and whether any of it ran. */
async function seen(content: string) {
  const page = await site.open(site.publish(content));
  for (const element of await page.locator(tags.join()).all()) await element.locator('.root').waitFor();
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    elements: [...document.querySelectorAll('.massage-elements, .massage-elements *')].map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    })),
  }));
  await page.close();
  return found;
}
const allowed = new Set(['div', 'h2', 'p', 'a', ...tags]);

describe('hostile attributes', () => {
  it.each([
    [
      'shortcodes',
      (value: string) =>
        tags
          .map(
            (tag) =>
              `[${tag.replaceAll('-', '_')} ${names.map((name) => `${name}='${value.replaceAll("'", '’').replaceAll(']', '')}'`).join(' ')}]`,
          )
          .join(''),
    ],
    [
      'blocks',
      (value: string) =>
        tags
          .map((tag) =>
            comment(tag, {
              ...Object.fromEntries(names.map((name) => [camel(name), value])),
              elementId: value,
              accentColor: value,
              backgroundColor: value,
              style: {color: {text: value}, spacing: {padding: value, margin: {top: value}}, typography: {fontSize: value}},
            }),
          )
          .join(''),
    ],
  ])('in %s are shown as text or left out', async (kind, write) => {
    for (const value of [markup, `" autofocus onfocus="hacked=1" x="`]) {
      const {hacked, elements} = await seen(write(value));
      expect(hacked).toBe(false);
      expect(elements.map(({tag}) => tag).filter((tag) => !allowed.has(tag))).toEqual([]);
      expect(
        elements
          .flatMap(({attributes}) => Object.keys(attributes))
          .filter((name) => /^on|^style$|^slot$|^profile$|expose|autofocus/.test(name)),
      ).toEqual([]);
      const own = elements.filter(({tag}) => tags.includes(tag));
      expect(own).toHaveLength(4);
      for (const {attributes} of own) {
        // A clinic's name is a text: what is markup elsewhere is its letters here. WordPress drops a shortcode's value with "<".
        if (kind === 'blocks' || value !== markup) expect(attributes['clinic-name']).toBe(value.trim());
        expect(
          Object.entries(attributes)
            .filter(([, given]) => given !== '')
            .map(([name]) => name)
            .filter((name) => !['id', 'lang', 'clinic-name', 'phone', 'emergency-number', 'class', 'booking-href', 'for'].includes(name)),
        ).toEqual([]);
        expect(attributes['id']).toMatch(/^massage-[a-z-]+(-\d)?$/);
      }
    }
    expect(
      site.php(
        `do_shortcode( do_blocks( ${phpText(write('red;}body{display:none'))} ) ); ob_start(); wp_print_styles(); return ob_get_clean();`,
      ),
    ).not.toContain('display:none');
  });

  it('leave no booking link that is none', async () => {
    const contents = links.flatMap((link) => [
      `[visit_planner booking-href="${link.replace(/[<>]/g, '')}"]`,
      comment('visit-planner', {bookingHref: link}),
    ]);
    const {hacked, elements} = await seen(contents.join('\n\n'));
    expect(hacked).toBe(false);
    const planners = elements.filter(({tag}) => tag === 'visit-planner');
    expect(planners).toHaveLength(contents.length);
    for (const [index, {attributes}] of planners.entries()) {
      const href = attributes['booking-href'];
      // Either left out, or harmless letters to a browser.
      if (href !== undefined) expect(new URL(href, site.url).protocol, contents[index]).toMatch(/^https?:$/);
    }
  });

  it('keep the links that a clinic has', () => {
    const kept = [
      'https://clinic.example/book?a=1&b=2',
      '/book',
      'book/',
      'tel:+17805550100',
      'mailto:a@b.example',
      '?book=1',
      '//clinic.example/book',
      'book.html',
      'book.php?a=b',
    ];
    expect(
      site.php(
        `return array_map( fn( $link ) => massage_elements_clean( 'visit-planner', array( 'booking-href' => $link ) )['booking-href'], json_decode( ${phpText(JSON.stringify(kept))} ) );`,
      ),
    ).toEqual(kept);
    for (const host of ['www.clinic.example/book', 'clinic.example', 'clinic.example?book=1', 'book.my-clinic.example/'])
      expect(site.php(`return massage_elements_link( '${host}' );`)).toBe(`https://${host}`);
  });

  it('of a megabyte are cut, fast', () => {
    const {lengths, seconds} = site.php(`
      $big = str_repeat( 'a"<b>\u00e9 ', 200000 );
      $start = microtime( true );
      $lengths = array();
      foreach ( massage_elements_tags() as $tag ) {
        $given = array_fill_keys( array_keys( massage_elements_data( 'elements' )[ $tag ] ), $big );
        $lengths[] = strlen( massage_elements_html( $tag, $given, array( 'own' => $big, 'id' => $big, 'look' => massage_elements_look( array( 'accentColor' => $big, 'style' => array( 'spacing' => array( 'padding' => $big ) ) ) ) ) ) );
        $lengths[] = strlen( do_shortcode( '[' . str_replace( '-', '_', $tag ) . ' clinic-name="' . str_repeat( 'x', 1000000 ) . '"]' ) );
      }
      return array( 'lengths' => $lengths, 'seconds' => microtime( true ) - $start );`) as {lengths: number[]; seconds: number};
    expect(Math.max(...lengths)).toBeLessThan(20_000);
    expect(seconds).toBeLessThan(5);
  });

  it('of wrong types are left out', () => {
    for (const wrong of ['array( array( 1 ) )', 'null', 'new stdClass', '1.5', 'false', `"\\xff\\xfe"`])
      expect(
        site.php(
          `$clean = array(); foreach ( massage_elements_tags() as $tag ) { $clean += massage_elements_clean( $tag, array_fill_keys( array_keys( massage_elements_data( 'elements' )[ $tag ] ), ${wrong} ) ); } unset( $clean['clinic-name'], $clean['phone'], $clean['emergency-number'], $clean['booking-href'] ); return array_keys( $clean );`,
        ),
        wrong,
      ).toEqual([]);
    expect(
      site.php(
        `return do_blocks( ${phpText(comment('visit-planner', {style: 'x', goal: [], elementId: {}, accentColor: 5, backgroundColor: ['x'], fontSize: 7}))} );`,
      ),
    ).toContain('<visit-planner id="massage-visit-planner" lang="en-US"><div');
  });
});

describe('the preview route of WordPress', () => {
  const pages = new Map<string | undefined, Page>();
  const ask = async (who: 'editor' | 'subscriber' | undefined, attributes: object, tag = 'visit-planner') => {
    const page = pages.get(who) ?? (await site.open(who ? '/wp-admin/profile.php' : '/', who));
    pages.set(who, page);
    return page.evaluate(
      async ([tag, body]) => {
        const nonce = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text());
        const answer = await fetch(`/?rest_route=/wp/v2/block-renderer/massage-elements/${tag}&context=edit`, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', ...(nonce.length === 10 ? {'X-WP-Nonce': nonce} : {})},
          body: body!,
        });
        return {status: answer.status, text: await answer.text()};
      },
      [tag, JSON.stringify({attributes})] as const,
    );
  };

  it('needs the right to write posts', async () => {
    expect((await ask(undefined, {})).status).toBe(401);
    expect((await ask('subscriber', {})).status).toBe(403);
    const {status, text} = await ask('editor', {goal: 'pain'});
    expect(status).toBe(200);
    expect((JSON.parse(text) as {rendered: string}).rendered).toContain('goal="pain"');
    site.complaints.splice(0, site.complaints.length, ...site.complaints.filter((line) => !/status of 40[013]/.test(line)));
  });

  it('refuses wrong types and values, and what is no attribute', async () => {
    for (const wrong of [{goal: ['a']}, {goal: {a: 1}}, {headingLevel: 'x'}, {headingLevel: 9}, {unknown: 'x'}, {phone: {}}])
      expect((await ask('editor', wrong)).status, JSON.stringify(wrong)).toBe(400);
    expect((await ask('editor', {layout: 'wild'}, 'aftercare-card')).status).toBe(400);
    const big = await ask('editor', {clinicName: markup.repeat(20_000)});
    expect(big.status).toBe(200);
    expect(big.text.length).toBeLessThan(10_000);
    site.complaints.splice(0, site.complaints.length, ...site.complaints.filter((line) => !/status of 40[013]/.test(line)));
  });

  it('is the only one: the plugin adds no route, no ajax action, no form of its own', () => {
    expect(
      site.php(
        `return array_values( array_filter( array_keys( rest_get_server()->get_routes() ), fn( $route ) => false !== strpos( $route, 'massage' ) && 0 !== strpos( $route, '/wp/v2/block-renderer' ) ) );`,
      ),
    ).toEqual([]);
    expect(
      site.php(
        `global $wp_filter; return array_values( array_filter( array_keys( $wp_filter ), fn( $hook ) => preg_match( '/^(wp_ajax|admin_post).*massage/', $hook ) ) );`,
      ),
    ).toEqual([]);
  });
});

describe('all this', () => {
  it('made no page complain, asked no other host, and left nothing in the debug log', () => {
    expect(site.complaints).toEqual([]);
    expect(site.log()).toEqual([]);
  });
});
