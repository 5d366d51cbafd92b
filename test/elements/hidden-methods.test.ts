import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { seedUrl, takeConsole } from './setup.js';

const GAUGE = `<kpi-gauge src="${seedUrl('kodaira-industry')}" kpi="I-M1-K1">words of the page</kpi-gauge>`;

const empty = document.createElement('div');

/** Puts markup into the page without any method of its document. */
function placed(html: string): HTMLElement {
  const place = document.body.appendChild(empty.cloneNode() as HTMLElement);
  place.innerHTML = html;
  return place;
}

describe('a page in which a form came to hide a method of its document', () => {
  for (const name of ['createElement', 'createComment', 'createTreeWalker', 'importNode', 'addEventListener'])
    it(`keeps its words where widgets would need ${name}, and is told once`, async () => {
      const form = placed(`<form name="${name}"></form>`);
      const places = placed(
        `<div>${GAUGE}</div><plan-source src="${seedUrl('kodaira-industry')}"><policy-tree>more words</policy-tree></plan-source>`,
      );
      try {
        await aTimeout(100);
        expect(places.innerText.replace(/\s+/g, ' ').trim()).to.equal('words of the page more words');
        expect(takeConsole()).to.deep.equal([`keikaku: an element of the page hides document.${name}.`]);
      } finally {
        form.remove();
        places.remove();
      }
      const later = placed(GAUGE);
      await waitUntil(
        () => later.firstElementChild?.shadowRoot?.querySelector('.picture'),
        'a widget again',
        {
          timeout: 5000,
        },
      );
      later.remove();
    });
});
