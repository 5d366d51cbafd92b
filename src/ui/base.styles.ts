import { css } from 'lit';

/**
 * What every widget stands on: its own ground and text colour together (colour tools of city pages set only one),
 * inherited properties of the page reset, Japanese line breaking, and the few parts that all share.
 */
export const base = css`
  :host {
    display: block;
    container: plan-widget / inline-size;
    box-sizing: border-box;
    inline-size: auto;
    min-inline-size: 0;
    color: var(--_ink);
    background: var(--_surface);
    font: 400 var(--_t-2) / 1.7 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: normal;
    /* All languages of the widgets run this way; on a page that does not, 。 and − would change sides. */
    direction: ltr;
    unicode-bidi: isolate;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
    line-break: strict;
    text-wrap: pretty;
    text-spacing-trim: trim-start;
    visibility: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4,
  h5 {
    font-size: var(--_t-3);
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
    font-feature-settings: 'palt';
    letter-spacing: 0.01em;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_value);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    border-radius: 0;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    /* Quirks mode cuts tables off from the font of the page, in shadow roots too. */
    font: inherit;
    color: inherit;
    text-align: inherit;
  }
  th {
    text-align: start;
    font-weight: 700;
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
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    border-block-start: 2px solid var(--_edge);
    padding-block: 0.5rem;
    max-inline-size: 44em;
  }
  .problems {
    margin-block-start: 0.5rem;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .problems li + li {
    margin-block-start: 0.5rem;
  }
  .problems .caption {
    display: block;
  }
  code {
    font-family: 'Noto Sans Mono', monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0.25rem 1rem;
    border: 1px solid var(--_ink);
    background: var(--_surface);
    color: var(--_ink);
    cursor: pointer;
    text-decoration: none;
  }
  .button[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_surface);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    border: 1px solid var(--_edge);
    padding: 0 0.5em;
    font-size: var(--_t-1);
    line-height: 1.55rem;
    white-space: nowrap;
    color: var(--_ink-2);
    background: var(--_surface);
  }
  .chip--tentative {
    border-style: dashed;
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
  .footer {
    margin-block-start: 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_edge);
    color: var(--_muted);
    font-size: var(--_t-1);
    line-height: 1.7;
  }
  .footnotes li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.5em;
    max-inline-size: 60em;
  }
  .marker {
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_muted);
    white-space: nowrap;
    vertical-align: super;
    line-height: 1;
    margin-inline-start: 0.1em;
  }
  .footnotes .marker {
    font-size: inherit;
    vertical-align: baseline;
    line-height: inherit;
    margin: 0;
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
    .button,
    .no-print {
      display: none;
    }
    a {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
