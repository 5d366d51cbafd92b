import { formatDate, formatDigits, formatNumber, westernYear } from '../locale/index.js';
import { comparable, printedOf, whenOf } from '../model/index.js';
import {
  datePartsOf,
  type Figure,
  type Item,
  type Moment,
  type Plan,
  type Statement,
  type Text,
} from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { say, type Reader } from './reader.js';

/**
 * A moment in words: what the document prints, and the normalised year where that says something else.
 *
 * @param inFull with the western year beside the era, as at the first mention: 令和4年度（2022年度）.
 */
export function momentText(moment: Moment, reader: Reader, { inFull = false } = {}): string {
  const when = whenOf(moment);
  const parts = when === undefined ? undefined : datePartsOf(when);
  const { basis, printed }: Exclude<Moment, string> = typeof moment === 'object' ? moment : { at: moment };
  const { inBrackets, inferred, joint, notStated } = COMMON[reader.language];
  const names = [
    printed,
    parts && formatDate(parts, reader.language),
    parts && inFull ? westernYear(parts, reader.language) : undefined,
  ].filter((name) => name !== undefined);
  const [first = notStated, ...others] = names.filter(
    (name, index) => !names.slice(0, index).some((told) => comparable(told).includes(comparable(name))),
  );
  const text = others.length > 0 ? `${first}${inBrackets(others.join(joint))}` : first;
  return basis === 'inferred' ? `${text}${inBrackets(inferred)}` : text;
}

/** A title as it may be shown: with the marks of its state, and words where there is none. */
export interface TitleView {
  readonly text: string;
  /** （仮） before a provisional title. */
  readonly prefix?: string;
  readonly isMissing: boolean;
  /** What a reader must know about the title: to be shown as a note. */
  readonly note?: string;
}

export function titleOf(
  record: Pick<Item | Statement, 'title' | 'titleState' | 'inferredTitle'>,
  reader: Reader,
): TitleView {
  const words = COMMON[reader.language];
  if (record.title === null) {
    const inferred = record.inferredTitle;
    return {
      text: words.untitled,
      isMissing: true,
      ...(inferred && { note: words.untitledMeaning(say(inferred.title, reader)) }),
    };
  }
  const text = say(record.title, reader);
  return record.titleState === 'provisional'
    ? { text, prefix: words.provisionalTitle, isMissing: false }
    : { text, isMissing: false };
}

/** Number and title in one line, as 施策1 学校との連携. */
export function numberedTitle(item: Item, reader: Reader): string {
  const { text, prefix = '' } = titleOf(item, reader);
  return item.number === undefined ? `${prefix}${text}` : `${item.number} ${prefix}${text}`;
}

/** A value with its unit behind it: 79,225人, 20.5%, 5万人, 50,000千円. */
export function quantityText(value: number, unit: Text | null, reader: Reader, decimals?: number): string {
  return `${numberText(value, unit, reader, decimals)}${unitSuffix(unit, reader)}`;
}

/** The number of such a value alone. Before a unit that is a number itself it keeps its digits: never 5万千円. */
export function numberText(value: number, unit: Text | null, reader: Reader, decimals?: number): string {
  const isOfNumbers = unit !== null && /^[0-9０-９十百千万億兆]/u.test(say(unit, reader));
  return (isOfNumbers ? formatDigits : formatNumber)(value, reader.language, decimals);
}

/** The unit as it stands behind a number: Japanese sets no space, and none stands before a percent sign. */
export function unitSuffix(unit: Text | null, reader: Reader): string {
  if (unit === null) return '';
  const text = say(unit, reader);
  return reader.language === 'en' && !/^[%％‰°]/.test(text) ? ` ${text}` : text;
}

/** What a figure of a report says, or why it says nothing. */
export function figureText(figure: Figure, reader: Reader): { value: string; isMissing: boolean } {
  const words = COMMON[reader.language];
  if (figure.missing || figure.value === undefined)
    return { value: words.missing[figure.missing?.reason ?? 'unstated'], isMissing: true };
  if (typeof figure.value === 'boolean')
    return { value: figure.value ? words.yes : words.no, isMissing: false };
  const value = typeof figure.value === 'number' ? formatDigits(figure.value, reader.language) : figure.value;
  return { value: figure.approximate ? words.approximately(value) : value, isMissing: false };
}

/** Where a plan's data comes from, in one line: publisher, document, date. */
export function sourceLine(plan: Plan, reader: Reader): string {
  const { colon, quoted, inBrackets, listJoint, source } = COMMON[reader.language];
  const documents = (plan.documents ?? []).filter((one) => (one.kind ?? 'source') === 'source');
  const names = documents.map((one) => {
    const { published } = one;
    const isDated = whenOf(published) !== undefined || printedOf(published) !== undefined;
    const extras = [
      one.draft?.printed,
      published && isDated ? momentText(published, reader) : undefined,
    ].filter((extra) => extra !== undefined);
    return quoted(say(one.title, reader)) + (extras.length > 0 ? inBrackets(extras.join(listJoint)) : '');
  });
  const titles = names.length > 0 ? names.join(listJoint) : quoted(say(plan.title, reader));
  const gap = reader.language === 'en' ? ' ' : '';
  return `${source}${colon}${say(plan.publisher.name, reader)}${gap}${titles}`;
}
