// Which widgets show what a statement says.
import { momentForms, numberForms, unitOf } from './forms.js';
import { knownBy, sharedNames, type Names } from './names.js';
import { bare, holds, Said, type Stretch } from './said.js';
import type { Leaf, Statement } from './statements.js';
import type { Widget } from './visit.js';
import { wordsFor } from './words.js';

export interface Shown {
  readonly leaf: Leaf;
  /** Widgets that show it, in the order of the pages; `undefined` where nobody has said how to look for it. */
  readonly by: readonly Widget[] | undefined;
}

/** A text of fewer letters can stand anywhere by chance: it counts only beside the name of its record. */
const FEW = 9;
/** The same for another name: far behind a record there is that of the next. */
const SOON = 60;
/** The same where the name comes last, and between a word and the reason that is given for it. */
const NEAR = 30;
/** Fields that name items of the plan that was before. */
const OF_OTHER_PLAN = new Set(['changes/from', 'items/continues/item']);
/** Fields that name what stands above a record, as a heading does. */
const ABOVE = /(parent|items?|group)$/;
/** Letters between a name and what is said of it, with no other name between them. */
const FAR = 160;

/** Finds where statements are shown, among the widgets of one plan. */
export class Finder {
  readonly #widgets: readonly (readonly [Widget, readonly Said[]])[];
  readonly #names: Names;
  readonly #others: Names;
  readonly #known = new Map<Statement, Known | undefined>();
  /** Names of the records of one kind, each with the record. */
  readonly #kinds = new Map<string, (readonly [Statement, readonly string[]])[]>();
  readonly #byId = new Map<string, Statement>();
  /** Every year that a field names. */
  readonly #moments = new Map<string, Set<string>>();

  /** @param others names of the records of other plans, to which a comparison refers. */
  constructor(statements: readonly Statement[], widgets: readonly Widget[], names: Names, others: Names) {
    this.#widgets = widgets.map((widget) => [widget, widget.states.map((state) => new Said(state))]);
    this.#names = names;
    this.#others = others;
    const shared = sharedNames(statements);
    for (const statement of statements) {
      const known = knownBy(statement, names, shared);
      this.#known.set(statement, known);
      const { id } = statement.data;
      if (typeof id === 'string') this.#byId.set(id, statement);
      if (known?.as === statement)
        pushTo(this.#kinds, kindOf(statement), [statement, known.names.slice(0, 1)]);
      for (const { kind, field, value } of statement.leaves)
        if (kind === 'moment')
          for (const form of momentForms(value))
            this.#moments.set(field, (this.#moments.get(field) ?? new Set()).add(form));
    }
  }

  shown(statement: Statement): readonly Shown[] {
    return statement.leaves.map((leaf) => {
      const isIn = this.#test(statement, leaf);
      return {
        leaf,
        by: isIn && this.#widgets.flatMap(([widget, states]) => (states.some(isIn) ? [widget] : [])),
      };
    });
  }

  /** How to look for a leaf in one state of a widget. */
  #test(statement: Statement, leaf: Leaf): Test | undefined {
    switch (leaf.kind) {
      case 'text':
      case 'name':
        return this.#testText(statement, leaf);
      case 'address':
        return (said) => said.find(bare(leaf.value)).length > 0;
      case 'number': {
        const { decimals } = { ...statement.owner?.data, ...statement.data } as { decimals?: number };
        const forms = numberForms(leaf.value, decimals).map((form) => `${form}${unitOf(leaf.field)}`);
        return (said) => this.#isBeside(statement, figures(said, forms), said);
      }
      case 'moment':
        return this.#testMoment(statement, leaf.field, momentForms(leaf.value));
      case 'reference':
        return this.#testReference(statement, leaf);
      case 'word':
        return this.#testWord(statement, leaf);
    }
  }

  #testText(statement: Statement, { kind, value }: Leaf & { readonly value: string }): Test {
    const words = bare(value).replace(/[。.]$/, '');
    if (words.length >= FEW) return (said) => said.find(words).length > 0;
    const isOwn = this.#known.get(statement)?.as === statement && kind === 'name';
    if (isOwn && !statement.owner?.owner) return (said) => said.findWord(words).length > 0;
    return (said) => this.#isBeside(statement, said.find(words), said, [words]);
  }

  #testMoment(statement: Statement, field: string, forms: readonly string[]): Test | undefined {
    if (forms.length === 0) return undefined;
    const isBeside: Test = (said) => this.#isBeside(statement, figures(said, forms), said);
    // The year that a column or a table is about stands above it.
    if (!field.endsWith('/period')) return isBeside;
    const rivals = [...(this.#moments.get(field) ?? [])].filter((form) => !forms.includes(form));
    return (said) =>
      isBeside(said) || this.#isUnder(statement, figures(said, forms), figures(said, rivals), said);
  }

  #testReference(
    statement: Statement,
    { field, value }: Leaf & { readonly kind: 'reference' },
  ): Test | undefined {
    const isOfOther = OF_OTHER_PLAN.has(field);
    const names = (isOfOther ? this.#others : this.#names).get(value) ?? [];
    if (names.length === 0) return undefined;
    const target = isOfOther ? undefined : this.#byId.get(value);
    const rivals = target ? this.#namesLike(target) : [];
    const isAbove = ABOVE.test(field);
    return (said) => {
      const places = find(said, names);
      const others = isAbove ? apart(find(said, rivals), places) : [];
      return (
        this.#isBeside(statement, places, said, names, others) ||
        (isAbove && this.#isUnder(statement, places, others, said))
      );
    };
  }

  #testWord(statement: Statement, leaf: Leaf & { readonly kind: 'word' }): Test | undefined {
    const words = wordsFor(leaf);
    if (!words) return undefined;
    const reasons = reasonsBeside(leaf, statement);
    return (said) => {
      const places = find(said, words);
      return (
        this.#isBeside(statement, places, said) ||
        // 推定 may stand in a note, away from the name, with its reason.
        find(said, reasons).some((reason) => places.some((place) => gap(place, reason) <= NEAR))
      );
    };
  }

  /** Names of the other records of a kind. */
  #namesLike(statement: Statement): readonly string[] {
    const all = this.#kinds.get(kindOf(statement)) ?? [];
    return all.flatMap(([one, names]) => (one === statement ? [] : names));
  }

  /**
   * Whether one of the places stands with the name of the statement, and not with that of another of its kind.
   *
   * @param except names that are looked for themselves, and so tell nothing about the place.
   * @param rivals what else could be meant by the statement, if it stood there too.
   */
  #isBeside(
    statement: Statement,
    places: readonly Stretch[],
    said: Said,
    except: readonly string[] = [],
    rivals: readonly Stretch[] = [],
  ): boolean {
    if (places.length === 0) return false;
    const known = this.#known.get(statement);
    if (!known) return true;
    const names = known.names.filter((name) => !except.includes(name));
    // Nothing but what is looked for tells the record: then it has been found.
    if (names.length === 0) return true;
    const isName = except.length > 0;
    const own = find(said, names);
    if (own.length === 0) return false;
    const meant = statement.leaves.flatMap(({ kind, value }) =>
      kind === 'reference' ? (this.#names.get(value) ?? []) : [],
    );
    const others = [
      ...apart(find(said, this.#namesLike(known.as)), [
        ...own,
        ...find(said, [...known.names, ...meant]),
        ...places,
      ]),
      ...rivals,
    ];
    return places.some((place) => {
      for (const scope of said.around(place)) {
        if (!holds(scope, own)) continue;
        if (!holds(scope, others)) return true;
        break;
      }
      return own.some((name) => {
        const isAfter = place.from >= name.to;
        const between = isAfter
          ? { from: name.to, to: place.from }
          : { from: place.to, to: Math.max(name.from, place.to) };
        const most = isAfter ? (isName ? SOON : FAR) : NEAR;
        return between.to - between.from <= most && !holds(between, others);
      });
    });
  }

  /** Whether the statement stands under one of the places as under a heading: no rival stands in between. */
  #isUnder(
    statement: Statement,
    places: readonly Stretch[],
    rivals: readonly Stretch[],
    said: Said,
  ): boolean {
    const own = find(said, this.#known.get(statement)?.names ?? []);
    return own.some((name) => {
      const heading = places.filter(({ to }) => to <= name.from).at(-1);
      return heading !== undefined && !holds({ from: heading.to, to: name.from }, rivals);
    });
  }
}

type Test = (said: Said) => boolean;
type Known = NonNullable<ReturnType<typeof knownBy>>;

const inOrder = (places: readonly Stretch[]) => [...places].sort((a, b) => a.from - b.from);
const find = (said: Said, names: readonly string[]) => inOrder(names.flatMap((name) => said.find(name)));
const figures = (said: Said, forms: readonly string[]) =>
  inOrder(forms.flatMap((form) => said.findFigure(form)));

/** Those of the places that do not lie in one of the others: 市 in 市民 is nobody's name. */
const apart = (places: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] =>
  places.filter((one) => !others.some((other) => one.from < other.to && other.from < one.to));

/** Letters between two stretches; none where they touch or overlap. */
const gap = (one: Stretch, other: Stretch): number =>
  Math.max(0, Math.max(one.from, other.from) - Math.min(one.to, other.to));

/** Longer texts of the same part of a record: the reason of a direction, the note of a year. */
function reasonsBeside({ field }: Leaf, { leaves }: Statement): readonly string[] {
  const part = field.slice(0, field.lastIndexOf('/') + 1);
  return leaves.flatMap(({ kind, field: other, value }) => {
    if (kind !== 'text' || !other.startsWith(part)) return [];
    const words = bare(value).replace(/[。.]$/, '');
    return words.length >= FEW ? [words] : [];
  });
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Records that are told apart by their names: those of one list, items by level, projects apart from their parts. */
function kindOf({ type, data }: Statement): string {
  if (type === 'items') return `items ${String(data['level'])}`;
  return type === 'projects' && data['parent'] !== undefined ? 'projects part' : type;
}
