import { html, nothing, type TemplateResult } from 'lit';
import type { FootnoteView } from '../wording/index.js';

/** Markers behind the place that a note speaks of. */
export function noteMarkers(markers: readonly string[]): TemplateResult | typeof nothing {
  return markers.length === 0
    ? nothing
    : html`<span class="marker" part="note-marker">${markers.join(' ')}</span>`;
}

/** The notes themselves, at the foot of a widget. */
export function noteList(notes: readonly FootnoteView[]): TemplateResult | typeof nothing {
  return notes.length === 0
    ? nothing
    : html`<ul class="footnotes" part="notes">
        ${notes.map(({ marker, text }) => html`<li><span class="marker">${marker}</span><span>${text}</span></li>`)}
      </ul>`;
}
