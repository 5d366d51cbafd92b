import { css } from 'lit';

export const styles = css`
  h3 {
    font-size: var(--_t-5);
    line-height: 1.35;
  }
  h3 > span {
    display: inline-block;
    margin-inline-end: 0.6em;
  }
  h3 .chip {
    vertical-align: 0.25em;
    letter-spacing: 0;
  }
  .sentence {
    margin-block-start: 1rem;
    font-size: var(--_t-4);
    line-height: 1.6;
    text-wrap: balance;
  }
  .sentence b {
    font-size: 1.3em;
    line-height: 1;
  }
  .lead {
    margin-block-start: 0.5rem;
    max-inline-size: 48em;
  }
  .absent {
    color: var(--_muted);
    font-weight: 400;
  }
  .untitled {
    color: var(--_muted);
  }

  /* At a glance */
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25rem 1rem;
    margin-block-start: 2rem;
  }
  .branch {
    --n: 1;
    flex: var(--n) 1 calc(var(--n) * 6.5rem);
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.5rem;
    min-inline-size: min(100%, 13rem);
  }
  .branch:has(li:nth-child(2)) {
    --n: 2;
  }
  .branch:has(li:nth-child(3)) {
    --n: 3;
  }
  .branch:has(li:nth-child(4)) {
    --n: 4;
  }
  .branch:has(li:nth-child(5)) {
    --n: 5;
  }
  .branch:has(li:nth-child(6)) {
    --n: 6;
  }
  .branch:has(li:nth-child(7)) {
    --n: 7;
  }
  .branch ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
    gap: 0.5rem 1rem;
    margin-block-start: 0.25rem;
  }
  .branch b {
    color: var(--_ink);
  }
  .branch li {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 2px;
  }
  .branch :is(a, .name) {
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
    color: var(--_ink);
    line-height: 1.4;
  }
  /* Inside, where it covers no verdict. */
  .branch a:focus-visible {
    outline-offset: -4px;
    box-shadow: inset 0 0 0 6px var(--_focus);
  }
  .glance {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  /* The outlined shape says so; the word stands in the row. */
  .branch .modifier {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  /* Toolbar */
  .toolbar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin-block-start: 2rem;
    padding-block: 0.75rem;
    border-block: 1px solid var(--_edge);
  }
  /* Where nothing can be chosen, all are shown. */
  .toolbar:not(:has(button, select)) {
    display: none;
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .facets > .caption {
    margin-inline-end: 0.5rem;
  }
  .facet {
    padding-inline: 0.75rem;
    border-color: var(--_edge);
  }
  .facet .verdict {
    align-items: center;
  }
  .facet .number {
    font-size: var(--_t-1);
    color: var(--_muted);
  }
  .facet[aria-pressed='true'] {
    border-color: var(--_ink);
  }
  .facet[aria-pressed='true'] .verdict {
    --_word: var(--_surface);
    --_shape: var(--_surface);
  }
  .facet[aria-pressed='true'] .glyph {
    stroke: var(--_ink);
  }
  .facet[aria-pressed='true'] .number {
    color: inherit;
  }
  .row-of-tools,
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
  }
  .fields {
    min-inline-size: 0;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .field label {
    flex: none;
    font-size: var(--_t-1);
    color: var(--_muted);
  }
  .field select {
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding-inline: 0.75rem;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    color: var(--_ink);
  }
  .views {
    display: flex;
  }
  .views .button + .button {
    margin-inline-start: -1px;
  }
  .views .button:focus-visible {
    z-index: 1;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    min-block-size: 44px;
  }
  .count b {
    font-size: var(--_t-3);
  }
  .condition {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 44px;
    padding-inline: 0.75rem;
    border: 0;
    background: var(--_track);
    color: var(--_ink);
    text-align: start;
    cursor: pointer;
  }
  .condition svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_value);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .nothing-found {
    margin-block: 1.5rem;
  }
  .print-only {
    display: none;
  }

  /* Table: rows are grids, so that those off screen need not be laid out */
  .table {
    display: block;
    margin-block-start: 1.5rem;
  }
  .table caption {
    display: block;
    padding-block-end: 0.5rem;
    font-weight: 700;
    text-align: start;
  }
  .table :is(thead, tbody) {
    display: block;
  }
  .table tr {
    display: grid;
    grid-template-columns:
      minmax(0, 2fr) minmax(0, 2fr) calc(220px + 1rem) minmax(0, 1.55fr) minmax(0, 1.55fr)
      minmax(0, 1.25fr);
  }
  .table tr > * {
    display: block;
    padding: 0.75rem 0.5rem 1rem;
    line-height: 1.55;
  }
  .table thead tr {
    align-items: end;
    background: var(--_head);
  }
  .table thead th {
    padding-block: 0.5rem;
    font-size: var(--_t-1);
    line-height: 1.45;
  }
  .key {
    display: flex;
    align-items: center;
    gap: 0.6em;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .key svg {
    flex: none;
  }
  .table .r {
    text-align: end;
  }
  .table .group {
    display: block;
    break-after: avoid;
  }
  .group th {
    padding: 1.5rem 0.5rem 0.5rem;
    border-block-end: 1px solid var(--_ink);
    font-size: var(--_t-3);
    line-height: 1.4;
  }
  .no {
    margin-inline-end: 0.4em;
    font-weight: 400;
  }
  .table .row {
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .many .row,
  .many .card {
    content-visibility: auto;
    contain-intrinsic-size: auto 8rem;
  }
  .many .card {
    contain-intrinsic-size: auto 22rem;
  }
  .policy {
    display: flex;
    align-items: flex-start;
    inline-size: 100%;
    min-block-size: 44px;
    /* Taller than its text, into the space around it. */
    margin-block: -12px;
    padding: 12px 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: var(--_t-1);
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .policy:hover {
    color: var(--_value);
    text-decoration-style: solid;
  }
  .policy[aria-pressed='true'] {
    color: var(--_value);
    font-weight: 700;
    text-decoration: none;
  }
  .policy .no {
    margin-inline-end: 0.25em;
  }
  /* The ring is drawn around the words: what can be touched reaches under those of the neighbours. */
  .policy:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .policy:focus-visible > span {
    outline: 4px solid var(--_focus-line);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus);
  }
  .policy + .title {
    margin-block-start: 2px;
  }
  .title,
  .remark {
    display: block;
    overflow-x: clip;
  }
  .title {
    word-break: auto-phrase;
  }
  .remark {
    font-weight: 400;
    line-height: 1.5;
  }
  .judged .remark:first-of-type {
    margin-block-start: 2px;
  }
  .picture-cell {
    padding-block-start: 0.6rem;
  }
  .value {
    font-size: var(--_t-3);
  }
  .latest .value {
    font-weight: 700;
  }
  :is(.value, .card-verdict) small {
    font-size: var(--_t-1);
    font-weight: 400;
    color: var(--_muted);
  }
  .target .value {
    text-wrap: balance;
  }
  .r .absent {
    font-size: var(--_t-1);
  }
  .cell-label {
    display: none;
  }
  /* Not the colour of selections: words in orange could not be read on it. */
  .row--selected {
    background: var(--_wash);
    box-shadow: inset 4px 0 var(--_value);
  }
  .row--without {
    align-items: end;
  }
  .table .row--without > .absence {
    grid-column: 2 / -1;
  }

  /* Cards */
  .card-group h4 {
    margin-block: 2.5rem 0.75rem;
  }
  .grid {
    display: grid;
    gap: 3rem 2.5rem;
  }
  .columns-2 .grid {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .columns-3 .grid {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .cards:not(:has(h4)) {
    margin-block-start: 1.5rem;
  }
  .card {
    display: grid;
    align-content: start;
    gap: 0.5rem;
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
    break-inside: avoid;
  }
  .cards:not(.many) .card {
    grid-row: span 4;
    grid-template-rows: subgrid;
  }
  .card h5 {
    text-wrap: balance;
  }
  .card-verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1rem;
    align-self: end;
  }
  .card-verdict .verdict {
    font-size: var(--_t-3);
  }
  .card-verdict .value {
    font-size: var(--_t-4);
    font-weight: 700;
  }
  .origins {
    margin-block-start: 0.5rem;
  }
  .origins {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
  }
  .origins > div {
    display: contents;
  }
  .card--selected {
    border-color: var(--_value);
    border-block-start-width: 6px;
    padding-block-start: calc(0.75rem - 4px);
  }

  /* Shapes of verdicts inside the picture for a file: filled is firm there too. */
  .picture .verdict .ground {
    fill: var(--_shape);
  }
  .picture :is(.verdict--conditional, .verdict--provisional) .ground {
    fill: var(--_surface);
  }
  .exports-place {
    margin-block-start: 1.5rem;
  }
  .note-columns {
    columns: 2 26rem;
    column-gap: 2.5rem;
    margin-block: 0.25rem 1rem;
  }
  .note-columns li {
    break-inside: avoid;
  }
  .footer p {
    max-inline-size: 60em;
  }

  @container plan-widget (inline-size < 62.5rem) {
    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .group th {
      padding-inline: 0;
    }
    .table .row {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 0.8fr);
      gap: 0.5rem 1rem;
      padding-block: 0.75rem 1rem;
    }
    /* Where the reasons are longer than the figures, these stay together. */
    .table .row:not(.row--without) {
      grid-template-rows: repeat(3, auto) 1fr;
    }
    .table .row > * {
      padding: 0;
    }
    .row > .item {
      grid-column: 1;
    }
    .row > .picture-cell {
      grid-column: 2 / -1;
      grid-row: 1;
      align-self: end;
    }
    .table .r {
      display: grid;
      grid-row: span 3;
      grid-template: subgrid / minmax(0, 1fr);
      row-gap: 0;
      text-align: start;
    }
    .row > .judged {
      grid-row: span 3;
    }
    .cell-label {
      display: block;
      text-wrap: balance;
      font-size: var(--_t-1);
      line-height: 1.4;
      color: var(--_muted);
    }
    .row--selected > * {
      padding-inline-start: 0.75rem;
    }
  }

  @container plan-widget (inline-size < 40rem) {
    .branch {
      flex-basis: 100%;
    }
    .branch ul {
      display: block;
    }
    .branch li {
      flex-flow: row wrap;
      align-items: center;
      column-gap: 0.75rem;
      border-block-end: 1px solid var(--_rule);
    }
    .branch :is(a, .name) {
      min-inline-size: 4.5em;
    }
    .facets > .caption {
      flex-basis: 100%;
    }
    .fields,
    .field {
      flex: 1 1 100%;
    }
    .field select {
      flex: 1 1 auto;
      inline-size: 0;
      min-inline-size: 0;
    }
    .table .row {
      grid-template-columns: repeat(auto-fit, minmax(5.4rem, 1fr));
      column-gap: 0.75rem;
    }
    .row > .item,
    .row > .judged,
    .row > .picture-cell,
    .table .row--without > .absence {
      grid-column: 1 / -1;
      grid-row: auto;
    }
    .table .value {
      overflow-wrap: anywhere;
    }
  }

  /* Names of surveys and columns have no room in a third of a telephone: each figure has a line of its own. */
  @container plan-widget (inline-size >= 17rem) and (inline-size < 24rem) {
    .table .r {
      grid-column: 1 / -1;
      grid-row: auto;
      grid-template: auto auto / 6.5rem minmax(0, 1fr);
      column-gap: 0.75rem;
      align-items: baseline;
    }
    .cell-label {
      grid-row: span 2;
    }
  }

  @media print {
    .toolbar,
    .strip a::after {
      display: none;
    }
    .print-only {
      display: block;
      margin-block-start: 0.75rem;
    }
    .many .row,
    .many .card {
      content-visibility: visible;
    }
    .policy {
      min-block-size: 0;
      margin: 0;
      padding: 0;
      text-decoration: none;
    }
    .branch :is(a, .name) {
      min-block-size: 0;
    }
    .row--selected {
      background: none;
    }
    .note-columns {
      columns: auto;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  /* On paper the table is one for the browser too, so that its head stands on each page. */
  @media print {
    @container plan-widget (inline-size >= 62.5rem) {
      .table {
        display: table;
        table-layout: fixed;
      }
      .table caption {
        display: table-caption;
      }
      .table thead {
        display: table-header-group;
      }
      .table tbody {
        display: table-row-group;
      }
      .table :is(tr, .group) {
        display: table-row;
      }
      .table tr > * {
        display: table-cell;
        vertical-align: top;
        border-block-end: 1px solid var(--_rule);
      }
      .table .group th {
        border-block-end-color: var(--_ink);
      }
      .table thead th {
        vertical-align: bottom;
      }
      .table thead th:nth-child(3) {
        inline-size: calc(220px + 1rem);
      }
      .table thead th:last-child {
        inline-size: 10%;
      }
    }
    @container plan-widget (inline-size < 62.5rem) {
      .columns-3 .grid {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  }
  @media (forced-colors: active) {
    .table thead tr {
      border-block: 1px solid CanvasText;
    }
    .row--selected {
      border-inline-start: 4px solid Highlight;
    }
    .condition {
      border: 1px solid ButtonText;
    }
    .facet[aria-pressed='true'] :is(.verdict, .number) {
      color: HighlightText;
    }
    .facet[aria-pressed='true'] .ground {
      fill: HighlightText;
      stroke: HighlightText;
    }
    .facet[aria-pressed='true'] .glyph {
      stroke: Highlight;
    }
  }
`;
