import type { InEveryLanguage } from '../../locale/index.js';

export const MESSAGES: InEveryLanguage<{
  readonly noKpi: string;
  readonly why: string;
  readonly whyHeading: (title: string, verdict: string) => string;
  readonly applied: string;
  readonly latest: string;
  readonly baseline: string;
  readonly target: string;
  readonly lower: string;
  readonly upper: string;
  readonly difference: string;
  readonly margin: string;
  readonly share: string;
  readonly allowance: string;
  readonly expected: string;
  readonly noShare: string;
  readonly noShareSame: string;
  readonly noShareNoBaseline: string;
  readonly noShareAllowance: string;
  readonly timing: string;
  readonly noDue: string;
  readonly due: (when: string) => string;
  readonly condition: string;
  readonly conditional: string;
  readonly gap: string;
  readonly notes: string;
  readonly period: (period: string) => string;
  readonly valueFrom: (survey: string) => string;
  readonly baselineFrom: (survey: string) => string;
  readonly noSource: string;
  readonly noUnit: string;
  readonly revised: string;
  readonly replaces: (title: string) => string;
  readonly reference: (label: string) => string;
  readonly referenceValues: string;
  readonly noValueFor: (period: string) => string;
  readonly left: (value: string) => string;
  readonly used: (value: string) => string;
  readonly axisZero: string;
  readonly others: string;
  readonly yearly: string;
  readonly cumulative: string;
}> = {
  ja: {
    noKpi: '表示する指標が指定されていません。kpi に指標の id を書いてください。',
    why: 'なぜこの判定か',
    whyHeading: (title, verdict) => `${title}が「${verdict}」である理由`,
    applied: '当てはめた数',
    latest: '最新',
    baseline: '基準',
    target: '目標',
    lower: '下限',
    upper: '上限',
    difference: '基準からの差',
    margin: '目標との差',
    share: '基準から目標までの進み',
    allowance: '許された減り・増えのうち使った分',
    expected: '一定の速さで進むとした場合の値',
    noShare: '進みの割合を出さない理由',
    noShareSame: '目標と基準が同じ値で、割り算の分母が0になるためです。',
    noShareNoBaseline: '基準の値が資料にないためです。',
    noShareAllowance:
      '目標が下限・上限なので、近づくことは進みではありません。かわりに、許された分をどれだけ使ったかを示します。',
    timing: '遅れかどうか',
    noDue: '目標の年度が書かれていないため、判定しません。',
    due: (when) => `目標の時点は${when}です。`,
    condition: '条件：',
    conditional: 'この判定にかかわる読み方',
    gap: 'もっと新しい時点の値',
    notes: '資料から分からないこと・注記',
    period: (period) => `${period}の欄の値。`,
    valueFrom: (survey) => `値は${survey}。`,
    baselineFrom: (survey) => `基準は${survey}。`,
    noSource: '値の出典の記載なし。',
    noUnit: '単位の記載なし。',
    revised: '基準は市が後から直した値で、「現状」が目標なら目標も一緒に動いています。',
    replaces: (title) => `「${title}」から差し替えた指標です。`,
    reference: (label) => `参考の指標（${label}）。達成の数には入れません。`,
    referenceValues: '参考の数（対象が違うため、代わりには使いません）',
    noValueFor: (period) => `${period}の値なし`,
    left: (value) => `残り ${value}`,
    used: (value) => `使った分 ${value}`,
    axisZero: '0',
    others: 'ほかの目標と値',
    yearly: '単年度',
    cumulative: '累計',
  },
  'ja-simple': {
    noKpi: 'どの 指標を 見せるか 決まっていません。ページを 作った 人は kpi を 書いてください。',
    why: 'どうして この 判定ですか',
    whyHeading: (title, verdict) => `${title}が「${verdict}」の 理由`,
    applied: '使った 数字',
    latest: 'いちばん 新しい 数字',
    baseline: 'はじめの 数字',
    target: '目標',
    lower: 'いちばん 少なくて よい 数',
    upper: 'いちばん 多くて よい 数',
    difference: 'はじめとの ちがい',
    margin: '目標との ちがい',
    share: 'どこまで 進んだか',
    allowance: 'へっても よい 分の うち、使った 分',
    expected: '同じ 速さで 進むときの 数字',
    noShare: 'どこまで 進んだか 書かない 理由',
    noShareSame: '目標と はじめの 数字が 同じなので、計算できません。',
    noShareNoBaseline: 'はじめの 数字が 資料に ないからです。',
    noShareAllowance: 'この 数より わるく しない、という 目標です。近づくことは よいことでは ありません。',
    timing: '遅れているか',
    noDue: 'いつまでに するか 書いていないので、分かりません。',
    due: (when) => `目標の 時は ${when}です。`,
    condition: '条件：',
    conditional: 'この 判定は、次の 読み方で 変わります',
    gap: 'もっと 新しい 数字',
    notes: '資料を 読んでも 分からないこと',
    period: (period) => `${period}の ところの 数字です。`,
    valueFrom: (survey) => `数字は ${survey}の ものです。`,
    baselineFrom: (survey) => `はじめの 数字は ${survey}の ものです。`,
    noSource: 'どこの 数字か 書いていません。',
    noUnit: '数え方は 書いていません。',
    revised: 'はじめの 数字は 市が あとで 直しました。目標も いっしょに 変わりました。',
    replaces: (title) => `前は「${title}」を 見ていました。`,
    reference: (label) => `参考の 指標です（${label}）。達成の 数に 入れません。`,
    referenceValues: '参考の 数字（ちがう ものの 数字なので、かわりに 使いません）',
    noValueFor: (period) => `${period}の 数字は ありません`,
    left: (value) => `あと ${value}`,
    used: (value) => `使った 分 ${value}`,
    axisZero: '0',
    others: 'ほかの 目標と 数字',
    yearly: '1年の 分',
    cumulative: 'はじめから ぜんぶ',
  },
  en: {
    noKpi: 'No indicator is named. Give the id of an indicator in kpi.',
    why: 'Why this verdict',
    whyHeading: (title, verdict) => `Why ${title} is “${verdict}”`,
    applied: 'The numbers put in',
    latest: 'Latest',
    baseline: 'Baseline',
    target: 'Target',
    lower: 'Floor',
    upper: 'Ceiling',
    difference: 'Change from baseline',
    margin: 'Distance to target',
    share: 'Way from baseline to target',
    allowance: 'Allowance used',
    expected: 'Value on a straight line',
    noShare: 'Why there is no share of the way',
    noShareSame: 'Target and baseline are the same value, so the division would be by zero.',
    noShareNoBaseline: 'The document gives no baseline.',
    noShareAllowance:
      'The target is a bound, so coming nearer to it is no progress. What is shown is how much of the allowance is used up.',
    timing: 'Early or late',
    noDue: 'No due year is stated, so it is not judged.',
    due: (when) => `The target is due in ${when}.`,
    condition: 'Condition:',
    conditional: 'Readings on which this verdict hangs',
    gap: 'The newer time without a value',
    notes: 'What the document leaves open, and notes',
    period: (period) => `Value in the column ${period}. `,
    valueFrom: (survey) => `Value from ${survey}. `,
    baselineFrom: (survey) => `Baseline from ${survey}. `,
    noSource: 'No source is given for the value. ',
    noUnit: 'No unit is given. ',
    revised:
      'The city revised the baseline later; where the target is to keep it, the target moved with it. ',
    replaces: (title) => `It replaces “${title}”. `,
    reference: (label) => `For reference (${label}); not counted. `,
    referenceValues: 'For reference (of another population, so not used in its place)',
    noValueFor: (period) => `no value for ${period}`,
    left: (value) => `${value} left`,
    used: (value) => `${value} used`,
    axisZero: '0',
    others: 'Other targets and values',
    yearly: 'in the year',
    cumulative: 'in total',
  },
};
