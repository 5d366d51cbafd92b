import { html, nothing, type TemplateResult } from 'lit';
import type { RowView } from './plan-timeline.view.js';

/** That, or how far, the time of a row is not the document's own. */
export const inferredChip = ({ time }: Pick<RowView, 'time'>): TemplateResult | typeof nothing =>
  time.inferred === undefined ? nothing : html`<span class="chip chip--tentative">${time.inferred}</span>`;
