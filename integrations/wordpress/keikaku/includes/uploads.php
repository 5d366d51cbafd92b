<?php
/**
 * Plan files in the media library. WordPress takes CSV from everybody who may upload, and JSON from nobody; a plan file
 * is JSON, and those who may write any markup may upload one.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'upload_mimes', 'keikaku_upload_types', 10, 2 );
add_filter( 'wp_check_filetype_and_ext', 'keikaku_check_type', 10, 4 );
add_filter( 'wp_handle_upload_prefilter', 'keikaku_check_upload' );
add_filter( 'wp_handle_sideload_prefilter', 'keikaku_check_upload' );

/** @param int|WP_User|null $user By default who is signed in. */
function keikaku_may_upload( $user = null ): bool {
	/**
	 * Filters what lets a user upload plan files: one of these capabilities is enough.
	 *
	 * @param string[] $capabilities By default that to write any markup, and that to change the site's settings, which
	 *                               the administrators of a network's sites have.
	 */
	$capabilities = apply_filters( 'keikaku_upload_capabilities', array( 'unfiltered_html', 'manage_options' ) );
	foreach ( $capabilities as $capability ) {
		if ( null === $user ? current_user_can( $capability ) : user_can( $user, $capability ) ) {
			return true;
		}
	}
	return false;
}

/**
 * @param string[]         $types By ending.
 * @param int|WP_User|null $user  Whose upload it is.
 */
function keikaku_upload_types( $types, $user = null ) {
	if ( keikaku_may_upload( $user ) ) {
		$types['json'] = 'application/json';
	}
	return $types;
}

/**
 * PHP takes a JSON file for plain text or for JSON, as its version likes; what counts is whether a plan can be read in it.
 *
 * @param array         $found What WordPress found: ext, type, proper_filename.
 * @param string        $file  Where it is.
 * @param string        $name  As the author named it.
 * @param string[]|null $types That the user may upload.
 */
function keikaku_check_type( $found, $file, $name, $types ) {
	$by_name = wp_check_filetype( $name, $types );
	if ( 'json' !== $by_name['ext'] ) {
		return $found;
	}
	$is_plan = keikaku_is_plan( $file );
	return array(
		'ext'             => $is_plan ? 'json' : false,
		'type'            => $is_plan ? 'application/json' : false,
		'proper_filename' => false,
	);
}

/**
 * Says in words why a JSON file is not taken, where WordPress would only say that its type is not allowed.
 *
 * @param array $file As PHP describes an upload.
 */
function keikaku_check_upload( $file ) {
	$name = (string) ( $file['name'] ?? '' );
	if ( 'json' === strtolower( pathinfo( $name, PATHINFO_EXTENSION ) ) && keikaku_may_upload() && ! keikaku_is_plan( (string) $file['tmp_name'] ) ) {
		$file['error'] = __( 'This JSON file is not a plan file: it must be UTF-8 and have schemaVersion, id and title.', 'keikaku' );
	}
	return $file;
}

/** Whether a file is JSON that means to be a plan; whether it is a sound one, the widgets say. */
function keikaku_is_plan( string $file ): bool {
	$text = is_readable( $file ) ? (string) file_get_contents( $file ) : '';
	$plan = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true );
	return is_array( $plan ) && isset( $plan['schemaVersion'], $plan['id'], $plan['title'] );
}
