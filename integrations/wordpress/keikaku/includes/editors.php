<?php
/**
 * What editors and WordPress's own filter leave standing.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', 'keikaku_allow_elements', 10, 2 );
add_filter( 'wp_kses_uri_attributes', 'keikaku_uri_attributes' );
add_filter( 'tiny_mce_before_init', 'keikaku_teach_tinymce' );

/**
 * Lets authors and contributors write the elements.
 *
 * An element fetches a plan and shows it as text: it can do no more than the image or the link that an author may write
 * already. Where a page's policy names the sites that may be asked (`connect-src`), it holds for plans too.
 *
 * @param array  $tags    By name.
 * @param string $context Where the markup stands; only posts may have widgets.
 */
function keikaku_allow_elements( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$everywhere = array_fill_keys( array( 'class', 'dir', 'hidden', 'id', 'title' ), true );
	foreach ( keikaku_elements() as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( $attributes, true ) + $everywhere;
	}
	return $tags;
}

/** @param string[] $names Attributes in which WordPress looks for schemes such as javascript. */
function keikaku_uri_attributes( $names ) {
	return array_merge( $names, array_diff( KEIKAKU_ADDRESSES, $names ) );
}

/**
 * TinyMCE drops what it does not know.
 *
 * @param array $settings Of the Visual tab; others may have named elements before.
 */
function keikaku_teach_tinymce( $settings ) {
	$names = array();
	$rules = array();
	foreach ( keikaku_elements() as $tag => $attributes ) {
		// A widget stands in a line or by itself; the tilde lets it do both.
		$names[] = 'plan-source' === $tag ? $tag : '~' . $tag;
		$rules[] = sprintf( '%s[%s|class|dir|hidden|id|title]', $tag, implode( '|', $attributes ) );
	}
	$settings['custom_elements']         = keikaku_appended( $settings['custom_elements'] ?? '', $names );
	$settings['extended_valid_elements'] = keikaku_appended( $settings['extended_valid_elements'] ?? '', $rules );
	return $settings;
}

function keikaku_appended( string $list, array $more ): string {
	return implode( ',', array_merge( '' === $list ? array() : array( $list ), $more ) );
}
