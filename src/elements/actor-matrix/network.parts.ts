import { html, nothing, svg, type TemplateResult } from 'lit';
import { phrases } from '../../ui/index.js';
import type { MESSAGES } from './actor-matrix.messages.js';
import { networkStyles } from './network.styles.js';
import { networkView, type EdgeView, type NetworkView, type NodeView } from './network.view.js';

export { networkStyles, networkView };

type Words = (typeof MESSAGES)['ja'];

/** Actors and items as points that can be selected; a selected one lets only its own lines stand out. */
export const network = (
  view: NetworkView,
  selected: string | undefined,
  textLang: string | undefined,
  words: Words,
): TemplateResult => {
  const centre = view.nodes.some(({ id }) => id === selected) ? selected : undefined;
  const near = new Set(
    view.edges.flatMap(({ from, to }) => (from === centre || to === centre ? [from, to] : [])),
  );
  const isFar = (id: string) => centre !== undefined && id !== centre && !near.has(id);
  return html`<figure class="network-figure">
    <figcaption>
      <p>${phrases(view.sentence)} <span class="caption no-print">${view.hint}</span></p>
      <ul class="edge-legend">
        <li>
          <svg class="sample" viewBox="0 0 20 20" aria-hidden="true">
            <circle class="node-actor" cx="10" cy="10" r="6" /></svg
          >${words.isActor}
        </li>
        <li>
          <svg class="sample" viewBox="0 0 20 20" aria-hidden="true">
            <rect class="node-item" x="2" y="2" width="16" height="16" /></svg
          >${words.isItem}
        </li>
        ${view.legend.map(
          ({ kind, word }) =>
            html`<li>
              <svg class="sample sample--line" viewBox="0 0 40 20" aria-hidden="true">
                <path class="edge edge--${kind}" d="M0 10H${kind === 'support' ? 31 : 40}" />
                ${kind === 'support' ? svg`<path class="head" d="M40 10L31 14.5L31 5.5Z" />` : nothing}</svg
              >${word}
            </li>`,
        )}
        ${
          view.edges.some(({ isDoubtful }) => isDoubtful)
            ? html`<li>
                <svg class="sample sample--line" viewBox="0 0 40 20" aria-hidden="true">
                  <path class="edge edge--doubtful" d="M0 10H40" /></svg
                >${words.doubtful}
              </li>`
            : nothing
        }
      </ul>
    </figcaption>
    <svg
      class="network picture"
      part="network"
      role="group"
      aria-label=${view.sentence}
      width=${view.width}
      height=${view.height}
      viewBox="0 0 ${view.width} ${view.height}"
    >
      <g class="edges" aria-hidden="true">
        ${[...view.edges]
          .sort((a, b) => Number(isOf(a, centre)) - Number(isOf(b, centre)))
          .map((edge) => edgeOf(edge, centre))}
      </g>
      ${view.nodes.map((node) => nodeOf(node, node.id === selected, isFar(node.id), textLang, words))}
    </svg>
    ${view.unwritten === undefined ? nothing : html`<p class="caption">${phrases(view.unwritten)}</p>`}
    ${view.unjoined === undefined ? nothing : html`<p class="caption">${phrases(view.unjoined)}</p>`}
  </figure>`;
};

const isOf = ({ from, to }: EdgeView, centre: string | undefined): boolean =>
  from === centre || to === centre;

const edgeOf = (edge: EdgeView, centre: string | undefined) => {
  const state = centre === undefined ? '' : isOf(edge, centre) ? ' is-near' : ' is-far';
  return svg`<path class=${`edge edge--${edge.kind}${edge.isDoubtful ? ' edge--doubtful' : ''}${state}`} d=${edge.d} />
    ${edge.head === undefined ? nothing : svg`<path class=${`head${state}`} d=${edge.head} />`}`;
};

/** Least half of what can be pressed, in pixels. */
const REACH = 22;

const nodeOf = (
  { id, isItem, x, y, radius, lines, plate, label }: NodeView,
  isSelected: boolean,
  isFar: boolean,
  textLang: string | undefined,
  words: Words,
) =>
  svg`<g
    class=${`node${isItem ? ' node--item' : ''}${isSelected ? ' is-selected' : ''}${isFar ? ' is-far' : ''}`}
    role="button"
    tabindex="0"
    aria-pressed=${isSelected ? 'true' : 'false'}
    aria-label=${`${isItem ? words.isItem : words.isActor} ${label}`}
    lang=${textLang ?? nothing}
    data-select=${id}
    data-node=${id}
  >
    <rect class="reach" x=${x - REACH} y=${y - REACH} width=${2 * REACH} height=${2 * REACH} />
    ${
      isItem
        ? svg`<rect class="node-item" x=${x - radius + 1} y=${y - radius + 1} width=${2 * radius - 2} height=${2 * radius - 2} />`
        : svg`<circle class="node-actor" cx=${x} cy=${y} r=${radius} />`
    }
    ${plate === undefined ? nothing : svg`<path class="plate" d=${plate} />`}
    ${lines.map((line) => svg`<text class="node-label" x=${line.x} y=${line.y} text-anchor="middle">${line.text}</text>`)}
  </g>`;
