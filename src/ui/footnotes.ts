import { html, nothing, type TemplateResult } from 'lit';
import type { FootnoteView } from '../wording/index.js';
import { inItsLanguage } from './phrases.js';

/** Markers behind the place that a note speaks of. */
export function noteMarkers(markers: readonly string[]): TemplateResult | typeof nothing {
  return markers.length === 0
    ? nothing
    : html`<span class="marker" part="note-marker">${markers.join(' ')}</span>`;
}

/**
 * The notes themselves, at the foot of a widget.
 *
 * @param planLang `undefined` where it is that of the page.
 */
export function noteList(
  notes: readonly FootnoteView[],
  planLang: string | undefined,
): TemplateResult | typeof nothing {
  return notes.length === 0
    ? nothing
    : html`<ul class="footnotes" part="notes">
        ${notes.map(({ marker, text }) => html`<li><span class="marker">${marker}</span>${inItsLanguage(text, planLang)}</li>`)}
      </ul>`;
}
