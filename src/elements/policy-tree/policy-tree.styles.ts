import { css } from 'lit';

export const styles = css`
  h3 {
    font-size: var(--_t-5);
  }
  .lead {
    margin-block-start: 0.75rem;
    max-inline-size: 44em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.5rem;
    margin-block-start: 1.25rem;
  }
  .buttons {
    display: flex;
    gap: 0.5rem;
  }
  /* Where nothing can be selected, nothing is said of it. */
  .tools:not(:has(button)) {
    display: none;
  }
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1rem;
    color: var(--_muted);
    font-size: var(--_t-1);
  }
  .selection--some {
    padding: 0.25rem 1rem;
    background: var(--_track);
    color: var(--_ink);
    font-size: inherit;
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .outline {
    margin-block-start: 1.5rem;
  }
  .levels {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.5rem 0.4rem;
    border-block-start: 2px solid var(--_ink);
    border-block-end: 1px solid var(--_edge);
  }
  .levels dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
  }
  .levels dl > div {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.5em;
    align-items: baseline;
  }
  .levels dt {
    font-weight: 700;
  }
  .levels .caption {
    grid-column: 1 / -1;
  }
  .pick-head {
    flex: none;
    inline-size: 44px;
    text-align: center;
    white-space: nowrap;
  }

  /* Large letters on a telephone: the word over the column is wider than it. */
  @container plan-widget (inline-size < 17rem) {
    .levels dl > div {
      display: block;
    }
    .pick-head {
      display: none;
    }
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 44px;
    align-items: center;
    column-gap: 0.75rem;
    min-block-size: 44px;
    padding-inline-start: 0.5rem;
  }
  .head {
    min-inline-size: 0;
    font-size: var(--_t-2);
    font-weight: 400;
  }
  .node--branch.node--depth-0 > .row .title {
    font-size: var(--_t-3);
  }
  .node--branch.node--depth-0 > .row .title,
  .node--branch.node--depth-1 > .row .title {
    font-weight: 700;
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    min-block-size: 44px;
    padding-block: 0.55rem;
    color: var(--_ink);
    line-height: 1.5;
    text-decoration: none;
  }
  .name:not(.disclosure) {
    padding-inline-start: 1.4em;
  }
  .disclosure.name:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .name::before {
    color: var(--_value);
  }
  .disclosure.name::before {
    position: relative;
    inset-block-start: -0.15em;
  }
  .label {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .number {
    flex: none;
    color: var(--_muted);
    font-weight: 400;
  }
  .title--missing {
    color: var(--_muted);
  }
  .side {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.25rem 0.75rem;
    font-size: var(--_t-1);
    line-height: 1.5;
  }
  .given {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: end;
    gap: 0 0.5em;
  }
  .exports-place {
    margin-block-start: 1rem;
  }
  .tally,
  .none,
  .placement {
    color: var(--_muted);
  }
  .placement {
    padding-inline-start: 0.5em;
    border-inline-start: 2px dashed var(--_nodata);
  }
  .outcome {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    color: var(--_behind-text);
    font-weight: 700;
    white-space: nowrap;
  }
  .outcome svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
  }
  .outcome .solid {
    fill: currentColor;
  }
  .pick {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .pick svg {
    inline-size: 1.15rem;
    block-size: 1.15rem;
  }
  .ring {
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .dot {
    fill: none;
  }
  .pick:hover .ring,
  .pick[aria-pressed='true'] .ring {
    stroke: var(--_value);
    stroke-width: 2.2;
  }
  .pick[aria-pressed='true'] .dot {
    fill: var(--_value);
  }

  .outline > .nodes > .node {
    border-block-end: 1px solid var(--_rule);
  }
  .nodes .nodes {
    margin-inline-start: calc(0.5rem + 0.4em);
    border-inline-start: 1px solid var(--_rule);
    padding-inline-start: 0.75rem;
  }
  .inner {
    padding-block-end: 0.75rem;
  }
  .nodes .nodes .inner {
    padding-block-end: 0.25rem;
  }
  .node--on-path > .below > .inner > .nodes,
  .node--selected > .below > .inner > .nodes {
    border-inline-start: 2px solid var(--_value);
  }
  .node--selected > .row {
    background: var(--_wash);
    box-shadow: inset 4px 0 0 var(--_value);
  }
  .node--repaired > .row,
  .node--uncertain > .row,
  .node--again > .row {
    position: relative;
  }
  .node--repaired > .row::before,
  .node--uncertain > .row::before,
  .node--again > .row::before {
    content: '';
    position: absolute;
    inset-block: 4px;
    inset-inline-start: calc(-0.75rem - 2px);
    border-inline-start: 3px dashed var(--_nodata);
  }
  .facts {
    display: grid;
    gap: 0.35rem;
    margin-inline-start: calc(0.5rem + 1.6em);
    /* Clear of the focus ring of the button above. */
    padding-block: 0.4rem 0.5rem;
    max-inline-size: 48em;
    font-size: var(--_t-1);
    line-height: 1.65;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    column-gap: 1em;
  }
  .facts dt {
    /* Beside all that is said of it, so that a term of two lines leaves no gap. */
    grid-row: 1 / span 20;
    color: var(--_muted);
  }
  .facts dd {
    grid-column: 2;
  }
  .facts .verdict {
    margin-inline-end: 0.5em;
  }

  .legend {
    margin-block-start: 1.5rem;
    font-size: var(--_t-1);
    line-height: 1.6;
  }
  .legend h4 {
    font-size: var(--_t-1);
  }
  .legend dl {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  .legend dl > div {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    column-gap: 1em;
    align-items: baseline;
  }

  .policy {
    max-inline-size: 60em;
    margin-block-end: 0.5rem;
  }

  @container plan-widget (inline-size >= 64rem) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 15rem;
      column-gap: 2.5rem;
    }
    .body--plain > .outline,
    .body > :is(.exports-place, .footer) {
      grid-column: 1 / -1;
    }
    .legend {
      padding-block-start: 0.5rem;
      border-block-start: 2px solid var(--_ink);
      align-self: start;
    }
    .legend dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container plan-widget (inline-size < 40rem) {
    h3 {
      font-size: var(--_t-4);
    }
    .node--repaired > .row::before,
    .node--uncertain > .row::before,
    .node--again > .row::before {
      inset-inline-start: calc(-0.25rem - 2px);
    }
    .row {
      grid-template-columns: minmax(0, 1fr) 44px;
    }
    .head {
      grid-column: 1;
      grid-row: 1;
    }
    .pick {
      grid-column: 2;
      grid-row: 1;
      align-self: start;
    }
    .side {
      grid-column: 1 / -1;
      justify-content: start;
      padding-inline-start: 1.6rem;
      padding-block-end: 0.5rem;
    }
    .side:not(:has(*)) {
      display: none;
    }
    .nodes .nodes {
      margin-inline-start: 0.4rem;
      padding-inline-start: 0.25rem;
    }
    .label {
      display: block;
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts :is(dt, dd) {
      grid-area: auto / 1;
    }
    .legend dl > div {
      grid-template-columns: 7.5em minmax(0, 1fr);
    }
  }
  @media print {
    .pick,
    .pick-head,
    .buttons,
    .link {
      display: none;
    }
    .tools {
      margin-block-start: 0;
    }
    .below[hidden] {
      display: block;
      content-visibility: visible;
    }
    .row,
    .facts > div,
    .node--leaf {
      break-inside: avoid;
    }
    .row:not(:last-child),
    .legend h4 {
      break-after: avoid;
    }
    /* In a grid, a first row that moves to the next page leaves its heading behind. */
    .facts {
      display: block;
    }
    .facts > div + div {
      margin-block-start: 0.35rem;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
      min-block-size: 0;
    }
    .name {
      min-block-size: 0;
      padding-block: 0.2rem;
    }
    .selection:not(.selection--some) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .pick[aria-pressed='true'] .dot {
      fill: Highlight;
    }
    .ring {
      stroke: ButtonText;
    }
    .node--selected > .row {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
