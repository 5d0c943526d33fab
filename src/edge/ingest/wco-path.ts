/** Looks up elements of a WCO message by the paths that the catalog lists, for what is no part of the body. */
import type { XmlElement } from './wco-xml';

/** All elements at a path (`Status/NameCode`) below one, in document order. */
export function elementsAt(root: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [root];
  for (const name of path.split('/'))
    found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  return found;
}

/** The value of the first element at a path that has one. */
export function firstAt<T>(
  root: XmlElement,
  path: string,
  read: (element: XmlElement) => T | undefined,
): T | undefined {
  for (const element of elementsAt(root, path)) {
    const value = read(element);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Distinct paths of the elements below `root` that no listed path reaches, at most `limit`; what they hold is not listed. */
export function pathsOutside(root: XmlElement, listed: Iterable<string>, limit: number): readonly string[] {
  const known = new Set(listed);
  const passed = new Set(
    [...known].flatMap((path) => path.split('/').map((_, end, names) => names.slice(0, end).join('/'))),
  );
  const outside = new Set<string>();
  const visit = (element: XmlElement, path: string): void => {
    for (const child of element.children) {
      if (outside.size >= limit) return;
      const below = path === '' ? child.name : `${path}/${child.name}`;
      if (known.has(below)) continue;
      if (passed.has(below)) visit(child, below);
      else outside.add(`${root.name}/${below.slice(0, 200)}`);
    }
  };
  visit(root, '');
  return [...outside];
}
