import * as v from 'valibot';
import {
  backing,
  baseRecords,
  basis,
  confidence,
  count,
  filled,
  finite,
  idOf,
  idText,
  language,
  list,
  moment,
  month,
  municipality,
  noList,
  object,
  oneOf,
  optional,
  printed,
  refTo,
  span,
  tagged,
  text,
  url,
} from './base.js';

/** The version of the schema that this library reads. A file names it in `schemaVersion`. */
export const SCHEMA_VERSION = '1';

/* ---- What a document is and who stands behind it ---- */

const contact = object({
  office: optional(text),
  postalCode: optional(filled),
  address: optional(text),
  tel: optional(filled),
  email: optional(filled),
  url: optional(url),
});

const publisher = object({
  name: text,
  code: optional(municipality),
  department: optional(text),
  contact: optional(contact),
});

const draftMark = object({ printed: optional(filled), note: optional(text) });

const document = object({
  id: idOf('documents'),
  title: text,
  kind: optional(oneOf('source', 'full-text', 'summary', 'web-page', 'data', 'other')),
  publisher: optional(text),
  published: optional(moment),
  url: optional(url),
  file: optional(filled),
  pages: optional(count),
  draft: optional(draftMark),
  occasion: optional(text),
  ...backing,
});

const survey = object({
  id: idOf('surveys'),
  name: text,
  organisation: optional(text),
  family: optional(filled),
  url: optional(url),
  ...backing,
});

/* ---- Words that stand above the hierarchy ---- */

const titleState = oneOf('stated', 'provisional', 'placeholder', 'missing', 'reconstructed', 'inferred');

const inferredTitle = object({ title: text, reason: optional(text), confidence: optional(confidence) });

const titled = {
  title: v.nullable(text),
  titleState: optional(titleState),
  titlePrinted: optional(filled),
  titleVariants: optional(list(text)),
  inferredTitle: optional(inferredTitle),
};

const statement = tagged(
  'titled',
  object({
    id: idOf('statements'),
    kind: oneOf(
      'vision',
      'purpose',
      'principle',
      'pillar',
      'goal',
      'direction',
      'desired-state',
      'revision-policy',
      'delivery',
      'other',
    ),
    label: optional(text),
    number: optional(filled),
    ...titled,
    summary: optional(text),
    item: optional(refTo('items')),
    inheritedFrom: optional(text),
    ...backing,
  }),
);

/* ---- The hierarchy ---- */

const level = object({
  id: idOf('levels'),
  label: v.nullable(text),
  role: oneOf('pillar', 'field', 'goal', 'policy', 'measure', 'programme', 'project', 'action'),
  ...backing,
});

const mark = object({
  id: idOf('marks'),
  axis: filled,
  label: text,
  short: optional(text),
  meaning: optional(text),
  tentative: optional(v.boolean()),
  ...backing,
});

const involvement = object({
  actor: refTo('actors'),
  role: oneOf('lead', 'cooperating', 'other-department', 'named'),
  note: optional(text),
  ...backing,
});

const placement = object({
  state: oneOf('repaired', 'uncertain'),
  printedUnder: optional(refTo('items')),
  alternativeParent: optional(refTo('items')),
  confidence,
  reason: text,
});

const alsoUnder = object({
  item: refTo('items'),
  confidence: optional(confidence),
  reason: optional(text),
  ...backing,
});

const continuation = object({
  item: idText,
  basis,
  confidence: optional(confidence),
  reason: optional(text),
});

const item = tagged(
  'titled',
  object({
    id: idOf('items'),
    level: refTo('levels'),
    parent: optional(refTo('items')),
    alsoUnder: optional(list(alsoUnder)),
    order: optional(finite),
    number: optional(filled),
    ...titled,
    summary: optional(text),
    summaryLabel: optional(text),
    marks: optional(list(refTo('marks'))),
    actors: optional(list(involvement)),
    tags: optional(list(filled)),
    placement: optional(placement),
    continues: optional(list(continuation)),
    ...backing,
  }),
);

/* ---- Indicators ---- */

export const accumulation = oneOf('point', 'yearly', 'cumulative', 'unstated');
const missingReason = oneOf(
  'not-yet',
  'not-surveyed',
  'discontinued',
  'withheld',
  'not-applicable',
  'unstated',
);

const missing = object({ reason: missingReason, printed: optional(printed), note: optional(text) });
export const measured = v.union([finite, v.boolean(), filled]);

const valueOrMissing = {
  value: optional(measured),
  missing: optional(missing),
};

const revision = object({
  previous: optional(v.nullable(finite)),
  reason: optional(text),
  on: optional(moment),
  ...backing,
});

const provisional = object({ asOf: optional(moment), note: optional(text) });

const measurement = {
  ...valueOrMissing,
  printed: optional(printed),
  observed: optional(moment),
  survey: optional(refTo('surveys')),
  surveyPrinted: optional(filled),
  accumulation: optional(accumulation),
  provisional: optional(provisional),
  approximate: optional(v.boolean()),
  revised: optional(revision),
  ...backing,
};

const baseline = tagged(
  'valued',
  object({ label: optional(text), period: optional(moment), ...measurement }),
);

const observation = tagged('valued', object({ period: moment, ...measurement }));

const target = <const Operator extends string, const Entries extends v.ObjectEntries>(
  operator: Operator,
  entries: Entries,
) =>
  tagged(
    'target',
    object({
      operator: v.literal(operator),
      ...entries,
      due: optional(v.nullable(moment)),
      interim: optional(v.boolean()),
      accumulation: optional(accumulation),
      printed: optional(printed),
      revised: optional(revision),
      ...backing,
    }),
  );

const targetKinds = {
  targetEqual: target('equal', { value: finite }),
  targetAtLeast: target('at-least', { value: finite }),
  targetAtMost: target('at-most', { value: finite }),
  targetRange: target('range', { min: finite, max: finite }),
  targetKeepOrBetter: target('keep-or-better', { tolerance: optional(finite) }),
  targetTrend: target('trend', { towards: oneOf('up', 'down') }),
  targetText: target('text', { text }),
  targetDone: target('done', {}),
};
export const targets = noList(
  v.variant('operator', [
    targetKinds.targetEqual,
    targetKinds.targetAtLeast,
    targetKinds.targetAtMost,
    targetKinds.targetRange,
    targetKinds.targetKeepOrBetter,
    targetKinds.targetTrend,
    targetKinds.targetText,
    targetKinds.targetDone,
  ]),
);

const seriesBreak = object({
  at: moment,
  kind: oneOf('definition', 'method', 'survey', 'replaced', 'other'),
  comparable: v.nullable(v.boolean()),
  reason: text,
  ...backing,
});

const replacement = object({
  indicator: optional(refTo('indicators')),
  title: optional(text),
  reason: optional(text),
  ...backing,
});

const referenceValue = tagged(
  'valued',
  object({
    label: text,
    ...measurement,
    unit: v.nullable(text),
    reason: optional(text),
  }),
);

const direction = object({ value: oneOf('up', 'down', 'keep'), basis, reason: optional(text) });

const standing = object({
  kind: oneOf('main', 'reference'),
  label: optional(text),
  basis,
  reason: optional(text),
});

const indicator = object({
  id: idOf('indicators'),
  title: text,
  titleVariants: optional(list(text)),
  items: optional(list(refTo('items'))),
  number: optional(filled),
  definition: optional(text),
  unit: v.nullable(text),
  decimals: optional(count),
  outOf: optional(finite),
  kind: oneOf('count', 'ratio', 'money', 'area', 'index', 'yes-no', 'text', 'other'),
  direction: direction,
  accumulation: optional(accumulation),
  cumulativeSince: optional(moment),
  standing: optional(standing),
  baseline: optional(baseline),
  targets: optional(list(targets)),
  observations: optional(list(observation)),
  breaks: optional(list(seriesBreak)),
  replaces: optional(replacement),
  replacedBy: optional(replacement),
  referenceValues: optional(list(referenceValue)),
  ...backing,
});

/* ---- What was done ---- */

const figure = tagged(
  'valued',
  object({
    label: text,
    ...valueOrMissing,
    unit: v.nullable(text),
    printed: optional(printed),
    role: optional(oneOf('result', 'plan', 'target', 'change')),
    accumulation: optional(accumulation),
    approximate: optional(v.boolean()),
    gross: optional(v.boolean()),
    derived: optional(v.boolean()),
    caveat: optional(text),
  }),
);

const datedFact = object({ at: moment, label: optional(text) });

const outcome = object({
  id: idOf('outcomes'),
  label: text,
  basis,
  glyph: optional(oneOf('disc', 'ring', 'diamond', 'cross', 'dash', 'triangle', 'square')),
  attention: optional(v.boolean()),
  ...backing,
});

const report = object({
  id: idOf('reports'),
  period: moment,
  items: v.pipe(list(refTo('items')), v.minLength(1, 'empty-list')),
  text: optional(text),
  outcomes: optional(list(refTo('outcomes'))),
  figures: optional(list(figure)),
  dates: optional(list(datedFact)),
  reason: optional(text),
  notApplicable: optional(text),
  actors: optional(list(involvement)),
  overlaps: optional(list(refTo('reports'))),
  ...backing,
});

/* ---- Projects, money, evaluation ---- */

const entry = object({
  text,
  kind: optional(oneOf('fact', 'note')),
  figures: optional(list(figure)),
  dates: optional(list(datedFact)),
  outsideGrant: optional(v.boolean()),
  ...backing,
});

const money = object({
  source: oneOf('total', 'grant', 'own', 'state', 'prefecture', 'loan', 'fees', 'other'),
  label: optional(text),
  stage: oneOf('planned', 'budget', 'expected', 'settled', 'unstated'),
  amount: finite,
  unit: text,
  printed: optional(printed),
  share: optional(finite),
  ...backing,
});

const evaluation = tagged(
  'evaluation',
  object({
    scale: refTo('scales'),
    state: oneOf('final', 'draft', 'ambiguous', 'not-filled', 'not-graded-yet'),
    grade: optional(refTo('grades')),
    by: optional(refTo('actors')),
    on: optional(moment),
    comment: optional(text),
    printed: optional(printed),
    ...backing,
  }),
);

const notApplicable = object({ field: filled, printed: optional(printed), ...backing });

const project = object({
  id: idOf('projects'),
  parent: optional(refTo('projects')),
  items: optional(list(refTo('items'))),
  number: optional(filled),
  title: text,
  period: moment,
  summary: optional(list(entry)),
  summaryLabel: optional(text),
  finance: optional(list(money)),
  indicators: optional(list(refTo('indicators'))),
  results: optional(list(entry)),
  resultsLabel: optional(text),
  next: optional(list(entry)),
  nextLabel: optional(text),
  evaluations: optional(list(evaluation)),
  notApplicable: optional(list(notApplicable)),
  ...backing,
});

const grade = object({
  id: idOf('grades'),
  label: text,
  criterion: optional(text),
  tone: optional(oneOf('good', 'fair', 'attention', 'neutral')),
  ...backing,
});

const scale = object({
  id: idOf('scales'),
  title: text,
  by: optional(refTo('actors')),
  basis: optional(text),
  grades: v.pipe(list(grade), v.minLength(1, 'empty-list')),
  ...backing,
});

/* ---- Who does what ---- */

const alias = object({ name: text, note: optional(text) });

const actor = object({
  id: idOf('actors'),
  name: text,
  kind: optional(
    oneOf(
      'city',
      'department',
      'committee',
      'chamber',
      'association',
      'business',
      'farm',
      'school',
      'npo',
      'citizens',
      'government',
      'bank',
      'media',
      'other',
    ),
  ),
  aliases: optional(list(alias)),
  members: optional(list(refTo('actors'))),
  intermediary: optional(v.boolean()),
  ...backing,
});

const role = object({
  id: idOf('roles'),
  actors: v.pipe(list(refTo('actors')), v.minLength(1, 'empty-list')),
  label: optional(text),
  text,
  state: oneOf('committed', 'expected', 'unstated'),
  items: optional(list(refTo('items'))),
  supports: optional(list(refTo('actors'))),
  ...backing,
});

/* ---- Issues, links, neighbours, history, changes ---- */

const issueGroup = object({ id: idOf('issueGroups'), title: optional(text), ...backing });

const issue = object({
  id: idOf('issues'),
  title: text,
  group: optional(refTo('issueGroups')),
  summary: optional(text),
  ...backing,
});

const link = object({
  id: optional(idOf('links')),
  from: refTo(),
  to: refTo(),
  kind: oneOf('leads-to', 'covers', 'serves', 'related', 'depends-on'),
  weight: optional(oneOf('main', 'partial')),
  basis,
  confidence: optional(confidence),
  reason: optional(text),
  ...backing,
});

const relation = object({
  id: optional(idOf('relations')),
  kind: oneOf('upper', 'lower', 'related', 'supersedes', 'superseded-by', 'part-of'),
  title: text,
  plan: optional(idText),
  sharedIds: optional(v.boolean()),
  url: optional(url),
  period: optional(span),
  basis: optional(basis),
  note: optional(text),
  ...backing,
});

const event = object({
  id: optional(idOf('events')),
  kind: oneOf('adopted', 'revised', 'published', 'consultation', 'meeting', 'period', 'other'),
  title: text,
  at: optional(moment),
  span: optional(span),
  selfName: optional(text),
  summary: optional(text),
  url: optional(url),
  basis: optional(basis),
  ...backing,
});

const change = object({
  id: idOf('changes'),
  kind: oneOf('added', 'renamed', 'merged', 'split', 'moved', 'dropped', 'reorganised', 'kept'),
  title: text,
  reason: optional(v.nullable(text)),
  levelPrinted: optional(text),
  fromPlan: optional(idText),
  from: optional(list(idText)),
  to: optional(list(refTo('items'))),
  partly: optional(list(refTo('items'))),
  // Whether the document itself names the items of `from`, `to` and `partly`; the words are always its own.
  basis: optional(basis),
  confidence: optional(confidence),
  ...backing,
});

/* ---- Rules of verdicts ---- */

const verdictCode = oneOf('achieved', 'on-course', 'under-way', 'behind', 'missed', 'worse', 'not-judged');

export const QUANTITIES = [
  'percent-of-target',
  'better-than-target',
  'better-than-target-percent',
  'distance-from-target-percent',
  'better-than-baseline',
  'better-than-baseline-percent',
  'fraction-of-way',
  'linear-expectation',
  'percent-of-expectation',
  'elapsed-share',
] as const;

/** What is either so or not: compared with yes and no, not with numbers. */
export const STATES = ['target-met', 'due-passed', 'due-stated', 'baseline-stated', 'provisional'] as const;

const quantity = oneOf(...QUANTITIES, ...STATES);

const condition = object({
  quantity,
  is: oneOf('<', '<=', '=', '>=', '>', 'yes', 'no'),
  than: optional(v.union([finite, oneOf(...QUANTITIES)])),
});

const verdict = object({
  code: idText,
  label: text,
  meaning: optional(text),
  like: verdictCode,
});

const rule = object({ all: list(condition), verdict: idText, note: optional(text) });

const statusScheme = object({
  title: text,
  by: optional(text),
  url: optional(url),
  verdicts: v.pipe(list(verdict), v.minLength(1, 'empty-list')),
  rules: optional(list(rule)),
  notJudged: optional(idText),
  provisional: optional(oneOf('judge', 'withhold')),
  lessIsBetter: optional(oneOf('target-over-value', 'mirrored')),
  ...backing,
});

const assignment = object({
  id: optional(idOf('assignments')),
  of: refTo('indicators', 'items', 'projects'),
  period: optional(moment),
  verdict: idText,
  by: text,
  on: optional(moment),
  reason: optional(text),
  ...backing,
});

/* ---- The plan ---- */

const planStatus = object({
  state: oneOf('outline', 'draft', 'consultation', 'adopted', 'in-force', 'superseded', 'unstated'),
  printed: optional(filled),
  basis: optional(basis),
  note: optional(text),
});

const licence = object({ name: text, url: optional(url) });

const discardedText = object({ text: filled, reason: text, ...backing });

const erratum = object({
  where: optional(filled),
  printed: filled,
  reading: optional(text),
  note: optional(text),
  ...backing,
});

export const planSchema = object({
  $schema: optional(printed),
  schemaVersion: v.literal(SCHEMA_VERSION),
  id: idText,
  title: text,
  shortTitle: optional(text),
  subtitle: optional(text),
  edition: optional(text),
  publisher,
  lang: language,
  fiscalYearStartMonth: optional(month),
  period: optional(span),
  status: planStatus,
  published: optional(moment),
  asOf: optional(moment),
  licence: optional(licence),
  textPolicy: optional(text),
  documents: optional(list(document)),
  surveys: optional(list(survey)),
  statements: optional(list(statement)),
  levels: optional(list(level)),
  marks: optional(list(mark)),
  items: optional(list(item)),
  indicators: optional(list(indicator)),
  outcomes: optional(list(outcome)),
  reports: optional(list(report)),
  projects: optional(list(project)),
  scales: optional(list(scale)),
  actors: optional(list(actor)),
  roles: optional(list(role)),
  issueGroups: optional(list(issueGroup)),
  issues: optional(list(issue)),
  links: optional(list(link)),
  relations: optional(list(relation)),
  events: optional(list(event)),
  changes: optional(list(change)),
  statusScheme: optional(statusScheme),
  assignments: optional(list(assignment)),
  discarded: optional(list(discardedText)),
  errata: optional(list(erratum)),
  ...backing,
});

/**
 * Every object of the schema by name, for the published JSON Schema and its descriptions. A function, so that a
 * bundler leaves it out of the browser doors.
 */
export const records = () => ({
  plan: planSchema,
  publisher,
  contact,
  planStatus,
  licence,
  document,
  draftMark,
  survey,
  statement,
  inferredTitle,
  level,
  mark,
  item,
  alsoUnder,
  continuation,
  involvement,
  placement,
  indicator,
  direction,
  standing,
  baseline,
  observation,
  missing,
  provisional,
  revision,
  ...targetKinds,
  seriesBreak,
  replacement,
  referenceValue,
  outcome,
  report,
  figure,
  datedFact,
  project,
  entry,
  money,
  evaluation,
  notApplicable,
  scale,
  grade,
  actor,
  alias,
  role,
  issueGroup,
  issue,
  link,
  relation,
  event,
  change,
  statusScheme,
  verdict,
  rule,
  condition,
  assignment,
  discardedText,
  erratum,
  ...baseRecords,
});

/** A whole plan file: one edition of one plan. Lists are flat and joined by ids. */
export type Plan = v.InferOutput<typeof planSchema>;

/** A level of the hierarchy, as 施策; `label` is `null` where the document prints no name for it. */
export type Level = v.InferOutput<typeof level>;

/** What the hierarchy is made of: a policy, a programme, an activity. `parent` is the id of the item above. */
export type Item = v.InferOutput<typeof item>;

/** Words above or beside the hierarchy: vision, purpose, pillar, direction. */
export type Statement = v.InferOutput<typeof statement>;

/** A mark that the city sets on items, as 新規 or 重点. */
export type Mark = v.InferOutput<typeof mark>;

/** An actor and its part in an item. */
export type Involvement = v.InferOutput<typeof involvement>;

/** What is measured: baseline, targets, observations, and how they count. */
export type Indicator = v.InferOutput<typeof indicator>;

/** Where an indicator started: a value, or why there is none. */
export type Baseline = v.InferOutput<typeof baseline>;

/** A measured value of an indicator, or why there is none. */
export type Observation = v.InferOutput<typeof observation>;

/** What an indicator is to reach: a number, a range, keeping the baseline, or words. */
export type Target = v.InferOutput<typeof targets>;

/** A change of definition or survey, after which values may not compare with those before. */
export type SeriesBreak = v.InferOutput<typeof seriesBreak>;

/** How a value counts: at a point in time, in one year, or since the start. */
export type Accumulation = v.InferOutput<typeof accumulation>;

/** Why there is no value. Never replaced by 0. */
export type Missing = v.InferOutput<typeof missing>;

/** The reason alone; each has its words in every language. */
export type MissingReason = v.InferOutput<typeof missingReason>;

/** A number in a report or project: 参加者42人. */
export type Figure = v.InferOutput<typeof figure>;

/** A class into which the results of reports fall, as 実施 or 未実施. */
export type Outcome = v.InferOutput<typeof outcome>;

/** What was done in one year, for one item or several. */
export type Report = v.InferOutput<typeof report>;

/** A budgeted project, with its money by year. */
export type Project = v.InferOutput<typeof project>;

/** A line of text in a report or project, with its figures. */
export type Entry = v.InferOutput<typeof entry>;

/** Somebody named in the plan: a department, an association, the citizens. */
export type Actor = v.InferOutput<typeof actor>;

/** What actors commit themselves to, or are expected to do. */
export type Role = v.InferOutput<typeof role>;

/** An issue (課題) that the plan names. */
export type Issue = v.InferOutput<typeof issue>;

/** A reference from one record to another that the hierarchy does not hold. */
export type Link = v.InferOutput<typeof link>;

/** Another plan or law beside this one: above it, before it, related to it. */
export type Relation = v.InferOutput<typeof relation>;

/** Something that happened to the plan: a consultation, a decision, a publication. */
export type PlanEvent = v.InferOutput<typeof event>;

/** What the city itself says has changed since the older plan. */
export type Change = v.InferOutput<typeof change>;

/** A document that the plan was read from, or that readers are sent to. */
export type Document = v.InferOutput<typeof document>;

/** A survey that values of indicators come from. */
export type Survey = v.InferOutput<typeof survey>;

/** Grades by which somebody evaluates. */
export type Scale = v.InferOutput<typeof scale>;

/** A city's own verdicts, and the rules by which they are found. */
export type StatusScheme = v.InferOutput<typeof statusScheme>;

/** One condition of a rule: percent-of-target >= 90, due-passed yes. */
export type Condition = v.InferOutput<typeof condition>;

/** A verdict that somebody gave, in the codes of the scheme or in those of the standard. */
export type Assignment = v.InferOutput<typeof assignment>;

/** A grade that the city or a committee gave. */
export type Evaluation = v.InferOutput<typeof evaluation>;
