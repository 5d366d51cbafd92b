import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import type { FamilyView, ListedActor, ListView } from './actor-matrix.view.js';
import type { RoleView } from './actors.view.js';
import { entryList, facts, places, roleBlock, type Telling } from './entries.parts.js';
import { countedMark, mark } from './mark.parts.js';

export interface ListState {
  readonly isSelected: (id: string) => boolean;
  /** On paper everything stands open. */
  readonly isAllOpen: boolean;
}

/** Roles first, as the document groups them; then each actor with all that is said of it. */
export const list = (view: ListView, state: ListState, telling: Telling): TemplateResult => {
  const { words, textLang } = telling;
  return html`<div class="list" part="list">
    <p class="no-print">
      <button
        class="disclosure"
        type="button"
        data-places
        aria-expanded=${telling.arePlacesShown ? 'true' : 'false'}
      >
        ${words.places}
      </button>
    </p>
    ${
      view.roles.length === 0
        ? nothing
        : html`<section class="roles">
            <h4>${words.roles} <span class="caption">${view.rolesCount}</span></h4>
            <div class="role-cards">${view.roles.map((group) => roleCard(group, telling))}</div>
          </section>`
    }
    ${view.families.map((family) => familyOf(family, state, telling, textLang))}
  </div>`;
};

const roleCard = (group: readonly RoleView[], telling: Telling) =>
  html`<section class="role-card">
    <h5 lang=${telling.textLang ?? nothing}>${group[0]?.names}</h5>
    ${group.map((role) => roleBlock(role, telling))}
  </section>`;

const familyOf = (
  { label, actors }: FamilyView,
  state: ListState,
  telling: Telling,
  textLang: string | undefined,
) =>
  html`<section class="family">
    <h4>${label} <span class="caption">${String(actors.length)}</span></h4>
    ${actors.map((one) => entryOf(one, state, telling, textLang))}
  </section>`;

const entryOf = (
  { actor, entries, marks }: ListedActor,
  state: ListState,
  telling: Telling,
  textLang: string | undefined,
) => {
  const { words } = telling;
  const isSelected = state.isSelected(actor.id);
  const isSilent = entries.length === 0 && actor.roles.length === 0;
  return html`<article class=${isSelected ? 'actor is-selected' : 'actor'} data-entry=${actor.id}>
    <div class="who">
      <h5>
        <button
          class="pick"
          type="button"
          data-select=${actor.id}
          aria-pressed=${isSelected ? 'true' : 'false'}
          title=${words.select(actor.name)}
        >
          <span lang=${textLang ?? nothing}>${phrases(actor.name)}</span></button
        >${noteMarkers(actor.markers)}
      </h5>
      <p class="caption">
        ${actor.kind ?? words.family.unsaid}
        ${actor.intermediary === undefined ? nothing : html`<span class="chip">${actor.intermediary}</span>`}
      </p>
      ${facts(actor.facts, textLang)} ${places(actor.places, telling)}
    </div>
    <div class="what">
      ${actor.roles.map(
        (role) =>
          html`<p class="role-line">
            ${mark(role.mark)}
            <span lang=${textLang ?? nothing}>${phrases(role.label ?? role.text)}</span>
          </p>`,
      )}
      ${entries.length === 0 ? nothing : entriesOf(entries, marks, state, telling)}
      ${isSilent ? html`<p class="caption">${words.nothingSaid}</p>` : nothing}
    </div>
  </article>`;
};

/** Most entries that stand open at once. */
const FEW = 8;

const entriesOf = (
  entries: ListedActor['entries'],
  marks: ListedActor['marks'],
  { isAllOpen }: ListState,
  telling: Telling,
) =>
  entries.length <= FEW
    ? entryList(entries, telling)
    : html`<p class="sums">${marks.map(countedMark)}</p>
        <details ?open=${isAllOpen}>
          <summary class="disclosure">${telling.words.allItems(String(entries.length))}</summary>
          ${entryList(entries, telling)}
        </details>`;
