import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { itemsCsv } from '../../src/exchange/items-csv.js';
import { progressCsv } from '../../src/exchange/progress-csv.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { indexPlan } from '../../src/model/index.js';
import { readerOf } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';
import { own } from '../wording/own.js';

type Line = Readonly<Record<string, string>>;

const read = (csv: string) => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];

const SEEDS = [
  'kodaira-industry',
  'kodaira-grant-2020',
  'koganei-2016',
  'koganei-2026',
  'nishitokyo-2019',
  'nishitokyo-2024',
  'examples/akiruno-scheme',
];

async function itemLines(name: string, language: Language = 'ja'): Promise<Line[]> {
  const plan = seed(name);
  return read(await itemsCsv(plan, plan.items ?? [], readerOf(plan, language, own)));
}

async function progressLines(name: string, year?: number, language: Language = 'ja'): Promise<Line[]> {
  const plan = seed(name);
  return read(await progressCsv(plan, plan.items ?? [], readerOf(plan, language, own), year));
}

const the = (lines: readonly Line[], id: string): Line => lines.find((line) => line['id'] === id)!;

describe('itemsCsv', () => {
  it('has a row for each item, in the order of the hierarchy', async () => {
    for (const name of SEEDS) {
      const plan = seed(name);
      const ids = (await itemLines(name)).map((line) => line['id']);
      expect(ids, name).to.have.members((plan.items ?? []).map(({ id }) => id));
      const index = indexPlan(plan);
      for (const { id, parent } of plan.items ?? [])
        if (parent !== undefined && index.items.has(parent))
          expect(ids.indexOf(parent), id).to.be.below(ids.indexOf(id));
    }
  });

  it('keeps only those asked for', async () => {
    const plan = seed('koganei-2026');
    const [first] = plan.items!;
    const lines = read(await itemsCsv(plan, [first!], readerOf(plan, 'ja')));
    expect(lines.map((line) => line['id'])).to.deep.equal([first!.id]);
  });

  it('says that a place was repaired, how sure that is and why', async () => {
    const plan = seed('nishitokyo-2024');
    const repaired = plan.items!.filter(({ placement }) => placement?.state === 'repaired');
    const lines = await itemLines('nishitokyo-2024');
    expect(repaired.length).to.be.above(0);
    for (const { id, placement } of repaired) {
      expect(the(lines, id)['位置についての読み取り']).to.match(/^並びを直した位置/);
      expect(the(lines, id)['確からしさ']).not.to.equal('');
      expect(the(lines, id)['理由']).to.equal(placement!.reason);
    }
  });

  it('leaves the place of a missing title empty, and gives the reading beside it', async () => {
    const plan = seed('nishitokyo-2024');
    const untitled = plan.items!.filter(({ title }) => title === null);
    const lines = await itemLines('nishitokyo-2024');
    expect(untitled.length).to.equal(2);
    for (const { id } of untitled) expect(the(lines, id)).to.include({ 題名: '', 題名の状態: '題名なし' });
  });

  it('tells what ties an item to a pillar, and that it was inferred', async () => {
    expect(the(await itemLines('koganei-2026'), 'p6')['相手']).to.equal(
      '地域産業基盤の形成（推定、確からしさ：低）',
    );
  });

  it('gives the verdict that people gave last, with who, when and why', async () => {
    const lines = await itemLines('examples/akiruno-scheme');
    const { assignments = [] } = seed('examples/akiruno-scheme');
    const wood = assignments.find(({ id }) => id === 'as-i-wood')!;
    expect(the(lines, 'i-forest-wood')).to.include({
      人が付けた判定: 'C 大きな改善が必要',
      判定した人: wood.by as string,
      判定の理由: wood.reason as string,
    });
    expect(the(lines, 'i-visit-fair')['人が付けた判定']).to.equal('');
  });

  for (const language of LANGUAGES)
    it(`leaves no word out in ${language}`, async () => {
      for (const name of SEEDS)
        for (const line of await itemLines(name, language)) {
          expect(Object.keys(line).length).to.equal(34);
          expect(Object.values(line).join()).not.to.match(/undefined|\[object|null/);
        }
    });
});

describe('progressCsv', () => {
  it('has a row for each text and each figure, under every item that a report serves', async () => {
    const plan = seed('kodaira-industry');
    const lines = await progressLines('kodaira-industry');
    const wanted = plan.reports!.flatMap(({ items, figures = [] }) => items.map(() => 1 + figures.length));
    const told = lines.filter((line) => line['種類'] !== '実施状況の記載なし');
    expect(told.length).to.equal(wanted.reduce((sum, one) => sum + one, 0));
  });

  it('writes figures as numbers with the unit in a place of its own', async () => {
    const plan = seed('kodaira-industry');
    const numbers = plan.reports!.flatMap(({ items, figures = [] }) =>
      items.flatMap(() => figures.flatMap(({ value }) => (typeof value === 'number' ? [String(value)] : []))),
    );
    const lines = (await progressLines('kodaira-industry')).filter((line) => line['種類'] === '数値');
    const written = lines.map((line) => line['値']!).filter((value) => value !== '');
    expect(written).to.have.members(numbers);
    expect(written.every((value) => /^-?\d+(\.\d+)?$/.test(value))).to.equal(true);
  });

  it('says that nothing is reported, where that is so', async () => {
    const plan = seed('koganei-2026');
    const lines = await progressLines('koganei-2026');
    expect(lines.length).to.equal(plan.items!.length);
    expect(new Set(lines.map((line) => line['種類']))).to.deep.equal(new Set(['実施状況の記載なし']));
  });

  it('keeps to the year that is asked for', async () => {
    const lines = await progressLines('kodaira-industry', 1999);
    expect(new Set(lines.map((line) => line['年度（西暦）']))).to.deep.equal(new Set(['']));
  });

  it('says that the outcomes were classed by whoever made the data', async () => {
    const [first] = (await progressLines('kodaira-industry')).filter((line) => line['実施の内容'] !== '');
    expect(first!['資料の記載か推定か']).to.equal('推定');
  });

  it('says of money how far it has come', async () => {
    const money = (await progressLines('kodaira-grant-2020')).filter((line) => line['種類'] === '金額');
    expect(money.map((line) => [line['見出し'], line['値'], line['単位'], line['数え方']])).to.deep.include([
      '事業費',
      '5354000',
      '円',
      '予算か決算かの記載なし',
    ]);
  });

  for (const language of LANGUAGES)
    it(`leaves no word out in ${language}`, async () => {
      for (const name of SEEDS)
        for (const line of await progressLines(name, undefined, language)) {
          expect(Object.keys(line).length).to.equal(35);
          expect(Object.values(line).join()).not.to.match(/undefined|\[object|null/);
        }
    });
});
