import { css, html, svg, type TemplateResult } from 'lit';
import type { Picture } from '../picture/index.js';

/** A picture, drawn; what it shows is said in words beside it. */
export const picture = ({ width, height, shapes }: Picture<string>): TemplateResult =>
  html`<svg
    class="picture"
    part="picture"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${shapes.map((shape) =>
      'd' in shape
        ? svg`<path class=${shape.paint} d=${shape.d} />`
        : svg`<text class=${shape.paint} x=${shape.x} y=${shape.y} text-anchor=${shape.anchor}>${shape.text}</text>`,
    )}
  </svg>`;

export const pictureStyles = css`
  .picture {
    max-inline-size: 100%;
    print-color-adjust: exact;
  }
  .picture path {
    fill: none;
  }
  .picture .label-muted {
    fill: var(--_muted);
  }
  .picture .label-missing {
    stroke: var(--_surface);
    stroke-width: 6;
    paint-order: stroke;
  }
  .picture .track {
    fill: var(--_track);
    stroke: var(--_edge);
  }
  .picture .bar {
    fill: var(--_value);
  }
  .picture .bar-provisional {
    fill: var(--_surface);
    stroke: var(--_value);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .picture .used {
    fill: var(--_ink-2);
  }
  .picture .gap {
    fill: var(--_surface);
  }
  .picture .short {
    fill: var(--_behind);
  }
  .picture .left {
    fill: var(--_value);
  }
  .picture .cut {
    stroke: var(--_surface);
    stroke-width: 6;
  }
  .picture .band {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .picture .goal {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .picture .baseline {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .picture .latest {
    stroke: var(--_value);
    stroke-width: 4;
  }
  .picture .axis {
    stroke: var(--_edge);
  }
  .picture .hatch {
    fill: var(--_nodata);
  }
  .picture .nodata {
    stroke: var(--_nodata);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  @media print {
    .picture {
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .picture * {
      forced-color-adjust: none;
    }
    .picture :is(text, .bar, .used, .short, .left, .hatch) {
      fill: CanvasText;
    }
    .picture :is(.track, .gap, .bar-provisional) {
      fill: Canvas;
    }
    .picture :is(.track, .bar-provisional, .band, .goal, .baseline, .latest, .axis, .nodata) {
      stroke: CanvasText;
    }
    .picture :is(.cut, .label-missing) {
      stroke: Canvas;
    }
  }
`;
