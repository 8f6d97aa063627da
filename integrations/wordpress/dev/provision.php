<?php
// A fresh site: the plugin on, one person of each role, addresses that people can read. Run inside WordPress by scripts/wordpress.mjs.
$error = activate_plugin( 'massage-elements/massage-elements.php', '', is_multisite() );
if ( is_wp_error( $error ) ) {
	throw new Exception( $error->get_error_message() );
}
foreach ( array( 'editor', 'author', 'contributor', 'subscriber' ) as $name ) {
	wp_insert_user(
		array(
			'user_login'   => $name,
			'user_pass'    => "$name-password",
			'user_email'   => "$name@example.test",
			'display_name' => ucfirst( $name ),
			'role'         => $name,
		)
	);
}
// The editor begins with the post and not with a tour of itself.
foreach ( get_users( array( 'fields' => 'ID' ) ) as $id ) {
	update_user_meta(
		$id,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array(
				'welcomeGuide'   => false,
				'fullscreenMode' => false,
			),
			'core/edit-site' => array( 'welcomeGuide' => false ),
			'core'           => array( 'welcomeGuide' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
update_option( 'permalink_structure', '/%postname%/' );
if ( is_multisite() ) {
	WP_Theme::network_enable_theme( array( 'twentytwentyone', 'twentytwentythree' ) );
	$second = wpmu_create_blog( $_SERVER['HTTP_HOST'], '/second/', 'Second clinic', 1 );
	// Which takes the colon before the port away.
	$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->blogs, array( 'domain' => $_SERVER['HTTP_HOST'] ), array( 'blog_id' => $second ) );
	clean_blog_cache( $second );
	foreach ( array( 'editor', 'author' ) as $name ) {
		add_user_to_blog( $second, get_user_by( 'login', $name )->ID, $name );
	}
	switch_to_blog( $second );
	foreach ( array( 'home', 'siteurl' ) as $name ) {
		update_option( $name, 'http://' . $_SERVER['HTTP_HOST'] . '/second' );
	}
	switch_theme( 'twentytwentythree' );
	restore_current_blog();
}
switch_theme( 'twentytwentythree' );
flush_rewrite_rules();
wp_delete_post( 1, true );
wp_delete_post( 2, true );
return array( get_bloginfo( 'version' ), get_stylesheet() );
