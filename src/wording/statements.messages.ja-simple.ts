import type { Words } from './statements.messages.js';

const words: Words = {
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
};
export default words;
