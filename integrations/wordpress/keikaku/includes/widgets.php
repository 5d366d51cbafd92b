<?php
/**
 * Which widgets there are, and what each can be told.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

/**
 * The library's elements, as its own manifest lists them: `plan-source` and all widgets.
 *
 * @return array<string, string[]> Attributes by tag.
 */
function keikaku_elements(): array {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require __DIR__ . '/elements.php';
	}
	return $elements;
}

/**
 * The elements that show something by themselves.
 *
 * @return array<string, string[]> Attributes by tag.
 */
function keikaku_widgets(): array {
	return array_diff_key( keikaku_elements(), array( 'plan-source' => true ) );
}

/**
 * Every attribute that some widget knows.
 *
 * @return string[]
 */
function keikaku_attributes(): array {
	return array_values( array_unique( array_merge( ...array_values( keikaku_widgets() ) ) ) );
}
