// The reports in api/ tell every change of what the package promises, and nothing else.
import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { elementsReport } from '../../tools/api/elements.mjs';
import { planFileReport } from '../../tools/api/plan-file.mjs';
import { fileURLToPath } from 'node:url';

type Json = string | number | boolean | null | Json[] | JsonObject;

interface JsonObject {
  [key: string]: Json;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(dist + name, 'utf8')) as JsonObject;

/** Addresses of all values in data that are no objects, with the key under which each stands. */
function leaves(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((one, i) => leaves(one, [...path, i]));
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
}

/** A copy in which the value at an address is another. */
function changed<T extends Json>(data: T, path: readonly (string | number)[]): T {
  const copy = structuredClone(data);
  const holder = path.slice(0, -1).reduce<Json>((at, key) => (at as Record<string, Json>)[key] ?? null, copy);
  (holder as Record<string, Json>)[path.at(-1) ?? ''] = 'something else';
  return copy;
}

describe('the report on plan files', () => {
  const schema = { $defs: null, ...read('plan.schema.json') };
  const all = leaves(schema);
  const isSaid = (path: readonly (string | number)[]) =>
    ['description', 'title', '$comment'].includes(String(path.at(-1))) && path.at(-2) !== 'properties';

  it('tells a change of any constraint', () => {
    const constraints = fc.constantFrom(...all.filter((path) => !isSaid(path)));
    fc.assert(
      fc.property(constraints, (path) => {
        expect(planFileReport(changed(schema, path))).not.to.equal(planFileReport(schema));
      }),
      { numRuns: 60 },
    );
  });

  it('does not tell a change of a description', () => {
    const [path = []] = all.filter(isSaid).slice(5);
    expect(path).not.to.be.empty;
    expect(planFileReport(changed(schema, path))).to.equal(planFileReport(schema));
  });
});

describe('the report on elements', () => {
  interface Element {
    readonly tagName?: string;
    readonly members: { readonly name: string; readonly attribute?: string }[];
    readonly events?: { readonly name: string }[];
    readonly slots?: { readonly name: string }[];
    readonly cssParts?: { readonly name: string }[];
    readonly cssProperties?: { readonly name: string }[];
  }
  const manifest = read('custom-elements.json') as unknown as {
    readonly modules: { readonly declarations?: Element[] }[];
  };
  const elements = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName),
  );

  it('is about every element', () => {
    const headings = elementsReport(manifest).match(/^## `<.*>`$/gm) ?? [];
    expect(headings).to.have.lengthOf(elements.length);
    expect(headings.length).to.be.greaterThan(9);
  });

  for (const list of ['events', 'slots', 'cssParts', 'cssProperties'] as const) {
    it(`tells that one of the ${list} went`, () => {
      for (const [i, element] of elements.entries()) {
        if (!element[list]?.length) continue;
        const copy = structuredClone(manifest);
        const without = copy.modules
          .flatMap(({ declarations = [] }) => declarations)
          .filter(({ tagName }) => tagName)[i];
        without?.[list]?.pop();
        expect(elementsReport(copy), element.tagName).not.to.equal(elementsReport(manifest));
      }
    });
  }

  it('tells that an attribute went', () => {
    const report = elementsReport(manifest);
    for (const { members, tagName } of elements)
      for (const { attribute } of members)
        if (attribute !== undefined)
          expect(report.split(`## \`<${tagName ?? ''}>\``)[1]).to.include(`attribute \`${attribute}\``);
  });
});
