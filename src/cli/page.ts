import { formatDate } from '../locale/index.js';
import { datePartsOf, type Plan } from '../schema/index.js';
import { COMMON, momentText, say, sourceLine, type Reader } from '../wording/index.js';
import { escaped } from './markup.js';
import { PAGE } from './page.messages.js';
import { langOf } from './table.js';
import { GENERATOR } from './write-files.js';

/** A page of the set, as others name it. */
export interface Leaf {
  readonly tag: string;
  readonly address: string;
  readonly name: string;
  readonly about: string;
}

/** What stands around the content of every page. */
export interface Frame {
  readonly plan: Plan;
  readonly reader: Reader;
  readonly leaves: readonly Leaf[];
  /** Name of the plan file beside the pages. */
  readonly planFile: string;
  /** The day on which the pages are made. */
  readonly today: string;
  /** Address of a script that makes the widgets live. */
  readonly script: string | undefined;
}

/**
 * A whole page, which needs no script and nothing from elsewhere, and which a policy of `default-src 'self'` allows.
 *
 * @param leaf the page; `undefined` for the first one.
 */
export function pageText(body: string, frame: Frame, leaf: Leaf | undefined): string {
  const { plan, reader, leaves, script } = frame;
  const words = PAGE[reader.language];
  const title = say(plan.title, reader);
  const edition = plan.edition === undefined ? '' : say(plan.edition, reader);
  const publisher = say(plan.publisher.name, reader);
  const own = (text: string) => langOf(text, plan, reader);
  const links = leaves.map(({ address, name }) => {
    const isHere = address === (leaf?.address ?? 'index.html');
    return `<li><a href="${escaped(address)}"${isHere ? ' aria-current="page"' : ''}>${escaped(name)}</a></li>`;
  });
  return `<!DOCTYPE html>
<html lang="${reader.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${GENERATOR}
<title>${escaped([...(leaf ? [leaf.name] : []), title, publisher].join('｜'))}</title>
<link rel="stylesheet" href="site.css">
${script === undefined ? '' : `${scriptTag(script)}\n`}</head>
<body>
<a class="skip" href="#main">${escaped(words.skip)}</a>
<header class="inner">
<p class="publisher"${own(publisher)}>${escaped(publisher)}</p>
<h1${own(title)}><a href="index.html">${escaped(title)}</a></h1>
${edition === '' ? '' : `<p class="edition"${own(edition)}>${escaped(edition)}</p>\n`}</header>
<nav aria-label="${escaped(words.contents)}">
<ul class="inner">
${links.join('\n')}
</ul>
</nav>
<main id="main" class="inner" tabindex="-1">
<h2>${escaped(leaf?.name ?? words.overview)}</h2>
${leaf === undefined || leaf.about === '' ? '' : `<p class="about">${escaped(leaf.about)}</p>\n`}${body}
</main>
${footOf(frame)}
</body>
</html>
`;
}

/** Modules do not load from a disk; the classic build does. */
const scriptTag = (address: string): string =>
  /classic[^/]*\.js$/.test(address)
    ? `<script src="${escaped(address)}" defer></script>`
    : `<script type="module" src="${escaped(address)}"></script>`;

/** What there is to read, on the first page. */
export function contentsOf({ leaves, reader }: Frame): string {
  const words = PAGE[reader.language];
  const items = leaves
    .filter(({ address }) => address !== 'index.html')
    .map(
      ({ address, name, about }) =>
        `<li><a href="${escaped(address)}">${escaped(name)}</a><span>${escaped(about)}</span></li>`,
    );
  return items.length === 0
    ? ''
    : `<section class="contents" aria-labelledby="contents">\n<h2 id="contents">${escaped(words.contents)}</h2>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`;
}

/** Where it comes from, as of when, and what one may do with it. */
function footOf({ plan, reader, planFile, today }: Frame): string {
  const words = PAGE[reader.language];
  const { colon } = COMMON[reader.language];
  const { licence, asOf, published } = plan;
  const name = licence && escaped(say(licence.name, reader));
  const day = datePartsOf(today);
  const line = (label: string, text: string) =>
    `<p${langOf(text, plan, reader)}>${escaped(label)}${colon}${text}</p>`;
  return `<footer>
<div class="inner">
<p${langOf(sourceLine(plan, reader), plan, reader)}>${escaped(sourceLine(plan, reader))}</p>
${asOf === undefined ? '' : `${line(words.asOf, escaped(momentText(asOf, reader, { inFull: true })))}\n`}${
    published === undefined
      ? ''
      : `${line(words.publishedOn, escaped(momentText(published, reader, { inFull: true })))}\n`
  }${
    name === undefined
      ? `<p>${escaped(words.noLicence)}</p>`
      : line(
          words.licence,
          licence?.url === undefined ? name : `<a href="${escaped(licence.url)}">${name}</a>`,
        )
  }
<p><a href="${escaped(encodeURI(planFile))}" download>${escaped(words.planFile)}</a></p>
<p>${escaped(words.written(day === undefined ? today : formatDate(day, reader.language)))}</p>
</div>
</footer>`;
}
