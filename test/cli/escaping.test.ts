import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parseMarkup, type Markup } from '../../src/cli/markup.js';
import { snippetOf } from '../../src/cli/snippet.js';
import { readerFor } from '../../src/cli/still.js';
import { WIDGETS } from '../../src/cli/widgets.js';
import type { Plan } from '../../src/schema.js';
import { seedPath } from './terminal.js';

/** Keys whose texts are people's own words, not references. */
const WORDS = /^(?:title|name|label|text|summary|printed|note|definition|unit)$/;

/** A plan whose every text ends with another one. */
const withEnd = (value: unknown, end: string, key = ''): unknown => {
  if (typeof value === 'string') return WORDS.test(key) ? `${value}${end}` : value;
  if (Array.isArray(value)) return value.map((one: unknown) => withEnd(one, end, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withEnd(one, end, name)]));
};

/** Names of the elements and attributes in markup. */
function* namesIn(markup: readonly Markup[]): Generator<string> {
  for (const one of markup) {
    if (typeof one === 'string') continue;
    yield one.name;
    for (const name of one.attributes.keys()) yield `@${name}`;
    yield* namesIn(one.children);
  }
}

describe('texts of a plan in what keikaku render writes', function () {
  this.timeout(120_000);
  const hostile = fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '<script>alert(1)</script>',
        '</table>',
        '<x-evil onload=y>',
        '-->',
        '</template>',
        '</style>',
        '\u202E',
        '&lt;',
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(''));

  for (const [tag, seed] of [
    ['kpi-gauge', 'kodaira-industry'],
    ['kpi-board', 'kodaira-industry'],
    ['policy-tree', 'koganei-2016'],
    ['plan-summary', 'koganei-2016'],
    ['progress-table', 'kodaira-grant-2020'],
    ['project-review', 'kodaira-grant-2020'],
    ['actor-matrix', 'koganei-2016'],
    ['issue-map', 'examples/issues'],
    ['plan-timeline', 'koganei-2016'],
    ['plan-diff', 'nishitokyo-2019'],
  ] as const)
    it(`stay texts in a ${tag}`, async () => {
      const sound = JSON.parse(readFileSync(seedPath(seed), 'utf8')) as Plan;
      const kpi = sound.indicators?.[0]?.id ?? '';
      await fc.assert(
        fc.asyncProperty(hostile, async (end) => {
          const plan = withEnd(sound, end) as Plan;
          const { html } = await snippetOf(
            {
              widget: WIDGETS.get(tag)!,
              attributes: tag === 'kpi-gauge' ? { kpi } : {},
              plan,
              others: tag === 'plan-diff' ? [sound] : [],
              reader: await readerFor(plan, 'ja'),
              today: '2026-11-22',
              width: 1000,
            },
            {
              src: `plan.json?${end}`,
              isTableOnly: false,
              styles: { href: `a.css?${end}` },
              file: '',
              version: '1.2.3',
            },
          );
          const names = [...namesIn(parseMarkup(html))];
          expect(names.filter((name) => /^(?:script|style|x-evil|@on.*)$/.test(name))).to.deep.equal([]);
          expect(names.filter((name) => name === 'template')).to.have.lengthOf(1);
        }),
        { numRuns: 5 },
      );
    });
});
