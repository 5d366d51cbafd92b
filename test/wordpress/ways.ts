import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/schema.js';

export const seedFile = new URL('../../seeds/kodaira-industry.plan.json', import.meta.url);
const plan = JSON.parse(readFileSync(seedFile, 'utf8')) as Plan;

/** What a place in a page is about: each way in has an indicator of its own, so that they can be told apart. */
export interface Place {
  readonly kpi: string;
  /** What the widget must show: the indicator's name and its figure, as the seed has them. */
  readonly shows: readonly string[];
  /** What stands there without the widget. */
  readonly fallback: string;
}

const places: readonly Place[] = (plan.indicators ?? []).map(({ id, title, observations }) => ({
  kpi: id,
  shows: [text(title), new Intl.NumberFormat('ja').format(Number(latest(observations)))],
  fallback: `ここには${id}が入ります`,
}));

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export const seedTitle = text(plan.title);

function latest(observations: readonly object[] = []): unknown {
  const last = observations.at(-1);
  return last && 'value' in last ? last.value : undefined;
}

/** What is typed for each way in, by its name in the table of the manual. */
export const typed = {
  shortcode: ({ kpi, fallback }: Place, src: string) =>
    `[keikaku widget="kpi-gauge" src="${src}" kpi="${kpi}"]${fallback}[/keikaku]`,
  element: ({ kpi, fallback }: Place, src: string) =>
    `<kpi-gauge src="${src}" kpi="${kpi}">${fallback}</kpi-gauge>`,
  div: ({ kpi, fallback }: Place, src: string) =>
    `<div data-plan-widget="kpi-gauge" data-src="${src}" data-kpi="${kpi}">${fallback}</div>`,
  link: ({ kpi, fallback }: Place, src: string) => `<a href="${address(kpi, src)}">${fallback}</a>`,
};

export const address = (kpi: string, src: string): string => `${src}#plan-widget=kpi-gauge&kpi=${kpi}`;

export type Way = 'block' | keyof typeof typed;

/** The ways in that each editor offers, in the order in which they are written. */
export const editors = {
  blocks: ['block', 'shortcode', 'element', 'div', 'link'],
  visual: ['shortcode', 'element', 'link'],
  text: ['shortcode', 'element', 'div', 'link'],
} as const satisfies Record<string, readonly Way[]>;

export type Editor = keyof typeof editors;

const order: readonly Way[] = ['block', 'shortcode', 'element', 'div', 'link'];

export const placeOf = (way: Way): Place => places[order.indexOf(way)]!;
