import { formatDigits } from '../locale/index.js';
import type { Money, Purse, SumCheck } from '../model/finance.js';
import type { Text } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { MONEY } from './money.messages.js';
import { say, type Reader } from './reader.js';
import { unitSuffix } from './records.js';

export { MONEY };

/** An amount with its unit, in digits always, so that amounts line up and can be checked: 5,354,000円. */
export const moneyText = (amount: number, unit: Text, reader: Reader): string =>
  `${formatDigits(amount, reader.language)}${unitSuffix(unit, reader)}`;

/** The same with how far the money has come, where the document says so: 事業費（決算）. */
export function stagedLabel(money: Money, reader: Reader): string {
  const label = moneyLabel(money, reader);
  const { inBrackets } = COMMON[reader.language];
  return money.stage === 'unstated'
    ? label
    : `${label}${inBrackets(MONEY[reader.language].stage[money.stage])}`;
}

/** What the city calls it, else our word for where it comes from. */
export const moneyLabel = ({ label, source }: Money, reader: Reader): string =>
  label === undefined ? MONEY[reader.language].source[source] : say(label, reader);

/** The name of what no source is named for: 交付金以外, or that none is named at all. Never called own funds. */
export function restLabel({ sources }: Purse, reader: Reader): string {
  const words = MONEY[reader.language];
  const names = [...new Set(sources.map((one) => moneyLabel(one, reader)))];
  return names.length === 0 ? words.unnamed : words.rest(names.join(COMMON[reader.language].joint));
}

/**
 * A share in percent with as many digits as keep it from looking like a round one that it is not: 541,000 of 1,083,000
 * is 49.95 %, not 50 %.
 *
 * @returns `undefined` where there is no whole to be a share of.
 */
export function shareText(part: number, whole: number, reader: Reader): string | undefined {
  if (whole <= 0 || part < 0 || part > whole) return undefined;
  const percent = (part / whole) * 100;
  const digits = [0, 1, 2, 3, 4].find((count) => {
    const rounded = Number(percent.toFixed(count));
    const isRound = rounded % 5 === 0;
    return isRound ? Math.abs(rounded - percent) < 1e-9 : count > 0 || Number.isInteger(percent);
  });
  return `${formatDigits(percent, reader.language, digits ?? 4)}%`;
}

/** Whether the parts add up to the whole, and if not, by how much; in one sentence. */
export function sumSentence(check: SumCheck, reader: Reader): string {
  const words = MONEY[reader.language];
  const { whole, sum, named, parts, difference, isComplete } = check;
  const label = stagedLabel(whole, reader);
  const text = (amount: number) => moneyText(amount, whole.unit, reader);
  if (!isComplete) return words.incomplete(label, String(named), String(parts), text(sum));
  if (difference === 0) return words.addsUp(String(parts), label);
  return (difference > 0 ? words.tooMuch : words.tooLittle)(
    String(parts),
    label,
    text(sum),
    text(Math.abs(difference)),
  );
}
