import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { verdictsOf } from '../../src/model/scheme.js';
import { parsePlanText } from '../../src/schema.js';
import { QUANTITIES, STATES } from '../../src/schema/plan.js';
import { planOf, the } from '../seeds/seed.js';

const guide = readFileSync(new URL('../../docs/status-scheme.md', import.meta.url), 'utf8');

const blocks = [...guide.matchAll(/^( *)```json\n([\s\S]*?)^\1```$/gm)].map(([, , text = '']) => text);
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));

describe('docs/status-scheme.md', () => {
  const whole = blocks.find((text) => text.includes('schemaVersion')) ?? '';
  const parsed = parsePlanText(whole);

  it('holds a whole plan in which nothing is wrong', () => {
    expect(parsed.ok && parsed.warnings).to.deep.equal([]);
  });

  const grades = rows.filter(([, id]) => whole.includes(`"id": "${id ?? ''}"`));
  for (const [, id = '', code] of grades)
    it(`says rightly that ${id} is graded ${code ?? ''}`, () => {
      const plan = planOf(parsed);
      const { scheme, assigned } = verdictsOf(plan, the(plan.indicators, id));
      expect((assigned ?? scheme)?.grade?.code).to.equal(code);
    });

  it('says the grade of every indicator of its plan', () => {
    expect(grades.map(([, id]) => id)).to.deep.equal(planOf(parsed).indicators?.map(({ id }) => id));
  });

  it('says what is computed beside the grade that was given', () => {
    const plan = planOf(parsed);
    expect(verdictsOf(plan, the(plan.indicators, 'review')).scheme?.grade?.code).to.equal('C');
  });

  it('explains every quantity and no other', () => {
    const named = rows.map(([, name]) => name).filter((name) => !grades.some(([, id]) => id === name));
    expect(named).to.deep.equal([...QUANTITIES, ...STATES]);
  });

  it('shows parts that a plan may hold', () => {
    for (const text of blocks) expect(() => JSON.parse(text) as unknown).not.to.throw();
  });
});
