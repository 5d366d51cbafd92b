import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { projectCsv } from '../../src/exchange/project-csv.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { partsBelow, wholeProjects } from '../../src/model/projects.js';
import { assignedVerdictsOf, verdictsOf } from '../../src/model/scheme.js';
import { readerOf } from '../../src/wording/index.js';
import { assignedVerdictView, ownVerdictWhy, shownVerdictView } from '../../src/wording/own-verdicts.js';
import { seed } from '../model/plans.js';

type Line = Readonly<Record<string, string>>;

const OWN = { verdictsOf, assignedVerdictsOf, shownVerdictView, assignedVerdictView, ownVerdictWhy };

/** The file as a strict parser reads it: by the heads of its one head row. */
async function linesOf(name: string, language: Language = 'ja'): Promise<Line[]> {
  const plan = seed(name);
  const projects = wholeProjects(plan).flatMap((one) => [one, ...partsBelow(plan, one.id)]);
  const csv = await projectCsv(plan, projects, readerOf(plan, language, plan.assignments ? OWN : undefined));
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];
}

const of = (lines: readonly Line[], kind: string, id?: string) =>
  lines.filter((line) => line['値の種類'] === kind && (id === undefined || line['事業のid'] === id));

describe('projectCsv', () => {
  it('begins with a byte order mark, without which Excel reads it wrongly', async () => {
    const plan = seed('kodaira-grant-2020');
    expect(await projectCsv(plan, wholeProjects(plan), readerOf(plan, 'ja'))).to.match(/^\uFEFF/u);
  });

  it('has every amount in a row of its own, as plain digits with the unit beside it', async () => {
    const [total, grant, rest] = of(await linesOf('kodaira-grant-2020'), '金額', 'pr-S1');
    expect(total).to.include({ 名称: '事業費', 値: '1083000', 単位: '円', 資料の表記: '1,083,000' });
    expect(grant).to.include({ 名称: '交付金', 値: '541000', '事業の額に占める割合（%、計算）': '49.9538' });
    expect(rest).to.include({ 名称: '交付金以外', 値: '542000', 資料の値か計算か: '計算' });
  });

  it('says in every row whether it is of a whole or of a part, so that wholes alone add up right', async () => {
    const totals = of(await linesOf('kodaira-grant-2020'), '金額').filter(
      (line) => line['名称'] === '事業費',
    );
    const sum = (level: string) =>
      totals
        .filter((line) => line['全体か部分か']!.startsWith(level))
        .reduce((all, line) => all + Number(line['値']), 0);
    expect([sum('全体'), sum('部分')]).to.deep.equal([5_354_000, 5_354_000]);
  });

  it('puts targets and results into rows by each way of counting, with the verdict that counts', async () => {
    const lines = await linesOf('kodaira-grant-2020');
    expect(of(lines, '指標の目標', 'pr-S2').map((line) => [line['数え方'], line['値']])).to.deep.equal([
      ['累計', '270'],
      ['単年度', '70'],
    ]);
    expect(
      of(lines, '指標の実績', 'pr-S2').map((line) => [
        line['値'],
        line['評価・判定'],
        line['達成の数に入れるか'],
      ]),
    ).to.deep.equal([
      ['149', '未達成', '入れる'],
      ['27', '未達成', '入れない（ほかの数え方）'],
    ]);
    expect(of(lines, '指標の実績', 'pr-S1')[0]!['達成の数に入れるか']).to.equal('入れない（参考の指標）');
  });

  it('leaves a missing result empty and says why', async () => {
    const missing = of(await linesOf('kodaira-grant-2020'), '指標の実績').find(
      (line) => line['資料の表記'] === '－',
    );
    expect(missing).to.include({ 値: '', 値がない理由: '値なし（理由の記載なし）' });
  });

  it('gives each evaluation with its state, so that no draft passes for final', async () => {
    const lines = await linesOf('kodaira-grant-2020');
    expect(of(lines, '評価').map((line) => [line['評価・判定'], line['評価の状態']])).to.deep.equal([
      ['地方創生に効果があった', '記入された評価か不明'],
      ['', '未選択'],
    ]);
  });

  it('gives what people gave as theirs', async () => {
    const [given] = of(await linesOf('examples/reviews'), '人が付けた判定');
    expect(given).to.include({ '評価・判定': '遅れ', 事業のid: 'p5' });
    expect(given!['だれの評価か']).to.include('決算特別委員会');
  });

  for (const language of LANGUAGES)
    it(`has a head for every place in ${language}, and no slip in any`, async () => {
      for (const name of ['kodaira-grant-2020', 'examples/reviews'])
        for (const line of await linesOf(name, language)) {
          expect(Object.keys(line)).to.have.length(32);
          expect(Object.values(line).join()).not.to.match(/undefined|NaN|Infinity|\[object/u);
        }
    });
});
