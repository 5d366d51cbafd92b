import { css } from 'lit';

/** How the shapes of arcs and trends are painted, beside those of every picture. */
export const formStyles = css`
  .picture .cut {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .picture .tick {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .picture .cut {
      stroke: Canvas;
    }
    .picture .tick {
      stroke: CanvasText;
    }
  }
`;
