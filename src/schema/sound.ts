import { FORM } from './form.js';
import type { Indicator, Plan } from './plan.js';
import { ADDRESS, FILLED, ID, LANGUAGE, MUNICIPALITY } from './texts.js';
import { daysOf, isWhen, type When } from './when.js';

/** Longest text that is looked through here; a longer one is left to the full check and its limits. */
const LONGEST = 4_000_000;

/** Longest single text; a longer one is a fault that the full check tells. */
const LONGEST_TEXT = 10_000;

/** Half a surrogate pair or U+FFFD, as itself or escaped: perhaps garbled, which the full check tells. */
const PERHAPS_GARBLED = /\uFFFD|\\u(?:fffd|d[89a-f])|[\uD800-\uDFFF]/iu;

/**
 * Reads a plan file in which the full check (`checkPlanText`) finds nothing at all, not even a warning, so that a page
 * with a sound file need not load that check.
 *
 * @returns `undefined` where there may be anything to find. Some sound files are among these, as those with
 * evaluations, parts of projects or a scheme of verdicts: they are rare, and their rules are long.
 */
export function soundPlan(text: string): Plan | undefined {
  if (text.length > LONGEST || PERHAPS_GARBLED.test(text)) return undefined;
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isSound(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

type Raw = Readonly<Record<string, unknown>>;

interface RecordForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly isTitled: boolean;
  readonly isValued: boolean;
}

let forms: ReadonlyMap<string, RecordForm> | undefined;

/**
 * A line for each record: its name, `~` where it carries provenance, doubts and notes, `%` with its tag, then its fields as
 * `key:type`. A type is a letter, `a|b` for one of these words, `=word`, `#list` for an own id, `@list,list` for
 * that of another record, `.name` for a record; at its end `*` for a list, `+` for one that is not empty, `!`
 * where null may stand, `-` where it may be absent. A field that is left out here is left to the full check.
 */
const readForms = () =>
  new Map(
    FORM.split('\n').map((line): [string, RecordForm] => {
      const [head = '', ...fields] = line.split(' ');
      const [, name = '', carries, tag] = /^(\w+)(~?)(.*)$/.exec(head) ?? [];
      const backing = carries ? ['provenance:.provenance*-', 'doubts:.doubt*-', 'notes:.note*-'] : [];
      return [
        name,
        {
          fields: new Map(
            [...fields, ...backing].map((field) => field.split(/:(.*)/s, 2) as [string, string]),
          ),
          isTitled: tag === '%titled',
          isValued: tag === '%valued',
        },
      ];
    }),
  );

function isSound(data: unknown): data is Plan {
  const ids = new Map<string, string>();
  const references: [id: string, kinds: string][] = [];
  const known = (forms ??= readForms());

  const fits = (value: unknown, type: string): boolean => {
    const end = type.at(-1);
    const rest = type.slice(0, -1);
    if (end === '-') return value === undefined || fits(value, rest);
    if (end === '!') return value === null || fits(value, rest);
    if (end === '*' || end === '+')
      return (
        Array.isArray(value) && (end === '*' || value.length > 0) && value.every((one) => fits(one, rest))
      );
    if (type.startsWith('.')) return fitsRecord(value, type.slice(1));
    if (typeof value !== 'string') return fitsOther(value, type);
    if (value.length > LONGEST_TEXT) return false;
    if (type.startsWith('=')) return type === `=${value}`;
    if (type.includes('|')) return type.split('|').includes(value);
    if (type.startsWith('@')) return ID.test(value) && references.push([value, type.slice(1)]) > 0;
    if (type.startsWith('#'))
      return ID.test(value) && !ids.has(value) && ids.set(value, type.slice(1)).size > 0;
    switch (type) {
      case 's':
        return true;
      case 'f':
      case 't':
      case 'v':
        return FILLED.test(value);
      case 'm':
      case 'w':
        return isWhen(value);
      default:
        return { d: MUNICIPALITY, i: ID, l: LANGUAGE, u: ADDRESS }[type]?.test(value) ?? false;
    }
  };

  const fitsOther = (value: unknown, type: string): boolean => {
    switch (type) {
      case 'b':
        return typeof value === 'boolean';
      case 'n':
        return Number.isFinite(value);
      case 'v':
        return typeof value === 'boolean' || Number.isFinite(value);
      case 'c':
        return Number.isInteger(value) && Number(value) >= 0;
      case 'o':
        return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12;
      case 'm':
        return fitsRecord(value, 'printedMoment');
      case 't': {
        const words = isRecord(value) ? Object.entries(value) : [];
        return (
          words.length > 0 && words.every(([language, word]) => LANGUAGE.test(language) && fits(word, 'f'))
        );
      }
      default:
        return false;
    }
  };

  const fitsRecord = (value: unknown, name: string): boolean => {
    if (!isRecord(value)) return false;
    const form = known.get(name === 'targets' ? (TARGETS[String(value['operator'])] ?? '') : name);
    if (!form || !Object.keys(value).every((key) => form.fields.has(key))) return false;
    for (const [key, type] of form.fields) if (!fits(value[key], type)) return false;
    // In these two, what is absent matters as much as what is there.
    if (form.isValued && (value['value'] === undefined) === (value['missing'] === undefined)) return false;
    return !form.isTitled || value['title'] !== null || (value['titleState'] ?? 'stated') !== 'stated';
  };

  return (
    fits(data, '.plan') &&
    references.every(([id, kinds]) => {
      const kind = ids.get(id);
      return kind !== undefined && (kinds === '' || kinds.split(',').includes(kind));
    }) &&
    isPlain(data as Plan)
  );
}

const TARGETS: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  equal: 'targetEqual',
  'at-least': 'targetAtLeast',
  'at-most': 'targetAtMost',
  range: 'targetRange',
  'keep-or-better': 'targetKeepOrBetter',
  trend: 'targetTrend',
  text: 'targetText',
  done: 'targetDone',
});

/** Whether the rules beyond the form that matter to most plans are kept, and no others are needed. */
function isPlain(plan: Plan): boolean {
  const { items = [], indicators = [], projects = [], links = [], levels = [] } = plan;
  const depths = new Map(levels.map(({ id }, depth) => [id, depth]));
  /** Depth of each item so far: a parent that comes first cannot close a circle. */
  const above = new Map<string, number>();
  const stands = items.every(({ id, parent, level }) => {
    const depth = depths.get(level) ?? -1;
    above.set(id, depth);
    return parent === undefined || (parent !== id && depth > (above.get(parent) ?? Infinity));
  });
  return (
    stands &&
    items.length + indicators.length + projects.length > 0 &&
    projects.every(({ parent }) => parent === undefined) &&
    links.every(({ from, to }) => from !== to) &&
    spansOf(plan).every((span) => isInOrder(span?.from, span?.to, plan.fiscalYearStartMonth)) &&
    indicators.every((one) => isPlainIndicator(one, plan.fiscalYearStartMonth))
  );
}

const spansOf = ({ period, relations = [], events = [] }: Plan) => [
  period,
  ...relations.map((one) => one.period),
  ...events.map(({ span }) => span),
];

type Time = NonNullable<Plan['period']>['from'];

const whenIn = (moment: Time): When | undefined =>
  (typeof moment === 'string' ? moment : moment?.at) ?? undefined;

function isInOrder(from: Time, to: Time, startMonth?: number): boolean {
  const [first, last] = [whenIn(from), whenIn(to)];
  return (
    first === undefined ||
    last === undefined ||
    daysOf(first, startMonth).first <= daysOf(last, startMonth).last
  );
}

function isPlainIndicator(indicator: Indicator, startMonth?: number): boolean {
  const { kind, baseline, targets = [], observations = [] } = indicator;
  const form = kind === 'yes-no' ? 'boolean' : kind === 'text' ? 'string' : 'number';
  const keys = observations.map(({ period, observed, accumulation, survey }) =>
    JSON.stringify([whenIn(period), whenIn(observed), accumulation, survey]),
  );
  return (
    [baseline, ...observations].every((one) => one?.value === undefined || typeof one.value === form) &&
    new Set(keys).size === keys.length &&
    targets.every(
      (target) =>
        (target.operator !== 'keep-or-better' || baseline !== undefined) &&
        (target.operator !== 'range' || target.min <= target.max) &&
        isInOrder(whenIn(baseline?.observed) ?? baseline?.period, target.due, startMonth),
    )
  );
}

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
