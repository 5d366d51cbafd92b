import { csvRows } from '../exchange/csv-rows.js';
import type { Plan } from '../schema/index.js';
import { COMMON, momentText, say, sourceLine, type Reader } from '../wording/index.js';
import { escaped } from './markup.js';

/** Stands where there is no value: editors of pages drop empty cells. */
const NOTHING = '－';

/**
 * A CSV file of a widget as a table that editors of pages leave whole: with a caption, a head and a body, heads of columns and
 * rows, and no empty cell. What every row says of the plan itself is said once, in the caption.
 *
 * @returns `undefined` where there are no rows.
 */
export function tableOf(csv: string, title: string, plan: Plan, reader: Reader): string | undefined {
  const [heads = [], ...rows] = csvRows(csv);
  if (rows.length === 0) return undefined;
  const { colon, listJoint, inBrackets } = COMMON[reader.language];
  const ofPlan = new Set(planTexts(plan, reader));
  const columns = heads.map((head, at) => ({ head, texts: rows.map((row) => row[at] ?? '') }));
  const isOfPlan = ({ texts: [first = '', ...others] }: (typeof columns)[number]) =>
    ofPlan.has(first) && others.every((text) => text === first);
  const shared = columns
    .filter((column) => isOfPlan(column))
    .map(({ head, texts }) => `${head}${colon}${texts[0] ?? ''}`);
  const shown = columns.filter((column) => !isOfPlan(column) && column.texts.some((text) => text !== ''));
  const caption = `${title}${shared.length === 0 ? '' : inBrackets(shared.join(listJoint))}`;
  const cell = (text: string, at: number) =>
    at === 0
      ? `<th scope="row"${langOf(text, plan, reader)}>${shownText(text)}</th>`
      : `<td${langOf(text, plan, reader)}>${shownText(text)}</td>`;
  return [
    `<table>`,
    `<caption${langOf(caption, plan, reader)}>${escaped(caption)}</caption>`,
    `<thead><tr>${shown.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((_, row) => `<tr>${shown.map(({ texts }, at) => cell(texts[row] ?? '', at)).join('')}</tr>`),
    '</tbody>',
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
