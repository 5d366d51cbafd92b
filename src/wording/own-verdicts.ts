import { formatDigits, formatSigned } from '../locale/index.js';
import type { AssignedVerdict, Grade, MetCondition, SchemeOutcome, Verdicts } from '../model/index.js';
import type { Condition, Indicator, StatusScheme } from '../schema/index.js';
import { OWN_VERDICTS } from './own-verdicts.messages.js';
import { langOfText, say, type Reader } from './reader.js';
import { momentText } from './records.js';
import { RULES } from './rules.messages.js';
import { differenceText } from './indicator.js';
import { signedDifferenceText } from './signed-difference.js';
import { TONES, verdictView, type VerdictView } from './verdict.js';
import { VERDICTS } from './verdict.messages.js';

/** The verdict that leads, in the city's own word where it has one, with the shape and colour of what it is like. */
export function shownVerdictView(verdicts: Verdicts, reader: Reader): VerdictView {
  const { standard, scheme, assigned, shown } = verdicts;
  if (shown === 'assigned' && assigned) return assignedVerdictView(assigned, reader);
  if (shown === 'scheme' && scheme) return outcomeView(scheme, reader);
  return verdictView(standard, reader.language);
}

function outcomeView(outcome: SchemeOutcome, reader: Reader): VerdictView {
  if (outcome.kind === 'not-graded')
    return gradeView({ code: 'not-judged', ...outcome.grade, like: 'not-judged' }, reader);
  const { sureness } = outcome;
  const modifier = VERDICTS[reader.language].sureness[sureness];
  return { ...gradeView(outcome.grade, reader), sureness, ...(modifier !== undefined && { modifier }) };
}

function gradeView({ label, meaning, like }: Grade, reader: Reader): VerdictView {
  const lang = label === undefined ? undefined : langOfText(label, reader);
  return {
    verdict: like,
    word: label === undefined ? VERDICTS[reader.language].word[like] : say(label, reader),
    ...(lang !== undefined && { lang }),
    ...(meaning !== undefined && { meaning: say(meaning, reader) }),
    sureness: 'firm',
    tone: TONES[like],
  };
}

/** A verdict that people gave on any record, in the scheme's word and shape. */
export const assignedVerdictView = (given: AssignedVerdict, reader: Reader): VerdictView => ({
  ...gradeView(given.grade, reader),
  assigned: assignedView(given, reader),
});

function assignedView(
  { grade, assignment }: AssignedVerdict,
  reader: Reader,
): NonNullable<VerdictView['assigned']> {
  const { by, on, period, reason } = assignment;
  const who = say(by, reader);
  const when = on === undefined ? undefined : momentText(on, reader);
  const what = period === undefined ? undefined : momentText(period, reader);
  const { word } = gradeView(grade, reader);
  return {
    by: who,
    ...(when !== undefined && { on: when }),
    ...(what !== undefined && { period: what }),
    ...(reason !== undefined && { reason: say(reason, reader) }),
    sentence: OWN_VERDICTS[reader.language].assigned(word, who, when, what),
  };
}

/** Why this verdict, where the city's own rules or people gave it. */
export interface OwnVerdictWhy {
  /** By which rule, with the numbers put in; who gave it; or why there is none. */
  readonly rule: string;
  /** The scheme that decided; absent where people did. */
  readonly scheme?: string;
  /** What those who gave the verdict say about it, in the plan's words. */
  readonly reason?: { readonly term: string; readonly text: string };
  /** What stands beside it: that it is older than the value, and what is computed. */
  readonly beside: readonly string[];
  /** Whose evaluation it is. */
  readonly computed: string;
}

/** `undefined` where the standard rules decide, which have their words in `RULES`. */
export function ownVerdictWhy(
  verdicts: Verdicts,
  indicator: Indicator,
  statusScheme: StatusScheme | undefined,
  reader: Reader,
): OwnVerdictWhy | undefined {
  const words = OWN_VERDICTS[reader.language];
  const { standard, scheme, assigned, agreement, shown } = verdicts;
  const standardWord = verdictView(standard, reader.language).word;
  if (shown === 'assigned' && assigned) {
    const { reason } = assigned.assignment;
    const computed = scheme?.kind === 'graded' ? gradeView(scheme.grade, reader).word : standardWord;
    const isComputed = scheme?.kind === 'graded' || standard.verdict !== 'not-judged';
    return {
      rule: assignedView(assigned, reader).sentence,
      ...(reason !== undefined && { reason: { term: words.reason, text: say(reason, reader) } }),
      beside: [
        ...(assigned.isOlder ? [words.older] : []),
        ...(agreement ? [words.agreement[agreement](computed)] : isComputed ? [words.besides(computed)] : []),
      ],
      computed: words.givenByPeople,
    };
  }
  if (shown === 'standard' || !scheme) return undefined;
  const isStandardJudged = standard.verdict !== 'not-judged';
  return {
    rule: schemeRuleText(scheme, indicator, reader),
    ...(statusScheme && { scheme: words.byScheme(say(statusScheme.title, reader)) }),
    beside: scheme.kind === 'not-graded' && isStandardJudged ? [words.besides(standardWord)] : [],
    computed: scheme.kind === 'graded' ? words.computedByScheme : RULES[reader.language].computed,
  };
}

/** The rule that decided, with the numbers put in, or why none could. */
export function schemeRuleText(outcome: SchemeOutcome, indicator: Indicator, reader: Reader): string {
  const words = OWN_VERDICTS[reader.language];
  if (outcome.kind === 'graded') {
    const { word } = gradeView(outcome.grade, reader);
    if (outcome.conditions.length === 0) return otherwiseText(outcome.failed.at(-1), word, indicator, reader);
    const told = outcome.conditions.map((one) => conditionText(one, indicator, reader));
    return words.because(told.join(words.and), word);
  }
  const { because, quantity } = outcome;
  if (because in words.ungraded) return words.ungraded[because as keyof typeof words.ungraded];
  const name = quantity === undefined ? '' : quantityName(quantity, reader);
  if (because in words.unevaluable) return words.unevaluable[because as keyof typeof words.unevaluable](name);
  return VERDICTS[reader.language].unjudged[because as keyof (typeof VERDICTS)['ja']['unjudged']];
}

/** Where the last rule takes all that is left: by how much the one before it was not met. */
function otherwiseText(
  failed: MetCondition | undefined,
  word: string,
  indicator: Indicator,
  reader: Reader,
): string {
  const words = OWN_VERDICTS[reader.language];
  const is = failed && OPPOSITE[failed.condition.is];
  if (!is) return words.otherwise(word);
  const condition = { ...failed.condition, is };
  return words.because(conditionText({ ...failed, condition }, indicator, reader), word);
}

const OPPOSITE: Readonly<Record<Condition['is'], Condition['is'] | undefined>> = {
  '<': '>=',
  '<=': '>',
  '=': undefined,
  '>=': '<',
  '>': '<=',
  yes: 'no',
  no: 'yes',
};

function quantityName(quantity: Condition['quantity'], reader: Reader): string {
  const words = OWN_VERDICTS[reader.language];
  return quantity in words.quantity
    ? words.quantity[quantity as keyof typeof words.quantity]
    : words.stateName[quantity as keyof typeof words.stateName];
}

function conditionText(
  { condition, value, than }: MetCondition,
  indicator: Indicator,
  reader: Reader,
): string {
  const words = OWN_VERDICTS[reader.language];
  const { quantity, is } = condition;
  if (is === 'yes' || is === 'no') return words.state[quantity as keyof typeof words.state][is];
  if (typeof value === 'boolean' || than === undefined) return quantityName(quantity, reader);
  if (quantity.startsWith('better-than-') && typeof condition.than === 'number')
    return betterText(quantity, is, value, than, indicator, reader);
  const [one, other] = amountTexts(quantity, value, than, indicator, reader);
  return words.compared[is](
    quantityName(quantity, reader),
    one,
    typeof condition.than === 'string' ? words.other(quantityName(condition.than, reader), other) : other,
  );
}

/** Better and worse in words rather than in signs; a border at 0 is the target or the baseline itself. */
function betterText(
  quantity: Condition['quantity'],
  is: Exclude<Condition['is'], 'yes' | 'no'>,
  value: number,
  than: number,
  indicator: Indicator,
  reader: Reader,
): string {
  const words = OWN_VERDICTS[reader.language];
  const name = words.than[quantity.startsWith('better-than-target') ? 'target' : 'baseline'];
  const amounts = quantity.endsWith('percent')
    ? amountTexts('distance-from-target-percent', Math.abs(value), Math.abs(than), indicator, reader)
    : [value, than].map((amount) => differenceText(indicator, amount, reader));
  const placeOf = (amount: number, text = '') =>
    amount === 0 ? words.same(name) : (amount > 0 ? words.better : words.worse)(name, text);
  const place = placeOf(value, amounts[0]);
  return than === 0 && (is !== '=' || value === 0)
    ? words.stands(place)
    : words.beside[is](place, placeOf(than, amounts[1]));
}

/**
 * Two amounts of one quantity, with as many digits as show on which side of the other the first lies: 89.96 % is not 90.0 %.
 */
function amountTexts(
  quantity: Condition['quantity'],
  value: number,
  than: number,
  indicator: Indicator,
  reader: Reader,
): readonly [string, string] {
  if (quantity === 'better-than-target' || quantity === 'better-than-baseline')
    return [signedDifferenceText(indicator, value, reader), signedDifferenceText(indicator, than, reader)];
  // Shares of a way and of a time are told in percent.
  const factor = quantity.includes('percent') ? 1 : 100;
  const isSigned = quantity.startsWith('better');
  const size = (amount: number, decimals: number) =>
    (isSigned ? formatSigned : formatDigits)(amount * factor, reader.language, decimals);
  const distance = Math.abs(value - than) * factor;
  const decimals = [1, 2, 3, 4, 5, 6].find((digits) => distance === 0 || distance >= 10 ** -digits) ?? 6;
  const plain = Number.isInteger(than * factor) ? size(than, 0) : size(than, decimals);
  return [`${size(value, decimals)}%`, `${plain}%`];
}
