<?php
/**
 * What each element accepts: one table, data/elements.php, which the build writes from the library's own description.
 *
 * @package MassageElements
 */

defined( 'ABSPATH' ) || exit;

/** Greatest length of a text such as the clinic's name, in characters. */
const MASSAGE_ELEMENTS_TEXT = 200;
/** Greatest length of a list of ids, in bytes. */
const MASSAGE_ELEMENTS_LIST = 12000;

/**
 * A table of the build.
 *
 * @param string $name File in data/ without its ending: elements, ids, content or words.
 * @return array
 */
function massage_elements_data( $name ) {
	static $tables = array();
	if ( ! isset( $tables[ $name ] ) ) {
		$tables[ $name ] = require MASSAGE_ELEMENTS_DIR . '/data/' . $name . '.php';
	}
	return $tables[ $name ];
}

/**
 * The tags of the elements.
 *
 * @return string[]
 */
function massage_elements_tags() {
	return array_keys( massage_elements_data( 'elements' ) );
}

/**
 * A value as one line of plain text, without control characters, cut where it is too long.
 *
 * @param mixed $value Anything.
 * @return string Empty for what is no text.
 */
function massage_elements_text( $value ) {
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		return '';
	}
	// Cut before anything else looks at it, so that a huge one costs little; in bytes first, and then a character that this broke is past the end.
	$text = wp_check_invalid_utf8( mb_substr( substr( (string) $value, 0, MASSAGE_ELEMENTS_TEXT * 8 ), 0, MASSAGE_ELEMENTS_TEXT, 'UTF-8' ) );
	return trim( preg_replace( '/[\x00-\x1F\x7F]+/', ' ', $text ) );
}

/**
 * What stands in a block or shortcode of people who may not write HTML: WordPress's filter makes "&amp;" of their "&".
 *
 * @param string $text What is stored.
 * @return string What was entered.
 */
function massage_elements_decode( $text ) {
	return html_entity_decode( substr( $text, 0, MASSAGE_ELEMENTS_LIST ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}

/**
 * A number to call.
 *
 * @param string $value Anything.
 * @return string The number; empty for what is none.
 */
function massage_elements_number( $value ) {
	$number = massage_elements_text( $value );
	return preg_match( '/^[\d +*#().-]*\d[\d +*#().-]*$/D', $number ) ? $number : '';
}

/**
 * A link to the clinic's booking page.
 *
 * @param mixed $value Anything.
 * @return string The link; empty unless it is an https:, http:, tel:, mailto: or relative one. A host such as www.clinic.example gets its https:.
 */
function massage_elements_link( $value ) {
	if ( ! is_string( $value ) || strlen( $value ) > 2000 || preg_match( '/[\x00-\x1F\x7F]/', $value ) ) {
		return '';
	}
	$link = trim( wp_check_invalid_utf8( $value ) );
	if ( preg_match( '/^([^\/?#]*?):/', $link, $scheme ) && ! in_array( strtolower( $scheme[1] ), array( 'https', 'http', 'tel', 'mailto' ), true ) ) {
		return '';
	}
	// What people write of an address, and not of a file beside this page.
	return preg_match( '/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!(?:html?|php|aspx?|pdf)\b)[a-z]{2,}(?:[\/?#]|$))/iD', $link ) ? "https://$link" : $link;
}

/**
 * A language tag.
 *
 * @param mixed $value Such as fr, fr-CA or fr_CA.
 * @return string Such as fr-CA; empty for what is no language tag.
 */
function massage_elements_tag( $value ) {
	return is_string( $value ) && preg_match( '/^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,4}$/iD', trim( $value ) ) ? str_replace( '_', '-', trim( $value ) ) : '';
}

/**
 * One value as the element accepts it.
 *
 * @param array $rule  Row of the table.
 * @param mixed $value What somebody entered.
 * @return string|int|true|null Null for what is left out.
 */
function massage_elements_value( $rule, $value ) {
	switch ( $rule['kind'] ) {
		case 'switch':
			return in_array( $value, array( true, 1, '1', 'true', 'yes', 'on' ), true ) ? true : null;
		case 'number':
			$number = is_int( $value ) || is_string( $value ) ? filter_var( $value, FILTER_VALIDATE_INT ) : false;
			return is_int( $number ) && $number >= $rule['min'] && $number <= $rule['max'] && $number !== $rule['default'] ? $number : null;
	}
	if ( ! is_string( $value ) && ! is_int( $value ) ) {
		return null;
	}
	$value = trim( substr( (string) $value, 0, MASSAGE_ELEMENTS_LIST ) );
	$words = array();
	switch ( $rule['kind'] ) {
		case 'choice':
			$value = in_array( $value, $rule['accepts'], true ) && $value !== $rule['default'] ? $value : '';
			break;
		case 'id':
		case 'ids':
			$ids   = massage_elements_data( 'ids' );
			$known = array_merge( ...array_map( fn( $list ) => $ids[ $list ], $rule['of'] ) );
			/**
			 * The ids that a list accepts. A clinic that adds techniques of its own to the profile adds their ids here.
			 *
			 * @param string[] $known Ids of the library.
			 * @param string[] $lists Names of the lists, such as techniques.
			 */
			$known = apply_filters( 'massage_elements_ids', $known, $rule['of'] );
			$words = array_values( array_unique( array_intersect( preg_split( '/[\s,]+/', $value ), $known ) ) );
			$value = implode( ' ', 'id' === $rule['kind'] ? array_slice( $words, 0, 1 ) : $words );
			break;
		case 'languages':
			$words = array_filter( array_map( 'massage_elements_tag', array_slice( preg_split( '/[\s,]+/', $value ), 0, 20 ) ) );
			$value = implode( ' ', array_unique( $words ) );
			break;
		case 'language':
			$value = massage_elements_tag( $value );
			break;
		case 'date':
			$value = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $day ) && checkdate( (int) $day[2], (int) $day[3], (int) $day[1] ) ? $value : '';
			break;
		case 'references':
			$words = preg_grep( '/^[a-z][\w-]{0,63}$/iD', preg_split( '/\s+/', $value ) );
			$value = implode( ' ', array_slice( $words, 0, 10 ) );
			break;
		case 'name':
			$value = preg_match( '/^[a-z0-9-]{1,32}$/iD', $value ) ? $value : '';
			break;
		case 'country':
			$value = preg_match( '/^[a-z]{2}$/iD', $value ) ? strtoupper( $value ) : '';
			break;
		case 'link':
			$value = massage_elements_link( $value );
			break;
		case 'call':
			$value = massage_elements_number( $value );
			break;
		default:
			$value = massage_elements_text( $value );
	}
	return '' === $value ? null : $value;
}

/**
 * Attributes as the element accepts them; the rest is left out.
 *
 * @param string $tag   Tag of an element.
 * @param array  $given What somebody entered, by attribute's name.
 * @return array
 */
function massage_elements_clean( $tag, $given ) {
	$clean = array();
	foreach ( massage_elements_data( 'elements' )[ $tag ] as $name => $rule ) {
		if ( isset( $given[ $name ] ) ) {
			$value = massage_elements_value( $rule, $given[ $name ] );
			if ( null !== $value ) {
				$clean[ $name ] = $value;
			}
		}
	}
	return $clean;
}

/**
 * The attributes of an element's block: those of the element in camel case, and what the block adds.
 *
 * @param string $tag Tag of an element.
 * @return array As block.json would hold them.
 */
function massage_elements_block_attributes( $tag ) {
	$attributes = array(
		'elementId'   => array(
			'type'    => 'string',
			'default' => '',
		),
		'accentColor' => array(
			'type'    => 'string',
			'default' => '',
		),
		// Stands in the post as plain text, for a site where the plugin is off.
		'fallback'    => array(
			'type'     => 'string',
			'source'   => 'text',
			'selector' => 'p',
			'default'  => '',
		),
	);
	foreach ( massage_elements_data( 'elements' )[ $tag ] as $rule ) {
		switch ( $rule['kind'] ) {
			case 'switch':
				$attribute = array(
					'type'    => 'boolean',
					'default' => false,
				);
				break;
			case 'number':
				$attribute = array(
					'type'    => 'integer',
					'default' => $rule['default'],
					'minimum' => $rule['min'],
					'maximum' => $rule['max'],
				);
				break;
			case 'choice':
				$attribute = array(
					'type'    => 'string',
					'default' => $rule['default'],
					'enum'    => $rule['accepts'],
				);
				break;
			default:
				$attribute = array(
					'type'    => 'string',
					'default' => '',
				);
		}
		$attributes[ $rule['property'] ] = $attribute;
	}
	return $attributes;
}
