import { COMMON, type Piece, type Reader } from '../../wording/index.js';
import type { FactView } from './facts.view.js';
import type { PlanSummaryView } from './plan-summary.view.js';
import type { EntryView, RowView } from './rows.view.js';

/** The summary as a text to quote: a line a fact, with all that makes a fact less than certain, and the source. */
export function copyOf(view: PlanSummaryView, reader: Reader): string {
  const { colon, listJoint } = COMMON[reader.language];
  const { facts, where, vision, core, body, counts, indicators } = view;
  const line = (term: string, text: string) => `${term}${colon}${text}`;
  const entryText = ({ item, lead, title, text }: EntryView) =>
    [item?.label, lead, title ?? text].filter((one) => one !== undefined).join(' ');
  const rowLine = ({ term, entries }: RowView) =>
    line(term, entries.map(entryText).filter(Boolean).join(listJoint));
  return [
    [view.publisher, view.title, ...view.extras].join(' '),
    ...facts.map((fact) => factLine(fact, reader)),
    ...(where ? [`${plain(where.sentence)}${where.isInferred ? where.remark : ''}`] : []),
    ...(vision ? [line(vision.label, vision.text ?? vision.remarks.join(' '))] : []),
    ...core.map(rowLine),
    ...(counts.list.length > 0
      ? [line(counts.label, counts.list.map(({ name, count }) => `${name} ${count}`).join(listJoint))]
      : []),
    plain(indicators.sentence),
    ...body.map(rowLine),
    view.source,
  ].join('\n');
}

/** A fact in a line, marked where it is not the document's own. */
export function factLine({ term, text, inferred }: FactView, reader: Reader): string {
  const { colon, inBrackets } = COMMON[reader.language];
  return `${term}${colon}${text}${inferred === undefined ? '' : inBrackets(inferred)}`;
}

export const plain = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
