import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '../browser.js';
import '../../src/elements/kpi-gauge/define.js';
import { takeConsole } from '../elements/setup.js';
import { contrast, rgbOf, type Rgb } from './wcag.js';

type Scheme = 'light' | 'dark';

/** The colours that a widget really has, by the names of its tokens. */
async function coloursIn(scheme: Scheme): Promise<(token: string) => Rgb> {
  const holder = await fixture(html`<div style="color-scheme: ${scheme}"><kpi-gauge></kpi-gauge></div>`);
  takeConsole();
  const root = holder.querySelector('kpi-gauge')!.shadowRoot!;
  return (token) => {
    const probe = root.appendChild(document.createElement('span'));
    probe.style.color = `var(--_${token})`;
    const colour = rgbOf(getComputedStyle(probe).color);
    probe.remove();
    return colour;
  };
}

const hex = (text: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Rgb;

// The palette as it was designed, with the contrast on the surface that was measured then, by hand and to one digit.
const DESIGNED: readonly (readonly [string, string, number | null, string, number | null])[] = [
  ['ink', '#1a1a1a', 17.4, '#f2f2f2', 15.6],
  ['ink-2', '#4d4d4d', 8.5, '#cccccc', 10.8],
  ['muted', '#666666', 5.7, '#b3b3b3', 8.3],
  ['edge', '#949494', 3.0, '#949494', 5.7],
  ['rule', '#cccccc', null, '#4d4d4d', null],
  ['head', '#e6e6e6', null, '#333333', null],
  ['value', '#0017c1', 11.1, '#9db7f9', 8.8],
  ['track', '#d9e6ff', null, '#1f2b57', null],
  ['behind', '#fb5b01', 3.2, '#ff8d44', 7.6],
  ['behind-text', '#c74700', 4.9, '#ffa66d', 9.1],
  ['nodata', '#767676', 4.5, '#949494', 5.7],
  ['wash', '#f5f7fb', null, '#252830', null],
];

/** Pairs in which one is read on the other; WCAG 2.2, 1.4.3 asks for 4.5. */
const TEXT: readonly (readonly [string, string])[] = [
  ['ink', 'surface'],
  ['ink', 'wash'],
  ['ink', 'head'],
  ['ink', 'track'],
  ['ink-2', 'surface'],
  ['ink-2', 'wash'],
  ['muted', 'surface'],
  ['muted', 'wash'],
  ['muted', 'track'],
  ['value', 'surface'],
  ['value', 'wash'],
  ['value', 'track'],
  ['behind-text', 'surface'],
  ['behind-text', 'wash'],
  ['nodata', 'surface'],
  ['surface', 'ink'],
];

/** Pairs in which a shape is told from its ground; WCAG 2.2, 1.4.11 asks for 3. */
const GRAPHICS: readonly (readonly [string, string])[] = [
  ['edge', 'surface'],
  ['value', 'surface'],
  ['value', 'track'],
  ['ink', 'track'],
  ['ink-2', 'track'],
  ['behind', 'surface'],
  ['nodata', 'surface'],
  ['focus-line', 'surface'],
];

describe('the colours of a widget', () => {
  for (const scheme of ['light', 'dark'] as const)
    describe(`on a ${scheme} page`, () => {
      let colour: (token: string) => Rgb;
      beforeEach(async () => {
        colour = await coloursIn(scheme);
      });

      it('are those that were designed', () => {
        for (const [token, light, onLight, dark, onDark] of DESIGNED) {
          expect(colour(token), token).to.deep.equal(hex(scheme === 'light' ? light : dark));
          const ratio = scheme === 'light' ? onLight : onDark;
          if (ratio !== null)
            expect(contrast(colour(token), colour('surface')), token).to.be.closeTo(ratio, 0.06);
        }
      });

      for (const [text, ground] of TEXT)
        it(`let ${text} be read on ${ground}`, () => {
          expect(contrast(colour(text), colour(ground))).to.be.at.least(4.5);
        });

      for (const [shape, ground] of GRAPHICS)
        it(`let a shape in ${shape} be seen on ${ground}`, () => {
          expect(contrast(colour(shape), colour(ground))).to.be.at.least(3);
        });
    });

  it('stay light on paper, whatever the page', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const colour = await coloursIn('dark');
      expect(colour('surface')).to.deep.equal([255, 255, 255]);
      expect(colour('ink')).to.deep.equal(hex('#1a1a1a'));
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('follow what a page sets', async () => {
    const holder = await fixture(
      html`<div style="--plan-value: rgb(0, 80, 0)"><kpi-gauge></kpi-gauge></div>`,
    );
    takeConsole();
    const notice = holder.querySelector('kpi-gauge')!.shadowRoot!.querySelector('.notice')!;
    (notice as HTMLElement).style.color = 'var(--_value)';
    expect(getComputedStyle(notice).color).to.equal('rgb(0, 80, 0)');
  });

  it('do not turn dark on a light page for a reader who likes it dark', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    try {
      const colour = await coloursIn('light');
      expect(colour('surface')).to.deep.equal([255, 255, 255]);
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });
});
