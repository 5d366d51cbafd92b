import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CountedMark } from './matrix.view.js';
import type { MarkKind, MarkView } from './marks.view.js';

/** Shapes in a square of 20; each kind has its own, so that it is known without its colour. */
const SHAPES: Readonly<Record<MarkKind, SVGTemplateResult>> = {
  lead: svg`<circle class="solid" cx="10" cy="10" r="7.5" />`,
  cooperating: svg`<circle class="line" cx="10" cy="10" r="6.5" /><circle class="dot" cx="10" cy="10" r="2.75" />`,
  'other-department': svg`<path class="line" d="M10 2.5L17.5 10L10 17.5L2.5 10Z" />`,
  role: svg`<rect class="line" x="3.5" y="3.5" width="13" height="13" /><rect class="dot" x="7.5" y="7.5" width="5" height="5" />`,
  named: svg`<circle class="line" cx="10" cy="10" r="4.5" />`,
  committed: svg`<rect class="solid" x="3" y="3" width="14" height="14" />`,
  expected: svg`<rect class="line" x="3.5" y="3.5" width="13" height="13" />`,
  unstated: svg`<rect class="line dashed" x="3.5" y="3.5" width="13" height="13" />`,
};

export const shape = ({ kind, isDoubtful }: MarkView): TemplateResult =>
  html`<svg
    class=${`mark mark--${kind}${isDoubtful ? ' mark--doubtful' : ''}`}
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPES[kind]}
  </svg>`;

/** A shape and its word. */
export const mark = (view: MarkView, word: string = view.word): TemplateResult =>
  html`<span class="marked" part="mark">${shape(view)}<span>${word}</span></span>`;

/** The same in a cell, with how often. */
export const countedMark = ({ mark: view, times }: CountedMark): TemplateResult =>
  html`<span class="marked"
    >${shape(view)}<span class="word">${view.word}</span
    >${times === '' ? nothing : html`<span class="times">${times}</span>`}</span
  >`;
