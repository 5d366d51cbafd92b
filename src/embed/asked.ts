/** What a place of the page asks for: an element by its tag, and its attributes. */
export interface Asked {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The attribute, and the name in the fragment of an address, that names the element. */
const WIDGET = 'plan-widget';

/** Finds the places that ask: `<div data-plan-widget="kpi-gauge">` and `<a href="plan.json#plan-widget=kpi-gauge">`. */
export const PLACES = `[data-${WIDGET}], a[href*="${WIDGET}="], a[href*="${WIDGET}%3D" i]`;

/** Not by its class: a place may come from another window, and pages have classes of their own with such names. */
export const isLink = ({ localName }: Element): boolean => localName === 'a';

/** What a place of the page asks for; `undefined` where it names no element. */
export const askedIn = (place: HTMLElement): Asked | undefined =>
  isLink(place) ? askedInLink(place) : askedInData(place);

/** `data-src="plan.json"` is the attribute `src`. */
function askedInData({ dataset }: HTMLElement): Asked | undefined {
  const tag = dataset['planWidget'];
  if (!tag) return undefined;
  const attributes = Object.entries(dataset).flatMap(([name, value]): [string, string][] =>
    name === 'planWidget' || value === undefined ? [] : [[hyphened(name), value]],
  );
  return { tag, attributes: new Map(attributes) };
}

const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The address before the fragment is `src`; the fragment is `plan-widget=kpi-gauge&kpi=farmland`. */
function askedInLink(link: HTMLElement): Asked | undefined {
  const [address = '', ...rest] = (link.getAttribute('href') ?? '').split('#');
  const fragment = rest.join('#');
  const once = namesIn(fragment);
  // Editors also write the signs between the names as %3D and %26; no tag has such in it.
  const attributes = /^[\w-]+$/u.test(once.get(WIDGET) ?? '') ? once : namesIn(decoded(fragment));
  const tag = attributes.get(WIDGET);
  if (!tag) return undefined;
  attributes.delete(WIDGET);
  if (address !== '') attributes.set('src', address);
  return { tag, attributes };
}

/** Editors write `&amp;` where there is one already, so that the name after it reads `amp;kpi`. */
function namesIn(fragment: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(fragment)) names.set(name.replace(/^(amp;)+/, ''), value);
  return names;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
