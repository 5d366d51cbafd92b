import { html, nothing, type TemplateResult } from 'lit';
import type { Project } from '../../schema/index.js';
import { say, type Reader } from '../../wording/index.js';
import type { Words } from './project-review.messages.js';

interface Choices {
  readonly years: readonly { readonly value: number; readonly label: string }[];
  readonly year: number | undefined;
  /** Those whose sheets a reader can turn to; none in the overview. */
  readonly projects: readonly Project[];
  readonly chosen: string | undefined;
}

/** The year, the project, and the way back to all; nothing where there is nothing to choose. */
export const toolbar = (
  { years, year, projects, chosen }: Choices,
  reader: Reader,
  words: Words,
): TemplateResult | typeof nothing =>
  years.length + projects.length === 0
    ? nothing
    : html`<div class="toolbar no-print">
        ${
          projects.length === 0
            ? nothing
            : html`<button type="button" class="button" data-view="overview">${words.toOverview}</button>
                <div class="field">
                  <label for="project">${words.project}</label>
                  <select id="project" lang=${reader.planLanguage}>
                    ${projects.map(
                      (one) =>
                        html`<option value=${one.id} ?selected=${one.id === chosen}>
                          ${[one.number, say(one.title, reader)].filter((part) => part !== undefined).join(' ')}
                        </option>`,
                    )}
                  </select>
                </div>`
        }
        ${
          years.length === 0
            ? nothing
            : html`<div class="field">
                <label for="year">${words.year}</label>
                <select id="year">
                  ${years.map(
                    ({ value, label }) =>
                      html`<option value=${value} ?selected=${value === year}>${label}</option>`,
                  )}
                </select>
              </div>`
        }
      </div>`;
