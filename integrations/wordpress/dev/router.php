<?php
// Router of PHP's own server: files as they are, everything else to WordPress, so that addresses without index.php work.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
// In a network of sites in folders all of them have the same files.
$file = preg_replace( '#^/second(?=/wp-(?:admin|content|includes)(?:/|$)|/[\w-]+\.php$)#', '', $path );
if ( '/' !== $file && is_file( $root . $file ) ) {
	if ( $file === $path ) {
		return false;
	}
	if ( '.php' !== substr( $file, -4 ) ) {
		$types = array(
			'css'   => 'text/css',
			'js'    => 'text/javascript',
			'json'  => 'application/json',
			'svg'   => 'image/svg+xml',
			'woff2' => 'font/woff2',
		);
		$name  = pathinfo( $file, PATHINFO_EXTENSION );
		header( 'Content-Type: ' . ( $types[ $name ] ?? mime_content_type( $root . $file ) ) );
		readfile( $root . $file );
		return true;
	}
	$script = $file;
} elseif ( is_file( $root . rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( "Location: $path/" );
		return true;
	}
	$script = $file . 'index.php';
} else {
	$script = '/index.php';
}
$_SERVER['PHP_SELF']        = $script;
$_SERVER['SCRIPT_NAME']     = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir( dirname( $root . $script ) );
require $root . $script;
