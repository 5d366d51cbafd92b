import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { indicatorCsv } from '../../src/exchange/index.js';
import { LANGUAGES } from '../../src/locale/index.js';
import { numberedTitle, readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';
import { own } from '../wording/own.js';

type Line = Readonly<Record<string, string>>;

/** The file as a strict parser reads it: by the heads of its one head row. */
async function linesOf(name: string, id?: string, language: (typeof LANGUAGES)[number] = 'ja') {
  const plan = seed(name);
  const indicators = plan.indicators!.filter((one) => id === undefined || one.id === id);
  const reader = readerOf(plan, language, own);
  const csv = await indicatorCsv(plan, indicators, reader);
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];
}

const the = (lines: readonly Line[], kind: string): Line => lines.find((line) => line['値の種類'] === kind)!;

describe('indicatorCsv', () => {
  it('writes numbers as plain digits, with the unit in a column of its own', async () => {
    const latest = the(await linesOf('kodaira-industry', 'I-M1-K1'), '最新の実績');
    expect(latest).to.include({ 値: '79225', 単位: '人', 資料の表記: '79,225人' });
  });

  it('writes a decrease with a minus, not with △, and not as a text', async () => {
    const change = the(await linesOf('kodaira-industry', 'I-M1-K1'), '基準からの差');
    expect(change).to.include({ 値: '-3491', 資料の値か計算か: '計算' });
  });

  it('keeps the fiscal year of the report and the year of the survey apart', async () => {
    const latest = the(await linesOf('kodaira-industry', 'I-M1-K1'), '最新の実績');
    expect(latest).to.include({
      '年度（西暦）': '2022',
      調査の時点: '令和2年（2020年）',
      調査: '令和２年国勢調査',
    });
  });

  it('leaves a missing value empty, and says in words why there is none', async () => {
    const missing = seed('kodaira-grant-2020').indicators!.find(({ observations = [] }) =>
      observations.some((one) => one.missing),
    )!;
    const latest = the(await linesOf('kodaira-grant-2020', missing.id), '最新の実績');
    expect(latest).to.include({
      値: '',
      値がない理由: '値なし（理由の記載なし）',
      資料の表記: '－',
      指標の判定: '判定なし',
    });
  });

  it('names the items of an indicator in the order of the plan, each once', async () => {
    const plan = seed('kodaira-industry');
    const [first, second] = plan.items!.slice(-2);
    const indicator = { ...plan.indicators![0]!, items: [second!.id, first!.id, second!.id] };
    const reader = readerOf(plan, 'ja', own);
    const [line] = parse(await indicatorCsv(plan, [indicator], reader), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    }) as Line[];
    expect(line!['施策など']).to.equal(
      [first!, second!].map((item) => numberedTitle(item, reader)).join(' ／ '),
    );
  });

  it('gives a target in words as words, with its condition', async () => {
    const target = the(await linesOf('kodaira-industry', 'I-M1-K1'), '目標');
    expect(target).to.include({ 値: '現状以上', 目標の条件: '現状より悪くしない', '年度（西暦）': '' });
  });

  it('says where the document prints no unit', async () => {
    const shops = seed('kodaira-industry').indicators!.find(({ title }) =>
      String(title).startsWith('店舗数'),
    )!;
    const latest = the(await linesOf('kodaira-industry', shops.id), '最新の実績');
    expect(latest).to.include({ 値: '1437', 単位: '単位の記載なし' });
  });

  it('gives the two numbers of an allowance a row each', async () => {
    const lines = await linesOf('kodaira-industry', 'II-M5-K1');
    const allowance = lines.filter((line) => line['値の種類']!.startsWith('下限までに'));
    expect(allowance.map((line) => line['値'])).to.deep.equal(['23', '26']);
  });

  it('names plan, source and licence in every row', async () => {
    for (const line of await linesOf('kodaira-industry')) {
      expect(line['自治体']).to.equal('小平市');
      expect(line['計画']).to.include('小平市産業振興基本計画');
      expect(line['出典']).to.include('進捗状況一覧表');
      expect(line['利用条件']).to.equal('記載なし');
    }
  });

  it('says that a verdict is conditional, and on what it hangs', async () => {
    const target = the(await linesOf('kodaira-industry', 'II-M5-K1'), '目標');
    expect(target).to.include({ 指標の判定: '達成', 判定の確かさ: '条件つき' });
    expect(target['判定の条件']).not.to.equal('');
  });

  it('says whose verdict it is: ours, by the rules of the city, or given by people', async () => {
    const [ours] = await linesOf('kodaira-industry', 'I-M1-K1');
    expect(ours!['だれの判定か']).to.include('市の評価ではなく');
    const plan = seed('examples/akiruno-scheme');
    const given = plan.assignments!.find(({ by }) => by !== undefined)!;
    const lines = (await linesOf('examples/akiruno-scheme')).filter((line) => line['指標のid'] === given.of);
    expect(lines).not.to.be.empty;
    for (const line of lines) {
      expect(line['だれの判定か']).to.include('人');
      expect(line['判定に使った値']).to.equal('');
      expect(line['判定の確かさ']).to.equal('');
    }
  });

  for (const language of LANGUAGES)
    it(`has as many places in every row as in the first, and a head for each, in ${language}`, async () => {
      for (const name of ['kodaira-industry', 'kodaira-grant-2020', 'examples/operators'])
        for (const line of await linesOf(name, undefined, language)) {
          expect(Object.keys(line)).to.have.length(31);
          expect(Object.values(line).join()).not.to.match(/undefined|NaN|Infinity|\[object/);
        }
    });

  it('says on what a verdict hangs that the rules of the city gave, and nothing of ours', async () => {
    const bordering = (await linesOf('examples/nagayo-scheme', 's-exact'))[0]!;
    expect(bordering['指標の判定']).to.equal('S 目標以上');
    expect(bordering['判定の確かさ']).to.equal('条件つき');
    expect(bordering['判定の条件']).to.include('境目ちょうどの値は、よいほうの段に入れる');
    const withheld = await linesOf('examples/nagayo-scheme', 'none-provisional');
    expect(withheld.map((line) => line['判定に使った値']).filter(Boolean)).to.deep.equal([]);
  });

  it('has only numbers in the place of a value that is no word', async () => {
    for (const line of await linesOf('examples/operators'))
      if (line['値'] !== '' && line['単位'] !== '') expect(line['値']).to.match(/^-?[0-9]+(\.[0-9]+)?$/);
  });
});
