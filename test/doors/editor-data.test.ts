// Holds what editors are told against the elements manifest and the package.
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tags } from '../../tools/elements.mjs';
import { elementsInManifest } from '../../tools/element-manifest.mjs';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Attribute extends Named {
  readonly values?: readonly Named[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const names = (entries: readonly Named[]) => entries.map(({ name }) => name);

const elements = elementsInManifest() as readonly {
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}[];
const unique = (list: readonly string[]) => [...new Set(list)].sort();

interface HtmlData {
  readonly tags: readonly (Named & { readonly attributes: readonly Attribute[] })[];
}

interface CssData {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}

interface WebTypes {
  readonly version: string;
  readonly contributions: { readonly html: { readonly elements: readonly Named[] } };
}

describe('data for VS Code', () => {
  const { tags: told } = read('dist/vscode.html-custom-data.json') as HtmlData;
  const css = read('dist/vscode.css-custom-data.json') as CssData;

  it('has every element with its attributes', () => {
    expect(told.map(({ name, attributes }) => [name, names(attributes)])).to.deep.equal(
      elements.map(({ tagName, attributes }) => [tagName, names(attributes)]),
    );
  });

  it('has the words that an attribute takes, as they are written', () => {
    for (const { tagName, attributes } of elements)
      for (const { name, type } of attributes) {
        const values = told
          .find((one) => one.name === tagName)
          ?.attributes.find((one) => one.name === name)?.values;
        const words = [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
        expect(names(values ?? []), `${tagName} ${name}`).to.deep.equal(words);
        expect(words).not.to.include('');
      }
  });

  it('has each part and each custom property once', () => {
    const parts = elements.flatMap(({ cssParts = [] }) => names(cssParts));
    expect(names(css.pseudoElements).sort()).to.deep.equal(unique(parts).map((name) => `::part(${name})`));
    const properties = elements.flatMap(({ cssProperties = [] }) => names(cssProperties));
    expect(names(css.properties).sort()).to.deep.equal(unique(properties));
  });
});

describe('web-types for JetBrains', () => {
  const { 'web-types': path, version } = read('package.json') as {
    readonly 'web-types': string;
    readonly version: string;
  };

  it('are where package.json says', () => {
    expect(existsSync(`${root}${path}`)).to.equal(true);
  });

  it('are those of this version, with every element', () => {
    const types = read(path) as WebTypes;
    expect(types.version).to.equal(version);
    expect(names(types.contributions.html.elements).sort()).to.deep.equal(tags());
  });
});
