/** Which keys of a file its structure does not know: a misspelt setting is refused, not ignored. */

type Path = readonly string[];

/** Paths of the keys that decoding left out, at most ten. Scalars that decoding changed have no keys. */
export function unknownKeys(stated: unknown, decoded: unknown): readonly Path[] {
  const found: Path[] = [];
  compare(stated, decoded, [], found);
  return found.slice(0, 10);
}

function compare(stated: unknown, decoded: unknown, path: Path, found: Path[]): void {
  if (!isObject(stated) || !isObject(decoded)) return;
  for (const [key, value] of Object.entries(stated)) {
    if (Object.hasOwn(decoded, key)) compare(value, decoded[key], [...path, key], found);
    else found.push([...path, key]);
  }
}

/** Arrays too: their keys are their indexes. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
