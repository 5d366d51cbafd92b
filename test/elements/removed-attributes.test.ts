import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/define.js';
import * as roster from '../../src/elements/index.js';

const elements = Object.values(roster).filter((one) => one.prototype instanceof LitElement);

describe('an attribute that a page takes away', () => {
  for (const element of elements) {
    for (const [name, { attribute }] of element.elementProperties) {
      if (attribute === false) continue;
      const written = typeof attribute === 'string' ? attribute : String(name);
      it(`leaves ${written} of <${element.tag}> as if it had never been there`, () => {
        const made = document.createElement(element.tag);
        const before: unknown = Reflect.get(made, name);
        made.setAttribute(written, '1');
        expect(Reflect.get(made, name)).not.to.equal(before);
        made.removeAttribute(written);
        expect(Reflect.get(made, name) ?? undefined).to.equal(before);
      });
    }
  }
});
