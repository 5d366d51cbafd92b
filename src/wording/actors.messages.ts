import { inEveryLanguage } from '../locale/index.js';
import type { Part } from '../model/involvements.js';
import type { Actor } from '../schema/index.js';

export type ActorKind = NonNullable<Actor['kind']>;

/** Who actors are and how they take part; names and texts of the plan are the city's own. */
export interface Words {
  readonly kind: Readonly<Record<ActorKind, string>>;
  readonly intermediary: string;
  /** As short as it stands in a dense table. */
  readonly part: Readonly<Record<Part, string>>;
  /** The same as it stands alone, in a list or a file. */
  readonly partInFull: Readonly<Record<Part, string>>;
  readonly alias: (name: string, note: string | undefined) => string;
  /** Where an involvement is told, and in which year. */
  readonly inItem: string;
  readonly inReport: (year: string) => string;
  readonly inRole: (label: string | undefined) => string;
}

const ja: Words = {
  kind: {
    city: '市',
    department: '部署',
    committee: '委員会・会議',
    chamber: '商工会',
    association: '団体',
    business: '事業者',
    farm: '農業者',
    school: '学校・大学',
    npo: '市民活動の団体',
    citizens: '市民',
    government: 'ほかの自治体・公の機関',
    bank: '金融機関',
    media: '報道・メディア',
    other: 'その他',
  },
  intermediary: '中間支援',
  part: { lead: '担当', cooperating: '関係課', 'other-department': '他課', role: '役割', named: '名前' },
  partInFull: {
    lead: '担当',
    cooperating: '関係課',
    'other-department': '他課',
    role: '役割',
    named: '文に名前が出る',
  },
  alias: (name, note) => (note === undefined ? `「${name}」` : `「${name}」（${note}）`),
  inItem: '項目の記載',
  inReport: (year) => `${year}の実施状況の文`,
  inRole: (label) => (label === undefined ? '役割の記載' : `役割の記載「${label}」`),
};

export const ACTORS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./actors.messages.ja-simple.js'),
  en: () => import('./actors.messages.en.js'),
});
