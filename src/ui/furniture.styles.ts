import { css } from 'lit';

/** Lists, tables, buttons, chips and notes: what widgets share beyond the base. */
export const furniture = css`
  h2,
  h5,
  ul,
  ol,
  figure,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h5 {
    font-size: var(--_t-3);
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
    font-feature-settings: 'palt';
    letter-spacing: 0.01em;
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
  ul,
  ol {
    list-style: none;
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
  /* Large letters on a telephone: rather a break inside than words beyond the edge. */
  @container plan-widget (inline-size < 17rem) {
    .whole,
    .chip {
      white-space: normal;
    }
    .whole {
      word-break: keep-all;
    }
  }
  @media print {
    .button {
      display: none;
    }
    .footer > :last-child {
      break-before: avoid;
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
