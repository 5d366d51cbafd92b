/** Where a text stops being JSON, and why. Line and column count from 1. */
export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  readonly what: SyntaxFaultKind;
  /** The character at the place; empty at the end of the text. */
  readonly found: string;
}

export type SyntaxFaultKind =
  | 'empty'
  | 'web-page'
  | 'zip'
  | 'unfinished'
  | 'unclosed-text'
  | 'bad-escape'
  | 'extra-comma'
  | 'no-comma'
  | 'no-colon'
  | 'no-key'
  | 'no-value'
  | 'after-end';

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' | 'nothing';

const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

/**
 * Finds the first fault of a text that `JSON.parse` has refused. Engines word and place the fault differently, most
 * of them in English only, so that the text is read again here.
 */
export function syntaxFaultOf(text: string): SyntaxFault {
  const { what, at } = scan(text);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return { line, column, what, found: String.fromCodePoint(...[text.codePointAt(at)].filter(isNumber)) };
}

function scan(text: string): { what: SyntaxFaultKind; at: number } {
  const start = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  if (start === text.length) return { what: 'empty', at: start };
  if (text[start] === '<') return { what: 'web-page', at: start };
  if (text.startsWith('PK', start)) return { what: 'zip', at: start };

  const open: string[] = [];
  let expected: Expected = 'value';
  const afterValue = (): Expected => (open.length > 0 ? 'comma' : 'nothing');
  for (let at = start; ; at = skipSpace(text, at)) {
    const char = text[at];
    if (char === undefined) return { what: 'unfinished', at };
    const inObject = open.at(-1) === '{';
    const mayEnd = expected === 'comma' || expected.endsWith('-or-end');
    if (mayEnd && char === (inObject ? '}' : ']')) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (expected === 'comma') {
      if (char !== ',') return { what: 'no-comma', at };
      expected = inObject ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon') {
      if (char !== ':') return { what: 'no-colon', at };
      expected = 'value';
      at += 1;
    } else if (expected === 'nothing') {
      return { what: 'after-end', at };
    } else if (char === '"') {
      const end = endOfText(text, at);
      if (typeof end !== 'number') return end;
      expected = expected.startsWith('key') ? 'colon' : afterValue();
      at = end;
    } else if (expected.startsWith('key')) {
      return { what: char === '}' ? 'extra-comma' : 'no-key', at };
    } else if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else {
      LITERAL.lastIndex = at;
      const literal = LITERAL.exec(text)?.[0];
      if (literal === undefined) return { what: char === ']' && !inObject ? 'extra-comma' : 'no-value', at };
      expected = afterValue();
      at += literal.length;
    }
  }
}

function endOfText(text: string, start: number): number | { what: SyntaxFaultKind; at: number } {
  for (let at = start + 1; ;) {
    const char = text[at];
    if (char === '"') return at + 1;
    // A quote that is never closed swallows the rest of its line: the place to mend is where it begins.
    if (char === undefined || char < ' ') return { what: 'unclosed-text', at: start };
    if (char === '\\') {
      ESCAPE.lastIndex = at;
      const escape = ESCAPE.exec(text)?.[0];
      if (escape === undefined) return { what: 'bad-escape', at };
      at += escape.length;
    } else at += 1;
  }
}

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
};

const isNumber = (value: number | undefined): value is number => value !== undefined;
