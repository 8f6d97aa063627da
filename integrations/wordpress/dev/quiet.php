<?php
// A site on one machine: it asks no other for pictures, updates or fonts, and sends no mail.
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'pre_wp_mail', '__return_true' );
foreach ( array( 'wp_head' => 7, 'admin_print_scripts' => 10 ) as $hook => $priority ) {
	remove_action( $hook, 'print_emoji_detection_script', $priority );
}
foreach ( array( 'core', 'plugins', 'themes' ) as $kind ) {
	add_filter(
		"pre_site_transient_update_$kind",
		fn() => (object) array(
			'last_checked'    => time(),
			'version_checked' => $GLOBALS['wp_version'],
			'updates'         => array(),
			'response'        => array(),
			'no_update'       => array(),
			'translations'    => array(),
		)
	);
}
add_filter( 'pre_site_transient_available_translations', '__return_empty_array' );
