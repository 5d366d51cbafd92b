import { expect } from 'chai';
import fc from 'fast-check';
import {
  actorsAlone,
  doubtsOn,
  groupsOf,
  indexPlan,
  isDoubtful,
  itemAtLevel,
  namingLevels,
  PARTS,
  participationsOf,
  soleLead,
  tellingLevel,
  type Part,
} from '../../src/model.js';
import type { Plan } from '../../src/schema.js';
import { planOf, seed } from './plans.js';

const kodaira = indexPlan(seed('kodaira-industry'));
const koganei2026 = indexPlan(seed('koganei-2026'));
const koganei2016 = indexPlan(seed('koganei-2016'));

/** A plan of two policies with two actions each, in which actors take part as told. */
function planWith(
  parts: readonly (readonly [item: string, actor: string, part: Exclude<Part, 'role'>])[],
): Plan {
  const actors = [...new Set(parts.map(([, actor]) => actor))].map((id) => ({ id, name: id }));
  const items = ['p1', 'p2', 'p3'].flatMap((policy) => [
    { id: policy, level: 'l-policy' },
    ...[1, 2].map((at) => ({ id: `${policy}-${String(at)}`, parent: policy })),
  ]);
  return {
    ...planOf({
      items: items.map((item) => ({
        ...item,
        actors: parts.filter(([id]) => id === item.id).map(([, actor, role]) => ({ actor, role })),
      })),
    }),
    actors,
  };
}

describe('participationsOf', () => {
  it('finds the lead of all 50 items and the 10 mentions of cooperating departments in 9 items', () => {
    const { all } = participationsOf(kodaira);
    const leads = all.filter(({ part }) => part === 'lead');
    const cooperating = all.filter(({ part }) => part === 'cooperating');
    expect(leads).to.have.lengthOf(50);
    expect(cooperating).to.have.lengthOf(10);
    expect(new Set(cooperating.map(({ item }) => item)).size).to.equal(9);
  });

  it('tells of each item of a report that several items share', () => {
    const partners = participationsOf(kodaira).ofActor('a-mystyle');
    expect(partners.map(({ item }) => item)).to.deep.equal(['I-M1-P1-3', 'I-M2-P2-2']);
    expect(partners.every((one) => one.part === 'named' && one.report?.id === 'r-I-M1-P1-3')).to.equal(true);
  });

  it('takes a role for a part in the items that it names', () => {
    const found = participationsOf(koganei2016).ofItem('g3');
    expect(found.map(({ actor, part }) => [actor, part])).to.deep.equal([
      ['a-chukan-shien', 'role'],
      ['a-chukan-shien', 'role'],
      ['a-chukan-shien', 'role'],
    ]);
  });

  it('leaves out who or what is not in the plan', () => {
    const plan = planWith([['p1-1', 'a', 'named']]);
    const index = indexPlan({ ...plan, actors: [] });
    expect(participationsOf(index).all).to.deep.equal([]);
  });

  it('counts each mention once, whoever asks for it', () => {
    const mention = fc.tuple(
      fc.constantFrom('p1', 'p1-1', 'p2-2', 'p3'),
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('lead' as const, 'cooperating' as const, 'other-department' as const, 'named' as const),
    );
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 12 }), (mentions) => {
        const index = indexPlan(planWith(mentions));
        const { all, ofActor, ofItem } = participationsOf(index);
        expect(all).to.have.lengthOf(mentions.length);
        expect([...index.actors.keys()].flatMap((id) => ofActor(id))).to.have.members([...all]);
        expect([...index.items.keys()].flatMap((id) => ofItem(id))).to.have.members([...all]);
      }),
    );
  });
});

describe('isDoubtful', () => {
  it('holds for the four cooperating departments whose row is read with medium or low confidence', () => {
    const doubtful = participationsOf(kodaira).all.filter(isDoubtful);
    expect(doubtful.map(({ item, actor }) => [item, actor])).to.deep.equal([
      ['II-M3-P1-4', 'a-mizu-midori-koen'],
      ['II-M4-P1-3', 'a-shimin-kyodo'],
      ['II-M4-P3-1', 'a-shido'],
      ['II-M4-P3-2', 'a-gakumu'],
    ]);
  });

  it('takes a doubt about the item of a report for one about who is named in it', () => {
    const [one] = participationsOf(kodaira).ofActor('a-shushoku-johoshitsu');
    expect(doubtsOn(one!).map(({ field }) => field)).to.deep.equal(['items']);
    expect(isDoubtful(one!)).to.equal(false);
  });
});

describe('soleLead', () => {
  it('is the department that leads all items of a level', () => {
    const sole = soleLead(kodaira)!;
    expect(sole.actor.id).to.equal('a-sangyo-shinko');
    expect(sole.items).to.have.lengthOf(50);
  });

  it('is nobody where one item has another lead', () => {
    const all = ['p1-1', 'p1-2', 'p2-1', 'p2-2', 'p3-1'].map((item) => [item, 'a', 'lead'] as const);
    expect(soleLead(indexPlan(planWith([...all, ['p3-2', 'b', 'lead']])))).to.equal(undefined);
  });

  it('is nobody where one item has no lead', () => {
    const some = ['p1-1', 'p1-2', 'p2-1', 'p2-2', 'p3-1'].map((item) => [item, 'a', 'lead'] as const);
    expect(soleLead(indexPlan(planWith(some)))).to.equal(undefined);
    expect(soleLead(indexPlan(planWith([...some, ['p3-2', 'a', 'lead']])))?.actor.id).to.equal('a');
  });

  it('is nobody where nobody leads', () => {
    expect(soleLead(koganei2026)).to.equal(undefined);
  });
});

describe('namingLevels', () => {
  it('names the one project of eighteen in whose text nobody occurs', () => {
    const [level] = namingLevels(koganei2026);
    expect(level?.use.items).to.have.lengthOf(18);
    expect(level?.bare.map(({ id }) => id)).to.deep.equal(['p5/j2']);
  });

  it('passes over levels on which nobody is named', () => {
    expect(namingLevels(koganei2016).map(({ use }) => use.level.label)).to.deep.equal(['推進目標']);
  });
});

describe('actorsAlone', () => {
  it('are those that have neither a role nor an item', () => {
    expect(actorsAlone(koganei2016).map(({ name }) => name)).to.deep.equal([
      '事業者',
      '各種団体',
      '大学',
      '市民等',
    ]);
    expect(actorsAlone(kodaira)).to.deep.equal([]);
  });
});

describe('groupsOf', () => {
  it('are those of which an actor is a member', () => {
    expect(groupsOf(koganei2026, 'a-shokokai').map(({ id }) => id)).to.deep.equal(['a-chukan']);
    expect(groupsOf(koganei2026, 'a-ja')).to.deep.equal([]);
  });
});

describe('itemAtLevel', () => {
  it('is the item itself, or that above it', () => {
    expect(itemAtLevel(kodaira, 'I-M1-P1-2', 'l-measure')).to.equal('I-M1');
    expect(itemAtLevel(kodaira, 'I-M1', 'l-measure')).to.equal('I-M1');
  });

  it('is nothing above that level', () => {
    expect(itemAtLevel(koganei2016, 'g3', 'l-policy')).to.equal(undefined);
  });
});

describe('tellingLevel', () => {
  const labelFor = (index: typeof kodaira) => tellingLevel(index, participationsOf(index).all)?.level.label;

  it('is the level with the fewest items, but not with fewer than three', () => {
    expect(labelFor(kodaira)).to.equal('施策');
    expect(labelFor(koganei2026)).to.equal('方針');
    expect(labelFor(koganei2016)).to.equal('推進目標');
  });

  it('counts only items that are shown', () => {
    const branch = kodaira.branchOf('I-M1');
    const level = tellingLevel(kodaira, participationsOf(kodaira).all, ({ id }) => branch.has(id));
    expect(level?.level.label).to.equal('プログラム');
  });

  it('is none where nobody takes part', () => {
    expect(tellingLevel(kodaira, [])).to.equal(undefined);
  });
});

describe('PARTS', () => {
  it('stand from the weightiest to the lightest', () => {
    expect(PARTS).to.deep.equal(['lead', 'cooperating', 'other-department', 'role', 'named']);
  });
});
