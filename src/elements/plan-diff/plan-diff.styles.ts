import { css } from 'lit';

export const styles = css`
  h3 {
    font-size: var(--_t-5);
  }
  .which {
    font-weight: 700;
  }
  .plans {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 0.75rem;
  }
  .plans > div {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: baseline;
  }
  .plans dt,
  .mark {
    color: var(--_muted);
    font-size: var(--_t-1);
    font-weight: 400;
  }
  .plans dd > span:first-child {
    font-weight: 700;
  }
  .lead {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 1rem;
    max-inline-size: 52em;
  }
  .lead > .caption {
    margin-block-start: 0.25rem;
  }

  .points {
    margin-block-start: 2rem;
  }
  h4 > small {
    margin-inline-start: 0.75em;
    font-weight: 400;
    letter-spacing: 0;
  }
  .points ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 1.25rem 2rem;
    margin-block: 0.75rem;
  }
  .points ol > li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    align-content: start;
    padding-block-start: 0.5rem;
    border-block-start: 4px solid var(--_value);
    line-height: 1.6;
  }
  .point-number {
    color: var(--_value);
    font-weight: 400;
  }
  .targets {
    margin-block-start: 0.25rem;
  }
  .target {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_value);
    font-size: var(--_t-1);
    line-height: 1.5;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .tools {
    display: grid;
    gap: 1rem;
    margin-block-start: 2rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    font-size: var(--_t-1);
    line-height: 1.5;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .legend .line {
    flex: none;
    inline-size: 3rem;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .filters .button {
    padding-inline: 0.75rem;
    font-size: var(--_t-1);
  }

  /* The line between old and new: thick as the city states it, thin as computed, dashed as inferred, gray as kept. */
  .line {
    display: block;
    block-size: 0;
    border-block-start: 1.5px solid var(--_value);
  }
  .line--stated {
    border-block-start-width: 4px;
  }
  .line--inferred {
    border-block-start: 2px dashed var(--_value);
  }
  .line--kept {
    border-block-start-color: var(--_edge);
  }

  .list {
    margin-block-start: 1.5rem;
  }
  .columns {
    display: none;
  }
  /* Signs stacked without end are one letter, which no line can break. */
  .list p:not(.no-print),
  .side,
  li p {
    overflow-x: clip;
    overflow-clip-margin: 4px;
  }
  .above,
  .list > .nodes > .node,
  .without--last,
  .indicators {
    margin-block-start: 2rem;
    padding-block-start: 0.25rem;
    border-block-start: 2px solid var(--_ink);
  }
  .above > h4,
  .without--last > h4,
  .indicators > h4 {
    padding-block: 0.5rem;
  }
  .head {
    font-size: inherit;
  }
  .node--depth-0 > .row .title {
    font-size: var(--_t-4);
    font-weight: 700;
    line-height: 1.4;
  }
  .node--depth-1 {
    margin-block-start: 1rem;
  }
  .node--depth-1 > .row .title {
    font-size: var(--_t-3);
    font-weight: 700;
    line-height: 1.5;
  }
  .node--depth-0 > .row .older .title,
  .node--depth-1 > .row .older .title {
    font-size: var(--_t-2);
  }
  .node--depth-2 > .row .title {
    font-weight: 700;
  }
  .title--missing,
  .number,
  .nobody,
  .from {
    color: var(--_muted);
    font-weight: 400;
  }
  .number {
    margin-inline-end: 0.35em;
    font-size: var(--_t-2);
  }
  .side {
    display: block;
  }
  .side .chip {
    margin-inline-start: 0.6em;
    vertical-align: 0.1em;
  }
  .from {
    display: block;
    font-size: var(--_t-1);
  }
  .mark {
    margin-inline-end: 0.6em;
  }
  .row {
    line-height: 1.6;
    scroll-margin-block: 4rem;
  }
  .row--selected {
    background: var(--_track);
  }
  .link :is(.disclosure, .still-name) {
    font-size: var(--_t-1);
    line-height: 1.5;
    text-decoration: none;
  }
  .link .disclosure:hover b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row--kept .link :is(.disclosure, .still-name),
  .row--kept .link b {
    color: var(--_muted);
    font-weight: 400;
  }
  .basis {
    color: var(--_muted);
  }
  .row--stated .basis {
    color: inherit;
  }
  .row--only-older .link :is(.disclosure, .still-name) {
    color: var(--_behind-text);
  }
  .node--context > .row {
    opacity: 1;
    color: var(--_muted);
  }
  .node--context > .row .link {
    visibility: hidden;
  }

  .without {
    margin-block-start: 1.5rem;
  }
  .without > h5 {
    font-size: var(--_t-2);
  }
  .place {
    margin-block-start: 0.75rem;
    color: var(--_muted);
    font-size: var(--_t-1);
  }
  .statement {
    padding-block: 0.2rem;
    line-height: 1.6;
  }
  .statement .link,
  .statement .older,
  .statement .newer {
    color: var(--_muted);
  }
  .above .statement .newer,
  .above .statement .older,
  .indicators .statement > div {
    color: var(--_ink);
  }
  .statement .link {
    font-size: var(--_t-1);
  }

  .detail {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 1.5rem 2.5rem;
    margin-block: 0.25rem 1rem;
    padding: 1rem;
    border-block-start: 3px solid var(--_value);
    background: var(--_wash);
    color: var(--_ink);
  }
  .detail section {
    display: grid;
    gap: 0.35rem;
    align-content: start;
    line-height: 1.7;
  }
  .detail-head {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block-end: 0.2rem;
    margin-block-end: 0.25rem;
    border-block-end: 1px solid var(--_edge);
    font-size: var(--_t-1);
    font-weight: 700;
  }
  .detail-head .caption {
    font-weight: 400;
  }
  .places {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
  }
  .wording {
    display: grid;
    gap: 0.15rem;
  }
  .wording + .wording {
    margin-block-start: 0.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_rule);
  }
  .wording > p:not(.caption, .visually-hidden) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    font-size: var(--_t-3);
    line-height: 1.6;
  }
  del {
    color: var(--_behind-text);
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }
  ins {
    background: var(--_track);
    color: var(--_value);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  blockquote {
    margin: 0;
  }
  .footer > * + * {
    margin-block-start: 0.75rem;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .marks > div {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }

  /* Narrow: what happened stands above, the backing is drawn along the left edge. */
  .exports-place {
    margin-block-start: 1.5rem;
  }
  @container plan-widget (inline-size < 42rem) {
    .row,
    .statement {
      margin-block-start: 0.5rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 1.5px solid var(--_value);
    }
    .row--stated {
      padding-inline-start: calc(0.75rem - 2.5px);
      border-inline-start-width: 4px;
    }
    .row--inferred {
      border-inline-start-style: dashed;
    }
    .row--none {
      border-inline-start: 1.5px dotted var(--_edge);
    }
    .row--kept,
    .statement {
      border-inline-start-color: var(--_edge);
    }
    .statement {
      border-inline-start-style: none;
    }
    .link > .line {
      display: none;
    }
    .row .disclosure {
      inline-size: 100%;
    }
    .words {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: 1em;
      flex: 1;
    }
    .row:not(.row--only-older) .older:has(.nobody),
    .newer:has(.nobody),
    .row--kept .older {
      display: none;
    }
    .row--kept .newer .mark {
      display: none;
    }
    .node--depth-2 > .nodes,
    .without .nodes .nodes {
      padding-inline-start: 0.75rem;
    }
    .row .side {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .row .side > .label {
      grid-column: 2;
    }
    .older .title {
      color: var(--_muted);
    }
    .row--only-older .older .title {
      color: inherit;
    }
    .row {
      padding-block-end: 0.5rem;
    }
    .node--head > .row {
      display: grid;
    }
    .node--head > .row > .newer {
      order: -1;
      padding-block-start: 0.25rem;
    }
    .node--head > .row > .newer .mark {
      display: none;
    }
  }

  /* Wide: old and new side by side, the line between them. */
  @container plan-widget (inline-size >= 42rem) {
    .columns,
    .row,
    .statement {
      display: grid;
      grid-template-columns: minmax(0, 1fr) var(--_between) minmax(0, 1fr);
      column-gap: 1rem;
      align-items: start;
    }
    .list,
    .indicators {
      --_between: 11rem;
    }
    .columns {
      padding-block-end: 0.5rem;
    }
    .columns p {
      line-height: 1.5;
    }
    .columns small {
      display: block;
      color: var(--_muted);
    }
    .row {
      min-block-size: 44px;
      padding-block: 0.1rem;
    }
    .row > .older,
    .row > .newer {
      padding-block: 0.6rem;
    }
    .older {
      grid-column: 1;
      grid-row: 1;
    }
    .link {
      grid-column: 2;
      grid-row: 1;
    }
    .newer {
      grid-column: 3;
      grid-row: 1;
    }
    /* The columns say it to those who see them. */
    .row .mark,
    .statement .mark {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .row > .link {
      display: flex;
      align-items: center;
      min-block-size: 44px;
    }
    .row--none:not(.row--only-older) > .link {
      justify-content: end;
    }
    .row > .link > .line {
      order: -1;
      flex: 1;
      min-inline-size: 1.5rem;
      margin-inline-end: 0.5rem;
    }
    .row > .link::after {
      content: '';
      flex: none;
      inline-size: 1rem;
      margin-inline-start: 0.5rem;
    }
    .row--computed > .link::after {
      border-block-start: 1.5px solid var(--_value);
    }
    .row--kept > .link::after {
      border-block-start: 1.5px solid var(--_edge);
    }
    .row--stated > .link::after {
      border-block-start: 4px solid var(--_value);
    }
    .row--inferred > .link::after {
      border-block-start: 2px dashed var(--_value);
    }
    .list > .nodes > .node > .nodes > .node--depth-1 {
      border-block-start: 1px solid var(--_rule);
      padding-block-start: 0.25rem;
      margin-block-start: 0.5rem;
    }
    .node--leaf > .row > .older,
    .node--leaf > .row > .newer,
    .node--depth-2 > .row > .older,
    .node--depth-2 > .row > .newer {
      padding-inline-start: 1rem;
    }
    .without .nodes .nodes > .node > .row > .older,
    .node--depth-2 > .nodes > .node > .row > :is(.older, .newer) {
      padding-inline-start: 2rem;
    }
    .without .nodes .nodes .nodes > .node > .row > .older {
      padding-inline-start: 3rem;
    }
    /* Beside the row: within, it would move the columns. */
    .row--selected {
      box-shadow:
        -8px 0 0 var(--_track),
        -12px 0 0 var(--_value);
    }
    .row--several > .older {
      padding-inline-end: 1rem;
      margin-inline-end: -1rem;
      border-inline-end: 1.5px solid var(--_value);
    }
    .row--several.row--stated > .older {
      border-inline-end-width: 4px;
    }
    .row--several.row--inferred > .older {
      border-inline-end-style: dashed;
    }
  }
  @container plan-widget (inline-size >= 60rem) {
    .list,
    .indicators {
      --_between: 15rem;
    }
  }
  @media (forced-colors: active) {
    .row--selected {
      outline: 2px solid Highlight;
    }
    ins {
      background: none;
    }
  }
  @media print {
    .row,
    .statement,
    .detail,
    .points li {
      break-inside: avoid;
    }
    h4,
    .node--head > .row {
      break-after: avoid;
    }
    .row,
    .row > .link {
      min-block-size: 0;
    }
    .row > .older,
    .row > .newer,
    .row > .link {
      padding-block: 0.25rem;
    }
  }
`;
