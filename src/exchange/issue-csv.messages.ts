import { inEveryLanguage } from '../locale/index.js';
import type { Column } from './issue-csv.js';

/** The heads of the columns, and the words of rows that name a gap. */
export interface Words {
  readonly columns: Readonly<Record<Column, string>>;
  /** A link, and each kind of gap. */
  readonly row: Readonly<Record<'link' | 'other' | 'unanswered' | 'idle' | 'unmeasured' | 'below', string>>;
  readonly wholePlan: string;
}

const ja: Words = {
  columns: {
    publisher: '自治体',
    plan: '計画',
    edition: '版',
    asOf: 'データの時点',
    row: '行の種類',
    block: '課題のまとまり',
    issue: '課題',
    issueId: '課題のid',
    policy: '施策など',
    policyId: '施策などのid',
    level: '結びつく項目の階層',
    item: '結びつく項目',
    itemId: '結びつく項目のid',
    kind: '結びつきの種類',
    weight: '重み',
    basis: '根拠',
    confidence: '確からしさ',
    reason: '理由',
    notes: '注',
    source: '出典',
    licence: '利用条件',
  },
  row: {
    link: '結びつき',
    other: 'ほかのつながり',
    unanswered: '結びつきのない課題',
    idle: '課題と結びつかない施策',
    unmeasured: '指標のない施策など',
    below: '課題と結びつかない項目',
  },
  wholePlan: '計画全体',
};

export const ISSUE_CSV = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./issue-csv.messages.ja-simple.js'),
  en: () => import('./issue-csv.messages.en.js'),
});
