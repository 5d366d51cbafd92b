import { expect, fixture, html } from '@open-wc/testing';
import { assess } from '../../src/model/index.js';
import { bulletPicture } from '../../src/picture/index.js';
import type { Indicator, Plan } from '../../src/schema/index.js';
import {
  fileName,
  inkOf,
  linesOf,
  pngBlob,
  sheetOf,
  svgText,
  type Drawing,
} from '../../src/ui/export/index.js';
import { readerOf, verdictView } from '../../src/wording/index.js';
import { seed } from '../elements/setup.js';
import './picture-ground.js';
import type { PictureGround } from './picture-ground.js';

const WORDS = { lang: 'ja', title: '店舗数', description: '減りました' };

/** The bullet of an indicator of a seed, on a page of the given scheme. */
async function groundWith(name: string, id: string, scheme: 'light' | 'dark' = 'light') {
  const plan = (await seed(name)) as Plan;
  const indicator = plan.indicators!.find((one) => one.id === id) as Indicator;
  const assessment = assess(indicator, { fiscalYearStartMonth: 4 });
  const box = { width: 480, labelSize: 14 };
  const ground = await fixture<PictureGround>(
    html`<picture-ground
      style="color-scheme: ${scheme}"
      .drawn=${bulletPicture(indicator, assessment, readerOf(plan, 'ja'), box)}
      .verdict=${verdictView(assessment, 'ja')}
    ></picture-ground>`,
  );
  return ground;
}
const missing = (scheme?: 'light' | 'dark') => groundWith('kodaira-grant-2020', 'I-S3-K2', scheme);
const farmland = (scheme?: 'light' | 'dark') => groundWith('kodaira-industry', 'II-M5-K1', scheme);

const sheetFrom = (ground: PictureGround): Drawing => sheetOf(ground.svg, ground.caption);

const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The pixels of an image file, as the browser decodes it. */
async function pixelsOf(file: Blob, width?: number): Promise<Pixels> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width ?? image.naturalWidth;
  canvas.height = Math.round((canvas.width * image.naturalHeight) / image.naturalWidth);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data };
}

const colourAt = ({ width, data }: Pixels, x: number, y: number): number[] => [
  ...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4),
];

/** How many pixels have just this colour. */
const countOf = ({ data }: Pixels, red: number, green: number, blue: number): number => {
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  return count;
};

describe('sheetOf', () => {
  it('takes the words of a picture along', async () => {
    const texts = sheetFrom(await farmland()).marks.flatMap((mark) => ('text' in mark ? [mark.text] : []));
    expect(texts.join(''))
      .to.include('店舗数')
      .and.to.include('達成（条件つき）')
      .and.to.include('満たしていません。');
    expect(texts.at(-1)).to.equal('出典：試験市「試験計画」');
  });

  it('keeps every shape and every text of the picture', async () => {
    const ground = await farmland();
    const { marks } = sheetFrom(ground);
    const shown = ground.svg.querySelectorAll('path, text');
    const verdict = ground.caption.verdict!.shape.querySelectorAll('path, circle');
    // The ground, the title, the verdict in words, two lines of the sentence, the two lines below it.
    expect(marks.length).to.be.at.least(shown.length + verdict.length + 6);
    for (const path of ground.svg.querySelectorAll('path'))
      expect(marks.some((mark) => 'd' in mark && mark.d === path.getAttribute('d'))).to.equal(true);
  });

  it('leaves out what is hidden', async () => {
    const ground = await farmland();
    const before = sheetFrom(ground).marks.length;
    ground.svg.querySelector('path')!.style.display = 'none';
    ground.svg.querySelector('text')!.style.visibility = 'hidden';
    expect(sheetFrom(ground).marks).to.have.length(before - 2);
  });

  it('moves what a transform moves', async () => {
    const ground = await farmland();
    const path = ground.svg.querySelector('path')!;
    const place = () =>
      sheetFrom(ground).marks.find((mark) => 'd' in mark && mark.d === path.getAttribute('d'))!;
    const [, , , , x, y] = place().transform!;
    path.setAttribute('transform', 'translate(7 9)');
    expect(place().transform!.slice(4)).to.deep.equal([x + 7, y + 9]);
  });

  for (const odd of ['image', 'use', 'foreignObject'])
    it(`refuses a picture with <${odd}> rather than leave a hole`, async () => {
      const ground = await farmland();
      ground.svg.append(document.createElementNS('http://www.w3.org/2000/svg', odd));
      expect(() => sheetFrom(ground)).to.throw(RangeError, odd);
    });

  it('stands on the ground of the page, light or dark', async () => {
    expect(sheetFrom(await farmland('light')).marks[0]).to.deep.include({
      fill: { colour: '#ffffff', opacity: 1 },
    });
    expect(sheetFrom(await farmland('dark')).marks[0]).to.deep.include({
      fill: { colour: '#1a1a1a', opacity: 1 },
    });
  });
});

describe('svgText', () => {
  it('is well formed whatever the words are', async () => {
    const text = svgText(sheetFrom(await farmland()), { ...WORDS, title: '<a> & "b"\u0000' });
    expect(parsed(text).querySelector('parsererror')).to.equal(null);
    expect(parsed(text).querySelector('title')!.textContent).to.equal('<a> & "b"');
  });

  it('names and describes itself', async () => {
    const file = parsed(svgText(sheetFrom(await farmland()), WORDS));
    expect(file.querySelector('desc')!.textContent).to.equal('減りました');
    expect(file.documentElement.getAttribute('lang')).to.equal('ja');
  });

  it('needs nothing from elsewhere: no style, script, link or class', async () => {
    const file = parsed(svgText(sheetFrom(await farmland()), WORDS));
    expect(file.querySelectorAll('style, script, foreignObject, image, use')).to.have.length(0);
    for (const { attributes } of file.querySelectorAll('*'))
      for (const { name, value } of attributes) {
        expect(name).not.to.match(/^(class|style|href|on)/);
        expect(value).not.to.match(/url\(|var\(/);
      }
  });

  it('names a font that every program has', async () => {
    for (const text of parsed(svgText(sheetFrom(await farmland()), WORDS)).querySelectorAll('text'))
      expect(text.getAttribute('font-family')).to.match(/sans-serif$/);
  });
});

describe('pngBlob', () => {
  it('is twice as large as the drawing', async () => {
    const sheet = sheetFrom(await farmland());
    const pixels = await pixelsOf(await pngBlob(sheet));
    expect([pixels.width, pixels.height]).to.deep.equal([2 * sheet.width, 2 * sheet.height]);
  });

  it('is opaque to its corners, light or dark', async () => {
    expect(colourAt(await pixelsOf(await pngBlob(sheetFrom(await missing('light')))), 0, 0)).to.deep.equal([
      255, 255, 255, 255,
    ]);
    expect(colourAt(await pixelsOf(await pngBlob(sheetFrom(await missing('dark')))), 0, 0)).to.deep.equal([
      26, 26, 26, 255,
    ]);
  });

  it('has the stripes of a missing value', async () => {
    const withHatch = countOf(await pixelsOf(await pngBlob(sheetFrom(await missing()))), 0x76, 0x76, 0x76);
    const without = countOf(await pixelsOf(await pngBlob(sheetFrom(await farmland()))), 0x76, 0x76, 0x76);
    expect(withHatch).to.be.above(5000);
    expect(without).to.be.below(100);
  });

  it('has the words', async () => {
    const sheet = sheetFrom(await farmland());
    const wordless = { ...sheet, marks: sheet.marks.filter((mark) => 'd' in mark) };
    const ink = async (drawing: Drawing) => countOf(await pixelsOf(await pngBlob(drawing)), 0x1a, 0x1a, 0x1a);
    expect((await ink(sheet)) - (await ink(wordless))).to.be.above(2000);
  });

  for (const [name, make] of [
    ['a value', farmland],
    ['a missing value', missing],
  ] as const)
    for (const scheme of ['light', 'dark'] as const)
      it(`shows of ${name} in ${scheme} what the SVG shows when a browser opens it alone`, async () => {
        const sheet = sheetFrom(await make(scheme));
        const painted = await pixelsOf(await pngBlob(sheet));
        const svg = new Blob([svgText(sheet, WORDS)], { type: 'image/svg+xml' });
        const opened = await pixelsOf(svg, painted.width);
        expect(opened.height).to.equal(painted.height);
        let apart = 0;
        for (let at = 0; at < painted.data.length; at += 1)
          if (Math.abs(painted.data[at]! - opened.data[at]!) > 96) apart += 1;
        // Edges may be smoothed otherwise; whole shapes and letters may not differ.
        expect(apart / painted.data.length).to.be.below(0.004);
      });
});

describe('inkOf', () => {
  it('reads colours as browsers compute them', () => {
    expect(inkOf('rgb(0, 23, 193)')).to.deep.equal({ colour: '#0017c1', opacity: 1 });
    expect(inkOf('rgba(255, 255, 255, 0.5)', '0.5')).to.deep.equal({ colour: '#ffffff', opacity: 0.25 });
    expect(inkOf('color(srgb 1 0.5 0)')).to.deep.equal({ colour: '#ff8000', opacity: 1 });
  });

  it('brings colours of other spaces into sRGB, since a page may write its own in them', () => {
    expect(inkOf('oklch(1 0 0)')).to.deep.equal({ colour: '#ffffff', opacity: 1 });
    expect(inkOf('lab(0 0 0)', '0.5')).to.deep.equal({ colour: '#000000', opacity: 0.5 });
    expect(inkOf('color(display-p3 0 0 0 / 0)')).to.equal(undefined);
    expect(inkOf('oklch(0.452 0.313 264.05)')?.colour).to.match(/^#0[0-9a-f]{3}f[0-9a-f]$/);
  });

  it('is nothing where nothing is painted', () => {
    expect(inkOf('none')).to.equal(undefined);
    expect(inkOf('rgba(0, 0, 0, 0)')).to.equal(undefined);
  });

  it('refuses a paint that is no colour', () => {
    expect(() => inkOf('url("#hatch")')).to.throw(RangeError, 'hatch');
  });
});

describe('linesOf', () => {
  const letters = (text: string) => [...text].length;
  const broken = (text: string, width: number, language = 'ja') => linesOf(text, width, language, letters);

  it('loses and adds nothing', () => {
    const text = '令和２年度末の欄は「－」で、値がないため判定できません。目標は4,368事業所です。';
    for (let width = 4; width < 50; width += 1) expect(broken(text, width).join('')).to.equal(text);
  });

  it('fills no line beyond its width, even with a word that is wider', () => {
    const text = '平成28年経済センサス-活動調査、antidisestablishmentarianism、1,234,567事業所。';
    for (let width = 2; width < 30; width += 1)
      for (const line of broken(text, width)) expect(letters(line)).to.be.at.most(width);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    const text = '目標の「現状以上」を満たしていません（条件つき）。出典：小平市「計画」。';
    for (let width = 5; width < 40; width += 1)
      for (const line of broken(text, width)) expect(line).not.to.match(/^[、。」）]|[「（]$/);
    expect(broken('記入されたのかどうか、', 10)).to.deep.equal(['記入されたのかどう', 'か、']);
  });

  it('keeps years and numbers whole', () => {
    for (const line of broken('基準は平成28年農林業センサスの値で、1,234戸です。', 10))
      expect(line).not.to.match(/[0-9]$|^年|^,/);
  });

  it('breaks English between words', () => {
    expect(broken('It fell from 191 ha to 168 ha.', 12, 'en')).to.deep.equal([
      'It fell from',
      '191 ha to',
      '168 ha.',
    ]);
  });
});

describe('fileName', () => {
  it('is made of ids', () => {
    expect(fileName(['kodaira-industry', 'II-M5-K1'], 'csv')).to.equal('kodaira-industry_II-M5-K1.csv');
  });

  it('has no letter that some system refuses', () => {
    expect(fileName(['a/b:c', '計画', '..'], 'svg')).to.match(/^[\w.-]+\.svg$/);
    expect(fileName(['../../etc'], 'png')).not.to.match(/^[./]|\//);
  });

  it('is never without a name, and never too long', () => {
    expect(fileName([], 'csv')).to.equal('keikaku.csv');
    expect(fileName(['x'.repeat(500)], 'csv').length).to.be.at.most(110);
  });
});
