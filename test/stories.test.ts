// What the stories show is what is tested: each renders, plays, and satisfies axe, wide and narrow.
import { expect } from '@open-wc/testing';
import { setProjectAnnotations } from '@storybook/web-components';
import { setViewport } from './browser.js';
import axe from 'axe-core';
import { composeStory } from 'storybook/preview-api';
import files from 'virtual:stories';
import * as preview from '../.storybook/globals.js';

const annotations = setProjectAnnotations([preview]);

for (const [file, load] of Object.entries(files)) {
  // A file that does not load must not take the other files' tests with it.
  const stories = await load().catch((reason: unknown) => new Error(`${file}: ${String(reason)}`));

  describe(`stories of ${file}`, () => {
    if (stories instanceof Error) {
      it('load', () => {
        throw stories;
      });
      return;
    }
    const { default: meta, ...named } = stories;
    for (const width of [1200, 320]) {
      describe(`at ${String(width)} px`, () => {
        for (const [name, story] of Object.entries(named)) {
          it(name, async () => {
            await setViewport({ width, height: 900 });
            await show(composeStory(story as never, meta as never, annotations, undefined, name));
          });
        }
      });
    }
  });
}

async function show(story: { run: (context: { canvasElement: HTMLElement }) => Promise<unknown> }) {
  const canvasElement = document.body.appendChild(document.createElement('div'));
  try {
    await story.run({ canvasElement });
    expect(canvasElement.childElementCount, 'nothing is rendered').to.be.greaterThan(0);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth, 'width of the content').to.be.at.most(clientWidth);
    // A story is a piece of a page, so it need not lie in a landmark.
    const { violations } = await axe.run(canvasElement, { rules: { region: { enabled: false } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).to.deep.equal(
      [],
    );
  } finally {
    canvasElement.remove();
  }
}
