import type { Words } from './statements.messages.js';

const words: Words = {
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
};
export default words;
