<?php
/**
 * Scripts and styles: only on pages that use them, only from this site, and left alone by optimisers.
 *
 * @package MassageElements
 */

defined( 'ABSPATH' ) || exit;

// Part of the address that all scripts of the elements have in common.
define( 'MASSAGE_ELEMENTS_SCRIPTS', wp_parse_url( MASSAGE_ELEMENTS_URL, PHP_URL_PATH ) . '/assets/' );

/**
 * The address of a script of the library. Its folder is named by its content, so it needs no version and can be kept for ever.
 *
 * @param string $file File name.
 * @return string
 */
function massage_elements_script_url( $file ) {
	return MASSAGE_ELEMENTS_URL . '/assets/' . massage_elements_data( 'content' )['assets'] . '/' . $file;
}

/**
 * Notes that the page needs an element, or tells what has been noted and not been loaded.
 *
 * @param string|null $tag Tag of an element; null to take the notes away.
 * @return string[] Tags.
 */
function massage_elements_need( $tag = null ) {
	static $needed = array();
	static $loaded = array();

	if ( null !== $tag ) {
		$needed[ $tag ] = true;
		wp_enqueue_style( 'massage-elements', MASSAGE_ELEMENTS_URL . '/page.css', array(), MASSAGE_ELEMENTS_VERSION );
		massage_elements_need_site_look();
		return array();
	}
	$open   = array_keys( array_diff_key( $needed, $loaded ) );
	$loaded = $needed;
	return $open;
}

/**
 * A style of its own for custom properties: in the page's head or, where that is gone, in its foot. Never a style attribute,
 * which a content security policy may forbid.
 *
 * @param string[] $look     Values by property, already checked.
 * @param string   $selector Where they hold; empty for a class made for them.
 * @return string The class, or empty where there is nothing to say.
 */
function massage_elements_need_look( $look, $selector = '' ) {
	if ( ! $look ) {
		return '';
	}
	$css = '';
	foreach ( $look as $property => $value ) {
		$css .= "$property:$value;";
	}
	$class = 'massage-elements-look-' . substr( md5( $selector . $css ), 0, 8 );
	if ( ! wp_style_is( $class, 'registered' ) ) {
		wp_register_style( $class, false, array(), MASSAGE_ELEMENTS_VERSION );
		wp_add_inline_style( $class, ( '' === $selector ? ".$class" : $selector ) . '{' . $css . '}' );
	}
	wp_enqueue_style( $class );
	return $class;
}

/** The look of the whole site, on the body: there are the theme's colours, and any rule of a designer for body or element wins. */
function massage_elements_need_site_look() {
	massage_elements_need_look( massage_elements_site_look(), ':where(body)' );
}

/** Puts the profile and the scripts into the page, once it is known what it needs. */
function massage_elements_load() {
	static $has_profile = false;

	$tags = massage_elements_need();
	if ( ! $tags ) {
		return;
	}
	if ( ! $has_profile ) {
		$has_profile = true;
		$profile     = massage_elements_profile();
		if ( $profile ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON in which no character of HTML is left.
			printf( '<script type="application/json" id="massage-elements-profile">%s</script>' . "\n", wp_json_encode( $profile, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT ) );
		}
	}
	// One kind of element: its own file. Several: the file with all, where what they share comes once.
	$name   = 1 === count( $tags ) ? $tags[0] : 'massage-elements';
	$handle = 'massage-elements' === $name ? 'massage-elements-all' : "massage-elements-$name";
	// With a block theme WordPress prints its script modules in the head; what is needed later comes as a plain script of type module.
	if ( function_exists( 'wp_enqueue_script_module' ) && ( doing_action( 'wp_head' ) || ! wp_is_block_theme() ) ) {
		wp_enqueue_script_module( $handle, massage_elements_script_url( "$name.js" ), array(), null );
	} else {
		wp_enqueue_script( $handle, massage_elements_script_url( "$name.js" ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}
// Block themes make the page before its head, classic themes after it. Both hooks come just before WordPress prints.
add_action( 'wp_head', 'massage_elements_load', 6 );
add_action( 'wp_footer', 'massage_elements_load', 6 );

/**
 * Attributes that tell optimisers to leave a script as it is: moved, joined with others or held back until a touch, a module
 * loses its place, its language files, or the moment in which a worried visitor needs it.
 *
 * @return string[]
 */
function massage_elements_optimiser_attributes() {
	return array(
		'data-cfasync'       => 'false',  // Cloudflare Rocket Loader.
		'data-no-optimize'   => '1',      // LiteSpeed Cache: not joined or minified. FlyingPress, Perfmatters.
		'data-no-defer'      => '1',      // LiteSpeed Cache: not held back.
		'data-noptimize'     => '1',      // Autoptimize.
		'data-nowprocket'    => '1',      // WP Rocket.
		'data-wpfc-render'   => 'false',  // WP Fastest Cache.
		'data-jetpack-boost' => 'ignore', // Jetpack Boost.
	);
}

/**
 * Makes a script tag of the elements a module and marks it for optimisers.
 *
 * @param string $tag HTML.
 * @param string $handle Handle of the script.
 * @param string $src Address of the script.
 * @return string
 */
function massage_elements_script_tag( $tag, $handle, $src ) {
	if ( false === strpos( (string) $src, MASSAGE_ELEMENTS_SCRIPTS ) ) {
		return $tag;
	}
	$add = '';
	if ( ! preg_match( '/\stype=(["\'])module\1/', $tag ) ) {
		$tag = preg_replace( '/\stype=(["\']).*?\1/', '', $tag, 1 );
		$add = ' type="module"';
	}
	foreach ( massage_elements_optimiser_attributes() as $name => $value ) {
		if ( false === strpos( $tag, " $name=" ) ) {
			$add .= " $name=\"$value\"";
		}
	}
	return preg_replace( '/<script\b/', '<script' . $add, $tag, 1 );
}
add_filter( 'script_loader_tag', 'massage_elements_script_tag', 10, 3 );

// Script modules (WordPress 6.5 and later) do not pass through script_loader_tag.
add_filter(
	'wp_script_attributes',
	fn( $attributes ) => isset( $attributes['src'] ) && false !== strpos( $attributes['src'], MASSAGE_ELEMENTS_SCRIPTS ) ? array( 'type' => 'module' ) + $attributes + massage_elements_optimiser_attributes() : $attributes
);

// What optimisers ask before they look at a tag. Lists of parts of addresses.
foreach ( array( 'rocket_exclude_js', 'rocket_exclude_defer_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'litespeed_optm_gm_js_exc', 'perfmatters_delay_js_exclusions', 'perfmatters_defer_js_exclusions', 'wp-optimize-minify-default-exclusions' ) as $massage_elements_filter ) {
	add_filter( $massage_elements_filter, fn( $excluded ) => is_array( $excluded ) ? array_merge( $excluded, array( 'rocket_exclude_js' === current_filter() ? '(.*)' . MASSAGE_ELEMENTS_SCRIPTS . '(.*)' : MASSAGE_ELEMENTS_SCRIPTS ) ) : $excluded );
}
// SiteGround Optimizer: handles.
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' ) as $massage_elements_filter ) {
	add_filter( $massage_elements_filter, fn( $excluded ) => is_array( $excluded ) ? array_merge( $excluded, array( 'massage-elements-all' ), array_map( fn( $tag ) => "massage-elements-$tag", massage_elements_tags() ) ) : $excluded );
}
unset( $massage_elements_filter );
// Autoptimize: one string with commas.
add_filter( 'autoptimize_filter_js_exclude', fn( $excluded ) => is_string( $excluded ) ? ltrim( $excluded . ', ' . MASSAGE_ELEMENTS_SCRIPTS, ', ' ) : $excluded );
