import { css } from 'lit';

export const styles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 1rem 2.5rem;
  }
  .head > :first-child {
    flex: 1 1 24rem;
    max-inline-size: 48rem;
  }
  h3 {
    font-size: var(--_t-5);
    line-height: 1.35;
  }
  .name {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 700;
    text-align: start;
    text-wrap: balance;
    cursor: pointer;
    text-decoration: underline transparent 2px;
    text-underline-offset: 0.2em;
  }
  .name:hover {
    text-decoration-color: var(--_value);
  }
  .name[aria-pressed='true'] {
    text-decoration-color: var(--_value);
  }
  .no {
    font-weight: 400;
    color: var(--_muted);
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_value);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  h3 .marker {
    font-size: var(--_t-1);
  }
  .draft {
    flex: 0 1 17rem;
    border-inline-start: 3px solid var(--_ink);
    padding-inline-start: 0.75rem;
  }
  .draft b {
    font-size: var(--_t-3);
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
  .lone {
    margin-block-start: 2rem;
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
    color: var(--_muted);
  }
  .absent {
    color: var(--_muted);
    font-weight: 400;
  }
  .line {
    display: block;
  }

  /* Money */
  .money {
    display: grid;
    grid-template-columns: 16.5rem minmax(0, 1fr);
    gap: 1rem 2.5rem;
    margin-block-start: 2rem;
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
  }
  .funds > * + * {
    margin-block-start: 0.5rem;
  }
  .funds .bars {
    margin-block: 1rem;
  }
  .figure {
    font-size: var(--_t-6);
    font-weight: 700;
    line-height: 1.25;
    font-feature-settings: 'palt';
  }
  .amount {
    font-size: var(--_t-4);
    font-weight: 700;
    line-height: 1.4;
  }
  .figure small,
  .amount small {
    margin-inline-start: 0.15em;
    font-size: var(--_t-2);
    font-weight: 400;
    color: var(--_muted);
  }
  .stage {
    font-weight: 400;
    color: var(--_muted);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
  }
  .legend dt {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
  }
  .legend b {
    font-size: var(--_t-3);
  }
  .swatch {
    flex: none;
    align-self: center;
  }
  .picture .label-strong {
    font-weight: 700;
  }
  .picture :is(.source-grant, .source-state, .source-prefecture, .grade-final) {
    fill: var(--_value);
  }
  .picture .source-state {
    fill-opacity: 0.62;
  }
  .picture .source-prefecture {
    fill-opacity: 0.34;
  }
  .picture :is(.source-own, .source-loan, .source-fees, .source-other) {
    fill: var(--_ink-2);
  }
  .picture .source-loan {
    fill-opacity: 0.66;
  }
  .picture .source-fees {
    fill-opacity: 0.42;
  }
  .picture .source-other {
    fill-opacity: 0.22;
  }
  .picture :is([class^='source-'], .grade-final) {
    stroke: var(--_surface);
    stroke-width: 1;
  }
  .picture :is(.source-prefecture, .source-fees, .source-other) {
    stroke: var(--_edge);
  }
  .picture .source-rest {
    fill: var(--_track);
    stroke: var(--_edge);
  }
  .picture .grade-draft {
    fill: var(--_surface);
    stroke: var(--_value);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .picture .grade-none {
    fill: var(--_surface);
    stroke: var(--_nodata);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }

  /* Tables of data behind a disclosure */
  .data th,
  .data td {
    padding: 0.35rem 0.75rem 0.35rem 0;
    border-block-end: 1px solid var(--_rule);
    vertical-align: top;
    line-height: 1.5;
  }
  .data thead th {
    border-block-end-color: var(--_edge);
    font-size: var(--_t-1);
    font-weight: 400;
    color: var(--_muted);
    vertical-align: bottom;
  }
  .data tbody th {
    font-weight: 400;
  }
  .data .group {
    padding-block-start: 0.75rem;
    font-weight: 700;
  }
  .data :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .r,
  .data .r {
    text-align: end;
  }
  .data .r + :not(.r) {
    padding-inline-start: 0.75rem;
  }
  .values {
    font-size: var(--_t-1);
  }

  /* The parts side by side, their sections in one line each */
  .own {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 0 2.5rem;
    margin-block-start: 1rem;
  }
  /* Four stand two by two rather than three and one. */
  .own:has(> :nth-child(4):last-child) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(var(--n), minmax(0, 1fr));
    gap: 0 2.5rem;
    margin-block-start: 2.5rem;
  }
  .columns-1 {
    --n: 1;
  }
  .columns-2 {
    --n: 2;
  }
  .columns-3 {
    --n: 3;
  }
  .part {
    display: grid;
    grid-row: span 7;
    grid-template-rows: subgrid;
    row-gap: 0;
    align-content: start;
    min-inline-size: 0;
    margin-block-end: 2rem;
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.5rem;
  }
  .part--selected {
    border-block-start-color: var(--_value);
    background: var(--_wash);
  }
  .part > div > .section:first-child h5 {
    margin-block-start: 1.5rem;
  }
  .section h5 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1rem;
    margin-block-start: 1.5rem;
    border-block-end: 1px solid var(--_edge);
    padding-block-end: 0.25rem;
    font-size: var(--_t-1);
    line-height: 1.5;
  }
  .section > ul > li,
  .section > details > ul > li {
    border-block-end: 1px solid var(--_rule);
    padding-block: 0.5rem;
    line-height: 1.6;
  }
  .section > h5 + p {
    margin-block-start: 0.5rem;
  }
  .section > ul:last-child > li:last-child,
  .section > details > ul > li:last-child {
    border-block-end: 0;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 2px;
  }
  .figures li:not(:last-child) > span::after {
    content: '、';
  }
  :lang(en) .figures li:not(:last-child) > span::after {
    content: ',';
    margin-inline-end: 0.3em;
  }
  .figures b {
    color: var(--_ink);
  }
  .kinds {
    color: var(--_ink-2);
  }

  /* Indicators */
  .indicator {
    container: indicator / inline-size;
    margin-block-start: 0.75rem;
  }
  .indicator + .indicator {
    margin-block-start: 0.5rem;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.75rem;
  }
  .counts caption {
    font-weight: 700;
    line-height: 1.5;
    text-align: start;
    text-wrap: balance;
  }
  .counts {
    table-layout: fixed;
  }
  .counts :is(th, td) {
    padding: 0.15rem 0 0.15rem 0.5rem;
    line-height: 1.5;
    vertical-align: baseline;
  }
  .counts :is(th, td):first-child {
    padding-inline-start: 0;
    inline-size: 17%;
  }
  .counts :is(th, td):last-child {
    padding-inline-start: 0.75rem;
    inline-size: 31%;
  }
  .counts .verdict svg {
    align-self: flex-start;
    margin-block-start: 0.15em;
  }
  .counts td {
    word-break: keep-all;
  }
  .counts .modifier {
    display: block;
    margin-inline-start: -1.6em;
  }
  .counts .line {
    font-weight: 400;
  }
  .counts th {
    font-size: var(--_t-1);
    font-weight: 400;
    color: var(--_muted);
  }
  .counts thead th {
    vertical-align: bottom;
  }
  .period {
    display: block;
  }
  .counts .strong {
    font-weight: 700;
  }
  .counts .absent {
    font-size: var(--_t-1);
  }
  .counts .verdict {
    font-size: var(--_t-2);
  }
  .disclosure.small {
    font-size: var(--_t-1);
  }

  /* Evaluation */
  .evaluations {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 2rem 2.5rem;
    margin-block-start: 2rem;
  }
  .part .evaluations {
    gap: 1rem;
    margin-block-start: 1rem;
  }
  .evaluation,
  .given {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
    break-inside: avoid;
  }
  .given {
    margin-block-start: 2rem;
  }
  .part :is(.evaluation, .given) {
    margin-block-start: 0.5rem;
    border-block-start: 1px solid var(--_edge);
  }
  .evaluation h4 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1rem;
  }
  .evaluations > .about {
    grid-column: 1 / -1;
  }
  .grades {
    margin-block-start: 0.75rem;
  }
  .grade {
    position: relative;
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 0.75rem;
    padding-block: 0.4rem 0.7rem;
  }
  .mark {
    print-color-adjust: exact;
    position: relative;
    z-index: 1;
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 0.35em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }
  .grade:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.6rem -0.6rem;
    inset-inline-start: 8px;
    border-inline-start: 2px solid var(--_rule);
  }
  .grade--final .mark {
    border-color: var(--_value);
    background: var(--_value);
  }
  .grade--final .mark::after {
    content: '';
    position: absolute;
    inset: 4px 2px 5px 3px;
    border-inline-start: 2px solid var(--_surface);
    border-block-end: 2px solid var(--_surface);
    transform: rotate(-45deg);
    block-size: 5px;
  }
  :is(.grade--draft, .grade--ambiguous) .mark {
    border: 2px dashed var(--_value);
  }
  :is(.grade--draft, .grade--ambiguous) .mark::after {
    content: '';
    position: absolute;
    inset: 3px;
    border-radius: 50%;
    background: var(--_value);
  }
  .grade--ambiguous .mark::after {
    background: none;
    border: 2px solid var(--_value);
  }
  .said {
    color: var(--_value);
    font-size: var(--_t-1);
    font-weight: 700;
  }
  .state {
    display: flex;
    gap: 0.75rem;
    margin-block-start: 0.25rem;
    color: var(--_ink-2);
  }
  .mark--none {
    flex: none;
    border: 2px dashed var(--_nodata);
  }
  .mark--none::after {
    content: '';
    position: absolute;
    inset: 6px 3px auto;
    border-block-start: 2px solid var(--_nodata);
  }
  .rows,
  .places {
    margin-block-start: 0.75rem;
  }
  .rows > div {
    display: grid;
    grid-template-columns: minmax(7.5em, max-content) minmax(0, 1fr);
    gap: 0 1rem;
    align-items: baseline;
  }
  .rows dt {
    max-inline-size: 11em;
  }
  .rows > div + div,
  .places > div + div {
    margin-block-start: 0.25rem;
  }
  .rows dd {
    line-height: 1.6;
  }
  .given p + p {
    margin-block-start: 0.25rem;
  }

  /* Foot */
  .note-columns,
  .places {
    columns: 2 26rem;
    column-gap: 2.5rem;
    margin-block: 0.25rem 1rem;
  }
  .note-columns li,
  .places > div {
    break-inside: avoid;
  }
  .places dt {
    color: var(--_ink-2);
  }
  .places dd > span {
    margin-inline-end: 0.5em;
  }
  .footer h5 {
    font-size: var(--_t-1);
    color: var(--_ink);
  }
  .footer p {
    max-inline-size: 60em;
  }
  .exports-place {
    margin-block-start: 1.5rem;
  }

  /* Choosing */
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.5rem;
    margin-block-end: 1.5rem;
    border-block-end: 1px solid var(--_edge);
    padding-block-end: 0.75rem;
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

  /* Overview */
  .tallies {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 2.5rem;
    margin-block-start: 1rem;
  }
  .tallied {
    align-content: start;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    margin-block-start: 2rem;
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
  }
  .cell-label {
    display: none;
    font-size: var(--_t-1);
    line-height: 1.4;
    color: var(--_muted);
  }
  .tally--all :is(th, td) {
    border-block-start: 1px solid var(--_ink);
    font-weight: 700;
  }
  .projects {
    margin-block-start: 2.5rem;
  }
  .projects > thead th {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-start: 2px solid var(--_ink);
    border-block-end: 1px solid var(--_edge);
    font-size: var(--_t-1);
    font-weight: 400;
    color: var(--_muted);
    vertical-align: bottom;
  }
  .projects > thead th:first-child {
    inline-size: 30%;
  }
  .row > * {
    padding: 0.5rem 1rem 0.75rem 0;
    border-block-end: 1px solid var(--_rule);
    vertical-align: top;
    line-height: 1.5;
  }
  .row > :last-child {
    padding-inline-end: 0;
  }
  .row--selected > * {
    background: var(--_wash);
  }
  .row--selected > :first-child {
    box-shadow: inset 4px 0 var(--_value);
    padding-inline-start: 0.75rem;
  }
  .row > th {
    font-weight: 400;
  }
  .row .amount {
    font-size: var(--_t-3);
  }
  .row .name {
    display: inline-flex;
    align-items: flex-start;
  }
  .row .open {
    padding-block-start: 0;
    text-align: end;
    white-space: nowrap;
  }
  .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
  }
  :is(.grade--draft, .grade--ambiguous) b {
    font-weight: 400;
    text-decoration: underline dashed 1px var(--_value);
    text-underline-offset: 0.3em;
  }

  @container plan-widget (inline-size < 62.5rem) {
    .money,
    .tallies {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns-3 {
      --n: 2;
    }
    .projects > thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .projects,
    .projects > tbody {
      display: block;
    }
    .row {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.75rem 1.5rem;
      padding-block: 0.75rem 1rem;
      border-block-end: 1px solid var(--_rule);
    }
    .row > * {
      padding: 0;
      border: 0;
    }
    .row > th,
    .row .open {
      grid-column: 1 / -1;
    }
    .row .open {
      text-align: start;
    }
    .row .cell-label {
      display: block;
    }
    .row--selected {
      background: var(--_wash);
      box-shadow: inset 4px 0 var(--_value);
      padding-inline-start: 0.75rem;
    }
    .row--selected > :first-child {
      box-shadow: none;
      padding-inline-start: 0;
    }
  }
  @container plan-widget (inline-size < 44rem) {
    .columns-2,
    .columns-3 {
      --n: 1;
    }
    .part {
      display: block;
    }
    .data:not(.values) thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .data:not(.values),
    .data:not(.values) :is(tbody, th, td) {
      display: block;
    }
    .data:not(.values) tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 1rem;
      padding-block: 0.35rem;
      border-block-end: 1px solid var(--_rule);
    }
    .data:not(.values) :is(th, td) {
      padding: 0;
      border: 0;
    }
    .data:not(.values) .group {
      grid-column: 1 / -1;
    }
    .tally th {
      grid-column: 1 / -1;
    }
    .tally .cell-label {
      display: block;
      text-align: start;
    }
    .tally .r {
      text-align: start;
    }
    .field,
    .toolbar .button {
      flex: 1 1 100%;
    }
    .field select {
      flex: 1 1 auto;
      inline-size: 0;
    }
  }

  /* Where two periods do not stand side by side, each count does: its verdict beside its name, what was aimed at beside the result. */
  @container indicator (inline-size < 22rem) {
    .counts thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .counts,
    .counts :is(caption, tbody) {
      display: block;
    }
    .counts tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.25rem 1rem;
      padding-block: 0.35rem;
    }
    .counts tbody tr + tr {
      border-block-start: 1px solid var(--_rule);
    }
    .counts tbody :is(th, td):is(*, :first-child, :last-child) {
      inline-size: auto;
      padding: 0;
      text-align: start;
    }
    .counts td:last-child {
      grid-area: 1 / 2;
    }
    .counts td.r {
      grid-row: 2;
    }
    .counts .cell-label {
      display: block;
      font-weight: 400;
    }
  }

  @container plan-widget (inline-size < 24rem) {
    .rows > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* Large letters on a telephone: nothing stands beside anything. */
  @container plan-widget (inline-size < 17rem) {
    .figure {
      font-size: min(var(--_t-5), 15cqi);
    }
    .data.values thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .data.values,
    .data.values :is(tbody, tr, th, td) {
      display: block;
    }
    .data.values tr {
      border-block-end: 1px solid var(--_rule);
      padding-block: 0.35rem;
    }
    .data.values :is(th, td) {
      padding: 0;
      border: 0;
      text-align: start;
    }
    .counts tbody tr {
      grid-template-columns: minmax(0, 1fr);
    }
    .counts tbody :is(th, td):is(*, :last-child) {
      grid-area: auto;
    }
    .row,
    .data:not(.values) tr {
      grid-template-columns: minmax(0, 1fr);
    }
    .section h5,
    .evaluation h4 {
      flex-wrap: wrap;
    }
  }

  /* On paper stands what a reader would read; where everything stands in the document only where it was opened. */
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .section details:not(.all) > summary,
    details.all:not([open]),
    .toolbar,
    .open {
      display: none;
    }
    .counts,
    .grade,
    .row,
    .data tr,
    .section li {
      break-inside: avoid;
    }
    h4,
    h5,
    .data tr:has(> .group) {
      break-after: avoid;
    }
    .note-columns,
    .places {
      columns: auto;
    }
    /* Rows that parts share are torn so at the foot of a page that texts run over each other. */
    .parts,
    .part {
      display: block;
    }
    .name {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    .picture :is(.source-grant, .source-own, .source-fees, .grade-final) {
      fill: CanvasText;
      fill-opacity: 1;
      stroke: Canvas;
    }
    .picture :is(.source-state, .source-loan, .source-prefecture, .source-other, .source-rest) {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .picture :is(.source-prefecture, .source-other) {
      stroke-dasharray: 2 2;
    }
    .picture .source-rest {
      stroke-dasharray: 5 3;
    }
    .picture :is(.grade-draft, .grade-none) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .grade--final .mark {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    .grade--final .mark::after {
      border-color: Canvas;
    }
    :is(.grade--draft, .grade--ambiguous) .mark::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .row--selected,
    .part--selected {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
