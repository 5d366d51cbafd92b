import type { InEveryLanguage } from '../locale/index.js';
import type { Statement } from '../schema/index.js';

/** What a statement above the hierarchy is, where the plan gives it no name of its own. */
export const STATEMENTS: InEveryLanguage<Readonly<Record<Statement['kind'], string>>> = {
  ja: {
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
  },
  'ja-simple': {
    vision: '将来の すがた',
    purpose: '目的',
    principle: '大切な 考え',
    pillar: '柱',
    goal: '目標',
    direction: '進む 方向',
    'desired-state': '目指す すがた',
    'revision-policy': '計画を 直す 方針',
    delivery: '進め方',
    other: 'そのほか',
  },
  en: {
    vision: 'Vision',
    purpose: 'Purpose',
    principle: 'Principle',
    pillar: 'Pillar',
    goal: 'Goal',
    direction: 'Direction',
    'desired-state': 'Desired state',
    'revision-policy': 'Policy of the revision',
    delivery: 'Delivery',
    other: 'Other',
  },
};
