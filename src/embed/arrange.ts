/** What stands in the place of a child. */
export interface Standing {
  /** May be another one later. */
  element: HTMLElement;
  /** Within the element: holds the child in whose place it stands. */
  readonly slot: HTMLSlotElement;
}

/** For each host, the elements that stand in the place of its children. */
const arrangements = new WeakMap<HTMLElement, Map<Node, Standing>>();

/**
 * Lets an element stand where a child of the host stands; the other children stay as they are, before and after.
 * Children that come later take their place too.
 *
 * @returns `false` where none can stand, because the host has a shadow root of its own.
 */
export function arrange(host: HTMLElement, child: Node, standing: Standing): boolean {
  const present = arrangements.get(host);
  const all = present ?? new Map<Node, Standing>();
  if (!present) {
    if (!shadowOf(host, 'manual')) return false;
    arrangements.set(host, all);
    new MutationObserver(() => lay(host, all)).observe(host, { childList: true });
  }
  all.set(child, standing);
  lay(host, all);
  return true;
}

/** A new shadow root; `undefined` where the host has one, which may be closed. */
export function shadowOf(
  host: Element,
  slotAssignment: SlotAssignmentMode = 'named',
): ShadowRoot | undefined {
  try {
    return host.attachShadow({ mode: 'open', slotAssignment });
  } catch {
    return undefined;
  }
}

/** Slots for what stands between, in the order of the children. */
function lay(host: HTMLElement, standing: ReadonlyMap<Node, Standing>): void {
  const rows: (Standing & { readonly held: (Element | Text)[] })[] = [];
  let between: (Element | Text)[] | undefined;
  for (const child of host.childNodes) {
    if (!isShown(child)) continue;
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

const isShown = (node: Node): node is Element | Text => node.nodeType === 1 || node.nodeType === 3;
