import { html, nothing, type TemplateResult } from 'lit';
import { noteMarkers, phrases } from '../../ui/index.js';
import type { IssueMapContent } from './content.view.js';
import type {
  BandView,
  BlockView,
  ExactView,
  FieldView,
  IssueView,
  PolicyView,
  ReasonView,
} from './entries.view.js';
import type { Words } from './issue-map.messages.js';
import { sample } from './map.parts.js';

/** What an entry needs to know of the widget. */
export interface ListState {
  readonly selection: string | undefined;
  readonly textLang: string;
  readonly words: Words;
  readonly isOn: (id: string) => boolean;
  /** Whether a disclosure is not as it was at first. */
  readonly isTurned: (key: string) => boolean;
}

/* ---- By issue ---- */

export const issueList = ({ blocks }: IssueMapContent, state: ListState): TemplateResult =>
  html`<div class="list" part="list">${tools(state.words)}${blocks.map((one) => block(one, state))}</div>`;

const tools = (words: Words) =>
  html`<p class="tools no-print">
    <button class="link" type="button" data-open="all">${words.openAll}</button>
    <button class="link" type="button" data-open="none">${words.closeAll}</button>
  </p>`;

const block = ({ name, isPrinted, markers, places, issues }: BlockView, state: ListState) =>
  html`<section class="block">
    ${
      name === ''
        ? nothing
        : html`<h4 class=${isPrinted ? '' : 'untitled'} lang=${isPrinted ? state.textLang : nothing}>
            <span>${name}${noteMarkers(markers)}</span>${place(places, state.words)}
          </h4>`
    }
    <ul class="entries">
      ${issues.map((one) => issueEntry(one, state))}
    </ul>
  </section>`;

const issueEntry = (issue: IssueView, state: ListState) =>
  html`<li class=${state.isOn(issue.id) ? 'entry entry--on' : 'entry'} data-entry=${issue.id}>
    ${choose(issue.id, issue.title, issue.markers, state)} ${issueDetail(issue, state)}
  </li>`;

/** Where an entry stands alone, because it was asked for. */
export const IN_DETAIL = 'detail';

/** What answers an issue, and why; `key` tells apart where the same stands twice. */
export const issueDetail = (issue: IssueView, state: ListState, key = 'list'): TemplateResult => {
  const { words, textLang } = state;
  return html`${place(issue.places, words)}
  ${issue.summary === undefined ? nothing : html`<p lang=${textLang}>${issue.summary}</p>`}
  ${issue.gap === undefined ? nothing : html`<p class="lack">${issue.gap}</p>`}
  ${bands(issue.bands, (band) => [band.to, band.toName], state)}
  ${reasons(issue.groups, issue.links, `${key} ${issue.id}`, false, key === IN_DETAIL, state)}
  ${others(issue.others, words)}`;
};

/* ---- By policy ---- */

export const policyList = ({ fields }: IssueMapContent, state: ListState): TemplateResult =>
  html`<div class="list" part="list">${tools(state.words)}${fields.map((one) => field(one, state))}</div>`;

const field = ({ heading, policies }: FieldView, state: ListState) =>
  html`<section class="block">
    ${
      heading
        ? html`<h4 lang=${state.textLang}>${nameOf(heading)}${noteMarkers(heading.markers)}</h4>`
        : nothing
    }
    <ul class="entries">
      ${policies.map(
        (policy) =>
          html`<li class=${state.isOn(policy.id) ? 'entry entry--on' : 'entry'} data-entry=${policy.id}>
            ${choose(policy.id, nameOf(policy), policy.markers, state)} ${policyDetail(policy, state)}
          </li>`,
      )}
    </ul>
  </section>`;

const nameOf = ({ number, prefix = '', title }: Pick<PolicyView, 'number' | 'prefix' | 'title'>) =>
  html`${number === undefined ? nothing : html`<span class="number">${number}</span> `}${prefix}${title}`;

export const policyDetail = (policy: PolicyView, state: ListState, key = 'list'): TemplateResult =>
  html`${policy.count === '' ? nothing : html`<p class="caption">${policy.count}</p>`}
  ${policy.gaps.map((gap) => html`<p class="lack">${gap}</p>`)}
  ${bands(policy.bands, (band) => [band.issue, band.issueTitle], state)}
  ${reasons(policy.groups, policy.links, `${key} ${policy.id}`, true, false, state)}`;

/* ---- Parts of both ---- */

const choose = (
  id: string,
  name: string | TemplateResult,
  markers: readonly string[],
  { selection, textLang }: ListState,
) =>
  html`<h5>
    <button
      class="choose"
      type="button"
      lang=${textLang}
      data-select=${id}
      aria-pressed=${id === selection ? 'true' : 'false'}
    >
      <span>${name}${noteMarkers(markers)}</span>
    </button>
  </h5>`;

const bands = (
  views: readonly BandView[],
  otherOf: (band: BandView) => readonly [id: string, name: string],
  { textLang }: ListState,
) =>
  views.length === 0
    ? nothing
    : html`<ul class="bands">
        ${views.map((band) => {
          const [, name] = otherOf(band);
          return html`<li>
            ${sample(band.isMain, band.isStated)}
            <p>
              <span lang=${textLang}>${phrases(name)}</span>
              <span class="caption"
                >${phrases(band.words)}${band.count === undefined ? nothing : html` <span class="whole links">${band.count}</span>`}</span
              >
            </p>
          </li>`;
        })}
      </ul>`;

const reasons = (
  groups: readonly ReasonView[],
  links: number,
  key: string,
  namesIssue: boolean,
  isOpenAtFirst: boolean,
  state: ListState,
) => {
  const { words, textLang } = state;
  return groups.length === 0
    ? nothing
    : html`<details
        class="exact"
        data-key=${key}
        data-open-at-first=${isOpenAtFirst ? '' : nothing}
        ?open=${state.isTurned(key) !== isOpenAtFirst}
      >
        <summary class="disclosure">${words.exactly(String(links))}</summary>
        ${groups.map(
          ({ term, reason, isGiven, links: exact }) =>
            html`<div class="reason">
              ${namesIssue ? html`<p class="of" lang=${textLang}>${exact[0]?.issueTitle}</p>` : nothing}
              <ul>
                ${exact.map((link) => exactLink(link, textLang, words))}
              </ul>
              <p>
                <span class="caption">${term}</span>
                <span lang=${isGiven ? textLang : nothing} class=${isGiven ? '' : 'muted'}>${reason}</span>
              </p>
            </div>`,
        )}
      </details>`;
};

const exactLink = (
  { level, title, isItself, weight, hasWeight, backing, markers, places }: ExactView,
  lang: string,
  words: Words,
) =>
  html`<li>
    <span class="caption level" lang=${isItself ? nothing : lang}>${level}</span>
    <span lang=${lang}>${phrases(title)}${noteMarkers(markers)}</span>
    ${hasWeight ? html`<b class="caption">${weight}</b>` : nothing}
    <span class="caption">${phrases(backing)}</span>${place(places, words)}
  </li>`;

const others = (texts: readonly string[], words: Words) =>
  texts.length === 0
    ? nothing
    : html`<p class="caption">${words.otherLinks}</p>
        <ul class="bands">
          ${texts.map((text) => html`<li><p>${phrases(text)}</p></li>`)}
        </ul>`;

const place = (places: readonly string[], words: Words) =>
  places.length === 0
    ? nothing
    : html` <small class="place"
        ><span class="visually-hidden">${words.place} </span>${places.join(' ')}</small
      >`;
