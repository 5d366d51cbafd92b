import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { summaryCsv } from '../../src/exchange/summary-csv.js';
import { LANGUAGES } from '../../src/locale/index.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';

type Line = Readonly<Record<string, string>>;

async function linesOf(name: string, language: (typeof LANGUAGES)[number] = 'ja') {
  const plan = seed(name);
  const csv = await summaryCsv(plan, readerOf(plan, language));
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];
}

const SEEDS = ['kodaira-grant-2020', 'koganei-2016', 'koganei-2026', 'nishitokyo-2019', 'nishitokyo-2024'];

describe('summaryCsv', () => {
  it('has a row for each statement, link of a statement, level, related plan, event and document', async () => {
    for (const name of SEEDS) {
      const {
        statements = [],
        links = [],
        items = [],
        relations = [],
        events = [],
        documents = [],
      } = seed(name);
      const ids = new Set(statements.map(({ id }) => id));
      const ties = links.filter(({ from, to }) => ids.has(from) || ids.has(to));
      const levels = new Set(items.map(({ level }) => level));
      const records = [statements, ties, [...levels], relations, events, documents];
      expect((await linesOf(name)).length, name).to.equal(records.flat().length);
    }
  });

  it('says of each link whose words it is, how sure it is and why', async () => {
    const lines = (await linesOf('koganei-2026')).filter((line) => line['種類'] === '対応');
    const { links = [] } = seed('koganei-2026');
    expect(lines.map((line) => line['資料の記載か推定か'])).to.deep.equal(links.map(() => '推定'));
    expect(lines.map((line) => line['理由'])).to.deep.equal(links.map(({ reason }) => reason));
    expect(lines[0]).to.include({ 確からしさ: '低', 題名: '賑わいづくり' });
  });

  it('says in what state a title is, and where it stands', async () => {
    const vision = (await linesOf('nishitokyo-2024')).find((line) => line['id'] === 'st-vision');
    expect(vision).to.include({ 題名の状態: '丸印だけ' });
    expect(vision?.['資料の中の場所']).to.match(/77行.*79行/);
  });

  it('writes counts as numbers', async () => {
    const count = (await linesOf('koganei-2026')).find((line) => line['id'] === 'l-project');
    expect(count).to.include({ 種類: '数', 題名: '事業', 値: '18' });
  });

  for (const language of LANGUAGES)
    it(`has a head for each place and no word left out, in ${language}`, async () => {
      for (const name of SEEDS)
        for (const line of await linesOf(name, language)) {
          expect(Object.keys(line).length).to.equal(23);
          expect(Object.values(line).join()).not.to.match(/undefined|\[object/);
        }
    });
});
