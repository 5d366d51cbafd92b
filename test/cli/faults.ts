import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A table whose parts are laid out as blocks is no table to a screen reader without its roles.
    'no-redundant-role': 'off',
    // Ids of records have dots and slashes. HTML allows every character but blanks.
    'valid-id': ['error', { relaxed: true }],
    // The same widget stands there for wide and for narrow places, of which only one is ever shown.
    'unique-landmark': 'off',
    // It knows no role of a list of terms; ARIA lets any list be named.
    'aria-label-misuse': 'off',
    // It takes years and counts for telephone numbers.
    'tel-non-breaking': 'off',
  },
});

/** What an HTML validator finds wrong with a page. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${ruleId}, line ${String(line)}: ${message}`),
  );
}

/** A page with a snippet in it. */
export const pageWith = (snippet: string): string =>
  `<!DOCTYPE html>\n<html lang="ja">\n<head>\n<title>市のページ</title>\n</head>\n<body>\n<main>\n<h1>市</h1>\n<h2>計画</h2>\n${snippet}</main>\n</body>\n</html>\n`;
