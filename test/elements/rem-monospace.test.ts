import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { seedUrl } from './setup.js';

// A file of its own: the size that the reader has chosen is asked for once in a page.
describe('a rem where the letters have one width each', () => {
  it('is no smaller than the letters that the reader has chosen', async () => {
    const { style } = document.documentElement;
    style.fontSize = '62.5%';
    style.setProperty('--plan-font', 'monospace');
    try {
      const gauge = await fixture(
        html`<kpi-gauge src=${seedUrl('kodaira-industry')} kpi="I-M3-K1"></kpi-gauge>`,
      );
      await waitUntil(() => gauge.shadowRoot!.querySelector('h3'), 'no gauge');
      expect(getComputedStyle(gauge).fontSize).to.equal('16px');
    } finally {
      style.fontSize = '';
      style.removeProperty('--plan-font');
    }
  });
});
