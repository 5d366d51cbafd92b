/** What the command line says to whoever runs it, in the two languages of its problems. */
export interface Words {
  readonly usage: string;
  readonly unknownCommand: (name: string) => string;
  readonly needsPlan: string;
  readonly needsWidget: (known: string) => string;
  readonly needsFolder: string;
  readonly needsKpi: (ids: string) => string;
  readonly needsFrom: string;
  readonly needsSrc: string;
  readonly needsFile: string;
  readonly tooMany: (argument: string) => string;
  readonly unknownWidget: (tag: string, known: string) => string;
  readonly unknownOption: (name: string, known: string) => string;
  readonly needsValue: (name: string) => string;
  readonly noValue: (name: string) => string;
  readonly twice: (name: string) => string;
  readonly oneOf: (name: string, value: string, known: string) => string;
  readonly notAYear: (value: string) => string;
  readonly notADay: (value: string) => string;
  readonly notAWidth: (value: string) => string;
  readonly unreadable: (path: string, why: string) => string;
  readonly unwritable: (path: string, why: string) => string;
  readonly sameName: (name: string) => string;
  readonly notOurs: (path: string) => string;
  readonly line: (line: number) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly sound: (path: string) => string;
  readonly notWritten: (path: string) => string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly styleFile: (path: string) => string;
  readonly styleNeeded: (path: string) => string;
  readonly wroteSite: (count: number, folder: string) => string;
}

/** What the codes of the operating system mean that people come across; any other one is told as it is. */
const CAUSES: Readonly<Record<'ja' | 'en', Readonly<Record<string, string>>>> = {
  ja: {
    ENOENT: 'その名前のファイルやフォルダーがありません',
    EISDIR: 'ファイルではなくフォルダーです',
    ENOTDIR: 'フォルダーではなくファイルです',
    EEXIST: '同じ名前のファイルがあります',
    EACCES: '権限がありません',
    EPERM: '権限がありません',
    EROFS: '書きこめない場所です',
    ENOSPC: '空き容量がありません',
  },
  en: {
    ENOENT: 'there is no file or folder of that name',
    EISDIR: 'it is a folder, not a file',
    ENOTDIR: 'it is a file, not a folder',
    EEXIST: 'a file of that name is there',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'nothing can be written there',
    ENOSPC: 'the disk is full',
  },
};

const causeOf = (code: string, language: 'ja' | 'en'): string =>
  [CAUSES[language][code], code].filter((part) => part !== undefined).join(language === 'ja' ? '：' : ': ');

const ja: Words = {
  usage: `使い方
  keikaku render 計画.json --widget 部品名 [部品の属性] > 断片.html
  keikaku render --site 計画.json 出力フォルダー
  keikaku validate 計画.json
計画.json の代わりに - と書くと、標準入力から読みます（--site を除く。render では --src も要ります）。

render は、スクリプトがなくても数字が読める HTML を書きます。スクリプトのあるページでは、そのまま部品に置き換わります。
  --widget 名前       部品：plan-summary policy-tree kpi-board kpi-gauge progress-table
                      project-review actor-matrix issue-map plan-diff plan-timeline
  --kpi --item --view --year --from
                      部品の属性。kpi と item は id、year は年度（西暦4桁）、from は前の計画などのファイル
  --src 番地          スクリプトがあとで読む計画ファイルの番地（初めはファイル名）
  --lang 言語         ja（初め）、ja-simple、en
  --today 日付        今日とみなす日（例 2026-11-22。初めは日本の今日）
  --width 数          図を描く幅（ピクセル）
  --table-only        template を切り捨てる CMS のために、表だけを入れる
  --styles link       スタイルを別のファイルにする（--site では初めからそうなる）
  --styles inline     スタイルを中に書く
  --css 番地          別にするスタイルの番地。相対の番地なら、そこにファイルも書く
  --site              計画のページ一式をフォルダーに書く
  --script 番地       --site のページに入れるスクリプトの番地

validate は、計画ファイルの問題を場所と行とともに挙げます。
  --lang 言語         ja（初め）、en

  --help  --version
終了コード：0 問題なし、1 計画ファイルに問題、2 引数の誤り
`,
  unknownCommand: (name) =>
    `${name} という命令はありません。keikaku の次に render か validate を書いてください（--help で使い方）。`,
  needsPlan: '計画ファイルを指定してください（--help で使い方）。',
  needsWidget: (known) => `--widget で部品を指定してください（ページ一式を書くなら --site）：${known}`,
  needsFolder: '--site には計画ファイルと出力フォルダーの2つが要ります。',
  needsKpi: (ids) => `--kpi で指標の id を指定してください：${ids}`,
  needsFrom: '--from で前の計画のファイルを指定してください。',
  needsSrc:
    '標準入力（-）から読むときは、スクリプトがあとで読む計画ファイルの番地を --src で指定してください。',
  needsFile: '--site と --from には、-（標準入力）ではなくファイルを指定してください。',
  tooMany: (argument) => `余分な引数があります：${argument}`,
  unknownWidget: (tag, known) => `${tag} という部品はありません。使えるもの：${known}`,
  unknownOption: (name, known) => `--${name} はここでは使えません。使えるもの：${known}`,
  needsValue: (name) => `--${name} には値が要ります。`,
  noValue: (name) => `--${name} に値は付きません。`,
  twice: (name) => `--${name} が2回あります。1回だけ書いてください。`,
  oneOf: (name, value, known) => `--${name} に ${value} は使えません。使えるもの：${known}`,
  notAYear: (value) => `--year は年度を西暦4桁で書きます（例 2022）。${value} は読めません。`,
  notADay: (value) => `--today は 2026-11-22 の形で書きます。${value} は読めません。`,
  notAWidth: (value) => `--width は 240 から 2000 までの整数です。${value} は使えません。`,
  unreadable: (path, why) => `${path} を読めません（${causeOf(why, 'ja')}）。`,
  unwritable: (path, why) => `${path} に書けません（${causeOf(why, 'ja')}）。`,
  sameName: (name) =>
    `${name} という名前のファイルが2つあります。同じフォルダーに置けるよう、どちらかの名前を変えてください。`,
  notOurs: (path) =>
    `${path} がすでにあり、keikaku が書いたものではないため、何も書き出しませんでした。別のフォルダーを指定してください。`,
  line: (line) => `${line}行目`,
  errors: (count) => `エラー ${count}件`,
  warnings: (count) => `注意 ${count}件`,
  sound: (path) => `${path}：問題はありません。`,
  notWritten: (path) => `${path} に問題があるため、何も書き出しませんでした。`,
  severity: { error: 'エラー', warning: '注意' },
  styleFile: (path) => `スタイルを ${path} に書きました。ページと同じ所に置いてください。`,
  styleNeeded: (path) =>
    `スタイルのファイルは書いていません。${path} に置くには、--css に相対の番地を指定してください。`,
  wroteSite: (count, folder) => `${folder} に ${count}個のファイルを書きました。`,
};

const en: Words = {
  usage: `Usage
  keikaku render plan.json --widget NAME [attributes] > snippet.html
  keikaku render --site plan.json FOLDER
  keikaku validate plan.json
With - for plan.json, it is read from standard input (not with --site; render needs --src then, too).

render writes HTML whose figures can be read without any script. On a page with the script, the widget takes over in place.
  --widget NAME       plan-summary policy-tree kpi-board kpi-gauge progress-table
                      project-review actor-matrix issue-map plan-diff plan-timeline
  --kpi --item --view --year --from
                      attributes of the widget: kpi and item are ids, year a fiscal year, from the file of an older plan
  --src ADDRESS       where the script will read the plan later (default: the name of the file)
  --lang LANGUAGE     ja (default), ja-simple, en
  --today DAY         the day that counts as today, as 2026-11-22 (default: today in Japan)
  --width NUMBER      width for which pictures are drawn, in pixels
  --table-only        only the table, for systems that cut templates away
  --styles link       styles in a file of their own (default with --site)
  --styles inline     styles inside
  --css ADDRESS       where that file will be; at a relative address it is written, too
  --site              a whole set of pages in a folder
  --script ADDRESS    a script for the pages of --site

validate lists the problems of a plan file with place and line.
  --lang LANGUAGE     ja (default), en

  --help  --version
Exit codes: 0 fine, 1 problems in the plan file, 2 wrong arguments
`,
  unknownCommand: (name) =>
    `There is no command ${name}. Write render or validate behind keikaku (see --help).`,
  needsPlan: 'Name a plan file (see --help).',
  needsWidget: (known) => `Name a widget with --widget (or write a whole set of pages with --site): ${known}`,
  needsFolder: '--site needs two arguments: a plan file and a folder.',
  needsKpi: (ids) => `Name an indicator by its id with --kpi: ${ids}`,
  needsFrom: 'Name the file of the older plan with --from.',
  needsSrc:
    'The plan comes from standard input (-): say with --src at which address the script will read it later.',
  needsFile: '--site and --from need files, not standard input (-).',
  tooMany: (argument) => `One argument too many: ${argument}`,
  unknownWidget: (tag, known) => `There is no widget ${tag}. There are: ${known}`,
  unknownOption: (name, known) => `--${name} cannot be used here. There are: ${known}`,
  needsValue: (name) => `--${name} needs a value.`,
  noValue: (name) => `--${name} takes no value.`,
  twice: (name) => `--${name} is there twice. Write it once.`,
  oneOf: (name, value, known) => `--${name} cannot be ${value}. It can be: ${known}`,
  notAYear: (value) => `--year is a fiscal year in four digits, as 2022, not ${value}.`,
  notADay: (value) => `--today is a day, as 2026-11-22, not ${value}.`,
  notAWidth: (value) => `--width is a whole number from 240 to 2000, not ${value}.`,
  unreadable: (path, why) => `${path} cannot be read (${causeOf(why, 'en')}).`,
  unwritable: (path, why) => `${path} cannot be written (${causeOf(why, 'en')}).`,
  sameName: (name) =>
    `Two files have the name ${name}. Rename one of them, so that both can stand in one folder.`,
  notOurs: (path) =>
    `Nothing was written, because ${path} is there already and was not written by keikaku. Name another folder.`,
  line: (line) => `line ${line}`,
  errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
  warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  sound: (path) => `${path}: no problems.`,
  notWritten: (path) => `Nothing was written, because ${path} has problems.`,
  severity: { error: 'error', warning: 'warning' },
  styleFile: (path) => `Styles were written to ${path}. Put the file beside the page.`,
  styleNeeded: (path) =>
    `No file of styles was written. For one at ${path}, give a relative address in --css.`,
  wroteSite: (count, folder) => `${count} files were written to ${folder}.`,
};

export const CONSOLE = { ja, en };
export type ConsoleLanguage = keyof typeof CONSOLE;
