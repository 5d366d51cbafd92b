import { expect } from 'chai';
import fc from 'fast-check';
import { csvRows } from '../../src/exchange/csv-rows.js';
import { csvText } from '../../src/exchange/csv.js';

describe('csvRows', () => {
  it('gives back every row that csvText wrote', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', "'=x", "''-1", '－', '－1', '"', ',', 'a\r\nb', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        expect(csvRows(csvText(rows))).to.deep.equal(rows);
      }),
    );
  });

  it('refuses what csvText does not write', () => {
    for (const text of ['a', 'a\n', '"a', '"a"b\r\n']) expect(() => csvRows(text), text).to.throw(RangeError);
  });
});
