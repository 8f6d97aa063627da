<?php
/**
 * Plugin Name:       Massage Elements: full text in the page
 * Description:       Puts all that the elements of Massage Elements say into the page itself, for search engines and for visitors whose scripts are off or do not load.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Requires Plugins:  massage-elements
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       massage-elements-text
 *
 * The add-on is free software under the GNU General Public License, version 2 or later. The texts in data/ are those of the
 * massage-elements library under the MIT license, which is compatible with it; its text is in LICENSE.txt.
 *
 * @package MassageElementsText
 */

defined( 'ABSPATH' ) || exit;

const MASSAGE_ELEMENTS_TEXT_VERSION = '0.0.0';

/** Attributes that do not change what an element says without script, but for what is put in here. */
const MASSAGE_ELEMENTS_TEXT_SAME = array( 'id', 'lang', 'languages', 'country', 'emergency-number', 'phone', 'clinic-name', 'booking-href', 'heading-level', 'loading', 'hash', 'structured-data', 'for', 'auto-clear' );
/** Fields of the clinic's profile of which the same is true. */
const MASSAGE_ELEMENTS_TEXT_CLINIC = array( 'clinicName', 'phone', 'bookingHref', 'country', 'emergencyNumber' );

/**
 * Gives an element the text that it will show, as declarative shadow DOM. Once its script has come the element takes the place.
 *
 * @param string $html     What stands there so far.
 * @param string $tag      Tag of an element.
 * @param array  $clean    Its attributes, checked.
 * @param string $language Language tag of the page.
 * @return string HTML; unchanged where the element would show other content than what has been prepared.
 */
function massage_elements_text_shadow( $html, $tag, $clean, $language ) {
	$profile = massage_elements_profile();
	$number  = massage_elements_emergency_number( $clean, $language );
	$phone   = massage_elements_text( $clean['phone'] ?? $profile['phone'] ?? '' );
	// The editor and apps ask for posts too, and have no use for it. Texts of another version would not be those of the element.
	if ( ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || MASSAGE_ELEMENTS_VERSION !== MASSAGE_ELEMENTS_TEXT_VERSION
		|| array_diff( array_keys( $clean ), MASSAGE_ELEMENTS_TEXT_SAME ) || array_diff( array_keys( $profile ), MASSAGE_ELEMENTS_TEXT_CLINIC )
		|| '' === massage_elements_digits( $number ) || ( '' !== $phone && '' === massage_elements_digits( $phone ) ) ) {
		return $html;
	}
	$known   = massage_elements_known_language( $language );
	$booking = massage_elements_link( $clean['booking-href'] ?? $profile['bookingHref'] ?? '' );
	$shadow  = require __DIR__ . "/data/$tag.$known.php";
	// The text in the tag is not shown beside a shadow root, so what to call stands in here too, where the element does not say it.
	$ask = '';
	if ( '' !== $phone && false === strpos( $shadow, '<!--phone-->' ) ) {
		$ask .= '<p>' . sprintf( massage_elements_escape( massage_elements_word( 'Questions? Call us on %s.', $known ) ), massage_elements_call( $phone ) ) . '</p>';
	}
	if ( false === strpos( $shadow, '70707071' ) ) {
		$ask .= '<p>' . sprintf( massage_elements_escape( massage_elements_word( 'Chest pain, trouble breathing, a drooping face, a sudden weak arm or leg, or the worst headache of your life? Call %s now.', $known ) ), massage_elements_call( $number ) ) . '</p>';
	}
	$shadow = preg_replace( '/<!--phone-->(.*?)<!--else-->(.*?)<!--end-->/s', '' === $phone ? '$2' : '$1', $shadow );
	$shadow = preg_replace( '/<!--booking-->(.*?)<!--else-->(.*?)<!--end-->/s', '' === $booking ? '$2' : '$1', $shadow );
	$below  = ( $clean['heading-level'] ?? 2 ) - 2;
	$shadow = preg_replace_callback( '/(<\/?h)([1-6])\b/', fn( $heading ) => $heading[1] . min( 6, $heading[2] + $below ), $shadow );
	$end    = strrpos( $shadow, '</p>' ) + strlen( '</p>' );
	// Places, see scripts/wordpress-static.mjs. Each is replaced once: what a site says is not looked at again.
	$shadow = strtr(
		substr( $shadow, 0, $end ) . '<!--ask-->' . substr( $shadow, $end ),
		array(
			'<!--ask-->'   => $ask,
			'tel:70707071' => 'tel:' . massage_elements_digits( $number ),
			'70707071'     => massage_elements_escape( $number ),
			'tel:70707072' => 'tel:' . massage_elements_digits( $phone ),
			'70707072'     => massage_elements_escape( $phone ),
			'/70707073'    => massage_elements_escape( $booking ),
		)
	);
	return '<template shadowrootmode="open"><style>' . ( require __DIR__ . '/data/styles.php' )[ $tag ] . "</style>$shadow</template>$html";
}
add_filter( 'massage_elements_shadow', 'massage_elements_text_shadow', 10, 4 );

// Its quotation marks stay as they are.
add_filter( 'no_texturize_tags', fn( $tags ) => array_merge( (array) $tags, array( 'template' ) ) );
