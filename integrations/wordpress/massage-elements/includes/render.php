<?php
/**
 * From attributes to HTML: for blocks and shortcodes alike.
 *
 * @package MassageElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of the library that a tag or locale stands for.
 *
 * @param string $tag Such as fr, fr-CA, fr_CA or zh_CN.
 * @return string Such as fr or zh-Hans; en where the library does not have the language in these letters.
 */
function massage_elements_known_language( $tag ) {
	$tags  = massage_elements_data( 'content' )['tags'];
	$parts = explode( '-', strtolower( str_replace( '_', '-', $tag ) ) );
	while ( $parts ) {
		if ( isset( $tags[ implode( '-', $parts ) ] ) ) {
			return $tags[ implode( '-', $parts ) ];
		}
		array_pop( $parts );
	}
	return 'en';
}

/**
 * The language of the page: as WPML or Polylang say, else the settings, else the site's.
 *
 * @return string Language tag.
 */
function massage_elements_page_language() {
	// Not determine_locale(): in the editor's requests that is the editor's language, not the page's.
	$site    = massage_elements_tag( get_locale() );
	$current = apply_filters( 'wpml_current_language', null );
	if ( ( ! is_string( $current ) || 'all' === $current ) && function_exists( 'pll_current_language' ) ) {
		$current = pll_current_language( 'locale' );
	}
	$current = 'all' === $current ? '' : massage_elements_tag( $current );
	if ( '' === $current ) {
		$settings = massage_elements_settings();
		$current  = $settings['language'];
	}
	// The site's locale says the same with its region: zh_CN where WPML says zh-hans.
	if ( '' === $current || 0 === stripos( $site . '-', $current . '-' ) || ( 'zh-hans' === strtolower( $current ) && 'zh-Hans' === massage_elements_known_language( $site ) ) ) {
		return '' === $site ? 'en' : $site;
	}
	return $current;
}

/**
 * The language of the post that is being edited, which in the dashboard is not the one that WPML or Polylang are set to.
 *
 * @return string Language tag.
 */
function massage_elements_post_language() {
	$post = get_post();
	$tag  = '';
	if ( $post ) {
		$details = apply_filters( 'wpml_post_language_details', null, $post->ID );
		if ( is_array( $details ) && isset( $details['locale'] ) ) {
			$tag = massage_elements_tag( $details['locale'] );
		} elseif ( function_exists( 'pll_get_post_language' ) ) {
			$tag = massage_elements_tag( pll_get_post_language( $post->ID, 'locale' ) );
		}
	}
	// A new translation has no language of its own yet.
	foreach ( array( 'new_lang', 'lang' ) as $name ) {
		$tag = '' === $tag ? massage_elements_tag( filter_input( INPUT_GET, $name ) ) : $tag;
	}
	return '' === $tag || 'all' === $tag ? massage_elements_page_language() : $tag;
}

/**
 * A text of the page in its language.
 *
 * @param string $text     English text, written out in the call: the script that collects the words looks for that.
 * @param string $language Language of the library.
 * @return string
 */
function massage_elements_word( $text, $language ) {
	$words = massage_elements_data( 'words' );
	return isset( $words[ $language ][ $text ] ) ? $words[ $language ][ $text ] : $text;
}

/**
 * What a page shows until an element is ready, where scripts are off and where the plugin is off.
 *
 * @param string $language Language of the library: the page's, which is not always the one that WordPress is speaking.
 * @return string[][] Heading and text by tag.
 */
function massage_elements_fallbacks( $language ) {
	return array(
		'contraindication-checker' => array(
			massage_elements_word( 'Before your massage', $language ),
			massage_elements_word( 'Please tell your therapist before your massage about any illness, medicine, injury, operation or pregnancy.', $language ),
		),
		'technique-explorer'       => array(
			massage_elements_word( 'Kinds of massage', $language ),
			massage_elements_word( 'There are many kinds of massage. Your therapist helps you find one for what you need.', $language ),
		),
		'aftercare-card'           => array(
			massage_elements_word( 'After your massage', $language ),
			massage_elements_word( 'Stand up slowly, and rest if you want to. Feeling sore or tired is common and mostly gone within a day or two.', $language ),
		),
		'visit-planner'            => array(
			massage_elements_word( 'Plan your visits', $language ),
			massage_elements_word( 'Your first visit starts with questions about your health and your goals. Then you agree with your therapist how often to come.', $language ),
		),
	);
}

/**
 * The first number to call in what people write: not an extension, a second number, or the "(0)" of "+44 (0)20".
 *
 * @param string $number As people write it.
 * @return string Digits; empty where there are none, and for letters that stand for digits. The same as telLink() of the library.
 */
function massage_elements_digits( $number ) {
	if ( ! preg_match( '/[+*#\d][^\p{L}\/,;|]*/u', $number, $found, PREG_OFFSET_CAPTURE ) ) {
		return '';
	}
	list( $first, $at ) = $found[0];
	$digits             = preg_replace( '/[^\d+*#]/', '', preg_replace( '/^(\+.*?)\(0\)/', '$1', $first ) );
	return preg_match( '/\d/', $digits ) && ! preg_match( '/-$/D', $first ) ? $digits : '';
}

/**
 * A number as a link that calls it.
 *
 * @param string $number As people write it.
 * @return string HTML.
 */
function massage_elements_call( $number ) {
	$digits = massage_elements_digits( $number );
	return '' === $digits ? massage_elements_escape( $number ) : sprintf( '<a href="tel:%s" dir="ltr">%s</a>', massage_elements_escape( $digits ), massage_elements_escape( $number ) );
}

/**
 * Escapes for HTML text and attributes. Unlike esc_html() and esc_attr() it escapes "&" always, so that a browser gets the very
 * characters that were checked: "&#58;" stays these five characters and does not become a colon.
 *
 * @param string $text Any text.
 * @return string
 */
function massage_elements_escape( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' );
}

/**
 * The country that a language tag names.
 *
 * @param string $tag Such as fr-CA or zh-Hans-SG.
 * @return string Such as CA; empty where it names none.
 */
function massage_elements_region( $tag ) {
	return preg_match( '/-([a-z]{2})(?=-|$)/iD', $tag, $region ) ? strtoupper( $region[1] ) : '';
}

/**
 * The country that the site's own language names. Not get_locale(): a translation plugin changes that with each page, and a
 * page in Chinese does not move the clinic to China.
 *
 * @return string Such as CA; empty where it names none.
 */
function massage_elements_site_country() {
	$locale = get_option( 'WPLANG' );
	if ( false === $locale && is_multisite() ) {
		$locale = get_site_option( 'WPLANG' );
	}
	// WordPress keeps nothing for the language that it is written in.
	return massage_elements_region( massage_elements_tag( $locale ? $locale : 'en_US' ) );
}

/**
 * The emergency number of a page.
 *
 * @param array  $clean    Attributes.
 * @param string $language Language tag of the page.
 * @return string
 */
function massage_elements_emergency_number( $clean, $language ) {
	$profile = massage_elements_profile();
	foreach ( array( $clean['emergency-number'] ?? '', $profile['emergencyNumber'] ?? '' ) as $number ) {
		$number = massage_elements_number( $number );
		if ( '' !== $number ) {
			return $number;
		}
	}
	$country = $clean['country'] ?? $profile['country'] ?? '';
	if ( '' === $country ) {
		$country = massage_elements_site_country();
	}
	if ( '' === $country ) {
		$country = massage_elements_region( $language );
	}
	$numbers = massage_elements_data( 'content' )['emergencyNumbers'];
	return isset( $numbers[ $country ] ) ? $numbers[ $country ] : '112';
}

/**
 * What stands inside the tag: a heading, a text, the clinic's phone and the emergency number.
 *
 * @param string $tag      Tag of an element.
 * @param array  $clean    Attributes.
 * @param string $language Language tag of the page.
 * @param string $own      The editor's own text; empty for ours.
 * @return string HTML.
 */
function massage_elements_fallback( $tag, $clean, $language, $own ) {
	$known                  = massage_elements_known_language( $language );
	list( $heading, $text ) = massage_elements_fallbacks( $known )[ $tag ];
	// Our own text in another language, as it was when the block was inserted, follows the page.
	$ours  = array_map( fn( $each ) => massage_elements_fallbacks( $each )[ $tag ][1], array_keys( massage_elements_data( 'content' )['languages'] ) );
	$text  = '' === $own || in_array( $own, $ours, true ) ? $text : $own;
	$level = isset( $clean['heading-level'] ) ? $clean['heading-level'] : 2;
	$phone = isset( $clean['phone'] ) ? $clean['phone'] : massage_elements_settings()['phone'];
	$html  = sprintf( '<h%1$d>%2$s</h%1$d><p>%3$s</p>', $level, massage_elements_escape( $heading ), massage_elements_escape( $text ) );
	if ( '' !== $phone ) {
		$html .= '<p>' . sprintf( massage_elements_escape( massage_elements_word( 'Questions? Call us on %s.', $known ) ), massage_elements_call( $phone ) ) . '</p>';
	}
	$html .= '<p>' . sprintf( massage_elements_escape( massage_elements_word( 'Chest pain, trouble breathing, a drooping face, a sudden weak arm or leg, or the worst headache of your life? Call %s now.', $known ) ), massage_elements_call( massage_elements_emergency_number( $clean, $language ) ) ) . '</p>';
	return sprintf( '<div class="massage-elements-fallback" lang="%s" dir="%s">%s</div>', massage_elements_escape( explode( '-', $language )[0] === $known ? $language : $known ), massage_elements_data( 'content' )['languages'][ $known ]['dir'], $html );
}

/**
 * A colour as CSS.
 *
 * @param mixed $value Slug of the theme's palette, var:preset|color|slug, or a colour value.
 * @return string Empty for anything else.
 */
function massage_elements_color( $value ) {
	if ( ! is_string( $value ) || strlen( $value ) > 100 ) {
		return '';
	}
	if ( preg_match( '/^(?:var:preset\|color\||var\(--wp--preset--color--)?([a-z0-9][a-z0-9-]*)\)?$/D', $value, $slug ) ) {
		return 'var(--wp--preset--color--' . $slug[1] . ')';
	}
	return preg_match( '/^(#[0-9a-f]{3,8}|(rgb|hsl)a?\([\d\s.,%\/]+\))$/iD', $value ) ? $value : '';
}

/**
 * A length of the theme's scale or of the editor's own as CSS.
 *
 * @param mixed  $value Such as var:preset|spacing|50 or 1.5rem.
 * @param string $scale spacing or font-size.
 * @return string Empty for anything else.
 */
function massage_elements_length( $value, $scale ) {
	if ( ! is_string( $value ) || strlen( $value ) > 100 ) {
		return '';
	}
	if ( preg_match( '/^var:preset\|' . $scale . '\|([a-z0-9-]+)$/D', $value, $slug ) ) {
		return 'var(--wp--preset--' . $scale . '--' . $slug[1] . ')';
	}
	return preg_match( '/^(0|\d{0,4}(\.\d{1,4})?(px|em|rem|vw|vh|%))$/D', $value ) ? $value : '';
}

/**
 * What the Look of a block says in custom properties of the library.
 *
 * @param array $block Attributes of the block.
 * @return string[] Values by property.
 */
function massage_elements_look( $block ) {
	$style  = isset( $block['style'] ) && is_array( $block['style'] ) ? $block['style'] : array();
	$at     = fn( $one, $two ) => isset( $style[ $one ] ) && is_array( $style[ $one ] ) && isset( $style[ $one ][ $two ] ) ? $style[ $one ][ $two ] : null;
	$either = fn( $slug, $value ) => massage_elements_color( empty( $block[ $slug ] ) ? $value : $block[ $slug ] );
	$sides  = function ( $box ) {
		$box    = is_array( $box ) ? $box : array_fill_keys( array( 'top', 'right', 'bottom', 'left' ), $box );
		$values = array_map( fn( $side ) => massage_elements_length( isset( $box[ $side ] ) ? $box[ $side ] : '', 'spacing' ), array( 'top', 'right', 'bottom', 'left' ) );
		return implode( '', $values ) === '' ? '' : implode( ' ', array_map( fn( $value ) => '' === $value ? '0' : $value, $values ) );
	};
	$look   = array(
		'--massage-accent-color'  => massage_elements_color( isset( $block['accentColor'] ) ? $block['accentColor'] : '' ),
		'--massage-surface-color' => $either( 'backgroundColor', $at( 'color', 'background' ) ),
		'--massage-text-color'    => $either( 'textColor', $at( 'color', 'text' ) ),
		'--massage-padding'       => $sides( $at( 'spacing', 'padding' ) ),
		'--massage-font-size'     => massage_elements_length( empty( $block['fontSize'] ) || ! is_string( $block['fontSize'] ) ? $at( 'typography', 'fontSize' ) : 'var:preset|font-size|' . $block['fontSize'], 'font-size' ),
	);
	if ( '' !== $look['--massage-surface-color'] && '' === $look['--massage-padding'] ) {
		$look['--massage-padding'] = '1.25em';
	}
	$margin = $at( 'spacing', 'margin' );
	$ends   = array(
		'top'    => 'margin-block-start',
		'bottom' => 'margin-block-end',
	);
	foreach ( $ends as $side => $property ) {
		$look[ $property ] = massage_elements_length( is_array( $margin ) && isset( $margin[ $side ] ) ? $margin[ $side ] : '', 'spacing' );
	}
	return array_filter( $look, fn( $value ) => '' !== $value );
}

/**
 * Ids for elements without one of their own. The first of its kind always has the same, so that another block can be connected
 * with it; where WordPress makes the content of a page twice, or of two posts for one page, each content has ids of its own, and
 * its blocks are connected with each other.
 *
 * @return object given: how many ids by kind and ending. content: whether a content had some. ending: of the content that is being made, after those around it in outer.
 */
function massage_elements_ids() {
	static $ids = null;
	if ( null === $ids ) {
		$ids = (object) array(
			'given'   => array(),
			'content' => false,
			'ending'  => '',
			'outer'   => array(),
			'count'   => 0,
		);
	}
	return $ids;
}
add_filter(
	'the_content',
	function ( $content ) {
		$ids          = massage_elements_ids();
		$ids->outer[] = $ids->ending;
		if ( $ids->content ) {
			$ids->ending = '-c' . ( ++$ids->count );
		}
		return $content;
	},
	PHP_INT_MIN
);
add_filter(
	'the_content',
	function ( $content ) {
		$ids         = massage_elements_ids();
		$ids->ending = (string) array_pop( $ids->outer );
		return $content;
	},
	PHP_INT_MAX
);

/**
 * An element as HTML, with all that the page needs for it.
 *
 * @param string $tag   Tag of an element.
 * @param array  $given Attributes by the element's names, not yet checked.
 * @param array  $more  id: of the element. own: the editor's fallback text. look: see massage_elements_look(). wrapper: attributes of the element around, as HTML.
 * @return string HTML.
 */
function massage_elements_html( $tag, $given, $more = array() ) {
	$clean    = massage_elements_clean( $tag, $given );
	$language = isset( $clean['lang'] ) ? $clean['lang'] : massage_elements_page_language();
	$fallback = massage_elements_fallback( $tag, $clean, $language, massage_elements_text( isset( $more['own'] ) ? $more['own'] : '' ) );
	if ( is_feed() ) {
		return $fallback;
	}

	$id = isset( $more['id'] ) && is_string( $more['id'] ) && preg_match( '/^[a-z][\w-]{0,63}$/iD', $more['id'] ) ? $more['id'] : '';
	if ( '' === $id ) {
		$ids    = massage_elements_ids();
		$number = isset( $ids->given[ $tag . $ids->ending ] ) ? $ids->given[ $tag . $ids->ending ] + 1 : 1;
		$id     = "massage-$tag" . ( $number > 1 ? "-$number" : '' ) . $ids->ending;

		$ids->given[ $tag . $ids->ending ] = $number;
	}
	if ( massage_elements_ids()->outer ) {
		massage_elements_ids()->content = true;
	}
	if ( isset( $clean['for'] ) ) {
		$clean['for'] = preg_replace( '/(?<!\S)(massage-(?:' . implode( '|', massage_elements_tags() ) . ')(?:-\d+)?)(?!\S)/', '$1' . massage_elements_ids()->ending, $clean['for'] );
	}

	$attributes = '';
	$clean     += array(
		'id'   => $id,
		'lang' => $language,
	);
	// The element would take the country of the page's language.
	$country = massage_elements_site_country();
	if ( '' !== $country && massage_elements_region( $language ) !== $country && empty( massage_elements_profile()['country'] ) ) {
		$clean += array( 'country' => $country );
	}
	foreach ( $clean as $name => $value ) {
		$attributes .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, massage_elements_escape( (string) $value ) );
	}
	massage_elements_need( $tag );
	$look = massage_elements_need_look( isset( $more['look'] ) ? $more['look'] : array() );
	/**
	 * What stands in the tag before the text for visitors without script: HTML, printed as it is.
	 *
	 * @param string $html     Empty.
	 * @param string $tag      Tag of the element.
	 * @param array  $clean    Its attributes, checked.
	 * @param string $language Language tag of the page.
	 */
	$shadow = apply_filters( 'massage_elements_shadow', '', $tag, $clean, $language );
	return sprintf(
		'<div %1$s><%2$s%3$s%4$s>%5$s%6$s</%2$s></div>',
		isset( $more['wrapper'] ) ? $more['wrapper'] : 'class="massage-elements"',
		$tag,
		$attributes,
		'' === $look ? '' : " class=\"$look\"",
		$shadow,
		$fallback
	);
}

/**
 * A block as HTML.
 *
 * @param string $tag     Tag of an element.
 * @param array  $block   Attributes of the block.
 * @param string $content What stands in the post: the text for a site where the plugin is off.
 * @return string HTML.
 */
function massage_elements_render_block( $tag, $block, $content ) {
	$given = array();
	foreach ( massage_elements_data( 'elements' )[ $tag ] as $name => $rule ) {
		if ( isset( $block[ $rule['property'] ] ) ) {
			$value          = $block[ $rule['property'] ];
			$given[ $name ] = is_string( $value ) ? massage_elements_decode( $value ) : $value;
		}
	}
	return massage_elements_html(
		$tag,
		$given,
		array(
			'id'      => isset( $block['elementId'] ) ? $block['elementId'] : '',
			'own'     => massage_elements_decode( wp_strip_all_tags( substr( (string) $content, 0, MASSAGE_ELEMENTS_LIST ) ) ),
			'look'    => massage_elements_look( $block ),
			'wrapper' => get_block_wrapper_attributes( array( 'class' => 'massage-elements' ) ),
		)
	);
}

/**
 * A shortcode as HTML.
 *
 * @param array|string $given   Attributes, as WordPress found them.
 * @param string|null  $content Text between the opening and the closing shortcode, if there is one.
 * @param string       $name    Name of the shortcode.
 * @return string HTML.
 */
function massage_elements_render_shortcode( $given, $content, $name ) {
	$attributes = array();
	foreach ( (array) $given as $attribute => $value ) {
		// [technique_explorer structured-data]: WordPress hands over a word without a value under a number.
		if ( is_int( $attribute ) ) {
			$attributes[ strtolower( $value ) ] = 'true';
		} else {
			// The visual editor writes "&" as "&amp;" too.
			$attributes[ str_replace( '_', '-', $attribute ) ] = massage_elements_decode( $value );
		}
	}
	return massage_elements_html(
		str_replace( '_', '-', $name ),
		$attributes,
		array(
			'id'  => isset( $attributes['id'] ) ? $attributes['id'] : '',
			'own' => massage_elements_decode( wp_strip_all_tags( substr( (string) $content, 0, MASSAGE_ELEMENTS_LIST ) ) ),
		)
	);
}

add_action(
	'init',
	function () {
		foreach ( massage_elements_tags() as $tag ) {
			add_shortcode( str_replace( '-', '_', $tag ), 'massage_elements_render_shortcode' );
		}
	}
);
