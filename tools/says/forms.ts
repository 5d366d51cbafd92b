// How a figure or a year may be written where a widget shows it: as the library writes it, or as the document prints it.
import { formatDate, formatDigits, formatNumber, westernYear } from '../../src/locale/index.js';
import { datePartsOf } from '../../src/schema/index.js';
import { bare, narrow } from './said.js';
import type { DatedAt, Leaf } from './statements.js';

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

/** Whether a printed form says in other letters only what the value or the title beside it says. */
export function isRepeated({ kind, field, value }: Leaf, record: Readonly<Record<string, unknown>>): boolean {
  if (kind !== 'text') return false;
  const same = narrow(bare(value));
  if (field.endsWith('/printed')) {
    const figure = record['value'] ?? record['amount'];
    return typeof figure === 'number' && numberForms(figure, undefined).some((form) => same.includes(form));
  }
  // （仮） is the state of the title.
  return field.endsWith('/titlePrinted') && same === `(仮)${narrow(bare(String(record['title'])))}`;
}

const distinct = (forms: readonly string[]): readonly string[] => [...new Set(forms)];
