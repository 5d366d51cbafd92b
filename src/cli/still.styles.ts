/** Beside the widget's own styles, as long as it is shown without script. */
export const STILL_STYLES = `/* Until a script has something to show, what it draws meanwhile stays out of sight. */
:host > :not(.still, style, link) { display: none !important; }
.still .still-narrow { display: none; }
@container plan-widget (inline-size < 40rem) { .still .still-wide { display: none; } .still .still-narrow { display: block; } }
.still .still-name { border-block-end-color: transparent; color: inherit; text-decoration: none; cursor: inherit; }
.still svg[width][height] { max-inline-size: 100%; }
.still svg[width][height]:not(.still-level) { block-size: auto; }
/* As high as an arc and a trend are drawn for the width that there is. */
:host([view='arc']) .still .top > .still-narrow[width][height]:not(.still-level) { block-size: calc(min(50cqi, 2.1875rem + 140px) + 22px); }
:host([view='trend']) .still .top > .still-narrow[width][height]:not(.still-level) { block-size: calc(4.375rem + 12px + clamp(96px, 32cqi, 160px)); }
@media print {
  .still details::details-content { content-visibility: visible; block-size: auto; }
}
`;
