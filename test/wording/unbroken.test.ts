import { expect } from 'chai';
import fc from 'fast-check';
import { byLanguage, unbroken } from '../../src/wording/index.js';

const wholes = (text: string) => unbroken(text).flatMap((run) => (run.isWhole ? [run.text] : []));
const japanese = (text: string) => byLanguage(text).flatMap((run) => (run.lang ? [run.text] : []));

describe('unbroken', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['令和4年度（2022年度）は79,225人です。', ['令和4年度', '2022年度', '79,225人']],
    ['目標は1億2,000万円です。', ['1億2,000万円']],
    ['差は△3,491人、△5万人です。', ['△3,491人', '△5万人']],
    ['マイナス184千円から5.5百万円へ', ['マイナス184千円', '5.5百万円']],
    ['3,360t-CO₂減り、10.0mg/L以下、7.3m²へ', ['3,360t-CO₂', '10.0mg/L', '7.3m²']],
    ['by 1,560\u00A0t-CO₂ away', ['1,560\u00A0t-CO₂']],
    ['第2次計画', ['第2次']],
    ['21 ／ 全27、全8件', ['21', ' ／ 全27', '全8件']],
    ['主 推定（確からしさ：中）、確からしさ：確か', ['確からしさ：中', '確からしさ：確か']],
  ];
  for (const [text, runs] of cases)
    it(`keeps years and numbers whole in ${text}`, () => {
      expect(wholes(text)).to.deep.equal(runs);
    });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          unbroken(text)
            .map((run) => run.text)
            .join(''),
        ).to.equal(text);
        expect(
          byLanguage(text)
            .map((run) => run.text)
            .join(''),
        ).to.equal(text);
      }),
    );
  });
});

describe('byLanguage', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It stands at 466,467 件 in total.', ['件']],
    ['The value comes from 平成26年経済センサス-基礎調査 (2014).', ['平成26年経済センサス-基礎調査']],
    ['Source: 小平市 “進捗状況一覧表” (March 2023)', ['小平市', '進捗状況一覧表']],
    ['令和４年度 (FY2022)', ['令和４年度']],
    ['79,225 人', ['人']],
    ['It fell from 6.1 mg/L to 7.0 mg/L.', []],
  ];
  for (const [text, runs] of cases)
    it(`finds the Japanese in ${text}`, () => {
      expect(japanese(text)).to.deep.equal(runs);
    });

  it('leaves a Japanese text in one run, whatever letters stand in it', () => {
    for (const text of [
      'ICT活用とDXの推進',
      '191haから168haへ、23ha減りました。',
      'RESAS（地域経済分析システム）',
    ])
      expect(byLanguage(text)).to.deep.equal([{ text }]);
  });
});
