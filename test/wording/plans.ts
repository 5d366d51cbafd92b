import type { Indicator, Target } from '../../src/schema.js';
import type { Language } from '../../src/locale/index.js';
import type { Reader } from '../../src/wording/index.js';

export const readerIn = (language: Language): Reader => ({ language, planLanguage: 'ja', startMonth: 4 });

/** An indicator that rises from 10 件 in 2020 to 14 件 in 2022, with the parts that a test is about. */
export const indicatorWith = (parts: Partial<Indicator>): Indicator => ({
  id: 'k',
  title: '相談の件数',
  unit: '件',
  kind: 'count',
  direction: { value: 'up', basis: 'stated' },
  baseline: { value: 10, period: 'FY2020' },
  observations: [{ period: 'FY2022', value: 14 }],
  ...parts,
});

export const atLeast = (value: number, parts: Partial<Target> = {}): Target =>
  ({ operator: 'at-least', value, due: null, ...parts }) as Target;
