import { expect } from 'chai';
import {
  gradedOn,
  gradeGroups,
  partsBelow,
  pathToProject,
  projectFor,
  projectYears,
  usedScales,
  wholeProjects,
} from '../../src/model/projects.js';
import type { Plan, Project } from '../../src/schema.js';
import { parsedSeed, planOf, the } from '../seeds/seed.js';

const grant = planOf(parsedSeed('kodaira-grant-2020'));
const reviews = planOf(parsedSeed('examples/reviews'));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const planWith = (...projects: (Partial<Project> & { id: string })[]): Plan => ({
  ...reviews,
  projects: projects.map((one) => ({ title: one.id, period: 'FY2024', ...one })),
});

describe('wholeProjects', () => {
  it('leaves parts out', () => {
    expect(ids(wholeProjects(grant))).to.deep.equal(['pr-P']);
    expect(ids(wholeProjects(reviews))).to.have.length(8);
  });

  it('keeps to a fiscal year', () => {
    const plan = planWith({ id: 'a', period: 'FY2023' }, { id: 'b', period: 'FY2024' });
    expect(ids(wholeProjects(plan, 2023))).to.deep.equal(['a']);
    expect(projectYears(plan)).to.deep.equal([2023, 2024]);
  });

  it('knows the years of one item', () => {
    const plan = planWith({ id: 'a', period: 'FY2023', items: ['i1'] }, { id: 'b', period: 'FY2024' });
    expect(projectYears(plan, 'i1')).to.deep.equal([2023]);
  });
});

describe('partsBelow', () => {
  it('names parts of parts behind the part that they belong to', () => {
    const plan = planWith(
      { id: 'w' },
      { id: 'a', parent: 'w' },
      { id: 'b', parent: 'w' },
      { id: 'a1', parent: 'a' },
    );
    expect(ids(partsBelow(plan, 'w'))).to.deep.equal(['a', 'a1', 'b']);
    expect(ids(pathToProject(plan, 'a1'))).to.deep.equal(['w', 'a', 'a1']);
  });

  it('ends in a circle', () => {
    const plan = planWith({ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' });
    expect(ids(partsBelow(plan, 'a'))).to.deep.equal(['b']);
  });
});

describe('projectFor', () => {
  it('knows a project by its own id and by that of its item', () => {
    expect(projectFor(grant, 'pr-S2')?.id).to.equal('pr-S2');
    expect(projectFor(grant, 'S2')?.id).to.equal('pr-S2');
    expect(projectFor(grant, 'nothing')).to.equal(undefined);
  });

  it('takes the newest of several about one item, or that of the year asked for', () => {
    const plan = planWith(
      { id: 'new', period: 'FY2024', items: ['i1'] },
      { id: 'old', period: 'FY2022', items: ['i1'] },
    );
    expect(projectFor(plan, 'i1')?.id).to.equal('new');
    expect(projectFor(plan, 'i1', 2022)?.id).to.equal('old');
  });
});

describe('gradedOn', () => {
  const city = the(grant.scales, 'sc-city');

  it('leaves open what the Kodaira document leaves open', () => {
    const graded = gradedOn(grant, city, the(grant.projects, 'pr-P'));
    expect([graded.state, graded.grade?.id]).to.deep.equal(['ambiguous', 'g-city-3']);
  });

  it('hands no evaluation of the whole to a part', () => {
    expect(gradedOn(grant, city, the(grant.projects, 'pr-S1')).state).to.equal('none');
  });

  it('takes a final grade before a later draft, and the later of two final ones', () => {
    const scale = the(reviews.scales, 'sc-city');
    const of = (...evaluations: NonNullable<Project['evaluations']>) =>
      gradedOn(reviews, scale, { id: 'x', title: 'x', period: 'FY2024', evaluations }).grade?.id;
    const final = { scale: 'sc-city', state: 'final' as const, grade: 'g-a', on: '2025-08' };
    expect(of(final, { ...final, state: 'draft', grade: 'g-c', on: '2025-12' })).to.equal('g-a');
    expect(of({ ...final, on: '2025-09', grade: 'g-b' }, final)).to.equal('g-b');
  });
});

describe('gradeGroups', () => {
  const groups = gradeGroups(reviews, the(reviews.scales, 'sc-city'), wholeProjects(reviews));

  it('has every grade of the scale, then drafts, then what has no grade', () => {
    expect(groups.map(({ state, grade, projects }) => [state, grade?.id, projects.length])).to.deep.equal([
      ['final', 'g-a', 1],
      ['final', 'g-b', 2],
      ['final', 'g-c', 1],
      ['final', 'g-d', 1],
      ['draft', 'g-b', 1],
      ['not-graded-yet', undefined, 1],
      ['none', undefined, 1],
    ]);
  });

  it('puts every project into one group', () => {
    for (const scale of reviews.scales ?? []) {
      const sorted = gradeGroups(reviews, scale, wholeProjects(reviews)).flatMap(({ projects }) => projects);
      expect(ids(sorted)).to.have.members(ids(wholeProjects(reviews)));
      expect(sorted).to.have.length(8);
    }
  });

  it('does not sort what is unclear under the grade that may be meant', () => {
    const kodaira = gradeGroups(grant, the(grant.scales, 'sc-city'), wholeProjects(grant));
    expect(kodaira.filter(({ projects }) => projects.length > 0).map(({ state }) => state)).to.deep.equal([
      'ambiguous',
    ]);
  });

  it('knows the scales that are used', () => {
    expect(ids(usedScales(grant, wholeProjects(grant)))).to.deep.equal(['sc-city', 'sc-committee']);
    expect(usedScales(grant, [the(grant.projects, 'pr-S1')])).to.deep.equal([]);
  });
});
