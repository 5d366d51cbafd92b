/** Longest text that is searched for a number, a year or the meaning of a head, in UTF-16 code units. */
const LONGEST = 400;

/**
 * A text with half-width letters, digits and signs, one form of dashes and blanks, and no blank at its ends.
 *
 * Not NFKC, which would read 10² as 102 and ① as 1. Empty where the text is far too long to be a number or a head.
 */
export function plain(text: string): string {
  if (text.length > LONGEST) return '';
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, '-')
    .replace(/[\u301C\u223C]/g, '~')
    .replace(/[\u3014\u3010]/g, '(')
    .replace(/[\u3015\u3011]/g, ')')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** A cell as one line: a line break inside Japanese text joins, elsewhere it parts words. */
export const oneLine = (text: string): string =>
  text.trim().replace(/\s+/g, (blank: string, at: number, whole: string) => {
    if (!/[\r\n]/.test(blank)) return blank;
    const isInside = JAPANESE.test(whole.charAt(at - 1)) && JAPANESE.test(whole.charAt(at + blank.length));
    return isInside ? '' : ' ';
  });

const JAPANESE = /[\u3000-\u9FFF\uF900-\uFFEF]/;
