import { expect } from 'chai';
import type { Item, Moment, Plan } from '../../src/schema.js';
import {
  figureText,
  momentText,
  numberedTitle,
  quantityText,
  sourceLine,
  titleOf,
} from '../../src/wording/index.js';
import { readerIn } from './plans.js';

const ja = readerIn('ja');
const en = readerIn('en');
const item = (parts: Partial<Item>): Item => ({ id: 'i', level: 'l', title: '学校との連携', ...parts });

describe('momentText', () => {
  const cases: readonly (readonly [string, Moment, string, string])[] = [
    ['the normalised year alone', 'FY2022', '令和4年度', 'FY2022'],
    [
      'what the document prints',
      { at: 'FY2022', printed: '令和４年度' },
      '令和４年度',
      '令和４年度 (FY2022)',
    ],
    [
      'a year that never came, with the one that did',
      { at: 'FY2020', printed: '平成32年度' },
      '平成32年度（令和2年度）',
      '平成32年度 (FY2020)',
    ],
    ['an era in letters', { at: '2014', printed: 'H26' }, 'H26（平成26年）', 'H26 (2014)'],
    [
      'what is inferred as such',
      { at: 'FY2024', basis: 'inferred' },
      '令和6年度（推定）',
      'FY2024 (inferred)',
    ],
    ['a time that cannot be placed', { at: null, printed: '今後5年間' }, '今後5年間', '今後5年間'],
    ['that nothing is stated', { at: null }, '記載なし', 'not stated'],
  ];
  for (const [title, moment, japanese, english] of cases)
    it(`tells ${title}`, () => {
      expect(momentText(moment, ja)).to.equal(japanese);
      expect(momentText(moment, en)).to.equal(english);
    });

  const inFull: readonly (readonly [string, Moment, string, string])[] = [
    ['beside the era', 'FY2022', '令和4年度（2022年度）', 'FY2022'],
    [
      'beside a printed era',
      { at: 'FY2022', printed: '令和４年度' },
      '令和４年度（2022年度）',
      '令和４年度 (FY2022)',
    ],
    [
      'once where it is printed',
      { at: '2020', printed: '2020年センサス' },
      '2020年センサス（令和2年）',
      '2020年センサス',
    ],
    [
      'beside the era that came',
      { at: 'FY2020', printed: '平成32年度' },
      '平成32年度（令和2年度・2020年度）',
      '平成32年度 (FY2020)',
    ],
    ['of a month', '2021-02', '令和3年2月（2021年）', 'February 2021'],
    ['of nothing that cannot be placed', { at: null, printed: '今後5年間' }, '今後5年間', '今後5年間'],
  ];
  for (const [title, moment, japanese, english] of inFull)
    it(`puts the western year ${title}, where it is wanted`, () => {
      expect(momentText(moment, ja, { inFull: true })).to.equal(japanese);
      expect(momentText(moment, en, { inFull: true })).to.equal(english);
    });
});

describe('titleOf', () => {
  it('marks a provisional title', () => {
    expect(titleOf(item({ titleState: 'provisional' }), ja)).to.deep.include({
      prefix: '（仮）',
      isMissing: false,
    });
  });

  it('says in words that there is no title', () => {
    const view = titleOf(item({ title: null, titleState: 'missing' }), ja);
    expect(view).to.deep.equal({ text: '（題名なし）', isMissing: true });
  });

  it('never passes off a title that was inferred, but tells it in a note', () => {
    const inferredTitle = { title: '商店街の活性化', confidence: 'medium' as const, reason: '内容による' };
    const view = titleOf(item({ title: null, titleState: 'missing', inferredTitle }), ja);
    expect(view.text).to.equal('（題名なし）');
    expect(view.note).to.equal('資料に題名がありません。内容からは「商店街の活性化」と読めます。');
  });
});

describe('numberedTitle', () => {
  it('puts the printed number before the title', () => {
    expect(numberedTitle(item({ number: '施策4' }), ja)).to.equal('施策4 学校との連携');
  });

  it('keeps the mark of a provisional title', () => {
    expect(numberedTitle(item({ number: '1', titleState: 'provisional' }), ja)).to.equal(
      '1 （仮）学校との連携',
    );
  });
});

describe('figureText', () => {
  it('says a number, a yes and a word', () => {
    const text = (value: number | boolean | string) =>
      figureText({ label: '件数', unit: '件', value }, ja).value;
    expect([text(1234), text(true), text('毎月')]).to.deep.equal(['1,234', 'はい', '毎月']);
  });

  it('says zero where zero was counted', () => {
    expect(figureText({ label: '件数', unit: '件', value: 0 }, ja)).to.deep.equal({
      value: '0',
      isMissing: false,
    });
  });

  it('says why there is no number, and never zero', () => {
    const view = figureText({ label: '件数', unit: '件', missing: { reason: 'not-applicable' } }, ja);
    expect(view).to.deep.equal({ value: '該当なし', isMissing: true });
  });

  it('says 約 where the document does', () => {
    expect(figureText({ label: '額', unit: '千円', value: 7690, approximate: true }, ja).value).to.equal(
      '約7,690',
    );
  });
});

describe('quantityText', () => {
  it('counts in 万, but not before a unit that is a number itself', () => {
    expect(quantityText(50_000, '人', ja)).to.equal('5万人');
    expect(quantityText(50_000, '千円', ja)).to.equal('50,000千円');
    expect(quantityText(50_000, '万人', ja)).to.equal('50,000万人');
  });

  it('sets no space before a unit in Japanese, nor before a percent sign anywhere', () => {
    expect(quantityText(79225, '人', ja)).to.equal('79,225人');
    expect(quantityText(20.5, '%', en)).to.equal('20.5%');
    expect(quantityText(168, 'ha', en)).to.equal('168 ha');
  });
});

describe('sourceLine', () => {
  const plan = {
    title: '産業振興基本計画',
    publisher: { name: '小平市' },
    documents: [
      { id: 'd', title: '進捗状況一覧表', published: '2023-03' },
      { id: 'e', title: 'ほかの計画', kind: 'reference' },
    ],
  } as unknown as Plan;

  it('names the publisher, the document and its date', () => {
    expect(sourceLine(plan, ja)).to.equal('出典：小平市「進捗状況一覧表」（令和5年3月）');
    expect(sourceLine(plan, en)).to.equal('Source: 小平市 “進捗状況一覧表” (March 2023)');
  });

  it('names the plan where no document is named', () => {
    expect(sourceLine({ ...plan, documents: [] }, ja)).to.equal('出典：小平市「産業振興基本計画」');
  });
});
