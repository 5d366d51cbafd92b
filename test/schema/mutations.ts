import fc from 'fast-check';
import { planSchema } from '../../src/schema/plan.js';
import { pointersOf, seedTexts } from './files.js';

/** Values that a person or a program could have put in the wrong place. */
const slips: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    true,
    false,
    [],
    {},
    [null],
    'FY2022',
    'R4',
    '2023-02-29',
  ),
  fc.constantFrom<unknown>('policy', 'javascript:alert(1)', { ja: '' }, { ja: 'あ' }, { at: null }, ['あ']),
  fc.constantFrom<unknown>({ toString: 1 }, { reason: 'not-yet' }, { operator: 'at-least' }, 1e308, '1,200'),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
);

const keys = fc.oneof(
  fc.constantFrom(
    ...Object.keys(planSchema.entries),
    'value',
    'missing',
    'parent',
    'at',
    'x-mine',
    'toString',
  ),
  fc.string(),
);

const seeds = [...seedTexts.values()];
const places = seeds.map((seed) => pointersOf(JSON.parse(seed)));

type Holder = Record<string, unknown>;

/** A real plan in which up to three places were overwritten, deleted, moved or given a strange key. */
export const mutatedSeed: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.nat(seeds.length - 1),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'delete', 'add'), slips, keys), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([index, changes]) => {
    const root: Holder = { plan: JSON.parse(seeds[index] ?? 'null') as unknown };
    const pointers = places[index] ?? [''];
    for (const [at, act, value, name] of changes) {
      const tokens = ['plan', ...(pointers[at % pointers.length] ?? '').split('/').slice(1)];
      const last = tokens.pop() ?? 'plan';
      const holder = tokens.reduce<unknown>(
        (below, token) => (isHolder(below) ? below[token] : undefined),
        root,
      );
      if (!isHolder(holder) || !(last in holder)) continue;
      const copy: unknown = structuredClone(value);
      if (act === 'set' || last === 'plan') holder[last] = copy;
      else if (act === 'delete') {
        if (Array.isArray(holder)) holder.splice(Number(last), 1);
        else Reflect.deleteProperty(holder, last);
      } else if (name !== '__proto__' && !Array.isArray(holder)) holder[name] = copy;
    }
    return root['plan'];
  });

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
