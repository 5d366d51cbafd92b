import type { PlanIndex } from '../../model/index.js';
import type { Statement } from '../../schema/index.js';
import {
  COMMON,
  itemCaveats,
  numberedTitle,
  say,
  STATEMENTS,
  statementTerm,
  titleOf,
  type Footnotes,
  type Reader,
} from '../../wording/index.js';
import { linksOf } from './links.view.js';
import { MESSAGES } from './plan-summary.messages.js';
import { absentRow, type EntryView, type RowView } from './rows.view.js';

export interface VisionView {
  readonly label: string;
  readonly isCityLabel: boolean;
  /** Absent where the document has only a placeholder of one. */
  readonly text?: string;
  readonly summary?: string;
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

/** The first vision; any other stands among the statements. */
export function visionOf(index: PlanIndex, notes: Footnotes, reader: Reader): VisionView | undefined {
  const words = MESSAGES[reader.language];
  const vision = firstVision(index);
  if (!vision) return undefined;
  const { isPlaceholder, text, remarks } = wordsOf(vision, reader);
  return {
    label: vision.label ? say(vision.label, reader) : words.vision,
    isCityLabel: vision.label !== undefined,
    ...(!isPlaceholder && { text }),
    ...(vision.summary !== undefined && { summary: say(vision.summary, reader) }),
    remarks: [...(isPlaceholder ? [words.placeholder] : []), ...remarks],
    markers: notes.add(itemCaveats(vision, reader)),
  };
}

const firstVision = ({ plan }: PlanIndex): Statement | undefined =>
  plan.statements?.find(({ kind }) => kind === 'vision');

/**
 * - `core`: why there is a plan, and what it stands on.
 * - `aims`: where it wants to go.
 * - `ways`: how it was made and is carried out.
 */
export type Rank = 'core' | 'aims' | 'ways';

const RANKS: Readonly<Record<Statement['kind'], Rank>> = {
  vision: 'core',
  purpose: 'core',
  principle: 'core',
  pillar: 'core',
  goal: 'aims',
  direction: 'aims',
  'desired-state': 'aims',
  'revision-policy': 'ways',
  delivery: 'ways',
  other: 'ways',
};

/** All of a rank but the first vision, in the order of the file; neighbours of one label share a row. */
export function statementRows(index: PlanIndex, rank: Rank, notes: Footnotes, reader: Reader): RowView[] {
  const { statements = [] } = index.plan;
  const first = firstVision(index);
  const rows: { term: string; isCityTerm: boolean; entries: EntryView[]; markers: string[] }[] = [];
  for (const statement of statements) {
    if (statement === first || RANKS[statement.kind] !== rank) continue;
    const term = statementTerm(statement, reader);
    const entry = statementEntry(index, statement, notes, reader);
    const last = rows.at(-1);
    if (last?.term === term) last.entries.push(entry);
    else rows.push({ term, isCityTerm: statement.label !== undefined, entries: [entry], markers: [] });
  }
  const lacksPurpose = rank === 'core' && !statements.some(({ kind }) => kind === 'purpose');
  return lacksPurpose ? [absentRow(STATEMENTS[reader.language].purpose), ...rows] : rows;
}

function statementEntry(index: PlanIndex, statement: Statement, notes: Footnotes, reader: Reader): EntryView {
  const words = MESSAGES[reader.language];
  const item = statement.item === undefined ? undefined : index.items.get(statement.item);
  const { isPlaceholder, text, remarks } = wordsOf(statement, reader);
  const markers = notes.add(itemCaveats(statement, reader));
  const links = linksOf(index, statement.id, notes, reader);
  return {
    ...(item
      ? { item: { id: item.id, label: numberedTitle(item, reader) } }
      : statement.number !== undefined && { lead: statement.number }),
    title: isPlaceholder ? words.placeholder : text,
    ...((isPlaceholder || statement.title === null) && { isOurs: true }),
    ...(statement.summary !== undefined && { text: say(statement.summary, reader) }),
    remarks,
    ...(links && { links }),
    markers,
  };
}

/** A title with the marks of its state, and what is to be said of it besides. */
function wordsOf(
  statement: Statement,
  reader: Reader,
): { readonly isPlaceholder: boolean; readonly text: string; readonly remarks: readonly string[] } {
  const words = MESSAGES[reader.language];
  const { printedAs, quoted } = COMMON[reader.language];
  const { text: title, prefix = '' } = titleOf(statement, reader);
  const { titleState, titlePrinted, titleVariants = [], inferredTitle, inheritedFrom } = statement;
  const isPlaceholder = titleState === 'placeholder';
  const reason = inferredTitle?.reason;
  return {
    isPlaceholder,
    text: `${prefix}${title}`,
    remarks: [
      isPlaceholder ? printedAs(bare(titlePrinted ?? title)) : undefined,
      titleState === 'provisional' ? words.provisional : undefined,
      titleState === 'reconstructed' ? words.reconstructed : undefined,
      titleState === 'inferred' ? words.inferredTitle : undefined,
      !isPlaceholder && titlePrinted !== undefined
        ? printedAs(titlePrinted.replace(/\s*\n\s*/g, ' '))
        : undefined,
      titleVariants.length > 0
        ? words.otherNames(titleVariants.map((one) => quoted(say(one, reader))).join(''))
        : undefined,
      reason && say(reason, reader),
      inheritedFrom && words.inheritedFrom(say(inheritedFrom, reader)),
    ].filter((one) => one !== undefined),
  };
}

/** Without the quotation marks that stand around the whole: others will. */
const bare = (text: string): string => /^「([^「」]*)」$/.exec(text)?.[1] ?? text;
