import { expect } from 'chai';
import { readFileSync } from 'node:fs';
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
