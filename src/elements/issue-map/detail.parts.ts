import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers } from '../../ui/index.js';
import type { IssueMapContent } from './content.view.js';
import { issueDetail, policyDetail, type ListState } from './lists.parts.js';

/** What is chosen in the map, with its links and their reasons; it stays in sight while the map is. */
export function detail(
  { blocks, fields }: IssueMapContent,
  state: ListState,
): TemplateResult | typeof nothing {
  const { selection, words, textLang } = state;
  if (selection === undefined) return nothing;
  const issue = blocks.flatMap(({ issues }) => issues).find(({ id }) => id === selection);
  const policy = fields.flatMap(({ policies }) => policies).find(({ id }) => id === selection);
  if (!issue && !policy) return nothing;
  const title = issue?.title ?? policy?.fullName ?? '';
  // What is asked for stands open.
  const opened = { ...state, isOpen: () => true };
  return html`<section class="detail" part="detail" aria-label=${words.detail(title)} tabindex="0">
    <div class="detail-head">
      <h4 lang=${textLang}>${title}${noteMarkers((issue ?? policy)?.markers ?? [])}</h4>
      <button class="link no-print" type="button" data-deselect=${selection}>${words.deselect}</button>
    </div>
    ${issue ? issueDetail(issue, opened, 'detail') : policy ? policyDetail(policy, opened, 'detail') : nothing}
  </section>`;
}
