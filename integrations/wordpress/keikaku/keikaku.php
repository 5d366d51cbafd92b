<?php
/**
 * Plugin Name:       Keikaku
 * Description:       Shows a city's plan on its pages: indicators, policy trees, progress, what changed. 自治体の計画を、ページの中に表示します。
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Keikaku contributors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       keikaku
 * Domain Path:       /languages
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

define( 'KEIKAKU_FILE', __FILE__ );

require_once __DIR__ . '/includes/widgets.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/address.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/editors.php';
require_once __DIR__ . '/includes/uploads.php';
require_once __DIR__ . '/includes/settings.php';
