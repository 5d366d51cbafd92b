import { css } from 'lit';

/**
 * What every widget stands on: its own ground and text colour together (colour tools of city pages set only one),
 * inherited properties of the page reset, Japanese line breaking, and the few parts that the lightest widget needs; see `furniture` for the others.
 */
export const base = css`
  :host {
    display: block;
    container: plan-widget / inline-size;
    /* What no line can break, as signs stacked without end, may stand out of the widget, but widens no page. */
    contain: layout;
    /* Where a page fits a box to what it holds, as a float or a cell, a container would have no width at all. */
    contain-intrinsic-inline-size: min(20rem, 90vw);
    box-sizing: border-box;
    inline-size: auto;
    min-inline-size: 0;
    color: var(--_ink);
    background: var(--_surface);
    font: 400 var(--_t-2) / 1.7 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: normal;
    word-spacing: normal;
    /* All languages of the widgets run this way; on a page that does not, 。 and − would change sides. */
    writing-mode: horizontal-tb;
    text-orientation: mixed;
    direction: ltr;
    unicode-bidi: isolate;
    text-align: start;
    text-align-last: auto;
    text-shadow: none;
    text-emphasis: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    stroke: none;
    stroke-width: 1;
    stroke-dasharray: none;
    stroke-opacity: 1;
    fill-opacity: 1;
    text-anchor: start;
    dominant-baseline: auto;
    /* A rule of the page for whatever stands in a menu or a sidebar means the widget too, and would win. */
    white-space: normal !important;
    text-indent: 0 !important;
    text-transform: none !important;
    word-break: normal !important;
    word-break: auto-phrase !important;
    overflow-wrap: anywhere !important;
    line-break: strict !important;
    hyphens: manual;
    text-wrap: pretty;
    text-spacing-trim: trim-start;
    visibility: inherit;
  }
  /* WebKit (2.50), which alone hangs punctuation, ends the page where it fits a box to a pretty paragraph with words kept whole. */
  @supports (hanging-punctuation: first) {
    :host {
      text-wrap: wrap;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h3,
  h4,
  p,
  dl,
  dd {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h3,
  h4 {
    font-size: var(--_t-3);
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
    font-feature-settings: 'palt';
    letter-spacing: 0.01em;
  }
  a {
    color: var(--_value);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  svg {
    display: block;
    overflow: visible;
  }
  svg text {
    font-family: inherit;
    font-size: var(--_t-1);
    font-variant-numeric: tabular-nums;
    fill: var(--_ink);
  }
  :focus-visible {
    outline: 4px solid var(--_focus-line);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus);
  }
  .caption {
    font-size: var(--_t-1);
    line-height: 1.6;
    color: var(--_muted);
  }
  .muted {
    color: var(--_muted);
  }
  .whole {
    white-space: nowrap;
  }
  /* What the widget had drawn before it could not be shown. */
  slot[part='unshown'] ~ * {
    display: none !important;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
  .notice {
    border-block-start: 2px solid var(--_edge);
    padding-block: 0.5rem;
    max-inline-size: 44em;
  }
  /* A disclosure: a button, or the summary of a details element. */
  .disclosure,
  summary.disclosure {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_value);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
    list-style: none;
  }
  summary.disclosure::-webkit-details-marker {
    display: none;
  }
  .disclosure::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    transform: rotate(-45deg);
  }
  [open] > .disclosure::before,
  .disclosure[aria-expanded='true']::before {
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }
  @container plan-widget (inline-size < 40rem) {
    /* Not the host: a container does not answer queries about itself. */
    :host > * {
      --_t-5: var(--plan-text-title, 1.5rem);
      --_t-4: var(--plan-text-section, 1.25rem);
      --_t-6: var(--plan-text-figure, 2.25rem);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .disclosure::before {
      transition: transform 120ms;
    }
  }
  @media print {
    /* Stronger than how a widget lays out what it takes away here. */
    .no-print {
      display: none !important;
    }
    a,
    .disclosure,
    summary.disclosure {
      color: inherit;
    }
    .disclosure,
    summary.disclosure {
      min-block-size: 0;
      text-decoration: none;
    }
    .disclosure::before {
      display: none;
    }
    /* A picture shrinks as a whole: its letters keep the size for which they were placed. */
    svg text {
      font-size: var(--plan-text-caption, 0.875rem);
    }
  }
`;
