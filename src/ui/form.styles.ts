import { css } from 'lit';

/** How the shapes of arcs and trends are painted, beside those of every picture. */
export const formStyles = css`
  .picture .tick {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .picture .grid,
  .picture .stem {
    stroke: var(--_rule);
  }
  .picture .zone {
    fill: var(--_track);
    stroke: var(--_edge);
  }
  .picture .break {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .picture .course {
    stroke: var(--_muted);
  }
  .picture .limit {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .picture .line,
  .picture .line-open {
    stroke: var(--_value);
    stroke-width: 2.5;
  }
  .picture .line-open {
    stroke-dasharray: 5 4;
  }
  .picture .interim {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .picture .former {
    fill: var(--_surface);
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }
  .picture .point {
    fill: var(--_value);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .picture .point-open,
  .picture .point-provisional {
    fill: var(--_surface);
    stroke: var(--_value);
    stroke-width: 2.5;
  }
  .picture .point-provisional {
    stroke-dasharray: 4 2.3;
  }
  .picture text {
    stroke: var(--_surface);
    stroke-width: 4;
    paint-order: stroke;
  }
  .picture .label-value {
    fill: var(--_value);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .picture text {
      stroke: Canvas;
    }
    .picture :is(.grid, .stem) {
      stroke: CanvasText;
      stroke-opacity: 0.35;
    }
    .picture :is(.tick, .zone, .break, .course, .limit, .line, .line-open, .interim, .former) {
      stroke: CanvasText;
    }
    .picture :is(.point-open, .point-provisional) {
      fill: Canvas;
      stroke: CanvasText;
    }
    .picture :is(.point, .label-value) {
      fill: CanvasText;
    }
    .picture .point {
      stroke: Canvas;
    }
    .picture :is(.zone, .former) {
      fill: Canvas;
    }
  }
`;
