import { expect } from '@open-wc/testing';
import { setViewport } from '../browser.js';
import { placed, stillOf, written } from './rendered.js';

/** What can be read of a widget whose script does not come. */
async function shown(
  tag: string,
  seed: string,
  options: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const still = stillOf(placed(await written(tag, seed, options)));
  if (!(still instanceof HTMLElement)) throw new TypeError(`${tag} has not been rendered`);
  return still;
}

describe('a widget without its script', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => document.body.replaceChildren());

  it('says nothing of what is selected in a tree where nothing can be', async () => {
    const still = await shown('policy-tree', 'kodaira-industry');
    expect(still.innerText).to.include('体系').and.not.to.include('選択中');
  });

  it('does not count rows of a board that cannot become fewer', async () => {
    const still = await shown('kpi-board', 'kodaira-industry');
    expect(still.innerText).to.include('全8').and.not.to.include('8件のうち');
  });

  it('lets what stayed as it was step back behind what has no counterpart', async () => {
    const still = await shown('plan-diff', 'nishitokyo-2024', {
      '--from': 'seeds/nishitokyo-2019.plan.json',
    });
    const look = (kind: string) => {
      const { color, fontWeight } = getComputedStyle(still.querySelector(`.${kind} > .link b`)!);
      return { color, fontWeight };
    };
    expect(look('row--kept').fontWeight).to.equal('400');
    expect(look('row--only-older').fontWeight).to.equal('700');
    expect(look('row--only-older').color).not.to.equal(look('row--kept').color);
  });
});
