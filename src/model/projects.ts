import type { Evaluation, Plan, Project, Scale } from '../schema/index.js';
import { daysOfMoment, fiscalYearOfMoment } from './moments.js';
import { recordOf } from './find.js';

/** Projects that are no part of another, in the order of the file; of one fiscal year when one is given. */
export function wholeProjects(plan: Plan, fiscalYear?: number): Project[] {
  return (plan.projects ?? []).filter(
    (one) =>
      recordOf(plan.projects, one.parent) === undefined &&
      (fiscalYear === undefined || yearOfProject(plan, one) === fiscalYear),
  );
}

/** Fiscal years that whole projects are reported for, ascending; those about one item when its id is given. */
export const projectYears = (plan: Plan, item?: string): number[] =>
  [
    ...new Set(
      (item === undefined
        ? wholeProjects(plan)
        : (plan.projects ?? []).filter(({ items }) => items?.includes(item))
      ).map((one) => yearOfProject(plan, one)),
    ),
  ]
    .filter((year) => year !== undefined)
    .sort((a, b) => a - b);

export const yearOfProject = (plan: Plan, { period }: Project): number | undefined =>
  fiscalYearOfMoment(period, plan.fiscalYearStartMonth);

/** The direct parts of a project, in the order of the file. */
export const partsOf = (plan: Plan, id: string): Project[] =>
  (plan.projects ?? []).filter(({ parent }) => parent === id);

/** All parts below a project, each before its own. In a circle, which no checked plan has, every part stands once. */
export function partsBelow(plan: Plan, id: string): Project[] {
  const found = new Set<Project>();
  const follow = (parent: string) => {
    for (const part of partsOf(plan, parent))
      if (part.id !== id && !found.has(part)) {
        found.add(part);
        follow(part.id);
      }
  };
  follow(id);
  return [...found];
}

/**
 * The project with an id, or the one that refers to the item with that id: of several that of the fiscal year, else the
 * newest.
 */
export function projectFor(plan: Plan, id: string, fiscalYear?: number): Project | undefined {
  const named = recordOf(plan.projects, id);
  if (named) return named;
  const about = (plan.projects ?? []).filter(({ items }) => items?.includes(id));
  const yearOf = (one: Project) => yearOfProject(plan, one) ?? -Infinity;
  const ofYear = about.filter((one) => yearOf(one) === fiscalYear);
  let newest: Project | undefined;
  for (const one of ofYear.length > 0 ? ofYear : about)
    if (newest === undefined || yearOf(one) > yearOf(newest)) newest = one;
  return newest;
}

/** From the whole down to the project itself. In a circle every project stands once. */
export function pathToProject(plan: Plan, id: string): Project[] {
  const path = new Set<Project>();
  for (
    let project = recordOf(plan.projects, id);
    project && !path.has(project);
    project = recordOf(plan.projects, project.parent)
  )
    path.add(project);
  return [...path].reverse();
}

type Grade = Scale['grades'][number];

/** What stands on one scale for a project; `none` where the file has no evaluation of it there. */
export interface Graded {
  readonly project: Project;
  readonly state: Evaluation['state'] | 'none';
  readonly evaluation?: Evaluation;
  /** The grade that was given, drafted, or may be meant. */
  readonly grade?: Grade;
}

/**
 * The evaluation of a project that holds on a scale: a final one before any other, the later before the earlier, and
 * of the same day the last of the file. That of a whole is not handed to its parts, nor the other way round.
 */
export function gradedOn(plan: Plan, scale: Scale, project: Project): Graded {
  const dayOf = ({ on }: Evaluation) => daysOfMoment(on, plan.fiscalYearStartMonth)?.last ?? -Infinity;
  const isFinal = ({ state }: Evaluation) => state === 'final';
  const holdsBefore = (one: Evaluation, other: Evaluation) =>
    isFinal(one) === isFinal(other) ? dayOf(one) >= dayOf(other) : isFinal(one);
  let evaluation: Evaluation | undefined;
  for (const one of project.evaluations ?? []) {
    if (one.scale !== scale.id) continue;
    if (evaluation === undefined || holdsBefore(one, evaluation)) evaluation = one;
  }
  const grade = evaluation && scale.grades.find(({ id }) => id === evaluation.grade);
  return {
    project,
    state: evaluation?.state ?? 'none',
    ...(evaluation && { evaluation }),
    ...(grade && { grade }),
  };
}

/** The projects that have one grade, or none for one reason. */
export interface GradeGroup {
  readonly state: Graded['state'];
  /** Present for what is final or a draft, and for a grade of the scale that nobody has. */
  readonly grade?: Grade;
  readonly projects: readonly Project[];
}

/**
 * Sorts projects by what they have on a scale: every grade of the scale that is final, best first and also where it has
 * none, then drafts by grade, then what is unclear, empty, not graded yet, or not there at all, where any is.
 */
export function gradeGroups(plan: Plan, scale: Scale, projects: readonly Project[]): GradeGroup[] {
  const all = projects.map((project) => gradedOn(plan, scale, project));
  const group = (state: Graded['state'], grade?: Grade): GradeGroup => ({
    state,
    ...(grade && { grade }),
    projects: all
      .filter((one) => one.state === state && (!isGrade(state) || one.grade === grade))
      .map(({ project }) => project),
  });
  return [
    ...scale.grades.map((grade) => group('final', grade)),
    ...[
      group('final'),
      ...scale.grades.map((grade) => group('draft', grade)),
      ...(['draft', 'ambiguous', 'not-filled', 'not-graded-yet', 'none'] as const).map((state) =>
        group(state),
      ),
    ].filter(({ projects: some }) => some.length > 0),
  ];
}

/** Whether a grade belongs to the state: what may be meant by an unclear one does not sort it. */
const isGrade = (state: Graded['state']): boolean => state === 'final' || state === 'draft';

/** Scales on which any of the projects is evaluated, in the order of the file. */
export const usedScales = (plan: Plan, projects: readonly Project[]): Scale[] =>
  (plan.scales ?? []).filter(({ id }) =>
    projects.some(({ evaluations }) => evaluations?.some(({ scale }) => scale === id)),
  );
