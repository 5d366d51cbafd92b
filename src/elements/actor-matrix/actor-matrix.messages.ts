import { inEveryLanguage } from '../../locale/index.js';
import type { Part } from '../../model/involvements.js';
import type { Link, Role } from '../../schema/index.js';
import { strong, type Piece } from '../../wording/index.js';

/** What kinds of actors stand together. */
export type Family =
  'administration' | 'organisations' | 'business' | 'schools' | 'citizens' | 'others' | 'unsaid';

export type View = 'matrix' | 'list' | 'network';

/** Numbers are formatted; names, titles and labels are the plan's own. */
export interface Words {
  readonly heading: string;
  /* The sentences above. */
  /** Nothing is said of what the document does not say of anybody. */
  readonly actors: (
    all: string,
    inItems: string | undefined,
    inRoles: string | undefined,
  ) => readonly Piece[];
  readonly noRoles: string;
  readonly noItems: string;
  readonly soleLead: (items: string, name: string) => string;
  readonly bare: (count: string, all: string, names: string | undefined) => string;
  readonly silentLevels: (levels: string) => string;
  readonly alone: (names: string) => string;
  readonly aloneMember: (name: string, group: string) => string;
  /* Legend. */
  readonly legend: string;
  readonly meaning: Readonly<Record<Part | Role['state'] | 'doubtful', string>>;
  readonly ofItems: (count: string, all: string) => string;
  readonly mentions: (count: string) => string;
  readonly ofRoles: (count: string, all: string) => string;
  readonly doubtful: string;
  readonly doubtfulCount: (count: string) => string;
  /* Tools. */
  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  readonly switched: Readonly<Record<View, string>>;
  readonly level: string;
  readonly shown: (count: string, all: string) => string;
  readonly shownAll: (all: string) => string;
  readonly narrowedTo: (title: string) => string;
  readonly selected: (name: string) => string;
  readonly deselect: string;
  readonly nobodyHere: string;
  /* Table. */
  readonly family: Readonly<Record<Family, string>>;
  readonly actor: string;
  readonly role: string;
  readonly rest: string;
  readonly caption: (level: string) => string;
  readonly totals: string;
  readonly tooNarrow: Readonly<Record<Exclude<View, 'list'>, string>>;
  readonly select: (name: string) => string;
  readonly cell: (actor: string, column: string, parts: string) => string;
  readonly times: (count: string) => string;
  readonly memberOf: (names: string) => string;
  /* By actor. */
  readonly roles: string;
  readonly rolesCount: (count: string) => string;
  readonly byActor: string;
  readonly printed: (text: string) => string;
  readonly facts: Readonly<
    Record<
      'aliases' | 'members' | 'groups' | 'supports' | 'supportedBy' | 'evaluates' | 'links' | 'about',
      string
    >
  >;
  readonly allItems: (count: string) => string;
  readonly places: string;
  readonly nothingSaid: string;
  readonly link: Readonly<Record<Link['kind'], string>>;
  readonly inferredLink: string;
  /* Network. */
  readonly network: (actors: string, items: string, edges: string) => string;
  readonly networkHint: (view: string) => string;
  readonly networkLoading: string;
  readonly unwritten: (count: string, view: string) => string;
  readonly unjoined: (names: string) => string;
  readonly isMember: string;
  readonly isSupport: string;
  readonly isActor: string;
  readonly isItem: string;
  readonly node: (name: string, count: string) => string;
  readonly noEdges: string;
  /** Beside the picture of a table whose columns do not all stand side by side. */
  readonly pictureParts: string;
  readonly tooManyPoints: (points: string, most: string, view: string) => string;
  /* Foot. */
  readonly gists: string;
  readonly ownReading: string;
  readonly notes: (count: string) => string;
  readonly printedConditions: (title: string, count: string) => string;
}

const ja: Words = {
  heading: 'だれが何をするか',
  actors: (all, inItems, inRoles) => {
    const parts: (readonly [string, string | undefined])[] = [
      ['項目の記載に出てくるのは ', inItems],
      ['役割が書かれているのは ', inRoles],
    ];
    const told = parts.flatMap(([text, count]) =>
      count === undefined ? [] : [[text, strong(count), ` ／ 全${all}`]],
    );
    return [
      '主体は ',
      strong(all),
      told.length === 0 ? ' です。' : '。',
      ...told.flatMap((part, at) => (at === 0 ? part : ['、', ...part])),
      ...(told.length === 0 ? [] : [' です。']),
    ];
  },
  noRoles: '役割の記載は、この資料にありません。',
  noItems: '項目とのかかわりの記載は、この資料にありません。',
  soleLead: (items, name) =>
    `${items}のすべてで、担当は${name}です。表と関係図には入れず、そのほかのかかわりを示します。`,
  bare: (count, all, names) =>
    `${all}のうち、主体の名前がないものは${count}です${names === undefined ? '' : `（${names}）`}。`,
  silentLevels: (levels) => `${levels}には、主体の記載がありません。`,
  alone: (names) => `項目とも役割とも結びついていない主体：${names}。`,
  aloneMember: (name, group) => `${name}（${group}に含まれる）`,
  legend: '印の意味と数',
  meaning: {
    lead: '担当として書かれている',
    cooperating: '関係課として書かれている',
    'other-department': '別の課が行うものとして書かれている',
    role: '役割の記載が、その項目を挙げている',
    named: '文に名前が出ているだけで、担当や約束を意味しない',
    committed: '自ら行うと述べている',
    expected: '期待されていること。その主体の約束ではない',
    unstated: '約束か期待か、書かれていない',
    doubtful: '資料の読み方による。根拠は注にある',
  },
  ofItems: (count, all) => `${count} ／ 全${all}`,
  mentions: (count) => `のべ${count}`,
  ofRoles: (count, all) => `${count} ／ 全${all}件の役割`,
  doubtful: '推定',
  doubtfulCount: (count) => `のべ${count}`,
  view: '見せ方',
  views: { matrix: '表', list: '主体ごと', network: '関係図' },
  switched: { matrix: '表にしました', list: '主体ごとの一覧にしました', network: '関係図にしました' },
  level: '列にする段',
  shown: (count, all) => `${all}の主体のうち${count}`,
  shownAll: (all) => `${all}の主体`,
  narrowedTo: (title) => `${title}にかかわる主体だけを示しています`,
  selected: (name) => `選択中：${name}`,
  deselect: '選択を外す',
  nobodyHere: '選ばれている項目には、主体の名前がありません。',
  family: {
    administration: '市と部署',
    organisations: '団体・公の機関',
    business: '事業者・農業者',
    schools: '学校・大学',
    citizens: '市民',
    others: 'その他',
    unsaid: '種類の記載なし',
  },
  actor: '主体',
  role: '役割',
  rest: 'ほかの段',
  caption: (level) => `主体と${level}のかかわり`,
  totals: 'かかわる主体の数',
  tooNarrow: {
    matrix: '幅が狭いので、表を主体ごとの一覧にしています。',
    network: '幅が狭いので、関係図を主体ごとの一覧にしています。',
  },
  select: (name) => `${name}を選ぶ`,
  cell: (actor, column, parts) => `${actor}と${column}：${parts}。内訳`,
  times: (count) => `×${count}`,
  memberOf: (names) => `${names}に含まれる`,
  roles: '役割',
  rolesCount: (count) => `${count}件`,
  byActor: '主体ごと',
  printed: (text) => `資料の言い方：「${text}」`,
  facts: {
    aliases: '別の書き方',
    members: '含まれる主体',
    groups: '属するまとまり',
    supports: '支える相手',
    supportedBy: '支え手',
    evaluates: '評価',
    links: 'つながり',
    about: '対象の項目',
  },
  allItems: (count) => `${count}件をすべて見る`,
  places: '資料での位置',
  nothingSaid: '項目とのかかわりも役割も書かれていません。',
  link: {
    'leads-to': 'つながる先',
    covers: '含む',
    serves: '資する先',
    related: '関連',
    'depends-on': '前提',
  },
  inferredLink: 'データ作成者の読み取り',
  network: (actors, items, edges) => `${actors}の主体と${items}を、${edges}本の線で結んでいます。`,
  networkHint: (view) => `点を選ぶと、結びつく相手だけが濃くなります。同じ内容は「${view}」にあります。`,
  networkLoading: '関係図を用意しています…',
  unwritten: (count, view) => `図に名前を書ききれない点が${count}あります。名前は「${view}」で見られます。`,
  unjoined: (names) => `線のない主体：${names}。`,
  isMember: '含む・含まれる',
  isSupport: '支える（矢印の先が支えられる側）',
  isActor: '主体',
  isItem: '項目',
  node: (name, count) => `${name}、つながり${count}`,
  noEdges: '結ぶ線がないので、関係図はありません。',
  pictureParts:
    '列が多いので、表を分けています。それぞれの表には、その列とかかわりのある主体だけがあります。',
  tooManyPoints: (points, most, view) =>
    `点が${points}あり、図では読めません（上限は${most}）。同じ内容は「${view}」にあります。`,
  gists: '名前は資料のとおりです。役割の文は、資料の文を短くした要旨です。',
  ownReading:
    '「文に名前が出る」は、資料の文からデータ作成者が拾ったものです。同じ主体の別の書き方は、一つにまとめています。',
  notes: (count) => `注（${count}件）`,
  printedConditions: (title, count) => `条件：${title}（${count}）`,
};

export const MESSAGES = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./actor-matrix.messages.ja-simple.js'),
  en: () => import('./actor-matrix.messages.en.js'),
});
