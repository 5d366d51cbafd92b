import { expect } from 'chai';
import {
  actorMatrixView,
  type ActorMatrixView,
  type Asked,
} from '../../src/elements/actor-matrix/actor-matrix.view.js';
import { actorContent } from '../../src/elements/actor-matrix/content.view.js';
import { networkView } from '../../src/elements/actor-matrix/network.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { indexPlan } from '../../src/model/index.js';
import { participationsOf } from '../../src/model/involvements.js';
import type { Plan } from '../../src/schema/index.js';
import { caveatsOf, readerOf } from '../../src/wording/index.js';
import { placeView } from '../../src/wording/places.js';
import { parsedSeed, planOf } from '../seeds/seed.js';

const SEEDS = ['kodaira-industry', 'kodaira-grant-2020', 'koganei-2016', 'koganei-2026'];
const plans = new Map(SEEDS.map((name) => [name, planOf(parsedSeed(name))]));
const planNamed = (name: string): Plan => plans.get(name)!;

const kodaira = planNamed('kodaira-industry');
const koganei2016 = planNamed('koganei-2016');
const koganei2026 = planNamed('koganei-2026');
const grant = planNamed('kodaira-grant-2020');

const contentOf = (plan: Plan, language: Language = 'ja') =>
  actorContent(indexPlan(plan), readerOf(plan, language));

function viewOf(plan: Plan, asked: Partial<Asked> = {}, language: Language = 'ja'): ActorMatrixView {
  const all: Asked = {
    view: 'matrix',
    item: '',
    level: undefined,
    selection: { id: undefined, isFilter: true },
    rems: 70,
    isOnPaper: false,
    ...asked,
  };
  return actorMatrixView(indexPlan(plan), contentOf(plan, language), all, readerOf(plan, language));
}

const selecting = (id: string): Partial<Asked> => ({ selection: { id, isFilter: true } });

const sentenceOf = (plan: Plan, language: Language = 'ja') =>
  contentOf(plan, language)
    .sentence.map((piece) => (typeof piece === 'string' ? piece : piece.strong))
    .join('');

/** What stands in the row of an actor, column by column. */
function rowOf({ matrix }: ActorMatrixView, id: string) {
  const row = matrix!.groups.flatMap(({ rows }) => rows).find(({ actor }) => actor.id === id)!;
  return row.cells.map((cell) =>
    (cell?.marks ?? [])
      .map(({ mark, times }) => `${mark.isDoubtful ? '推定の' : ''}${mark.word}${times}`)
      .join('・'),
  );
}
const rowIds = ({ matrix }: ActorMatrixView) =>
  matrix!.groups.flatMap(({ rows }) => rows.map(({ actor }) => actor.id));

/** Every word that a view holds, wherever it stands. */
function allWords(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(allWords).join('\n');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .flatMap(([key, value]) => (key === 'participation' || key === 'scope' ? [] : allWords(value)))
    .join('\n');
}

describe('actorContent', () => {
  it('says how many actors take part and how many have a role, of how many', () => {
    expect(sentenceOf(koganei2026)).to.equal(
      '主体は 27。項目の記載に出てくるのは 21 ／ 全27、役割が書かれているのは 13 ／ 全27 です。',
    );
  });

  it('says of roles only that there are none where there are none', () => {
    const { lead } = contentOf(kodaira);
    expect(sentenceOf(kodaira)).to.equal('主体は 30。項目の記載に出てくるのは 30 ／ 全30 です。');
    expect(lead).to.include('役割の記載は、この資料にありません。');
  });

  it('says in one sentence that one department leads everything', () => {
    expect(contentOf(kodaira).lead[0]).to.match(/^50事業項目のすべてで、担当は産業振興課です。/);
  });

  it('names the items without an actor, with how many there are of how many', () => {
    expect(contentOf(koganei2026).lead).to.deep.equal([
      '18事業のうち、主体の名前がないものは1です（「多様な交通手段を複合化した持続可能な交通体系の検討」）。',
    ]);
  });

  it('says on which levels nobody is named, and names actors of which nothing more is said', () => {
    expect(contentOf(koganei2016).lead).to.deep.equal([
      '7施策内容、23施策イメージには、主体の記載がありません。',
      '項目とも役割とも結びついていない主体：事業者（産業振興の担い手に含まれる）、各種団体（産業振興の担い手に含まれる）、大学（産業振興の担い手に含まれる）、市民等（産業振興の担い手に含まれる）。',
    ]);
  });

  it('counts each mark with its denominator', () => {
    const counts = (plan: Plan) => contentOf(plan).legend.map(({ word, count }) => [word, count]);
    expect(counts(kodaira)).to.deep.equal([
      ['担当', '50 ／ 全50事業項目、のべ50'],
      ['関係課', '9 ／ 全50事業項目、のべ10'],
      ['文に名前が出る', '29 ／ 全50事業項目、のべ43'],
      ['推定', 'のべ4'],
    ]);
    expect(counts(koganei2026)).to.deep.equal([
      ['文に名前が出る', '17 ／ 全18事業、のべ41'],
      ['約束', '1 ／ 全7件の役割'],
      ['期待', '6 ／ 全7件の役割'],
    ]);
    expect(counts(koganei2016)).to.deep.equal([
      ['役割', '3 ／ 全3推進目標、のべ5'],
      ['約束か期待かの記載なし', '10 ／ 全10件の役割'],
    ]);
  });

  it('makes one actor of several names', () => {
    const actor = contentOf(kodaira).actors.find(({ id }) => id === 'a-kosha')!;
    expect(actor.facts.find(({ term }) => term === '別の書き方')?.texts).to.have.lengthOf(4);
    expect(actor.markers).to.have.lengthOf(1);
  });

  it('shows who belongs to a group, and to which groups one belongs', () => {
    const { actors } = contentOf(koganei2026);
    const factOf = (id: string, term: string) =>
      actors.find((one) => one.id === id)?.facts.find((fact) => fact.term === term)?.texts;
    expect(factOf('a-chukan', '含まれる主体')).to.deep.equal([
      '商工会',
      '商店会',
      '商店会連合会',
      '観光まちおこし協会',
    ]);
    expect(factOf('a-shokokai', '属するまとまり')).to.deep.equal(['中間支援団体']);
    expect(factOf('a-shokokai', '支え手')).to.deep.equal(['小金井市']);
  });

  it('tells who evaluates by which scale', () => {
    const committee = contentOf(grant).actors.find(({ id }) => id === 'a-committee')!;
    expect(committee.facts.some(({ term }) => term === '評価')).to.equal(true);
  });

  for (const name of SEEDS)
    it(`holds every name, text, note, doubt and place that ${name} says of actors`, () => {
      const plan = planNamed(name);
      const reader = readerOf(plan, 'ja');
      const words = allWords(contentOf(plan)).replace(/\s+/g, '');
      const said = (text: string) => {
        expect(words).to.include(text.replace(/[。.]$/u, '').replace(/\s+/g, ''));
      };
      const records = [
        ...(plan.actors ?? []),
        ...(plan.roles ?? []),
        ...participationsOf(indexPlan(plan)).all.map((one) =>
          one.part === 'role' ? one.role : one.involvement,
        ),
      ];
      for (const record of records) {
        if ('name' in record) said(String(record.name));
        if ('text' in record) said(String(record.text));
        if ('label' in record) said(String(record.label));
        if ('note' in record) said(String(record.note));
        for (const alias of 'aliases' in record ? (record.aliases ?? []) : []) {
          said(String(alias.name));
          if (alias.note !== undefined) said(String(alias.note));
        }
        for (const caveat of caveatsOf(record, reader)) said(caveat);
        for (const one of record.provenance ?? []) {
          const place = placeView(plan, one, reader);
          for (const part of [place.text, place.printed, place.note]) if (part !== undefined) said(part);
        }
      }
    });

  for (const language of LANGUAGES)
    it(`leaves nothing unsaid in ${language}`, () => {
      for (const plan of plans.values()) {
        const words = allWords([contentOf(plan, language), viewOf(plan, {}, language)]);
        expect(words).not.to.match(/undefined|NaN|\[object/);
      }
    });
});

describe('actorMatrixView', () => {
  it('has a column for each policy, and one for roles', () => {
    const { matrix } = viewOf(koganei2026);
    expect(matrix!.columns.map(({ id }) => id)).to.deep.equal(['roles', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    expect(matrix!.spans).to.deep.equal([]);
  });

  it('tells expected from committed, and how often a name occurs below a policy', () => {
    const view = viewOf(koganei2026);
    expect(rowOf(view, 'a-koganei')).to.deep.equal(['約束', '', '', '名前', '', '', '名前×2']);
    expect(rowOf(view, 'a-shokokai')).to.deep.equal(['期待', '', '', '', '', '', '名前×3']);
  });

  it('sums the items below into the cell, which holds each of them', () => {
    const { matrix } = viewOf(koganei2026);
    const row = matrix!.groups.flatMap(({ rows }) => rows).find(({ actor }) => actor.id === 'a-shokokai')!;
    expect(row.cells.at(-1)!.entries.map(({ item }) => item)).to.deep.equal(['p6/j1', 'p6/j2', 'p6/j3']);
    expect(row.cells.at(-1)!.label).to.equal(
      '商工会と方針6 事業・活動を継続していくための仕組みをつくる：名前×3。内訳',
    );
  });

  it('leaves out the one lead of everything, and shows who cooperates, surely or not', () => {
    const view = viewOf(kodaira);
    expect(rowIds(view)).not.to.include('a-sangyo-shinko');
    expect(rowOf(view, 'a-shido')).to.deep.equal(['', '', '', '関係課', '', '', '推定の関係課', '']);
    expect(view.tools.count).to.equal('30の主体のうち29');
  });

  it('stands policies of one number under the names of the level above', () => {
    const { spans } = viewOf(kodaira).matrix!;
    expect(spans.map(({ title, columns }) => [title, columns])).to.deep.equal([
      ['Ⅰ 産業振興のための活動支援', 3],
      ['Ⅱ 産業振興のための環境整備', 5],
    ]);
  });

  it('shows roles that name an item as such', () => {
    const view = viewOf(koganei2016);
    expect(rowOf(view, 'a-chukan-shien')).to.deep.equal(['約束か期待かの記載なし×3', '', '', '役割×3']);
    expect(rowOf(view, 'a-ninaite')).to.deep.equal(['約束か期待かの記載なし', '役割', '役割', '']);
  });

  it('counts the actors of each column', () => {
    const { columns } = viewOf(koganei2016).matrix!;
    expect(columns.map(({ count }) => count)).to.deep.equal(['7', '1', '1', '1']);
  });

  it('offers the levels for which there is room', () => {
    const labels = (rems: number) => viewOf(kodaira, { rems }).tools.level.options.map(({ label }) => label);
    expect(labels(70)).to.deep.equal(['2項目', '8施策', '22プログラム']);
    expect(labels(46)).to.deep.equal(['2項目', '8施策']);
  });

  it('takes the level that a reader chose', () => {
    const { matrix } = viewOf(koganei2026, { level: 'l-project' });
    expect(matrix!.columns).to.have.lengthOf(19);
    expect(matrix!.isDense).to.equal(true);
  });

  it('has a column for what stands above the chosen level', () => {
    const items = koganei2016.items!.map((item) =>
      item.id === 'g3/p1' ? { ...item, actors: [{ actor: 'a-shimin', role: 'named' as const }] } : item,
    );
    const view = viewOf({ ...koganei2016, items }, { level: 'l-policy' });
    expect(view.matrix!.columns.map(({ title }) => title).at(-1)).to.equal('ほかの段');
    expect(rowOf(view, 'a-chukan-shien').at(-1)).to.equal('役割×3');
    expect(rowOf(view, 'a-shimin').filter((text) => text !== '')).to.deep.equal(['名前']);
  });

  it('is a list where there is no room for a table or a network, and says so', () => {
    for (const view of ['matrix', 'network'] as const) {
      const narrow = viewOf(koganei2026, { view, rems: 18 });
      expect(narrow.shown).to.equal('list');
      expect(narrow.tools.views).to.deep.equal(['list']);
      expect(narrow.tools.hint).to.include('幅が狭い');
    }
    expect(viewOf(koganei2026, { view: 'list', rems: 18 }).tools.hint).to.equal(undefined);
  });

  it('lists roles by who bears them, and every actor', () => {
    const { list } = viewOf(koganei2026, { view: 'list' });
    expect(list!.roles.map(([first]) => first?.actors.map(({ name }) => name).join('、'))).to.deep.equal([
      '小金井市',
      '事業者、創業者',
      '商店会、商店会連合会',
      '商工会',
      '観光まちおこし協会',
      '農業者、JA、農業振興連合会',
      '市民団体、地域団体、大学等',
    ]);
    expect(list!.families.flatMap(({ actors }) => actors)).to.have.lengthOf(27);
  });

  it('has table and list on paper, where nothing can be opened', () => {
    const { matrix, list } = viewOf(koganei2026, { isOnPaper: true });
    expect(matrix).not.to.equal(undefined);
    expect(list!.families.flatMap(({ actors }) => actors)).to.have.lengthOf(27);
  });

  it('says how an actor takes part where its items are folded away', () => {
    const { list } = viewOf(kodaira, { view: 'list' });
    const lead = list!.families
      .flatMap(({ actors }) => actors)
      .find(({ actor }) => actor.id === 'a-sangyo-shinko');
    expect(lead?.marks.map(({ mark, times }) => `${mark.word}${times}`)).to.deep.equal(['担当×50']);
  });

  it('joins the roles of one actor', () => {
    const { list } = viewOf(koganei2016, { view: 'list' });
    expect(list!.roles.map((group) => group.length)).to.deep.equal([1, 1, 2, 1, 3, 1, 1]);
  });

  describe('follows the selection', () => {
    it('of a policy, to who takes part there', () => {
      const view = viewOf(koganei2026, selecting('p6'));
      expect(rowIds(view)).to.deep.equal(['a-koganei', 'a-shokokai', 'a-jigyosha', 'a-shokibo']);
      expect(view.tools.selection?.words).to.equal(
        '方針6 事業・活動を継続していくための仕組みをつくるにかかわる主体だけを示しています',
      );
      expect(view.tools.printed).to.match(/^条件：.*27の主体のうち4/);
    });

    it('of an item below, to that item', () => {
      expect(rowIds(viewOf(kodaira, selecting('I-M1-P1-4')))).to.deep.equal(['a-hoiku', 'a-kosodate-shien']);
    });

    it('of an item below a goal, to who has a role in that goal', () => {
      expect(rowIds(viewOf(koganei2016, selecting('g3/p1')))).to.deep.equal(['a-chukan-shien']);
    });

    it('of an item without actors, in words', () => {
      const view = viewOf(koganei2026, selecting('p5/j2'));
      expect(view.nobody).to.equal('選ばれている項目には、主体の名前がありません。');
      expect(view.matrix).to.equal(undefined);
    });

    it('of an actor, without hiding the others', () => {
      const view = viewOf(koganei2026, selecting('a-ja'));
      expect(view.tools.selection?.words).to.equal('選択中：JA');
      expect(rowIds(view)).to.have.lengthOf(27);
    });

    it('that was made here, without hiding anything', () => {
      const view = viewOf(koganei2026, { selection: { id: 'p6', isFilter: false } });
      expect(rowIds(view)).to.have.lengthOf(27);
      expect(view.tools.selection?.words).to.match(/^選択中：方針6/);
    });

    it('of what it does not know, not at all', () => {
      expect(viewOf(koganei2026, selecting('st-vision')).tools.selection).to.equal(undefined);
    });
  });

  it('is narrowed to the item that the page names', () => {
    expect(rowIds(viewOf(kodaira, { item: 'II-M5' }))).to.deep.equal([
      'a-toshi-keikaku',
      'a-ja',
      'a-nogyosha',
    ]);
  });
});

describe('networkView', () => {
  const answerOf = (plan: Plan, asked: Partial<Asked> = {}, language: Language = 'ja') => {
    const { content, scope, tools } = viewOf(plan, { ...asked, view: 'network' }, language);
    const frame = { width: 1120, rem: 16, twin: '表' };
    return networkView(indexPlan(plan), content, scope, tools.level.chosen, frame, readerOf(plan, language));
  };
  const networkOf = (plan: Plan, asked: Partial<Asked> = {}, language: Language = 'ja') => {
    const answer = answerOf(plan, asked, language);
    return typeof answer === 'object' ? answer : undefined;
  };

  it('says in words, not in a picture, how 201 points would be joined', () => {
    const [actor] = kodaira.actors ?? [];
    const many = (count: number): Plan => ({
      ...kodaira,
      actors: Array.from({ length: count }, (_, place) => ({ ...actor!, id: `a-${String(place)}` })),
      items: [
        {
          id: 'i-1',
          level: kodaira.levels![0]!.id,
          title: '施策',
          actors: Array.from({ length: count }, (_, place) => ({
            actor: `a-${String(place)}`,
            role: 'cooperating' as const,
          })),
        },
      ],
      reports: [],
    });
    expect(answerOf(many(199))).to.be.an('object');
    expect(answerOf(many(200)))
      .to.include('201')
      .and.include('「表」');
  }).timeout(20_000);

  it('joins each actor and policy that belong together once', () => {
    const { edges, nodes, sentence } = networkOf(kodaira)!;
    expect(nodes).to.have.lengthOf(8 + 29);
    expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).to.equal(edges.length);
    expect(sentence).to.equal('29の主体と8施策を、39本の線で結んでいます。');
  });

  it('joins what the table joins', () => {
    const { matrix } = viewOf(kodaira);
    const cells = matrix!.groups
      .flatMap(({ rows }) => rows)
      .flatMap(({ actor, cells }) => cells.flatMap((cell) => (cell ? `${actor.id} ${cell.column.id}` : [])));
    expect(networkOf(kodaira)!.edges.map(({ from, to }) => `${from} ${to}`)).to.have.members(cells);
  });

  it('draws a doubtful pairing as such', () => {
    const doubtful = networkOf(kodaira)!.edges.filter(({ isDoubtful }) => isDoubtful);
    expect(doubtful).to.have.lengthOf(4);
  });

  it('draws membership and support, and names who has no line', () => {
    const { edges, unjoined } = networkOf(koganei2026)!;
    expect(edges.filter(({ kind }) => kind === 'member')).to.have.lengthOf(4);
    const supports = edges.filter(({ kind }) => kind === 'support');
    expect(supports.map(({ to }) => to)).to.deep.equal([
      'a-shokokai',
      'a-shotenkai',
      'a-rengokai',
      'a-kanko',
    ]);
    expect(supports.every(({ head }) => head !== undefined)).to.equal(true);
    expect(unjoined).to.equal('線のない主体：JA、農業振興連合会、市民団体、地域団体、大学等。');
  });

  it('tells policies of one number apart', () => {
    const { nodes } = networkOf(kodaira)!;
    expect(nodes.find(({ id }) => id === 'II-M5')?.lines.map(({ text }) => text)).to.deep.equal([
      'Ⅱ 施策5',
      '農資源の活用',
    ]);
  });

  it('is the same each time', () => {
    expect(networkOf(koganei2026)).to.deep.equal(networkOf(koganei2026));
  });

  it('is none where nothing is joined', () => {
    expect(networkOf(koganei2026, selecting('p5/j2'))).to.equal(undefined);
  });
});
