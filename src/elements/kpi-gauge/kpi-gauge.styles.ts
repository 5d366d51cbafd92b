import { css } from 'lit';

export const styles = css`
  :host([view='inline']) {
    display: inline;
    container: none;
    background: none;
    font: inherit;
    color: inherit;
  }
  .inline b {
    white-space: nowrap;
  }
  .inline small {
    font-size: 0.875em;
    font-weight: 400;
    margin-inline-start: 0.1em;
  }
  article {
    border-block-start: 2px solid var(--_ink);
    padding-block: 0.5rem;
    max-inline-size: 32rem;
  }
  .current {
    border-block-start: 6px solid var(--_value);
    padding-block-start: calc(0.5rem - 4px);
  }
  h3 {
    margin-block-start: 2px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.75rem;
  }
  .top .verdict {
    font-size: var(--_t-3);
    padding-block-end: 0.3rem;
  }
  .figure {
    margin-inline-start: auto;
    font-size: var(--_t-6);
    font-weight: 700;
    line-height: 1.15;
    font-feature-settings: 'palt';
    white-space: nowrap;
  }
  .figure small {
    margin-inline-start: 0.2em;
    font-size: var(--_t-2);
    font-weight: 400;
    color: var(--_muted);
  }
  .figure--missing span {
    font-size: var(--_t-4);
    font-weight: 400;
    color: var(--_muted);
  }
  .picture {
    margin-block-start: 0.5rem;
    max-inline-size: 100%;
  }
  .sentence {
    margin-block-start: 0.75rem;
  }
  .meta {
    margin-block-start: 0.5rem;
  }
  .condition {
    margin-block-start: 0.25rem;
  }
  .condition b {
    color: var(--_ink);
  }
  .source {
    margin-block-start: 0.25rem;
  }
  .why {
    margin-block-start: 0.25rem;
  }
  .reasons {
    padding: 1rem;
    background: var(--_wash);
    border-block-start: 2px solid var(--_value);
    display: grid;
    gap: 0.75rem;
  }
  .reasons h4 {
    font-size: var(--_t-2);
  }
  caption {
    text-align: start;
    padding-block-end: 0.25rem;
  }
  .reasons th,
  .reasons td {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_rule);
    line-height: 1.5;
    vertical-align: top;
  }
  .reasons th {
    font-weight: 400;
    padding-inline-end: 1rem;
  }
  .reasons th small {
    display: block;
    font-size: var(--_t-1);
    color: var(--_muted);
  }
  .reasons td {
    text-align: end;
    font-weight: 700;
  }
  .reasons tr:not(.result) + .result > * {
    border-block-start: 2px solid var(--_ink);
  }
  dt {
    font-weight: 700;
    font-size: var(--_t-1);
  }
  dd + dt {
    margin-block-start: 0.75rem;
  }
  dd + dd {
    margin-block-start: 0.25rem;
  }

  .track {
    fill: var(--_track);
    stroke: var(--_edge);
  }
  .axis {
    stroke: var(--_edge);
  }
  .gap {
    fill: var(--_surface);
  }
  .band {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .bar {
    fill: var(--_value);
  }
  .picture--allowance .bar {
    fill: var(--_ink-2);
  }
  .latest {
    stroke: var(--_value);
    stroke-width: 4;
  }
  .goal {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .baseline {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .hatch {
    stroke: var(--_nodata);
    stroke-width: 2;
  }
  .hatch--short {
    stroke: var(--_behind);
    stroke-width: 3;
  }
  .nodata {
    fill: url(#hatch);
    stroke: var(--_nodata);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .label--below {
    fill: var(--_muted);
  }
  .label--missing {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 6;
    paint-order: stroke;
  }
  @media print {
    .why:not([open]) {
      display: none;
    }
    .bar,
    .track {
      print-color-adjust: exact;
    }
    article {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .picture--allowance .bar {
      fill: CanvasText;
    }
    .gap {
      fill: Canvas;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .goal,
    .baseline,
    .axis,
    .latest,
    .hatch,
    .nodata {
      stroke: CanvasText;
    }
    svg text {
      fill: CanvasText;
    }
    .label--missing {
      stroke: Canvas;
    }
  }
`;
