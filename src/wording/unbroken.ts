/** A run of text; `isWhole` ones must stay on one line. */
export interface Run {
  readonly text: string;
  readonly isWhole: boolean;
}

/** 第2次; an era or western year, with 年 or 年度; a number with its sign and the unit right behind it. */
const WHOLE =
  /第[0-9０-９]+[次期回]?|(?:(?:明治|大正|昭和|平成|令和)\s?)?[0-9０-９元]+年(?:度末?|[0-9０-９]+月(?:[0-9０-９]+日)?)?|[−+]?[0-9][0-9,.]*(?:%|％|ポイント|[a-zA-Z]{1,3}|人|件|戸|円|事業所|店舗|回)?/gu;

/** Splits a text so that years and numbers are not torn apart at the end of a line. */
export function unbroken(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(WHOLE)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), isWhole: false });
    runs.push({ text: match[0], isWhole: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isWhole: false });
  return runs;
}
