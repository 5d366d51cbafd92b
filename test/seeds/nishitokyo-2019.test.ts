import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { parsePlan, type Plan } from '../../src/schema.js';

const file = new URL('../../seeds/nishitokyo-2019.plan.json', import.meta.url);
const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
const plan = data as Plan;

const items = plan.items ?? [];
const statements = plan.statements ?? [];
const item = (id: string) => items.find((one) => one.id === id);
const ofLevel = (level: string) => items.filter((one) => one.level === level);
const below = (id: string, level: string) =>
  items.filter((one) => one.level === level && one.id.startsWith(`${id}/`));
const isDistinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

// Counts are those of the printed table, taken by hand from the document.
describe('西東京市 産業振興マスタープラン後期計画 (seeds/nishitokyo-2019)', () => {
  describe('as a plan file', () => {
    it('is accepted without a warning', () => {
      const parsed = parsePlan(data);
      expect(parsed.ok ? parsed.warnings : parsed.problems).to.deep.equal([]);
    });

    it('names the city by a code whose check digit holds', () => {
      // 総務省「全国地方公共団体コード」: weights 6 to 2, modulus 11.
      const code = plan.publisher.code ?? '';
      const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(code[index]), 0);
      expect(code).to.equal(`13229${String((11 - (sum % 11)) % 10)}`);
    });

    it('says of every item and statement where it stands in the document', () => {
      const bare = [...items, ...statements].filter(
        ({ provenance }) => !provenance?.some(({ document, line }) => document === 'd-comparison' && line),
      );
      expect(bare).to.deep.equal([]);
    });

    it('places every action by row and position in its cell', () => {
      const unplaced = ofLevel('l-action').filter(
        ({ provenance }) =>
          !provenance?.every(
            ({ row, positionInCell, itemsInCell }) => row && positionInCell && (itemsInCell ?? 0) >= positionInCell,
          ),
      );
      expect(unplaced).to.deep.equal([]);
    });

    it('gives no two actions the same place', () => {
      const places = ofLevel('l-action').map(({ provenance }) =>
        [provenance?.[0]?.line, provenance?.[0]?.positionInCell].join('#'),
      );
      expect(isDistinct(places)).to.equal(true);
    });
  });

  describe('hierarchy', () => {
    it('calls its levels 分野, 施策 and 取組み内容', () => {
      expect(plan.levels?.map(({ label, role }) => [label, role])).to.deep.equal([
        ['分野', 'field'],
        ['施策', 'policy'],
        ['取組み内容', 'action'],
      ]);
    });

    it('marks the word 分野 as taken from the other edition', () => {
      expect(plan.levels?.[0]?.notes?.[0]).to.include({ by: 'editor', field: 'label' });
    });

    it('counts 4 fields, 11 policies and 42 actions', () => {
      expect(['l-field', 'l-policy', 'l-action'].map((level) => ofLevel(level).length)).to.deep.equal([4, 11, 42]);
    });

    it('names the fields in the order of the document', () => {
      expect(ofLevel('l-field').map(({ title }) => title)).to.deep.equal([
        '農業',
        '商業・サービス・ものづくり',
        '商店街',
        '横断的視点',
      ]);
    });

    it('counts 2, 3, 2 and 4 policies in the fields', () => {
      expect(ofLevel('l-field').map(({ id }) => below(id, 'l-policy').length)).to.deep.equal([2, 3, 2, 4]);
    });

    it('counts 9, 11, 7 and 15 actions in the fields', () => {
      expect(ofLevel('l-field').map(({ id }) => below(id, 'l-action').length)).to.deep.equal([9, 11, 7, 15]);
    });

    it('counts the actions of each policy', () => {
      expect(ofLevel('l-policy').map(({ id }) => below(id, 'l-action').length)).to.deep.equal([
        4, 5, 4, 5, 2, 3, 4, 6, 4, 4, 1,
      ]);
    });

    it('numbers the policies anew in each field', () => {
      expect(ofLevel('l-policy').map(({ number }) => number?.slice(2)).join('')).to.equal('12123121234');
    });

    it('prints a title on every item', () => {
      expect(items.filter(({ title }) => typeof title !== 'string')).to.deep.equal([]);
    });

    it('keeps a policy and an action of one title apart', () => {
      const same = items.filter(({ title }) => title === '農地の多面的機能の発揮');
      expect(same.map(({ id }) => id)).to.deep.equal(['nogyo/s1', 'nogyo/s1/i2']);
    });

    it('keeps the one doubtful place: 西東京市ブランドづくりプロジェクト under 施策2 or 施策3', () => {
      expect(items.flatMap(({ id, placement }) => (placement ? [{ id, ...placement }] : []))).to.have.lengthOf(1);
      expect(item('odan/s2/i4')?.placement).to.include({
        state: 'uncertain',
        printedUnder: 'odan/s2',
        alternativeParent: 'odan/s3',
        confidence: 'low',
      });
    });
  });

  describe('statements', () => {
    it('holds the vision and one direction for each field', () => {
      expect(statements.map(({ kind, item: field }) => [kind, field])).to.deep.equal([
        ['vision', undefined],
        ['direction', 'nogyo'],
        ['direction', 'shogyo'],
        ['direction', 'shotengai'],
        ['direction', 'odan'],
      ]);
    });

    it('states the vision in full', () => {
      expect(statements[0]).to.include({
        title: '地域に根ざし、みんなに必要とされる産業が育ち・育てるまち 西東京',
        titleState: 'stated',
      });
    });

    it('puts no heading over the vision, because the text has none, and doubts the reading', () => {
      expect(statements[0]).to.not.have.property('label');
      expect(statements[0]?.doubts?.map(({ field }) => field)).to.deep.equal(['kind']);
    });

    it('heads every direction 取組みの方向性', () => {
      expect(statements.slice(1).every(({ label }) => label === '取組みの方向性')).to.equal(true);
    });
  });

  describe('farm-related items', () => {
    it('are 14: the 9 of 農業 and 5 tagged ones under 横断的視点', () => {
      const farm = ofLevel('l-action').filter(({ id, tags }) => id.startsWith('nogyo/') || tags?.includes('農業'));
      expect(farm.map(({ id }) => id).slice(9)).to.deep.equal([
        'odan/s1/i3',
        'odan/s1/i4',
        'odan/s1/i5',
        'odan/s1/i6',
        'odan/s3/i4',
      ]);
      expect(farm).to.have.lengthOf(14);
    });

    it('say that the tags are the editor’s', () => {
      const unsaid = items.filter(
        ({ tags, notes }) => tags && !notes?.some(({ by, field }) => by === 'editor' && field === 'tags'),
      );
      expect(unsaid).to.deep.equal([]);
    });
  });

  describe('time and neighbours', () => {
    it('infers FY2019 to FY2023 from pages outside the document', () => {
      expect(plan.period).to.deep.include({
        from: { at: 'FY2019', basis: 'inferred' },
        to: { at: 'FY2023', basis: 'inferred' },
        basis: 'inferred',
      });
      expect(plan.period?.provenance?.map(({ url }) => new URL(url ?? '').hostname)).to.deep.equal([
        'www.city.nishitokyo.lg.jp',
        'www.city.nishitokyo.lg.jp',
      ]);
    });

    it('doubts the period', () => {
      expect(plan.period?.doubts?.[0]).to.include({ field: 'period', confidence: 'medium' });
    });

    it('has no date of publication', () => {
      expect(plan.published).to.deep.include({ at: null });
    });

    it('is superseded by inference, not by a printed word', () => {
      expect(plan.status).to.include({ state: 'superseded', basis: 'inferred' }).and.not.have.property('printed');
    });

    it('is followed by nishitokyo-2024, which shares none of its ids', () => {
      expect(plan.relations?.[0]).to.include({ kind: 'superseded-by', plan: 'nishitokyo-2024', sharedIds: false });
    });

    it('leaves a visible gap for the edition before it', () => {
      expect(plan.relations?.[1]).to.include({ kind: 'part-of', basis: 'inferred' }).and.not.have.property('plan');
    });
  });

  it('has neither indicators nor reports nor issues, because the document has none', () => {
    expect(plan).to.not.have.any.keys('indicators', 'reports', 'issues', 'changes', 'actors');
  });
});
