/**
 * Registers an element unless its name is taken. A page that loads the library twice, or that has an element of
 * somebody else by this name, keeps what it has and is told once in the console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present === undefined) customElements.define(tag, element);
  else if (present !== element)
    console.warn(`keikaku: <${tag}> is already defined on this page; the first definition stays.`);
}
