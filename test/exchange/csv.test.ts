import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText, rowOf, type Cell } from '../../src/exchange/csv.js';

/** Read by a strict parser of somebody else, which objects to a quote in the wrong place. */
const readBack = (csv: string): string[][] =>
  parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false }) as string[][];

const line = (...cells: Cell[]): string => csvText([cells]).slice(1, -2);

describe('csvText', () => {
  it('begins with a byte order mark, by which Excel knows UTF-8', () => {
    const bytes = new TextEncoder().encode(csvText([['指標']]));
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('ends every line with CR LF', () => {
    expect(csvText([['a', 'b'], ['c']])).to.equal('\uFEFFa,b\r\nc\r\n');
  });

  it('writes numbers as plain digits', () => {
    expect(line(1437, 20.5, -0.2, 5354000, 0)).to.equal('1437,20.5,-0.2,5354000,0');
  });

  it('writes the largest and the smallest numbers without an exponent', () => {
    expect(line(1e21, 1e-7)).to.equal('1000000000000000000000,0.0000001');
  });

  it('writes no sign before zero', () => {
    expect(line(-0)).to.equal('0');
  });

  it('leaves what is missing empty', () => {
    expect(line('a', undefined, 0)).to.equal('a,,0');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(line('a,b', 'say "a"', 'a\nb')).to.equal('"a,b","say ""a""","a\nb"');
  });

  for (const text of ['=1+1', '+81-42', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－5', '＠a'])
    it(`writes ${JSON.stringify(text)} as a text, not as a formula`, () => {
      expect(readBack(csvText([[text]]))).to.deep.equal([[`'${text}`]]);
    });

  it('leaves a sign that stands alone as the document prints it', () => {
    expect(line('－', '-', '―')).to.equal('－,-,―');
  });

  it('leaves the minus of a number, which is no formula', () => {
    expect(line(-1)).to.equal('-1');
  });

  it('refuses a number that is not finite', () => {
    expect(() => csvText([[Number.NaN]])).to.throw(RangeError, 'NaN');
    expect(() => csvText([[Infinity]])).to.throw(RangeError, 'Infinity');
  });

  it('gives back every number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(line(value))).to.equal(value === 0 ? 0 : value);
      }),
    );
  });

  it('gives back every text, less the one apostrophe before what looks like a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', '＝', '円', ' '),
      }),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));
    const original = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠][\s\S]/u.test(cell) ? cell.slice(1) : cell);
    fc.assert(
      fc.property(table, (rows) => {
        expect(readBack(csvText(rows)).map((row) => row.map(original))).to.deep.equal(rows);
      }),
    );
  });

  it('never begins a text with what runs as a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'=+-@\t\r\n＝＋－＠'), fc.string({ minLength: 1 }), (sign, rest) => {
        expect(readBack(csvText([[sign + rest, 'x']]))[0]?.[0]).to.match(/^'/);
      }),
    );
  });
});

describe('rowOf', () => {
  it('has the cells of several records in the order of the columns', () => {
    expect(rowOf(['a', 'b', 'c', 'd'], { c: 'of all', a: 'of all' }, { b: 1 })).to.deep.equal([
      'of all',
      1,
      'of all',
      undefined,
    ]);
  });

  it('knows nothing of what an old page gives to every object', () => {
    Object.assign(Object.prototype, { a: 'of the page', b: 'of the page' });
    try {
      expect(rowOf(['a', 'b', 'c'], { a: 1 }, { c: 2 })).to.deep.equal([1, undefined, 2]);
    } finally {
      for (const key of ['a', 'b']) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('takes the later of two, also where that says that there is nothing', () => {
    expect(rowOf(['a', 'b'], { a: 1, b: 1 }, { a: 2, b: undefined })).to.deep.equal([2, undefined]);
  });
});
