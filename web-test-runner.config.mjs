import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { enginesThere } from './tools/engines.mjs';
import { launchers } from './tools/wtr/launchers.mjs';
import { prebundle } from './tools/wtr/prebundle.mjs';
import { rendered } from './tools/wtr/rendered.mjs';
import { setupImport } from './tools/wtr/setup-import.mjs';
import { stories } from './tools/wtr/stories.mjs';
import { surroundings } from './tools/wtr/surroundings.mjs';
import { totalsReporter } from './tools/wtr/totals-reporter.mjs';

const isDevModeNotice = (text) => typeof text === 'string' && text.includes('Lit is in dev mode');

// Else the runner would end without having counted; the file in which it happened fails by its own limits.
process.on('unhandledRejection', (reason) => console.error('A launcher lost a promise:', reason));

export default {
  files: [
    'test/{embed,ui,elements}/**/*.test.ts',
    '!test/elements/**/*.view.test.ts',
    'test/stories.test.ts',
  ],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  plugins: [
    stories(),
    rendered(),
    surroundings(),
    prebundle([
      'axe-core',
      'chai',
      'fast-check',
      'storybook/test',
      'storybook/preview-api',
      '@storybook/web-components',
    ]),
    // Without the tsconfig esbuild would take the decorators for standard ones.
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    setupImport('/test/elements/setup.ts'),
  ],
  browsers: enginesThere().map((name) => launchers[name]()),
  // test/elements/setup.ts judges the console; here the notice of each page is only noise.
  filterBrowserLogs: ({ args }) => !args.some(isDevModeNotice),
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totalsReporter()],
  testFramework: { config: { timeout: 10_000, forbidOnly: Boolean(process.env.CI) } },
  // A file of 350 stories, each judged by axe, takes WebKit minutes; what hangs ends by the limits of its tests.
  testsFinishTimeout: 900_000,
};
