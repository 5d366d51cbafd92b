import { css } from 'lit';

/** How the points and lines of the network are painted. */
export const networkStyles = css`
  .network-figure {
    margin-block-start: 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 2px solid var(--_ink);
  }
  .network-figure figcaption {
    margin-block-end: 1rem;
  }
  .edge-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-start: 0.5rem;
    font-size: var(--_t-1);
  }
  .edge-legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .sample {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
  }
  .sample--line {
    inline-size: 2rem;
  }
  .network {
    inline-size: 100%;
    block-size: auto;
  }
  .edge {
    fill: none;
    stroke: var(--_value);
    stroke-width: 2.5;
  }
  .edge--lead {
    stroke-width: 4;
  }
  .edge--named {
    stroke: var(--_edge);
    stroke-width: 1.25;
  }
  .edge--other-department {
    stroke-width: 1.25;
  }
  .edge--role {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .edge--member {
    stroke: var(--_ink);
    stroke-width: 1.25;
    stroke-dasharray: 1.5 3.5;
  }
  .edge--support {
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .edge--doubtful {
    stroke-dasharray: 5 4;
  }
  .head {
    fill: var(--_ink);
  }
  .head.is-near {
    fill: var(--_value);
  }
  .edge.is-near {
    stroke: var(--_value);
    stroke-width: 3;
  }
  .is-far {
    opacity: 0.2;
  }
  .node.is-far {
    opacity: 0.5;
  }
  .reach {
    fill: none;
    pointer-events: all;
  }
  .node {
    cursor: pointer;
  }
  .network .plate {
    fill: var(--_surface);
    fill-opacity: 0.85;
  }
  .node-actor {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .node-item {
    fill: var(--_value);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .node.is-selected .node-actor {
    fill: var(--_ink);
  }
  .node.is-selected .node-item {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  svg .node-label {
    stroke: var(--_surface);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .node--item .node-label,
  .node.is-selected .node-label {
    font-weight: 700;
  }
  .node:hover .node-label {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .network * {
      forced-color-adjust: none;
    }
    .edge {
      stroke: CanvasText;
    }
    .head,
    svg .node-label {
      fill: CanvasText;
    }
    svg .node-label {
      stroke: Canvas;
    }
    .network .plate {
      fill: Canvas;
    }
    .node-actor {
      fill: Canvas;
      stroke: CanvasText;
    }
    .node-item {
      fill: CanvasText;
      stroke: Canvas;
    }
    .node.is-selected .node-actor {
      fill: Highlight;
    }
    .node.is-selected .node-item {
      fill: Highlight;
    }
  }
  @media print {
    .network {
      max-block-size: 95vh;
    }
    .is-far {
      opacity: 1;
    }
  }
`;
