import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { tagOf, type Language } from '../../locale/index.js';
import { copyText } from './copy-text.js';
import { download, fileName } from './download.js';
import { EXPORT, type Words } from './export.messages.js';
import { pngBlob } from './png-blob.js';
import { sheetOf, type Caption } from './sheet.js';
import { svgText } from './svg-text.js';

/** What a widget gives away. What it leaves out has no button. */
export interface Exportable {
  readonly language: Language;
  /** From the general to the particular, as plan and indicator: ids, of which the names of files are made. */
  readonly name: readonly string[];
  /** Makes the text of the CSV file; called when it is asked for. */
  readonly csv?: () => Promise<string>;
  /** The picture as it is shown now, or as it is made for a file, with its words. */
  readonly picture?: () => Pictured | undefined | Promise<Pictured | undefined>;
  /** Text to copy. */
  readonly sentence?: string;
}

interface Pictured {
  readonly svg: SVGSVGElement;
  readonly caption: Caption;
}

/** What came of pressing a button, and the text to take by hand where that is left to the reader. */
interface Outcome {
  readonly words: string;
  readonly text?: string;
}

const outcomes = new WeakMap<ReactiveControllerHost, Outcome>();

/** What each widget gives away, for those who ask without pressing a button. */
export const offers = new WeakMap<ReactiveControllerHost, Exportable>();

/** Buttons for the data, the picture and the sentence, in a row, and what came of it, announced. */
export function exportMenu(host: ReactiveControllerHost, source: Exportable): TemplateResult {
  offers.set(host, source);
  const words = EXPORT[source.language];
  const button = (label: string, act: () => Outcome | Promise<Outcome>) =>
    html`<button type="button" @click=${() => tell(host, act, words)}>${label}</button>`;
  const { csv, picture, sentence, name } = source;
  const outcome = outcomes.get(host);
  return html`<div class="exports" role="group" aria-label=${words.group}>
    <div class="exports-row">
      ${csv ? button(words.csv, async () => save(fileName(name, 'csv'), CSV, await csv(), words)) : nothing}
      ${
        picture
          ? html`${button(words.svg, () => saveSvg(source, words))}${button(words.png, () => savePng(source, words))}`
          : nothing
      }
      ${sentence === undefined ? nothing : button(words.copy, () => copy(sentence, words))}
    </div>
    <p class="caption" role="status">${outcome?.words}</p>
    ${
      outcome?.text === undefined
        ? nothing
        : html`<textarea
            readonly
            rows="6"
            aria-label=${words.field}
            .value=${outcome.text}
            @focus=${selectAll}
          ></textarea>`
    }
  </div>`;
}

const CSV = 'text/csv;charset=utf-8';
const SVG = 'image/svg+xml';

/** Does it, and says what came of it; the same words once more are news again only after a silence. */
async function tell(
  host: ReactiveControllerHost,
  act: () => Outcome | Promise<Outcome>,
  words: Words,
): Promise<void> {
  outcomes.delete(host);
  host.requestUpdate();
  await host.updateComplete;
  try {
    outcomes.set(host, await act());
  } catch {
    outcomes.set(host, { words: words.failed });
  }
  host.requestUpdate();
}

async function saveSvg(source: Exportable, words: Words): Promise<Outcome> {
  const found = await source.picture?.();
  if (!found) return { words: words.failed };
  const { title, sentence, language } = found.caption;
  const text = svgText(sheetOf(found.svg, found.caption), {
    lang: tagOf(language),
    title,
    description: sentence,
  });
  return save(fileName(source.name, 'svg'), SVG, text, words);
}

async function savePng(source: Exportable, words: Words): Promise<Outcome> {
  const found = await source.picture?.();
  if (!found) return { words: words.failed };
  const file = fileName(source.name, 'png');
  const isKnown = download(file, await pngBlob(sheetOf(found.svg, found.caption))) === 'handed-over';
  return { words: isKnown ? words.handedOver(file) : words.unsureImage(file) };
}

function save(file: string, type: string, text: string, words: Words): Outcome {
  const isKnown = download(file, new Blob([text], { type })) === 'handed-over';
  return isKnown ? { words: words.handedOver(file) } : { words: words.unsure(file), text };
}

async function copy(text: string, words: Words): Promise<Outcome> {
  return (await copyText(text)) ? { words: words.copied } : { words: words.copyByHand, text };
}

const selectAll = ({ currentTarget }: Event) => (currentTarget as HTMLTextAreaElement).select();

export const exportStyles = css`
  .exports-row {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
  }
  .exports button {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_value);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .exports [role='status']:not(:empty) {
    margin-block-start: 0.5rem;
  }
  .exports textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5rem;
    padding: 0.5rem;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: var(--_t-1);
  }
  @media print {
    .exports {
      display: none;
    }
  }
`;
