import type { Moment } from '../schema/index.js';
import { oneLine, plain } from './plain.js';
import { withUnit, writtenNumber, type UnitFault } from './read-number.js';
import { apart, isDash } from './read-value.js';

type Way = 'up' | 'down' | 'keep';

/** What a target asks for, before it is compared with the baseline. */
export type Asked =
  /** `operator` is missing where the cell holds a bare number. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly operator?: 'at-least' | 'at-most';
      /** 超 and 未満, which the plan file can only say with the bound itself. */
      readonly isStrict: boolean;
      readonly isApproximate: boolean;
      readonly isSigned: boolean;
      readonly unit: string;
      readonly decimals: number | undefined;
    }
  | {
      readonly kind: 'range';
      readonly min: number;
      readonly max: number;
      readonly isSigned: boolean;
      readonly unit: string;
      readonly decimals: number | undefined;
    }
  | { readonly kind: 'keep-or-better'; readonly way: Way | undefined }
  | { readonly kind: 'trend'; readonly way: 'up' | 'down' }
  /** `isChange`: a number with a sign, which may be meant as a difference. */
  | { readonly kind: 'text'; readonly isChange?: true };

export type ReadTarget =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'target';
      readonly asked: Asked;
      readonly due?: Moment;
      readonly notes: readonly string[];
      readonly printed: string;
    }
  | { readonly kind: 'fault'; readonly code: UnitFault | 'cell-not-a-target'; readonly unit?: string };

const BASE = '(?:現状|現在|基準|基準年|基準時|策定時|計画策定時|当初)(?:値|の?水準|の値)?';
const TO_RISE = '(?:向上|増加|増|改善|上昇|拡大|充実)';
const form = (source: string) => new RegExp(`^${source}(?:する|させる|を目指す|傾向)?$`, 'i');

/** Targets in words that have a meaning of their own; the first that fits. */
const IN_WORDS: readonly (readonly [RegExp, Asked])[] = [
  [
    form(
      `(?:${BASE}の?(?:維持)?以上|keep or (?:improve|better|increase)|(?:at least )?(?:the )?baseline or (?:more|better|higher))`,
    ),
    { kind: 'keep-or-better', way: 'up' },
  ],
  [
    form(
      `(?:${BASE})?[をの]?維持(?:以上|[・、]?(?:または|又は|もしくは|及び|し)?[、]?${TO_RISE.replace('|改善', '')})`,
    ),
    { kind: 'keep-or-better', way: 'up' },
  ],
  [
    form(`(?:${BASE})?[をの]?維持[・、]?(?:または|又は|もしくは|及び|し)?、?改善`),
    { kind: 'keep-or-better', way: undefined },
  ],
  [
    form(`(?:${BASE}の?以下|(?:the )?baseline or (?:less|lower|fewer))`),
    { kind: 'keep-or-better', way: 'down' },
  ],
  [form(`(?:(?:${BASE})?[をの]?維持|横ばい|keep|maintain)`), { kind: 'keep-or-better', way: 'keep' }],
  [
    form(
      `(?:${BASE})?(?:より|から|を)?(?:の?(?:向上|増加|増|上昇|拡大)|増やす|上げる|上回る|↑|↗|increase|up|more)`,
    ),
    { kind: 'trend', way: 'up' },
  ],
  [
    form(
      `(?:${BASE})?(?:より|から|を)?(?:の?(?:減少|減|削減|低減|縮小|抑制)|減らす|下げる|下回る|↓|↘|decrease|reduce|down|less)`,
    ),
    { kind: 'trend', way: 'down' },
  ],
];

/** How a cell begins that was meant to be a number, or that a spreadsheet program would run as a formula. */
const LIKE_A_NUMBER = /^(?:約|およそ|概ね)?\s*[-+△▲¥\\.=@]?\s*[\dOoIl.]*\d/;

/**
 * Reads a cell that should hold a target. Words without a number are a target in words; a number that cannot be read
 * is at fault.
 *
 * @param unit the unit of the indicator; `undefined` where none is known yet.
 */
export function targetOf(text: string, unit: string | undefined): ReadTarget {
  const printed = oneLine(text);
  if (printed === '' || isDash(text)) return { kind: 'none' };
  const { bare, beside } = apart(text);
  const { year, survey, notes: said = [] } = beside ?? {};
  const notes = survey === undefined ? said : [...said, survey];
  // 「R2比」 names a year that is not the one in which a target is due.
  const isDue = survey === undefined || /目標|達成|期限/.test(survey);
  const target = (asked: Asked): ReadTarget => ({
    kind: 'target',
    asked,
    ...(year && isDue && { due: year }),
    notes,
    printed,
  });
  const inWords = IN_WORDS.find(([one]) => one.test(bare.replaceAll(' ', '')) || one.test(bare));
  if (notes.some((note) => COMPARED.test(note))) return target({ kind: 'text' });
  // A figure in brackets, as in 「増加（100人以上）」, asks for more than the word does.
  if (inWords)
    return target(beside && !said.some((note) => FIGURE.test(note)) ? inWords[1] : { kind: 'text' });
  const read = beside && (rangeOf(bare, unit) ?? numberOf(bare, unit));
  if (typeof read === 'object') return target(read);
  if (typeof read === 'string') return { kind: 'fault', code: read, ...unitIn(bare) };
  if (LIKE_A_NUMBER.test(plain(text)) || /^[=@]/.test(bare) || bare === '')
    return { kind: 'fault', code: 'cell-not-a-target' };
  return target({ kind: 'text' });
}

const FIGURE = /^(?!注\s?[\d０-９]+$).*[\d０-９]/s;

/** Measured against something else than the indicator's own unit: 「R2比」, 「対前年度」. */
const COMPARED = /(?:^|[^成])比$|^対(?:前|昨|基準|現状|当初|計画|策定|令|平|昭|[RHSＲＨＳ\d０-９])/i;

const unitIn = (bare: string) => {
  const rest = writtenNumber(bare)?.rest;
  return rest === undefined ? {} : { unit: rest };
};

function numberOf(
  bare: string,
  unit: string | undefined,
): Asked | UnitFault | 'cell-not-a-target' | undefined {
  const written = writtenNumber(bare);
  if (!written) return undefined;
  const number = withUnit(written, unit);
  if (typeof number === 'string') return number === 'cell-not-a-number' ? 'cell-not-a-target' : number;
  const { bound, isApproximate, isSigned } = written;
  const operator =
    bound === undefined ? undefined : bound === 'at-least' || bound === 'above' ? 'at-least' : 'at-most';
  return {
    kind: 'number',
    ...number,
    ...(operator && { operator }),
    isStrict: bound === 'above' || bound === 'below',
    isApproximate,
    isSigned,
  };
}

/** 10〜20%, where the unit may stand at one end or at both. */
function rangeOf(
  bare: string,
  unit: string | undefined,
): Asked | UnitFault | 'cell-not-a-target' | undefined {
  const [from, to, ...more] = bare.split('~');
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const last = writtenNumber(to);
  const first = writtenNumber(from);
  if (!first || !last || first.bound || last.bound) return 'cell-not-a-target';
  const max = withUnit(last, unit);
  if (typeof max === 'string') return max === 'cell-not-a-number' ? 'cell-not-a-target' : max;
  const min = withUnit(first, max.unit === '' ? unit : max.unit);
  if (typeof min === 'string') return min === 'cell-not-a-number' ? 'cell-not-a-target' : min;
  if (min.value > max.value) return 'cell-not-a-target';
  const decimals = Math.max(min.decimals ?? 0, max.decimals ?? 0);
  const isSigned = first.isSigned || last.isSigned;
  return { kind: 'range', min: min.value, max: max.value, isSigned, unit: max.unit, decimals };
}
