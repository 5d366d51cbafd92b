import type { Indicator, Observation, Plan, Target } from '../../src/schema.js';

/** What is counted in the invented plan, its unit, and about how much of it there is. */
const SUBJECTS = [
  ['創業の相談を受けた件数', '件', 120],
  ['市内の事業所数', '事業所', 4200],
  ['商店街の空き店舗率', '%', 14],
  ['農産物の直売所の利用者数', '人', 86000],
  ['就労支援の講座の参加者数', '人', 340],
  ['市民農園の面積', 'ha', 23],
  ['観光案内所を訪れた人数', '人', 15400],
  ['市内で働く人の割合', '%', 41],
  ['企業の連携による新商品の数', '件', 9],
  ['融資のあっせん件数', '件', 210],
] as const;

type Draw = () => number;

/**
 * An invented plan with so many indicators, which differ in target, unit and state: on course, missed, without a value,
 * provisional, after a break. The same count always gives the same plan.
 */
export function inventedPlan(count: number): Plan {
  const draw = chance(count);
  const policies = Math.max(1, Math.round(count / 5));
  return {
    schemaVersion: '1',
    id: 'invented',
    title: '産業振興計画',
    publisher: { name: '試作市' },
    lang: 'ja',
    status: { state: 'unstated' },
    documents: [{ id: 'd', title: '進捗状況一覧表', kind: 'source' }],
    surveys: [{ id: 's', name: '経済センサス-活動調査' }],
    levels: [
      { id: 'field', label: '方針', role: 'field' },
      { id: 'policy', label: '施策', role: 'policy' },
    ],
    items: [
      { id: 'f', level: 'field', number: '方針1', title: '事業を続けやすいまち' },
      ...times(policies, (i) => ({
        id: `p${i}`,
        level: 'policy',
        parent: 'f',
        number: `施策${i + 1}`,
        title: '事業者どうしの連携と人材の育成',
      })),
    ],
    indicators: times(count, (i) => indicator(i, policies, draw)),
  };
}

/** A linear congruential generator (Numerical Recipes): numbers from 0 up to, not including, 1. */
function chance(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function indicator(i: number, policies: number, draw: Draw): Indicator {
  const [title, unit, size] = SUBJECTS[i % SUBJECTS.length] ?? SUBJECTS[0];
  const decimals = unit === '%' || unit === 'ha' ? 1 : 0;
  const about = (from: number, to: number) => rounded(size * (from + (to - from) * draw()), decimals);
  const baseline = about(0.8, 1);
  const values: Observation[] = [
    { period: 'FY2021', value: about(0.7, 1.1) },
    { period: 'FY2022', value: about(0.7, 1.2) },
    {
      period: 'FY2023',
      value: about(0.7, 1.3),
      ...(i % 3 === 0 && { survey: 's', observed: '2021' }),
      ...(i % 7 === 6 && { provisional: {} }),
    },
  ];
  const none: Observation = { period: 'FY2023', missing: { reason: 'not-surveyed' } };
  return {
    id: `k${i}`,
    title,
    items: [`p${i % policies}`],
    unit,
    decimals,
    kind: unit === '%' ? 'ratio' : unit === 'ha' ? 'area' : 'count',
    direction: { value: i % 7 === 1 ? 'down' : 'up', basis: 'stated' },
    baseline: { value: baseline, period: 'FY2019', label: '現状' },
    targets: [target(i, baseline, about)],
    observations: i % 12 === 11 ? [none] : values,
    ...(i % 11 === 10 && {
      breaks: [{ at: '2022', kind: 'method', comparable: null, reason: '集計の方法が変わった' }],
    }),
  };
}

/** Every kind of target that has a number, and the floor below the baseline that only an allowance fits. */
function target(i: number, baseline: number, about: (from: number, to: number) => number): Target {
  const due = i % 2 === 0 ? 'FY2025' : null;
  switch (i % 7) {
    case 0:
      return { operator: 'at-least', value: about(1.05, 1.3), due };
    case 1:
      return { operator: 'at-most', value: about(0.6, 0.8), due };
    case 2:
      return { operator: 'equal', value: about(1.1, 1.2), due };
    case 3:
      return { operator: 'range', min: about(0.8, 0.9), max: about(1, 1.1), due };
    case 4:
      return { operator: 'keep-or-better', due };
    case 5:
      return { operator: 'trend', towards: 'up', due };
    default:
      return { operator: 'at-least', value: Math.min(about(0.6, 0.7), baseline), due };
  }
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
