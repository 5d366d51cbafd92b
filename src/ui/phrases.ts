import { html, type TemplateResult } from 'lit';
import { byLanguage, unbroken } from '../wording/index.js';

type Piece = string | TemplateResult;

/** The space between a number and what follows it as its unit: 27 事業所, 19 ha. */
const UNIT = /([0-9]) (?=[^ -~]|[a-zA-Z]{1,2}\b)/gu;

/**
 * A text in which years and numbers stay on one line each, Japanese is marked as such where the text is English, and
 * △ is heard as minus.
 */
export const phrases = (text: string): Piece[] =>
  byLanguage(text.replace(UNIT, '$1\u00A0')).flatMap(({ text, lang }) =>
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
