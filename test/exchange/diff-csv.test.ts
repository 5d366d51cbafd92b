import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { diffCsv } from '../../src/exchange/diff-csv.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { diffPlans } from '../../src/model/index.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';

type Line = Readonly<Record<string, string>>;

async function linesOf(older: string, newer: string, language: Language = 'ja'): Promise<Line[]> {
  const [from, to] = [seed(older), seed(newer)];
  const csv = await diffCsv(
    { plan: from, reader: readerOf(from, language) },
    { plan: to, reader: readerOf(to, language) },
  );
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];
}

const nishitokyo = (language?: Language) => linesOf('nishitokyo-2019', 'nishitokyo-2024', language);

describe('diffCsv', () => {
  const diff = diffPlans(seed('nishitokyo-2019'), seed('nishitokyo-2024'));

  it('has a row for each pair, each lone item, each statement and each point of the city', async () => {
    const { correspondences, noCounterpart, added, statements, indicators, stated } = diff;
    const all = [correspondences, noCounterpart, added, statements, indicators, stated].flat();
    expect((await nishitokyo()).length).to.equal(all.length);
  });

  it('says what each pair rests on, and how sure it is where somebody read it so', async () => {
    const lines = await nishitokyo();
    for (const { from, to, basis } of diff.correspondences) {
      const line = lines.find(
        (one) => one['旧のid'] === from && one['新のid'] === to && one['種類'] === '項目',
      )!;
      expect(line['資料の記載か推定か']).not.to.equal('');
      if (basis === 'similar-title') expect(line['確からしさ']).to.match(/^[高中低]$/);
      if (basis === 'stated' || basis === 'equal-title') expect(line['確からしさ']).to.equal('');
    }
  });

  it('never calls dropped what only has no counterpart', async () => {
    const lone = (await nishitokyo()).filter((line) => line['種類'] === '項目' && line['新のid'] === '');
    expect(lone.length).to.equal(diff.noCounterpart.length);
    expect(new Set(lone.map((line) => line['見出し']))).to.deep.equal(new Set(['新に対応なし']));
  });

  it('gives the points of the city in its own words', async () => {
    const { changes = [] } = seed('nishitokyo-2024');
    const points = (await nishitokyo()).filter((line) => line['種類'] === '市が述べる変更のポイント');
    expect(points.map((line) => line['市の説明'])).to.have.members(changes.map(({ title }) => title));
  });

  it('names both plans and their source in every row', async () => {
    for (const line of await nishitokyo()) {
      expect(line['旧計画']).to.match(/後期計画/);
      expect(line['新計画']).to.match(/第2次/);
      expect(line['出典']).to.match(/^出典：西東京市/);
    }
  });

  for (const language of LANGUAGES)
    it(`leaves no word out in ${language}`, async () => {
      for (const line of [
        ...(await nishitokyo(language)),
        ...(await linesOf('koganei-2016', 'koganei-2026', language)),
      ]) {
        expect(Object.keys(line).length).to.equal(22);
        expect(Object.values(line).join()).not.to.match(/undefined|\[object|null/);
      }
    });
});
