import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { parsePlan, parsePlanText } from '../../src/schema.js';
import { DESCRIPTIONS } from '../../src/schema/descriptions.js';
import { planJsonSchema } from '../../src/schema/json-schema.js';
import { records } from '../../src/schema/plan.js';
import { brokenTexts, expected, problemsOf, exampleTexts, seedTexts, smallPlan } from './files.js';
import { mutatedSeed } from './mutations.js';

interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly Node[];
}

/** Every object of the schema, found by following it from the plan down. */
function objectsOf(schema: Node, found = new Set<Node['entries']>()): Set<Node['entries']> {
  if (schema.entries && !found.has(schema.entries)) {
    found.add(schema.entries);
    for (const entry of Object.values(schema.entries)) objectsOf(entry, found);
  }
  for (const below of [schema.item, schema.wrapped, ...(schema.options ?? [])])
    if (below) objectsOf(below, found);
  return found;
}

const named = records() as unknown as Readonly<Record<string, Node>>;

describe('the names of the schema’s objects', () => {
  it('cover every object that a plan may hold', () => {
    const names = new Map(Object.entries(named).map(([name, { entries }]) => [entries, name]));
    const nameless = [...objectsOf(named['plan']!)].filter((entries) => !names.has(entries));
    expect(nameless.map((entries) => Object.keys(entries ?? {}))).to.deep.equal([]);
  });

  it('name nothing that a plan cannot hold', () => {
    const found = objectsOf(named['plan']!);
    const stale = Object.entries(named).filter(([, { entries }]) => !found.has(entries));
    expect(stale.map(([name]) => name)).to.deep.equal([]);
  });
});

describe('the descriptions', () => {
  it('describe the objects of the schema and no others', () => {
    expect(Object.keys(DESCRIPTIONS).sort()).to.deep.equal(Object.keys(named).sort());
  });

  for (const [name, { about, keys }] of Object.entries(DESCRIPTIONS)) {
    it(`describe every key of ${name} and no other`, () => {
      expect(Object.keys(keys).sort()).to.deep.equal(Object.keys(named[name]?.entries ?? {}).sort());
    });

    it(`say everything about ${name} in Japanese and English`, () => {
      for (const [ja, en] of [about, ...Object.values(keys)]) {
        expect(ja).to.match(/[ぁ-んァ-ヶ一-龠].*。$/s);
        expect(en).to.match(/^["“A-Za-z].*\.$/s);
      }
    });
  }
});

describe('planJsonSchema', () => {
  const schema = planJsonSchema();
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  const accepts = (data: unknown) => ajv.validate(schema, data);
  const text = JSON.stringify(schema);

  it('is a schema of the version 2020-12 with a name and an address', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).to.match(/plan\.schema\.json$/);
    expect(schema.title).to.include('Keikaku');
  });

  it('is plain data', () => {
    expect(JSON.parse(text)).to.deep.equal(schema);
  });

  it('does not carry our own metadata', () => {
    expect(text).not.to.match(/"(refersTo|defines|tag)"/);
  });

  it('names the target operators one by one', () => {
    const operators = Object.values(schema.$defs ?? {}).flatMap((definition) => {
      const operator = typeof definition === 'object' ? definition.properties?.['operator'] : undefined;
      return typeof operator === 'object' ? [operator.const] : [];
    });
    expect(operators).to.have.members([
      'equal',
      'at-least',
      'at-most',
      'range',
      'keep-or-better',
      'trend',
      'text',
      'done',
    ]);
  });

  for (const [name, seed] of [...seedTexts, ...exampleTexts])
    it(`accepts ${name}`, () => {
      expect(accepts(JSON.parse(seed)), ajv.errorsText()).to.equal(true);
    });

  it('accepts keys that begin with x-', () => {
    expect(accepts({ ...smallPlan(), 'x-budget': 7 })).to.equal(true);
  });

  it('flags a misspelt key', () => {
    expect(accepts({ ...smallPlan(), subtitel: '前期' })).to.equal(false);
  });

  // What a schema cannot say: ids, references, order in time, sums, and the like.
  const BEYOND =
    /^(duplicate-id|dangling-|reference-|parent-cycle|period-|range-|grade-of|unknown-verdict|duplicate-verdict|condition-|rule-never|value-of-wrong|garbled|level-order|parts-|duplicate-obs|keep-|due-|link-to|nothing-to)/;

  for (const [name, broken] of brokenTexts) {
    const problems = expected[name] ?? [];
    if (problems.some(({ code }) => /^(not-json|too-|forbidden-key)/.test(code))) continue;
    if (name.endsWith('byte-order-mark.plan.json')) continue;
    const valid = problems.every(({ code }) => BEYOND.test(code));
    it(`${valid ? 'accepts' : 'refuses'} ${name}, as far as its form goes`, () => {
      // 1e999 is no number that ajv could refuse in a file: JSON.parse has made it Infinity.
      expect(accepts(JSON.parse(broken))).to.equal(valid);
    });
  }

  it('refuses nothing that parsePlan does not report', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => accepts(data) || problemsOf(parsePlan(data)).length > 0),
      { numRuns: 100 },
    );
  });

  it('refuses every mutated plan whose form parsePlan finds wrong', () => {
    const form =
      /^(missing|wrong-type|unknown-|empty-|bad-|not-a-count|target-without|value-without|value-and)/;
    fc.assert(
      fc.property(mutatedSeed, (data) => {
        const wrong = problemsOf(parsePlan(data)).some(
          ({ code, params }) =>
            form.test(code) && code !== 'unknown-verdict' && !String(params['value']).endsWith('-02-29'),
        );
        return !wrong || !accepts(data);
      }),
      { numRuns: 100 },
    );
  });

  it('compiles for the file that the build writes', () => {
    expect(parsePlanText(JSON.stringify({ $schema: schema.$id, ...smallPlan() })).ok).to.equal(true);
  });
});
