/** Door `keikaku/model`: what a plan means. Pages load the city's own verdicts only where a plan has any. */
export * from './model/index.js';
export { assignedVerdictOf, assignedVerdictsOf, verdictsOf } from './model/scheme.js';
export {
  pursesOf,
  sumChecks,
  sumOf,
  totalsOf,
  type Money,
  type Purse,
  type Source,
  type Stage,
  type Sum,
  type SumCheck,
} from './model/finance.js';
export {
  gradedOn,
  gradeGroups,
  partsBelow,
  partsOf,
  pathToProject,
  projectFor,
  projectYears,
  usedScales,
  wholeProjects,
  type Graded,
  type GradeGroup,
} from './model/projects.js';
export {
  PARTS,
  actorsAlone,
  doubtsOn,
  groupsOf,
  isDoubtful,
  itemAtLevel,
  namingLevels,
  participationsOf,
  soleLead,
  tellingLevel,
  type NamingLevel,
  type Part,
  type Participation,
  type Participations,
} from './model/involvements.js';
export * from './model/elapsed.js';
export * from './model/timeline.js';
export * from './model/issues.js';
