import type { InEveryLanguage } from '../locale/index.js';
import type { Confidence, MissingReason, Role } from '../schema/index.js';

/** Words for what any record may be: provisional, untitled, missing, inferred. */
export const COMMON: InEveryLanguage<{
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
}> = {
  ja: {
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
  },
  'ja-simple': {
    colon: '：',
    joint: '・',
    listJoint: '、',
    stop: '。',
    quoted: (text) => `「${text}」`,
    inBrackets: (text) => `（${text}）`,
    inferred: 'たぶん',
    untitled: '（名前が ありません）',
    untitledMeaning: (inferred) => `資料に 名前が ありません。内容は たぶん「${inferred}」です。`,
    provisionalTitle: '（まだ 決まっていない 名前）',
    missing: {
      'not-yet': 'まだ 分かりません',
      'not-surveyed': '調べていません',
      discontinued: '調べるのを やめました',
      withheld: '公開していません',
      'not-applicable': 'ありません',
      unstated: '数字が ありません（理由は 書いていません）',
    },
    printedAs: (printed) => `資料には「${printed}」と 書いてあります`,
    unitUnprinted: '数え方は 書いていません',
    notStated: '書いていません',
    confidence: {
      certain: '確か',
      high: 'かなり確か',
      medium: 'たぶん',
      low: 'はっきりしない',
      unresolved: '分からない',
    },
    chosenReading: (text) => `ここでの 読み方：${text}`,
    ifReadAs: (text) => `「${text}」と 読んだときの 判定です。`,
    otherReadings: (list) => `ほかの 読み方：${list}`,
    possibleReadings: (list) => `どちらの 読み方か 分かりません：${list}`,
    sureness: (confidence) => `どのくらい 確かか：${confidence}`,
    roleState: {
      committed: '約束',
      expected: 'してほしいこと',
      unstated: '約束か どうかは 書いていません',
    },
    placementRepaired: (reason) => `場所は この ページで 直しました。${reason}`,
    placementUncertain: (reason) => `場所は はっきりしません。${reason}`,
    cityNote: (text) => `市が 書いた 注：${text}`,
    notesBy: '注は、資料を 読んで データに した 人が 書きました。市の 注には「市が 書いた 注」と 書きます。',
    yes: 'はい',
    no: 'いいえ',
    approximately: (value) => `だいたい${value}`,
    points: (value) => `${value}ポイント`,
    source: 'もとの 資料',
  },
  en: {
    colon: ': ',
    joint: ' · ',
    listJoint: ', ',
    stop: '.',
    quoted: (text) => `“${text}”`,
    inBrackets: (text) => ` (${text})`,
    inferred: 'inferred',
    untitled: '(untitled)',
    untitledMeaning: (inferred) => `The document gives no title. By its content it reads “${inferred}”.`,
    provisionalTitle: '(provisional)',
    missing: {
      'not-yet': 'not yet available',
      'not-surveyed': 'not surveyed',
      discontinued: 'survey discontinued',
      withheld: 'not published',
      'not-applicable': 'not applicable',
      unstated: 'no value (no reason given)',
    },
    printedAs: (printed) => `printed as “${printed}”`,
    unitUnprinted: 'no unit given',
    notStated: 'not stated',
    confidence: { certain: 'certain', high: 'high', medium: 'medium', low: 'low', unresolved: 'unresolved' },
    chosenReading: (text) => `Read here as: ${text}`,
    ifReadAs: (text) => `The verdict holds if it is read as “${text}”.`,
    otherReadings: (list) => `Other readings: ${list}`,
    possibleReadings: (list) => `Possible readings: ${list}`,
    sureness: (confidence) => `confidence: ${confidence}`,
    roleState: {
      committed: 'committed',
      expected: 'expected',
      unstated: 'committed or expected: not stated',
    },
    placementRepaired: (reason) => `Its place was put right by us. ${reason}`,
    placementUncertain: (reason) => `Its place is uncertain. ${reason}`,
    cityNote: (text) => `The city’s own note: ${text}`,
    notesBy: 'Notes are by those who turned the document into data. The city’s own are introduced as such.',
    yes: 'yes',
    no: 'no',
    approximately: (value) => `about ${value}`,
    points: (value) => (value === '1' ? '1 point' : `${value} points`),
    source: 'Source',
  },
};
