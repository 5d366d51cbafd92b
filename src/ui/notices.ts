import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { tagOf, type Language } from '../locale/index.js';
import { SEVERITY, type Finding } from '../schema/index.js';
import { NOTICES } from './notices.messages.js';
import type { PlanState } from './plan-store.js';

/** Most problems that a page lists; the event and the console have all of them. */
const LISTED = 10;

/** Says that something is under way, or how a page can be put right. The fallback of the page stays beside it. */
export function notice(words: string, role: 'status' | 'note' = 'note'): TemplateResult {
  return html`<p class="notice" part="notice" role=${role}>${words}</p>`;
}

/** Says why a plan cannot be shown, for its readers first, then for its author. */
export function brokenNotice(
  state: Extract<PlanState, { status: 'broken' }>,
  language: Language,
): TemplateResult {
  const words = NOTICES[language];
  if (state.cause === 'unreachable')
    return html`<div class="notice" part="notice" role="status">
      <p>${words.unreachable}</p>
      <p class="caption">${words.unreachableHint}</p>
    </div>`;
  const errors = state.findings.filter(({ code }) => SEVERITY[code] === 'error');
  return html`<div class="notice" part="notice" role="status">
    <p>${words.broken(errors.length)}</p>
    <p class="caption">${words.brokenHint}</p>
    ${until(problemList(errors, language), nothing)}
  </div>`;
}

/** The words of problems are loaded only on a page that needs them. */
async function problemList(findings: readonly Finding[], language: Language): Promise<TemplateResult> {
  const { problemOf } = await import('../schema/problems.js');
  const words = NOTICES[language];
  const rest = findings.length - LISTED;
  return html`<ol class="problems" lang=${tagOf(language)}>
      ${findings.slice(0, LISTED).map((finding) => {
        const { message, where } = problemOf(finding);
        return html`<li>
          ${language === 'en' ? message.en : message.ja}
          <span class="caption">${words.where} ${language === 'en' ? where.en : where.ja}</span>
        </li>`;
      })}
    </ol>
    ${rest > 0 ? html`<p class="caption">${words.more(rest)}</p>` : nothing}`;
}
