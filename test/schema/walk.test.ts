import { expect } from 'chai';
import { planSchema } from '../../src/schema/plan.js';
import { escapeToken, walk } from '../../src/schema/walk.js';
import { tokensOf } from '../../src/schema/places.js';

function met(data: unknown): string[] {
  const lines: string[] = [];
  walk(planSchema, data, {
    unknownKey: (pointer, key) => lines.push(`unknown ${pointer} ${key}`),
    definition: (pointer, id, kind) => lines.push(`definition ${pointer} ${kind} ${id}`),
    reference: (pointer, id, kinds) => lines.push(`reference ${pointer} ${kinds.join('|') || 'any'} ${id}`),
    tagged: (pointer, tag) => lines.push(`tagged ${pointer} ${tag}`),
  });
  return lines;
}

describe('walk', () => {
  it('finds the ids of records with their kind', () => {
    expect(met({ levels: [{ id: 'policy' }] })).to.deep.equal(['definition /levels/0/id levels policy']);
  });

  it('finds ids below the top lists', () => {
    expect(met({ scales: [{ grades: [{ id: 'a' }] }] })).to.deep.equal([
      'definition /scales/0/grades/0/id grades a',
    ]);
  });

  it('finds references in lists', () => {
    expect(met({ reports: [{ items: ['1', '2'] }] })).to.deep.equal([
      'reference /reports/0/items/0 items 1',
      'reference /reports/0/items/1 items 2',
    ]);
  });

  it('finds references that may name any record', () => {
    expect(met({ links: [{ from: 'a' }] })).to.deep.equal(['reference /links/0/from any a']);
  });

  it('does not take an id of another plan for a reference', () => {
    expect(met({ changes: [{ from: ['old-1'], fromPlan: 'old' }] })).to.deep.equal([]);
  });

  it('finds spans inside relations', () => {
    expect(met({ relations: [{ period: {} }] })).to.deep.equal(['tagged /relations/0/period span']);
  });

  it('follows the option of a variant that the data chose', () => {
    expect(met({ indicators: [{ targets: [{ operator: 'range', min: 1, value: 2 }] }] })).to.deep.equal([
      'tagged /indicators/0/targets/0 target',
      'unknown /indicators/0/targets/0/value value',
    ]);
  });

  it('passes over a variant whose option is not known', () => {
    expect(met({ indicators: [{ targets: [{ operator: '以上', value: 2 }] }] })).to.deep.equal([]);
  });

  it('passes over data that has not the form of the schema', () => {
    expect(met({ items: 'none', levels: [7, null, ['x']], period: [1], id: {} })).to.deep.equal([]);
  });

  it('leaves keys alone that begin with x-', () => {
    expect(met({ 'x-budget': { anything: 1 }, $schema: './plan.schema.json' })).to.deep.equal([]);
  });

  it('does not know keys that every object inherits', () => {
    expect(met({ toString: 1 })).to.deep.equal(['unknown /toString toString']);
  });

  it('escapes keys in pointers', () => {
    expect(met({ 'a/b~c': 1 })).to.deep.equal(['unknown /a~1b~0c a/b~c']);
  });
});

describe('escapeToken', () => {
  // The examples of RFC 6901, section 5.
  for (const [key, token] of [
    ['a/b', 'a~1b'],
    ['m~n', 'm~0n'],
    ['~1', '~01'],
    [' ', ' '],
  ] as const)
    it(`writes ${key} as ${token}, and back`, () => {
      expect([escapeToken(key), tokensOf(`/${token}`)[0]]).to.deep.equal([token, key]);
    });
});
