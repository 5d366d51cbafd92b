import type { Indicator, Plan, Target } from '../schema/index.js';
import type { ItemPair } from './diff-links.js';
import { titleKey } from './diff-titles.js';
import { textIn } from './text.js';

/** What may differ between two records of one indicator. Observations grow every year and are no change of the plan. */
export type IndicatorField = 'title' | 'unit' | 'definition' | 'direction' | 'baseline' | 'targets' | 'items';

/** Two records of one indicator, or one without the other. Ids are those of the indicators. */
export interface IndicatorChange {
  readonly from?: string;
  readonly to?: string;
  /** `replaced`: the newer plan says that its indicator takes the place of the older one; their values do not compare. */
  readonly kind: 'kept' | 'changed' | 'replaced' | 'alone';
  readonly basis?: 'stated' | 'id' | 'equal-title';
  readonly fields: readonly IndicatorField[];
}

/** Matches indicators by declared ids, by a stated replacement, and by equal titles that stand only once; never by likeness. */
export function indicatorChangesBetween(
  older: Plan,
  newer: Plan,
  correspondences: readonly ItemPair[],
): IndicatorChange[] {
  const left = new Set(older.indicators ?? []);
  const right = new Set(newer.indicators ?? []);
  const sequels = new Map<string, Set<string>>();
  for (const { from, to } of correspondences) sequels.set(from, (sequels.get(from) ?? new Set()).add(to));
  const changes: IndicatorChange[] = [];
  const pair = (from: Indicator, to: Indicator, basis: 'stated' | 'id' | 'equal-title', replaced = false) => {
    left.delete(from);
    right.delete(to);
    const fields = changedFields(from, to, older, newer, sequels);
    const kind = replaced ? 'replaced' : fields.length > 0 ? 'changed' : 'kept';
    changes.push({ from: from.id, to: to.id, kind, basis, fields });
  };

  if (sharesIds(older, newer)) {
    const byId = new Map([...right].map((one) => [one.id, one]));
    for (const from of [...left]) {
      const to = byId.get(from.id);
      if (to && right.has(to)) pair(from, to, 'id');
    }
  }
  for (const [from, to] of onlyPairs(left, right, titlesOf(older), titlesOf(newer)))
    pair(from, to, 'equal-title');
  for (const [from, to] of onlyPairs(left, right, titlesOf(older), replacedTitlesOf(newer)))
    pair(from, to, 'stated', true);
  for (const [from, to] of onlyPairs(left, right, replacedTitlesOf(older), titlesOf(newer)))
    pair(from, to, 'stated', true);
  return [
    ...changes,
    ...[...left].map(({ id }) => ({ from: id, kind: 'alone' as const, fields: [] })),
    ...[...right].map(({ id }) => ({ to: id, kind: 'alone' as const, fields: [] })),
  ];
}

const sharesIds = (older: Plan, newer: Plan) =>
  older.id === newer.id ||
  [[older, newer] as const, [newer, older] as const].some(([plan, other]) =>
    (plan.relations ?? []).some(
      (one) =>
        (one.kind === 'supersedes' || one.kind === 'superseded-by') &&
        one.plan === other.id &&
        one.sharedIds === true,
    ),
  );

type TitleOf = (indicator: Indicator) => string | undefined;
const titlesOf =
  (plan: Plan): TitleOf =>
  ({ title }) =>
    titleKey(textIn(title, plan.lang, plan.lang));
const replacedTitlesOf =
  (plan: Plan): TitleOf =>
  ({ replaces }) =>
    replaces?.title === undefined ? undefined : titleKey(textIn(replaces.title, plan.lang, plan.lang));

/** Pairs whose title stands once on either side. */
function onlyPairs(
  left: ReadonlySet<Indicator>,
  right: ReadonlySet<Indicator>,
  leftTitle: TitleOf,
  rightTitle: TitleOf,
): [Indicator, Indicator][] {
  const group = (side: ReadonlySet<Indicator>, titleOf: TitleOf) => {
    const groups = new Map<string, Indicator[]>();
    for (const one of side) {
      const title = titleOf(one);
      if (title !== undefined) groups.set(title, [...(groups.get(title) ?? []), one]);
    }
    return groups;
  };
  const others = group(right, rightTitle);
  return [...group(left, leftTitle)].flatMap(([title, [from, ...more]]): [Indicator, Indicator][] => {
    const [to, ...rivals] = others.get(title) ?? [];
    return from && to && more.length === 0 && rivals.length === 0 ? [[from, to]] : [];
  });
}

function changedFields(
  from: Indicator,
  to: Indicator,
  older: Plan,
  newer: Plan,
  sequels: ReadonlyMap<string, ReadonlySet<string>>,
): IndicatorField[] {
  const words = (text: Indicator['title'] | null | undefined, plan: Plan) =>
    text === undefined || text === null ? '' : titleKey(textIn(text, plan.lang, plan.lang));
  const differs: Record<IndicatorField, boolean> = {
    title: words(from.title, older) !== words(to.title, newer),
    unit: words(from.unit, older) !== words(to.unit, newer),
    definition: words(from.definition, older) !== words(to.definition, newer),
    direction: from.direction.value !== to.direction.value,
    baseline: !isSame(measured(from.baseline), measured(to.baseline)),
    targets: !isSame((from.targets ?? []).map(asked), (to.targets ?? []).map(asked)),
    items: !belongsAlike(from.items ?? [], to.items ?? [], sequels),
  };
  return FIELDS.filter((field) => differs[field]);
}

const FIELDS = ['title', 'unit', 'definition', 'direction', 'baseline', 'targets', 'items'] as const;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const measured = (value: Indicator['baseline']) =>
  value && [value.value ?? null, value.missing?.reason ?? null, whenAt(value.period), whenAt(value.observed)];

const asked = (target: Target) => [
  target.operator,
  'value' in target ? target.value : null,
  'min' in target ? [target.min, target.max] : null,
  'towards' in target ? target.towards : null,
  'text' in target ? target.text : null,
  target.accumulation ?? null,
  target.due === null ? null : whenAt(target.due),
];

/** The printed form of a time may differ where the time does not. */
const whenAt = (moment: Target['due']) =>
  typeof moment === 'object' ? (moment?.at ?? null) : (moment ?? null);

function belongsAlike(
  from: readonly string[],
  to: readonly string[],
  sequels: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const isAnswered = (item: string) => to.some((other) => sequels.get(item)?.has(other));
  const isAsked = (item: string) => from.some((other) => sequels.get(other)?.has(item));
  return from.every(isAnswered) && to.every(isAsked);
}
