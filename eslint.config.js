import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { pureRooms } from './tools/rooms.mjs';

const pure = [...pureRooms.map((room) => `src/${room}/**/*.ts`), 'src/elements/**/*.{view,messages}.ts'];

const forbid = (selector, message) => ({ selector, message });

/** What a page with a strict Content-Security-Policy would block, or what could let a script in. */
const strictPolicy = [
  forbid(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    'Render with a lit template: text from a plan file must never become markup.',
  ),
  forbid(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\sstyle=|<style|<script)/]',
    'A strict Content-Security-Policy blocks it: use static styles, or style.setProperty on the element.',
  ),
  forbid(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+=/]',
    'Listen with @event: an inline handler is blocked by a strict Content-Security-Policy.',
  ),
];

const replaced = 'On old pages Prototype.js or MooTools puts one in its place that takes no function:';
const oldPages = [
  forbid(
    'CallExpression[callee.object.name="Array"][callee.property.name="from"][arguments.length>1]',
    `${replaced} write [...Array(n).keys()].map, or [...list].map.`,
  ),
  forbid(
    'CallExpression[callee.property.name="entries"][arguments.length=0]',
    'On old pages Prototype.js replaces that of arrays: write [...list].map((one, at) => [at, one]), or loop over the Map itself.',
  ),
  forbid('CallExpression[callee.property.name=/^reduce(Right)?$/]', `${replaced} write a loop.`),
  forbid(
    'CallExpression[callee.property.name=/^(every|filter|find|findIndex|flatMap|forEach|map|some)$/] > ArrowFunctionExpression[params.length>2]',
    'On old pages Prototype.js tells the function no more than the value and its place: give the list a name.',
  ),
];

const noClock = 'Today is an argument: a pure function answers the same tomorrow.';
const clockAndChance = [
  forbid('NewExpression[callee.name="Date"][arguments.length=0]', noClock),
  forbid('CallExpression[callee.name="Date"]', noClock),
];

const domNames = ['window', 'document', 'navigator', 'location', 'history', 'customElements'];
const domTypes = ['Element', 'HTMLElement', 'SVGElement', 'Event', 'CustomEvent', 'Node', 'DOMParser'];
const browserServices = ['localStorage', 'sessionStorage', 'fetch', 'requestAnimationFrame', 'matchMedia'];

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'node_modules/', 'test/installs/apps/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      // The full-width space is a letter of Japanese text.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a text is what most of our texts are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => this.remove()` and `return this.remove();` read better than with braces.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // It knows no way to say that code points are wanted, and of Japanese text they are.
      '@typescript-eslint/no-misused-spread': 'off',
      // Interface or type, by what the author wants to say: a shape or a union of shapes.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `const { dropped, ...rest }` is how to leave a property out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'PlanElement'] } },
    rules: {
      // LitElement has every lifecycle callback, and the compiler knows it.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'off', // typescript-eslint has the better one
      'no-restricted-syntax': ['error', ...strictPolicy, ...oldPages],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit(-html)?/directives/unsafe-',
              message: 'Text from a plan file must never become markup.',
            },
            {
              regex: '^lit(-html)?/directives/style-map',
              message: 'It writes a style attribute at first, which a strict Content-Security-Policy blocks.',
            },
            { regex: '^\\.{1,2}/(?!.*\\.(js|json)$)', message: 'Write the extension: ./name.js' },
          ],
        },
      ],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': ['error', ...strictPolicy, ...oldPages, ...clockAndChance],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: noClock },
        { object: 'Math', property: 'random', message: 'A pure function leaves nothing to chance.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'performance', message: noClock },
        ...[...domNames, ...domTypes, ...browserServices].map((name) => ({
          name,
          message: 'This file also runs in Node: leave the page to ui and elements.',
        })),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // `expect(x).to.be.empty` is how chai speaks.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What is not there, or not of that kind, fails the test, which is what the test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // Chai's assertions on elements are typed as promises, most of them are not.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: [
      'demo/**/*.js',
      'integrations/wordpress/**/*.js',
      'tools/smoke-storybook.mjs',
      'tools/says/in-page.js',
    ],
    languageOptions: { globals: globals.browser },
  },
  storybook.configs['flat/recommended'],
  prettier,
);
