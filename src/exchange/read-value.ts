import type { MissingReason, Moment } from '../schema/index.js';
import { oneLine, plain } from './plain.js';
import {
  withUnit,
  writtenNumber,
  type UnitFault,
  type UnitNumber,
  type WrittenNumber,
} from './read-number.js';
import { yearIn } from './read-year.js';

/** What stands in brackets beside a value. */
export interface Beside {
  /** 「(R4)」: when it was observed, or is due. */
  readonly year?: Moment;
  /** 「(令和2年国勢調査)」: the year with the survey around it, as printed. */
  readonly survey?: string;
  readonly isProvisional: boolean;
  readonly notes: readonly string[];
}

export type Value =
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly printed: string }
  | (UnitNumber &
      Beside & {
        readonly kind: 'number';
        readonly bound?: WrittenNumber['bound'];
        readonly isApproximate: boolean;
        readonly isSigned: boolean;
        readonly printed: string;
      })
  | { readonly kind: 'fault'; readonly code: UnitFault; readonly unit?: string };

/**
 * Reads a cell that should hold a measured value.
 *
 * @param unit the unit of the indicator; `undefined` where none is known yet.
 */
export function valueOf(text: string, unit: string | undefined): Value {
  const printed = oneLine(text);
  if (printed === '') return { kind: 'empty' };
  const reason = missingReasonOf(text);
  if (reason) return { kind: 'missing', reason, printed };
  const { bare, beside } = apart(text);
  const written = beside && writtenNumber(bare);
  if (!written) return { kind: 'fault', code: 'cell-not-a-number' };
  const number = withUnit(written, unit);
  if (typeof number === 'string') return { kind: 'fault', code: number, unit: written.rest };
  // 0（未集計）: a number and the word that there is none.
  if (beside.notes.some((note) => missingReasonOf(note))) return { kind: 'fault', code: 'cell-not-a-number' };
  const { isApproximate, isSigned, bound } = written;
  return { kind: 'number', ...number, ...beside, isApproximate, isSigned, ...(bound && { bound }), printed };
}

/** Signs that stand for no value, alone in their cell. */
const DASHES = /^(?:-+|ー+|ｰ+|─+|━+|…+|‥+|・{3,}|･{3,}|\.{3,}|\*+|\/|\(-\)|n\/?a|n\.a\.|none)$/i;

const REASONS: readonly (readonly [RegExp, MissingReason])[] = [
  [
    /^(?:未集計|集計中|調査中|未公表|公表前|公表待ち|未確定|確定前|今後公表|not yet(?: available)?|pending)$/i,
    'not-yet',
  ],
  [/^(?:未調査|調査なし|調査未実施|非調査年|not surveyed|no survey)$/i, 'not-surveyed'],
  [/^(?:調査廃止|調査終了|廃止|終了|discontinued)$/i, 'discontinued'],
  [/^(?:非公表|秘匿|公表しない|withheld|not disclosed)$/i, 'withheld'],
  [/^(?:該当なし|対象外|not applicable)$/i, 'not-applicable'],
  [/^(?:未実施|不明|値なし|データなし|unknown|missing|no data)$/i, 'unstated'],
];

/** Whether a cell holds nothing but a sign for no value. */
export const isDash = (text: string): boolean => DASHES.test(plain(text).replaceAll(' ', ''));

/** Why a cell says that there is no value; `undefined` where it says something else, or nothing. */
function missingReasonOf(text: string): MissingReason | undefined {
  if (isDash(text)) return 'unstated';
  const line = plain(text);
  return REASONS.find(([form]) => form.test(line.replace(/^\((.*)\)$/, '$1')))?.[1];
}

const PROVISIONAL = /^(?:速報|速報値|暫定|暫定値|p|preliminary|provisional)$/i;

/** Not counted yet, but expected or estimated; the word itself is kept. */
const ESTIMATED = /^(?:見込み?|見込み?値|推計|推計値|概算|概算値|予測|予測値|estimated?|expected|forecast)$/i;

/**
 * Takes brackets and marks of footnotes away from a value, and tells what they say.
 *
 * @returns no `beside` where a second number stands in brackets: which of them is meant, nobody can tell.
 */
export function apart(text: string): { readonly bare: string; readonly beside?: Beside } {
  const line = plain(text);
  const brackets = [...line.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim());
  const asPrinted = [...oneLine(text).matchAll(/[（(〔【]([^（(〔【）)〕】]*)[）)〕】]/g)].map(
    ([, inside = '']) => inside.trim(),
  );
  const printed = (index: number, inside: string) =>
    asPrinted.length === brackets.length ? (asPrinted[index] ?? inside) : inside;
  const bare = line
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?:[※†‡]\s?\d*|\*+\d*)$/, '')
    .trim();
  let beside: Beside = { isProvisional: false, notes: [] };
  for (const [index, inside] of brackets.map((one, at) => [at, one] as const)) {
    const words = printed(index, inside);
    const found = yearIn(words);
    if (PROVISIONAL.test(inside)) beside = { ...beside, isProvisional: true };
    else if (found && !/\d/.test(found.rest)) {
      if (!found.moment || beside.year) return { bare };
      const hasMore = found.rest.replace(/末|時点|現在|まで/g, '').trim() !== '';
      beside = { ...beside, year: found.moment, ...(hasMore && { survey: words }) };
    } else if (writtenNumber(inside)) return { bare };
    else if (inside !== '' && !/^[※*]\d*$/.test(inside))
      beside = {
        ...beside,
        ...(ESTIMATED.test(inside) && { isProvisional: true }),
        notes: [...beside.notes, words],
      };
  }
  return { bare, beside };
}
