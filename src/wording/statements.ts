import type { Statement } from '../schema/index.js';
import { say, type Reader } from './reader.js';
import { STATEMENTS } from './statements.messages.js';

/** What a statement is called: the plan's own name for it, else its kind. */
export function statementTerm({ label, kind }: Statement, reader: Reader): string {
  return label === undefined ? STATEMENTS[reader.language][kind] : say(label, reader);
}
