import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Verdict } from '../model/index.js';
import type { VerdictView } from '../wording/index.js';

/** Shape carries the group (round: well, angular: look here, dashed: nothing known), the glyph carries the word. */
const SHAPES: Readonly<Record<Verdict, SVGTemplateResult>> = {
  achieved: svg`<circle class="ground" cx="10" cy="10" r="8.8"/><path class="glyph" d="M5.6 10.4l3.1 3.1 5.8-6.4"/>`,
  'on-course': svg`<circle class="ground" cx="10" cy="10" r="8.8"/><path class="glyph" d="M6.4 13.6l6.6-6.6M7.6 6.6h5.8v5.8"/>`,
  'under-way': svg`<circle class="ground" cx="10" cy="10" r="8.8"/><path class="glyph" d="M5 10h9M10.4 5.9l4.1 4.1-4.1 4.1"/>`,
  behind: svg`<path class="ground" d="M10 .8L19.2 10 10 19.2.8 10z"/><path class="glyph" d="M5.8 10h8.4"/>`,
  missed: svg`<path class="ground" d="M1.6 1.6h16.8v16.8H1.6z"/><path class="glyph" d="M6 6l8 8M14 6l-8 8"/>`,
  worse: svg`<path class="ground" d="M1 2.4h18L10 18.4z"/><path class="glyph" d="M10 4.6v7.2M7 8.9l3 3.2 3-3.2"/>`,
  'not-judged': svg`<circle class="ground" cx="10" cy="10" r="8.8"/><path class="glyph" d="M6 10h8"/>`,
};

/** A verdict as shape and word. Filled: firm; outlined: conditional; dashed: provisional, or nothing to judge. */
export function verdictMark(view: VerdictView): TemplateResult {
  const fill = view.verdict === 'not-judged' ? 'provisional' : view.sureness;
  return html`<span class="verdict verdict--${view.tone} verdict--${fill}" part="verdict"
    ><svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${SHAPES[view.verdict]}</svg
    ><span lang=${view.lang ?? nothing}
      >${view.word}${
        view.modifier === undefined ? nothing : html`<span class="modifier">${view.modifier}</span>`
      }</span
    ></span
  >`;
}

export const verdictStyles = css`
  .verdict {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    font-weight: 700;
    line-height: 1.4;
    color: var(--_word);
  }
  .verdict > span {
    word-break: keep-all;
  }
  .verdict svg {
    align-self: center;
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .verdict--good {
    --_word: var(--_value);
    --_shape: var(--_value);
  }
  .verdict--bad {
    --_word: var(--_behind-text);
    --_shape: var(--_behind);
  }
  .verdict--none {
    --_word: var(--_muted);
    --_shape: var(--_nodata);
  }
  .ground {
    fill: var(--_shape);
    stroke: var(--_shape);
    stroke-width: 1.8;
    stroke-linejoin: round;
  }
  .glyph {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2.2;
  }
  .verdict--conditional .ground,
  .verdict--provisional .ground {
    fill: var(--_surface);
  }
  .verdict--conditional .glyph,
  .verdict--provisional .glyph {
    stroke: var(--_shape);
  }
  .verdict--provisional .ground {
    stroke-dasharray: 2.6 2.2;
  }
  .modifier {
    font-weight: 400;
    font-size: var(--_t-1);
  }
  .modifier::before {
    content: '\\FF08';
  }
  .modifier::after {
    content: '\\FF09';
  }
  :lang(en) .modifier::before {
    content: ' (';
  }
  :lang(en) .modifier::after {
    content: ')';
  }
  @media (forced-colors: active) {
    .ground {
      stroke: CanvasText;
      fill: CanvasText;
    }
    .glyph {
      stroke: Canvas;
    }
    .verdict--conditional .ground,
    .verdict--provisional .ground {
      fill: Canvas;
    }
    .verdict--conditional .glyph,
    .verdict--provisional .glyph {
      stroke: CanvasText;
    }
  }
`;
