import { expect } from 'chai';
import { timelineOf } from '../../src/model/timeline.js';
import type { Plan } from '../../src/schema/index.js';
import { readerOf } from '../../src/wording/index.js';
import { gapTime, planName, timelineRow } from '../../src/wording/timeline.js';
import { planOf, seed } from '../model/plans.js';

const rowsOf = (plan: Plan, others: readonly Plan[] = [], language: 'ja' | 'en' = 'ja') =>
  timelineOf(plan, others).entries.map((entry) => timelineRow(entry, plan, readerOf(plan, language)));
const koganei = (language: 'ja' | 'en' = 'ja') =>
  rowsOf(seed('koganei-2026'), [seed('koganei-2016')], language);
const row = (rows: ReturnType<typeof rowsOf>, title: string) => rows.find((one) => one.title === title)!;
const plan = (rest: Partial<Plan>): Plan => ({ ...planOf({ id: 'p' }), ...rest });

describe('timelineRow', () => {
  it('says a year that never came as it is printed, and as the calendar has it', () => {
    const { time } = row(koganei(), '中間期の改定・後期5年間の基本計画');
    expect(time.text).to.equal('平成28年度〜令和2年度（2016〜2020年度）');
    expect(time.printed).to.equal('資料の表記は「平成32年度までの後期5年間」');
    expect(time.sameAs).to.equal('「平成32年度」は令和2年度に当たります');
    expect(row(koganei('en'), '中間期の改定・後期5年間の基本計画').time.sameAs).to.equal(
      '“平成32年度” is FY2020',
    );
  });

  it('says nothing of a year that is printed as the calendar has it', () => {
    const [own] = rowsOf(plan({ period: { from: { at: 'FY2022', printed: '令和４年度' }, to: 'FY2026' } }));
    expect(own!.time).to.not.have.property('sameAs');
  });

  it('names the western years of months too, and leaves them out where the axis has them', () => {
    const { time } = row(rowsOf(seed('nishitokyo-2019')), '後期計画の素案の意見募集');
    expect(time).to.deep.equal({
      text: '平成31年1月〜平成31年2月（2019年）',
      short: '平成31年1月〜平成31年2月',
    });
  });

  it('tells how sure an inferred period is', () => {
    expect(row(koganei(), '小金井市産業振興プラン').time.inferred).to.equal('始まりは推定（確からしさ：高）');
  });

  it('tells from where a plan is seen that another file speaks of', () => {
    expect(row(koganei(), '第4次基本構想・前期基本計画').label).to.equal(
      '「小金井市産業振興プラン 概要版(中間期の改定・後期5年間)」の上位計画',
    );
  });

  it('tells what is printed where a time cannot be placed', () => {
    const rows = rowsOf(
      plan({ events: [{ kind: 'adopted', title: '策定', at: { at: null, printed: '来年度中' } }] }),
    );
    expect(row(rows, '策定')).to.deep.include({
      isDated: false,
      time: { text: '来年度中', short: '来年度中' },
    });
  });

  it('says that a time is not stated, and does not call that stated', () => {
    const rows = rowsOf(seed('nishitokyo-2024'));
    const publication = row(rows, 'この資料の公表');
    expect(publication.time.text).to.equal('時期の記載なし');
    expect(publication.claims.map(({ basis }) => basis)).to.deep.equal(['記載なし']);
  });

  it('tells the date of a publication once that an event tells of', () => {
    const { claims } = row(koganei(), '概要版の刊行');
    expect(claims.map(({ lead }) => lead)).to.deep.equal(['公表', '資料の日付（概要版）']);
  });
});

describe('gapTime', () => {
  const gap = (first: number, last: number, month = 4) =>
    gapTime(
      {
        id: 'gap',
        first: { day: first, isInferred: false },
        last: { day: last, isInferred: false },
      },
      readerOf(plan({ fiscalYearStartMonth: month }), 'ja'),
    ).text;
  const day = (iso: string) => Date.parse(iso) / 86_400_000;

  it('speaks of fiscal years where whole ones are missing', () => {
    expect(gap(day('2021-04-01'), day('2026-03-31'))).to.equal('令和3年度〜令和7年度（2021〜2025年度）');
  });

  it('speaks of days where they are not', () => {
    expect(gap(day('2021-04-01'), day('2026-03-31'), 1)).to.equal('令和3年4月1日〜令和8年3月31日');
  });
});

describe('planName', () => {
  it('adds the edition where the title does not say it', () => {
    const nameOf = (name: string) => planName(seed(name), readerOf(seed(name), 'ja'));
    expect(nameOf('koganei-2026')).to.equal('小金井市産業振興プラン 概要版');
    expect(nameOf('nishitokyo-2019')).to.equal('産業振興マスタープラン後期計画');
  });
});
