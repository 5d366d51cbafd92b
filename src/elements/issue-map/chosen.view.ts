import type { IssueMapContent } from './content.view.js';
import type { IssueView, PolicyView } from './entries.view.js';
import type { Words } from './issue-map.messages.js';

/** What is chosen, as far as the map has reasons for it. */
export interface Chosen {
  readonly issue?: IssueView;
  readonly policy?: PolicyView;
  readonly title: string;
}

export function chosenIn(
  { blocks, fields }: IssueMapContent,
  selection: string | undefined,
): Chosen | undefined {
  const issue = blocks.flatMap(({ issues }) => issues).find(({ id }) => id === selection);
  if (issue) return { issue, title: issue.title };
  const policy = fields.flatMap(({ policies }) => policies).find(({ id }) => id === selection);
  return policy && { policy, title: policy.fullName };
}

/** What a voice says when something was chosen. */
export function chosenWords(
  content: IssueMapContent,
  selection: string | undefined,
  words: Words,
): string | undefined {
  const chosen = chosenIn(content, selection);
  const links = (chosen?.issue ?? chosen?.policy)?.links ?? 0;
  return chosen && words.chosen(chosen.title, words.linkCount(String(links)));
}
