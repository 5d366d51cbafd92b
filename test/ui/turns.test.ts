import { expect, fixture, html as markup, nextFrame, waitUntil } from '@open-wc/testing';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type * as Turns from '../../src/ui/turns.js';
import { turnOf } from '../../src/ui/turns.js';

/** The least that waits for its turn. */
class TurnTaker extends LitElement {
  @property() word = '';

  protected override async scheduleUpdate(): Promise<void> {
    await turnOf(this);
    await super.scheduleUpdate();
  }

  protected override render() {
    if (this.word === 'fault') throw new Error('a fault of its own');
    return html`${this.word === '' ? nothing : html`<p>${this.word}</p>`}<slot></slot>`;
  }
}
customElements.define('turn-taker', TurnTaker);

const said = (element: Element) => element.shadowRoot!.querySelector('p')?.textContent;
const slots = (element: Element) => element.shadowRoot!.querySelectorAll('slot').length;

const far = (takers: unknown) =>
  fixture<HTMLElement>(markup`<div><div style="block-size: 10000px"></div>${takers}</div>`);

describe('the turn of a widget', () => {
  // Safari has none.
  const requestIdleCallback =
    'requestIdleCallback' in window ? window.requestIdleCallback.bind(window) : undefined;
  const idleAsBefore = () => Object.assign(window, { requestIdleCallback });
  const reportError = globalThis.reportError.bind(globalThis);
  const neverIdle = () => {
    window.requestIdleCallback = () => 0;
  };
  afterEach(() => {
    idleAsBefore();
    globalThis.reportError = reportError;
    // What still waits must not wait in the next test.
    dispatchEvent(new Event('beforeprint'));
  });

  it('comes at once in sight', async () => {
    neverIdle();
    const taker = await fixture<TurnTaker>(markup`<turn-taker word="あ">表</turn-taker>`);
    expect(said(taker)).to.equal('あ');
  });

  it('comes out of sight when the browser is idle, and until then the page keeps what it had', async () => {
    neverIdle();
    const holder = await far(markup`<turn-taker word="あ">表</turn-taker>`);
    await nextFrame();
    const taker = holder.querySelector('turn-taker')!;
    expect([said(taker), slots(taker)]).to.deep.equal([undefined, 1]);
    dispatchEvent(new Event('beforeprint'));
    idleAsBefore();
    const other = (await far(markup`<turn-taker word="い">表</turn-taker>`)).querySelector('turn-taker')!;
    await waitUntil(() => said(other) === 'い');
    expect(slots(other)).to.equal(1);
  });

  it('comes when a reader comes near', async () => {
    neverIdle();
    const holder = await far(markup`<turn-taker word="あ"></turn-taker>`);
    const taker = holder.querySelector('turn-taker')!;
    await nextFrame();
    expect(said(taker)).to.equal(undefined);
    taker.scrollIntoView();
    await waitUntil(() => said(taker) === 'あ');
    scrollTo(0, 0);
  });

  it('comes when it is moved to where a reader is', async () => {
    neverIdle();
    const holder = await far(markup`<turn-taker word="あ"></turn-taker>`);
    const taker = holder.querySelector('turn-taker')!;
    await nextFrame();
    taker.remove();
    await nextFrame();
    holder.prepend(taker);
    await waitUntil(() => said(taker) === 'あ');
  });

  it('comes before the page is printed', async () => {
    neverIdle();
    const holder = await far([1, 2, 3].map(() => markup`<turn-taker word="あ"></turn-taker>`));
    await nextFrame();
    const takers = [...holder.querySelectorAll<TurnTaker>('turn-taker')];
    expect(takers.map(said)).to.deep.equal([undefined, undefined, undefined]);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await Promise.all(takers.map(({ updateComplete }) => updateComplete));
    expect(takers.map(said)).to.deep.equal(['あ', 'あ', 'あ']);
  });

  it('leaves the slot that a widget drew itself', async () => {
    const holder = await far(markup`<turn-taker>表</turn-taker>`);
    const taker = holder.querySelector<TurnTaker>('turn-taker')!;
    await taker.updateComplete;
    taker.word = 'あ';
    await taker.updateComplete;
    expect([said(taker), slots(taker)]).to.deep.equal(['あ', 1]);
  });

  it('comes to all others when one fails, which is told', async () => {
    const told: unknown[] = [];
    globalThis.reportError = (fault: unknown) => told.push(fault);
    const words = ['あ', 'fault', ...Array<string>(10).fill('い')];
    const holder = await far(words.map((word) => markup`<turn-taker word=${word}></turn-taker>`));
    const takers = [...holder.querySelectorAll('turn-taker')];
    await waitUntil(() => takers.filter(said).length === words.length - 1, 'some have no turn');
    expect(told.map(String)).to.deep.equal(['Error: a fault of its own']);
  });

  it('comes where nothing tells what is in sight', async () => {
    const { IntersectionObserver } = window;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    try {
      // Once more, without the observer that the tests before have made.
      const alone = new URL('../../src/ui/turns.ts?alone', import.meta.url).href;
      const turns = (await import(alone)) as typeof Turns;
      const holder = await far(markup`<turn-taker word="あ"></turn-taker>`);
      await turns.turnOf(holder.querySelector<TurnTaker>('turn-taker')!);
    } finally {
      window.IntersectionObserver = IntersectionObserver;
    }
  });
});
