/** A run of text; `isWhole` ones must stay on one line. */
export interface Run {
  readonly text: string;
  readonly isWhole: boolean;
}

/** 第2次; an era or western year, with 年 or 年度; a number with its sign or its ／ 全, its 万 and the unit right behind it; 確からしさ：中. */
const WHOLE =
  /第[0-9０-９]+[次期回]?|(?:(?:明治|大正|昭和|平成|令和)\s?)?[0-9０-９元]+年(?:度末?|[0-9０-９]+月(?:[0-9０-９]+日)?)?|(?:[△−+]|(?: ／ )?全|マイナス)?[0-9][0-9,.]*(?:[兆億万][0-9,]*)*(?:%|％|ポイント|\u00A0?[a-zA-Z][\w/²³₂-]{0,7}|[百千]?万?(?:人|件|戸|円|事業所|店舗|回))?|確からしさ：[^、。）]{1,4}/gu;

/** Splits a text so that years and numbers are not torn apart at the end of a line. */
export const unbroken = (text: string): Run[] =>
  split(text, WHOLE).map(({ text, isMatch }) => ({ text, isWhole: isMatch }));

/** A stretch of Japanese, with the letters and digits that stand in it: 件, 平成28年経済センサス-活動調査. */
const JAPANESE = /[A-Za-z0-9]*[\u3000-\u9FFF\uFF00-\uFFEF](?:[\w.,%‐-]*[\u3000-\u9FFF\uFF00-\uFFEF])*/gu;

/** Signs of an English text: a word of small letters, FY2022 beside what is printed, a unit behind a space. */
const ENGLISH = /[a-z]{2}[ .,:;]|\(FY|^[^\u3041-\u309F]*[0-9][ \u00A0][^ -~][^\u3041-\u309F]*$/u;

/** The space between a number and what follows it as its unit: 27 事業所, 19 ha. */
const UNIT = /([0-9]) (?=[^ -~]|[a-zA-Z]{1,2}\b)/gu;

/** Splits an English text around the Japanese in it, which a voice must read otherwise; any other is one run. */
export const byLanguage = (text: string): { readonly text: string; readonly lang?: 'ja' }[] =>
  ENGLISH.test(text)
    ? split(text.replace(UNIT, '$1\u00A0'), JAPANESE).map(({ text, isMatch }) =>
        isMatch ? { text, lang: 'ja' } : { text },
      )
    : [{ text }];

function split(text: string, pattern: RegExp): { readonly text: string; readonly isMatch: boolean }[] {
  const parts: { readonly text: string; readonly isMatch: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isMatch: false });
    parts.push({ text: match[0], isMatch: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
  return parts;
}
