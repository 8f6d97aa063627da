<?php
/**
 * Removes the one option that the plugin has, on every site of a network.
 *
 * @package MassageElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$massage_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $massage_elements_sites as $massage_elements_site ) {
		switch_to_blog( $massage_elements_site );
		delete_option( 'massage_elements' );
		restore_current_blog();
	}
} else {
	delete_option( 'massage_elements' );
}
