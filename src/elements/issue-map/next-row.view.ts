import type { IssueMapContent } from './content.view.js';

/**
 * Where an arrow key leads from a row of the map: up and down in its column, to the sides to the first row that it is linked to.
 * `undefined` where the key leads nowhere, or is no such key.
 */
export function nextRow(
  { blocks, fields, answers }: IssueMapContent,
  from: string,
  key: string,
): string | undefined {
  const left = blocks.flatMap(({ issues }) => issues.map(({ id }) => id));
  const right = fields.flatMap(({ heading, policies }) => [
    ...(heading ? [heading.id] : []),
    ...policies.map(({ id }) => id),
  ]);
  const column = left.includes(from) ? left : right;
  const at = column.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return column[at + 1];
    case 'ArrowUp':
      return column[at - 1];
    case 'Home':
      return column[0];
    case 'End':
      return column.at(-1);
    case 'ArrowRight':
      return column === left ? answers.bands.find(({ issue }) => issue.id === from)?.to.id : undefined;
    case 'ArrowLeft':
      return column === right ? answers.bands.find(({ to }) => to.id === from)?.issue.id : undefined;
    default:
      return undefined;
  }
}
