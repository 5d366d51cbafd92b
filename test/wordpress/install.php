<?php
/**
 * Makes a site: tables, a user for every role, and the plugin.
 *
 * php install.php <folder of WordPress>
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']       = 'localhost';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( '試験の市', 'administrator', 'administrator@example.jp', false, '', 'administrator' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => $role . '@example.jp',
			'role'       => $role,
		)
	);
}
update_option( 'permalink_structure', '' );
$broken = activate_plugin( 'keikaku/keikaku.php' );
if ( is_wp_error( $broken ) ) {
	fwrite( STDERR, $broken->get_error_message() );
	exit( 1 );
}
