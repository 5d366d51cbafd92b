// What each plan file says, and which widgets of the demo pages show it.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { Plan } from '../../src/schema/plan.js';
import { namesOf } from './names.js';
import { Finder, type Shown } from './shown.js';
import { statementsOf, type Statement } from './statements.js';
import { visit, type Widget } from './visit.js';

export interface Measured {
  /** Name of the plan file, without its folder. */
  readonly file: string;
  readonly plan: Plan;
  readonly statements: readonly { readonly statement: Statement; readonly shown: readonly Shown[] }[];
  /** The widgets of any demo page that show this plan. */
  readonly widgets: readonly Widget[];
}

/** The folder of the demo pages. */
export const demo = new URL('../../demo/', import.meta.url);
const seeds = new URL('../../seeds/', import.meta.url);

/** How the pages end that are made from the measurement itself. */
export const SAYS = '-says.html';

/** Demo pages with a plan of their own, each with the name of its plan file. */
export const demoPages = (): readonly { readonly page: string; readonly file: string }[] =>
  readdirSync(demo)
    .filter((name) => name.endsWith('.html') && !name.endsWith(SAYS))
    .flatMap((page) => {
      const file = /<plan-source[^>]* src="\/plans\/([^"]+)"/.exec(readDemo(page))?.[1];
      return file === undefined || page === 'index.html' ? [] : [{ page, file }];
    });

export const readDemo = (page: string): string => readFileSync(new URL(page, demo), 'utf8');

/** @param origin where the demo pages are served, with a slash at its end. */
export async function measure(browser: Browser, origin: string): Promise<readonly Measured[]> {
  const widgets = await visit(
    browser,
    origin,
    demoPages().map(({ page }) => page),
  );
  return measured(widgets);
}

export function measured(widgets: readonly Widget[]): readonly Measured[] {
  const plans = readdirSync(seeds)
    .filter((name) => name.endsWith('.plan.json'))
    .map((file) => ({ file, plan: JSON.parse(readFileSync(new URL(file, seeds), 'utf8')) as Plan }));
  return plans.map(({ file, plan }) => {
    const statements = statementsOf(plan);
    const mine = widgets.filter(({ plans: shown }) => shown.includes(`/plans/${file}`));
    // Ids of two plans of one city may be the same: a comparison tells them apart by the plan.
    const others = new Map(
      plans.flatMap((one) => (one.plan === plan || !isOf(plan, one.plan) ? [] : [...namesOf(one.plan)])),
    );
    const finder = new Finder(statements, mine, namesOf(plan), others);
    return {
      file,
      plan,
      widgets: mine,
      statements: statements.map((statement) => ({ statement, shown: finder.shown(statement) })),
    };
  });
}

/** Whether the plans refer to each other. */
const isOf = (one: Plan, other: Plan) => (one.relations ?? []).some(({ plan }) => plan === other.id);

/** What no widget shows, one line each: file, place, field, and what it says. */
export function gapsOf(all: readonly Measured[]): readonly string[] {
  return all.flatMap(({ file, statements }) =>
    statements.flatMap(({ statement, shown }) =>
      shown
        .filter(({ by }) => by?.length === 0)
        .map(({ leaf }) => `${file} ${statement.pointer} ${leaf.field} (${leaf.kind}): ${said(leaf.value)}`),
    ),
  );
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
