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
