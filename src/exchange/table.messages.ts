import type { Text } from '../schema/index.js';

const inAll = (ja: string, simple: string, en: string): Text => ({ ja, 'ja-simple': simple, en });

/**
 * What a plan says that was read from a table, where the table itself says nothing, and why we read it as we did. The
 * plan holds it in every language, since it is the same for whoever reads it.
 */
export const TABLE = {
  title: inAll('指標の表', '指標の 表', 'Table of indicators'),
  publisher: inAll('（表に発行者の記載なし）', '（だれの 表か 書いて ありません）', '(publisher not stated)'),
  asksFor: (printed: string) =>
    inAll(`目標が「${printed}」`, `目標が 「${printed}」です。`, `The target is "${printed}"`),
  rises: (target: string, start: string) =>
    inAll(
      `表に方向の記載なし。目標${target}が${start}より大きい`,
      `表に 方向が ありません。目標の ${target}は ${start}より 大きいです。`,
      `The table names no direction. The target ${target} is above ${start}`,
    ),
  falls: (target: string, start: string) =>
    inAll(
      `表に方向の記載なし。目標${target}が${start}より小さい`,
      `表に 方向が ありません。目標の ${target}は ${start}より 小さいです。`,
      `The table names no direction. The target ${target} is below ${start}`,
    ),
  undirected: inAll(
    '表に方向の記載がなく、比べられる目標と現状値もない。よい向きは決められないので、仮に「維持」とした',
    '表に 方向が ありません。くらべる 数字も ありません。どちらが よいか 決められません。',
    'The table names no direction and holds no target and baseline to compare, so which way is better cannot be told. "Keep" stands in for it',
  ),
  unordered: inAll(
    '表に方向の記載がなく、目標が現状より上か下かも分からない。仮に下限の目標と読んだ',
    '表に 方向が ありません。目標が 今より 上か 下かも わかりません。',
    'The table names no direction, and the target is neither above nor below a baseline. It is read as a lower limit for now',
  ),
  asFloor: inAll(
    '下回らないことが目標（下限）',
    '少なく ならない ことが 目標です。',
    'A lower limit: not to fall below',
  ),
  asCeiling: inAll(
    'そこまで減らすことが目標（上限）',
    'そこまで 減らす ことが 目標です。',
    'An upper limit: to come down to it',
  ),
  floorOrCeiling: inAll(
    '目標が現状より小さいが、減らす目標か、下回らない目標かは表に書かれていない。方向の列に「上げる」「下げる」と書けば決まる',
    '目標は 今より 小さいです。減らす 目標か、減らさない 目標か、表に 書いて ありません。',
    'The target is below the baseline, but the table does not say whether it is to be reduced to, or not to be fallen below. A column "Direction" would settle it',
  ),
  strict: (printed: string) =>
    inAll(
      `目標「${printed}」は、ちょうどの値を含まない。ここでは含むものとして読んだ`,
      `目標の「${printed}」は、ちょうどの 数字を 入れません。ここでは 入れて 読みました。`,
      `The target "${printed}" leaves out the very value. It is read here as if it were included`,
    ),
  approximate: (printed: string) =>
    inAll(
      `目標「${printed}」はおよその値。ここでは数字どおりに読んだ`,
      `目標の「${printed}」は だいたいの 数字です。ここでは 数字の とおりに 読みました。`,
      `The target "${printed}" is approximate. It is read here by its figure`,
    ),
  change: (printed: string) =>
    inAll(
      `目標「${printed}」が、目指す値そのものか、増減の幅かは表に書かれていない。そのため数字としては読まない`,
      `目標の「${printed}」は、めざす 数字か、増やす 数か 減らす 数か、わかりません。`,
      `The table does not say whether the target "${printed}" is the value to reach or a change, so it is not read as a number`,
    ),
  filledDown: (head: string) =>
    inAll(
      `「${head}」の欄が空いているため、上の行に続くものと読んだ`,
      `「${head}」が 空いて います。上の 行と 同じと 読みました。`,
      `"${head}" is empty in this row, so it is read as going on from the row above`,
    ),
} as const;
