import type { RecordKind, Tag } from './base.js';
import type { Finding, ProblemCode } from './findings.js';
import { planSchema } from './plan.js';
import { walk } from './walk.js';
import { daysOf, isWhen } from './when.js';

type Raw = Readonly<Record<string, unknown>>;

/**
 * The rules that a schema cannot say: ids, references, cycles, order in time, sums. They read the data as it
 * came, so that every problem is found even where the form is wrong elsewhere.
 */
export function rules(data: unknown): Finding[] {
  const findings: Finding[] = [];
  const report = (code: ProblemCode, pointer: string, params: Finding['params'] = {}) =>
    findings.push({ code, pointer, params });
  const plan = isRecord(data) ? data : {};
  const startMonth = monthOf(plan['fiscalYearStartMonth']);

  const defined = new Map<string, { kind: RecordKind; pointer: string; record: object }>();
  const references: { pointer: string; id: string; kinds: readonly RecordKind[] }[] = [];
  walk(planSchema, data, {
    unknownKey: (pointer, key, known) =>
      report('unknown-key', pointer, { key, meant: nearest(key, known) ?? '' }),
    definition: (pointer, id, kind, record) => {
      const first = defined.get(id);
      if (first) report('duplicate-id', pointer, { id, first: first.pointer });
      else defined.set(id, { kind, pointer, record });
    },
    reference: (pointer, id, kinds) => references.push({ pointer, id, kinds }),
    tagged: (pointer, tag, record) => {
      byTag[tag](pointer, record, report, startMonth);
    },
  });

  for (const { pointer, id, kinds } of references) {
    const found = defined.get(id);
    if (!found) report('dangling-reference', pointer, { id, kinds: kinds.join(', ') });
    else if (kinds.length > 0 && !kinds.includes(found.kind))
      report('reference-of-wrong-kind', pointer, { id, kind: found.kind, kinds: kinds.join(', ') });
  }
  checkCycles(plan, 'items', report);
  checkCycles(plan, 'projects', report);
  checkLevelOrder(plan, report);
  checkIndicators(plan, report, startMonth);
  checkSums(plan, report);
  checkGrades(plan, report);
  checkVerdictCodes(plan, report);
  records(plan, 'links').forEach(([link, pointer]) => {
    if (link['from'] !== undefined && link['from'] === link['to'])
      report('link-to-itself', pointer, { id: String(link['from']) });
  });
  if (isRecord(data) && ['items', 'indicators', 'projects'].every((key) => records(plan, key).length === 0))
    report('nothing-to-show', '');
  return findings;
}

type Report = (code: ProblemCode, pointer: string, params?: Finding['params']) => void;

const byTag: Readonly<
  Record<Tag, (pointer: string, record: Raw, report: Report, startMonth: number) => void>
> = {
  span(pointer, record, report, startMonth) {
    const from = whenOfRaw(record['from']);
    const to = whenOfRaw(record['to']);
    if (from && to && daysOf(from, startMonth).first > daysOf(to, startMonth).last)
      report('period-reversed', pointer, { from, to });
  },
  titled(pointer, record, report) {
    const state = record['titleState'];
    if (record['title'] === null && (state === undefined || state === 'stated'))
      report('title-without-state', `${pointer}/title`);
  },
  valued(pointer, record, report) {
    const both = record['value'] !== undefined && record['missing'] !== undefined;
    const neither = record['value'] === undefined && record['missing'] === undefined;
    if (both || neither) report('value-and-missing', pointer, { how: both ? 'both' : 'neither' });
  },
  target(pointer, record, report) {
    const { min, max } = record as { min?: unknown; max?: unknown };
    if (record['operator'] === 'range' && typeof min === 'number' && typeof max === 'number' && min > max)
      report('range-reversed', pointer, { min, max });
  },
  evaluation(pointer, record, report) {
    if (['final', 'draft'].includes(String(record['state'])) && record['grade'] === undefined)
      report('grade-missing', pointer, { state: String(record['state']) });
  },
};

/** Follows each record to its ancestors; a cycle is told once, at its first record in the file. */
function checkCycles(plan: Raw, kind: 'items' | 'projects', report: Report): void {
  const parents = new Map<string, string>();
  for (const [record] of records(plan, kind))
    if (typeof record['id'] === 'string' && typeof record['parent'] === 'string')
      parents.set(record['id'], record['parent']);
  const settled = new Set<string>();
  for (const [record, pointer] of records(plan, kind)) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    let id = typeof record['id'] === 'string' ? record['id'] : undefined;
    while (id !== undefined && !settled.has(id) && !onTrail.has(id)) {
      trail.push(id);
      onTrail.add(id);
      id = parents.get(id);
    }
    if (id !== undefined && onTrail.has(id))
      report('parent-cycle', `${pointer}/parent`, {
        ids: [...trail.slice(trail.indexOf(id)), id].join(' > '),
      });
    for (const one of trail) settled.add(one);
  }
}

/** A child should stand on a deeper level than its parent: levels are listed from the top down. */
function checkLevelOrder(plan: Raw, report: Report): void {
  const depth = new Map(records(plan, 'levels').map(([level], index) => [level['id'], index]));
  const levelOf = new Map(records(plan, 'items').map(([item]) => [item['id'], item['level']]));
  for (const [item, pointer] of records(plan, 'items')) {
    const own = depth.get(item['level']);
    const above = depth.get(levelOf.get(item['parent']));
    if (item['parent'] !== undefined && own !== undefined && above !== undefined && own <= above)
      report('level-order', `${pointer}/level`, { id: String(item['id']), parent: String(item['parent']) });
  }
}

function checkIndicators(plan: Raw, report: Report, startMonth: number): void {
  for (const [indicator, pointer] of records(plan, 'indicators')) {
    const baseline = isRecord(indicator['baseline']) ? indicator['baseline'] : undefined;
    const base = baseline && (whenOfRaw(baseline['observed']) ?? whenOfRaw(baseline['period']));
    for (const [target, place] of records(indicator, 'targets', pointer)) {
      if (target['operator'] === 'keep-or-better' && !baseline)
        report('keep-without-baseline', place, { id: String(indicator['id']) });
      const due = whenOfRaw(target['due']);
      if (base && due && daysOf(due, startMonth).last < daysOf(base, startMonth).first)
        report('due-before-baseline', `${place}/due`, { due, baseline: base });
    }
    const seen = new Map<string, string>();
    for (const [observation, place] of records(indicator, 'observations', pointer)) {
      checkKind(indicator, observation, place, report);
      const period = whenOfRaw(observation['period']);
      if (period === undefined) continue;
      const key = [
        period,
        whenOfRaw(observation['observed']),
        observation['accumulation'],
        observation['survey'],
      ].join(' ');
      const first = seen.get(key);
      if (first) report('duplicate-observation', place, { id: String(indicator['id']), first });
      else seen.set(key, place);
    }
    if (baseline) checkKind(indicator, baseline, `${pointer}/baseline`, report);
  }
}

/** A number stands under a kind that is counted, true or false under yes-no, words under text. */
function checkKind(indicator: Raw, measurement: Raw, place: string, report: Report): void {
  const { value } = measurement;
  if (value === undefined) return;
  const expected = { 'yes-no': 'boolean', text: 'string' }[String(indicator['kind'])] ?? 'number';
  if (typeof value !== expected)
    report('value-of-wrong-kind', `${place}/value`, { kind: String(indicator['kind']), expected });
}

/** Where every part of a project names its money, the parts add up to the whole. */
function checkSums(plan: Raw, report: Report): void {
  const projects = records(plan, 'projects');
  for (const [whole, pointer] of projects) {
    const parts = projects.flatMap(([part]) => (part['parent'] === whole['id'] ? [part] : []));
    if (parts.length === 0 || whole['id'] === undefined) continue;
    for (const [money, place] of records(whole, 'finance', pointer)) {
      const same = parts.map((part) =>
        records(part, 'finance').find(
          ([m]) =>
            m['source'] === money['source'] && m['stage'] === money['stage'] && m['unit'] === money['unit'],
        ),
      );
      const amounts = same.map((one) => one?.[0]['amount']).filter((amount) => typeof amount === 'number');
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      if (amounts.length === parts.length && sum !== money['amount'])
        report('parts-do-not-add-up', place, { sum, amount: Number(money['amount']) });
    }
  }
}

function checkGrades(plan: Raw, report: Report): void {
  const scaleOf = new Map(
    records(plan, 'scales').flatMap(([scale]) =>
      records(scale, 'grades').map(([grade]) => [grade['id'], scale['id']] as const),
    ),
  );
  for (const [project, pointer] of records(plan, 'projects'))
    for (const [evaluation, place] of records(project, 'evaluations', pointer)) {
      const scale = scaleOf.get(evaluation['grade']);
      if (scale !== undefined && scale !== evaluation['scale'])
        report('grade-of-other-scale', `${place}/grade`, {
          grade: String(evaluation['grade']),
          scale: String(evaluation['scale']),
        });
    }
}

function checkVerdictCodes(plan: Raw, report: Report): void {
  const scheme = isRecord(plan['statusScheme']) ? plan['statusScheme'] : undefined;
  const codes = new Set(scheme ? records(scheme, 'verdicts').map(([verdict]) => verdict['code']) : STANDARD);
  const uses = [
    ...(scheme ? records(scheme, 'rules', '/statusScheme') : []),
    ...records(plan, 'assignments'),
  ];
  for (const [use, place] of uses)
    if (typeof use['verdict'] === 'string' && !codes.has(use['verdict']))
      report('unknown-verdict', `${place}/verdict`, { value: use['verdict'], known: [...codes].join(', ') });
}

const STANDARD = ['achieved', 'on-course', 'under-way', 'behind', 'missed', 'worse', 'not-judged'];

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list beside their pointers; what is no object is left to the schema. */
const records = (owner: Raw, key: string, pointer = ''): [Raw, string][] => {
  const value = owner[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, index): [Raw, string][] =>
    isRecord(one) ? [[one, `${pointer}/${key}/${String(index)}`]] : [],
  );
};

const whenOfRaw = (value: unknown): string | undefined => {
  const at = isRecord(value) ? value['at'] : value;
  return typeof at === 'string' && isWhen(at) ? at : undefined;
};

const monthOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12 ? value : 4;

/** The known key that a misspelt one most likely meant: the same letters but for case, hyphens and a plural s. */
const nearest = (key: string, known: readonly string[]): string | undefined =>
  known.find((one) => plain(one) === plain(key));

const plain = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '').replace(/s$/, '');
