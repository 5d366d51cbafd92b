import { inEveryLanguage } from '../../locale/index.js';
import type { Indicator } from '../../schema/index.js';
import type { Order } from './conditions.view.js';

/** Which way an indicator is to move. */
export type Direction = Indicator['direction']['value'];

/** The words of the board. Arguments are finished words and numbers. */
export interface Words {
  readonly title: string;
  readonly glance: string;
  readonly noIndicator: string;
  readonly noIndicatorHere: string;
  readonly measuredElsewhere: (places: string) => string;
  readonly alsoMeasures: (places: string) => string;
  readonly without: string;
  readonly unplaced: string;
  readonly items: (count: string) => string;
  readonly more: (count: number) => string;
  readonly notes: (count: string) => string;
  readonly caption: string;
  readonly row: string;
  readonly verdict: string;
  readonly picture: (column: string) => string;
  readonly pictureKey: string;
  readonly noPicture: string;
  readonly baseline: string;
  readonly latest: string;
  readonly columnOf: (period: string) => string;
  readonly target: string;
  readonly verdicts: string;
  readonly reference: string;
  readonly facet: (shown: number, all: number) => string;
  readonly facetSpoken: (shown: number, having: number, all: number) => string;
  readonly shown: (shown: number, all: number) => { readonly start: string; readonly end: string };
  readonly conditions: string;
  readonly remove: (label: string) => string;
  readonly removeAll: string;
  readonly nothingFound: string;
  readonly year: string;
  readonly order: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly comparable: string;
  readonly incomparable: string;
  readonly view: string;
  readonly views: Readonly<Record<'table' | 'cards', string>>;
  readonly switched: Readonly<Record<'table' | 'cards', string>>;
  readonly switchKey: string;
  readonly noOrigin: string;
  readonly isReference: (label: string | undefined) => string;
  readonly inferredDirection: (reason: string) => string;
  readonly statedDirection: (direction: Direction, reason: string) => string;
  readonly otherNames: (names: string) => string;
  readonly replaces: (title: string) => string;
  readonly replacedBy: (title: string) => string;
  readonly perhapsIncomparable: string;
  readonly scaleNote: string;
  readonly markNote: string;
  readonly below: (by: string) => string;
  readonly above: (by: string) => string;
  readonly belowPercent: (by: string, percent: string) => string;
  readonly abovePercent: (by: string, percent: string) => string;
  readonly same: string;
  readonly belowTarget: (by: string) => string;
  readonly aboveTarget: (by: string) => string;
  readonly onTarget: string;
  readonly toGo: (by: string) => string;
  readonly floorLeft: (left: string) => string;
  readonly ceilingLeft: (left: string) => string;
  readonly onBound: string;
  readonly floorBroken: (by: string) => string;
  readonly ceilingBroken: (by: string) => string;
  readonly inRange: string;
  readonly outOfRange: (by: string) => string;
  readonly increase: (by: string) => string;
  readonly decrease: (by: string) => string;
  readonly done: string;
  readonly notDone: string;
  readonly withinTolerance: (tolerance: string) => string;
  readonly expected: (value: string) => string;
  readonly noDue: string;
  readonly duePassed: (due: string) => string;
  readonly ofTarget: (percent: string) => string;
}

const BETTER: Readonly<Record<Direction, string>> = {
  up: '大きいほどよい',
  down: '小さいほどよい',
  keep: '変わらないのがよい',
};

const ja: Words = {
  title: '指標の一覧',
  glance: '施策ごとの判定',
  noIndicator: '指標なし',
  noIndicatorHere: 'ここに結びついた指標はありません。判定の数には入れません。',
  measuredElsewhere: (places) => `${places}の行にある指標が、ここも測っています。`,
  alsoMeasures: (places) => `${places}も測る指標`,
  without: '指標のないところ',
  unplaced: '施策に結びついていない指標',
  items: (count) => `${count}項目`,
  more: (count) => `ほか${String(count)}指標は、下の一覧にあります。`,
  notes: (count) => `注（${count}件）`,
  caption: '指標ごとの値と判定',
  row: '施策・指標',
  verdict: '判定と理由',
  picture: (column) => `${column}の値`,
  pictureKey: '太線が目標、斜線は目標との差',
  noPicture: '図にできる数がありません',
  baseline: '基準',
  latest: '最新',
  columnOf: (period) => `${period}の欄`,
  target: '目標',
  verdicts: '判定で絞る',
  reference: '参考の指標',
  facet: (shown, all) => `${String(shown)}／${String(all)}`,
  facetSpoken: (shown, having, all) =>
    shown === having
      ? `全${String(all)}件のうち${String(shown)}件`
      : `全${String(all)}件のうち${String(having)}件、ほかの条件に合うもの${String(shown)}件`,
  shown: (shown, all) => ({ start: `${String(all)}件のうち`, end: `${String(shown)}件` }),
  conditions: '条件',
  remove: (label) => `条件「${label}」を外す`,
  removeAll: '条件をすべて外す',
  nothingFound: '条件に合う指標はありません。',
  year: '年度',
  order: '並べ方',
  orders: {
    plan: '計画の順',
    verdict: '判定の順（良くないものから）',
    gap: '目標に対する割合の順（足りないものから）',
  },
  comparable: '目標に対する割合で比べられる指標',
  incomparable: '割合では比べられない指標',
  view: '見せ方',
  views: { table: '表', cards: '図' },
  switched: { table: '表にしました。', cards: '図を並べました。' },
  switchKey: '（T キーでも切り替えられます）',
  noOrigin: '出典の記載なし',
  isReference: (label) => `${label ?? '参考'}：数に入れません`,
  inferredDirection: (reason) => `増減のどちらが良いかは資料になく、推定です。${reason}`,
  statedDirection: (direction, reason) => `資料から、${BETTER[direction]}指標です。${reason}`,
  otherNames: (names) => `資料の中のほかの言い方：${names}`,
  replaces: (title) => `「${title}」から差し替えた指標`,
  replacedBy: (title) => `「${title}」に差し替えられた指標`,
  perhapsIncomparable: '基準と比べられるかは不明',
  scaleNote:
    '図の横棒は0から始めています。単位が違うため、行どうしの長さは比べられません。下向きの細い線は基準の値、枠だけの図は値がないことを表します。',
  markNote: '形の中が白いものは条件つき、破線の形は速報の値によるもの、または判定のないものです。',
  below: (by) => `基準を${by}下回る`,
  above: (by) => `基準を${by}上回る`,
  belowPercent: (by, percent) => `基準を${by}下回る（${percent}）`,
  abovePercent: (by, percent) => `基準を${by}上回る（${percent}）`,
  same: '基準と同じ',
  belowTarget: (by) => `目標を${by}下回る`,
  aboveTarget: (by) => `目標を${by}上回る`,
  onTarget: '目標にちょうど届く',
  toGo: (by) => `目標まであと${by}`,
  floorLeft: (left) => `下限まで残り${left}`,
  ceilingLeft: (left) => `上限まで残り${left}`,
  onBound: '許される限度にちょうど達する',
  floorBroken: (by) => `下限を${by}下回る`,
  ceilingBroken: (by) => `上限を${by}上回る`,
  inRange: '目標の範囲にある',
  outOfRange: (by) => `目標の範囲から${by}外れる`,
  increase: (by) => `基準から${by}増`,
  decrease: (by) => `基準から${by}減`,
  done: '実施済み',
  notDone: 'まだ実施されていない',
  withinTolerance: (tolerance) => `${tolerance}までの差は基準と同じとみる`,
  expected: (value) => `一定の速さで進むとした場合は${value}`,
  noDue: '目標の年度の記載がなく、遅れかどうかは判定しない',
  duePassed: (due) => `目標の時点は${due}`,
  ofTarget: (percent) => `目標に対して${percent}`,
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./kpi-board.messages.ja-simple.js'),
  en: () => import('./kpi-board.messages.en.js'),
});
