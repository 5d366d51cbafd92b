// Writes the React components of dist/react/, one for each element of the custom elements manifest.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { elementsInManifest } from './element-manifest.mjs';
import { root } from './run.mjs';

const elements = elementsInManifest();
const camel = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

mkdirSync(`${root}dist/react`, { recursive: true });
mkdirSync(`${root}dist/internal`, { recursive: true });
const write = (path, text) => writeFileSync(`${root}dist/${path}`, text);

// @lit/react asks everybody who installs it for the types of React, and so would we if it were our dependency. Its one
// function comes along instead, with its licence.
await build({
  stdin: { contents: `export { createComponent } from '@lit/react';`, resolveDir: root },
  outfile: `${root}dist/internal/lit-react.js`,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['browser', 'production'],
  legalComments: 'inline',
});

copyFileSync(`${root}node_modules/@lit/react/LICENSE`, `${root}dist/internal/lit-react.LICENSE.txt`);

write(
  'internal/react-component.js',
  `import * as React from 'react';
import { createComponent } from './lit-react.js';

// A server lays nothing out, of which React before 19 warns.
const react = typeof document === 'undefined' ? { ...React, useLayoutEffect: React.useEffect } : React;

export const component = (elementClass, events) =>
  createComponent({ react, tagName: elementClass.tag, elementClass, events });
`,
);
write(
  'internal/react-component.d.ts',
  `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { CamelHandlers, Tags } from '../typings/tags.js';

/** An element as a React component: settings are properties, events are listeners with a camel-case name. */
export type PlanComponent<Tag extends keyof Tags> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['settings']> &
    Tags[Tag]['settings'] &
    CamelHandlers<Tags[Tag]['events']> &
    RefAttributes<Tags[Tag]['element']>
>;
`,
);

for (const { name, tagName, summary, events = [] } of elements) {
  const handlers = events.map((event) => `on${camel(event.name)}: '${event.name}'`).join(', ');
  write(
    `react/${tagName}.js`,
    `'use client';
import { ${name} as element } from '../elements/${tagName}/define.js';
import { component } from '../internal/react-component.js';

export const ${name} = /* @__PURE__ */ component(element, { ${handlers} });
`,
  );
  write(
    `react/${tagName}.d.ts`,
    `import type { PlanComponent } from '../internal/react-component.js';

/** ${summary} */
export declare const ${name}: PlanComponent<'${tagName}'>;
`,
  );
}

const exported = elements.map(({ name, tagName }) => `export { ${name} } from './${tagName}.js';\n`).join('');
write('react/index.js', `'use client';\n${exported}`);
write(
  'react/index.d.ts',
  `/** Door \`keikaku/react\`: every element as a React component that registers it. */\n${exported}`,
);
