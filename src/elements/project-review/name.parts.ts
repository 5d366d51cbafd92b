import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers } from '../../ui/index.js';

interface Named {
  readonly selects: string;
  readonly isSelected: boolean;
  readonly number?: string;
  readonly title: string;
  readonly markers: readonly string[];
}

/** The name of a project: pressed, its item is selected for all widgets of the plan. */
export const nameButton = (
  { selects, isSelected, number = '', title, markers }: Named,
  textLang: string,
): TemplateResult =>
  html`<button
    class="name"
    type="button"
    lang=${textLang}
    data-select=${selects}
    aria-pressed=${isSelected ? 'true' : 'false'}
  >
    <span
      >${number === '' ? nothing : html`<span class="no">${number}</span> `}${title}${noteMarkers(markers)}</span
    >
  </button>`;
