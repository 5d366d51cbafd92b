import * as roster from '../elements/index.js';
import { PlanElement } from '../ui/index.js';

/** The class of an element that shows a plan. */
export type Widget = (new () => PlanElement) &
  Pick<typeof PlanElement, 'elementStyles' | 'observedAttributes'> & { readonly tag: string };

/** Every element of the roster that shows something of a plan, by its tag. */
export const WIDGETS: ReadonlyMap<string, Widget> = new Map(
  Object.values(roster)
    .filter((one): one is typeof one & Widget => one.prototype instanceof PlanElement)
    .map((one) => [one.tag, one]),
);

/** What the command line says by options of its own, or what stands for nothing without a page. */
const OWN = new Set(['src', 'for', 'to', 'lang', 'today']);

/** The forms that each element takes for its attribute `view`. */
type Views = {
  readonly [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends PlanElement & {
      view: string;
    }
      ? Tag
      : never
  ]: HTMLElementTagNameMap[Tag] extends { view: infer View extends string }
    ? Readonly<Record<Exclude<View, ''>, true>>
    : never;
};

/** No element names its forms where it runs; the compiler finds every one that is missing here, or too many. */
const VIEWS: Views = {
  'kpi-gauge': { arc: true, bullet: true, trend: true, card: true, inline: true },
  'kpi-board': { table: true, cards: true },
  'plan-summary': { full: true, brief: true },
  'project-review': { sheet: true, overview: true },
  'issue-map': { map: true, issues: true, policies: true, table: true },
  'actor-matrix': { matrix: true, list: true, network: true },
};

/** What the attribute `view` of a widget can be. */
export const viewsOf = ({ tag }: Widget): string[] =>
  Object.entries(VIEWS).flatMap(([name, views]) => (name === tag ? Object.keys(views) : []));

/** Attributes of a widget that say what it shows. */
export const attributesOf = (widget: Widget): string[] =>
  widget.observedAttributes.filter((name) => !OWN.has(name));
