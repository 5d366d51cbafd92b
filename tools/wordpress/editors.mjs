// Writes integrations/editors/: what an editor must be told so that it leaves the elements standing. Needs dist/.
//   node tools/wordpress/editors.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { root } from '../run.mjs';
import { elementsOf } from './widgets.mjs';

export const editorsFolder = `${root}integrations/editors/`;

/** Attributes of any element that pages give to ours. */
const everywhere = ['class', 'dir', 'hidden', 'id', 'title'];

/** Settings by file name, ready to be written. */
export async function editorFiles() {
  const elements = Object.entries(elementsOf()).map(([tag, attributes]) => ({
    tag,
    attributes: [...Object.keys(attributes), ...everywhere].sort(),
  }));
  const settings = { 'tinymce.json': tinymce, 'ckeditor4.json': ckeditor4, 'ckeditor5.json': ckeditor5 };
  const entries = Object.entries(settings).map(async ([name, of]) => [
    name,
    await format(JSON.stringify(of(elements)), { parser: 'json', printWidth: 110 }),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** A widget stands in a line or by itself; the tilde lets it do both. */
const tinymce = (elements) => ({
  custom_elements: elements.map(({ tag }) => (tag === 'plan-source' ? tag : `~${tag}`)).join(','),
  extended_valid_elements: elements.map(({ tag, attributes }) => `${tag}[${attributes.join('|')}]`).join(','),
});

const ckeditor4 = (elements) => ({
  elements: elements.map(({ tag }) => tag),
  extraAllowedContent: [
    ...elements.map(({ tag, attributes }) => `${tag}[${attributes.join(',')}]`),
    'div[data-plan-widget,data-*]',
  ].join('; '),
});

const ckeditor5 = (elements) => ({
  htmlSupport: {
    allow: [
      ...elements.map(({ tag, attributes }) => ({ name: tag, attributes })),
      {
        name: 'div',
        attributes: [
          'data-plan-widget',
          ...[
            ...new Set(
              elements.flatMap(({ attributes }) => attributes.filter((name) => !everywhere.includes(name))),
            ),
          ]
            .sort()
            .map((name) => `data-${name}`),
        ],
      },
    ],
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(await editorFiles())) writeFileSync(editorsFolder + name, text);
