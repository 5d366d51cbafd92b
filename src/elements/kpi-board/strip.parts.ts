import { html, nothing } from 'lit';
import { verdictMark } from '../../ui/index.js';
import type { BoardContent, GroupContent, PolicyContent } from './content.view.js';
import type { MESSAGES } from './kpi-board.messages.js';

type Words = (typeof MESSAGES)['ja'];

/** The verdicts of each policy at a glance; a number leads to its rows. */
export const strip = (content: BoardContent, shown: ReadonlySet<string>, words: Words) => {
  const groups = content.groups.filter(({ policies }) => policies.some(({ heading }) => heading));
  return content.rows.length === 0 || groups.length === 0
    ? nothing
    : html`<section class="strip" part="strip" aria-label=${words.glance}>
        ${groups.map((group) => branch(group, shown, content.textLang, words))}
      </section>`;
};

const branch = (
  { heading, policies }: GroupContent,
  shown: ReadonlySet<string>,
  textLang: string,
  words: Words,
) =>
  html`<div class="branch">
    ${
      heading === undefined
        ? nothing
        : html`<p class="caption" lang=${textLang}><b>${heading.number}</b> ${heading.title}</p>`
    }
    <ul>
      ${policies.map((policy) => glance(policy, shown, textLang, words))}
    </ul>
  </div>`;

const glance = (policy: PolicyContent, shown: ReadonlySet<string>, textLang: string, words: Words) =>
  html`<li>
    ${name(policy, shown.has(policy.id), textLang)}
    ${
      policy.glance.length === 0
        ? html`<span class="caption">${words.noIndicator}</span>`
        : policy.glance.map(
            ({ verdict, count }) =>
              html`<span class="glance"
                >${verdictMark(verdict)}${count > 1 ? html` <b>${count}</b>` : nothing}</span
              >`,
          )
    }
  </li>`;

/** A link to the rows; words only, where these are not shown now. */
const name = ({ id, heading }: PolicyContent, isShown: boolean, textLang: string) => {
  const { number = '', title = '' } = heading ?? {};
  const text =
    number === ''
      ? html`<span>${title}</span>`
      : html`<span>${number}</span><span class="visually-hidden"> ${title}</span>`;
  return isShown
    ? html`<a href="#at-${id}" data-to=${id} lang=${textLang} title=${title}>${text}</a>`
    : html`<span class="name" lang=${textLang} title=${title}>${text}</span>`;
};
