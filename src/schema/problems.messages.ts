import type { Finding, ProblemCode } from './findings.js';
import { tokensOf } from './places.js';
import { cellWords, TABLE_WORDS } from './table-problems.messages.js';

type Params = Readonly<Record<string, string | number>>;
type Words = (params: Params) => string;

/** What the lists of a plan are called, beside the key under which they stand in the file. */
const LISTS_JA: Readonly<Record<string, string>> = {
  documents: '文書',
  surveys: '調査',
  statements: '理念・目標',
  levels: '階層',
  marks: '印',
  items: '施策・事業',
  indicators: '指標',
  outcomes: '実施結果の区分',
  reports: '実績報告',
  projects: '評価対象事業',
  actors: '主体',
  roles: '役割',
  issueGroups: '課題の分類',
  issues: '課題',
  links: 'つながり',
  relations: '関連計画',
  events: 'できごと',
  changes: '変更点',
  scales: '評価尺度',
  grades: '評語',
  assignments: '判定',
};

const listJa = (list: string) => (LISTS_JA[list] ? `${LISTS_JA[list]}（${list}）` : list);
const listsJa = (lists: string | number | undefined) => partsOf(lists, ', ').map(listJa).join('か');
const listsEn = (lists: string | number | undefined) => partsOf(lists, ', ').join(' or ');

/** The place in words: the record with its id and title, then the way to the key. Entries count from 1. */
export function whereWords({ pointer, record, cell }: Pick<Finding, 'pointer' | 'record' | 'cell'>): {
  readonly ja: string;
  readonly en: string;
} {
  if (cell) return cellWords(cell);
  const tokens = tokensOf(pointer);
  if (tokens.length === 0) return { ja: 'ファイル全体', en: 'the whole file' };
  const way = record ? tokens.slice(2) : tokens;
  const ja = way
    .map((token) => (/^\d+$/.test(token) ? `${String(Number(token) + 1)}件目` : token))
    .join(' › ');
  const en = way.map((token) => (/^\d+$/.test(token) ? `#${String(Number(token) + 1)}` : token)).join(' › ');
  if (!record) return { ja, en };
  const { list, entry, id, title } = record;
  const nameJa = [id && `id「${id}」`, title && `「${title}」`].filter(Boolean).join('');
  const nameEn = [id && `id "${id}"`, title && `"${title}"`].filter(Boolean).join(', ');
  return {
    ja: `${listJa(list)}の${String(entry)}件目${nameJa && `、${nameJa}`}${ja && ` › ${ja}`}`,
    en: `${list} #${String(entry)}${nameEn && ` (${nameEn})`}${en && ` › ${en}`}`,
  };
}

/** A JSON Pointer in words, for a second place that a message names. */
const placeOf = (first: string | number | undefined) => {
  const pointer = String(first ?? '');
  const [list = '', index = ''] = tokensOf(pointer);
  const record = /^\d+$/.test(index) && { list, entry: Number(index) + 1 };
  return whereWords({ pointer, ...(record && { record }) });
};

const KINDS: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  string: ['文字列（" " で囲む）', 'text in double quotes'],
  number: ['数', 'a number'],
  boolean: ['true か false', 'true or false'],
  Object: ['{ } のまとまり', 'an object { }'],
  object: ['{ } のまとまり', 'an object { }'],
  Array: ['[ ] の一覧', 'a list [ ]'],
  null: ['null', 'null'],
  undefined: ['何もない値', 'nothing'],
};
const kindsJa = (kinds: string | number | undefined) =>
  partsOf(kinds, ' | ')
    .map((kind) => KINDS[kind]?.[0] ?? kind)
    .join('、または ');
const kindsEn = (kinds: string | number | undefined) =>
  partsOf(kinds, ' | ')
    .map((kind) => KINDS[kind]?.[1] ?? kind)
    .join(' or ');
/** What was found, as the author sees it: how to write it is no news. */
const foundJa = (kind: string | number | undefined) => kindsJa(kind).replace(/（.*）/, '');
const foundEn = (kind: string | number | undefined) => kindsEn(kind).replace(' in double quotes', '');
const choices = (text: string | number | undefined) => partsOf(text, ' | ').join(', ');
const partsOf = (text: string | number | undefined, between: string) => String(text ?? '').split(between);

/** What to do about a value of the wrong type, where the slip is a common one. */
function adviceOn({ expected, received, value }: Params): readonly [ja: string, en: string] {
  const kinds = partsOf(expected, ' | ');
  if (received === 'null')
    return [
      '書くことがなければ、この項目ごと消してください。',
      'Leave the key out if there is nothing to say.',
    ];
  if (received === 'Array') return ['[ ] を外してください。', 'Remove the brackets [ ].'];
  if (received === 'number' && kinds.includes('string'))
    return [`"${value}" のように、半角の引用符で囲んでください。`, `Put it in quotes: "${value}".`];
  const digits = String(value ?? '').replaceAll(',', '');
  if (received === 'string' && kinds.includes('number'))
    return /^-?\d+(\.\d+)?$/.test(digits)
      ? [
          `引用符とコンマを外して、${digits} と書いてください。`,
          `Write ${digits}, without quotes and commas.`,
        ]
      : [
          '引用符・コンマ・単位を付けず、半角で 1234.5 のように書いてください。文書どおりの書き方は printed に残せます。',
          'Write it without quotes, commas and unit, as in 1234.5. What the document prints can stand in `printed`.',
        ];
  if (received === 'string' && kinds.includes('boolean'))
    return ['引用符を外して true か false と書いてください。', 'Write true or false without quotes.'];
  if (kinds.includes('Array'))
    return [
      'ひとつだけのときも [ ] で囲んでください。',
      'Put it in brackets [ ], even where there is only one.',
    ];
  if (kinds.includes('Object'))
    return ['{ } の中に、項目名と値を並べて書いてください。', 'Write keys and values inside { }.'];
  return ['書き方を直してください。', 'Please correct it.'];
}

/** What stopped the reading of a text that is not JSON. */
const SYNTAX: Readonly<Record<string, readonly [ja: Words, en: Words]>> = {
  empty: [
    () => 'ファイルが空です。保存し直すか、アドレスを確かめてください。',
    () => 'The file is empty. Save it again, or check the address.',
  ],
  'web-page': [
    () =>
      '計画のファイルではなく、ウェブページ（HTML）が届きました。エラーのページかもしれません。ファイルの置き場所とアドレスを確かめてください。',
    () =>
      'This is a web page (HTML), perhaps an error page, not a plan file. Check where the file is and its address.',
  ],
  zip: [
    () => 'ExcelやZIPのファイルのようです。計画のファイル（JSON）に変換してください（keikaku import）。',
    () => 'This looks like an Excel or ZIP file. Convert it to a plan file (JSON) first (keikaku import).',
  ],
  unfinished: [
    () =>
      'ファイルが途中で終わっています。閉じかっこ } や ] が足りないか、コピーや転送が途中で切れています。',
    () => 'The file ends too early: a closing } or ] is missing, or the copy was cut off.',
  ],
  'unclosed-text': [
    () =>
      'ここで始まる引用符（"）が、同じ行で閉じていません。文字列の終わりに " を付け、文中の改行は \\n と書いてください。',
    () =>
      'The quote (") that begins here is not closed on its line. Close it; write line breaks inside a text as \\n.',
  ],
  'bad-escape': [
    () =>
      '文字列の中の \\（円記号・バックスラッシュ）が正しくありません。\\ そのものは \\\\ と書いてください。',
    () => 'There is a stray backslash in a text. Write \\\\ for the backslash itself.',
  ],
  'extra-comma': [
    () => '最後の項目の後ろに、余分なコンマがあります。消してください。',
    () => 'There is a comma after the last entry. Remove it.',
  ],
  'no-comma': [
    (p) =>
      `「${p['found']}」の前に、コンマ（,）か閉じかっこがありません。半角で書き足してください。文中の " は \\" と書きます。`,
    (p) =>
      `A comma or a closing bracket is missing before \`${p['found']}\`. Add it; a quote inside a text is written \\".`,
  ],
  'no-colon': [
    (p) => `項目名の後ろに半角のコロン（:）が必要ですが、「${p['found']}」があります。`,
    (p) => `A colon (:) must follow the key, but here is "${p['found']}".`,
  ],
  'no-key': [
    (p) =>
      `項目名は半角の引用符（"）で囲みますが、「${p['found']}」があります。全角や ' の引用符、コメントは使えません。`,
    (p) =>
      `A key in double quotes (") must stand here, not "${p['found']}". Curly or single quotes and comments cannot be used.`,
  ],
  'no-value': [
    (p) =>
      `ここには値（" " で囲んだ文字列、半角の数、true、false、null、{ }、[ ]）が必要ですが、「${p['found']}」があります。全角の引用符や数字、コメントは使えません。`,
    (p) =>
      `A value must stand here (text in double quotes, a number, true, false, null, { } or [ ]), not "${p['found']}". Curly quotes, full-width digits and comments cannot be used.`,
  ],
  'after-end': [
    (p) =>
      `計画が終わった後に「${p['found']}」が続いています。ひとつのファイルには計画をひとつだけ書きます。`,
    (p) => `"${p['found']}" follows after the end of the plan. One file holds one plan: remove what follows.`,
  ],
};
const HAS_NO_PLACE = new Set(['empty', 'web-page', 'zip']);

/** What each problem is called, and what to do about it. */
export const WORDS: Readonly<Record<ProblemCode, { readonly ja: Words; readonly en: Words }>> = {
  ...TABLE_WORDS,
  'not-json': {
    ja: (p) => {
      const place = HAS_NO_PLACE.has(String(p['what'])) ? '' : `${p['line']}行目の${p['column']}文字目: `;
      return `JSONとして読めません。${place}${SYNTAX[String(p['what'])]?.[0](p) ?? ''}`;
    },
    en: (p) => {
      const place = HAS_NO_PLACE.has(String(p['what'])) ? '' : `Line ${p['line']}, column ${p['column']}: `;
      return `This is not JSON. ${place}${SYNTAX[String(p['what'])]?.[1](p) ?? ''}`;
    },
  },
  'too-large': {
    ja: (p) =>
      `ファイルが大きすぎます（上限 ${p['limit']}）。ひとつのファイルには計画をひとつだけ入れ、写真などは別のファイルにしてください。`,
    en: (p) =>
      `The file is too large (limit ${p['limit']}). Use one file for each plan, and keep pictures out of it.`,
  },
  'too-deep': {
    ja: (p) =>
      `入れ子（{ } や [ ] の重なり）が深すぎます（上限 ${p['limit']} 段）。親子は入れ子にせず、parent に親のidを書いてください。`,
    en: (p) =>
      `The nesting is too deep (limit ${p['limit']} levels). Do not nest children: name their parent's id in \`parent\`.`,
  },
  'text-too-long': {
    ja: (p) =>
      `文が長すぎます（${p['count']}文字、上限 ${p['limit']}文字）。要点だけを書き、全文は documents の url で示してください。`,
    en: (p) =>
      `The text is too long (${p['count']} characters, limit ${p['limit']}). Write what matters, and name the full text by a \`url\` in \`documents\`.`,
  },
  'forbidden-key': {
    ja: (p) => `「${p['key']}」という項目名は、安全のため使えません。消すか、x- で始まる名前にしてください。`,
    en: (p) =>
      `The key "${p['key']}" must not be used, for safety. Remove it, or rename it to begin with x-.`,
  },
  'unknown-version': {
    ja: (p) =>
      `書式の版（schemaVersion）「${p['value']}」は、ここでは読めません。"${p['version']}" と書くか、新しい keikaku に入れ替えてください。`,
    en: (p) =>
      `Version "${p['value']}" of the file format cannot be read here. Write "${p['version']}", or update keikaku.`,
  },
  missing: {
    ja: (p) => `必要な項目「${p['key']}」がありません。書き足してください。`,
    en: (p) => `The key "${p['key']}" is missing. Add it.`,
  },
  'wrong-type': {
    ja: (p) =>
      p['expected'] === 'json'
        ? `JSONに書けない値（${p['received']}）です。文字列、数、true、false、null、{ }、[ ] だけを使ってください。`
        : `${kindsJa(p['expected'])}を書くところに、${foundJa(p['received'])}${p['value'] === undefined ? '' : `「${p['value']}」`}があります。${adviceOn(p)[0]}`,
    en: (p) =>
      p['expected'] === 'json'
        ? `JSON cannot hold this value (${p['received']}). Use text, numbers, true, false, null, { } and [ ] only.`
        : `This must be ${kindsEn(p['expected'])}, but here is ${foundEn(p['received'])}${p['value'] === undefined ? '' : `: ${p['value']}`}. ${adviceOn(p)[1]}`,
  },
  'unknown-value': {
    ja: (p) => `「${p['value']}」は使えません。次のどれかを書いてください: ${choices(p['expected'])}`,
    en: (p) => `"${p['value']}" is not one of the choices. Write one of: ${choices(p['expected'])}`,
  },
  'empty-text': {
    ja: () => '文字が入っていません。文字を入れるか、書くことがなければこの項目ごと消してください。',
    en: () => 'The text is empty. Fill it in, or leave the key out if there is nothing to say.',
  },
  'empty-list': {
    ja: () => '一覧 [ ] が空です。少なくともひとつ書いてください。',
    en: () => 'The list [ ] is empty. Give at least one entry.',
  },
  'bad-id': {
    ja: (p) =>
      `id「${p['value']}」は使えません。半角の英字か数字で始め、英数字と . _ / - だけで「1-2-3」のように書いてください（日本語や空白は使えません）。`,
    en: (p) =>
      `The id "${p['value']}" cannot be used. Begin with a letter a-z or a digit, then letters, digits and . _ / - only, as in "1-2-3".`,
  },
  'bad-when': {
    ja: (p) =>
      `「${p['value']}」は年や日付として読めません。FY2022（令和4年度）、2020（令和2年）、2020-10、2020-10-01 のどれかの形で、半角で書いてください。元号の表記は printed に残せます。`,
    en: (p) =>
      `"${p['value']}" is not a point in time. Write FY2022 (fiscal year), 2020, 2020-10 or 2020-10-01. Other wording can stand in \`printed\`.`,
  },
  'bad-url': {
    ja: (p) =>
      `「${p['value']}」はリンク先にできません。https:// で始まるアドレス、mailto:、tel:、または同じサイト内の場所を書いてください。`,
    en: (p) =>
      `"${p['value']}" cannot be linked to. Write an address that begins with https://, mailto: or tel:, or a place on the same site.`,
  },
  'bad-language-tag': {
    ja: (p) =>
      `「${p['value']}」は言語の記号ではありません。ja、en、zh-Hans、ja-simple のように書いてください。`,
    en: (p) => `"${p['value']}" is not a language tag. Write for example ja, en, zh-Hans or ja-simple.`,
  },
  'bad-municipality-code': {
    ja: (p) =>
      `「${p['value']}」は全国地方公共団体コードではありません。検査数字まで6桁の半角数字を書いてください（小平市なら 132110）。`,
    en: (p) =>
      `"${p['value']}" is not a local government code. Write its six digits, check digit included (132110 for Kodaira).`,
  },
  'bad-month': {
    ja: (p) => `「${p['value']}」は月ではありません。1から12の整数を書いてください（4月始まりなら 4）。`,
    en: (p) => `"${p['value']}" is not a month. Write a whole number from 1 to 12 (4 for April).`,
  },
  'not-finite': {
    ja: () =>
      '数が大きすぎるか、数として扱えない値です。桁を確かめてください。値がないときは value を消し、missing に理由を書いてください。',
    en: () =>
      'The number is too large, or not a number. Check its digits. If there is no value, remove `value` and give the reason in `missing`.',
  },
  'not-a-count': {
    ja: (p) => `「${p['value']}」は件数や番号になりません。0以上の整数を書いてください。`,
    en: (p) => `"${p['value']}" is not a count. Write a whole number of 0 or more.`,
  },
  'duplicate-id': {
    ja: (p) =>
      `id「${p['id']}」は ${placeOf(p['first']).ja} でも使われています。idはファイル全体でひとつだけです。どちらかを別の名前にし、それを指す側も直してください。`,
    en: (p) =>
      `The id "${p['id']}" is already used at ${placeOf(p['first']).en}. Ids are unique in the whole file: rename one, and what refers to it.`,
  },
  'dangling-reference': {
    ja: (p) =>
      `id「${p['id']}」の記録が、このファイルにありません。idの書きまちがいを直すか、${p['kinds'] ? `${listsJa(p['kinds'])}に` : ''}その記録を加えてください。`,
    en: (p) =>
      `No record of this file has the id "${p['id']}". Correct the id, or add the record${p['kinds'] ? ` to ${listsEn(p['kinds'])}` : ''}.`,
  },
  'reference-of-wrong-kind': {
    ja: (p) =>
      `id「${p['id']}」は${listJa(String(p['kind']))}の記録です。ここには${listsJa(p['kinds'])}のidを書いてください。`,
    en: (p) =>
      `The id "${p['id']}" belongs to a record of ${p['kind']}. Write the id of a record of ${listsEn(p['kinds'])} here.`,
  },
  'parent-cycle': {
    ja: (p) =>
      `親をたどると元に戻ります（${p['ids']}）。どれが親かを確かめ、いちばん上の記録から parent を消してください。`,
    en: (p) =>
      `Following the parents leads back to the start (${p['ids']}). Remove \`parent\` from the topmost of them.`,
  },
  'period-reversed': {
    ja: (p) =>
      `始まり（${p['from']}）が終わり（${p['to']}）より後です。from と to を入れ替えるか、年を直してください。`,
    en: (p) =>
      `The start (${p['from']}) lies after the end (${p['to']}). Swap \`from\` and \`to\`, or correct the year.`,
  },
  'target-without-operator': {
    ja: () =>
      '目標の読み方（operator）がありません。at-least（以上）、at-most（以下）、equal（ちょうど）、range（範囲）、keep-or-better（現状以上）、trend（増やす・減らす）、text（文章）、done（実施）のどれかを書いてください。',
    en: () =>
      'The target does not say how it is meant. Write in `operator`: at-least, at-most, equal, range, keep-or-better, trend, text or done.',
  },
  'value-without-unit': {
    ja: () =>
      '単位（unit）がありません。"unit": "件" のように書いてください。文書に単位がないときは "unit": null と書きます。',
    en: () =>
      'The unit is missing. Write for example "unit": "%". Where the document prints none, write "unit": null.',
  },
  'value-and-missing': {
    ja: (p) =>
      p['how'] === 'both'
        ? 'value（値）と missing（値のない理由）の両方があります。値があるなら missing を、ないなら value を消してください。'
        : 'value（値）も missing（値のない理由）もありません。値がないときは 0 とせず、"missing": { "reason": "not-yet" } のように理由を書いてください。',
    en: (p) =>
      p['how'] === 'both'
        ? 'There is both a `value` and a reason in `missing`. Remove `missing` if there is a value, or else `value`.'
        : 'There is neither a `value` nor a reason in `missing`. If nothing was measured, do not write 0 but say why: "missing": { "reason": "not-yet" }.',
  },
  'range-reversed': {
    ja: (p) =>
      `範囲の下限（min ${p['min']}）が上限（max ${p['max']}）より大きくなっています。入れ替えてください。`,
    en: (p) => `The lower end (min ${p['min']}) is above the upper end (max ${p['max']}). Swap them.`,
  },
  'title-without-state': {
    ja: () =>
      '題名が null ですが、その訳がありません。titleState に missing（記載なし）、placeholder（○○○など仮の文字）のどちらかを書いてください。',
    en: () =>
      'The title is null without a reason. Write in `titleState` why: missing (the document has none) or placeholder (such as ○○○).',
  },
  'grade-of-other-scale': {
    ja: (p) =>
      `評語「${p['grade']}」は、尺度「${p['scale']}」のものではありません。同じ尺度の評語を書くか、scale を直してください。`,
    en: (p) =>
      `The grade "${p['grade']}" is not on the scale "${p['scale']}". Name a grade of that scale, or correct \`scale\`.`,
  },
  'grade-missing': {
    ja: (p) =>
      `評価の状態（state）が ${p['state']} ですが、評語（grade）がありません。評語を書くか、まだなら state を not-graded-yet か not-filled にしてください。`,
    en: (p) =>
      `The evaluation is ${p['state']} but has no \`grade\`. Add the grade, or write not-graded-yet or not-filled in \`state\`.`,
  },
  'unknown-verdict': {
    ja: (p) => `判定「${p['value']}」は定められていません。次のどれかを書いてください: ${p['known']}`,
    en: (p) => `The verdict "${p['value']}" is not defined. Write one of: ${p['known']}`,
  },
  'duplicate-verdict': {
    ja: (p) =>
      `判定の記号「${p['code']}」が二度使われています（はじめは ${placeOf(p['first']).ja}）。記号を分けてください。`,
    en: (p) =>
      `The code "${p['code']}" stands for two verdicts (first at ${placeOf(p['first']).en}). Give each its own.`,
  },
  'condition-incomplete': {
    ja: (p) =>
      p['how'] === 'state'
        ? `「${p['quantity']}」は、is に yes か no と書き、than は書きません。`
        : `「${p['quantity']}」は数なので、is に <、<=、=、>=、> のどれか、than に比べる数か量を書いてください。`,
    en: (p) =>
      p['how'] === 'state'
        ? `"${p['quantity']}" is asked with yes or no in \`is\`, without \`than\`.`
        : `"${p['quantity']}" is a number: write <, <=, =, >= or > in \`is\`, and what it is compared with in \`than\`.`,
  },
  'value-of-wrong-kind': {
    ja: (p) =>
      `指標の種類（kind）が ${p['kind']} なので、値は${kindsJa(p['expected'])}で書きますが、「${p['value']}」とあります。値か kind を直してください。数でない記載は printed に残し、値がなければ missing に理由を書いてください。`,
    en: (p) =>
      `The indicator is of the kind "${p['kind']}", so its value must be ${kindsEn(p['expected'])}, not "${p['value']}". Correct one of them. Other wording can stand in \`printed\`; if there is no value, give the reason in \`missing\`.`,
  },
  'garbled-text': {
    ja: () =>
      '文字化けがあります（�など、壊れた文字）。元の文書から書き直し、ファイルをUTF-8で保存してください（Shift_JISでは読めません）。',
    en: () =>
      'Some characters are broken (such as �). Write them again from the document, and save the file as UTF-8, not Shift_JIS.',
  },
  'unknown-key': {
    ja: (p) =>
      `「${p['key']}」という項目はなく、読まれません。${meant(p) ? `「${meant(p)}」のことでしょうか。` : ''}名前を直すか、独自の項目なら名前を x- で始めてください。`,
    en: (p) =>
      `There is no key "${p['key']}", so it is not read.${meant(p) ? ` Did you mean "${meant(p)}"?` : ''} Correct it, or begin keys of your own with x-.`,
  },
  'level-order': {
    ja: (p) =>
      `階層（level）が、親「${p['parent']}」と同じか、親より上です。level か parent を直すか、levels を上の階層から順に並べてください。`,
    en: (p) =>
      `This stands on the level of its parent "${p['parent']}", or above it. Correct \`level\` or \`parent\`, or list \`levels\` from the top down.`,
  },
  'parts-do-not-add-up': {
    ja: (p) =>
      `内訳の合計（${p['sum']}）が全体（${p['amount']}）と合いません。金額を確かめてください。端数処理などで文書どおりなら、そのままでかまいません。`,
    en: (p) =>
      `The parts add up to ${p['sum']}, but the whole says ${p['amount']}. Check the amounts; leave them if the document says so, for instance because of rounding.`,
  },
  'duplicate-observation': {
    ja: (p) =>
      `同じ時点の値が ${placeOf(p['first']).ja} にもあります。どちらかを消すか、時点（period）を直してください。`,
    en: (p) =>
      `There is another value for the same time at ${placeOf(p['first']).en}. Remove one, or correct its \`period\`.`,
  },
  'rule-never-reached': {
    ja: (p) =>
      `この決まりに当たるものは、すべて前の決まり（${placeOf(p['first']).ja}）で決まるため、使われません。順序か条件を見直してください。`,
    en: (p) =>
      `An earlier rule (${placeOf(p['first']).en}) takes all that this one could take, so it is never used. Change the order or the conditions.`,
  },
  'keep-without-baseline': {
    ja: () =>
      '目標は「現状以上」（keep-or-better）ですが、現状の値（baseline）がないため判定できません。baseline を書き足してください。',
    en: () =>
      'The target is to keep the baseline or better, but there is no baseline, so nothing can be judged. Add `baseline`.',
  },
  'due-before-baseline': {
    ja: (p) =>
      `目標の時点（${p['due']}）が、現状の時点（${p['baseline']}）より前です。年を確かめてください。`,
    en: (p) =>
      `The target is due (${p['due']}) before the baseline was taken (${p['baseline']}). Check the years.`,
  },
  'link-to-itself': {
    ja: (p) => `「${p['id']}」が自分自身につながっています。from か to を直してください。`,
    en: (p) => `"${p['id']}" is linked to itself. Correct \`from\` or \`to\`.`,
  },
  'nothing-to-show': {
    ja: () =>
      '施策・事業（items）も指標（indicators）も評価対象事業（projects）もなく、表示できるものがありません。どれかを書き足してください。',
    en: () => 'There are no items, indicators or projects, so there is nothing to show yet. Add some.',
  },
  'many-problems': {
    ja: (p) => `ほかに ${p['count']} 件の問題があります。上のものから直して、もう一度確かめてください。`,
    en: (p) => `There are ${p['count']} more problems. Correct those above, then check again.`,
  },
};

/** The known key that a misspelt one most likely meant: one or two letters away, whatever its case and hyphens. */
function meant({ key, known }: Params): string | undefined {
  const near = partsOf(known, ' ')
    .map((one) => ({ one, distance: distanceOf(plain(String(key)), plain(one)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= Math.min(2, near.one.length / 3) ? near.one : undefined;
}

const plain = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '');

/** Levenshtein's distance: how many letters must be added, dropped or changed. */
function distanceOf(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (const [i, letter] of [...a].map((one, at) => [at, one] as const)) {
    const next = [i + 1];
    for (const [j, other] of [...b].map((one, at) => [at, one] as const))
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
