import { expect } from 'chai';
import { learn } from '../../src/locale/index.js';
import { readerOf } from '../../src/wording/index.js';
import { placeView } from '../../src/wording/places.js';
import { seed } from '../model/plans.js';

const industry = seed('kodaira-industry');
const grant = seed('kodaira-grant-2020');
const reader = readerOf(industry, 'ja');

describe('placeView', () => {
  it('names page and line, and what is printed there', () => {
    const [level] = industry.levels!;
    const view = placeView(industry, level!.provenance![0]!, reader);
    expect(view.text).to.equal('1ページ、119行');
    const document = grant.documents![0]!;
    expect(placeView(grant, document.provenance![0]!, reader).printed).to.equal(
      `「${document.title as string}」`,
    );
  });

  it('names the document only where there are several', () => {
    expect(placeView(industry, { document: 'd-source', page: 2 }, reader).text).to.equal('2ページ');
    expect(placeView(grant, { document: 'd-source', line: '12' }, reader).text).to.equal(
      `${grant.documents![0]!.title as string} 12行`,
    );
  });

  it('names sheet, row and cell of a spreadsheet, and the place within the cell', () => {
    const place = { sheet: '一覧', row: 12, cell: 'C12', positionInCell: 2, itemsInCell: 3 };
    expect(placeView(industry, place, reader).text).to.equal(
      'シート「一覧」、12行目、セルC12、セルの中の3のうち2番目',
    );
  });

  it('leads to the page that the words were taken from', () => {
    const { relations, events } = seed('nishitokyo-2019');
    const plan = seed('nishitokyo-2019');
    const [consultation] = events!;
    const view = placeView(plan, consultation!.provenance![0]!, readerOf(plan, 'ja'));
    expect(view.href).to.equal(consultation!.url);
    expect(view.note).to.match(/資料の外/);
    expect(placeView(plan, relations![0]!.provenance![0]!, readerOf(plan, 'ja')).note).to.equal(undefined);
  });

  it('tells several lines apart', async () => {
    await learn('en');
    const place = { document: 'd-source', page: 3, line: '4, 6' };
    expect(placeView(industry, place, reader).text).to.equal('3ページ、4・6行');
    expect(placeView(industry, place, readerOf(industry, 'en')).text).to.equal('p. 3, lines 4, 6');
  });
});
