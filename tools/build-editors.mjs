// Writes what editors know of the elements, from the custom elements manifest: data for VS Code, web-types for JetBrains.
import { readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsInManifest } from './element-manifest.mjs';
import { root } from './run.mjs';

const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = elementsInManifest();

// A hint shows the first paragraph; the custom properties, the same for all, would push everything else out of it.
const options = { descriptionSrc: 'summary', hideCssPropertiesDocs: true, hideLogs: true };

/** The generators may write into what they are given. */
const generated = (generate, from) => JSON.parse(generate(structuredClone(from), options));

/** Entries by their name, each with the elements that have it, in the order of the manifest. */
function byName(kind) {
  const found = new Map();
  for (const element of elements)
    for (const entry of element[kind] ?? []) {
      const holders = found.get(entry.name) ?? [];
      found.set(entry.name, [...holders, { tagName: element.tagName, entry }]);
    }
  return [...found.values()];
}

/** A style sheet knows no elements: each name stands in it once, with what each element says where they differ. */
const ofStyleSheets = (kind) =>
  byName(kind).map((holders) => {
    const { entry } = holders[0];
    const said = new Set(holders.map((holder) => holder.entry.description));
    if (said.size === 1) return entry;
    const lines = holders.map((holder) => `- \`<${holder.tagName}>\`: ${holder.entry.description}`);
    return { ...entry, description: lines.join('\n') };
  });

const styleSheets = {
  modules: [
    {
      kind: 'javascript-module',
      path: '',
      declarations: [
        {
          kind: 'class',
          name: 'all',
          tagName: 'all',
          customElement: true,
          cssParts: ofStyleSheets('cssParts'),
          cssProperties: ofStyleSheets('cssProperties'),
        },
      ],
    },
  ],
};

const write = (name, data) => writeFileSync(`${root}dist/${name}`, `${JSON.stringify(data, undefined, 2)}\n`);

write('vscode.html-custom-data.json', generated(getVsCodeHtmlCustomData, manifest));
write('vscode.css-custom-data.json', generated(getVsCodeCssCustomData, styleSheets));

const webTypes = generated(getWebTypesData, manifest);
write('web-types.json', {
  ...webTypes,
  'js-types-syntax': 'typescript',
  contributions: {
    ...webTypes.contributions,
    css: generated(getWebTypesData, styleSheets).contributions.css,
  },
});
