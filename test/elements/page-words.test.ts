import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.js';
import { seedUrl } from './setup.js';

const CASES = [
  ['actor-matrix', 'koganei-2026'],
  ['issue-map', 'nishitokyo-2024'],
  ['kpi-board', 'kodaira-industry'],
  ['plan-summary', 'kodaira-industry'],
  ['plan-timeline', 'koganei-2026'],
  ['policy-tree', 'kodaira-industry'],
  ['project-review', 'kodaira-grant-2020'],
] as const;

/** What only the page says: no plan of a Japanese city has a sentence of English. */
const ENGLISH = /[a-z]{2,} [a-z]{2,}/;

describe('the foot of a widget on an English page', () => {
  for (const [tag, name] of CASES)
    it(`marks nothing as Japanese that is not: ${tag}`, async () => {
      const element = await fixture(
        html`<${unsafeStatic(tag)} src=${seedUrl(name)} lang="en"></${unsafeStatic(tag)}>`,
      );
      const foot = () => element.shadowRoot!.querySelector('.footer');
      await waitUntil(() => foot(), `${tag} does not show`, { timeout: 10_000 });
      expect(foot()!.textContent).to.match(ENGLISH);
      const marked = [...foot()!.querySelectorAll('[lang=ja]')].map(({ textContent }) => textContent);
      expect(marked).to.not.be.empty;
      expect(marked.filter((text) => ENGLISH.test(text ?? ''))).to.deep.equal([]);
    });
});
