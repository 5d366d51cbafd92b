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
  .when {
    margin-block-start: 1.25rem;
    padding-block: 0.75rem;
    border-block: 1px solid var(--_rule);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2.5rem;
  }
  .facts dd {
    line-height: 1.6;
  }
  .where {
    margin-block-start: 1rem;
  }
  .where b {
    font-size: var(--_t-3);
  }
  .where .picture {
    margin-block: 0.25rem;
  }
  .picture .year-past {
    fill: var(--_edge);
    stroke: var(--_edge);
  }
  .picture .year-now {
    fill: var(--_value);
    stroke: var(--_value);
  }
  .picture .year-ahead {
    fill: var(--_surface);
    stroke: var(--_edge);
  }
  .picture :is(.year-past-inferred, .year-now-inferred, .year-ahead-inferred, .year-open) {
    stroke: var(--_edge);
    stroke-dasharray: 4 3;
  }
  .picture .year-past-inferred {
    fill: var(--_head);
  }
  .picture .year-now-inferred {
    fill: var(--_track);
    stroke: var(--_value);
    stroke-width: 1.5;
  }
  .picture .year-open {
    stroke-dasharray: 1.5 3;
  }
  .picture .year-mark {
    fill: var(--_ink);
  }
  .vision {
    margin-block: 1.75rem;
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
  .main > .rows:first-child > div:first-child {
    border-block-start: 0;
  }
  .standing {
    padding-block: 1rem 1.25rem;
    border-block-start: 1px solid var(--_rule);
  }
  /* Without a vision above it, the line below the facts is enough. */
  .standing:first-child {
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
    line-height: 1;
  }
  .counts:first-child,
  .none:first-child {
    margin-block-start: 0;
  }
  .none {
    margin-block-start: 1rem;
    color: var(--_ink-2);
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
    margin-block-start: 1rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2.5rem;
  }
  .counts > div {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
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
    margin-block-start: 0.75rem;
  }
  .entry-lead {
    margin-inline-end: 0.4em;
    color: var(--_muted);
  }
  .entry-title {
    font-weight: 700;
  }
  .pick {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_value);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .pick[aria-pressed='true'] {
    background: var(--_track);
    color: var(--_ink);
    text-decoration-thickness: 2px;
  }
  /* Stated by the city: a line; inferred: a dashed one. */
  .links {
    margin-block-start: 0.5rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_value);
  }
  .links--inferred {
    border-inline-start: 1.5px dashed var(--_value);
  }
  .links ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .links li {
    padding-block: 0.25rem;
  }
  .entries li {
    padding-block: 0.25rem 0.5rem;
    max-inline-size: 44em;
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
  .further {
    border-block-start: 1px solid var(--_rule);
  }
  .further > .disclosure {
    margin-block: 0.25rem;
  }
  .exports-place {
    margin-block-start: 0.5rem;
  }
  .policy {
    max-inline-size: 60em;
    margin-block-end: 0.5rem;
  }
  .about {
    margin-block-end: 0.5rem;
    color: var(--_ink);
  }
  .about .entry-title {
    font-weight: 400;
  }
  .about > p {
    margin-block-end: 0.5rem;
  }
  .note-columns {
    columns: 24rem;
    column-gap: 2.5rem;
  }
  .note-columns li {
    break-inside: avoid;
    padding-block: 0.15rem;
  }
  .places :is(th, td) {
    padding-block: 0.5rem;
    padding-inline-end: 1.5rem;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  .places thead th {
    border-block-end-color: var(--_edge);
  }
  .places tbody th {
    inline-size: 45%;
    font-weight: 400;
  }
  .places .note {
    display: block;
  }
  .printed {
    margin-inline-start: 0.5em;
    color: var(--_ink-2);
  }

  @container plan-widget (inline-size >= 60rem) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 20rem;
      column-gap: 3.5rem;
    }
    .around .rows > div:first-child {
      border-block-start: 0;
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
    .links ul {
      display: block;
    }
    .pick {
      min-block-size: 44px;
    }
    .places,
    .places tbody,
    .places tr,
    .places :is(th, td) {
      display: block;
      inline-size: auto;
    }
    .places thead {
      display: none;
    }
    .places tbody th {
      inline-size: auto;
      padding-block-end: 0;
      border-block-end: 0;
      font-weight: 700;
    }
  }
  @media print {
    /* Where all of it stands is only printed when it was opened. */
    details:not(.about--places)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .about--places:not([open]) {
      display: none;
    }
    .exports-place {
      display: none;
    }
    .note-columns {
      columns: auto;
    }
    .pick {
      color: inherit;
      text-decoration: none;
    }
    /* A row may be longer than a page; what it consists of is not torn. */
    .rows dd > p,
    .links,
    .vision,
    .standing,
    .where {
      break-inside: avoid;
    }
    .rows dt,
    .rows dd > p:first-child:not(:last-child) {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .picture :is(.year-past, .year-mark, .year-past-inferred) {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .picture :is(.year-now, .year-now-inferred) {
      fill: Highlight;
      stroke: CanvasText;
    }
    .picture :is(.year-ahead, .year-ahead-inferred, .year-open) {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
