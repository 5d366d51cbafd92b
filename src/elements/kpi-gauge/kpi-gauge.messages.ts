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
  readonly baselineFrom: (origin: string) => string;
  readonly noUnit: string;
  readonly revised: (origin: string) => string;
  readonly replaces: (title: string) => string;
  readonly reference: (label: string | undefined) => string;
  readonly referenceValues: string;
  readonly noValue: string;
  readonly noValueFor: (period: string) => string;
  readonly left: (value: string) => string;
  readonly axisZero: string;
  readonly others: string;
  readonly floorUsed: string;
  readonly ceilingUsed: string;
  readonly noShareOvershot: string;
  readonly value: (period: string, origin: string) => string;
  readonly valueWithoutSource: (period: string) => string;
  readonly provisional: (asOf: string | undefined) => string;
  readonly revisedTarget: (target: string) => string;
  readonly interim: string;
  readonly definition: string;
  readonly better: string;
  readonly betterWay: Readonly<Record<'up' | 'down' | 'keep', string>>;
  readonly unknownOrigin: string;
  readonly revisedBecause: string;
  readonly targetRevisedBecause: string;
  readonly valueRevisedBecause: string;
  readonly replacedBecause: string;
  readonly yearly: string;
  readonly cumulative: string;
}> = {
  ja: {
    noKpi: '表示する指標が指定されていません。kpi に指標の id を書いてください。',
    why: 'なぜこの判定か',
    whyHeading: (title, verdict) => `${title}が「${verdict}」である理由`,
    applied: '判定に使った値',
    latest: '最新',
    baseline: '基準',
    target: '目標',
    lower: '下限',
    upper: '上限',
    difference: '基準からの差',
    margin: '目標との差',
    share: '基準から目標までの進み具合',
    expected: '一定の速さで進むとした場合の値',
    noShare: '進み具合を割合で示さない理由',
    noShareSame: '目標が基準と同じ値なので、割合を計算できません（分母が0になります）。',
    noShareNoBaseline: '基準の値が資料にないためです。',
    noShareAllowance:
      '目標は、超えてはならない限度です。限度に近づくことは前進ではないため、そこまでの余裕をどれだけ使ったかを示します。',
    timing: '順調か遅れか',
    noDue: '目標の年度が書かれていないため、判定しません。',
    due: (when) => `目標の期限は${when}です。`,
    condition: '条件：',
    conditional: 'この判定にかかわる読み方',
    gap: 'もっと新しい時点の値',
    notes: '注記・資料から分からないこと',
    baselineFrom: (origin) => `基準は${origin}の値。`,
    noUnit: '単位の記載なし。',
    revised: (origin) => `基準は${origin}の値で、市が後から直したもの。`,
    replaces: (title) => `「${title}」から差し替えた指標。`,
    reference: (label) =>
      `資料で${label === undefined ? '参考' : `「${label}」`}とされた指標で、達成の件数に含めません。`,
    referenceValues: '参考の値（対象が違うため、実績の代わりには使いません）',
    noValue: '値なし',
    noValueFor: (period) => `${period}の値なし`,
    left: (value) => `残り ${value}`,
    axisZero: '0',
    others: 'ほかの目標',
    floorUsed: '下限までに減ってよい分のうち、減った分',
    ceilingUsed: '上限までに増えてよい分のうち、増えた分',
    noShareOvershot: '目標の値を通り過ぎているため、割合では表せません。',
    value: (period, origin) => `${period}の欄の値で、出典は${origin}。`,
    valueWithoutSource: (period) => `${period}の欄の値で、出典の記載なし。`,
    provisional: (asOf) => (asOf === undefined ? '速報値。' : `${asOf}時点の速報値。`),
    revisedTarget: (target) => `目標が「${target}」のため、目標の水準も変わっています。`,
    interim: '中間目標',
    definition: '定義',
    better: '望ましい向き',
    betterWay: { up: '大きいほどよい', down: '小さいほどよい', keep: '変わらないのがよい' },
    unknownOrigin: '時点の記載がない調査',
    revisedBecause: '基準を直した理由',
    targetRevisedBecause: '目標を直した理由',
    valueRevisedBecause: '値を直した理由',
    replacedBecause: '差し替えた理由',
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
    lower: '少なくとも',
    upper: '多くても',
    difference: 'はじめとの ちがい',
    margin: '目標との ちがい',
    share: 'どこまで 進んだか',
    expected: '同じ 速さで 進むときの 数字',
    noShare: 'どこまで 進んだか 書かない 理由',
    noShareSame: '目標と はじめの 数字が 同じなので、計算できません。',
    noShareNoBaseline: 'はじめの 数字が 資料に ないからです。',
    noShareAllowance:
      '目標は「この 数より わるく しない」です。この 数に 近づくことは、よいことでは ありません。',
    timing: '遅れているか',
    noDue: 'いつまでに するか 書いていないので、分かりません。',
    due: (when) => `${when}までに する 目標です。`,
    condition: '条件：',
    conditional: 'この 判定は、次の 読み方で 変わります',
    gap: 'もっと 新しい 数字',
    notes: '資料を 読んでも 分からないこと など',
    baselineFrom: (origin) => `はじめの 数字は ${origin}の ものです。`,
    noUnit: '数え方は 書いていません。',
    revised: (origin) => `はじめの 数字は ${origin}の ものです。市が あとで 直しました。`,
    replaces: (title) => `前は「${title}」を 見ていました。`,
    reference: (label) =>
      `参考の 指標です${label === undefined ? '' : `（「${label}」）`}。達成の 数に 入れません。`,
    referenceValues: '参考の 数字（ちがう ものの 数字なので、かわりに 使いません）',
    noValue: '数字なし',
    noValueFor: (period) => `${period}の 数字は ありません`,
    left: (value) => `あと ${value}`,
    axisZero: '0',
    others: 'ほかの 目標',
    floorUsed: 'へっても よい 分の うち、へった 分',
    ceilingUsed: 'ふえても よい 分の うち、ふえた 分',
    noShareOvershot: '目標の 数字を 通りすぎたので、計算できません。',
    value: (period, origin) => `${period}の ところの 数字です。もとは ${origin}です。`,
    valueWithoutSource: (period) => `${period}の ところの 数字です。どこの 数字か 書いていません。`,
    provisional: (asOf) =>
      asOf === undefined ? 'まだ 決まっていない 数字です。' : `${asOf}の 数字です。まだ 決まっていません。`,
    revisedTarget: (target) => `目標は「${target}」です。だから、目標も 変わりました。`,
    interim: 'とちゅうの 目標',
    definition: 'この 数字は 何か',
    better: 'どちらが よいか',
    betterWay: { up: '多いほど よいです', down: '少ないほど よいです', keep: '変わらないのが よいです' },
    unknownOrigin: 'いつの 数字か 書いていない 調査',
    revisedBecause: 'はじめの 数字を 直した 理由',
    targetRevisedBecause: '目標を 直した 理由',
    valueRevisedBecause: '数字を 直した 理由',
    replacedBecause: '数字を かえた 理由',
    yearly: '1年の 分',
    cumulative: 'はじめから ぜんぶ',
  },
  en: {
    noKpi: 'No indicator is named. Give the id of an indicator in kpi.',
    why: 'Why this verdict',
    whyHeading: (title, verdict) => `Why ${title} is “${verdict}”`,
    applied: 'The numbers used',
    latest: 'Latest',
    baseline: 'Baseline',
    target: 'Target',
    lower: 'Floor',
    upper: 'Ceiling',
    difference: 'Change from baseline',
    margin: 'Distance to target',
    share: 'Way from baseline to target',
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
    notes: 'Notes, and what the document leaves open',
    baselineFrom: (origin) => `Baseline from ${origin}. `,
    noUnit: 'No unit is given. ',
    revised: (origin) => `Baseline from ${origin}, which the city revised later. `,
    replaces: (title) => `It replaces “${title}”. `,
    reference: (label) => `For reference${label === undefined ? '' : ` (“${label}”)`}; not counted. `,
    referenceValues: 'For reference (of another population, so not used in its place)',
    noValue: 'no value',
    noValueFor: (period) => `no value for ${period}`,
    left: (value) => `${value} left`,
    axisZero: '0',
    others: 'Another target',
    floorUsed: 'Allowance used',
    ceilingUsed: 'Allowance used',
    noShareOvershot: 'The value went past the target, so a share would mislead.',
    value: (period, origin) => `Value in the column ${period}, from ${origin}. `,
    valueWithoutSource: (period) => `Value in the column ${period}; no source is given. `,
    provisional: (asOf) =>
      asOf === undefined ? 'The value is provisional. ' : `The value is provisional, as of ${asOf}. `,
    revisedTarget: (target) => `The target (${target}) moved with it. `,
    interim: 'Interim target',
    definition: 'Definition',
    better: 'Which way is better',
    betterWay: { up: 'more is better', down: 'less is better', keep: 'no change is better' },
    unknownOrigin: 'a time that is not stated',
    revisedBecause: 'Why the baseline was revised',
    targetRevisedBecause: 'Why the target was revised',
    valueRevisedBecause: 'Why the value was revised',
    replacedBecause: 'Why it replaces another',
    yearly: 'in the year',
    cumulative: 'in total',
  },
};
