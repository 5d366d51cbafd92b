import { expect } from 'chai';
import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import type { Indicator, Observation, Target } from '../../src/schema.js';
import { indicatorRows, type IndicatorRow } from '../../src/wording/indicator-table.js';
import { planOf, seed } from '../model/plans.js';
import { atLeast, indicatorWith, readerIn } from './plans.js';

function rowsOf(indicator: Indicator, language: Language = 'ja', plan: object = {}): IndicatorRow[] {
  return indicatorRows(
    planOf({ ...plan, indicators: [indicator] }),
    indicator,
    assess(indicator),
    readerIn(language),
  );
}

const named = (rows: readonly IndicatorRow[]): string[] => rows.map(({ name, value }) => `${name} ${value}`);
const only = (rows: readonly IndicatorRow[], kind: IndicatorRow['kind']): IndicatorRow[] =>
  rows.filter((row) => row.kind === kind);

describe('indicatorRows', () => {
  it('tells where it started, what was observed, what is aimed at, and what follows', () => {
    const indicator = indicatorWith({
      observations: [
        { period: 'FY2022', value: 14 },
        { period: 'FY2021', value: 11 },
      ],
      targets: [atLeast(20, { due: 'FY2025' }), atLeast(15, { due: 'FY2023', interim: true })],
    });
    expect(named(rowsOf(indicator))).to.deep.equal([
      '基準 10件',
      '実績 11件',
      '最新の実績 14件',
      '中間目標 15件以上',
      '目標 20件以上',
      '基準からの差 +4件',
      '基準からの増減率 +40.0%',
      '目標との差 △6件',
      '一定の速さで進むとした場合の値 13件',
      '基準から目標までの進み具合 40.0%',
    ]);
  });

  it('tells what was expected with the digits that show on which side of it the value lies', () => {
    const due = { targets: [atLeast(10, { due: 'FY2025' })], baseline: { value: 6, period: 'FY2020' } };
    const behind = indicatorWith({ ...due, observations: [{ period: 'FY2024', value: 9 }] });
    expect(assess(behind).verdict).to.equal('behind');
    const [expected] = only(rowsOf(behind), 'expected');
    expect([expected!.value, expected!.numbers[0]!.value]).to.deep.equal(['9.2件', 9.2]);
    const ahead = indicatorWith({ ...due, observations: [{ period: 'FY2023', value: 9 }] });
    expect(only(rowsOf(ahead), 'expected')[0]!.value).to.equal('8件');
  });

  it('tells no progress where it went backwards', () => {
    const rows = rowsOf(
      indicatorWith({ targets: [atLeast(20)], observations: [{ period: 'FY2022', value: 6 }] }),
    );
    expect(only(rows, 'share')).to.have.length(0);
    expect(only(rows, 'change')[0]!.value).to.equal('△4件');
  });

  it('marks what is computed across an open break, or from an approximate value', () => {
    const breaks = [{ at: 'FY2021', kind: 'survey' as const, comparable: null, reason: '調査の変更' }];
    const broken = rowsOf(indicatorWith({ targets: [atLeast(12)], breaks }));
    for (const kind of ['change', 'change-percent', 'share'] as const)
      expect(only(broken, kind)[0]!.marks).to.deep.equal(['前後の値を比べられるかは不明']);
    expect(only(broken, 'margin')[0]!.marks).to.deep.equal([]);
    const observations = [{ period: 'FY2022', value: 14, approximate: true }];
    const about = rowsOf(indicatorWith({ targets: [atLeast(20)], observations }));
    for (const kind of ['change', 'margin', 'share'] as const)
      expect(only(about, kind)[0]!.marks).to.deep.equal(['概数']);
  });

  it('tells the period of a baseline once, as its period and not as its origin', () => {
    expect(rowsOf(indicatorWith({}))[0])
      .to.include({ period: '令和2年度' })
      .and.not.to.have.property('origin');
  });

  it('gives the plain number beside the words', () => {
    const indicator = indicatorWith({ observations: [{ period: 'FY2022', value: 12345.6 }] });
    const [row] = only(rowsOf(indicator), 'observation');
    expect(row).to.include({ value: '12,345.6件', unit: '件', fiscalYear: 2022 });
    expect(row?.numbers).to.deep.equal([{ value: 12345.6 }]);
  });

  it('has the reason and no number where a value is missing', () => {
    const missing: Observation = {
      period: 'FY2022',
      missing: { reason: 'not-yet', printed: '－', note: '結果は翌年に出る' },
    };
    const [row] = only(rowsOf(indicatorWith({ observations: [missing] })), 'observation');
    expect(row).to.include({ value: 'まだ出ていません', isMissing: true, printed: '－' });
    expect(row?.numbers).to.deep.equal([]);
    expect(row?.notes).to.deep.equal(['結果は翌年に出る']);
  });

  it('keeps zero, which is a value', () => {
    const [row] = only(
      rowsOf(indicatorWith({ observations: [{ period: 'FY2022', value: 0 }] })),
      'observation',
    );
    expect(row).to.include({ value: '0件', isMissing: false });
  });

  it('tells a difference of percentages in points', () => {
    const rows = rowsOf(
      indicatorWith({
        unit: '%',
        kind: 'ratio',
        baseline: { value: 18.9, period: 'FY2020' },
        observations: [{ period: 'FY2022', value: 20.5 }],
        targets: [atLeast(20)],
      }),
    );
    expect(only(rows, 'change')[0]).to.include({ value: '+1.6ポイント', unit: 'ポイント' });
    expect(only(rows, 'margin')[0]).to.include({ value: '+0.5ポイント', unit: 'ポイント' });
  });

  it('gives both bounds of a range as numbers', () => {
    const range: Target = { operator: 'range', min: 10, max: 20, due: null };
    const [row] = only(rowsOf(indicatorWith({ targets: [range] })), 'target');
    expect(row?.numbers).to.deep.equal([
      { of: '下限', value: 10 },
      { of: '上限', value: 20 },
    ]);
  });

  it('has no number for a target in words', () => {
    const keep: Target = { operator: 'keep-or-better', due: null };
    const [row] = only(rowsOf(indicatorWith({ targets: [keep] })), 'target');
    expect(row).to.include({ value: '現状以上', period: '期限の記載なし', unit: '' });
    expect(row?.numbers).to.deep.equal([]);
  });

  it('places a break before the first value that was taken after it, not before the year of its report', () => {
    const rows = rowsOf(
      indicatorWith({
        observations: [
          { period: 'FY2021', observed: '2016', value: 11 },
          { period: 'FY2022', observed: '2021', value: 14 },
        ],
        breaks: [{ at: '2019', kind: 'method', comparable: null, reason: '集計方法の変更' }],
      }),
    );
    expect(rows.slice(1, 4).map(({ name }) => name)).to.deep.equal([
      '実績',
      '系列の切れ目（調べ方の変更）',
      '最新の実績',
    ]);
    expect(rows[2]).to.deep.include({ value: '前後の値を比べられるかは不明', notes: ['集計方法の変更'] });
  });

  it('keeps the year of the report and the time of the survey apart', () => {
    const [row] = only(
      rowsOf(
        indicatorWith({
          observations: [
            {
              period: 'FY2022',
              observed: { at: '2020', printed: '令和２年国勢調査' },
              survey: 's',
              value: 14,
            },
          ],
        }),
        'ja',
        { surveys: [{ id: 's', name: '国勢調査' }] },
      ),
      'observation',
    );
    expect(row).to.include({
      period: '令和4年度',
      observed: '令和2年（2020年）',
      survey: '国勢調査',
      origin: '令和２年国勢調査',
    });
  });

  it('marks what is provisional, revised and approximate', () => {
    const [row] = only(
      rowsOf(
        indicatorWith({
          observations: [
            {
              period: 'FY2022',
              value: 14,
              approximate: true,
              provisional: { asOf: '2023-02' },
              revised: { previous: 12, reason: '集計の誤り' },
            },
          ],
        }),
      ),
      'observation',
    );
    expect(row?.value).to.equal('約14件');
    expect(row?.marks).to.deep.equal(['速報（令和5年2月時点）', '訂正後の値（訂正前は12件）', '概数']);
    expect(row?.notes).to.deep.equal(['集計の誤り']);
  });

  it('says of every value of a mixed series how it counts', () => {
    const indicator = seed('kodaira-grant-2020').indicators!.find(({ id }) => id === 'I-S1-K1')!;
    expect(only(rowsOf(indicator), 'observation').map(({ counted }) => counted)).to.deep.equal([
      '累計',
      '単年度',
    ]);
  });

  it('marks as compared what the verdict compares, and nothing where nothing is judged', () => {
    const judged = rowsOf(indicatorWith({ targets: [atLeast(20)] }));
    expect(judged.filter((row) => row.isJudged).map(({ kind }) => kind)).to.deep.equal([
      'baseline',
      'observation',
      'target',
    ]);
    expect(rowsOf(indicatorWith({})).some((row) => row.isJudged)).to.equal(false);
  });

  it('knows its main values where nothing is judged too', () => {
    const missing: Observation = { period: 'FY2022', missing: { reason: 'withheld' } };
    const rows = rowsOf(indicatorWith({ observations: [missing], targets: [atLeast(20)] }));
    expect(rows.filter((row) => row.isMain).map(({ kind }) => kind)).to.deep.equal([
      'baseline',
      'observation',
      'target',
    ]);
    expect(rows.some((row) => row.isJudged)).to.equal(false);
  });

  it('tells of farmland the allowance used, and no share of a way', () => {
    const indicator = seed('kodaira-industry').indicators!.find(({ unit }) => unit === 'ha')!;
    const rows = rowsOf(indicator);
    expect(only(rows, 'floor-allowance')[0]?.value).to.equal('23ha ／ 26ha');
    expect(only(rows, 'share')).to.deep.equal([]);
  });

  it('has a row for every value, target, break and reference value of every seed, in every language', () => {
    for (const name of ['kodaira-industry', 'kodaira-grant-2020'] as const) {
      const plan = seed(name);
      for (const indicator of plan.indicators ?? [])
        for (const language of LANGUAGES) {
          const rows = rowsOf(indicator, language, { surveys: plan.surveys ?? [] });
          const { observations = [], targets = [], breaks = [], referenceValues = [], baseline } = indicator;
          const stated =
            observations.length +
            targets.length +
            breaks.length +
            referenceValues.length +
            (baseline ? 1 : 0);
          expect(rows.filter((row) => !row.isComputed)).to.have.length(stated);
          for (const row of rows) expect(`${row.name}${row.value}`).not.to.match(/undefined|NaN|Infinity/);
        }
    }
  });

  it('shows every number whatever the order of the file', () => {
    const observation = fc.record({
      period: fc.integer({ min: 2000, max: 2030 }).map((year) => `FY${String(year)}`),
      value: fc.integer({ min: 0, max: 9999 }),
    });
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 8 }), (observations) => {
        const rows = only(rowsOf(indicatorWith({ observations })), 'observation');
        const years = rows.map(({ fiscalYear }) => fiscalYear!);
        expect(years).to.deep.equal([...years].sort((a, b) => a - b));
        const shown = rows.map(({ numbers }) => numbers[0]!.value).sort((a, b) => a - b);
        expect(shown).to.deep.equal(observations.map(({ value }) => value).sort((a, b) => a - b));
        expect(rows.filter(({ isMain }) => isMain)).to.have.length(1);
      }),
    );
  });
});
