import { indexPlan, type PlanIndex } from '../model/index.js';
import type { Confidence, Item, Link, Plan, Provenance } from '../schema/index.js';
import { COMMON, levelView, numberedTitle, say, type Reader } from '../wording/index.js';
import { placeView } from '../wording/places.js';
import { csvText, type Cell } from './csv.js';
import { TABLE_CSV, type Head } from './table-csv.messages.js';

/** One row: what stands under which head. */
export type Cells = Readonly<Partial<Record<Head, Cell>>>;

/** Rows under a single row of heads, as a file that spreadsheet programs open; see `csvText`. */
export function tableCsv(heads: readonly Head[], rows: readonly Cells[], { language }: Reader): string {
  const words = TABLE_CSV[language].heads;
  return csvText([heads.map((head) => words[head]), ...rows.map((row) => heads.map((head) => row[head]))]);
}

/** Whose words something is, how sure, and why. */
export function backingCells(
  { basis, confidence, reason }: Pick<Link, 'confidence' | 'reason'> & { readonly basis?: Link['basis'] },
  reader: Reader,
): Cells {
  const words = TABLE_CSV[reader.language];
  return {
    basis: basis && (basis === 'stated' ? words.stated : words.inferred),
    sureness: confidenceWord(confidence, reader),
    reason: reason && say(reason, reader),
  };
}

export const confidenceWord = (confidence: Confidence | undefined, reader: Reader): string | undefined =>
  confidence && COMMON[reader.language].confidence[confidence];

/** Where it stands in the document, with what is printed there. */
export const whereCell = (
  plan: Plan,
  provenance: readonly Provenance[] | undefined,
  reader: Reader,
): string | undefined =>
  joined(
    (provenance ?? []).map((one) => {
      const { text, printed, note } = placeView(plan, one, reader);
      return [text, printed, note].filter((part) => part !== undefined && part !== '').join(' ');
    }),
  );

/** Name of the level, number and title of an item, and what stands above it. */
export function itemCells(index: PlanIndex, item: Item, reader: Reader): Cells {
  const above = index.pathTo(item.id).slice(0, -1);
  return {
    level: levelName(index, item, reader),
    number: item.number,
    above: above.map((one) => numberedTitle(one, reader)).join(' › ') || undefined,
    id: item.id,
  };
}

export function levelName(index: PlanIndex, { level }: Item, reader: Reader): string | undefined {
  const place = index.levels.findIndex((use) => use.level.id === level);
  const use = index.levels[place];
  return use && levelView(use, place + 1, reader).name;
}

export const actorNames = (plan: Plan, ids: readonly string[], reader: Reader): string | undefined =>
  joined(
    ids.map((id) => {
      const actor = indexPlan(plan).actors.get(id);
      return actor ? say(actor.name, reader) : id;
    }),
  );

/** Several texts in one place; nothing where there are none. */
export const joined = (texts: readonly (string | undefined)[]): string | undefined => {
  const told = texts.filter((text) => text !== undefined && text !== '');
  return told.length === 0 ? undefined : told.join(' ／ ');
};
