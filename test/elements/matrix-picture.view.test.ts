import { expect } from 'chai';
import { actorMatrixView } from '../../src/elements/actor-matrix/actor-matrix.view.js';
import { actorContent } from '../../src/elements/actor-matrix/content.view.js';
import { blocksOf } from '../../src/elements/actor-matrix/matrix-blocks.view.js';
import { matrixPicture } from '../../src/elements/actor-matrix/matrix-picture.view.js';
import { labelWidth } from '../../src/layout/index.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { indexPlan } from '../../src/model/index.js';
import { readerOf } from '../../src/wording/index.js';
import { parsedSeed, planOf } from '../seeds/seed.js';

const REM = 16;
const SIZE = 14;

/** Every table of a plan: one for each level whose items may stand side by side. */
function tablesOf(name: string, language: Language) {
  const plan = planOf(parsedSeed(name));
  const reader = readerOf(plan, language);
  const index = indexPlan(plan);
  const content = actorContent(index, reader);
  const selection = { id: undefined, isFilter: false };
  const asked = { view: 'matrix', item: '', selection, rems: 200, isOnPaper: false } as const;
  const { options } = actorMatrixView(index, content, { ...asked, level: undefined }, reader).tools.level;
  return options.map(({ id }) => {
    const matrix = actorMatrixView(index, content, { ...asked, level: id }, reader).matrix!;
    return { id, matrix, content, picture: matrixPicture(matrix, content, reader, REM) };
  });
}

type Table = ReturnType<typeof tablesOf>[number];

const textsOf = ({ picture }: Table) => picture.shapes.flatMap((shape) => ('text' in shape ? [shape] : []));
const marksOf = ({ picture }: Table) =>
  picture.shapes.flatMap((shape) => ('d' in shape && /^(part|quiet|role)-/.test(shape.paint) ? [shape] : []));

/** How many shapes each kind is drawn with: a mark with something in its middle has two. */
const PIECES: Readonly<Record<string, number>> = { cooperating: 2, role: 2 };

const SEEDS = ['kodaira-industry', 'kodaira-grant-2020', 'koganei-2016', 'koganei-2026'];

describe('the picture of who does what', () => {
  for (const name of SEEDS) {
    it(`has every mark of ${name}, those of the legend too`, () => {
      for (const table of tablesOf(name, 'ja')) {
        const cells = table.matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
        const marks = [
          ...cells.flatMap((cell) => cell?.marks ?? []).map(({ mark }) => mark),
          ...table.content.legend.map(({ mark }) => mark),
        ];
        const pieces = marks.map(({ kind }) => PIECES[kind] ?? 1);
        expect(marksOf(table), table.id).to.have.lengthOf(pieces.reduce((sum, count) => sum + count, 0));
      }
    });

    it(`marks each actor of ${name} beside its name and under the item, and nowhere else`, () => {
      for (const table of tablesOf(name, 'ja')) {
        const blocks = blocksOf(table.matrix, 8);
        const column = Math.min(160, (47 * REM) / Math.max(...blocks.map(({ columns }) => columns.length)));
        const bottoms = table.picture.shapes.flatMap((shape) =>
          shape.paint === 'grid' && 'd' in shape ? [Number(/^M0 ([\d.]+)H/.exec(shape.d)![1])] : [],
        );
        const rows = blocks.flatMap(({ columns, groups }) =>
          groups.flatMap((group) => group.rows.map((row) => ({ row, columns }))),
        );
        expect(bottoms, table.id).to.have.lengthOf(rows.length);
        const rowAt = (y: number) => bottoms.findIndex((bottom) => bottom > y);
        const drawn = new Map<string, number>();
        for (const [x, y] of marksOf(table).map(({ d }) => middleOf(d))) {
          const place = Math.floor((x - 13 * REM) / column);
          if (place < 0) continue;
          const key = `${String(rowAt(y))} ${String(place)}`;
          drawn.set(key, (drawn.get(key) ?? 0) + 1);
        }
        const wanted = new Map<string, number>();
        for (const [at, { row, columns }] of rows.entries())
          for (const [place, one] of columns.entries())
            for (const { mark } of row.cells[one]?.marks ?? []) {
              const key = `${String(at)} ${String(place)}`;
              wanted.set(key, (wanted.get(key) ?? 0) + (PIECES[mark.kind] ?? 1));
            }
        expect([...drawn].sort(), table.id).to.deep.equal([...wanted].sort());
        for (const [at, { row }] of rows.entries()) {
          const lines = textsOf(table).filter(({ x, y }) => x === 0 && rowAt(y) === at);
          const words = lines.map(({ text }) => text.replace(/\s/gu, '')).join('');
          expect(words, table.id).to.include(row.actor.name.replace(/\s/gu, ''));
        }
      }
    });

    for (const language of LANGUAGES)
      it(`cuts off and overlaps no word of ${name} in ${language}`, () => {
        for (const table of tablesOf(name, language)) {
          const boxes = textsOf(table).map(({ text, x, y }) => ({
            text,
            x,
            y,
            right: x + labelWidth(text, SIZE),
          }));
          for (const box of boxes) {
            expect(box.right, box.text).to.be.at.most(table.picture.width + 0.01);
            expect(box.y, box.text).to.be.within(0, table.picture.height);
          }
          const clashes = boxes.flatMap((a, at) =>
            boxes
              .slice(at + 1)
              .filter((b) => Math.abs(a.y - b.y) < SIZE && a.x < b.right && b.x < a.right)
              .map((b) => `${a.text} | ${b.text}`),
          );
          expect(clashes, table.id).to.deep.equal([]);
          const struck = marksOf(table).flatMap(({ d }) => {
            const [x, y] = middleOf(d);
            return boxes.filter((box) => box.x < x && x < box.right && Math.abs(y - (box.y - 5)) < 9);
          });
          expect(struck, table.id).to.deep.equal([]);
        }
      });

    it(`names every actor and every column of ${name}, with the notes that their signs speak of`, () => {
      for (const table of tablesOf(name, 'ja')) {
        const said = textsOf(table)
          .map(({ text }) => text)
          .join('')
          .replace(/\s/gu, '');
        const bare = (text: string) => text.replace(/\s/gu, '');
        const { groups, columns } = table.matrix;
        for (const { actor } of groups.flatMap(({ rows }) => rows)) expect(said).to.include(bare(actor.name));
        for (const { rows } of groups) for (const { remark } of rows) expect(said).to.include(bare(remark));
        // Words of two columns that stand side by side are written in turn.
        for (const column of columns) {
          const own = textsOf(table).filter(
            ({ paint }) => paint === 'label-strong' || paint === 'label-muted',
          );
          const letters = own.map(({ text }) => bare(text)).join('');
          for (const letter of bare(column.title)) expect(letters, column.title).to.include(letter);
        }
        const signs = new Set(said.match(/※\d+/gu) ?? []);
        const told = (table.picture.notes ?? []).flatMap((note) => /^※\d+/u.exec(note) ?? []);
        expect([...signs].sort(), table.id).to.deep.equal([...told].sort());
      }
    });
  }

  it('tells what is promised from what is expected, and what is read from what is printed, by shape', () => {
    const [table] = tablesOf('koganei-2026', 'ja');
    const paints = new Set(marksOf(table!).map(({ paint }) => paint));
    expect([...paints].sort()).to.deep.equal(['quiet-line', 'role-line', 'role-solid']);
    const [kodaira] = tablesOf('kodaira-industry', 'ja');
    expect(marksOf(kodaira!).filter(({ paint }) => paint === 'part-dashed')).not.to.deep.equal([]);
  });

  it('parts what is too wide into tables that keep each heading together, and says so', () => {
    const wide = tablesOf('kodaira-industry', 'ja').at(-1)!;
    expect(wide.matrix.columns.length).to.be.above(40);
    expect(wide.picture.width).to.equal(60 * REM);
    expect(wide.picture.notes?.[0]).to.match(/表を分けています/);
    const [narrow] = tablesOf('koganei-2016', 'ja');
    expect(narrow!.picture.notes?.[0]).to.match(/^※/);
  });

  it('is the same each time', () => {
    const [first, second] = [tablesOf('koganei-2026', 'ja'), tablesOf('koganei-2026', 'ja')];
    expect(first.map(({ picture }) => picture)).to.deep.equal(second.map(({ picture }) => picture));
  });
});

/** The middle of a mark: that of its leftmost and rightmost, topmost and lowest points. */
function middleOf(d: string): readonly [number, number] {
  const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(d)!.map(Number) as [number, number, number];
  if (d.includes('A')) return [x + Number(/A([\d.]+)/.exec(d)![1]), y];
  const right = /H([\d.]+)V([\d.]+)/.exec(d);
  if (right) return [(x + Number(right[1])) / 2, (y + Number(right[2])) / 2];
  const [, , side] = /^M[\d.]+ [\d.]+L([\d.]+) ([\d.]+)/.exec(d)!.map(Number) as [number, number, number];
  return [x, side];
}
