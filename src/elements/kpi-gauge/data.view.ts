import type { Indicator, Plan } from '../../schema/index.js';
import { COMMON, ended, say, type Judged, type Reader } from '../../wording/index.js';
import { INDICATOR_TABLE, indicatorRows } from '../../wording/indicator-table.js';
import { quotableText } from '../../wording/quotation.js';
import { RULES } from '../../wording/rules.messages.js';

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
  readonly headline: (figure: { readonly value: string; readonly unit: string }) => string;
  /** What is said of the indicator as it can stand alone. */
  readonly copy: string;
  /** Whose evaluation the verdict is. */
  readonly judgedBy: string;
}

export function dataTable(
  plan: Plan,
  indicator: Indicator,
  { assessment, verdicts }: Judged,
  reader: Reader,
): DataTable {
  const words = INDICATOR_TABLE[reader.language];
  const { colon, stop } = COMMON[reader.language];
  const { what, period, origin, value, note } = words.columns;
  const title = say(indicator.title, reader);
  const own = verdicts && reader.own?.ownVerdictWhy(verdicts, indicator, plan.statusScheme, reader);
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
        .map((one) => ended(one, stop))
        .join(reader.language === 'en' ? ' ' : ''),
      isMissing: row.isMissing,
      isComputed: row.isComputed,
    })),
    headline: (figure) => `${title}${colon}${figure.value}${figure.unit}`,
    copy: quotableText(plan, indicator, assessment, reader, own !== undefined),
    judgedBy: own?.computed ?? RULES[reader.language].computed,
  };
}
