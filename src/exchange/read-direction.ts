import type { Doubt, Indicator, Target } from '../schema/index.js';
import { plain } from './plain.js';
import type { ReadTarget } from './read-target.js';
import { TABLE } from './table.messages.js';

type Direction = Indicator['direction'];
type Asked = Extract<ReadTarget, { readonly kind: 'target' }>;

const STATED: readonly (readonly [RegExp, Direction['value']])[] = [
  [
    /^(?:上げる|上昇|増|増加|増やす|向上|拡大|(?:多い|高い|大きい)(?:ほど|方が|ほうが)(?:良い|よい|いい)|プラス|↑|↗|⬆|\+|up|increase|more|higher|(?:more|higher) is better)$/i,
    'up',
  ],
  [
    /^(?:下げる|低下|減|減少|減らす|削減|抑制|縮小|(?:少ない|低い|小さい)(?:ほど|方が|ほうが)(?:良い|よい|いい)|マイナス|↓|↘|⬇|-|down|decrease|less|lower|(?:less|lower) is better)$/i,
    'down',
  ],
  [/^(?:維持|現状維持|保つ|横ばい|→|⇒|keep|maintain)$/i, 'keep'],
];

/** What a cell says of the direction that is better; `undefined` where it cannot be understood. */
export const statedDirection = (text: string): Direction['value'] | undefined =>
  STATED.find(([form]) => form.test(plain(text)))?.[1];

/** The direction that is better, and how bare numbers among the targets are meant. */
export interface Reading {
  readonly direction: Direction;
  readonly doubts: readonly Doubt[];
  /** For a target that is a bare number; `unknown` where it may be meant in two ways, and nothing can be judged. */
  readonly operator: 'at-least' | 'at-most' | 'equal' | 'unknown';
}

/** A number that a target can be compared with, as printed. */
export interface Start {
  readonly value: number;
  readonly printed: string;
}

/**
 * Which way is better: as the table states it, else as the last target says or lets one see against where the
 * indicator started. What is inferred says so, and why; where another reading turns the verdict, there is a doubt.
 */
export function directionOf(
  stated: Direction['value'] | undefined,
  targets: readonly Asked[],
  start: Start | undefined,
): Reading {
  if (stated) return { direction: { value: stated, basis: 'stated' }, doubts: [], operator: BY_WAY[stated] };
  const said = targets.findLast(({ asked }) => asked.kind !== 'text');
  const inferred = (
    value: Direction['value'],
    reason: Direction['reason'],
    doubts: Doubt[] = [],
  ): Reading => ({
    direction: { value, basis: 'inferred', ...(reason !== undefined && { reason }) },
    doubts,
    operator: BY_WAY[value],
  });
  if (!said) return inferred('keep', TABLE.undirected);
  const { asked, printed } = said;
  if (asked.kind === 'keep-or-better' || asked.kind === 'trend') {
    if (asked.way === undefined) return inferred('keep', TABLE.undirected, [unresolved(TABLE.undirected)]);
    const reason = TABLE.asksFor(printed);
    return {
      direction: { value: asked.way, basis: 'stated', reason },
      doubts: [],
      operator: BY_WAY[asked.way],
    };
  }
  if (asked.kind === 'range') return inferred('keep', TABLE.asksFor(printed));
  if (asked.kind === 'text') return inferred('keep', TABLE.undirected);
  if (asked.operator) return inferred(asked.operator === 'at-least' ? 'up' : 'down', TABLE.asksFor(printed));
  if (!start || start.value === asked.value)
    return { ...inferred('up', TABLE.unordered, [unresolved(TABLE.unordered)]), operator: 'at-least' };
  if (asked.value > start.value) return inferred('up', TABLE.rises(printed, start.printed));
  // To fall that far, or not to fall further? A verdict by a guess could be the opposite of what was meant.
  const { falls, floorOrCeiling } = TABLE;
  return {
    ...inferred('keep', falls(printed, start.printed), [unresolved(floorOrCeiling)]),
    operator: 'unknown',
  };
}

const BY_WAY = { up: 'at-least', down: 'at-most', keep: 'equal' } as const;

const unresolved = (reason: Doubt['reason']): Doubt => ({
  field: 'direction',
  reason,
  alternatives: [TABLE.asFloor, TABLE.asCeiling],
  confidence: 'unresolved',
  affectsVerdict: true,
});

/** A target as the plan file holds it. */
export function targetRecord(
  { asked, printed, notes }: Asked,
  operator: Reading['operator'],
  rest: Pick<Target, 'due' | 'interim' | 'provenance'>,
): Target {
  const doubts: Doubt[] = [];
  if (asked.kind === 'number' && asked.isStrict)
    doubts.push({
      field: 'operator',
      reason: TABLE.strict(printed),
      confidence: 'high',
      affectsVerdict: true,
    });
  if (asked.kind === 'number' && asked.isApproximate)
    doubts.push({
      field: 'value',
      reason: TABLE.approximate(printed),
      confidence: 'high',
      affectsVerdict: true,
    });
  if (asked.kind === 'text' && asked.isChange)
    doubts.push({
      field: 'value',
      reason: TABLE.change(printed),
      confidence: 'unresolved',
      affectsVerdict: true,
    });
  const all = {
    ...rest,
    printed,
    ...(doubts.length > 0 && { doubts }),
    ...(notes.length > 0 && { notes: notes.map((text) => ({ text, by: 'city' as const })) }),
  };
  switch (asked.kind) {
    case 'number': {
      const known = asked.operator ?? operator;
      if (known === 'unknown') return { operator: 'text', text: printed, ...all };
      return { operator: known, value: asked.value, ...all };
    }
    case 'range':
      return { operator: 'range', min: asked.min, max: asked.max, ...all };
    case 'keep-or-better':
      return { operator: 'keep-or-better', ...all };
    case 'trend':
      return { operator: 'trend', towards: asked.way, ...all };
    case 'text':
      return { operator: 'text', text: printed, ...all };
  }
}
