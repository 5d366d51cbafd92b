import { html, nothing, type TemplateResult } from 'lit';
import { phrases } from '../../ui/index.js';
import type { TimeView } from '../../wording/timeline.js';
import type { RowView } from './plan-timeline.view.js';

/** That, or how far, the time of a row is not the document's own. */
export const inferredChip = ({ time }: Pick<RowView, 'time'>): TemplateResult | typeof nothing =>
  time.inferred === undefined ? nothing : html`<span class="chip chip--tentative">${time.inferred}</span>`;

/** A time with its western years, which stay together on one line. */
export const timeText = ({ text, short }: TimeView): TemplateResult =>
  text.startsWith(short) && text !== short
    ? html`${phrases(short)}<wbr /><span class="whole">${text.slice(short.length)}</span>`
    : html`${phrases(text)}`;
