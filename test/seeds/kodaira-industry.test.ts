import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import {
  parsePlan,
  type Doubt,
  type Indicator,
  type Item,
  type Plan,
  type Report,
} from '../../src/schema.js';

const FILE = new URL('../../seeds/kodaira-industry.plan.json', import.meta.url);
const parsed = parsePlan(JSON.parse(readFileSync(FILE, 'utf8')));

describe('the progress table of Kodaira (kodaira-industry.plan.json)', () => {
  it('is a plan without problems', () => {
    expect(parsed.ok ? [] : parsed.problems).to.deep.equal([]);
  });

  it('is a plan without warnings', () => {
    expect(parsed.ok ? parsed.warnings : undefined).to.deep.equal([]);
  });

  describe('the plan', () => {
    it('names the city with its code, check digit included', () => {
      expect(plan().publisher).to.deep.equal({ name: '小平市', code: '132110' });
      expect(checkDigit('13211')).to.equal('0');
    });

    it('keeps apart the title of the plan and that of the table', () => {
      expect([plan().title, plan().subtitle]).to.deep.equal(['小平市産業振興基本計画', '進捗状況一覧表']);
    });

    it('leaves out the period, for the document states none, and says so', () => {
      expect(plan()).to.not.have.property('period');
      expect(notesOn(plan(), 'period')).to.deep.equal([
        'editor: 計画の期間は文書のどこにも書かれていないため、置いていない',
      ]);
    });

    it('does not say that the plan is in force, for the document does not', () => {
      expect(plan().status.state).to.equal('unstated');
    });

    it('stands at FY2022, printed 令和４年度 in the heads of its columns', () => {
      expect(plan().asOf).to.include({ at: 'FY2022', printed: '令和４年度' });
    });

    it('has one source of 7 pages', () => {
      expect(all(plan().documents).map(({ file, pages }) => [file, pages])).to.deep.equal([
        ['000_79ea6a08db03d574.txt', 7],
      ]);
    });

    it('says that the document has no column of evaluation', () => {
      expect(notesOn(plan(), 'statusScheme').join()).to.contain('評価').and.to.contain('文書にない');
    });
  });

  describe('the hierarchy', () => {
    it('has four levels, the first of them without a printed label', () => {
      expect(all(plan().levels).map(({ label, role }) => [label, role])).to.deep.equal([
        [null, 'field'],
        ['施策', 'policy'],
        ['プログラム', 'programme'],
        ['事業項目', 'action'],
      ]);
    });

    it('counts 2 directions, 8 policies, 22 programmes and 50 actions', () => {
      expect(
        ['l-direction', 'l-measure', 'l-programme', 'l-action'].map((level) => itemsOf(level).length),
      ).to.deep.equal([2, 8, 22, 50]);
    });

    it('counts programmes, actions and indicators for each policy as the document does', () => {
      const counts = itemsOf('l-measure').map(({ id }) => [
        id,
        below(id, 'l-programme').length,
        below(id, 'l-action').length,
        all(plan().indicators).filter((indicator) => all(indicator.items).includes(id)).length,
      ]);
      expect(counts).to.deep.equal([
        ['I-M1', 3, 7, 1],
        ['I-M2', 2, 5, 1],
        ['I-M3', 2, 4, 2],
        ['II-M1', 4, 8, 1],
        ['II-M2', 3, 6, 1],
        ['II-M3', 2, 7, 1],
        ['II-M4', 3, 7, 0],
        ['II-M5', 3, 6, 1],
      ]);
    });

    it('tells apart the two policies that are both 施策1', () => {
      const first = itemsOf('l-measure').filter(({ number }) => number === '施策1');
      expect(first.map(({ parent, title }) => [parent, title])).to.deep.equal([
        ['I', '就労支援・人材マッチング'],
        ['II', '企業と連携した地域経済循環の促進'],
      ]);
    });

    it('numbers programmes (1), (2) … and actions ①, ② … from the start under each parent', () => {
      const wrong = all(plan().items).filter(({ level, number, order = 0 }) =>
        level === 'l-programme'
          ? number !== `(${String(order)})`
          : level === 'l-action' && number !== '①②③④'[order - 1],
      );
      expect(wrong).to.deep.equal([]);
    });

    it('states every title and infers none', () => {
      const odd = all(plan().items).filter(({ title, titleState }) => title === null || titleState);
      expect(odd).to.deep.equal([]);
    });

    it('has a gist of the overview (概要) for each action and for nothing else', () => {
      const withSummary = all(plan().items).filter(({ summary }) => summary);
      expect(withSummary).to.deep.equal(itemsOf('l-action'));
      expect(new Set(withSummary.map(({ summaryLabel }) => summaryLabel))).to.deep.equal(new Set(['概要']));
    });

    it('keeps the doubt which of two actions with the same report is ① and which ②', () => {
      expect(doubtsOf(item('II-M1-P3-1'))).to.deep.equal(['number medium']);
      expect(doubtsOf(item('II-M1-P3-2'))).to.deep.equal(['number medium']);
    });

    it('drops the stray heading of page 1 and keeps its text, its reason and the open question', () => {
      expect(all(plan().discarded).map(({ text, provenance }) => [text, provenance?.[0]?.line])).to.deep.equal([
        ['（３）地域内循環システムづくりプログラム', '125'],
      ]);
      expect(all(plan().discarded).flatMap(doubtsOf)).to.deep.equal(['text unresolved']);
      expect(item('II-M5-P3').title).to.equal('地域内循環システムづくりプログラム');
    });
  });

  describe('who is responsible', () => {
    it('gives every action the same lead department', () => {
      const leads = itemsOf('l-action').map((action) => actorsOf(action, 'lead'));
      expect(leads).to.deep.equal(Array.from({ length: 50 }, () => ['産業振興課']));
    });

    it('names a cooperating department 10 times in 9 actions', () => {
      const cooperating = itemsOf('l-action')
        .map((action) => [action.id, ...actorsOf(action, 'cooperating')])
        .filter(({ length }) => length > 1);
      expect(cooperating).to.deep.equal([
        ['I-M1-P1-4', '保育課', '子育て支援課'],
        ['II-M1-P2-1', '学務課'],
        ['II-M1-P2-3', '指導課'],
        ['II-M2-P1-3', '公共交通課'],
        ['II-M3-P1-4', '水と緑と公園課'],
        ['II-M4-P1-3', '市民協働・男女参画推進課'],
        ['II-M4-P3-1', '指導課'],
        ['II-M4-P3-2', '学務課'],
        ['II-M5-P2-1', '都市計画課'],
      ]);
    });

    it('counts 9 departments', () => {
      expect(all(plan().actors).filter(({ kind }) => kind === 'department')).to.have.length(9);
    });

    it('keeps each doubt about a department at the place of its name', () => {
      const doubts = itemsOf('l-action').flatMap((action) =>
        all(action.actors).flatMap((one) => doubtsOf(one).map((doubt) => `${action.id} ${one.actor} ${doubt}`)),
      );
      expect(doubts).to.deep.equal([
        'II-M1-P2-3 a-shido actor high',
        'II-M3-P1-4 a-mizu-midori-koen actor medium',
        'II-M4-P1-3 a-shimin-kyodo actor medium',
        'II-M4-P3-1 a-shido actor low',
        'II-M4-P3-2 a-gakumu actor low',
        'II-M5-P2-1 a-toshi-keikaku actor high',
      ]);
    });

    it('keeps partners to the reports that name them, never as responsible', () => {
      const departments = all(plan().actors).flatMap(({ id, kind }) => (kind === 'department' ? [id] : []));
      const named = all(plan().reports).flatMap(({ actors }) => all(actors));
      expect(new Set(named.map(({ role }) => role))).to.deep.equal(new Set(['named']));
      expect(named.filter(({ actor }) => departments.includes(actor))).to.deep.equal([]);
    });

    it('knows JA and ＪＡ as one actor, named for six actions', () => {
      expect(aliases('a-ja')).to.deep.equal(['JA', 'ＪＡ']);
      expect(itemsNaming('a-ja')).to.deep.equal([
        'II-M1-P2-2',
        'II-M1-P4-2',
        'II-M5-P1-2',
        'II-M5-P3-1',
        'II-M5-P3-2',
        'II-M5-P3-3',
      ]);
    });

    it('knows 小平商工会 and 商工会 as one actor, named for six actions', () => {
      expect(aliases('a-shokokai')).to.deep.equal(['小平商工会', '商工会']);
      expect(itemsNaming('a-shokokai')).to.have.length(6);
    });

    it('joins 東京都中小企業振興公社 and its 多摩支社, and says that this is a reading', () => {
      expect(aliases('a-kosha')).to.include.members([
        '東京都中小企業振興公社',
        '東京都中小企業振興公社多摩支社',
      ]);
      expect(doubtsOf(record(plan().actors, 'a-kosha'))).to.deep.equal(['aliases medium']);
    });

    it('tells the four reports that print 多摩支社 from the one that prints 公社 alone', () => {
      const branch = all(plan().reports).filter(({ actors }) =>
        all(actors).some(({ note }) => plain(note).includes('多摩支社')),
      );
      expect(branch.flatMap(({ items }) => items)).to.deep.equal([
        'I-M1-P3-2',
        'I-M2-P1-2',
        'I-M3-P1-3',
        'I-M3-P2-1',
      ]);
      expect(itemsNaming('a-kosha')).to.have.length(5);
    });
  });

  describe('the indicators', () => {
    it('counts 8, with the values of the document', () => {
      const rows = all(plan().indicators).map(({ id, title, unit, baseline, targets, observations }) => [
        id,
        title,
        unit,
        baseline?.value,
        observations?.[0]?.value,
        targets?.[0]?.printed,
      ]);
      expect(rows).to.deep.equal([
        ['I-M1-K1', '市内就業者数', '人', 82716, 79225, '現状以上'],
        ['I-M2-K1', '新設事業所割合', '%', 18.9, 20.5, '20.0%'],
        ['I-M3-K1', '企業数', '事業所', 4641, 4502, '現状以上'],
        ['I-M3-K2', '農家数', '戸', 312, 273, '280戸'],
        ['II-M1-K1', '地域経済循環率', '%', 80.9, 77.7, '現状以上'],
        ['II-M2-K1', '店舗数（卸・小売・宿泊・飲食サービス業）', null, 1695, 1437, '現状以上'],
        ['II-M3-K1', 'アクションプラン50の達成数', null, 13, 44, '50'],
        ['II-M5-K1', '農地面積減少率を12％に抑える', 'ha', 191, 168, '165ha'],
      ]);
    });

    it('has one baseline, one target and one observation each', () => {
      const shape = all(plan().indicators).map(({ baseline, targets, observations }) => [
        baseline === undefined ? 0 : 1,
        all(targets).length,
        all(observations).length,
      ]);
      expect(shape).to.deep.equal(Array.from({ length: 8 }, () => [1, 1, 1]));
    });

    it('reads 現状以上 as keep-or-better and every number as at-least', () => {
      const operators = all(plan().indicators).map(({ targets }) => targets?.[0]?.operator);
      expect(operators).to.deep.equal([
        'keep-or-better',
        'at-least',
        'keep-or-better',
        'at-least',
        'keep-or-better',
        'keep-or-better',
        'at-least',
        'at-least',
      ]);
    });

    it('takes a direction as stated only where the target says 以上', () => {
      const stated = all(plan().indicators).filter(({ direction }) => direction.basis === 'stated');
      expect(stated.map(({ targets }) => targets?.[0]?.printed)).to.deep.equal(
        Array.from({ length: 4 }, () => '現状以上'),
      );
    });

    it('has no due date anywhere, and says so of each target', () => {
      expect(all(plan().indicators).map(({ targets }) => targets?.[0]?.due)).to.deep.equal(
        Array.from({ length: 8 }, () => null),
      );
    });

    it('reports every latest value for FY2022 and keeps the year of its survey beside it', () => {
      const rows = all(plan().indicators).map(({ observations }) => {
        const latest = observations?.[0];
        return [whenOf(latest?.period), whenOf(latest?.observed), latest?.surveyPrinted];
      });
      expect(rows).to.deep.equal([
        ['FY2022', '2020', '令和２年国勢調査'],
        ['FY2022', '2019', '令和元年経済センサス-基礎調査'],
        ['FY2022', '2021', '令和3年経済センサス-活動調査'],
        ['FY2022', '2020', '2020年農林業センサス'],
        ['FY2022', '2018', '平成30年RESAS'],
        ['FY2022', '2021', '令和３年経済センサス-活動調査'],
        ['FY2022', undefined, undefined],
        ['FY2022', undefined, undefined],
      ]);
    });

    it('gives baselines the year of their survey, and one of them its fiscal year', () => {
      const rows = all(plan().indicators).map(({ baseline }) => [
        whenOf(baseline?.period),
        whenOf(baseline?.observed),
        baseline?.survey,
      ]);
      expect(rows).to.deep.equal([
        [undefined, '2015', 's-census'],
        [undefined, '2014', 's-economic-basic'],
        [undefined, '2016', 's-economic-activity'],
        [undefined, '2016', 's-agriculture'],
        [undefined, '2015', 's-resas'],
        [undefined, '2016', 's-economic-activity'],
        ['FY2016', undefined, undefined],
        [undefined, '2016', 's-agriculture'],
      ]);
    });

    it('counts 5 surveys, two of them of one family', () => {
      expect(all(plan().surveys).map(({ name, family }) => [name, family])).to.deep.equal([
        ['国勢調査', undefined],
        ['経済センサス-基礎調査', '経済センサス'],
        ['経済センサス-活動調査', '経済センサス'],
        ['農林業センサス', undefined],
        ['RESAS', undefined],
      ]);
    });

    it('guesses no unit where none is printed, and keeps the guess as a doubt', () => {
      const withoutUnit = all(plan().indicators).filter(({ unit }) => unit === null);
      expect(withoutUnit.map(({ doubts }) => doubtOn({ doubts }, 'unit')?.chosen)).to.deep.equal([
        '店舗（推定）',
        '項目（推定）',
      ]);
    });

    it('counts アクションプラン50 out of 50', () => {
      expect(indicator('II-M3-K1').outOf).to.equal(50);
    });

    it('keeps three baselines that the city corrected, their former values unknown', () => {
      const revised = all(plan().indicators).filter(({ baseline }) => baseline?.revised);
      expect(revised.map(({ id, baseline }) => [id, baseline?.revised?.previous])).to.deep.equal([
        ['I-M3-K1', null],
        ['II-M1-K1', null],
        ['II-M2-K1', null],
      ]);
    });

    it('gives each correction as the note of the city, and that we placed it by its meaning', () => {
      const notes = ['I-M3-K1', 'II-M1-K1', 'II-M2-K1'].map((id) =>
        all(indicator(id).baseline?.notes).map(({ by, marker, text }) => [
          by,
          marker,
          plain(text).includes('意味からここに当てた'),
        ]),
      );
      expect(notes).to.deep.equal(
        Array.from({ length: 3 }, () => [
          ['city', '※', false],
          ['editor', undefined, true],
        ]),
      );
    });

    it('says that correcting a baseline moves a target of 現状以上', () => {
      const ids = all(plan().indicators).flatMap(({ id, targets }) =>
        all(targets).some(({ notes }) =>
          all(notes).some(({ text }) => plain(text).includes('現状値の修正は目標の水準の変更')),
        )
          ? [id]
          : [],
      );
      expect(ids).to.deep.equal(['I-M3-K1', 'II-M1-K1', 'II-M2-K1']);
    });

    it('knows that 新設事業所割合 replaces 開業率, by a note of the city and with its reason', () => {
      const replaces = indicator('I-M2-K1').replaces;
      expect(replaces).to.include({ title: '開業率' }).and.to.have.property('reason');
      expect(replaces?.notes?.[0]).to.include({ by: 'city', marker: '※' });
    });

    it('leaves open whether 新設事業所割合 can be compared over time', () => {
      expect(indicator('I-M2-K1').breaks?.map(({ comparable }) => comparable)).to.deep.equal([null]);
    });

    it('leaves open whether the target of 新設事業所割合 was inherited from 開業率', () => {
      expect(all(indicator('I-M2-K1').targets).flatMap(doubtsOf)).to.deep.equal(['value unresolved']);
    });

    it('doubts the year of the 農林業センサス in both baselines that name it', () => {
      const doubts = ['I-M3-K2', 'II-M5-K1'].map((id) => doubtsOf(indicator(id).baseline ?? {}));
      expect(doubts).to.deep.equal([['observed unresolved'], ['observed unresolved']]);
    });

    it('keeps which numbers of farmland are printed, and that they may be swapped', () => {
      expect(doubtOn(indicator('II-M5-K1'), 'targets/0/value')?.alternatives?.[0]).to.equal(
        '目標168ha・令和4年度165ha（入替り）',
      );
    });

    it('marks the doubts that could change a verdict: three indicators, four doubts', () => {
      const hanging = all(plan().indicators).flatMap(({ id, doubts }) =>
        all(doubts).flatMap(({ field, affectsVerdict }) => (affectsVerdict ? [`${id} ${field}`] : [])),
      );
      expect(hanging).to.deep.equal([
        'I-M2-K1 breaks',
        'I-M3-K2 direction',
        'II-M5-K1 targets/0/value',
        'II-M5-K1 targets/0',
      ]);
    });

    it('keeps the other doubts about what is measured', () => {
      const doubts = all(plan().indicators).flatMap(({ id, doubts }) =>
        all(doubts).flatMap(({ field, confidence, affectsVerdict }) =>
          affectsVerdict ? [] : [`${id} ${field} ${confidence}`],
        ),
      );
      expect(doubts).to.deep.equal([
        'I-M1-K1 definition unresolved',
        'I-M3-K1 definition high',
        'II-M2-K1 unit medium',
        'II-M3-K1 unit medium',
        'II-M5-K1 title high',
      ]);
    });

    it('says that Ⅱ 施策4 has no indicator, rather than one without a value', () => {
      expect(notesOn(item('II-M4'), 'indicators')).to.have.length(1);
    });
  });

  describe('the reports of the year', () => {
    it('has 46 reports for 50 actions, each action in exactly one', () => {
      const reported = all(plan().reports).flatMap(({ items }) => items);
      expect(all(plan().reports)).to.have.length(46);
      expect([...reported].sort()).to.deep.equal(
        itemsOf('l-action')
          .map(({ id }) => id)
          .sort(),
      );
    });

    it('reports on FY2022 alone', () => {
      expect(new Set(all(plan().reports).map(({ period }) => whenOf(period)))).to.deep.equal(
        new Set(['FY2022']),
      );
    });

    it('shares one report between the four pairs of actions with the same text', () => {
      const shared = all(plan().reports).flatMap(({ items }) => (items.length > 1 ? [items] : []));
      expect(shared).to.deep.equal([
        ['I-M1-P1-3', 'I-M2-P2-2'],
        ['II-M1-P2-2', 'II-M5-P3-1'],
        ['II-M1-P3-1', 'II-M1-P3-2'],
        ['II-M4-P1-2', 'II-M4-P3-2'],
      ]);
    });

    it('cites both places of a shared text', () => {
      const places = all(plan().reports)
        .filter(({ items }) => items.length > 1)
        .map(({ provenance }) => all(provenance).map(({ line }) => line));
      expect(places).to.deep.equal([
        ['22', '156'],
        ['306', '732'],
        ['385-387', '389-391'],
        ['612-614', '698-700'],
      ]);
    });

    it('links the reports whose texts overlap, both ways', () => {
      const pairs = all(plan().reports).flatMap(({ id, overlaps }) => all(overlaps).map((to) => [id, to]));
      expect(pairs).to.have.length(2 + 4 * 3);
      expect(report('r-II-M1-P2-3').overlaps).to.deep.equal(['r-II-M4-P3-1']);
      for (const [from, to] of pairs) expect(report(String(to)).overlaps).to.include(from);
    });

    it('says that the overlap of the meetings with the 公社多摩支社 is a reading', () => {
      const doubted = all(plan().reports).filter((one) => doubtOn(one, 'overlaps'));
      expect(doubted.map(({ id }) => id)).to.deep.equal([
        'r-I-M1-P3-2',
        'r-I-M2-P1-2',
        'r-I-M3-P1-3',
        'r-I-M3-P2-1',
      ]);
    });

    it('classes outcomes by inference, with one class that calls for attention', () => {
      expect(
        all(plan().outcomes).map(({ label, basis, glyph, attention = false }) => [
          label,
          basis,
          glyph,
          attention,
        ]),
      ).to.deep.equal([
        ['実施', 'inferred', 'disc', false],
        ['周知・情報提供', 'inferred', 'ring', false],
        ['意見交換・情報収集', 'inferred', 'diamond', false],
        ['中止', 'inferred', 'cross', true],
        ['該当なし（一部）', 'inferred', 'dash', false],
      ]);
    });

    it('says at each outcome that the class is ours', () => {
      for (const { notes } of all(plan().outcomes))
        expect(all(notes).map(({ by, text }) => `${by}: ${plain(text)}`).join()).to.match(
          /^editor: .*編集者が分けた/,
        );
    });

    it('counts the outcomes of the 50 actions, several at once where the text says so', () => {
      const counts = all(plan().outcomes).map(({ id, label }) => [
        label,
        all(plan().reports).reduce(
          (sum, { outcomes, items }) => sum + (all(outcomes).includes(id) ? items.length : 0),
          0,
        ),
      ]);
      expect(counts).to.deep.equal([
        ['実施', 27],
        ['周知・情報提供', 12],
        ['意見交換・情報収集', 11],
        ['中止', 5],
        ['該当なし（一部）', 1],
      ]);
    });

    it('has 5 cancelled actions but only 3 cancelled events, all for the same reason', () => {
      const cancelled = all(plan().reports).filter(({ outcomes }) => all(outcomes).includes('o-cancelled'));
      expect(cancelled.map(({ items, reason }) => [items, reason])).to.deep.equal([
        [['II-M1-P3-1', 'II-M1-P3-2'], '新型コロナウイルス感染症の影響'],
        [['II-M1-P4-1'], '新型コロナウイルス感染症の影響'],
        [['II-M4-P1-2', 'II-M4-P3-2'], '新型コロナウイルス感染症の影響'],
      ]);
    });

    it('tells the part of an action for which there was no case from the rest that was done', () => {
      const renovation = report('r-II-M2-P2-1');
      expect(renovation.outcomes).to.deep.equal(['o-done', 'o-none-in-part']);
      expect(renovation.notApplicable).to.contain('該当なし');
      expect(doubtsOf(renovation)).to.deep.equal(['figures high']);
    });

    it('counts 19 figures in 13 reports, two of them derived', () => {
      const figures = all(plan().reports).flatMap((one) => all(one.figures));
      expect(all(plan().reports).filter((one) => one.figures)).to.have.length(13);
      expect(figures).to.have.length(19);
      expect(figures.filter(({ derived }) => derived).map(({ value, printed }) => [value, printed])).to.deep.equal(
        [
          [0, '該当なし'],
          [4, '武蔵野美術大学、嘉悦大学、白梅学園大学、職業能力開発総合大学校'],
        ],
      );
    });

    it('has the value, the unit and the printed text of every figure', () => {
      const rows = all(plan().reports).flatMap((one) =>
        all(one.figures).map(({ value, unit, printed }) => `${String(value)} ${plain(unit)} ${String(printed)}`),
      );
      expect(rows).to.deep.equal([
        '14 人 参加者14名',
        '8 事業者 ８事業者',
        '1 回/月 毎月１回',
        '1 回 創業塾を１回',
        '2 回 創業セミナーを２回',
        '17 件 １７件',
        '34.6 % 小学校で３４．６％',
        '10.1 % 中学校で１０．１％',
        '19 校 全小学校（１９校）',
        '18 件 イベント18件',
        '35 件 ３５件',
        '9 件 ９件',
        '0 件 該当なし',
        '10000 部 １万部',
        '5 園 ５園',
        '4 校 武蔵野美術大学、嘉悦大学、白梅学園大学、職業能力開発総合大学校',
        '19 校 全小学校（１９校）',
        '4 人 ４名',
        '13 人 １３名',
      ]);
    });

    it('explains the low rate of the junior high schools in the note of the city', () => {
      const [note] = all(report('r-II-M1-P2-1').notes);
      expect(note).to.include({ by: 'city', marker: '※' });
      expect(report('r-II-M1-P2-1').figures?.[1]?.caveat).to.contain('代替給食');
    });

    it('keeps three dates in two reports, the year inferred where the text has none', () => {
      const dates = all(plan().reports).flatMap((one) => all(one.dates).map(({ at }) => at));
      expect(dates.map((at) => (typeof at === 'string' ? at : [at.at, at.printed, at.basis]))).to.deep.equal([
        ['2023-01-12', '令和5年1月12日', 'stated'],
        ['2022-07-14', '７月14日', 'inferred'],
        ['2022-12-12', '12月12日', 'inferred'],
      ]);
    });

    it('doubts which action a report belongs to where only elimination tells', () => {
      expect(doubtsOf(report('r-I-M1-P1-2'))).to.deep.equal(['items high']);
    });

    it('remarks where what was done is not what the action says', () => {
      expect(notesOn(report('r-II-M4-P3-1'), 'text').join()).to.contain('見学');
      expect(notesOn(item('II-M4-P1-2'), 'reports').join()).to.contain('小・中学校');
      expect(notesOn(report('r-I-M1-P1-1'), 'text').join()).to.contain('女性向けのみ');
      expect(notesOn(report('r-II-M5-P1-1'), 'text').join()).to.contain('研究');
    });
  });

  describe('what backs it', () => {
    it('cites page and line for every record but the classes that are ours', () => {
      const { surveys, levels, items, indicators, reports, actors, documents, discarded } = plan();
      const records = [surveys, levels, items, indicators, reports, actors, documents, discarded].flatMap(
        (list) => all<{ provenance?: unknown[] }>(list),
      );
      expect(records.filter(({ provenance }) => all(provenance).length === 0)).to.deep.equal([]);
    });

    it('cites every department, every value and every partner', () => {
      const parts = [
        ...all(plan().items).flatMap(({ actors }) => all(actors)),
        ...all(plan().reports).flatMap(({ actors }) => all(actors)),
        ...all(plan().indicators).flatMap(({ baseline, targets, observations }) => [
          ...(baseline ? [baseline] : []),
          ...all(targets),
          ...all(observations),
        ]),
      ];
      expect(parts).to.have.length(60 + 41 + 24);
      expect(parts.filter(({ provenance }) => all(provenance).length === 0)).to.deep.equal([]);
    });

    it('cites pages 1 to 7, never turning back as the lines go on', () => {
      const places = provenanceIn(plan())
        .map(({ line, page }) => [Number.parseInt(line, 10), page] as const)
        .sort(([a], [b]) => a - b);
      expect(new Set(places.map(([, page]) => page))).to.deep.equal(new Set([1, 2, 3, 4, 5, 6, 7]));
      expect(places.map(([, page]) => page)).to.deep.equal(places.map(([, page]) => page).sort());
    });

    it('keeps 29 doubts', () => {
      expect(doubtsIn(plan())).to.have.length(29);
    });

    it('gives 5 notes of the city, all marked ※, and tells them from ours', () => {
      const city = notesIn(plan()).filter(({ by }) => by === 'city');
      expect(city.map(({ marker }) => marker)).to.deep.equal(['※', '※', '※', '※', '※']);
    });
  });
});

/* ---- Looking things up ---- */

const plan = (): Plan => {
  if (!parsed.ok) throw new Error('not a plan');
  return parsed.plan;
};

const all = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];

function record<T extends { readonly id: string }>(list: readonly T[] | undefined, id: string): T {
  const found = all(list).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const item = (id: string): Item => record(plan().items, id);
const indicator = (id: string): Indicator => record(plan().indicators, id);
const report = (id: string): Report => record(plan().reports, id);

const itemsOf = (level: string) => all(plan().items).filter((one) => one.level === level);

const below = (ancestor: string, level: string) =>
  itemsOf(level).filter(({ parent }) => parent === ancestor || (parent && item(parent).parent === ancestor));

const actorsOf = ({ actors }: Item, role: string) =>
  all(actors).flatMap((one) => (one.role === role ? [record(plan().actors, one.actor).name] : []));

const aliases = (id: string) => {
  const { name, aliases: others } = record(plan().actors, id);
  return [name, ...all(others).map((one) => one.name)];
};

const itemsNaming = (actor: string) =>
  all(plan().reports)
    .filter(({ actors }) => all(actors).some((one) => one.actor === actor))
    .flatMap(({ items }) => items)
    .sort();

interface Backed {
  readonly doubts?: readonly Doubt[] | undefined;
  readonly notes?: Plan['notes'];
}

const doubtsOf = ({ doubts }: Backed) => all(doubts).map(({ field, confidence }) => `${field} ${confidence}`);
const doubtOn = ({ doubts }: Backed, field: string) => all(doubts).find((one) => one.field === field);
const notesOn = ({ notes }: Backed, field: string) =>
  all(notes).flatMap((one) => (one.field === field ? [`${one.by}: ${plain(one.text)}`] : []));

const whenOf = (moment: Plan['asOf']) => (typeof moment === 'string' ? moment : (moment?.at ?? undefined));

/** A text of this file: always one string, in the language of the plan. */
const plain = (text: unknown) => (typeof text === 'string' ? text : '');

/** Everything that stands in a list of this name, anywhere in the data. */
function listed(data: unknown, name: string): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => [
    ...(key === name && Array.isArray(value) ? (value as unknown[]) : []),
    ...listed(value, name),
  ]);
}

const doubtsIn = (data: unknown) => listed(data, 'doubts') as Doubt[];
const notesIn = (data: unknown) => listed(data, 'notes') as NonNullable<Plan['notes']>;
const provenanceIn = (data: unknown) => listed(data, 'provenance') as { line: string; page: number }[];

/** The check digit of a municipality code: weights 6 to 2, the last digit of 11 less the rest. */
const checkDigit = (five: string) => {
  const sum = Array.from(five).reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String(11 - (sum % 11)).slice(-1);
};
