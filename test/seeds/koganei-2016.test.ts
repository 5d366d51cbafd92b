import { expect } from 'chai';
import type { Moment } from '../../src/schema.js';
import { checkDigit, childCounts, doubtOn, itemsAt, parsedSeed, planOf, the, unsourced, wordsOf } from './seed.js';

const parsed = parsedSeed('koganei-2016');

describe('the plan of Koganei, second half (koganei-2016.plan.json)', () => {
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
    expect(plan().publisher).to.deep.equal({ name: '小金井市', code: '132101' });
    expect(checkDigit('13210')).to.equal('1');
  });

  it('says what it is read from: a summary, of which the back side came first', () => {
    const source = the(plan().documents, 'd-source');
    expect(source.kind).to.equal('summary');
    expect(source.notes?.[0]?.text).to.contain('推進体制の面が先');
  });

  describe('the hierarchy', () => {
    it('counts 3 goals, 7 policies and 23 images', () => {
      expect(all(plan().levels).map(({ id, label }) => [label, itemsAt(plan(), id).length])).to.deep.equal([
        ['推進目標', 3],
        ['施策内容', 7],
        ['施策イメージ', 23],
      ]);
    });

    it('has 3, 2 and 2 policies a goal', () => {
      expect(childCounts(plan(), 'l-goal')).to.deep.equal([3, 2, 2]);
    });

    it('has 4, 3, 4, 5, 3, 3 and 1 images a policy', () => {
      expect(childCounts(plan(), 'l-policy')).to.deep.equal([4, 3, 4, 5, 3, 3, 1]);
    });

    it('numbers the levels in the three ways of the document', () => {
      const numbers = (level: string) => itemsAt(plan(), level).map(({ number }) => number);
      expect(numbers('l-goal')).to.deep.equal(['(1)', '(2)', '(3)']);
      expect(numbers('l-policy')).to.deep.equal(['①-1', '①-2', '①-3', '②-1', '②-2', '③-1', '③-2']);
      expect(numbers('l-image').slice(0, 4)).to.deep.equal(['1)', '2)', '3)', '4)']);
    });

    it('counts 14 new images', () => {
      expect(itemsAt(plan(), 'l-image').filter(({ marks }) => marks?.includes('m-new'))).to.have.length(14);
    });

    it('has 0, 1, 1, 5, 3, 3 and 1 new images a policy', () => {
      const fresh = itemsAt(plan(), 'l-policy').map(
        ({ id }) => all(plan().items).filter(({ parent, marks }) => parent === id && marks?.length).length,
      );
      expect(fresh).to.deep.equal([0, 1, 1, 5, 3, 3, 1]);
    });

    it('has one mark, of novelty, and does not invent another for what bears none', () => {
      expect(all(plan().marks).map(({ axis, label }) => [axis, label])).to.deep.equal([['novelty', '新規']]);
    });

    it('keeps the mark out of the titles', () => {
      expect(all(plan().items).filter(({ title }) => wordsOf(title).includes('【新規】'))).to.deep.equal([]);
    });

    it('frees the goals of the number inside the bracket, and keeps what is printed', () => {
      const goal = the(plan().items, 'g1');
      expect(goal.title).to.equal(
        '「地域資源の活用」と「滞在(時間消費)型サービスの普及」による産業の高付加価値化',
      );
      expect(goal.titlePrinted).to.equal(
        '「(1)地域資源の活用」と「滞在(時間消費)型サービスの普及」による産業の高付加価値化に関する施策',
      );
      expect(doubtOn(goal, 'title')?.confidence).to.equal('high');
    });

    it('keeps the other wordings of the goals: 2, 1 and 1', () => {
      expect(itemsAt(plan(), 'l-goal').map(({ titleVariants }) => all(titleVariants).length)).to.deep.equal([2, 1, 1]);
    });

    it('says of each image how many share its cell', () => {
      const cells = itemsAt(plan(), 'l-image').map(({ provenance }) => provenance?.[0]?.itemsInCell);
      expect(cells.filter((count) => count === 5)).to.have.length(5);
      expect(cells).to.not.include(undefined);
    });
  });

  describe('the statements', () => {
    it('are a vision, a goal, 3 directions, 3 policies of revision and 2 on delivery', () => {
      expect(all(plan().statements).map(({ kind }) => kind)).to.deep.equal([
        'vision',
        'goal',
        ...Array.from({ length: 3 }, () => 'direction'),
        ...Array.from({ length: 3 }, () => 'revision-policy'),
        ...Array.from({ length: 2 }, () => 'delivery'),
      ]);
    });

    it('inherit the vision from the plan of 2011', () => {
      expect(the(plan().statements, 'st-vision')).to.include({
        title: '～多様で豊かな市民力による“黄金井ビジネス”の創造をめざして～',
        inheritedFrom: '平成23年3月策定のプラン',
      });
    });

    it('carry the headings under which they stand', () => {
      expect(the(plan().statements, 'st-direction-1').label).to.equal('今後5年間の産業振興に向けた取り組み方向');
      expect(the(plan().statements, 'st-revision-1').label).to.equal('現行プラン改定の方針');
    });

    it('roll out goals 1 and 2 as stated, and not goal 3', () => {
      expect(all(plan().links).map(({ from, to, basis }) => [from, to, basis])).to.deep.equal([
        ['st-rollout', 'g1', 'stated'],
        ['st-rollout', 'g2', 'stated'],
      ]);
    });
  });

  describe('time and neighbours', () => {
    it('ends in a year that never came: 平成32年度 is FY2020', () => {
      expect(moment(plan().period?.to)).to.include({ at: 'FY2020', printed: '平成32年度', basis: 'stated' });
      expect(wordsOf(moment(plan().period?.to)?.note)).to.contain('令和2年度');
    });

    it('begins in FY2016 by inference', () => {
      expect(moment(plan().period?.from)).to.include({ at: 'FY2016', basis: 'inferred' });
    });

    it('bears no date of publication, and says from where 2016 is inferred', () => {
      expect(moment(plan().published)).to.include({ at: '2016', basis: 'inferred' });
      expect(doubtOn(plan(), 'published')?.confidence).to.equal('medium');
      expect(the(plan().documents, 'd-draft').url).to.equal('https://expydoc.com/doc/7235103/');
    });

    it('tells 3 events: adopted in 2011, first half, revision with second half', () => {
      expect(all(plan().events).map(({ kind, title }) => [kind, title])).to.deep.equal([
        ['adopted', '産業振興プランの策定'],
        ['period', '前期5年間の基本計画'],
        ['revised', '中間期の改定・後期5年間の基本計画'],
      ]);
    });

    it('ends the first half in FY2015, the year before the second half', () => {
      expect(moment(the(plan().events, 'e-first-half').span?.to)?.at).to.equal('FY2015');
      expect(moment(the(plan().events, 'e-revision').span?.from)?.at).to.equal('FY2016');
    });

    it('calls the plan of 2011 現行プラン, as the document does', () => {
      expect(the(plan().events, 'e-2011')).to.deep.include({
        selfName: '現行プラン',
        at: { at: '2011-03', printed: '平成23年3月' },
      });
    });

    it('supersedes the plan of 2011 as stated', () => {
      expect(the(plan().relations, 'rel-2011')).to.include({ kind: 'supersedes', basis: 'stated' });
    });

    it('leaves open whether the upper plan of 2011 is that of the revision too', () => {
      const upper = the(plan().relations, 'rel-upper');
      expect(upper).to.include({ kind: 'upper', title: '第4次基本構想・前期基本計画', basis: 'inferred' });
      expect(doubtOn(upper, 'kind')?.confidence).to.equal('unresolved');
    });

    it('says that the figure of the upper plans is lost', () => {
      expect(all(plan().discarded).map(({ text }) => text)).to.deep.equal(['小金井市の上位計画と産業振興プラン']);
    });
  });

  describe('the delivery', () => {
    it('gives roles to 7 actors', () => {
      expect(new Set(all(plan().roles).flatMap(({ actors }) => actors)).size).to.equal(7);
    });

    it('counts 10 roles: 1, 1, 2, 1, 3, 1 and 1', () => {
      const ids = [...new Set(all(plan().roles).flatMap(({ actors }) => actors))];
      expect(
        ids.map((id) => all(plan().roles).filter(({ actors }) => actors.includes(id)).length),
      ).to.deep.equal([1, 1, 2, 1, 3, 1, 1]);
    });

    it('names 4 kinds of members of 産業振興の担い手', () => {
      const members = all(the(plan().actors, 'a-ninaite').members);
      expect(members.map((id) => the(plan().actors, id).name)).to.deep.equal(['事業者', '各種団体', '大学', '市民等']);
    });

    it('takes no role for a duty, for the document does not word it', () => {
      expect(new Set(all(plan().roles).map(({ state }) => state))).to.deep.equal(new Set(['unstated']));
    });

    it('leaves open whether 中間支援組織 is a body of its own', () => {
      const body = the(plan().actors, 'a-chukan-shien');
      expect(body.intermediary).to.equal(true);
      expect(doubtOn(body, 'name')).to.include({ chosen: null, confidence: 'unresolved' });
    });

    it('doubts that the advising body is アドバイザリーボード', () => {
      expect(doubtOn(the(plan().actors, 'a-jogen'), 'name')?.confidence).to.equal('medium');
    });
  });

  it('keeps 4 faults of the text', () => {
    expect(all(plan().errata).map(({ printed, reading }) => [printed, reading])).to.deep.equal([
      ['はげの道', 'はけの道'],
      ['ベッタウン', 'ベッドタウン'],
      ['連する施策 / する施策 / に連する施策', undefined],
      ['付加価値化 / 高付加価値化', undefined],
    ]);
  });

  it('has neither indicators nor reports nor projects, because the document has none', () => {
    expect(plan()).to.not.have.any.keys('indicators', 'reports', 'projects', 'issues', 'changes');
  });
});

const plan = () => planOf(parsed);
const all = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];
const moment = (value: Moment | null | undefined) => (typeof value === 'object' && value ? value : undefined);
