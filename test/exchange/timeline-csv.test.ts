import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { timelineCsv } from '../../src/exchange/timeline-csv.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { timelineOf } from '../../src/model/timeline.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';

type Line = Readonly<Record<string, string>>;

/** The file as a strict parser reads it. */
async function linesOf(name: string, others: readonly string[] = [], language: Language = 'ja') {
  const plan = seed(name);
  const csv = await timelineCsv(plan, timelineOf(plan, others.map(seed)), readerOf(plan, language));
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];
}

const koganei = () => linesOf('koganei-2026', ['koganei-2016']);

describe('timelineCsv', () => {
  it('writes a period with its days, its fiscal years, and how sure it is', async () => {
    const own = (await koganei()).find((line) => line['種類'] === 'この計画');
    expect(own).to.include({
      始まりの日: '2026-04-01',
      終わりの日: '2031-03-31',
      '始まりの年度（西暦）': '2026',
      '終わりの年度（西暦）': '2030',
      資料の表記: '資料の表記は「今後5年間」',
      根拠: '推定',
      確からしさ: '確からしさ：中',
    });
  });

  it('gives each file that speaks of a plan a row of its own', async () => {
    const titles = (await koganei()).filter((line) => line['計画・できごと'] === '小金井市産業振興プラン');
    expect(titles.map((line) => line['どの計画ファイルか'])).to.include.members([
      '小金井市産業振興プラン 概要版(中間期の改定・後期5年間)',
      '小金井市産業振興プラン 概要版',
    ]);
  });

  it('has a row for years of which no edition is known', async () => {
    const gap = (await koganei()).find((line) => line['種類'] === '版が分からない期間');
    expect(gap).to.include({ 始まりの日: '2021-04-01', 終わりの日: '2026-03-31', 根拠: 'ここでの計算' });
  });

  it('leaves days empty that nobody knows', async () => {
    const lines = await linesOf('nishitokyo-2024', ['nishitokyo-2019']);
    const own = lines.find((line) => line['種類'] === 'この計画');
    expect(own).to.include({ 始まりの日: '2024-04-01', 終わりの日: '', '終わりの年度（西暦）': '' });
    const whole = lines.find((line) => line['計画・できごと'] === '産業振興マスタープラン');
    expect(whole).to.include({ 始まりの日: '', 終わりの日: '', 時期: '期間の記載なし' });
  });

  it('writes an era year that never came with what it is', async () => {
    const line = (await koganei()).find((one) => one['表記の読みかえ'] !== '');
    expect(line!['表記の読みかえ']).to.equal('「平成32年度」は令和2年度に当たります');
  });

  for (const language of LANGUAGES)
    it(`has a head for every column and a source in every row in ${language}`, async () => {
      for (const line of await linesOf('koganei-2026', ['koganei-2016'], language)) {
        expect(Object.keys(line)).to.have.lengthOf(25);
        expect(Object.values(line).at(-2)).to.match(/小金井市/u);
      }
    });
});
