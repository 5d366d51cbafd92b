import { html, nothing, svg } from 'lit';
import type { PictureView } from './picture.view.js';

/** Rows of the picture in pixels: labels above, the scale, labels below. */
const Y = { above: 18, scale: 36, bar: 40, below: 84 };

/** The bullet, drawn: what it shows is said in words beside it. */
export const picture = (view: PictureView) =>
  html`<svg
    class=${view.isAllowance ? 'picture picture--allowance' : 'picture'}
    part="picture"
    width=${view.width}
    height="92"
    viewBox="0 0 ${view.width} 92"
    aria-hidden="true"
    focusable="false"
  >
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0v6" />
      </pattern>
      <pattern
        id="hatch-short"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch hatch--short" d="M0 0v5" />
      </pattern>
    </defs>
    ${view.missing === undefined ? scale(view) : missingScale(view, view.missing)} ${marks(view)}
    ${view.labels.map(
      ({ text, x, anchor, row }) =>
        svg`<text class=${row === 'above' ? 'label' : 'label label--below'} x=${x} y=${Y[row]} text-anchor=${anchor}>${text}</text>`,
    )}
  </svg>`;

const scale = (view: PictureView) => svg`
  ${
    view.track
      ? svg`<rect class="track" x=${view.track.x} y=${Y.scale} width=${view.track.width} height="20" />`
      : svg`<path class="axis" d="M0 ${Y.scale + 20.5}H${view.width}" />`
  }
  ${view.band ? svg`<rect class="band" x=${view.band.x} y=${Y.scale - 4} width=${view.band.width} height="28" />` : nothing}
  ${
    view.bar
      ? svg`<rect class="bar" x=${view.bar.x} y=${view.track ? Y.bar : Y.scale} width=${view.bar.width} height=${view.track ? 12 : 20} />`
      : nothing
  }
  ${view.gap ? hatched(view.gap) : nothing}
  ${
    view.isAllowance && view.latestMark !== undefined
      ? svg`<path class="latest" d="M${view.latestMark} ${Y.scale - 2}v24" />`
      : nothing
  }`;

/** On a ground of its own, since what exceeds a bound lies on the bar. */
const hatched = ({ x, width }: { readonly x: number; readonly width: number }) => svg`
  <rect class="gap" x=${x} y=${Y.scale} width=${width} height="20" />
  <rect fill="url(#hatch-short)" x=${x} y=${Y.scale} width=${width} height="20" />`;

const missingScale = (view: PictureView, words: string) => svg`
  <rect class="nodata" x="0.75" y=${Y.scale + 0.5} width=${view.width - 1.5} height="19" />
  <text class="label label--missing" x=${view.width / 2} y=${Y.scale + 15} text-anchor="middle">${words}</text>`;

const marks = (view: PictureView) => svg`
  ${view.baselineMark === undefined ? nothing : svg`<path class="baseline" d="M${view.baselineMark} ${Y.scale + 20}v12" />`}
  ${view.goalMark === undefined ? nothing : svg`<path class="goal" d="M${view.goalMark} ${Y.scale - 10}v36" />`}`;
