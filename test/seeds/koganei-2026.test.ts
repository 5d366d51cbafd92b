import { expect } from 'chai';
import type { Moment } from '../../src/schema.js';
import { checkDigit, childCounts, doubtOn, itemsAt, parsedSeed, planOf, the, unsourced } from './seed.js';

const parsed = parsedSeed('koganei-2026');

describe('the plan of Koganei of 2026 (koganei-2026.plan.json)', () => {
  it('is a plan without problems', () => {
    expect(parsed.ok ? [] : parsed.problems).to.deep.equal([]);
  });

  it('is a plan without warnings', () => {
    expect(parsed.ok ? parsed.warnings : undefined).to.deep.equal([]);
  });

  it('names for each record the place it was read from', () => {
    expect(unsourced(plan())).to.deep.equal([]);
  });

  it('names the city with its code, check digit included', () => {
    expect(plan().publisher).to.include({ name: '小金井市', code: '132101', department: '市民部経済課' });
    expect(checkDigit('13210')).to.equal('1');
  });

  it('says whom to ask', () => {
    expect(plan().publisher.contact).to.deep.equal({
      office: '小金井市市民部経済課',
      postalCode: '184-8504',
      address: '東京都小金井市本町6-6-3',
      tel: '042-387-9831',
      email: 's030399@koganei-shi.jp',
    });
  });

  it('links to the page of the full plan, not to the summary it is read from', () => {
    expect(all(plan().documents).map(({ kind, url }) => [kind, url])).to.deep.equal([
      ['summary', undefined],
      ['web-page', 'https://www.city.koganei.lg.jp/kurashi/sangyou_rousei/sanshinplan.html'],
    ]);
  });

  describe('the hierarchy', () => {
    it('counts 6 policies and 18 projects', () => {
      expect(all(plan().levels).map(({ id, label }) => [label, itemsAt(plan(), id).length])).to.deep.equal([
        ['方針', 6],
        ['事業', 18],
      ]);
    });

    it('has 3 projects a policy', () => {
      expect(childCounts(plan(), 'l-policy')).to.deep.equal([3, 3, 3, 3, 3, 3]);
    });

    it('numbers the policies and not the projects', () => {
      expect(itemsAt(plan(), 'l-policy').map(({ number }) => number)).to.deep.equal([
        '方針1',
        '方針2',
        '方針3',
        '方針4',
        '方針5',
        '方針6',
      ]);
      expect(itemsAt(plan(), 'l-project').filter(({ number }) => number)).to.deep.equal([]);
    });

    it('heads the summary of each policy 考え方', () => {
      expect(itemsAt(plan(), 'l-policy').map(({ summaryLabel }) => summaryLabel)).to.deep.equal(
        Array.from({ length: 6 }, () => '考え方'),
      );
    });

    it('shows the title of policy 4 as put together from three broken lines', () => {
      const policy = the(plan().items, 'p4');
      expect(policy).to.include({
        title: '住みたい・働きたい・訪れたいと思うような魅力を伝える',
        titleState: 'reconstructed',
      });
      expect(policy.titlePrinted?.split('\n')).to.have.length(3);
      expect(doubtOn(policy, 'title')?.confidence).to.equal('medium');
    });

    it('has no other title that is not as printed', () => {
      expect(all(plan().items).filter(({ titleState }) => titleState)).to.have.length(1);
    });
  });

  describe('the marks', () => {
    it('stand on 2 axes', () => {
      expect(all(plan().marks).map(({ axis, label, tentative }) => [axis, label, tentative])).to.deep.equal([
        ['stage', '継続していく既存事業', undefined],
        ['stage', '今後実施を検討する事業', true],
        ['owner', '他課実施事業', undefined],
      ]);
    });

    it('say that 11 projects continue', () => {
      expect(marked('m-continuing')).to.have.length(11);
    });

    it('say that 7 projects are under study', () => {
      expect(marked('m-under-study')).to.have.length(7);
    });

    it('put each project at one stage', () => {
      const stages = itemsAt(plan(), 'l-project').map(
        ({ marks }) => all(marks).filter((mark) => the(plan().marks, mark).axis === 'stage').length,
      );
      expect(stages).to.deep.equal(Array.from({ length: 18 }, () => 1));
    });

    it('have 1 project under study a policy, and 2 in policy 6', () => {
      const studied = itemsAt(plan(), 'l-policy').map(
        ({ id }) => marked('m-under-study').filter(({ parent }) => parent === id).length,
      );
      expect(studied).to.deep.equal([1, 1, 1, 1, 1, 2]);
    });

    it('say that 2 continuing projects of policy 5 are those of another department', () => {
      expect(marked('m-other-department').map(({ id, marks }) => [id, marks?.[0]])).to.deep.equal([
        ['p5/j1', 'm-continuing'],
        ['p5/j2', 'm-continuing'],
      ]);
    });

    it('keep （他課実施事業） in the printed title only', () => {
      expect(the(plan().items, 'p5/j1')).to.include({
        title: 'LINEを用いた道路情報の収集',
        titlePrinted: 'LINEを用いた道路情報の収集（他課実施事業）',
      });
    });

    it('go by what is printed: a project called 検討 may be an existing one', () => {
      expect(the(plan().items, 'p5/j2').title).to.contain('検討');
      expect(the(plan().items, 'p5/j2').marks).to.include('m-continuing');
    });
  });

  describe('the statements', () => {
    it('are the purpose, 2 pillars and the direction', () => {
      expect(all(plan().statements).map(({ kind, title }) => [kind, title])).to.deep.equal([
        ['purpose', '小金井市産業振興プランの目的'],
        ['pillar', '賑わいづくり'],
        ['pillar', '地域産業基盤の形成'],
        ['direction', '産業振興の方向性'],
      ]);
    });

    it('lead from the pillars to the 6 policies by a guess', () => {
      const toPolicies = all(plan().links).filter(({ to }) => itemsAt(plan(), 'l-policy').some(({ id }) => id === to));
      expect(toPolicies.map(({ from, to }) => [from, to])).to.deep.equal([
        ['st-pillar-1', 'p1'],
        ['st-pillar-1', 'p2'],
        ['st-pillar-1', 'p3'],
        ['st-pillar-1', 'p4'],
        ['st-pillar-1', 'p5'],
        ['st-pillar-2', 'p6'],
      ]);
      expect(new Set(toPolicies.map(({ confidence }) => confidence))).to.deep.equal(new Set(['low']));
    });

    it('lead from both pillars to 2 projects that serve both', () => {
      const both = ['p1/j3', 'p6/j3'].map((id) =>
        all(plan().links).flatMap(({ from, to }) => (to === id ? [from] : [])),
      );
      expect(both.map((pillars) => [...pillars].sort())).to.deep.equal([
        ['st-pillar-1', 'st-pillar-2'],
        ['st-pillar-1', 'st-pillar-2'],
      ]);
    });

    it('never give a link of the pillars as the city’s', () => {
      expect(all(plan().links).filter(({ basis }) => basis === 'stated')).to.deep.equal([]);
    });
  });

  describe('the actors', () => {
    it('count 7 roles: that of the city and 6 of others', () => {
      expect(all(plan().roles).map(({ label }) => label)).to.deep.equal([
        '小金井市の役割',
        '事業者、創業者',
        '商店会、商店会連合会',
        '商工会',
        '観光まちおこし協会',
        '農業者、JA、農業振興連合会',
        '市民団体・地域団体、大学等',
      ]);
    });

    it('commit the city and expect of the others', () => {
      expect(all(plan().roles).map(({ state }) => state)).to.deep.equal([
        'committed',
        ...Array.from({ length: 6 }, () => 'expected'),
      ]);
    });

    it('share a role where the document names several', () => {
      expect(all(plan().roles).map(({ actors }) => actors.length)).to.deep.equal([1, 2, 2, 1, 1, 3, 3]);
    });

    it('are supported by the city where they are intermediary: 4 bodies', () => {
      const bodies = ['a-shokokai', 'a-shotenkai', 'a-rengokai', 'a-kanko'];
      expect(the(plan().roles, 'role-city').supports).to.deep.equal(bodies);
      expect(the(plan().actors, 'a-chukan').members).to.deep.equal(bodies);
      expect(
        all(plan().actors).flatMap(({ id, intermediary, members }) => (intermediary && !members ? [id] : [])),
      ).to.deep.equal(bodies);
    });

    it('leave the city out of the intermediary bodies, with a doubt', () => {
      expect(doubtOn(the(plan().actors, 'a-chukan'), 'members')?.alternatives).to.deep.equal(['行政も含む']);
    });

    it('are only named in the projects, never responsible', () => {
      const roles = all(plan().items).flatMap(({ actors }) => all(actors).map(({ role }) => role));
      expect(new Set(roles)).to.deep.equal(new Set(['named']));
    });

    it('are named in 17 of the 18 projects', () => {
      expect(itemsAt(plan(), 'l-project').filter(({ actors }) => actors)).to.have.length(17);
    });

    it('are one where the wording differs: 農家 and 農業者', () => {
      const farmer = the(plan().actors, 'a-nogyosha');
      expect(all(farmer.aliases).map(({ name }) => name)).to.deep.equal(['農家']);
      expect(doubtOn(farmer, 'aliases')?.confidence).to.equal('high');
    });

    it('keep the wording of the document where it differs from the name', () => {
      const involved = all(the(plan().items, 'p6/j3').actors).find(({ actor }) => actor === 'a-shokokai');
      expect(involved?.note).to.equal('原文の書き方は「商工会等」');
    });
  });

  describe('time and neighbours', () => {
    it('was published in March 2026', () => {
      expect(plan().published).to.deep.equal({ at: '2026-03', printed: '令和8年3月' });
    });

    it('runs for 今後5年間, read as FY2026 to FY2030', () => {
      const period = plan().period;
      expect(period).to.include({ printed: '今後5年間', years: 5, basis: 'inferred' });
      expect([moment(period?.from)?.at, moment(period?.to)?.at]).to.deep.equal(['FY2026', 'FY2030']);
      expect(period && doubtOn(period, 'from')?.confidence).to.equal('medium');
    });

    it('follows koganei-2016 by inference, with none of its ids', () => {
      expect(the(plan().relations, 'rel-2016')).to.include({
        kind: 'supersedes',
        plan: 'koganei-2016',
        sharedIds: false,
        basis: 'inferred',
      });
    });

    it('doubts that nothing lies between them', () => {
      expect(doubtOn(the(plan().relations, 'rel-2016'), 'kind')).to.deep.include({
        alternatives: ['間に別の版がある'],
        confidence: 'low',
      });
    });
  });

  it('keeps 2 faults of the text', () => {
    expect(all(plan().errata).map(({ where }) => where)).to.deep.equal(['p4/j1', '方針番号']);
  });

  it('has neither indicators nor reports nor claims of change, because the document has none', () => {
    expect(plan()).to.not.have.any.keys('indicators', 'reports', 'projects', 'issues', 'changes');
  });
});

const plan = () => planOf(parsed);
const all = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];
const moment = (value: Moment | null | undefined) => (typeof value === 'object' && value ? value : undefined);
const marked = (mark: string) => itemsAt(plan(), 'l-project').filter(({ marks }) => marks?.includes(mark));
