import { css } from 'lit';

export const styles = css`
  article {
    border-block-start: 2px solid var(--_ink);
    padding-block-start: 0.75rem;
  }
  h3 {
    font-size: var(--_t-4);
  }
  .standing {
    margin-block-start: 1rem;
    max-inline-size: 48em;
    font-size: var(--_t-3);
  }
  .standing b {
    font-size: var(--_t-4);
    line-height: 1.5;
  }
  .lead {
    margin-block-start: 0.5rem;
    max-inline-size: 48em;
  }
  .drawing {
    margin-block-start: 1.5rem;
  }
  .picture {
    block-size: auto;
  }
  .picture :is(.time-name, .time-heading, .time-today-label) {
    font-weight: 700;
  }
  .picture .time-name {
    font-size: var(--_t-2);
  }
  .picture :is(.time-detail, .time-year-label, .time-era-label) {
    fill: var(--_muted);
  }
  /* Words cut the lines behind them. */
  .picture :is(.time-name, .time-text, .time-detail, .time-heading, .time-year-label) {
    stroke: var(--_surface);
    stroke-width: 5;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .picture .time-inside-solid {
    fill: var(--_surface);
  }
  .picture .time-own {
    fill: var(--_value);
  }
  .picture .time-own-inferred {
    fill: var(--_track);
    stroke: var(--_value);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .picture .time-other {
    fill: var(--_muted);
  }
  .picture .time-other-inferred {
    fill: var(--_head);
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .picture .time-own-open {
    fill: var(--_value);
  }
  .picture .time-other-open {
    fill: var(--_muted);
  }
  .picture .time-turn {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .picture .time-mark {
    fill: var(--_ink);
  }
  .picture .time-mark-inferred {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }
  .picture .time-today {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .picture .time-era {
    stroke: var(--_edge);
  }
  .picture :is(.time-year, .time-rule) {
    stroke: var(--_rule);
  }
  .picture .time-year {
    stroke-dasharray: 1 3;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: 0.75rem;
    font-size: var(--_t-1);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .legend svg {
    flex: none;
  }

  /* List along a line */
  .list {
    margin-block-start: 1.5rem;
  }
  .step {
    position: relative;
    padding: 0 0 1.25rem 1.75rem;
  }
  .step::before {
    content: '';
    position: absolute;
    inset-block: 0.5rem -0.5rem;
    inset-inline-start: 7px;
    border-inline-start: 1px solid var(--_edge);
  }
  .step:last-child::before {
    display: none;
  }
  .step::after {
    content: '';
    position: absolute;
    inset-block-start: 0.35rem;
    inset-inline-start: 2px;
    inline-size: 11px;
    block-size: 11px;
    box-sizing: border-box;
    background: var(--_muted);
  }
  .step.event::after {
    border-radius: 50%;
    background: var(--_ink);
  }
  .step.own::after {
    background: var(--_value);
  }
  .step.inferred::after {
    background: var(--_surface);
    border: 2px dashed var(--_muted);
  }
  .step.event.inferred::after {
    border-color: var(--_ink);
  }
  .step.own.inferred::after {
    background: var(--_track);
    border-color: var(--_value);
  }
  .step.unknown::after {
    background: repeating-linear-gradient(135deg, var(--_nodata) 0 2px, var(--_surface) 2px 4px);
    border: 1px dashed var(--_nodata);
  }
  .step.today::after {
    inset-inline-start: 0;
    inline-size: 16px;
    block-size: 3px;
    inset-block-start: 0.75rem;
    border-radius: 0;
    background: var(--_ink);
  }
  .step.selected .name {
    color: var(--_value);
  }

  /* Table */
  .twin {
    margin-block-start: 1rem;
  }
  .twin table {
    margin-block-start: 0.5rem;
  }
  .twin thead tr {
    background: var(--_head);
  }
  .twin thead th {
    padding: 0.5rem;
    font-size: var(--_t-1);
  }
  .twin tbody {
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .twin tbody :is(th, td) {
    padding: 0.75rem 0.5rem;
    vertical-align: top;
    font-size: var(--_t-1);
    line-height: 1.6;
  }
  .twin tr + tr > :is(th, td) {
    padding-block-start: 0;
  }
  .twin tbody.selected {
    background: var(--_wash);
    box-shadow: inset 4px 0 var(--_value);
  }
  .twin tbody.today {
    border-block: 2px solid var(--_ink);
  }
  .line {
    display: block;
  }
  .edition {
    font-weight: 400;
  }
  .chip {
    white-space: normal;
  }
  .twin tbody th .caption {
    font-weight: 400;
  }
  .twin thead th {
    inline-size: 22%;
  }
  .twin thead th:last-child {
    inline-size: 32%;
  }
  .exports-place {
    margin-block-start: 0.5rem;
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

  @container plan-widget (inline-size < 40rem) {
    .twin thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .twin :is(table, tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .twin tbody {
      padding-block: 0.75rem;
    }
    .twin tbody :is(th, td) {
      padding: 0.125rem 0;
    }
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .drawing,
    .twin {
      break-inside: avoid;
    }
    .drawing svg {
      max-block-size: 88vh;
    }
    .note-columns {
      columns: auto;
    }
  }
  @media (forced-colors: active) {
    .picture :is(.time-name, .time-text, .time-detail, .time-heading, .time-year-label) {
      stroke: Canvas;
    }
    .picture :is(.time-own, .time-other, .time-own-open, .time-other-open, .time-mark) {
      fill: CanvasText;
    }
    .picture :is(.time-own-inferred, .time-other-inferred, .time-mark-inferred) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .picture text:is(.time-name, .time-text, .time-detail, .time-era-label, .time-year-label) {
      fill: CanvasText;
    }
    .picture text.time-inside-solid {
      fill: Canvas;
    }
    .picture :is(.time-turn, .time-today, .time-era, .time-year, .time-rule) {
      stroke: CanvasText;
    }
    .step::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .step.inferred::after,
    .step.unknown::after {
      background: Canvas;
      border-color: CanvasText;
    }
  }
`;
