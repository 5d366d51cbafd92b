import { formatNumber } from '../../locale/index.js';
import { rollUp, type PlanIndex } from '../../model/index.js';
import {
  hasConditional,
  leftOutLines,
  STANDING,
  standingSentence,
  verdictCounts,
  verdictWordsOf,
  type Footnotes,
  type Piece,
  type Reader,
  type VerdictView,
} from '../../wording/index.js';
import { caveatsOn } from './caveats.view.js';

/** How the indicators stand as a whole. */
export interface IndicatorsView {
  readonly isEmpty: boolean;
  readonly sentence: readonly Piece[];
  readonly stripLabel: string;
  readonly strip: readonly { readonly verdict: VerdictView; readonly count: string }[];
  /** What is left out of the counts, and why. */
  readonly remarks: readonly string[];
  readonly markers: readonly string[];
}

export function indicatorsOf({ plan }: PlanIndex, notes: Footnotes, reader: Reader): IndicatorsView {
  const words = STANDING[reader.language];
  const all = rollUp(plan, {}, undefined, reader.own?.verdictsOf);
  const verdictWords = verdictWordsOf(plan, reader);
  const isEmpty = all.counted.length + all.reference.length === 0;
  return {
    isEmpty,
    sentence: standingSentence(all, reader),
    stripLabel: words.strip,
    strip: verdictCounts(all.counted, verdictWords).map(({ verdict, count }) => ({
      verdict,
      count: formatNumber(count, reader.language),
    })),
    remarks: isEmpty
      ? []
      : [
          ...(hasConditional(all) ? [words.conditionalMeaning] : []),
          ...leftOutLines(all, reader, verdictWords),
          ...verdictWords.whose([...all.counted, ...all.reference]),
        ],
    markers: notes.add(caveatsOn(plan, ['indicators', 'statusScheme'], reader)),
  };
}
