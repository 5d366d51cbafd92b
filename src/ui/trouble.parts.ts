import { css, html, nothing, type TemplateResult } from 'lit';
import { tagOf, type Language } from '../locale/index.js';
import type { Finding } from '../schema/index.js';
import { problemOf, SEVERITY } from '../schema/problems.js';
import type { PlanState } from './plan-store.js';
import { TROUBLE } from './trouble.messages.js';

/** Most problems that a page lists; the event and the console have all of them. */
const LISTED = 10;

export const troubleStyles = css`
  .problems {
    margin-block-start: 0.5rem;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .problems li + li {
    margin-block-start: 0.5rem;
  }
  .problems .caption {
    display: block;
  }
  code {
    font-family: 'Noto Sans Mono', monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
`;

/** Says why a plan cannot be shown, for its readers first, then for its author. */
export function troubleOf(
  state: Extract<PlanState, { status: 'broken' }>,
  language: Language,
): TemplateResult {
  const words = TROUBLE[language];
  if (state.cause === 'unreachable')
    return html`<div class="notice" part="notice" role="status">
      <p>${words.unreachable}</p>
      <p class="caption">${words.unreachableHint}</p>
    </div>`;
  const errors = state.findings.filter(({ code }) => SEVERITY[code] === 'error');
  const isTable = errors.some(({ cell }) => cell);
  return html`<div class="notice" part="notice" role="status">
    <p>${(isTable ? words.brokenTable : words.broken)(errors.length)}</p>
    <p class="caption">${isTable ? words.brokenTableHint : words.brokenHint}</p>
    ${problemList(errors, language)}
  </div>`;
}

function problemList(findings: readonly Finding[], language: Language): TemplateResult {
  const words = TROUBLE[language];
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
