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

/** Attributes of a widget that say what it shows. */
export const attributesOf = (widget: Widget): string[] =>
  widget.observedAttributes.filter((name) => !OWN.has(name));
