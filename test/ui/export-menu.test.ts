import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { learn } from '../../src/locale/index.js';
import { assess } from '../../src/model/index.js';
import { bulletPicture } from '../../src/picture/index.js';
import type { Plan } from '../../src/schema/index.js';
import { copyText, type Exportable } from '../../src/ui/export/index.js';
import { readerOf, verdictView } from '../../src/wording/index.js';
import { seed } from '../elements/setup.js';
import './picture-ground.js';
import type { PictureGround } from './picture-ground.js';

interface Saved {
  readonly name: string;
  readonly file: Blob;
}

/** Presses a button of the menu, and answers what the browser was given to save. */
async function press(ground: PictureGround, label: string): Promise<Saved | undefined> {
  const links = HTMLAnchorElement.prototype as { click: (this: HTMLAnchorElement) => void };
  const { click } = links;
  let link: { name: string; href: string } | undefined;
  links.click = function () {
    link = { name: this.download, href: this.href };
  };
  try {
    buttonOf(ground, label).click();
    await waitUntil(() => spoken(ground) !== '', 'nothing was said', { timeout: 5000 });
  } finally {
    links.click = click;
  }
  return link && { name: link.name, file: await (await fetch(link.href)).blob() };
}

/** Lets a test decide what the browser does with a text to copy. */
async function withClipboard<Value>(
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
  execCommand: () => boolean,
  body: () => Promise<Value>,
): Promise<Value> {
  const { clipboard: own } = navigator;
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  try {
    return await body();
  } finally {
    Object.defineProperty(navigator, 'clipboard', { value: own, configurable: true });
    Reflect.deleteProperty(document, 'execCommand');
  }
}

const buttonsOf = (ground: PictureGround) => [...ground.renderRoot.querySelectorAll('button')];
const buttonOf = (ground: PictureGround, label: string) =>
  buttonsOf(ground).find(({ textContent }) => textContent.trim() === label)!;
const spoken = (ground: PictureGround) =>
  ground.renderRoot.querySelector('[role=status]')!.textContent.trim();

async function menuWith(parts: Partial<Exportable> = {}): Promise<PictureGround> {
  const plan = (await seed('kodaira-industry')) as Plan;
  const indicator = plan.indicators!.find(({ id }) => id === 'II-M5-K1')!;
  const assessment = assess(indicator);
  const ground = await fixture<PictureGround>(
    html`<picture-ground
      .drawn=${bulletPicture(indicator, assessment, readerOf(plan, 'ja'), { width: 300, labelSize: 14 })}
      .verdict=${verdictView(assessment, 'ja')}
    ></picture-ground>`,
  );
  ground.exportable = {
    language: 'ja',
    name: ['plan', 'kpi'],
    csv: () => Promise.resolve('\uFEFF値\r\n1437\r\n'),
    picture: () => ({ svg: ground.svg, caption: ground.caption }),
    sentence: '減りました。',
    ...parts,
  };
  ground.requestUpdate();
  await ground.updateComplete;
  return ground;
}

describe('exportMenu', () => {
  it('offers data, picture and sentence in words', async () => {
    const labels = buttonsOf(await menuWith()).map(({ textContent }) => textContent.trim());
    expect(labels).to.deep.equal(['データ（CSV）', '図（SVG）', '図（PNG）', '文をコピー']);
  });

  it('offers only what there is', async () => {
    const { csv, ...rest } = (await menuWith()).exportable!;
    const ground = await fixture<PictureGround>(
      html`<picture-ground
        .exportable=${{ language: rest.language, name: rest.name, csv }}
      ></picture-ground>`,
    );
    expect(buttonsOf(ground).map(({ textContent }) => textContent.trim())).to.deep.equal(['データ（CSV）']);
  });

  it('speaks the language of the reader', async () => {
    await learn('en');
    const ground = await menuWith({ language: 'en' });
    expect(buttonOf(ground, 'Copy the sentence')).to.exist;
    expect(ground.renderRoot.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal(
      'Save and copy',
    );
  });

  it('has targets of 44 pixels, and fits into 320', async () => {
    const ground = await menuWith();
    ground.style.width = '320px';
    for (const button of buttonsOf(ground)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(ground.scrollWidth).to.be.at.most(320);
  });

  it('saves the data under the ids of plan and indicator, with its byte order mark', async () => {
    const saved = await press(await menuWith(), 'データ（CSV）');
    expect(saved?.name).to.equal('plan_kpi.csv');
    const bytes = new Uint8Array(await saved!.file.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(saved!.file.type).to.include('text/csv');
  });

  it('saves the picture as SVG', async () => {
    const saved = await press(await menuWith(), '図（SVG）');
    expect(saved).to.include({ name: 'plan_kpi.svg' });
    expect(await saved!.file.text()).to.include('満たしていません。');
  });

  it('saves the picture as PNG', async () => {
    const saved = await press(await menuWith(), '図（PNG）');
    expect(saved?.name).to.equal('plan_kpi.png');
    expect(saved!.file.type).to.equal('image/png');
  });

  it('announces what it does, each time anew', async () => {
    const ground = await menuWith();
    await press(ground, 'データ（CSV）');
    expect(spoken(ground)).to.include('plan_kpi.csv');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(spoken(ground))).observe(
      ground.renderRoot.querySelector('[role=status]')!,
      { childList: true, characterData: true, subtree: true },
    );
    buttonOf(ground, 'データ（CSV）').click();
    await waitUntil(() => heard.includes(''));
    await waitUntil(() => spoken(ground) !== '');
  });

  it('says so when something fails', async () => {
    const ground = await menuWith({ csv: () => Promise.reject(new Error('no')) });
    await press(ground, 'データ（CSV）');
    expect(spoken(ground)).to.include('できませんでした');
  });

  it('says so when there is no picture any more', async () => {
    const ground = await menuWith({ picture: () => undefined });
    await press(ground, '図（PNG）');
    expect(spoken(ground)).to.include('できませんでした');
  });

  it('offers the text itself where the page may not be allowed to save', async () => {
    // The tests run in a page of their own, so the frame is made to seem there.
    const top = Object.getOwnPropertyDescriptor(window, 'origin')!;
    Object.defineProperty(window, 'origin', { value: 'null', configurable: true });
    try {
      const ground = await menuWith();
      await press(ground, 'データ（CSV）');
      const field = ground.renderRoot.querySelector('textarea')!;
      expect(field.value).to.include('1437');
      expect(field.getAttribute('aria-label')).to.equal('コピーする内容');
      expect(spoken(ground)).to.include('許されていないことがあります');
    } finally {
      Object.defineProperty(window, 'origin', top);
    }
  });

  it('hands over the sentence to copy by hand where the clipboard is closed', async () => {
    const refusing = { writeText: () => Promise.reject(new Error('not allowed')) };
    const ground = await menuWith();
    await withClipboard(
      refusing,
      () => false,
      () => press(ground, '文をコピー'),
    );
    expect(ground.renderRoot.querySelector('textarea')!.value).to.equal('減りました。');
  });

  it('satisfies axe', async () => {
    await expect(await menuWith()).to.be.accessible();
  });
});

describe('copyText', () => {
  it('puts the text onto the clipboard', async () => {
    const written: string[] = [];
    const noting = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
    const isCopied = await withClipboard(
      noting,
      () => false,
      () => copyText('減りました。'),
    );
    expect(isCopied).to.equal(true);
    expect(written).to.deep.equal(['減りました。']);
  });

  it('copies a selection where there is no clipboard, as on a page without https, and gives the focus back', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>a</button>`);
    button.focus();
    let selected = '';
    const copying = () => {
      selected = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    };
    expect(await withClipboard(undefined, copying, () => copyText('減りました。'))).to.equal(true);
    expect(selected).to.equal('減りました。');
    expect(document.activeElement).to.equal(button);
    expect(document.querySelector('textarea')).to.equal(null);
  });

  it('gives the focus back to a button within a widget', async () => {
    const button = buttonOf(await menuWith(), '文をコピー');
    button.focus();
    const copying = () => true;
    expect(await withClipboard(undefined, copying, () => copyText('減りました。'))).to.equal(true);
    expect((button.getRootNode() as ShadowRoot).activeElement).to.equal(button);
  });
});
