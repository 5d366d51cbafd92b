<?php
/**
 * The shortcode: [keikaku widget="kpi-gauge" src="/plan.json" kpi="farmland"]農地面積は168ヘクタールです。[/keikaku]
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		add_shortcode( 'keikaku', 'keikaku_shortcode' );
	}
);

/**
 * @param array|string $given   Attributes; WordPress gives '' where there are none.
 * @param string|null  $content What stands between the brackets.
 */
function keikaku_shortcode( $given, $content = null ): string {
	$given  = is_array( $given ) ? $given : array();
	$markup = keikaku_markup( strtolower( $given['widget'] ?? '' ), $given, do_shortcode( (string) $content ) );
	keikaku_look( $markup );
	return $markup;
}
