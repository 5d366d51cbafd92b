// How the statements of a plan file are looked for in what widgets say.
import { expect } from 'chai';
import { planOf, parsedSeed } from '../seeds/seed.js';
import { namesOf } from '../../tools/says/names.js';
import { linesOf } from '../../tools/says/places.js';
import { Finder } from '../../tools/says/shown.js';
import { statementsOf, type Leaf } from '../../tools/says/statements.js';
import type { State, Widget } from '../../tools/says/visit.js';
import { isDecided } from '../../tools/says/words.js';

const SEEDS = [
  'kodaira-industry',
  'kodaira-grant-2020',
  'koganei-2016',
  'koganei-2026',
  'nishitokyo-2019',
  'nishitokyo-2024',
];
const kodaira = planOf(parsedSeed('kodaira-industry'));
const statements = statementsOf(kodaira);
const [workers, newOffices] = kodaira.indicators!;

type Tree = string | readonly Tree[];

/** What a widget would say whose elements are nested as the lists are. */
function stateOf(tree: Tree): State {
  let said = '';
  const scopes: [number, number][] = [];
  const visit = (node: Tree) => {
    if (typeof node === 'string') said += `${node.replaceAll(' ', '')}\u241e`;
    else {
      const from = said.length;
      node.forEach(visit);
      scopes.push([from, said.length]);
    }
  };
  visit(tree);
  return { said, scopes, edges: [0] };
}

const widgetOf = (tree: Tree): Widget => ({
  page: 'page.html',
  tag: 'some-widget',
  id: 'widget',
  kpi: '',
  heading: '',
  plans: [],
  states: [stateOf(tree)],
});

/** Whether a widget that says this shows the leaf of the record at the place. */
function isShown(pointer: string, field: string, tree: Tree): boolean {
  const statement = statements.find((one) => one.pointer === pointer)!;
  const finder = new Finder(statements, [widgetOf(tree)], namesOf(kodaira), new Map());
  const found = finder.shown(statement).filter(({ leaf }) => leaf.field === field);
  return found.length > 0 && found.every(({ by }) => by?.length === 1);
}

const textOf = (words: unknown) => words as string;
const workersTitle = textOf(workers!.title);
const officesTitle = textOf(newOffices!.title);
const workersBaseline = '/indicators/0/baseline';

describe('the search for statements', () => {
  it('finds a figure in the row of its record', () => {
    const rows = [
      [workersTitle, ['82,716', '人']],
      [officesTitle, ['18.9', '%']],
    ];
    expect(isShown(workersBaseline, 'indicators/baseline/value', rows)).to.equal(true);
  });

  it('does not find a figure in the row of another record', () => {
    const far = '・'.repeat(400);
    const rows = [
      [workersTitle, '4,641', far],
      [officesTitle, '82,716'],
    ];
    expect(isShown(workersBaseline, 'indicators/baseline/value', rows)).to.equal(false);
  });

  it('does not find a figure in a longer number', () => {
    for (const number of ['182,716', '82,716.5', '82,7160'])
      expect(isShown(workersBaseline, 'indicators/baseline/value', [[workersTitle, number]])).to.equal(false);
  });

  it('finds a year in either calendar, and not another year', () => {
    const field = 'indicators/baseline/observed';
    const rowWith = (year: string) => [[workersTitle, '82,716人', year]];
    expect(isShown(workersBaseline, field, rowWith('平成27年'))).to.equal(true);
    expect(isShown(workersBaseline, field, rowWith('2015年'))).to.equal(true);
    expect(isShown(workersBaseline, field, rowWith('平成28年'))).to.equal(false);
  });

  it('finds a longer text wherever it stands, and not a part of it', () => {
    const report = kodaira.reports![0]!;
    const text = textOf(report.text);
    expect(isShown('/reports/0', 'reports/text', [['別の所'], [text]])).to.equal(true);
    expect(isShown('/reports/0', 'reports/text', [[text.slice(1)]])).to.equal(false);
  });

  it('finds no text across two blocks', () => {
    const text = textOf(kodaira.reports![0]!.text);
    const half = Math.floor(text.length / 2);
    expect(isShown('/reports/0', 'reports/text', [text.slice(0, half), text.slice(half)])).to.equal(false);
  });

  it('finds the item above under which an item stands', () => {
    const [, policy, , action] = kodaira.items!;
    const at = kodaira.items!.findIndex(({ parent }) => parent === policy!.id);
    const child = kodaira.items![at]!;
    const other = kodaira.items!.find(({ id, level }) => level === policy!.level && id !== policy!.id)!;
    const under = (parent: unknown) => [textOf(parent), '・'.repeat(400), textOf(child.title)];
    const pointer = `/items/${String(at)}`;
    expect(isShown(pointer, 'items/parent', under(policy!.title))).to.equal(true);
    expect(isShown(pointer, 'items/parent', under(other.title))).to.equal(false);
    expect(
      isShown(pointer, 'items/parent', [textOf(policy!.title), ...under(other.title)]),
      'under the nearest of its kind',
    ).to.equal(false);
    expect(action).not.to.equal(undefined);
  });
});

describe('statementsOf', () => {
  for (const name of SEEDS)
    it(`leaves out no text of ${name} without a reason`, () => {
      const plan = planOf(parsedSeed(name));
      const said = new Set(statementsOf(plan).flatMap(({ leaves }) => leaves.map(({ value }) => value)));
      const texts: [string, string][] = [];
      const visit = (value: unknown, path: string) => {
        if (Array.isArray(value)) value.forEach((one) => visit(one, path));
        else if (typeof value === 'object' && value !== null)
          for (const [key, below] of Object.entries(value)) visit(below, `${path}/${key}`);
        else if (typeof value === 'string') texts.push([path, value]);
      };
      for (const [key, value] of Object.entries(plan)) if (key !== 'provenance') visit(value, key);
      const left = texts.filter(
        ([path, text]) => /\/(text|title|name|reason|summary)$/.test(path) && !said.has(text),
      );
      expect(left).to.deep.equal([]);
    });

  it('meets no word of a list for which nobody has decided how it is said', () => {
    const fields = SEEDS.flatMap((name) =>
      statementsOf(planOf(parsedSeed(name))).flatMap(({ leaves }) =>
        leaves.filter(({ kind }: Leaf) => kind === 'word').map(({ field }) => field),
      ),
    );
    expect([...new Set(fields)].filter((field) => !isDecided(field))).to.deep.equal([]);
  });
});

describe('linesOf', () => {
  it('counts every line of ranges and single lines', () => {
    expect(linesOf({ line: '12-14,20' })).to.deep.equal([12, 13, 14, 20]);
    expect(linesOf({})).to.deep.equal([]);
  });
});
