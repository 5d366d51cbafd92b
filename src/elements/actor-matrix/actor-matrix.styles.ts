import { css } from 'lit';

export const styles = css`
  h3 {
    font-size: var(--_t-5);
    line-height: 1.35;
  }
  .sentence {
    margin-block-start: 1rem;
    font-size: var(--_t-4);
    line-height: 1.6;
    text-wrap: balance;
  }
  .sentence b {
    font-size: 1.2em;
    line-height: 1;
  }
  .lead {
    margin-block-start: 0.5rem;
    max-inline-size: 48em;
  }

  /* Marks */
  .mark {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    color: var(--_value);
  }
  .mark .solid,
  .mark .dot {
    fill: currentColor;
  }
  .mark .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .mark--named .line {
    stroke-width: 2;
  }
  .mark--named,
  .mark--unstated {
    color: var(--_muted);
  }
  .mark .dashed {
    stroke-dasharray: 3 2.2;
    stroke-width: 2;
  }
  .mark--role,
  .mark--committed,
  .mark--expected {
    color: var(--_ink);
  }
  .mark--doubtful .solid {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  .mark--doubtful :is(.solid, .line) {
    stroke-dasharray: 3.4 2.2;
  }
  .marked {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    line-height: 1.4;
  }

  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr));
    gap: 1rem 2rem;
    margin-block-start: 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 2px solid var(--_ink);
  }
  .legend dt {
    font-weight: 700;
  }
  .legend dd {
    padding-inline-start: 1.525rem;
    line-height: 1.5;
  }
  .legend .caption {
    display: block;
  }

  /* Toolbar */
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.5rem;
    margin-block-start: 2rem;
  }
  .views {
    display: flex;
  }
  .views .button + .button {
    border-inline-start: 0;
  }
  .views .button:focus-visible {
    z-index: 1;
  }
  .field {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
  }
  .field label {
    color: var(--_muted);
    font-size: var(--_t-1);
  }
  select {
    min-block-size: 44px;
    padding-inline: 0.75rem;
    border: 1px solid var(--_ink);
    background: var(--_surface);
    max-inline-size: 100%;
  }
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1rem;
    padding: 0.25rem 1rem;
    background: var(--_track);
    margin-inline-start: auto;
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
  .nobody {
    margin-block-start: 1.5rem;
    padding-block: 1rem;
    border-block: 1px solid var(--_rule);
  }
  .print-only {
    display: none;
  }
  .pick {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: min(44px, 100%);
    padding: 0.25rem 0;
    border: 0;
    background: none;
    font-weight: inherit;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .pick:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  /* Table */
  .matrix {
    margin-block-start: 1rem;
    table-layout: fixed;
    border-block-start: 2px solid var(--_ink);
  }
  .matrix .names {
    inline-size: 13rem;
  }
  .spans th,
  .spans td {
    padding: 0.5rem 0.5rem 0;
    font-size: var(--_t-1);
    line-height: 1.4;
    vertical-align: bottom;
    text-align: start;
  }
  .span-title {
    display: block;
    padding-block-end: 0.25rem;
    border-block-end: 1px solid var(--_edge);
  }
  .heads th {
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_ink);
    font-size: var(--_t-1);
    line-height: 1.45;
    vertical-align: bottom;
    word-break: auto-phrase;
  }
  .heads th:first-child {
    padding-inline-start: 0;
    vertical-align: bottom;
    padding-block-end: 0.5rem;
  }
  .heads .pick {
    align-items: end;
    inline-size: 100%;
  }
  .heads .upright {
    display: block;
    padding-block-end: 0.25rem;
  }
  .heads .number {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .untitled {
    color: var(--_muted);
    font-weight: 400;
  }
  .group th {
    padding-block: 1.25rem 0.25rem;
    border-block-end: 1px solid var(--_edge);
    color: var(--_muted);
    font-size: var(--_t-1);
  }
  .row > th {
    padding-block: 0 0.125rem;
    font-weight: 400;
    line-height: 1.4;
    vertical-align: middle;
    text-wrap: balance;
  }
  .row > th .caption {
    line-height: 1.3;
    margin-block-start: -0.5rem;
    padding-block-end: 0.5rem;
  }
  .matrix tfoot :is(th, td) {
    padding: 0.75rem 0.5rem 0.5rem;
    border-block-start: 1px solid var(--_ink);
    font-size: var(--_t-1);
    font-weight: 400;
    line-height: 1.4;
  }
  .matrix tfoot th {
    padding-inline-start: 0;
    color: var(--_muted);
  }
  .row > td {
    /* A height, so that what is opened can fill its row. */
    block-size: 1px;
    padding: 0;
    vertical-align: middle;
  }
  .row > :is(th, td) {
    border-block-end: 1px solid var(--_rule);
  }
  .row:hover > :is(th, td) {
    background: var(--_wash);
  }
  .row.is-selected > :is(th, td),
  .heads .is-selected {
    background: var(--_track);
  }
  .cell {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    gap: 0.125rem;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 0.25rem 0.5rem;
    border: 0;
    background: none;
    font-size: var(--_t-1);
    text-align: start;
    cursor: pointer;
  }
  .cell .marked {
    flex-wrap: wrap;
    gap: 0 0.25em;
    max-inline-size: 100%;
  }
  /* Beside its mark, if need be in two lines; how often goes below rather than into the next cell. */
  .cell .word {
    max-inline-size: calc(100% - 1.125rem - 0.25em);
    overflow-wrap: normal;
  }
  .cell .times {
    flex: none;
    font-weight: 700;
    white-space: nowrap;
  }
  .cell:hover .word {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .cell[aria-expanded='true'] {
    background: var(--_ink);
    color: var(--_surface);
  }
  .cell[aria-expanded='true'] .mark {
    color: var(--_surface);
  }
  .matrix--dense .cell {
    align-items: center;
    padding-inline: 0;
  }
  .matrix--dense .word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .matrix--dense .heads th {
    padding-inline: 0;
    text-align: center;
    vertical-align: top;
  }
  .matrix--dense .heads th:first-child {
    text-align: start;
    vertical-align: bottom;
  }
  .matrix--dense .heads .pick {
    align-items: start;
    justify-content: center;
  }
  .matrix--dense .upright {
    writing-mode: vertical-rl;
    max-block-size: 100%;
    max-inline-size: 16em;
    margin: 0 auto;
    /* Letters are higher than these lines: WebKit counts what stands out of the first. */
    padding-block: 0.25em 0;
    text-wrap: wrap;
    text-align: start;
    line-height: 1.3;
  }
  .matrix--dense .number {
    display: inline;
    margin-inline-end: 0.5em;
  }
  .detail > td {
    padding: 0.75rem 1rem 1.25rem;
    border-block-end: 1px solid var(--_rule);
    background: var(--_wash);
  }
  .detail section + section {
    margin-block-start: 1.25rem;
  }
  .detail h4 {
    font-size: var(--_t-2);
    margin-block-end: 0.25rem;
  }

  /* What is said of a participation or a role */
  .entries,
  .entries ul {
    display: grid;
    gap: 0.35rem;
  }
  .entries {
    row-gap: 0.75rem;
  }
  .entries > li {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    column-gap: 1rem;
    align-items: start;
  }
  .entries .marked {
    padding-block-start: 0.15em;
    font-size: var(--_t-1);
  }
  .entries p {
    line-height: 1.6;
  }
  .entries .caption > span + span::before {
    content: '／ ';
  }
  .role + .role {
    margin-block-start: 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_rule);
  }
  .role {
    max-inline-size: 44em;
  }
  .role-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    font-weight: 700;
    font-size: var(--_t-1);
  }
  .role-head .caption {
    font-weight: 400;
  }
  .facts {
    margin-block-start: 0.25rem;
    font-size: var(--_t-1);
    line-height: 1.6;
  }
  .facts :is(dt, dd) {
    display: inline;
  }
  .facts dt {
    color: var(--_muted);
    margin-inline-end: 0.75em;
  }
  .places {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  /* By actor */
  .list h4 {
    margin-block-start: 2rem;
    font-size: var(--_t-4);
  }
  .list h4 .caption {
    font-weight: 400;
    margin-inline-start: 0.5em;
  }
  .role-cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 2rem 2.5rem;
    margin-block-start: 0.75rem;
  }
  .role-card {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
  }
  .role-card h5 {
    margin-block-end: 0.5rem;
  }
  .sums {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
    padding-block-start: 0.15em;
    font-size: var(--_t-1);
  }
  .sums .times {
    font-weight: 700;
  }
  .family > h4 {
    padding-block-end: 0.5rem;
    border-block-end: 2px solid var(--_ink);
  }
  .actor {
    display: grid;
    grid-template-columns: minmax(0, 19rem) minmax(0, 1fr);
    column-gap: 2.5rem;
    padding-block: 0.5rem 1rem;
    border-block-end: 1px solid var(--_rule);
  }
  .actor.is-selected {
    background: var(--_track);
    box-shadow: 0 0 0 0.5rem var(--_track);
    clip-path: inset(0 -0.5rem);
  }
  .actor h5 {
    display: flex;
    align-items: center;
  }
  .actor .what {
    padding-block-start: 0.55rem;
  }
  .actor .chip {
    margin-inline-start: 0.5em;
  }
  .role-line {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    column-gap: 1rem;
    align-items: start;
  }
  .role-line .marked {
    padding-block-start: 0.15em;
    font-size: var(--_t-1);
  }
  .role-line + .entries,
  .role-line + details {
    margin-block-start: 0.5rem;
  }
  .note-columns {
    columns: 26rem;
    column-gap: 2.5rem;
  }
  .note-columns li {
    break-inside: avoid;
  }
  .exports-place {
    margin-block-start: 1rem;
  }

  @container plan-widget (inline-size < 44rem) {
    .actor {
      grid-template-columns: minmax(0, 1fr);
    }
    .entries > li,
    .role-line {
      grid-template-columns: minmax(0, 1fr);
    }
    .actor .what {
      padding-block-start: 0.25rem;
    }
    .selection {
      margin-inline-start: 0;
    }
  }
  @container plan-widget (inline-size < 30rem) {
    .views {
      inline-size: 100%;
    }
    .views .button {
      flex: 1;
      padding-inline: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
      forced-color-adjust: none;
    }
    .row.is-selected > th,
    .actor.is-selected,
    .heads .is-selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .cell[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .cell[aria-expanded='true'] .mark {
      color: HighlightText;
    }
  }
  @media print {
    .print-only {
      display: block;
    }
    .matrix {
      font-size: var(--_t-1);
    }
    .matrix .names {
      inline-size: 9rem;
    }
    .matrix :is(.heads th, .cell) {
      padding-inline: 0.125rem;
    }
    .cell {
      padding-block: 0;
    }
    .cell .mark {
      inline-size: 0.875rem;
      block-size: 0.875rem;
    }
    .row,
    .actor,
    .role-card {
      break-inside: avoid;
    }
    .cell,
    .pick {
      min-block-size: 0;
    }
    .cell[aria-expanded='true'] {
      background: none;
      color: inherit;
    }
    .cell[aria-expanded='true'] .mark {
      color: inherit;
    }
    .mark {
      print-color-adjust: exact;
    }
    .detail > td {
      background: none;
    }
    .heads .pick {
      display: contents;
    }
    .row > th .caption {
      margin-block-start: 0;
    }
    .list h4 {
      break-after: avoid;
    }
    .matrix tfoot {
      display: table-row-group;
      break-before: avoid;
    }
    .note-columns {
      columns: auto;
    }
    .marked {
      white-space: nowrap;
    }
    .cell .marked {
      flex-wrap: nowrap;
      white-space: inherit;
    }
    .cell .word {
      max-inline-size: none;
    }
  }
`;
