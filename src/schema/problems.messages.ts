import type { ProblemCode } from './findings.js';

type Params = Readonly<Record<string, string | number>>;
type Words = (params: Params) => string;

const KINDS_JA: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数',
  boolean: 'true か false',
  Object: '{ } のまとまり',
  Array: '[ ] の一覧',
  null: 'null',
  object: '{ } のまとまり',
  json: 'JSONの値',
  Record: '言語ごとの文字列',
};
const kindsJa = (text: string | number | undefined) =>
  String(text ?? '')
    .split(' | ')
    .map((kind) => KINDS_JA[kind] ?? kind)
    .join('、または ');
const orOmit = (received: string | number | undefined) =>
  received === 'null'
    ? {
        ja: '書かないなら、この項目ごと消してください。',
        en: ' Leave the key out if there is nothing to say.',
      }
    : { ja: '', en: '' };
const choices = (text: string | number | undefined) =>
  String(text ?? '')
    .split(' | ')
    .join(', ');

/** What each problem is called, and what to do about it. */
export const WORDS: Readonly<Record<ProblemCode, { readonly ja: Words; readonly en: Words }>> = {
  'not-json': {
    ja: (p) =>
      `JSONとして読めません（${p['where'] ? `${p['where']}、` : ''}${p['detail']}）。かっこや引用符の閉じ忘れ、最後のコンマを確かめてください。`,
    en: (p) =>
      `This is not JSON (${p['where'] ? `${p['where']}, ` : ''}${p['detail']}). Look for an unclosed bracket or quote, or a comma after the last entry.`,
  },
  'too-large': {
    ja: (p) => `ファイルが大きすぎます（上限 ${p['limit']}）。計画をひとつずつのファイルに分けてください。`,
    en: (p) => `The file is too large (limit ${p['limit']}). Use one file for each plan.`,
  },
  'too-deep': {
    ja: (p) => `入れ子が深すぎます（上限 ${p['limit']} 段）。計画のファイルは一覧を並べるだけで書けます。`,
    en: (p) => `The nesting is too deep (limit ${p['limit']} levels). A plan file is flat lists with ids.`,
  },
  'forbidden-key': {
    ja: (p) => `「${p['key']}」という項目名は使えません。消すか、別の名前にしてください。`,
    en: (p) => `The key "${p['key']}" must not be used. Remove or rename it.`,
  },
  'unknown-version': {
    ja: (p) => `schemaVersion「${p['value']}」は読めません。"${p['version']}" と書いてください。`,
    en: (p) => `schemaVersion "${p['value']}" cannot be read here. Write "${p['version']}".`,
  },
  missing: {
    ja: (p) =>
      `「${p['key']}」がありません。${kindsJa(p['expected']) && p['expected'] !== p['key'] ? `${kindsJa(p['expected'])}で` : ''}書き足してください。`,
    en: (p) => `"${p['key']}" is missing. Add it.`,
  },
  'wrong-type': {
    ja: (p) =>
      `${kindsJa(p['expected'])}を書くところに、${kindsJa(p['received'])}があります。${orOmit(p['received']).ja}`,
    en: (p) => `Expected ${choices(p['expected'])}, found ${p['received']}.${orOmit(p['received']).en}`,
  },
  'unknown-value': {
    ja: (p) => `「${p['value']}」は使えません。次のどれかにしてください: ${choices(p['expected'])}`,
    en: (p) => `"${p['value']}" is not one of the choices. Use one of: ${choices(p['expected'])}`,
  },
  'empty-text': {
    ja: () => '文字が入っていません。書くことがなければ、この項目ごと消してください。',
    en: () => 'The text is empty. Leave the key out if there is nothing to say.',
  },
  'empty-list': {
    ja: () => '一覧が空です。少なくともひとつ書いてください。',
    en: () => 'The list is empty. Give at least one entry.',
  },
  'bad-id': {
    ja: (p) => `id「${p['value']}」は使えません。半角の英数字で始め、英数字と . _ / - だけで書いてください。`,
    en: (p) =>
      `The id "${p['value']}" cannot be used. Begin with a letter or digit (ASCII), then letters, digits and . _ / - only.`,
  },
  'bad-when': {
    ja: (p) =>
      `「${p['value']}」は年や日付として読めません。FY2022（年度）、2020（年）、2020-10（月）、2020-10-01（日）のどれかの形で書いてください。`,
    en: (p) =>
      `"${p['value']}" is not a point in time. Write FY2022 (fiscal year), 2020, 2020-10 or 2020-10-01.`,
  },
  'bad-url': {
    ja: (p) =>
      `「${p['value']}」は使えないアドレスです。https:// で始まるアドレスか、同じサイト内の場所を書いてください。`,
    en: (p) =>
      `The address "${p['value']}" must not be used. Write an https:// address or a place on the same site.`,
  },
  'bad-language-tag': {
    ja: (p) => `「${p['value']}」は言語の記号ではありません。ja、en、ja-simple のように書いてください。`,
    en: (p) => `"${p['value']}" is not a language tag. Write for example ja, en or ja-simple.`,
  },
  'bad-municipality-code': {
    ja: (p) =>
      `「${p['value']}」は全国地方公共団体コードではありません。検査数字を含む6桁の半角数字で書いてください。`,
    en: (p) =>
      `"${p['value']}" is not a code of a local government. Write the six digits with the check digit.`,
  },
  'bad-month': {
    ja: (p) => `「${p['value']}」は月ではありません。1から12の整数で書いてください（日本の年度は4）。`,
    en: (p) => `"${p['value']}" is not a month. Write 1 to 12 (4 for Japanese fiscal years).`,
  },
  'not-finite': {
    ja: () => '数として扱えない値です。値がないときは value を消し、missing に理由を書いてください。',
    en: () =>
      'This is not a finite number. If there is no value, remove `value` and give the reason in `missing`.',
  },
  'not-a-count': {
    ja: (p) => `「${p['value']}」は件数や番号になりません。0以上の整数で書いてください。`,
    en: (p) => `"${p['value']}" is not a count. Write an integer of 0 or more.`,
  },
  'duplicate-id': {
    ja: (p) =>
      `id「${p['id']}」は ${p['first']} でも使われています。どちらかを、ファイル全体でひとつだけの名前にしてください。`,
    en: (p) =>
      `The id "${p['id']}" is already used at ${p['first']}. Ids are unique in the whole file: rename one.`,
  },
  'dangling-reference': {
    ja: (p) =>
      `id「${p['id']}」の記録がこのファイルにありません。${p['kinds'] ? `${p['kinds']} に加えるか、` : ''}書きまちがいを直してください。`,
    en: (p) =>
      `No record of this file has the id "${p['id']}". Correct it${p['kinds'] ? `, or add the record to ${p['kinds']}` : ''}.`,
  },
  'reference-of-wrong-kind': {
    ja: (p) => `id「${p['id']}」は ${p['kind']} の記録です。ここには ${p['kinds']} のidを書いてください。`,
    en: (p) => `The id "${p['id']}" belongs to ${p['kind']}. Name a record of ${p['kinds']} here.`,
  },
  'parent-cycle': {
    ja: (p) => `親をたどると元に戻ります（${p['ids']}）。いちばん上の記録から parent を消してください。`,
    en: (p) =>
      `Following the parents leads back to the start (${p['ids']}). Remove \`parent\` from the topmost record.`,
  },
  'period-reversed': {
    ja: (p) =>
      `始まり（${p['from']}）が終わり（${p['to']}）より後です。from と to を入れ替えるか、年を直してください。`,
    en: (p) =>
      `The start (${p['from']}) lies after the end (${p['to']}). Swap \`from\` and \`to\`, or correct the year.`,
  },
  'target-without-operator': {
    ja: () =>
      '目標の読み方（operator）がありません。at-least（以上）、at-most（以下）、equal、range、keep-or-better（現状以上）、trend、text、done のどれかを書いてください。',
    en: () =>
      'The target has no operator. Write at-least, at-most, equal, range, keep-or-better, trend, text or done.',
  },
  'value-without-unit': {
    ja: () => '単位（unit）がありません。文書に単位が印刷されていないときは、"unit": null と書いてください。',
    en: () => 'The unit is missing. Where the document prints none, write "unit": null.',
  },
  'value-and-missing': {
    ja: (p) =>
      p['how'] === 'both'
        ? 'value（値）と missing（値のない理由）の両方があります。どちらか一方にしてください。'
        : 'value（値）も missing（値のない理由）もありません。値がなければ missing に理由を書いてください（0とは書かない）。',
    en: (p) =>
      p['how'] === 'both'
        ? 'There is both a `value` and a reason in `missing`. Keep one of them.'
        : 'There is neither a `value` nor a reason in `missing`. If nothing was measured, say why; do not write 0.',
  },
  'range-reversed': {
    ja: (p) => `範囲の下限（${p['min']}）が上限（${p['max']}）より大きいです。入れ替えてください。`,
    en: (p) => `The lower end (${p['min']}) is above the upper end (${p['max']}). Swap them.`,
  },
  'title-without-state': {
    ja: () =>
      '題名が null ですが、その訳がありません。titleState に missing（記載なし）、placeholder（○○○）などを書いてください。',
    en: () => 'The title is null without a reason. Say so in `titleState`: missing, placeholder, ...',
  },
  'grade-of-other-scale': {
    ja: (p) =>
      `評語「${p['grade']}」は、尺度「${p['scale']}」のものではありません。同じ尺度の評語を書いてください。`,
    en: (p) =>
      `The grade "${p['grade']}" is not on the scale "${p['scale']}". Name a grade of the same scale.`,
  },
  'grade-missing': {
    ja: (p) =>
      `評価の state が ${p['state']} ですが、評語（grade）がありません。まだなら not-graded-yet か not-filled にしてください。`,
    en: (p) =>
      `The evaluation is ${p['state']} but has no grade. Add it, or write not-graded-yet or not-filled.`,
  },
  'unknown-verdict': {
    ja: (p) => `判定「${p['value']}」は定められていません。次のどれかにしてください: ${p['known']}`,
    en: (p) => `The verdict "${p['value']}" is not defined. Use one of: ${p['known']}`,
  },
  'value-of-wrong-kind': {
    ja: (p) =>
      `この指標の種類（${p['kind']}）の値は ${kindsJa(p['expected'])} で書きます。数でない記載は printed に残し、値がなければ missing に理由を書いてください。`,
    en: (p) =>
      `A value of the kind "${p['kind']}" is a ${p['expected']}. Keep other wording in \`printed\`; if there is no value, give the reason in \`missing\`.`,
  },
  'unknown-key': {
    ja: (p) =>
      `「${p['key']}」という項目はありません。${p['meant'] ? `「${p['meant']}」のことでしょうか。` : ''}独自の項目は名前を x- で始めてください。`,
    en: (p) =>
      `There is no key "${p['key']}".${p['meant'] ? ` Did you mean "${p['meant']}"?` : ''} Begin keys of your own with x-.`,
  },
  'level-order': {
    ja: (p) =>
      `「${p['id']}」の階層が、親「${p['parent']}」と同じか上です。levels は上の階層から順に並べてください。`,
    en: (p) =>
      `"${p['id']}" stands on the level of its parent "${p['parent']}" or above it. List \`levels\` from the top down.`,
  },
  'parts-do-not-add-up': {
    ja: (p) => `内訳の合計（${p['sum']}）が全体（${p['amount']}）と合いません。金額を確かめてください。`,
    en: (p) => `The parts add up to ${p['sum']}, the whole says ${p['amount']}. Check the amounts.`,
  },
  'duplicate-observation': {
    ja: (p) =>
      `指標「${p['id']}」の同じ時点の値が ${p['first']} にもあります。どちらかを消すか、時点を直してください。`,
    en: (p) =>
      `The indicator "${p['id']}" has a value for the same time at ${p['first']}. Remove one or correct its time.`,
  },
  'keep-without-baseline': {
    ja: (p) => `指標「${p['id']}」の目標は「現状以上」ですが、現状の値（baseline）がないため判定できません。`,
    en: (p) =>
      `The target of "${p['id']}" is to keep the baseline or better, but there is no baseline, so nothing can be judged.`,
  },
  'due-before-baseline': {
    ja: (p) => `目標の時点（${p['due']}）が現状の時点（${p['baseline']}）より前です。年を確かめてください。`,
    en: (p) =>
      `The target is due (${p['due']}) before the baseline was taken (${p['baseline']}). Check the years.`,
  },
  'link-to-itself': {
    ja: (p) => `「${p['id']}」が自分自身につながっています。from か to を直してください。`,
    en: (p) => `"${p['id']}" is linked to itself. Correct \`from\` or \`to\`.`,
  },
  'nothing-to-show': {
    ja: () => '項目（items）も指標（indicators）も事業（projects）もありません。表示できるものがありません。',
    en: () => 'There are no items, indicators or projects: nothing to show yet.',
  },
};
