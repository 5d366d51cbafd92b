import { markupText, withOtherIds, type Markup, type Tag } from './markup.js';

/**
 * Markup for a wide and for a narrow place in one, where the two differ in nothing but pictures: of each of those both stand
 * there, and the styles show one.
 *
 * @returns `undefined` where something else differs.
 */
export function forBothWidths(wide: readonly Markup[], narrow: readonly Markup[]): Markup[] | undefined {
  if (wide.length !== narrow.length) return undefined;
  const both: Markup[] = [];
  let at = 0;
  for (const one of wide) {
    const pieces = piecesOf(one, narrow[at]);
    at += 1;
    if (pieces === undefined) return undefined;
    both.push(...pieces);
  }
  return both;
}

function piecesOf(wide: Markup, narrow: Markup | undefined): Markup[] | undefined {
  if (typeof wide === 'string' || typeof narrow === 'string' || narrow === undefined)
    return wide === narrow ? [wide] : undefined;
  if (wide.name === 'svg' && narrow.name === 'svg') {
    if (markupText([wide]) === markupText([narrow])) return [wide];
    // What is as high in both is as high in every other place.
    const level = wide.attributes.get('height') === narrow.attributes.get('height') ? ' still-level' : '';
    return [
      withClass(wide, `still-wide${level}`),
      ...withOtherIds([withClass(narrow, `still-narrow${level}`)]),
    ];
  }
  if (wide.name !== narrow.name || !isAlike(wide.attributes, narrow.attributes)) return undefined;
  const children = forBothWidths(wide.children, narrow.children);
  return children && [{ ...wide, children }];
}

const isAlike = (one: Tag['attributes'], other: Tag['attributes']): boolean =>
  one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);

function withClass(tag: Tag, name: string): Tag {
  const classes = [tag.attributes.get('class'), name].filter((one) => one !== undefined);
  return { ...tag, attributes: new Map([...tag.attributes, ['class', classes.join(' ')]]) };
}
