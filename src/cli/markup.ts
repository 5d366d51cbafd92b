/** An element of rendered markup. Values of attributes, and texts, stand as they are written there, with their escapes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: Markup[];
}

/** An element, or text between elements. */
export type Markup = Tag | string;

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const PIECE =
  /<!--[^]*?-->|<\?>|<\/([a-zA-Z][\w:-]*)\s*>|<([a-zA-Z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*(\/?)>/g;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;

/**
 * Reads what Lit renders in Node: every element but the void ones is closed, and what came from a plan is escaped.
 * Comments, which only mark places for Lit, are left out.
 *
 * @throws RangeError for markup that is not so.
 */
export function parseMarkup(text: string): Markup[] {
  const top: Tag = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  let at = 0;
  const add = (child: Markup) => {
    if (child !== '') open.at(-1)?.children.push(child);
  };
  for (const found of text.matchAll(PIECE)) {
    add(textOf(text.slice(at, found.index)));
    at = found.index + found[0].length;
    const [, closed, name, attributes = '', isClosed] = found;
    if (closed !== undefined) {
      const last = open.pop();
      if (last?.name !== closed || open.length === 0) throw new RangeError(`</${closed}> closes no element`);
    } else if (name !== undefined) {
      const tag: Tag = { name, attributes: attributesOf(attributes), children: [] };
      add(tag);
      if (isClosed === '' && !VOID.has(name)) open.push(tag);
    }
  }
  add(textOf(text.slice(at)));
  const unclosed = open.at(-1);
  if (unclosed !== top) throw new RangeError(`<${unclosed?.name ?? ''}> is not closed`);
  return top.children;
}

/** Without the indentation of templates. */
function textOf(text: string): string {
  if (text.includes('<')) throw new RangeError(`no markup: ${text.slice(text.indexOf('<'), 40)}`);
  return text.replace(/[ \t]*\n[ \t\n]*/g, '\n');
}

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name,
      (double ?? single ?? bare ?? '').replaceAll('"', '&quot;'),
    ]),
  );

/** Writes markup that {@link parseMarkup} reads. */
export function markupText(markup: readonly Markup[]): string {
  return markup
    .map((one) => {
      if (typeof one === 'string') return one;
      const attributes = [...one.attributes].map(([name, value]) =>
        value === '' && !NAMED.test(name) ? ` ${name}` : ` ${name}="${value}"`,
      );
      const start = `<${one.name}${attributes.join('')}>`;
      return VOID.has(one.name) ? start : `${start}${markupText(one.children)}</${one.name}>`;
    })
    .join('');
}

/** Attributes whose empty value says something else than their presence. */
const NAMED = /^(?:alt|class|id|lang|value)$/;

/** A text for the place between tags, or in quotes. What no document may hold becomes �. */
export const escaped = (text: string): string => text.replace(SPECIAL, (one) => ESCAPES[one] ?? '\uFFFD');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '\n',
};

/** A text as a browser reads it, of one that {@link escaped} or Lit has written. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (one) => ENTITIES[one] ?? one);

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Beside what is escaped, control characters other than tabs and line ends, and halves of characters. */
const SPECIAL = /[&<>"']|(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** All that is read in markup, in one line; still escaped. */
export const wordsOf = (markup: readonly Markup[]): string =>
  markup
    .map((one) =>
      typeof one === 'string'
        ? one
        : BLOCK.test(one.name)
          ? ` ${wordsOf(one.children)} `
          : wordsOf(one.children),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const BLOCK =
  /^(?:article|section|header|footer|div|p|h\d|ul|ol|li|dl|dt|dd|table|tr|td|th|caption|summary)$/;

const REFERENCES = /^(?:id|for|headers|aria-labelledby|aria-describedby|aria-details)$/;

/** The same with ids of its own, for a second place in one tree. */
export const withOtherIds = (markup: readonly Markup[]): Markup[] =>
  markup.map((one) =>
    typeof one === 'string'
      ? one
      : {
          ...one,
          attributes: new Map(
            [...one.attributes].map(([name, value]) => [
              name,
              REFERENCES.test(name) ? value.replace(/[^ ]+/g, '$&-narrow') : value,
            ]),
          ),
          children: withOtherIds(one.children),
        },
  );
