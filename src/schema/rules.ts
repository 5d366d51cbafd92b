import type { RecordKind, Tag } from './base.js';
import { shown, type Finding, type ProblemCode } from './findings.js';
import { planSchema, QUANTITIES, STATES } from './plan.js';
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
      report('unknown-key', pointer, { key: shown(key), known: known.join(' ') }),
    definition: (pointer, id, kind, record) => {
      const first = defined.get(id);
      if (first) report('duplicate-id', pointer, { id: shown(id), first: first.pointer });
      else defined.set(id, { kind, pointer, record });
    },
    reference: (pointer, id, kinds) => references.push({ pointer, id, kinds }),
    tagged: (pointer, tag, record) => {
      byTag[tag](pointer, record, report, startMonth);
    },
  });

  for (const { pointer, id, kinds } of references) {
    const found = defined.get(id);
    if (!found) report('dangling-reference', pointer, { id: shown(id), kinds: kinds.join(', ') });
    else if (kinds.length > 0 && !kinds.includes(found.kind))
      report('reference-of-wrong-kind', pointer, {
        id: shown(id),
        kind: found.kind,
        kinds: kinds.join(', '),
      });
  }
  checkCycles(plan, 'items', report);
  checkCycles(plan, 'projects', report);
  checkLevelOrder(plan, report);
  checkIndicators(plan, report, startMonth);
  checkSums(plan, report);
  checkGrades(plan, report);
  checkVerdicts(plan, report);
  records(plan, 'links').forEach(([link, pointer]) => {
    if (link['from'] !== undefined && link['from'] === link['to'])
      report('link-to-itself', pointer, { id: shown(link['from']) });
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
    // null is not a value: the form says what to do about it.
    const both = isGiven(record['value']) && isGiven(record['missing']);
    const neither = !isGiven(record['value']) && !isGiven(record['missing']);
    if (both || neither) report('value-and-missing', pointer, { how: both ? 'both' : 'neither' });
  },
  target(pointer, record, report) {
    const { min, max } = record as { min?: unknown; max?: unknown };
    if (record['operator'] === 'range' && typeof min === 'number' && typeof max === 'number' && min > max)
      report('range-reversed', pointer, { min, max });
  },
  evaluation(pointer, record, report) {
    const { state } = record;
    if ((state === 'final' || state === 'draft') && !isGiven(record['grade']))
      report('grade-missing', pointer, { state });
  },
};

/** Follows each record to its ancestors; a cycle is told once, at the first of its records that was met. */
function checkCycles(plan: Raw, kind: 'items' | 'projects', report: Report): void {
  const parents = new Map<unknown, unknown>();
  const places = new Map<unknown, string>();
  for (const [{ id, parent }, pointer] of records(plan, kind)) {
    if (typeof id !== 'string' || places.has(id)) continue;
    places.set(id, pointer);
    if (typeof parent === 'string') parents.set(id, parent);
  }
  const settled = new Set<unknown>();
  for (const start of places.keys()) {
    const trail = new Set<unknown>();
    let id: unknown = start;
    while (id !== undefined && !settled.has(id) && !trail.has(id)) {
      trail.add(id);
      id = parents.get(id);
    }
    if (trail.has(id)) {
      const cycle = [...trail, id].slice([...trail].indexOf(id));
      const named = cycle.length > 9 ? [...cycle.slice(0, 7), '...', id] : cycle;
      report('parent-cycle', `${places.get(id) ?? ''}/parent`, { ids: named.map(shown).join(' > ') });
    }
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
    if (isGiven(item['parent']) && own !== undefined && above !== undefined && own <= above)
      report('level-order', `${pointer}/level`, { parent: shown(item['parent']) });
  }
}

function checkIndicators(plan: Raw, report: Report, startMonth: number): void {
  for (const [indicator, pointer] of records(plan, 'indicators')) {
    const baseline = isRecord(indicator['baseline']) ? indicator['baseline'] : undefined;
    const base = baseline && (whenOfRaw(baseline['observed']) ?? whenOfRaw(baseline['period']));
    for (const [target, place] of records(indicator, 'targets', pointer)) {
      if (target['operator'] === 'keep-or-better' && !baseline) report('keep-without-baseline', place);
      const due = whenOfRaw(target['due']);
      if (base && due && daysOf(due, startMonth).last < daysOf(base, startMonth).first)
        report('due-before-baseline', `${place}/due`, { due, baseline: base });
    }
    const seen = new Map<string, string>();
    for (const [observation, place] of records(indicator, 'observations', pointer)) {
      checkKind(indicator, observation, place, report);
      const period = whenOfRaw(observation['period']);
      if (period === undefined) continue;
      const { accumulation, survey } = observation;
      const key = JSON.stringify([period, whenOfRaw(observation['observed']), accumulation, survey]);
      const first = seen.get(key);
      if (first) report('duplicate-observation', place, { first });
      else seen.set(key, place);
    }
    if (baseline) checkKind(indicator, baseline, `${pointer}/baseline`, report);
  }
}

/** A number stands under a kind that is counted, true or false under yes-no, words under text. */
function checkKind({ kind }: Raw, { value }: Raw, place: string, report: Report): void {
  if (typeof kind !== 'string' || !['number', 'boolean', 'string'].includes(typeof value)) return;
  const expected = kind === 'yes-no' ? 'boolean' : kind === 'text' ? 'string' : 'number';
  if (typeof value !== expected)
    report('value-of-wrong-kind', `${place}/value`, { kind: shown(kind), expected, value: shown(value) });
}

/** Where every part of a project names its money, the parts add up to the whole. */
function checkSums(plan: Raw, report: Report): void {
  const projects = records(plan, 'projects');
  const partsOf = new Map<unknown, Raw[]>();
  for (const [part] of projects) {
    const siblings = partsOf.get(part['parent']);
    if (siblings) siblings.push(part);
    else if (isGiven(part['parent'])) partsOf.set(part['parent'], [part]);
  }
  for (const [whole, pointer] of projects) {
    const parts = partsOf.get(whole['id']) ?? [];
    if (parts.length === 0) continue;
    for (const [money, place] of records(whole, 'finance', pointer)) {
      const amounts = parts.map((part) => amountLike(money, part)).filter((amount) => amount !== undefined);
      let total = 0;
      for (const amount of amounts) total += amount;
      // Twelve digits: sums of decimals must not differ by the noise of binary fractions.
      const sum = Number(total.toPrecision(12));
      const { amount } = money;
      if (amounts.length === parts.length && typeof amount === 'number' && sum !== amount)
        report('parts-do-not-add-up', `${place}/amount`, { sum, amount });
    }
  }
}

const amountLike = (money: Raw, part: Raw): number | undefined => {
  const same = records(part, 'finance').find(([one]) =>
    ['source', 'stage', 'unit'].every((key) => one[key] === money[key]),
  );
  return typeof same?.[0]['amount'] === 'number' ? same[0]['amount'] : undefined;
};

function checkGrades(plan: Raw, report: Report): void {
  const scaleOf = new Map(
    records(plan, 'scales').flatMap(([scale]) =>
      records(scale, 'grades').map(([grade]) => [grade['id'], scale['id']] as const),
    ),
  );
  for (const [project, pointer] of records(plan, 'projects'))
    for (const [evaluation, place] of records(project, 'evaluations', pointer)) {
      // A grade without an id is no grade that an evaluation without one could mean.
      const scale = isGiven(evaluation['grade']) ? scaleOf.get(evaluation['grade']) : undefined;
      if (scale !== undefined && scale !== evaluation['scale'])
        report('grade-of-other-scale', `${place}/grade`, {
          grade: shown(evaluation['grade']),
          scale: shown(evaluation['scale']),
        });
    }
}

function checkVerdicts(plan: Raw, report: Report): void {
  const scheme = isRecord(plan['statusScheme']) ? plan['statusScheme'] : undefined;
  const codes = new Map<unknown, string>(scheme ? [] : STANDARD.map((code) => [code, '']));
  for (const [{ code }, place] of scheme ? records(scheme, 'verdicts', '/statusScheme') : []) {
    const first = codes.get(code);
    if (first !== undefined && typeof code === 'string')
      report('duplicate-verdict', `${place}/code`, { code: shown(code), first });
    else codes.set(code, place);
  }
  const rules = scheme ? records(scheme, 'rules', '/statusScheme') : [];
  const check = (code: unknown, place: string) => {
    if (typeof code !== 'string' || codes.has(code)) return;
    const known = [...codes.keys()].filter((one) => typeof one === 'string').join(', ');
    report('unknown-verdict', place, { value: shown(code), known });
  };
  for (const [{ verdict }, place] of [...rules, ...records(plan, 'assignments')])
    check(verdict, `${place}/verdict`);
  check(scheme?.['notJudged'], '/statusScheme/notJudged');
  for (const [rule, place] of rules)
    for (const [condition, at] of records(rule, 'all', place)) checkCondition(condition, at, report);
  checkReach(rules, report);
}

/** Numbers are compared with something; what is so or not is asked with yes or no, and with nothing else. */
function checkCondition({ quantity, is, than }: Raw, place: string, report: Report): void {
  const isState = STATES.some((state) => state === quantity);
  if (!isState && !QUANTITIES.some((one) => one === quantity)) return;
  const how = typeof is === 'string' && isState !== (is === 'yes' || is === 'no') ? 'is' : 'than';
  if (how === 'is' || isGiven(than) === isState)
    report('condition-incomplete', `${place}/${how}`, {
      quantity: shown(quantity),
      how: isState ? 'state' : 'number',
    });
}

/** A rule is never reached when an earlier one takes all that it could take. */
function checkReach(rules: readonly (readonly [Raw, string])[], report: Report): void {
  const earlier: { readonly all: ReadonlySet<string>; readonly place: string }[] = [];
  for (const [rule, place] of rules) {
    if (!Array.isArray(rule['all'])) continue;
    const all = new Set(
      records(rule, 'all').map(([{ quantity, is, than }]) => JSON.stringify([quantity, is, than])),
    );
    const taker = earlier.find((one) => [...one.all].every((condition) => all.has(condition)));
    if (taker) report('rule-never-reached', place, { first: taker.place });
    else earlier.push({ all, place });
  }
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

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
