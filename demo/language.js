// Lets a reader choose the language of the widgets with ?lang=ja, ja-simple or en. The words of the page stay Japanese.
const languages = ['ja', 'ja-simple', 'en'];
const asked = new URLSearchParams(location.search).get('lang');
const language = languages.includes(asked) ? asked : 'ja';

for (const link of document.querySelectorAll('.language a')) {
  if (link.lang === language) link.setAttribute('aria-current', 'true');
}

if (language !== 'ja') {
  for (const link of document.querySelectorAll('nav a[href$=".html"]')) link.search = `?lang=${language}`;
  for (const note of document.querySelectorAll('.language-note')) note.hidden = note.lang !== language;
  for (const widget of document.querySelectorAll('main *')) {
    if (!widget.localName.includes('-')) continue;
    // What the page itself says, around the widgets and in their place, is Japanese still.
    for (const child of widget.children) child.lang ||= 'ja';
    if (widget.localName !== 'plan-source') widget.setAttribute('lang', language);
  }
}
