import { html, nothing, type TemplateResult } from 'lit';
import { phrases } from '../../ui/index.js';
import type { WhyView } from './why.view.js';

export { whyOf } from './why.view.js';
export { whyStyles } from './why.styles.js';

/** What stands behind a verdict: the rule, the numbers put in, and what the document leaves open. */
export const reasons = (why: WhyView, textLang: string): TemplateResult =>
  html`<div class="reasons">
    <h4>${why.heading}</h4>
    <p>${phrases(why.rule)}</p>
    ${why.reason ? html`<p>${why.reason.term}：<span lang=${textLang}>${why.reason.text}</span></p>` : nothing}
    ${why.beside.map((text) => html`<p>${phrases(text)}</p>`)}
    <table>
      <caption class="caption">
        ${why.caption}
      </caption>
      <tbody>
        ${why.rows.map(
          (row) =>
            html`<tr class=${row.isResult ? 'result' : ''}>
              <th scope="row">
                ${row.name}${row.from === undefined ? nothing : html`<small>${phrases(row.from)}</small>`}
              </th>
              <td class=${row.isNumber ? 'whole' : ''}>${phrases(row.value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <dl>
      ${why.points.map(
        ({ term, texts, isOfPlan }) =>
          html`<dt>${term}</dt>
            ${texts.map((text) => html`<dd lang=${isOfPlan ? textLang : nothing}>${phrases(text)}</dd>`)}`,
      )}
    </dl>
    <p class="caption">${why.computed}</p>
  </div>`;
