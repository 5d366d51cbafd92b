import { unbroken } from './unbroken.js';

/**
 * A text broken into lines no wider than a width, between words, in Japanese between phrases, never before a closing
 * or after an opening mark. A year or number is not torn apart unless it is wider than a line by itself.
 *
 * @param language BCP 47 tag, by whose words the text is broken.
 * @param widthOf the width of a text in the same unit.
 */
export function linesOf(
  text: string,
  width: number,
  language: string,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (more: string) => widthOf(`${line}${more}`.trimEnd()) <= width;
  const end = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const add = (piece: string) => {
    if (!fits(piece)) end();
    if (fits(piece)) line += line === '' ? piece.trimStart() : piece;
    else if ([...piece].length > 1) lettersOf(piece).forEach(add);
    else line += piece;
  };
  piecesOf(text, language).forEach(add);
  end();
  return lines;
}

/** What stays on one line: words, with the marks that cling to them. */
function piecesOf(text: string, language: string): string[] {
  const pieces = unbroken(text).flatMap((run) => (run.isWhole ? [run.text] : wordsIn(run.text, language)));
  return joinedWhere(pieces, clings);
}

/** The words of a text, with what stands between them; its letters in browsers that know no words. */
export function wordsIn(text: string, language: string): string[] {
  // Firefox has it since 125, though the types say that all have it.
  if (!('Segmenter' in Intl) || typeof Intl.Segmenter !== 'function') return [...text];
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return [...words.segment(text)].map(({ segment }) => segment);
}

/** The letters of a piece that is wider than a line, marks still with the letter they cling to, unless that is all. */
function lettersOf(piece: string): string[] {
  const letters = joinedWhere([...piece], isMarked);
  return letters.length > 1 ? letters : [...piece];
}

function joinedWhere(pieces: readonly string[], isOne: (last: string, next: string) => boolean): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isOne(last, piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Whether no line may end between the two. A phrase of Japanese goes on in hiragana: 読むと、 and 判定できません stay whole. */
const clings = (last: string, next: string): boolean =>
  isMarked(last, next) || (HIRAGANA.test(next) && !ENDED.test(last));

const isMarked = (last: string, next: string): boolean => CLOSING.test(next) || OPENING.test(last);

const CLOSING =
  /^[、。，．,.:;!?！？：；・）」』】〕〉》”’)\]}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%‰…]/u;
const OPENING = /[（「『【〔〈《“‘([{]$/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;
const ENDED = /[\s、。，．！？）」』】〕〉》]$/u;
