import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { phrases } from '../../ui/index.js';
import type { IssueMapContent } from './content.view.js';
import type { Emphasis } from './emphasis.view.js';
import type { Words } from './issue-map.messages.js';
import type { MapShape, RowPicture } from './map-texts.js';
import type { BandPicture, MapPicture } from './map.view.js';

/** What is chosen, what stands out, and which row the Tab key leads to. */
export interface MapState {
  readonly emphasis: Emphasis | undefined;
  readonly selection: string | undefined;
  readonly entry: string | undefined;
}

/** The two columns with the bands between them. */
export const map = (
  content: IssueMapContent,
  picture: MapPicture,
  state: MapState,
  words: Words,
): TemplateResult =>
  html`<div class="map-place" part="map">
    ${legend(content, words)}
    <p class="caption no-print">${phrases(words.hint(content.level))}</p>
    <p class="visually-hidden" id="keys">${words.keys}</p>
    ${drawing(content, picture, state, words)}
    ${content.aboutMap.map((text) => html`<p class="caption">${phrases(text)}</p>`)}
  </div>`;

const drawing = (
  { level }: IssueMapContent,
  { width, height, still, issues, policies, bands }: MapPicture,
  state: MapState,
  words: Words,
) =>
  html`<svg
    class=${state.emphasis ? 'map map--some' : 'map'}
    part="picture"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label=${words.map(level)}
    aria-describedby="keys"
  >
    <g aria-hidden="true">${still.map(shape)}</g>
    <g aria-hidden="true">
      ${repeat(
        inFront(bands, state.emphasis),
        ({ band }) => band,
        (one) => bandOf(one, state.emphasis),
      )}
    </g>
    <g role="group" aria-label=${words.issues}>${issues.map((row) => rowOf(row, state))}</g>
    <g role="group" aria-label=${words.policyColumn(level)}>${policies.map((row) => rowOf(row, state))}</g>
  </svg>`;

/** What stands out is drawn last, over the rest. */
const inFront = (bands: readonly BandPicture[], emphasis: Emphasis | undefined): readonly BandPicture[] =>
  emphasis
    ? [
        ...bands.filter(({ band }) => !emphasis.bands.has(band)),
        ...bands.filter(({ band }) => emphasis.bands.has(band)),
      ]
    : [...bands].sort((a, b) => Number(b.isMain) - Number(a.isMain));

const bandOf = ({ band, isMain, isStated, d, tag }: BandPicture, emphasis: Emphasis | undefined) => {
  const isOn = emphasis?.bands.has(band) ?? false;
  return svg`<g class=${bandClass(isMain, isStated, isOn)}>
    ${isMain ? svg`<path class="body" d=${d} />` : nothing}
    <path class="spine" d=${d} />
    ${isOn && emphasis?.tags ? tag[emphasis.tags].map(shape) : nothing}
  </g>`;
};

const rowOf = (
  { id, description, lang, box, shapes }: RowPicture,
  { emphasis, selection, entry }: MapState,
) => {
  const isChosen = id === selection;
  const classes = ['row', emphasis?.nodes.has(id) ? 'row--on' : '', isChosen ? 'row--chosen' : ''];
  const { x, y, width, height } = box;
  return svg`<g
    class=${classes.join(' ')}
    role="button"
    tabindex=${id === entry ? 0 : -1}
    aria-pressed=${isChosen ? 'true' : 'false'}
    aria-description=${description ?? nothing}
    lang=${lang}
    data-select=${id}
  >
    <rect class="ground" x=${x} y=${y} width=${width} height=${height} />
    ${shapes.map((one) => svg`${shape(one)} `)}
    <rect class="ring" x=${x} y=${y} width=${width} height=${height} />
    <rect class="ring-in" x=${x + 3} y=${y + 3} width=${Math.max(0, width - 6)} height=${Math.max(0, height - 6)} />
  </g>`;
};

const shape = (one: MapShape): SVGTemplateResult =>
  'd' in one
    ? svg`<path class=${one.paint} d=${one.d} />`
    : svg`<text class=${one.paint} x=${one.x} y=${one.y} text-anchor=${one.anchor}>${one.text}</text>`;

/** The lines, each with its meaning. */
const legend = ({ legend: entries }: IssueMapContent, words: Words): TemplateResult =>
  html`<ul class="legend" part="legend" aria-label=${words.legend}>
    ${entries.map(
      ({ isMain, isStated, hasSample, meaning, hint }) =>
        html`<li>
          ${hasSample ? sample(isMain, isStated) : nothing}<span
            >${phrases(meaning)}${hint === undefined ? nothing : html`<span class="no-print">${phrases(hint)}</span>`}</span
          >
        </li>`,
    )}
  </ul>`;

/** A piece of a line as the map has it; its meaning stands beside it. */
export const sample = (isMain: boolean, isStated: boolean): TemplateResult =>
  html`<svg class="sample" width="44" height="14" viewBox="0 0 44 14" aria-hidden="true" focusable="false">
    <g class=${bandClass(isMain, isStated, false)}>
      ${isMain ? svg`<path class="body" d="M0 7H44" />` : nothing}
      <path class="spine" d="M0 7H44" />
    </g>
  </svg>`;

const bandClass = (isMain: boolean, isStated: boolean, isOn: boolean): string =>
  ['band', isMain ? 'band--main' : '', isStated ? '' : 'band--inferred', isOn ? 'band--on' : '']
    .filter(Boolean)
    .join(' ');
