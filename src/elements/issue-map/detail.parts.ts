import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers } from '../../ui/index.js';
import { chosenIn } from './chosen.view.js';
import type { IssueMapContent } from './content.view.js';
import { IN_DETAIL, issueDetail, policyDetail, type ListState } from './lists.parts.js';

/** What is chosen in the map, with its links and their reasons; it stays in sight while the map is. */
export function detail(content: IssueMapContent, state: ListState): TemplateResult | typeof nothing {
  const { selection, words, textLang } = state;
  const chosen = chosenIn(content, selection);
  if (!chosen) return nothing;
  const { issue, policy, title } = chosen;
  return html`<section class="detail" part="detail" aria-label=${words.detail(title)} tabindex="0">
    <div class="detail-head">
      <h4>
        <small class="caption">${words.kinds[issue ? 'issue' : 'policy'](content.level)}</small>
        <span lang=${textLang}>${title}${noteMarkers((issue ?? policy)?.markers ?? [])}</span>
      </h4>
      <button class="link no-print" type="button" data-deselect=${selection}>${words.deselect}</button>
    </div>
    ${issue ? issueDetail(issue, state, IN_DETAIL) : nothing}
    ${policy ? policyDetail(policy, state, IN_DETAIL) : nothing}
  </section>`;
}
