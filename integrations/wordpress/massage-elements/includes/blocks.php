<?php
/**
 * The blocks, what their editor needs, and the pattern.
 *
 * @package MassageElements
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', fn() => load_plugin_textdomain( 'massage-elements', false, dirname( plugin_basename( MASSAGE_ELEMENTS_FILE ) ) . '/languages' ), 1 );

add_action(
	'init',
	function () {
		wp_register_script( 'massage-elements-editor', MASSAGE_ELEMENTS_URL . '/editor.js', array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-date', 'wp-dom-ready', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-plugins', 'wp-shortcode' ), MASSAGE_ELEMENTS_VERSION, true );
		wp_set_script_translations( 'massage-elements-editor', 'massage-elements', MASSAGE_ELEMENTS_DIR . '/languages' );
		wp_register_style( 'massage-elements-editor', MASSAGE_ELEMENTS_URL . '/editor.css', array(), MASSAGE_ELEMENTS_VERSION );
		// Only plain scripts get into the editor's frame.
		wp_register_script( 'massage-elements-canvas', MASSAGE_ELEMENTS_URL . '/canvas.js', array(), massage_elements_data( 'content' )['assets'], false );

		foreach ( massage_elements_tags() as $tag ) {
			$settings = array(
				'attributes'      => massage_elements_block_attributes( $tag ),
				'render_callback' => fn( $attributes, $content = '' ) => massage_elements_render_block( $tag, $attributes, $content ),
			);
			// A script of the block, and not only of the editor, is loaded into the editor's frame; on pages we load by ourselves.
			if ( is_admin() ) {
				$settings['script_handles'] = array( 'massage-elements-canvas' );
			}
			register_block_type( MASSAGE_ELEMENTS_DIR . '/blocks/' . $tag, $settings );
		}

		register_block_pattern(
			'massage-elements/visit',
			array(
				'title'       => __( 'Before / during / after your visit', 'massage-elements' ),
				'description' => __( 'Health questions, kinds of massage and aftercare on one page.', 'massage-elements' ),
				'categories'  => array( 'massage-elements' ),
				'keywords'    => array( __( 'massage', 'massage-elements' ) ),
				'content'     => massage_elements_pattern(),
			)
		);
	}
);

add_action( 'init', fn() => register_block_pattern_category( 'massage-elements', array( 'label' => __( 'Massage clinic', 'massage-elements' ) ) ), 9 );

add_filter(
	'block_categories_all',
	fn( $categories ) => array_merge(
		$categories,
		array(
			array(
				'slug'  => 'massage-elements',
				'title' => __( 'Massage clinic', 'massage-elements' ),
			),
		)
	)
);

/**
 * A block as it stands in a post.
 *
 * @param string $tag        Tag of an element.
 * @param array  $attributes Attributes of the block.
 * @return string
 */
function massage_elements_block_markup( $tag, $attributes ) {
	$text = massage_elements_fallbacks( massage_elements_known_language( massage_elements_page_language() ) )[ $tag ][1];
	return sprintf(
		"<!-- wp:massage-elements/%1\$s %2\$s -->\n<p class=\"wp-block-massage-elements-%1\$s\">%3\$s</p>\n<!-- /wp:massage-elements/%1\$s -->",
		$tag,
		wp_json_encode( $attributes, JSON_UNESCAPED_SLASHES ),
		esc_html( $text )
	);
}

/**
 * The pattern for a whole visit.
 *
 * @return string
 */
function massage_elements_pattern() {
	$heading = fn( $text ) => sprintf( "<!-- wp:heading -->\n<h2>%s</h2>\n<!-- /wp:heading -->", esc_html( $text ) );
	$below   = array( 'headingLevel' => 3 );
	return implode(
		"\n\n",
		array(
			$heading( __( 'Before your visit', 'massage-elements' ) ),
			massage_elements_block_markup( 'contraindication-checker', $below ),
			$heading( __( 'During your visit', 'massage-elements' ) ),
			massage_elements_block_markup( 'technique-explorer', array( 'for' => 'massage-contraindication-checker' ) + $below ),
			$heading( __( 'After your visit', 'massage-elements' ) ),
			massage_elements_block_markup( 'aftercare-card', array( 'for' => 'massage-technique-explorer massage-contraindication-checker' ) + $below ),
		)
	);
}

add_action(
	'enqueue_block_editor_assets',
	function () {
		$content = massage_elements_data( 'content' );
		$known   = array_keys( $content['languages'] );
		$data    = array(
			'elements'  => massage_elements_data( 'elements' ),
			'names'     => massage_elements_names( get_user_locale() ),
			'content'   => array_intersect_key( $content, array_flip( array( 'contentReviewDue', 'languages', 'tags' ) ) ),
			'fallbacks' => array_combine( $known, array_map( 'massage_elements_fallbacks', $known ) ),
			'clinic'    => (object) massage_elements_profile(),
			'language'  => massage_elements_post_language(),
			'country'   => massage_elements_site_country(),
			'look'      => (object) massage_elements_site_look(),
			'settings'  => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=massage-elements' ) : '',
		);
		wp_add_inline_script( 'massage-elements-editor', 'window.massageElements = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
);

// One translation serves all countries of a language: fr_CA takes what is there for fr_FR, zh_SG what is there for zh_CN.
add_filter(
	'load_textdomain_mofile',
	fn( $file, $domain ) => 'massage-elements' === $domain ? massage_elements_nearest_translation( $file ) : $file,
	10,
	2
);
add_filter(
	'load_script_translation_file',
	fn( $file, $handle, $domain ) => 'massage-elements' === $domain && is_string( $file ) ? massage_elements_nearest_translation( $file ) : $file,
	10,
	3
);

/**
 * A file of translations that is there.
 *
 * @param string $file File of a locale that may not be.
 * @return string The same, or the file of another country with the same language in the same letters.
 */
function massage_elements_nearest_translation( $file ) {
	if ( is_readable( $file ) || ! preg_match( '/\/massage-elements-([a-z]{2,3}(?:_[A-Za-z0-9_]+)?)(-massage-elements-editor\.json|\.mo)$/', $file, $parts ) ) {
		return $file;
	}
	$language = massage_elements_data( 'content' )['languages'][ massage_elements_known_language( $parts[1] ) ];
	return isset( $language['translation'] ) ? MASSAGE_ELEMENTS_DIR . "/languages/massage-elements-{$language['translation']}{$parts[2]}" : $file;
}
