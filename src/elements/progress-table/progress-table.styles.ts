import { css } from 'lit';

export const styles = css`
  .head h3 {
    font-size: var(--_t-5);
  }
  .head h3 > span {
    display: inline-block;
  }
  .head h3 > span:first-child {
    margin-inline-end: 1em;
  }
  .head .chip {
    margin-inline-start: 0.75rem;
    vertical-align: 0.25em;
    letter-spacing: 0;
  }
  .absences {
    margin-block-start: 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_edge);
    max-inline-size: 44em;
  }

  /* Toolbar */
  .toolbar {
    margin-block-start: 1.5rem;
    padding-block: 1rem 0.5rem;
    border-block: 1px solid var(--_edge);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.75rem 1rem;
  }
  .field {
    flex: 0 1 14rem;
    min-inline-size: 9rem;
  }
  .field--search {
    flex: 1 1 20rem;
  }
  .field label,
  legend {
    font-size: var(--_t-1);
    line-height: 1.6;
    color: var(--_muted);
  }
  .field input,
  .field select {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 4px;
    padding-inline: 0.75rem;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    color: var(--_ink);
  }
  fieldset {
    margin-block-start: 0.5rem;
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1.5rem;
  }
  legend {
    float: inline-start;
    padding: 0;
    line-height: 44px;
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
  }
  .facet {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 44px;
    cursor: pointer;
  }
  .facet input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_value);
  }
  .facet .number {
    font-size: var(--_t-1);
    color: var(--_muted);
    white-space: nowrap;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    min-block-size: 44px;
  }
  .result b {
    font-size: var(--_t-4);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
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
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .link {
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
  .nothing-found {
    padding-block: 0.5rem 1rem;
    font-weight: 700;
  }
  .print-only {
    display: none;
  }

  /* Outcomes */
  .outcome {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .outcome svg {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .outcome .full {
    fill: currentColor;
  }
  .outcome .thick {
    stroke-width: 2.2;
  }
  .outcome--attention {
    color: var(--_behind-text);
    font-weight: 700;
  }

  /* Sections */
  .section {
    margin-block-start: 3rem;
  }
  .section-head {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: 1.5rem;
  }
  .section-head > * {
    grid-column: 1 / -1;
  }
  .section-head h4 {
    grid-column: 1;
    font-size: var(--_t-4);
  }
  .section-head .counts {
    grid-column: 2;
  }
  h4 .no {
    margin-inline-end: 0.5em;
    color: inherit;
    font-weight: inherit;
  }
  .untitled {
    font-weight: 400;
    color: var(--_muted);
  }
  .lead {
    margin-block-start: 0.5rem;
    max-inline-size: 50em;
    font-weight: 400;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.25rem;
    font-weight: 400;
  }
  .no-indicator {
    margin-block-start: 0.75rem;
  }

  /* Indicators */
  .indicators {
    margin-block-start: 1rem;
  }
  .indicators caption {
    text-align: start;
  }
  .indicators th,
  .indicators td {
    padding: 0.75rem 1.5rem 0.75rem 0;
    vertical-align: top;
    line-height: 1.5;
    border-block-end: 1px solid var(--_rule);
  }
  .indicators thead th {
    padding-block: 0.25rem;
    font-weight: 400;
    font-size: var(--_t-1);
    border-block-end: 1px solid var(--_edge);
  }
  .indicators tbody tr:last-child > * {
    border-block-end-color: var(--_edge);
  }
  .indicators .r {
    text-align: end;
    inline-size: 17.5%;
  }
  .indicators .verdict-cell {
    inline-size: 26.5%;
    padding-inline-end: 0;
  }
  .indicators tbody th {
    padding-inline-start: 0.5rem;
  }
  .indicators thead th:first-child {
    padding-inline-start: 0.5rem;
  }
  .indicators .value {
    font-size: var(--_t-3);
    white-space: nowrap;
  }
  .indicators .latest .value {
    font-weight: 700;
  }
  .indicators .other th {
    font-weight: 400;
    font-size: var(--_t-1);
    padding-inline-start: 1.5rem;
  }
  .indicators .other .value {
    font-size: var(--_t-2);
  }
  .remark {
    display: block;
    font-weight: 400;
    line-height: 1.5;
  }
  .cell-label {
    display: none;
  }
  .absent {
    color: var(--_muted);
    font-weight: 400;
    font-size: var(--_t-1);
    white-space: normal;
  }

  /* Rows */
  .rows {
    margin-block-start: 1.5rem;
    table-layout: fixed;
  }
  .rows thead th {
    background: var(--_head);
    color: var(--_ink);
    font-size: var(--_t-1);
    padding: 0.5rem 1rem 0.5rem 0.5rem;
    vertical-align: middle;
  }
  .c-item {
    inline-size: 24%;
  }
  .c-summary {
    inline-size: 21%;
  }
  .c-outcomes {
    inline-size: 15%;
  }
  .c-place {
    inline-size: 40%;
  }
  .c-actors {
    inline-size: 12%;
  }
  .group > * {
    padding: 1.5rem 0.5rem 0.5rem;
    border-block-end: 1px solid var(--_ink);
  }
  .no {
    color: var(--_muted);
    font-weight: 400;
  }
  .group-title .no {
    margin-inline-end: 0.5em;
  }
  .row > *,
  .again > * {
    padding: 0.75rem 1.25rem 1rem 0.5rem;
    vertical-align: top;
    border-block-end: 1px solid var(--_rule);
    line-height: 1.65;
  }
  .row > :last-child {
    padding-inline-end: 0;
  }
  /* The words of what was cancelled would be too faint on the track. */
  .row--selected > * {
    background: var(--_wash);
  }
  .row--selected > .item {
    box-shadow: inset 4px 0 var(--_value);
  }
  .select {
    display: inline-flex;
    gap: 0.5em;
    min-block-size: 44px;
    margin: -0.5rem -0.25rem;
    padding: 0.5rem 0.25rem;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 700;
    font-feature-settings: 'palt';
    line-height: 1.65;
    text-align: start;
    cursor: pointer;
  }
  .select .no {
    flex: none;
    min-inline-size: 1.25em;
  }
  .select:hover > :last-child {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .item .select {
    margin-inline-end: 0.5rem;
  }
  .item .marks {
    display: inline-flex;
    margin: 0;
  }
  .tags {
    display: block;
    font-weight: 400;
  }
  .summary {
    color: var(--_ink-2);
    font-size: calc(var(--_t-2) * 0.9375);
  }
  .text + .text,
  .line,
  .same,
  .above {
    margin-block-start: 0.25rem;
  }
  .line .label::after {
    content: '\\FF1A';
  }
  :lang(en) .line .label::after {
    content: ': ';
  }
  :is(.same, .above, .ref) a {
    padding-block: 2px;
  }
  .ref {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .piece-heading {
    font-size: var(--_t-1);
    font-weight: 700;
    line-height: 1.6;
  }
  * + .piece-heading {
    margin-block-start: 1rem;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: 0.5rem;
  }
  .figures + .text {
    margin-block-start: 0.75rem;
  }
  .figures dt {
    font-size: var(--_t-1);
    line-height: 1.4;
    color: var(--_muted);
  }
  .figures dd {
    line-height: 1.4;
  }
  .figures b {
    font-size: var(--_t-3);
  }
  .figures .absent b {
    font-size: inherit;
    font-weight: 400;
  }
  .figures small {
    font-size: var(--_t-1);
    color: var(--_muted);
  }
  .figures b + small {
    margin-inline-start: 0.15em;
  }
  .figures .remark {
    font-size: var(--_t-1);
    color: var(--_muted);
  }
  .row--shared > :not(.report),
  .row--covered:has(+ .row--covered) > * {
    border-block-end: 1px dotted var(--_edge);
  }
  .row--shared > .report {
    box-shadow: inset 3px 0 var(--_ink);
    padding-inline-start: 1rem;
  }
  .outcomes,
  .actors,
  .place {
    font-size: var(--_t-1);
  }
  .actors > span {
    display: block;
  }
  .cooperating,
  .actors .named {
    color: var(--_muted);
  }
  .cooperating::before {
    content: '\\FF08';
  }
  .cooperating::after {
    content: '\\FF09';
  }
  .above {
    display: none;
  }
  .again .chip {
    margin-inline-end: 0.5rem;
  }
  .footnotes {
    margin-block-start: 1rem;
    font-size: var(--_t-1);
    line-height: 1.6;
    color: var(--_muted);
  }

  .hidden-sections {
    margin-block-start: 3rem;
    border-block-start: 1px solid var(--_edge);
  }
  .hidden-sections li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_rule);
    color: var(--_muted);
  }
  .about {
    max-inline-size: 60em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .footer p {
    max-inline-size: 60em;
  }

  /* Far away rows are laid out when they come near; the space at the sides keeps focus rings whole. */
  .section {
    content-visibility: auto;
    contain-intrinsic-size: auto 1000px;
  }

  .given .caption {
    line-height: 1.5;
  }
  .given + .given {
    margin-block-start: 0.75rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_rule);
  }
  .exports-place {
    margin-block-start: 1.5rem;
  }
  @container plan-widget (inline-size < 48rem) {
    .field {
      flex: 1 1 9rem;
    }
    .field--search {
      flex: 1 1 18rem;
    }
    fieldset {
      display: block;
    }
    legend {
      float: none;
      line-height: 1.6;
    }
    .section-head .counts {
      grid-column: 1 / -1;
    }
    .rows,
    .rows tbody,
    .rows tr,
    .rows th,
    .rows td,
    .indicators,
    .indicators caption,
    .indicators tbody,
    .indicators tr,
    .indicators th,
    .indicators td {
      display: block;
    }
    .rows thead,
    .indicators thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .group > * {
      padding-inline: 0;
    }
    .rows .row {
      display: flex;
      flex-direction: column;
      padding-block: 0.75rem 1rem;
      border-block-end: 1px solid var(--_rule);
    }
    .rows .row--shared,
    .rows .row--covered:has(+ .row--covered) {
      border-block-end: 1px dotted var(--_edge);
    }
    .rows .row > *,
    .rows .again > * {
      padding: 0;
      border: 0;
      inline-size: auto;
    }
    .rows .row:has(.select .no) > .summary {
      padding-inline-start: 1.75em;
    }
    .rows .again > * {
      padding-block: 0.75rem;
    }
    .rows .row > .place:has(> .absent) {
      margin: 0;
    }
    .place > .absent > [aria-hidden] {
      display: none;
    }
    .rows .row > .outcomes {
      order: 1;
      margin-block-start: 0.75rem;
    }
    .rows .row > .report {
      order: 2;
      margin-block-start: 0.25rem;
    }
    .rows .row--shared > .report {
      padding-inline-start: 0.75rem;
    }
    .rows .row > .place {
      order: 3;
      margin-block-start: 0.5rem;
    }
    .rows .row > .actors {
      order: 4;
      margin-block-start: 0.5rem;
    }
    .outcomes ul {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1rem;
    }
    .actors > span {
      display: inline;
      margin-inline-end: 0.5em;
    }
    .above {
      display: block;
    }
    .row--selected {
      background: var(--_wash);
      box-shadow: inset 4px 0 var(--_value);
    }
    .row--selected > .item {
      box-shadow: none;
    }
    .indicators tr {
      display: flex;
      flex-direction: column;
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--_edge);
    }
    .indicators tbody th,
    .indicators td,
    .indicators .other th {
      padding: 0;
      border: 0;
    }
    .indicators .r,
    .indicators .verdict-cell {
      inline-size: auto;
    }
    .indicators .r {
      order: 1;
      display: grid;
      grid-template-columns: 1fr auto;
      column-gap: 1rem;
      padding-block: 0.25rem;
      border-block-start: 1px solid var(--_rule);
      margin-block-start: 0.25rem;
    }
    .indicators .r .remark {
      grid-column: 1 / -1;
      text-align: start;
    }
    .indicators .verdict-cell {
      margin-block: 0.25rem 0.5rem;
    }
    .cell-label {
      display: block;
      text-align: start;
    }
    .hidden-sections .caption {
      flex-basis: 100%;
    }
  }

  @container plan-widget (inline-size < 32rem) {
    .facets {
      display: block;
    }
    .facet .number {
      margin-inline-start: auto;
    }
  }

  @media print {
    .toolbar {
      display: none;
    }
    .print-only {
      display: block;
      margin-block-start: 0.5rem;
    }
    .section {
      content-visibility: visible;
      margin-block-start: 1.5rem;
    }
    .section-head,
    .indicators caption,
    .group {
      break-after: avoid;
    }
    .section-head,
    .row,
    .indicators tr {
      break-inside: avoid;
    }
    thead + tbody {
      break-before: avoid;
    }
    .select {
      min-block-size: 0;
    }
    .row--selected > * {
      background: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .rows thead th {
      border-block: 1px solid CanvasText;
    }
    .row--selected > .item {
      border-inline-start: 4px solid Highlight;
    }
    .row--shared > .report {
      border-inline-start: 3px solid CanvasText;
    }
    .condition {
      border: 1px solid ButtonText;
    }
  }
`;
