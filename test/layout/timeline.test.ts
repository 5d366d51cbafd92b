import { expect } from 'chai';
import fc from 'fast-check';
import { boxOfLabel, labelWidth, touches, type Box } from '../../src/layout/index.js';
import {
  timelineLayout,
  type PlacedItem,
  type TimelineAxis,
  type TimelineItem,
  type TimelineLaneItems,
} from '../../src/layout/timeline.js';

const TYPE = { name: 16, text: 14, detail: 14 };
const FIRST = 10_000;

const axisOf = (years: number): TimelineAxis => ({
  years: Array.from({ length: years }, (_, at) => ({
    first: FIRST + at * 365,
    labels: [`令和${String(at + 1)}`, String(2000 + at)],
    isRound: (step: number) => (2000 + at) % step === 0,
  })),
  end: FIRST + years * 365,
});

/** As many letters a line as the room holds, one at the least. */
const wrap = (text: string, room: number, size: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line !== '' && labelWidth(line + letter, size) > room) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return line === '' ? lines : [...lines, line];
};

const lay = (items: readonly TimelineItem[], { width = 1000, years = 20, today = FIRST + 1000 } = {}) =>
  timelineLayout([{ id: 'lane', items }], axisOf(years), width, TYPE, wrap, today);

const bar = (id: string, first: number | undefined, last: number | undefined): TimelineItem => ({
  id,
  form: 'bar',
  first,
  last,
  texts: [{ style: 'name', text: '計画の名' }],
});

const year = (at: number) => FIRST + at * 365;

/** Boxes of all words of an item, a little smaller than their lines. */
const wordsOf = ({ texts, parts }: PlacedItem): Box[] =>
  [...texts, ...parts.flatMap((part) => part.texts)].map((text) => boxOfLabel(text, TYPE[text.style]));

describe('timelineLayout', () => {
  it('draws a period from its first day to the end of its last', () => {
    const { lanes } = lay([bar('a', year(5), year(10) - 1)]);
    expect(lanes[0]!.items[0]).to.include({ left: 250, right: 500 });
  });

  it('draws a period of the last day as a bar that is seen, inside the picture', () => {
    const last = year(20) - 1;
    const { lanes } = lay([bar('a', last, last)]);
    expect(lanes[0]!.items[0]).to.include({ left: 998, right: 1000 });
  });

  it('puts an edition that begins where another ends beside it', () => {
    const [a, b] = lay([bar('a', year(0), year(10) - 1), bar('b', year(10), year(20) - 1)]).lanes[0]!.items;
    expect(a!.top).to.equal(b!.top);
  });

  it('puts periods at the same time under each other', () => {
    const [a, b] = lay([bar('a', year(0), year(10) - 1), bar('b', year(5), year(10) - 1)]).lanes[0]!.items;
    expect(b!.top).to.be.above(a!.bottom);
  });

  it('draws an unknown end to the edge of the axis, and says that it is open', () => {
    const [open, unknown] = lay([bar('a', year(5), undefined), bar('b', undefined, undefined)]).lanes[0]!
      .items;
    expect(open).to.include({ left: 250, right: 1000, isOpenEnd: true, isOpenStart: false });
    expect(unknown).to.include({ left: 0, right: 1000, isOpenEnd: true, isOpenStart: true });
  });

  it('draws an event that is known by its year as long as the year, and one of a day as a point', () => {
    const mark = (id: string, first: number, last: number): TimelineItem => ({
      ...bar(id, first, last),
      form: 'mark',
    });
    const [whole, point] = lay([mark('a', year(5), year(6) - 1), mark('b', year(10), year(10))]).lanes[0]!
      .items;
    expect(whole!.right - whole!.left).to.be.closeTo(50, 0.01);
    expect(point!.right - point!.left).to.equal(10);
  });

  it('says a part above its bar where its words have no room inside', () => {
    const whole: TimelineItem = {
      ...bar('a', year(0), year(10) - 1),
      parts: [
        { id: 'p', first: year(0), last: year(9) - 1, text: '前期', longer: '前期：9年間' },
        { id: 'q', first: year(9), last: year(10) - 1, text: '後期の基本計画', longer: '後期：1年間' },
      ],
    };
    const [placed] = lay([whole]).lanes[0]!.items;
    expect(placed!.parts.map(({ texts }) => texts.map(({ text }) => text))).to.deep.equal([['前期'], []]);
    expect(placed!.texts.map(({ text }) => text)).to.deep.equal(['計画の名', '後期：1年間']);
  });

  it('labels as many years as do not touch', () => {
    const labelled = (width: number) =>
      lay([], { width })
        .years.filter(({ labels }) => labels.length > 0)
        .map(({ labels }) => labels[1]);
    expect(labelled(1600)).to.have.lengthOf(20);
    expect(labelled(700)).to.deep.equal([
      '2000',
      '2002',
      '2004',
      '2006',
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
    ]);
    expect(labelled(300)).to.deep.equal(['2000', '2005', '2010', '2015']);
  });

  describe('whatever the items', () => {
    const YEARS = 20;
    const day = fc.integer({ min: FIRST, max: FIRST + YEARS * 365 - 1 });
    const texts = fc.array(
      fc.record({
        style: fc.constantFrom('name' as const, 'text' as const, 'detail' as const),
        text: fc.stringMatching(/^[計画年度aB1]{1,40}$/),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const item = fc
      .record({
        form: fc.constantFrom('bar' as const, 'mark' as const),
        days: fc.tuple(day, day),
        open: fc.tuple(fc.boolean(), fc.boolean()),
        texts,
        hasParts: fc.boolean(),
      })
      .map(({ form, days: [a, b], open, texts: words, hasParts }, at?: unknown): TimelineItem => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const middle = Math.floor((first + last) / 2);
        const isBar = form === 'bar';
        return {
          id: String(at),
          form,
          first: isBar && open[0] ? undefined : first,
          last: isBar && open[1] ? undefined : last,
          texts: words,
          ...(isBar &&
            hasParts && {
              parts: [
                { id: 'p', first, last: middle, text: '前期の計画', longer: '前期の計画' },
                { id: 'q', first: middle + 1, last, text: '後期の計画', longer: '後期の計画' },
              ],
            }),
        };
      });
    const items = fc
      .array(item, { minLength: 1, maxLength: 9 })
      .map((list) => list.map((one, at) => ({ ...one, id: String(at) })));
    const widths = fc.integer({ min: 640, max: 1400 });

    it('lays no words on other words, and none on a bar or a mark that is not theirs', () => {
      fc.assert(
        fc.property(items, widths, (list, width) => {
          const placed = lay(list, { width, years: YEARS }).lanes[0]!.items;
          placed.forEach((a, at) => {
            const words = wordsOf(a);
            words.forEach((box, first) => {
              for (const other of words.slice(first + 1)) expect(touches(box, other)).to.equal(false);
            });
            for (const b of placed.slice(at + 1)) {
              for (const box of words) {
                expect(touches(box, b)).to.equal(false);
                for (const other of wordsOf(b)) expect(touches(box, other)).to.equal(false);
              }
              for (const other of wordsOf(b)) expect(touches(other, a)).to.equal(false);
            }
          });
        }),
      );
    });

    it('keeps bars, marks and words within the picture', () => {
      fc.assert(
        fc.property(items, widths, (list, width) => {
          const layout = lay(list, { width, years: YEARS });
          for (const one of layout.lanes[0]!.items)
            for (const box of [one, ...wordsOf(one)]) {
              expect(box.left).to.be.at.least(-0.01);
              expect(box.right).to.be.at.most(width + 0.01);
              expect(box.top).to.be.at.least(layout.axis.bottom);
              expect(box.bottom).to.be.at.most(layout.height);
            }
        }),
      );
    });

    it('stacks lanes without letting one reach into the next', () => {
      fc.assert(
        fc.property(items, items, widths, (a, b, width) => {
          const lanes: TimelineLaneItems[] = [
            { id: 'a', items: a },
            { id: 'b', items: b },
          ];
          const placed = timelineLayout(lanes, axisOf(YEARS), width, TYPE, wrap).lanes;
          expect(placed[1]!.top).to.be.above(Math.max(...placed[0]!.items.map(({ bottom }) => bottom)));
        }),
      );
    });

    it('does not let the line of today run through words inside of a bar, where there is another place', () => {
      const whole: TimelineItem = {
        ...bar('a', year(0), year(20) - 1),
        parts: [{ id: 'p', first: year(0), last: year(20) - 1, text: '前期', longer: '前期' }],
      };
      fc.assert(
        fc.property(day, widths, (today, width) => {
          const layout = lay([whole], { width, today });
          const [inside] = layout.lanes[0]!.items[0]!.parts[0]!.texts;
          const box = boxOfLabel(inside!, TYPE.detail);
          const at = layout.x(today + 0.5);
          expect(at < box.left || at > box.right).to.equal(true);
        }),
      );
    });
  });
});
