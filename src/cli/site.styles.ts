/** The style of the pages around the widgets. Colours are those of the Digital Agency's design tokens (MIT). */
export const SITE_STYLES = `:root {
  color-scheme: light dark;
  --page: #ffffff;
  --text: #1a1a1a;
  --muted: #666666;
  --rule: #cccccc;
  --tint: #f2f2f2;
  --link: #0017c1;
  --focus: #000000;
  --ring: #ffd43d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1a1a1a;
    --text: #f2f2f2;
    --muted: #b3b3b3;
    --rule: #4d4d4d;
    --tint: #262626;
    --link: #9db7f9;
    --focus: #ffffff;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1rem / 1.7 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, system-ui, sans-serif;
  word-break: auto-phrase;
  line-break: strict;
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
h1, h2, p, ul { margin: 0; padding: 0; }
h1, h2 { line-height: 1.4; text-wrap: balance; font-feature-settings: 'palt'; }
h1 { font-size: clamp(1.375rem, 1rem + 2vw, 2rem); }
h1 a { color: inherit; text-decoration: none; }
h1 a:hover { text-decoration: underline; }
h2 { font-size: clamp(1.25rem, 1rem + 1.2vw, 1.625rem); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 3px; }
:focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--ring); }
main:focus { outline: none; box-shadow: none; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: 0.5rem 1rem; background: var(--page); }
.skip:focus { inset-block-start: 0.75rem; z-index: 1; }
.inner { max-inline-size: 72.5rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-block: 1.5rem 1rem; }
.publisher, .edition, .about { color: var(--muted); }
nav { background: var(--tint); border-block: 1px solid var(--rule); }
nav ul { display: flex; flex-wrap: wrap; column-gap: 1.5rem; list-style: none; }
nav a { display: flex; align-items: center; min-block-size: 44px; border-block-end: 3px solid transparent; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav [aria-current] { border-block-end-color: var(--link); color: inherit; font-weight: 700; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding-block: 2rem 4rem; }
.about { margin-block-start: -1rem; }
.widget { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; }
#kpi-gauge { grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); }
.contents { padding: 1.25rem; background: var(--tint); }
.contents h2 { margin-block-end: 0.5rem; font-size: 1.125rem; }
.contents ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0.25rem 2rem; list-style: none; }
.contents li { display: flex; flex-direction: column; padding-block: 0.5rem; border-block-start: 1px solid var(--rule); }
.contents a { display: flex; align-items: center; min-block-size: 44px; font-weight: 700; }
.contents span { color: var(--muted); font-size: 0.875rem; }
table { border-collapse: collapse; overflow-wrap: normal; word-break: keep-all; }
caption { padding-block: 0.5rem; text-align: start; font-weight: 700; }
th, td { padding: 0.375rem 0.75rem; border: 1px solid var(--rule); text-align: start; vertical-align: top; }
th { background: var(--tint); }
tbody th, tfoot th { font-weight: 400; }
footer { border-block-start: 1px solid var(--rule); background: var(--tint); font-size: 0.875rem; }
footer .inner { display: grid; gap: 0.25rem; padding-block: 1.5rem; }
footer a { display: inline-block; padding-block: 0.625rem; margin-block: -0.625rem; }
@media (forced-colors: active) {
  nav [aria-current] { border-block-end-color: Highlight; }
}
@media print {
  nav, .skip, .contents { display: none; }
  main { padding-block: 0.5rem; }
  header { padding-block: 0; }
  footer, .contents { background: none; }
}
@page { size: A4; margin: 15mm; }
`;
