import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { issueCsv } from '../../src/exchange/issue-csv.js';
import { LANGUAGES } from '../../src/locale/index.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';

type Line = Readonly<Record<string, string>>;

/** The file as a strict parser reads it: by the heads of its one head row. */
async function linesOf(name: string, language: (typeof LANGUAGES)[number] = 'ja') {
  const plan = seed(name);
  const csv = await issueCsv(plan, readerOf(plan, language));
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];
}

const rowsOf = (lines: readonly Line[], kind: string) => lines.filter((line) => line['行の種類'] === kind);

describe('issueCsv', () => {
  it('has a row for each of the 82 links, with weight, basis, confidence and reason', async () => {
    const lines = await linesOf('nishitokyo-2024');
    expect(rowsOf(lines, '結びつき')).to.have.lengthOf(82);
    expect(lines.find((line) => line['課題のid'] === 'g5.1')).to.include({
      自治体: '西東京市',
      行の種類: '結びつき',
      課題のまとまり: 'まとまり5',
      課題: '中小企業における人材不足と後継者確保',
      施策など: '施策1 経営基盤の強化',
      結びつく項目のid: 'shogyo/s1',
      結びつきの種類: 'つながる',
      重み: '主',
      根拠: '推定',
      確からしさ: '確か',
      理由: '人材不足→人材の確保・育成支援、後継者→事業承継支援',
    });
  });

  it('names the work that is linked, and the policy that holds it', async () => {
    const line = (await linesOf('nishitokyo-2024')).find((one) => one['結びつく項目のid'] === 'shogyo/s1/i5');
    expect(line).to.include({
      結びつく項目の階層: '取組み内容',
      施策などのid: 'shogyo/s1',
      重み: '記載なし',
    });
  });

  it('has a row for each gap', async () => {
    const lines = await linesOf('examples/issues');
    expect(rowsOf(lines, '結びつきのない課題').map((line) => line['課題のid'])).to.deep.equal(['i8']);
    expect(rowsOf(lines, '課題と結びつかない施策').map((line) => line['施策などのid'])).to.deep.equal([
      'p3',
      'p5',
    ]);
  });

  it('names each work that no issue leads to, with the policy that holds it', async () => {
    const works = rowsOf(await linesOf('nishitokyo-2024'), '課題と結びつかない項目');
    expect(works).to.have.lengthOf(11);
    expect(works.find((line) => line['結びつく項目のid'] === 'odan/s2/i1')).to.include({
      施策などのid: 'odan/s2',
      結びつく項目の階層: '取組み内容',
      課題: '',
    });
  });

  it('names each policy without an indicator, in a plan without issues too', async () => {
    const lines = await linesOf('kodaira-industry');
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.include({ 行の種類: '指標のない施策など', 施策など: '施策4 学校との連携' });
  });

  it('has a row for each policy that lists a work, and one for what speaks of the whole plan', async () => {
    const lines = await linesOf('examples/issues');
    const ofIssue = (id: string) => rowsOf(lines, '結びつき').filter((line) => line['課題のid'] === id);
    expect(ofIssue('i4').map((line) => line['施策などのid'])).to.deep.equal(['p1', 'p4']);
    expect(ofIssue('i7').map((line) => line['施策など'])).to.deep.equal(['計画全体']);
  });

  it('keeps what answers nothing apart', async () => {
    const [other, ...rest] = rowsOf(await linesOf('examples/issues'), 'ほかのつながり');
    expect(rest).to.be.empty;
    expect(other).to.include({ 課題のid: 'i6', 結びつく項目のid: 'i5', 結びつきの種類: '前提とする' });
  });

  it('keeps doubts and notes of issues and links', async () => {
    const lines = await linesOf('examples/issues');
    expect(lines.find((line) => line['課題のid'] === 'i5')?.['注']).to.include('本文と図で言い方が違う');
    expect(lines.find((line) => line['課題のid'] === 'i2')?.['注']).to.include('線が途中で切れている');
  });

  it('has the same rows in every language, under heads of its own', async () => {
    const heads = new Set<string>();
    for (const language of LANGUAGES) {
      const lines = await linesOf('nishitokyo-2024', language);
      expect(lines).to.have.lengthOf(82 + 11);
      heads.add(Object.keys(lines[0]!).join());
    }
    expect(heads).to.have.property('size', 3);
  });
});
