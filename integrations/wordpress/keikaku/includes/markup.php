<?php
/**
 * What stands in a page for a widget.
 *
 * @package keikaku
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element, with what a reader sees where there is no script: what the author wrote, or a link to the plan.
 *
 * @param string   $tag        Of the widget.
 * @param string[] $attributes By name, as the author wrote them.
 * @param string   $inside     Markup that stands in the place of the widget; '' for a link to the plan.
 * @return string Never an empty element: editors and search engines drop those.
 */
function keikaku_markup( string $tag, array $attributes, string $inside = '' ): string {
	$widgets = keikaku_widgets();
	$told    = array();
	foreach ( array_intersect_key( $attributes, array_flip( $widgets[ $tag ] ?? array() ) ) as $name => $value ) {
		if ( ! is_scalar( $value ) ) {
			continue;
		}
		$value = in_array( $name, KEIKAKU_ADDRESSES, true ) ? keikaku_address( (string) $value ) : trim( (string) $value );
		if ( '' !== $value ) {
			$told[ $name ] = $value;
		}
	}

	$inside = keikaku_inside( $inside );
	if ( '' === $inside ) {
		$inside = keikaku_link( $told['src'] ?? '', $told['lang'] ?? '' );
	}
	if ( ! isset( $widgets[ $tag ] ) ) {
		return $inside . keikaku_note( keikaku_unknown( $tag ) );
	}
	if ( ! isset( $told['src'] ) && ! isset( $told['for'] ) && ! empty( $attributes['src'] ) ) {
		return $inside . keikaku_note( __( 'The plan was not found, or its address is neither http nor https.', 'keikaku' ) );
	}

	$written = '';
	foreach ( $told as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, $written, $inside );
}

/** What an author wrote inside, without the halves of paragraphs that WordPress leaves around it. */
function keikaku_inside( string $inside ): string {
	return trim( force_balance_tags( wp_kses_post( preg_replace( '~^(?:\s|</p>|<br ?/?>)+|(?:\s|<p>|<br ?/?>)+$~', '', $inside ) ) ) );
}

function keikaku_link( string $src, string $lang ): string {
	$first = (string) strtok( $src, ' ' );
	$words = esc_html( keikaku_link_words( $lang, $first ) );
	return '' === $first ? $words : sprintf( '<a href="%s">%s</a>', esc_attr( $first ), $words );
}

function keikaku_unknown( string $tag ): string {
	return '' === $tag
		? __( 'No widget is named. Write, for example, widget="kpi-gauge".', 'keikaku' )
		/* translators: %s: name of a widget that does not exist. */
		: sprintf( __( 'There is no widget named “%s”.', 'keikaku' ), $tag );
}

/** Tells those who can mend it what is wrong; readers see nothing of it. */
function keikaku_note( string $words ): string {
	return current_user_can( 'edit_posts' ) ? sprintf( ' <strong>[Keikaku: %s]</strong>', esc_html( $words ) ) : '';
}
