import { expect, fixture, html } from '@open-wc/testing';
import { assess } from '../../src/model/index.js';
import { arcPicture } from '../../src/picture/arc.js';
import { bulletPicture, rowPicture, type Draw, type Picture } from '../../src/picture/index.js';
import { trendPicture } from '../../src/picture/trend.js';
import type { Plan } from '../../src/schema/index.js';
import { readerOf, verdictView } from '../../src/wording/index.js';
import { seed } from '../elements/setup.js';
import './picture-ground.js';
import type { PictureGround } from './picture-ground.js';
import { contrast, rgbOf, type Rgb } from './wcag.js';

const FORMS: Readonly<Record<string, Draw>> = {
  bullet: bulletPicture,
  arc: arcPicture,
  trend: trendPicture,
  row: (indicator, assessment, _reader, { width }) => rowPicture(indicator, assessment, width),
};

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const LEAST = { text: 4.5, shape: 3 };

/**
 * What shows nothing itself: grounds laid under others so that these stand out, and lines that only lead the eye to
 * a label.
 */
const HELPERS = new Set(['gap', 'cut', 'grid', 'stem']);

/** Where to look at the edge of a shape, as shares of its length. */
const PLACES = Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12);

/**
 * How much of a shape must stand out from what lies behind it. A mark that crosses a bar is seen where it juts out,
 * so of a line a third will do.
 */
const ENOUGH = { area: 0.9, line: 1 / 3 };

interface Layer {
  readonly element: SVGGeometryElement;
  readonly name: string;
  readonly fill: Rgb | undefined;
  readonly stroke: Rgb | undefined;
}

const paintOf = (computed: string): Rgb | undefined => (computed === 'none' ? undefined : rgbOf(computed));

const layersOf = (svg: SVGSVGElement): Layer[] =>
  [...svg.querySelectorAll<SVGGeometryElement>('path, circle, rect')].map((element) => {
    const { fill, stroke } = getComputedStyle(element);
    const name = element.getAttribute('class') ?? '';
    return { element, name, fill: paintOf(fill), stroke: paintOf(stroke) };
  });

/** The colour that is seen at a point before a shape is painted. */
function behind(layers: readonly Layer[], point: DOMPoint, surface: Rgb): Rgb {
  const hit = layers.findLast(({ element, fill }) => fill && element.isPointInFill(point));
  return hit?.fill ?? surface;
}

/** What of the picture cannot be told from its ground, in words. */
function weakShapes(layers: readonly Layer[], surface: Rgb): string[] {
  return layers.flatMap(({ element, name, fill, stroke }, index) => {
    const paints = [fill, stroke].filter((paint) => paint !== undefined);
    if (HELPERS.has(name) || paints.length === 0) return [];
    const length = element.getTotalLength();
    const seen = PLACES.filter((share) => {
      const point = element.getPointAtLength(share * length);
      const ground = behind(layers.slice(0, index), point, surface);
      return paints.some((paint) => contrast(paint, ground) >= LEAST.shape);
    });
    const enough = fill ? ENOUGH.area : ENOUGH.line;
    return seen.length / PLACES.length >= enough
      ? []
      : [`${name} stands out in ${seen.length} of ${PLACES.length} places`];
  });
}

function weakTexts(svg: SVGSVGElement, layers: readonly Layer[], surface: Rgb): string[] {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const style = getComputedStyle(text);
    const ink = rgbOf(style.fill);
    const box = text.getBBox();
    const halo = paintOf(style.stroke);
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
      [0.25, 0.5, 0.75].map((down) => new DOMPoint(box.x + across * box.width, box.y + down * box.height)),
    );
    const worst = Math.min(...points.map((point) => contrast(ink, halo ?? behind(layers, point, surface))));
    return worst >= LEAST.text ? [] : [`${text.textContent}: ${worst.toFixed(1)}`];
  });
}

const SEEDS = ['kodaira-industry', 'kodaira-grant-2020', 'examples/operators'];

describe('the contrast of pictures', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [form, draw] of Object.entries(FORMS))
      it(`is enough for every text and shape of each ${form} in ${scheme}`, async () => {
        const ground = await fixture<PictureGround>(
          html`<picture-ground style="color-scheme: ${scheme}"></picture-ground>`,
        );
        const surface = rgbOf(getComputedStyle(ground).backgroundColor);
        let count = 0;
        for (const name of SEEDS)
          for (const [id, picture] of picturesOf(draw, (await seed(name)) as Plan)) {
            ground.drawn = picture;
            ground.requestUpdate();
            await ground.updateComplete;
            const layers = layersOf(ground.svg);
            expect(layers, id).not.to.be.empty;
            expect(weakShapes(layers, surface), id).to.deep.equal([]);
            expect(weakTexts(ground.svg, layers, surface), id).to.deep.equal([]);
            count += 1;
          }
        expect(count).to.be.above(0);
      });

  it('is measured: a pale shape and a pale word are found', async () => {
    const ground = await fixture<PictureGround>(
      html`<picture-ground style="--plan-muted: #cccccc"></picture-ground>`,
    );
    ground.drawn = {
      width: 100,
      height: 40,
      shapes: [
        { paint: 'bar', d: 'M0 0H100V40H0Z' },
        { paint: 'latest', d: 'M50 5V35' },
        { paint: 'label-muted', text: '目標', x: 10, y: 25, anchor: 'start' },
      ],
    };
    ground.requestUpdate();
    await ground.updateComplete;
    const layers = layersOf(ground.svg);
    const surface: Rgb = [255, 255, 255];
    expect(weakShapes(layers, surface)).to.deep.equal(['latest stands out in 0 of 12 places']);
    expect(weakTexts(ground.svg, layers, surface)).to.have.length(1);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`is enough for the shape and the words of every verdict in ${scheme}`, async () => {
      const plan = (await seed('examples/operators')) as Plan;
      const ground = await fixture<PictureGround>(
        html`<picture-ground style="color-scheme: ${scheme}"></picture-ground>`,
      );
      const surface = rgbOf(getComputedStyle(ground).backgroundColor);
      const met = new Set<string>();
      for (const indicator of plan.indicators ?? []) {
        ground.verdict = verdictView(assess(indicator), 'ja');
        ground.requestUpdate();
        await ground.updateComplete;
        const verdict = ground.renderRoot.querySelector('.verdict')!;
        const layers = layersOf(verdict.querySelector('svg')!);
        expect(weakShapes(layers, surface), ground.verdict.word).to.deep.equal([]);
        const ink = rgbOf(getComputedStyle(verdict).color);
        expect(contrast(ink, surface), ground.verdict.word).to.be.at.least(LEAST.text);
        met.add(`${ground.verdict.verdict} ${ground.verdict.sureness}`);
      }
      expect(met.size).to.be.above(5);
    });
});

const picturesOf = (draw: Draw, plan: Plan): (readonly [string, Picture])[] =>
  (plan.indicators ?? []).flatMap((indicator) => {
    const assessment = assess(indicator, { fiscalYearStartMonth: 4 });
    const picture = draw(indicator, assessment, readerOf(plan, 'ja'), { width: 480, labelSize: 14 });
    return picture ? [[indicator.id, picture] as const] : [];
  });
