import { html, nothing, svg, type TemplateResult } from 'lit';
import { MARK_SHAPES, MARK_SIZE, outlineOf } from './mark-shapes.js';
import type { CountedMark } from './matrix.view.js';
import type { MarkView } from './marks.view.js';

const MIDDLE = MARK_SIZE / 2;

export const shape = ({ kind, isDoubtful }: MarkView): TemplateResult =>
  html`<svg
    class=${`mark mark--${kind}${isDoubtful ? ' mark--doubtful' : ''}`}
    viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}"
    aria-hidden="true"
    focusable="false"
  >
    ${MARK_SHAPES[kind].map((piece) => svg`<path class=${piece.paint} d=${outlineOf(piece, MIDDLE, MIDDLE)} />`)}
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
