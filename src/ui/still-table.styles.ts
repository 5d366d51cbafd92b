import { css } from 'lit';

/** The disclosure in which a widget that was rendered beforehand shows the table of the page's own words. */
export const stillTable = css`
  .still-table {
    margin-block-start: 1rem;
  }
  .more > .still-table {
    margin-block-start: 0;
  }
  /* As wide as the widget, not as its text. */
  .more > .still-table[open] {
    flex: none;
    inline-size: 100cqi;
  }
  .still-table > div {
    overflow-x: auto;
  }
  .still-table ::slotted(table) {
    inline-size: max-content;
    max-inline-size: 100rem;
    border-collapse: collapse;
    font: inherit;
    font-size: var(--_t-1);
    line-height: 1.6;
    color: inherit;
    text-align: start;
    overflow-wrap: normal;
    word-break: keep-all;
  }
  @media print {
    .still-table {
      display: none;
    }
  }
`;
