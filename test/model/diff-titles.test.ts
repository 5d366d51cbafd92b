import { expect } from 'chai';
import fc from 'fast-check';
import { titleMeasure } from '../../src/model/diff-titles.js';
import { seed } from './plans.js';

const alone = (a: string, b: string) => titleMeasure([], []).likeness(a, b);

/** Titles of one level of one plan: whatever stands side by side in one plan is not the same thing. */
const titlesIn = (name: string, level: string) =>
  (seed(name).items ?? []).filter((item) => item.level === level).map((item) => String(item.title));

describe('titleMeasure', () => {
  it('is 1 for equal titles', () => {
    expect(alone('空き店舗の活用支援', '空き店舗の活用支援').similarity).to.equal(1);
  });

  it('is 0 for titles without a pair of characters in common', () => {
    expect(alone('産業ニュース等の発行', '一店逸品').similarity).to.equal(0);
  });

  it('is 0 for a title without letters', () => {
    expect(alone('○○○', '農業').similarity).to.equal(0);
  });

  it('takes full-width and half-width letters for the same', () => {
    expect(alone('ＳＮＳの活用', 'SNSの活用').similarity).to.equal(1);
  });

  it('lets the closing way of acting count for little', () => {
    expect(alone('一店逸品事業の推進', '一店逸品事業の拡充').similarity).to.be.above(0.9);
  });

  it('finds phrases that changed places', () => {
    const { similarity } = alone(
      '新たなマーケット創出イベントの実施',
      'イベントを通じた新たなマーケットの創出',
    );
    expect(similarity).to.be.above(0.7);
  });

  it('counts what many titles of the level have in common for less', () => {
    const titles = titlesIn('kodaira-industry', 'l-programme');
    const [a, b] = ['あらゆる世代への就労支援プログラム', '農業経営基盤強化プログラム'];
    expect(titleMeasure(titles, titles).likeness(a, b).similarity).to.be.below(alone(a, b).similarity / 2);
  });

  it('says how much of each title has no answer in the other', () => {
    expect(
      alone('事業融資あっせん制度の実施', '創業及び新分野融資あっせん制度の実施').replaced,
    ).to.be.closeTo(1 / 3, 1e-9);
  });

  it('says that nothing is replaced where one title only adds to the other', () => {
    expect(alone('経営相談窓口の開設', '経営相談窓口・創業相談窓口の開設').replaced).to.equal(0);
  });

  it('compares titles in Latin letters by words', () => {
    expect(alone('Support for shops', 'Support for farms').similarity).to.be.closeTo(2 / 3, 1e-9);
  });

  it('reads the same both ways', () => {
    const titles = fc.array(
      fc.string({ unit: fc.constantFrom(...'農業商店街支援のするあっカード12ab・ ') }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(titles, titles, (older, newer) => {
        const [a = '', b = ''] = [older[0], newer[0]];
        expect(titleMeasure(older, newer).likeness(a, b)).to.deep.equal(
          titleMeasure(newer, older).likeness(b, a),
        );
      }),
    );
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { similarity, replaced } = alone(a, b);
        expect(similarity).to.be.within(0, 1);
        expect(replaced).to.be.within(0, 1);
      }),
    );
  });
});

describe('pairs of titleMeasure', () => {
  it('are those that comparing every title with every other finds', () => {
    const [older, newer] = [titlesIn('nishitokyo-2019', 'l-action'), titlesIn('nishitokyo-2024', 'l-action')];
    const measure = titleMeasure(older, newer);
    const places = (list: readonly string[]) => [...list.keys()];
    const all = older.flatMap((a, from) =>
      newer.map((b, to) => ({ from, to, ...measure.likeness(a, b) })).filter((one) => one.similarity >= 0.3),
    );
    expect(measure.pairs(places(older), places(newer), 0.3)).to.deep.equal(all);
  });
});
