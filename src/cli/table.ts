import { csvRows } from '../exchange/csv-rows.js';
import type { Plan } from '../schema/index.js';
import { COMMON, momentText, say, sourceLine, type Reader } from '../wording/index.js';
import { escaped } from './markup.js';

/** Stands where there is no value: editors of pages drop empty cells. */
const NOTHING = '－';

/**
 * A CSV file of a widget as a table that editors of pages leave whole: with a caption, a head and a body, heads of columns and
 * rows, and no empty cell. What every row says is said once, at the foot.
 *
 * @returns `undefined` where there are no rows.
 */
export function tableOf(csv: string, title: string, plan: Plan, reader: Reader): string | undefined {
  const [heads = [], ...rows] = csvRows(csv);
  if (rows.length === 0) return undefined;
  const ofPlan = new Set(planTexts(plan, reader));
  const columns = heads
    .map((head, at) => ({ head, texts: rows.map((row) => row[at] ?? '') }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const isSame = ({ texts: [first = '', ...others] }: (typeof columns)[number]) =>
    (others.length > 0 || ofPlan.has(first)) && others.every((text) => text === first);
  const varied = columns.filter((column) => !isSame(column));
  // Rows that are all alike are still rows.
  const shown = varied.length > 0 ? varied : columns.slice(0, 1);
  const foot = columns.filter((column) => !shown.includes(column));
  const lang = (text: string) => langOf(text, plan, reader);
  const cell = (text: string, at: number) =>
    at === 0
      ? `<th scope="row"${lang(text)}>${shownText(text)}</th>`
      : `<td${lang(text)}>${shownText(text)}</td>`;
  const span = shown.length > 2 ? ` colspan="${shown.length - 1}"` : '';
  const caption = `${title}${COMMON[reader.language].inBrackets(say(plan.title, reader))}`;
  return [
    '<table>',
    `<caption${lang(caption)}>${escaped(caption)}</caption>`,
    `<thead><tr>${shown.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((_, row) => `<tr>${shown.map(({ texts }, at) => cell(texts[row] ?? '', at)).join('')}</tr>`),
    '</tbody>',
    ...(foot.length === 0 ? [] : ['<tfoot>']),
    ...foot.map(
      ({ head, texts: [text = ''] }) =>
        `<tr><th scope="row">${escaped(head)}</th><td${span}${lang(text)}>${shownText(text)}</td></tr>`,
    ),
    ...(foot.length === 0 ? [] : ['</tfoot>']),
    '</table>',
  ].join('\n');
}

const shownText = (text: string): string => escaped(text.trim() === '' ? NOTHING : text);

/** The plan's own texts stay in its language. */
export const langOf = (text: string, plan: Plan, { language }: Reader): string =>
  language === 'en' && JAPANESE.test(text) ? ` lang="${escaped(plan.lang)}"` : '';

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/;

function planTexts(plan: Plan, reader: Reader): string[] {
  const { licence, edition } = plan;
  const dated = plan.asOf ?? plan.published;
  return [
    say(plan.publisher.name, reader),
    say(plan.title, reader),
    edition && say(edition, reader),
    dated && momentText(dated, reader, { inFull: true }),
    sourceLine(plan, reader),
    licence
      ? [say(licence.name, reader), licence.url].filter((part) => part !== undefined).join(' ')
      : COMMON[reader.language].notStated,
  ].filter((text) => text !== undefined);
}
