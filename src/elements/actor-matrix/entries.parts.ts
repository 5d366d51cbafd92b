import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import type { MESSAGES } from './actor-matrix.messages.js';
import type { EntryView, FactView, RoleView } from './actors.view.js';
import { mark } from './mark.parts.js';

type Words = (typeof MESSAGES)['ja'];

/** How the plan's own texts are marked, and whether their places in the document are shown. */
export interface Telling {
  readonly textLang: string | undefined;
  readonly arePlacesShown: boolean;
  readonly words: Words;
}

/** In what an actor takes part: each way of taking part once, with its items, and where that is said. */
export const entryList = (entries: readonly EntryView[], telling: Telling): TemplateResult =>
  html`<ul class="entries">
    ${byPart(entries).map(
      ([first, ...others]) =>
        html`<li>
          ${mark(first.mark, first.part)}
          <ul>
            ${[first, ...others].map((entry) => entryOf(entry, telling))}
          </ul>
        </li>`,
    )}
  </ul>`;

type Group = [EntryView, ...EntryView[]];

/** In the order of the first of each. */
function byPart(entries: readonly EntryView[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const group = groups.get(entry.part);
    if (group) group.push(entry);
    else groups.set(entry.part, [entry]);
  }
  return [...groups.values()];
}

const entryOf = (entry: EntryView, telling: Telling) => {
  const lang = telling.textLang ?? nothing;
  return html`<li>
    <p><span lang=${lang}>${phrases(entry.title)}</span>${noteMarkers(entry.markers)}</p>
    ${
      entry.origin === undefined && entry.note === undefined
        ? nothing
        : html`<p class="caption">
            ${entry.origin === undefined ? nothing : html`<span>${phrases(entry.origin)}</span>`}
            ${entry.note === undefined ? nothing : html`<span lang=${lang}>${phrases(entry.note)}</span>`}
          </p>`
    }
    ${places(entry.places, telling)}
  </li>`;
};

/** What an actor is to do: promised or expected, in whose words, for whom. */
export const roleBlock = (role: RoleView, telling: Telling, isNamed = false): TemplateResult => {
  const { words, textLang } = telling;
  return html`<div class="role" part="role">
    <p class="role-head">
      ${mark(role.mark)}${role.label === undefined || role.label === role.names ? nothing : html`<span class="caption" lang=${textLang ?? nothing}>${role.label}</span>`}
    </p>
    ${isNamed ? html`<p class="caption" lang=${textLang ?? nothing}>${role.names}</p>` : nothing}
    <p lang=${textLang ?? nothing}>${phrases(role.text)}${noteMarkers(role.markers)}</p>
    ${role.printed.map((text) => html`<p class="caption">${phrases(words.printed(text))}</p>`)}
    ${facts(role.facts, textLang)} ${places(role.places, telling)}
  </div>`;
};

export const facts = (
  list: readonly FactView[],
  textLang: string | undefined,
): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<dl class="facts">
        ${list.map(
          ({ term, text }) =>
            html`<div>
              <dt>${term}</dt>
              <dd lang=${textLang ?? nothing}>${phrases(text)}</dd>
            </div>`,
        )}
      </dl>`;

/** Where it stands in the document, for whoever wants to look it up. */
export const places = (
  texts: readonly string[],
  { arePlacesShown, words, textLang }: Telling,
): TemplateResult | typeof nothing =>
  arePlacesShown && texts.length > 0
    ? html`<div class="places caption">
        <span>${words.places}</span>
        <ul lang=${textLang ?? nothing}>
          ${texts.map((text) => html`<li>${phrases(text)}</li>`)}
        </ul>
      </div>`
    : nothing;
