<?php
// Pages to try. Run inside WordPress by scripts/wordpress.mjs; returns their addresses by title.
update_option(
	'massage_elements',
	array(
		'clinicName'      => 'Riverbend Massage Clinic',
		'phone'           => '780-555-0100',
		'bookingHref'     => '/book/',
		'country'         => 'CA',
		'emergencyNumber' => '',
		'language'        => '',
		'accent'          => 'own',
		'accentColor'     => '#1d6f72',
	)
);
$page = fn( $title, $content, $order ) => wp_insert_post(
	array(
		'menu_order'   => $order,
		'post_type'    => 'page',
		'post_status'  => 'publish',
		'post_author'  => 1,
		'post_title'   => $title,
		'post_content' => wp_slash( $content ),
	)
);
$block = 'massage_elements_block_markup';
$pages = array(
	'Your visit, from before to after' => massage_elements_pattern(),
	'Before your visit'                => $block( 'contraindication-checker', array( 'languages' => 'en fr' ) ),
	'Kinds of massage'                 => $block( 'technique-explorer', array( 'hash' => 'technique', 'align' => 'wide' ) ),
	'After your visit'                 => $block( 'aftercare-card', array( 'technique' => 'deep-tissue-massage' ) ),
	'Your first visit'                 => $block( 'visit-planner', array( 'openPart' => 'first-visit' ) ),
	'Avant votre visite'               => $block( 'contraindication-checker', array( 'lang' => 'fr-CA' ) ),
	'With shortcodes'                  => "[contraindication_checker layout=\"steps\" scope=\"core\"]\n\n[aftercare_card]Please call us with any question.[/aftercare_card]",
);
$found = array();
foreach ( $pages as $title => $content ) {
	$found[ $title ] = get_permalink( $page( $title, $content, count( $found ) + 1 ) );
}
update_option( 'show_on_front', 'page' );
update_option( 'page_on_front', url_to_postid( reset( $found ) ) );
return $found;
