<?php
/**
 * Words that readers see where there is no script, in the three languages of the widgets.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

/**
 * The text of the link to a plan that stands for a widget.
 *
 * @param string $lang    Language of the widget (BCP 47), or '' for that of the site.
 * @param string $address Of the plan; '' where another element of the page names it.
 */
function keikaku_link_words( string $lang, string $address ): string {
	$known = array(
		'ja-simple' => '計画の データ',
		'ja'        => '計画データ',
		'en'        => 'Plan data',
	);
	$lang  = strtolower( str_replace( '_', '-', '' === $lang ? get_locale() : $lang ) );
	$words = $known['en'];
	foreach ( $known as $tag => $said ) {
		if ( 0 === strpos( $lang, $tag ) ) {
			$words = $said;
			break;
		}
	}
	$file = wp_basename( (string) strtok( $address, '?#' ) );
	$name = rawurldecode( $file );
	// Names that were encoded from Shift_JIS stay as they stand in the address.
	$file = 1 === preg_match( '//u', $name ) ? $name : $file;
	return '' === $file ? $words : sprintf( 'ja' === substr( $lang, 0, 2 ) ? '%1$s（%2$s）' : '%1$s (%2$s)', $words, $file );
}
