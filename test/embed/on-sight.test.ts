import { expect, fixture, html } from '@open-wc/testing';
import { loadOnSight } from '../../src/embed/index.js';
import { takeConsole } from '../elements/setup.js';

describe('loadOnSight', () => {
  let asked: string[];
  let stop: (() => void) | undefined;

  beforeEach(() => {
    asked = [];
  });
  afterEach(() => stop?.());

  const loader = (tag: string) => {
    asked.push(tag);
    return Promise.resolve();
  };
  const watch = (...tags: string[]) => {
    stop = loadOnSight(document, new Map(tags.map((tag) => [tag, () => loader(tag)])));
  };
  /** Observers are told after the task that changed the page. */
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('loads what the page holds, and nothing else', async () => {
    await fixture(html`<p><on-sight-a></on-sight-a></p>`);
    watch('on-sight-a', 'on-sight-b');
    expect(asked).to.deep.equal(['on-sight-a']);
  });

  it('loads what is put into the page later', async () => {
    const place = await fixture(html`<div></div>`);
    watch('on-sight-a', 'on-sight-b');
    place.append(document.createElement('on-sight-b'));
    await settled();
    expect(asked).to.deep.equal(['on-sight-b']);
  });

  it('finds an element deep in what is put in', async () => {
    const place = await fixture(html`<div></div>`);
    watch('on-sight-a');
    const section = document.createElement('section');
    section.append(document.createElement('p'));
    section.firstElementChild?.append(document.createElement('on-sight-a'));
    place.append(section);
    await settled();
    expect(asked).to.deep.equal(['on-sight-a']);
  });

  it('loads an element once, whatever their number', async () => {
    const place = await fixture(html`<div><on-sight-a></on-sight-a><on-sight-a></on-sight-a></div>`);
    watch('on-sight-a');
    place.append(document.createElement('on-sight-a'));
    await settled();
    expect(asked).to.deep.equal(['on-sight-a']);
  });

  it('says what could not be loaded, and asks again when its tag next appears', async () => {
    const place = await fixture(html`<div><on-sight-a>words of the page</on-sight-a></div>`);
    let times = 0;
    stop = loadOnSight(
      document,
      new Map([
        [
          'on-sight-a',
          () => {
            times += 1;
            return times === 1 ? Promise.reject(new Error('offline')) : Promise.resolve();
          },
        ],
      ]),
    );
    await settled();
    expect(takeConsole().join()).to.include('<on-sight-a> could not be loaded');
    expect(place.textContent).to.equal('words of the page');
    place.append(document.createElement('on-sight-a'));
    await settled();
    expect(times).to.equal(2);
  });

  it('looks no more when it is stopped', async () => {
    const place = await fixture(html`<div></div>`);
    watch('on-sight-a');
    stop?.();
    place.append(document.createElement('on-sight-a'));
    await settled();
    expect(asked).to.deep.equal([]);
  });
});
