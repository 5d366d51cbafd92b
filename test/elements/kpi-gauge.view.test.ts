import { expect } from 'chai';
import { kpiGaugeView, type KpiGaugeView } from '../../src/elements/kpi-gauge/kpi-gauge.view.js';
import { whyOf, type WhyView } from '../../src/elements/kpi-gauge/why.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { recordOf } from '../../src/model/index.js';
import type { Indicator, Plan } from '../../src/schema.js';
import { readerOf } from '../../src/wording/index.js';
import { parsedSeed, planOf } from '../seeds/seed.js';
import { own } from '../wording/own.js';

const industry = planOf(parsedSeed('kodaira-industry'));
const grant = planOf(parsedSeed('kodaira-grant-2020'));

type WholeView = Omit<KpiGaugeView, 'why'> & { readonly why: WhyView };

/** What a gauge shows, with the reasons that it loads when a reader asks for them. */
const viewIn = (plan: Plan, id: string, language: Language = 'ja', width = 400): WholeView => {
  const indicator = recordOf(plan.indicators, id)!;
  const reader = readerOf(plan, language);
  const view = kpiGaugeView(plan, indicator, reader, { width });
  return { ...view, why: whyOf(plan, indicator, view.judged, reader) };
};

/** The view of an indicator of the industry plan, changed in some parts. */
const changed = (id: string, parts: Partial<Indicator>): WholeView => {
  const indicators = industry.indicators!.map((one) => (one.id === id ? { ...one, ...parts } : one));
  return viewIn({ ...industry, indicators }, id);
};

const row = ({ why }: WholeView, name: string) => why.rows.find((one) => one.name === name);
const point = ({ why }: WholeView, term: string) => why.points.find((one) => one.term === term)?.texts ?? [];
const paintsOf = ({ picture }: WholeView) => picture!.shapes.map(({ paint }) => paint);
const labelsOf = ({ picture }: WholeView) =>
  picture!.shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];
const numbersOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

// The figures of 小平市産業振興基本計画 進捗状況一覧表 (令和4年度) and of the grant evaluation of 令和2年度, as printed.
const EXPECTED: readonly (readonly [Plan, string, string, string, string])[] = [
  [
    industry,
    'I-M1-K1',
    '後退',
    '79,225人',
    '82,716人から79,225人へ、3,491人減りました。目標の「現状以上」を満たしていません。',
  ],
  [
    industry,
    'I-M2-K1',
    '達成（条件つき）',
    '20.5%',
    '18.9%から20.5%へ、1.6ポイント上がりました（前の値と比べられるかは不明）。目標の20.0%を0.5ポイント上回っています。',
  ],
  [
    industry,
    'I-M3-K1',
    '後退',
    '4,502事業所',
    '4,641事業所から4,502事業所へ、139事業所減りました。目標の「現状以上」を満たしていません。基準は後から直され、目標の水準も変わっています。',
  ],
  [
    industry,
    'I-M3-K2',
    '未達成（条件つき）',
    '273戸',
    '312戸から273戸へ、39戸減りました。目標の280戸を下限と読むと、7戸下回っています。',
  ],
  [
    industry,
    'II-M1-K1',
    '後退',
    '77.7%',
    '80.9%から77.7%へ、3.2ポイント下がりました。目標の「現状以上」を満たしていません。基準は後から直され、目標の水準も変わっています。',
  ],
  [
    industry,
    'II-M2-K1',
    '後退',
    '1,437',
    '1,695から1,437へ、258減りました。目標の「現状以上」を満たしていません。基準は後から直され、目標の水準も変わっています。',
  ],
  [industry, 'II-M3-K1', '途上', '44', '13から44へ、31増えました。目標の50まで、あと6です。'],
  [
    industry,
    'II-M5-K1',
    '達成（条件つき）',
    '168ha',
    '191haから168haへ、23ha減りました。目標の165haを下限と読むと、3ha上回っています。',
  ],
  [grant, 'I-S1-K1', '達成', '466,467件', '累計466,467件です。目標の累計445,000件を21,467件上回っています。'],
  [
    grant,
    'I-S2-K1',
    '未達成',
    '149人',
    '累計149人です。目標の累計270人に121人届きませんでした。別の数え方では年間27人で、目標は年間70人です。',
  ],
  [grant, 'I-S3-K1', '達成（条件つき）', '417件', '417件です。目標の175件を242件上回っています。'],
  [
    grant,
    'I-S3-K2',
    '判定なし',
    '値なし',
    '令和２年度末（2020年度）の欄は「－」です。そのため、判定できません。目標は4,368事業所です。',
  ],
];

describe('kpiGaugeView', () => {
  describe('says verdict, figure and sentence of', () => {
    for (const [plan, id, verdict, figure, sentence] of EXPECTED)
      it(plan.indicators!.find((one) => one.id === id)!.title as string, () => {
        const view = viewIn(plan, id);
        const modifier = view.verdict.modifier === undefined ? '' : `（${view.verdict.modifier}）`;
        expect(`${view.verdict.word}${modifier}`).to.equal(verdict);
        expect(`${view.figure.value}${view.figure.unit}`).to.equal(figure);
        expect(view.sentence).to.equal(sentence);
      });
  });

  describe('tells where a value comes from:', () => {
    const meta = (plan: Plan, id: string) => viewIn(plan, id).meta.join('');

    it('the year of the column and that of the survey', () => {
      expect(meta(industry, 'I-M1-K1')).to.equal(
        '令和４年度（2022年度）の欄の値で、出典は令和２年国勢調査（2020年）。基準は平成27年国勢調査（2015年）の値。',
      );
    });
    it('the era of a survey that is printed with a western year', () => {
      expect(meta(industry, 'I-M3-K2')).to.include('2020年農林業センサス（令和2年）');
    });
    it('that no source is given', () => {
      expect(meta(industry, 'II-M5-K1')).to.include('出典の記載なし');
    });
    it('that no unit is given', () => {
      expect(meta(industry, 'II-M2-K1')).to.include('単位の記載なし');
    });
    it('that the city revised the baseline, and with it the target', () => {
      expect(meta(industry, 'I-M3-K1')).to.include('市が後から直したもの');
      expect(viewIn(industry, 'I-M3-K1').sentence).to.include('目標の水準も変わっています');
    });
    it('that it replaces another indicator', () => {
      expect(meta(industry, 'I-M2-K1')).to.include('「開業率」から差し替えた指標');
    });
    it('that it is for reference only', () => {
      expect(meta(grant, 'I-S1-K1')).to.include(
        '「市総合戦略KPI（参考）」とされた指標で、達成の件数に含めません',
      );
    });
    it('that it is provisional, and as of when', () => {
      const [one] = industry.indicators![0]!.observations!;
      const observations = [{ ...one!, provisional: { asOf: '2021-02' } }];
      expect(changed('I-M1-K1', { observations }).meta.join('')).to.include(
        '令和3年2月（2021年）時点の速報値。',
      );
    });
  });

  describe('where there is no value', () => {
    const view = viewIn(grant, 'I-S3-K2');
    it('says so in words and shows no zero', () => {
      expect(view.figure).to.deep.equal({ kind: 'missing', value: '値なし', unit: '' });
    });
    it('draws no bar, and says so across the scale', () => {
      expect(paintsOf(view)).to.include('nodata').and.not.include('bar');
      expect(labelsOf(view)).to.include('令和２年度末の値なし');
    });
    it('gives neither a difference nor a share', () => {
      expect(view.why.rows.filter(({ isResult }) => isResult)).to.deep.equal([]);
      expect(row(view, '最新の実績')!.value).to.equal('値なし（理由の記載なし）');
    });
    it('keeps values of another population apart, each with its year', () => {
      const texts = point(view, '参考の値（対象が違うため、実績の代わりには使いません）');
      expect(texts).to.have.length(2);
      expect(texts[0]).to.match(/^市内の総事業所数、H26（平成26年）の経済センサス基礎調査：4,795事業所。/);
      expect(texts[1]).to.match(/^市内の総事業所数、R1（令和元年）の経済センサス基礎調査：5,679事業所。/);
    });
  });

  describe('of a floor', () => {
    it('shows the allowance that is used, not a progress to the target', () => {
      const view = viewIn(industry, 'II-M5-K1');
      expect(row(view, '下限までに減ってよい分のうち、減った分')).to.include({
        value: '23ha ／ 26ha',
        from: '88.5%',
      });
      expect(row(view, '基準から目標までの進み具合')).to.equal(undefined);
      expect(paintsOf(view)).to.include('used').and.not.include('bar');
      expect(labelsOf(view)).to.have.members(['基準 191ha', '下限 165ha', '残り 3ha']);
    });
    it('shows no share where the floor is broken', () => {
      expect(textsOf(viewIn(industry, 'I-M3-K2')).join()).not.to.match(/12[12](\.\d)?%/);
    });
    it('shows no use where the value moved away from it', () => {
      const view = changed('II-M5-K1', { observations: [{ period: 'FY2022', value: 200 }] });
      expect(row(view, '下限までに減ってよい分のうち、減った分')).to.equal(undefined);
      expect(paintsOf(view)).not.to.include('used');
    });
  });

  it('shows no track where the target is to keep what there was', () => {
    expect(paintsOf(viewIn(industry, 'I-M1-K1'))).not.to.include('track');
  });

  it('says 約 wherever the value is approximate', () => {
    const view = changed('I-M1-K1', {
      observations: [{ period: 'FY2022', value: 79000, approximate: true }],
    });
    expect(view.figure.value).to.equal('約79,000');
    expect(row(view, '最新の実績')!.value).to.equal('約79,000人');
    expect(view.sentence).to.include('約79,000人');
  });

  it('never shows a difference as 0 that is none', () => {
    const view = changed('I-M1-K1', { observations: [{ period: 'FY2022', value: 82716.00001 }] });
    expect(row(view, '基準からの差')!.value).to.equal('+0.00001人');
  });

  it('tells targets by which it is not judged', () => {
    expect(row(viewIn(grant, 'I-S2-K1'), '単年度')).to.include({ from: '目標 年間70人', value: '27人' });
    const [target] = industry.indicators!.find(({ id }) => id === 'II-M3-K1')!.targets!;
    const targets = [{ operator: 'at-least' as const, value: 30, due: 'FY2019', interim: true }, target!];
    expect(row(changed('II-M3-K1', { targets }), '中間目標')).to.include({
      from: '令和元年度',
      value: '30以上',
    });
  });

  describe('where the city judges by rules of its own', () => {
    const nagayo = planOf(parsedSeed('examples/nagayo-scheme'));
    const viewOf = (id: string, parts: Partial<Indicator> = {}) => {
      const indicator = { ...recordOf(nagayo.indicators, id)!, ...parts };
      const reader = readerOf(nagayo, 'ja', own);
      const view = kpiGaugeView(nagayo, indicator, reader, { width: 400 });
      return { ...view, why: whyOf(nagayo, indicator, view.judged, reader) };
    };
    it('tells on which reading of them a verdict hangs', () => {
      const view = viewOf('s-exact');
      expect(view.verdict.modifier).to.equal('条件つき');
      expect(view.condition?.text).to.include('境目ちょうどの値は、よいほうの段に入れる');
      expect(point(view, 'この判定にかかわる読み方').join('')).to.include('境目ちょうどの値');
    });
    it('tells no condition of ours where theirs has none', () => {
      const doubts = [{ field: 'unit', reason: '不明', confidence: 'low' as const, affectsVerdict: true }];
      const assignments = [{ of: 's-up', verdict: 'S', by: '担当課' }];
      const plan = { ...nagayo, assignments };
      const indicator = { ...recordOf(nagayo.indicators, 's-up')!, doubts };
      const view = kpiGaugeView(plan, indicator, readerOf(plan, 'ja', own), { width: 400 });
      expect([view.verdict.modifier, view.condition]).to.deep.equal([undefined, undefined]);
    });
  });

  it('does not refuse to say early or late where an interim target has said it', () => {
    const view = changed('II-M3-K1', {
      targets: [
        { operator: 'at-least', value: 100 },
        { operator: 'at-least', value: 80, due: 'FY2022', interim: true },
      ],
    });
    expect(view.verdict.word).to.equal('遅れ');
    expect(point(view, '順調か遅れか')).to.deep.equal([]);
  });

  it('marks in the reasons what is computed across an open break', () => {
    expect(row(viewIn(industry, 'I-M2-K1'), '基準から目標までの進み具合')).to.include({
      from: '前後の値を比べられるかは不明',
    });
  });

  it('tells values that count otherwise than the target', () => {
    const view = viewIn(grant, 'I-S1-K1');
    expect(row(view, '単年度')).to.include({ from: '令和２年度', value: '132,759件' });
  });

  it('tells the newer time that has no value yet', () => {
    const { observations } = industry.indicators![0]!;
    const missing = { reason: 'not-yet' as const };
    const view = changed('I-M1-K1', { observations: [...observations!, { period: 'FY2023', missing }] });
    expect(view.figure.value).to.equal('79,225');
    expect(textsOf(view).join()).to.include('令和5年度：まだ出ていません');
  });

  describe('loses nothing that the plan says of an indicator:', () => {
    const { indicators } = {
      indicators: [industry, grant].flatMap((plan) => plan.indicators!.map((one) => ({ plan, one }))),
    };
    /** Every text of a record that a reader could want, but for what names places in the document. */
    const wordsOf = (value: unknown, key = ''): string[] => {
      if (
        /^(provenance|id|items|survey|at|kind|basis|value|operator|period|accumulation|field|confidence|by|marker)$/.test(
          key,
        )
      )
        return [];
      if (key === 'printed' || key === 'unit' || key === 'surveyPrinted' || value === 'unstated') return [];
      if (typeof value === 'string') return [value.replace(/[。.]$/, '')];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, part]) =>
        wordsOf(part, Array.isArray(value) ? key : name),
      );
    };
    for (const { plan, one } of indicators)
      it(one.title as string, () => {
        const { items: _, direction, missing: __, ...rest } = one as Indicator & { missing?: unknown };
        const shown = textsOf(viewIn(plan, one.id)).join('\n');
        for (const words of [...wordsOf(rest), direction.reason as string]) expect(shown).to.include(words);
      });
  });

  for (const language of LANGUAGES)
    it(`speaks in whole words in ${language}, for every indicator and every width`, () => {
      for (const [plan, id] of EXPECTED)
        for (const width of [0, 40, 240, 320, 1200]) {
          const view = viewIn(plan, id, language, width);
          for (const text of textsOf(view))
            expect(text, id).not.to.match(/undefined|NaN|Infinity|\[object|。。|（（|）））/);
          for (const number of numbersOf(view.picture)) expect(Number.isFinite(number), id).to.be.true;
          expect(view.sentence).to.match(language === 'en' ? /\.$/ : /。$/);
        }
    });
});
