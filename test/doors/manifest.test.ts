// Holds what custom-elements.json says against the elements themselves: their classes, and what stays of them in a bundle.
import { expect } from 'chai';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tags } from '../../tools/elements.mjs';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Entry {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly reflects?: boolean;
  readonly readonly?: boolean;
  readonly static?: boolean;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Reference {
  readonly kind: string;
  readonly name: string;
  readonly declaration: { readonly name: string; readonly module: string };
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly Reference[];
}

/** The part of Lit's bookkeeping that says which attribute belongs to which property. */
interface Class {
  new (): Readonly<Record<string, unknown>>;
  readonly tag: string;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<
    string,
    {
      readonly state?: boolean;
      readonly attribute?: boolean | string;
      readonly type?: unknown;
      readonly reflect?: boolean;
    }
  >;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Parts of pictures that are drawn for a file to save, and never in the element. */
const drawnForFiles: Readonly<Record<string, readonly string[]>> = { 'actor-matrix': ['picture'] };
/** As they are written; the built ones are shortened. */
const tokens = readFileSync(join(root, 'src/ui/tokens.ts'), 'utf8');
const names = (entries: readonly Entry[] = []) => entries.map(({ name }) => name).sort();
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

describe('custom-elements.json', function () {
  this.timeout(180_000);
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
    readonly modules: readonly Module[];
  };
  const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  let classes: Readonly<Record<string, Class>> = {};

  before(async () => {
    classes = (await import('../../dist/index.js' as string)) as Record<string, Class>;
  });

  it('has every element, and nothing else with a tag', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).to.deep.equal(tags());
  });

  it('leads to modules of the package that export what it says', async () => {
    const declared = new Set(
      modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => `${path} ${name}`)),
    );
    for (const { path, exports } of modules) {
      const module = (await import(join(root, path))) as Record<string, unknown>;
      for (const { kind, name, declaration } of exports) {
        if (kind === 'js') expect(module).to.have.property(name);
        expect([...declared]).to.include(`${declaration.module} ${declaration.name}`);
      }
    }
  });

  it('says for each element which module registers it', () => {
    const registered = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, path]),
    );
    expect(registered).to.deep.equal(tags().map((tag) => [tag, `dist/elements/${tag}/define.js`]));
  });

  it('has nothing private', () => {
    const text = JSON.stringify(modules);
    expect(text).to.not.match(/"name":"#|"privacy":"(?:private|protected)"|"src\//);
  });

  for (const element of elements)
    describe(`<${element.tagName ?? ''}>`, () => {
      const members = (element.members ?? []).filter((member) => !member.static);
      let bundle = '';

      before(async () => {
        const { outputFiles } = await build({
          entryPoints: [join(root, `dist/elements/${element.tagName ?? ''}/define.js`)],
          outdir: 'bundled',
          bundle: true,
          splitting: true,
          format: 'esm',
          target: 'es2022',
          write: false,
        });
        bundle = outputFiles.map(({ text }) => text).join('\n');
      });

      it('has the attributes that the class observes', () => {
        expect(names(element.attributes)).to.deep.equal(
          [...classes[element.name]!.observedAttributes].sort(),
        );
      });

      it('has the properties of the class, and no other', () => {
        const { elementProperties } = classes[element.name]!;
        const properties = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
        const settable = members.filter(({ readonly }) => !readonly);
        expect(names(settable)).to.deep.equal(properties.sort());
        for (const { name, attribute, reflects = false, type } of settable) {
          const declared = elementProperties.get(name);
          const own = typeof declared?.attribute === 'string' ? declared.attribute : name.toLowerCase();
          expect(attribute, name).to.equal(declared?.attribute === false ? undefined : own);
          expect(reflects, name).to.equal(declared?.reflect === true);
          expect(type?.text.includes('number'), name).to.equal(declared?.type === Number);
        }
      });

      it('has the values that properties begin with', () => {
        const fresh = new classes[element.name]!();
        for (const { name, default: usual, readonly } of members)
          if (!readonly && usual !== undefined) expect(`'${String(fresh[name])}'`, name).to.equal(usual);
      });

      it('has no methods but those of Lit', () => {
        expect(members.filter(({ kind }) => kind === 'method')).to.deep.equal([]);
      });

      it('has the parts that templates name', () => {
        const named = found(bundle, /\bpart="([a-z-]+)"/g);
        const apart = drawnForFiles[element.tagName ?? ''] ?? [];
        expect(names(element.cssParts)).to.deep.equal(named.filter((part) => !apart.includes(part)));
      });

      it('has the custom properties that styles take from the page', () => {
        expect(names(element.cssProperties)).to.deep.equal(found(bundle, /var\(\s*(--plan-[a-z0-9-]+)/g));
      });

      it('has for custom properties what stands for them where a page sets none', () => {
        for (const { name, default: usual } of element.cssProperties ?? []) {
          const [, fallback] = new RegExp(`var\\(${name}, ([^)]+)\\)`).exec(tokens) ?? [];
          if (usual !== undefined) expect(fallback, name).to.equal(usual);
        }
      });

      it('has the slots that templates have', () => {
        const slots = found(bundle.replaceAll('<slot>', '<slot name="">'), /<slot name="([a-z-]*)"/g);
        expect(names(element.slots)).to.deep.equal(slots);
      });

      it('has the events that the element sends', () => {
        // Selecting is in the base class of all; an element sends the event where it selects.
        const sent = found(bundle, /dispatchEvent\(new (\w+)Event\(/g).filter(
          (name) => name !== 'ItemSelect',
        );
        const own = bundle.replace(/\n {2}(?:toggleSelection|clearSelection)\([^]*?\n {2}\}/g, '');
        if (/\.(?:toggle|clear)Selection\(/.test(own)) sent.push('ItemSelect');
        const types = (element.events ?? []).map(({ type }) => type?.text.replace(/Event$/, ''));
        expect(types.sort()).to.deep.equal(sent.filter((name) => name !== '').sort());
      });

      it('has words for everything', () => {
        const all = [
          element.attributes,
          element.events,
          element.slots,
          element.cssParts,
          element.cssProperties,
        ];
        const silent = [...all.flatMap((entries = []) => entries), ...members].filter(
          ({ description = '' }) => description.length < 4,
        );
        expect(silent).to.deep.equal([]);
      });
    });
});
