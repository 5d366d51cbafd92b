import type { Level, Moment } from '../schema/index.js';
import { plain } from './plain.js';
import { yearIn } from './read-year.js';
import type { Table, TableCell } from './table.js';

/** What a column of a table of indicators holds. */
export type Role =
  | {
      readonly is:
        'title' | 'id' | 'number' | 'unit' | 'definition' | 'direction' | 'survey' | 'note' | 'department';
    }
  | { readonly is: 'level'; readonly role: Level['role'] }
  | {
      readonly is: 'baseline' | 'target' | 'interim-target' | 'observation';
      readonly year?: Moment;
      /** 現状値: an observation where another column holds the value at the start. */
      readonly isPresent?: boolean;
    }
  /** Holds the years of the values in another column. */
  | { readonly is: 'year'; readonly of: 'baseline' | 'target' | 'observation' | 'neighbour' }
  | { readonly is: 'impossible-year' }
  | { readonly is: 'unknown' };

export type Column = Role & {
  /** Index in a row, from 0. */
  readonly index: number;
  readonly head: string;
  /** 指標名（単位）: titles end with the unit in brackets. */
  readonly hasUnit?: boolean;
};

export interface Heads {
  readonly columns: readonly Column[];
  /** Index of the first row of heads. */
  readonly from: number;
  /** Index of the first row below the heads. */
  readonly below: number;
}

/** Rows from the top in which the heads are looked for. */
const TOP = 20;
/** Rows that heads may take. */
const DEPTH = 3;

/** Finds the rows of heads: the first with a name for the indicators and a column of values. */
export function headsOf({ rows }: Table): Heads | undefined {
  for (let from = 0; from < Math.min(TOP, rows.length); from += 1) {
    const first = rows[from] ?? [];
    const title = first.findIndex(({ text }) => roleOf(text).is === 'title');
    if (title < 0) continue;
    let below = from + 1;
    while (below < from + DEPTH && isHeadBelow(rows[below], title)) below += 1;
    const columns = columnsOf(rows.slice(from, below));
    if (columns.some(({ is }) => VALUES.has(is))) return { columns, from, below };
  }
  return undefined;
}

const VALUES: ReadonlySet<Role['is']> = new Set([
  'baseline',
  'target',
  'interim-target',
  'observation',
  'impossible-year',
]);

/** Whether a row goes on with the heads: nothing new under the name of the indicator, and nothing but heads elsewhere. */
function isHeadBelow(row: readonly TableCell[] | undefined, title: number): boolean {
  const isFresh = ({ text, continues }: TableCell) => continues !== 'above' && text.trim() !== '';
  const own = row?.[title];
  const fresh = (row ?? []).filter(isFresh);
  if (!row || (own && isFresh(own)) || fresh.length === 0) return false;
  return fresh.every(({ text }) => roleOf(text).is !== 'unknown');
}

function columnsOf(rows: readonly (readonly TableCell[])[]): Column[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = [...Array(width).keys()].map((index): Column => {
    const parts: string[] = [];
    rows.forEach((row, depth) => {
      const cell = row[index];
      if (cell?.continues === 'above') return;
      const text = cell?.text.trim() ?? '';
      // In a file, merged heads leave blanks to their right, above the heads that they hold together.
      const isHeld = text === '' && depth === 0 && rows.slice(1).some((below) => below[index]?.text.trim());
      const head = isHeld ? leftOf(row, index) : text;
      if (head !== '') parts.push(head);
    });
    const head = parts.join(' ');
    const known = [head, parts.at(-1) ?? '', parts[0] ?? ''].map(roleOf).find(({ is }) => is !== 'unknown');
    const hasUnit = known?.is === 'title' && /単位|unit/i.test(head);
    return { ...(known ?? { is: 'unknown' }), index, head, ...(hasUnit && { hasUnit }) };
  });
  const starts = columns.filter(isBaseline);
  const start = starts.find(({ isPresent }) => !isPresent) ?? earliest(starts);
  // Where nobody can say which is the first, each stays one, and the second is at fault.
  if (!start) return columns;
  return columns.map((one) =>
    isBaseline(one) && one.isPresent && one !== start && !(start.isPresent && yearOf(one) === yearOf(start))
      ? { ...one, is: 'observation' }
      : one,
  );
}

type Baseline = Extract<Column, { is: 'baseline' | 'target' | 'interim-target' | 'observation' }>;

const isBaseline = (one: Column): one is Baseline => one.is === 'baseline';

/** Start of the year that a head names; NaN without one. */
const yearOf = ({ year }: Baseline): number =>
  Number(/\d{4}/.exec((typeof year === 'object' ? year.at : year) ?? '')?.[0]);

/** The first of several 現状値; none where one of them has no year, for then it may be any of them. */
const earliest = (starts: readonly Baseline[]): Baseline | undefined =>
  starts.length > 1 && starts.some((one) => Number.isNaN(yearOf(one)))
    ? undefined
    : [...starts].sort((a, b) => yearOf(a) - yearOf(b))[0];

const leftOf = (row: readonly TableCell[], index: number): string =>
  row
    .slice(0, index)
    .map(({ text }) => text.trim())
    .findLast((text) => text !== '') ?? '';

const form = (source: string) => new RegExp(`^(?:${source})$`, 'i');

/** Heads by what they mean, without blanks and brackets. */
const WORDS: readonly (readonly [RegExp, Role])[] = [
  [
    form(
      '(?:成果|評価|活動|数値|管理|進捗|達成)?指標(?:名|名称|項目|kpi)?(?:名?単位)?|(?:重要業績評価指標)?kpi(?:名|指標)?(?:単位)?|重要業績評価指標|indicators?(?:name)?|kpiname|measureofsuccess',
    ),
    { is: 'title' },
  ],
  [form('(?:指標の?|kpi)?(?:id|コード|code)|indicator(?:id|code)'), { is: 'id' }],
  [form('(?:指標)?(?:番号|no\\.?|№|number)'), { is: 'number' }],
  [form('単位|units?'), { is: 'unit' }],
  [
    form(
      '(?:指標の?)?(?:定義|説明|考え方|算出方法|算定方法|計算式|算出式|内容)|definition|description|formula',
    ),
    { is: 'definition' },
  ],
  [
    form('方向|方向性|(?:目指す|目指すべき|望ましい|指標の|良い|よい)方向性?|direction|better'),
    { is: 'direction' },
  ],
  [form('出典|出所|調査|調査名|データ元|データソース|資料|根拠|source|survey|datasource'), { is: 'survey' }],
  [form('備考|注|注記|注釈|メモ|特記事項|notes?|remarks?|comments?'), { is: 'note' }],
  [
    form('(?:担当|所管|主管|担当部)(?:課|部署|部局|課名|部課|課等|所属)?|department|division|responsible'),
    { is: 'department' },
  ],
  [
    form('(?:基準|現状|策定|当初|現状値の|基準値の)(?:年度|年|年次|時点)|base(?:line)?year'),
    { is: 'year', of: 'baseline' },
  ],
  [
    form('(?:目標|達成|目標値の|目標達成)(?:年度|年|年次|時期|期限|時点)|期限|targetyear|due|deadline'),
    { is: 'year', of: 'target' },
  ],
  [
    form('(?:実績|最新|測定|調査|実績値の|直近)(?:年度|年|年次|時点)|(?:actual|observation|latest)year'),
    { is: 'year', of: 'observation' },
  ],
  [form('年度|年|年次|時点|year|fiscalyear'), { is: 'year', of: 'neighbour' }],
];

const VALUE_WORDS: readonly (readonly [RegExp, Role])[] = [
  [
    form(
      '(?:計画)?(?:策定|改定)時点?(?:の?(?:値|現状|現状値|実績値?))?|基準値?|当初値?|初期値|ベースライン|baseline(?:value)?|startingvalue',
    ),
    { is: 'baseline' },
  ],
  [form('現状値?|現況値?|currentvalue'), { is: 'baseline', isPresent: true }],
  [form('中間(?:目標)?値?|中間目標|(?:interim|mid-?term)target'), { is: 'interim-target' }],
  [form('(?:最終|計画|数値|到達|達成)?目標値?|kpi目標値?|targets?(?:value)?|goal'), { is: 'target' }],
  [
    form(
      '実績値?|最新値?|直近値?|現在値?|測定値|数値|値|actual(?:value)?|results?|latest(?:value)?|value|observed',
    ),
    { is: 'observation' },
  ],
];

const LEVEL =
  /^(?:大|中|小)?(?:基本|主要|重点|個別|具体的?な?|関連)?(政策|施策|方針|戦略|分野|柱|プログラム|プロジェクト|事業|取組|取り組み|取組項目|事業項目|章|節|policy|measure|field|goal|programme|program|project|action|pillar|strategy)(?:の?名称?|分野|等)?$/i;
const GOAL = /^(?:基本|重点|政策|施策|まちづくり)目標$/;

const LEVEL_ROLES: Readonly<Record<string, Level['role']>> = {
  政策: 'policy',
  施策: 'policy',
  policy: 'policy',
  柱: 'pillar',
  pillar: 'pillar',
  分野: 'field',
  方針: 'field',
  field: 'field',
  戦略: 'goal',
  strategy: 'goal',
  goal: 'goal',
  プログラム: 'programme',
  programme: 'programme',
  program: 'programme',
  プロジェクト: 'project',
  事業: 'project',
  project: 'project',
  取組: 'action',
  取り組み: 'action',
  取組項目: 'action',
  事業項目: 'action',
  action: 'action',
};

/** What a head says that its column holds. */
export function roleOf(head: string): Role {
  const found = yearIn(head);
  const word = (found ? found.rest : plain(head)).replace(/[\s()[\]:・]/g, '').replace(/※\d*$/, '');
  if (!found) {
    const said = WORDS.find(([one]) => one.test(word)) ?? VALUE_WORDS.find(([one]) => one.test(word));
    return said?.[1] ?? levelOf(word) ?? { is: 'unknown' };
  }
  const of = word.replace(/^末|末$|時点$|現在$/g, '');
  const value: Role | undefined =
    of === '' ? { is: 'observation' } : VALUE_WORDS.find(([one]) => one.test(of))?.[1];
  if (!value) return { is: 'unknown' };
  return found.moment ? ({ ...value, year: found.moment } as Role) : { is: 'impossible-year' };
}

/** What a head holds that names a later version of a value: 目標値（変更後）, 修正目標値. */
export function revisedRole(head: string): Role | undefined {
  const bare = head.replace(REVISED, '');
  const role = bare === head ? undefined : roleOf(bare);
  return role && VALUES.has(role.is) ? role : undefined;
}

const REVISED =
  /[（(]?(?:変更|修正|改定|改訂|見直し?)(?:後の?|済み?)?[)）]?|[（(]新[)）]|^新(?=目標)|[（(]?\b(?:revised|amended|new)\b[)）]?/gi;

function levelOf(word: string): Role | undefined {
  if (GOAL.test(word)) return { is: 'level', role: 'goal' };
  const name = LEVEL.exec(word)?.[1]?.toLowerCase();
  return name === undefined ? undefined : { is: 'level', role: LEVEL_ROLES[name] ?? 'measure' };
}
