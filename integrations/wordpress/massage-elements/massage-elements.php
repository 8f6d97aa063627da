<?php
/**
 * Plugin Name:       Massage Elements
 * Description:       Health questions before a massage, kinds of massage with their evidence, aftercare and visit planning for the website of a massage or physiotherapy clinic. Blocks and shortcodes; nothing a visitor enters leaves the page.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       massage-elements
 * Domain Path:       /languages
 *
 * The plugin is free software under the GNU General Public License, version 2 or later. The scripts in assets/ are the
 * massage-elements library under the MIT license, which is compatible with it; its text is in assets/LICENSE.txt.
 *
 * @package MassageElements
 */

defined( 'ABSPATH' ) || exit;

define( 'MASSAGE_ELEMENTS_VERSION', '0.0.0' );
define( 'MASSAGE_ELEMENTS_FILE', __FILE__ );
define( 'MASSAGE_ELEMENTS_DIR', __DIR__ );
define( 'MASSAGE_ELEMENTS_URL', plugins_url( '', __FILE__ ) );

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/blocks.php';
