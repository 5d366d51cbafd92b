// How a figure or a year may be written where a widget shows it: as the library writes it, or as the document prints it.
import { formatDate, formatDigits, formatNumber, westernYear } from '../../src/locale/index.js';
import { datePartsOf } from '../../src/schema/index.js';
import { bare, narrow } from './said.js';
import type { DatedAt, Leaf, Statement } from './statements.js';

/** @param decimals that the record asks for, beside those that the number has. */
export function numberForms(value: number, decimals: number | undefined): readonly string[] {
  return distinct([
    formatNumber(value, 'ja'),
    formatDigits(value, 'ja'),
    ...(decimals === undefined
      ? []
      : [formatNumber(value, 'ja', decimals), formatDigits(value, 'ja', decimals)]),
  ]);
}

/** The unit that a field has by itself, where no record gives one. */
export const unitOf = (field: string): string =>
  field.endsWith('/years') ? '年' : field.endsWith('/pages') ? 'ページ' : '';

export function momentForms({ at, printed }: DatedAt): readonly string[] {
  const parts = at === null ? undefined : datePartsOf(at);
  const forms = parts ? [formatDate(parts, 'ja'), westernYear(parts, 'ja')] : [];
  return distinct([...forms, printed].flatMap((form) => (form === undefined ? [] : [bare(form)])));
}

/** Whether a text only says again what the value, the title or the plan beside it says. */
export function isRepeated(
  { kind, field, value }: Leaf,
  { data, owner }: Pick<Statement, 'data' | 'owner'>,
): boolean {
  if (kind !== 'text') return false;
  const same = narrow(bare(value));
  if (field.endsWith('/printed')) {
    const figure = data['value'] ?? data['amount'];
    if (typeof figure !== 'number') return false;
    const thousands = numberForms(figure / 1000, undefined).map((form) => `${form}千`);
    return [...numberForms(figure, undefined), ...thousands].some((form) => same.includes(form));
  }
  if (field === 'documents/publisher') {
    const publisher = owner?.data['publisher'] as { readonly name?: unknown } | undefined;
    return publisher?.name === value;
  }
  // （仮） is the state of the title.
  return field.endsWith('/titlePrinted') && same === `(仮)${narrow(bare(String(data['title'])))}`;
}

const distinct = (forms: readonly string[]): readonly string[] => [...new Set(forms)];
