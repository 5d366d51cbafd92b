// Writes the declarations with which JSX, Vue and Svelte know the elements, from the custom elements manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { elementsInManifest } from './element-manifest.mjs';
import { root } from './run.mjs';

const elements = elementsInManifest();
const eventTypes = new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)));

const doc = (text) => `/** ${text} */\n`;

/** Templates write numbers as text too. */
const writable = (type) => (/\bnumber\b/.test(type) ? `${type} | \`\${number}\`` : type);

const setting = ({ name, type, description }) =>
  `${doc(description)}${name}?: ${writable(type.text)} | undefined;\n`;

/** What can be set: attributes, and properties that have no attribute of their name. */
function settings({ attributes = [], members }) {
  const names = new Set(attributes.map(({ name }) => name));
  const others = members.filter(
    ({ kind, name, static: isStatic, readonly }) =>
      kind === 'field' && !isStatic && !readonly && !names.has(name),
  );
  return [...attributes, ...others].map(setting).join('');
}

const sent = ({ events = [] }) =>
  events.map(({ name, type, description }) => `${doc(description)}'${name}': ${type.text};\n`).join('');

const tagsModule = `
${elements.map(({ name, tagName }) => `import type { ${name} } from '../elements/${tagName}/${tagName}.js';`).join('\n')}
import type { ${[...eventTypes].join(', ')} } from '../ui/events.js';

export type { ${[...eventTypes].join(', ')} };

/** Listeners by the name that JSX and Vue have for them: \`onItemSelect\` for \`item-select\`. */
export type CamelHandlers<Events> = {
  [Name in keyof Events & string as \`on\${Camel<Name>}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Camel<Rest>}\`
  : Capitalize<Name>;

/** Listeners by the name of the event behind a prefix: \`onitem-select\`. */
export type Handlers<Prefix extends string, Events> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
${elements
  .map(
    (element) => `
/** What can be written on \`<${element.tagName}>\`: attributes, and properties that have no attribute. */
export interface ${element.name}Settings {
${settings(element)}}

/** What \`<${element.tagName}>\` sends, by the name of the event. */
export interface ${element.name}Events {
${sent(element)}}`,
  )
  .join('\n')}

/** Every element by its tag: its class, what can be set, what it sends. */
export interface Tags {
${elements
  .map(
    ({ tagName, name, summary }) => `${doc(summary)}'${tagName}': {
  element: ${name};
  settings: ${name}Settings;
  events: ${name}Events;
};`,
  )
  .join('\n')}
}
`;

const jsx = `/** Door \`keikaku/jsx\`: the elements as tags in JSX of React 19. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Handlers, Tags } from './typings/tags.js';

/** What JSX takes on a tag. */
export type TagProps<Tag extends keyof Tags> = ClassAttributes<Tags[Tag]['element']> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['settings']> &
  Tags[Tag]['settings'] &
  Handlers<'on', Tags[Tag]['events']> & { class?: string | undefined };

export type JsxTags = { [Tag in keyof Tags]: TagProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxTags {}
  }
}
`;

const vue = `/** Door \`keikaku/vue\`: the elements as tags in templates of Vue 3. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { CamelHandlers, Tags } from './typings/tags.js';

/** What a template takes on a tag. */
export type TagProps<Tag extends keyof Tags> = Omit<HTMLAttributes, keyof Tags[Tag]['settings']> &
  Tags[Tag]['settings'] &
  CamelHandlers<Tags[Tag]['events']> &
  PublicProps;

export type VueTags = {
  [Tag in keyof Tags]: new () => Tags[Tag]['element'] & { $props: TagProps<Tag> };
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
`;

const svelte = `/** Door \`keikaku/svelte\`: the elements as tags in components of Svelte 4 and 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Tags } from './typings/tags.js';

/** What a component takes on a tag; listeners as in Svelte 5, or with the \`on:\` of Svelte 4. */
export type TagProps<Tag extends keyof Tags> = Omit<
  HTMLAttributes<Tags[Tag]['element']>,
  keyof Tags[Tag]['settings']
> &
  Tags[Tag]['settings'] &
  Handlers<'on' | 'on:', Tags[Tag]['events']>;

export type SvelteTags = { [Tag in keyof Tags]: TagProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
`;

const write = async (path, text) =>
  writeFileSync(`${root}dist/${path}`, await format(text, { parser: 'typescript', singleQuote: true }));

mkdirSync(`${root}dist/typings`, { recursive: true });
await write('typings/tags.d.ts', tagsModule);
for (const [door, text] of Object.entries({ jsx, vue, svelte })) {
  await write(`${door}.d.ts`, text);
  // Nothing to run: who imports the door for its types alone gets a module all the same.
  writeFileSync(`${root}dist/${door}.js`, 'export {};\n');
}
