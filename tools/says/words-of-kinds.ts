// What the records of a plan file are called on the pages that list them.

/** By the place of the record in the schema; the longest that ends a path counts. */
const KINDS: Readonly<Record<string, string>> = {
  plan: '計画',
  publisher: '発行者',
  'publisher/contact': '連絡先',
  status: '計画の段階',
  period: '期間',
  span: '期間',
  documents: '文書',
  surveys: '調査',
  levels: '段の名',
  marks: '印',
  statements: '計画の言葉',
  items: '項目',
  'items/actors': '担当・関係者',
  alsoUnder: '再掲',
  continues: '前の計画からの続き',
  indicators: '指標',
  baseline: '現状',
  targets: '目標',
  observations: '値',
  breaks: '値の断絶',
  replaces: '指標の差し替え',
  replacedBy: '指標の差し替え',
  revised: '値の修正',
  referenceValues: '参考の値',
  outcomes: '実施の区分',
  reports: '実施状況',
  'reports/actors': '名の出る相手',
  figures: '数',
  dates: '日付',
  projects: '事業',
  summary: '事業の概要',
  finance: '金額',
  results: '実績・効果',
  next: '今後の予定',
  evaluations: '評価',
  notApplicable: '該当なしの欄',
  scales: '評価の基準',
  grades: '評語',
  actors: '担い手',
  aliases: '別の名',
  roles: '役割',
  issueGroups: '課題のまとまり',
  issues: '課題',
  links: '結びつき',
  relations: 'ほかの計画',
  events: 'できごと',
  changes: '変更のポイント',
  statusScheme: '判定の決まり',
  assignments: '与えられた判定',
  discarded: '使わなかった文字',
  errata: '文字の誤り',
  doubts: '疑い',
  notes: '注',
};

export function kindName(type: string): string {
  const parts = type.split('/');
  for (let from = 0; from < parts.length; from += 1) {
    const name = KINDS[parts.slice(from).join('/')];
    if (name !== undefined) return name;
  }
  return 'そのほか';
}
