/** Beside the widget's own styles, as long as it is shown without script. */
export const STILL_STYLES = `/* Until a script has something to show, what it draws meanwhile stays out of sight. */
:host > :not(.still, style, link) { display: none !important; }
.still .still-narrow { display: none; }
@container plan-widget (inline-size < 40rem) { .still .still-wide { display: none; } .still .still-narrow { display: block; } }
.still .still-name { border-block-end-color: transparent; color: inherit; text-decoration: none; cursor: inherit; }
.still svg[width][height] { max-inline-size: 100%; block-size: auto; }
.still-table { margin-block-start: 1rem; }
.more > .still-table { margin-block-start: 0; }
/* As wide as the widget, not as its text. */
.more > .still-table[open] { flex: none; inline-size: 100cqi; }
.still-table > div { overflow-x: auto; }
.still-table ::slotted(table) { inline-size: max-content; max-inline-size: 100rem; border-collapse: collapse; font: inherit; font-size: var(--_t-1); line-height: 1.6; color: inherit; text-align: start; overflow-wrap: normal; word-break: keep-all; }
@media print {
  .still-table { display: none; }
  .still details::details-content { content-visibility: visible; block-size: auto; }
}
`;
