import { html, nothing, type TemplateResult } from 'lit';
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

/**
 * A piece of a sentence beside a number that is set off: a short one, as ／ 全32。, stays on one line, but for a comma at
 * its start, behind which the line may end, and a space at its end.
 */
export function together(text: string): Piece[] {
  if (text.length > SHORT) return phrases(text);
  const [, mark = '', words = '', space = ''] = /^([、。]?)(.*?)(\s*)$/su.exec(text) ?? [];
  return [mark, whole(words), space];
}

/** Letters of a piece that every line has room for. */
const SHORT = 10;

/**
 * A text as `phrases` has it, marked with the language of the plan where it is in that: of notes and sources, some are the
 * plan's own, and some are the page's words with a few of the plan's among them.
 *
 * @param planLang `undefined` where it is that of the page.
 */
export const inItsLanguage = (text: string, planLang: string | undefined): TemplateResult =>
  html`<span lang=${isIn(text, planLang) ? planLang : nothing}>${phrases(text)}</span>`;

const isIn = (text: string, lang: string | undefined): lang is string =>
  lang !== undefined && (byLanguage(text).length === 1 && JAPANESE.test(text)) === /^ja\b/u.test(lang);

const JAPANESE = /[\u3040-\u9FFF]/u;

const wholes = (text: string): Piece[] =>
  unbroken(text).map((run) => (run.isWhole ? whole(run.text) : run.text));

/** Where lines are balanced, Chromium (156) would end one at a plain space at the start. */
const whole = (text: string): TemplateResult =>
  html`<span class="whole">${audible(text.replace(/^ /, '\u00A0'))}</span>`;

const audible = (text: string): Piece =>
  text.startsWith('△')
    ? html`<span aria-hidden="true">△</span><span class="visually-hidden">マイナス</span>${text.slice(1)}`
    : text;
