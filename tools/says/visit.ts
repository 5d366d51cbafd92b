// Opens the demo pages in a browser and reads all that their widgets say.
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** What a widget says in one of its states, and which stretch of it belongs to which element. */
export interface State {
  readonly said: string;
  /** From and to, each element once, inner ones before those around them. */
  readonly scopes: readonly (readonly [from: number, to: number])[];
  /** Where an element begins or ends: where a word may begin or end too. */
  readonly edges: readonly number[];
}

export interface Widget {
  /** Name of the demo page, as `koganei.html`. */
  readonly page: string;
  readonly tag: string;
  readonly id: string;
  /** Id of the indicator that it shows alone, else empty. */
  readonly kpi: string;
  /** The heading of the page under which it stands. */
  readonly heading: string;
  /** Paths of the plan files that it shows, as `/plans/koganei-2026.plan.json`. */
  readonly plans: readonly string[];
  readonly states: readonly State[];
}

const script = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/**
 * Everything that the widgets of the pages say, in Japanese, with all opened that a reader can open.
 *
 * @param origin with a slash at its end.
 * @throws Error with what the browser complained about: what is read then may be less than what readers get.
 */
export async function visit(browser: Browser, origin: string, pages: readonly string[]): Promise<Widget[]> {
  const found: Widget[] = [];
  for (const name of pages) found.push(...(await widgetsOf(browser, origin, name)));
  return found;
}

async function widgetsOf(browser: Browser, origin: string, name: string): Promise<Widget[]> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  // So tall that no widget waits for its turn.
  await page.setViewport({ width: 1200, height: 12_000 });
  await page.goto(origin + name, { waitUntil: 'networkidle0' });
  await page.exposeFunction('networkIsIdle', () => page.waitForNetworkIdle({ idleTime: 100 }));
  await page.evaluate(script);
  const widgets = (await page.evaluate('reading.page()')) as Omit<Widget, 'page'>[];
  await page.close();
  for (const { tag, id } of widgets) if (id === '') complaints.push(`<${tag}> has no id to link to`);
  if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('; ')}`);
  return widgets.map((widget) => ({ page: name, ...widget }));
}
