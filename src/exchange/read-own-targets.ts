import type { Language } from '../locale/index.js';
import type { Target } from '../schema/index.js';
import { COMMON, INDICATOR } from '../wording/index.js';
import { INDICATOR_TABLE } from '../wording/indicator-table.js';
import { INDICATOR_CSV } from './indicator-csv.messages.js';
import { provenanceOf, type Row } from './read-row.js';
import { at, filled, heading, isNumber, JOINT, momentOf, notesOf, type Cells } from './read-own-cells.js';
import { targetOf, type Asked, type ReadTarget } from './read-target.js';
import type { TableReport } from './table-report.js';

/** Whether a row holds a target, or a bound of one. */
export function isTarget(language: Language): (record: Cells) => boolean {
  const words = INDICATOR_TABLE[language];
  const { inBrackets } = COMMON[language];
  const names = [words.kind.target, words.kind['interim-target'], words.otherTarget];
  const ends = ['', inBrackets(words.lower), inBrackets(words.upper)];
  return ({ kind }) => names.some((name) => ends.some((end) => kind === name + end));
}

/** A target, as the plan file holds it and as the direction is inferred from it. */
export interface OwnTarget {
  readonly read: Extract<ReadTarget, { kind: 'target' }>;
  readonly record: Target;
  readonly row: Row;
}

/** Reads the targets of an indicator. What was edited so that it is none any more goes to the report. */
export function targetsOf(stated: readonly Cells[], language: Language, report: TableReport): OwnTarget[] {
  const words = INDICATOR_TABLE[language];
  const { inBrackets } = COMMON[language];
  const [lower, upper] = [inBrackets(words.lower), inBrackets(words.upper)];
  const rows = stated.filter(isTarget(language));
  const known = INDICATOR_CSV[language].operator;
  const needsNumber = [known['at-least'], known['at-most'], known.equal, known.range];
  const trends = Object.values(INDICATOR[language].trend);
  rows.forEach(({ kind, operator, value, row }, index) => {
    const isLower = kind.endsWith(lower);
    const isUpper = kind.endsWith(upper);
    const name = isLower || isUpper ? kind.slice(0, -(isLower ? lower : upper).length) : kind;
    const isWhole = isLower
      ? rows[index + 1]?.kind === name + upper
      : !isUpper || rows[index - 1]?.kind === name + lower;
    if (!Object.values(known).includes(operator))
      report.fault('cell-not-a-choice', row.index, heading('operator', language), {
        value: operator,
        expected: Object.values(known).join(', '),
      });
    // Half of a range is no range.
    else if (!isWhole || (operator === known.range) !== (isLower || isUpper))
      report.fault('cell-not-a-choice', row.index, heading('kind', language), {
        value: kind,
        expected: operator === known.range ? `${name}${lower}, ${name}${upper}` : name,
      });
    else if (needsNumber.includes(operator) && !isNumber(value))
      report.fault('cell-not-a-number', row.index, heading('value', language), { value });
    else if (operator === known.trend && !trends.includes(value))
      report.fault('cell-not-a-choice', row.index, heading('value', language), {
        value,
        expected: trends.join(', '),
      });
  });
  return rows.flatMap((record, index): OwnTarget[] => {
    if (record.kind.endsWith(upper)) return [];
    const above = record.kind.endsWith(lower) ? rows[index + 1] : undefined;
    const target = targetRecordOf(record, above, language);
    const printed = record.printed || record.value || record.operator;
    return [
      { ...target, read: { kind: 'target', asked: target.asked, notes: [], printed }, row: record.row },
    ];
  });
}

function targetRecordOf(
  record: Cells,
  above: Cells | undefined,
  language: Language,
): { record: Target; asked: Asked } {
  const operator = Object.entries(INDICATOR_CSV[language].operator).find(
    ([, word]) => word === record.operator,
  )?.[0] as Target['operator'] | undefined;
  const words = INDICATOR_TABLE[language];
  const counted = Object.entries(words.counted).find(([, word]) => word === record.counted)?.[0];
  const due = record.fiscalYear === '' ? null : (momentOf(record.period, record.fiscalYear) ?? null);
  const notes = notesOf([record.notes, record.marks].filter((text) => text !== '').join(JOINT), language);
  const all = {
    due,
    ...(record.kind.startsWith(words.kind['interim-target']) && { interim: true }),
    ...(counted && { accumulation: counted as 'point' }),
    ...(record.printed && { printed: record.printed }),
    provenance: [provenanceOf(record.row, at('value'), 'value')],
    ...(notes.length > 0 && { notes }),
  };
  const value = Number(record.value);
  const sized = { unit: '', decimals: undefined };
  switch (operator) {
    case 'at-least':
    case 'at-most':
    case 'equal': {
      const asked = {
        kind: 'number',
        value,
        isStrict: false,
        isApproximate: false,
        isSigned: false,
        ...sized,
      } as const;
      return {
        record: { operator, value, ...all },
        asked: operator === 'equal' ? asked : { ...asked, operator },
      };
    }
    case 'range': {
      const max = Number(above?.value ?? record.value);
      return {
        record: { operator, min: value, max, ...all },
        asked: { kind: 'range', min: value, max, isSigned: false, ...sized } as const,
      };
    }
    case 'keep-or-better': {
      const read = targetOf(record.printed || record.value, undefined);
      const isSaid = read.kind === 'target' && read.asked.kind === 'keep-or-better';
      return {
        record: { operator, ...all },
        asked: isSaid ? read.asked : ({ kind: 'keep-or-better', way: undefined } as const),
      };
    }
    case 'trend': {
      const towards = record.value === INDICATOR[language].trend.down ? 'down' : 'up';
      return { record: { operator, towards, ...all }, asked: { kind: 'trend', way: towards } as const };
    }
    case 'done':
      return { record: { operator, ...all }, asked: { kind: 'text' } as const };
    default:
      return {
        record: { operator: 'text', text: filled(record.value) ?? record.operator, ...all } as const,
        asked: { kind: 'text' } as const,
      };
  }
}
