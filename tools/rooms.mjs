// The floor plan as data: the law (.dependency-cruiser.mjs), the linter and the picture in README.md follow it.

/**
 * Each room of src/, the rooms that it may import, and the packages that it may import.
 *
 * `later` are rooms that it may load with `import()` only, when a reader asks for them. `doors` are files of the
 * room that others may enter beside its index.ts: what some widgets need and the lightest does not. `sideDoors` are
 * those that others may load with `import()` only: what most pages never need.
 */
export const rooms = {
  schema: { imports: [], packages: ['valibot'], sideDoors: ['full-check.ts', 'problems.ts'] },
  model: {
    imports: ['schema'],
    packages: ['diff'],
    doors: ['elapsed.ts', 'finance.ts', 'involvements.ts', 'issues.ts', 'projects.ts', 'timeline.ts'],
    sideDoors: ['scheme.ts'],
  },
  layout: {
    imports: [],
    packages: ['d3-force'],
    doors: ['bands.ts', 'network.ts', 'timeline.ts'],
  },
  locale: { imports: [], packages: [], doors: ['eras.ts'] },
  wording: {
    imports: ['schema', 'model', 'locale'],
    packages: [],
    doors: [
      'actors.ts',
      'actors.messages.ts',
      'counted-rows.ts',
      'given-verdicts.ts',
      'history.ts',
      'history.messages.ts',
      'indicator-table.ts',
      'issues.ts',
      'issues.messages.ts',
      'lines.ts',
      'money.ts',
      'places.ts',
      'quotation.ts',
      'rules.messages.ts',
      'timeline.ts',
      'timeline.messages.ts',
    ],
    sideDoors: ['own-verdicts.ts'],
  },
  picture: {
    imports: ['schema', 'model', 'layout', 'locale', 'wording'],
    packages: [],
    doors: ['shapes.ts'],
    sideDoors: ['arc.ts', 'trend.ts'],
  },
  exchange: {
    imports: ['schema', 'model', 'locale', 'wording'],
    packages: ['csv-parse'],
    doors: ['csv-rows.ts'],
    sideDoors: [
      'read-csv.ts',
      'read-table.ts',
      'actor-csv.ts',
      'diff-csv.ts',
      'issue-csv.ts',
      'items-csv.ts',
      'progress-csv.ts',
      'project-csv.ts',
      'summary-csv.ts',
      'timeline-csv.ts',
    ],
  },
  ui: {
    imports: ['schema', 'model', 'layout', 'locale', 'wording', 'picture'],
    later: ['exchange'],
    packages: ['lit', '@lit/context'],
    doors: ['export/index.ts', 'still-table.styles.ts'],
    sideDoors: ['form.styles.ts', 'trouble.parts.ts'],
  },
  elements: {
    imports: ['schema', 'model', 'layout', 'locale', 'wording', 'picture', 'ui'],
    later: ['exchange'],
    packages: ['lit', '@lit/context'],
  },
  embed: { imports: ['locale'], packages: [], doors: ['rendered-from.ts'] },
  cli: {
    imports: ['schema', 'model', 'locale', 'wording', 'exchange', 'ui', 'elements', 'embed'],
    packages: ['@lit-labs/ssr', 'lit'],
    node: true,
  },
};

/** Rooms that compile without DOM types and know neither the clock nor chance. */
export const pureRooms = ['schema', 'model', 'layout', 'locale', 'wording', 'picture', 'exchange'];
