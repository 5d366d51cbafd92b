<?php
/**
 * The script: on the pages that have a widget, from the plugin's own folder.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'keikaku_register_script' );
add_filter( 'the_content', 'keikaku_look', 99 );
add_filter( 'render_block', 'keikaku_look', 99 );
add_filter( 'script_loader_tag', 'keikaku_script_tag', 10, 3 );

/** 'module', which loads what a page needs, or 'classic', which is everything in one file for systems that cut modules. */
function keikaku_script_kind(): string {
	/**
	 * Filters which script the pages get.
	 *
	 * @param string $kind 'module' or 'classic'.
	 */
	return 'classic' === apply_filters( 'keikaku_script_kind', get_option( 'keikaku_script', 'module' ) ) ? 'classic' : 'module';
}

function keikaku_register_script(): void {
	$file = 'classic' === keikaku_script_kind() ? 'keikaku.classic.js' : 'keikaku.js';
	wp_register_script( 'keikaku', plugins_url( 'script/' . $file, KEIKAKU_FILE ), array(), keikaku_version(), true );
}

/** The version of the plugin, and of the script itself, so that no browser keeps an older one. */
function keikaku_version(): string {
	return require __DIR__ . '/version.php';
}

/**
 * Asks for the script when some content has a widget in one of its ways in: an element, a `div` with `data-plan-widget`,
 * or a link with `plan-widget=` in its address.
 *
 * @param string $content Is not changed.
 */
function keikaku_look( $content ) {
	if ( is_string( $content ) && keikaku_has_widget( $content ) ) {
		wp_enqueue_script( 'keikaku' );
	}
	return $content;
}

function keikaku_has_widget( string $content ): bool {
	if ( false !== strpos( $content, 'plan-widget=' ) ) {
		return true;
	}
	foreach ( array_keys( keikaku_elements() ) as $tag ) {
		if ( false !== stripos( $content, '<' . $tag ) ) {
			return true;
		}
	}
	return false;
}

/**
 * WordPress itself knows modules since 6.5 only, and those it prints cannot be named by a handle that other plugins know;
 * so the script is an ordinary one whose tag says what it is, in every version.
 *
 * @param string $tag    As WordPress would print it.
 * @param string $handle Of the script.
 * @param string $src    Of the script.
 */
function keikaku_script_tag( $tag, $handle, $src ) {
	if ( 'keikaku' !== $handle || 'module' !== keikaku_script_kind() ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- It was enqueued; this is its tag.
	return sprintf( '<script type="module" src="%s" id="keikaku-js"></script>' . "\n", esc_url( $src ) );
}
