import { expect } from 'chai';
import { labelWidth, touches } from '../../src/layout/index.js';
import { linesOf } from '../../src/wording/lines.js';
import { timelinePicture } from '../../src/elements/plan-timeline/picture.view.js';
import { planTimelineView } from '../../src/elements/plan-timeline/plan-timeline.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { daysOf, type Plan } from '../../src/schema/index.js';
import { readerOf } from '../../src/wording/index.js';
import { planOf, seed } from '../model/plans.js';

const TODAY = '2026-11-22';

const viewOf = (plan: Plan, others: readonly Plan[] = [], today = TODAY, language: Language = 'ja') =>
  planTimelineView(plan, others, daysOf(today).first, readerOf(plan, language));
const koganei = (today = TODAY, language: Language = 'ja') =>
  viewOf(seed('koganei-2026'), [seed('koganei-2016')], today, language);
const nishitokyo = (language: Language = 'ja') =>
  viewOf(seed('nishitokyo-2024'), [seed('nishitokyo-2019')], TODAY, language);
const picture = (view: ReturnType<typeof viewOf>, width = 1000, language: Language = 'ja') =>
  timelinePicture(view, readerOf(seed('koganei-2026'), language), width, 16);

const standing = ({ standing: pieces }: ReturnType<typeof viewOf>) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
const words = (view: ReturnType<typeof viewOf>, width = 1000) =>
  picture(view, width)!.shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));
const drawn = (view: ReturnType<typeof viewOf>, paint: string) =>
  picture(view)!.shapes.filter((shape) => shape.paint === paint).length;

describe('planTimelineView', () => {
  describe('where we stand', () => {
    it('counts the years of the period', () => {
      expect(standing(koganei())).to.equal(
        '今日（令和8年11月22日）は、この計画の5年間のうち1年目です。期間は推定です。',
      );
      expect(standing(koganei('2030-04-01'))).to.include('5年間のうち5年目');
    });

    it('is before the beginning, and after the end', () => {
      expect(standing(koganei('2026-03-31'))).to.include('始まる前です。始まりは令和8年度です。');
      expect(standing(koganei('2031-04-01'))).to.include('令和12年度で終わりました');
    });

    it('says which end is inferred', () => {
      expect(standing(viewOf(seed('koganei-2016')))).to.equal(
        'この計画の期間は、令和2年度で終わりました。今日（令和8年11月22日）は、終わってから5年が過ぎています。期間の始まりは推定です。',
      );
    });

    it('does not claim that a plan without a known end is running', () => {
      expect(standing(nishitokyo())).to.include('いまも続いているかどうかは、この資料からは言えません。');
    });

    it('says that nothing is known of the period', () => {
      expect(standing(viewOf(seed('kodaira-industry')))).to.include('この資料に書かれていません');
    });

    it('names the day on which a period ends that is not made of fiscal years', () => {
      const plan: Plan = { ...planOf({}), period: { from: '2024-10-15', to: '2027-06-30' } };
      expect(standing(viewOf(plan))).to.include('期間は令和9年6月30日までです。');
    });
  });

  it('says how many editions are known, and of which years none is', () => {
    expect(koganei().lead[0]).to.equal(
      'これらの資料から分かる計画の版は、3件です。令和3年度〜令和7年度（2021〜2025年度）に当たる版は分かりません。',
    );
  });

  it('counts ten editions and more as plain Japanese does', () => {
    const others = Array.from({ length: 9 }, (_, at): Plan => ({
      ...planOf({}),
      id: `older-${String(at)}`,
      relations: [
        { kind: 'superseded-by', title: '次', plan: at === 0 ? planOf({}).id : `older-${String(at - 1)}` },
      ],
    }));
    expect(viewOf(planOf({}), others, TODAY, 'ja-simple').lead.join()).to.include('ぜんぶで 10こ わかります');
  });

  it('names plans without a period', () => {
    expect(nishitokyo().lead).to.include('期間の書かれていない計画：「産業振興マスタープラン」');
  });

  it('orders everything in time, with the gap and today in their places', () => {
    const rows = koganei().rows.map(({ kind, title }) => (kind === 'entry' ? title : kind));
    expect(rows).to.deep.equal([
      '産業振興プランの策定',
      '産業振興プラン（平成23年3月策定）',
      '前期5年間の基本計画',
      '「小金井市産業振興プラン 概要版(中間期の改定・後期5年間)」の公表',
      '小金井市産業振興プラン(案)',
      '小金井市産業振興プラン',
      '中間期の改定・後期5年間の基本計画',
      'gap',
      '概要版の刊行',
      '小金井市産業振興プラン',
      'today',
      '第4次基本構想・前期基本計画',
    ]);
  });

  it('says whose file speaks where it is not that of the plan', () => {
    const files = nishitokyo().rows.flatMap(({ claims }) => claims.map(({ file }) => file));
    expect(new Set(files)).to.deep.equal(
      new Set([undefined, '「産業振興マスタープラン後期計画」の計画ファイル']),
    );
  });

  it('says nothing about gaps or editions where there is only one', () => {
    expect(viewOf(seed('kodaira-industry')).lead).to.deep.equal([]);
  });

  it('says that there is nothing to place where there is nothing', () => {
    const view = viewOf(planOf({}));
    expect(view.lead).to.deep.equal(['時期の分かることは、この資料に何も書かれていません。']);
    expect(picture(view)).to.equal(undefined);
  });

  for (const language of LANGUAGES)
    it(`has no word without its arguments in ${language}`, () => {
      const views = [
        koganei(TODAY, language),
        nishitokyo(language),
        viewOf(seed('kodaira-grant-2020'), [], TODAY, language),
      ];
      expect(JSON.stringify(views.map(({ timeline, ...view }) => view))).to.not.match(
        /undefined|NaN|\[object/u,
      );
    });

  it('shows every text that the files have on relations and events', () => {
    const view = koganei();
    const shown = JSON.stringify([view.rows.map(({ entry, gap, ...row }) => row), view.notes]);
    for (const plan of [seed('koganei-2026'), seed('koganei-2016')])
      for (const { title, note, doubts = [], notes = [], provenance = [], ...rest } of [
        ...(plan.relations ?? []).map((one) => ({ ...one, summary: undefined, selfName: undefined })),
        ...(plan.events ?? []).map((one) => ({ ...one, note: undefined })),
      ])
        for (const text of [
          title,
          ...doubts.flatMap(({ reason, chosen, alternatives = [] }) => [reason, chosen, ...alternatives]),
          ...notes.map((one) => one.text),
          ...provenance.map(({ printed }) => printed),
          rest.summary,
          rest.selfName,
          doubts.length === 0 ? note : undefined,
        ])
          if (typeof text === 'string') expect(shown).to.include(JSON.stringify(text).slice(1, -1));
  });
});

describe('timelinePicture', () => {
  it('draws a firm edge at an end that the city says, where the other is inferred', () => {
    const view = viewOf(seed('koganei-2016'));
    expect(view.rows.find(({ isThis }) => isThis)?.statedEnd).to.equal('last');
    expect(drawn(view, 'time-own')).to.equal(1);
    expect(drawn(koganei(), 'time-own')).to.equal(0);
  });

  it('draws what is inferred otherwise than what is stated, and this plan otherwise than others', () => {
    const view = koganei();
    expect(drawn(view, 'time-own-inferred')).to.equal(1);
    expect(drawn(view, 'time-other-inferred')).to.equal(2);
    expect(drawn(view, 'time-own')).to.equal(0);
    expect(drawn(viewOf(seed('kodaira-grant-2020')), 'time-own')).to.equal(1);
  });

  it('hatches the gap, and a plan without a period', () => {
    expect(drawn(koganei(), 'hatch')).to.equal(2);
  });

  it('lets an end that nobody knows run out in blocks', () => {
    expect(drawn(nishitokyo(), 'time-own-inferred')).to.equal(1);
    expect(drawn(nishitokyo(), 'time-own-open')).to.equal(3);
    expect(drawn(koganei(), 'time-own-open')).to.equal(0);
  });

  it('marks where the second half of a plan begins', () => {
    expect(drawn(koganei(), 'time-turn')).to.equal(1);
    expect(words(koganei())).to.include('前期5年間の基本計画');
  });

  it('has both ways of counting on the axis, and the eras', () => {
    const all = words(koganei());
    for (const text of ['平成', '令和', '元', '2019']) expect(all).to.include(text);
  });

  it('does not let the line of today run through words', () => {
    for (const view of [
      koganei(),
      nishitokyo(),
      viewOf(seed('koganei-2016'), [], '2018-06-01'),
      viewOf(seed('kodaira-grant-2020'), [], '2020-05-01'),
    ])
      for (const width of [660, 1000]) {
        const { shapes } = picture(view, width)!;
        const texts = shapes.flatMap((shape) =>
          'text' in shape && shape.paint !== 'time-today-label' ? [shape] : [],
        );
        const axis = Math.max(...texts.filter(({ paint }) => paint === 'time-year-label').map(({ y }) => y));
        const lines = shapes
          .filter(({ paint }) => paint === 'time-today')
          .flatMap((shape) => ('d' in shape ? [...shape.d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/gu)] : []))
          .map(([, x, top, bottom]) => ({
            left: Number(x),
            right: Number(x),
            top: Number(top),
            bottom: Number(bottom),
          }));
        expect(lines).to.not.be.empty;
        for (const { text, x, y, anchor } of texts.filter((one) => one.y > axis)) {
          const wide = labelWidth(text, 14);
          const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
          for (const line of lines)
            expect(touches({ left, right: left + wide, top: y - 12, bottom: y + 2 }, line), text).to.equal(
              false,
            );
        }
      }
  });

  it('has the word for today', () => {
    expect(words(koganei())).to.include('今日 令和8年11月22日');
  });

  it('leaves out events without a time, and says so', () => {
    expect(words(nishitokyo())).to.not.include('この資料の公表');
    expect(nishitokyo().unplaced).to.include('この資料の公表');
  });

  it('reaches from the first thing that is known to today, however far that is', () => {
    const years = words(koganei('2040-06-01'), 1600);
    expect(years).to.include.members(['2010', '2040']);
  });

  it('keeps its words inside', () => {
    for (const width of [640, 800, 1200])
      for (const view of [koganei(), nishitokyo(), viewOf(seed('kodaira-industry'))])
        for (const shape of picture(view, width)!.shapes)
          if ('text' in shape) {
            const wide = labelWidth(shape.text, 16);
            const left = { start: shape.x, middle: shape.x - wide / 2, end: shape.x - wide }[shape.anchor];
            expect(left, shape.text).to.be.at.least(-wide * 0.2);
            expect(left + wide * 0.8, shape.text).to.be.at.most(width);
          }
  });

  it('breaks lines as Japanese does', () => {
    for (const text of words(koganei(), 700)) {
      expect(text).to.not.match(/^[、。）」〜]/u);
      expect(linesOf(text, Infinity, 'ja', (part) => part.length)).to.deep.equal([text]);
    }
  });
});
