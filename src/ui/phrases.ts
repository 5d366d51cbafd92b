import { html, type TemplateResult } from 'lit';
import { byLanguage, unbroken } from '../wording/index.js';

type Piece = string | TemplateResult;

/**
 * A text in which years and numbers stay on one line each, Japanese is marked as such where the text is English, and
 * △ is heard as minus.
 */
export const phrases = (text: string): Piece[] =>
  byLanguage(text).flatMap(({ text, lang }) =>
    lang === undefined ? wholes(text) : [html`<span lang=${lang}>${wholes(text)}</span>`],
  );

const wholes = (text: string): Piece[] =>
  unbroken(text).map((run) =>
    run.isWhole ? html`<span class="whole">${audible(run.text)}</span>` : run.text,
  );

const audible = (text: string): Piece =>
  text.startsWith('△')
    ? html`<span aria-hidden="true">△</span><span class="visually-hidden">マイナス</span>${text.slice(1)}`
    : text;
