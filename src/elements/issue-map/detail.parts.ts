import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers } from '../../ui/index.js';
import type { IssueMapContent } from './content.view.js';
import { IN_DETAIL, issueDetail, policyDetail, type ListState } from './lists.parts.js';

/** What is chosen in the map, with its links and their reasons; it stays in sight while the map is. */
export function detail(
  { blocks, fields, level }: IssueMapContent,
  state: ListState,
): TemplateResult | typeof nothing {
  const { selection, words, textLang } = state;
  if (selection === undefined) return nothing;
  const issue = blocks.flatMap(({ issues }) => issues).find(({ id }) => id === selection);
  const policy = fields.flatMap(({ policies }) => policies).find(({ id }) => id === selection);
  if (!issue && !policy) return nothing;
  const title = issue?.title ?? policy?.fullName ?? '';
  return html`<section class="detail" part="detail" aria-label=${words.detail(title)} tabindex="0">
    <div class="detail-head">
      <h4>
        <small class="caption">${words.kinds[issue ? 'issue' : 'policy'](level)}</small>
        <span lang=${textLang}>${title}${noteMarkers((issue ?? policy)?.markers ?? [])}</span>
      </h4>
      <button class="link no-print" type="button" data-deselect=${selection}>${words.deselect}</button>
    </div>
    ${
      issue ? issueDetail(issue, state, IN_DETAIL) : policy ? policyDetail(policy, state, IN_DETAIL) : nothing
    }
  </section>`;
}
