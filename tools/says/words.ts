// In which words widgets say what the plan file says by a word of a fixed list or by yes and no.
import { COMMON } from '../../src/wording/index.js';
import { bare } from './said.js';
import type { Leaf } from './statements.js';

const common = COMMON.ja;

/** Any of these is enough; `undefined` where the value says nothing that needs words. */
type Words = Readonly<Record<string, readonly string[] | undefined>>;

const inferred = [common.inferred, '読み取', '編集者が'];
const sureness = {
  medium: [common.sureness(common.confidence.medium), '・中', '確かさ中', '（中）'],
  low: [common.sureness(common.confidence.low), '・低', '確かさ低', '（低）'],
};

/** By the end of the field's path. A value that is not named needs no words. */
const SAID: readonly (readonly [field: RegExp, words: Words])[] = [
  [/(^|\/)basis$/, { inferred }],
  [/^links\/confidence$/, sureness],
  [/doubts\/confidence$/, sureness],
  [
    /observations\/missing\/reason$/,
    Object.fromEntries(Object.entries(common.missing).map(([k, v]) => [k, [v]])),
  ],
  [/accumulation$/, { cumulative: ['累計'], yearly: ['単年度', '年間', 'この年度'] }],
  [/standing\/kind$/, { reference: ['参考'] }],
  [/targets\/operator$/, { 'keep-or-better': ['現状以上', '現状以下', '現状維持'] }],
  [
    /titleState$/,
    {
      missing: [common.untitled],
      provisional: [common.provisionalTitle, '仮'],
      placeholder: ['丸印'],
    },
  ],
  [/placement\/state$/, { repaired: ['直し'], uncertain: ['確かではありません', '不確か'] }],
  [/outsideGrant$/, { true: ['対象外', '交付金の外'] }],
  [/figures\/approximate$/, { true: ['約', '程度', 'およそ'] }],
  [/figures\/gross$/, { true: ['延べ'] }],
  [/figures\/derived$/, { true: ['読み取った数', '数えた', '計算'] }],
  [/figures\/role$/, { plan: ['計画', '予定'], target: ['目標'], change: ['増', '減', '変化'] }],
  [
    /^roles\/state$/,
    {
      committed: [common.roleState.committed],
      expected: [common.roleState.expected],
      unstated: ['書かれていない', '記載なし', '書かれていません'],
    },
  ],
  [/finance\/stage$/, { unstated: ['予算か決算か'] }],
  [
    /evaluations\/state$/,
    {
      draft: ['案'],
      ambiguous: ['はっきりしません', '案とみられる'],
      'not-filled': ['未記入', '記入がありません', '選ばれていません', '記入なし'],
    },
  ],
  [
    /status\/state$/,
    {
      draft: ['未定稿', '案'],
      outline: ['骨子', '検討'],
      superseded: ['引き継', '前の計画', '旧'],
      unstated: ['書かれていません', '記載なし'],
    },
  ],
  [
    /^changes\/kind$/,
    {
      added: ['追加', '新設', '新しい', '新規'],
      renamed: ['改称', '名称', '名前'],
      merged: ['統合', '一本化', 'まとめ'],
    },
  ],
  [
    /^relations\/kind$/,
    {
      upper: ['上位'],
      supersedes: ['前の計画', '前の版', '引き継'],
      'superseded-by': ['次の計画', '次の版', '引き継'],
      related: ['関連', '関係'],
      'part-of': ['一部'],
    },
  ],
  [
    /^events\/kind$/,
    {
      consultation: ['意見募集'],
      meeting: ['会議', '委員会'],
      adopted: ['策定'],
      revised: ['改定'],
      published: ['公表', '発行', '刊行'],
    },
  ],
  [/actors\/intermediary$/, { true: ['中間支援'] }],
  [/actors\/role$/, { lead: ['担当'], cooperating: ['関係課', '協力'], named: ['名の挙がる', '名前'] }],
  [/marks\/tentative$/, { true: ['検討'] }],
];

/** Words of a list that widgets show by shape, order or other words of the record: each with its reason. */
const SILENT: readonly (readonly [field: RegExp, reason: string])[] = [
  [/notes\/by$/, 'a note of the city begins with its own words, and whose all others are is said once'],
  [/affectsVerdict$/, 'the verdict of the indicator is called conditional'],
  [/^(documents|indicators|actors|levels|statements)\/(kind|role)$/, 'groups records; each has its own name'],
  [/^indicators\/direction\/value$/, 'is said with the verdict and its reason'],
  [/^indicators\/breaks\/kind$/, 'is said by the reason of the break'],
  [
    /(placement|inferredTitle|continues|alsoUnder|changes)\/confidence$/,
    'is said by the state or the reason',
  ],
  [/^outcomes\/(glyph|attention)$/, 'is the shape beside the label'],
  [/^outcomes\/basis$/, 'is said once for all of them, by their note'],
  [/(summary|results|next)\/kind$/, 'an entry and a note to it stand in the same list'],
  [/finance\/source$/, 'is said by the label that the document prints'],
  [/^links\/(kind|weight)$/, 'is said by the place of the link in its widget, and by its line'],
];

/** Words of which any says the value; `undefined` where it needs none. */
export function wordsFor({ field, value }: Leaf & { readonly kind: 'word' }): readonly string[] | undefined {
  if (SILENT.some(([end]) => end.test(field))) return undefined;
  const words = SAID.find(([end]) => end.test(field))?.[1][String(value)];
  return words?.map(bare);
}

/** Whether somebody has decided how a word is to be said, or that it needs none. */
export const isDecided = (field: string): boolean => [...SAID, ...SILENT].some(([end]) => end.test(field));
