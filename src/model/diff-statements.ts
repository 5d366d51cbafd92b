import type { Plan, Statement } from '../schema/index.js';
import type { ItemPair } from './diff-links.js';
import { titleKey } from './diff-titles.js';
import { textIn } from './text.js';

/**
 * Two statements above the hierarchy that answer each other (visions, aims of one field), or one without the other.
 *
 * A new wording is no change of the plan's contents, so none of these counts as one.
 */
export interface StatementChange {
  readonly from?: string;
  readonly to?: string;
  readonly kind: 'kept' | 'reworded' | 'title-pending' | 'alone';
  /** Whether the editions give them different kinds: a direction became a desired state. */
  readonly changesKind: boolean;
}

/** Matches statements by their kind and the item that they belong to; equal words first, then the only ones left. */
export function statementChangesBetween(
  older: Plan,
  newer: Plan,
  correspondences: readonly ItemPair[],
): StatementChange[] {
  const left = new Set(older.statements ?? []);
  const right = new Set(newer.statements ?? []);
  const sequels = new Map<string, Set<string>>();
  for (const { from, to } of correspondences) sequels.set(from, (sequels.get(from) ?? new Set()).add(to));
  const isSamePlace = (one: Statement, other: Statement) =>
    one.item === undefined || other.item === undefined
      ? one.item === other.item
      : sequels.get(one.item)?.has(other.item) === true;
  const isSameText = (one: Statement, other: Statement) => {
    const [a, b] = [keyOf(one, older), keyOf(other, newer)];
    return a !== undefined && a === b;
  };
  const changes: StatementChange[] = [];
  const pair = (one: Statement, other: Statement) => {
    left.delete(one);
    right.delete(other);
    changes.push({
      from: one.id,
      to: other.id,
      kind: kindOf(one, other, isSameText(one, other)),
      changesKind: one.kind !== other.kind,
    });
  };
  for (const isSameKind of [(a: Statement, b: Statement) => a.kind === b.kind, isSameFamily]) {
    for (const one of [...left]) {
      const other = [...right].find(
        (each) => isSameKind(one, each) && isSamePlace(one, each) && isSameText(one, each),
      );
      if (other) pair(one, other);
    }
    for (const one of [...left]) {
      const others = [...right].filter((each) => isSameKind(one, each) && isSamePlace(one, each));
      const [only, ...more] = others;
      if (!only || more.length > 0) continue;
      const isOnlyOne = [...left].every(
        (each) => each === one || !(isSameKind(each, only) && isSamePlace(each, only)),
      );
      if (isOnlyOne) pair(one, only);
    }
  }
  return [
    ...changes,
    ...[...left].map(({ id }) => ({ from: id, kind: 'alone' as const, changesKind: false })),
    ...[...right].map(({ id }) => ({ to: id, kind: 'alone' as const, changesKind: false })),
  ];
}

/** Cities say what a field aims at as a direction, a goal or a desired state. */
const AIMS = new Set<Statement['kind']>(['direction', 'goal', 'desired-state']);
const isSameFamily = (one: Statement, other: Statement) =>
  one.item !== undefined && AIMS.has(one.kind) && AIMS.has(other.kind);

function keyOf({ title, titleState }: Statement, plan: Plan): string | undefined {
  if (title === null || titleState === 'placeholder' || titleState === 'missing' || titleState === 'inferred')
    return undefined;
  return titleKey(textIn(title, plan.lang, plan.lang));
}

const OPEN = new Set<string | undefined>(['placeholder', 'missing', 'inferred', 'provisional']);

function kindOf(one: Statement, other: Statement, isSame: boolean): StatementChange['kind'] {
  if (isSame) return 'kept';
  if (OPEN.has(one.titleState) || OPEN.has(other.titleState)) {
    const isSameBlank = one.titleState === other.titleState && sameJson(one.title, other.title);
    return isSameBlank ? 'kept' : 'title-pending';
  }
  return one.title === null || other.title === null ? 'title-pending' : 'reworded';
}

const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
