import { expect } from 'chai';
import { issueMapContent, type IssueMapContent } from '../../src/elements/issue-map/content.view.js';
import { emphasisOf } from '../../src/elements/issue-map/emphasis.view.js';
import { MESSAGES } from '../../src/elements/issue-map/issue-map.messages.js';
import { mapPicture, type MapPicture } from '../../src/elements/issue-map/map.view.js';
import { nextRow } from '../../src/elements/issue-map/next-row.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { labelWidth } from '../../src/layout/index.js';
import { indexPlan } from '../../src/model/index.js';
import type { Plan } from '../../src/schema.js';
import { caveatsOf, readerOf, say } from '../../src/wording/index.js';
import { seed } from '../model/plans.js';

const contentOf = (plan: Plan, language: Language = 'ja') =>
  issueMapContent(indexPlan(plan), readerOf(plan, language))!;
const pictureOf = (plan: Plan, width: number, language: Language = 'ja') =>
  mapPicture(contentOf(plan, language), width, 16, readerOf(plan, language), MESSAGES[language]);

const nishitokyo = seed('nishitokyo-2024');
const kodaira = seed('kodaira-industry');
const minatono = seed('examples/issues');

const sentenceOf = ({ sentence }: IssueMapContent) =>
  sentence
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');
const leadOf = ({ lead }: IssueMapContent) => lead.map(({ text }) => text);
const gapsOf = ({ gaps }: IssueMapContent) =>
  gaps.map(({ label, count, of, entries }) =>
    [
      `${label} ${count} ${of}`,
      ...entries.map(({ name, remark = '' }) => `${name}${remark && `（${remark}）`}`),
    ].join('／'),
  );
const issueOf = ({ blocks }: IssueMapContent, id: string) =>
  blocks.flatMap(({ issues }) => issues).find((one) => one.id === id)!;
const policyOf = ({ fields }: IssueMapContent, id: string) =>
  fields.flatMap(({ policies }) => policies).find((one) => one.id === id)!;

/** Every text of a view, however deep, without what the model gave. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === 'answers' || key === 'band' ? [] : textsOf(one),
  );
}

describe('issueMapContent', () => {
  describe('of Nishitokyo’s plan', () => {
    const content = contentOf(nishitokyo);

    it('says with their denominators how many issues and policies are linked', () => {
      expect(sentenceOf(content)).to.equal(
        '施策と結びつく課題は 32 ／ 全32。課題と結びつく施策は 12 ／ 全12。',
      );
    });

    it('says first of all that nobody but the makers of the data linked them, and how surely', () => {
      expect(leadOf(content)).to.deep.equal([
        '結びつきは82件です。市の資料に書かれたものはなく、すべてデータを作った人の推定です。',
        '推定のうち、主な結びつき32件の確からしさは、確か20、中12です。',
        '下の数も、この推定によるものです。',
      ]);
    });

    it('hangs what the plan notes on its links behind that', () => {
      const note = nishitokyo.notes?.find(({ field }) => field === 'links');
      const [marker] = content.lead[0]?.markers ?? [];
      expect(content.notes.find((one) => one.marker === marker)?.text).to.equal(note?.text);
    });

    it('names the gaps, those of works too', () => {
      const [unanswered, idle, works, ...rest] = gapsOf(content);
      expect([unanswered, idle]).to.deep.equal([
        '施策と結びつかない課題 0 ／ 全32',
        '課題と結びつかない施策 0 ／ 全12',
      ]);
      expect(works).to.match(/^課題と結びつかない取組み内容 11 ／ 全40／農業 施策1 /);
      expect(rest).to.be.empty;
    });

    it('says why it does not count policies without indicators', () => {
      expect(content.gapNotes).to.include('この資料に指標はないので、指標のない施策は数えていません。');
    });

    it('tells of an issue its policies first, then each exact link with its reason', () => {
      const { bands, groups, links } = issueOf(content, 'g9.3');
      expect(
        bands.map(({ toName, words, count = '' }) => `${toName}：${words} ${count}`.trim()),
      ).to.deep.equal([
        '商店街 施策1 活力ある商店会づくり：主 推定（確からしさ：中） 結びつき2',
        '横断的視点 施策2 イベント開催によるにぎわいづくり：推定（確からしさ：低）',
      ]);
      expect(links).to.equal(3);
      expect(groups.map(({ term, reason }) => `${term}：${reason}`)).to.deep.equal([
        '理由（データを作った人）：商店会と住民・学生。イベントの連携にもかかる',
      ]);
      expect(groups[0]?.links.map(({ level, shortBacking }) => `${level} ${shortBacking}`)).to.deep.equal([
        '施策そのもの 推定・中',
        '取組み内容 推定・低',
        '取組み内容 推定・低',
      ]);
    });

    it('calls what an issue and a field’s direction share by the name of the direction', () => {
      expect(issueOf(content, 'g1.1').bands.map(({ toName }) => toName)).to.include(
        '農業 分野ごとの目指す姿',
      );
    });

    it('numbers the blocks, which have no titles, and says so', () => {
      expect(content.blocks.map(({ name }) => name).slice(0, 2)).to.deep.equal(['まとまり1', 'まとまり2']);
      expect(content.aboutMap.join('')).to.include('まとまりに題名はなく');
    });

    it('shows a policy without a title as such, with the notes on it', () => {
      const { title, isMissing, markers } = policyOf(content, 'shogyo/s2');
      expect([title, isMissing]).to.deep.equal(['（題名なし）', true]);
      expect(markers).to.not.be.empty;
    });
  });

  it('tells of a plan without issues which policy has no indicator', () => {
    const content = contentOf(kodaira);
    expect(sentenceOf(content)).to.equal('指標のない施策は 1 ／ 全8。この資料に、課題の一覧はありません。');
    expect(gapsOf(content)).to.deep.equal(['指標のない施策 1 ／ 全8／Ⅱ 施策4 学校との連携']);
    expect(content.title).to.equal('指標のない施策');
    expect(content.gaps[0]?.entries[0]?.markers).to.not.be.empty;
  });

  it('calls nothing a policy where the city has no name for the level', () => {
    const grant = seed('kodaira-grant-2020');
    expect(contentOf(grant).title).to.equal('指標のない項目');
    expect(sentenceOf(contentOf(grant))).to.include('指標のない項目は 0 ／ 全3。');
    expect(textsOf(contentOf(grant, 'en')).join())
      .to.include('Without an indicator: items')
      .and.not.match(/polic/iu);
  });

  it('is nothing for a plan that has neither issues nor indicators', () => {
    for (const name of ['koganei-2016', 'koganei-2026', 'nishitokyo-2019'])
      expect(issueMapContent(indexPlan(seed(name)), readerOf(seed(name), 'ja'))).to.equal(undefined);
  });

  describe('of a plan with every kind of gap', () => {
    const content = contentOf(minatono);

    it('tells what the city states from what was inferred', () => {
      expect(leadOf(content)).to.deep.equal([
        '結びつき9件のうち、市の資料にあるものは4件、データを作った人の推定は5件です。',
        '推定のうち、主な結びつき1件の確からしさは、中1です。',
      ]);
    });

    it('tells issues without a policy from those answered in part, and names what else answers them', () => {
      expect(gapsOf(content)).to.deep.equal([
        '施策と結びつかない課題 3 ／ 全8／船を下りた人が商店街まで来ない（柱2 港に人を呼ぶとだけ結びつく）／港とまちの思い出が語られなくなった（めざす姿とだけ結びつく）／この計画を知らない人が多い',
        '一部だけの結びつきしかない課題 1 ／ 全8／仕入れの値段が上がっている',
        '課題と結びつかない施策 2 ／ 全5／柱1 1-3 統計をまとめる／柱2 2-2 港までの道を分かりやすくする',
        '課題と結びつかない取組 0 ／ 全5',
        '指標のない施策 3 ／ 全5／柱1 1-2 （仮）小さな店の道具をそろえる／柱1 1-3 統計をまとめる／柱2 2-2 港までの道を分かりやすくする',
      ]);
    });

    it('shows what only relates two issues under both, as no answer', () => {
      const said =
        '「船を下りた人が商店街まで来ない」 → 「夕方になると港に人がいない」：前提とする（推定（確からしさ：中））（港に人がいることが先になる）';
      expect(issueOf(content, 'i5').others).to.deep.equal([said]);
      expect(issueOf(content, 'i6').others).to.deep.equal([said]);
    });

    it('keeps what stands in no block as a block without a name', () => {
      expect(content.blocks.map(({ name }) => name)).to.deep.equal(['店のこれから', '港のまわり', '']);
    });
  });

  it('gives every text, doubt and note of issues, their blocks and links a place', () => {
    for (const plan of [nishitokyo, minatono]) {
      const reader = readerOf(plan, 'ja');
      const texts = textsOf(contentOf(plan)).join('\n');
      for (const { title, summary } of plan.issues ?? [])
        for (const text of [title, summary]) if (text) expect(texts).to.include(say(text, reader));
      for (const { title } of plan.issueGroups ?? []) if (title) expect(texts).to.include(say(title, reader));
      for (const { reason } of plan.links ?? []) if (reason) expect(texts).to.include(say(reason, reader));
      for (const record of [...(plan.issues ?? []), ...(plan.issueGroups ?? []), ...(plan.links ?? [])])
        for (const caveat of caveatsOf(record, reader)) expect(texts).to.include(caveat);
    }
  });

  it('speaks each language with its own words and the same counts', () => {
    const counts = (language: Language) =>
      contentOf(minatono, language).gaps.map(({ count, of }) => `${count}/${/\d+/.exec(of)?.[0] ?? ''}`);
    for (const language of LANGUAGES) expect(counts(language)).to.deep.equal(counts('ja'));
    expect(sentenceOf(contentOf(minatono, 'en'))).to.equal(
      '5 of 8 issues are linked to a policy. 3 of 5 policies are linked to an issue.',
    );
    expect(sentenceOf(contentOf(nishitokyo, 'ja-simple'))).to.equal(
      '課題 32の 中で、施策と つながるものは 32です。施策 12の 中で、課題と つながるものは 12です。',
    );
  });
});

describe('mapPicture', () => {
  const boxes = ({ issues, policies }: MapPicture) =>
    [issues, policies].map((rows) => rows.map(({ box }) => box));

  it('keeps the order of the document on both sides, and no row lies on another', () => {
    for (const plan of [nishitokyo, minatono])
      for (const width of [704, 860, 1200])
        for (const column of boxes(pictureOf(plan, width))) {
          let bottom = 0;
          for (const { y, height } of column) {
            expect(y).to.be.at.least(bottom);
            expect(height).to.be.at.least(24);
            bottom = y + height;
          }
        }
  });

  it('keeps every text inside the picture, and out of the space between the columns', () => {
    for (const language of LANGUAGES)
      for (const width of [704, 1200]) {
        const { issues, policies, height } = pictureOf(nishitokyo, width, language);
        for (const { shapes } of issues)
          for (const shape of shapes)
            if ('text' in shape && shape.paint === 'name')
              expect(shape.x + labelWidth(shape.text, 15)).to.be.at.most(width * 0.345 + 1);
        for (const { shapes } of policies)
          for (const shape of shapes)
            if ('text' in shape && (shape.paint === 'title' || shape.paint === 'heading')) {
              expect(shape.x + labelWidth(shape.text, 15)).to.be.at.most(width + 1);
              expect(shape.y).to.be.at.most(height);
            }
      }
  });

  it('draws one band for each policy of an issue, with its words', () => {
    const { bands } = pictureOf(nishitokyo, 1200);
    expect(bands).to.have.lengthOf(41);
    const tags = bands.map(({ tag }) => tag.left.flatMap((shape) => ('text' in shape ? [shape.text] : [])));
    expect(new Set(tags.flat())).to.deep.equal(new Set(['主 推定・中', '推定・低', '主 推定・確か']));
  });

  it('marks what nothing is linked to', () => {
    const { issues, policies } = pictureOf(minatono, 1200);
    const open = [...issues, ...policies].filter(({ shapes }) =>
      shapes.some(({ paint }) => paint === 'knot-open'),
    );
    expect(open.map(({ id }) => id)).to.deep.equal(['i7', 'i8', 'p3', 'p5']);
  });
});

describe('emphasisOf', () => {
  const index = indexPlan(nishitokyo);
  const { answers } = contentOf(nishitokyo);
  const of = (id: string | undefined) => emphasisOf(index, answers, id);

  it('is an issue with what it is linked to, and words at the other end', () => {
    const { nodes, tags } = of('g9.3')!;
    expect([...nodes]).to.deep.equal(['g9.3', 'shotengai/s1', 'odan/s2']);
    expect(tags).to.equal('right');
  });

  it('is a policy with its issues', () => {
    const { nodes, tags } = of('odan/s2')!;
    expect([...nodes]).to.deep.equal(['odan/s2', 'g9.3', 'g14.1']);
    expect(tags).to.equal('left');
  });

  it('is for a work its policy, and only the issues that are linked to that work', () => {
    expect([...of('shogyo/s1/i5')!.nodes]).to.deep.equal(['shogyo/s1/i5', 'shogyo/s1', 'g5.1']);
  });

  it('is for a field all of its policies', () => {
    expect(of('nogyo')!.bands.size).to.equal(4);
  });

  it('is nothing for what has no place here', () => {
    expect([of(undefined), of('no-such-id'), of('st-vision')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('nextRow', () => {
  const content = contentOf(nishitokyo);

  it('goes up and down in a column, and across to what is linked', () => {
    expect(nextRow(content, 'g1.1', 'ArrowDown')).to.equal('g2.1');
    expect(nextRow(content, 'g2.1', 'ArrowUp')).to.equal('g1.1');
    expect(nextRow(content, 'nogyo', 'ArrowDown')).to.equal('nogyo/s1');
    expect(nextRow(content, 'g13.1', 'ArrowRight')).to.equal('odan/s1');
    expect(nextRow(content, 'odan/s1', 'ArrowLeft')).to.equal('g13.1');
    expect(nextRow(content, 'g5.1', 'End')).to.equal('g16.1');
    expect(nextRow(content, 'odan/s1', 'Home')).to.equal('nogyo');
  });

  it('leads nowhere from the ends, and by other keys', () => {
    expect(nextRow(content, 'g1.1', 'ArrowUp')).to.equal(undefined);
    expect(nextRow(content, 'odan/s4', 'ArrowDown')).to.equal(undefined);
    expect(nextRow(content, 'g1.1', 'ArrowLeft')).to.equal(undefined);
    expect(nextRow(content, 'g1.1', 'x')).to.equal(undefined);
  });
});
