import { shown, type CellName, type Finding, type ProblemCode } from './findings.js';

type Words = (params: Finding['params']) => string;

/** The place in a table in words: the file, the row, the column with its head. */
export function cellWords({ table, row, column, head }: CellName): {
  readonly ja: string;
  readonly en: string;
} {
  const name = head === undefined || head === '' ? undefined : shown(head);
  const ja = [
    row === undefined ? undefined : `${row}行目`,
    column && `${column}列${name === undefined ? '' : `「${name}」`}`,
  ];
  const en = [
    row === undefined ? undefined : `row ${row}`,
    column && `column ${column}${name === undefined ? '' : ` "${name}"`}`,
  ];
  const given = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined);
  return {
    ja: given([table && shown(table), given(ja).join('の') || undefined]).join(' › ') || '表全体',
    en: given([table && shown(table), given(en).join(', ') || undefined]).join(' › ') || 'the whole table',
  };
}

type TableCode = Extract<
  ProblemCode,
  'not-text' | 'csv-quote' | `table-${string}` | `column-${string}` | `cell-${string}` | `row-${string}`
>;

/** What is wrong with a table of indicators, and what to do about it. */
export const TABLE_WORDS: Readonly<Record<TableCode, { readonly ja: Words; readonly en: Words }>> = {
  'not-text': {
    ja: (p) =>
      p['what'] === 'zip'
        ? 'ExcelやZIPのファイルのようです。Excelで「CSV UTF-8（コンマ区切り）」として保存し直してください。'
        : '文字として読めません。ExcelやエディターでUTF-8かShift_JISのCSVとして保存し直してください。',
    en: (p) =>
      p['what'] === 'zip'
        ? 'This looks like an Excel or ZIP file. Save it as "CSV UTF-8 (comma delimited)" in Excel.'
        : 'This cannot be read as text. Save it again as CSV in UTF-8 or Shift_JIS.',
  },
  'csv-quote': {
    ja: (p) =>
      `${p['line']}行目あたりの引用符（"）の使い方がCSVの決まりに合わず、続きを読めません。欄の中の " は "" と重ね、欄全体を " で囲んでください。Excelで保存し直すと直ります。`,
    en: (p) =>
      `A quote (") near line ${p['line']} does not follow the rules of CSV, so what follows cannot be read. Double each quote inside a cell and put the whole cell in quotes, or save the file again from Excel.`,
  },
  'table-too-large': {
    ja: (p) =>
      `表が大きすぎます（上限 ${p['rows']}行・${p['columns']}列・${p['cells']}欄）。指標の表だけにして、要らない行や列を除いてください。`,
    en: (p) =>
      `The table is too large (limit ${p['rows']} rows, ${p['columns']} columns, ${p['cells']} cells). Keep the table of indicators only.`,
  },
  'table-without-heads': {
    ja: (p) =>
      `指標の表として読めません。見出しの行に「指標」（または「指標名」「KPI」）の列と、「現状値」「目標値」や「令和4年度」など値の列が要ります。${p['found'] === undefined ? '' : `見つかった文字：「${p['found']}」。`}`,
    en: (p) =>
      `This cannot be read as a table of indicators. One row must hold the heads: a column "Indicator" (or "KPI"), and columns of values such as "Baseline", "Target" or "FY2022".${p['found'] === undefined ? '' : ` Found: "${p['found']}".`}`,
  },
  'column-twice': {
    ja: (p) =>
      `「${p['head']}」は ${p['first']}列と同じ意味の見出しです。どちらかを消すか、年度などで見出しを分けてください。`,
    en: (p) =>
      `"${p['head']}" means the same as column ${p['first']}. Remove one, or tell them apart, for example by year.`,
  },
  'column-without-year': {
    ja: (p) =>
      `「${p['head']}」がいつの値か分かりません。見出しを「令和4年度」「実績値（R4）」のようにするか、「実績年度」の列を加えてください。`,
    en: (p) =>
      `Nothing says of which year "${p['head']}" is. Write the year into the head, as in "FY2022" or "Actual (2022)", or add a column "Actual year".`,
  },
  'column-not-a-year': {
    ja: (p) =>
      `見出し「${p['head']}」の年を読めません。「令和4年度」「R4」「2022年度」のように書いてください（令和4年は2022年です）。`,
    en: (p) =>
      `The year in the head "${p['head']}" cannot be read. Write it as in "FY2022", "2022" or 令和4年度 (which is 2022).`,
  },
  'cell-beyond-heads': {
    ja: (p) =>
      `見出しのない列に「${p['value']}」とあります。見出しを付けるか、消してください。欄の中のコンマは、欄全体を " で囲みます。`,
    en: (p) =>
      `"${p['value']}" stands in a column without a head. Add a head, or remove it. A cell that holds a comma must be in quotes.`,
  },
  'cell-not-a-number': {
    ja: (p) =>
      `「${p['value']}」を数として読めません。「1,234」「18.9％」「約50人」「△3.2」のように書き、値がないときは「－」とするか空けてください。説明は備考の列へ移してください。`,
    en: (p) =>
      `"${p['value']}" cannot be read as a number. Write it as in 1,234 or 18.9% or -3.2; write － or leave the cell empty where there is no value, and move explanations to a column "Note".`,
  },
  'cell-too-precise': {
    ja: (p) =>
      `「${p['value']}」は桁が多すぎて、正確に扱えません（およそ15桁まで）。単位を千円や百万円などに変えてください。`,
    en: (p) =>
      `"${p['value']}" has more digits than can be kept exactly (about 15). Use a larger unit, such as thousands.`,
  },
  'cell-other-unit': {
    ja: (p) =>
      `「${p['value']}」の単位「${p['unit']}」が、この指標の単位「${p['expected']}」と違います。どちらかにそろえてください（換算はしません）。`,
    en: (p) =>
      `The unit "${p['unit']}" in "${p['value']}" differs from that of the indicator, "${p['expected']}". Use one of them (nothing is converted).`,
  },
  'cell-not-a-target': {
    ja: (p) =>
      `目標「${p['value']}」を読めません。「100人以上」「5％以下」「10〜20」「現状以上」「増加」のように書いてください。`,
    en: (p) =>
      `The target "${p['value']}" cannot be read. Write it as in "100 or more", "at most 5%", "10〜20", "keep or improve" or "increase".`,
  },
  'cell-not-a-year': {
    ja: (p) =>
      `「${p['value']}」を年として読めません。「令和4年度」「R4」「2022年度」のように書いてください。`,
    en: (p) => `"${p['value']}" cannot be read as a year. Write it as in FY2022, 2022 or 令和4年度.`,
  },
  'cell-not-a-choice': {
    ja: (p) => `「${p['value']}」は使えません。次のように書いてください: ${p['expected']}`,
    en: (p) => `"${p['value']}" is not one of the choices. Write for example: ${p['expected']}`,
  },
  'row-without-title': {
    ja: (p) =>
      `値「${p['value']}」がありますが、指標の名前がありません。指標の欄に名前を書くか、行を消してください。`,
    en: (p) =>
      `There is a value "${p['value']}" but no name of an indicator. Write its name, or remove the row.`,
  },
  'row-not-an-indicator': {
    ja: (p) =>
      `「${p['value']}」の行は、指標ではなく見出しか合計のようです。見出しなら「施策」「基本目標」などの列を設けて各行に書き、合計なら行を消してください。`,
    en: (p) =>
      `The row "${p['value']}" looks like a heading or a sum rather than an indicator. Write headings into a column such as "Policy", in each row, and remove sums.`,
  },
  'column-unknown': {
    ja: (p) =>
      `「${p['head']}」という列は、表示には使われません。使う列なら、見出しを「単位」「現状値」「目標値」「令和4年度」「備考」などに改めてください。`,
    en: (p) =>
      `The column "${p['head']}" is not shown. If it should be, name it for example Unit, Baseline, Target, FY2022 or Note.`,
  },
  'column-empty': {
    ja: (p) =>
      `「${p['head']}」の列には値がひとつもないため、まだない年度として扱い、表示しません。値がないことを示すには「－」と書いてください。`,
    en: (p) =>
      `The column "${p['head']}" has no value at all, so it is taken for a year that is still to come and left out. Write － to say that there is no value.`,
  },
};
