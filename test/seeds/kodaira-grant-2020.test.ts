import { expect } from 'chai';
import { fiscalYearOf, type Entry, type Figure, type Moment } from '../../src/schema.js';
import { checkDigit, doubtOn, itemsAt, parsedSeed, planOf, the, unsourced, wordsOf } from './seed.js';

const parsed = parsedSeed('kodaira-grant-2020');

describe('the grant evaluation of Kodaira (kodaira-grant-2020.plan.json)', () => {
  it('is a plan without problems', () => {
    expect(parsed.ok ? [] : parsed.problems).to.deep.equal([]);
  });

  it('is a plan without warnings', () => {
    expect(parsed.ok ? parsed.warnings : undefined).to.deep.equal([]);
  });

  it('names for each record the place it was read from', () => {
    expect(unsourced(plan())).to.deep.equal([]);
  });

  describe('the document', () => {
    it('names the city with its code, check digit included', () => {
      expect(plan().publisher).to.deep.equal({ name: '小平市', code: '132110' });
      expect(checkDigit('13211')).to.equal('0');
    });

    it('is a draft, printed 未定稿', () => {
      expect(plan().status).to.include({ state: 'draft', printed: '未定稿', basis: 'stated' });
      expect(the(plan().documents, 'd-source').draft).to.deep.equal({ printed: '未定稿' });
    });

    it('was material 1 of the second meeting of the committee, on 29 March 2021', () => {
      const source = the(plan().documents, 'd-source');
      expect(source.occasion).to.equal(
        '第２回小平市まち・ひと・しごと創生総合戦略推進委員会 資料１',
      );
      expect(source.published).to.deep.equal({ at: '2021-03-29', printed: '令和３年３月２９日(月)' });
    });

    it('tells of the lost underline in the words of the city', () => {
      expect(plan().notes?.find(({ by }) => by === 'city')).to.include({
        marker: '※',
        text: '実績(下線部)は令和3年2月末時点',
      });
    });

    it('leaves open as of when its results are', () => {
      expect(doubtOn(plan(), 'asOf')).to.include({ chosen: null, confidence: 'unresolved' });
      expect(plan()).to.not.have.property('asOf');
    });

    it('marks no single value as provisional, for nobody knows which were underlined', () => {
      expect(JSON.stringify(plan())).to.not.contain('"provisional":');
    });
  });

  describe('the projects', () => {
    it('are one project of 3 parts', () => {
      expect(all(plan().projects).map(({ id, parent, number }) => [id, parent, number])).to.deep.equal([
        ['pr-P', undefined, undefined],
        ['pr-S1', 'pr-P', '(1)'],
        ['pr-S2', 'pr-P', '(2)'],
        ['pr-S3', 'pr-P', '(3)'],
      ]);
    });

    it('stand each beside an item of the same title', () => {
      expect(all(plan().projects).map(({ items, title }) => [items, title])).to.deep.equal(
        all(plan().items).map(({ id, title }) => [[id], title]),
      );
    });

    it('stand on 2 levels for which the document prints no name', () => {
      expect(all(plan().levels).map(({ label }) => label)).to.deep.equal([null, null]);
      expect(all(plan().levels).map(({ id }) => itemsAt(plan(), id).length)).to.deep.equal([1, 3]);
    });

    it('cost 5,354,000 yen, of which 2,677,000 are the grant', () => {
      expect(moneyOf('pr-P')).to.deep.equal([
        ['total', 5_354_000, '円', '5,354,000'],
        ['grant', 2_677_000, '円', '2,677,000'],
      ]);
    });

    it('add up from 1,083,000, 3,317,000 and 954,000 yen', () => {
      expect(amountsOfParts('total')).to.deep.equal([1_083_000, 3_317_000, 954_000]);
      expect(sum(amountsOfParts('total'))).to.equal(5_354_000);
    });

    it('add up from grants of 541,000, 1,659,000 and 477,000 yen', () => {
      expect(amountsOfParts('grant')).to.deep.equal([541_000, 1_659_000, 477_000]);
      expect(sum(amountsOfParts('grant'))).to.equal(2_677_000);
    });

    it('do not say at which stage the money is, for the column titles do not', () => {
      const stages = all(plan().projects).flatMap(({ finance }) => all(finance).map(({ stage }) => stage));
      expect(new Set(stages)).to.deep.equal(new Set(['unstated']));
    });

    it('keep the column title that calls the results expected', () => {
      expect(all(plan().projects).map(({ resultsLabel }) => resultsLabel)).to.satisfy((labels: string[]) =>
        labels.every((label) => label.includes('（見込）')),
      );
    });

    it('do not apply to the whole where the row of the whole has ―, with the doubt which cells they are', () => {
      const cells = all(project('pr-P').notApplicable);
      expect(cells.map(({ field, printed }) => [field, printed])).to.deep.equal([
        ['results', '―'],
        ['next', '―'],
      ]);
      expect(cells.map((cell) => doubtOn(cell, 'field')?.confidence)).to.deep.equal(['medium', 'medium']);
    });

    it('have no indicator, result or next step of the whole', () => {
      expect(project('pr-P').indicators).to.deep.equal([]);
      expect(project('pr-P')).to.not.have.any.keys('results', 'next');
    });
  });

  describe('summaries, results and next steps', () => {
    it('counts 10 points of summary', () => {
      expect(all(plan().projects).map(({ summary }) => all(summary).length)).to.deep.equal([1, 2, 4, 3]);
    });

    it('counts 15 results', () => {
      expect(all(plan().projects).map(({ results }) => all(results).length)).to.deep.equal([0, 3, 8, 4]);
    });

    it('counts 11 next steps', () => {
      expect(all(plan().projects).map(({ next }) => all(next).length)).to.deep.equal([0, 3, 4, 4]);
    });

    it('keeps the ※ of part 2 as a note, not as a result', () => {
      expect(all(project('pr-S2').results).filter(({ kind }) => kind === 'note')).to.have.length(1);
    });

    it('carries 33 figures', () => {
      expect(figures()).to.have.length(33);
    });

    it('keeps beside each figure how it is printed', () => {
      expect(figures().filter(({ printed }) => printed === undefined)).to.deep.equal([]);
    });

    it('tells totals of heads (延べ) from persons', () => {
      expect(figures().flatMap(({ gross, printed }) => (gross ? [printed] : []))).to.deep.equal([
        '延べ88人',
        '延べ765人',
        '延べ42人',
      ]);
    });

    it('tells changes from values, and 千円 is counted in yen', () => {
      expect(
        figures().flatMap(({ role, value, unit, printed }) => (role === 'change' ? [[value, unit, printed]] : [])),
      ).to.deep.equal([
        [19, '業務', '19業務増'],
        [7_690_000, '円', '約7,690千円増'],
        [4_583_000, '円', '約4,583千円増'],
      ]);
    });

    it('keeps 4 approximate figures approximate', () => {
      expect(figures().flatMap(({ approximate, printed }) => (approximate ? [printed] : []))).to.have.members([
        '約7,690千円増',
        '約4,583千円増',
        '約46％',
        '年2回程度',
      ]);
    });

    it('tells planned frequencies (月1回) from what was held (年7回)', () => {
      const printed = (role: string) => figures().flatMap((one) => (one.role === role ? [one.printed] : []));
      expect(printed('plan')).to.include('月1回').and.to.have.length(6);
      expect(printed('result')).to.include('年7回');
    });

    it('sets 3 points of part 3 outside the grant', () => {
      expect(entries().filter(({ outsideGrant }) => outsideGrant)).to.have.length(3);
      expect(
        [project('pr-S3').summary, project('pr-S3').results, project('pr-S3').next].map(
          (list) => all(list).filter(({ outsideGrant }) => outsideGrant).length,
        ),
      ).to.deep.equal([1, 1, 1]);
    });

    it('doubts that the result is outside the grant, for only summary and next steps print it', () => {
      const result = all(project('pr-S3').results).find(({ outsideGrant }) => outsideGrant);
      expect(result && doubtOn(result, 'outsideGrant')?.confidence).to.equal('high');
    });
  });

  describe('the indicators', () => {
    it('are 4', () => {
      expect(all(plan().indicators).map(({ title }) => title)).to.deep.equal([
        'サイトのアクセス件数',
        '在宅ワークによる新規就労（内定含む）者',
        '認定創業支援事業による支援を受けた件数',
        '第３次産業の事業所数',
      ]);
    });

    it('are 1 for reference, as stated, and 3 of the grant, as inferred', () => {
      expect(all(plan().indicators).map(({ standing }) => [standing?.kind, standing?.basis])).to.deep.equal([
        ['reference', 'stated'],
        ['main', 'inferred'],
        ['main', 'inferred'],
        ['main', 'inferred'],
      ]);
    });

    it('point up by inference, for the document names no direction', () => {
      expect(all(plan().indicators).map(({ direction: { value, basis } }) => `${value} ${basis}`)).to.deep.equal(
        Array.from({ length: 4 }, () => 'up inferred'),
      );
    });

    it('are due at the end of FY2020', () => {
      const due = all(plan().indicators).flatMap(({ targets }) => all(targets).map(({ due }) => due));
      expect(due).to.deep.equal(Array.from({ length: 5 }, () => ({ at: 'FY2020', printed: '令和２年度末' })));
    });

    it('count visits from an unknown start: 466,467 against 445,000, and 132,759 of the year without a target', () => {
      expect(targetsOf('I-S1-K1')).to.deep.equal([['cumulative', 445_000, '累計 445,000件']]);
      expect(valuesOf('I-S1-K1')).to.deep.equal([
        ['cumulative', 466_467, '累計 466,467件'],
        ['yearly', 132_759, '132,759件'],
      ]);
      expect(indicator('I-S1-K1')).to.not.have.property('cumulativeSince');
    });

    it('set the year against the year and the total against the total', () => {
      expect(targetsOf('I-S2-K1')).to.deep.equal([
        ['yearly', 70, '70人'],
        ['cumulative', 270, '累計270人'],
      ]);
      expect(valuesOf('I-S2-K1')).to.deep.equal([
        ['yearly', 27, '27人'],
        ['cumulative', 149, '累計149人'],
      ]);
    });

    it('leave open whether 27 people took up work or only registered', () => {
      expect(doubtOn(indicator('I-S2-K1'), 'title')).to.deep.include({
        chosen: null,
        confidence: 'unresolved',
        alternatives: ['新規就労（内定含む）者', '新規テレワーク登録者'],
      });
    });

    it('have 417 supports against 175 of an unstated period, which the verdict hangs on', () => {
      expect(targetsOf('I-S3-K1')).to.deep.equal([['unstated', 175, '175件']]);
      expect(valuesOf('I-S3-K1')).to.deep.equal([['unstated', 417, '417件']]);
      expect(doubtOn(indicator('I-S3-K1'), 'accumulation')).to.include({ affectsVerdict: true });
    });

    it('let no other doubt touch a verdict', () => {
      const touching = all(plan().indicators).flatMap(({ id, doubts }) =>
        all(doubts).flatMap(({ affectsVerdict, field }) => (affectsVerdict ? [`${id} ${field}`] : [])),
      );
      expect(touching).to.deep.equal(['I-S3-K1 accumulation']);
    });

    it('doubt of three whether they are of February or of the year', () => {
      expect(
        all(plan().indicators).map((one) => doubtOn(one, 'observations/provisional')?.confidence),
      ).to.deep.equal(['unresolved', 'unresolved', 'unresolved', undefined]);
    });

    it('have no value for the tertiary establishments, for a reason that is not stated', () => {
      const [observation, ...more] = all(indicator('I-S3-K2').observations);
      expect(more).to.deep.equal([]);
      expect(observation?.missing).to.include({ reason: 'unstated', printed: '－' });
      expect(observation).to.not.have.property('value');
    });

    it('call 2016 the start of a value of the census of 2014', () => {
      const baseline = indicator('I-S3-K2').baseline;
      expect(baseline).to.include({
        label: 'H28当初値',
        value: 4238,
        survey: 's-economic-census-basic',
        surveyPrinted: 'H26経済センサス基礎調査',
      });
      expect([at(baseline?.period), at(baseline?.observed)]).to.deep.equal(['2016', '2014']);
    });

    it('have a baseline in one case only', () => {
      expect(all(plan().indicators).filter(({ baseline }) => baseline)).to.have.length(1);
    });

    it('keep all establishments (4,795, then 5,679) beside the indicator, not in it', () => {
      const references = all(indicator('I-S3-K2').referenceValues);
      expect(references.map(({ value, observed }) => [value, at(observed)])).to.deep.equal([
        [4795, '2014'],
        [5679, '2019'],
      ]);
      expect(references.every(({ reason }) => wordsOf(reason).includes('実績の代わりにしない'))).to.equal(true);
    });
  });

  describe('the evaluations', () => {
    it('are 2, both of the whole', () => {
      expect(all(plan().projects).map(({ evaluations }) => all(evaluations).length)).to.deep.equal([2, 0, 0, 0]);
    });

    it('leave open whether the city gave its third grade', () => {
      const [city] = all(project('pr-P').evaluations);
      expect(city).to.include({ scale: 'sc-city', state: 'ambiguous', grade: 'g-city-3', by: 'a-kodaira' });
      expect(city && doubtOn(city, 'state')).to.include({ confidence: 'medium' });
    });

    it('have both options of the committee in print and none chosen', () => {
      const [, committee] = all(project('pr-P').evaluations);
      expect(committee).to.include({
        scale: 'sc-committee',
        state: 'not-filled',
        printed: '市総合戦略のKPI達成に（有効であった／有効とは言えない）',
      });
      expect(committee).to.not.have.property('grade');
    });

    it('doubt that there is one evaluation for the whole', () => {
      expect(doubtOn(project('pr-P'), 'evaluations')?.alternatives).to.deep.equal(['事業(1)～(3)ごと']);
    });

    it('use a scale of 4 grades, each with a criterion, of the city', () => {
      const { grades, by } = the(plan().scales, 'sc-city');
      expect(by).to.equal('a-kodaira');
      expect(grades.map(({ label }) => label)).to.deep.equal([
        '地方創生に非常に効果的であった',
        '地方創生に相当程度効果があった',
        '地方創生に効果があった',
        '地方創生に対して効果がなかった',
      ]);
      expect(grades.every(({ criterion }) => wordsOf(criterion).startsWith('例：'))).to.equal(true);
    });

    it('use a scale of 2 grades of the committee', () => {
      expect(the(plan().scales, 'sc-committee').grades).to.have.length(2);
    });

    it('give the grades no tone, for none is printed', () => {
      expect(all(plan().scales).flatMap(({ grades }) => grades.filter(({ tone }) => tone))).to.deep.equal([]);
    });

    it('doubt which criterion belongs to which grade', () => {
      expect(doubtOn(the(plan().scales, 'sc-city'), 'grades/criterion')?.confidence).to.equal('high');
    });
  });

  it('dates the meeting inside the fiscal year that it looks back on', () => {
    expect(fiscalYearOf(at(the(plan().events, 'e-meeting').at) ?? '')).to.equal(2020);
  });

  it('names 8 actors, none of them as responsible', () => {
    expect(plan().actors).to.have.length(8);
    const roles = all(plan().items).flatMap(({ actors }) => all(actors).map(({ role }) => role));
    expect(new Set(roles)).to.deep.equal(new Set(['named']));
  });
});

const plan = () => planOf(parsed);
const all = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const at = (moment: Moment | undefined) =>
  typeof moment === 'object' ? (moment.at ?? undefined) : moment;
const project = (id: string) => the(plan().projects, id);
const indicator = (id: string) => the(plan().indicators, id);

const moneyOf = (id: string) =>
  all(project(id).finance).map(({ source, amount, unit, printed }) => [source, amount, unit, printed]);
const amountsOfParts = (source: string) =>
  all(plan().projects).flatMap(({ parent, finance }) =>
    parent === undefined ? [] : all(finance).flatMap((one) => (one.source === source ? [one.amount] : [])),
  );

const targetsOf = (id: string) =>
  all(indicator(id).targets).map((target) => [
    target.accumulation,
    target.operator === 'at-least' ? target.value : target.operator,
    target.printed,
  ]);
const valuesOf = (id: string) =>
  all(indicator(id).observations).map(({ accumulation, value, printed }) => [accumulation, value, printed]);

const entries = (): Entry[] =>
  all(plan().projects).flatMap(({ summary, results, next }) => [...all(summary), ...all(results), ...all(next)]);
const figures = (): Figure[] => entries().flatMap(({ figures }) => [...all(figures)]);
