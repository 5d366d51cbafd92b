import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { checkPlanText } from '../../src/schema.js';
import { soundPlan } from '../../src/schema/sound.js';
import { formOf } from '../../tools/build-form.js';
import { brokenTexts, expected, seedTexts } from './files.js';
import { mutatedSeed } from './mutations.js';

describe('soundPlan', () => {
  for (const [name, text] of seedTexts)
    it(`knows whether ${name} needs the full check`, () => {
      const plan = soundPlan(text);
      // Evaluations, and parts of projects, have rules of their own.
      if (name === 'kodaira-grant-2020.plan.json') expect(plan).to.equal(undefined);
      else expect(plan).to.deep.equal(checkPlanText(text).plan);
    });

  for (const [name, text] of [...brokenTexts].filter(([name]) => expected[name]?.length !== 0))
    it(`leaves ${name} to the full check`, () => {
      expect(soundPlan(text)).to.equal(undefined);
    });

  describe('leaves to the full check', () => {
    const sound = () =>
      ({
        schemaVersion: '1',
        id: 'example',
        title: '例示市産業振興計画',
        publisher: { name: '例示市' },
        lang: 'ja',
        status: { state: 'adopted' },
        levels: [
          { id: 'policy', label: '施策', role: 'policy' },
          { id: 'project', label: '事業', role: 'project' },
        ],
        items: [
          { id: '1', level: 'policy', title: '商店街の活性化' },
          { id: '2', level: 'project', parent: '1', title: '空き店舗の活用' },
        ],
      }) satisfies Record<string, unknown>;
    const [policy, project] = sound().items;
    const reversed = { from: '2027', to: '2021' };
    const faults: readonly (readonly [string, Record<string, unknown>])[] = [
      ['a circle of items', { items: [{ ...policy, parent: '2' }, project] }],
      [
        'an item below one of a lower level',
        {
          items: [
            { ...policy, parent: '2' },
            { ...project, parent: undefined },
          ],
        },
      ],
      ['the id of a record of another kind', { items: [policy, { ...project, marks: ['1'] }] }],
      ['the id of no record', { items: [policy, { ...project, marks: ['nobody'] }] }],
      [
        'a verdict that nothing defines',
        { assignments: [{ id: 'a', of: '1', verdict: 'excellent', by: '例示市' }] },
      ],
      ['a moment that no calendar has', { published: '2024-13' }],
      ['a reversed period', { period: reversed }],
      [
        'a reversed period of a related plan',
        { relations: [{ id: 'r', kind: 'upper', title: '基本構想', period: reversed }] },
      ],
      [
        'a reversed span of an event',
        { events: [{ id: 'e', kind: 'consultation', title: '意見募集', span: reversed }] },
      ],
    ];

    it('nothing of the plan that the faults are put into', () => {
      expect(soundPlan(JSON.stringify(sound()))).to.deep.equal(sound());
    });

    for (const [name, fault] of faults)
      it(name, () => {
        const text = JSON.stringify({ ...sound(), ...fault });
        expect(checkPlanText(text).findings).to.have.length.above(0);
        expect(soundPlan(text)).to.equal(undefined);
      });

    it('a text that is longer than is looked through', () => {
      expect(soundPlan(JSON.stringify(sound()) + ' '.repeat(4_000_000))).to.equal(undefined);
    });
  });

  it('reads nothing in which the full check would find anything', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => {
        const text = JSON.stringify(data);
        if (soundPlan(text) !== undefined) expect(checkPlanText(text).findings).to.deep.equal([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('goes by the form of the present schema', () => {
    expect(readFileSync('src/schema/form.ts', 'utf8')).to.contain(formOf());
  });
});
