import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { setViewport } from '../browser.js';
import { fileSavedBy } from './saved-file.js';
import { seedUrl } from './setup.js';

const CASES: readonly (readonly [
  tag: string,
  seed: string,
  attributes?: Readonly<Record<string, string>>,
])[] = [
  ['kpi-gauge', 'kodaira-industry', { kpi: 'I-M3-K1', view: 'arc' }],
  ['kpi-gauge', 'kodaira-industry', { kpi: 'I-M3-K1', view: 'trend' }],
  ['kpi-board', 'kodaira-industry'],
  ['policy-tree', 'koganei-2026'],
  ['progress-table', 'kodaira-industry'],
  ['plan-summary', 'nishitokyo-2024'],
  ['plan-diff', 'nishitokyo-2024', { from: seedUrl('nishitokyo-2019') }],
  ['plan-timeline', 'koganei-2026'],
  ['project-review', 'kodaira-grant-2020'],
  ['issue-map', 'nishitokyo-2024'],
  ['actor-matrix', 'koganei-2026'],
];

const setRoot = (size: string): void => {
  document.documentElement.style.fontSize = size;
};

async function placed([tag, seed, attributes = {}]: (typeof CASES)[number]): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, src: seedUrl(seed) }))
    element.setAttribute(name, value);
  await fixture(html`${element}`);
  const root = element.shadowRoot!;
  await waitUntil(
    () => root.querySelector('h3, h4, svg') && !root.querySelector('.notice'),
    `${tag} does not show`,
    {
      timeout: 10_000,
    },
  );
  // What comes when the browser has nothing else to do; a gauge has it in its table.
  if (tag !== 'kpi-gauge')
    await waitUntil(() => root.querySelector('.exports'), 'no files', { timeout: 10_000 });
  await aTimeout(200);
  return element;
}

interface Box {
  readonly whose: string;
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels; 0 of what holds others, since the browser guesses how tall a part out of sight is. */
  readonly height: number;
  readonly letters: string;
}

const boxes = (element: HTMLElement): readonly Box[] =>
  [element, ...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return {
      whose: `${one.localName}.${one.getAttribute('class') ?? ''}`,
      width,
      height: one === element || one.childElementCount > 0 ? 0 : height,
      letters: getComputedStyle(one).fontSize,
    };
  });

/** The boxes that are others, with what they should be; edges lie on whole pixels of the screen. */
const others = (some: readonly Box[], expected: readonly Box[]): readonly (readonly [Box?, Box?])[] =>
  Array.from(
    { length: Math.max(some.length, expected.length) },
    (_, at) => [some[at], expected[at]] as const,
  ).filter(
    ([one, other]) =>
      one?.whose !== other?.whose ||
      one?.letters !== other?.letters ||
      Math.abs(one!.width - other!.width) > 1 ||
      Math.abs(one!.height - other!.height) > 1,
  );

async function becomes(element: HTMLElement, expected: readonly Box[]): Promise<void> {
  const wrong = () => others(boxes(element), expected);
  await waitUntil(() => wrong().length === 0, 'other boxes', { timeout: 4000 }).catch(() => {
    expect(wrong().slice(0, 3)).to.deep.equal([]);
  });
}

describe('a rem', function () {
  this.timeout(40_000);
  // The page grows and shrinks; its bar is to be there all the time, or never.
  before(() => {
    document.documentElement.style.overflowY = 'scroll';
  });
  afterEach(() => {
    setRoot('');
  });
  after(() => {
    document.documentElement.style.overflowY = '';
  });

  for (const width of [1000, 360])
    for (const one of CASES) {
      const [tag, , attributes] = one;
      it(`is no smaller than the letters that the reader has chosen: ${tag} ${attributes?.['view'] ?? ''} at ${String(width)} px`, async () => {
        await setViewport({ width, height: 900 });
        const element = await placed(one);
        await waitUntil(() => element.getBoundingClientRect().width > 300);
        const usual = boxes(element);
        setRoot('62.5%');
        await becomes(element, usual);
        await becomes(await placed(one), usual);
        setRoot('');
        await becomes(element, usual);
      });
    }

  for (const one of CASES) {
    const [tag, seed, { view = '', kpi, from } = {}] = one;
    it(`is so, too, in what stands there without a script: ${tag} ${view}`, async () => {
      const asked = new URLSearchParams({
        plan: `seeds/${seed}.plan.json`,
        '--widget': tag,
        '--src': seedUrl(seed),
        ...(view && { '--view': view }),
        ...(kpi !== undefined && { '--kpi': kpi }),
        ...(from !== undefined && { '--from': from.replace(/^\//u, '') }),
      });
      const written = await (await fetch(`/__rendered__.html?${asked.toString()}`)).text();
      const place = await fixture<HTMLElement>(html`<div></div>`);
      for (const width of [1000, 360]) {
        await setViewport({ width, height: 900 });
        // A name that no script knows.
        place.setHTMLUnsafe(written.replaceAll(tag, 'no-script'));
        const element = place.firstElementChild as HTMLElement;
        const usual = boxes(element);
        expect(usual).to.have.length.above(10);
        setRoot('62.5%');
        expect(others(boxes(element), usual)).to.deep.equal([]);
        for (const [root, letters] of [
          ['14px', '14px'],
          ['20px', '20px'],
        ] as const) {
          setRoot(root);
          expect(getComputedStyle(element).fontSize).to.equal(letters);
        }
        setRoot('');
      }
    });
  }

  it('is none to count by in the document of a preview, either', async () => {
    const element = await placed(CASES[0]!);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const preview = frame.contentDocument!;
    preview.documentElement.style.fontSize = '62.5%';
    preview.body.append(element);
    await waitUntil(() => getComputedStyle(element).fontSize === '16px', 'small letters');
    document.body.append(element);
    await waitUntil(() => getComputedStyle(element).fontSize === '16px', 'other letters');
    element.remove();
  });

  it('is the same in what is saved as a picture', async () => {
    for (const one of CASES.filter(([tag]) => tag === 'actor-matrix' || tag === 'project-review')) {
      const texts: string[] = [];
      for (const size of ['', '62.5%']) {
        setRoot(size);
        const element = await placed(one);
        const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.exports button')];
        const svg = buttons.find(({ textContent }) => textContent.includes('SVG'))!;
        texts.push(await (await fileSavedBy(svg)).text());
      }
      expect(texts[0]).to.include('<svg');
      expect(texts[1], one[0]).to.equal(texts[0]);
    }
  });

  it('follows a page that is as tall as its window whatever stands in it', async () => {
    const { style } = document.documentElement;
    const body = document.body.style;
    style.height = body.height = '100%';
    body.overflow = 'auto';
    try {
      for (const one of CASES.filter(([tag]) => tag === 'kpi-board' || tag === 'progress-table')) {
        const element = await placed(one);
        setRoot('62.5%');
        await waitUntil(() => getComputedStyle(element).fontSize === '16px', `small letters: ${one[0]}`);
        setRoot('');
      }
    } finally {
      style.height = body.height = body.overflow = '';
    }
  });

  it('follows the text of a page that counts by it', async () => {
    const element = await placed(CASES[0]!);
    await fixture(html`<p>Text of the page</p>`);
    const size = () => Number.parseFloat(getComputedStyle(element).fontSize);
    try {
      for (const [root, text, letters] of [
        ['62.5%', '1.6rem', 16],
        ['75%', '1.6rem', 19.2],
        ['62.5%', '2rem', 20],
        ['62.5%', '1.4rem', 16],
        ['125%', '0.8rem', 20],
        ['87.5%', '1rem', 14],
      ] as const) {
        setRoot(root);
        document.body.style.fontSize = text;
        await waitUntil(
          () => Math.abs(size() - letters) < 0.01,
          `${root} and ${text} give ${String(size())}`,
        );
      }
    } finally {
      document.body.style.fontSize = '';
    }
  });

  it('is that of the page where one can read it, or where it is large', async () => {
    const element = await placed(CASES[0]!);
    const size = () => getComputedStyle(element).fontSize;
    for (const [root, letters] of [
      ['87.5%', '14px'],
      ['12px', '12px'],
      ['200%', '32px'],
      ['50%', '16px'],
      ['11px', '16px'],
      ['11.8px', '16px'],
      ['', '16px'],
    ] as const) {
      setRoot(root);
      await waitUntil(() => size() === letters, `${root} gives ${size()}`);
    }
  });
});
