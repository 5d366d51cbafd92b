import { inEveryLanguage } from '../../locale/index.js';
import type { Basis, ChangeKind, IndicatorField } from '../../model/index.js';
/** What a row of the list says of its item; `added` only where the city itself says so. */
export type RowKind = ChangeKind | 'added' | 'only-newer' | 'only-older';
/** What a reader may narrow the list down to. */
export type FilterKey = 'all' | 'changed' | ChangeKind | 'only-newer' | 'only-older';
/** A word joiner: no line ends between a word and the number that belongs to it. */
const JOIN = '\u2060';

/** Numbers are formatted; titles and labels are the plans' own. */
export interface Words {
  readonly heading: string;
  readonly older: string;
  readonly newer: string;
  readonly oldMark: string;
  readonly newMark: string;
  readonly correspondence: string;
  /* What the page author has to do, and which of two files is meant. */
  readonly noFrom: string;
  readonly noFromSuperseded: (title: string, plan: string | undefined) => string;
  readonly loadingOlder: string;
  readonly aboutOlder: string;
  readonly aboutNewer: string;
  readonly samePlan: string;
  readonly nothing: string;
  /* The summary. */
  readonly counts: (level: string, older: string, newer: string) => string;
  readonly countsApart: (older: string, newer: string) => string;
  readonly ofOlder: (total: string, parts: readonly string[]) => string;
  readonly ofNewer: (total: string, parts: readonly string[]) => string;
  readonly part: (kind: string, count: string) => string;
  readonly intoNewer: (part: string, count: string) => string;
  readonly saidByCity: (part: string, count: string) => string;
  readonly onlyOlderLevel: (level: string, count: string) => string;
  readonly onlyNewerLevel: (level: string, count: string) => string;
  readonly noneFound: string;
  readonly bases: (all: string, parts: readonly string[]) => string;
  /** The city's words do not name the items. */
  readonly readIn: (part: string) => string;
  readonly basisName: Readonly<Record<Basis, string>>;
  readonly caution: string;
  /* The city's own points. */
  readonly points: string;
  readonly pointsCount: (count: string) => string;
  readonly pointsOrder: string;
  readonly reason: (text: string) => string;
  readonly noReason: string;
  readonly toEntryPartly: (title: string) => string;
  readonly goTo: string;
  readonly pointUse: Readonly<Record<'names-no-item' | 'about-another-plan' | 'plan-unknown', string>>;
  readonly unknownItems: (ids: string) => string;
  readonly noPoints: string;
  /* Kinds and what they rest on. */
  readonly kind: Readonly<Record<RowKind, string>>;
  readonly kindJoint: string;
  /** Several kinds in one label. */
  readonly kinds: (kinds: readonly string[]) => string;
  readonly stated: (numbers: string) => string;
  readonly statedPartly: (numbers: string) => string;
  readonly basis: Readonly<Record<'id' | 'equal-title', string>>;
  readonly statedAtItem: string;
  readonly inferred: (confidence: string) => string;
  readonly similar: (confidence: string) => string;
  readonly unsaidConfidence: string;
  readonly movedFrom: (place: string) => string;
  readonly atTop: string;
  readonly legend: string;
  readonly legendWords: Readonly<Record<'stated' | 'computed' | 'inferred' | 'kept', string>>;
  /* Filter. */
  readonly noCounterpart: string;
  readonly filter: string;
  readonly filterKey: Readonly<Record<'all' | 'changed', string>>;
  readonly shownAll: (count: string) => string;
  readonly shown: (count: string, all: string) => string;
  readonly severalKinds: string;
  /* The list. */
  readonly list: string;
  readonly above: string;
  readonly statementKind: Readonly<
    Record<'kept' | 'reworded' | 'title-pending' | 'only-older' | 'only-newer', string>
  >;
  readonly notCounted: string;
  readonly without: string;
  readonly withoutIn: (place: string) => string;
  readonly details: (title: string) => string;
  /** The same below the line of the title. */
  readonly more: string;
  /* What opens. */
  readonly wording: string;
  readonly computed: string;
  readonly removedWords: (words: string) => string;
  readonly addedWords: (words: string) => string;
  readonly littleInCommon: string;
  readonly says: string;
  readonly pointNumber: (number: string) => string;
  readonly levelPrinted: (label: string) => string;
  readonly sureness: string;
  readonly by: Readonly<Record<Basis, string>>;
  readonly statedReading: (confidence: string) => string;
  readonly statedDirectly: string;
  readonly readingReason: (reason: string) => string;
  readonly likeness: (value: string) => string;
  readonly parentsAlike: string;
  readonly childrenAlike: (count: string, of: string) => string;
  readonly notByCity: string;
  readonly pending: Readonly<Record<'older' | 'newer', string>>;
  readonly moved: (from: string, to: string) => string;
  readonly movedLevel: (from: string, to: string) => string;
  readonly moveUnsure: string;
  readonly noOlderFound: string;
  readonly noNewerFound: string;
  readonly addedByCity: string;
  readonly droppedByCity: string;
  readonly near: (titles: string) => string;
  readonly places: string;
  readonly pathJoint: string;
  readonly marksOnlyOlder: (labels: string) => string;
  readonly marksOnlyNewer: (labels: string) => string;
  readonly select: string;
  readonly marks: string;
  /* Indicators. */
  readonly indicators: string;
  readonly indicatorKind: Readonly<
    Record<'kept' | 'changed' | 'replaced' | 'only-older' | 'only-newer', string>
  >;
  readonly indicatorField: Readonly<Record<IndicatorField, string>>;
  readonly indicatorChanged: (fields: string) => string;
  readonly target: (text: string) => string;
  readonly baseline: (text: string) => string;
}

const ja: Words = {
  heading: '新旧の対応',
  older: '旧の計画',
  newer: '新の計画',
  oldMark: '旧',
  newMark: '新',
  correspondence: '対応と根拠',
  noFrom: '比べる旧の計画が指定されていません。from に旧の計画ファイルのアドレスを書いてください。',
  noFromSuperseded: (title, plan) =>
    `比べる旧の計画が指定されていません。この計画は「${title}」を引き継ぐとあります。from に、そ${plan === undefined ? 'の計画ファイル' : `の計画ファイル（id が「${plan}」のもの）`}のアドレスを書いてください。`,
  loadingOlder: '旧の計画を読み込んでいます…',
  aboutOlder: '旧の計画（from のファイル）',
  aboutNewer: '新の計画（to のファイル）',
  samePlan: '旧と新は、同じ id の計画です。同じ id の項目を同じものとして比べています。',
  nothing: 'どちらの計画にも、比べる項目がありません。',
  counts: (level, older, newer) => `${level}は、旧${older}に対して新${newer}です。`,
  countsApart: (older, newer) => `旧の${older}と、新の${newer}を同じ段として比べました。`,
  ofOlder: (total, parts) => `旧${total}のうち、${parts.join('、')}。`,
  ofNewer: (total, parts) => `新${total}のうち、${parts.join('、')}。`,
  part: (kind, count) => `${kind}${JOIN}${count}`,
  intoNewer: (part, count) => `${part}（新${count}へ）`,
  saidByCity: (part, count) => `${part}（うち市が追加と説明${count}）`,
  onlyOlderLevel: (level, count) => `旧の${level}（${count}）と同じ段は、新の計画にありません。`,
  onlyNewerLevel: (level, count) => `新の${level}（${count}）と同じ段は、旧の計画にありません。`,
  noneFound:
    '2つの計画のあいだに、題名の同じ項目も、よく似た項目も見つかりませんでした。内容が続いているかどうかは、題名からは分かりません。',
  bases: (all, parts) => `対応は${all}件です。根拠は、${parts.join('、')}。`,
  readIn: (part) => `${part}（どの項目のことかは、データ作成者の読み取り）`,
  basisName: {
    stated: '市の説明',
    id: '同じ id',
    'equal-title': '同じ題名',
    inferred: 'データ作成者の読み取り',
    'similar-title': '似た題名',
  },
  caution:
    '「対応なし」は、相手となる題名が見つからないことを示します。廃止や新設を意味しません。目指す姿などの文の違いは、件数に入れていません。',
  points: '市が述べている変更のポイント',
  pointsCount: (count) => `全${count}`,
  pointsOrder: '①からの番号は資料での並び順で、市の番号ではありません。',
  reason: (text) => `理由：${text}`,
  noReason: '理由の記載なし',
  toEntryPartly: (title) => `${title}（一部）`,
  goTo: '対応する項目：',
  pointUse: {
    'names-no-item': 'この文に当たる項目は、2つの計画ファイルから分かりません。',
    'about-another-plan': 'この文は、ここで比べている計画とは別の計画からの変更を述べています。',
    'plan-unknown': 'この文がどの計画からの変更を述べているかは、ファイルに書かれていません。',
  },
  unknownItems: (ids) => `計画ファイルにない id：${ids}`,
  noPoints: '変更についての市の説明は、新の計画ファイルにありません。',
  kind: {
    kept: 'そのまま',
    renamed: '改称',
    'title-pending': '題名が未定',
    moved: '移動',
    merged: '統合',
    split: '分割',
    added: '追加',
    'only-newer': '旧に対応なし',
    'only-older': '新に対応なし',
  },
  kindJoint: '・',
  kinds: (kinds) => kinds.join('・'),
  stated: (numbers) => `市の説明${numbers}`,
  statedPartly: (numbers) => `市の説明${numbers}（一部）`,
  basis: { id: '同じ id', 'equal-title': '題名が同じ' },
  statedAtItem: '市の説明',
  inferred: (confidence) => `読み取り・${confidence}`,
  similar: (confidence) => `似た題名・${confidence}`,
  unsaidConfidence: '確かさの記載なし',
  movedFrom: (place) => `${place}から`,
  atTop: '最上位',
  legend: '線の形',
  legendWords: {
    stated: '市が説明',
    computed: '題名か id の照合',
    inferred: '似た題名、データ作成者の読み取り（確かさ 高・中・低）',
    kept: 'そのまま',
  },
  noCounterpart: '―',
  filter: '対応の種類で絞り込む',
  filterKey: {
    all: 'すべて',
    changed: 'そのまま以外',
  },
  shownAll: (count) => `全${count}件を表示しています。`,
  shown: (count, all) => `${count}件 ／ 全${all}件を表示しています。`,
  severalKinds: '1つの項目を2つの種類に数えることがあります。',
  list: '新の計画の順に並べた一覧',
  above: '計画全体の文',
  statementKind: {
    kept: 'そのまま',
    reworded: '文の変更',
    'title-pending': '文が未定',
    'only-older': '新に対応なし',
    'only-newer': '旧に対応なし',
  },
  notCounted: '件数に入れない',
  without: '新の計画に対応する題名がない項目',
  withoutIn: (place) => `「${place}」で、新の計画に対応する題名がない項目`,
  details: (title) => `${title}の詳しい説明`,
  more: '詳しい説明',
  wording: 'ことばの違い',
  computed: '計算',
  removedWords: (words) => `消えたことば：${words}。`,
  addedWords: (words) => `加わったことば：${words}。`,
  littleInCommon: '題名に共通することばは、ほとんどありません。',
  says: '市が述べていること',
  pointNumber: (number) => `変更のポイント${number}`,
  levelPrinted: (label) => `市の文では「${label}」と呼んでいます。`,
  sureness: '対応の確かさ',
  by: {
    stated: '市の説明によります。',
    id: '2つの計画ファイルが、同じものには同じ id を使うとしています。',
    'equal-title': '題名が同じです（全角と半角、空白の違いは数えません）。',
    inferred: 'データ作成者の読み取りによります。',
    'similar-title': '題名が似ていることから計算した対応です。',
  },
  statedReading: (confidence) =>
    `市の文は項目を名指ししていません。どの項目のことかは、データ作成者の読み取りです（確かさ：${confidence}）。`,
  statedDirectly: '市の資料が項目を示しています。',
  readingReason: (reason) => `理由：${reason}`,
  likeness: (value) => `題名の似かた：${value}（同じなら1）`,
  parentsAlike: '上の項目どうしも対応しています。',
  childrenAlike: (count, of) => `下の項目は、${of}のうち${count}が対応しています。`,
  notByCity: '市が同じものだと述べているわけではありません。',
  pending: {
    older: '旧の題名がない、または決まっていないため、改称かどうかは分かりません。',
    newer: '新の題名がない、または決まっていないため、改称かどうかは分かりません。',
  },
  moved: (from, to) => `旧は「${from}」、新は「${to}」にあります。`,
  movedLevel: (from, to) => `旧は${from}、新は${to}の段にあります。`,
  moveUnsure: '位置はデータ作成者が読み取ったものなので、移動していない可能性もあります。',
  noOlderFound: '旧の計画に、対応する題名が見つかりませんでした。新しく始めたとは限りません。',
  noNewerFound: '新の計画に、対応する題名が見つかりませんでした。やめたとは限りません。',
  addedByCity: '市は、追加したものと述べています。',
  droppedByCity: '市は、この項目について説明しています。',
  near: (titles) => `題名の近い項目：${titles}。同じものとは判断していません。`,
  places: '計画の中の位置',
  pathJoint: ' ＞ ',
  marksOnlyOlder: (labels) => `旧だけにある印：${labels}`,
  marksOnlyNewer: (labels) => `新だけにある印：${labels}`,
  select: 'この項目を選ぶ',
  marks: '市の印',
  indicators: '指標',
  indicatorKind: {
    kept: 'そのまま',
    changed: '変更',
    replaced: '差し替え',
    'only-older': '新に対応なし',
    'only-newer': '旧に対応なし',
  },
  indicatorField: {
    title: '題名',
    unit: '単位',
    definition: '定義',
    direction: 'よい向き',
    baseline: '基準',
    targets: '目標',
    items: '結び付く項目',
  },
  indicatorChanged: (fields) => `違い：${fields}`,
  target: (text) => `目標 ${text}`,
  baseline: (text) => `基準 ${text}`,
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./plan-diff.messages.ja-simple.js'),
  en: () => import('./plan-diff.messages.en.js'),
});
