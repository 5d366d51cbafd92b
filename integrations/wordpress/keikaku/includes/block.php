<?php
/**
 * The block keikaku/widget. What is saved is a plain link, which every role may write and which stays readable without
 * the plugin; the server writes the element in its place.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'keikaku_register_block' );
add_action( 'enqueue_block_assets', 'keikaku_enqueue_preview' );
add_filter( 'block_editor_settings_all', 'keikaku_script_in_canvas' );

function keikaku_register_block(): void {
	$folder  = plugin_dir_path( KEIKAKU_FILE );
	$version = keikaku_version();
	wp_register_script( 'keikaku-elements', plugins_url( 'block/elements.js', KEIKAKU_FILE ), array(), $version, true );
	wp_register_script(
		'keikaku-block',
		plugins_url( 'block/editor.js', KEIKAKU_FILE ),
		array( 'keikaku-elements', 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		$version,
		true
	);
	wp_set_script_translations( 'keikaku-block', 'keikaku', $folder . 'languages' );
	register_block_type( $folder . 'block', array( 'render_callback' => 'keikaku_render_block' ) );
}

/**
 * @param array  $attributes As block.json lists them.
 * @param string $saved      The link that was saved.
 */
function keikaku_render_block( array $attributes, string $saved ): string {
	$told   = array_merge( $attributes['settings'] ?? array(), array( 'src' => $attributes['src'] ?? '' ) );
	$inside = esc_html( $attributes['fallback'] ?? '' );
	$markup = keikaku_markup( $attributes['widget'] ?? '', $told, $inside );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}

/** In the editor the block shows the widget itself. */
function keikaku_enqueue_preview(): void {
	if ( is_admin() ) {
		wp_enqueue_script( 'keikaku' );
	}
}

/**
 * Gives the script to the canvas, which is a page within the editor's page: for the look on a tablet, and elsewhere.
 *
 * Since 6.3 what is enqueued for the editor is there too. Before, a canvas gets only the scripts that blocks name for the
 * pages of readers as well, and of those only the address, so that a module would be none: it gets the one file.
 *
 * @param array $settings Of the editor.
 */
function keikaku_script_in_canvas( $settings ) {
	$scripts = $settings['__unstableResolvedAssets']['scripts'] ?? null;
	if ( ! is_string( $scripts ) || false !== strpos( $scripts, 'keikaku-js' ) ) {
		return $settings;
	}
	$src = add_query_arg( 'ver', keikaku_version(), plugins_url( 'script/keikaku.classic.js', KEIKAKU_FILE ) );
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- A canvas knows no queue.
	$settings['__unstableResolvedAssets']['scripts'] .= sprintf( '<script src="%s" id="keikaku-js"></script>' . "\n", esc_url( $src ) );
	return $settings;
}
