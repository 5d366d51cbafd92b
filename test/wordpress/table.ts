import { editors, type Editor, type Way } from './ways.js';

const editorNames: Readonly<Record<Editor, string>> = {
  blocks: 'ブロックエディター',
  visual: 'クラシック、ビジュアル',
  text: 'クラシック、テキスト',
};

const wayNames: Readonly<Record<Way, string>> = {
  block: 'ブロック「自治体の計画」',
  shortcode: 'ショートコード',
  element: '要素',
  div: '`div`',
  link: 'リンク',
};

const roleNames = { administrator: '管理者', editor: '編集者', author: '投稿者', contributor: '寄稿者' };

export type Role = keyof typeof roleNames;
export const roles = Object.keys(roleNames) as Role[];

/** What was seen to be shown: for each role, and the editor in which it wrote, the ways in of each theme. */
export type Seen = ReadonlyMap<string, readonly (readonly Way[])[]>;

export const seenKey = (role: Role, editor: Editor): string => `${role} ${editor}`;

/** As Markdown: a line for each editor and way in, a column for each role. */
export function tableOf(seen: Seen): string {
  const mark = (role: Role, editor: Editor, way: Way) => {
    const themes = seen.get(seenKey(role, editor)) ?? [];
    return themes.length > 0 && themes.every((ways) => ways.includes(way)) ? '○' : '×';
  };
  const rows = (Object.keys(editors) as Editor[]).flatMap((editor) =>
    editors[editor].map((way) => [
      editorNames[editor],
      wayNames[way],
      ...roles.map((role) => mark(role, editor, way)),
    ]),
  );
  return [
    ['エディター', '書き方', ...roles.map((role) => roleNames[role])],
    ['---', '---', ...roles.map(() => '---')],
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
