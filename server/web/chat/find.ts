/** The element of the page that the script cannot do without. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`Cannot start the page: element "${id}" is missing`);
}
