import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { actorCsv } from '../../src/exchange/actor-csv.js';
import { LANGUAGES } from '../../src/locale/index.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';

type Line = Readonly<Record<string, string>>;

/** The file as a strict parser reads it: by the heads of its one head row. */
async function linesOf(name: string, language: (typeof LANGUAGES)[number] = 'ja') {
  const plan = seed(name);
  const csv = await actorCsv(plan, readerOf(plan, language));
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];
}

const the = (lines: readonly Line[], cells: Line): Line =>
  lines.find((line) => Object.entries(cells).every(([head, cell]) => line[head] === cell))!;

describe('actorCsv', () => {
  it('writes one row for each actor and item in which it takes part', async () => {
    const lines = await linesOf('kodaira-industry');
    expect(lines.filter(({ かかわり }) => かかわり === '担当')).to.have.lengthOf(50);
    expect(lines.filter(({ かかわり }) => かかわり === '関係課')).to.have.lengthOf(10);
  });

  it('says how sure a pairing is, and what else it may be', async () => {
    const line = the(await linesOf('kodaira-industry'), { 主体: '指導課', 項目のid: 'II-M4-P3-1' });
    expect(line).to.include({ かかわり: '関係課', 確からしさ: '低', 段: '事業項目' });
    expect(line['注と読み方']).to.include('ほかの読み方：学務課');
  });

  it('tells the year and the text where a name stands in a report', async () => {
    const line = the(await linesOf('kodaira-industry'), { 主体のid: 'a-kosha', 項目のid: 'I-M3-P1-3' });
    expect(line).to.include({
      かかわり: '文に名前が出る',
      記載のある所: '令和４年度の実施状況の文',
      実施状況の年度: '令和４年度',
    });
    expect(line['注と読み方']).to.include('「東京都中小企業振興公社多摩支社」と印字');
  });

  it('gives a role of several actors to each, and tells expected from committed', async () => {
    const lines = await linesOf('koganei-2026');
    const shared = lines.filter((line) => line['役割'] === '農業者、JA、農業振興連合会');
    expect(shared.map((line) => line['主体'])).to.deep.equal(['農業者', 'JA', '農業振興連合会']);
    expect(new Set(shared.map((line) => line['約束か期待か']))).to.deep.equal(new Set(['期待']));
    expect(the(lines, { 役割: '小金井市の役割' })).to.include({
      約束か期待か: '約束',
      支える相手: '商工会 ／ 商店会 ／ 商店会連合会 ／ 観光まちおこし協会',
    });
  });

  it('keeps an actor of which nothing is said', async () => {
    const line = the(await linesOf('koganei-2016'), { 主体: '大学' });
    expect(line).to.include({ かかわり: '記載なし', 属するまとまり: '産業振興の担い手' });
  });

  it('has the source in every row, in every language, and loses no actor', async () => {
    for (const language of LANGUAGES) {
      const lines = await linesOf('koganei-2026', language);
      const heads = Object.keys(lines[0]!);
      expect(heads).to.have.lengthOf(28);
      expect(new Set(lines.map((line) => line[heads[5]!])).size).to.equal(27);
      expect(lines.every((line) => line[heads[26]!]!.includes('小金井市産業振興プラン'))).to.equal(true);
    }
  });
});
