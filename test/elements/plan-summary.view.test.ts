import { expect } from 'chai';
import fc from 'fast-check';
import { copyOf } from '../../src/elements/plan-summary/copy.view.js';
import { placesOf } from '../../src/elements/plan-summary/places.view.js';
import { planSummaryView, type PlanSummaryView } from '../../src/elements/plan-summary/plan-summary.view.js';
import type { RowView } from '../../src/elements/plan-summary/rows.view.js';
import { wherePicture } from '../../src/elements/plan-summary/where.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { indexPlan, rollUp, type PlanIndex } from '../../src/model/index.js';
import type { Plan } from '../../src/schema.js';
import { daysOf } from '../../src/schema/index.js';
import { caveatsOf, itemCaveats, readerOf } from '../../src/wording/index.js';
import { MONEY } from '../../src/wording/money.js';
import { parsedSeed, planOf, wordsOf } from '../seeds/seed.js';

const SEEDS = [
  'kodaira-industry',
  'kodaira-grant-2020',
  'koganei-2016',
  'koganei-2026',
  'nishitokyo-2019',
  'nishitokyo-2024',
];
const dayOf = (when: string) => daysOf(when).first;
const TODAY = dayOf('2026-11-22');

const indexes = new Map(SEEDS.map((name) => [name, indexPlan(planOf(parsedSeed(name)))]));
const indexOf = (name: string): PlanIndex => indexes.get(name)!;

const viewOf = (name: string, language: Language = 'ja'): PlanSummaryView =>
  summaryOf(indexOf(name).plan, language);
const summaryOf = (plan: Plan, language: Language = 'ja', day = TODAY): PlanSummaryView =>
  planSummaryView(indexPlan(plan), readerOf(plan, language), day);

const sentenceOf = ({ indicators }: PlanSummaryView): string =>
  indicators.sentence.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
const factOf = ({ facts }: PlanSummaryView, term: string) => facts.find((fact) => fact.term === term)!;
const rowOf = (view: PlanSummaryView, term: string): RowView | undefined => {
  const { core, body, ways, around, events, about } = view;
  return [...core, ...body, ...ways.rows, ...around, ...events.rows, ...about.rows].find(
    (row) => row.term === term,
  );
};
const titlesIn = (view: PlanSummaryView, term: string) =>
  rowOf(view, term)?.entries.map(({ title }) => title);

describe('planSummaryView', () => {
  it('has the city’s own words on the time of its values where no one date holds for all', () => {
    const { text, markers } = factOf(viewOf('kodaira-grant-2020'), 'いつの状況か');
    expect(text).to.equal('市の注記：実績(下線部)は令和3年2月末時点');
    expect(markers).not.to.be.empty;
  });

  describe('the line on indicators', () => {
    it('says how many could be judged of how many, and that both achieved ones are conditional', () => {
      expect(sentenceOf(viewOf('kodaira-industry'))).to.equal(
        '評価できた指標は 8 ／ 全8。目標に届いたのは 2（どちらも条件つき）、届いていないのは 6 です。',
      );
    });

    it('leaves indicators for reference out of the denominator, and says which and why', () => {
      const view = viewOf('kodaira-grant-2020');
      expect(sentenceOf(view)).to.equal(
        '評価できた指標は 2 ／ 全3。目標に届いたのは 1（条件つき）、届いていないのは 1 です。',
      );
      expect(view.indicators.remarks.join('\n')).to.include(
        '参考の指標なので数に入れないもの：サイトのアクセス件数（市総合戦略KPI（参考）',
      );
    });

    it('names the indicator that could not be judged, and why', () => {
      expect(viewOf('kodaira-grant-2020').indicators.remarks).to.include(
        '評価できなかった指標：第３次産業の事業所数。値がないため、判定できません。',
      );
    });

    it('says that a plan has no indicators', () => {
      const view = viewOf('koganei-2026');
      expect(sentenceOf(view)).to.equal(
        'この資料に、指標はありません。目標に届いたかどうかは評価できません。',
      );
      expect(view.indicators.strip).to.deep.equal([]);
    });

    it('says that none could be judged', () => {
      const { plan } = indexOf('kodaira-industry');
      const indicators = plan.indicators!.map((one) => ({ ...one, observations: [] }));
      expect(sentenceOf(summaryOf({ ...plan, indicators }))).to.equal(
        '指標は全8ですが、評価できたものはありません。',
      );
    });

    it('says that none reached its target', () => {
      const { plan } = indexOf('kodaira-industry');
      const achieved = rollUp(plan)
        .judged.filter(({ assessment }) => assessment.verdict === 'achieved')
        .map(({ indicator }) => indicator.id);
      const indicators = plan.indicators!.filter(({ id }) => !achieved.includes(id));
      expect(sentenceOf(summaryOf({ ...plan, indicators }))).to.equal(
        '評価できた指標は 6 ／ 全6。目標に届いたものはありません。届いていないのは 6 です。',
      );
    });

    it('speaks English and plain Japanese', () => {
      expect(sentenceOf(viewOf('kodaira-industry', 'en'))).to.equal(
        '8 of 8 indicators could be judged. 2 reached the target (both conditional), 6 did not.',
      );
      expect(sentenceOf(viewOf('kodaira-industry', 'ja-simple'))).to.match(
        /ぜんぶで 8 あります。評価できたのは 8 です。目標に 届いたのは 2（ぜんぶ /,
      );
    });
  });

  it('counts each verdict apart by how sure it is; together they are all that count', () => {
    const strip = viewOf('kodaira-industry').indicators.strip.map(({ verdict, count }) => [
      verdict.word,
      verdict.modifier,
      count,
    ]);
    expect(strip).to.deep.equal([
      ['達成', '条件つき', '2'],
      ['途上', undefined, '1'],
      ['未達成', '条件つき', '1'],
      ['後退', undefined, '4'],
    ]);
  });

  it('counts the items of each level by the city’s own names', () => {
    const counts = viewOf('kodaira-industry').counts.list.map(({ name, count, remark }) => [
      name,
      count,
      remark,
    ]);
    expect(counts).to.deep.equal([
      ['Ⅰ・Ⅱ', '2', '表に階層名の記載なし'],
      ['施策', '8', undefined],
      ['プログラム', '22', undefined],
      ['事業項目', '50', undefined],
      ['指標', '8', undefined],
    ]);
  });

  describe('the period', () => {
    const periodOf = (name: string) => {
      const { text, inferred, remarks } = factOf(viewOf(name), '期間');
      return [text, inferred, ...remarks];
    };

    it('is said to be missing where the document has none', () => {
      expect(periodOf('kodaira-industry')).to.deep.equal([
        '計画の期間は、この資料に書かれていません。',
        undefined,
      ]);
    });

    it('of one year is that year', () => {
      expect(periodOf('kodaira-grant-2020')).to.deep.equal(['令和2年度（2020年度）', undefined]);
    });

    it('tells which end is inferred, and what is printed', () => {
      expect(periodOf('koganei-2016')).to.deep.equal([
        '平成28年度〜令和2年度（2016〜2020年度）',
        '始まりは推定',
        '資料の表記は「平成32年度までの後期5年間」',
      ]);
    });

    it('that is inferred as a whole says so', () => {
      expect(periodOf('koganei-2026')).to.deep.equal([
        '令和8年度〜令和12年度（2026〜2030年度）',
        '推定',
        '資料の表記は「今後5年間」',
      ]);
    });

    it('without an end says so', () => {
      expect(periodOf('nishitokyo-2024')).to.deep.equal([
        '令和6年度から（終わりは書かれていません）',
        '推定',
      ]);
    });
  });

  describe('where the plan stands in its period', () => {
    const whereOn = (name: string, when: string, language: Language = 'ja') => {
      const { where } = summaryOf(indexOf(name).plan, language, dayOf(when));
      return where?.sentence.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
    };

    it('is a year of so many, counted by us from an inferred period', () => {
      expect(whereOn('koganei-2026', '2026-11-22')).to.equal(
        '今日（令和8年11月22日）は、この計画の 5年間のうち 1年目 です。',
      );
      expect(whereOn('koganei-2026', '2027-04-01')).to.equal(
        '今日（令和9年4月1日）は、この計画の 5年間のうち 2年目 です。',
      );
      expect(viewOf('koganei-2026').where!.remark).to.equal(
        '資料の期間と今日の日付から数えたものです。もとの期間には推定が入っています。',
      );
    });

    it('is not begun, or over', () => {
      expect(whereOn('koganei-2026', '2026-03-31')).to.match(
        /この計画が 始まる前 です。始まりは令和8年度です。/,
      );
      expect(whereOn('koganei-2016', '2026-11-22')).to.match(
        /^この計画の期間は、令和2年度で終わりました（今日は/,
      );
    });

    it('without an end has no number of years', () => {
      expect(whereOn('nishitokyo-2024', '2026-11-22')).to.match(
        /始まりから 3年目 です。終わりは書かれていないため、/,
      );
    });

    it('is not told where the document states no period', () => {
      expect(viewOf('kodaira-industry').where).to.equal(undefined);
    });

    it('speaks English and plain Japanese', () => {
      expect(whereOn('koganei-2026', '2026-11-22', 'en')).to.equal(
        'Today (22 November 2026) lies in year 1 of 5 of this plan.',
      );
      expect(whereOn('koganei-2026', '2026-11-22', 'ja-simple')).to.match(/5年間の うち 1年目 です。/);
    });

    const cellsOf = (name: string, when = '2026-11-22') => {
      const { plan } = indexOf(name);
      const day = dayOf(when);
      const { where } = summaryOf(plan, 'ja', day);
      return wherePicture(where!, plan, day, 500, 14)?.shapes;
    };
    const paintsOf = (name: string, when?: string) =>
      cellsOf(name, when)
        ?.filter((shape) => 'd' in shape)
        .map(({ paint }) => paint);

    it('is drawn as one cell a year, dashed where the period is inferred', () => {
      expect(paintsOf('koganei-2026', '2028-05-01')).to.deep.equal([
        'year-past-inferred',
        'year-past-inferred',
        'year-now-inferred',
        'year-ahead-inferred',
        'year-ahead-inferred',
        'year-mark',
      ]);
      expect(paintsOf('koganei-2016')).to.deep.equal(Array<string>(5).fill('year-past-inferred'));
    });

    it('is drawn with open cells where no end is known', () => {
      expect(paintsOf('nishitokyo-2024')!.slice(-3)).to.deep.equal(['year-open', 'year-open', 'year-mark']);
    });

    it('is not drawn for a single year', () => {
      expect(cellsOf('kodaira-grant-2020')).to.equal(undefined);
    });

    it('never leaves its width, whatever the day', () => {
      const { plan } = indexOf('koganei-2026');
      const numbers = (d: string) => [...d.matchAll(/[MHL](-?[\d.]+)/g)].map(([, x]) => Number(x));
      const day = fc.integer({ min: dayOf('2026-04-01'), max: dayOf('2031-03-31') });
      fc.assert(
        fc.property(day, fc.integer({ min: 40, max: 900 }), (today, width) => {
          const { where } = summaryOf(plan, 'ja', today);
          const { shapes } = wherePicture(where!, plan, today, width, 14)!;
          for (const shape of shapes)
            if ('d' in shape) for (const x of numbers(shape.d)) expect(x).to.be.within(-5, width + 5);
        }),
      );
    });
  });

  it('gives the stage as printed, or marks it as inferred', () => {
    const stage = (name: string) => {
      const { text, inferred } = factOf(viewOf(name), '段階');
      return [text, inferred];
    };
    expect(stage('kodaira-grant-2020')).to.deep.equal(['未定稿（案）', undefined]);
    expect(stage('nishitokyo-2024')).to.deep.equal(['骨子案', '推定']);
    expect(stage('nishitokyo-2019')).to.deep.equal(['次の計画に引き継がれた計画', '推定']);
    expect(stage('kodaira-industry')).to.deep.equal([
      '計画の段階は、この資料に書かれていません。',
      undefined,
    ]);
  });

  describe('the vision', () => {
    it('that is only circles is said in words', () => {
      const { text, remarks } = viewOf('nishitokyo-2024').vision!;
      expect(text).to.equal(undefined);
      expect(remarks).to.deep.equal([
        'まだ書かれていません。資料には丸印だけがあります。',
        '資料の表記は「○○○○○○○○○○○○○○」',
      ]);
    });

    it('that was taken over says from where', () => {
      const { label, text, remarks } = viewOf('koganei-2016').vision!;
      expect([label, text]).to.deep.equal([
        '産業振興プランの目指す将来像',
        '～多様で豊かな市民力による“黄金井ビジネス”の創造をめざして～',
      ]);
      expect(remarks).to.include('平成23年3月策定のプランから引き継いだもの');
    });

    it('is said to be missing', () => {
      const { vision, absent } = viewOf('koganei-2026');
      expect(vision).to.equal(undefined);
      expect(absent).to.equal('この資料に書かれていないもの：将来像、お金、利用条件');
    });
  });

  describe('the statements', () => {
    it('stand in the order of the file under the city’s own label', () => {
      expect(titlesIn(viewOf('koganei-2016'), '今後5年間の産業振興に向けた取り組み方向')).to.deep.equal([
        '既存産業の付加価値を高める',
        '滞在時間の拡大を図る',
        '教育的環境の活用',
      ]);
    });

    it('name the item that they belong to', () => {
      const entries = rowOf(viewOf('nishitokyo-2024'), '取組みの方向性')!.entries;
      expect(entries.map(({ item, title }) => [item?.label, title])).to.deep.equal([
        ['商業・サービス・ものづくり', '（仮）個性豊かな「しごと」が人々をつなぐ'],
        ['商店街', '（仮）「商店街」が人々の暮らしを支え、にぎわいを生む'],
        ['横断的視点', '（仮）「西東京市ブランド」が人々の誇りとなる'],
      ]);
    });
  });

  describe('what a statement has to do with items', () => {
    it('is told by kind, with its backing and its reason once for all that share it', () => {
      const [first] = rowOf(viewOf('koganei-2026'), '柱')!.entries;
      const { plan } = indexOf('koganei-2026');
      expect(first!.links!.label).to.equal('結びつき 7件（推定）');
      expect(first!.links!.groups.map(({ basis, refs }) => [basis, refs.length])).to.deep.equal([
        ['推定（確からしさ：低）', 5],
        ['推定（確からしさ：中）', 1],
        ['推定（確からしさ：低）', 1],
      ]);
      const reasons = plan.links!.filter(({ from }) => from === 'st-pillar-1').map(({ reason }) => reason);
      expect(new Set(first!.links!.groups.map(({ reason }) => reason))).to.deep.equal(new Set(reasons));
    });

    it('says where the document states it', () => {
      const [rollout] = rowOf(viewOf('koganei-2016'), '推進事業の展開と体制')!.entries;
      expect(rollout!.links).to.include({ isInferred: false });
      expect(rollout!.links!.groups[0]!.basis).to.equal('資料の記載');
    });

    for (const name of SEEDS)
      it(`leaves out no link of a statement in ${name}`, () => {
        const { plan } = indexOf(name);
        const ids = new Set(plan.statements?.map(({ id }) => id));
        const { core, body, ways } = viewOf(name);
        const shown = [...core, ...body, ...ways.rows]
          .flatMap(({ entries }) => entries.flatMap(({ links }) => links?.groups ?? []))
          .flatMap(({ refs }) => refs.map(({ id }) => id));
        const wanted = (plan.links ?? []).flatMap(({ from, to }) => [
          ...(ids.has(from) ? [to] : []),
          ...(ids.has(to) ? [from] : []),
        ]);
        expect(shown.sort()).to.deep.equal(wanted.sort());
      });
  });

  it('says how many of a level are what', () => {
    const sharesOf = (name: string) =>
      viewOf(name).counts.list.map(({ name: level, shares }) => [level, ...shares]);
    expect(sharesOf('koganei-2026')).to.deep.equal([
      ['方針'],
      ['事業', '継続していく既存事業 11／18', '今後実施を検討する事業 7／18', '他課実施事業 2／18'],
    ]);
    expect(sharesOf('kodaira-industry')).to.deep.include(['施策', '指標あり 7／8']);
    expect(sharesOf('kodaira-industry')).to.deep.include(['事業項目', '実施状況の記載（令和4年度） 50／50']);
    expect(sharesOf('nishitokyo-2024')).to.deep.include(['施策', '題名なし 2／12']);
  });

  it('in brief has the first look and its notes alone', () => {
    const { plan } = indexOf('koganei-2016');
    const view = planSummaryView(indexPlan(plan), readerOf(plan, 'ja'), TODAY, true);
    expect(view.vision?.text).not.to.equal(undefined);
    expect([view.core, view.body, view.around, view.ways.rows, view.events.rows]).to.deep.equal([
      [],
      [],
      [],
      [],
      [],
    ]);
    const markers = [...view.facts, ...view.counts.list, view.indicators, view.vision!].flatMap(
      ({ markers: all }) => [...all],
    );
    expect(new Set(markers)).to.deep.equal(new Set(view.notes.map(({ marker }) => marker)));
  });

  it('can be copied as a text, with what makes it less than certain', () => {
    const { plan } = indexOf('koganei-2026');
    const text = copyOf(viewOf('koganei-2026'), readerOf(plan, 'ja'));
    expect(text).to.include('期間：令和8年度〜令和12年度（2026〜2030年度）（推定）');
    expect(text).to.include('もとの期間には推定が入っています。');
    expect(text).to.include('柱：賑わいづくり、地域産業基盤の形成');
    expect(text.split('\n').at(-1)).to.match(/^出典：小金井市/);
  });

  describe('the money', () => {
    it('is that of the topmost projects, their parts not added again', () => {
      const [cost, grant, about] = rowOf(viewOf('kodaira-grant-2020'), 'お金')!.entries;
      expect([cost?.lead, cost?.title]).to.deep.equal(['事業費', '5,354,000円']);
      expect([grant?.lead, grant?.title]).to.deep.equal(['交付金', '2,677,000円']);
      expect(about?.remarks).to.deep.equal([
        `令和２年度の1事業（${MONEY.ja.stage.unstated}）`,
        '内訳の3事業の額は、重ねて足していません。',
      ]);
    });

    it('is that of the parts where the whole states none', () => {
      const { plan } = indexOf('kodaira-grant-2020');
      const projects = plan.projects!.map((one) =>
        one.parent === undefined ? { ...one, finance: [] } : one,
      );
      expect(titlesIn(summaryOf({ ...plan, projects }), 'お金')?.slice(0, 2)).to.deep.equal([
        '5,354,000円',
        '2,677,000円',
      ]);
    });

    it('is said to be missing, never nought', () => {
      const view = viewOf('kodaira-industry');
      expect(rowOf(view, 'お金')).to.equal(undefined);
      expect(view.absent).to.match(/^この資料に書かれていないもの：.*お金/);
    });
  });

  it('lists related plans, then what happened in the order of time', () => {
    const view = viewOf('koganei-2016');
    expect(titlesIn(view, '関係する計画')).to.deep.equal([
      '第4次基本構想・前期基本計画',
      '産業振興プラン（平成23年3月策定）',
    ]);
    expect(titlesIn(view, '経過')).to.deep.equal([
      '産業振興プランの策定',
      '前期5年間の基本計画',
      '中間期の改定・後期5年間の基本計画',
    ]);
  });

  it('says whom to ask, or that nobody is named', () => {
    const links = rowOf(viewOf('koganei-2026'), '問い合わせ先')!.entries.flatMap(({ href }) => href ?? []);
    expect(links).to.deep.equal(['tel:0423879831', 'mailto:s030399@koganei-shi.jp']);
    expect(rowOf(viewOf('koganei-2016'), '問い合わせ先')!.entries[0]?.text).to.equal(
      '問い合わせ先は、この資料に書かれていません。',
    );
  });

  it('introduces the city’s own notes as such', () => {
    expect(viewOf('kodaira-grant-2020').notes.map(({ text }) => text)).to.include(
      '市の注記：（ＫＰＩ欄の元号表記）Ｈ＝平成、Ｒ＝令和',
    );
  });

  for (const name of SEEDS) {
    describe(`of ${name}`, () => {
      const { plan } = indexOf(name);
      const reader = readerOf(plan, 'ja');
      const text = JSON.stringify(viewOf(name));

      it('holds every statement, related plan, event and document', () => {
        const { statements = [], relations = [], events = [], documents = [] } = plan;
        const titles = [...statements.filter(({ titleState }) => titleState !== 'placeholder')]
          .map(({ title }) => wordsOf(title))
          .concat([...relations, ...events, ...documents].map(({ title }) => wordsOf(title)));
        for (const title of titles) expect(text).to.include(JSON.stringify(title).slice(1, -1));
      });

      it('loses no note, no doubt, no misprint and no discarded text', () => {
        const { statements = [], relations = [], events = [], documents = [], levels = [] } = plan;
        const texts = [
          ...statements.flatMap((one) => itemCaveats(one, reader)),
          ...[plan, ...relations, ...events, ...documents, ...levels].flatMap((one) =>
            caveatsOf(one, reader),
          ),
          ...(plan.errata ?? []).map(({ printed }) => printed),
          ...(plan.discarded ?? []).map((one) => one.text),
        ];
        for (const one of texts) expect(text).to.include(JSON.stringify(one.replace(/。$/, '')).slice(1, -1));
      });

      it('names every place of what it tells', () => {
        const {
          statements = [],
          relations = [],
          events = [],
          levels = [],
          errata = [],
          provenance = [],
        } = plan;
        const all = [{ provenance }, ...statements, ...relations, ...events, ...levels, ...errata];
        const printed = all.flatMap((one) => (one.provenance ?? []).flatMap((place) => place.printed ?? []));
        const places = JSON.stringify(placesOf(indexOf(name), reader));
        for (const one of printed)
          expect(places).to.include(JSON.stringify(one.replace(/\s*\n\s*/g, ' ')).slice(1, -1));
      });

      for (const language of LANGUAGES)
        it(`leaves no word out in ${language}`, () => {
          expect(JSON.stringify(viewOf(name, language))).not.to.match(/undefined|NaN|\[object|null/);
        });
    });
  }
});
