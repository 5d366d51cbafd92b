import { html, type TemplateResult } from 'lit';
import { unbroken } from '../wording/index.js';

/** A text in which years and numbers stay on one line each. */
export const phrases = (text: string): (string | TemplateResult)[] =>
  unbroken(text).map((run) => (run.isWhole ? html`<span class="whole">${run.text}</span>` : run.text));
