<?php
// Router of PHP's own server: files as they are, everything else to WordPress, so that addresses without index.php work.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( '/' !== $path && is_file( $root . $path ) ) {
	return false;
}
$script = '/index.php';
if ( is_file( $root . rtrim( $path, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( "Location: $path/" );
		return true;
	}
	$script = $path . 'index.php';
}
$_SERVER['PHP_SELF']        = $script;
$_SERVER['SCRIPT_NAME']     = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir( dirname( $root . $script ) );
require $root . $script;
