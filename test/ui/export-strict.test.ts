import { expect, waitUntil } from '@open-wc/testing';
import type { Drawing } from '../../src/ui/export/index.js';
import { takeConsole } from '../elements/setup.js';
import type { PictureGround } from './picture-ground.js';
import type { StrictPage } from './strict-page.js';

const DRAWING: Drawing = {
  width: 40,
  height: 20,
  marks: [
    { d: 'M0 0h40v20h-40z', fill: { colour: '#ffffff', opacity: 1 } },
    { d: 'M0 0h20v20h-20z', fill: { colour: '#0017c1', opacity: 1 } },
  ],
};

/** Loads the page with the strict policy into a frame. */
async function strictPage(sandbox?: string): Promise<StrictPage> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = new URL('./strict.html', import.meta.url).href;
  document.body.append(frame);
  const page = () => frame.contentWindow as StrictPage | null;
  await waitUntil(() => page()?.exporting !== undefined, 'the page did not load', { timeout: 8000 });
  return page()!;
}

describe('a page with a strict Content-Security-Policy', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('may not load an SVG of its own as an image, which is why the PNG is painted', async () => {
    const page = await strictPage();
    const image = page.document.createElement('img');
    image.src = URL.createObjectURL(
      new Blob([page.exporting.svgText(DRAWING, { lang: 'ja', title: '', description: '' })], {
        type: 'image/svg+xml',
      }),
    );
    await waitUntil(() => page.refused.length > 0);
    expect(page.refused).to.deep.equal(['img-src']);
    takeConsole();
  });

  it('paints a PNG', async () => {
    const page = await strictPage();
    const file = await page.exporting.pngBlob(DRAWING);
    const bitmap = await createImageBitmap(file);
    const context = new OffscreenCanvas(80, 40).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    expect([...context.getImageData(20, 20, 1, 1).data]).to.deep.equal([0, 23, 193, 255]);
    expect([...context.getImageData(60, 20, 1, 1).data]).to.deep.equal([255, 255, 255, 255]);
    expect(page.refused).to.deep.equal([]);
  });

  it('shows the menu, and copies through a selection, without a refusal', async () => {
    const page = await strictPage();
    const ground = page.document.createElement('picture-ground') as unknown as Pick<
      PictureGround,
      'updateComplete' | 'renderRoot'
    > &
      Element;
    Object.assign(ground, { exportable: { language: 'ja', name: ['a'], sentence: '減りました。' } });
    page.document.body.append(ground);
    await ground.updateComplete;
    Object.defineProperty(page.navigator, 'clipboard', { value: undefined });
    Object.defineProperty(page.document, 'execCommand', { value: () => true });
    ground.renderRoot.querySelector('button')!.click();
    const status = ground.renderRoot.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent.includes('コピーしました'));
    expect(page.refused).to.deep.equal([]);
  });

  it('hands a file over to be saved without a refusal', async () => {
    const page = await strictPage();
    const links = page as unknown as { HTMLAnchorElement: typeof HTMLAnchorElement };
    let name = '';
    links.HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    expect(page.exporting.download('a.csv', new Blob(['a']))).to.equal('handed-over');
    expect(name).to.equal('a.csv');
    expect(page.refused).to.deep.equal([]);
  });

  it('knows that a sandbox may forbid to save, and that it may not', async () => {
    for (const [sandbox, expected] of [
      ['allow-scripts allow-same-origin', 'unsure'],
      ['allow-scripts allow-same-origin allow-downloads', 'handed-over'],
    ] as const) {
      const page = await strictPage(sandbox);
      const links = page as unknown as { HTMLAnchorElement: typeof HTMLAnchorElement };
      links.HTMLAnchorElement.prototype.click = () => undefined;
      expect(page.exporting.download('a.csv', new Blob(['a']))).to.equal(expected);
    }
  });
});
