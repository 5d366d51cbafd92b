import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locale/index.js';
import { later } from './later.js';
import { NOTICES } from './notices.messages.js';
import type { PlanElement } from './plan-element.js';
import type { PlanState } from './plan-store.js';

/** Says that something is under way, or how a page can be put right. The fallback of the page stays beside it. */
export function notice(words: string, role: 'status' | 'note' = 'note'): TemplateResult {
  return html`<p class="notice" part="notice" role=${role}>${words}</p>`;
}

const trouble = later(() => import('./trouble.parts.js'));

/** Says why a plan cannot be shown; the words for that are loaded only on a page that needs them. */
export function troubleNotice(
  state: Extract<PlanState, { status: 'broken' }>,
  host: PlanElement,
  language: Language,
): TemplateResult | typeof nothing {
  const part = trouble(host);
  if (part === 'failed') return notice(NOTICES[language].failed, 'status');
  if (!part) return nothing;
  host.wear(part.troubleStyles);
  return part.troubleOf(state, language);
}
