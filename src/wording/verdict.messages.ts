import type { InEveryLanguage } from '../locale/index.js';
import type { OpenQuestion, RuleId, Sureness, Unjudged, Verdict } from '../model/index.js';

/** The words of verdicts, their meaning, and the rules that lead to them. */
export const VERDICTS: InEveryLanguage<{
  readonly word: Readonly<Record<Verdict, string>>;
  readonly meaning: Readonly<Record<Verdict, string>>;
  readonly sureness: Readonly<Record<Sureness, string | undefined>>;
  readonly rule: Readonly<Record<RuleId, string>>;
  readonly unjudged: Readonly<Record<Unjudged, string>>;
  /** What the plan file leaves open about a conditional verdict. */
  readonly open: Readonly<Record<OpenQuestion, string>>;
  readonly computed: string;
}> = {
  ja: {
    word: {
      achieved: '達成',
      'on-course': '順調',
      'under-way': '途上',
      behind: '遅れ',
      missed: '未達成',
      worse: '後退',
      'not-judged': '判定なし',
    },
    meaning: {
      achieved: '目標に届いた',
      'on-course': '期限に間に合う速さで進んでいる',
      'under-way': '目標に届いていない。期限が分からないため、速さは判定しない',
      behind: '目標へ近づいているが、速さが足りない',
      missed: '届かないまま期限を過ぎた、または下限を割った・上限を超えた',
      worse: '計画の出発点より悪い',
      'not-judged': '目標、値、比べられる基準のどれかがない',
    },
    sureness: { firm: undefined, conditional: '条件つき', provisional: '速報' },
    rule: {
      'at-least-met': '目標の値以上であれば「達成」とします。',
      'at-most-met': '目標の値以下であれば「達成」とします。',
      'equal-met': '目標の値と等しければ「達成」とします。',
      'range-met': '目標の範囲に入っていれば「達成」とします。',
      kept: '目標が「現状以上」の指標は、基準の値より悪くなければ「達成」とします。',
      'trend-met': '基準の値から目標の向きに動いていれば「達成」とします。',
      done: '実施済みと報告されていれば「達成」とします。',
      'bound-broken': '出発点では満たしていた下限を割った、または上限を超えたので「未達成」とします。',
      'worse-than-baseline': '最新の値が計画の出発点（基準）より悪いので「後退」とします。',
      'due-passed': '目標の時点の値が目標に届いていないので「未達成」とします。',
      'year-short': '1年ごとの目標に、その年の値が届いていないので「未達成」とします。',
      'not-moved':
        '基準の値から変わっていません。目標の年度が分からないため、遅れかは判定せず「途上」とします。',
      overshot: '目標の値を行き過ぎています。期限の前なので「途上」とします。',
      'no-due-date':
        '目標に届いていません。目標の年度が分からないため、順調か遅れかは判定せず「途上」とします。',
      'no-start-date':
        '目標に届いていません。基準または値の時点が分からないため、順調か遅れかは判定せず「途上」とします。',
      'ahead-of-line':
        '基準から（途中の目標があればそれを通って）目標へ一定の速さで進むとした場合の値に届いているので「順調」とします。',
      'behind-line':
        '基準から（途中の目標があればそれを通って）目標へ一定の速さで進むとした場合の値に届いていないので「遅れ」とします。',
      'not-done-yet': 'まだ実施済みと報告されていないので「途上」とします。',
    },
    unjudged: {
      'no-target': '目標が書かれていないため、判定できません。',
      'text-target': '目標が文で書かれているため、計算では判定しません。',
      'no-value': '値がないため、判定できません。',
      missing: '値がないため、判定できません。',
      'no-baseline': '比べる基準の値がないため、判定できません。',
      'other-accumulation': '数え方（その年だけ・累計・時点）が目標と同じ値がないため、判定できません。',
      'not-measured-since': '最新の値が基準の値と同じか、それより前の時点のため、判定できません。',
      'no-value-at-due': '目標の時点は過ぎましたが、その時点の値がないため、判定しません。',
      incomparable: '途中で定義や調査が変わり、前後の値を比べられないため、判定しません。',
      replaced: 'ほかの指標に差し替えられたため、判定しません。',
      'not-a-number': '数として比べられない値のため、判定できません。',
    },
    open: {
      'direction-contradicts': '望ましい向きと、目標が求める向きが反対です。目標のとおりに判定しています。',
      'direction-inferred': '増えるのと減るのと、どちらが良いかは文書になく、推定です。',
      'accumulation-unstated': '単年度か累計か書かれていません。目標と値は同じ数え方とみて判定しています。',
      'other-survey': '基準と最新の値は別の調査によります。比べられるかは書かれていません。',
      approximate: '「約」のついた、おおよその値で判定しています。',
      'observed-before-due': '目標の時点より前の年に調べた値で判定しています。',
    },
    computed: '判定は市の評価ではなく、公表された数からの計算です。',
  },
  'ja-simple': {
    word: {
      achieved: '達成（できた）',
      'on-course': '順調（うまく いっている）',
      'under-way': '途上（まだ 途中）',
      behind: '遅れ（おそい）',
      missed: '未達成（できなかった）',
      worse: '後退（前より わるい）',
      'not-judged': '判定なし（分からない）',
    },
    meaning: {
      achieved: '目標に 届きました',
      'on-course': '期限に 間に合う 速さで 進んでいます',
      'under-way': '目標に まだ 届いていません。いつまでに するか 分からないので、速さは 言えません',
      behind: '目標に 近づいていますが、速さが 足りません',
      missed: '期限までに 届きませんでした。または、決めた 数を こえて しまいました',
      worse: '計画の はじめより わるく なりました',
      'not-judged': '目標、数字、くらべる 数字の どれかが ありません',
    },
    sureness: { firm: undefined, conditional: '条件が あります', provisional: 'まだ 決まっていない 数字' },
    rule: {
      'at-least-met': '数字が 目標と 同じか 多いとき、「達成」です。',
      'at-most-met': '数字が 目標と 同じか 少ないとき、「達成」です。',
      'equal-met': '数字が 目標と 同じとき、「達成」です。',
      'range-met': '数字が 目標の あいだに あるとき、「達成」です。',
      kept: '数字が はじめより わるく ないとき、「達成」です。',
      'trend-met': '数字が 目標の ほうへ 動いたとき、「達成」です。',
      done: '「しました」と 書いてあるとき、「達成」です。',
      'bound-broken': '決めた 数より わるく なったので、「未達成」です。',
      'worse-than-baseline': '数字が 計画の はじめより わるいので、「後退」です。',
      'due-passed': '期限の 年の 数字が 目標に 届いていないので、「未達成」です。',
      'year-short': 'その年の 数字が、1年ごとの 目標に 届いていないので、「未達成」です。',
      'not-moved': 'はじめと 同じ 数字です。いつまでに するか 分からないので、「途上」です。',
      overshot: '目標の 数字を 行きすぎました。期限の 前なので、「途上」です。',
      'no-due-date': '目標に 届いていません。いつまでに するか 分からないので、「途上」です。',
      'no-start-date': '目標に 届いていません。はじめの 数字が いつの ものか 分からないので、「途上」です。',
      'ahead-of-line': '目標まで 同じ 速さで 進むときの 数字に 届いているので、「順調」です。',
      'behind-line': '目標まで 同じ 速さで 進むときの 数字に 届いていないので、「遅れ」です。',
      'not-done-yet': '「しました」と まだ 書いていないので、「途上」です。',
    },
    unjudged: {
      'no-target': '目標が 書いていないので、分かりません。',
      'text-target': '目標が 文で 書いてあるので、計算できません。',
      'no-value': '数字が ないので、分かりません。',
      missing: '数字が ないので、分かりません。',
      'no-baseline': 'くらべる 数字が ないので、分かりません。',
      'other-accumulation': '目標と 同じ 数え方の 数字が ないので、分かりません。',
      'not-measured-since': '計画の はじめより 後の 数字が ないので、分かりません。',
      'no-value-at-due': '期限の 年の 数字が ないので、分かりません。',
      incomparable: '調べ方が 変わったので、くらべられません。',
      replaced: 'ほかの 数字に 変わったので、くらべません。',
      'not-a-number': '数字では ないので、くらべられません。',
    },
    open: {
      'direction-contradicts': '良い 方向と、目標の 方向が 反対です。目標の とおりに 決めました。',
      'direction-inferred': '増えると 良いか、減ると 良いか、書いて ありません。わたしたちの 考えです。',
      'accumulation-unstated':
        '1年の 数か、これまで ぜんぶの 数か、書いて ありません。同じ 数え方と 考えました。',
      'other-survey': 'はじめの 数字と 今の 数字は、ちがう 調査です。くらべて よいか 分かりません。',
      approximate: 'だいたいの 数字で 決めました。',
      'observed-before-due': '期限より 前の 年に 調べた 数字で 決めました。',
    },
    computed: 'これは 市が 決めた 評価では ありません。公開された 数字から 計算しました。',
  },
  en: {
    word: {
      achieved: 'Achieved',
      'on-course': 'On course',
      'under-way': 'Under way',
      behind: 'Behind',
      missed: 'Missed',
      worse: 'Worse than at the start',
      'not-judged': 'Not judged',
    },
    meaning: {
      achieved: 'the target is reached',
      'on-course': 'moving fast enough to be in time',
      'under-way': 'not reached yet; no date is known, so the speed is not judged',
      behind: 'moving towards the target, but not fast enough',
      missed: 'not reached when it was due, or a bound is broken',
      worse: 'worse than where the plan started',
      'not-judged': 'a target, a value or a comparable baseline is lacking',
    },
    sureness: { firm: undefined, conditional: 'conditional', provisional: 'provisional' },
    rule: {
      'at-least-met': 'Achieved means that the latest value is at least the target.',
      'at-most-met': 'Achieved means that the latest value is at most the target.',
      'equal-met': 'Achieved means that the latest value equals the target.',
      'range-met': 'Achieved means that the latest value lies within the target range.',
      kept: 'Where the target is to keep the baseline or better, achieved means not worse than the baseline.',
      'trend-met':
        'Achieved means that the value has moved from the baseline in the direction of the target.',
      done: 'Achieved means that it is reported as done.',
      'bound-broken': 'Missed: the bound was kept at the start and is broken now.',
      'worse-than-baseline': 'The latest value is worse than where the plan started (the baseline).',
      'due-passed': 'Missed: the value for the time at which the target was due does not reach it.',
      'year-short': 'Missed: the value of the year does not reach the target for each year.',
      'not-moved':
        'The value is just where it was at the start. No due year is known, so being late is not judged.',
      overshot: 'The value went past the target. It is not due yet, so it counts as under way.',
      'no-due-date': 'The target is not reached. No due year is known, so early or late is not judged.',
      'no-start-date':
        'The target is not reached. The time of the baseline or of the value is not known, so early or late is not judged.',
      'ahead-of-line':
        'On course: the value reaches the straight line from baseline (through any interim target) to target.',
      'behind-line':
        'Behind: the value does not reach the straight line from baseline (through any interim target) to target.',
      'not-done-yet': 'Under way: it is not reported as done yet.',
    },
    unjudged: {
      'no-target': 'No target is stated, so nothing can be judged.',
      'text-target': 'The target is stated in words, so it is not judged by calculation.',
      'no-value': 'There is no value, so nothing can be judged.',
      missing: 'There is no value, so nothing can be judged.',
      'no-baseline': 'There is no baseline to compare with, so nothing can be judged.',
      'other-accumulation':
        'No value is counted as the target is (in one year, cumulatively, or at a point in time).',
      'not-measured-since': 'The latest value is no newer than the baseline, so nothing can be judged.',
      'no-value-at-due': 'The target was due, but there is no value for that time.',
      incomparable: 'The definition or survey changed in between, so the values cannot be compared.',
      replaced: 'The indicator was replaced by another, so it is not judged.',
      'not-a-number': 'The value is not a number that could be compared.',
    },
    open: {
      'direction-contradicts':
        'The target asks for the opposite of the direction that counts as better. The target is followed.',
      'direction-inferred': 'Whether more or less is better is not stated but inferred.',
      'accumulation-unstated':
        'Whether one year or a running total is meant is not stated. Target and value are taken to count alike.',
      'other-survey':
        'Baseline and latest value come from different surveys. Whether they compare is not stated.',
      approximate: 'The verdict rests on an approximate value.',
      'observed-before-due': 'The verdict rests on a value observed in a year before the target was due.',
    },
    computed: 'Verdicts are computed from the published figures. They are not the city’s own evaluation.',
  },
};
