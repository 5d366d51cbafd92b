<?php
/**
 * One setting, under Settings > Writing: which script the pages get.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

// First of all: what is registered at `init` has words too.
add_action( 'init', 'keikaku_load_words', 0 );
add_action( 'admin_init', 'keikaku_register_setting' );

function keikaku_load_words(): void {
	load_plugin_textdomain( 'keikaku', false, dirname( plugin_basename( KEIKAKU_FILE ) ) . '/languages' );
}

function keikaku_register_setting(): void {
	register_setting(
		'writing',
		'keikaku_script',
		array(
			'type'              => 'string',
			'default'           => 'module',
			'sanitize_callback' => 'keikaku_sanitize_kind',
		)
	);
	add_settings_field(
		'keikaku_script',
		__( 'Script of Keikaku', 'keikaku' ),
		'keikaku_setting_field',
		'writing',
		'default',
		array( 'label_for' => 'keikaku_script' )
	);
}

/** @param mixed $kind As it was sent. */
function keikaku_sanitize_kind( $kind ): string {
	return 'classic' === $kind ? 'classic' : 'module';
}

function keikaku_setting_field(): void {
	$kinds = array(
		'module'  => __( 'Module: loads what a page needs (recommended)', 'keikaku' ),
		'classic' => __( 'One file, for systems that cannot serve modules', 'keikaku' ),
	);
	echo '<select name="keikaku_script" id="keikaku_script">';
	foreach ( $kinds as $kind => $words ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $kind ), selected( get_option( 'keikaku_script', 'module' ), $kind, false ), esc_html( $words ) );
	}
	echo '</select>';
}
