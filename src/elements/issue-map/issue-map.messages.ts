import { inEveryLanguage } from '../../locale/index.js';
import type { Piece } from '../../wording/index.js';

/** The forms in which the links can be looked at. */
export type Form = 'map' | 'issues' | 'policies' | 'table';

/** A sentence that stays together where a line has room for it. */
export type Clause = readonly Piece[];

/** The words of the map. Counts are numbers, all else is finished words; `level` is the city's name for its policies. */
export interface Words {
  readonly title: string;
  /** For a level that the city gives no name. */
  readonly policies: string;
  readonly items: string;
  readonly sentence: (
    linked: string,
    issues: string,
    linking: string,
    policies: string,
    level: string,
  ) => readonly Clause[];
  readonly sentenceWithout: (unmeasured: string, policies: string, level: string) => readonly Clause[];
  readonly allInferred: (links: string) => string;
  readonly allStated: (links: string) => string;
  readonly mixed: (links: string, stated: string, inferred: string) => string;
  readonly noLinks: (level: string) => string;
  readonly mainSureness: (links: string, list: string) => string;
  readonly sure: (word: string, count: string) => string;
  readonly onlyReading: string;

  readonly gaps: string;
  readonly unanswered: (level: string) => string;
  readonly onlyAbove: (names: string) => string;
  readonly onlyStatements: string;
  readonly partly: string;
  readonly idle: (level: string) => string;
  readonly unmeasured: (level: string) => string;
  readonly of: (all: string) => string;
  readonly none: string;
  readonly list: (count: string) => string;
  readonly noIndicators: (level: string) => string;
  readonly noWeights: string;

  readonly view: string;
  readonly views: (level: string) => Readonly<Record<Form, string>>;
  readonly switched: (form: string) => string;
  readonly hint: (level: string) => string;
  readonly keys: string;
  readonly map: (level: string) => string;
  readonly issues: string;
  /** Above the right column. */
  readonly policyColumn: (level: string) => string;
  readonly count: (count: string) => string;
  readonly rolled: (bands: string, links: string, level: string) => string;
  readonly order: string;
  readonly blocks: (count: string, isTitled: boolean) => string;
  readonly legend: string;
  readonly main: string;
  readonly other: string;
  readonly stated: string;
  readonly inferred: string;
  /** Where one can choose: how sure an inferred line is. */
  readonly howSure: string;
  /** The key to the lines where nothing can be chosen, as in a file. */
  readonly key: string;
  readonly chosen: (name: string, links: string) => string;
  readonly kinds: Readonly<Record<'issue' | 'policy', (level: string) => string>>;
  readonly noPolicy: (level: string) => string;
  readonly noIssue: string;
  readonly issueCount: (issues: string, main: string) => string;
  readonly issueCountOnly: (issues: string) => string;
  readonly linkCount: (count: string) => string;
  readonly noIndicator: string;

  readonly detail: (name: string) => string;
  readonly select: (name: string) => string;
  readonly deselect: string;
  readonly exactly: (count: string) => string;
  readonly reason: string;
  readonly reasonByEditor: string;
  readonly noReason: string;
  readonly place: string;
  readonly wholePlan: string;
  readonly otherLinks: string;
  readonly openAll: string;
  readonly closeAll: string;

  readonly tableCaption: (links: string) => string;
  readonly columns: (
    level: string,
  ) => Readonly<Record<'issue' | 'policy' | 'item' | 'weight' | 'backing', string>>;
  readonly itself: (level: string) => string;
  readonly nothing: string;
  readonly notes: (count: string) => string;
}

const ja: Words = {
  title: '課題と施策の結びつき',
  policies: '施策',
  items: '項目',
  sentence: (linked, issues, linking, policies, level) => [
    [`${level}と結びつく課題は `, { strong: linked }, ` ／ 全${issues}。`],
    [`課題と結びつく${level}は `, { strong: linking }, ` ／ 全${policies}。`],
  ],
  sentenceWithout: (unmeasured, policies, level) => [
    [`指標のない${level}は `, { strong: unmeasured }, ` ／ 全${policies}。`],
    ['この資料に、課題の一覧はありません。'],
  ],
  allInferred: (links) =>
    `結びつきは${links}件です。市の資料に書かれたものはなく、すべてデータを作った人の推定です。`,
  allStated: (links) => `結びつきは${links}件で、どれも市の資料にあります。`,
  mixed: (links, stated, inferred) =>
    `結びつき${links}件のうち、市の資料にあるものは${stated}件、データを作った人の推定は${inferred}件です。`,
  noLinks: (level) => `課題と${level}の結びつきは、この計画のデータに1件もありません。`,
  mainSureness: (links, list) => `推定のうち、主な結びつき${links}件の確からしさは、${list}です。`,
  sure: (word, count) => `${word}${count}`,
  onlyReading: '下の数も、この推定によるものです。',

  gaps: '結びつきや指標のないところ',
  unanswered: (level) => `${level}と結びつかない課題`,
  onlyAbove: (names) => `${names}とだけ結びつく`,
  onlyStatements: '計画全体の文とだけ結びつく',
  partly: '一部だけの結びつきしかない課題',
  idle: (level) => `課題と結びつかない${level}`,
  unmeasured: (level) => `指標のない${level}`,
  of: (all) => `／ 全${all}`,
  none: 'ありません',
  list: (count) => `${count}件の名前`,
  noIndicators: (level) => `この資料に指標はないので、指標のない${level}は数えていません。`,
  noWeights: '「一部」と書いた結びつきは、データにありません。',

  view: '見せ方',
  views: (level) => ({ map: '図', issues: '課題ごと', policies: `${level}ごと`, table: '表' }),
  switched: (form) => `「${form}」に切り替えました。`,
  hint: (level) => `課題か${level}を選ぶと、その結びつきと理由が出ます。`,
  keys: '矢印キーで移り、Enter キーで選びます。左右の矢印キーで、結びつく相手に移ります。',
  map: (level) => `課題と${level}を結ぶ図`,
  issues: '課題',
  policyColumn: (level) => level,
  count: (count) => `全${count}`,
  rolled: (bands, links, level) => `図の線は、結びつき${links}件を${level}ごとにまとめた${bands}本です。`,
  order: '課題も施策も資料の順で、線の交わりを減らすための並べ替えはしていません。',
  blocks: (count, isTitled) =>
    `左の縦線は、資料での課題のまとまり（全${count}）です。${isTitled ? '' : 'まとまりに題名はなく、番号は資料の順に付けたものです。'}`,
  legend: '線の見方',
  main: '主な結びつき',
  other: 'そのほか',
  stated: '実線は、市の記載',
  inferred: '破線は、推定',
  howSure: '（確からしさは、選ぶと出ます）',
  key: '帯のある線は主な結びつき、帯のない線はそのほかです。実線は市の記載、破線は推定です。',
  chosen: (name, links) => `「${name}」を選びました。${links}。理由は図の下にあります。`,
  kinds: { issue: () => '課題', policy: (level) => level },
  noPolicy: (level) => `結びつく${level}なし`,
  noIssue: '結びつく課題なし',
  issueCount: (issues, main) => `課題${issues}（主${main}）`,
  issueCountOnly: (issues) => `課題${issues}`,
  linkCount: (count) => `結びつき${count}`,
  noIndicator: '指標なし',

  detail: (name) => `選択中：${name}`,
  select: (name) => `「${name}」を選ぶ`,
  deselect: '選択を外す',
  exactly: (count) => `内訳と理由（${count}件）`,
  reason: '理由',
  reasonByEditor: '理由（データを作った人）',
  noReason: '理由の記載なし',
  place: '資料の位置',
  wholePlan: '計画全体',
  otherLinks: 'ほかのつながり',
  openAll: 'すべて開く',
  closeAll: 'すべて閉じる',

  tableCaption: (links) => `課題と、結びつく項目（${links}件）`,
  columns: (level) => ({
    issue: '課題',
    policy: level,
    item: '結びつく項目',
    weight: '重み',
    backing: '根拠・確からしさ',
  }),
  itself: (level) => `${level}そのもの`,
  nothing: 'この計画には、課題の一覧がありません。指標もないので、指標のない施策も数えられません。',
  notes: (count) => `注（${count}件）`,
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./issue-map.messages.ja-simple.js'),
  en: () => import('./issue-map.messages.en.js'),
});
