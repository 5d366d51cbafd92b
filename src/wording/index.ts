export { conditionsOf, shortConditionOf } from './conditions.js';
export { COMMON } from './common.messages.js';
export {
  caveatsOf,
  doubtText,
  ended,
  footnotes,
  itemCaveats,
  surenessText,
  type FootnoteView,
  type Footnotes,
} from './footnotes.js';
export {
  decimalsFor,
  differenceText,
  expectedText,
  goalText,
  indicatorSentence,
  measuredText,
  spoken,
  targetText,
  valueNumber,
  valueText,
} from './indicator.js';
export { INDICATOR } from './indicator.messages.js';
export { judgedOf, type Judged } from './judged.js';
export { levelCount, levelView, type LevelView } from './levels.js';
export { LEVELS } from './levels.messages.js';
export { baselineOriginText, originText, surveyText } from './origin.js';
export { langOfText, readerOf, say, type OwnVerdicts, type Reader } from './reader.js';
export {
  figureText,
  momentText,
  numberedTitle,
  numberText,
  quantityText,
  sourceLine,
  titleOf,
  unitSuffix,
  type TitleView,
} from './records.js';
export { signedDifferenceText } from './signed-difference.js';
export { byLanguage, unbroken, type Run } from './unbroken.js';
export { type Piece, strong } from './pieces.js';
export {
  hasConditional,
  leftOutLines,
  noDueSentence,
  shortfallSentence,
  standingSentence,
  verdictCounts,
  verdictWordsOf,
  type VerdictWords,
} from './standing.js';
export { STANDING } from './standing.messages.js';
export { STATEMENTS } from './statements.messages.js';
export { statementTerm } from './statements.js';
export { spanView, type SpanView } from './spans.js';
export { verdictView, type VerdictView } from './verdict.js';
export { VERDICTS } from './verdict.messages.js';
