<?php
/**
 * Leaves nothing of the plugin's own behind. Plan files in the media library and the text of pages are the city's.
 *
 * @package keikaku
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'keikaku_script' );
