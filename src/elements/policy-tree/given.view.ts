import type { PlanIndex } from '../../model/index.js';
import type { Item } from '../../schema/index.js';
import type { Footnotes, Reader, VerdictView } from '../../wording/index.js';
import { GIVEN, givenVerdictsOf } from '../../wording/given-verdicts.js';
import type { FactView, LegendEntryView } from './policy-tree.view.js';

/** The verdict that people gave last on an item. */
export interface GivenView {
  /** Says that people gave it. */
  readonly label: string;
  readonly face: VerdictView;
}

export function givenOf({ plan }: PlanIndex, item: Item, reader: Reader): GivenView | undefined {
  const [newest] = givenVerdictsOf(plan, item.id, reader);
  return newest && { label: GIVEN[reader.language].given, face: newest.face };
}

/** All verdicts that people gave on an item, with who, when and why. */
export function givenFact(
  { plan }: PlanIndex,
  item: Item,
  notes: Footnotes,
  reader: Reader,
): FactView | undefined {
  const entries = givenVerdictsOf(plan, item.id, reader).map(({ face, sentence, reason, caveats }) => ({
    text: [sentence, reason].filter((part) => part !== undefined).join(reader.language === 'en' ? ' ' : ''),
    markers: notes.add(caveats),
    verdict: face,
  }));
  return entries.length === 0
    ? undefined
    : { term: GIVEN[reader.language].given, isCityTerm: false, entries };
}

/** What the grades mean, as far as the scheme says. */
export function givenLegend(
  given: readonly (GivenView | undefined)[],
  markers: readonly string[],
): LegendEntryView[] {
  const faces = new Map(given.flatMap((one) => (one ? [[one.face.word, one] as const] : [])));
  return [...faces.values()].map(({ label, face }) => ({
    verdict: face,
    meaning: face.meaning ?? label,
    markers,
  }));
}
