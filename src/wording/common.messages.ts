import { inEveryLanguage } from '../locale/index.js';
import type { Confidence, MissingReason, Role } from '../schema/index.js';

/** Words for what any record may be: provisional, untitled, missing, inferred. */
export interface Words {
  readonly colon: string;
  readonly joint: string;
  readonly listJoint: string;
  readonly stop: string;
  readonly quoted: (text: string) => string;
  readonly inBrackets: (text: string) => string;
  readonly inferred: string;
  readonly untitled: string;
  readonly untitledMeaning: (inferred: string) => string;
  readonly provisionalTitle: string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly printedAs: (printed: string) => string;
  readonly unitUnprinted: string;
  readonly notStated: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly chosenReading: (text: string) => string;
  readonly ifReadAs: (text: string) => string;
  readonly otherReadings: (list: string) => string;
  readonly possibleReadings: (list: string) => string;
  readonly sureness: (confidence: string) => string;
  readonly roleState: Readonly<Record<Role['state'], string>>;
  readonly placementRepaired: (reason: string) => string;
  readonly placementUncertain: (reason: string) => string;
  readonly cityNote: (text: string) => string;
  /** Whose words the notes are. */
  readonly notesBy: string;
  readonly yes: string;
  readonly no: string;
  readonly approximately: (value: string) => string;
  readonly points: (value: string) => string;
  readonly source: string;
}

const ja: Words = {
  colon: '：',
  joint: '・',
  listJoint: '、',
  stop: '。',
  quoted: (text) => `「${text}」`,
  inBrackets: (text) => `（${text}）`,
  inferred: '推定',
  untitled: '（題名なし）',
  untitledMeaning: (inferred) => `資料に題名がありません。内容からは「${inferred}」と読めます。`,
  provisionalTitle: '（仮）',
  missing: {
    'not-yet': 'まだ出ていません',
    'not-surveyed': '調査がありません',
    discontinued: '調査が終わりました',
    withheld: '公表されていません',
    'not-applicable': '該当なし',
    unstated: '値なし（理由の記載なし）',
  },
  printedAs: (printed) => `資料の表記は「${printed}」`,
  unitUnprinted: '単位の記載なし',
  notStated: '記載なし',
  confidence: { certain: '確か', high: '高', medium: '中', low: '低', unresolved: '決められない' },
  chosenReading: (text) => `ここでの読み方：${text}`,
  ifReadAs: (text) => `「${text}」と読んだ場合の判定です。`,
  otherReadings: (list) => `ほかの読み方：${list}`,
  possibleReadings: (list) => `考えられる読み方：${list}`,
  sureness: (confidence) => `確からしさ：${confidence}`,
  roleState: { committed: '約束', expected: '期待', unstated: '約束か期待かの記載なし' },
  placementRepaired: (reason) => `位置は資料の並びを直したものです。${reason}`,
  placementUncertain: (reason) => `位置は確かではありません。${reason}`,
  cityNote: (text) => `市の注記：${text}`,
  notesBy: '注は、資料を読んでデータにした人のものです。市の注には「市の注記」と書きます。',
  yes: 'はい',
  no: 'いいえ',
  approximately: (value) => `約${value}`,
  points: (value) => `${value}ポイント`,
  source: '出典',
};

export const COMMON = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./common.messages.ja-simple.js'),
  en: () => import('./common.messages.en.js'),
});
