import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { parsePlan, type Plan } from '../../src/schema.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../seeds/${name}.plan.json`, import.meta.url), 'utf8'));
const data = read('nishitokyo-2024');
const plan = data as Plan;
const former = read('nishitokyo-2019') as Plan;

const items = plan.items ?? [];
const statements = plan.statements ?? [];
const issues = plan.issues ?? [];
const links = plan.links ?? [];
const changes = plan.changes ?? [];
const item = (id: string) => items.find((one) => one.id === id);
const change = (id: string) => changes.find((one) => one.id === id);
const formerTitle = (id: string) => former.items?.find((one) => one.id === id)?.title;
const ofLevel = (level: string) => items.filter((one) => one.level === level);
const below = (id: string, level: string) =>
  items.filter((one) => one.level === level && one.id.startsWith(`${id}/`));
const inState = (state: string) => items.filter(({ placement }) => placement?.state === state);

// Counts are those of the printed table, taken by hand from the document.
describe('西東京市 第2次産業振興マスタープラン (seeds/nishitokyo-2024)', () => {
  describe('as a plan file', () => {
    it('is accepted without a warning', () => {
      const parsed = parsePlan(data);
      expect(parsed.ok ? parsed.warnings : parsed.problems).to.deep.equal([]);
    });

    it('names the same city as the former edition', () => {
      expect(plan.publisher).to.deep.equal(former.publisher);
    });

    it('says of every printed record where it stands in the document', () => {
      const printed = [...items, ...statements, ...issues, ...(plan.issueGroups ?? []), ...changes];
      const bare = printed.filter(
        ({ provenance }) => !provenance?.some(({ document, line }) => document === 'd-comparison' && line),
      );
      expect(bare).to.deep.equal([]);
    });

    it('gives no two actions the same place', () => {
      const places = ofLevel('l-action').map(({ provenance }) =>
        [provenance?.[0]?.line, provenance?.[0]?.positionInCell].join('#'),
      );
      expect(new Set(places).size).to.equal(40);
    });
  });

  describe('hierarchy', () => {
    it('counts 4 fields, 12 policies and 40 actions', () => {
      expect(['l-field', 'l-policy', 'l-action'].map((level) => ofLevel(level).length)).to.deep.equal([4, 12, 40]);
    });

    it('counts 2, 4, 2 and 4 policies in the fields', () => {
      expect(ofLevel('l-field').map(({ id }) => below(id, 'l-policy').length)).to.deep.equal([2, 4, 2, 4]);
    });

    it('counts 9, 13, 7 and 11 actions in the fields', () => {
      expect(ofLevel('l-field').map(({ id }) => below(id, 'l-action').length)).to.deep.equal([9, 13, 7, 11]);
    });

    it('counts the actions of each policy in the best reading', () => {
      expect(ofLevel('l-policy').map(({ id }) => below(id, 'l-action').length)).to.deep.equal([
        4, 5, 5, 2, 5, 1, 3, 4, 3, 3, 3, 2,
      ]);
    });

    it('counts the actions of each policy as printed when places are put back', () => {
      const printedUnder = ofLevel('l-action').flatMap(({ parent, placement, alsoUnder }) => [
        placement?.printedUnder ?? parent,
        ...(alsoUnder ?? []).map((also) => also.item),
      ]);
      const counts = ofLevel('l-policy').map(({ id }) => printedUnder.filter((parent) => parent === id).length);
      expect(counts).to.deep.equal([4, 5, 5, 2, 2, 4, 3, 4, 4, 4, 2, 2]);
    });
  });

  describe('titles', () => {
    it('leaves two policies of 商業 untitled, with the number that is printed', () => {
      const untitled = items.filter(({ title }) => title === null);
      expect(untitled.map(({ id, number, titleState }) => [id, number, titleState])).to.deep.equal([
        ['shogyo/s2', '施策2', 'missing'],
        ['shogyo/s3', '施策3', 'missing'],
      ]);
    });

    it('infers what the untitled policies are about, beside the title', () => {
      expect(['shogyo/s2', 'shogyo/s3'].map((id) => item(id)?.inferredTitle?.confidence)).to.deep.equal([
        'medium',
        'certain',
      ]);
    });

    it('does not decide whether the titles are undecided or lost', () => {
      expect(['shogyo/s2', 'shogyo/s3'].map((id) => item(id)?.doubts?.[0]?.confidence)).to.deep.equal([
        'unresolved',
        'unresolved',
      ]);
    });

    it('keeps 市内内外 as printed and lists it as an erratum', () => {
      expect(item('shogyo/s2/i1')?.title).to.equal('市内内外への事業者情報の発信支援');
      expect(plan.errata?.[0]).to.include({ printed: '市内内外', reading: '市内外' });
    });

    it('keeps a policy and an action of one title apart', () => {
      const same = items.filter(({ title }) => title === '農地の多面的機能の発揮');
      expect(same.map(({ id }) => id)).to.deep.equal(['nogyo/s1', 'nogyo/s1/i2']);
    });
  });

  describe('places', () => {
    it('repairs six actions and remembers where each was printed', () => {
      expect(inState('repaired').map(({ id, placement }) => [id, placement?.printedUnder])).to.deep.equal([
        ['shogyo/s3/i3', 'shogyo/s4'],
        ['shogyo/s3/i4', 'shogyo/s4'],
        ['shogyo/s3/i5', 'shogyo/s4'],
        ['odan/s2/i1', 'odan/s1'],
        ['odan/s3/i1', 'odan/s2'],
        ['odan/s3/i2', 'odan/s2'],
      ]);
    });

    it('leaves two actions where they are printed and names the other place', () => {
      expect(
        inState('uncertain').map(({ id, parent, placement }) => [
          id,
          placement?.printedUnder === parent,
          placement?.alternativeParent,
          placement?.confidence,
        ]),
      ).to.deep.equal([
        ['shogyo/s2/i1', true, 'shogyo/s1', 'low'],
        ['odan/s2/i3', true, 'odan/s3', 'low'],
      ]);
    });

    it('folds the row that is printed twice and keeps the second place as unlikely', () => {
      const also = items.flatMap(({ id, alsoUnder }) => (alsoUnder ?? []).map((one) => [id, one.item, one.confidence]));
      expect(also).to.deep.equal([['odan/s4/i1', 'odan/s3', 'low']]);
    });

    it('says at the head of the file that the tree is a reading', () => {
      expect(plan.doubts?.map(({ field }) => field)).to.deep.equal(['items']);
    });
  });

  describe('statements', () => {
    it('has a placeholder of circles for its vision', () => {
      expect(statements[0]).to.include({
        kind: 'vision',
        label: '将来像',
        title: '「○○○○○○○○○○○○○○」',
        titleState: 'placeholder',
      });
    });

    it('holds one provisional desired state for each field, printed with (仮)', () => {
      expect(
        statements
          .slice(1)
          .map(({ kind, titleState, titlePrinted, title, item: field }) => [
            kind,
            titleState,
            titlePrinted === `(仮) ${String(title)}`,
            field,
          ]),
      ).to.deep.equal(
        ['nogyo', 'shogyo', 'shotengai', 'odan'].map((field) => ['desired-state', 'provisional', true, field]),
      );
    });

    it('heads only that of 農業 分野ごとの目指す姿', () => {
      expect(statements.slice(1).map(({ label }) => label)).to.deep.equal([
        '分野ごとの目指す姿',
        '取組みの方向性',
        '取組みの方向性',
        '取組みの方向性',
      ]);
    });

    it('doubts the three headings that are left from the former edition', () => {
      expect(statements.flatMap(({ id, doubts }) => (doubts ? [id] : []))).to.deep.equal([
        'shogyo/dir',
        'shotengai/dir',
        'odan/dir',
      ]);
    });
  });

  describe('変更のポイント', () => {
    it('are six, in the words of the city', () => {
      expect(changes.map(({ kind, title }) => [kind, title])).to.deep.equal([
        ['added', '事業者の連携に関する施策を新設'],
        ['renamed', '起業・創業支援関連の施策の名称を変更'],
        ['renamed', '就労環境関連の施策の名称を変更'],
        ['merged', '空き店舗に関する施策を一本化'],
        ['merged', '農産物に関する施策を一本化'],
        ['added', '観光まちづくり関連の施策を追加'],
      ]);
    });

    it('give a reason, but for the one on 就労環境', () => {
      expect(changes.filter(({ reason }) => !reason).map(({ id }) => id)).to.deep.equal(['cp3']);
    });

    it('apply to these items of this plan', () => {
      expect(changes.map(({ to }) => to?.join())).to.deep.equal([
        'shogyo/s2',
        'shogyo/s3',
        'shogyo/s4',
        'shotengai/s2/i4',
        'odan/s1/i2',
        'odan/s4/i2',
      ]);
    });

    it('name no items themselves: all are the reading of the editor', () => {
      expect(changes.map(({ basis }) => basis)).to.deep.equal(Array(6).fill('inferred'));
    });

    it('touch, in the case of 農産物, the whole policy', () => {
      expect(change('cp5')?.partly).to.deep.equal(['odan/s1/i1', 'odan/s1/i3']);
    });

    it('say 施策 throughout, though three of them mean 取組み内容', () => {
      expect(changes.every(({ levelPrinted }) => levelPrinted === '施策')).to.equal(true);
      const meant = changes.map(({ to }) => item(to?.[0] ?? '')?.level);
      expect(meant).to.deep.equal(['l-policy', 'l-policy', 'l-policy', 'l-action', 'l-action', 'l-action']);
    });

    it('come from these items of the former edition', () => {
      expect(changes.map(({ from }) => (from ?? []).map(formerTitle))).to.deep.equal([
        [],
        ['新たな「しごと」の創出'],
        ['就労環境の整備'],
        ['空き店舗活用の支援', '空き店舗情報のマッチング'],
        [
          'めぐみちゃんメニュー事業の推進',
          'めぐみちゃんマルシェの開催',
          'ファームカーを活用した即売会の開催',
          '市内産農産物活用事業の実施',
        ],
        [],
      ]);
    });

    it('are doubted where the merged items are inferred', () => {
      const doubted = changes.flatMap(({ id, doubts }) =>
        (doubts ?? []).map(({ field, confidence }) => [id, field, confidence]),
      );
      expect(doubted).to.deep.equal([
        ['cp4', 'from', 'high'],
        ['cp5', 'from', 'medium'],
      ]);
    });
  });

  describe('課題', () => {
    it('are 32 in 16 groups', () => {
      expect([issues.length, plan.issueGroups?.length]).to.deep.equal([32, 16]);
    });

    it('stand in groups of the printed sizes', () => {
      const sizes = (plan.issueGroups ?? []).map(({ id }) => issues.filter(({ group }) => group === id).length);
      expect(sizes).to.deep.equal([1, 1, 3, 2, 1, 3, 3, 1, 4, 4, 1, 1, 3, 1, 2, 1]);
    });

    it('lead to items by 82 links, none of them stated', () => {
      expect(links).to.have.lengthOf(82);
      expect(links.every(({ basis, kind, reason }) => basis === 'inferred' && kind === 'leads-to' && reason)).to.equal(
        true,
      );
    });

    it('lead each to one policy above all', () => {
      const main = links.filter(({ weight }) => weight === 'main');
      expect(main.map(({ from }) => from)).to.deep.equal(issues.map(({ id }) => id));
      expect(main.every(({ to }) => item(to)?.level === 'l-policy')).to.equal(true);
    });

    it('lead there with certainty in 20 cases and probably in 12', () => {
      const main = links.filter(({ weight }) => weight === 'main');
      expect(['certain', 'medium'].map((one) => main.filter(({ confidence }) => confidence === one).length)).to.deep.equal(
        [20, 12],
      );
    });

    it('lead group by group to one policy, in the order of the 12 policies', () => {
      const targets = (plan.issueGroups ?? []).map(({ id }) => {
        const own = issues.filter(({ group }) => group === id).map((issue) => issue.id);
        return [
          ...new Set(links.flatMap(({ from, to, weight }) => (weight === 'main' && own.includes(from) ? [to] : []))),
        ].join();
      });
      expect([...new Set(targets)]).to.deep.equal(ofLevel('l-policy').map(({ id }) => id));
      expect(targets.toSorted((a, b) => [...new Set(targets)].indexOf(a) - [...new Set(targets)].indexOf(b))).to.deep.equal(
        targets,
      );
    });

    it('reach one desired state, that of 農業', () => {
      const ids = new Set(statements.map(({ id }) => id));
      expect(links.filter(({ to }) => ids.has(to)).map(({ from, to }) => [from, to])).to.deep.equal([
        ['g1.1', 'nogyo/dir'],
      ]);
    });
  });

  describe('neighbours', () => {
    it('supersedes nishitokyo-2019 and shares none of its ids', () => {
      expect(plan.relations).to.have.lengthOf(1);
      expect(plan.relations?.[0]).to.include({ kind: 'supersedes', plan: 'nishitokyo-2019', sharedIds: false });
    });

    it('uses ids of the former edition for other things', () => {
      expect(formerTitle('shogyo/s3')).to.equal('就労環境の整備');
      expect(item('shogyo/s4')?.title).to.equal('働きやすい環境の整備');
    });

    it('continues only items that the former edition has', () => {
      const origins = items.flatMap(({ continues }) => (continues ?? []).map(({ item: origin }) => formerTitle(origin)));
      expect(origins).to.deep.equal(['市外への事業者情報の発信支援', '新たなマーケット創出イベントの実施']);
    });

    it('repeats the titles of the former edition throughout 農業', () => {
      const titles = (one: Plan) =>
        one.items?.filter(({ id }) => id.startsWith('nogyo')).map(({ title }) => title);
      expect(titles(plan)).to.deep.equal(titles(former));
    });
  });

  describe('time', () => {
    it('infers a beginning in FY2024 and leaves the end open', () => {
      expect(plan.period).to.deep.include({ from: { at: 'FY2024', basis: 'inferred' }, to: null, basis: 'inferred' });
    });

    it('is an outline by inference: the word 骨子案 is not printed', () => {
      expect(plan.status).to.include({ state: 'outline', basis: 'inferred' }).and.not.have.property('printed');
    });

    it('knows of the consultation and its result from a page outside the document', () => {
      expect(plan.events?.map(({ kind, basis, url }) => [kind, basis, new URL(url ?? '').hostname])).to.deep.equal([
        ['consultation', 'stated', 'www.city.nishitokyo.lg.jp'],
        ['published', 'stated', 'www.city.nishitokyo.lg.jp'],
      ]);
    });
  });

  describe('farm-related items', () => {
    it('are 11: the 9 of 農業 and 2 tagged ones under 横断的視点', () => {
      const farm = ofLevel('l-action').filter(({ id, tags }) => id.startsWith('nogyo/') || tags?.includes('農業'));
      expect(farm.map(({ id }) => id).slice(9)).to.deep.equal(['odan/s1/i2', 'odan/s3/i3']);
      expect(farm).to.have.lengthOf(11);
    });

    it('say that the tags are the editor’s', () => {
      const unsaid = items.filter(
        ({ tags, notes }) => tags && !notes?.some(({ by, field }) => by === 'editor' && field === 'tags'),
      );
      expect(unsaid).to.deep.equal([]);
    });
  });
});
