<?php
/**
 * What the test asks of its site by the address of a page: another theme, the classic editor, a strict policy. It
 * stands in mu-plugins, so that nobody has to switch the whole site for one page.
 */

add_filter(
	'template',
	function ( $theme ) {
		return isset( $_GET['test-theme'] ) ? sanitize_key( $_GET['test-theme'] ) : $theme;
	}
);
add_filter(
	'stylesheet',
	function ( $theme ) {
		return isset( $_GET['test-theme'] ) ? sanitize_key( $_GET['test-theme'] ) : $theme;
	}
);

/** Users and posts whose name says so are edited in the classic editor. */
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && ! isset( $_GET['classic-editor'] );
	}
);

add_action(
	'send_headers',
	function () {
		if ( isset( $_GET['strict-policy'] ) ) {
			header( "Content-Security-Policy: default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html" );
		}
	}
);

// Whoever publishes what a contributor handed in does not wait until he is gone.
add_filter( 'show_post_locked_dialog', '__return_false' );

// Nothing outside this machine is asked for, nor shown on top of what is tested.
add_filter( 'should_load_remote_block_patterns', '__return_false' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'wp_is_application_passwords_available', '__return_false' );
add_filter( 'admin_email_check_interval', '__return_zero' );
remove_action( 'admin_init', '_maybe_update_core' );
remove_action( 'admin_init', '_maybe_update_plugins' );
remove_action( 'admin_init', '_maybe_update_themes' );

// The site speaks Japanese, although Debian's WordPress has no Japanese words of its own.
add_filter(
	'locale',
	function () {
		return 'ja';
	}
);
