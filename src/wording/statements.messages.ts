import { inEveryLanguage } from '../locale/index.js';
import type { Statement } from '../schema/index.js';

/** What a statement above the hierarchy is, where the plan gives it no name of its own. */
export type Words = Readonly<Record<Statement['kind'], string>>;

const ja: Words = {
  vision: '将来像',
  purpose: '目的',
  principle: '基本理念',
  pillar: '柱',
  goal: '目標',
  direction: '方向性',
  'desired-state': '目指す姿',
  'revision-policy': '改定の方針',
  delivery: '進め方',
  other: 'その他',
};

export const STATEMENTS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./statements.messages.ja-simple.js'),
  en: () => import('./statements.messages.en.js'),
});
