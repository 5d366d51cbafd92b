import { css } from 'lit';

export const styles = css`
  h3 {
    font-size: var(--_t-5);
    line-height: 1.35;
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
  .clause {
    display: inline-block;
    margin-inline-end: 0.5em;
  }
  .sentence b {
    font-size: 1.3em;
    line-height: 1;
  }
  .lead {
    margin-block-start: 0.5rem;
    max-inline-size: 48em;
  }
  .lack {
    color: var(--_behind-text);
  }
  .number,
  .untitled {
    color: var(--_muted);
    font-weight: 400;
  }
  .link {
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
  }

  /* What can be chosen reads as a text, and shows that it can when one comes near. */
  .choose {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25rem 0;
    border: 0;
    background: none;
    color: inherit;
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
    cursor: pointer;
  }
  .choose:hover {
    text-decoration-color: currentColor;
  }
  .choose[aria-pressed='true'] {
    box-shadow:
      -4px 0 var(--_surface),
      -7px 0 var(--_value);
    text-decoration-color: var(--_value);
    text-decoration-thickness: 2px;
  }

  /* Gaps */
  .gaps {
    margin-block-start: 2rem;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 1.25rem 2rem;
    margin-block: 0.75rem;
  }
  .kind {
    padding-block-start: 0.5rem;
    border-block-start: 4px solid var(--_behind);
    line-height: 1.6;
  }
  .kind--none {
    border-block-start: 1px solid var(--_edge);
    padding-block-start: calc(0.5rem + 3px);
  }
  .kind-count {
    color: var(--_muted);
  }
  .kind-count b {
    color: var(--_ink);
    font-size: var(--_t-5);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .kind details {
    margin-block-start: 0.25rem;
  }
  .names .caption {
    display: block;
    margin-block-end: 0.5rem;
  }
  .kind--none b {
    color: var(--_muted);
    font-weight: 400;
  }

  .toolbar {
    margin-block-start: 2rem;
    padding-block: 0.75rem;
    border-block: 1px solid var(--_edge);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .views .button {
    border-color: var(--_edge);
  }
  .views .button[aria-pressed='true'] {
    border-color: var(--_ink);
  }

  /* The map */
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
    margin-block-start: 1rem;
    font-size: var(--_t-1);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .sample {
    flex: none;
  }
  .map {
    margin-block: 1rem;
    max-inline-size: 100%;
    print-color-adjust: exact;
  }
  .map-place > .caption {
    max-inline-size: 60em;
  }
  .map path,
  .sample path {
    fill: none;
  }
  .body {
    stroke: var(--_track);
    stroke-width: 11;
  }
  .spine {
    stroke: var(--_value);
    stroke-width: 1.25;
  }
  .band--main .spine {
    stroke-width: 2;
  }
  .band--inferred .spine {
    stroke-dasharray: 5 4;
  }
  .map--some .band:not(.band--on) .spine {
    stroke: var(--_edge);
    stroke-width: 1;
    opacity: 0.7;
  }
  .map--some .band:not(.band--on) .body {
    stroke: var(--_wash);
  }
  .band--on .spine {
    stroke-width: 2;
  }
  .band--on.band--main .spine {
    stroke-width: 3;
  }
  .map .opening {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .map .block {
    stroke: var(--_edge);
  }
  .map .leader {
    stroke: var(--_rule);
    stroke-dasharray: 1 4;
  }
  .map .knot {
    fill: var(--_value);
  }
  .map .knot-open {
    stroke: var(--_nodata);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }
  .map text {
    font-size: 0.9375rem;
  }
  .map .heading {
    font-size: 1rem;
    font-weight: 700;
  }
  .map .title {
    font-weight: 700;
  }
  .map .small {
    font-size: 0.8125rem;
    fill: var(--_muted);
  }
  .map .lack {
    font-size: 0.8125rem;
    fill: var(--_behind-text);
  }
  .map .tag {
    font-size: 0.8125rem;
    font-weight: 700;
    fill: var(--_value);
  }
  .map .tag-ground {
    fill: var(--_surface);
  }
  .map .marker {
    font-size: 0.6875rem;
    fill: var(--_muted);
  }
  .row {
    cursor: pointer;
    outline: none;
  }
  .map .ground {
    fill: transparent;
  }
  .row:hover .ground {
    fill: var(--_wash);
  }
  .row--chosen .ground,
  .row--chosen:hover .ground {
    fill: var(--_track);
  }
  .map--some .row:not(.row--on) text {
    fill: var(--_muted);
  }
  .map--some .row:not(.row--on) .knot {
    fill: var(--_edge);
  }
  .ring,
  .ring-in {
    fill: none;
    visibility: hidden;
  }
  .row:focus-visible .ring,
  .row:focus-visible .ring-in {
    visibility: visible;
  }
  .ring {
    stroke: var(--_focus-line);
    stroke-width: 4;
  }
  .ring-in {
    stroke: var(--_focus);
    stroke-width: 2;
  }

  /* What is chosen: at the foot of the window as long as the map is in it. */
  .detail {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    max-block-size: 40vh;
    overflow-y: auto;
    margin-block-start: 1rem;
    padding: 0.75rem 1rem 1rem;
    border-block-start: 3px solid var(--_value);
    background: var(--_wash);
  }
  @media (max-height: 40em) {
    .detail {
      position: static;
      max-block-size: none;
    }
  }
  .detail .bands,
  .detail .exact[open] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    column-gap: 2.5rem;
  }
  .detail summary {
    grid-column: 1 / -1;
  }
  .detail h4 > small {
    margin-inline-end: 0.5em;
  }
  .detail-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    column-gap: 2em;
  }

  /* Lists */
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
    margin-block-start: 0.5rem;
  }
  .block {
    margin-block-start: 1.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 2px solid var(--_ink);
  }
  .block > h4 {
    padding-block: 0.5rem;
  }
  .block > h4 > span {
    margin-inline-end: 0.5em;
  }
  h4.untitled {
    font-size: var(--_t-1);
  }
  @container plan-widget (inline-size >= 60rem) {
    .block {
      display: grid;
      grid-template-columns: 11rem minmax(0, 1fr);
      column-gap: 2rem;
    }
    .block > h4 {
      padding-block: 1rem 0;
    }
    .block > .entries:first-child {
      grid-column: 1 / -1;
    }
    .block .place {
      display: block;
    }
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
    column-gap: 2.5rem;
  }
  .entry {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
  }
  .entries > :last-child {
    border-block-end: 0;
  }
  .entry--on {
    background: var(--_wash);
    box-shadow:
      -0.5rem 0 var(--_wash),
      0.5rem 0 var(--_wash);
  }
  .entry h5 {
    font-size: var(--_t-2);
    text-wrap: wrap;
  }
  .bands > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    padding-block: 0.2rem;
    line-height: 1.6;
  }
  .bands > li > svg {
    margin-block-start: 0.4em;
  }
  .bands p > .caption {
    display: block;
  }
  .bands .links {
    margin-inline-start: 0.5em;
  }
  .reason {
    margin-block-end: 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 1px solid var(--_edge);
    line-height: 1.6;
  }
  .reason .of {
    font-weight: 700;
  }
  .reason li {
    padding-block: 0.15rem;
  }
  .level {
    margin-inline-end: 0.4em;
  }
  .place {
    color: var(--_muted);
    font-size: var(--_t-1);
    font-weight: 400;
  }

  /* Table */
  table {
    margin-block-start: 1rem;
    line-height: 1.6;
  }
  caption {
    padding-block-end: 0.5rem;
    text-align: start;
  }
  thead th {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 2px solid var(--_ink);
    font-size: var(--_t-1);
  }
  tbody {
    border-block-end: 1px solid var(--_edge);
  }
  tbody.on {
    background: var(--_wash);
  }
  tbody :is(td, th) {
    padding: 0.35rem 0.75rem 0.35rem 0;
    vertical-align: top;
  }
  tbody th {
    inline-size: 25%;
  }
  .short {
    white-space: nowrap;
  }
  th small,
  td small {
    display: block;
    color: var(--_muted);
    font-size: var(--_t-1);
    font-weight: 400;
  }
  .why td {
    padding-block-end: 0.75rem;
  }
  .cell-label {
    display: none;
  }
  .exports-place {
    margin-block-start: 1rem;
  }

  @container plan-widget (inline-size < 48rem) {
    table,
    caption,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
      inline-size: auto;
    }
    thead {
      display: none;
    }
    tbody {
      padding-block: 0.75rem;
    }
    tbody tr:not(.why) {
      margin-block-start: 0.5rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 1px solid var(--_edge);
    }
    tbody :is(td, th) {
      padding: 0.1rem 0;
    }
    .why td {
      padding-inline-start: 0.75rem;
    }
    .cell-label {
      display: inline;
      margin-inline-end: 0.75em;
      color: var(--_muted);
      font-size: var(--_t-1);
    }
    td small {
      display: inline;
    }
  }

  @media print {
    .detail {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .bands > li,
    .reason,
    table,
    tbody,
    .kind,
    .map {
      break-inside: avoid;
    }

    .entry > .place {
      display: block;
    }
    :is(h4, h5, summary),
    .entry > :is(.caption, .place),
    caption {
      break-after: avoid;
    }
    .exact::details-content {
      break-before: avoid;
    }
    .map {
      block-size: auto;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .choose {
      min-block-size: 0;
      text-decoration: none;
    }
  }
  /* There the map is longer than a page, and has to be torn. */
  @media print and (orientation: landscape) {
    .map {
      break-inside: auto;
    }
  }
  /* Where it is a little longer, it and its legend are made to fit on one. */
  @media print and (orientation: portrait) {
    .legend {
      break-after: avoid;
    }
    .map {
      max-block-size: calc(100vh - 5rem);
    }
  }
  @media print {
    @container plan-widget (inline-size < 48rem) {
      .entries {
        display: block;
      }
      tbody td {
        display: inline;
        margin-inline-end: 1.5em;
      }
    }
  }
  @media (forced-colors: active) {
    .map *,
    .sample * {
      forced-color-adjust: none;
    }
    .map text:is(text, .small, .lack, .tag, .marker) {
      fill: CanvasText;
    }
    .map .tag-ground {
      fill: Canvas;
    }
    .body {
      stroke: Canvas;
    }
    .band--main .spine {
      stroke-width: 3;
    }
    .spine,
    .map :is(.opening, .block, .knot-open, .leader) {
      stroke: CanvasText;
    }
    .map .knot {
      fill: CanvasText;
    }
    .band--on .spine {
      stroke: Highlight;
    }
    .map .row--chosen .ground {
      fill: none;
      stroke: Highlight;
      stroke-width: 2;
    }
    .ring {
      stroke: Highlight;
    }
    .ring-in {
      stroke: Canvas;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .spine,
    .body,
    .map text {
      transition:
        stroke 120ms,
        fill 120ms;
    }
  }
`;
