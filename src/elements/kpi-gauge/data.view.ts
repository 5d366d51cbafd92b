import type { Assessment } from '../../model/index.js';
import type { Indicator, Plan } from '../../schema/index.js';
import { COMMON, say, type Reader } from '../../wording/index.js';
import { INDICATOR_TABLE, indicatorRows } from '../../wording/indicator-table.js';

/** All values of an indicator, as the table that stands for its picture, and what goes with them into a file. */
export interface DataTable {
  readonly caption: string;
  /** What, when, from where, value, notes. */
  readonly columns: readonly [string, string, string, string, string];
  readonly rows: readonly {
    readonly name: string;
    readonly when: string;
    readonly origin: string;
    readonly value: string;
    readonly note: string;
    readonly isMissing: boolean;
    readonly isComputed: boolean;
  }[];
  /** The title over an exported picture, with the figure. */
  readonly headline: (figure: {
    readonly value: string;
    readonly unit: string;
    readonly isMissing: boolean;
  }) => string;
  /** The sentence as it can stand alone. */
  readonly copy: (sentence: string) => string;
}

export function dataTable(
  plan: Plan,
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
): DataTable {
  const words = INDICATOR_TABLE[reader.language];
  const { colon, stop } = COMMON[reader.language];
  const { what, period, origin, value, note } = words.columns;
  const title = say(indicator.title, reader);
  return {
    caption: words.caption(title),
    columns: [what, period, origin, value, note],
    rows: indicatorRows(plan, indicator, assessment, reader).map((row) => ({
      name: row.name,
      when: row.period ?? '',
      origin: row.origin ?? '',
      value: row.value,
      note: [row.counted, ...row.marks, ...row.notes]
        .filter((one) => one !== undefined)
        .map((one) => (/[。.]$/u.test(one) ? one : `${one}${stop}`))
        .join(reader.language === 'en' ? ' ' : ''),
      isMissing: row.isMissing,
      isComputed: row.isComputed,
    })),
    headline: (figure) => `${title}${colon}${figure.value}${figure.unit}`,
    copy: (sentence) => `${title}${colon}${sentence}`,
  };
}
