<?php
// php run.php SITE URL [install|install-network] < CODE: runs PHP inside a WordPress and prints what it returns as JSON.
// "install" sets the database up instead; that needs a process of its own, because plugins must not be loaded while it happens.
$massage_site = $argv[1];
$massage_url  = parse_url( $argv[2] );
$_SERVER     += array(
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'SERVER_NAME'     => $massage_url['host'],
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
$_SERVER['HTTP_HOST'] = $massage_url['host'] . ':' . $massage_url['port'];
if ( isset( $argv[3] ) ) {
	define( 'WP_INSTALLING', true );
	require $massage_site . '/wp-load.php';
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Riverbend Massage Clinic', 'admin', 'admin@example.test', false, '', 'admin-password' );
	if ( 'install-network' === $argv[3] ) {
		foreach ( $wpdb->tables( 'ms_global' ) as $massage_table => $massage_name ) {
			$wpdb->$massage_table = $massage_name;
		}
		install_network();
		populate_network( 1, $_SERVER['HTTP_HOST'], 'admin@example.test', 'Riverbend', '/', false );
	}
	exit;
}
require $massage_site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
// phpcs:ignore Squiz.PHP.Eval -- the code comes from this repository's own scripts and tests.
echo json_encode( eval( stream_get_contents( STDIN ) ) );
