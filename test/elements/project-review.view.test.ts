import { expect } from 'chai';
import fc from 'fast-check';
import { moneyPicture, type BarRow } from '../../src/elements/project-review/money-picture.js';
import { overviewView, type OverviewView } from '../../src/elements/project-review/overview.view.js';
import type { Scope } from '../../src/elements/project-review/scope.view.js';
import { sheetView, type SheetView } from '../../src/elements/project-review/sheet.view.js';
import { labelWidth } from '../../src/layout/index.js';
import { LANGUAGES, learn, type Language } from '../../src/locale/index.js';
import { indexPlan } from '../../src/model/index.js';
import { projectFor, wholeProjects } from '../../src/model/projects.js';
import { assignedVerdictsOf, verdictsOf } from '../../src/model/scheme.js';
import type { Plan } from '../../src/schema/index.js';
import { caveatsOf, footnotes, readerOf } from '../../src/wording/index.js';
import { assignedVerdictView, ownVerdictWhy, shownVerdictView } from '../../src/wording/own-verdicts.js';
import { parsedSeed, planOf } from '../seeds/seed.js';

const grant = planOf(parsedSeed('kodaira-grant-2020'));
const reviews = planOf(parsedSeed('examples/reviews'));
const OWN = { verdictsOf, assignedVerdictsOf, shownVerdictView, assignedVerdictView, ownVerdictWhy };

const scopeOf = (plan: Plan, language: Language = 'ja'): Scope => ({
  index: indexPlan(plan),
  reader: readerOf(plan, language, (plan.assignments ?? []).length > 0 ? OWN : undefined),
  notes: footnotes(),
});
const sheetOf = (plan: Plan, id: string, language: Language = 'ja', selection?: string): SheetView =>
  sheetView(projectFor(plan, id)!, scopeOf(plan, language), selection);
const overviewOf = (plan: Plan, language: Language = 'ja', selection?: string): OverviewView =>
  overviewView(wholeProjects(plan), scopeOf(plan, language), selection);
const textOf = (pieces: SheetView['sentence']) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');

/** Every word that a view holds, wherever it stands. */
function allWords(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(allWords);
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(allWords);
}

before(async () => {
  for (const language of LANGUAGES) await learn(language);
});

describe('sheetView', () => {
  const sheet = sheetOf(grant, 'pr-P');

  it('counts the indicators of all parts, but not the one for reference', () => {
    expect(textOf(sheet.sentence)).to.equal(
      '評価できた指標は 2 ／ 全3。目標に届いたのは 1（条件つき）、届いていないのは 1 です。',
    );
    expect(sheet.lead.join('')).to.include('参考の指標なので数に入れないもの：サイトのアクセス件数');
  });

  it('says that it is a draft, in the words of the document', () => {
    expect(sheet.draft?.title).to.equal('未定稿');
    expect(sheet.draft?.lines.join('')).to.include('令和３年３月２９日').and.to.include('推進委員会');
  });

  it('says beside it what the city notes on the time of its values', () => {
    const [note] = (grant.notes ?? []).filter(({ by, field }) => by === 'city' && field === 'asOf');
    expect(sheet.draft?.lines.at(-1))
      .to.include('令和3年2月末')
      .and.to.equal(`市の注記：${String(note?.text)}`);
  });

  it('does not speak of 0 indicators of a part that has but one for reference', () => {
    expect(textOf(sheetOf(grant, 'pr-S1').sentence)).to.equal(
      '達成の数に入れる指標はありません。参考の指標が 1 あります。',
    );
  });

  it('says of a project without indicators that it has none, not that the document has none', () => {
    const bare = { ...grant, projects: (grant.projects ?? []).map((one) => ({ ...one, indicators: [] })) };
    expect(textOf(sheetOf(bare, 'pr-P').sentence)).to.equal('この事業に結びついた指標はありません。');
  });

  describe('the money', () => {
    it('is that of the whole, which its parts are in already', () => {
      expect(sheet.money?.cost).to.include({ label: '事業費', number: '5,354,000', unit: '円' });
      expect(sheet.money?.sentences).to.deep.equal([
        '下の3事業の金額は、この全体の金額に入っています。足すと二重になります。',
        '部分の合計は全体と一致します（事業費、交付金）。',
      ]);
    });

    it('does not name a source for what the document names none for', () => {
      expect(sheet.money?.legend.map(({ label, amount, remarks }) => [label, amount, remarks])).to.deep.equal(
        [
          ['交付金', '2,677,000', ['50%（計算）']],
          ['交付金以外', '2,677,000', ['50%（計算）', '財源の内訳の記載なし']],
        ],
      );
    });

    it('is drawn for the whole and each part', () => {
      expect(sheet.money?.bars.map(({ title, isWhole }) => [title, isWhole])).to.deep.equal([
        ['全体', true],
        ['(1) 子育て応援サイトの管理運営支援', false],
        ['(2) 子育て中の女性の就労促進事業', false],
        ['(3) 創業支援事業', false],
      ]);
    });

    it('says of each part what share it is, and what of it the grant is', () => {
      expect(sheet.parts.map(({ cost }) => cost?.lines)).to.deep.equal([
        ['全体の20.2%', 'うち交付金 541,000円（49.95%）'],
        ['全体の62.0%', 'うち交付金 1,659,000円（50.02%）'],
        ['全体の17.8%', 'うち交付金 477,000円（50%）'],
      ]);
    });

    it('says by how much parts do not add up', () => {
      const { money } = sheetOf(reviews, 'p2');
      expect(money?.sentences.join('')).to.include('合計のほうが40千円少なくなります');
    });

    it('tells a share that is printed from one that is computed', () => {
      const { money } = sheetOf(reviews, 'p1');
      const planned = money?.table[0]?.rows.find(
        ({ printed, share }) => printed === '' && share.includes('資料'),
      );
      expect(planned?.share).to.equal('41.7%（計算）、資料の割合 41.67%');
    });

    it('is said not to be there where no amount is', () => {
      const bare = { ...reviews, projects: reviews.projects!.map(({ finance: _, ...rest }) => rest) };
      const view = sheetOf(bare, 'p3');
      expect(view.money).to.equal(undefined);
      expect(view.noMoney).to.equal('金額の記載なし');
    });
  });

  describe('the indicators', () => {
    it('stand by each way of counting', () => {
      const [indicator] = sheet.parts[1]!.indicators;
      expect(
        indicator?.rows.map(({ label, target, result, verdict }) => [
          label,
          target.value,
          result.value,
          verdict?.word,
        ]),
      ).to.deep.equal([
        ['累計', '270人', '149人', '未達成'],
        ['単年度', '70人', '27人', '未達成'],
      ]);
      expect(indicator?.reasons).to.deep.equal(['達成の数に入れるのは、累計の判定です。']);
    });

    it('say that one is for reference', () => {
      const [indicator] = sheet.parts[0]!.indicators;
      expect(indicator?.isReference).to.equal(true);
      expect(indicator?.standing).to.include('達成の数に入れません');
    });

    it('name a missing result, with what is printed in its place', () => {
      const indicator = sheet.parts[2]!.indicators[1];
      expect(indicator?.rows[0]?.result).to.deep.include({
        value: '値なし（理由の記載なし）',
        isMissing: true,
      });
      expect(indicator?.reasons.join('')).to.include('資料の表記は「－」');
    });

    it('keep values of another population among all values, with their reason', () => {
      const values = sheet.parts[2]!.indicators[1]!.all;
      expect(values.filter(({ name }) => name.includes('市内の総事業所数'))).to.have.length(2);
    });
  });

  describe('results and next steps', () => {
    it('have the headings of the city', () => {
      expect(sheet.parts[0]?.sections.map(({ label, isCityLabel }) => [label, isCityLabel])).to.deep.equal([
        ['事業の概要', true],
        ['事業の主な実績（見込） ・ 効果等', true],
        ['今後の取組予定', true],
      ]);
    });

    it('keep 5 of 8 behind a button, and say so', () => {
      const results = sheet.parts[1]!.sections[1]!;
      expect([results.first.length, results.more.length, results.count, results.moreLabel]).to.deep.equal([
        3,
        5,
        '3 ／ 全8件',
        '残り5件',
      ]);
    });

    it('hide nothing for the sake of one', () => {
      for (const { sections } of sheet.parts)
        for (const { first, more } of sections) if (first.length + more.length <= 4) expect(more).to.be.empty;
    });

    it('mark what the grant does not pay', () => {
      const marked = sheet.parts[2]!.sections.flatMap(({ first, more }) => [...first, ...more]).filter(
        ({ tags }) => tags.includes('交付金の対象外'),
      );
      expect(marked.map(({ text }) => text)).to.have.length(3);
    });

    it('say that the document leaves the cells of the whole empty', () => {
      expect(
        sheet.sections.filter(({ empty }) => empty).map(({ id, empty }) => [id, empty?.text]),
      ).to.deep.equal([
        ['results', '資料の欄は「―」（書くものなし）'],
        ['next', '資料の欄は「―」（書くものなし）'],
      ]);
    });
  });

  describe('the evaluations', () => {
    const [city, committee] = sheet.evaluations;

    it('show all four grades with their criteria, and mark one as a draft that is not sure', () => {
      expect(city?.count).to.equal('4段階');
      expect(city?.grades.map(({ mark }) => mark)).to.deep.equal(['none', 'none', 'ambiguous', 'none']);
      expect(city?.grades.every(({ criterion }) => criterion?.startsWith('例：'))).to.equal(true);
      expect(city?.isFinal).to.equal(false);
    });

    it('give both readings of the cell, the chosen one first', () => {
      expect(city?.readings.map(({ term }) => term)).to.deep.equal([
        'ここでの読み方（確からしさ：中）',
        'ほかの読み方',
      ]);
      expect(city?.readings[1]?.text).to.include('小見出し');
    });

    it('say that the committee has chosen nothing', () => {
      expect(committee?.grades.map(({ mark }) => mark)).to.deep.equal(['none', 'none']);
      expect(committee?.state).to.equal('まだ選ばれていません');
      expect(committee?.printed).to.include('有効であった／有効とは言えない');
    });

    it('are of the whole, and of no part', () => {
      expect(sheet.parts.flatMap(({ evaluations }) => evaluations)).to.deep.equal([]);
      expect(sheet.evaluationNotes).to.deep.equal([
        '評価は事業全体に対するものです。3件の事業ごとの評価は、資料に書かれていません。',
      ]);
    });

    const stateOf = (id: string) =>
      sheetOf(reviews, id).evaluations.map(({ state, isFinal }) => state ?? isFinal);
    it('tell final, draft, not yet, not filled in, and not there apart', () => {
      expect(stateOf('p1')).to.deep.equal([true, true]);
      expect(stateOf('p4')).to.deep.equal(['案の段階で、確定していません', '評価の記載なし']);
      expect(stateOf('p3')).to.deep.equal(['まだ評価されていません', '評価の記載なし']);
      expect(stateOf('p8')).to.deep.equal([true, 'まだ選ばれていません']);
      expect(stateOf('p7')).to.deep.equal(['評価の記載なし', '評価の記載なし']);
    });

    it('say by whom and when, with the comment', () => {
      const committeeOfP5 = sheetOf(reviews, 'p5').evaluations[1];
      expect(committeeOfP5?.facts.map(({ text }) => text)).to.deep.equal([
        'みなと野市行政評価委員会（架空）',
        '令和7年9月4日',
      ]);
      expect(committeeOfP5?.comment).to.include('やめる物産展');
    });
  });

  it('shows a verdict that people gave as theirs', () => {
    const [given] = sheetOf(reviews, 'p5').given;
    expect(given?.verdict.word).to.equal('遅れ');
    expect(given?.sentence).to.include('決算特別委員会').and.to.include('計算によるものではありません');
    expect(given?.reason).to.include('2年続けて');
  });

  it('marks the part whose item is selected', () => {
    const marked = sheetOf(grant, 'pr-P', 'ja', 'S2').parts.filter(({ isSelected }) => isSelected);
    expect(marked.map(({ id, selects }) => [id, selects])).to.deep.equal([['pr-S2', 'S2']]);
  });

  it('tells of a part of which project it is one', () => {
    const part = sheetOf(grant, 'S1');
    expect(part.id).to.equal('pr-S1');
    expect(part.within?.id).to.equal('pr-P');
    expect(part.money?.cost.number).to.equal('1,083,000');
    expect(part.evaluations).to.deep.equal([]);
    expect(part.evaluationNotes.join('')).to.include('この部分だけの評価ではない');
  });

  it('says where in the document everything stands', () => {
    const told = allWords(sheet.places).join('\n');
    expect(told).to.include('113行').and.to.include('「5,354,000」');
  });

  it('loses no note and no doubt on projects, money, evaluations and indicators', () => {
    const plain = (text: string) => text.replace(/[。.]$/u, '');
    const told = allWords(sheet).join('\n');
    const reader = readerOf(grant, 'ja');
    const records = [
      ...grant.projects!.flatMap((one) => [
        one,
        ...(one.finance ?? []),
        ...(one.summary ?? []),
        ...(one.results ?? []),
        ...(one.next ?? []),
        ...(one.evaluations ?? []),
        ...(one.notApplicable ?? []),
      ]),
      ...grant.indicators!.flatMap((one) => [
        one,
        ...(one.baseline ? [one.baseline] : []),
        ...(one.targets ?? []),
        ...(one.observations ?? []),
        ...(one.referenceValues ?? []),
      ]),
      ...grant.scales!.flatMap((one) => [one, ...one.grades]),
    ];
    for (const record of records)
      for (const text of caveatsOf(record, reader)) expect(told).to.include(plain(text));
  });

  for (const language of LANGUAGES)
    it(`leaves no word out in ${language}`, () => {
      const views = [
        ...wholeProjects(reviews).map(({ id }) => sheetOf(reviews, id, language)),
        sheetOf(grant, 'pr-P', language),
        overviewOf(reviews, language),
        overviewOf(grant, language),
      ];
      expect(allWords(views).join('\n')).not.to.match(/undefined|NaN|Infinity|\[object|null/u);
    });
});

describe('overviewView', () => {
  const view = overviewOf(reviews);

  it('says how many are graded of how many, and leaves parts out', () => {
    expect(textOf(view.sentence)).to.equal('「市の評価」が確定した事業は 5 ／ 全8事業です。');
    expect(view.rows).to.have.length(8);
    expect(view.lead.join('')).to.include('部分の事業（全部で4）は');
  });

  it('adds no amounts of different stages and units', () => {
    expect(view.lead[0]).to.equal(
      '全8事業の金額：決算 89,470千円（5事業）、決算 8,600ドル（1事業）、決算見込み 6,800千円（1事業）、' +
        '予算 9,300千円（1事業）、計画 70,000千円（2事業）。段階や単位の違う金額は足していません。',
    );
  });

  it('totals each grade by count and by money, and what has no grade too', () => {
    const [city] = view.tallies;
    expect(city?.rows.map(({ label, count, amounts }) => [label, count, amounts[0]?.text])).to.deep.equal([
      ['A　ねらい以上', '1事業', '45,200千円（1事業）'],
      ['B　ねらいどおり', '2事業', '33,640千円（2事業）'],
      ['C　見直して続ける', '1事業', '7,450千円（1事業）'],
      ['D　縮小または終了', '1事業', '記載なし'],
      ['B　ねらいどおり（案）', '1事業', '記載なし'],
      ['まだ評価されていません', '1事業', '記載なし'],
      ['評価の記載なし', '1事業', '3,180千円（1事業）'],
      ['合計', '8事業', '89,470千円（5事業）'],
    ]);
    expect(city?.barsNote).to.equal('棒は決算（千円）の額です。この額の書かれた事業は 5 ／ 全8です。');
  });

  it('draws no bar of length nothing for an amount that nobody states', () => {
    const bars = view.tallies[0]!.bars;
    expect(bars.map(({ bars: [bar] }) => bar?.isMissing)).to.deep.equal([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('does not say that an amount is lacking which is stated in another unit', () => {
    const bar = view.tallies[0]!.bars[3]!.bars[0];
    expect(bar?.caption).to.deep.equal(['1事業', '決算（千円）の額の記載なし']);
  });

  it('counts the indicators of the parts with their whole', () => {
    expect(view.rows[0]?.indicators.words).to.equal('評価できた指標 2 ／ 全2');
    expect(view.rows[6]?.indicators.words).to.equal('参考の指標 1');
  });

  it('has one row for the Kodaira grant, whose grade seems to be a draft, as on its sheet', () => {
    const [row] = overviewOf(grant).rows;
    expect(row?.grades.map(({ label, said }) => [label, said])).to.deep.equal([
      ['地方創生に効果があった', '案とみられる記入（確定していません）'],
      [undefined, 'まだ選ばれていません'],
    ]);
  });

  it('counts one project as one in English', () => {
    expect(allWords(overviewOf(grant, 'en')).join('\n'))
      .to.include(' of 1 project.')
      .and.not.include('1 projects');
  });
});

describe('moneyPicture', () => {
  const { bars } = sheetOf(grant, 'pr-P').money!;
  const endOf = (d: string) => Number(/H([\d.]+)V/u.exec(d)?.[1]);

  it('draws all bars from one zero on one scale', () => {
    const picture = moneyPicture(bars, 700, 16, 'ja')!;
    const grants = picture.shapes.flatMap((shape) =>
      shape.paint === 'source-grant' && 'd' in shape ? [shape.d] : [],
    );
    expect(grants.every((d) => d.startsWith('M0.5 '))).to.equal(true);
    const perYen = (endOf(grants[0]!) - 0.5) / 2_677_000;
    expect(grants.map((d) => (endOf(d) - 0.5) / perYen).map((yen) => Math.round(yen / 1000))).to.deep.equal([
      2677, 541, 1659, 477,
    ]);
  });

  it('draws nothing where there is no amount above zero', () => {
    expect(moneyPicture([], 300, 16, 'ja')).to.equal(undefined);
    const nothing: BarRow = { title: 'x', isWhole: true, bars: [{ caption: [], segments: [], total: 0 }] };
    expect(moneyPicture([nothing], 300, 16, 'ja')).to.equal(undefined);
  });

  it('marks the whole where the sources come to more', () => {
    const segments = [{ paint: 'source-grant' as const, amount: 12 }];
    const picture = moneyPicture(
      [{ title: 'x', isWhole: true, bars: [{ caption: [], segments, total: 10 }] }],
      121,
      16,
      'ja',
    );
    expect(
      picture?.shapes.some((shape) => shape.paint === 'goal' && 'd' in shape && shape.d.startsWith('M100.5')),
    ).to.equal(true);
  });

  it('breaks its words for the size of the type of the page', () => {
    for (const rem of [12, 16, 32]) {
      const texts = moneyPicture(bars, 300, rem, 'ja')!.shapes.flatMap((shape) =>
        'text' in shape ? [shape] : [],
      );
      const bottoms = [...new Set(texts.map(({ y }) => y))];
      for (const { text } of texts) expect(labelWidth(text, 0.875 * rem)).to.be.at.most(300);
      bottoms.slice(1).forEach((y, at) => expect(y - bottoms[at]!).to.be.at.least(rem));
    }
  });

  it('stays inside its width, whatever the amounts', () => {
    const segment = fc.record({
      paint: fc.constantFrom('source-grant' as const, 'source-own' as const, 'source-rest' as const),
      amount: fc.integer({ min: -1000, max: 1e9 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(segment, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 120, max: 1200 }),
        (lists, width) => {
          const rows = lists.map((segments) => ({
            title: '事業',
            isWhole: false,
            bars: [{ caption: ['1円'], segments, total: 0 }],
          }));
          for (const shape of moneyPicture(rows, width, 16, 'ja')?.shapes ?? [])
            if ('d' in shape)
              for (const [, x] of shape.d.matchAll(/[MH]([\d.-]+)/gu))
                expect(Number(x)).to.be.within(0, width);
        },
      ),
    );
  });
});
