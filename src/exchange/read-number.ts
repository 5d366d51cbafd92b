import { comparable } from '../model/index.js';
import { plain } from './plain.js';

/** How a number is meant: 以上, 以下, 超, 未満. */
export type Bound = 'at-least' | 'at-most' | 'above' | 'below';

/** A number as a cell writes it, before its unit is compared. */
export interface WrittenNumber {
  /** Plain digits with a sign and a point: -1234.5. */
  readonly digits: string;
  /** What stands behind the digits: 人, 万人, %, 億2,000万円. */
  readonly rest: string;
  readonly isApproximate: boolean;
  /** Whether it bears a sign: it may be an amount by which something changes. */
  readonly isSigned: boolean;
  readonly bound?: Bound;
}

const APPROXIMATE = /^(?:約|およそ|おおよそ|概ね|おおむね|approx(?:imately|\.)?|about|circa)\s*/i;
const APPROXIMATE_AFTER = /\s*(?:程度|前後|ほど)$/;

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:>=|≥|≧|at least)\s*/i, 'at-least'],
  [/^(?:<=|≤|≦|at most)\s*/i, 'at-most'],
  [/^(?:>|more than|over)\s*/i, 'above'],
  [/^(?:<|less than|under)\s*/i, 'below'],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/\s*(?:以上|or (?:more|higher|above|over|better))$/i, 'at-least'],
  [/\s*(?:以下|以内|or (?:less|lower|below|under|fewer))$/i, 'at-most'],
  [/\s*(?:を?超える|超|を上回る)$/, 'above'],
  [/\s*(?:未満|を下回る)$/, 'below'],
];

/** A sign, digits grouped by threes or not at all, a fraction; then whatever follows. */
const NUMBER =
  /^(?<sign>[-+△▲∆▵])?\s?(?<yen>[¥￥\\])?(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?<fraction>\.\d+)?(?![\d,.])\s?(?<rest>.*)$/;

/** Reads a text that is one number; `undefined` where it is none. */
export function writtenNumber(text: string): WrittenNumber | undefined {
  let line = plain(text);
  const begins = APPROXIMATE.exec(line);
  if (begins) line = line.slice(begins[0].length);
  const before = BEFORE.find(([form]) => form.test(line));
  if (before) line = line.replace(before[0], '');
  const after = AFTER.find(([form]) => form.test(line));
  if (after) line = line.replace(after[0], '');
  const ends = APPROXIMATE_AFTER.exec(line);
  if (ends) line = line.slice(0, ends.index);
  const { sign, yen, whole, fraction, rest = '' } = NUMBER.exec(line)?.groups ?? {};
  if ((whole === undefined && fraction === undefined) || (before && after)) return undefined;
  const bound = before?.[1] ?? after?.[1];
  return {
    digits: `${sign === undefined || sign === '+' ? '' : '-'}${(whole ?? '0').replaceAll(',', '')}${fraction ?? ''}`,
    rest: yen === undefined ? rest : `${rest}円`,
    isApproximate: begins !== null || ends !== null,
    isSigned: sign !== undefined,
    ...(bound && { bound }),
  };
}

/** A number with its unit settled. */
export interface UnitNumber {
  readonly value: number;
  readonly unit: string;
  /** Digits behind the point as written; `undefined` where 万 or 億 shift it. */
  readonly decimals: number | undefined;
}

export type UnitFault = 'cell-not-a-number' | 'cell-too-precise' | 'cell-other-unit';

/**
 * Compares the unit behind a number with that of its indicator. 万, 億 and 兆 are resolved where the unit of the
 * indicator is without them, or where digits follow them: 1.2万人 is 12,000 人 beside 人, and 1.2 beside 万人.
 *
 * @param expected the unit of the indicator; `undefined` where none is known yet.
 */
export function withUnit(
  { digits, rest }: WrittenNumber,
  expected: string | undefined,
): UnitNumber | UnitFault {
  if (rest === '' || (expected !== undefined && isSameUnit(rest, expected)))
    return exact(digits, expected ?? '');
  const myriads = inMyriads(digits, rest);
  if (expected !== undefined) {
    if (myriads && isSameUnit(myriads.unit, expected)) return exact(myriads.digits, myriads.unit, true);
    return isUnit(rest) ? 'cell-other-unit' : 'cell-not-a-number';
  }
  const isYear = rest.startsWith('年') && /^(?:18|19|20|21)\d\d$/.test(digits);
  if (isYear || MORE_THAN_A_UNIT.test(rest)) return 'cell-not-a-number';
  if (myriads?.isComposite) return exact(myriads.digits, myriads.unit, true);
  return isUnit(rest) ? exact(digits, rest) : 'cell-not-a-number';
}

/** Behind a number whose unit is not known, words that make another number of it, or none: 100人増, 2030年度, 0未集計. */
const MORE_THAN_A_UNIT =
  /[増減↑↓↗↘→]|以上|以下|未満|維持|達成|向上|削減|まで|から|より|目指|目標|^[pr*]$|^注|見込|推計|概算|予測|速報|暫定|集計|公表|確定/;

/** Units that say how much of something else: they cannot be those of numbers that stand without any. */
const RELATIVE = /^(?:%|パーセント|percent|per cent|割|倍|ポイント|pt)$/i;

export const isRelative = (unit: string): boolean => RELATIVE.test(plain(unit));

const PERCENT = /^(?:%|パーセント|percent|per cent)$/i;

export const isPercentSign = (unit: string): boolean => PERCENT.test(plain(unit));

export const isSameUnit = (a: string, b: string): boolean =>
  comparable(a) === comparable(b) || (isPercentSign(a) && isPercentSign(b));

/** What can stand behind a number and be its unit: no other number, no letter O for a zero, no power, no sentence. */
const isUnit = (rest: string): boolean =>
  rest.length <= 16 &&
  !/^[OoI](?![A-Za-z])|^[\u00B2\u00B3\u00B9\u2070-\u209F\u2460-\u24FF]/.test(rest) &&
  !/[+*=<>~:;!?"'|\\、。「」@#&※†‡]/.test(rest) &&
  !/[-,.△▲]/.test(rest.replace('t-CO2', '')) &&
  !/\d/.test(rest.replace(/(?:k?m|CO)[23]/gi, ''));

const POWERS: Readonly<Record<string, number>> = { 千: 3, 百万: 6, 万: 4, 億: 8, 兆: 12 };

/** 1億2,000万円 as 120000000 円. */
function inMyriads(digits: string, rest: string) {
  const sign = digits.startsWith('-') ? '-' : '';
  const first = /^(百万|[千万億兆])/.exec(rest)?.[1];
  if (first === undefined) return undefined;
  let total = shifted(digits.slice(sign.length), first);
  let left = rest.slice(first.length);
  let last = POWERS[first] ?? 0;
  let isComposite = false;
  for (let part = PART.exec(left); part; part = PART.exec(left)) {
    const [whole, number = '', power] = part;
    const exponent = power === undefined ? 0 : (POWERS[power] ?? 0);
    if (exponent >= last || total.includes('.') || Number(number.replaceAll(',', '')) >= 10 ** last)
      return undefined;
    const more = shifted(number.replaceAll(',', ''), power);
    total = (BigInt(total) + BigInt(more)).toString();
    left = left.slice(whole.length);
    last = exponent;
    isComposite = true;
  }
  return isUnit(left) ? { digits: sign + total, unit: left, isComposite } : undefined;
}

const PART = /^\s?(\d{1,3}(?:,\d{3})+|\d+)(百万|[千万億兆])?/;

/** Plain digits moved by a power of ten without the noise of binary fractions. */
function shifted(digits: string, power: string | undefined): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const by = power === undefined ? 0 : (POWERS[power] ?? 0);
  const padded = fraction.padEnd(by, '0');
  const left = padded.slice(by).replace(/0+$/, '');
  const moved = (whole + padded.slice(0, by)).replace(/^0+(?=\d)/, '');
  return left === '' ? moved : `${moved}.${left}`;
}

const written = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 21 });

/** The number of plain digits, unless a number of this machine cannot hold them all. */
function exact(digits: string, unit: string, isShifted = false): UnitNumber | UnitFault {
  const value = Number(digits);
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(digits) ?? [];
  const canonical = `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  if (!Number.isFinite(value) || written.format(value) !== canonical) return 'cell-too-precise';
  // What is printed the same may still be another number beyond 2 to the 53rd.
  if (fraction === '' && BigInt(value) !== BigInt(canonical)) return 'cell-too-precise';
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { value: value === 0 ? 0 : value, unit, decimals: isShifted ? undefined : decimals };
}
