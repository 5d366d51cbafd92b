interface Standing {
  readonly element: HTMLElement;
  /** Holds the child in whose place the element stands. */
  readonly slot: HTMLSlotElement;
}

/** For each host, the elements that stand in the place of its children. */
const arrangements = new WeakMap<HTMLElement, Map<Node, Standing>>();

/** Whether elements can stand in a host: it has no shadow root, or one that was made here. */
export const mayArrange = (host: HTMLElement): boolean => !host.shadowRoot || arrangements.has(host);

/**
 * Lets an element stand where a child of the host stands; the other children stay as they are, before and after.
 * Children that come later take their place too.
 *
 * @param slot within the element.
 */
export function arrange(host: HTMLElement, child: Node, element: HTMLElement, slot: HTMLSlotElement): void {
  const present = arrangements.get(host);
  const standing = present ?? new Map<Node, Standing>();
  standing.set(child, { element, slot });
  if (!present) {
    arrangements.set(host, standing);
    host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    new MutationObserver(() => lay(host, standing)).observe(host, { childList: true });
  }
  lay(host, standing);
}

/** Slots for what stands between, in the order of the children. */
function lay(host: HTMLElement, standing: ReadonlyMap<Node, Standing>): void {
  const rows: (Standing & { readonly held: (Element | Text)[] })[] = [];
  let between: (Element | Text)[] | undefined;
  for (const child of host.childNodes) {
    if (!(child instanceof Element || child instanceof Text)) continue;
    const own = standing.get(child);
    if (own) {
      rows.push({ ...own, held: [child] });
      between = undefined;
    } else if (between) between.push(child);
    else {
      const slot = host.ownerDocument.createElement('slot');
      between = [child];
      rows.push({ element: slot, slot, held: between });
    }
  }
  host.shadowRoot?.replaceChildren(...rows.map(({ element }) => element));
  for (const { slot, held } of rows) slot.assign(...held);
}
