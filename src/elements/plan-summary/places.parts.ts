import { html, nothing, type TemplateResult } from 'lit';
import type { PlanIndex } from '../../model/index.js';
import { inItsLanguage, phrases } from '../../ui/index.js';
import type { Reader } from '../../wording/index.js';
import type { PlaceView } from '../../wording/places.js';
import { placesOf, type PlacesView } from './places.view.js';

/** Where in the documents what the summary tells stands; nothing where the data does not say. */
export function places(index: PlanIndex, reader: Reader): TemplateResult | typeof nothing {
  const view = placesOf(index, reader);
  return view.rows.length === 0 ? nothing : placesTable(view, reader.planLanguage);
}

const placesTable = (view: PlacesView, textLang: string): TemplateResult =>
  html`<details class="about about--places">
    <summary class="disclosure">${view.label}</summary>
    <table class="places">
      <caption class="visually-hidden">
        ${view.label}
      </caption>
      <thead>
        <tr>
          <th scope="col">${view.what}</th>
          <th scope="col">${view.where}</th>
        </tr>
      </thead>
      <tbody>
        ${view.rows.map(
          ({ what, places }) =>
            html`<tr>
              <th scope="row">${inItsLanguage(what, textLang)}</th>
              <td>${places.map((one) => place(one, textLang))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;

const place = ({ text, printed, href, note }: PlaceView, textLang: string) =>
  html`<p>
    ${href === undefined ? phrases(text) : html`<a href=${href}>${text === '' ? href : phrases(text)}</a>`}
    ${printed === undefined ? nothing : html`<span class="printed" lang=${textLang}>${printed}</span>`}
    ${note === undefined ? nothing : html`<span class="caption note">${inItsLanguage(note, textLang)}</span>`}
  </p>`;
