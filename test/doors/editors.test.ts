import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { tags } from '../../tools/elements.mjs';
import { editorFiles, editorsFolder } from '../../tools/wordpress/editors.mjs';

describe('integrations/editors', function () {
  // The compiler looks up what the attributes may be.
  this.timeout(60_000);

  it('lists the elements and attributes that the library has', async () => {
    const files = (await editorFiles()) as Record<string, string>;
    for (const [name, text] of Object.entries(files))
      expect(
        readFileSync(editorsFolder + name, 'utf8'),
        `${name}: node tools/wordpress/editors.mjs`,
      ).to.equal(text);
  });
});

describe('integrations/wordpress', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../integrations/wordpress/keikaku/${name}`, import.meta.url), 'utf8');
  const editor = read('block/editor.js');

  it('has a name for each widget', () => {
    for (const tag of tags().filter((name: string) => name !== 'plan-source'))
      expect(editor).to.contain(`'${tag}': __(`);
  });

  it('has Japanese words for all that it says', () => {
    const php = readdirSync(new URL('../../integrations/wordpress/keikaku/includes', import.meta.url));
    const sources = [editor, ...php.map((name) => read(`includes/${name}`))];
    const said = sources.flatMap((source) =>
      [...source.matchAll(/\b__\(\s*'([^']+)'/gu)].map(([, words]) => words!),
    );
    expect(said).not.to.be.empty;
    expect(JSON.parse(read('languages/ja.json'))).to.include.keys(said);
  });
});
