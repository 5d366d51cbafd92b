import { css } from 'lit';

export const styles = css`
  article {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
  }
  .publisher {
    color: var(--_ink-2);
  }
  h3 {
    font-size: var(--_t-5);
    line-height: 1.35;
  }
  .extra {
    margin-block-start: 0.25rem;
    font-size: var(--_t-3);
    line-height: 1.5;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2.5rem;
    margin-block-start: 1.25rem;
    padding-block: 0.75rem;
    border-block: 1px solid var(--_rule);
  }
  .facts dd {
    line-height: 1.6;
  }
  .vision {
    margin-block-start: 1.75rem;
    max-inline-size: 44em;
  }
  .vision h4 {
    font-weight: 400;
  }
  .words {
    margin-block: 0.25rem 0.5rem;
    font-size: var(--_t-4);
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
  }
  .standing {
    margin-block-start: 1.75rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_rule);
  }
  /* Without a vision above it, the line below the facts is enough. */
  .standing:first-child {
    margin-block-start: 0.5rem;
    border-block-start: 0;
  }
  .absent {
    margin-block: 1rem 1.5rem;
  }
  .sentence {
    font-size: var(--_t-3);
    line-height: 1.8;
    text-wrap: balance;
  }
  .sentence b {
    font-size: 1.3em;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    margin-block: 0.75rem;
  }
  .strip li {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .strip .verdict {
    align-self: center;
  }
  .strip b {
    font-size: var(--_t-4);
    line-height: 1.4;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2.5rem;
    margin-block: 1.25rem 2rem;
  }
  .counts > div {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: baseline;
    column-gap: 0.6em;
  }
  .counts dt {
    color: var(--_ink-2);
  }
  .counts b {
    font-size: var(--_t-4);
    line-height: 1.4;
  }
  .counts .caption {
    grid-column: 1 / -1;
  }
  .rows > div {
    display: grid;
    grid-template-columns: 9.5rem minmax(0, 1fr);
    column-gap: 1.5rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_rule);
  }
  .rows dt {
    grid-row: 1 / span 99;
    font-weight: 700;
  }
  .rows dd {
    grid-column: 2;
    max-inline-size: 44em;
  }
  .rows dd + dd {
    margin-block-start: 0.6rem;
  }
  .entry-lead {
    margin-inline-end: 0.4em;
    color: var(--_muted);
  }
  .entry-title {
    font-weight: 700;
  }
  .around .rows > div {
    grid-template-columns: minmax(0, 1fr);
  }
  .around .rows dt,
  .around .rows dd {
    grid-column: 1;
    grid-row: auto;
  }
  .around .rows dt + dd {
    margin-block-start: 0.25rem;
  }
  .around .entry-title {
    font-weight: 400;
  }
  .around .entry-lead {
    font-size: var(--_t-1);
  }
  .policy {
    max-inline-size: 60em;
    margin-block-end: 0.5rem;
  }
  .about {
    margin-block-end: 0.75rem;
    color: var(--_ink);
  }
  .about .entry-title {
    font-weight: 400;
  }

  @container plan-widget (inline-size >= 60rem) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 20rem;
      column-gap: 3.5rem;
    }
    .around {
      margin-block-start: 1.75rem;
    }
  }
  @container plan-widget (inline-size < 40rem) {
    h3 {
      font-size: var(--_t-4);
    }
    .facts {
      display: grid;
    }
    .rows > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .rows dt,
    .rows dd {
      grid-column: 1;
      grid-row: auto;
    }
  }
  @media print {
    details.about::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .rows > div {
      break-inside: avoid;
    }
  }
`;
