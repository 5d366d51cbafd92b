import type { InEveryLanguage } from '../../locale/index.js';
import type { Basis, ChangeKind, IndicatorField } from '../../model/index.js';

/** What a row of the list says of its item; `added` only where the city itself says so. */
export type RowKind = ChangeKind | 'added' | 'only-newer' | 'only-older';

/** What a reader may narrow the list down to. */
export type FilterKey = 'all' | 'changed' | ChangeKind | 'only-newer' | 'only-older';

/** A word joiner: no line ends between a word and the number that belongs to it. */
const JOIN = '\u2060';

/** Numbers are formatted; titles and labels are the plans' own. */
export const MESSAGES: InEveryLanguage<{
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
}> = {
  ja: {
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
  },
  'ja-simple': {
    heading: '古い 計画と 新しい 計画を くらべる',
    older: '古い 計画',
    newer: '新しい 計画',
    oldMark: '古い',
    newMark: '新しい',
    correspondence: 'どう なったか',
    noFrom:
      '古い 計画が 決まっていません。ページを 作った 人は、from に 古い 計画の ファイルの 場所を 書いてください。',
    noFromSuperseded: (title, plan) =>
      `古い 計画が 決まっていません。この 計画は「${title}」の 次の 計画です。ページを 作った 人は、from に その ファイル${plan === undefined ? '' : `（id は「${plan}」）`}の 場所を 書いてください。`,
    loadingOlder: '古い 計画を 読んでいます。少し 待ってください。',
    aboutOlder: '古い 計画（from の ファイル）',
    aboutNewer: '新しい 計画（to の ファイル）',
    samePlan: '2つは 同じ id の 計画です。id が 同じものを 同じものと 考えて くらべました。',
    nothing: 'どちらの 計画にも、くらべるものが ありません。',
    counts: (level, older, newer) => `${level}は、古い 計画に ${older}、新しい 計画に ${newer} あります。`,
    countsApart: (older, newer) => `古い 計画の ${older}と、新しい 計画の ${newer}を くらべました。`,
    ofOlder: (total, parts) => `古い ${total}の 中で、${parts.join('、')}です。`,
    ofNewer: (total, parts) => `新しい ${total}の 中で、${parts.join('、')}です。`,
    part: (kind, count) => `${kind}\u00a0${count}`,
    intoNewer: (part, count) => `${part}（新しい ${count}に なった）`,
    saidByCity: (part, count) => `${part}（市が「新しく 入れた」と 言うもの ${count}）`,
    onlyOlderLevel: (level, count) =>
      `古い 計画の ${level}（${count}）と 同じ 段は、新しい 計画に ありません。`,
    onlyNewerLevel: (level, count) =>
      `新しい 計画の ${level}（${count}）と 同じ 段は、古い 計画に ありません。`,
    noneFound:
      '2つの 計画に、名前が 同じものも 似たものも ありませんでした。中身が 続いているかは、名前では 分かりません。',
    bases: (all, parts) => `つながりは ${all} 見つかりました。その 理由は、${parts.join('、')}です。`,
    readIn: (part) => `${part}（どれの ことかは、データを 作った 人が 考えました）`,
    basisName: {
      stated: '市が 言った',
      id: 'id が 同じ',
      'equal-title': '名前が 同じ',
      inferred: 'データを 作った 人が 考えた',
      'similar-title': '名前が 似ている',
    },
    caution:
      '「見つからない」は、同じ 名前が ないという ことです。やめたか、新しく 始めたかは 分かりません。目標などの 文の ちがいは、数に 入れていません。',
    points: '市が 言っている 変わったところ',
    pointsCount: (count) => `ぜんぶで ${count}`,
    pointsOrder: '①からの 番号は、資料に 出てくる 順番です。市の 番号では ありません。',
    reason: (text) => `理由：${text}`,
    noReason: '理由は 書いていません',
    toEntryPartly: (title) => `${title}（一部）`,
    goTo: 'どれの ことか：',
    pointUse: {
      'names-no-item': 'どれの ことか、この データでは 分かりません。',
      'about-another-plan': 'これは、ここで くらべている 計画とは 別の 計画の 話です。',
      'plan-unknown': 'どの 計画と くらべた 話か、書いていません。',
    },
    unknownItems: (ids) => `計画に ない id：${ids}`,
    noPoints: '市が 変わったところを 説明した 文は、新しい 計画の データに ありません。',
    kind: {
      kept: '同じ',
      renamed: '名前が 変わった',
      'title-pending': '名前が まだ ない',
      moved: '場所が 変わった',
      merged: '1つに まとめた',
      split: '分けた',
      added: '新しく 入れた',
      'only-newer': '古い 計画に 見つからない',
      'only-older': '新しい 計画に 見つからない',
    },
    kindJoint: '・',
    kinds: (kinds) => kinds.join('・'),
    stated: (numbers) => `市の 説明${numbers}`,
    statedPartly: (numbers) => `市の 説明${numbers}（一部）`,
    basis: { id: 'id が 同じ', 'equal-title': '名前が 同じ' },
    statedAtItem: '市の 説明',
    inferred: (confidence) => `作った 人の 考え・${confidence}`,
    similar: (confidence) => `名前が 似ている・${confidence}`,
    unsaidConfidence: '確かさは 書いていません',
    movedFrom: (place) => `${place}から`,
    atTop: 'いちばん 上',
    legend: '線の 意味',
    legendWords: {
      stated: '市が 説明した',
      computed: '名前か id が 同じ',
      inferred: '名前が 似ている、データを 作った 人が 考えた',
      kept: '同じ',
    },
    noCounterpart: '―',
    filter: '見たいものを えらぶ',
    filterKey: {
      all: 'ぜんぶ',
      changed: '同じでは ないもの',
    },
    shownAll: (count) => `ぜんぶで ${count}、見せています。`,
    shown: (count, all) => `${all}の 中の ${count}を 見せています。`,
    severalKinds: '1つのものを 2回 数えることが あります。',
    list: '新しい 計画の 順番に ならべました',
    above: '計画 ぜんたいの 文',
    statementKind: {
      kept: '同じ',
      reworded: '文が 変わった',
      'title-pending': '文が まだ 決まっていない',
      'only-older': '新しい 計画に 見つからない',
      'only-newer': '古い 計画に 見つからない',
    },
    notCounted: '数に 入れない',
    without: '新しい 計画に 同じ 名前が 見つからないもの',
    withoutIn: (place) => `「${place}」の 中で、新しい 計画に 同じ 名前が 見つからないもの`,
    details: (title) => `${title}の くわしい 説明`,
    wording: 'ことばの ちがい',
    computed: '計算しました',
    removedWords: (words) => `なくなった ことば：${words}。`,
    addedWords: (words) => `入った ことば：${words}。`,
    littleInCommon: '名前に 同じ ことばは ほとんど ありません。',
    says: '市が 言っていること',
    pointNumber: (number) => `変わったところ${number}`,
    levelPrinted: (label) => `市の 文では「${label}」と 書いています。`,
    sureness: 'どのくらい 確かか',
    by: {
      stated: '市が 説明しています。',
      id: '2つの データで、同じものには 同じ id を 使うと 決めています。',
      'equal-title': '名前が 同じです。',
      inferred: 'データを 作った 人が 考えました。',
      'similar-title': '名前が 似ているので、計算で つなぎました。',
    },
    statedReading: (confidence) =>
      `市は どれの ことか はっきり 書いていません。データを 作った 人が 考えました（${confidence}）。`,
    statedDirectly: '市の 資料に どれの ことか 書いてあります。',
    readingReason: (reason) => `理由：${reason}`,
    likeness: (value) => `名前の 似かた：${value}（同じなら 1）`,
    parentsAlike: '上に あるものも つながっています。',
    childrenAlike: (count, of) => `下に ある ${of}の 中で、${count}が つながっています。`,
    notByCity: '市が 同じものだと 言ったのでは ありません。',
    pending: {
      older: '古い 名前が ないので、名前が 変わったかは 分かりません。',
      newer: '新しい 名前が まだ ないので、名前が 変わったかは 分かりません。',
    },
    moved: (from, to) => `前は「${from}」に ありました。今は「${to}」に あります。`,
    movedLevel: (from, to) => `前は ${from}の 段、今は ${to}の 段に あります。`,
    moveUnsure: '場所は データを 作った 人が 考えました。だから、変わっていないかも しれません。',
    noOlderFound: '古い 計画に 同じ 名前が 見つかりません。新しく 始めたとは かぎりません。',
    noNewerFound: '新しい 計画に 同じ 名前が 見つかりません。やめたとは かぎりません。',
    addedByCity: '市は、新しく 入れたと 言っています。',
    droppedByCity: '市は、これについて 説明しています。',
    near: (titles) => `名前が 近いもの：${titles}。同じものとは 言えません。`,
    places: '計画の 中の 場所',
    pathJoint: ' ＞ ',
    marksOnlyOlder: (labels) => `古い 計画だけの しるし：${labels}`,
    marksOnlyNewer: (labels) => `新しい 計画だけの しるし：${labels}`,
    select: 'これを えらぶ',
    marks: '市の しるし',
    indicators: '指標（どこまで できたかを 見る 数）',
    indicatorKind: {
      kept: '同じ',
      changed: '変わった',
      replaced: '別の 指標に した',
      'only-older': '新しい 計画に 見つからない',
      'only-newer': '古い 計画に 見つからない',
    },
    indicatorField: {
      title: '名前',
      unit: '数え方',
      definition: '意味',
      direction: 'よい 向き',
      baseline: 'はじめの 数',
      targets: '目標',
      items: 'どれの 指標か',
    },
    indicatorChanged: (fields) => `ちがい：${fields}`,
    target: (text) => `目標 ${text}`,
    baseline: (text) => `はじめ ${text}`,
  },
  en: {
    heading: 'Old and new compared',
    older: 'The older plan',
    newer: 'The newer plan',
    oldMark: 'Old',
    newMark: 'New',
    correspondence: 'What happened, and who says so',
    noFrom: 'No older plan to compare with is named. Give the address of its file in from.',
    noFromSuperseded: (title, plan) =>
      `No older plan to compare with is named. This plan supersedes “${title}”: give the address of its file${plan === undefined ? '' : ` (the one with the id “${plan}”)`} in from.`,
    loadingOlder: 'Loading the older plan…',
    aboutOlder: 'The older plan (file in from)',
    aboutNewer: 'The newer plan (file in to)',
    samePlan: 'Both files have the same plan id; items with the same id are taken for the same.',
    nothing: 'Neither plan has items to compare.',
    counts: (level, older, newer) => `Of ${level}, the older plan has ${older} and the newer ${newer}.`,
    countsApart: (older, newer) => `${older} of the older plan are compared with ${newer} of the newer.`,
    ofOlder: (total, parts) => `Of the ${total} old: ${parts.join(', ')}.`,
    ofNewer: (total, parts) => `Of the ${total} new: ${parts.join(', ')}.`,
    part: (kind, count) => `${kind.toLowerCase()}\u00a0${count}`,
    intoNewer: (part, count) => `${part} (into ${count} new)`,
    saidByCity: (part, count) => `${part} (of these the city calls ${count} new)`,
    onlyOlderLevel: (level, count) =>
      `The newer plan has no level like these of the older: ${level}, ${count} in all.`,
    onlyNewerLevel: (level, count) =>
      `The older plan has no level like these of the newer: ${level}, ${count} in all.`,
    noneFound:
      'No item of one plan has the same title as one of the other, or one much like it. Titles cannot tell whether the contents go on.',
    bases: (all, parts) => `${all} correspondences, by: ${parts.join(', ')}.`,
    readIn: (part) => `${part} (which items they mean was read by the author of the data)`,
    basisName: {
      stated: 'the city’s statements',
      id: 'same id',
      'equal-title': 'same title',
      inferred: 'reading by the data’s author',
      'similar-title': 'similar title',
    },
    caution:
      '“Not found” means that no title answers it. It does not mean that something was ended or newly begun. Different wordings of aims are not counted as changes.',
    points: 'Points of change, as the city states them',
    pointsCount: (count) => `${count} in all`,
    pointsOrder: 'The numbers from ① on follow the order in the document; they are not the city’s.',
    reason: (text) => `Reason: ${text}`,
    noReason: 'No reason given',
    toEntryPartly: (title) => `${title} (in part)`,
    goTo: 'Items: ',
    pointUse: {
      'names-no-item': 'The two plan files do not tell which items this speaks of.',
      'about-another-plan': 'This speaks of a change from a plan that is not compared here.',
      'plan-unknown': 'The file does not say from which plan this change is.',
    },
    unknownItems: (ids) => `Ids that neither plan has: ${ids}`,
    noPoints: 'The file of the newer plan holds no statement by the city on what changed.',
    kind: {
      kept: 'Kept',
      renamed: 'Renamed',
      'title-pending': 'Title still open',
      moved: 'Moved',
      merged: 'Merged',
      split: 'Split',
      added: 'Added',
      'only-newer': 'Not found in the older plan',
      'only-older': 'Not found in the newer plan',
    },
    kindJoint: ', ',
    kinds: ([first = '', ...more]) => [first, ...more.map((one) => one.toLowerCase())].join(', '),
    stated: (numbers) => `city’s point ${numbers}`,
    statedPartly: (numbers) => `city’s point ${numbers} (in part)`,
    basis: { id: 'same id', 'equal-title': 'same title' },
    statedAtItem: 'stated by the city',
    inferred: (confidence) => `reading, ${confidence}`,
    similar: (confidence) => `similar title, ${confidence}`,
    unsaidConfidence: 'confidence not given',
    movedFrom: (place) => `from ${place}`,
    atTop: 'the top',
    legend: 'Lines',
    legendWords: {
      stated: 'stated by the city',
      computed: 'same title or id',
      inferred: 'similar title, or reading by the data’s author (high, medium, low)',
      kept: 'kept',
    },
    noCounterpart: '–',
    filter: 'Show only',
    filterKey: {
      all: 'All',
      changed: 'All but kept',
    },
    shownAll: (count) => `All ${count} shown.`,
    shown: (count, all) => `${count} of ${all} shown.`,
    severalKinds: 'An item may count under two kinds.',
    list: 'List in the order of the newer plan',
    above: 'What is said of the plan as a whole',
    statementKind: {
      kept: 'Kept',
      reworded: 'Reworded',
      'title-pending': 'Wording still open',
      'only-older': 'Not found in the newer plan',
      'only-newer': 'Not found in the older plan',
    },
    notCounted: 'not counted',
    without: 'Items without a counterpart in the newer plan',
    withoutIn: (place) => `Items of “${place}” without a counterpart in the newer plan`,
    details: (title) => `more on ${title}`,
    wording: 'Difference in wording',
    computed: 'computed',
    removedWords: (words) => `Removed: ${words}. `,
    addedWords: (words) => `Added: ${words}. `,
    littleInCommon: 'The titles have hardly a word in common.',
    says: 'What the city says',
    pointNumber: (number) => `Point of change ${number}`,
    levelPrinted: (label) => `The city’s words call it “${label}”.`,
    sureness: 'How sure this is',
    by: {
      stated: 'By the city’s own statement.',
      id: 'Both plan files promise to use the same id for the same thing.',
      'equal-title': 'The titles are the same (width of letters and white space apart).',
      inferred: 'As read by the author of the data.',
      'similar-title': 'Computed from titles that are alike.',
    },
    statedReading: (confidence) =>
      `The city’s words name no item. Which one is meant was read by the author of the data (${confidence}).`,
    statedDirectly: 'The city’s document names the item.',
    readingReason: (reason) => `Reason: ${reason}`,
    likeness: (value) => `Likeness of the titles: ${value} (1 if the same)`,
    parentsAlike: 'The items above them correspond, too.',
    childrenAlike: (count, of) => `Of the ${of} items below, ${count} correspond.`,
    notByCity: 'The city does not say that they are the same.',
    pending: {
      older: 'The older title is missing or not decided, so nobody can say whether it was renamed.',
      newer: 'The newer title is missing or not decided, so nobody can say whether it was renamed.',
    },
    moved: (from, to) => `It stood under “${from}” and stands under “${to}”.`,
    movedLevel: (from, to) => `It stood at the level ${from} and stands at the level ${to}.`,
    moveUnsure: 'Its place was read by the author of the data, so it may not have moved at all.',
    noOlderFound: 'No title in the older plan answers this one. It need not be newly begun.',
    noNewerFound: 'No title in the newer plan answers this one. It need not have ended.',
    addedByCity: 'The city says that it was added.',
    droppedByCity: 'The city speaks of this item.',
    near: (titles) => `Similar titles: ${titles}. They are not taken for the same.`,
    places: 'Places in the plans',
    pathJoint: ' › ',
    marksOnlyOlder: (labels) => `Marks in the older plan only: ${labels}`,
    marksOnlyNewer: (labels) => `Marks in the newer plan only: ${labels}`,
    select: 'Select this item',
    marks: 'The city’s marks',
    indicators: 'Indicators',
    indicatorKind: {
      kept: 'Kept',
      changed: 'Changed',
      replaced: 'Replaced',
      'only-older': 'Not found in the newer plan',
      'only-newer': 'Not found in the older plan',
    },
    indicatorField: {
      title: 'title',
      unit: 'unit',
      definition: 'definition',
      direction: 'good direction',
      baseline: 'baseline',
      targets: 'target',
      items: 'items it belongs to',
    },
    indicatorChanged: (fields) => `Differs in: ${fields}`,
    target: (text) => `target ${text}`,
    baseline: (text) => `baseline ${text}`,
  },
};
