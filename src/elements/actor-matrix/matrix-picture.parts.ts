import { css, render } from 'lit';
import { picture, remOf, type PlanElement } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { ActorContent } from './content.view.js';
import { matrixPicture } from './matrix-picture.view.js';
import type { MatrixView } from './matrix.view.js';

/** The table as a picture, which hangs in the widget only until the running task ends, for its colours. */
export function drawnMatrix(
  host: PlanElement,
  view: MatrixView,
  content: ActorContent,
  reader: Reader,
): { readonly svg: SVGSVGElement; readonly notes: readonly string[] } | undefined {
  host.wear(styles);
  const drawn = matrixPicture(view, content, reader, remOf(host));
  const place = document.createElement('div');
  place.className = 'matrix-picture visually-hidden';
  place.setAttribute('aria-hidden', 'true');
  render(picture(drawn), place);
  host.renderRoot.append(place);
  setTimeout(() => {
    place.remove();
  }, 0);
  const svg = place.querySelector('svg');
  return svg ? { svg, notes: drawn.notes ?? [] } : undefined;
}

const styles = css`
  .matrix-picture path {
    fill: none;
  }
  .matrix-picture .label-muted {
    fill: var(--_muted);
  }
  .matrix-picture .label-strong {
    font-weight: 700;
  }
  .matrix-picture .axis {
    stroke: var(--_edge);
  }
  .matrix-picture .grid {
    stroke: var(--_rule);
  }
  .matrix-picture [class^='part-'] {
    color: var(--_value);
  }
  .matrix-picture [class^='quiet-'] {
    color: var(--_muted);
  }
  .matrix-picture [class^='role-'] {
    color: var(--_ink);
  }
  .matrix-picture [class$='-solid'] {
    fill: currentColor;
  }
  .matrix-picture :is([class$='-line'], [class$='-dashed']) {
    stroke: currentColor;
    stroke-width: 2.25;
  }
  .matrix-picture [class$='-dashed'] {
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  @media (forced-colors: active) {
    .matrix-picture * {
      forced-color-adjust: none;
    }
    .matrix-picture :is(text, [class^='part-'], [class^='quiet-'], [class^='role-']) {
      color: CanvasText;
    }
    .matrix-picture text {
      fill: CanvasText;
    }
    .matrix-picture :is(.axis, .grid) {
      stroke: CanvasText;
    }
  }
`;
