<?php
/**
 * Where a plan is.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

/** Attributes whose value is an address, or several of them, parted by spaces. */
const KEIKAKU_ADDRESSES = array( 'src', 'from', 'to' );

/**
 * Reads what an author gave as the address of a plan: the number of a file in the media library, or an address, which
 * may be relative to the page.
 *
 * The page fetches it and shows it as text, never as markup; so any site that the page's policy allows will do.
 *
 * @return string '' where it is neither http nor https, or there is no such file.
 */
function keikaku_address( string $given ): string {
	$given = trim( $given );
	if ( ctype_digit( $given ) ) {
		return (string) wp_get_attachment_url( (int) $given );
	}
	// Browsers drop line ends within an address, so that they must not hide a scheme.
	$written = array_merge( preg_split( '/\s+/', $given ), array( preg_replace( '/\s+/', '', $given ) ) );
	if ( array_filter( $written, 'keikaku_is_web_address' ) !== $written ) {
		return '';
	}
	/**
	 * Filters the address of a plan, so that a site can allow its own only.
	 *
	 * @param string $address '' shows no widget, but what stands in its place.
	 */
	return (string) apply_filters( 'keikaku_address', $given );
}

/** Whether an address is relative, or one of http or https, however its scheme is written. */
function keikaku_is_web_address( string $address ): bool {
	$decoded = html_entity_decode( $address, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return wp_kses_bad_protocol( $decoded, array( 'http', 'https' ) ) === $decoded;
}
