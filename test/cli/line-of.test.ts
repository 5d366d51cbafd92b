import { expect } from 'chai';
import fc from 'fast-check';
import { linesOf } from '../../src/cli/line-of.js';

const TEXT = `{
  "id": "a",
  "items": [
    { "id": "b\\"}" },
    {
      "id": "c", "a/b": [1,
        2], "m~n": -1.5e3
    }
  ]
}`;

const lineOf = (text: string, pointer: string) => linesOf(text)(pointer);

describe('linesOf', () => {
  it('is where a value begins', () => {
    expect(lineOf(TEXT, '')).to.equal(1);
    expect(lineOf(TEXT, '/id')).to.equal(2);
    expect(lineOf(TEXT, '/items/0/id')).to.equal(4);
    expect(lineOf(TEXT, '/items/1')).to.equal(5);
    expect(lineOf(TEXT, '/items/1/a~1b/1')).to.equal(7);
    expect(lineOf(TEXT, '/items/1/m~0n')).to.equal(7);
  });

  it('is that of what stands around a value that is missing', () => {
    expect(lineOf(TEXT, '/items/1/title')).to.equal(5);
    expect(lineOf(TEXT, '/nothing/at/all')).to.equal(1);
  });

  it('says the same for a pointer, whatever was asked before', () => {
    const lines = linesOf(TEXT);
    const pointers = [
      '/items/1/a~1b/1',
      '/items/1/title',
      '',
      '/items/0/id',
      '/items/1',
      '/id',
      '/items/1/a~1b/1',
    ];
    expect(pointers.map(lines)).to.deep.equal([7, 5, 1, 4, 5, 2, 7]);
  });

  it('counts lines however they end', () => {
    expect(lineOf('{\r\n"a": 1,\r"b":\n2}', '/b')).to.equal(4);
  });

  it('gets behind a string of millions of letters', () => {
    expect(lineOf(`{"a": "${'\\n'.repeat(5_000_000)}",\n"b": 2}`, '/b')).to.equal(2);
  });

  it('finds every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, mark) => {
        // Each line holds one value when it is written so.
        const text = JSON.stringify({ before: value, found: mark, after: value }, null, 1);
        const line = text.split('\n').lastIndexOf(` "found": ${JSON.stringify(mark)},`) + 1;
        expect(lineOf(text, '/found')).to.equal(line);
      }),
    );
  });
});
