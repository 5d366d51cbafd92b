/**
 * Loaded before every browser test (web-test-runner.config.mjs sees to that).
 *
 * A warning or an error on the console fails the test in which it appears, unless the test takes it:
 *
 *     expect(takeConsole()).to.deep.equal(['<kpi-gauge>: no indicator named "x"']);
 */
import { LeftOut } from '../browser.js';

const lines: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const print = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    const line = values.map(String).join(' ');
    if (line.includes('Lit is in dev mode')) return;
    lines.push(line);
    print(...values);
  };
}

/** Lines of console.warn and console.error since the last call, in order; they no longer fail the test. */
export function takeConsole(): string[] {
  return lines.splice(0);
}

/** The JSON in seeds/<name>.plan.json; `broken/<problem>` works too. */
export async function seed(name: string): Promise<unknown> {
  const response = await fetch(seedUrl(name));
  if (!response.ok) throw new RangeError(`There is no seeds/${name}.plan.json`);
  return response.json();
}

/** Address of a seed for the `src` of an element. */
export const seedUrl = (name: string): string => `/seeds/${name}.plan.json`;

function expectSilence(): void {
  const unexpected = takeConsole();
  if (unexpected.length > 0) throw new Error(`Unexpected on the console:\n${unexpected.join('\n')}`);
}

// Each test is wrapped, because Mocha gives up the whole file after a failure in `afterEach`.
beforeEach(function () {
  const test = this.currentTest;
  const body = test?.fn as Mocha.AsyncFunc | undefined;
  if (!test || !body) return;
  test.fn = async function (this: Mocha.Context) {
    try {
      await body.call(this);
    } catch (failure) {
      // One failure is enough: the console must not fail the next test for this one.
      takeConsole();
      if (!(failure instanceof LeftOut)) throw failure;
      console.log(`left out: ${test.titlePath().join(' ')}: ${failure.message}`);
      this.skip();
    }
    expectSilence();
  };
});

// What a timer printed after the last test.
after(expectSilence);
