<?php
/**
 * The clinic, entered once for the whole site: the page Settings > Massage Elements and its one option.
 *
 * @package MassageElements
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the settings hold, each empty where nothing was entered.
 *
 * @return array{clinicName: string, phone: string, bookingHref: string, country: string, emergencyNumber: string, language: string, accent: string, accentColor: string}
 */
function massage_elements_settings() {
	$nothing = array(
		'clinicName'      => '',
		'phone'           => '',
		'bookingHref'     => '',
		'country'         => '',
		'emergencyNumber' => '',
		'language'        => '',
		'accent'          => 'theme',
		'accentColor'     => '',
	);
	$option  = get_option( 'massage_elements' );
	$stored  = is_array( $option ) ? array_filter( $option, 'is_string' ) : array();
	return array_intersect_key( $stored, $nothing ) + $nothing;
}

/**
 * The clinic's profile, as the elements read it from the page.
 *
 * @return array Fields of the library's profile; only those that are filled.
 */
function massage_elements_profile() {
	$fields = array( 'clinicName', 'phone', 'bookingHref', 'country', 'emergencyNumber' );
	/**
	 * The clinic's profile. A developer may add further fields of the library's profile, such as techniques or topics.
	 *
	 * @param array $profile Filled fields of the settings.
	 */
	return (array) apply_filters( 'massage_elements_profile', array_filter( array_intersect_key( massage_elements_settings(), array_flip( $fields ) ) ) );
}

/**
 * The look of the whole site in custom properties of the library: the theme's, or an accent of the clinic's own.
 *
 * @return string[] Values by property; only what is known.
 */
function massage_elements_site_look() {
	$settings = massage_elements_settings();
	if ( 'own' === $settings['accent'] ) {
		return array_filter( array( '--massage-accent-color' => massage_elements_color( $settings['accentColor'] ) ) );
	}
	// A child of an element may say nothing, or say it in a form that is no plain value.
	$theme  = function ( ...$path ) {
		$value = wp_get_global_styles( array_merge( array( 'elements' ), $path ) );
		return is_string( $value ) ? $value : '';
	};
	$button = $theme( 'button', 'color', 'background' );
	$link   = massage_elements_color( $theme( 'link', 'color', 'text' ) );
	// The grey is WordPress's own, for themes that say nothing of their buttons.
	$own = '#32373c' === $button ? '' : massage_elements_color( $button );
	// What the theme paints its buttons with is what it sees as its accent; names of its palette differ from theme to theme.
	return array_filter(
		array(
			'--massage-accent-color'    => '' === $own ? $link : $own,
			'--massage-on-accent-color' => '' === $own ? '' : massage_elements_color( $theme( 'button', 'color', 'text' ) ),
			'--massage-control-radius'  => '' === $own ? '' : massage_elements_length( $theme( 'button', 'border', 'radius' ), 'border-radius' ),
			'--massage-link-color'      => $link,
			'--massage-heading-color'   => massage_elements_color( $theme( 'heading', 'color', 'text' ) ),
		),
		fn( $value ) => '' !== $value
	);
}

/**
 * Checks what was sent from the settings page.
 *
 * @param mixed $given Anything.
 * @return array
 */
function massage_elements_sanitize_settings( $given ) {
	$given  = is_array( $given ) ? $given : array();
	$before = massage_elements_settings();
	$text   = fn( $name ) => isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? massage_elements_text( sanitize_text_field( substr( $given[ $name ], 0, 4000 ) ) ) : '';

	$clean = array(
		'clinicName'      => $text( 'clinicName' ),
		'phone'           => $text( 'phone' ),
		'bookingHref'     => massage_elements_link( isset( $given['bookingHref'] ) && is_string( $given['bookingHref'] ) ? $given['bookingHref'] : '' ),
		'country'         => strtoupper( $text( 'country' ) ),
		'emergencyNumber' => $text( 'emergencyNumber' ),
		'language'        => massage_elements_tag( $text( 'language' ) ),
		'accent'          => 'own' === $text( 'accent' ) ? 'own' : 'theme',
		'accentColor'     => (string) sanitize_hex_color( $text( 'accentColor' ) ),
	);
	if ( '' === $clean['bookingHref'] && '' !== $text( 'bookingHref' ) ) {
		$clean['bookingHref'] = $before['bookingHref'];
		add_settings_error( 'massage_elements', 'bookingHref', __( 'The booking link was not saved. It has to begin with https:, http:, tel: or mailto:, or be a page of this site such as /book.', 'massage-elements' ) );
	}
	if ( ! preg_match( '/^([A-Z]{2})?$/D', $clean['country'] ) ) {
		$clean['country'] = $before['country'];
		add_settings_error( 'massage_elements', 'country', __( 'The country was not saved. Please choose one from the list.', 'massage-elements' ) );
	}
	if ( '' !== $clean['emergencyNumber'] && '' === massage_elements_number( $clean['emergencyNumber'] ) ) {
		$clean['emergencyNumber'] = $before['emergencyNumber'];
		add_settings_error( 'massage_elements', 'emergencyNumber', __( 'The emergency number was not saved. It has to be a number such as 911.', 'massage-elements' ) );
	}
	return $clean;
}

add_action(
	'admin_init',
	function () {
		register_setting(
			'massage_elements',
			'massage_elements',
			array(
				'type'              => 'object',
				'sanitize_callback' => 'massage_elements_sanitize_settings',
				'show_in_rest'      => false,
				'default'           => array(),
			)
		);
	}
);

add_action(
	'admin_menu',
	function () {
		$page = add_options_page( __( 'Massage Elements', 'massage-elements' ), __( 'Massage Elements', 'massage-elements' ), 'manage_options', 'massage-elements', 'massage_elements_settings_page' );
		add_action(
			'admin_print_styles-' . $page,
			fn() => wp_enqueue_style( 'massage-elements-settings', MASSAGE_ELEMENTS_URL . '/settings.css', array(), MASSAGE_ELEMENTS_VERSION )
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( MASSAGE_ELEMENTS_FILE ),
	fn( $links ) => array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=massage-elements' ) ), esc_html__( 'Settings', 'massage-elements' ) ) ), $links )
);

/**
 * One row of the settings page with a text field.
 *
 * @param string $name  Field of the settings.
 * @param string $label What it is.
 * @param string $help  What happens with it.
 * @param string $type  Type of the field.
 */
function massage_elements_settings_row( $name, $label, $help, $type = 'text' ) {
	printf(
		'<tr><th scope="row"><label for="massage-elements-%1$s">%2$s</label></th><td><input type="%3$s" id="massage-elements-%1$s" name="massage_elements[%1$s]" value="%4$s" class="regular-text" maxlength="%5$d" aria-describedby="massage-elements-%1$s-help"><p class="description" id="massage-elements-%1$s-help">%6$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( $type ),
		esc_attr( massage_elements_settings()[ $name ] ),
		'bookingHref' === $name ? 2000 : (int) MASSAGE_ELEMENTS_TEXT,
		esc_html( $help )
	);
}

/**
 * One row of the settings page with a list to choose from.
 *
 * @param string   $name    Field of the settings.
 * @param string   $label   What it is.
 * @param string   $help    What happens with it.
 * @param string[] $options Labels by value.
 */
function massage_elements_settings_choice( $name, $label, $help, $options ) {
	$chosen = massage_elements_settings()[ $name ];
	printf( '<tr><th scope="row"><label for="massage-elements-%1$s">%2$s</label></th><td><select id="massage-elements-%1$s" name="massage_elements[%1$s]" aria-describedby="massage-elements-%1$s-help">', esc_attr( $name ), esc_html( $label ) );
	foreach ( $options as $value => $text ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $chosen, (string) $value, false ), esc_html( $text ) );
	}
	printf( '</select><p class="description" id="massage-elements-%s-help">%s</p></td></tr>', esc_attr( $name ), esc_html( $help ) );
}

/** The settings page. */
function massage_elements_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = massage_elements_settings();
	$names    = massage_elements_names( get_user_locale() );
	$content  = massage_elements_data( 'content' );
	?>
	<div class="wrap massage-elements-settings">
		<h1><?php esc_html_e( 'Massage Elements', 'massage-elements' ); ?></h1>
		<p><?php esc_html_e( 'Enter your clinic once. All blocks and shortcodes use it; each block can say otherwise.', 'massage-elements' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( 'massage_elements' ); ?>
			<h2 class="title"><?php esc_html_e( 'Clinic', 'massage-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				massage_elements_settings_row( 'clinicName', __( 'Name', 'massage-elements' ), __( 'Shown on what visitors print.', 'massage-elements' ) );
				massage_elements_settings_row( 'phone', __( 'Phone', 'massage-elements' ), __( 'As you write it. Visitors tap it to call you.', 'massage-elements' ) );
				massage_elements_settings_row( 'bookingHref', __( 'Booking link', 'massage-elements' ), __( 'The address of your booking page, such as https://example.com/book or /book. Without one there is no booking button.', 'massage-elements' ) );
				?>
			</table>
			<h2 class="title"><?php esc_html_e( 'Language and region', 'massage-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				massage_elements_settings_choice( 'language', __( 'Language', 'massage-elements' ), __( 'With WPML or Polylang the language of each page always comes first.', 'massage-elements' ), array( '' => __( 'The language of the page', 'massage-elements' ) ) + array_map( fn( $language ) => $language['name'], $content['languages'] ) );
				massage_elements_settings_choice( 'country', __( 'Country', 'massage-elements' ), __( 'Decides which emergency number is shown.', 'massage-elements' ), array( '' => __( 'From the language of the site', 'massage-elements' ) ) + $names['countries'] );
				massage_elements_settings_row( 'emergencyNumber', __( 'Emergency number', 'massage-elements' ), __( 'Only where your country’s number is not the one to call.', 'massage-elements' ) );
				?>
			</table>
			<h2 class="title"><?php esc_html_e( 'Look', 'massage-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><?php esc_html_e( 'Accent colour', 'massage-elements' ); ?></th>
					<td>
						<fieldset>
							<legend class="screen-reader-text"><?php esc_html_e( 'Accent colour', 'massage-elements' ); ?></legend>
							<label><input type="radio" name="massage_elements[accent]" value="theme"<?php checked( $settings['accent'], 'theme' ); ?>> <?php esc_html_e( 'From your theme', 'massage-elements' ); ?></label><br>
							<label><input type="radio" name="massage_elements[accent]" value="own"<?php checked( $settings['accent'], 'own' ); ?>> <?php esc_html_e( 'Own colour', 'massage-elements' ); ?></label>
							<input type="color" name="massage_elements[accentColor]" aria-label="<?php esc_attr_e( 'Own colour', 'massage-elements' ); ?>" value="<?php echo esc_attr( $settings['accentColor'] ? $settings['accentColor'] : '#1d6f72' ); ?>">
							<p class="description"><?php esc_html_e( 'Text and lines stay readable with any colour: where it has too little contrast, a darker or lighter shade of it is used.', 'massage-elements' ); ?></p>
						</fieldset>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2 class="title"><?php esc_html_e( 'Content', 'massage-elements' ); ?></h2>
		<p>
			<?php
			/* translators: 1: version number, 2: date, 3: date. */
			echo esc_html( sprintf( __( 'Version %1$s of the content, last checked on %2$s. To be checked again by %3$s.', 'massage-elements' ), $content['contentVersion'], massage_elements_day( $content['contentReviewed'] ), massage_elements_day( $content['contentReviewDue'] ) ) );
			?>
		</p>
	</div>
	<?php
}

/**
 * A day as the site writes dates.
 *
 * @param string $day ISO 8601.
 * @return string
 */
function massage_elements_day( $day ) {
	return wp_date( get_option( 'date_format' ), strtotime( $day . 'T12:00:00Z' ), new DateTimeZone( 'UTC' ) );
}

/**
 * The names of what can be picked.
 *
 * @param string $locale WordPress locale, such as fr_CA.
 * @return array Tables of names by id, in the locale's language or English.
 */
function massage_elements_names( $locale ) {
	$language = massage_elements_known_language( $locale );
	return wp_json_file_decode( MASSAGE_ELEMENTS_DIR . '/data/names.' . $language . '.json', array( 'associative' => true ) );
}
