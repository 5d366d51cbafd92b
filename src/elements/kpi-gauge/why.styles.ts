import { css } from 'lit';

export const whyStyles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin: 0;
    /* Quirks mode cuts tables off from the font of the page, in shadow roots too. */
    font: inherit;
    color: inherit;
    text-align: inherit;
  }
  th {
    text-align: start;
  }
  .reasons {
    padding: 1rem;
    background: var(--_wash);
    border-block-start: 2px solid var(--_value);
    display: grid;
    gap: 0.75rem;
  }
  .reasons h4 {
    font-size: var(--_t-2);
  }
  caption {
    text-align: start;
    padding-block-end: 0.25rem;
  }
  .reasons th,
  .reasons td {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_rule);
    line-height: 1.5;
    vertical-align: top;
  }
  .reasons th {
    font-weight: 400;
    padding-inline-end: 1rem;
  }
  .reasons th small {
    display: block;
    font-size: var(--_t-1);
    color: var(--_muted);
  }
  .reasons td {
    text-align: end;
    font-weight: 700;
  }
  .reasons tr:not(.result) + .result > * {
    border-block-start: 2px solid var(--_ink);
  }
  dt {
    font-weight: 700;
    font-size: var(--_t-1);
  }
  dd + dt {
    margin-block-start: 0.75rem;
  }
  dd + dd {
    margin-block-start: 0.25rem;
  }
`;
