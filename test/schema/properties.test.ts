import { expect } from 'chai';
import fc from 'fast-check';
import { parsePlan, parsePlanText, type Parsed } from '../../src/schema.js';
import { tokensOf } from '../../src/schema/places.js';
import { pointersOf, problemsOf, seedTexts } from './files.js';
import { mutatedSeed } from './mutations.js';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Nothing below may be written to: the data of the page belongs to the page. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const below of Object.values(value)) frozen(below);
  return Object.freeze(value);
}

const hasError = (parsed: Parsed) => problemsOf(parsed).some(({ severity }) => severity === 'error');

describe('parsePlan, whatever it is given', () => {
  it('never throws on any value', () => {
    fc.assert(fc.property(anything, (data) => void parsePlan(data)));
  });

  it('never throws on any JSON text', () => {
    fc.assert(fc.property(fc.json(), (text) => void parsePlanText(text)));
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsePlanText(text)));
  });

  it('never throws on a real plan with parts overwritten, removed or added', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => void parsePlan(data)),
      { numRuns: 100 },
    );
  });

  it('does not write to what it is given', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => void parsePlan(frozen(data))),
      { numRuns: 40 },
    );
  });

  it('gives a plan exactly when no error was found', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => {
        const parsed = parsePlan(data);
        return parsed.ok !== hasError(parsed);
      }),
      { numRuns: 60 },
    );
  });

  it('points at places that exist, or at a key that is missing from one that does', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => {
        const places = new Set(pointersOf(data));
        for (const { pointer } of problemsOf(parsePlan(data)))
          if (!places.has(pointer)) expect(places).to.include(pointer.slice(0, pointer.lastIndexOf('/')));
      }),
      { numRuns: 100 },
    );
  });

  it('names the record that its pointer leads to', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) =>
        problemsOf(parsePlan(data)).every(({ pointer, record }) => {
          const [list, index] = tokensOf(pointer);
          return record === undefined || (record.list === list && record.entry === Number(index) + 1);
        }),
      ),
      { numRuns: 100 },
    );
  });

  it('finds no problem twice', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => {
        const told = problemsOf(parsePlan(data)).map(({ code, pointer }) => `${code} ${pointer}`);
        expect(told).to.deep.equal([...new Set(told)]);
      }),
      { numRuns: 60 },
    );
  });

  it('says everything in words', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) =>
        problemsOf(parsePlan(data)).every(
          ({ message, where }) =>
            ![message.ja, message.en, where.ja, where.en].some(
              (words) => words === '' || /undefined|\[object/.test(words),
            ),
        ),
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same plan for its own JSON', () => {
    fc.assert(
      fc.property(mutatedSeed, (data) => {
        const parsed = parsePlan(data);
        if (parsed.ok) expect(parsePlan(JSON.parse(JSON.stringify(parsed.plan)))).to.deep.equal(parsed);
      }),
      { numRuns: 100 },
    );
  });

  for (const [name, text] of seedTexts)
    it(`gives ${name} back as it stands in the file`, () => {
      const parsed = parsePlanText(text);
      expect(parsed.ok && parsed.plan).to.deep.equal(JSON.parse(text));
    });

  it('finds a place for every text that is not JSON', () => {
    const cut = fc.tuple(fc.constantFrom(...seedTexts.values()), fc.nat(), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(cut, ([text, at, inserted]) => {
        const place = at % text.length;
        const broken = text.slice(0, place) + inserted + text.slice(place + 1);
        const fault = problemsOf(parsePlanText(broken)).find(({ code }) => code === 'not-json');
        if (!fault) return;
        const { line, column } = fault.params;
        expect(line).to.be.within(1, broken.split('\n').length);
        expect(column).to.be.at.least(1);
        expect(fault.message.ja).not.to.match(/: $/);
      }),
      { numRuns: 100 },
    );
  });
});
