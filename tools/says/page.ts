// Writes the page that tells what a document says and where it is seen: plain HTML, as the other demo pages are.
import { readDemo, demoPages, type Measured } from './measure.js';
import { linesOf, type Place } from './places.js';
import { rowsOf, type Row } from './rows.js';
import type { Widget } from './visit.js';
import { inJapanese, type Statement } from './statements.js';

/** @param all measured plans of one demo page, that of the page itself last. */
export function saysPage(page: string, all: readonly Measured[]): string {
  const source = readDemo(page);
  const name = /<li aria-current="page">([^<]*)<\/li>/.exec(source)?.[1] ?? '';
  const city = /aria-current="true">([^<]*)<\/a>/.exec(source)?.[1] ?? '';
  const widgets = [...new Set(all.flatMap((one) => one.widgets))];
  const label = labels(widgets, all);
  return [
    head(name),
    header(source),
    `  <nav class="breadcrumbs inner" aria-label="現在の位置">
    <ol>
      <li><a href="index.html">見本のトップ</a></li>
      <li>${city}</li>
      <li><a href="${page}">${name}</a></li>
      <li aria-current="page">文書が言うことと、見られるところ</li>
    </ol>
  </nav>
  <div class="layout inner">
    <main id="main" tabindex="-1">
      <div class="lead">
        <h1>文書が言うことと、<wbr>見られる<wbr>ところ</h1>
        <p class="dates">${city}　<a href="${page}">${name}</a></p>
        ${all.map(counted).join('\n        ')}
        <p>計画ファイルが文書から書き取ったことを、文書の順に並べ、見本のページのどの部品で読めるかを示します。部品の折りたたみ、見方、年をすべて開いて、題名、文、数、年、結びつきが言葉で出ているかを、機械で確かめました。数と年は、その記録の名前と同じ所に出ているものだけを数えています。読みやすいかどうかは、確かめていません。</p>
      </div>
      <div class="body">
        <section>
          <h2>部品ごとの件数</h2>
          ${countsTable(all, widgets, label)}
        </section>
        ${all.map((one) => documentSection(one, all.length > 1, label)).join('\n        ')}
      </div>
    </main>
    ${side(source, page)}
  </div>
  <footer class="foot">
    <div class="inner">
      <p>見本のページです。市の公式のページではありません。</p>
      <p>Keikaku（MIT License）</p>
    </div>
  </footer>
</body>
</html>
`,
  ].join('\n');
}

type Label = (widget: Widget) => string;

const head = (name: string): string => `<!doctype html>
<html lang="ja">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>文書が言うことと、見られるところ：${name}｜Keikaku 見本のページ</title>
  <link rel="stylesheet" href="site.css">
</head>
<body>
  <a class="skip" href="#main">本文へ</a>`;

/** That of the demo page, without the choice of a language: these pages hold no widget. */
const header = (source: string): string =>
  between(source, '  <header>', '  </header>').replace(/\n *<nav class="language"[\s\S]*?<\/nav>/, '');

const side = (source: string, page: string): string =>
  between(source, '<nav class="side"', '</nav>').replace(
    `<li><a href="${page}" aria-current="page">`,
    `<li><a href="${page}">`,
  );

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new RangeError(`no ${start} … ${end} in the page`);
  return text.slice(from, to + end.length);
}

const isShown = ({ shown }: Measured['statements'][number]) => shown.every(({ by }) => by?.length !== 0);

/** How much of a plan is shown, in a sentence. */
function counted({ plan, statements, file }: Measured): string {
  const count = statements.filter(isShown).length;
  const all = String(statements.length);
  const title = text(inJapanese(plan.title));
  return count === statements.length
    ? `<p>「${title}」の<a href="/plans/${file}">計画ファイル</a>には、<strong>${all}件</strong>のことが書かれています。そのすべてを、見本のページの部品で読めます。</p>`
    : `<p>「${title}」の<a href="/plans/${file}">計画ファイル</a>には、${all}件のことが書かれています。そのうち<strong>${String(count)}件</strong>を、見本のページの部品で読めます。${String(statements.length - count)}件には、まだ読めない所があります。</p>`;
}

/** Widgets by the heading above them; one indicator by its own title; two under one heading by what they are. */
function labels(widgets: readonly Widget[], all: readonly Measured[]): Label {
  const titles = new Map(
    all.flatMap(({ plan }) =>
      (plan.indicators ?? []).map(({ id, title }) => [id, inJapanese(title)] as const),
    ),
  );
  const base = ({ heading, kpi }: Widget) => titles.get(kpi) ?? heading;
  const counts = new Map<string, number>();
  for (const widget of widgets) counts.set(base(widget), (counts.get(base(widget)) ?? 0) + 1);
  return (widget) =>
    (counts.get(base(widget)) ?? 0) > 1
      ? `${base(widget)}・${KINDS[widget.tag] ?? widget.tag}`
      : base(widget);
}

const KINDS: Readonly<Record<string, string>> = {
  'plan-summary': '概要',
  'kpi-gauge': '指標',
  'kpi-board': '一覧',
  'policy-tree': '体系',
  'progress-table': '表',
  'plan-diff': '比較',
  'project-review': '評価',
  'actor-matrix': '担い手',
  'issue-map': '課題',
  'plan-timeline': '年表',
};

const link = (widget: Widget, label: Label): string =>
  `<a href="${widget.page}#${widget.id}">${text(label(widget))}</a>`;

function countsTable(all: readonly Measured[], widgets: readonly Widget[], label: Label): string {
  const statements = all.flatMap((one) => one.statements);
  const by = (widget: Widget) =>
    statements.filter(({ shown }) => {
      const looked = shown.filter((one) => one.by !== undefined);
      return looked.length > 0 && looked.every((one) => one.by?.includes(widget));
    }).length;
  return `<p>全${String(statements.length)}件のうち、その部品だけですべて読める件数です。同じことを2つ以上の部品で読めることもあります。</p>
          <table class="counts">
            <thead><tr><th scope="col">部品</th><th scope="col">要素</th><th scope="col">件数</th></tr></thead>
            <tbody>
${widgets
  .map(
    (widget) =>
      `              <tr><th scope="row">${link(widget, label)}</th><td><code>${widget.tag}</code></td><td>${String(by(widget))}</td></tr>`,
  )
  .join('\n')}
            </tbody>
          </table>`;
}

function documentSection(one: Measured, isOneOfMany: boolean, label: Label): string {
  const rows = rowsOf(one);
  const heading = isOneOfMany ? `文書の順に：${text(inJapanese(one.plan.title))}` : '文書の順に';
  const documents = one.plan.documents ?? [];
  const groups = documents
    .map((document) => ({
      title: inJapanese(document.title),
      rows: rows.filter(({ place }) => place.document === document.id),
    }))
    .filter((group) => group.rows.length > 0);
  const none = rows.filter(({ place }) => !documents.some(({ id }) => id === place.document));
  if (none.length > 0) groups.push({ title: '文書の行が示されていないもの', rows: none });
  return `<section>
          <h2>${heading}</h2>
          ${citedLines(one)}
          ${groups.flatMap((group) => byPage(group, label)).join('\n          ')}
        </section>`;
}

/** One table for each page of a document, or one for all of it where pages are not told. */
function byPage(
  { title, rows }: { readonly title: string; readonly rows: readonly Row[] },
  label: Label,
): readonly string[] {
  const pages = [...new Set(rows.map(({ place }) => place.page))];
  if (pages.length === 1) return [rowsTable(title, rows, label)];
  return pages.map((page) =>
    rowsTable(
      page === undefined ? title : `${title}　${String(page)}ページ`,
      rows
        .filter(({ place }) => place.page === page)
        // The heading says the page once for all.
        .map(({ place: { page: _, ...place }, ...row }) => ({ ...row, place })),
      label,
    ),
  );
}

/** Which lines the file cites, and what that does not tell. */
function citedLines({ plan, statements }: Measured): string {
  const source = (plan.documents ?? [])[0];
  const lines = new Set(
    statements.flatMap(({ statement }) => provenanceOf(statement).flatMap((one) => [...linesOf(one)])),
  );
  const last = Math.max(0, ...lines);
  if (last === 0 || !source) return '<p>計画ファイルは、文書の行を示していません。</p>';
  const first = Math.min(...lines);
  const left: number[] = [];
  for (let line = first; line <= last; line += 1) if (!lines.has(line)) left.push(line);
  const cited = `行の番号は、文書から取り出した文字の行を数えたものです。計画ファイルの記録は、${String(first)}行から${String(last)}行までのうち${String(lines.size)}行を示しています。文書の全部の行の数は、計画ファイルからは分かりません。`;
  return left.length === 0
    ? `<p>${cited}間に、示していない行はありません。</p>`
    : `<p>${cited}残りの${String(left.length)}行に何が書かれているかも、計画ファイルからは分かりません（空白、表の見出し、ページの番号のこともあります）。</p>
          <details class="lines">
            <summary>どの記録も示していない行（${String(left.length)}行）</summary>
            <p>${ranges(left)}</p>
          </details>`;
}

function provenanceOf({ place, data }: Statement): readonly Place[] {
  const given = (data['provenance'] ?? []) as readonly Place[];
  const main = place.document;
  return given.filter(({ document }) => document === undefined || document === main);
}

/** 3、5–7、9 */
function ranges(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join('、');
}

const rowsTable = (
  title: string,
  rows: readonly Row[],
  label: Label,
): string => `<table class="says" role="table">
            <caption>${text(title)}（記録${String(rows.length)}件）</caption>
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">所</th><th scope="col" role="columnheader">種類</th><th scope="col" role="columnheader">文書が言うこと</th><th scope="col" role="columnheader">見られるところ</th></tr></thead>
            <tbody role="rowgroup">
${rows.map((row) => `              ${rowHtml(row, label)}`).join('\n')}
            </tbody>
          </table>`;

function rowHtml({ place, kind, gist, parts, widgets, isShown: isAll }: Row, label: Label): string {
  const more = parts
    .map((part) => `<span${part.isDoubt ? ' class="doubt"' : ''}>${part.kind} ${String(part.count)}</span>`)
    .join(' ');
  const seen = widgets.map((widget) => `<li>${link(widget, label)}</li>`).join('');
  const lack = isAll ? '' : '<li class="lack">まだ読めない所があります</li>';
  return `<tr role="row"><td role="cell">${placeText(place)}</td><td role="cell">${kind}</td><th scope="row" role="rowheader">${text(gist)}${more === '' ? '' : `<span class="parts">${more}</span>`}</th><td role="cell"><ul>${seen}${lack}</ul></td></tr>`;
}

function placeText({ page, line, sheet, cell, row, positionInCell }: Place): string {
  const parts = [
    page === undefined ? undefined : `${String(page)}ページ`,
    sheet,
    cell,
    line === undefined ? undefined : `${line.replaceAll('-', '–').replaceAll(',', '、')}行`,
    row === undefined ? undefined : `表の${String(row)}段目`,
    positionInCell === undefined ? undefined : `${String(positionInCell)}つ目`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '—' : parts.map((part) => `<span>${text(part)}</span>`).join(' ');
}

const text = (words: string): string =>
  words.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);

/** Every page that is to stand beside the demo pages, by its name. */
export function saysPages(all: readonly Measured[]): ReadonlyMap<string, string> {
  const pages = demoPages();
  const taken = new Map(pages.map(({ page, file }) => [file, page]));
  // A plan without a page of its own is told of where it is shown first.
  for (const { file, widgets } of all) if (!taken.has(file) && widgets[0]) taken.set(file, widgets[0].page);
  return new Map(
    pages.map(({ page }) => [
      page.replace('.html', '-says.html'),
      saysPage(
        page,
        all.filter(({ file }) => taken.get(file) === page),
      ),
    ]),
  );
}
